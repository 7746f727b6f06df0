// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/BusyPage.h"

#include "ui/common/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
constexpr int ShowAfterMs = 250;
}

BusyPage::BusyPage(QWidget* parent) : QWidget(parent), m_delay(new QTimer(this)) {
  setObjectName(QStringLiteral("page.busy"));
  m_content = new QWidget(this);
  m_title = new QLabel(m_content);
  m_title->setObjectName(QStringLiteral("busy.title"));
  m_text = new QLabel(m_content);
  m_text->setObjectName(QStringLiteral("busy.text"));
  m_text->setForegroundRole(QPalette::PlaceholderText);
  for (QLabel* label : {m_title, m_text}) {
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_bar = new QProgressBar(m_content);
  m_bar->setRange(0, 0);
  m_bar->setTextVisible(false);
  m_leave = new QPushButton(m_content);
  m_leave->setObjectName(QStringLiteral("busy.leave"));
  auto* inner = new QVBoxLayout(m_content);
  inner->addWidget(m_title);
  inner->addWidget(m_bar, 0, Qt::AlignHCenter);
  inner->addWidget(m_text);
  inner->addWidget(m_leave, 0, Qt::AlignHCenter);
  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  column->addWidget(m_content);
  column->addStretch(3);
  m_content->hide();
  m_delay->setSingleShot(true);
  m_delay->setInterval(ShowAfterMs);
  connect(m_delay, &QTimer::timeout, m_content, [this] { m_content->setVisible(!m_title->text().isEmpty()); });
  connect(m_leave, &QPushButton::clicked, this, &BusyPage::left);
  Theme::follow(this, [this] {
    m_title->setFont(Theme::font(12, true));
    m_bar->setFixedSize(px(280), px(10));
    m_content->layout()->setSpacing(px(12));
  });
}

void BusyPage::show(const QString& title, const QString& text, const QString& leaveText) {
  m_title->setText(title);
  m_text->setText(text);
  m_text->setVisible(!text.isEmpty());
  m_leave->setText(leaveText);
  m_leave->setVisible(!leaveText.isEmpty());
  m_bar->setAccessibleName(title);
  m_content->hide();
  m_delay->start();
}

}  // namespace santalka
