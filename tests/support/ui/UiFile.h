// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/FileActions.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/Workspace.h"

#include <QKeyEvent>
#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <optional>

namespace santalka::test {

/// A fresh data file in a folder of its own with the services the window gets.
struct UiFile {
  QTemporaryDir folder;
  Workspace workspace;
  FileSession session{workspace};

  UiFile() {
    const auto made = session.create(path());
    Q_ASSERT(made);
    Q_UNUSED(made);
    workspace.setYear(2026);
  }
  QString path() const { return folder.filePath(QStringLiteral("test.santalka")); }
  EditService& edits() { return workspace.edits(); }
};

/// As the menu opens a file; false when it did not come to be open.
inline bool opens(FileActions& files, const QString& path) {
  std::optional<bool> answer;
  files.open(path, [&answer](bool isOpen) { answer = isOpen; });
  return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000) && *answer;
}

/// Types a text with letters of any language; QTest::keyClicks knows ASCII only.
inline void type(QWidget* widget, const QString& text) {
  for (const QChar c : text) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
    QCoreApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
    QCoreApplication::sendEvent(widget, &release);
  }
}

}  // namespace santalka::test
