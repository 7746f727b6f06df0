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
}  // namespace

StatisticsOverview::StatisticsOverview(QWidget* parent) : QScrollArea(parent), m_inner(new QWidget), m_grid(new QGridLayout(m_inner)) {
  setObjectName(QStringLiteral("statistics.overview"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_chart = new ChartView(m_inner);
  m_chart->setObjectName(QStringLiteral("statistics.chart"));
  m_chartPanel = new StatPanel(m_chart, m_inner);
  const std::vector<std::vector<Dimension>> wanted{{Dimension::Citizenship}, {Dimension::Status}, {Dimension::Age, Dimension::Sex}, {Dimension::Ground}};
  const char* const names[] = {"citizenship", "status", "sexAndAge", "ground"};
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    auto* table = new FigureTable(m_inner);
    table->setObjectName(QStringLiteral("statistics.table.") + QLatin1String(names[i]));
    m_parts.push_back({wanted[i], table, new StatPanel(table, m_inner), false});
  }
  setWidget(m_inner);
  Theme::follow(this, [this] {
    m_grid->setContentsMargins(px(12), 0, px(12), px(12));
    m_grid->setSpacing(px(10));
    m_columns = 0;
    place();
  });
}

bool StatisticsOverview::show(const StatisticsCube& cube, int year) {
  m_failure.clear();
  auto trend = ResidentTrend::of(cube, year, kYears, kChartCountries);
  if (!trend) {
    m_failure = trend.error().message;
    return false;
  }
  if (trend->days.empty()) return false;
  m_chart->setChart(StatTables::trend(*trend));
  m_chartPanel->setTexts(m_chart->chart().caption, StatTables::sourceText(trend->source));
  for (Part& part : m_parts) {
    auto found = cube.table(part.dimensions, year);
    if (!found) {
      m_failure = found.error().message;
      return false;
    }
    part.shown = !found->rows.empty();
    if (!part.shown) continue;
    if (part.dimensions.front() == Dimension::Citizenship) *found = topCitizenships(*found, kTableCountries, std::nullopt).table;
    part.table->setTable(part.dimensions.size() == 2 ? StatTables::twoDimensions(*found) : StatTables::oneDimension(*found));
    part.panel->setTexts(StatTables::title(part.dimensions), StatTables::sourceText(found->source));
  }
  m_columns = 0;
  place();
  return true;
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
