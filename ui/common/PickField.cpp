// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PickField.h"

#include "core/base/Text.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace santalka {

using Theme::px;

namespace {
constexpr int KeyRole = Qt::UserRole + 1;
constexpr int ShownRows = 12;
constexpr int LineMargin = 2;  ///< of QLineEdit on either side of its text
}  // namespace

PickField::PickField(bool several, QWidget* parent) : QLineEdit(parent), m_several(several) {
  Theme::follow(this, [this] { setTextMargins(0, 0, px(18), 0); });
  // With several, the line only shows what the list holds; typing opens the list and searches in it.
  connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
    m_picked = false;
    if (!m_several) openList(typed);
  });
}

PickField::~PickField() { delete m_list; }

void PickField::setLoader(std::function<std::vector<Item>()> loader) {
  m_loader = std::move(loader);
  m_loaded = false;
}

void PickField::setChosen(const QStringList& keys) {
  m_chosen = keys;
  m_picked = false;
}

bool PickField::isListOpen() const { return m_list && m_list->isVisible(); }

void PickField::load() {
  m_items = m_loader ? m_loader() : std::vector<Item>();
  m_folded.clear();
  for (const Item& item : m_items) m_folded.push_back(QLatin1Char(' ') + fold(item.text));
  m_loaded = true;
}

void PickField::fillList(const QString& words) {
  const QStringList parts = fold(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  m_model->clear();
  // What begins with the words stands before what merely holds them.
  for (const bool atStart : {true, false}) {
    for (std::size_t i = 0; i < m_items.size(); ++i) {
      const QString& folded = m_folded[i];
      const bool begins = parts.isEmpty() || folded.startsWith(QLatin1Char(' ') + parts.first());
      if (begins != atStart) continue;
      if (!std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return folded.contains(part); })) continue;
      auto* row = new QStandardItem(m_items[i].text);
      row->setData(m_items[i].key, KeyRole);
      row->setToolTip(m_items[i].text);
      row->setEditable(false);
      if (m_several) {
        row->setCheckable(true);
        row->setCheckState(m_chosen.contains(m_items[i].key) ? Qt::Checked : Qt::Unchecked);
      }
      m_model->appendRow(row);
    }
  }
}

void PickField::openList(const QString& words) {
  if (isReadOnly()) return;
  if (!m_loaded) load();
  if (!m_list) {
    m_list = new QListView;
    m_list->setWindowFlag(Qt::ToolTip);  // above everything, without taking the keyboard from the line
    m_list->setObjectName(QStringLiteral("pickList"));
    m_list->setFocusProxy(this);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_model = new QStandardItemModel(m_list);
    m_list->setModel(m_model);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { m_several ? toggle(index.row()) : take(index.row()); });
  }
  fillList(words);
  if (m_model->rowCount() == 0) {
    m_list->hide();
    return;
  }
  m_list->setFont(font());
  const int rowHeight = qMax(m_list->sizeHintForRow(0), px(24));
  const int height = qMin(m_model->rowCount(), ShownRows) * rowHeight + 4;
  const QRect room = screen()->availableGeometry();
  const int bar = m_model->rowCount() > ShownRows ? m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
  const int wide = qMin(qMax(width(), m_list->sizeHintForColumn(0) + bar + px(12)), room.width());
  QPoint at = mapToGlobal(QPoint(0, this->height()));
  if (at.y() + height > room.bottom()) at.setY(qMax(room.top(), mapToGlobal(QPoint(0, 0)).y() - height));
  at.setX(qMax(room.left(), qMin(at.x(), room.right() - wide)));
  m_list->setGeometry(QRect(at, QSize(wide, height)));
  // Where words of one's own are allowed, only what begins with them is offered to be taken.
  const bool offered = !words.isEmpty() && (!m_freeText || fold(m_model->index(0, 0).data().toString()).startsWith(fold(words)));
  if (!m_several || words.isEmpty()) m_list->setCurrentIndex(offered ? m_model->index(0, 0) : QModelIndex());
  if (!m_list->isVisible()) {
    window()->installEventFilter(this);
    m_list->show();
  }
}

void PickField::closeList(bool takeCurrent) {
  if (!isListOpen()) return;
  const int row = m_list->currentIndex().row();
  m_list->hide();
  window()->removeEventFilter(this);
  if (m_several) {
    if (m_picked) Q_EMIT picked();
    return;
  }
  if (takeCurrent && row >= 0) take(row);
}

void PickField::take(int row) {
  const QModelIndex index = m_model->index(row, 0);
  const QString text = index.data().toString();
  m_chosen = {index.data(KeyRole).toString()};
  m_list->hide();
  window()->removeEventFilter(this);
  setText(text);
  m_picked = true;
  Q_EMIT picked();
}

void PickField::toggle(int row) {
  QStandardItem* item = m_model->item(row);
  const QString key = item->data(KeyRole).toString();
  const bool on = !m_chosen.contains(key);
  if (on) m_chosen << key;
  else m_chosen.removeAll(key);
  item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
  m_picked = true;
  QStringList words;
  for (const QString& chosenKey : std::as_const(m_chosen)) {
    QString text = chosenKey;
    for (const Item& one : m_items)
      if (one.key == chosenKey) text = one.text;
    words << text;
  }
  setText(words.join(QStringLiteral(", ")));
}

void PickField::acceptList() { closeList(true); }

bool PickField::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && isCut()) {
    const QString words = toolTip().isEmpty() ? text() : text() + QLatin1Char('\n') + toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words, this);
    return true;
  }
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) acceptList();
  }
  return QLineEdit::event(event);
}

QRect PickField::arrowRect() const {
  const int side = px(12);
  return {width() - side - px(6), (height() - side) / 2, side, side};
}

QRect PickField::wordsRect() const {
  QStyleOptionFrame frame;
  initStyleOption(&frame);
  return style()->subElementRect(QStyle::SE_LineEditContents, &frame, this).marginsRemoved(textMargins()).adjusted(LineMargin, 0, -LineMargin, 0);
}

bool PickField::isCut() const { return fontMetrics().horizontalAdvance(text()) > wordsRect().width(); }

void PickField::paintEvent(QPaintEvent* event) {
  if (hasFocus() || !isCut()) {
    QLineEdit::paintEvent(event);
  } else {
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect room = wordsRect();
    painter.setPen(frame.palette.color(QPalette::Text));
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
  }
  if (isReadOnly()) return;
  QPainter painter(this);
  paintIcon(&painter, arrowRect(), Icon::ChevronDown, Theme::colors().secondaryText);
}

void PickField::mousePressEvent(QMouseEvent* event) {
  const bool onArrow = event->position().x() >= arrowRect().left() - px(3);
  if (!isReadOnly() && event->button() == Qt::LeftButton && (onArrow || m_several)) {
    setFocus(Qt::MouseFocusReason);
    if (isListOpen()) closeList(false);
    else openList({});
    return;
  }
  QLineEdit::mousePressEvent(event);
}

void PickField::mouseMoveEvent(QMouseEvent* event) {
  setCursor(event->position().x() >= arrowRect().left() - px(3) ? Qt::ArrowCursor : Qt::IBeamCursor);
  QLineEdit::mouseMoveEvent(event);
}

void PickField::keyPressEvent(QKeyEvent* event) {
  const bool open = isListOpen();
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
      if (!open) {
        openList({});
        return;
      }
      const int step = event->key() == Qt::Key_Down ? 1 : -1;
      const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
      m_list->setCurrentIndex(m_model->index(row, 0));
      return;
    }
    case Qt::Key_Space:
      if (open && m_several && m_list->currentIndex().isValid()) {
        toggle(m_list->currentIndex().row());
        return;
      }
      break;
    case Qt::Key_Escape:
      if (open) {
        closeList(false);
        return;
      }
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      acceptList();
      break;
    default: break;
  }
  QLineEdit::keyPressEvent(event);
}

void PickField::focusOutEvent(QFocusEvent* event) {
  closeList(false);
  QLineEdit::focusOutEvent(event);
}

bool PickField::eventFilter(QObject* watched, QEvent* event) {
  // The list floats by itself: it must go when the window moves, is left or is clicked elsewhere.
  if (watched == window() && isListOpen()) {
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowDeactivate || type == QEvent::Close) closeList(false);
  }
  return QLineEdit::eventFilter(watched, event);
}

}  // namespace santalka
