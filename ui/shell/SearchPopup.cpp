// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/SearchPopup.h"

#include "core/db/Store.h"
#include "ui/common/FilterLine.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"
#include "ui/shell/Workspace.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>

namespace santalka {

using Theme::px;

namespace {
constexpr int KindRole = Qt::UserRole + 1;
constexpr int IdRole = Qt::UserRole + 2;
constexpr int Hits = 40;
constexpr int ShownRows = 14;
}  // namespace

SearchPopup::SearchPopup(FilterLine& line, Workspace& workspace, QObject* parent)
    : QObject(parent), m_line(line), m_workspace(workspace), m_list(new QListWidget), m_timer(new QTimer(this)) {
  m_list->setWindowFlag(Qt::ToolTip);  // above everything, without taking the keyboard from the line
  m_list->setObjectName(QStringLiteral("search.results"));
  m_list->setFocusProxy(&line);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_timer->setSingleShot(true);
  m_timer->setInterval(60);
  connect(m_timer, &QTimer::timeout, this, &SearchPopup::searchNow);
  connect(&m_line, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
  connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
  m_line.installEventFilter(this);
}

SearchPopup::~SearchPopup() { delete m_list; }

void SearchPopup::searchNow() {
  m_timer->stop();
  m_list->clear();
  if (!m_workspace.hasFile() || m_line.text().trimmed().size() < 2) {
    close();
    return;
  }
  const auto hits = m_workspace.store().search(m_line.text(), Hits);
  if (hits)
    for (const Store::Hit& hit : *hits) {
      const PageEntry* page = PageList::pageOf(hit.kind);
      const QString title = m_workspace.store().title(hit.kind, hit.id).value_or({});
      if (!page || title.isEmpty()) continue;
      auto* item = new QListWidgetItem(icon(page->icon), QStringLiteral("%1 – %2").arg(describe(hit.kind).singularName(), title), m_list);
      item->setData(KindRole, static_cast<int>(hit.kind));
      item->setData(IdRole, hit.id);
    }
  if (m_list->count() == 0) {
    auto* none = new QListWidgetItem(hits ? tr("Nothing is found. Try the beginning of a word.") : hits.error().message, m_list);
    none->setFlags(Qt::NoItemFlags);
  } else {
    m_list->setCurrentRow(0);
  }
  place();
}

void SearchPopup::place() {
  if (!m_line.isVisible() || !m_line.hasFocus()) return;
  m_list->setFont(m_line.font());
  const int width = qMax(m_line.width(), px(440));
  const int rowHeight = qMax(m_list->sizeHintForRow(0), px(24));
  const QPoint below = m_line.mapToGlobal(QPoint(m_line.width() - width, m_line.height() + px(2)));
  m_list->setGeometry(below.x(), below.y(), width, qMin(m_list->count(), ShownRows) * rowHeight + 4);
  m_list->show();
}

void SearchPopup::close() { m_list->hide(); }

void SearchPopup::take(int row) {
  const QListWidgetItem* item = m_list->item(row);
  if (!item || !item->data(IdRole).isValid()) return;
  const auto kind = static_cast<EntityKind>(item->data(KindRole).toInt());
  const qint64 id = item->data(IdRole).toLongLong();
  const PageEntry* page = PageList::pageOf(kind);
  close();
  m_line.clear();
  m_timer->stop();
  if (page) m_workspace.go({page->name, describe(kind).table, id, {}, {}});
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) close();
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && m_list->isVisible()) {
      close();
      return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
      const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
      m_list->setCurrentRow(qBound(0, row, qMax(0, m_list->count() - 1)));
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      // Enter may come before the pause after the last letter is over.
      if (m_timer->isActive()) searchNow();
      take(qMax(0, m_list->currentRow()));
      return true;
    }
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace santalka
