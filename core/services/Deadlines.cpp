// SPDX-License-Identifier: EUPL-1.2
#include "core/services/Deadlines.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/Activity.h"
#include "core/domain/AnnualReport.h"
#include "core/domain/Deadline.h"
#include "core/domain/Indicator.h"
#include "core/domain/Project.h"
#include "core/domain/Stakeholder.h"
#include "core/services/PlanProgress.h"

#include <algorithm>
#include <set>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

using Items = std::vector<DueItem>;

QString termDetail(const Term& term) {
  if (term.isWorkday()) return {};
  return Texts::tr("The term ends on a day off: the next workday is %1, the last workday before it %2.")
      .arg(Format::date(term.nextWorkday), Format::date(term.lastWorkdayBefore));
}

DueItem item(DueKind kind, const QString& title, const QDate& due, EntityKind entity, qint64 record) {
  DueItem out;
  out.kind = kind;
  out.title = title;
  out.due = due;
  out.term = Term::on(due);
  out.entity = entity;
  out.record = record;
  return out;
}

Result<void> addReports(const Store& store, QDate today, Items& items) {
  auto reports = store.all<AnnualReport>();
  if (!reports) return reports.error();
  for (const int year : {today.year() - 1, today.year()}) {
    const auto own = std::find_if(reports->begin(), reports->end(), [&](const AnnualReport& r) { return r.year == year; });
    // A year before the file was begun is nobody's debt; whoever owes it writes down its report.
    const bool begun = own != reports->end() || std::any_of(reports->begin(), reports->end(), [&](const AnnualReport& r) { return r.year < year; });
    if (year < today.year() && !begun && !reports->empty()) continue;
    const Term term = Deadlines::annualReport(year);
    DueItem one = item(DueKind::AnnualReport, Texts::tr("Annual report of %1 to SPPD").arg(year), term.statutory, EntityKind::AnnualReport,
                       own == reports->end() ? 0 : own->id.value);
    one.detail = termDetail(term);
    one.year = year;
    one.done = own != reports->end() && own->state == ReportState::Submitted;
    items.push_back(one);
  }
  return {};
}

Result<void> addAssessment(const Store& store, QDate today, Items& items) {
  for (const int year : {today.year() - 1, today.year()}) {
    auto needs = store.count(EntityKind::Need, Query().where(QStringLiteral("year"), year));
    if (!needs) return needs.error();
    DueItem one = item(DueKind::NeedsAssessment, Texts::tr("Needs and challenges of %1 found and written down").arg(year),
                       QDate(year, 12, 31), EntityKind::Need, 0);
    one.year = year;
    one.done = *needs > 0;
    // A year before the file was begun is nobody's debt.
    if (year == today.year() || *needs > 0) items.push_back(one);
  }
  return {};
}

bool isQuarterly(const Indicator& indicator) {
  const QString frequency = fold(indicator.frequency);
  return frequency.contains(QLatin1String("ketv")) || frequency.contains(QLatin1String("quarter"));
}

/// The quarter that ended last before the day.
std::pair<QDate, QDate> lastQuarter(QDate today) {
  const QDate thisQuarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
  return {thisQuarter.addMonths(-3), thisQuarter.addDays(-1)};
}

Result<void> addQuarterValues(const Store& store, QDate today, Items& items) {
  const auto quarter = lastQuarter(today);
  const int year = quarter.first.year();
  auto plan = PlanProgress::planOf(store, year);
  if (!plan) return plan.error();
  if (!*plan) return {};
  auto facts = PlanProgress::load(store, **plan);
  if (!facts) return facts.error();
  std::set<qint64> active;
  for (const Measure& measure : facts->measures)
    if (PlanProgress::activeIn(measure, **plan, year)) active.insert(measure.id.value);
  int missing = 0;
  int quarterly = 0;
  for (const Indicator& indicator : facts->indicators) {
    if (!isQuarterly(indicator) || !active.contains(indicator.measure.value)) continue;
    ++quarterly;
    const auto values = facts->values.find(indicator.id.value);
    const bool given = values != facts->values.end() && std::any_of(values->second.begin(), values->second.end(), [&](const IndicatorValue& v) {
      return v.date >= quarter.first && v.date <= quarter.second;
    });
    missing += !given;
  }
  if (quarterly == 0) return {};
  static const char* const roman[] = {"I", "II", "III", "IV"};
  DueItem one = item(DueKind::QuarterValues,
                     Texts::tr("Indicator values of quarter %1 %2").arg(QLatin1String(roman[(quarter.first.month() - 1) / 3])).arg(year),
                     quarter.second.addDays(15), EntityKind::IndicatorValue, 0);
  one.year = year;
  one.done = missing == 0;
  if (missing > 0) one.detail = Texts::tr("%n indicator(s) have no value.", nullptr, missing);
  items.push_back(one);
  return {};
}

Result<void> addPaymentRequests(const Store& store, Items& items) {
  auto requests = store.all<PaymentRequest>();
  if (!requests) return requests.error();
  auto projects = store.titles(EntityKind::Project);
  if (!projects) return projects.error();
  static const char* const roman[] = {"I", "II", "III", "IV"};
  for (const PaymentRequest& request : *requests) {
    if (!request.dueOn.isValid()) continue;
    const auto quarter = static_cast<std::size_t>(std::clamp<qint64>(request.quarter.value_or(1), 1, 4) - 1);
    DueItem one = item(DueKind::PaymentRequest,
                       Texts::tr("Payment request of quarter %1 %2").arg(QLatin1String(roman[quarter])).arg(request.year.value_or(0)),
                       request.dueOn, EntityKind::PaymentRequest, request.id.value);
    one.detail = projects->value(request.project.value);
    if (request.state == PaymentState::ChangesAsked) one.title += Texts::tr(": changes are asked for");
    one.done = request.state != PaymentState::Due && request.state != PaymentState::ChangesAsked;
    items.push_back(one);
  }
  return {};
}

Result<void> addOwn(const Store& store, Items& items) {
  auto deadlines = store.all<Deadline>();
  if (!deadlines) return deadlines.error();
  for (const Deadline& deadline : *deadlines) {
    DueItem one = item(DueKind::Own, deadline.title, deadline.dueOn, EntityKind::Deadline, deadline.id.value);
    one.done = deadline.doneOn.isValid();
    items.push_back(one);
  }
  return {};
}

Result<void> addNextSteps(const Store& store, QDate today, QDate until, Items& items) {
  // A step older than a year was overtaken by events; it stays with its activity.
  auto activities = store.all<Activity>(Query().where(QStringLiteral("next_step_on"), today.addYears(-1), Query::Compare::AtLeast)
                                            .where(QStringLiteral("next_step_on"), until, Query::Compare::AtMost));
  if (!activities) return activities.error();
  for (const Activity& activity : *activities) {
    if (activity.state == ActivityState::Cancelled) continue;
    DueItem one = item(DueKind::NextStep, activity.nextStep.isEmpty() ? activity.topic : activity.nextStep, activity.nextStepOn,
                       EntityKind::Activity, activity.id.value);
    if (!activity.nextStep.isEmpty()) one.detail = activity.topic;
    items.push_back(one);
  }
  return {};
}

/// So many institutions are named one by one.
constexpr int ReviewsNamed = 4;

Result<void> addContactReviews(const Store& store, QDate until, Items& items) {
  auto contacts = store.all<Contact>(Query().where(QStringLiteral("reviewed_on"), until.addYears(-1), Query::Compare::AtMost));
  if (!contacts) return contacts.error();
  auto stakeholders = store.all<Stakeholder>(Query().where(QStringLiteral("archived"), false));
  if (!stakeholders) return stakeholders.error();
  QHash<qint64, Contact> oldest;
  for (const Contact& contact : *contacts) {
    if (!contact.reviewedOn.isValid()) continue;
    Contact& kept = oldest[contact.stakeholder.value];
    if (!kept.reviewedOn.isValid() || contact.reviewedOn < kept.reviewedOn) kept = contact;
  }
  Items own;
  for (const Stakeholder& one : *stakeholders) {
    if (!oldest.contains(one.id.value)) continue;
    const Contact contact = oldest.value(one.id.value);
    own.push_back(item(DueKind::ContactReview, Texts::tr("Review the contacts of “%1”").arg(one.name), contact.reviewedOn.addYears(1),
                       EntityKind::Contact, contact.id.value));
  }
  if (static_cast<int>(own.size()) > ReviewsNamed) {
    QDate first = own.front().due;
    for (const DueItem& one : own) first = qMin(first, one.due);
    own = {item(DueKind::ContactReview, Texts::tr("Review the contacts of %n institution(s)", nullptr, static_cast<int>(own.size())), first,
                EntityKind::Contact, 0)};
  }
  items.insert(items.end(), own.begin(), own.end());
  return {};
}

}  // namespace

Term Deadlines::annualReport(int year) { return Term::on(QDate(year + 1, 1, 20)); }

Result<std::vector<DueItem>> Deadlines::list(const Store& store, QDate today, QDate until, bool withDone) {
  Items items;
  for (auto outcome : {addReports(store, today, items), addAssessment(store, today, items), addQuarterValues(store, today, items),
                       addPaymentRequests(store, items), addOwn(store, items), addNextSteps(store, today, until, items), addContactReviews(store, until, items)})
    if (!outcome) return outcome.error();
  Items out;
  for (DueItem& one : items)
    if (one.due.isValid() && one.due <= until && (withDone || !one.done)) out.push_back(std::move(one));
  std::stable_sort(out.begin(), out.end(), [](const DueItem& a, const DueItem& b) {
    return a.due != b.due ? a.due < b.due : static_cast<int>(a.kind) < static_cast<int>(b.kind);
  });
  return out;
}

QString Deadlines::inWords(QDate due, QDate today) {
  const auto days = static_cast<int>(today.daysTo(due));
  if (days < 0) return Texts::tr("overdue by %n day(s)", nullptr, -days);
  if (days == 0) return Texts::tr("today");
  if (days == 1) return Texts::tr("tomorrow");
  if (days <= 60) return Texts::tr("in %n day(s)", nullptr, days);
  return Texts::tr("in %n month(s)", nullptr, days / 30);
}

}  // namespace santalka
