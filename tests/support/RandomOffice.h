// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Activity.h"
#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"
#include "core/domain/Municipality.h"
#include "core/editing/EditService.h"
#include "tests/core/services/Random.h"
#include "tests/support/TempFile.h"

#include <array>
#include <map>

namespace santalka::test {

/// An office with any records at all: every way to accumulate, to sum up and to want, unknown and withheld values, money
/// in each of its states, statistics whose totals overlap. The records stand here as they were made up, so that a test can
/// work the figures out by itself.
class RandomOffice {
 public:
  static constexpr int Year = 2026;
  static inline const QDate Today{2027, 1, 11};

  struct Counts {                       ///< people at one date, from the smallest parts up
    std::map<std::array<QString, 3>, int> people;  ///< citizenship, status, sex × age ("M 18-64")
    int of(std::size_t part, const QString& code) const {
      int sum = 0;
      for (const auto& [key, number] : people)
        if (code.isEmpty() || key[part] == code) sum += number;
      return sum;
    }
    int all() const { return of(0, {}); }
  };

  explicit RandomOffice(Random& random) : m_random(random) {
    makePlan();
    makeActivities();
    store();
    makeStatistics();
  }

  Database& database() { return m_file.database(); }
  QString path() const { return m_file.path(); }
  QString inFolder(const QString& name) const { return m_file.inFolder(name); }

  qint64 minimum = 5;
  std::vector<FundingSource> sources;
  std::vector<Measure> measures;
  std::vector<Indicator> indicators;
  std::vector<IndicatorTarget> targets;
  std::vector<IndicatorValue> values;
  std::vector<BudgetLine> money;
  std::vector<Activity> activities;
  Counts before, now;                  ///< 1 January of the year, and of the next
  bool gaps = false;                   ///< the statistics leave something out or withhold it

  static QStringList citizenships() {
    return {QStringLiteral("UA"), QStringLiteral("BY"), QStringLiteral("IN"), QStringLiteral("SY"), QStringLiteral("TJ"), QStringLiteral("PL"), QStringLiteral("XXA")};
  }
  static QStringList statuses() {
    return {QStringLiteral("LA"), QStringLiteral("LLG"), QStringLiteral("LNG"), QStringLiteral("PS"), QStringLiteral("PP")};
  }
  static QStringList ages() { return {QStringLiteral("0-17"), QStringLiteral("18-64"), QStringLiteral("65-74"), QStringLiteral("75+")}; }

 private:
  std::optional<double> maybe(int percent, int from, int to) {
    if (!m_random.chance(percent)) return std::nullopt;
    const double whole = m_random.number(from, to);
    return m_random.chance(25) ? whole + m_random.number(1, 9) / 10.0 : whole;
  }
  std::optional<Money> amount(int percent) {
    if (!m_random.chance(percent)) return std::nullopt;
    return Money::fromCents(m_random.chance(10) ? 0 : m_random.number(1, 250000000));
  }

  void makePlan() {
    minimum = m_random.number(2, 8);
    m_plan.title = QStringLiteral("Planas");
    m_plan.firstYear = Year - 1;
    m_plan.lastYear = Year + 1;
    for (const char* code : {"SB", "VB", "ES"}) {
      FundingSource source;
      source.code = QLatin1String(code);
      sources.push_back(source);
    }
    const int objectives = m_random.number(0, 3);
    for (int i = 0; i < objectives; ++i) {
      Objective objective;
      objective.number = QString::number(i + 1);
      objective.title = QStringLiteral("Tikslumas %1").arg(i + 1);
      m_objectives.push_back(objective);
    }
    const int count = m_random.number(1, 9);
    for (int i = 0; i < count; ++i) makeMeasure(i);
  }

  void makeMeasure(int i) {
    Measure measure;
    measure.number = QStringLiteral("1.%1").arg(i + 1);
    measure.title = QStringLiteral("Šaka%1").arg(i + 1);
    measure.needsNoMoney = m_random.chance(15);
    if (m_random.chance(15)) measure.startsOn = QDate(Year + m_random.number(-1, 1), 3, 1);
    if (m_random.chance(15)) measure.endsOn = QDate(std::max(Year + m_random.number(-1, 1), measure.startsOn.isValid() ? measure.startsOn.year() : 0), 9, 30);
    m_objectiveOf.push_back(m_random.number(-1, static_cast<int>(m_objectives.size()) - 1));
    measures.push_back(measure);
    const int own = m_random.number(0, 3);
    for (int k = 0; k < own; ++k) makeIndicator(i, k);
    if (measure.needsNoMoney) return;
    const int lines = m_random.number(0, 4);
    for (int k = 0; k < lines; ++k) makeLine(i);
  }

  void makeIndicator(int measure, int k) {
    Indicator one;
    one.title = QStringLiteral("Rodmuo%1%2").arg(measure + 1).arg(QChar(u'a' + k));
    one.unit = QStringLiteral("vnt");
    one.direction = static_cast<Direction>(m_random.number(0, 2));
    one.accumulation = static_cast<Accumulation>(m_random.number(0, 2));
    one.aggregation = static_cast<Aggregation>(m_random.number(0, 2));
    one.baseline = maybe(60, 0, 60);
    if (m_random.chance(50)) one.baselineYear = Year - m_random.number(1, 3);
    one.targetOverall = maybe(40, 0, 120);
    m_measureOf.push_back(measure);
    const int index = static_cast<int>(indicators.size());
    indicators.push_back(one);
    for (int year = Year - 1; year <= Year + 1; ++year)
      if (m_random.chance(65)) {
        IndicatorTarget target;
        target.year = year;
        target.target = maybe(90, 0, 120);
        m_indicatorOfTarget.push_back(index);
        targets.push_back(target);
      }
    const int count = m_random.number(0, 7);
    const bool parts = m_random.chance(50);
    for (int n = 0; n < count; ++n) {
      IndicatorValue value;
      value.date = QDate(Year + m_random.number(-2, 1), m_random.number(1, 12), m_random.number(1, 28));
      value.value = maybe(75, 0, 90);
      if (!value.value) value.state = static_cast<ValueState>(m_random.number(1, 3));
      value.weight = maybe(40, 0, 20);
      if (parts && m_random.chance(80)) value.group = m_random.chance(50) ? QStringLiteral("vyrai") : QStringLiteral("moterys");
      m_indicatorOfValue.push_back(index);
      values.push_back(value);
    }
  }

  void makeLine(int measure) {
    BudgetLine line;
    line.year = Year + (m_random.chance(80) ? 0 : m_random.number(-1, 1));
    const int kind = m_random.number(1, 10);
    line.kind = kind == 1 ? BudgetKind::NotNeeded : kind <= 3 ? BudgetKind::Sought : BudgetKind::Funded;
    if (line.kind != BudgetKind::NotNeeded) line.planned = amount(80);
    if (line.kind == BudgetKind::Funded) {
      line.secured = amount(70);
      line.spent = amount(70);
    }
    m_sourceOf.push_back(line.kind == BudgetKind::Funded ? m_random.number(-1, static_cast<int>(sources.size()) - 1) : -1);
    m_measureOfLine.push_back(measure);
    money.push_back(line);
  }

  void makeActivities() {
    const int count = m_random.number(0, 25);
    for (int i = 0; i < count; ++i) {
      Activity one;
      one.duty = QStringLiteral("6.%1").arg(m_random.number(1, 7));
      one.topic = QStringLiteral("Tema%1").arg(i + 1);
      one.date = QDate(m_random.chance(75) ? Year : Year - 1, m_random.number(1, 12), m_random.number(1, 28));
      one.state = m_random.chance(85) ? ActivityState::Done : m_random.chance(50) ? ActivityState::Planned : ActivityState::Cancelled;
      one.level = static_cast<Level>(m_random.number(0, 2));
      if (m_random.chance(75)) one.participants = m_random.number(0, 60);
      if (one.participants && m_random.chance(70)) one.women = m_random.number(0, static_cast<int>(*one.participants));
      activities.push_back(one);
    }
  }

  void store() {
    EditService edit(m_file.database(), QStringLiteral("koordinatorė"));
    ChangeSet changes;
    Municipality home;
    home.lauCode = QStringLiteral("46");
    home.name = QStringLiteral("Jonavos rajono savivaldybė");
    home.administration = QStringLiteral("Jonavos rajono savivaldybės administracija");
    home.minimumCell = minimum;
    changes.insert(home);
    std::vector<Id<FundingSource>> sourceIds;
    for (const FundingSource& source : sources) sourceIds.push_back(changes.insert(source));
    const Id<Plan> plan = changes.insert(m_plan);
    std::vector<Id<Objective>> objectiveIds;
    for (Objective& objective : m_objectives) {
      objective.plan = plan;
      objectiveIds.push_back(changes.insert(objective));
    }
    for (std::size_t i = 0; i < measures.size(); ++i) {
      measures[i].plan = plan;
      if (m_objectiveOf[i] >= 0) measures[i].objective = objectiveIds[static_cast<std::size_t>(m_objectiveOf[i])];
      measures[i].id = changes.insert(measures[i]);
    }
    for (std::size_t i = 0; i < indicators.size(); ++i) {
      indicators[i].measure = measures[static_cast<std::size_t>(m_measureOf[i])].id;
      indicators[i].id = changes.insert(indicators[i]);
    }
    for (std::size_t i = 0; i < targets.size(); ++i) {
      targets[i].indicator = indicators[static_cast<std::size_t>(m_indicatorOfTarget[i])].id;
      changes.insert(targets[i]);
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
      values[i].indicator = indicators[static_cast<std::size_t>(m_indicatorOfValue[i])].id;
      changes.insert(values[i]);
    }
    for (std::size_t i = 0; i < money.size(); ++i) {
      money[i].measure = measures[static_cast<std::size_t>(m_measureOfLine[i])].id;
      if (m_sourceOf[i] >= 0) money[i].source = sourceIds[static_cast<std::size_t>(m_sourceOf[i])];
      changes.insert(money[i]);
    }
    for (const Activity& one : activities) changes.insert(one);
    for (std::size_t i = 0; i < sources.size(); ++i) sources[i].id = sourceIds[i];
    auto done = edit.apply(std::move(changes));
    INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
    REQUIRE(done);
  }

  Counts people() {
    Counts out;
    const int size = m_random.number(0, 3);  // villages and cities
    for (const QString& citizenship : citizenships())
      for (const QString& status : statuses())
        for (const char* sex : {"M", "F"})
          for (const QString& age : ages()) {
            if (!m_random.chance(15 + size * 15)) continue;
            const int most = citizenship == QLatin1String("UA") ? 60 : citizenship == QLatin1String("BY") ? 30 : size == 3 ? 9 : 2;
            out.people[{citizenship, status, QLatin1String(sex) + QLatin1Char(' ') + age}] = m_random.number(0, most);
          }
    return out;
  }

  void add(const QDate& date, int number, const QString& citizenship, const QString& status = {}, const QString& sex = {}, const QString& age = {}) {
    ObservationRow row;
    row.julianDay = static_cast<qint32>(date.toJulianDay());
    row.territory = m_texts.number(QStringLiteral("46"));
    row.citizenship = m_texts.number(citizenship);
    row.status = m_texts.number(status);
    row.sex = m_texts.number(sex);
    row.age = m_texts.number(age);
    row.value = number;
    if (m_withGaps && m_random.chance(8)) {
      row.state = m_random.chance(60) ? ObservationState::Withheld : ObservationState::Unknown;
      row.value = 0;
      gaps = true;
    }
    m_rows.push_back(row);
  }

  /// The same people once by citizenship, once by status, once by sex and age; with totals, aggregate rows, wider bands
  /// and "of which" rows as the portal has them.
  void addDate(const QDate& date, const Counts& counts) {
    for (const QString& code : citizenships()) add(date, counts.of(0, code), code);
    if (m_aggregates) {
      const int free = counts.of(0, QStringLiteral("PL"));
      add(date, free, QStringLiteral("ZZE"));
      add(date, counts.all() - free, QStringLiteral("ZZN"));
    }
    if (m_total == 1) add(date, counts.all(), QStringLiteral("ZZT"));
    if (m_total == 2) add(date, counts.all(), {});
    // A person under temporary protection holds a temporary permit: the permit's row counts both.
    for (const QString& code : statuses())
      add(date, counts.of(1, code) + (code == QLatin1String("LLG") ? counts.of(1, QStringLiteral("LA")) : 0), {}, code);
    for (const char* sex : {"M", "F"}) {
      const QString letter = QLatin1String(sex);
      for (const QString& age : ages()) add(date, counts.of(2, letter + QLatin1Char(' ') + age), {}, {}, letter, age);
      if (m_bands) {
        int old = 0;
        for (const char* age : {"65-74", "75+"}) old += counts.of(2, letter + QLatin1Char(' ') + QLatin1String(age));
        add(date, old, {}, {}, letter, QStringLiteral("65+"));
      }
    }
  }

  void makeStatistics() {
    if (m_random.chance(5)) return;
    m_withGaps = m_random.chance(35);
    m_aggregates = m_random.chance(50);
    m_bands = m_random.chance(30);
    m_total = m_random.number(0, 2);
    hasStatistics = true;
    now = people();
    hasEarlier = m_random.chance(80);
    if (hasEarlier) {
      before = people();
      addDate(QDate(Year, 1, 1), before);
    }
    addDate(QDate(Year + 1, 1, 1), now);
    EditService edit(m_file.database(), QStringLiteral("koordinatorė"));
    ChangeSet changes;
    Series series;
    series.title = QStringLiteral("Užsieniečiai");
    series.provider = QStringLiteral("Migracijos departamentas");
    ObservationBatch batch;
    batch.series = changes.insert(series);
    auto done = edit.importObservations(changes, batch, m_rows, m_texts, QStringLiteral("import"));
    INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
    REQUIRE(done);
  }

 public:
  bool hasStatistics = false;
  bool hasEarlier = false;
  bool widerBands() const { return m_bands; }
  const std::vector<ObservationRow>& observations() const { return m_rows; }
  int indicatorMeasure(std::size_t indicator) const { return m_measureOf[indicator]; }
  int valueIndicator(std::size_t value) const { return m_indicatorOfValue[value]; }
  int targetIndicator(std::size_t target) const { return m_indicatorOfTarget[target]; }
  int lineMeasure(std::size_t line) const { return m_measureOfLine[line]; }
  int lineSource(std::size_t line) const { return m_sourceOf[line]; }

 private:
  Random& m_random;
  TempFile m_file;
  Plan m_plan;
  std::vector<Objective> m_objectives;
  std::vector<int> m_objectiveOf, m_measureOf, m_indicatorOfTarget, m_indicatorOfValue, m_measureOfLine, m_sourceOf;
  DimensionTexts m_texts;
  std::vector<ObservationRow> m_rows;
  bool m_withGaps = false, m_aggregates = false, m_bands = false;
  int m_total = 0;
};

}  // namespace santalka::test
