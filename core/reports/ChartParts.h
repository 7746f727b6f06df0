// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ChartPainter.h"
#include "core/reports/ReportFonts.h"

#include <QPainter>
#include <QPen>

namespace santalka::reports::chartparts {

/// What the kinds of charts share: text, pens, the axis of round steps, the legend. With no painter given nothing is
/// drawn and only the hits are gathered, so that clicking and painting can never disagree.
struct Pad {
  QPainter* painter;
  const ChartStyle& style;
  QList<ChartPainter::Hit>* hits;

  qreal mm(qreal value) const { return value * style.unit; }
  qreal width(const QString& text, bool bold = false) const { return ReportFonts::width(text, style.text, bold); }
  /// `y` is the middle of the text.
  void text(qreal x, qreal y, const QString& text, Align align, const QColor& colour, bool bold = false) const;
  void line(QPointF from, QPointF to, const QColor& colour, qreal widthMm, Qt::PenStyle pen = Qt::SolidLine) const;
  void bar(const QRectF& area, const Series& series, int seriesIndex, int category) const;
};

struct Axis {
  double from = 0;
  double to = 1;
  double step = 1;
  int decimals = 0;
  double share(double value) const { return (value - from) / (to - from); }
};
/// Three or four round steps that hold `least` (at most 0) and `most`.
Axis roundAxis(double least, double most);

double valueOr(const ChartValue& value, double other);
inline bool isNumber(const ChartValue& value) { return std::holds_alternative<double>(value); }
const ChartValue& at(const Series& series, int category);
/// The text cut with an ellipsis to fit.
QString elided(const Pad& pad, const QString& text, qreal width, bool bold = false);

/// Squares with names in rows from `topLeft`; answers the height used.
qreal legend(const Pad& pad, QPointF topLeft, qreal width, const Chart& chart);
qreal legendHeight(const Pad& pad, qreal width, const Chart& chart);

void columns(const Pad& pad, const QRectF& box, const Chart& chart);
void bars(const Pad& pad, const QRectF& box, const Chart& chart);
void strip(const Pad& pad, const QRectF& box, const Chart& chart);
void lines(const Pad& pad, const QRectF& box, const Chart& chart);
void pyramid(const Pad& pad, const QRectF& box, const Chart& chart);

}  // namespace santalka::reports::chartparts
