// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/Erasure.h"

#include <QStringList>

namespace santalka {

class Store;

/// An erasure with all that hangs on it: the file first, then older states beside it (LeftBehind), then every backup of it on
/// this computer and in the second place.
/// The file's log of erasures names what is still owed, so that what was interrupted, or could not be reached, is gone on with:
/// by erasing the person once more, and at every opening for writing. A backup that is restored before is erased again
/// (Erasure::eraseAgain).
namespace PersonErasure {

struct Outcome {
  Erasure::Outcome file;
  int backups = 0;        ///< cleaned, and copies from before a migration
  QStringList removed;    ///< held the person and could not be cleaned: damaged files, journals of crashes
  QStringList untouched;  ///< what could not be cleaned, and why
};

/// `path`: what the user knows the file by, when the connection is to a working copy of it. Takes seconds on large files; run it
/// off the UI thread. Of a person whose erasure was interrupted it does what is left.
Result<Outcome> run(Database& database, const QString& path, EntityKind kind, qint64 id, const QString& who, const QString& reason);

/// Whether something of earlier erasures is still owed; and doing it, as far as it can be done now. The file itself loses no
/// more texts by this, only its free pages.
bool isOwed(const Database& database);
Result<Outcome> finish(Database& database, const QString& path);

/// What was done, as sentences for people.
QString inWords(const Outcome& outcome, const Store& store);
/// The same of finish().
QString finishedInWords(const Outcome& outcome);
/// „Veikla „Susitikimas“: Rezultatas“.
QString inWords(const Erasure::Mention& mention, const Store& store);

}  // namespace PersonErasure
}  // namespace santalka
