// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace santalka {

/// Asks for a file. Remembers the folder per purpose ("data", "import", "report" …); a test prepares the answer.
namespace FileChooser {

/// The path, or an empty text when the user gave up. `filters` as QFileDialog wants them.
QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QStringList& filters);
QString saveFile(QWidget* parent, const QString& purpose, const QString& title, const QString& suggestedName,
                 const QStringList& filters);

/// The same for a folder that exists.
QString folder(QWidget* parent, const QString& purpose, const QString& title);

/// The next question for this purpose is answered with this path and no dialog is shown.
void prepareAnswer(const QString& purpose, const QString& path);

}  // namespace FileChooser
}  // namespace santalka
