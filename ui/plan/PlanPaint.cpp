// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanPaint.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace santalka::PlanPaint {

using Theme::px;

bool text(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment alignment, int lines) {
  if (text.isEmpty()) return true;
  const QFontMetrics metrics(painter.font());
  if (lines < 2 || metrics.horizontalAdvance(text) <= box.width()) {
    const QString cut = metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, cut);
    return cut == text;
  }
  QTextLayout layout(text, painter.font());
  QTextOption option;
  // A word longer than the box ends in „…“: broken in its middle it reads as two.
  option.setWrapMode(QTextOption::WordWrap);
  layout.setTextOption(option);
  QStringList shown;
  bool whole = true;
  layout.beginLayout();
  for (int i = 0; i < lines; ++i) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(box.width());
    QString part = text.mid(line.textStart(), line.textLength()).trimmed();
    if (i == lines - 1 && line.textStart() + line.textLength() < text.size()) {
      part = metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width());
      whole = false;
    } else if (const QString cut = metrics.elidedText(part, Qt::ElideRight, box.width()); cut != part) {
      part = cut;
      whole = false;
    }
    shown << part;
  }
  layout.endLayout();
  const int height = metrics.lineSpacing();
  int top = box.top() + (box.height() - height * static_cast<int>(shown.size())) / 2;
  for (const QString& part : std::as_const(shown)) {
    painter.drawText(QRect(box.left(), top, box.width(), height), static_cast<int>(alignment) | Qt::TextSingleLine, part);
    top += height;
  }
  return whole;
}

void progress(QPainter& painter, const QRect& box, const QString& words, const std::optional<double>& percent, bool bar) {
  const ThemeColors& c = Theme::colors();
  const QFontMetrics metrics(painter.font());
  if (!percent || !bar) {
    if (!percent) painter.setPen(c.secondaryText);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    return;
  }
  const int thick = px(7);
  const int gap = px(2);
  const int top = box.top() + (box.height() - metrics.height() - gap - thick) / 2;
  painter.drawText(QRect(box.left(), top, box.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
  const QRect track(box.left(), top + metrics.height() + gap, box.width(), thick);
  painter.fillRect(track, c.barTrack);
  const double share = std::clamp(*percent, 0.0, 100.0) / 100.0;
  painter.fillRect(QRect(track.left(), track.top(), qRound(track.width() * share), thick), c.charts[0]);
}

void state(QPainter& painter, const QRect& box, StateMark mark, const QString& word) {
  QRect words = box;
  if (mark != StateMark::None) {
    const int side = px(14);
    paintState(&painter, QRect(box.left(), box.top() + (box.height() - side) / 2, side, side), mark);
    painter.setPen(stateColor(mark));
    words.setLeft(box.left() + side + px(5));
  } else {
    painter.setPen(Theme::colors().secondaryText);
  }
  text(painter, words, word, Qt::AlignVCenter | Qt::AlignLeft, 1);
}

}  // namespace santalka::PlanPaint
