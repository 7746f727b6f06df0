// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TaskStrip.h"

#include "ui/common/TaskRunner.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace santalka {

TaskStrip::TaskStrip(TaskRunner& tasks, QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("task"));
  auto* line = new QHBoxLayout(this);
  m_title = new QLabel(this);
  m_title->setTextFormat(Qt::PlainText);
  m_bar = new QProgressBar(this);
  m_bar->setTextVisible(false);
  m_cancel = new QPushButton(this);
  m_cancel->setObjectName(QStringLiteral("action.cancelTask"));
  line->addWidget(m_title);
  line->addWidget(m_bar, 1);
  line->addWidget(m_cancel);
  Theme::follow(this, [this] {
    m_cancel->setText(tr("Stop"));
    layout()->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(12), Theme::px(6));
    m_bar->setFixedHeight(Theme::px(10));
  });
  connect(m_cancel, &QPushButton::clicked, &tasks, &TaskRunner::cancel);
  connect(&tasks, &TaskRunner::started, this, [this, &tasks](const QString& title) {
    m_title->setText(title);
    m_cancel->setVisible(tasks.canStop());
    m_bar->setRange(0, 0);
    setVisible(true);
  });
  connect(&tasks, &TaskRunner::progressed, this, [this](qint64 done, qint64 total) {
    // The bar counts in thousandths: rows may be more than an int holds.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(static_cast<int>(done * 1000 / total));
  });
  connect(&tasks, &TaskRunner::saying, m_title, &QLabel::setText);
  connect(&tasks, &TaskRunner::ended, this, &QWidget::hide);
  hide();
}

}  // namespace santalka
