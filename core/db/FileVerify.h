// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace santalka {

class Database;

/// Are the pages of a file sound, and do its references lead somewhere?
namespace FileVerify {

enum class Depth {
  Reading,  ///< what a reader needs of a large file: not the statistics, the search text and the history
  Quick,    ///< every page and every row
  Full,     ///< every index against its table too; after a crash
};

/// Damaged with what was found first, or why it could not be found out. `known`: what people call the file.
Result<void> run(const Database& database, Depth depth, const QString& known = {});
/// The same on a connection of its own, for another thread.
Result<void> run(const QString& path, Depth depth);
/// The first part of run(), which takes no time: Damaged when a write was cut off and its journal is gone.
Result<void> isFinished(const Database& database, const QString& known = {});
/// How many references lead to records that are not there; these are to be mended, not a reason to stay away.
Result<int> brokenReferences(const Database& database);

}  // namespace FileVerify
}  // namespace santalka
