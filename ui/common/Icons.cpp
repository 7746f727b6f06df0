// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Icons.h"

#include "core/base/Outline.h"
#include "ui/common/Theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace santalka {

namespace {

/// Outlines on a grid of 16 × 16, as core/base/Outline.h reads them.
const char* outlineOf(Icon icon) {
  switch (icon) {
    case Icon::None: return "";
    case Icon::Home: return "M 1.8 7.6 L 8 2.2 L 14.2 7.6 M 3.5 6.4 L 3.5 13.6 L 12.5 13.6 L 12.5 6.4 M 6.5 13.6 L 6.5 9.5 L 9.5 9.5 L 9.5 13.6";
    case Icon::Clock: return "O 8 8 6 M 8 4.4 L 8 8.2 L 10.6 9.6";
    case Icon::Network: return "O 8 3.7 1.8 O 3.7 12.2 1.8 O 12.3 12.2 1.8 M 7.2 5.3 L 4.5 10.6 M 8.8 5.3 L 11.5 10.6 M 5.5 12.2 L 10.5 12.2";
    case Icon::Calendar: return "R 2.4 3.4 11.2 10.2 1 M 2.4 6.6 L 13.6 6.6 M 5.2 1.8 L 5.2 4.6 M 10.8 1.8 L 10.8 4.6 M 5 9 L 6 9 M 7.5 9 L 8.5 9 M 10 9 L 11 9 M 5 11.4 L 6 11.4 M 7.5 11.4 L 8.5 11.4";
    case Icon::Flag: return "M 3.6 14.2 L 3.6 2.4 L 13 2.4 L 10.8 5.6 L 13 8.8 L 3.6 8.8";
    case Icon::Clipboard: return "R 3.2 2.9 9.6 11.2 1 R 5.8 1.6 4.4 2.6 0.6 M 5.4 7.3 L 6.3 8.2 L 7.8 6.6 M 9.3 7.6 L 10.8 7.6 M 5.4 11 L 6.3 11.9 L 7.8 10.3 M 9.3 11.3 L 10.8 11.3";
    case Icon::Bars: return "R 2.4 8.4 2.8 5.2 0 R 6.6 2.6 2.8 11 0 R 10.8 5.8 2.8 7.8 0";
    case Icon::PlanTree: return "M 2 3.3 L 4.6 3.3 M 7 3.3 L 14.2 3.3 M 3.3 3.3 L 3.3 12.7 L 5.6 12.7 M 3.3 8 L 5.6 8 M 8 8 L 14.2 8 M 8 12.7 L 14.2 12.7";
    case Icon::Bulb: return "M 6 11.6 L 6 10.3 C 4.4 9.4 3.6 8 3.6 6.4 C 3.6 3.9 5.6 2 8 2 C 10.4 2 12.4 3.9 12.4 6.4 C 12.4 8 11.6 9.4 10 10.3 L 10 11.6 Z M 6.4 14 L 9.6 14";
    case Icon::Euro: return "R 1.6 3.6 12.8 8.8 1 M 10.2 6.4 C 9 5.4 7 5.9 6.6 8 C 7 10.1 9 10.6 10.2 9.6 M 5.4 7.4 L 8.8 7.4 M 5.4 8.7 L 8.6 8.7";
    case Icon::Folder: return "M 1.8 12.8 L 1.8 3.4 L 6.4 3.4 L 8 5.4 L 14.2 5.4 L 14.2 12.8 Z";
    case Icon::Document: return "M 3.4 1.8 L 9.4 1.8 L 12.6 5 L 12.6 14.2 L 3.4 14.2 Z M 9.2 1.8 L 9.2 5.2 L 12.6 5.2 M 5.6 8.2 L 10.4 8.2 M 5.6 11 L 10.4 11";
    case Icon::Megaphone: return "M 1.8 6.4 L 1.8 9.6 L 4.4 9.6 L 11.6 12.8 L 11.6 3.2 L 4.4 6.4 Z M 4.4 9.8 L 5.4 13.8 L 7.4 13.8 L 6.8 10.8 M 14 6.4 L 14 9.6";
    case Icon::Bank: return "M 1.8 6 L 8 2 L 14.2 6 Z M 2 13.8 L 14 13.8 M 3.8 6.4 L 3.8 11.6 M 6.6 6.4 L 6.6 11.6 M 9.4 6.4 L 9.4 11.6 M 12.2 6.4 L 12.2 11.6 M 2.8 11.6 L 13.2 11.6";
    case Icon::Gear: return "O 8 8 2.9 M 8 1.6 L 8 3.6 M 8 12.4 L 8 14.4 M 1.6 8 L 3.6 8 M 12.4 8 L 14.4 8 M 3.5 3.5 L 4.9 4.9 M 11.1 11.1 L 12.5 12.5 M 3.5 12.5 L 4.9 11.1 M 11.1 4.9 L 12.5 3.5";
    case Icon::Undo: return "M 5.6 2.6 L 2.4 5.8 L 5.6 9 M 2.4 5.8 L 9.8 5.8 C 12.2 5.8 13.6 7.4 13.6 9.4 C 13.6 11.4 12.2 13 9.8 13 L 5.6 13";
    case Icon::Redo: return "M 10.4 2.6 L 13.6 5.8 L 10.4 9 M 13.6 5.8 L 6.2 5.8 C 3.8 5.8 2.4 7.4 2.4 9.4 C 2.4 11.4 3.8 13 6.2 13 L 10.4 13";
    case Icon::Plus: return "M 8 2.6 L 8 13.4 M 2.6 8 L 13.4 8";
    case Icon::Import: return "M 8 1.8 L 8 9.6 M 4.8 6.6 L 8 9.8 L 11.2 6.6 M 2.2 10.6 L 2.2 13.8 L 13.8 13.8 L 13.8 10.6";
    case Icon::Export: return "M 8 10 L 8 2 M 4.8 5 L 8 1.8 L 11.2 5 M 2.2 10.6 L 2.2 13.8 L 13.8 13.8 L 13.8 10.6";
    case Icon::Print: return "M 4.4 6 L 4.4 2.2 L 11.6 2.2 L 11.6 6 M 4.4 11.4 L 2 11.4 L 2 6 L 14 6 L 14 11.4 L 11.6 11.4 R 4.4 9.4 7.2 4.6 0";
    case Icon::Search: return "O 6.8 6.8 4.4 M 10.1 10.1 L 14 14";
    case Icon::Filter: return "M 1.8 2.8 L 14.2 2.8 L 9.6 8.4 L 9.6 13.8 L 6.4 12.2 L 6.4 8.4 Z";
    case Icon::Columns: return "R 2 2.8 12 10.4 0.4 M 6 2.8 L 6 13.2 M 10 2.8 L 10 13.2";
    case Icon::Trash: return "M 2.2 4.4 L 13.8 4.4 M 5.8 4.4 L 5.8 2.2 L 10.2 2.2 L 10.2 4.4 M 3.8 4.4 L 4.4 13.8 L 11.6 13.8 L 12.2 4.4 M 6.6 7 L 6.6 11.2 M 9.4 7 L 9.4 11.2";
    case Icon::Copy: return "R 2.2 2.2 8 8 0.6 M 6 10.4 L 6 13.8 L 13.8 13.8 L 13.8 6 L 10.4 6";
    case Icon::Paste: return "R 3.2 2.9 9.6 11.2 1 R 5.8 1.6 4.4 2.6 0.6";
    case Icon::Paperclip: return "M 12.6 7 L 7.4 12.2 C 6 13.6 4.2 13.4 3.2 12.4 C 2.2 11.4 2.2 9.8 3.4 8.6 L 8.8 3.2 C 9.8 2.2 11.2 2.2 12 3 C 12.8 3.8 12.8 5.2 11.8 6.2 L 6.8 11.2 C 6.2 11.8 5.5 11.7 5.1 11.3 C 4.7 10.9 4.6 10.2 5.2 9.6 L 9.6 5.2";
    case Icon::Mail: return "R 1.8 3.2 12.4 9.6 0.6 M 2 3.8 L 8 8.8 L 14 3.8";
    case Icon::Eye: return "M 1.4 8 C 3 5 5.3 3.6 8 3.6 C 10.7 3.6 13 5 14.6 8 C 13 11 10.7 12.4 8 12.4 C 5.3 12.4 3 11 1.4 8 Z O 8 8 2";
    case Icon::Lock: return "R 3.2 7 9.6 6.8 0.8 M 5.2 7 L 5.2 4.8 C 5.2 3.2 6.4 2 8 2 C 9.6 2 10.8 3.2 10.8 4.8 L 10.8 7";
    case Icon::History: return "M 2.4 3 L 2.4 6.2 L 5.6 6.2 M 2.6 6 C 3.4 3.7 5.5 2.2 8 2.2 C 11.2 2.2 13.8 4.8 13.8 8 C 13.8 11.2 11.2 13.8 8 13.8 C 5.4 13.8 3.2 12.1 2.5 9.7 M 8 5 L 8 8.3 L 10.2 9.6";
    case Icon::Table: return "R 1.8 2.6 12.4 10.8 0.4 M 1.8 6 L 14.2 6 M 1.8 9.7 L 14.2 9.7 M 6 6 L 6 13.4";
    case Icon::Submit: return "M 2 8 L 10.4 8 M 7.2 4.8 L 10.4 8 L 7.2 11.2 M 13.4 3 L 13.4 13";
    case Icon::Info: return "O 8 8 6 M 8 7.2 L 8 11.2 M 8 4.7 L 8 5.2";
    case Icon::Person: return "O 8 5 2.8 M 2.4 14 C 2.8 10.8 5 9.6 8 9.6 C 11 9.6 13.2 10.8 13.6 14";
    case Icon::Link: return "M 6.4 9.6 L 9.6 6.4 M 7.4 4.6 L 9.2 2.8 C 10.3 1.7 12 1.8 13.1 2.9 C 14.2 4 14.3 5.7 13.2 6.8 L 11.4 8.6 M 8.6 11.4 L 6.8 13.2 C 5.7 14.3 4 14.2 2.9 13.1 C 1.8 12 1.7 10.3 2.8 9.2 L 4.6 7.4";
    case Icon::Pencil: return "M 2.4 13.6 L 3 10.6 L 11 2.6 L 13.4 5 L 5.4 13 Z M 9.4 4.2 L 11.8 6.6";
    case Icon::Save: return "M 2.4 2.4 L 11.4 2.4 L 13.6 4.6 L 13.6 13.6 L 2.4 13.6 Z M 5 2.4 L 5 6 L 10.4 6 L 10.4 2.4 M 4.8 13.6 L 4.8 9 L 11.2 9 L 11.2 13.6";
    case Icon::Help: return "O 8 8 6 M 6 6.4 C 6 5.2 6.9 4.6 8 4.6 C 9.1 4.6 10 5.3 10 6.3 C 10 7.6 8 7.8 8 9.2 M 8 11.1 L 8 11.6";
    case Icon::List: return "M 2 3.6 L 3 3.6 M 5.4 3.6 L 14 3.6 M 2 8 L 3 8 M 5.4 8 L 14 8 M 2 12.4 L 3 12.4 M 5.4 12.4 L 14 12.4";
    case Icon::Target: return "O 8 8 6 O 8 8 3.2 O 8 8 0.6";
    case Icon::School: return "M 1.4 6 L 8 3 L 14.6 6 L 8 9 Z M 4 7.4 L 4 11 C 6 12.8 10 12.8 12 11 L 12 7.4 M 14.4 6.2 L 14.4 10.4";
    case Icon::ChevronDown: return "M 3.6 6 L 8 10.4 L 12.4 6";
    case Icon::ChevronUp: return "M 3.6 10.4 L 8 6 L 12.4 10.4";
    case Icon::ChevronRight: return "M 6 3.6 L 10.4 8 L 6 12.4";
    case Icon::ChevronLeft: return "M 10.4 3.6 L 6 8 L 10.4 12.4";
    case Icon::Close: return "M 4 4 L 12 12 M 12 4 L 4 12";
    case Icon::Tick: return "M 3.6 8.3 L 6.7 11.4 L 12.4 5";
  }
  return "";
}

QPainterPath parseOutline(const char* text) {
  const auto path = outlinePath(QString::fromLatin1(text));
  Q_ASSERT(path);
  return path.value_or(QPainterPath());
}

class LineIconEngine : public QIconEngine {
 public:
  explicit LineIconEngine(Icon icon) : m_icon(icon) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const ThemeColors& c = Theme::colors();
    paintIcon(painter, rect, m_icon, mode == QIcon::Disabled ? c.fieldEdge : c.text);
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap map(size);
    map.fill(Qt::transparent);
    QPainter painter(&map);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return map;
  }
  QIconEngine* clone() const override { return new LineIconEngine(m_icon); }
  bool isNull() override { return m_icon == Icon::None; }

 private:
  Icon m_icon;
};

class StateIconEngine : public QIconEngine {
 public:
  explicit StateIconEngine(StateMark mark) : m_mark(mark) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override { paintState(painter, rect, m_mark); }
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap map(size);
    map.fill(Qt::transparent);
    QPainter painter(&map);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return map;
  }
  QIconEngine* clone() const override { return new StateIconEngine(m_mark); }

 private:
  StateMark m_mark;
};

QPolygonF octagon() {
  QPolygonF shape;
  for (int i = 0; i < 8; ++i) {
    const double angle = (i + 0.5) * M_PI / 4;
    shape << QPointF(8 + 6.6 * std::cos(angle), 8 + 6.6 * std::sin(angle));
  }
  return shape;
}

QPen stroke(const QColor& color, double width) { return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); }

}  // namespace

QIcon icon(Icon which) { return which == Icon::None ? QIcon() : QIcon(new LineIconEngine(which)); }

void paintIcon(QPainter* painter, const QRect& rect, Icon which, const QColor& color) {
  if (which == Icon::None || rect.isEmpty()) return;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const double side = qMin(rect.width(), rect.height());
  painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
  painter->scale(side / 16.0, side / 16.0);
  painter->setPen(stroke(color, 1.3));
  painter->setBrush(Qt::NoBrush);
  painter->drawPath(parseOutline(outlineOf(which)));
  painter->restore();
}

QIcon recoloured(const QIcon& given, const QColor& color, int side) {
  if (given.isNull()) return given;
  QPixmap map = given.pixmap(side);
  QPainter painter(&map);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(map.rect(), color);
  return QIcon(map);
}

QIcon stateIcon(StateMark mark) { return mark == StateMark::None ? QIcon() : QIcon(new StateIconEngine(mark)); }

QColor stateColor(StateMark mark) {
  const ThemeColors& c = Theme::colors();
  switch (mark) {
    case StateMark::Good: return c.good;
    case StateMark::Behind: return c.attention;
    case StateMark::Overdue:
    case StateMark::Never: return c.error;
    case StateMark::Ongoing:
    case StateMark::New:
    case StateMark::Changed: return c.link;
    default: return c.secondaryText;
  }
}

void paintState(QPainter* painter, const QRect& rect, StateMark mark) {
  if (mark == StateMark::None || rect.isEmpty()) return;
  const QColor color = stateColor(mark);
  const QColor inner = Theme::colors().onBadge;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const double side = qMin(rect.width(), rect.height());
  painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
  painter->scale(side / 16.0, side / 16.0);
  painter->setPen(Qt::NoPen);
  painter->setBrush(color);
  switch (mark) {
    case StateMark::Good:
      painter->drawEllipse(QPointF(8, 8), 6.2, 6.2);
      painter->strokePath(parseOutline("M 5.2 8.2 L 7.2 10.2 L 10.9 6.1"), stroke(inner, 1.6));
      break;
    case StateMark::Ongoing:
      painter->drawPie(QRectF(2.2, 2.2, 11.6, 11.6), 90 * 16, -180 * 16);
      painter->strokePath(parseOutline("O 8 8 5.6"), stroke(color, 1.3));
      break;
    case StateMark::Behind:
      painter->setPen(stroke(color, 1.4));
      painter->drawPolygon(QPolygonF({{8, 2.6}, {14, 13.2}, {2, 13.2}}));
      painter->strokePath(parseOutline("M 8 6.3 L 8 9.4 M 8 11.5 L 8 11.6"), stroke(inner, 1.6));
      break;
    case StateMark::Overdue:
      painter->drawPolygon(octagon());
      painter->strokePath(parseOutline("M 5.9 5.9 L 10.1 10.1 M 10.1 5.9 L 5.9 10.1"), stroke(inner, 1.6));
      break;
    case StateMark::Unknown: {
      QPen pen(color, 1.4);
      pen.setDashPattern({1.6, 1.55});
      painter->strokePath(parseOutline("O 8 8 5.6"), pen);
      break;
    }
    case StateMark::Later: painter->strokePath(parseOutline("O 8 8 5.4"), stroke(color, 1.4)); break;
    case StateMark::New:
      painter->drawEllipse(QPointF(8, 8), 6.2, 6.2);
      painter->strokePath(parseOutline("M 8 5 L 8 11 M 5 8 L 11 8"), stroke(inner, 1.6));
      break;
    case StateMark::Changed:
      painter->drawPolygon(QPolygonF({{8, 1.4}, {14.6, 8}, {8, 14.6}, {1.4, 8}}));
      painter->strokePath(parseOutline("M 5.6 8 L 10.2 8 M 8.3 6 L 10.3 8 L 8.3 10"), stroke(inner, 1.3));
      break;
    case StateMark::Same: painter->strokePath(parseOutline("M 3.4 6.2 L 12.6 6.2 M 3.4 10 L 12.6 10"), stroke(color, 1.4)); break;
    case StateMark::Never: painter->strokePath(parseOutline("R 3 3 10 10 0"), stroke(color, 1.6)); break;
    case StateMark::None: break;
  }
  painter->restore();
}

}  // namespace santalka
