// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/EmailDraft.h"
#include "core/reports/ReportDocument.h"
#include "core/services/YearFacts.h"

namespace santalka::reports {

/// The letter that goes with the report: addressees (everybody marked "copy always" gets a copy), subject and body with
/// the figures of the year. Attachments and sender's date are the caller's. `pages` 0: not told.
EmailMessage annualReportEmail(const YearFacts& facts, const ReportDocument& document, int pages = 0);

/// What the letter's addressees lack: somebody to send it to, and all three activity coordinators of SPPD, who must always
/// get a copy (briefing of coordinators).
QStringList addresseeWarnings(const YearFacts& facts);

/// „Pavyzdzio-r-sav-ataskaita-2026.pdf“: without diacritics.
QString annualReportFileName(const YearFacts& facts, const QString& extension);

}  // namespace santalka::reports
