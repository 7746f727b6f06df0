// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/db/Database.h"
#include "core/db/FileHead.h"
#include "core/db/FileLock.h"
#include "core/db/WriteGate.h"

#include <memory>

namespace santalka {

/// An open *.santalka file: its connection, the note that holds it, the gate its writes pass. How it comes to be open,
/// and every answer there is to that, is FileOpening's.
class DataFile {
 public:
  static constexpr quint32 ApplicationId = FileHead::ApplicationId;

  enum class Access { ReadWrite, ReadOnly };

  /// Makes a new, empty file with the present schema; never overwrites an existing one. It is there whole or not at all.
  static Result<std::unique_ptr<DataFile>> create(const QString& path, const QString& person = {});
  /// Opens with all checks at once; whatever FileOpening answers but an open file is an Error here.
  static Result<std::unique_ptr<DataFile>> open(const QString& path, Access access);
  /// A second connection to the same file, for a worker thread; lock and gate stay those of the file that is open.
  static Result<std::unique_ptr<Database>> connect(const QString& path, Access access);

  ~DataFile();

  /// Makes the connection of a file that was opened by another thread (OpenRequest::handOver), for the thread that calls.
  Result<void> connectHere();

  Database& database() { return *m_database; }
  /// The name that the user knows the file by.
  const QString& path() const { return m_path; }
  /// May not be written: opened so, or turned so since (taken over, damage found, disk error).
  bool isReadOnly() const { return m_database->isReadOnly() || (m_gate && m_gate->shutBecause()); }
  /// Says why when the file turns read-only while it is open. Null for a file opened to read.
  const std::shared_ptr<WriteGate>& gate() const { return m_gate; }
  /// Null for a file opened to read.
  FileLock* lock() const { return m_lock.get(); }

  /// Closes the file but goes on holding it for as long as the lock lives: for putting another file in its place.
  static std::unique_ptr<FileLock> closeKeepingLock(std::unique_ptr<DataFile> file) {
    std::unique_ptr<FileLock> lock = std::move(file->m_lock);
    file.reset();
    return lock;
  }

  /// The newest schema step this program knows.
  static int currentVersion();

 private:
  friend class FileOpening;
  explicit DataFile(QString path) : m_path(std::move(path)) {}
  /// connect() finds the connection's file and gate from here on.
  void enroll();

  QString m_path;
  QString m_connected;  // what the connection is made to: the file itself, or a private copy of it
  bool m_reading = false;
  std::unique_ptr<FileLock> m_lock;      // goes last: the note is taken away after the file is closed
  std::shared_ptr<void> m_workingFolder; // of a private copy; gone with it
  std::shared_ptr<WriteGate> m_gate;
  std::unique_ptr<Database> m_database;
  bool m_enrolled = false;
};

}  // namespace santalka
