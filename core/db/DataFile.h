// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/db/Database.h"

#include <QLockFile>

#include <memory>

namespace santalka {

/// A *.santalka file: whose it is, which version, who holds it. Opening answers with an Error whose code says which of
/// the cases of design.md 4 it was (NotOurs, Newer, Damaged, Locked, ReadOnly, NotFound).
class DataFile {
 public:
  static constexpr quint32 ApplicationId = 0x53616E74;  ///< "Sant" in the header of the file

  enum class Access { ReadWrite, ReadOnly };

  /// Makes a new, empty file with the present schema; never overwrites an existing one.
  static Result<std::unique_ptr<DataFile>> create(const QString& path);
  static Result<std::unique_ptr<DataFile>> open(const QString& path, Access access);
  /// A second connection to the same file, for a worker thread; the lock stays with the file that holds it.
  static Result<std::unique_ptr<Database>> connect(const QString& path, Access access);

  Database& database() { return *m_database; }
  const QString& path() const { return m_database->path(); }
  bool isReadOnly() const { return m_database->isReadOnly(); }

  /// The newest schema step this program knows.
  static int currentVersion();

 private:
  DataFile() = default;
  Result<void> lock(const QString& path);

  std::unique_ptr<QLockFile> m_lock;
  std::unique_ptr<Database> m_database;
};

}  // namespace santalka
