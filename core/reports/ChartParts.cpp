// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/ChartParts.h"

#include "core/reports/StateSign.h"

#include <cmath>

namespace santalka::reports::chartparts {

void Pad::text(qreal x, qreal y, const QString& what, Align align, const QColor& colour, bool bold) const {
  if (!painter || what.isEmpty()) return;
  if (align != Align::Left) x -= width(what, bold) * (align == Align::Right ? 1.0 : 0.5);
  ReportFonts::draw(*painter, {x, y + style.text * 0.36}, what, style.text, bold, colour);
}

void Pad::line(QPointF from, QPointF to, const QColor& colour, qreal widthMm, Qt::PenStyle kind) const {
  if (!painter) return;
  QPen pen(colour, mm(widthMm), kind);
  pen.setCapStyle(Qt::FlatCap);
  painter->setPen(pen);
  painter->drawLine(from, to);
}

void Pad::bar(const QRectF& area, const Series& series, int seriesIndex, int category) const {
  if (hits) hits->append({area, seriesIndex, category});
  if (!painter || area.width() <= 0 || area.height() <= 0) return;
  QPen pen(style.ink, mm(0.15));
  pen.setJoinStyle(Qt::MiterJoin);
  painter->setPen(pen);
  painter->setBrush(style.fill(series.tone));
  painter->drawRect(area);
  painter->setBrush(Qt::NoBrush);
}

Axis roundAxis(double least, double most) {
  Axis axis;
  least = std::min(least, 0.0);
  most = std::max(most, 0.0);
  const double span = most - least;
  if (!(span > 0) || !std::isfinite(span)) return axis;
  const double raw = span / 4;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  double step = power * 10;
  for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
    if (factor * power >= raw * 0.999) {
      step = factor * power;
      break;
    }
  }
  axis.step = step;
  axis.from = std::floor(least / step + 1e-9) * step;
  axis.to = std::ceil(most / step - 1e-9) * step;
  if (axis.to <= axis.from) axis.to = axis.from + step;
  const double fraction = step - std::floor(step);
  axis.decimals = fraction < 1e-9 ? 0 : (std::abs(step * 10 - std::round(step * 10)) < 1e-9 ? 1 : 2);
  return axis;
}

double valueOr(const ChartValue& value, double other) {
  const double* number = std::get_if<double>(&value);
  return number && std::isfinite(*number) ? *number : other;
}

const ChartValue& at(const Series& series, int category) {
  static const ChartValue unknown;
  return category < series.values.size() ? series.values.at(category) : unknown;
}

QString elided(const Pad& pad, const QString& text, qreal width, bool bold) {
  if (pad.width(text, bold) <= width) return text;
  QString cut = text;
  while (cut.size() > 1 && pad.width(cut + QChar(0x2026), bold) > width) cut.chop(1);
  return cut.trimmed() + QChar(0x2026);
}

namespace {
template <class Place>
qreal placeLegend(const Pad& pad, qreal width, const Chart& chart, Place place) {
  const qreal square = pad.mm(3);
  const qreal row = pad.style.text * 1.7;
  qreal x = 0;
  qreal y = 0;
  for (int i = 0; i < chart.series.size(); ++i) {
    const Series& series = chart.series.at(i);
    const qreal sign = series.state ? pad.mm(3.6) : 0;
    const qreal used = square + pad.mm(1.3) + sign + pad.width(series.name) + pad.mm(6);
    if (x > 0 && x + used - pad.mm(6) > width) {
      x = 0;
      y += row;
    }
    place(x, y + row / 2, series);
    x += used;
  }
  return y + row;
}
}  // namespace

qreal legendHeight(const Pad& pad, qreal width, const Chart& chart) {
  return placeLegend(pad, width, chart, [](qreal, qreal, const Series&) {});
}

qreal legend(const Pad& pad, QPointF topLeft, qreal width, const Chart& chart) {
  return placeLegend(pad, width, chart, [&](qreal x, qreal y, const Series& series) {
    const QPointF at(topLeft.x() + x, topLeft.y() + y);
    const QRectF square(at.x(), at.y() - pad.mm(1.15), pad.mm(3), pad.mm(2.3));
    if (pad.painter) {
      pad.painter->setPen(QPen(pad.style.ink, pad.mm(0.15)));
      pad.painter->setBrush(pad.style.fill(series.tone));
      pad.painter->drawRect(square);
      pad.painter->setBrush(Qt::NoBrush);
      if (series.state)
        paintStateSign(*pad.painter, {square.right() + pad.mm(2.6), at.y()}, pad.mm(2.2), *series.state,
                       {pad.style.dark, pad.style.warn, pad.style.ground});
    }
    pad.text(square.right() + pad.mm(1.3) + (series.state ? pad.mm(3.6) : 0), at.y(), series.name, Align::Left, pad.style.label);
  });
}

}  // namespace santalka::reports::chartparts
