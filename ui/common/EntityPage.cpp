// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/EntityPage.h"

#include "core/base/Format.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"
#include "ui/common/Chips.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FilterLine.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HistoryView.h"
#include "ui/common/KeptFilters.h"
#include "ui/common/ListPrint.h"
#include "ui/common/NewRecords.h"
#include "ui/common/PastePanel.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/SideForm.h"
#include "ui/common/Theme.h"
#include "ui/common/UnseenRecords.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace santalka {

using Theme::px;

EntityPage::EntityPage(EntityKind kind, Icon which, const Texts& texts, Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_kind(kind), m_texts(texts) {
  const QString table = describe(kind).table;
  m_model = new RecordTableModel(kind, workspace.edits(), workspace.names(), workspace.refused(), this);
  m_model->setReadOnly(workspace.isReadOnly());
  m_table = new RecordTable(*m_model, this);
  m_quick = new QuickEntryRow(*m_table, m_table);
  m_filter = new FilterLine(Icon::Filter, QStringLiteral("Ctrl+L"), this);
  m_filter->setObjectName(QStringLiteral("filter.") + table);
  m_filterHost = new QWidget(this);
  m_filterRow = new FlowLayout(m_filterHost);
  m_filterRow->addWidget(m_filter);
  m_kept = new KeptFilters(table, [this]() -> KeptFilters::Filter {
    const QString chip = m_chips ? m_chips->chosen() : QString();
    QStringList words;
    for (const QString& word : {m_filter->text().trimmed(), m_chips ? m_chips->chosenWord() : QString()})
      if (!word.isEmpty()) words << word;
    return {{m_filter->text(), chip}, words.join(QStringLiteral(" · "))};
  }, m_filterHost);
  m_filterRow->addWidget(m_kept);
  connect(m_kept, &KeptFilters::chosen, this, [this](const QStringList& values) {
    if (m_chips) m_chips->choose(values.value(1));
    m_filter->setText(values.value(0));
    m_table->setFocus();
  });
  m_columnButton = new QPushButton(m_filterHost);
  m_columnButton->setObjectName(QStringLiteral("action.columns"));
  m_columnButton->setIcon(icon(Icon::Columns));
  m_filterRow->addToRight(m_columnButton);
  m_banner = new RefusalBanner(workspace.edits(), workspace.refused(), this);
  m_banner->setObjectName(QStringLiteral("banner.") + table);
  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  m_stack = new QStackedWidget(m_splitter);
  m_empty = new EmptyState(which, m_stack);
  if (*m_texts.import) m_emptyImport = m_empty->addButton(QStringLiteral("empty.import.") + table, Icon::Import);
  m_emptyNew = m_empty->addButton(QStringLiteral("empty.new.") + table, Icon::Plus);
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  m_side = new SideForm(m_splitter);
  m_side->hide();
  m_splitter->addWidget(m_stack);
  m_splitter->addWidget(m_side);
  m_splitter->setStretchFactor(0, 1);
  body()->addWidget(m_filterHost);
  body()->addWidget(m_splitter, 1);
  body()->addWidget(m_banner);
  setFocusProxy(m_table);
  buildActions();

  connect(m_filter, &QLineEdit::textChanged, m_model, &RecordTableModel::setFilterText);
  connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
  connect(m_columnButton, &QPushButton::clicked, this, [this] {
    QMenu* menu = m_table->makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columnButton->mapToGlobal(QPoint(0, m_columnButton->height())));
  });
  connect(m_emptyNew, &QPushButton::clicked, this, [this] { newRecord(); });
  connect(m_model, &RecordTableModel::countsChanged, this, &EntityPage::updateState);
  connect(m_table, &RecordTable::currentRecordChanged, this, &EntityPage::showCurrent);
  connect(m_table, &RecordTable::selectionSummaryChanged, this, &Page::selectionChanged);
  m_banner->follow(*m_table);
  m_banner->follow(*m_quick);
  connect(m_table, &RecordTable::pasteRequested, this, [this] { paste(); });
  m_unseen = new UnseenRecords(kind, workspace, *m_banner, {[this](const std::vector<qint64>& ids) { return m_model->unseenOf(ids); },
                                                            [this](const std::vector<qint64>& ids) { return unseenWords(ids); },
                                                            [this](qint64 id) { showUnseen(id); }});
  connect(m_model, &RecordTableModel::leftScope, m_unseen, &UnseenRecords::leave);
  // The model was made first, so it has heard of the change by now.
  connect(&workspace.edits(), &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (notice.touches(m_kind) && isVisible()) m_unseen->look();
  });
  connect(m_side, &SideForm::closeRequested, this, [this] {
    setFormOpen(false);
    m_table->setFocus();
  });
}

void EntityPage::buildActions() {
  const auto add = [this](const QString& name, Icon which) {
    auto* action = new QAction(icon(which), QString(), this);
    action->setObjectName(QStringLiteral("action.") + name);
    return action;
  };
  const QString table = describe(m_kind).table;
  m_new = add(QStringLiteral("new.") + table, Icon::Plus);
  m_remove = add(QStringLiteral("remove.") + table, Icon::Trash);
  m_open = add(QStringLiteral("form.") + table, Icon::Pencil);
  connect(m_new, &QAction::triggered, this, [this] { newRecord(); });
  connect(m_remove, &QAction::triggered, this, [this] { removeSelected(); });
  connect(m_open, &QAction::triggered, this, [this] { toggleSideForm(); });
  for (QAction* action : {m_new, m_remove}) action->setEnabled(!workspace().isReadOnly());
  if (!m_emptyImport) return;
  m_import = add(QStringLiteral("import.") + table, Icon::Import);
  m_import->setEnabled(!workspace().isReadOnly());
  m_emptyImport->setEnabled(!workspace().isReadOnly());
  const auto import = [this] { workspace().go({QStringLiteral("import"), {}, 0, {}, QLatin1String(m_texts.importAs)}); };
  connect(m_import, &QAction::triggered, this, import);
  connect(m_emptyImport, &QPushButton::clicked, this, import);
}

QString EntityPage::title() const { return QCoreApplication::translate("EntityPage", m_texts.title); }

QString EntityPage::countText() const {
  const int total = m_model->totalCount(), shown = m_model->shownCount();
  if (shown != total) return tr("%1 of %Ln records", nullptr, total).arg(Format::integer(shown));
  return tr("%Ln records", nullptr, total);
}

QList<QAction*> EntityPage::pageActions() const { return {m_new}; }

QList<QAction*> EntityPage::recordActions() const { return {m_new, m_open, nullptr, m_remove}; }

QList<QAction*> EntityPage::dataActions() const { return m_import ? QList<QAction*>{m_import} : QList<QAction*>(); }

QString EntityPage::selectionSummary() const { return m_table->selectionSummary(); }

ChipBar& EntityPage::chips() {
  if (!m_chips) {
    m_chips = new ChipBar(this);
    body()->insertWidget(0, m_chips);
    m_chips->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  }
  return *m_chips;
}

void EntityPage::addToFilterLine(QWidget* widget) {
  // The button for columns stays last.
  QLayoutItem* last = m_filterRow->takeAt(m_filterRow->count() - 1);
  delete last;
  m_filterRow->addWidget(widget);
  m_filterRow->addToRight(m_columnButton);
}

void EntityPage::activated() {
  m_model->ensureLoaded();
  updateState();
  if (!m_table->currentIndex().isValid() && m_model->shownCount() > 0)
    for (int row = 0; row < m_model->rowCount(); ++row)
      if (!m_model->isGroupRow(row)) {
        m_table->showRecord(m_model->idAt(row));
        // Later, when the form has its place: a table that gives room to it scrolls to its current row, past the group's head.
        QMetaObject::invokeMethod(m_table, &QAbstractItemView::scrollToTop, Qt::QueuedConnection);
        break;
      }
  const QSettings settings;
  const bool open = settings.value(QStringLiteral("form/") + m_model->entity().table, true).toBool() && m_model->totalCount() > 0;
  // In a low window it is opened by hand.
  if (open && m_splitter->orientation() == Qt::Vertical && height() < px(440)) m_side->hide();
  else setFormOpen(open);
  m_unseen->look();
}

void EntityPage::updateState() {
  m_unseen->lookAgain();
  const bool empty = m_model->totalCount() == 0 && !m_startedEntry;
  m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
  m_filterHost->setVisible(!empty);
  if (m_chips) m_chips->setVisible(!empty);
  if (empty) m_side->hide();
  updateCounts();
  updateHead();
  Q_EMIT selectionChanged();
}

void EntityPage::buildForm() {
  if (m_form) return;
  const QString table = m_model->entity().table;
  m_form = new RecordForm(m_kind, workspace().edits(), workspace().names(), workspace().refused(), m_formKeys, m_side);
  m_form->setReadOnly(workspace().isReadOnly());
  m_side->addTab(m_form, QStringLiteral("tab.data.") + table);
  furnishForm(*m_form);
  m_history = new HistoryView(m_kind, workspace().edits(), workspace().names(), m_side);
  m_side->addTab(m_history, QStringLiteral("tab.history.") + table);
  connect(m_form, &RecordForm::recordChanged, this, [this] { showCurrent(); });
  retranslate();
}

void EntityPage::showCurrent() {
  const qint64 id = m_table->currentId();
  currentChanged(id);
  if (m_side->isHidden()) return;
  buildForm();
  m_form->showRecord(id);
  m_history->showRecord(id);
  const Record& record = m_form->record();
  m_side->setHead(id == 0 ? QString() : formContext(record), id == 0 ? tr("Nothing chosen") : formTitle(record));
}

QString EntityPage::formTitle(const Record& record) const { return Store::titleOf(record); }

void EntityPage::setFormOpen(bool open) {
  m_side->setVisible(open);
  if (open) {
    showCurrent();
    if (m_splitter->orientation() == Qt::Horizontal) m_splitter->setSizes({qMax(1, m_splitter->width() - px(330)), px(330)});
    else m_splitter->setSizes({qMax(1, m_splitter->height() / 2), m_splitter->height() / 2});
  }
  QSettings().setValue(QStringLiteral("form/") + m_model->entity().table, open);
}

bool EntityPage::toggleSideForm() {
  const bool open = m_side->isHidden();
  setFormOpen(open);
  if (open) m_form->focusField(m_formKeys.isEmpty() ? m_model->keyOf(0) : m_formKeys.value(0));
  else m_table->setFocus();
  return true;
}

QString EntityPage::unseenWords(const std::vector<qint64>& ids) const {
  const int count = static_cast<int>(ids.size());
  const int elsewhere = static_cast<int>(std::count_if(ids.begin(), ids.end(), [this](qint64 id) { return !m_model->hasRecord(id); }));
  const auto first = workspace().store().record(m_kind, ids.front());
  const auto year = first ? yearOf(*first) : std::nullopt;
  if (count == 1 && elsewhere == 1 && year) return tr("Written down in %1; the table shows %2.").arg(*year).arg(workspace().year());
  if (elsewhere == count) return tr("%Ln records are written down, but not seen: the table shows %1.", nullptr, count).arg(workspace().year());
  if (elsewhere == 0) return tr("%Ln records are written down, but the filter does not show them.", nullptr, count);
  return tr("%Ln records are written down, but the year and the filter do not show them.", nullptr, count);
}

void EntityPage::showUnseen(qint64 id) {
  if (const auto record = workspace().store().record(m_kind, id))
    if (const auto year = yearOf(*record)) workspace().setYear(*year);
  if (m_model->rowOf(id) < 0) clearFilters();
  m_table->showRecord(id);
  m_table->setFocus();
}

void EntityPage::clearFilters() {
  m_filter->clear();
  if (m_chips) m_chips->choose({});
}

void EntityPage::showPlace(const Place& place) {
  m_model->ensureLoaded();
  if (const auto record = place.id == 0 ? Result<Record>(Record{}) : workspace().store().record(m_kind, place.id); record && place.id != 0)
    if (const auto year = yearOf(*record)) workspace().setYear(*year);
  if (place.id == 0) {
    if (m_chips && !place.filter.isEmpty()) m_chips->choose(place.filter);
    return;
  }
  // A filter in force may hide what was asked for.
  if (m_model->rowOf(place.id) < 0) clearFilters();
  m_table->showRecord(place.id, place.field);
  if (!place.field.isEmpty()) {
    setFormOpen(true);
    m_form->focusField(place.field);
  }
}

bool EntityPage::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
  return true;
}

bool EntityPage::newRecord() {
  if (workspace().isReadOnly()) return false;
  m_startedEntry = true;
  updateState();
  m_quick->start();
  return true;
}

QList<QWidget*> EntityPage::panes() const {
  QList<QWidget*> list{m_filter, m_table};
  if (m_form && !m_side->isHidden()) list << static_cast<QWidget*>(m_form->editor(m_formKeys.isEmpty() ? m_model->keyOf(0) : m_formKeys.value(0)));
  return list;
}

bool EntityPage::print() {
  QStringList remarks{countText()};
  if (!m_filter->text().isEmpty()) remarks << tr("Filter: %1").arg(m_filter->text());
  if (m_chips && !m_chips->chosenWord().isEmpty()) remarks << m_chips->chosenWord();
  const QString remark = remarks.join(QStringLiteral(" · "));
  return ListPrint::preview(workspace(), this, ListPrint::document(workspace(), title(), remark, ListPrint::tableOf(*m_table)));
}

bool EntityPage::copy(bool withHeaders) {
  m_table->copy(withHeaders);
  return true;
}

bool EntityPage::paste() {
  if (workspace().isReadOnly()) return false;
  m_startedEntry = true;
  updateState();
  PastePanel::open(*m_table, this);
  return true;
}

bool EntityPage::removeSelected() {
  const int count = static_cast<int>(m_table->selectedIds().size());
  if (count == 0 || workspace().isReadOnly()) return false;
  m_table->removeSelected();
  return true;
}

void EntityPage::retranslate() {
  const auto text = [](const char* source) { return QCoreApplication::translate("EntityPage", source); };
  m_filter->setPlaceholderText(text(m_texts.filter));
  m_filter->setAccessibleName(text(m_texts.filter));
  m_table->setAccessibleName(title());
  m_columnButton->setToolTip(tr("Columns"));
  m_columnButton->setAccessibleName(tr("Columns"));
  fitHeight();
  // The keys belong to the window, which hands them to the page in front; the menu of the page names them.
  const auto name = [](QAction* action, const QString& words, const char* keys) {
    action->setText(words + QLatin1Char('\t') + QLatin1String(keys));
    action->setIconText(words);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(words, QLatin1String(keys)));
  };
  name(m_new, text(m_texts.newRecord), "Ctrl+N");
  name(m_remove, tr("Delete"), "Ctrl+Del");
  name(m_open, tr("Side form"), "Ctrl+Enter");
  m_empty->setTexts(text(m_texts.emptyTitle), text(m_texts.emptyText));
  m_emptyNew->setText(text(m_texts.newRecord));
  if (m_import) m_import->setText(text(m_texts.import));
  if (m_emptyImport) m_emptyImport->setText(text(m_texts.import));
  m_filterHost->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  m_side->setMinimumHeight(px(70));
  m_stack->setMinimumHeight(px(90));
  if (m_chips) m_chips->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  m_model->retranslate();
  if (m_form) {
    m_side->setTabText(0, tr("Data"));
    m_side->setTabText(m_side->tabs()->indexOf(m_history), tr("History"));
  }
  if (m_model->totalCount() > 0) updateState();
}

/// Where height is dear the rows of the table need it more than what filters them: one line of each.
void EntityPage::fitHeight() {
  const bool low = height() < px(560);
  if (m_chips) m_chips->setLines(low ? 1 : 2);
  m_filter->setFixedWidth(px(low ? 150 : 236));
  m_columnButton->setText(low ? QString() : tr("Columns"));
  for (QComboBox* choice : m_filterHost->findChildren<QComboBox*>()) choice->setMaximumWidth(low ? px(100) : QWIDGETSIZE_MAX);
}

void EntityPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  fitHeight();
  const Qt::Orientation wanted = width() < px(720) ? Qt::Vertical : Qt::Horizontal;
  // Below the table the form needs room of its own; where there is none, the table comes first.
  if (wanted == Qt::Vertical && height() < px(440)) m_side->hide();
  if (wanted == m_splitter->orientation()) return;
  m_splitter->setOrientation(wanted);
  if (!m_side->isHidden()) setFormOpen(true);
}

}  // namespace santalka
