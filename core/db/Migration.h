// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace santalka {

class Database;

/// Brings an older file to the present schema without ever changing it in place: a copy is kept, another copy is
/// migrated and checked, and only then takes the file's name. Killed at any moment, the old file or the new one is there,
/// whole. What such a moment leaves beside the file has fixed names and is cleared at the next opening.
namespace Migration {

/// Keeps a verified copy of the file as it is, beside it as NAME.santalka.vN.bak; one that is there is never replaced.
Result<QString> keepCopy(Database& database, const QString& path, int version);
/// What keepCopy() has kept beside the file so far.
QStringList keptCopies(const QString& path);
/// Makes the migrated, checked and synced copy beside the file.
Result<void> makeUpgraded(Database& database, const QString& path, int version);
/// Gives it the file's name. No connection may be open.
Result<void> swapIn(const QString& path);
/// The migrated copy under a name of one's own, for a reader.
Result<void> upgradeInto(Database& database, const QString& target, int version);
/// A new, empty file of the present schema: whole or not at all.
Result<void> makeNew(const QString& path);
/// Removes what a cut-off migration left. Only for who holds the file.
void clearLeftovers(const QString& path);

}  // namespace Migration
}  // namespace santalka
