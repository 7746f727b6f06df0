// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Chips.h"

#include "core/base/Format.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QPainter>

namespace santalka {

using Theme::px;

Chip::Chip(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

void Chip::setWord(const QString& word) {
  setText(word);
  describe();
  updateGeometry();
}

void Chip::setNumber(int number) {
  if (m_number == number) return;
  m_number = number;
  describe();
  updateGeometry();
  update();
}

void Chip::setMark(StateMark mark) {
  m_mark = mark;
  updateGeometry();
}

QString Chip::numberText() const { return m_number < 0 ? QString() : Format::integer(m_number); }

void Chip::describe() { setAccessibleName(m_number < 0 ? text() : text() + QLatin1Char(' ') + numberText()); }

QSize Chip::sizeHint() const {
  const QFontMetrics metrics(font());
  int width = px(10) * 2 + metrics.horizontalAdvance(text());
  if (m_mark != StateMark::None) width += px(14) + px(6);
  if (m_number >= 0) width += px(5) + metrics.horizontalAdvance(numberText());
  return {width, qMax(px(26), metrics.height() + px(6))};
}

void Chip::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool marked = hasFocus() || isChecked();
  const double edge = hasFocus() ? 2 : 1;
  painter.setPen(QPen(marked ? c.accent : c.fieldEdge, edge));
  painter.setBrush(isChecked() ? c.highlight : underMouse() ? c.changedCell : c.button);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), px(3), px(3));
  int x = px(10);
  if (m_mark != StateMark::None) {
    const int side = px(14);
    paintState(&painter, QRect(x, (height() - side) / 2, side, side), m_mark);
    x += side + px(6);
  }
  const QFontMetrics metrics(font());
  painter.setPen(isChecked() ? c.highlightedText : c.text);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
  x += metrics.horizontalAdvance(text()) + px(5);
  painter.setPen(isChecked() ? c.highlightedText : c.secondaryText);
  painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, numberText());
}

ChipBar::ChipBar(QWidget* parent) : QWidget(parent) {
  new FlowLayout(this);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

Chip* ChipBar::add(const QString& key, const QString& word, StateMark mark) {
  auto* chip = new Chip(this);
  chip->setObjectName(QStringLiteral("chip.") + (key.isEmpty() ? QStringLiteral("all") : key));
  chip->setMark(mark);
  chip->setWord(word);
  chip->setChecked(key == m_chosen);
  connect(chip, &QAbstractButton::clicked, this, [this, key] { choose(key == m_chosen ? QString() : key); });
  m_entries << Entry{key, chip};
  layout()->addWidget(chip);
  chip->show();
  return chip;
}

void ChipBar::setWord(const QString& key, const QString& word) {
  for (const Entry& entry : m_entries)
    if (entry.key == key) entry.chip->setWord(word);
}

void ChipBar::setNumber(const QString& key, int number) {
  for (const Entry& entry : m_entries)
    if (entry.key == key) entry.chip->setNumber(number);
}

void ChipBar::choose(const QString& key) {
  const bool changed = key != m_chosen;
  m_chosen = key;
  for (const Entry& entry : m_entries) entry.chip->setChecked(entry.key == key);
  if (changed) Q_EMIT chosenChanged(key);
}

void ChipBar::clear() {
  for (const Entry& entry : m_entries) delete entry.chip;
  m_entries.clear();
}

}  // namespace santalka
