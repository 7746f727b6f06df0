// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Chips.h"

#include "core/base/Format.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QMenu>
#include <QPainter>
#include <QTimer>

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
  m_more = new Chip(this);
  m_more->setObjectName(QStringLiteral("chip.more"));
  m_more->setCheckable(false);
  m_more->hide();
  layout()->addWidget(m_more);
  connect(m_more, &QAbstractButton::clicked, this, &ChipBar::showRest);
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
  // The one that opens the rest stays last.
  layout()->removeWidget(m_more);
  layout()->addWidget(chip);
  layout()->addWidget(m_more);
  chip->show();
  fitLater();
  return chip;
}

void ChipBar::setWord(const QString& key, const QString& word) {
  for (const Entry& entry : m_entries)
    if (entry.key == key) entry.chip->setWord(word);
  fitLater();
}

void ChipBar::setNumber(const QString& key, int number) {
  for (const Entry& entry : m_entries)
    if (entry.key == key) entry.chip->setNumber(number);
  fitLater();
}

void ChipBar::choose(const QString& key) {
  const bool changed = key != m_chosen;
  m_chosen = key;
  for (const Entry& entry : m_entries) entry.chip->setChecked(entry.key == key);
  fitLater();
  if (changed) Q_EMIT chosenChanged(key);
}

QString ChipBar::chosenWord() const {
  for (const Entry& entry : m_entries)
    if (!m_chosen.isEmpty() && entry.key == m_chosen) return entry.chip->text();
  return {};
}

void ChipBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void ChipBar::setLines(int lines) {
  if (lines == m_lines) return;
  m_lines = lines;
  fit();
}

void ChipBar::fitLater() {
  // Words and numbers are set one after another: they are laid out once.
  if (m_fitting) return;
  m_fitting = true;
  QTimer::singleShot(0, this, [this] {
    m_fitting = false;
    fit();
  });
}

void ChipBar::fit() {
  const int gap = px(8);
  const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
  const auto fits = [&](const QList<Chip*>& chips, int last) {
    int x = 0, line = 0;
    for (const Chip* chip : chips) {
      const int wide = chip->sizeHint().width();
      if (x > 0 && x + wide > room) {
        x = 0;
        ++line;
      }
      x += wide + gap;
    }
    return line < m_lines - 1 || (line == m_lines - 1 && x - gap + last <= room);
  };
  QList<Chip*> shown;
  for (const Entry& entry : std::as_const(m_entries)) shown << entry.chip;
  m_more->setWord(tr("more"));
  if (!fits(shown, 0)) {
    m_more->setNumber(int(m_entries.size()));
    const int last = m_more->sizeHint().width() + gap;
    // What is chosen stays in sight.
    for (qsizetype i = shown.size() - 1; i > 0 && !fits(shown, last); --i)
      if (!shown[i]->isChecked()) shown.removeAt(i);
  }
  const int left = int(m_entries.size() - shown.size());
  for (const Entry& entry : std::as_const(m_entries)) entry.chip->setVisible(shown.contains(entry.chip));
  m_more->setNumber(left);
  m_more->setVisible(left > 0);
  updateGeometry();
}

void ChipBar::showRest() {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  for (const Entry& entry : std::as_const(m_entries)) {
    if (entry.chip->isVisible()) continue;
    QAction* action = menu->addAction(entry.chip->accessibleName());
    connect(action, &QAction::triggered, this, [this, key = entry.key] { choose(key); });
  }
  menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChipBar::clear() {
  for (const Entry& entry : m_entries) delete entry.chip;
  m_entries.clear();
}

}  // namespace santalka
