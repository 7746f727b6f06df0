// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/reports/ReportDocument.h"

#include <functional>

namespace santalka::reports {

struct XlsxOptions {
  QString creator;  ///< the program's name and version, for the properties
  /// Asked now and then; false cancels and leaves the target as it was.
  std::function<bool()> proceed = {};
};

/// The report as a workbook: a cover, a sheet for each of document.sheets, typed cells, native charts. Text is never a formula.
/// The same document gives the same bytes (with meta.created set).
Result<void> writeXlsx(const ReportDocument& document, const QString& path, const XlsxOptions& options = {});

}  // namespace santalka::reports
