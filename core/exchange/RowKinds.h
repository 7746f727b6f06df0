// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/HeaderFinder.h"
#include "core/exchange/SheetLook.h"

#include <vector>

namespace santalka {

/// Tells the rows below a header apart. The shape's header and columns are known already.
std::vector<TableRow> rowKinds(const SheetLook& look, const TableShape& shape);

}  // namespace santalka
