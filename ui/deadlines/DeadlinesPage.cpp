// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadlines/DeadlinesPage.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "core/services/Deadlines.h"
#include "ui/common/PastePanel.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SubTable.h"
#include "ui/common/Theme.h"
#include "ui/shell/PageList.h"
#include "ui/start/StartPanel.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

constexpr int DoneLines = 12;
const QString DoneOn = QStringLiteral("done_on");

enum Group { Overdue, Soon, Later, Done };

Group groupOf(const DueItem& item, QDate today) {
  if (item.done) return Done;
  if (item.due < today) return Overdue;
  return today.daysTo(item.due) <= 14 ? Soon : Later;
}

/// The ground of the list, in the colour of tables.
class Sheet : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::colors().base); }
};

}  // namespace

DeadlinesPage::DeadlinesPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_splitter = new QSplitter(Qt::Vertical, this);
  m_splitter->setChildrenCollapsible(false);
  m_scroll = new QScrollArea(m_splitter);
  m_scroll->setObjectName(QStringLiteral("deadlines.list"));
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_inner = new Sheet;
  m_lines = new QVBoxLayout(m_inner);
  m_lines->setContentsMargins(0, 0, 0, 0);
  m_lines->setSpacing(0);
  m_scroll->setWidget(m_inner);
  auto* own = new QWidget(m_splitter);
  auto* column = new QVBoxLayout(own);
  m_ownTitle = new QLabel(own);
  m_ownHint = new QLabel(own);
  m_ownHint->setForegroundRole(QPalette::PlaceholderText);
  m_ownHint->setWordWrap(true);
  m_own = new SubTable(EntityKind::Deadline, QString(), workspace, own);
  m_own->setColumns({{QStringLiteral("due_on"), 120}, {QStringLiteral("title"), 420}, {DoneOn, 120}, {QStringLiteral("notes"), 260}});
  column->addWidget(m_ownTitle);
  column->addWidget(m_ownHint);
  column->addWidget(m_own, 1);
  m_splitter->addWidget(m_scroll);
  m_splitter->addWidget(own);
  m_splitter->setSizes({6000, 4000});
  m_splitter->setStretchFactor(0, 3);
  m_splitter->setStretchFactor(1, 2);
  body()->addWidget(m_splitter, 1);
  const auto action = [&](const char* name, Icon which) {
    auto* made = new QAction(icon(which), QString(), this);
    made->setObjectName(QLatin1String("action.deadlines.") + QLatin1String(name));
    made->setEnabled(!workspace.isReadOnly());
    return made;
  };
  m_new = action("new", Icon::Plus);
  m_done = action("done", Icon::Tick);
  m_remove = action("remove", Icon::Trash);
  connect(m_new, &QAction::triggered, this, [this] { newRecord(); });
  connect(m_done, &QAction::triggered, this, &DeadlinesPage::markDone);
  connect(m_remove, &QAction::triggered, this, [this] { removeSelected(); });
  connect(&m_own->table(), &RecordTable::selectionSummaryChanged, this, &Page::selectionChanged);
  connect(&workspace.edits(), &EditService::changed, this, [this] {
    m_stale = true;
    // Behind other pages nothing is read; in front, after the edit is through.
    if (isVisible()) QMetaObject::invokeMethod(this, &DeadlinesPage::refresh, Qt::QueuedConnection);
  });
}

QString DeadlinesPage::title() const { return tr("Deadlines"); }

QString DeadlinesPage::countText() const {
  const QString open = tr("%n open", nullptr, m_open);
  return m_overdue > 0 ? QStringLiteral("%1, %2").arg(open, tr("%n overdue", nullptr, m_overdue)) : open;
}

QList<QAction*> DeadlinesPage::pageActions() const { return {m_new, m_done}; }
QList<QAction*> DeadlinesPage::recordActions() const { return {m_new, m_done, nullptr, m_remove}; }
QList<QWidget*> DeadlinesPage::panes() const { return {m_scroll, &m_own->table()}; }
QString DeadlinesPage::selectionSummary() const { return m_own->table().selectionSummary(); }

int DeadlinesPage::overdue(Workspace& workspace) {
  const QDate today = Clock::today();
  auto items = Deadlines::list(workspace.store(), today, today.addDays(-1));
  return items ? static_cast<int>(items->size()) : 0;
}

void DeadlinesPage::activated() {
  m_own->model().ensureLoaded();
  refresh();
}

void DeadlinesPage::refresh() {
  if (!m_stale) return;
  m_stale = false;
  while (QLayoutItem* item = m_lines->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
  const QDate today = Clock::today();
  auto items = Deadlines::list(workspace().store(), today, today.addYears(1), true);
  if (!items) {
    workspace().say(StateMark::Overdue, items.error().message);
    return;
  }
  std::vector<const DueItem*> groups[4];
  for (const DueItem& item : *items) groups[groupOf(item, today)].push_back(&item);
  // What was done last stands first among the done.
  std::reverse(groups[Done].begin(), groups[Done].end());
  if (groups[Done].size() > DoneLines) groups[Done].resize(DoneLines);
  m_overdue = static_cast<int>(groups[Overdue].size());
  m_open = m_overdue + static_cast<int>(groups[Soon].size() + groups[Later].size());
  const QString titles[] = {tr("Overdue"), tr("The next two weeks"), tr("Later"), tr("Done")};
  int number = 0;
  for (int group = Overdue; group <= Done; ++group) {
    if (groups[group].empty()) continue;
    m_lines->addWidget(new StartHead(titles[group], static_cast<int>(groups[group].size()), m_inner));
    for (const DueItem* item : groups[group]) addLine(*item, number++);
  }
  if (number == 0) {
    auto* none = new QLabel(tr("Nothing is due within a year."), m_inner);
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setContentsMargins(px(12), px(12), px(12), px(12));
    m_lines->addWidget(none);
  }
  m_lines->addStretch(1);
  updateHead();
}

void DeadlinesPage::addLine(const DueItem& item, int number) {
  const QDate today = Clock::today();
  static const StateMark marks[] = {StateMark::Overdue, StateMark::Behind, StateMark::Later, StateMark::Good};
  auto* line = new StartLine(m_inner);
  line->setObjectName(QStringLiteral("deadlines.line.%1").arg(number));
  line->setLead(marks[groupOf(item, today)], item.done ? tr("done") : Deadlines::inWords(item.due, today), 130);
  line->setWords(item.title, item.term.isWorkday() ? item.detail : QString(), item.kind == DueKind::AnnualReport);
  const PageEntry* page = PageList::pageOf(item.kind == DueKind::QuarterValues ? EntityKind::Measure : item.entity);
  const bool own = item.entity == EntityKind::Deadline;
  line->setTail(own || !page ? Format::date(item.due) : QStringLiteral("%1 · %2").arg(Format::date(item.due), PageList::briefTitle(*page)), !own);
  const Place place{page ? page->name : QString(), item.record ? describe(item.entity).table : QString(), item.record, {},
                    item.kind == DueKind::QuarterValues ? QStringLiteral("unknown") : QString()};
  connect(line, &StartLine::clicked, this, [this, own, place] {
    if (own) showPlace(place);
    else workspace().go(place);
  });
  m_lines->addWidget(line);
  if (item.done || item.term.isWorkday()) return;
  // A term on a day off: the statutory date, the next workday, the last workday before it.
  auto* explained = new QLabel(item.detail.isEmpty() ? tr("The day is no workday: the next one is %1, the last one before it %2.")
                                                           .arg(Format::date(item.term.nextWorkday), Format::date(item.term.lastWorkdayBefore))
                                                     : item.detail,
                               m_inner);
  explained->setWordWrap(true);
  explained->setTextFormat(Qt::PlainText);
  explained->setFont(Theme::font(9));
  explained->setForegroundRole(QPalette::PlaceholderText);
  explained->setContentsMargins(px(152), px(2), px(12), px(5));
  m_lines->addWidget(explained);
}

void DeadlinesPage::showPlace(const Place& place) {
  if (place.entity != QLatin1String("deadlines")) return;
  m_own->model().ensureLoaded();
  m_own->table().showRecord(place.id, place.field);
  m_own->table().setFocus(Qt::OtherFocusReason);
}

bool DeadlinesPage::newRecord() {
  if (workspace().isReadOnly()) return false;
  m_own->quickEntry().start();
  return true;
}

void DeadlinesPage::markDone() {
  ChangeSet changes;
  for (const qint64 id : m_own->table().selectedIds()) {
    auto record = workspace().store().record(EntityKind::Deadline, id);
    if (!record) continue;
    const bool done = record->value(DoneOn).isValid();
    record->set(DoneOn, done ? QVariant() : QVariant(Clock::today()));
    changes.update(*record);
  }
  if (changes.isEmpty()) return;
  if (auto made = workspace().edits().apply(std::move(changes)); !made) workspace().say(StateMark::Overdue, made.error().message);
}

bool DeadlinesPage::copy(bool withHeaders) {
  m_own->table().copy(withHeaders);
  return true;
}

bool DeadlinesPage::paste() {
  if (workspace().isReadOnly()) return false;
  PastePanel::open(m_own->table(), this);
  return true;
}

bool DeadlinesPage::removeSelected() {
  if (workspace().isReadOnly() || m_own->table().selectedIds().isEmpty()) return false;
  m_own->table().removeSelected();
  return true;
}

void DeadlinesPage::retranslate() {
  m_new->setText(tr("New deadline"));
  m_done->setText(tr("Done"));
  m_done->setToolTip(tr("Marks the chosen own deadlines as done today, or as open again."));
  m_remove->setText(tr("Delete"));
  m_ownTitle->setFont(Theme::font(10, true));
  m_ownTitle->setText(tr("Own deadlines"));
  m_ownHint->setText(tr("Write what you do not want to forget; statutory terms, payment requests and next steps of activities come by themselves."));
  m_ownTitle->parentWidget()->layout()->setContentsMargins(px(12), px(8), px(12), px(8));
  // The head, the row for a new one and two more are always in sight.
  m_ownTitle->parentWidget()->setMinimumHeight(px(170));
  m_scroll->setMinimumHeight(px(70));
  m_own->table().setAccessibleName(tr("Own deadlines"));
  m_stale = true;
  if (isVisible()) refresh();
}

void DeadlinesPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // In a low window the lines come before what is said about them.
  m_ownHint->setVisible(height() >= px(480));
}

}  // namespace santalka
