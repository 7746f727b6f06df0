// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace santalka {

ElidedLabel::ElidedLabel(QWidget* parent) : QFrame(parent) { setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); }

void ElidedLabel::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment) {
  m_alignment = alignment;
  update();
}

QSize ElidedLabel::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
  const QFontMetrics metrics(font());
  return {m_text.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(m_text) + 2, metrics.averageCharWidth() * 6), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(palette().color(foregroundRole()));
  const QRect room = contentsRect();
  painter.drawText(room, int(m_alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetrics(font()).elidedText(m_text, Qt::ElideRight, room.width()));
}

bool ElidedLabel::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
    const bool cut = QFontMetrics(font()).horizontalAdvance(m_text) > contentsRect().width();
    if (cut) QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
    else QToolTip::hideText();
    return true;
  }
  return QFrame::event(event);
}

}  // namespace santalka
