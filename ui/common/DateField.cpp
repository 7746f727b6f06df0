// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/DateField.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

DateField::DateField(QWidget* parent) : QLineEdit(parent) {
  Theme::follow(this, [this] { setTextMargins(0, 0, px(20), 0); });
}

QRect DateField::pictureRect() const {
  const int side = px(14);
  return {width() - side - px(6), (height() - side) / 2, side, side};
}

void DateField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (isReadOnly()) return;
  QPainter painter(this);
  paintIcon(&painter, pictureRect(), Icon::Calendar, Theme::colors().secondaryText);
}

void DateField::mousePressEvent(QMouseEvent* event) {
  if (!isReadOnly() && event->position().x() >= pictureRect().left() - px(3)) {
    openCalendar();
    return;
  }
  QLineEdit::mousePressEvent(event);
}

void DateField::mouseMoveEvent(QMouseEvent* event) {
  setCursor(event->position().x() >= pictureRect().left() - px(3) ? Qt::ArrowCursor : Qt::IBeamCursor);
  QLineEdit::mouseMoveEvent(event);
}

void DateField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier && !isReadOnly()) {
    openCalendar();
    return;
  }
  QLineEdit::keyPressEvent(event);
}

void DateField::openCalendar() {
  auto* popup = new QFrame(this, Qt::Popup);
  popup->setAttribute(Qt::WA_DeleteOnClose);
  popup->setObjectName(QStringLiteral("calendar"));
  popup->setFrameShape(QFrame::StyledPanel);
  auto* column = new QVBoxLayout(popup);
  column->setContentsMargins(1, 1, 1, 1);
  auto* calendar = new QCalendarWidget(popup);
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar->setLocale(Format::locale());
  calendar->setFirstDayOfWeek(Qt::Monday);
  const DateText typed = parseDate(text());
  calendar->setSelectedDate(typed.outcome == TextOutcome::Value ? typed.date : Clock::today());
  column->addWidget(calendar);
  const QPointer<QWidget> guard(popup);
  const auto pick = [this, guard](const QDate& date) {
    setText(Format::date(date));
    if (guard) guard->close();
    setFocus(Qt::PopupFocusReason);
    Q_EMIT datePicked(date);
  };
  connect(calendar, &QCalendarWidget::clicked, this, pick);
  connect(calendar, &QCalendarWidget::activated, this, pick);
  popup->adjustSize();
  popup->move(mapToGlobal(QPoint(0, height())));
  popup->show();
  calendar->setFocus();
}

}  // namespace santalka
