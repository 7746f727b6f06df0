// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/db/FileHead.h"

#include <QStringList>

namespace santalka {
class Database;
}

namespace santalka::Journals {

/// What lies beside a data file. SQLite would replay either into the file without asking whose it is: a journal of an
/// older copy, or a -wal that a sync program left behind, would destroy a file that was whole.
enum class Verdict {
  None,
  Belongs,  ///< a cut-off write of this very file: SQLite takes it back
  Likely,   ///< nothing speaks against it and nothing proves it: to be tried on a copy first, and all kept as it was found
  CutOff,   ///< belongs, but its end is missing: replayed, it would take half of the write back
  Foreign,  ///< of another file or another state of it, or no journal at all
  Busy,     ///< another program is writing to the file this moment
  Pending,  ///< another program switched the file to a -wal and has it open
  Left,     ///< such a program was killed: what it wrote last is in the -wal only
};

QString journalPath(const QString& dataFile);
/// The -wal that SQLite reads together with the file; empty when there is none.
QString walOf(const QString& dataFile, const FileHead& head);
/// Another program has the file open and has not finished.
Error unfinished(const QString& path);
/// Reads only; to be asked by whoever holds the file.
Verdict judge(const QString& dataFile, const FileHead& head);
/// Inside a transaction whose journal has begun, before its first change: writes into the file, on the disk before any
/// other page of the write, the number that SQLite drew for this journal, and that the write is open. A file that a
/// crash left half written bears the number of its journal; any other state of the file, also one exactly as many
/// changes old, bears another.
Result<void> markBegun(const Database& database);
/// The last change of the transaction: brings all other pages to the disk and makes the mark one of a finished write.
Result<void> markFinished(const Database& database);
/// Whether the file was left half written and nothing is there that could take the write back: asked on a connection, which
/// has rolled back what a journal could.
Result<bool> isUnfinished(const Database& database);
/// The number of the last write: another after every write, whatever it wrote. Empty until this program has written.
Result<QString> lastWrite(const Database& database);
/// Copies the file and what SQLite needs with it, its journal or its -wal. While another program has the file open with a
/// -wal nothing is copied: it may be in the middle of moving it.
Result<void> copyWhole(const QString& dataFile, const QString& copy);
/// A copy of the file and of its journal or -wal under names that nothing opens by itself; answers the name of the file's copy.
Result<QString> keepAsFound(const QString& dataFile);
/// Renames journal, -wal and -shm so that nobody replays them; answers the new names. Nothing is deleted.
Result<QStringList> putAside(const QString& dataFile);

/// What keepAsFound() and putAside() left beside the file.
QStringList keptBeside(const QString& dataFile);

}  // namespace santalka::Journals
