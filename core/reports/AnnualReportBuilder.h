// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"
#include "core/reports/ReportTemplate.h"
#include "core/services/YearFacts.h"

namespace santalka::reports {

/// Fills a template with one year of the file. Every figure comes from core/services; the language is the one set in
/// Format. Counts below the minimum cell are withheld before they reach the document.
namespace AnnualReportBuilder {

Result<ReportDocument> build(const Store& store, const YearFacts& facts, const ReportTemplate& form);
/// Reads the year and takes the shipped template.
Result<ReportDocument> build(const Store& store, int year, QDate today);

}  // namespace AnnualReportBuilder
}  // namespace santalka::reports
