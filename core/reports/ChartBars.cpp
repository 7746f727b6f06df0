// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/CellText.h"
#include "core/reports/ChartParts.h"
#include "core/reports/TextFlow.h"

#include <QCoreApplication>

namespace santalka::reports::chartparts {

namespace {

/// A name of at most two lines, its right end at `x`.
void category(const Pad& pad, qreal x, qreal y, const QString& name, qreal width) {
  const std::vector<LineRange> parts = breakLines(name, width, pad.style.text, false);
  if (parts.size() == 1) return pad.text(x, y, name, Align::Right, pad.style.label);
  const qreal step = pad.style.text * 1.12;
  const QString second = name.mid(parts[1].first);
  pad.text(x, y - step / 2, name.mid(parts[0].first, parts[0].second), Align::Right, pad.style.label);
  pad.text(x, y + step / 2, elided(pad, second, width), Align::Right, pad.style.label);
}

}  // namespace

void bars(const Pad& pad, const QRectF& whole, const Chart& chart) {
  QRectF box = whole;
  qreal names = 0;
  qreal values = 0;
  double most = 0;
  double least = 0;
  const int count = static_cast<int>(chart.categories.size());
  const auto many = static_cast<int>(chart.series.size());
  for (const QString& name : chart.categories) names = qMax(names, pad.width(name));
  for (const Series& series : chart.series) {
    for (int c = 0; c < count; ++c) {
      most = qMax(most, valueOr(at(series, c), 0));
      least = qMin(least, valueOr(at(series, c), 0));
      values = qMax(values, pad.width(CellText::ofChart(at(series, c), chart.decimals)));
    }
  }
  names = qMin(names, box.width() * 0.42);
  if (many > 1) box.setTop(box.top() + legend(pad, {box.left() + names + pad.mm(1.5), box.top()}, box.width() - names, chart));
  const Axis axis{least, most > least ? most : least + 1, 1, 0};
  const qreal left = box.left() + names + pad.mm(1.5) + (least < 0 ? values + pad.mm(1) : 0);
  const qreal reach = qMax(pad.mm(5), box.right() - left - values - pad.mm(2));
  const auto x = [&](double value) { return left + axis.share(value) * reach; };
  const qreal slot = box.height() / qMax(1, count);
  const qreal bar = qMin(slot * (many == 1 ? 0.62 : 0.8) / many, pad.mm(4.5));
  // With small bars only the last series is named by its number; the others are read against it.
  const bool tight = bar < pad.style.text * 1.1;
  for (int c = 0; c < count; ++c) {
    const qreal middle = box.top() + slot * (c + 0.5);
    category(pad, box.left() + names, middle, chart.categories.at(c), names);
    for (int s = 0; s < many; ++s) {
      const Series& series = chart.series.at(s);
      const ChartValue& value = at(series, c);
      const qreal top = middle - bar * many / 2 + bar * s;
      const bool said = !tight || (many > 1 ? series.tone == Tone::Dark : true);
      if (!isNumber(value)) {
        pad.text(x(0) + pad.mm(1), top + bar / 2, CellText::ofChart(value, 0), Align::Left, pad.style.ink);
        continue;
      }
      const double number = valueOr(value, 0);
      pad.bar(QRectF(QPointF(x(qMin(0.0, number)), top), QPointF(x(qMax(0.0, number)), top + bar)), series, s, c);
      const QString text = CellText::ofChart(value, chart.decimals);
      if (said && number >= 0) pad.text(x(number) + pad.mm(1), top + bar / 2, text, Align::Left, pad.style.ink);
      if (said && number < 0) pad.text(x(number) - pad.mm(1), top + bar / 2, text, Align::Right, pad.style.ink);
    }
  }
  pad.line({x(0), box.top()}, {x(0), box.bottom()}, pad.style.ink, 0.3);
}

void strip(const Pad& pad, const QRectF& box, const Chart& chart) {
  double sum = 0;
  for (const Series& series : chart.series) sum += qMax(0.0, valueOr(at(series, 0), 0));
  const qreal high = qMin(pad.mm(5.6), box.height());
  qreal left = box.left();
  const qreal high2 = box.top() + high;
  for (int s = 0; s < chart.series.size(); ++s) {
    const Series& series = chart.series.at(s);
    const double number = qMax(0.0, valueOr(at(series, 0), 0));
    if (sum <= 0 || number <= 0) continue;
    const QRectF area(left, box.top(), box.width() * number / sum, high);
    pad.bar(area, series, s, 0);
    const QString text = CellText::ofNumber(number, chart.decimals);
    if (pad.width(text, true) < area.width()) pad.text(area.center().x(), area.center().y(), text, Align::Centre, pad.style.onFill(series.tone), true);
    left = area.right();
  }
  if (sum <= 0) {
    pad.line({box.left(), high2}, {box.right(), high2}, pad.style.grid, 0.3);
    pad.text(box.center().x(), box.top() + high / 2, QString(CellText::kUnknown), Align::Centre, pad.style.axis);
  }
  legend(pad, {box.left(), high2 + pad.mm(0.4)}, box.width(), chart);
}

void pyramid(const Pad& pad, const QRectF& box, const Chart& chart) {
  if (chart.series.size() < 2) return;
  const int count = static_cast<int>(chart.categories.size());
  const QString allWord = QCoreApplication::translate("ChartPainter", "Total");
  double most = 0;
  qreal values = 0;
  for (int s = 0; s < 2; ++s) {
    for (int c = 0; c < count; ++c) {
      const ChartValue& value = at(chart.series.at(s), c);
      most = qMax(most, valueOr(value, 0));
      values = qMax(values, pad.width(CellText::ofChart(value, chart.decimals)));
    }
  }
  qreal names = pad.width(allWord, true);
  for (const QString& name : chart.categories) names = qMax(names, pad.width(name));
  names += pad.mm(4);
  const bool withTotals = !chart.totals.isEmpty();
  const qreal totals = withTotals ? qMax(pad.width(allWord, true), values * 1.4) + pad.mm(3) : 0;
  const qreal reach = (box.width() - names - totals) / 2 - values - pad.mm(2);
  const qreal left = box.left() + reach + values + pad.mm(2);
  const qreal right = left + names;
  const qreal top = box.top() + pad.style.text * 2;
  const bool foot = chart.footTotals.size() == 3;
  const qreal bottom = box.bottom() - (foot ? pad.style.text * 2.2 : pad.mm(1));
  const qreal slot = (bottom - top) / qMax(1, count);
  const qreal bar = qMin(slot * 0.66, pad.mm(4.5));
  pad.text(left, box.top() + pad.style.text * 0.8, chart.series.at(0).name, Align::Right, pad.style.label, true);
  pad.text(right, box.top() + pad.style.text * 0.8, chart.series.at(1).name, Align::Left, pad.style.label, true);
  if (withTotals) pad.text(box.right(), box.top() + pad.style.text * 0.8, allWord, Align::Right, pad.style.label, true);
  for (int c = 0; c < count; ++c) {
    // The first category, the youngest, stands at the bottom.
    const qreal y = bottom - slot * (c + 0.5);
    pad.text((left + right) / 2, y, chart.categories.at(c), Align::Centre, pad.style.label);
    for (int s = 0; s < 2; ++s) {
      const ChartValue& value = at(chart.series.at(s), c);
      const double number = qMax(0.0, valueOr(value, 0));
      const qreal length = most > 0 ? reach * number / most : 0;
      const qreal x = s == 0 ? left - length : right;
      if (isNumber(value)) pad.bar(QRectF(x, y - bar / 2, length, bar), chart.series.at(s), s, c);
      const QString text = CellText::ofChart(value, chart.decimals);
      pad.text(s == 0 ? x - pad.mm(1) : x + length + pad.mm(1), y, text, s == 0 ? Align::Right : Align::Left, pad.style.ink);
    }
    if (c < chart.totals.size())
      pad.text(box.right(), y, CellText::ofChart(chart.totals.at(c), chart.decimals), Align::Right, pad.style.ink);
  }
  pad.line({left, top}, {left, bottom}, pad.style.ink, 0.3);
  pad.line({right, top}, {right, bottom}, pad.style.ink, 0.3);
  if (!foot) return;
  const qreal y = bottom + pad.style.text * 1.2;
  pad.line({box.left(), bottom + pad.mm(0.5)}, {box.right(), bottom + pad.mm(0.5)}, pad.style.ink, 0.25);
  pad.text(left - pad.mm(1), y, CellText::ofChart(chart.footTotals.at(0), chart.decimals), Align::Right, pad.style.ink, true);
  pad.text((left + right) / 2, y, allWord, Align::Centre, pad.style.ink, true);
  pad.text(right + pad.mm(1), y, CellText::ofChart(chart.footTotals.at(1), chart.decimals), Align::Left, pad.style.ink, true);
  pad.text(box.right(), y, CellText::ofChart(chart.footTotals.at(2), chart.decimals), Align::Right, pad.style.ink, true);
}

}  // namespace santalka::reports::chartparts
