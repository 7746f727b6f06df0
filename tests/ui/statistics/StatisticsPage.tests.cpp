// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatisticsPage.h"

#include "core/domain/Statistics.h"
#include "core/editing/EditService.h"
#include "core/services/ResidentTrend.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/Chips.h"
#include "ui/common/FieldEditor.h"
#include "ui/report/FigureTable.h"
#include "ui/shell/ActionSet.h"
#include "ui/statistics/ObservationModel.h"
#include "ui/statistics/StatPanel.h"
#include "ui/statistics/StatisticsData.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace santalka;
using namespace santalka::test;

namespace {

QString totalOf(const FigureTable& table, int column) { return table.figures().textAt(table.figures().rowCount() - 1, column); }

QString cellOf(const FigureTable& table, const QString& row, int column) {
  for (int i = 0; i < table.figures().rowCount(); ++i)
    if (table.figures().textAt(i, 0) == row) return table.figures().textAt(i, column);
  return QStringLiteral("no such row");
}

void enter(SampleWindow& sample, const char* field, const QString& text) {
  sample.find<FieldEditor>((std::string("entry.observations.") + field).c_str())->setText(text);
}

/// The overview is read off the UI thread: until this cell of it says so.
bool overviewSays(SampleWindow& sample, const char* country, int column, const char* count) {
  auto* table = sample.find<FigureTable>("statistics.table.citizenship");
  return SampleWindow::wait([&] { return table->isVisible() && cellOf(*table, QString::fromUtf8(country), column) == QString::fromUtf8(count); });
}

qint64 observations(SampleWindow& sample) { return *sample.workspace.store().count(EntityKind::Observation); }

}  // namespace

TEST_CASE("The statistics page shows the residents of the year as the series hold them", "[ui][statistics]") {
  SampleWindow sample;
  sample.open("statistics");
  auto* citizenship = sample.find<FigureTable>("statistics.table.citizenship");
  CHECK(overviewSays(sample, "Ukraina", 1, "612"));
  CHECK(cellOf(*citizenship, QStringLiteral("Ukraina"), 2) == QStringLiteral("585"));
  CHECK(cellOf(*citizenship, QStringLiteral("Ukraina"), 3) == QStringLiteral("+27"));
  CHECK(totalOf(*citizenship, 1) == QStringLiteral("1\u00A0437"));
  auto* ages = sample.find<FigureTable>("statistics.table.sexAndAge");
  CHECK(totalOf(*ages, 3) == QStringLiteral("1\u00A0437"));
  const reports::Chart& chart = sample.find<ChartView>("statistics.chart")->chart();
  CHECK(chart.categories == QStringList({QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024"), QStringLiteral("2025"),
                                         QStringLiteral("2026"), QStringLiteral("2027")}));
  CHECK(std::get<double>(chart.totals.last()) == 1437);
  // The parts of each column add up to what stands above it.
  for (int i = 0; i < chart.categories.size(); ++i) {
    double sum = 0;
    for (const reports::Series& series : chart.series) sum += std::get<double>(series.values[i]);
    CHECK(sum == std::get<double>(chart.totals[i]));
  }
}

TEST_CASE("Another year of the window shows the statistics of that year", "[ui][statistics]") {
  SampleWindow sample;
  sample.open("statistics");
  sample.workspace.setYear(2024);
  CHECK(overviewSays(sample, "Ukraina", 1, "548"));
  // Two wishes in a row: the last one stands.
  sample.workspace.setYear(2025);
  sample.workspace.setYear(2026);
  CHECK(overviewSays(sample, "Ukraina", 1, "612"));
}

TEST_CASE("The overview follows what is written down meanwhile", "[ui][statistics]") {
  SampleWindow sample;
  sample.open("statistics");
  REQUIRE(overviewSays(sample, "Ukraina", 1, "612"));
  Query query;
  query.where(QStringLiteral("citizenship"), QStringLiteral("UA")).where(QStringLiteral("date"), QDate(2027, 1, 1));
  const auto found = sample.workspace.store().all<Observation>(query);
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  Observation changed = found->front();
  changed.value = 700;
  ChangeSet changes;
  changes.update(changed);
  REQUIRE(sample.workspace.edits().apply(std::move(changes), QStringLiteral("Pataisyta")));
  CHECK(overviewSays(sample, "Ukraina", 1, "700"));
  sample.window.actionSet()["undo"]->trigger();
  CHECK(overviewSays(sample, "Ukraina", 1, "612"));
}

TEST_CASE("A count told by PIIA is written down by hand and taken back by undo", "[ui][statistics]") {
  SampleWindow sample;
  sample.open("statistics");
  const qint64 before = observations(sample);
  sample.find<QAction>("action.new.observations")->trigger();
  enter(sample, "date", QStringLiteral("2027-01-01"));
  enter(sample, "sex", QStringLiteral("F"));
  enter(sample, "status", QStringLiteral("PP"));
  enter(sample, "value", QStringLiteral("2"));
  QTest::mouseClick(sample.find<QPushButton>("entry.observations.save"), Qt::LeftButton);
  REQUIRE(observations(sample) == before + 1);
  Query query;
  query.where(QStringLiteral("status"), QStringLiteral("PP")).where(QStringLiteral("sex"), QStringLiteral("F"));
  const auto stored = sample.workspace.store().all<Observation>(query);
  REQUIRE(stored);
  REQUIRE(stored->size() == 1);
  CHECK(stored->front().value == 2.0);
  CHECK(stored->front().territory == QStringLiteral("00"));
  sample.window.actionSet()["undo"]->trigger();
  CHECK(observations(sample) == before);
}

TEST_CASE("A count that the series already holds is shown instead of written twice", "[ui][statistics]") {
  SampleWindow sample;
  sample.open("statistics");
  const qint64 before = observations(sample);
  sample.find<QAction>("action.new.observations")->trigger();
  enter(sample, "date", QStringLiteral("2027-01-01"));
  enter(sample, "citizenship", QStringLiteral("Ukraina"));
  enter(sample, "value", QStringLiteral("999"));
  QTest::mouseClick(sample.find<QPushButton>("entry.observations.save"), Qt::LeftButton);
  CHECK(observations(sample) == before);
  auto* table = sample.find<QTableView>("statistics.observations");
  REQUIRE(table->selectionModel()->selectedRows().size() == 1);
  auto* data = sample.find<StatisticsData>("statistics.data");
  const Record* record = data->observations().recordAt(table->selectionModel()->selectedRows().first().row());
  REQUIRE(record);
  CHECK(record->value(QStringLiteral("value")).toDouble() == 612);
}

TEST_CASE("Counts are read a page at a time, however many there are", "[ui][statistics]") {
  SampleWindow sample;
  Series series;
  series.title = QStringLiteral("Ilga eilutė");
  ChangeSet changes;
  ObservationBatch batch;
  batch.series = changes.insert(series);
  DimensionTexts texts;
  std::vector<ObservationRow> rows;
  for (int i = 0; i < 20000; ++i) {
    ObservationRow row;
    row.julianDay = static_cast<qint32>(QDate(2020, 1, 1).toJulianDay()) + i / 100;
    row.territory = texts.number(QStringLiteral("00"));
    row.age = texts.number(QString::number(i % 100));
    row.value = i;
    rows.push_back(row);
  }
  REQUIRE(sample.workspace.edits().importObservations(std::move(changes), batch, rows, texts, QStringLiteral("Ilga")));
  const auto all = sample.workspace.store().all<Series>(Query().where(QStringLiteral("title"), series.title));
  REQUIRE(all);
  ObservationModel model(sample.workspace.edits(), sample.workspace.names());
  QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setScope(Query().where(QStringLiteral("series_id"), all->front().id.value));
  REQUIRE(model.rowCount() == 20000);
  const int column = model.columnOf(QStringLiteral("date"));
  for (int row = 0; row < model.rowCount(); row += 50) CHECK_FALSE(model.index(row, column).data().toString().isEmpty());
  CHECK(model.index(19999, column).data().toString() == QStringLiteral("2020-07-18"));
  CHECK(model.pagesHeld() <= 12);
}
