// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/ChartPainter.h"

#include "core/reports/CellText.h"
#include "core/reports/ChartParts.h"
#include "core/reports/ReportStyle.h"

namespace santalka::reports {

ChartStyle ChartStyle::paper() {
  ChartStyle s;
  s.unit = style::mm(1);
  s.text = style::pt(7.3);
  s.ink = style::kInk;
  s.label = style::kInk;
  s.axis = style::kGrey;
  s.grid = style::kGrid;
  s.ground = Qt::white;
  s.dark = style::kDark;
  s.mid = style::kMid;
  s.light = style::kLight;
  s.white = Qt::white;
  s.onDark = Qt::white;
  s.onLight = style::kInk;
  s.warn = style::kWarn;
  return s;
}

QColor ChartStyle::fill(Tone tone) const {
  switch (tone) {
    case Tone::Dark: return dark;
    case Tone::Mid: return mid;
    case Tone::Light: return light;
    case Tone::White:
    case Tone::Planned: break;
  }
  return white;
}

QColor ChartStyle::onFill(Tone tone) const { return tone == Tone::Dark || tone == Tone::Mid ? onDark : onLight; }

namespace ChartPainter {

using namespace chartparts;

namespace {
void run(const Pad& pad, const QRectF& box, const Chart& chart) {
  if (chart.series.isEmpty()) return;
  switch (chart.kind) {
    case ChartKind::StackedColumn:
    case ChartKind::ClusteredColumn: return columns(pad, box, chart);
    case ChartKind::HorizontalBar:
    case ChartKind::ClusteredBar: return bars(pad, box, chart);
    case ChartKind::Strip: return strip(pad, box, chart);
    case ChartKind::Line: return lines(pad, box, chart);
    case ChartKind::Pyramid: return pyramid(pad, box, chart);
  }
}
}  // namespace

qreal height(const Chart& chart, qreal width, const ChartStyle& style) {
  const Pad pad{nullptr, style, nullptr};
  if (chart.heightMm > 0) return pad.mm(chart.heightMm);
  const auto n = static_cast<qreal>(qMax<qsizetype>(1, chart.categories.size()));
  const auto many = static_cast<qreal>(chart.series.size());
  switch (chart.kind) {
    case ChartKind::Strip: return pad.mm(6) + legendHeight(pad, width, chart);
    case ChartKind::HorizontalBar: return pad.mm(3) + n * pad.mm(5.2);
    case ChartKind::ClusteredBar: return legendHeight(pad, width, chart) + pad.mm(6) + n * pad.mm(qMax(5.2, 2.1 * many + 1.6));
    case ChartKind::Pyramid: return pad.mm(13) + n * pad.mm(6);
    case ChartKind::StackedColumn: return pad.mm(58);
    case ChartKind::ClusteredColumn:
    case ChartKind::Line: break;
  }
  return pad.mm(42);
}

void paint(QPainter& painter, const QRectF& box, const Chart& chart, const ChartStyle& style) {
  painter.save();
  painter.setOpacity(1.0);
  run({&painter, style, nullptr}, box, chart);
  painter.restore();
}

QList<Hit> hits(const QRectF& box, const Chart& chart, const ChartStyle& style) {
  QList<Hit> found;
  run({nullptr, style, &found}, box, chart);
  return found;
}

QImage image(const Chart& chart, const QSize& pixels, const ChartStyle& style) {
  QImage picture(pixels, QImage::Format_RGB32);
  picture.fill(style.ground);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  paint(painter, QRectF(QPointF(0, 0), pixels), chart, style);
  return picture;
}

quint8 signs(const Chart& chart) {
  quint8 mask = 0;
  for (const Series& series : chart.series)
    for (const ChartValue& value : series.values) mask |= CellText::sign(value);
  return mask;
}

}  // namespace ChartPainter
}  // namespace santalka::reports
