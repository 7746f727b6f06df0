// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Snapshot.h"

#include <QStringList>

namespace santalka {

/// What would be different after a restore, in words for people.
namespace Differences {

/// A line for each kind of record: „12 kontaktų daugiau, 3 mažiau, 5 kitokie“; seen from the present file.
QStringList inWords(const std::vector<Snapshot::Difference>& differences);
/// What a backup holds, for where there is nothing to compare it with: „47 institucijos, 230 veiklų“.
QStringList contents(const QMap<QString, qint64>& rows);

}  // namespace Differences
}  // namespace santalka
