// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"

#include <QJsonArray>
#include <QStringList>

namespace santalka {

/// The erasures that a file names: {at, who, entity, id, reason} each, oldest first, without personal data. An entry also names
/// under "owed" what of it is still to be done, so that what was interrupted is gone on with.
namespace ErasureLog {

/// What hangs on an erasure besides the texts of the file itself.
inline const QString Pages = QStringLiteral("pages");         ///< free pages still hold what was overwritten
inline const QString Drafts = QStringLiteral("drafts");
inline const QString Backups = QStringLiteral("backups");     ///< on this computer
inline const QString SecondPlace = QStringLiteral("second_place");
inline const QString Kept = QStringLiteral("kept");           ///< older states beside the file (LeftBehind)
/// In the order in which it is done: the backups of this computer last, because the newest of them knows longest what the person
/// was called.
QStringList everything();

Result<QJsonArray> read(const Database& database);
Result<void> write(const Database& database, const QJsonArray& log);

QStringList owedOf(const QJsonObject& entry);
bool isOwed(const QJsonArray& log);
/// The same erasure, in whatever copy of the file it is named.
bool isSame(const QJsonObject& one, const QJsonObject& other);
/// Notes that this part of all erasures up to the newest is done.
Result<void> settle(Database& database, const QStringList& done);

}  // namespace ErasureLog
}  // namespace santalka
