// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ReadLimits.h"
#include "core/exchange/SheetTable.h"

namespace santalka {

/// Reads a table file of an office: XLSX, ODS, or text (CSV, TSV). What the file is, is told by its content, never by its
/// name. Everything else is refused with a sentence that says what it is and what to do; so is what is damaged,
/// encrypted, or made to harm. Errors within a sheet name the file, the sheet and the cell.
Result<Workbook> readWorkbook(const QString& path, const ReadLimits& limits = {}, const ReadProgress& progress = {});

}  // namespace santalka
