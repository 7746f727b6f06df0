// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/HistoryView.h"

#include "core/editing/EditService.h"
#include "core/editing/HistoryNames.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordNames.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

HistoryView::HistoryView(EntityKind kind, EditService& edits, RecordNames& names, QWidget* parent)
    : QScrollArea(parent), m_kind(kind), m_edits(edits), m_names(names), m_inner(new QWidget) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_column = new QVBoxLayout(m_inner);
  setWidget(m_inner);
  connect(&m_edits, &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (notice.touches(m_kind)) refresh();
  });
  Theme::follow(this, [this] {
    m_column->setContentsMargins(px(12), px(10), px(12), px(12));
    m_column->setSpacing(px(4));
    refresh();
  });
}

void HistoryView::showRecord(qint64 id) {
  m_id = id;
  refresh();
}

void HistoryView::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  refresh();
}

QStringList HistoryView::words(const HistoryEntry& entry, const RecordNames& names) {
  if (entry.action == QLatin1String("insert")) return {tr("Written down")};
  if (entry.action == QLatin1String("remove")) return {tr("Deleted")};
  const auto shown = [](const QString& text) { return text.isEmpty() ? tr("unknown") : text.size() > 120 ? text.left(118) + QStringLiteral("…") : text; };
  QStringList lines;
  for (const HistoryNames::Words& change : HistoryNames::words(entry, {[&names](EntityKind kind, qint64 id) { return names.name(kind, id); }, {}}))
    lines << QStringLiteral("%1: %2 → %3").arg(change.label, shown(change.before), shown(change.after));
  return lines;
}

void HistoryView::refresh() {
  if (!isVisible()) return;
  while (QLayoutItem* item = m_column->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  auto entries = m_id == 0 ? Result<std::vector<HistoryEntry>>(std::vector<HistoryEntry>()) : m_edits.history(m_kind, m_id);
  if (!entries || entries->empty()) {
    auto* none = new QLabel(tr("Nothing has been changed yet."), m_inner);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(none);
    m_column->addStretch(1);
    return;
  }
  for (const HistoryEntry& entry : *entries) {
    auto* head = new QLabel(QStringLiteral("%1 · %2").arg(spokenTime(entry.at.toLocalTime()), entry.who), m_inner);
    head->setTextFormat(Qt::PlainText);
    head->setForegroundRole(QPalette::PlaceholderText);
    head->setFont(Theme::font(9));
    m_column->addWidget(head);
    for (const QString& line : words(entry, m_names)) {
      auto* what = new QLabel(line, m_inner);
      what->setTextFormat(Qt::PlainText);
      what->setWordWrap(true);
      m_column->addWidget(what);
    }
    if (entry.action == QLatin1String("update")) {
      auto* back = new QLabel(QStringLiteral("<a href=\"#\">%1</a>").arg(tr("Back to what it was before").toHtmlEscaped()), m_inner);
      back->setFont(Theme::font(9));
      back->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
      connect(back, &QLabel::linkActivated, this, [this, step = entry.step] {
        if (auto done = m_edits.restore(m_kind, m_id, step); !done) Messages::error(this, tr("Not restored"), done.error());
      }, Qt::QueuedConnection);
      m_column->addWidget(back);
    }
    m_column->addSpacing(px(6));
  }
  m_column->addStretch(1);
}

}  // namespace santalka
