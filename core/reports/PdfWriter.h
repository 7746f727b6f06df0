// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/reports/ReportDocument.h"

#include <functional>
#include <memory>

namespace santalka::reports {

class PageLayout;

struct PdfOptions {
  QString creator;  ///< the program's name and version, for the properties
  /// Called with pages done and pages in all (0 while laying out); false cancels and leaves the target as it was.
  std::function<bool(int done, int all)> progress = {};
};

/// Texts that lost letters on the way, to be named to the user. The file itself is whole.
struct PdfReport {
  int pages = 0;
  QStringList warnings;
};

/// Writes PDF/A-1b with embedded fonts. May run in a worker thread; it shares nothing with the window.
Result<PdfReport> writePdf(std::shared_ptr<const ReportDocument> document, const QString& path, const PdfOptions& options = {});
/// The same from pages already laid out for the preview.
Result<PdfReport> writePdf(const PageLayout& layout, const ReportDocument& document, const QString& path, const PdfOptions& options = {});

}  // namespace santalka::reports
