// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"
#include "core/editing/EditService.h"

#include <QObject>

#include <memory>

namespace santalka {

class Workspace;

/// The data file that the window works on: opened, created, changed for another one. Hands its services to the
/// Workspace and remembers which files were open lately.
class FileSession : public QObject {
  Q_OBJECT
 public:
  explicit FileSession(Workspace& workspace, QObject* parent = nullptr);
  ~FileSession() override;

  Result<void> open(const QString& path, DataFile::Access access = DataFile::Access::ReadWrite);
  Result<void> create(const QString& path);
  void close();
  bool isOpen() const { return m_file != nullptr; }

  static QStringList recentFiles();
  /// Where the first file is made when the program starts for the first time.
  static QString firstFile();
  /// Who stands in the history: the name from the settings, or the one the system knows.
  static QString userName();
  void setUserName(const QString& name);

 private:
  void take(std::unique_ptr<DataFile> file);

  Workspace& m_workspace;
  std::unique_ptr<DataFile> m_file;
  std::unique_ptr<EditService> m_edits;
};

}  // namespace santalka
