// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/FileOpening.h"
#include "core/editing/EditService.h"

#include <QObject>

#include <memory>

namespace santalka {

class BackupKeeper;
class FileWatch;
class Workspace;

/// The data file that the window works on: opened, created, changed for another one. Hands its services to the
/// Workspace and remembers which files were open lately.
class FileSession : public QObject {
  Q_OBJECT
 public:
  explicit FileSession(Workspace& workspace, QObject* parent = nullptr);
  ~FileSession() override;

  Result<void> open(const QString& path, DataFile::Access access = DataFile::Access::ReadWrite);
  /// The same with the whole answer (its `file` has been taken). The file that is open stays so when this one does not open.
  Opened tryOpen(const QString& path, DataFile::Access access, bool takeOver = false);
  Result<void> create(const QString& path);
  void close();
  bool isOpen() const { return m_file != nullptr; }
  Workspace& workspace() const { return m_workspace; }
  /// Null while no file is open.
  FileWatch* watch() const { return m_watch.get(); }
  /// Who knows of good older copies of a damaged file.
  using GoodCopies = std::function<std::vector<GoodCopy>(const QString& path)>;
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
  void opened();

 private:
  void take(std::unique_ptr<DataFile> file);
  void keepBackups();

  Workspace& m_workspace;
  std::unique_ptr<DataFile> m_file;
  std::unique_ptr<EditService> m_edits;
  std::unique_ptr<FileWatch> m_watch;
  std::unique_ptr<BackupKeeper> m_backups;
  GoodCopies m_copies;
};

}  // namespace santalka
