// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"
#include "core/services/ResidentTrend.h"

namespace santalka::StatTables {

/// What a code of the dimension is called, in the language of the program.
QString label(Dimension dimension, const QString& code);
QString title(const std::vector<Dimension>& dimensions);
/// „Migracijos departamentas, MD-12, 2027-01-01“.
QString sourceText(const StatSource& source);

/// One dimension: count, count a year before, change. Parts of another status are indented.
reports::Table oneDimension(const StatTable& table);
/// The first dimension down, the second across, totals at the right and below.
reports::Table twoDimensions(const StatTable& table);
reports::Chart trend(const ResidentTrend& trend);

}  // namespace santalka::StatTables
