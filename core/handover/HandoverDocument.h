// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/reports/ReportDocument.h"

#include <QDate>

namespace santalka {

/// Who gives the work to whom, and what the program knows of it beside the file's content.
struct HandoverDetails {
  QString from;
  QString to;
  QString fileName;
  QDate today;
  QStringList backupPlaces;  ///< folders, each with what stands in it, as people read it
  bool verified = false;     ///< the file passed its full check
};

/// The state of the work on one page, for whoever takes over, for a holiday or for good: what is due, what the report lacks, what
/// is half-written, open applications and payment requests, who wrote last, and what to do on the first day. Long lists are cut
/// and say so. Names no contact persons. The same writers as the annual report print it.
Result<reports::ReportDocument> handoverDocument(const Store& store, const HandoverDetails& details);

}  // namespace santalka
