// SPDX-License-Identifier: EUPL-1.2
#include "core/db/SqliteErrors.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#endif

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Database)
};

using Meaning = std::pair<ErrorCode, QString>;

/// SQLite hands on the number that the system itself gave: errno, and on Windows that of GetLastError().
bool isNoSpace(int system) {
#ifdef Q_OS_WIN
  constexpr int diskQuotaExceeded = 1295;  // mingw's headers lack its name
  return system == ERROR_DISK_FULL || system == ERROR_HANDLE_DISK_FULL || system == diskQuotaExceeded;
#else
  return system == ENOSPC || system == EDQUOT;
#endif
}

Meaning ofReadOnly(int code, const QString& name) {
  switch (code) {
    case SQLITE_READONLY_DBMOVED:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” was moved, renamed or replaced while it was open, so nothing is written to it. What was saved before is in the moved file. Open the file where it is now.").arg(name)};
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
      return {ErrorCode::ReadOnly, Texts::tr("The last write to “%1” was cut off, and the place is read-only, so it cannot be put in order here. Copy the file together with the one named -journal beside it to a folder of your own and open the copy.").arg(name)};
    case SQLITE_READONLY_DIRECTORY:
      return {ErrorCode::ReadOnly, Texts::tr("The folder of “%1” is read-only, so changes cannot be made safely. Save a copy in a folder of your own to go on working.").arg(name)};
    default:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.").arg(name)};
  }
}

Meaning ofInputOutput(int code, int system, const QString& name) {
  switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
    case SQLITE_IOERR_SEEK:
    case SQLITE_IOERR_CORRUPTFS:
      return {ErrorCode::Unreadable, Texts::tr("The disk or the network place could not be read at “%1”. Nothing was changed. Check the cable or the network, then open the file again.").arg(name)};
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_BLOCKED:
      return {ErrorCode::Unreadable, Texts::tr("The place of “%1” does not keep two programs apart (its locks do not answer). Nothing was changed. Copy the file to a disk of this computer and work there.").arg(name)};
    case SQLITE_IOERR_NOMEM:
      return {ErrorCode::Internal, Texts::tr("There is too little memory for this. Nothing was changed in “%1”. Close other programs and try again.").arg(name)};
    default:
      break;
  }
  if (isNoSpace(system))
    return {ErrorCode::NoSpace, Texts::tr("The disk is full, so “%1” was not changed. Free some space and try again; nothing already saved is lost.").arg(name)};
  return {ErrorCode::Unreadable, Texts::tr("The disk or the network place did not take the change to “%1”. What was saved before is safe; the last change was not made. Check the disk or the network, then make it again.").arg(name)};
}

Meaning meaning(int code, int system, const QString& name) {
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return {ErrorCode::NoSpace, Texts::tr("The disk is full, so “%1” was not changed. Free some space and try again; nothing already saved is lost.").arg(name)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return {ErrorCode::Locked, Texts::tr("“%1” is being written by another program. Wait a moment and try again.").arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ofReadOnly(code, name);
    case SQLITE_IOERR:
      return ofInputOutput(code, system, name);
    case SQLITE_CORRUPT:
      return {ErrorCode::Damaged, Texts::tr("“%1” is damaged. Do not work on it; restore the newest good backup.").arg(name)};
    case SQLITE_NOTADB:
      return {ErrorCode::NotOurs, Texts::tr("“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.").arg(name)};
    case SQLITE_CANTOPEN:
      return {ErrorCode::Unreadable, Texts::tr("“%1” cannot be opened. Check that the folder exists and that you may use it.").arg(name)};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::Invalid, Texts::tr("The change contradicts other records of the file, so it was not made.")};
    case SQLITE_TOOBIG:
      return {ErrorCode::Invalid, Texts::tr("A value is too large to be kept in the file, so the change was not made. Shorten the text or attach a smaller file.")};
    case SQLITE_INTERRUPT:
      return {ErrorCode::Cancelled, Texts::tr("The work on “%1” was stopped. Nothing was changed.").arg(name)};
    case SQLITE_NOMEM:
      return {ErrorCode::Internal, Texts::tr("There is too little memory for this. Nothing was changed in “%1”. Close other programs and try again.").arg(name)};
    default:
      return {ErrorCode::Internal, Texts::tr("The program could not do this with “%1” because of a mistake of its own. Nothing was changed. Close the program, open it again and report what you did.").arg(name)};
  }
}

}  // namespace

Error sqliteError(int code, int system, const QString& path, const QString& detail) {
  const auto [kind, message] = meaning(code, system, QDir::toNativeSeparators(path));
  return Error{kind, message, detail};
}

QStringList findingsIn(QStringList lines) {
  lines.removeIf([](const QString& line) { return line == QLatin1String("ok") || line.contains(QLatin1String("FTS5 table main.search_index")); });
  return lines;
}

bool spoilsConnection(int code) {
  switch (code & 0xFF) {
    case SQLITE_IOERR: return code != SQLITE_IOERR_NOMEM;
    case SQLITE_FULL: return true;
    case SQLITE_CORRUPT: return code != SQLITE_CORRUPT_VTAB;  // the search text says so of itself
    case SQLITE_READONLY: return code == SQLITE_READONLY_DBMOVED;
    default: return false;
  }
}

}  // namespace santalka
