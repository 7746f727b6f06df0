// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/Page.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

/// Ends in „…“ where there is too little room; its tooltip has the whole.
class HeadLabel : public QLabel {
 public:
  using QLabel::QLabel;
  QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
  }
};

}  // namespace

Page::Page(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  setFocusPolicy(Qt::ClickFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_head = new QHBoxLayout;
  m_title = new QLabel(this);
  m_title->setObjectName(QStringLiteral("page.title"));
  m_count = new HeadLabel(this);
  m_count->setObjectName(QStringLiteral("page.count"));
  m_count->setForegroundRole(QPalette::PlaceholderText);
  m_remark = new HeadLabel(this);
  m_remark->setForegroundRole(QPalette::PlaceholderText);
  for (QLabel* label : {m_title, m_count, m_remark}) label->setTextFormat(Qt::PlainText);
  // A long count or remark gives way before it makes the window wider.
  m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_headRight = new QHBoxLayout;
  m_head->addWidget(m_title);
  m_head->addWidget(m_count, 1);
  m_head->addWidget(m_remark);
  m_head->addLayout(m_headRight);
  m_body = new QVBoxLayout;
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(0);
  column->addLayout(m_head);
  column->addLayout(m_body, 1);
}

void Page::addToHead(QWidget* widget) { m_headRight->addWidget(widget); }

void Page::hideHead() {
  m_headHidden = true;
  for (QLabel* label : {m_title, m_count, m_remark}) label->hide();
}

void Page::updateHead() {
  if (m_headHidden) return;
  m_title->setText(title());
  m_count->setText(countText());
  m_count->setToolTip(countText());
  m_remark->setText(remark());
  m_remark->setToolTip(remark());
  m_remark->setVisible(!remark().isEmpty());
}

bool Page::event(QEvent* event) {
  const bool done = QWidget::event(event);
  switch (event->type()) {
    case QEvent::Polish:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
      // The first of them comes before the page is shown; virtual functions are complete by then.
      if (event->type() != QEvent::Polish && !m_prepared) break;
      m_prepared = true;
      m_title->setFont(Theme::font(14, true));
      m_head->setSpacing(m_headHidden ? 0 : px(10));
      if (m_headHidden) m_head->setContentsMargins(0, 0, 0, 0);
      else m_head->setContentsMargins(px(12), px(8), px(12), px(8));
      retranslate();
      updateHead();
      break;
    default: break;
  }
  return done;
}

}  // namespace santalka
