// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/SafeFile.h"

#include <QByteArray>

namespace santalka {

/// The first bytes of a data file, read before SQLite sees them: so that a Word file, a pipe or another program's
/// database is named as what it is, at once and without being locked or touched.
struct FileHead {
  static constexpr quint32 ApplicationId = 0x53616E74;  ///< "Sant"

  quint32 applicationId = 0;
  int userVersion = 0;
  int pageSize = 0;
  quint32 pages = 0;          ///< by the header
  quint32 changeCounter = 0;
  quint32 schemaCookie = 0;
  bool counterValid = false;  ///< `pages` was written together with `changeCounter`
  bool writeAhead = false;    ///< another program switched the file to a -wal
  qint64 size = 0;            ///< of the file on the disk

  /// What stands there, without opening it: a folder, a device and a pipe are refused.
  static Result<SafeFile::NodeInfo> look(const QString& path);
  /// Refuses whatever is no regular file, no SQLite file or not ours. Not for a file that this process has open.
  static Result<FileHead> read(const QString& path);
  /// From the 100 bytes of a header; pageSize 0 when they are none.
  static FileHead of(const QByteArray& bytes);
  /// The file is as long as its header says. Not to be asked while a journal may still have to be rolled back.
  bool isWhole() const { return !counterValid || size == static_cast<qint64>(pages) * pageSize; }
};

}  // namespace santalka
