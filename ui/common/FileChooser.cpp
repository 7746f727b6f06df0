// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FileChooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

namespace santalka::FileChooser {

namespace {

QHash<QString, QStringList>& prepared() {
  static QHash<QString, QStringList> answers;
  return answers;
}

std::optional<QString> takePrepared(const QString& purpose) {
  QStringList& answers = prepared()[purpose];
  if (answers.isEmpty()) return std::nullopt;
  return answers.takeFirst();
}

QString folderKey(const QString& purpose) { return QStringLiteral("folders/") + purpose; }

QString lastFolder(const QString& purpose) {
  const QString folder = QSettings().value(folderKey(purpose)).toString();
  if (!folder.isEmpty() && QDir(folder).exists()) return folder;
  // A folder that is not there would stand in the dialog as the name of a file.
  for (const QString& usual : {QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath()})
    if (QDir(usual).exists()) return usual;
  return QDir::rootPath();
}

QString remember(const QString& purpose, const QString& path) {
  if (!path.isEmpty()) QSettings().setValue(folderKey(purpose), QFileInfo(path).absolutePath());
  return path;
}

/// Our own dialog, not the system's: it speaks the language of the program and its files can be typed in any theme.
QString run(QFileDialog& dialog, const QString& purpose, const QStringList& filters) {
  dialog.setObjectName(QStringLiteral("files.") + purpose);
  dialog.setNameFilters(filters);
  dialog.setOption(QFileDialog::DontUseNativeDialog);
  if (dialog.exec() != QDialog::Accepted) return {};
  return remember(purpose, dialog.selectedFiles().value(0));
}

}  // namespace

QString openFile(QWidget* parent, const QString& purpose, const QString& title, const QStringList& filters) {
  if (const auto answer = takePrepared(purpose)) return *answer;
  QFileDialog dialog(parent, title, lastFolder(purpose));
  dialog.setFileMode(QFileDialog::ExistingFile);
  return run(dialog, purpose, filters);
}

QString saveFile(QWidget* parent, const QString& purpose, const QString& title, const QString& suggestedName,
                 const QStringList& filters) {
  if (const auto answer = takePrepared(purpose)) return *answer;
  QFileDialog dialog(parent, title, lastFolder(purpose));
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(QFileInfo(suggestedName).suffix());
  dialog.selectFile(suggestedName);
  return run(dialog, purpose, filters);
}

QString folder(QWidget* parent, const QString& purpose, const QString& title) {
  if (const auto answer = takePrepared(purpose)) return *answer;
  QFileDialog dialog(parent, title, lastFolder(purpose));
  dialog.setFileMode(QFileDialog::Directory);
  dialog.setOption(QFileDialog::ShowDirsOnly);
  return run(dialog, purpose, {});
}

void prepareAnswer(const QString& purpose, const QString& path) { prepared()[purpose] << path; }

}  // namespace santalka::FileChooser
