// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"

#include <QObject>

class QMenu;

namespace santalka {

class FileSession;
class MainWindow;

/// What the menu File does with data files: new, open, lately open. Says in words why a file could not be opened and
/// offers what helps (reading it while somebody else holds it).
class FileActions : public QObject {
  Q_OBJECT
 public:
  FileActions(MainWindow& window, FileSession& session);

  /// True when the file is open afterwards.
  bool open(const QString& path);
  bool create(const QString& path);
  /// The file named on the command line, the one open last, or a first one of one's own.
  void openAtStart(const QString& named);

 private:
  void askNew();
  void askOpen();
  void fillRecent();

  MainWindow& m_window;
  FileSession& m_session;
  QMenu* m_recent;
};

}  // namespace santalka
