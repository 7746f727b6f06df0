// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/ResidentTrend.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace santalka {

class ChartView;
class FigureTable;
class StatPanel;

/// The residents of one territory at the end of a year, as the overview shows them; read off the UI thread. Figures come
/// from the cube as they are; the chart and each table say from which series.
struct StatisticsPicture {
  int year = 0;
  ResidentTrend trend;            ///< no days: the territory has no figures for the year
  std::vector<StatTable> tables;  ///< in the order of the overview; without rows where the series hold no such breakdown

  static Result<StatisticsPicture> of(const StatisticsCube& cube, int year);
};

/// A picture as one chart and four tables.
class StatisticsOverview : public QScrollArea {
  Q_OBJECT
 public:
  explicit StatisticsOverview(QWidget* parent = nullptr);

  void show(const StatisticsPicture& picture);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place();

  QWidget* m_inner;
  QGridLayout* m_grid;
  ChartView* m_chart;
  StatPanel* m_chartPanel;
  struct Part {
    FigureTable* table;
    StatPanel* panel;
    bool shown = false;
  };
  std::vector<Part> m_parts;
  int m_columns = 0;
};

}  // namespace santalka
