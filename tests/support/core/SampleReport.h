// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <memory>

namespace santalka::tests {

/// A made-up annual report of a made-up municipality with every kind of block; all sums agree.
std::shared_ptr<reports::ReportDocument> sampleReport();
/// A document of one table with this many rows of six columns.
std::shared_ptr<reports::ReportDocument> longTable(int rows);

}  // namespace santalka::tests
