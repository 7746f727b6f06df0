// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <functional>

namespace santalka::reports {

/// Calls `visit` for every text of the document that is printed, in the order of reading.
void forEachText(const ReportDocument& document, const std::function<void(const QString&)>& visit);

}  // namespace santalka::reports
