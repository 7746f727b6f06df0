// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Doubts.h"

namespace santalka {

/// What the record's stored owner has against it (see againstOwner).
Result<std::vector<Problem>> againstStoredOwner(const Store& store, const Record& record);

}  // namespace santalka
