// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/MessageBanner.h"

#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace santalka {

using Theme::px;

MessageBanner::MessageBanner(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("banner"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(px(12), px(6), px(8), px(6));
  m_icon = new QLabel(this);
  m_text = new QLabel(this);
  m_text->setObjectName(QStringLiteral("banner.text"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_action = new QLabel(this);
  m_action->setObjectName(QStringLiteral("banner.action"));
  m_action->setFocusPolicy(Qt::StrongFocus);
  m_action->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_close = new QToolButton(this);
  m_close->setAutoRaise(true);
  m_close->setIcon(icon(Icon::Close));
  line->addWidget(m_icon);
  line->addWidget(m_text, 1);
  line->addWidget(m_action);
  line->addWidget(m_close);
  connect(m_action, &QLabel::linkActivated, this, [this] { Q_EMIT actionTriggered(); });
  connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
  Theme::follow(this, [this] {
    m_icon->setPixmap(stateIcon(m_mark).pixmap(px(16)));
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
  });
  hide();
}

void MessageBanner::show(StateMark mark, const QString& text, const QString& actionText) {
  m_mark = mark;
  m_icon->setPixmap(stateIcon(mark).pixmap(px(16)));
  m_icon->setVisible(mark != StateMark::None);
  m_text->setText(text);
  m_action->setVisible(!actionText.isEmpty());
  m_action->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(actionText.toHtmlEscaped()));
  setAccessibleName(text);
  setVisible(true);
  update();
}

void MessageBanner::clear() { hide(); }

QString MessageBanner::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBanner::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  const QColor ground = m_mark == StateMark::Good                                      ? c.goodGround
                        : m_mark == StateMark::Behind                                  ? c.attentionGround
                        : m_mark == StateMark::Overdue || m_mark == StateMark::Never ? c.errorGround
                                                                                       : c.groupRow;
  QPainter(this).fillRect(rect(), ground);
}

}  // namespace santalka
