// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/BackupStore.h"

#include <optional>

namespace santalka {

/// Puts a backup in the place of a data file. The file must be closed; it is not, when another program holds it.
namespace Restore {

struct Outcome {
  /// The state that was replaced, when it could be read: the way back.
  std::optional<Backup> before;
  /// Where a file that could not be read was put with its journals; empty when `before` has it.
  QString aside;
  /// Records that the backup still held although they had been erased for good since: erased again.
  int erasedAgain = 0;
};

/// What a backup may take the place of: nothing, a Santalka file, or what a failing disk has left of one, of which there are
/// backups by this path. Everything else stays what it is: one wrong name must not cost somebody a letter.
Result<void> mayReplace(const QString& file, const QString& known = {});

/// Verifies the backup, keeps the present state, replaces the file in one step and reads it again. On failure the file is
/// what it was. `known`: what people call the file, when it is the working copy of one that stands elsewhere. `takeOver`:
/// the user said so, knowing who holds it; the holder can then only read.
Result<Outcome> run(const QString& file, const Backup& backup, const QString& known = {}, bool takeOver = false);

}  // namespace Restore

/// What can be offered for a file that cannot be used as it is.
struct RescueOffer {
  Backup backup;
  std::vector<Backup> damaged;  ///< newer backups of it that did not stand theirs
  QStringList missing;  ///< what the damaged file still shows and the backup lacks, a line each; may be empty
};

/// The newest backup of this very file, not of a copy of it elsewhere, that stands its verification and that this version
/// can work with; the second place is asked too.
std::optional<RescueOffer> newestGoodBackup(const QString& file, const QString& known = {});

}  // namespace santalka
