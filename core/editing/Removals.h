// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/editing/ChangeSet.h"

namespace santalka::Removals {

/// Adds to every removal what must happen with it: records that belong to the removed one are removed first, other
/// references to it become unknown. All from the descriptions, so a new entity is covered by being described.
Result<void> expand(const Store& store, ChangeSet& changes);

/// Before a series or a batch is removed: its observations go to the shelf of the step. Answers how many.
Result<qint64> shelveRows(Database& database, qint64 step, const Record& removed);

}  // namespace santalka::Removals
