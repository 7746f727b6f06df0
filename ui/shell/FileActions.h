// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileOpening.h"

#include <QObject>

#include <functional>

class QMenu;

namespace santalka {

class FileSession;
class MainWindow;

/// What the menu File does with data files: new, open, lately open, the sample. Says in words why a file could not be opened and
/// offers what helps (reading it while somebody else holds it).
class FileActions : public QObject {
  Q_OBJECT
 public:
  FileActions(MainWindow& window, FileSession& session);

  using Then = std::function<void(bool open)>;
  /// Off the UI thread, with what can be offered when the file does not open; `then` is told whether it is open.
  void open(const QString& path, Then then = {});
  void create(const QString& path, Then then = {});
  /// Puts a good copy in the place of a damaged file; without it the copy is only named.
  using Restore = std::function<void(const QString& path, const GoodCopy& copy)>;
  void setRestore(Restore restore) { m_restore = std::move(restore); }
  /// The file named on the command line, the one open last, or a first one of one's own.
  void openAtStart(const QString& named, Then then = {});

 private:
  void start(const QString& path, DataFile::Access access, bool takeOver, const Then& then);
  void openFirst(const QStringList& tried, const Then& then);
  void showOpening(const QString& path);
  void answer(const QString& path, DataFile::Access access, Opened& opened, const Then& then);
  void offer(const QString& path, Opened& opened, const Then& then);
  void offerCopy(const QString& path, const Error& error, const std::vector<GoodCopy>& copies);
  void tell(const Opened& opened);
  void tellReader(const QString& path);
  void tellHolder(const QString& path, const QString& text, bool takeOver);
  void follow();
  void askNew();
  void openSample();
  void askCopy();
  void askOpen();
  void fillRecent();

  MainWindow& m_window;
  FileSession& m_session;
  QMenu* m_recent;
  Restore m_restore;
};

}  // namespace santalka
