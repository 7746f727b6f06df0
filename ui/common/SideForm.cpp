// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SideForm.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

SideForm::SideForm(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("sideForm"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  auto* names = new QVBoxLayout;
  names->setSpacing(px(2));
  m_context = new QLabel(this);
  m_context->setObjectName(QStringLiteral("sideForm.context"));
  m_context->setForegroundRole(QPalette::PlaceholderText);
  m_title = new QLabel(this);
  m_title->setObjectName(QStringLiteral("sideForm.title"));
  m_title->setWordWrap(true);
  for (QLabel* label : {m_context, m_title}) {
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(label);
  }
  m_close = new QToolButton(this);
  m_close->setObjectName(QStringLiteral("sideForm.close"));
  m_close->setAutoRaise(true);
  m_close->setIcon(icon(Icon::Close));
  head->addLayout(names, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);
  head->setContentsMargins(px(12), px(8), px(6), px(4));
  m_tabs = new QTabWidget(this);
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setExpanding(false);
  m_tabs->setUsesScrollButtons(true);
  column->addLayout(head);
  column->addWidget(m_tabs, 1);
  connect(m_close, &QToolButton::clicked, this, &SideForm::closeRequested);
  Theme::follow(this, [this] {
    m_context->setFont(Theme::font(9));
    m_title->setFont(Theme::font(12, true));
    m_close->setToolTip(tr("Close the form (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    setMinimumWidth(px(230));
  });
}

void SideForm::setHead(const QString& context, const QString& title) {
  m_context->setText(context);
  m_context->setVisible(!context.isEmpty());
  m_title->setText(title);
}

int SideForm::addTab(QWidget* page, const QString& objectName) {
  page->setObjectName(objectName);
  return m_tabs->addTab(page, QString());
}

void SideForm::setTabText(int index, const QString& text) { m_tabs->setTabText(index, text); }

void SideForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closeRequested();
    return;
  }
  QWidget::keyPressEvent(event);
}

void SideForm::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), palette().window()); }

}  // namespace santalka
