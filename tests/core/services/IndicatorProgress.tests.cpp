// SPDX-License-Identifier: EUPL-1.2
#include "core/services/IndicatorProgress.h"
#include "tests/core/services/Random.h"

#include <algorithm>
#include <cmath>

using namespace santalka;
using namespace santalka::IndicatorProgress;

namespace {

IndicatorValue value(const QDate& date, std::optional<double> number, const QString& group = {}, std::optional<double> weight = {},
                     ValueState state = ValueState::Known) {
  IndicatorValue v;
  v.date = date;
  v.value = number;
  v.group = group;
  v.weight = weight;
  v.state = number ? ValueState::Known : state == ValueState::Known ? ValueState::Unknown : state;
  return v;
}
IndicatorValue unknown(const QDate& date) { return value(date, std::nullopt); }
IndicatorValue withheld(const QDate& date) { return value(date, std::nullopt, {}, {}, ValueState::Withheld); }

Indicator indicator(Accumulation accumulation, Aggregation aggregation = Aggregation::Sum, Direction direction = Direction::More) {
  Indicator i;
  i.accumulation = accumulation;
  i.aggregation = aggregation;
  i.direction = direction;
  return i;
}

const QString men = QStringLiteral("vyrai");
const QString women = QStringLiteral("moterys");
const QDate march(2026, 3, 31);
const QDate june(2026, 6, 30);
const QDate december(2026, 12, 31);
const QDate yearOver(2027, 1, 11);

}  // namespace

TEST_CASE("Amounts of a year are added", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod);
  const Figure result = resultOf(i, {value(march, 10), value(june, 24), value(QDate(2025, 12, 31), 100)}, 2026);
  CHECK(result.isKnown());
  CHECK(result.value == 34);
  CHECK(result.asOf == june);
}

TEST_CASE("A year without values is unknown, not zero", "[services][indicator]") {
  for (const auto mode : {Accumulation::PerPeriod, Accumulation::RunningTotal, Accumulation::ValueIsTotal})
    CHECK(resultOf(indicator(mode), {value(QDate(2025, 5, 1), 3)}, 2026).state == ValueState::Unknown);
}

TEST_CASE("The whole wins over its parts", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod);
  CHECK(resultOf(i, {value(june, 20, men), value(june, 25, women)}, 2026).value == 45);
  CHECK(resultOf(i, {value(june, 20, men), value(june, 25, women), value(june, 46)}, 2026).value == 46);
}

TEST_CASE("An average is weighed by its cases", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod, Aggregation::WeightedAverage);
  CHECK(resultOf(i, {value(march, 4, {}, 10), value(june, 5, {}, 30)}, 2026).value == Approx(4.75));
  CHECK(resultOf(i, {value(march, 4), value(june, 5)}, 2026).value == Approx(4.5));
  const Figure partly = resultOf(i, {value(march, 4, {}, 10), value(june, 5)}, 2026);
  CHECK(partly.value == Approx(4.0));
  CHECK(partly.missing == 1);
  CHECK(resultOf(i, {value(march, 4, {}, 0)}, 2026).state == ValueState::Unknown);
}

TEST_CASE("A running total adds the amounts since the baseline year to the baseline", "[services][indicator]") {
  auto i = indicator(Accumulation::RunningTotal);
  i.baseline = 100;
  i.baselineYear = 2025;
  const std::vector<IndicatorValue> values{value(QDate(2025, 6, 1), 55), value(QDate(2026, 6, 1), 10), value(QDate(2027, 6, 1), 7)};
  CHECK(resultOf(i, values, 2026).value == 110);
  CHECK(resultOf(i, values, 2027).value == 117);
  CHECK(resultOf(i, values, 2028).state == ValueState::Unknown);
  CHECK(overallResultOf(i, values, 2028).value == 117);
}

TEST_CASE("A level is the newest one: parts are taken at their newest", "[services][indicator]") {
  const auto i = indicator(Accumulation::ValueIsTotal);
  CHECK(resultOf(i, {value(march, 10), value(june, 12)}, 2026).value == 12);
  CHECK(resultOf(i, {value(march, 10, men), value(june, 4, women), value(december, 6, women)}, 2026).value == 16);
  CHECK(resultOf(indicator(Accumulation::ValueIsTotal, Aggregation::Last), {value(march, 10, men), value(june, 4, women)}, 2026).value == 4);
}

TEST_CASE("Unknown and withheld parts leave an at-least, or nothing at all", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod);
  const Figure some = resultOf(i, {value(march, 10), unknown(june), withheld(december)}, 2026);
  CHECK(some.value == 10);
  CHECK(some.missing == 2);
  CHECK(resultOf(i, {unknown(march), withheld(june)}, 2026).state == ValueState::Withheld);
  CHECK(resultOf(i, {unknown(march)}, 2026).state == ValueState::Unknown);
  CHECK(resultOf(i, {value(march, std::nullopt, {}, {}, ValueState::NotApplicable)}, 2026).state == ValueState::NotApplicable);
}

TEST_CASE("Progress is the way from the baseline to the target", "[services][indicator]") {
  const auto percent = [](Direction d, double v, std::optional<double> b, std::optional<double> t) { return share(d, Figure::known(v), b, t); };
  CHECK(percent(Direction::More, 134, 57, 120).percent == Approx(122.2).epsilon(0.01));
  CHECK(percent(Direction::More, 52, 14, 60).percent == Approx(82.6).epsilon(0.01));
  CHECK(percent(Direction::More, 1, 1, 2).percent == 0);
  CHECK(percent(Direction::More, 3, 5, 10).percent == Approx(-40));
  CHECK(percent(Direction::Less, 30, 40, 20).percent == 50);
  CHECK(percent(Direction::Less, 15, 40, 20).reached);
}

TEST_CASE("Without a baseline the share of the target stands in, and says so", "[services][indicator]") {
  const ProgressShare more = share(Direction::More, Figure::known(64.3), std::nullopt, 60);
  CHECK(more.percent == Approx(107.2).epsilon(0.01));
  CHECK(more.baselineUnknown);
  CHECK(share(Direction::More, Figure::known(0), std::nullopt, 25).percent == 0);
  CHECK(share(Direction::Less, Figure::known(40), std::nullopt, 20).percent == 50);
  CHECK(share(Direction::Less, Figure::known(5), std::nullopt, 0).percent == 0);
  CHECK(share(Direction::Less, Figure::known(0), std::nullopt, 0).percent == 100);
}

TEST_CASE("A way without length is there or not", "[services][indicator]") {
  CHECK(share(Direction::More, Figure::known(10), 10, 10).percent == 100);
  CHECK(share(Direction::More, Figure::known(9), 10, 10).percent == 0);
  CHECK(share(Direction::More, Figure::known(8), 10, 5).percent == 100);
  CHECK(share(Direction::Less, Figure::known(11), 10, 10).percent == 0);
}

TEST_CASE("Keep holds between baseline and target", "[services][indicator]") {
  CHECK(share(Direction::Keep, Figure::known(12), 10, 14).reached);
  CHECK(share(Direction::Keep, Figure::known(10), 10, std::nullopt).reached);
  CHECK(share(Direction::Keep, Figure::known(7), 10, 14).percent == Approx(70));
  CHECK(share(Direction::Keep, Figure::known(21), 10, 14).percent == Approx(50));
  CHECK(share(Direction::Keep, Figure::known(-30), 10, 14).percent == 0);
  CHECK(share(Direction::Keep, Figure::known(3), std::nullopt, std::nullopt).state == ValueState::Unknown);
}

TEST_CASE("States follow from the facts and the date", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod);
  const auto state = [&](const Indicator& of, double v, std::optional<double> b, double t, QDate today) {
    const Figure f = Figure::known(v);
    return stateOf(of, f, share(of.direction, f, b, t), 2026, today);
  };
  CHECK(state(i, 120, 57, 120, yearOver) == ProgressState::Achieved);
  CHECK(state(i, 52, 14, 60, yearOver) == ProgressState::Partly);
  CHECK(state(i, 1, 0, 2, yearOver) == ProgressState::Late);
  CHECK(state(i, 1, 1, 2, yearOver) == ProgressState::Late);
  CHECK(state(i, 0, std::nullopt, 25, yearOver) == ProgressState::NotDone);
  CHECK(state(i, 50, 0, 100, QDate(2026, 7, 1)) == ProgressState::OnTrack);
  CHECK(state(i, 20, 0, 100, QDate(2026, 7, 1)) == ProgressState::Late);
  CHECK(state(i, 20, 0, 100, QDate(2025, 7, 1)) == ProgressState::NotStarted);
  const auto fewer = indicator(Accumulation::PerPeriod, Aggregation::Sum, Direction::Less);
  CHECK(state(fewer, 3, 10, 5, QDate(2026, 3, 1)) == ProgressState::OnTrack);
  CHECK(state(fewer, 3, 10, 5, yearOver) == ProgressState::Achieved);
  Figure atLeast = Figure::known(3);
  atLeast.missing = 1;
  CHECK(stateOf(fewer, atLeast, share(Direction::Less, atLeast, 10, 5), 2026, yearOver) == ProgressState::Partly);
}

TEST_CASE("An unknown target or value never becomes a number", "[services][indicator]") {
  const auto i = indicator(Accumulation::PerPeriod);
  const IndicatorYear none = evaluate(i, {}, {}, 2026, yearOver);
  CHECK(none.state == ProgressState::Unknown);
  CHECK_FALSE(none.progress.isKnown());
  const IndicatorYear noTarget = evaluate(i, {}, {value(june, 5)}, 2026, yearOver);
  CHECK(noTarget.result.value == 5);
  CHECK(noTarget.state == ProgressState::Unknown);
}

TEST_CASE("A level without yearly targets is held against that of the plan", "[services][indicator]") {
  auto i = indicator(Accumulation::ValueIsTotal);
  i.baseline = 0;
  i.targetOverall = 50;
  const IndicatorYear year = evaluate(i, {}, {value(june, 25)}, 2026, yearOver);
  CHECK(year.targetIsOverall);
  CHECK(year.progress.percent == 50);
  i.accumulation = Accumulation::PerPeriod;
  CHECK_FALSE(evaluate(i, {}, {value(june, 25)}, 2026, yearOver).progress.isKnown());
}

TEST_CASE("Progress keeps its laws for any numbers", "[services][indicator][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 5000; ++round) {
    const auto direction = static_cast<Direction>(random.number(0, 2));
    const std::optional<double> baseline = random.chance(70) ? std::optional<double>(random.number(-50, 50)) : std::nullopt;
    const std::optional<double> target = random.chance(85) ? std::optional<double>(random.number(-50, 50)) : std::nullopt;
    const double v = random.number(-60, 60);
    const ProgressShare p = share(direction, Figure::known(v), baseline, target);
    CAPTURE(round, v, baseline.value_or(-999), target.value_or(-999), static_cast<int>(direction));
    CHECK(std::isfinite(p.percent));
    CHECK(p.isKnown() == (target.has_value() || (direction == Direction::Keep && baseline)));
    if (!p.isKnown()) continue;
    CHECK(p.baselineUnknown == !baseline.has_value());
    CHECK((p.percent >= 100 - 1e-9) == p.reached);
    // The same wish the other way round: more of v is less of −v.
    if (direction != Direction::Keep && baseline) {
      const ProgressShare mirrored = share(direction == Direction::More ? Direction::Less : Direction::More, Figure::known(-v), -*baseline, -*target);
      CHECK(mirrored.percent == Approx(p.percent).margin(1e-9));
      // A step in the wished direction never makes it worse.
      const double step = direction == Direction::More ? 1 : -1;
      CHECK(share(direction, Figure::known(v + step), baseline, target).percent >= p.percent - 1e-9);
    }
    for (const auto state : {ValueState::Unknown, ValueState::Withheld, ValueState::NotApplicable})
      CHECK(share(direction, Figure::of(state), baseline, target).state == state);
  }
}

TEST_CASE("Results keep their laws for any values", "[services][indicator][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 3000; ++round) {
    auto i = indicator(static_cast<Accumulation>(random.number(0, 2)), static_cast<Aggregation>(random.number(0, 2)));
    if (random.chance(50)) i.baseline = random.number(0, 20);
    if (random.chance(50)) i.baselineYear = 2024;
    std::vector<IndicatorValue> values;
    const int count = random.number(0, 8);
    double lowest = 1e9, highest = -1e9;
    bool anyKnownThisYear = false;
    for (int n = 0; n < count; ++n) {
      auto v = value(QDate(2025 + random.number(0, 1), random.number(1, 12), random.number(1, 28)),
                     random.chance(75) ? std::optional<double>(random.number(0, 40)) : std::nullopt,
                     random.chance(50) ? QString() : random.chance(50) ? men : women,
                     random.chance(60) ? std::optional<double>(random.number(1, 9)) : std::nullopt,
                     random.chance(50) ? ValueState::Withheld : ValueState::Unknown);
      v.id.value = n + 1;
      if (v.value) {
        lowest = std::min(lowest, *v.value);
        highest = std::max(highest, *v.value);
        anyKnownThisYear |= v.date.year() == 2026;
      }
      values.push_back(v);
    }
    const Figure result = resultOf(i, values, 2026);
    CAPTURE(round, static_cast<int>(i.accumulation), static_cast<int>(i.aggregation), result.value, count);
    if (result.isKnown()) CHECK(anyKnownThisYear);
    if (result.isKnown() && i.aggregation != Aggregation::Sum) {
      CHECK(result.value >= lowest - 1e-9);
      CHECK(result.value <= highest + 1e-9);
    }
    // The order in which values were typed does not matter.
    std::reverse(values.begin(), values.end());
    const Figure again = resultOf(i, values, 2026);
    CHECK(again.state == result.state);
    CHECK(again.value == Approx(result.value).margin(1e-9));
    CHECK(again.missing == result.missing);
    // A value of another year changes nothing but running totals.
    if (i.accumulation != Accumulation::RunningTotal) {
      values.push_back(value(QDate(2023, 5, 5), 1000));
      CHECK(resultOf(i, values, 2026).value == Approx(result.value).margin(1e-9));
    }
  }
}
