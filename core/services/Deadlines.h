// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/services/Workdays.h"

#include <vector>

namespace santalka {

enum class DueKind { AnnualReport, NeedsAssessment, QuarterValues, PaymentRequest, Own, NextStep, ContactReview };

/// Something to do by a day, and where it is done.
struct DueItem {
  DueKind kind = DueKind::Own;
  QString title;             ///< in the language of the program
  QString detail;            ///< e.g. the three dates of a term on a holiday; may be empty
  QDate due;
  Term term;                 ///< with the neighbouring workdays
  bool done = false;
  EntityKind entity = EntityKind::Deadline;
  qint64 record = 0;         ///< 0: the page as a whole
  int year = 0;              ///< for the report, the assessment and quarter values: of which year
};

namespace Deadlines {

/// The report of the year is due on 20 January of the next (Aprašas 13).
Term annualReport(int year);

/// Everything open that falls due up to `until`, and all that is overdue; by day, the statutory ones first.
///  - annual report of the last year: until a submission is registered; that of this year when `until` reaches it;
///  - needs assessment (duty 6.2, at least once a year): by 31 December, done when a need of the year is written down;
///  - quarter values: by the 15th day after the end of a quarter, for measures of the year whose indicators have no
///    value dated in it (only where the indicator's frequency says "quarter", in either language);
///  - contacts a year after they were reviewed: one line per institution, or one for all when they are many;
///  - payment requests that are due or sent back; own deadlines; next steps of activities that are dated.
/// With `withDone`, also what was done of those, marked.
Result<std::vector<DueItem>> list(const Store& store, QDate today, QDate until, bool withDone = false);

/// „vėluoja 3 dienas“, „šiandien“, „rytoj“, „po 9 dienų“.
QString inWords(QDate due, QDate today);

}  // namespace Deadlines
}  // namespace santalka
