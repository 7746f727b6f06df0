// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/editing/EditService.h"
#include "core/services/BudgetTotals.h"
#include "core/services/Chain.h"
#include "core/services/PlanProgress.h"
#include "tests/core/services/Random.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {

const QDate yearOver(2027, 1, 11);

IndicatorYear at(ProgressState state, std::optional<double> percent) {
  IndicatorYear out;
  out.state = state;
  if (percent) out.progress = {ValueState::Known, *percent, false, *percent >= 100};
  return out;
}

MeasureYear judged(std::vector<IndicatorYear> indicators, qint64 activities = 0, MeasureState state = MeasureState::FromFacts,
                   QDate today = yearOver) {
  Measure measure;
  measure.state = state;
  measure.stateReason = QStringLiteral("taip nutarta");
  return PlanProgress::evaluate(measure, true, std::move(indicators), activities, 2026, today);
}

BudgetLine line(std::optional<qint64> planned, std::optional<qint64> spent, BudgetKind kind = BudgetKind::Funded) {
  BudgetLine l;
  l.measure = {1};
  l.year = 2026;
  l.kind = kind;
  if (planned) l.planned = Money::fromCents(*planned);
  if (spent) l.spent = Money::fromCents(*spent);
  return l;
}

}  // namespace

TEST_CASE("A measure is as far as its worst indicator", "[services][plan]") {
  CHECK(judged({at(ProgressState::Achieved, 120), at(ProgressState::Achieved, 100)}).state == ProgressState::Achieved);
  CHECK(judged({at(ProgressState::Achieved, 120), at(ProgressState::Partly, 80)}).state == ProgressState::Partly);
  CHECK(judged({at(ProgressState::Achieved, 120), at(ProgressState::NotDone, 0)}).state == ProgressState::Late);
  CHECK(judged({at(ProgressState::NotDone, 0)}).state == ProgressState::NotDone);
  CHECK(judged({at(ProgressState::Achieved, 120), at(ProgressState::Unknown, {})}).state == ProgressState::Partly);
  CHECK(judged({at(ProgressState::Unknown, {})}).state == ProgressState::Unknown);
  CHECK(judged({}, 3, MeasureState::FromFacts, QDate(2026, 6, 1)).state == ProgressState::OnTrack);
  CHECK(judged({}, 0, MeasureState::FromFacts, QDate(2026, 6, 1)).state == ProgressState::NotStarted);
}

TEST_CASE("The average of a measure leaves unknown indicators out and holds each to 0–100", "[services][plan]") {
  const MeasureYear m = judged({at(ProgressState::Achieved, 150), at(ProgressState::Late, -20), at(ProgressState::Unknown, {})});
  REQUIRE(m.percent);
  CHECK(*m.percent == 50);
  CHECK(m.unknownIndicators == 1);
  CHECK_FALSE(judged({at(ProgressState::Unknown, {})}).percent);
}

TEST_CASE("A state set by hand overrules the facts and keeps its reason", "[services][plan]") {
  const MeasureYear m = judged({at(ProgressState::Achieved, 120)}, 0, MeasureState::Cancelled);
  CHECK(m.state == ProgressState::Cancelled);
  CHECK(m.overruled);
  CHECK(m.reason == QStringLiteral("taip nutarta"));
}

TEST_CASE("Measures count in the years of their term", "[services][plan]") {
  Plan plan;
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  CHECK(PlanProgress::activeIn(measure, plan, 2026));
  CHECK_FALSE(PlanProgress::activeIn(measure, plan, 2025));
  measure.startsOn = QDate(2027, 5, 1);
  CHECK_FALSE(PlanProgress::activeIn(measure, plan, 2026));
  CHECK(PlanProgress::activeIn(measure, plan, 2028));
  measure.endsOn = QDate(2027, 6, 1);
  CHECK_FALSE(PlanProgress::activeIn(measure, plan, 2028));
}

TEST_CASE("A roll-up counts every active measure once", "[services][plan][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 500; ++round) {
    std::vector<MeasureYear> measures(static_cast<std::size_t>(random.number(0, 12)));
    for (MeasureYear& m : measures) {
      m.active = random.chance(80);
      m.state = static_cast<ProgressState>(random.number(0, ProgressStateCount - 1));
      if (random.chance(60)) m.percent = random.number(0, 100);
    }
    std::vector<const MeasureYear*> all;
    for (const MeasureYear& m : measures) all.push_back(&m);
    const RollUp up = PlanProgress::rollUp(all);
    int sum = 0;
    for (const int count : up.states) sum += count;
    CAPTURE(round);
    CHECK(sum == up.active);
    CHECK(up.measures == static_cast<int>(measures.size()));
    if (up.state == ProgressState::Achieved)
      CHECK(up.count(ProgressState::Achieved) + up.count(ProgressState::NotApplicable) + up.count(ProgressState::Cancelled) == up.active);
    CHECK(up.percent.has_value() == (up.known > 0));
    if (up.percent) {
      CHECK(*up.percent >= 0);
      CHECK(*up.percent <= 100);
    }
  }
}

TEST_CASE("Unknown money is counted, never added as zero", "[services][money]") {
  const BudgetTotals totals({line(10000, 8000), line({}, 500), line(5000, {}), line({}, {}, BudgetKind::NotNeeded), line(8000, {}, BudgetKind::Sought)});
  const MoneyTotals m = totals.of(Id<Measure>{1}, 2026);
  CHECK(m.planned.known.cents == 23000);
  CHECK(m.planned.unknownCount == 1);
  CHECK(m.spent.known.cents == 8500);
  CHECK(m.spent.unknownCount == 2);
  CHECK(m.sought.known.cents == 8000);
  CHECK(m.notNeeded == 1);
  CHECK(m.lines == 4);
  CHECK(totals.of(Id<Measure>{2}, 2026).isEmpty());
  CHECK_FALSE(totals.of(Id<Measure>{2}, 2026).planned.amount());
  CHECK(totals.bySource(2026).size() == 2);
}

TEST_CASE("Money adds up to the same along every side", "[services][money][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 300; ++round) {
    std::vector<BudgetLine> lines;
    for (int n = random.number(0, 30); n > 0; --n) {
      BudgetLine l = line(random.chance(80) ? std::optional<qint64>(random.number(0, 1000000)) : std::nullopt,
                          random.chance(60) ? std::optional<qint64>(random.number(0, 1000000)) : std::nullopt,
                          static_cast<BudgetKind>(random.number(0, 2)));
      l.measure = {random.number(1, 5)};
      l.year = 2026 + random.number(0, 2);
      if (random.chance(80)) l.source = {random.number(1, 4)};
      lines.push_back(l);
    }
    const BudgetTotals totals(lines);
    for (int year = 2026; year <= 2028; ++year) {
      MoneyTotals bySource;
      for (const auto& [key, sum] : totals.bySource(year)) bySource.add(sum);
      std::vector<Id<Measure>> all{{1}, {2}, {3}, {4}, {5}};
      const MoneyTotals byMeasure = totals.of(all, year);
      const MoneyTotals whole = totals.inYear(year);
      CAPTURE(round, year);
      CHECK(bySource.planned.known == whole.planned.known);
      CHECK(bySource.spent.unknownCount == whole.spent.unknownCount);
      CHECK(byMeasure.planned.known == whole.planned.known);
      CHECK(byMeasure.secured.known == whole.secured.known);
      CHECK(byMeasure.lines == whole.lines);
      CHECK(whole.planned.knownCount + whole.planned.unknownCount == whole.lines);
    }
  }
}

TEST_CASE("The chain of a measure names its gaps", "[services][chain]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("Planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  measure.plan = changes.insert(plan);
  measure.title = QStringLiteral("Palydėjimas");
  const auto measureId = changes.insert(measure);
  Indicator indicator;
  indicator.measure = measureId;
  indicator.title = QStringLiteral("Palydėti asmenys");
  changes.insert(indicator);
  auto outcome = edit.apply(changes);
  REQUIRE(outcome);
  const Id<Measure> id{outcome->ids[measureId.value]};
  auto chain = Chain::of(edit.store(), id, 2026, QDate(2026, 6, 1));
  REQUIRE(chain);
  REQUIRE(chain->steps.size() == 6);
  CHECK(chain->gaps() == 5);
  CHECK(chain->steps[5].gap.isEmpty());

  Need need;
  need.title = QStringLiteral("Kalbos kursai");
  need.year = 2026;
  const auto needId = edit.insert(toRecord(need));
  REQUIRE(needId);
  REQUIRE(edit.update(EntityKind::Measure, id.value, QStringLiteral("needs"), QVariantList{*needId}));
  REQUIRE(edit.update(EntityKind::Measure, id.value, QStringLiteral("needs_no_money"), true));
  chain = Chain::of(edit.store(), id, 2026, QDate(2026, 6, 1));
  REQUIRE(chain);
  CHECK(chain->gaps() == 3);
  CHECK(chain->steps[0].items.front().title == QStringLiteral("Kalbos kursai"));

  // A year in which it does not run asks for neither result nor activity; nobody being responsible is a gap in any year.
  chain = Chain::of(edit.store(), id, 2030, QDate(2026, 6, 1));
  REQUIRE(chain);
  CHECK(chain->gaps() == 1);
  CHECK_FALSE(chain->steps[1].gap.isEmpty());
  CHECK_FALSE(chain->steps[5].remark.isEmpty());
  CHECK(chain->steps[2].items.front().detail.isEmpty());
}
