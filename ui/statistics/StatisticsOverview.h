// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/StatisticsCube.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace santalka {

class ChartView;
class FigureTable;
class StatPanel;

/// The residents of one territory at the end of a year in one chart and four tables. Figures come from the cube as they
/// are; the chart and each table say from which series.
class StatisticsOverview : public QScrollArea {
  Q_OBJECT
 public:
  explicit StatisticsOverview(QWidget* parent = nullptr);

  /// False when the territory has no figures for the year.
  bool show(const StatisticsCube& cube, int year);
  QString failure() const { return m_failure; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place();

  QWidget* m_inner;
  QGridLayout* m_grid;
  ChartView* m_chart;
  StatPanel* m_chartPanel;
  struct Part {
    std::vector<Dimension> dimensions;
    FigureTable* table;
    StatPanel* panel;
    bool shown = false;
  };
  std::vector<Part> m_parts;
  QString m_failure;
  int m_columns = 0;
};

}  // namespace santalka
