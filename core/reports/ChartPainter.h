// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QColor>
#include <QImage>
#include <QRectF>

class QPainter;

namespace santalka::reports {

/// Sizes and colours of a chart: on paper the report's, on screen the palette's. Solid colours only (PDF/A).
struct ChartStyle {
  qreal unit;        ///< painter units per millimetre
  qreal text;        ///< size of the letters, in painter units
  QColor ink;        ///< outlines, baseline, values
  QColor label;      ///< names of categories and series
  QColor axis;       ///< numbers of the axis, units
  QColor grid;
  QColor ground;     ///< what lies under the chart
  QColor dark, mid, light, white;
  QColor onDark;     ///< text on dark and mid fills
  QColor onLight;    ///< text on light and white fills
  QColor warn;

  static ChartStyle paper();
  /// For a widget: `pixelsPerMm` about 3.78 × scale; colours from the palette by the caller.
  QColor fill(Tone tone) const;
  QColor onFill(Tone tone) const;
};

/// The one painter of charts, for paper, screen and pictures. The same chart, style and size give the same strokes.
namespace ChartPainter {

/// The height the chart asks for at this width, in painter units; without caption.
qreal height(const Chart& chart, qreal width, const ChartStyle& style);
void paint(QPainter& painter, const QRectF& box, const Chart& chart, const ChartStyle& style);
QImage image(const Chart& chart, const QSize& pixels, const ChartStyle& style);
/// CellText signs that stand in the chart.
quint8 signs(const Chart& chart);

/// What a click needs: the bars as drawn, in the order of series and categories. Empty for lines.
struct Hit {
  QRectF area;
  int series;
  int category;
};
QList<Hit> hits(const QRectF& box, const Chart& chart, const ChartStyle& style);

}  // namespace ChartPainter
}  // namespace santalka::reports
