// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/HistoryPage.h"

#include "core/base/Clock.h"
#include "core/editing/EditService.h"
#include "core/handover/HandoverMark.h"
#include "ui/common/Chips.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryModel.h"
#include "ui/shell/PageList.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

constexpr int PerReading = 400;
const QString Week = QStringLiteral("week"), Month = QStringLiteral("month"), Handed = QStringLiteral("handover"), Bin = QStringLiteral("bin");

}  // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  auto* line = new QWidget(this);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  m_views = new ChipBar(line);
  m_views->setObjectName(QStringLiteral("history.views"));
  m_who = new QComboBox(line);
  m_who->setObjectName(QStringLiteral("history.who"));
  row->addWidget(m_views, 1);
  row->addWidget(m_who, 0, Qt::AlignTop);
  m_model = new HistoryModel(workspace.store(), workspace.names(), this);
  m_table = new QTableView(this);
  m_table->setObjectName(QStringLiteral("table.history"));
  m_table->setModel(m_model);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setTabKeyNavigation(false);
  m_table->setWordWrap(true);
  m_table->setCornerButtonEnabled(false);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_more = new QPushButton(this);
  m_more->setObjectName(QStringLiteral("history.more"));
  body()->addWidget(line);
  body()->addWidget(m_table, 1);
  body()->addWidget(m_more, 0, Qt::AlignHCenter);
  m_go = new QAction(icon(Icon::Eye), QString(), this);
  m_go->setObjectName(QStringLiteral("action.history.go"));
  m_back = new QAction(icon(Icon::Undo), QString(), this);
  m_back->setObjectName(QStringLiteral("action.history.bringBack"));
  connect(m_go, &QAction::triggered, this, &HistoryPage::goToRecord);
  connect(m_back, &QAction::triggered, this, &HistoryPage::bringBack);
  connect(m_more, &QPushButton::clicked, this, &HistoryPage::readMore);
  connect(m_table, &QTableView::doubleClicked, this, [this] { isBin() ? bringBack() : goToRecord(); });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateActions);
  connect(m_views, &ChipBar::chosenChanged, this, &HistoryPage::refresh);
  connect(m_who, &QComboBox::activated, this, &HistoryPage::refresh);
  connect(&workspace.edits(), &EditService::changed, this, [this] {
    m_stale = true;
    if (isVisible()) QMetaObject::invokeMethod(this, &HistoryPage::refresh, Qt::QueuedConnection);
  });
}

QString HistoryPage::title() const { return tr("What changed"); }

QString HistoryPage::countText() const {
  const int rows = m_model->rowCount();
  if (isBin()) return tr("%n deleted record(s) can be brought back", nullptr, rows);
  return m_model->hasMore() ? tr("the newest %n change(s)", nullptr, rows) : tr("%n change(s)", nullptr, rows);
}

QList<QAction*> HistoryPage::pageActions() const { return {isBin() ? m_back : m_go}; }
QList<QAction*> HistoryPage::recordActions() const { return {m_go, m_back}; }
QList<QWidget*> HistoryPage::panes() const { return {m_table}; }

bool HistoryPage::isBin() const { return m_views->chosen() == Bin; }

ChangeLog::Query HistoryPage::query() const {
  ChangeLog::Query out;
  const QString view = m_views->chosen();
  if (view == Week) out.since = Clock::today().addDays(-7).startOfDay();
  if (view == Month) out.since = Clock::today().addMonths(-1).startOfDay();
  if (view == Handed) out.afterStep = m_handedOver;
  out.who = m_who->currentData().toString();
  out.limit = PerReading;
  return out;
}

void HistoryPage::activated() {
  if (m_stale) refresh();
}

void HistoryPage::refresh() {
  m_stale = false;
  const ChangeLog log(workspace().store().database());
  const QString who = m_who->currentData().toString();
  m_who->clear();
  m_who->addItem(tr("Everybody"), QString());
  for (const QString& name : log.people().value_or(QStringList())) m_who->addItem(name, name);
  m_who->setCurrentIndex(qMax(0, m_who->findData(who)));
  m_who->setVisible(m_who->count() > 2 && !isBin());
  m_handedOver = HandoverMark::last(workspace().store()).step;
  auto bin = log.bin();
  if (!bin) return workspace().say(StateMark::Overdue, bin.error().message);
  m_views->setNumber(Bin, static_cast<int>(bin->size()));
  if (isBin()) {
    m_model->showBin(std::move(*bin));
  } else {
    auto entries = log.changes(query());
    if (!entries) return workspace().say(StateMark::Overdue, entries.error().message);
    const bool more = entries->size() == static_cast<std::size_t>(PerReading);
    m_model->showChanges(std::move(*entries), more);
  }
  m_more->setVisible(m_model->hasMore());
  updateActions();
  updateHead();
  Q_EMIT actionsChanged();
}

void HistoryPage::readMore() {
  ChangeLog::Query next = query();
  next.beforeChange = m_model->lastChange();
  auto entries = ChangeLog(workspace().store().database()).changes(next);
  if (!entries) return workspace().say(StateMark::Overdue, entries.error().message);
  const bool more = entries->size() == static_cast<std::size_t>(PerReading);
  m_model->appendChanges(std::move(*entries), more);
  m_more->setVisible(m_model->hasMore());
  updateHead();
}

void HistoryPage::goToRecord() {
  const HistoryModel::Subject subject = m_model->subject(m_table->currentIndex().row());
  const PageEntry* page = subject.id > 0 ? PageList::pageOf(subject.kind) : nullptr;
  if (!page) return;
  if (!workspace().store().exists(subject.kind, subject.id).value_or(false))
    return workspace().say(StateMark::Unknown, tr("This record was deleted since; it may be in the bin."), tr("To the bin"), [this] { showPlace({{}, {}, 0, {}, Bin}); });
  workspace().go({page->name, describe(subject.kind).table, subject.id, {}, {}});
}

void HistoryPage::bringBack() {
  const HistoryModel::Subject subject = m_model->subject(m_table->currentIndex().row());
  if (!isBin() || subject.id == 0 || workspace().isReadOnly()) return;
  auto done = workspace().edits().bringBack(subject.kind, subject.id);
  if (!done) return Messages::error(this, tr("Not brought back"), done.error());
  const QString table = describe(subject.kind).table;
  const PageEntry* page = PageList::pageOf(subject.kind);
  workspace().say(StateMark::Good, tr("Brought back: %n record(s).", nullptr, done->inserted), tr("Show"), [this, page, table, id = subject.id] {
    if (page) workspace().go({page->name, table, id, {}, {}});
  });
}

void HistoryPage::updateActions() {
  const bool chosen = m_table->currentIndex().isValid();
  m_go->setEnabled(chosen && !isBin());
  m_back->setEnabled(chosen && isBin() && !workspace().isReadOnly());
}

void HistoryPage::showPlace(const Place& place) {
  if (place.filter == Bin || place.filter == Handed) m_views->choose(place.filter);
  refresh();
}

bool HistoryPage::copy(bool withHeaders) {
  QStringList lines;
  const auto cells = [this](auto&& cell) {
    QStringList out;
    for (int column = 0; column < m_model->columnCount(); ++column) out << cell(column).toString();
    return out.join(QLatin1Char('\t'));
  };
  if (withHeaders) lines << cells([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
  for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
    lines << cells([&](int column) { return m_model->index(row.row(), column).data(); });
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
  return true;
}

void HistoryPage::retranslate() {
  const QString chosen = m_views->chosen();
  m_views->clear();
  m_views->add({}, tr("All"));
  m_views->add(Week, tr("7 days"));
  m_views->add(Month, tr("A month"));
  m_views->add(Handed, tr("Since the hand-over"));
  m_views->add(Bin, tr("Bin"));
  m_views->choose(chosen);
  m_views->parentWidget()->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  m_more->setText(tr("Show older changes"));
  m_go->setText(tr("Show the record"));
  m_back->setText(tr("Bring back"));
  m_back->setToolTip(tr("Brings the deleted record back, with what belonged to it; can be undone."));
  m_table->setAccessibleName(title());
  m_who->setAccessibleName(tr("Changes of"));
  const int line = QFontMetrics(m_table->font()).lineSpacing();
  m_table->verticalHeader()->setDefaultSectionSize(qMax(px(26), line + px(6)));
  m_table->setColumnWidth(HistoryModel::When, px(130));
  m_table->setColumnWidth(HistoryModel::Who, px(130));
  m_table->setColumnWidth(HistoryModel::What, px(320));
  m_model->retranslate();
  refresh();
}

}  // namespace santalka
