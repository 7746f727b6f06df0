// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/Erasure.h"

#include <QStringList>

namespace santalka {

/// An erasure with all that hangs on it: the file first, then every backup of it on this computer and in the second place.
/// A backup that cannot be reached now is named; what it holds is erased again if it is ever restored (Erasure::log).
namespace PersonErasure {

struct Outcome {
  Erasure::Outcome file;
  int backups = 0;        ///< cleaned
  QStringList untouched;  ///< backups that could not be cleaned, and why
};

/// `path`: what the user knows the file by, when the connection is to a working copy of it. Takes seconds on large files; run it off the UI thread.
Result<Outcome> run(Database& database, const QString& path, EntityKind kind, qint64 id, const QString& who, const QString& reason);

/// What was done, as sentences for people.
QString inWords(const Outcome& outcome);

}  // namespace PersonErasure
}  // namespace santalka
