// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/StartBar.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace santalka {

using Theme::px;

StartBar::StartBar(int done, int whole, const QString& words, QWidget* parent) : QWidget(parent), m_done(done), m_whole(whole), m_words(words) {
  setAccessibleName(words);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartBar::sizeHint() const { return {px(200), QFontMetrics(Theme::font(10)).lineSpacing() + px(14)}; }

void StartBar::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  painter.setFont(Theme::font(10));
  const int words = painter.fontMetrics().horizontalAdvance(m_words);
  const QRect track(px(12), (height() - px(8)) / 2, width() - px(36) - words, px(8));
  painter.fillRect(track, c.barTrack);
  if (m_whole > 0) painter.fillRect(QRect(track.left(), track.top(), track.width() * m_done / m_whole, track.height()), c.charts[0]);
  painter.setPen(c.text);
  painter.drawText(QRect(track.right() + px(12), 0, words + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_words);
  painter.setPen(c.gridLine);
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace santalka
