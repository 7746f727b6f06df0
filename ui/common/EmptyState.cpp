// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/EmptyState.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

EmptyState::EmptyState(Icon which, QWidget* parent) : QWidget(parent), m_icon(which) {
  auto* column = new QVBoxLayout(this);
  column->setSpacing(px(8));
  m_picture = new QLabel(this);
  m_picture->setAlignment(Qt::AlignCenter);
  m_title = new QLabel(this);
  m_title->setAlignment(Qt::AlignCenter);
  m_title->setWordWrap(true);
  m_text = new QLabel(this);
  m_text->setAlignment(Qt::AlignCenter);
  m_text->setWordWrap(true);
  m_text->setForegroundRole(QPalette::PlaceholderText);
  m_buttons = new QHBoxLayout;
  m_buttons->addStretch(1);
  m_buttons->addStretch(1);
  column->addStretch(2);
  column->addWidget(m_picture);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addSpacing(px(8));
  column->addLayout(m_buttons);
  column->addStretch(3);
  Theme::follow(this, [this] {
    m_title->setFont(Theme::font(12, true));
    const int side = px(40);
    QPixmap map = recoloured(icon(m_icon), Theme::colors().fieldEdge, side).pixmap(side);
    m_picture->setPixmap(map);
  });
}

void EmptyState::setTexts(const QString& title, const QString& text) {
  m_title->setText(title);
  m_text->setText(text);
}

QPushButton* EmptyState::addButton(const QString& objectName, Icon which) {
  auto* button = new QPushButton(this);
  button->setObjectName(objectName);
  if (m_buttons->count() == 2) button->setProperty("main", true);
  if (which != Icon::None) button->setIcon(icon(which));
  m_buttons->insertWidget(m_buttons->count() - 1, button);
  return button;
}

}  // namespace santalka
