// SPDX-License-Identifier: EUPL-1.2
// Residents in the annual report against the people the statistics were made of: whatever is told is true, small counts
// are not told, and nobody with paper and pencil works them out from everything the report tells.
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/CellText.h"
#include "tests/support/RandomOffice.h"
#include "tests/support/Range.h"
#include "tests/support/ReportTables.h"
#include "tests/support/Speaking.h"

#include <set>

using namespace santalka;
using namespace santalka::reports;
using test::RandomOffice;

namespace {

constexpr int Year = RandomOffice::Year;

/// Counts by a name of ours ("UA now"), which of them the report tells, and what a reader knows about how they add up.
class Reader {
 public:
  void count(const QString& name, double truth) { m_truth[name] = truth; }
  bool knows(const QString& name) const { return m_truth.contains(name); }
  double truth(const QString& name) const { return m_truth.at(name); }
  void told(const QString& name, double value) {
    INFO(name.toStdString());
    REQUIRE(knows(name));
    CHECK(value == Approx(truth(name)).margin(1e-9));
    m_told.insert(name);
  }
  void sum(const QStringList& parts, const QString& total) { m_sums.push_back({parts, total}); }
  bool isTold(const QString& name) const { return m_told.contains(name); }

  /// No count from 1 to below the minimum is told, or follows from what is.
  void checkSmall(qint64 minimum, const std::set<QString>& published) const {
    std::map<QString, int> unknown;
    for (const auto& [name, truth] : m_truth)
      if (!m_told.contains(name)) unknown.emplace(name, static_cast<int>(unknown.size()));
    test::Range range(static_cast<int>(unknown.size()));
    for (const auto& [parts, total] : m_sums) {
      std::vector<double> factors(unknown.size(), 0);
      double rest = 0;
      const auto put = [&](const QString& name, double sign) {
        const auto it = unknown.find(name);
        if (it != unknown.end()) factors[static_cast<std::size_t>(it->second)] += sign;
        else rest -= sign * truth(name);
      };
      for (const QString& part : parts) put(part, 1);
      put(total, -1);
      range.equation(std::move(factors), rest);
    }
    for (const auto& [name, truth] : m_truth) {
      if (truth < 1 || truth >= static_cast<double>(minimum) || !published.contains(name)) continue;
      INFO(name.toStdString() << " is " << truth);
      CHECK_FALSE(m_told.contains(name));
      if (m_told.contains(name)) continue;
      const auto can = range.of(unknown.at(name));
      REQUIRE(can);
      CHECK(can->second - can->first > 0.5);
    }
  }

 private:
  std::map<QString, double> m_truth;
  std::set<QString> m_told;
  std::vector<std::pair<QStringList, QString>> m_sums;
};

std::optional<double> number(const Cell& cell) {
  if (const auto* whole = std::get_if<qint64>(&cell.value)) return static_cast<double>(*whole);
  if (const auto* real = std::get_if<double>(&cell.value)) return *real;
  return std::nullopt;
}

const QString Now = QStringLiteral(" now"), Before = QStringLiteral(" before");

/// The cells of a table of two dates: before, now and change. A change that is told ties both together.
void readRow(Reader& reader, const RandomOffice& office, const Row& row, const QString& name, std::set<QString>& published) {
  int at = 1;
  if (office.hasEarlier) {
    published.insert(name + Before);
    if (const auto value = number(row.cells[at])) reader.told(name + Before, *value);
    ++at;
  }
  published.insert(name + Now);
  if (const auto value = number(row.cells[at])) reader.told(name + Now, *value);
  if (!office.hasEarlier) return;
  const auto change = number(row.cells[at + 1]);
  if (!change) return;
  CHECK(*change == Approx(reader.truth(name + Now) - reader.truth(name + Before)).margin(1e-9));
  // before + change = now, with a change that is not negative: turned round when it is.
  const QString step = name + QStringLiteral(" change");
  reader.count(step, std::abs(*change));
  reader.told(step, std::abs(*change));
  if (*change >= 0) reader.sum({name + Before, step}, name + Now);
  else reader.sum({name + Now, step}, name + Before);
}

struct Group {
  QString name;
  QStringList codes;
};

void readCitizenship(Reader& reader, const RandomOffice& office, const Table& table, std::set<QString>& published) {
  // The rows as they are headed: a country, or what is joined.
  std::vector<Group> groups;
  std::set<QString> left;
  for (const QString& code : RandomOffice::citizenships()) left.insert(code);
  const Row* others = nullptr;
  std::vector<std::pair<const Row*, QString>> rows;
  for (const Row& row : table.rows) {
    if (row.kind == RowKind::Total) continue;
    const QString head = std::get<QString>(row.cells[0].value);
    QString found;
    for (const QString& code : RandomOffice::citizenships())
      if (Catalogue::citizenships().label(code) == head) found = code;
    const bool free = head.contains(QLatin1String("ELPA")) || head.contains(QLatin1String("EFTA"));
    const bool stateless = head.startsWith(QLatin1String("Stateless")) || head.contains(QStringLiteral("be pilietybės"));
    if (free) found = QStringLiteral("PL");
    if (stateless) found = QStringLiteral("XXA");
    if (found.isEmpty()) {
      CHECK(others == nullptr);
      others = &row;
      continue;
    }
    rows.emplace_back(&row, found);
    left.erase(found);
    groups.push_back({found, {found}});
  }
  for (const auto& [date, counts] : {std::pair(Now, &office.now), std::pair(Before, &office.before)}) {
    double rest = 0;
    for (const QString& code : left) rest += counts->of(0, code);
    QStringList parts;
    for (const Group& group : groups) {
      reader.count(group.name + date, counts->of(0, group.name));
      parts << group.name + date;
    }
    reader.count(QStringLiteral("others") + date, rest);
    parts << QStringLiteral("others") + date;
    reader.count(QStringLiteral("all") + date, counts->all());
    reader.sum(parts, QStringLiteral("all") + date);
  }
  for (const auto& [row, code] : rows) readRow(reader, office, *row, code, published);
  if (others) readRow(reader, office, *others, QStringLiteral("others"), published);
  readRow(reader, office, table.rows.back(), QStringLiteral("all"), published);
}

/// The chart of years tells the same people in other groups: what it tells and the table beside it may not add up to more
/// than either.
void readYears(Reader& reader, const RandomOffice& office, const ReportDocument& document, std::set<QString>& published) {
  const Chart* chart = nullptr;
  for (const Section& section : document.sections)
    for (const Block& block : section.blocks)
      if (const auto* one = std::get_if<Chart>(&block.content); one && one->kind == ChartKind::StackedColumn) chart = one;
  if (!chart) return;
  for (qsizetype c = 0; c < chart->categories.size(); ++c) {
    const bool isNow = chart->categories[c] == QString::number(Year + 1);
    const QString date = isNow ? Now : Before;
    const RandomOffice::Counts& counts = isNow ? office.now : office.before;
    QStringList parts;
    double rest = counts.all();
    const auto tell = [&](const QString& name, double truth, const ChartValue& value) {
      if (!reader.knows(name)) reader.count(name, truth);
      parts << name;
      published.insert(name);
      if (const auto* told = std::get_if<double>(&value)) reader.told(name, *told);
    };
    for (qsizetype k = 0; k + 2 < chart->series.size(); ++k)
      for (const QString& code : RandomOffice::citizenships())
        if (Catalogue::citizenships().label(code) == chart->series[k].name) {
          rest -= counts.of(0, code);
          tell(code + date, counts.of(0, code), chart->series[k].values[c]);
        }
    const double free = counts.of(0, QStringLiteral("PL"));
    tell(QStringLiteral("PL") + date, free, chart->series.back().values[c]);
    tell(QStringLiteral("others of the chart") + date, rest - free, chart->series[chart->series.size() - 2].values[c]);
    reader.sum(parts, QStringLiteral("all") + date);
    if (const auto* told = std::get_if<double>(&chart->totals[c])) reader.told(QStringLiteral("all") + date, *told);
  }
}

void readStatus(Reader& reader, const RandomOffice& office, const Table& table, std::set<QString>& published) {
  std::set<QString> shown;
  const auto nameOf = [](const Row& row) {
    const QString head = std::get<QString>(row.cells[0].value);
    if (row.cells[0].indent > 0)
      return head.contains(QStringLiteral("pagrind")) || head.contains(QStringLiteral("grounds")) ? QStringLiteral("rest of LLG") : QStringLiteral("LA");
    for (const QString& code : RandomOffice::statuses())
      if (Catalogue::statuses().label(code) == head) return code;
    return QStringLiteral("all");
  };
  for (const auto& [date, counts] : {std::pair(Now, &office.now), std::pair(Before, &office.before)}) {
    for (const QString& code : RandomOffice::statuses()) reader.count(code + date, counts->of(1, code) + (code == QLatin1String("LLG") ? counts->of(1, QStringLiteral("LA")) : 0));
    reader.count(QStringLiteral("all") + date, counts->all());
    reader.count(QStringLiteral("rest of LLG") + date, counts->of(1, QStringLiteral("LLG")));
    QStringList parts;
    for (const QString& code : RandomOffice::statuses())
      if (code != QLatin1String("LA")) parts << code + date;
    reader.sum(parts, QStringLiteral("all") + date);
    reader.sum({QStringLiteral("LA") + date, QStringLiteral("rest of LLG") + date}, QStringLiteral("LLG") + date);
  }
  for (const Row& row : table.rows) readRow(reader, office, row, nameOf(row), published);
}

void readAges(Reader& reader, const RandomOffice& office, const Table& table, std::set<QString>& published) {
  const QStringList sexes{QStringLiteral("M"), QStringLiteral("F")};
  const auto cell = [](const QString& sex, const QString& age) { return sex + QLatin1Char(' ') + age; };
  QStringList columns;
  for (const QString& sex : sexes) {
    QStringList parts;
    for (const QString& age : RandomOffice::ages()) {
      reader.count(cell(sex, age), office.now.of(2, cell(sex, age)));
      parts << cell(sex, age);
    }
    double sum = 0;
    for (const QString& part : parts) sum += reader.truth(part);
    reader.count(sex, sum);
    reader.sum(parts, sex);
    columns << sex;
  }
  reader.count(QStringLiteral("all"), office.now.all());
  reader.sum(columns, QStringLiteral("all"));
  QStringList totals;
  for (const QString& age : RandomOffice::ages()) {
    reader.count(age, reader.truth(cell(sexes[0], age)) + reader.truth(cell(sexes[1], age)));
    reader.sum({cell(sexes[0], age), cell(sexes[1], age)}, age);
    totals << age;
  }
  reader.sum(totals, QStringLiteral("all"));
  for (const Row& row : table.rows) {
    QString age = std::get<QString>(row.cells[0].value);
    age.replace(QChar(0x2013), QLatin1Char('-'));
    const bool total = row.kind == RowKind::Total;
    const QStringList names = total ? QStringList{sexes[0], sexes[1], QStringLiteral("all")} : QStringList{cell(sexes[0], age), cell(sexes[1], age), age};
    for (int k = 0; k < 3; ++k) {
      // Wider bands repeat people: such a row is beside the table's own ones.
      if (!reader.knows(names[k])) continue;
      published.insert(names[k]);
      if (const auto value = number(row.cells[k + 1])) reader.told(names[k], *value);
    }
  }
}

using Read = void (*)(Reader&, const RandomOffice&, const Table&, std::set<QString>&);

void checkTable(const RandomOffice& office, const ReportDocument& document, const char* name, Read read) {
  for (const Table* table : test::tablesOf(document)) {
    if (table->name != QLatin1String(name)) continue;
    INFO(name);
    Reader reader;
    std::set<QString> published;
    read(reader, office, *table, published);
    if (read == Read(readCitizenship)) readYears(reader, office, document, published);
    reader.checkSmall(office.minimum, published);
  }
}

}  // namespace

TEST_CASE("Residents in the report are true and no small count can be worked out", "[reports][annual][withholding][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  const int rounds = qEnvironmentVariableIsSet("SANTALKA_ROUNDS") ? qEnvironmentVariableIntValue("SANTALKA_ROUNDS") : 25;
  for (int round = 0; round < rounds; ++round) {
    const test::Speaking speaking(round % 2 == 0 ? Language::Lithuanian : Language::English);
    RandomOffice office(random);
    const Store store(office.database());
    auto document = AnnualReportBuilder::build(store, Year, RandomOffice::Today);
    REQUIRE(document);
    CAPTURE(round, office.minimum, office.gaps, office.hasEarlier, office.now.all());
    checkTable(office, *document, "Pilietybe", readCitizenship);
    checkTable(office, *document, "Statusas", readStatus);
    checkTable(office, *document, "Lytis_amzius", readAges);
  }
}
