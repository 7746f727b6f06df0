// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FilterLine.h"

#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace santalka {

using Theme::px;

FilterLine::FilterLine(Icon icon, const QString& shortcutHint, QWidget* parent)
    : QLineEdit(parent), m_icon(icon), m_hint(shortcutHint) {
  Theme::follow(this, [this] { setTextMargins(px(24), 0, px(4), 0); });
}

QSize FilterLine::sizeHint() const { return {px(236), QLineEdit::sizeHint().height()}; }

void FilterLine::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  const int side = px(14);
  paintIcon(&painter, QRect(px(9), (height() - side) / 2, side, side), m_icon, text().isEmpty() ? c.secondaryText : c.link);
  if (text().isEmpty() && !m_hint.isEmpty()) {
    const QFont small = Theme::font(9);
    const int room = width() - px(24) - QFontMetrics(font()).horizontalAdvance(placeholderText()) - px(16);
    if (QFontMetrics(small).horizontalAdvance(m_hint) <= room) {
      painter.setFont(small);
      painter.setPen(c.secondaryText);
      painter.drawText(rect().adjusted(0, 0, -px(8), 0), Qt::AlignRight | Qt::AlignVCenter, m_hint);
    }
  }
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
    clear();
    event->accept();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

}  // namespace santalka
