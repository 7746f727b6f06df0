// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/ObservationTable.h"
#include "core/db/Store.h"
#include "core/editing/ChangeSet.h"

#include <vector>

namespace santalka::BringBack {

/// Counts that may have gone with a series or batch that comes back.
struct Shelved {
  ObservationTable::Shelf shelf;
  EntityKind kind = EntityKind::Series;
  qint64 id = 0;
};

struct Plan {
  ChangeSet changes;
  std::vector<Shelved> shelved;
};

/// What brings a deleted record back: itself, what belonged to it and went in the same step, the owners it needs when they
/// are gone too, and the references to it that were lost, as long as nobody has filled them with something else since. A record
/// that came back for the sake of another is asked for once more to bring the rest that went with it.
Result<Plan> plan(const Store& store, EntityKind kind, qint64 id);

}  // namespace santalka::BringBack
