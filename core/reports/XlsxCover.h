// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/XlsxBook.h"

namespace santalka::reports {

/// Fills the cover: requisites, facts, key figures with links, list of sheets, signs, emblem. The other sheets' names must
/// be known to the book already.
void writeCover(XlsxBook& book, lxw_worksheet* sheet, const QString& sheetName, const ReportDocument& document);

}  // namespace santalka::reports
