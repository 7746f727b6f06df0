// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/editing/ChangeSet.h"

namespace santalka::BringBack {

struct Plan {
  ChangeSet changes;
  qint64 step = 0;            ///< that removed the record
  bool observations = false;  ///< rows of statistics went with it and stand on the shelf of the step
};

/// What brings a deleted record back: itself, what belonged to it and went in the same step, the owners it needs when they
/// are gone too, and the references to it that were lost, as long as nobody has filled them with something else since. A record
/// that came back for the sake of another is asked for once more to bring the rest that went with it.
Result<Plan> plan(const Store& store, EntityKind kind, qint64 id);

}  // namespace santalka::BringBack
