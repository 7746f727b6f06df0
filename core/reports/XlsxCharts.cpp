// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxCharts.h"

#include <QCoreApplication>
#include <QSize>

#include <cmath>
#include <vector>

namespace santalka::reports {

namespace {

constexpr lxw_color_t kInk = 0x1B2430;
constexpr lxw_color_t kGrid = 0xDDE3E9;

lxw_color_t fillOf(Tone tone) {
  switch (tone) {
    case Tone::Dark: return 0x1F3A5F;
    case Tone::Mid: return 0x3F7596;
    case Tone::Light: return 0xB4D0DE;
    case Tone::White:
    case Tone::Planned: break;
  }
  return 0xFFFFFF;
}

/// A strip's parts become the bars of one series; every other chart is drawn as it is.
Chart unrolled(const Chart& chart) {
  if (chart.kind != ChartKind::Strip) return chart;
  Chart bars = chart;
  bars.kind = ChartKind::HorizontalBar;
  bars.categories.clear();
  Series all{chart.categories.value(0, chart.unit), {}, Tone::Dark};
  for (const Series& part : chart.series) {
    bars.categories << part.name;
    all.values.append(part.values.value(0));
  }
  bars.series = {all};
  return bars;
}

bool isBar(ChartKind kind) { return kind == ChartKind::HorizontalBar || kind == ChartKind::ClusteredBar || kind == ChartKind::Pyramid; }

bool allNumbers(const Chart& chart, int category) {
  for (const Series& series : chart.series)
    if (category >= series.values.size() || !std::holds_alternative<double>(series.values.at(category))) return false;
  return true;
}

Cell cellOf(const ChartValue& value) {
  if (const double* number = std::get_if<double>(&value)) return *number;
  if (std::holds_alternative<Withheld>(value)) return Withheld{};
  if (std::holds_alternative<NotApplicable>(value)) return NotApplicable{};
  return std::monostate{};
}

std::optional<double> numberIn(const Cell& cell) {
  if (const auto* whole = std::get_if<qint64>(&cell.value)) return static_cast<double>(*whole);
  if (const auto* number = std::get_if<double>(&cell.value)) return *number;
  if (const auto* money = std::get_if<Money>(&cell.value)) return money->euros();
  return {};
}

void styleSeries(lxw_chart_series* series, const Series& source, const Chart& chart) {
  lxw_chart_font font{};
  QByteArray arial("Arial");
  font.name = arial.data();
  font.size = 8;
  font.color = kInk;
  const bool planned = source.tone == Tone::Planned || source.tone == Tone::White;
  if (chart.kind == ChartKind::Line) {
    lxw_chart_line line{};
    line.color = planned ? 0x55606E : fillOf(source.tone);
    line.width = 1.75F;
    if (planned) line.dash_type = LXW_CHART_LINE_DASH_DASH;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, planned ? LXW_CHART_MARKER_SQUARE : LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(series, 6);
    lxw_chart_fill fill{};
    fill.color = planned ? 0xFFFFFF : fillOf(source.tone);
    chart_series_set_marker_fill(series, &fill);
    lxw_chart_line edge{};
    edge.color = line.color;
    chart_series_set_marker_line(series, &edge);
  } else {
    lxw_chart_fill fill{};
    fill.color = fillOf(source.tone);
    chart_series_set_fill(series, &fill);
    lxw_chart_line edge{};
    edge.color = kInk;
    edge.width = 0.5F;
    chart_series_set_line(series, &edge);
  }
  chart_series_set_labels(series);
  if (chart.kind == ChartKind::StackedColumn) {
    if (source.tone == Tone::Dark || source.tone == Tone::Mid) font.color = 0xFFFFFF;
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_CENTER);
  } else if (chart.kind == ChartKind::Line) {
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_ABOVE);
  } else {
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
  }
  chart_series_set_labels_font(series, &font);
  const QByteArray format = chart.decimals > 0 ? "#,##0." + QByteArray(chart.decimals, '0') : QByteArray("#,##0");
  chart_series_set_labels_num_format(series, format.constData());
}

void styleAxes(lxw_chart* drawn, const Chart& chart) {
  QByteArray arial("Arial");
  lxw_chart_font font{};
  font.name = arial.data();
  font.size = 8;
  font.color = kInk;
  lxw_chart_line ink{};
  ink.color = kInk;
  ink.width = 0.75F;
  lxw_chart_line none{};
  none.none = LXW_TRUE;
  lxw_chart_line grid{};
  grid.color = kGrid;
  grid.width = 0.5F;
  // The library names the axes as they lie on the page: a bar chart's categories are on the upright one.
  lxw_chart_axis* names = isBar(chart.kind) ? drawn->y_axis : drawn->x_axis;
  lxw_chart_axis* values = isBar(chart.kind) ? drawn->x_axis : drawn->y_axis;
  chart_axis_set_num_font(names, &font);
  chart_axis_set_num_font(values, &font);
  chart_axis_set_line(names, &ink);
  chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE);
  chart_axis_set_line(values, &none);
  chart_axis_set_num_format(values, "#,##0");
  chart_axis_major_gridlines_set_visible(names, LXW_FALSE);
  if (isBar(chart.kind)) {
    // Values stand on the bars; the first category is on top, as in the form. A pyramid's youngest stay at the bottom.
    if (chart.kind != ChartKind::Pyramid) chart_axis_set_reverse(names);
    chart_axis_off(values);
    chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
  } else {
    chart_axis_major_gridlines_set_line(values, &grid);
    chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
  }
  if (!chart.axisTitle.isEmpty()) {
    lxw_chart_font name = font;
    name.bold = LXW_EXPLICIT_FALSE;
    chart_axis_set_name(names, xlsx::cellText(chart.axisTitle).constData());
    chart_axis_set_name_font(names, &name);
  }
}

/// Numbers that would not fit into a thin part of a stacked column are left to the table.
void hideThinLabels(lxw_chart_series* series, const Series& source, const Chart& chart) {
  double most = 0;
  for (int c = 0; c < chart.categories.size(); ++c) {
    double sum = 0;
    for (const Series& each : chart.series)
      if (const double* number = c < each.values.size() ? std::get_if<double>(&each.values.at(c)) : nullptr) sum += *number;
    most = qMax(most, sum);
  }
  std::vector<lxw_chart_data_label> labels;
  for (int c = 0; c < chart.categories.size(); ++c) {
    if (!allNumbers(chart, c)) continue;  // not in the chart's range
    lxw_chart_data_label label{};
    label.hide = std::get<double>(source.values.at(c)) < most * 0.08 ? LXW_TRUE : LXW_FALSE;
    labels.push_back(label);
  }
  std::vector<lxw_chart_data_label*> list;
  for (lxw_chart_data_label& label : labels) list.push_back(&label);
  list.push_back(nullptr);
  chart_series_set_labels_custom(series, list.data());
}

QString titleOf(const Chart& chart, const QStringList& leftOut) {
  if (leftOut.isEmpty()) return chart.caption;
  return chart.caption + QLatin1Char('\n') + QCoreApplication::translate("XlsxCharts", "(not shown: %1)").arg(leftOut.join(QStringLiteral(", ")));
}

}  // namespace

std::optional<XlsxChartRange> rangeInTable(const Chart& chart, const Table& table, const XlsxPlace& place) {
  if (!chart.source || chart.kind == ChartKind::Strip || chart.categories.isEmpty()) return {};
  const ChartSource& source = *chart.source;
  if (source.seriesColumns.size() != chart.series.size()) return {};
  const auto columnOf = [&](int column) { return place.sheetColumns.value(column, -1); };
  XlsxChartRange range{place.sheetName, 0, -1, columnOf(source.categoryColumn), {}, place.headRow};
  if (range.categoryColumn < 0) return {};
  for (const int column : source.seriesColumns) {
    if (columnOf(column) < 0) return {};
    range.seriesColumns.append(columnOf(column));
  }
  int first = 0;
  while (first < table.rows.size() && table.rows.at(first).kind != RowKind::Data) ++first;
  const int count = static_cast<int>(chart.categories.size());
  if (first + count > table.rows.size()) return {};
  for (int c = 0; c < count; ++c) {
    const Row& row = table.rows.at(first + c);
    if (row.kind != RowKind::Data || !allNumbers(chart, c)) return {};
    for (int s = 0; s < chart.series.size(); ++s) {
      const int column = source.seriesColumns.at(s);
      const std::optional<double> number = column < row.cells.size() ? numberIn(row.cells.at(column)) : std::nullopt;
      const double shown = std::get<double>(chart.series.at(s).values.at(c));
      if (!number || std::abs(*number - shown) > 1e-6 * std::max(1.0, std::abs(shown))) return {};
    }
  }
  range.firstRow = place.firstRow + first;
  range.lastRow = range.firstRow + count - 1;
  return range;
}

Table chartTable(const Chart& given, QStringList* leftOut) {
  const Chart chart = unrolled(given);
  Table table;
  table.caption = chart.caption;
  table.columns = {{chart.axisTitle, ColumnKind::Text}};
  for (const Series& series : chart.series) table.columns.append({series.name, ColumnKind::Number, 0, {}, Where::Both, chart.decimals > 0 ? chart.decimals : -1});
  for (const bool whole : {true, false}) {
    for (int c = 0; c < chart.categories.size(); ++c) {
      if (allNumbers(chart, c) != whole) continue;
      Row row{RowKind::Data, {chart.categories.at(c)}};
      for (const Series& series : chart.series) row.cells.append(cellOf(series.values.value(c)));
      table.rows.append(row);
      if (!whole && leftOut) leftOut->append(chart.categories.at(c));
    }
  }
  return table;
}

QSize workbookChartSize(const Chart& given) {
  const Chart chart = unrolled(given);
  const auto n = static_cast<int>(chart.categories.size());
  const auto many = static_cast<int>(chart.series.size());
  int height = 240;
  if (isBar(chart.kind)) height = qBound(160, 80 + n * (10 + 14 * many), 620);
  int width = 440;
  if (!isBar(chart.kind) && n > 8) width = qMin(760, 160 + n * 38);
  return {width, height};
}

void insertChart(XlsxBook& book, lxw_worksheet* sheet, const Chart& given, const XlsxChartRange& range, int row, int column, int xOffset) {
  if (range.isEmpty()) return;
  const Chart chart = unrolled(given);
  const uint8_t type = chart.kind == ChartKind::StackedColumn ? LXW_CHART_COLUMN_STACKED : chart.kind == ChartKind::Line ? LXW_CHART_LINE : isBar(chart.kind) ? LXW_CHART_BAR : LXW_CHART_COLUMN;
  lxw_chart* drawn = workbook_add_chart(book.workbook(), type);
  for (int s = 0; s < chart.series.size(); ++s) {
    const int c = range.seriesColumns.at(s);
    const QByteArray categories = '=' + xlsx::reference(range.sheetName, range.firstRow, range.categoryColumn, range.lastRow, range.categoryColumn);
    const QByteArray values = '=' + xlsx::reference(range.sheetName, range.firstRow, c, range.lastRow, c);
    lxw_chart_series* series = chart_add_series(drawn, categories.constData(), values.constData());
    chart_series_set_name(series, xlsx::cellText(chart.series.at(s).name).constData());
    styleSeries(series, chart.series.at(s), chart);
    if (chart.kind == ChartKind::StackedColumn) hideThinLabels(series, chart.series.at(s), chart);
  }
  styleAxes(drawn, chart);
  if (type != LXW_CHART_LINE) chart_set_series_gap(drawn, 60);
  QByteArray arial("Arial");
  lxw_chart_font font{};
  font.name = arial.data();
  font.size = 9;
  font.bold = LXW_TRUE;
  font.color = kInk;
  chart_title_set_name(drawn, xlsx::cellText(titleOf(chart, range.leftOut)).constData());
  chart_title_set_name_font(drawn, &font);
  font.size = 8;
  font.bold = LXW_FALSE;
  chart_legend_set_font(drawn, &font);
  if (chart.series.size() > 1)
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
  else
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
  lxw_chart_line frame{};
  frame.none = LXW_TRUE;
  chart_chartarea_set_line(drawn, &frame);
  lxw_chart_options options{};
  const QSize size = workbookChartSize(given);
  options.x_offset = xOffset;
  options.y_offset = 2;
  options.x_scale = size.width() / 480.0;
  options.y_scale = size.height() / 288.0;
  worksheet_insert_chart_opt(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), drawn, &options);
}

}  // namespace santalka::reports
