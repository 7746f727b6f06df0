// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/EmailDraft.h"
#include "core/reports/ReportDocument.h"
#include "core/services/YearFacts.h"

namespace santalka::reports {

/// The letter that goes with the report: addressees (everybody marked "copy always" gets a copy), subject and body with
/// the figures of the year. Attachments and sender's date are the caller's. `pages` 0: not told.
EmailMessage annualReportEmail(const YearFacts& facts, const ReportDocument& document, int pages = 0);

/// „Pavyzdzio-r-sav-ataskaita-2026.pdf“: without diacritics.
QString annualReportFileName(const YearFacts& facts, const QString& extension);

}  // namespace santalka::reports
