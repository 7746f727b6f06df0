// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/Restore.h"

#include <QObject>

namespace santalka {

class FileActions;
class FileSession;
class MainWindow;

/// What the window does with backups: the action "restore", the way back from it, the word about a backup that could
/// not be made, the time of the last one in the status line.
class BackupActions : public QObject {
  Q_OBJECT
 public:
  BackupActions(MainWindow& window, FileSession& session, FileActions& files);

  /// Closes the file, puts the backup in its place off the UI thread, opens it again.
  void restore(const QString& path, const Backup& backup);

 private:
  void askRestore();
  void follow();
  void tell(const QString& path, const Backup& backup, const Restore::Outcome& outcome);

  MainWindow& m_window;
  FileSession& m_session;
  FileActions& m_files;
};

}  // namespace santalka
