// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/EditService.h"
#include "core/services/CellWithholding.h"
#include "core/services/StatisticsCube.h"
#include "tests/core/services/Random.h"
#include "tests/support/TempFile.h"

#include <QElapsedTimer>

using namespace santalka;

namespace {

StatCell cell(double value, const char* citizenship, const char* status = "", const char* sex = "", const char* age = "") {
  StatCell c;
  c.codes = {QString::fromLatin1(citizenship), QString::fromLatin1(status), QString::fromLatin1(sex), QString::fromLatin1(age), QString()};
  c.value = value;
  return c;
}
StatCell withheld(const char* citizenship, const char* status = "") {
  StatCell c = cell(0, citizenship, status);
  c.state = ObservationState::Withheld;
  return c;
}

/// A series with its observations of one territory.
class Fill {
 public:
  explicit Fill(EditService& edit) : m_edit(edit) {}
  void add(const QDate& date, const StatCell& c, const char* territory = "46") {
    ObservationRow row;
    row.julianDay = static_cast<qint32>(date.toJulianDay());
    row.territory = m_texts.number(QString::fromLatin1(territory));
    row.citizenship = m_texts.number(c.codes[0]);
    row.status = m_texts.number(c.codes[1]);
    row.sex = m_texts.number(c.codes[2]);
    row.age = m_texts.number(c.codes[3]);
    row.ground = m_texts.number(c.codes[4]);
    row.state = c.state;
    row.value = c.value;
    m_rows.push_back(row);
  }
  Id<Series> store(const char* provider, Population population = Population::Foreigners) {
    ChangeSet changes;
    Series series;
    series.title = QString::fromUtf8(provider);
    series.provider = QString::fromUtf8(provider);
    series.population = population;
    ObservationBatch batch;
    batch.series = changes.insert(series);
    auto done = m_edit.importObservations(changes, batch, m_rows, m_texts, QStringLiteral("import"));
    INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
    REQUIRE(done);
    m_rows.clear();
    return {done->ids[batch.series.value]};
  }

 private:
  EditService& m_edit;
  DimensionTexts m_texts;
  std::vector<ObservationRow> m_rows;
};

}  // namespace

TEST_CASE("A total is taken as it stands, or added from one breakdown", "[services][statistics]") {
  CHECK(SliceMath({cell(612, "UA"), cell(318, "BY")}).total().value == 930);
  CHECK(SliceMath({cell(612, "UA"), cell(318, "BY"), cell(935, "")}).total().value == 935);
  // Two breakdowns of the same people are not added.
  CHECK(SliceMath({cell(612, "UA"), cell(318, "BY"), cell(500, "", "", "M"), cell(430, "", "", "F")}).total().value == 930);
}

TEST_CASE("A withheld part leaves the sum withheld, an explicit total saves it", "[services][statistics]") {
  const Figure sum = SliceMath({cell(612, "UA"), withheld("SY")}).total();
  CHECK(sum.state == ValueState::Withheld);
  CHECK(sum.missing == 1);
  CHECK(SliceMath({cell(612, "UA"), withheld("SY"), cell(615, "")}).total().value == 615);
}

TEST_CASE("Temporary protection and the Blue Card are never added to the temporary permit", "[services][statistics]") {
  const SliceMath slice({cell(1121, "", "LLG"), cell(498, "", "LA"), cell(12, "", "LLG_ES_MK"), cell(214, "", "LNG"), cell(3, "", "NN")});
  CHECK(slice.total().value == 1335);
  CHECK(SliceMath({cell(498, "", "LA"), cell(214, "", "LNG")}).total().value == 712);
}

TEST_CASE("Aggregate rows and wider age bands are not counted twice", "[services][statistics]") {
  CHECK(SliceMath({cell(612, "UA"), cell(40, "PL"), cell(652, "ZZT"), cell(40, "ZZE"), cell(612, "ZZN")}).total().value == 652);
  CHECK(SliceMath({cell(612, "ZZN"), cell(40, "ZZE")}).total().value == 652);
  CHECK(SliceMath({cell(10, "", "", "", "0-6"), cell(20, "", "", "", "7-17"), cell(30, "", "", "", "0-17"), cell(5, "", "", "", "75+")}).total().value == 35);
}

TEST_CASE("A citizenship that shares its code with a status is counted", "[services][statistics]") {
  // LA is Laos as a citizenship and temporary protection as a status.
  const SliceMath slice({cell(7, "LA", "LLG"), cell(30, "UA", "LLG"), cell(20, "UA", "LA"), cell(5, "LA", "LNG")});
  CHECK(slice.total().value == 42);
}

TEST_CASE("A breakdown sums the finer cells", "[services][statistics]") {
  const SliceMath slice({cell(5, "UA", "LLG", "M"), cell(7, "UA", "LLG", "F"), cell(4, "BY", "LLG", "M"), cell(2, "UA", "LNG", "F")});
  SliceMath::Codes ukraine{};
  ukraine[0] = QStringLiteral("UA");
  CHECK(slice.at(ukraine).value == 14);
  ukraine[2] = QStringLiteral("F");
  CHECK(slice.at(ukraine).value == 9);
  CHECK(slice.codesOf(Dimension::Sex) == QStringList{QStringLiteral("F"), QStringLiteral("M")});
}

TEST_CASE("Ages are read as bands", "[services][statistics]") {
  CHECK(ageBand(QStringLiteral("18-64")) == std::pair(18, 64));
  CHECK(ageBand(QStringLiteral("75+")) == std::pair(75, 200));
  CHECK(ageBand(QStringLiteral("65 ir daugiau")) == std::pair(65, 200));
  CHECK_FALSE(ageBand(QStringLiteral("suaugę")));
}

TEST_CASE("The cube takes one series, of foreigners, with the newest day", "[services][statistics]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  Fill fill(edit);
  for (int year = 2024; year <= 2027; ++year) {
    fill.add(QDate(year, 1, 1), cell(500 + 10 * (year - 2024), "UA"));
    fill.add(QDate(year, 1, 1), cell(300, "BY"));
    fill.add(QDate(year, 1, 1), cell(9000, "UA"), "LT");
  }
  const Id<Series> migration = fill.store("Migracijos departamentas");
  fill.add(QDate(2026, 7, 1), cell(77777, ""));
  fill.store("Valstybės duomenų agentūra", Population::ForeignBorn);
  auto cube = StatisticsCube::load(edit.store(), QStringLiteral("46"));
  REQUIRE(cube);
  CHECK(cube->mainSeries(2026) == migration);
  auto totals = cube->totals(2026, 5);
  REQUIRE(totals);
  REQUIRE(totals->size() == 4);
  CHECK(totals->back().total.value == 830);
  CHECK(totals->back().date == QDate(2027, 1, 1));
  auto table = cube->table({Dimension::Citizenship}, 2026);
  REQUIRE(table);
  REQUIRE(table->rows.size() == 2);
  CHECK(table->rows[1].codes[0] == QStringLiteral("UA"));
  CHECK(table->rows[1].change.value == 10);
  CHECK(table->source.provider == QStringLiteral("Migracijos departamentas"));
  CHECK(table->totalChange.value == 10);
}

TEST_CASE("Small citizenships are joined, the EU and EFTA stand together", "[services][statistics]") {
  StatTable table;
  table.dimensions = {Dimension::Citizenship};
  const auto row = [&](const char* code, double now, double before) {
    StatTable::Row r{{QString::fromLatin1(code)}, Figure::known(now), Figure::known(before), {}};
    r.change = changeOf(r.value, r.earlier);
    table.rows.push_back(r);
  };
  row("UA", 612, 585);
  row("BY", 318, 301);
  row("IN", 71, 41);
  row("SY", 3, 4);
  row("TJ", 2, 1);
  row("PL", 30, 25);
  row("NO", 9, 9);
  row("XXA", 9, 9);
  table.total = Figure::known(1054);
  table.earlierTotal = Figure::known(975);
  const CitizenshipTable top = topCitizenships(table, 3, 5);
  QStringList codes;
  for (const auto& r : top.table.rows) codes << r.codes[0];
  CHECK(codes == QStringList{QStringLiteral("UA"), QStringLiteral("BY"), QStringLiteral("IN"), QStringLiteral("ZZO"), QStringLiteral("XXA"), QStringLiteral("ZZE")});
  CHECK(top.joinedCountries == 2);
  CHECK(top.table.rows[3].value.value == 5);
  CHECK(top.table.rows[5].change.value == 5);
}

TEST_CASE("A lone small count takes another one along, and its change too", "[services][withholding]") {
  StatTable table;
  table.dimensions = {Dimension::Status};
  const auto row = [&](const char* code, double now, double before) {
    StatTable::Row r{{QString::fromLatin1(code)}, Figure::known(now), Figure::known(before), {}};
    r.change = changeOf(r.value, r.earlier);
    table.rows.push_back(r);
  };
  row("LLG", 1121, 998);
  row("LA", 498, 477);
  row("PS", 3, 8);
  row("PP", 7, 6);
  row("LNG", 214, 199);
  table.total = Figure::known(1345);
  table.earlierTotal = Figure::known(1211);
  table.totalChange = Figure::known(134);
  withhold(table, 5);
  CHECK(table.rows[2].value.state == ValueState::Withheld);
  CHECK(table.rows[3].value.state == ValueState::Withheld);
  CHECK(table.rows[0].value.isKnown());
  CHECK(table.rows[1].value.isKnown());
  CHECK(table.total.isKnown());
  // What is left of the permits is a row of its own.
  REQUIRE(table.restOfPermits);
  CHECK(table.restOfPermits->value.value == 623);
  CHECK(table.restOfPermits->earlier.value == 521);
  CHECK(table.restOfPermits->change.value == 102);
  // The change must not give the withheld count away.
  CHECK_FALSE((table.rows[2].change.isKnown() && table.rows[2].earlier.isKnown()));
}

TEST_CASE("Few on other grounds are withheld together with the part beside them", "[services][withholding]") {
  StatTable table;
  table.dimensions = {Dimension::Status};
  for (const auto& [code, now, before] : {std::tuple{"LLG", 500.0, 480.0}, {"LA", 497.0, 470.0}, {"LNG", 214.0, 199.0}}) {
    StatTable::Row row{{QString::fromLatin1(code)}, Figure::known(now), Figure::known(before), {}};
    row.change = changeOf(row.value, row.earlier);
    table.rows.push_back(row);
  }
  table.total = Figure::known(714);
  table.earlierTotal = Figure::known(679);
  table.totalChange = Figure::known(35);
  withhold(table, 5);
  REQUIRE(table.restOfPermits);
  CHECK(table.restOfPermits->value.state == ValueState::Withheld);
  CHECK((table.rows[0].value.state == ValueState::Withheld || table.rows[1].value.state == ValueState::Withheld));
  // Parts that are more than the whole are no parts, and a table without parts has no rest.
  table.rows[0].value = Figure::known(10);
  table.rows[1].value = Figure::known(20);
  withhold(table, std::nullopt);
  CHECK_FALSE(table.restOfPermits);
}

TEST_CASE("No published table lets a small count be worked out", "[services][withholding][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 400; ++round) {
    const int minimum = random.number(2, 10);
    const int rows = random.number(2, 7);
    const int columns = random.number(2, 5);
    CellWithholding cells(minimum);
    std::vector<std::vector<int>> grid(static_cast<std::size_t>(rows));
    std::vector<double> columnSums(static_cast<std::size_t>(columns), 0);
    std::vector<int> rowTotals;
    std::vector<std::pair<int, double>> all;
    double grand = 0;
    for (auto& line : grid) {
      double sum = 0;
      for (int c = 0; c < columns; ++c) {
        const double v = random.chance(35) ? random.number(0, minimum) : random.number(0, 200);
        line.push_back(cells.add(Figure::known(v)));
        all.emplace_back(line.back(), v);
        sum += v;
        columnSums[static_cast<std::size_t>(c)] += v;
      }
      rowTotals.push_back(cells.add(Figure::known(sum), CellWithholding::Kind::Total));
      all.emplace_back(rowTotals.back(), sum);
      cells.relate(line, rowTotals.back());
      grand += sum;
    }
    std::vector<int> columnTotals;
    for (int c = 0; c < columns; ++c) {
      std::vector<int> parts;
      for (const auto& line : grid) parts.push_back(line[static_cast<std::size_t>(c)]);
      columnTotals.push_back(cells.add(Figure::known(columnSums[static_cast<std::size_t>(c)]), CellWithholding::Kind::Total));
      all.emplace_back(columnTotals.back(), columnSums[static_cast<std::size_t>(c)]);
      cells.relate(parts, columnTotals.back());
    }
    const int whole = cells.add(Figure::known(grand), CellWithholding::Kind::Fixed);
    cells.relate(rowTotals, whole);
    cells.relate(columnTotals, whole);
    cells.solve();
    CAPTURE(round, rows, columns, minimum);
    for (const auto& [number, v] : all) {
      if (v > 0 && v < minimum) CHECK(cells.isWithheld(number));
      if (cells.isWithheld(number)) CHECK_FALSE(cells.published(number).isKnown());
      else CHECK(cells.published(number).value == v);
    }
    // The whole is told, unless it is itself too small.
    CHECK(cells.isWithheld(whole) == (grand > 0 && grand < minimum));
    // A table too small to hide anything in (all cells withheld already) is the only excuse.
    if (grand >= 2 * minimum) CHECK_FALSE(cells.leaks());
  }
}

TEST_CASE("Half a million observations are read by slices", "[services][statistics][.bench]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  Fill fill(edit);
  const auto& citizenships = Catalogue::citizenships().choices();
  const auto& territories = Catalogue::municipalities().choices();
  for (int year = 2016; year <= 2027; ++year)
    for (const Choice& territory : territories)
      for (std::size_t c = 0; c < 175; ++c)
        for (const char* sex : {"M", "F"}) {
          fill.add(QDate(year, 1, 1), cell(double(c), citizenships[c].code.toLatin1().constData(), "", sex), territory.code.toLatin1().constData());
          fill.add(QDate(year, 7, 1), cell(double(c), citizenships[c].code.toLatin1().constData(), "", sex), territory.code.toLatin1().constData());
        }
  fill.store("Migracijos departamentas");
  QElapsedTimer timer;
  timer.start();
  auto cube = StatisticsCube::load(edit.store(), QStringLiteral("46"));
  REQUIRE(cube);
  const auto loaded = timer.elapsed();
  auto totals = cube->totals(2026, 6);
  auto table = cube->table({Dimension::Citizenship}, 2026);
  REQUIRE(totals);
  REQUIRE(table);
  WARN("load " << loaded << " ms, totals and table " << timer.elapsed() - loaded << " ms");
  CHECK(timer.elapsed() < 5000);
}
