// SPDX-License-Identifier: EUPL-1.2
// The numbers of the annual report, worked out again from the raw records by the plainest means: loops over what was
// typed in, no service and no query of the program.
#include "core/reports/AnnualReportBuilder.h"
#include "core/services/IndicatorProgress.h"
#include "tests/support/RandomOffice.h"
#include "tests/support/ReportTables.h"
#include "tests/support/Speaking.h"

#include <algorithm>
#include <cmath>

using namespace santalka;
using namespace santalka::reports;
using test::RandomOffice;

namespace {

constexpr int Year = RandomOffice::Year;

struct Sum {
  ValueState state = ValueState::Unknown;
  double value = 0;
  int missing = 0;
  bool known() const { return state == ValueState::Known; }
};

bool isNumber(const IndicatorValue& v) { return v.state == ValueState::Known && v.value; }

/// What one year says: the whole where it is written, else the parts.
std::vector<IndicatorValue> ofYear(const std::vector<IndicatorValue>& all, int year) {
  std::vector<IndicatorValue> whole, parts;
  for (const IndicatorValue& v : all)
    if (v.date.year() == year) (v.group.isEmpty() ? whole : parts).push_back(v);
  return whole.empty() ? parts : whole;
}

Sum silence(const std::vector<IndicatorValue>& values) {
  if (values.empty()) return {};
  for (const IndicatorValue& v : values)
    if (v.state == ValueState::Withheld) return {ValueState::Withheld};
  for (const IndicatorValue& v : values)
    if (v.state != ValueState::NotApplicable) return {};
  return {ValueState::NotApplicable};
}

Sum together(const std::vector<IndicatorValue>& values, Aggregation how) {
  if (std::none_of(values.begin(), values.end(), isNumber)) return silence(values);
  Sum out{ValueState::Known};
  for (const IndicatorValue& v : values)
    if (!isNumber(v) && v.state != ValueState::NotApplicable) ++out.missing;
  if (how == Aggregation::Sum) {
    for (const IndicatorValue& v : values)
      if (isNumber(v)) out.value += *v.value;
  } else if (how == Aggregation::Last) {
    QDate newest;
    for (const IndicatorValue& v : values)
      if (isNumber(v) && (!newest.isValid() || v.date >= newest)) {
        newest = v.date;
        out.value = *v.value;
      }
    out.missing = 0;
    for (const IndicatorValue& v : values)
      if (!isNumber(v) && v.state != ValueState::NotApplicable && v.date > newest) ++out.missing;
  } else {
    const bool weighed = std::any_of(values.begin(), values.end(), [](const IndicatorValue& v) { return isNumber(v) && v.weight; });
    double weights = 0;
    for (const IndicatorValue& v : values) {
      if (!isNumber(v)) continue;
      if (weighed && !v.weight) {
        ++out.missing;
        continue;
      }
      const double weight = weighed ? *v.weight : 1;
      weights += weight;
      out.value += weight * *v.value;
    }
    if (weights <= 0) return {};
    out.value /= weights;
  }
  return out;
}

Sum resultOf(const Indicator& indicator, const std::vector<IndicatorValue>& all) {
  std::vector<IndicatorValue> own = ofYear(all, Year);
  if (indicator.accumulation == Accumulation::ValueIsTotal) {
    std::map<QString, IndicatorValue> newest;
    for (const IndicatorValue& v : own) {
      const auto it = newest.find(v.group);
      if (it == newest.end() || v.date >= it->second.date) newest[v.group] = v;
    }
    own.clear();
    for (const auto& [group, v] : newest) own.push_back(v);
    return together(own, indicator.aggregation);
  }
  Sum year = together(own, indicator.aggregation);
  if (indicator.accumulation == Accumulation::PerPeriod || !year.known()) return year;
  std::vector<IndicatorValue> since;
  for (int y = indicator.baselineYear ? static_cast<int>(*indicator.baselineYear) + 1 : 2000; y <= Year; ++y)
    for (const IndicatorValue& v : ofYear(all, y)) since.push_back(v);
  Sum total = together(since, indicator.aggregation);
  if (total.known() && indicator.aggregation == Aggregation::Sum) total.value += indicator.baseline.value_or(0);
  return total;
}

struct Way {
  ValueState state = ValueState::Unknown;
  double percent = 0;
  bool reached = false;
};

Way wayTo(const Indicator& indicator, const Sum& result, std::optional<double> target) {
  if (!result.known()) return {result.state};
  const auto b = indicator.baseline;
  const double v = result.value;
  if (indicator.direction == Direction::Keep) {
    if (!target) target = b;
    if (!target) return {};
    const double low = std::min(b.value_or(*target), *target), high = std::max(b.value_or(*target), *target);
    if (v >= low && v <= high) return {ValueState::Known, 100, true};
    const double edge = v < low ? low : high;
    return {ValueState::Known, edge == 0 ? 0 : std::max(0.0, 100 - std::abs(v - edge) / std::abs(edge) * 100), false};
  }
  if (!target) return {};
  const bool more = indicator.direction == Direction::More;
  const bool reached = more ? v >= *target : v <= *target;
  if (b) {
    const double whole = more ? *target - *b : *b - *target;
    const double gone = more ? v - *b : *b - v;
    return {ValueState::Known, whole > 0 ? gone / whole * 100 : reached ? 100.0 : 0.0, reached};
  }
  if (more) return {ValueState::Known, *target > 0 ? v / *target * 100 : reached ? 100.0 : 0.0, reached};
  return {ValueState::Known, reached ? 100.0 : v > 0 && *target >= 0 ? *target / v * 100 : 0.0, reached};
}

/// The year is over.
ProgressState stateOf(const Indicator& indicator, const Sum& result, const Way& way) {
  if (way.state == ValueState::NotApplicable) return ProgressState::NotApplicable;
  if (way.state != ValueState::Known) return ProgressState::Unknown;
  if (way.reached) return result.missing > 0 && indicator.direction != Direction::More ? ProgressState::Partly : ProgressState::Achieved;
  const bool amount = indicator.accumulation == Accumulation::PerPeriod && indicator.aggregation == Aggregation::Sum;
  if (result.missing == 0 && (amount ? result.value == 0 : way.percent <= 0)) return ProgressState::NotDone;
  return way.percent >= 60 ? ProgressState::Partly : ProgressState::Late;
}

ProgressState ofMeasure(const std::vector<ProgressState>& states) {
  const auto has = [&](ProgressState s) { return std::find(states.begin(), states.end(), s) != states.end(); };
  if (states.empty()) return ProgressState::Unknown;
  if (std::all_of(states.begin(), states.end(), [](ProgressState s) { return s == ProgressState::NotApplicable; })) return ProgressState::NotApplicable;
  const bool something = has(ProgressState::Achieved) || has(ProgressState::Partly) || has(ProgressState::Late);
  if (has(ProgressState::NotDone)) return something ? ProgressState::Late : ProgressState::NotDone;
  if (has(ProgressState::Late)) return ProgressState::Late;
  if (has(ProgressState::Partly)) return ProgressState::Partly;
  if (has(ProgressState::Achieved)) return has(ProgressState::Unknown) ? ProgressState::Partly : ProgressState::Achieved;
  return ProgressState::Unknown;
}

struct Purse {
  qint64 planned = 0, secured = 0, spent = 0;
  int plannedKnown = 0, securedKnown = 0, spentKnown = 0, lines = 0, none = 0;
  void add(const BudgetLine& line) {
    if (line.kind == BudgetKind::NotNeeded) {
      ++none;
      return;
    }
    ++lines;
    if (line.planned) planned += line.planned->cents, ++plannedKnown;
    if (line.secured) secured += line.secured->cents, ++securedKnown;
    else if (line.kind == BudgetKind::Sought) ++securedKnown;
    if (line.spent) spent += line.spent->cents, ++spentKnown;
  }
};

bool active(const Measure& measure) {
  const int first = measure.startsOn.isValid() ? measure.startsOn.year() : Year - 1;
  const int last = measure.endsOn.isValid() ? measure.endsOn.year() : Year + 1;
  return first <= Year && Year <= last;
}

const Table* findTable(const ReportDocument& document, const char* name) {
  for (const Table* one : test::tablesOf(document))
    if (one->name == QLatin1String(name)) return one;
  return nullptr;
}

void checkNumber(const Cell& cell, ValueState state, double value, const char* what) {
  INFO(what);
  switch (state) {
    case ValueState::Known: {
      const auto* whole = std::get_if<qint64>(&cell.value);
      const auto* real = std::get_if<double>(&cell.value);
      REQUIRE((whole || real));
      CHECK((whole ? static_cast<double>(*whole) : *real) == Approx(value).margin(1e-9));
      break;
    }
    case ValueState::Unknown: CHECK(std::holds_alternative<std::monostate>(cell.value)); break;
    case ValueState::Withheld: CHECK(std::holds_alternative<Withheld>(cell.value)); break;
    case ValueState::NotApplicable: CHECK(std::holds_alternative<NotApplicable>(cell.value)); break;
  }
}

void checkNumber(const Cell& cell, const std::optional<double>& value, const char* what) {
  checkNumber(cell, value ? ValueState::Known : ValueState::Unknown, value.value_or(0), what);
}

void checkMoney(const Cell& cell, qint64 cents, int known, int lines, QChar mark, const char* what) {
  INFO(what);
  if (known == 0) {
    CHECK(std::holds_alternative<std::monostate>(cell.value));
    return;
  }
  REQUIRE(std::holds_alternative<Money>(cell.value));
  CHECK(std::get<Money>(cell.value).cents == cents);
  CHECK(cell.mark == (known < lines ? mark : QChar()));
}

void checkMeasures(const RandomOffice& office, const ReportDocument& document) {
  const Table* table = findTable(document, "Priemones");
  int due = 0, achieved = 0, rows = 0;
  for (std::size_t m = 0; m < office.measures.size(); ++m) {
    const Measure& measure = office.measures[m];
    if (!active(measure)) continue;
    ++due;
    REQUIRE(table);
    Purse purse;
    for (std::size_t i = 0; i < office.money.size(); ++i)
      if (office.lineMeasure(i) == static_cast<int>(m) && office.money[i].year == Year) purse.add(office.money[i]);
    std::vector<ProgressState> states;
    std::vector<const Row*> own;
    for (const Row& row : table->rows)
      if (row.kind == RowKind::Data && std::get<QString>(row.cells[1].value) == measure.title) own.push_back(&row);
    REQUIRE(own.size() == 1);
    // The rows of its other indicators follow.
    const Row* end = table->rows.constData() + table->rows.size();
    for (const Row* row = own.front() + 1; row < end && row->kind == RowKind::Data && std::get<QString>(row->cells[1].value).isEmpty(); ++row)
      own.push_back(row);
    const Row& first = *own.front();
    INFO("measure " << measure.title.toStdString());
    const bool none = measure.needsNoMoney || purse.none > 0;
    // Every source that a line of the year names stands beside the measure, and no other.
    const auto* words = std::get_if<QString>(&first.cells[8].value);
    const QStringList told = words ? words->split(QStringLiteral("; ")) : QStringList();
    for (std::size_t k = 0; k < office.sources.size(); ++k) {
      bool named = false;
      for (std::size_t i = 0; i < office.money.size(); ++i)
        named |= office.lineMeasure(i) == static_cast<int>(m) && office.money[i].year == Year && office.money[i].kind == BudgetKind::Funded && office.lineSource(i) == static_cast<int>(k);
      CHECK(told.contains(office.sources[k].code) == named);
    }
    CHECK((words == nullptr) == (purse.lines == 0 && !none));
    if (purse.lines == 0) {
      for (int c = 9; c <= 11; ++c) checkNumber(first.cells[c], none ? ValueState::NotApplicable : ValueState::Unknown, 0, "money");
    } else {
      checkMoney(first.cells[9], purse.planned, purse.plannedKnown, purse.lines, QLatin1Char('+'), "planned");
      checkMoney(first.cells[10], purse.secured, purse.securedKnown, purse.lines, QLatin1Char('+'), "secured");
      checkMoney(first.cells[11], purse.spent, purse.spentKnown, purse.lines, QLatin1Char('+'), "spent");
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < office.indicators.size(); ++i) {
      if (office.indicatorMeasure(i) != static_cast<int>(m)) continue;
      const Indicator& indicator = office.indicators[i];
      std::vector<IndicatorValue> values;
      for (std::size_t v = 0; v < office.values.size(); ++v)
        if (office.valueIndicator(v) == static_cast<int>(i)) values.push_back(office.values[v]);
      std::optional<double> target;
      bool anyTarget = false;
      for (std::size_t t = 0; t < office.targets.size(); ++t) {
        if (office.targetIndicator(t) != static_cast<int>(i)) continue;
        anyTarget |= office.targets[t].target.has_value();
        if (office.targets[t].year == Year) target = office.targets[t].target;
      }
      if (!anyTarget && indicator.accumulation != Accumulation::PerPeriod && indicator.targetOverall) target = indicator.targetOverall;
      const Sum result = resultOf(indicator, values);
      const Way way = wayTo(indicator, result, target);
      states.push_back(stateOf(indicator, result, way));
      REQUIRE(at < own.size());
      const Row& row = *own[at++];
      INFO("indicator " << indicator.title.toStdString() << " accumulation " << int(indicator.accumulation) << " aggregation " << int(indicator.aggregation) << " direction " << int(indicator.direction));
      CHECK(std::get<QString>(row.cells[2].value).startsWith(indicator.title));
      checkNumber(row.cells[3], indicator.baseline, "baseline");
      checkNumber(row.cells[4], target, "target");
      checkNumber(row.cells[5], result.state, result.value, "result");
      if (result.known()) CHECK(row.cells[5].mark == (result.missing > 0 ? QChar(u'+') : QChar()));
      if (way.state == ValueState::Known) {
        REQUIRE(std::holds_alternative<Progress>(row.cells[6].value));
        CHECK(std::get<Progress>(row.cells[6].value).percent == Approx(way.percent).margin(1e-9));
        CHECK(std::get<Progress>(row.cells[6].value).baselineUnknown == !indicator.baseline.has_value());
      } else {
        checkNumber(row.cells[6], way.state, 0, "progress");
      }
      CHECK(std::get<State>(row.cells[7].value).word == progressWord(states.back()));
      ++rows;
    }
    if (states.empty()) ++rows;
    CHECK(own.size() == std::max<std::size_t>(1, states.size()));
    achieved += ofMeasure(states) == ProgressState::Achieved;
  }
  if (table) CHECK(std::count_if(table->rows.begin(), table->rows.end(), [](const Row& r) { return r.kind == RowKind::Data; }) == rows);
  CHECK(document.keyFigures[3].value == QString::number(achieved));
  CHECK(document.keyFigures[3].unit.endsWith(QString::number(due)));
}

void checkMoneyBySource(const RandomOffice& office, const ReportDocument& document) {
  std::map<QString, Purse> bySource;
  Purse all;
  for (std::size_t i = 0; i < office.money.size(); ++i) {
    const BudgetLine& line = office.money[i];
    if (line.year != Year) continue;
    all.add(line);
    if (line.kind == BudgetKind::NotNeeded) continue;
    const int source = office.lineSource(i);
    bySource[line.kind == BudgetKind::Sought ? QStringLiteral("sought") : source < 0 ? QStringLiteral("unnamed") : office.sources[static_cast<std::size_t>(source)].code].add(line);
  }
  const Table* table = findTable(document, "Lesos");
  if (bySource.empty()) {
    CHECK_FALSE(table);
    return;
  }
  REQUIRE(table);
  CHECK(table->rows.size() == static_cast<qsizetype>(bySource.size()) + 1);
  qsizetype named = 0;
  const auto check = [](const Row& row, const Purse& purse) {
    checkMoney(row.cells[1], purse.planned, purse.plannedKnown, purse.lines, QLatin1Char('*'), "planned");
    checkMoney(row.cells[2], purse.secured, purse.securedKnown, purse.lines, QLatin1Char('*'), "secured");
    checkMoney(row.cells[3], purse.spent, purse.spentKnown, purse.lines, QLatin1Char('*'), "spent");
    const bool both = purse.plannedKnown > 0 && purse.spentKnown > 0;
    checkNumber(row.cells[4], both && purse.planned != 0 ? std::optional(static_cast<double>(purse.spent) / static_cast<double>(purse.planned) * 100) : std::nullopt, "per cent");
    checkMoney(row.cells[5], purse.spent - purse.planned, both ? purse.lines : 0, purse.lines, QChar(), "deviation");
  };
  for (const Row& row : table->rows) {
    const QString name = std::get<QString>(row.cells[0].value);
    INFO(name.toStdString());
    const auto found = bySource.find(name);
    if (row.kind == RowKind::Total) check(row, all);
    else if (found != bySource.end()) check(row, found->second), ++named;
  }
  qsizetype codes = 0;
  for (const auto& [name, purse] : bySource) codes += name.size() == 2;
  CHECK(named == codes);
}

void checkActivities(const RandomOffice& office, const ReportDocument& document) {
  struct Count {
    int activities = 0, people = 0, peopleKnown = 0, women = 0, womenKnown = 0;
  };
  std::map<QString, Count> now, before;
  for (const Activity& one : office.activities) {
    if (one.state != ActivityState::Done) continue;
    auto& year = one.date.year() == Year ? now : before;
    for (const QString& duty : {one.duty, QString()}) {
      Count& count = year[duty];
      ++count.activities;
      if (one.participants) count.people += static_cast<int>(*one.participants), ++count.peopleKnown;
      if (one.women) count.women += static_cast<int>(*one.women), ++count.womenKnown;
    }
  }
  CHECK(document.keyFigures[2].value == QString::number(now[QString()].activities));
  const Table* table = findTable(document, "Veiklos");
  if (now[QString()].activities == 0) {
    CHECK_FALSE(table);
    return;
  }
  REQUIRE(table);
  REQUIRE(table->rows.size() == 8);
  const bool known = before[QString()].activities > 0;
  for (const Row& row : table->rows) {
    const QString duty = std::get<QString>(row.cells[0].value);
    INFO("duty " << duty.toStdString());
    const Count a = now[duty], b = before[duty];
    checkNumber(row.cells[2], known ? std::optional<double>(b.activities) : std::nullopt, "before");
    checkNumber(row.cells[3], std::optional<double>(a.activities), "now");
    checkNumber(row.cells[4], known ? std::optional<double>(a.activities - b.activities) : std::nullopt, "change");
    checkNumber(row.cells[5], a.activities == 0 || a.peopleKnown > 0 ? std::optional<double>(a.people) : std::nullopt, "participants");
    checkNumber(row.cells[6], a.activities == 0 || a.womenKnown > 0 ? std::optional<double>(a.women) : std::nullopt, "women");
    const bool share = a.peopleKnown > 0 && a.womenKnown == a.peopleKnown && a.people > 0;
    checkNumber(row.cells[7], share ? std::optional<double>(100.0 * a.women / a.people) : std::nullopt, "per cent");
  }
}

}  // namespace

TEST_CASE("Figures of the annual report are those of the raw records", "[reports][annual][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  const int rounds = qEnvironmentVariableIsSet("SANTALKA_ROUNDS") ? qEnvironmentVariableIntValue("SANTALKA_ROUNDS") : 25;
  for (int round = 0; round < rounds; ++round) {
    const test::Speaking speaking(round % 2 == 0 ? Language::Lithuanian : Language::English);
    RandomOffice office(random);
    const Store store(office.database());
    auto document = AnnualReportBuilder::build(store, Year, RandomOffice::Today);
    REQUIRE(document);
    CAPTURE(round);
    checkMeasures(office, *document);
    checkMoneyBySource(office, *document);
    checkActivities(office, *document);
  }
}
