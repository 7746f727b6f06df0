// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/StartPanel.h"

#include "core/base/Format.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

StartPanel::StartPanel(const QString& objectName, QWidget* parent) : QFrame(parent) {
  setObjectName(objectName);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  m_title = new QLabel(this);
  m_count = new QLabel(this);
  m_count->setForegroundRole(QPalette::PlaceholderText);
  m_remark = new ElidedLabel(this);
  m_remark->setForegroundRole(QPalette::PlaceholderText);
  m_remark->setAlignment(Qt::AlignRight);
  m_remark->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_link = new QLabel(this);
  m_link->setObjectName(objectName + QStringLiteral(".link"));
  m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_link->hide();
  for (QLabel* label : {m_title, m_count, m_link}) label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  head->addWidget(m_title);
  head->addWidget(m_count);
  head->addWidget(m_remark, 1);
  head->addWidget(m_link);
  column->addLayout(head);
  m_content = new QVBoxLayout;
  m_content->setSpacing(0);
  column->addLayout(m_content, 1);
  connect(m_link, &QLabel::linkActivated, this, &StartPanel::linkFollowed);
  Theme::follow(this, [this, head, column] {
    column->setContentsMargins(1, 0, 1, px(4));
    head->setContentsMargins(px(12), px(8), px(12), px(8));
    head->setSpacing(px(8));
    m_title->setFont(Theme::font(10, true));
    m_remark->setFont(Theme::font(9));
  });
}

void StartPanel::setTexts(const QString& title, const QString& count, const QString& remark) {
  m_title->setText(title);
  m_count->setText(count);
  m_count->setVisible(!count.isEmpty());
  m_remark->setText(remark);
  setAccessibleName(title);
}

void StartPanel::setLink(const QString& words) {
  m_link->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(words.toHtmlEscaped()));
  m_link->show();
}

void StartPanel::clear() {
  while (QLayoutItem* item = m_content->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

void StartPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(Theme::colors().panelEdge);
  painter.setBrush(Theme::colors().base);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

StartLine::StartLine(QWidget* parent) : QAbstractButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartLine::setLead(StateMark mark, const QString& word, int width) {
  m_mark = mark;
  m_lead = word;
  m_leadWidth = width;
  describe();
}

void StartLine::setWords(const QString& words, const QString& detail, bool bold) {
  m_words = words;
  m_detail = detail;
  m_bold = bold;
  describe();
}

void StartLine::setTail(const QString& tail, bool place) {
  m_tail = tail;
  m_place = place;
  describe();
}

void StartLine::describe() {
  QStringList parts{m_lead, m_words, m_detail, m_tail};
  parts.removeAll(QString());
  setAccessibleName(parts.join(QStringLiteral(", ")));
  update();
}

QSize StartLine::sizeHint() const {
  const int line = QFontMetrics(Theme::font(10)).lineSpacing();
  return {px(200), m_stacked ? 2 * line + px(14) : qMax(px(26), line + px(8))};
}

void StartLine::setStacked(bool stacked) {
  m_stacked = stacked;
  updateGeometry();
}

void StartLine::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) click();
  else QAbstractButton::keyPressEvent(event);
}

bool StartLine::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const QFontMetrics metrics(Theme::font(10));
    const QString whole = m_detail.isEmpty() ? m_words : QStringLiteral("%1 (%2)").arg(m_words, m_detail);
    setToolTip(metrics.horizontalAdvance(whole) > width() - px(m_leadWidth + 100) ? whole : QString());
  }
  return QAbstractButton::event(event);
}

void StartLine::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  if (underMouse()) painter.fillRect(rect(), c.readOnlyBase);
  painter.setPen(c.gridLine);
  painter.drawLine(0, height() - 1, width(), height() - 1);
  const QFont body = Theme::font(10);
  const int tall = m_stacked ? height() / 2 : height();
  const int upper = m_stacked ? px(3) : 0;
  const int below = m_stacked ? tall - px(3) : 0;
  int left = px(12);
  if (m_mark != StateMark::None) {
    const int side = px(14);
    paintState(&painter, QRect(left, (tall - side) / 2 + (m_stacked ? px(3) : 0), side, side), m_mark);
  }
  // Where the panel is narrow, the word of the state takes at most two fifths of the line.
  const int leadWidth = m_stacked ? width() / 2 : qMin(px(m_leadWidth), qMax(px(30), width() * 2 / 5));
  if (!m_lead.isEmpty()) {
    painter.setFont(body);
    painter.setPen(m_mark == StateMark::None || m_mark == StateMark::Later ? c.secondaryText : stateColor(m_mark));
    const int from = left + (m_mark == StateMark::None ? 0 : px(20));
    const int room = left + leadWidth - from + px(4);
    painter.drawText(QRect(from, upper, room, tall), Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(body).elidedText(m_lead, Qt::ElideRight, room));
    left += leadWidth + px(10);
  }
  int right = width() - px(12);
  if (!m_tail.isEmpty()) {
    painter.setFont(body);
    painter.setPen(m_place ? c.link : c.secondaryText);
    if (m_place) {
      const int side = px(12);
      paintIcon(&painter, QRect(right - side, (tall - side) / 2 + (m_stacked ? px(3) : 0), side, side), Icon::ChevronRight, c.link);
      right -= side + px(4);
    }
    const int wide = QFontMetrics(body).horizontalAdvance(m_tail);
    painter.drawText(QRect(right - wide, upper, wide + 1, tall), Qt::AlignVCenter | Qt::TextSingleLine, m_tail);
    right -= wide + px(10);
  }
  if (m_stacked) {
    left = px(12);
    right = width() - px(12);
  }
  const QFont words = Theme::font(10, m_bold);
  painter.setFont(words);
  painter.setPen(c.text);
  const QString shown = QFontMetrics(words).elidedText(m_words, Qt::ElideRight, right - left);
  painter.drawText(QRect(left, below, right - left, tall), Qt::AlignVCenter | Qt::TextSingleLine, shown);
  if (shown == m_words && !m_detail.isEmpty()) {
    left += QFontMetrics(words).horizontalAdvance(m_words) + px(6);
    painter.setFont(body);
    painter.setPen(c.secondaryText);
    if (right - left > px(30))
      painter.drawText(QRect(left, below, right - left, tall), Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(body).elidedText(m_detail, Qt::ElideRight, right - left));
  }
  if (hasFocus()) {
    painter.setPen(QPen(c.accent, qMax(1, px(2))));
    painter.drawRect(rect().adjusted(px(1), px(1), -px(2), -px(2)));
  }
}

StartHead::StartHead(const QString& title, int count, QWidget* parent) : QWidget(parent), m_title(title), m_count(count) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartHead::sizeHint() const { return {px(120), qMax(px(25), QFontMetrics(Theme::font(10)).lineSpacing() + px(7))}; }

void StartHead::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  painter.fillRect(rect(), c.groupRow);
  const QFont bold = Theme::font(10, true);
  painter.setFont(bold);
  painter.setPen(c.text);
  painter.drawText(rect().adjusted(px(12), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_title);
  painter.setFont(Theme::font(10));
  painter.setPen(c.secondaryText);
  painter.drawText(rect().adjusted(px(20) + QFontMetrics(bold).horizontalAdvance(m_title), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, Format::integer(m_count));
}

}  // namespace santalka
