// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatisticsOverview.h"

#include "ui/common/Theme.h"
#include "ui/report/FigureTable.h"
#include "ui/statistics/StatPanel.h"
#include "ui/statistics/StatTables.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
constexpr int kYears = 8;
constexpr int kChartCountries = 3;
constexpr int kTableCountries = 12;

/// The tables of the overview, with the names that their widgets go by.
struct Wanted {
  const char* name;
  std::vector<Dimension> dimensions;
};
const std::vector<Wanted>& wantedTables() {
  static const std::vector<Wanted> wanted{{"citizenship", {Dimension::Citizenship}}, {"status", {Dimension::Status}},
                                          {"sexAndAge", {Dimension::Age, Dimension::Sex}}, {"ground", {Dimension::Ground}}};
  return wanted;
}
}  // namespace

Result<StatisticsPicture> StatisticsPicture::of(const StatisticsCube& cube, int year) {
  StatisticsPicture out;
  out.year = year;
  auto trend = ResidentTrend::of(cube, year, kYears, kChartCountries);
  if (!trend) return trend.error();
  out.trend = std::move(*trend);
  if (out.trend.days.empty()) return out;
  for (const Wanted& wanted : wantedTables()) {
    auto table = cube.table(wanted.dimensions, year);
    if (!table) return table.error();
    if (wanted.dimensions.front() == Dimension::Citizenship) *table = topCitizenships(*table, kTableCountries, std::nullopt).table;
    out.tables.push_back(std::move(*table));
  }
  return out;
}

StatisticsOverview::StatisticsOverview(QWidget* parent) : QScrollArea(parent), m_inner(new QWidget), m_grid(new QGridLayout(m_inner)) {
  setObjectName(QStringLiteral("statistics.overview"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_chart = new ChartView(m_inner);
  m_chart->setObjectName(QStringLiteral("statistics.chart"));
  m_chartPanel = new StatPanel(m_chart, m_inner);
  for (const Wanted& wanted : wantedTables()) {
    auto* table = new FigureTable(m_inner);
    table->setObjectName(QStringLiteral("statistics.table.") + QLatin1String(wanted.name));
    m_parts.push_back({table, new StatPanel(table, m_inner), false});
  }
  setWidget(m_inner);
  Theme::follow(this, [this] {
    m_grid->setContentsMargins(px(12), 0, px(12), px(12));
    m_grid->setSpacing(px(10));
    m_columns = 0;
    place();
  });
}

void StatisticsOverview::show(const StatisticsPicture& picture) {
  m_chart->setChart(StatTables::trend(picture.trend));
  m_chartPanel->setTexts(m_chart->chart().caption, StatTables::sourceText(picture.trend.source));
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    Part& part = m_parts[i];
    const StatTable& table = picture.tables[i];
    part.shown = !table.rows.empty();
    if (!part.shown) continue;
    part.table->setTable(table.dimensions.size() == 2 ? StatTables::twoDimensions(table) : StatTables::oneDimension(table));
    part.panel->setTexts(StatTables::title(table.dimensions), StatTables::sourceText(table.source));
  }
  m_columns = 0;
  place();
}

void StatisticsOverview::place() {
  const int columns = viewport()->width() >= px(760) ? 2 : 1;
  if (columns == m_columns) return;
  m_columns = columns;
  std::vector<StatPanel*> shown{m_chartPanel};
  for (const Part& part : m_parts) {
    part.panel->setVisible(part.shown);
    if (part.shown) shown.push_back(part.panel);
  }
  while (m_grid->count() > 0) delete m_grid->takeAt(0);
  delete m_grid;
  m_grid = new QGridLayout(m_inner);
  m_grid->setContentsMargins(px(12), 0, px(12), px(12));
  m_grid->setSpacing(px(10));
  // Two columns of panels, each as tall as its content: the shorter column takes the next one.
  std::vector<QVBoxLayout*> stacks;
  std::vector<int> heights(static_cast<std::size_t>(columns), 0);
  for (int i = 0; i < columns; ++i) {
    auto* stack = new QVBoxLayout;
    stack->setSpacing(px(10));
    m_grid->addLayout(stack, 0, i);
    m_grid->setColumnStretch(i, 1);
    stacks.push_back(stack);
  }
  for (StatPanel* panel : shown) {
    std::size_t at = 0;
    for (std::size_t i = 1; i < heights.size(); ++i)
      if (heights[i] < heights[at]) at = i;
    stacks[at]->addWidget(panel);
    heights[at] += panel->sizeHint().height();
  }
  for (QVBoxLayout* stack : stacks) stack->addStretch(1);
}

void StatisticsOverview::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  place();
}

}  // namespace santalka
