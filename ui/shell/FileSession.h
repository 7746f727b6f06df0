// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "core/place/PublishKeeper.h"
#include "ui/shell/SessionOpening.h"

#include <QObject>

#include <memory>

class QSemaphore;

namespace santalka {

class BackupKeeper;
class FileWatch;
class Workspace;

/// The data file that the window works on, wherever it stands: opened, created, changed for another one. Hands its
/// services to the Workspace and remembers which files were open lately.
class FileSession : public QObject {
  Q_OBJECT
 public:
  explicit FileSession(Workspace& workspace, QObject* parent = nullptr);
  ~FileSession() override;

  using Then = std::function<void(Opened&)>;
  /// Opens off this thread and answers with all there is to say (its `file` has been taken). The file that is open stays so
  /// when this one does not open. False, and nothing happens, while another opening is under way or a step of the open file
  /// waits for its backup.
  bool openSoon(const QString& path, DataFile::Access access, bool takeOver, Then then);
  bool createSoon(const QString& path, Then then);
  bool isOpening() const { return m_opening; }

  /// The same while the caller waits: for pictures and tests.
  Result<void> open(const QString& path, DataFile::Access access = DataFile::Access::ReadWrite);
  Opened tryOpen(const QString& path, DataFile::Access access, bool takeOver = false);
  Result<void> create(const QString& path);
  /// What waits to be delivered goes out by itself: left() says what became of it.
  void close();
  bool isOpen() const { return m_file != nullptr; }
  Workspace& workspace() const { return m_workspace; }
  /// Null while no file is open.
  FileWatch* watch() const { return m_watch.get(); }
  const PlacedFile* placed() const { return m_placed.get(); }
  /// Null unless a working copy is open for writing.
  PublishKeeper* keeper() const { return m_keeper.get(); }
  /// The file that was closed last, while it still delivers.
  std::weak_ptr<PlacedFile> leaving() const { return m_leaving; }
  void setPublishing(const PublishKeeper::Timing& timing) { m_timing = timing; }
  /// Who worked on the file when it was opened for reading.
  const std::optional<LockHolder>& holder() const { return m_holder; }
  /// Who knows of good older copies of a damaged file; asked off the UI thread too.
  using GoodCopies = std::function<std::vector<GoodCopy>(const QString& file, const QString& known)>;
  void setGoodCopies(GoodCopies copies) { m_copies = std::move(copies); }
  const GoodCopies& goodCopies() const { return m_copies; }

  static QStringList recentFiles();
  /// Where the first file is made when the program starts for the first time.
  static QString firstFile();
  /// Where the sample to try things with is kept, beside the first file.
  static QString sampleFile();
  /// Who stands in the history: the name from the settings, or the one the system knows.
  static QString userName();
  void setUserName(const QString& name);

 Q_SIGNALS:
  void openingStarted(const QString& path);
  void openingEnded();
  void opened();
  /// What became of the work on a file that stands elsewhere and was closed.
  void left(const QString& path, const santalka::Publishing::Outcome& outcome);

 private:
  OpenWish wish(const QString& path, DataFile::Access access, bool takeOver) const;
  bool start(OpenWish wish, Then then);
  Opened openNow(OpenWish wish);
  Opened take(OpenAnswer& answer);
  void closeOwn(const QString& path);
  void shutDown();
  void keepBackups();
  void keepPublished(bool changedAlready);

  Workspace& m_workspace;
  std::unique_ptr<DataFile> m_file;
  std::unique_ptr<EditService> m_edits;
  std::unique_ptr<FileWatch> m_watch;
  std::unique_ptr<BackupKeeper> m_backups;
  std::shared_ptr<PlacedFile> m_placed;
  std::unique_ptr<PublishKeeper> m_keeper;
  std::weak_ptr<PlacedFile> m_leaving;
  std::optional<LockHolder> m_holder;
  PublishKeeper::Timing m_timing;
  GoodCopies m_copies;
  bool m_opening = false;
  std::shared_ptr<QSemaphore> m_openingDone;  ///< by the thread that opens
  std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace santalka
