// SPDX-License-Identifier: EUPL-1.2
#include "core/services/YearFacts.h"

#include <algorithm>

namespace santalka {

namespace {

bool inYear(const QDate& date, int year) { return date.isValid() && date.year() == year; }

bool touches(const QDate& from, const QDate& to, int year) {
  return (!from.isValid() || from.year() <= year) && (!to.isValid() || to.year() >= year);
}

std::optional<Coordinator> coordinatorOf(const std::vector<Coordinator>& all, QDate day) {
  std::optional<Coordinator> best;
  for (const Coordinator& one : all) {
    const bool inOffice = (!one.startsOn.isValid() || one.startsOn <= day) && (!one.endsOn.isValid() || one.endsOn >= day);
    if (inOffice && (!best || !best->startsOn.isValid() || one.startsOn > best->startsOn)) best = one;
  }
  if (!best && !all.empty()) best = all.back();
  return best;
}

/// Reads all rows of T into `into`, keeping those that `keep` wants.
template <class T, class Keep>
Result<void> read(const Store& store, std::vector<T>& into, Keep keep, const Query& query = {}) {
  auto rows = store.all<T>(query);
  if (!rows) return rows.error();
  for (T& row : *rows)
    if (keep(row)) into.push_back(std::move(row));
  return {};
}

Result<void> readReport(const Store& store, YearFacts& facts) {
  auto reports = store.all<AnnualReport>(Query().where(QStringLiteral("year"), facts.year));
  if (!reports) return reports.error();
  if (reports->empty()) return {};
  facts.report = reports->front();
  return read(store, facts.sections, [](const ReportSection&) { return true; },
              Query().where(QStringLiteral("report_id"), facts.report->id.value));
}

Result<void> readPlan(const Store& store, YearFacts& facts) {
  auto plan = PlanProgress::planOf(store, facts.year);
  if (!plan) return plan.error();
  if (!*plan) return {};
  auto loaded = PlanProgress::load(store, **plan);
  if (!loaded) return loaded.error();
  facts.plan = std::move(*loaded);
  facts.progress = PlanProgress::evaluate(*facts.plan, facts.year, facts.today);
  return {};
}

Result<void> readOffice(const Store& store, YearFacts& facts) {
  auto municipality = store.all<Municipality>();
  if (!municipality) return municipality.error();
  if (!municipality->empty()) facts.municipality = municipality->front();
  auto coordinators = store.all<Coordinator>();
  if (!coordinators) return coordinators.error();
  facts.coordinator = coordinatorOf(*coordinators, std::min(facts.today, QDate(facts.year, 12, 31)));
  auto addressees = store.all<Addressee>();
  if (!addressees) return addressees.error();
  facts.addressees = std::move(*addressees);
  return {};
}

Result<void> readLists(const Store& store, YearFacts& facts) {
  const int year = facts.year;
  for (auto outcome : {
           read(store, facts.needs, [&](const Need& n) { return n.year == year; }),
           read(store, facts.studies, [&](const Study& s) { return touches(s.startsOn, s.endsOn.isValid() ? s.endsOn : s.startsOn, year); }),
           read(store, facts.proposals, [&](const Proposal& p) { return inYear(p.submittedOn, year); }),
           read(store, facts.earlierProposals, [&](const Proposal& p) { return inYear(p.submittedOn, year - 1); }),
           read(store, facts.projects, [&](const Project& p) {
             return inYear(p.submittedOn, year) || ((p.startsOn.isValid() || p.endsOn.isValid()) && touches(p.startsOn, p.endsOn, year));
           }),
           read(store, facts.payments, [&](const PaymentRequest& p) { return p.year == year; }),
           read(store, facts.publications, [&](const Publication& p) {
             return inYear(p.publishedOn, year) || inYear(p.reviewedOn, year) || (!p.publishedOn.isValid() && !p.reviewedOn.isValid());
           }),
           read(store, facts.sources, [](const FundingSource&) { return true; })})
    if (!outcome) return outcome.error();
  return {};
}

}  // namespace

const ReportSection* YearFacts::section(const QString& point) const {
  for (const ReportSection& one : sections)
    if (one.point == point) return &one;
  return nullptr;
}

qint64 YearFacts::minimumCell() const { return municipality ? municipality->minimumCell.value_or(5) : 5; }

Result<YearFacts> YearFacts::load(const Store& store, int year, QDate today) {
  YearFacts facts;
  facts.year = year;
  facts.today = today;
  for (auto step : {readOffice, readPlan, readReport, readLists})
    if (auto outcome = step(store, facts); !outcome) return outcome.error();
  auto budget = BudgetTotals::load(store);
  if (!budget) return budget.error();
  facts.budget = std::move(*budget);
  auto network = NetworkCoverage::ofYear(store, year, std::min(today, QDate(year, 12, 31)));
  if (!network) return network.error();
  facts.network = std::move(*network);
  auto activities = ActivityTotals::ofYear(store, year);
  if (!activities) return activities.error();
  facts.activities = std::move(*activities);
  auto before = ActivityTotals::ofYear(store, year - 1);
  if (!before) return before.error();
  facts.activitiesBefore = std::move(*before);
  if (facts.territory().isEmpty()) return facts;
  auto statistics = StatisticsCube::load(store, facts.territory());
  if (!statistics) return statistics.error();
  facts.statistics = std::move(*statistics);
  return facts;
}

}  // namespace santalka
