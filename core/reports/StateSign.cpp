// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/StateSign.h"

#include "core/reports/ReportStyle.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace santalka::reports {

void paintStateSign(QPainter& painter, QPointF centre, qreal size, StateKind kind, const StateColours& colours) {
  const bool warn = kind == StateKind::Late || kind == StateKind::NotDone;
  const QColor colour = warn ? colours.warn : colours.good;
  const qreal r = size / 2;
  const QRectF disc(centre.x() - r, centre.y() - r, size, size);
  const qreal edge = size * 0.1;
  const QRectF inner = disc.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  QPen pen(colour, edge);
  switch (kind) {
    case StateKind::Achieved:
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawEllipse(disc);
      break;
    case StateKind::Partly:
      painter.setPen(pen);
      painter.setBrush(colours.ground);
      painter.drawEllipse(inner);
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawPie(disc, 90 * 16, 180 * 16);
      break;
    case StateKind::Running:
      painter.setPen(pen);
      painter.setBrush(colours.ground);
      painter.drawEllipse(inner);
      break;
    case StateKind::Late:
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      painter.drawPolygon(QPolygonF({{centre.x(), centre.y() - r}, {centre.x() + r * 1.1, centre.y() + r * 0.9}, {centre.x() - r * 1.1, centre.y() + r * 0.9}}));
      break;
    case StateKind::NotDone:
      painter.setPen(pen);
      painter.setBrush(colours.ground);
      painter.drawRect(inner);
      painter.drawLine(inner.topLeft(), inner.bottomRight());
      painter.drawLine(inner.topRight(), inner.bottomLeft());
      break;
    case StateKind::Unknown:
      pen.setDashPattern({1.6, 1.4});
      pen.setCapStyle(Qt::FlatCap);
      painter.setPen(pen);
      painter.setBrush(Qt::NoBrush);
      painter.drawEllipse(inner);
      break;
  }
  painter.setBrush(Qt::NoBrush);
}

void paintEuEmblem(QPainter& painter, const QRectF& box) {
  painter.fillRect(box, style::kEuBlue);
  painter.setPen(Qt::NoPen);
  painter.setBrush(style::kEuYellow);
  const qreal circle = box.height() / 3;
  const qreal outer = box.height() / 18;
  // A regular five-pointed star: the inner corners lie on the lines between outer ones.
  const qreal inner = outer * std::sin(std::numbers::pi / 10) / std::sin(3 * std::numbers::pi / 10);
  for (int star = 0; star < 12; ++star) {
    const qreal angle = star * std::numbers::pi / 6;
    const QPointF centre(box.center().x() + circle * std::sin(angle), box.center().y() - circle * std::cos(angle));
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
      const qreal radius = corner % 2 ? inner : outer;
      const qreal turn = corner * std::numbers::pi / 5;
      points << QPointF(centre.x() + radius * std::sin(turn), centre.y() - radius * std::cos(turn));
    }
    painter.drawPolygon(points);
  }
  painter.setBrush(Qt::NoBrush);
}

}  // namespace santalka::reports
