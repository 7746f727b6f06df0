// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/CellText.h"
#include "core/reports/ChartParts.h"

namespace santalka::reports::chartparts {

namespace {

struct Frame {
  QRectF plot;
  Axis axis;
  double y(double value) const { return plot.bottom() - axis.share(value) * plot.height(); }
};

Axis axisOf(const Chart& chart, bool stacked) {
  double most = 0;
  double least = 0;
  for (int c = 0; c < chart.categories.size(); ++c) {
    double sum = 0;
    for (const Series& series : chart.series) {
      const double value = valueOr(at(series, c), 0);
      sum += qMax(0.0, value);
      if (!stacked) most = qMax(most, value);
      least = qMin(least, stacked ? 0.0 : value);
    }
    if (stacked) most = qMax(most, sum);
  }
  return roundAxis(least, most);
}

/// Grid, numbers of the axis, unit, categories; answers where the columns stand.
Frame frameOf(const Pad& pad, const QRectF& box, const Chart& chart, const Axis& axis, qreal rightRoom) {
  const qreal text = pad.style.text;
  qreal labels = 0;
  for (double v = axis.from; v <= axis.to + axis.step / 2; v += axis.step)
    labels = qMax(labels, pad.width(CellText::ofNumber(v, axis.decimals)));
  const qreal top = box.top() + (chart.unit.isEmpty() ? text * 1.3 : text * 2.4);
  const qreal bottom = box.bottom() - text * (chart.axisTitle.isEmpty() ? 2.0 : 3.3);
  Frame frame{QRectF(QPointF(box.left() + labels + pad.mm(2.5), top), QPointF(box.right() - rightRoom, bottom)), axis};
  pad.text(box.left(), box.top() + text * 0.6, chart.unit, Align::Left, pad.style.axis);
  for (double v = axis.from; v <= axis.to + axis.step / 2; v += axis.step) {
    const qreal y = frame.y(v);
    pad.line({frame.plot.left(), y}, {frame.plot.right(), y}, pad.style.grid, 0.2);
    pad.text(frame.plot.left() - pad.mm(1.5), y, CellText::ofNumber(v, axis.decimals), Align::Right, pad.style.axis);
  }
  const qreal slot = frame.plot.width() / static_cast<qreal>(qMax<qsizetype>(1, chart.categories.size()));
  for (int c = 0; c < chart.categories.size(); ++c)
    pad.text(frame.plot.left() + slot * (c + 0.5), bottom + text * 1.0, elided(pad, chart.categories.at(c), slot * 0.96), Align::Centre, pad.style.label);
  pad.text(frame.plot.center().x(), bottom + text * 2.4, chart.axisTitle, Align::Centre, pad.style.axis);
  return frame;
}

void baseline(const Pad& pad, const Frame& frame) {
  pad.line({frame.plot.left(), frame.y(0)}, {frame.plot.right(), frame.y(0)}, pad.style.ink, 0.3);
}

/// Names of the series right of the last column, kept a line apart from each other.
void namesAtRight(const Pad& pad, const Frame& frame, const Chart& chart, qreal columnRight) {
  struct Name {
    qreal wish;
    qreal y;
    QString text;
  };
  QList<Name> names;
  const int last = static_cast<int>(chart.categories.size()) - 1;
  double below = 0;
  for (const Series& series : chart.series) {
    const ChartValue& value = at(series, last);
    const double number = qMax(0.0, valueOr(value, 0));
    const qreal middle = frame.y(below + number / 2);
    below += number;
    // A part too thin for its number has it behind its name.
    const bool thin = frame.y(0) - frame.y(number) < pad.style.text * 1.15;
    names.append({middle, middle, thin ? series.name + QStringLiteral(" (") + CellText::ofChart(value, chart.decimals) + QLatin1Char(')') : series.name});
  }
  const qreal gap = pad.style.text * 1.35;
  for (int i = 1; i < names.size(); ++i)  // from the bottom up: y falls
    if (names.at(i).y > names.at(i - 1).y - gap) names[i].y = names.at(i - 1).y - gap;
  for (const Name& name : names) {
    pad.line({columnRight + pad.mm(0.6), name.wish}, {columnRight + pad.mm(3.5), name.y}, pad.style.axis, 0.15);
    pad.line({columnRight + pad.mm(3.5), name.y}, {columnRight + pad.mm(5.5), name.y}, pad.style.axis, 0.15);
    pad.text(columnRight + pad.mm(6.3), name.y, name.text, Align::Left, pad.style.label);
  }
}

void stacked(const Pad& pad, const QRectF& box, const Chart& chart) {
  qreal room = pad.mm(2);
  const bool named = chart.series.size() > 1;
  for (const Series& series : chart.series)
    if (named) room = qMax(room, pad.width(series.name + QStringLiteral(" (000)")) + pad.mm(3));
  const Frame frame = frameOf(pad, box, chart, axisOf(chart, true), qMin(room, box.width() * 0.35));
  const int count = static_cast<int>(chart.categories.size());
  const qreal slot = frame.plot.width() / qMax(1, count);
  const qreal column = qMin(slot * 0.62, pad.mm(14));
  qreal right = frame.plot.right();
  for (int c = 0; c < count; ++c) {
    const qreal x = frame.plot.left() + slot * (c + 0.5) - column / 2;
    right = x + column;
    double below = 0;
    QChar sign;
    bool whole = true;
    for (int s = 0; s < chart.series.size(); ++s) {
      const ChartValue& value = at(chart.series.at(s), c);
      if (!isNumber(value)) {
        sign = CellText::ofChart(value, 0).front();
        whole = false;
        continue;
      }
      const double number = qMax(0.0, valueOr(value, 0));
      const QRectF area(QPointF(x, frame.y(below + number)), QPointF(x + column, frame.y(below)));
      pad.bar(area, chart.series.at(s), s, c);
      const QString text = CellText::ofChart(value, chart.decimals);
      if (area.height() > pad.style.text * 1.15 && pad.width(text) < column * 0.95)
        pad.text(area.center().x(), area.center().y(), text, Align::Centre, pad.style.onFill(chart.series.at(s).tone));
      below += number;
    }
    const qreal over = frame.y(below) - pad.style.text * 0.75;
    if (!whole)
      pad.text(x + column / 2, over, QString(sign), Align::Centre, pad.style.ink, true);
    else if (c < chart.totals.size())
      pad.text(x + column / 2, over, CellText::ofChart(chart.totals.at(c), chart.decimals), Align::Centre, pad.style.ink, true);
  }
  baseline(pad, frame);
  if (named && count > 0) namesAtRight(pad, frame, chart, right);
}

void clustered(const Pad& pad, const QRectF& whole, const Chart& chart) {
  QRectF box = whole;
  if (chart.series.size() > 1) box.setTop(box.top() + legend(pad, box.topLeft(), box.width(), chart));
  const Frame frame = frameOf(pad, box, chart, axisOf(chart, false), pad.mm(1));
  const int count = static_cast<int>(chart.categories.size());
  const auto many = static_cast<int>(chart.series.size());
  const qreal slot = frame.plot.width() / qMax(1, count);
  const qreal column = qMin(slot * 0.72 / many, pad.mm(12));
  for (int c = 0; c < count; ++c) {
    const qreal left = frame.plot.left() + slot * (c + 0.5) - column * many / 2;
    for (int s = 0; s < many; ++s) {
      const ChartValue& value = at(chart.series.at(s), c);
      const qreal x = left + column * s;
      const qreal middle = x + column / 2;
      if (!isNumber(value)) {
        pad.text(middle, frame.y(0) - pad.style.text * 0.8, CellText::ofChart(value, 0), Align::Centre, pad.style.ink);
        continue;
      }
      const double number = valueOr(value, 0);
      pad.bar(QRectF(QPointF(x, frame.y(qMax(0.0, number))), QPointF(x + column, frame.y(qMin(0.0, number)))), chart.series.at(s), s, c);
      const QString text = CellText::ofChart(value, chart.decimals);
      const bool fits = pad.width(text) < (many == 1 ? slot : column) * 1.05;
      const qreal y = number < 0 ? frame.y(number) + pad.style.text * 0.8 : frame.y(number) - pad.style.text * 0.75;
      if (fits) pad.text(middle, y, text, Align::Centre, pad.style.ink);
    }
  }
  baseline(pad, frame);
}

}  // namespace

void columns(const Pad& pad, const QRectF& box, const Chart& chart) {
  if (chart.kind == ChartKind::StackedColumn)
    stacked(pad, box, chart);
  else
    clustered(pad, box, chart);
}

void lines(const Pad& pad, const QRectF& box, const Chart& chart) {
  qreal room = pad.mm(2);
  for (const Series& series : chart.series) room = qMax(room, pad.width(series.name, true) + pad.mm(4));
  Axis axis = axisOf(chart, false);
  const Frame frame = frameOf(pad, box, chart, axis, qMin(room, box.width() * 0.35));
  baseline(pad, frame);
  const int count = static_cast<int>(chart.categories.size());
  const qreal slot = frame.plot.width() / qMax(1, count);
  qreal lastName = -1e9;
  for (int s = 0; s < chart.series.size(); ++s) {
    const Series& series = chart.series.at(s);
    const bool planned = series.tone == Tone::Planned || series.tone == Tone::White;
    const QColor colour = planned ? pad.style.axis : pad.style.fill(series.tone);
    QPointF before;
    bool joined = false;
    QPointF last;
    QString lastText;
    QList<QPointF> points;
    for (int c = 0; c < count; ++c) {
      const ChartValue& value = at(series, c);
      const qreal x = frame.plot.left() + slot * (c + 0.5);
      if (!isNumber(value)) {  // a gap in the line, never a zero
        pad.text(x, frame.y(0) - pad.style.text * 0.8, CellText::ofChart(value, 0), Align::Centre, pad.style.ink);
        joined = false;
        continue;
      }
      const QPointF point(x, frame.y(valueOr(value, 0)));
      if (joined) pad.line(before, point, colour, 0.55, planned ? Qt::DashLine : Qt::SolidLine);
      points.append(point);
      before = last = point;
      joined = true;
      lastText = CellText::ofChart(value, chart.decimals);
    }
    for (const QPointF& point : points) {
      if (!pad.painter) break;
      const qreal r = pad.mm(0.9);
      pad.painter->setPen(QPen(planned ? pad.style.axis : colour, pad.mm(0.25)));
      pad.painter->setBrush(planned ? pad.style.ground : colour);
      if (planned)
        pad.painter->drawRect(QRectF(point.x() - r, point.y() - r, 2 * r, 2 * r));
      else
        pad.painter->drawEllipse(point, r, r);
      pad.painter->setBrush(Qt::NoBrush);
    }
    if (points.isEmpty()) continue;
    qreal y = last.y();
    if (std::abs(y - lastName) < pad.style.text * 2.6) y = lastName + pad.style.text * 2.6;
    lastName = y;
    const QColor words = planned ? pad.style.axis : pad.style.ink;
    pad.text(last.x() + pad.mm(2), y - pad.style.text * 0.3, series.name, Align::Left, words, !planned);
    pad.text(last.x() + pad.mm(2), y + pad.style.text * 0.95, lastText, Align::Left, words, !planned);
  }
}

}  // namespace santalka::reports::chartparts
