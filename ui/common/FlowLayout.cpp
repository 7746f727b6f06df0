// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FlowLayout.h"

#include "ui/common/Theme.h"

#include <QWidget>

namespace santalka {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addToRight(QWidget* widget) {
  m_right << widget;
  addWidget(widget);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  if (index < 0 || index >= m_items.size()) return nullptr;
  QLayoutItem* item = m_items.takeAt(index);
  if (item->widget()) m_right.removeAll(item->widget());
  return item;
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  const QMargins margins = contentsMargins();
  return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const {
  int width = contentsMargins().left() + contentsMargins().right();
  for (const QLayoutItem* item : m_items)
    if (!item->isEmpty()) width += item->sizeHint().width() + Theme::px(8);
  return {width, heightForWidth(width + 1)};
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& outer, bool apply) const {
  const QMargins margins = contentsMargins();
  const QRect rect = outer.marginsRemoved(margins);
  const int gap = Theme::px(8);
  int x = rect.left(), y = rect.top(), lineHeight = 0;
  QList<QPair<QLayoutItem*, QRect>> placed;
  int rightWidth = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    QSize size = item->sizeHint().expandedTo(item->minimumSize());
    size.setWidth(qMin(size.width(), qMax(1, rect.width())));
    if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
      x = rect.left();
      y += lineHeight + gap;
      lineHeight = 0;
    }
    placed << qMakePair(item, QRect(QPoint(x, y), size));
    x += size.width() + gap;
    lineHeight = qMax(lineHeight, size.height());
    if (m_right.contains(item->widget())) rightWidth += size.width() + gap;
  }
  if (apply) {
    // Right-hand items move to the edge of their line.
    int edge = rect.left() + rect.width();
    for (auto it = placed.rbegin(); it != placed.rend(); ++it)
      if (m_right.contains(it->first->widget()) && it->second.top() == y) {
        it->second.moveRight(edge - 1);
        edge = it->second.left() - gap;
      }
    for (const auto& [item, place] : placed) item->setGeometry(place);
  }
  return y + lineHeight - rect.top() + margins.top() + margins.bottom();
}

}  // namespace santalka
