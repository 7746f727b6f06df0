// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/NavigationBar.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

NavigationItem::NavigationItem(Icon which, QWidget* parent) : QAbstractButton(parent), m_icon(which) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setWords(const QString& full, const QString& brief) {
  m_full = full;
  m_brief = brief;
  describe();
  update();
}

void NavigationItem::setCount(int count) {
  m_count = count;
  describe();
  update();
}

void NavigationItem::setDue(int due) {
  m_due = due;
  describe();
  update();
}

void NavigationItem::setNarrow(bool narrow) {
  m_narrow = narrow;
  setToolTip(narrow ? m_full : QString());
  updateGeometry();
  update();
}

void NavigationItem::describe() {
  QString name = m_full;
  if (m_count >= 0) name += QStringLiteral(", ") + tr("%n records", "in the navigation", m_count);
  if (m_due > 0) name += QStringLiteral(", ") + tr("%n due", "in the navigation", m_due);
  setAccessibleName(name);
  if (m_narrow) setToolTip(m_full);
}

QSize NavigationItem::sizeHint() const {
  return m_narrow ? QSize(px(84), px(25) + QFontMetrics(font()).height()) : QSize(px(212), px(28));
}

void NavigationItem::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  if (isChecked()) {
    painter.fillRect(rect(), c.highlight);
    painter.fillRect(QRect(0, 0, px(3), height()), c.accent);
  } else if (underMouse()) {
    painter.fillRect(rect(), c.changedCell);
  }
  if (m_narrow) paintNarrow(painter);
  else paintWide(painter);
  if (hasFocus()) {
    painter.setPen(QPen(c.accent, px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(px(1), px(1), -px(1), -px(1)));
  }
}

void NavigationItem::paintWide(QPainter& painter) {
  const ThemeColors& c = Theme::colors();
  const QColor color = isChecked() ? c.highlightedText : c.text;
  const int side = px(16);
  paintIcon(&painter, QRect(px(14), (height() - side) / 2, side, side), m_icon, color);
  int right = width() - px(10);
  QFont f = font();
  if (m_count >= 0) {
    const QString number = Format::integer(m_count);
    painter.setPen(isChecked() ? c.highlightedText : c.secondaryText);
    painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, number);
    right -= QFontMetrics(f).horizontalAdvance(number) + px(10);
  }
  if (m_due > 0) {
    const int shift = m_count >= 0 ? qMax(right - px(14), 0) : right - px(8);
    paintBadge(painter, QPoint(shift, height() / 2));
    right = shift - px(12);
  }
  f.setBold(isChecked());
  painter.setFont(f);
  painter.setPen(color);
  const QRect place(px(38), 0, right - px(38), height());
  // A title too long for the bar gives way to its short form before it is cut.
  const QString& words = QFontMetrics(f).horizontalAdvance(m_full) > place.width() ? m_brief : m_full;
  painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(f).elidedText(words, Qt::ElideRight, place.width()));
}

void NavigationItem::paintNarrow(QPainter& painter) {
  const ThemeColors& c = Theme::colors();
  const QColor color = isChecked() ? c.highlightedText : c.text;
  const int side = px(18);
  const QRect place((width() - side) / 2, px(4), side, side);
  paintIcon(&painter, place, m_icon, color);
  QFont f = font();
  f.setBold(isChecked());
  painter.setFont(f);
  painter.setPen(color);
  const QRect words(px(2), place.bottom() + px(1), width() - px(4), height() - place.bottom() - px(2));
  painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                   QFontMetrics(f).elidedText(m_brief, Qt::ElideRight, words.width()));
  if (m_due > 0) paintBadge(painter, QPoint(place.right() + px(6), place.center().y() - px(1)));
}

void NavigationItem::paintBadge(QPainter& painter, const QPoint& center) {
  const ThemeColors& c = Theme::colors();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QString number = m_due > 99 ? QStringLiteral("99+") : QString::number(m_due);
  const QFont f = Theme::font(8.5, true);
  const int height = px(16);
  const int width = qMax(height, QFontMetrics(f).horizontalAdvance(number) + px(8));
  const QRect disc(center.x() - width / 2, center.y() - height / 2, width, height);
  painter.setPen(Qt::NoPen);
  painter.setBrush(c.error);
  painter.drawRoundedRect(disc, height / 2.0, height / 2.0);
  painter.setFont(f);
  painter.setPen(c.onBadge);
  painter.drawText(disc, Qt::AlignCenter, number);
  painter.restore();
}

void NavigationItem::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Down: focusNextPrevChild(true); return;
    case Qt::Key_Up: focusNextPrevChild(false); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
  }
}

NavigationBar::NavigationBar(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("navigation"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 1, 0);
  column->setSpacing(0);
  m_scroll = new QScrollArea(this);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_inner = new QWidget;
  m_column = new QVBoxLayout(m_inner);
  m_column->setSpacing(0);
  m_column->addStretch(1);
  m_scroll->setWidget(m_inner);
  m_fold = new NavigationItem(Icon::ChevronLeft, this);
  m_fold->setObjectName(QStringLiteral("nav.fold"));
  m_fold->setCheckable(false);
  column->addWidget(m_scroll, 1);
  column->addWidget(m_fold);
  connect(m_fold, &QAbstractButton::clicked, this, [this] { setNarrow(!m_narrow); });
  Theme::follow(this, [this] { restyle(); });
}

void NavigationBar::restyle() {
  QPalette p = palette();
  p.setColor(QPalette::Window, Theme::colors().navigation);
  m_scroll->viewport()->setPalette(p);
  m_scroll->viewport()->setAutoFillBackground(true);
  m_inner->setPalette(p);
  m_column->setContentsMargins(0, px(6), 0, px(6));
  for (QLabel* label : std::as_const(m_groups)) {
    label->setFont(Theme::font(9));
    label->setContentsMargins(px(14), px(9), px(6), px(5));
    label->setVisible(!m_narrow);
  }
  m_fold->setWords(m_narrow ? tr("Widen the bar") : tr("Narrow the bar"), QString());
  for (NavigationItem* item : std::as_const(m_items)) item->setNarrow(m_narrow);
  m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setFixedWidth(px(m_narrow ? 84 : 212));
}

void NavigationBar::addGroup(const QString& key) {
  auto* label = new QLabel(m_inner);
  label->setForegroundRole(QPalette::PlaceholderText);
  m_groups.insert(key, label);
  m_column->insertWidget(m_column->count() - 1, label);
  restyle();
}

NavigationItem* NavigationBar::addItem(const QString& page, Icon which) {
  auto* item = new NavigationItem(which, m_inner);
  item->setObjectName(QStringLiteral("nav.") + page);
  item->setNarrow(m_narrow);
  m_items.insert(page, item);
  m_column->insertWidget(m_column->count() - 1, item);
  connect(item, &QAbstractButton::clicked, this, [this, page] {
    setCurrent(m_current);
    Q_EMIT chosen(page);
  });
  return item;
}

void NavigationBar::setGroupTitle(const QString& key, const QString& title) {
  if (QLabel* label = m_groups.value(key)) label->setText(title);
}

void NavigationBar::setCurrent(const QString& page) {
  m_current = page;
  for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) it.value()->setChecked(it.key() == page);
  if (NavigationItem* shown = item(page)) m_scroll->ensureWidgetVisible(shown, 0, px(8));
}

void NavigationBar::setNarrow(bool narrow) {
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  restyle();
  Q_EMIT narrowToggled(narrow);
}

void NavigationBar::focusCurrent() {
  if (NavigationItem* shown = item(m_current)) shown->setFocus(Qt::ShortcutFocusReason);
}

void NavigationBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::colors().navigation);
  painter.setPen(Theme::colors().panelEdge);
  painter.drawLine(width() - 1, 0, width() - 1, height());
}

}  // namespace santalka
