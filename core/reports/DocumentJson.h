// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QByteArray>

namespace santalka::reports {

/// The document as JSON, for keeping beside a submitted report: every text, table and chart value in the order of reading. Numbers stay numbers, money
/// is text with two decimals, unknown is null, withheld and not applicable are {"state": …}. The same document gives the same bytes.
QByteArray toJson(const ReportDocument& document);

}  // namespace santalka::reports
