// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/XlsxTables.h"

namespace santalka::reports {

/// The cells a native chart reads: categories and one column per series, all over the same rows.
struct XlsxChartRange {
  QString sheetName;
  int firstRow = 0;
  int lastRow = -1;
  int categoryColumn = 0;
  QList<int> seriesColumns;
  int headRow = 0;
  QStringList leftOut = {};   ///< categories without a number in every series; the title names them
  bool isEmpty() const { return lastRow < firstRow; }
};

/// The rows of the chart's own table, if it names one and every one of its values is a number there in the same order.
std::optional<XlsxChartRange> rangeInTable(const Chart& chart, const Table& table, const XlsxPlace& place);
/// The chart's values as a small table. Rows with a sign come last and are outside the chart's range.
Table chartTable(const Chart& chart, QStringList* leftOut);
/// The size the chart asks for, in pixels.
QSize workbookChartSize(const Chart& chart);
void insertChart(XlsxBook& book, lxw_worksheet* sheet, const Chart& chart, const XlsxChartRange& range, int row, int column, int xOffset);

}  // namespace santalka::reports
