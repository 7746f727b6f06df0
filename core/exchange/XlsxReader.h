// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ReadContext.h"
#include "core/exchange/ZipPackage.h"

namespace santalka {

/// The sheets of an XLSX (or XLSM, XLTX) package: values as stored, dates told by their number format.
Result<std::vector<Sheet>> readXlsx(const ZipPackage& package, ReadContext& context);

}  // namespace santalka
