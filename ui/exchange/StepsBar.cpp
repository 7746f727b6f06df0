// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/StepsBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace santalka {

using Theme::px;

StepsBar::StepsBar(QWidget* parent) : QWidget(parent) {
  Theme::follow(this, [this] { updateGeometry(); });
}

void StepsBar::setSteps(const QStringList& steps) {
  m_steps = steps;
  setCurrent(m_current);
  updateGeometry();
}

void StepsBar::setCurrent(int step) {
  m_current = step;
  setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
  update();
}

QSize StepsBar::sizeHint() const {
  const QFontMetrics bold(Theme::font(10, true));
  int width = 0;
  for (const QString& step : m_steps) width += px(16) + px(6) + bold.horizontalAdvance(step) + px(30);
  return {width, qMax(px(28), bold.height())};
}

void StepsBar::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const int side = px(16);
  int x = 0;
  for (int i = 0; i < m_steps.size(); ++i) {
    const QRect disc(x, (height() - side) / 2, side, side);
    const bool now = i == m_current;
    if (i < m_current) {
      paintState(&painter, disc, StateMark::Good);
    } else {
      painter.setPen(QPen(now ? c.accent : c.fieldEdge, 1));
      painter.setBrush(now ? QBrush(c.accent) : QBrush(Qt::NoBrush));
      painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
      painter.setFont(Theme::font(8, true));
      painter.setPen(now ? c.onAccent : c.secondaryText);
      painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
    }
    x += side + px(6);
    const QFont font = Theme::font(10, now);
    painter.setFont(font);
    painter.setPen(now ? c.text : c.secondaryText);
    const int width = QFontMetrics(font).horizontalAdvance(m_steps[i]);
    painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter, m_steps[i]);
    x += width + px(10);
    if (i + 1 == m_steps.size()) break;
    paintIcon(&painter, QRect(x, (height() - px(12)) / 2, px(12), px(12)), Icon::ChevronRight, c.secondaryText);
    x += px(20);
  }
}

}  // namespace santalka
