// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/StatusLine.h"

#include "core/base/Clock.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace santalka {

using Theme::px;

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("status"));
  auto* line = new QHBoxLayout(this);
  m_tick = new QLabel(this);
  const auto label = [&](const char* name) {
    auto* made = new ElidedLabel(this);
    made->setObjectName(QString::fromLatin1(name));
    return made;
  };
  m_saved = label("status.saved");
  m_selection = label("status.selection");
  m_selection->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_file = label("status.file");
  m_place = label("status.place");
  m_place->hide();
  m_backup = label("status.backup");
  m_zoom = label("status.zoom");
  m_file->hide();
  auto* saved = new QHBoxLayout;
  saved->setSpacing(px(6));
  saved->addWidget(m_tick);
  saved->addWidget(m_saved);
  line->addLayout(saved);
  line->addWidget(m_selection, 1);
  line->addWidget(m_file);
  line->addWidget(m_place);
  line->addWidget(m_backup);
  line->addWidget(m_zoom);
  Theme::follow(this, [this] { retranslate(); });
}

void StatusLine::setSaved(const QDateTime& when) {
  m_savedAt = when;
  retranslate();
}

void StatusLine::setReadOnly(const QString& why) {
  m_readOnly = why;
  retranslate();
}

void StatusLine::setRefused(int fields) {
  m_refused = fields;
  retranslate();
}

void StatusLine::setSelection(const QString& text) { m_selection->setText(text); }

void StatusLine::setFile(const QString& name, const QString& path) {
  m_file->setText(name);
  m_file->setHidden(name.isEmpty());
  m_file->setToolTip(path);
}

void StatusLine::setBackup(const QDateTime& when) {
  m_backupAt = when;
  retranslate();
}

void StatusLine::setDelivery(const DeliveryState& state) {
  m_delivery = state;
  retranslate();
}

QString StatusLine::deliveryText() const {
  const QDateTime& when = m_delivery.when;
  const QString time = when.date() == Clock::today() ? when.time().toString(QStringLiteral("HH:mm")) : spokenTime(when);
  switch (m_delivery.kind) {
    case DeliveryState::Kind::None: return {};
    case DeliveryState::Kind::UpToDate: return tr("All delivered");
    case DeliveryState::Kind::Pending: return tr("To be delivered in a moment");
    case DeliveryState::Kind::Running: return tr("Delivering…");
    case DeliveryState::Kind::Delivered: return tr("Delivered %1").arg(time);
    case DeliveryState::Kind::Beside: return tr("Delivered beside %1").arg(time);
    case DeliveryState::Kind::Waiting: break;
  }
  const QString since = tr("Not yet delivered since %1").arg(time);
  return m_delivery.why.isEmpty() ? since : tr("%1 – %2", "not yet delivered since – why").arg(since, m_delivery.why);
}

void StatusLine::retranslate() {
  const QFont small = Theme::font(9);
  for (ElidedLabel* label : {m_saved, m_selection, m_file, m_place, m_backup, m_zoom}) label->setFont(small);
  layout()->setContentsMargins(px(12), 1, px(12), 0);
  layout()->setSpacing(px(18));
  setFixedHeight(px(26));
  const bool readOnly = !m_readOnly.isEmpty();
  m_tick->setPixmap(stateIcon(readOnly || m_refused > 0 ? StateMark::Behind : StateMark::Good).pixmap(px(14)));
  if (readOnly) m_saved->setText(m_readOnly);
  else if (m_refused > 0) m_saved->setText(tr("Not saved: %n field(s)", nullptr, m_refused));
  else if (m_savedAt.isValid()) m_saved->setText(tr("All saved %1").arg(m_savedAt.time().toString(QStringLiteral("HH:mm"))));
  else m_saved->setText(tr("All saved"));
  m_place->setText(deliveryText());
  m_place->setToolTip(m_delivery.more);
  m_place->setHidden(m_delivery.kind == DeliveryState::Kind::None);
  m_backup->setText(m_backupAt.isValid() ? tr("Backup: %1").arg(spokenTime(m_backupAt)) : tr("Backup: after the first entry"));
  m_zoom->setText(QStringLiteral("%1\u00A0%").arg(Theme::scale()));
  m_zoom->setToolTip(tr("Size of the text: Ctrl + and Ctrl −"));
}

void StatusLine::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  painter.fillRect(rect(), c.window);
  painter.setPen(c.panelEdge);
  painter.drawLine(0, 0, width(), 0);
  for (const QWidget* label : {static_cast<QWidget*>(m_selection), static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_place),
                               static_cast<QWidget*>(m_backup), static_cast<QWidget*>(m_zoom)}) {
    if (label->isHidden()) continue;
    const int x = label->x() - px(9);
    painter.drawLine(x, px(6), x, height() - px(6));
  }
}

}  // namespace santalka
