// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/db/FileHead.h"

#include <QStringList>

namespace santalka::Journals {

/// What lies beside a data file. SQLite would replay either into the file without asking whose it is: a journal of an
/// older copy, or a -wal that a sync program left behind, would destroy a file that was whole.
enum class Verdict {
  None,
  Belongs,  ///< a cut-off write of this very file: SQLite takes it back
  Likely,   ///< nothing speaks against it: to be tried on a copy first
  CutOff,   ///< belongs, but its end is missing: replayed, it would take half of the write back
  Foreign,  ///< of another file or another state of it, or no journal at all
  Busy,     ///< another program is writing to the file this moment
  Pending,  ///< another program switched the file to a -wal and has not finished
};

QString journalPath(const QString& dataFile);
/// Reads only; to be asked by whoever holds the file.
Verdict judge(const QString& dataFile, const FileHead& head);
/// Renames journal, -wal and -shm so that nobody replays them; answers the new names. Nothing is deleted.
Result<QStringList> putAside(const QString& dataFile);

}  // namespace santalka::Journals
