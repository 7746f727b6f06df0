// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanPage.h"

#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "ui/common/Chips.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FilterLine.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HistoryView.h"
#include "ui/common/KeptFilters.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/SideForm.h"
#include "ui/common/SpokenTime.h"
#include "ui/common/Theme.h"
#include "ui/common/UnseenRecords.h"
#include "ui/plan/ChainView.h"
#include "ui/plan/MeasurePanel.h"
#include "ui/plan/PlanCalendar.h"
#include "ui/plan/PlanTotals.h"
#include "ui/plan/PlanTree.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

PlanPage::PlanPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
  m_model = new PlanTreeModel(workspace.edits(), workspace.refused(), this);
  m_model->setReadOnly(workspace.isReadOnly());
  m_model->setYear(workspace.year());
  buildHead();
  buildFilters();
  buildBody();
  buildActions();
  setFocusProxy(m_tree);
  connect(&workspace, &Workspace::yearChanged, this, [this](int year) {
    m_panel->setYear(year);
    fillPlans();
    m_model->setYear(year);
    fillChoices();
    showCurrent();
  });
  connect(&workspace.edits(), &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (notice.touches(EntityKind::Plan)) fillPlans();
  });
  connect(m_model, &PlanTreeModel::refreshed, this, &PlanPage::refresh);
  followUnseen();
  connect(m_model, &PlanTreeModel::failed, m_banner, &RefusalBanner::refuse);
}

void PlanPage::buildHead() {
  m_plans = new QComboBox(this);
  m_plans->setObjectName(QStringLiteral("plan.chooser"));
  m_plans->hide();
  headRight()->addWidget(m_plans);
  m_asTable = new QPushButton(this);
  m_asCalendar = new QPushButton(this);
  m_asTable->setObjectName(QStringLiteral("plan.asTable"));
  m_asCalendar->setObjectName(QStringLiteral("plan.asCalendar"));
  for (QPushButton* button : {m_asTable, m_asCalendar}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
    headRight()->addWidget(button);
  }
  m_asTable->setIcon(icon(Icon::Table));
  m_asCalendar->setIcon(icon(Icon::Calendar));
  m_asTable->setChecked(true);
  connect(m_asTable, &QPushButton::toggled, this, [this](bool on) { showCalendar(!on); });
  connect(m_plans, &QComboBox::activated, this, [this](int index) {
    m_model->setPlan(Id<Plan>{m_plans->itemData(index).toLongLong()});
    fillChoices();
    refresh();
  });
}

void PlanPage::buildFilters() {
  m_filterHost = new QWidget(this);
  auto* row = new FlowLayout(m_filterHost);
  m_filter = new FilterLine(Icon::Filter, QStringLiteral("Ctrl+L"), m_filterHost);
  m_filter->setObjectName(QStringLiteral("plan.filter"));
  row->addWidget(m_filter);
  const auto choice = [&](const char* name) {
    auto* combo = new QComboBox(m_filterHost);
    combo->setObjectName(QLatin1String("plan.") + QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(9);
    row->addWidget(combo);
    connect(combo, &QComboBox::activated, this, &PlanPage::applyFilter);
    return combo;
  };
  m_responsible = choice("responsible");
  m_state = choice("state");
  m_source = choice("source");
  m_chips = new ChipBar(m_filterHost);
  m_chips->setObjectName(QStringLiteral("plan.chips"));
  m_chips->add(QStringLiteral("late"), {}, StateMark::Overdue)->setObjectName(QStringLiteral("plan.chip.late"));
  m_chips->add(QStringLiteral("unknown"), {}, StateMark::Unknown)->setObjectName(QStringLiteral("plan.chip.unknown"));
  row->addWidget(m_chips);
  auto* kept = new KeptFilters(QStringLiteral("plan"), [this]() -> KeptFilters::Filter {
    QStringList words;
    if (const QString text = m_filter->text().trimmed(); !text.isEmpty()) words << text;
    for (const QComboBox* combo : {m_responsible, m_state, m_source})
      if (combo->currentIndex() > 0) words << combo->currentText();
    return {{m_filter->text(), m_responsible->currentData().toString(), m_state->currentData().toString(), m_source->currentData().toString()},
            words.join(QStringLiteral(" · "))};
  }, m_filterHost);
  row->addWidget(kept);
  connect(kept, &KeptFilters::chosen, this, &PlanPage::putInForce);
  m_columns = new QPushButton(m_filterHost);
  m_columns->setObjectName(QStringLiteral("plan.columns"));
  m_columns->setIcon(icon(Icon::Columns));
  row->addToRight(m_columns);
  connect(m_filter, &QLineEdit::textChanged, this, &PlanPage::applyFilter);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
  connect(m_chips, &ChipBar::chosenChanged, this, &PlanPage::applyFilter);
  connect(m_columns, &QPushButton::clicked, this, [this] {
    QMenu* menu = m_tree->makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
  });
  body()->addWidget(m_filterHost);
}

void PlanPage::putInForce(const QStringList& filter) {
  QComboBox* const combos[] = {m_responsible, m_state, m_source};
  for (int i = 0; i < 3; ++i) combos[i]->setCurrentIndex(qMax(0, combos[i]->findData(filter.value(i + 1))));
  m_filter->setText(filter.value(0));
  const QString state = m_state->currentData().toString();
  const QSignalBlocker quiet(m_chips);
  m_chips->choose(state == QLatin1String("late") || state == QLatin1String("unknown") ? state : QString());
  applyFilter();
}

void PlanPage::buildBody() {
  m_banner = new RefusalBanner(workspace().edits(), workspace().refused(), this);
  m_banner->setObjectName(QStringLiteral("plan.banner"));
  m_splitter = new QSplitter(this);
  m_splitter->setChildrenCollapsible(false);
  m_stack = new QStackedWidget(m_splitter);
  auto* grid = new QWidget(m_stack);
  auto* column = new QVBoxLayout(grid);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_views = new QStackedWidget(grid);
  m_tree = new PlanTree(*m_model, m_views);
  m_calendar = new PlanCalendar(*m_model, m_views);
  m_views->addWidget(m_tree);
  m_views->addWidget(m_calendar);
  m_totals = new PlanTotals(*m_tree, *m_model, grid);
  column->addWidget(m_views, 1);
  column->addWidget(m_totals);
  m_empty = new EmptyState(Icon::PlanTree, m_stack);
  m_emptyImport = m_empty->addButton(QStringLiteral("plan.empty.import"), Icon::Import);
  m_emptyNew = m_empty->addButton(QStringLiteral("plan.empty.new"), Icon::Plus);
  m_stack->addWidget(grid);
  m_stack->addWidget(m_empty);
  m_side = new SideForm(m_splitter);
  m_side->setObjectName(QStringLiteral("plan.side"));
  m_side->hide();
  m_facts = new QWidget(m_side);
  auto* facts = new QGridLayout(m_facts);
  for (int i = 0; i < 4; ++i) {
    auto* name = new QLabel(m_facts);
    auto* value = new QLabel(m_facts);
    name->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {name, value}) {
      label->setTextFormat(Qt::PlainText);
      label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    facts->addWidget(name, i / 2 * 2, i % 2);
    facts->addWidget(value, i / 2 * 2 + 1, i % 2);
    m_factLabels << qMakePair(name, value);
  }
  qobject_cast<QVBoxLayout*>(m_side->layout())->insertWidget(1, m_facts);
  m_data = new QStackedWidget(m_side);
  m_panel = new MeasurePanel(workspace(), m_data);
  m_data->addWidget(m_panel);
  m_chain = new ChainView(workspace(), m_side);
  m_history = new HistoryView(EntityKind::Measure, workspace().edits(), workspace().names(), m_side);
  m_side->addTab(m_data, QStringLiteral("plan.form"));
  m_side->addTab(m_chain, QStringLiteral("plan.chain"));
  m_side->addTab(m_history, QStringLiteral("plan.history"));
  m_side->tabs()->setCurrentIndex(QSettings().value(QStringLiteral("form/plan.tab"), 1).toInt());
  m_splitter->addWidget(m_stack);
  m_splitter->addWidget(m_side);
  m_splitter->setStretchFactor(0, 1);
  body()->addWidget(m_splitter, 1);
  body()->addWidget(m_banner);

  connect(m_tree, &PlanTree::refused, m_banner, &RefusalBanner::refuse);
  connect(m_tree, &PlanTree::settled, m_banner, &RefusalBanner::settle);
  connect(m_tree, &PlanTree::currentRowChanged, this, &PlanPage::showCurrent);
  connect(m_tree, &PlanTree::selectionSummaryChanged, this, &Page::selectionChanged);
  connect(m_tree, &PlanTree::linesRequested, this, &PlanPage::showLines);
  connect(m_calendar, &PlanCalendar::measureChosen, this, [this](qint64 id) {
    m_tree->showRecord(EntityKind::Measure, id, PlanColumn::Title);
  });
  connect(m_chain, &ChainView::closeGap, this, &PlanPage::closeGap);
  connect(m_side, &SideForm::closeRequested, this, [this] {
    toggleSideForm();
  });
  connect(m_side->tabs(), &QTabWidget::currentChanged, this, [this](int index) {
    QSettings().setValue(QStringLiteral("form/plan.tab"), index);
    showCurrent();
  });
  connect(m_emptyImport, &QPushButton::clicked, this, [this] { importPlan(); });
  connect(m_emptyNew, &QPushButton::clicked, this, [this] { newRecord(); });
}

QString PlanPage::title() const { return tr("Plan"); }

QString PlanPage::countText() const {
  const PlanFacts& facts = m_model->snapshot().facts();
  if (!facts.plan.id.isValid()) return tr("not written down yet");
  const QString years = QStringLiteral("%1–%2").arg(facts.plan.firstYear.value_or(0)).arg(facts.plan.lastYear.value_or(0));
  const int shown = static_cast<int>(m_model->shownMeasures().size());
  const QString measures = m_model->filter().isEmpty() ? tr("%n measure(s)", nullptr, m_model->measureCount())
                                                       : tr("%1 of %n measure(s)", nullptr, m_model->measureCount()).arg(Format::integer(shown));
  const QString objectives = tr("%n objective(s)", nullptr, static_cast<int>(facts.objectives.size()));
  const QString levels = facts.goals.empty() ? objectives : QStringLiteral("%1, %2").arg(tr("%n goal(s)", nullptr, static_cast<int>(facts.goals.size())), objectives);
  return QStringLiteral("%1 · %2, %3").arg(years, levels, measures);
}

QString PlanPage::selectionSummary() const { return m_tree->selectionSummary(); }

void PlanPage::fillPlans() {
  auto plans = workspace().store().all<Plan>();
  auto inForce = PlanProgress::planOf(workspace().store(), workspace().year());
  if (!plans || !inForce) return;
  qint64 wanted = m_model->plan().value;
  bool known = false;
  bool covers = false;
  m_plans->clear();
  for (const Plan& plan : *plans) {
    m_plans->addItem(QStringLiteral("%1–%2 · %3").arg(plan.firstYear.value_or(0)).arg(plan.lastYear.value_or(0)).arg(plan.title), plan.id.value);
    if (plan.id.value != wanted) continue;
    known = true;
    covers = plan.firstYear.value_or(0) <= workspace().year() && workspace().year() <= plan.lastYear.value_or(9999);
  }
  // Another year leads to the plan in force then; a plan that was chosen by hand stays as long as it covers the year.
  if (!known || (!covers && *inForce)) wanted = *inForce ? (*inForce)->id.value : plans->empty() ? 0 : plans->front().id.value;
  m_plans->setCurrentIndex(m_plans->findData(wanted));
  m_plans->setVisible(plans->size() > 1);
  m_plans->setMaximumWidth(px(260));
  m_model->setPlan(Id<Plan>{wanted});
}

void PlanPage::activated() {
  fillPlans();
  m_model->setWatched(true);
  fillChoices();
  refresh();
  if (!m_tree->currentIndex().isValid() && m_model->measureCount() > 0) {
    m_tree->showRecord(EntityKind::Measure, m_model->shownMeasures().empty() ? 0 : m_model->shownMeasures().front().value, PlanColumn::Number);
    m_tree->scrollToTop();
  }
  // Below a narrow table the form would take the place of the plan: there it is opened by hand.
  const bool beside = window()->width() >= px(1000);
  setFormOpen(m_model->measureCount() > 0 && beside && QSettings().value(QStringLiteral("form/plan"), true).toBool());
  m_unseen->look();
}

void PlanPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_model->setWatched(true);
}

void PlanPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_model->setWatched(false);
}

void PlanPage::fillChoices() {
  const auto fill = [](QComboBox* combo, const QString& all, const QList<QPair<QString, QString>>& items) {
    const QString before = combo->currentData().toString();
    combo->clear();
    combo->addItem(all, QString());
    for (const auto& [text, key] : items) combo->addItem(text, key);
    combo->setCurrentIndex(qMax(0, combo->findData(before)));
    combo->setMinimumWidth(QFontMetrics(combo->font()).horizontalAdvance(all) + px(38));
  };
  const PlanSnapshot& plan = m_model->snapshot();
  QMap<QString, int> responsible;
  for (const Measure& measure : plan.facts().measures)
    if (!measure.responsible.isEmpty()) ++responsible[measure.responsible];
  QList<QPair<QString, QString>> people;
  for (auto it = responsible.cbegin(); it != responsible.cend(); ++it) people << qMakePair(it.key(), it.key());
  fill(m_responsible, tr("All responsible"), people);
  QList<QPair<QString, QString>> states;
  for (const ProgressState state : {ProgressState::Achieved, ProgressState::OnTrack, ProgressState::Partly, ProgressState::Late,
                                    ProgressState::NotStarted, ProgressState::Unknown})
    states << qMakePair(PlanCells::wordOf(state), PlanCells::filterKey(state));
  fill(m_state, tr("All states"), states);
  QList<QPair<QString, QString>> sources;
  auto titles = workspace().store().all<FundingSource>();
  QSet<qint64> used;
  for (const BudgetLine& line : plan.money().lines()) used.insert(line.source.value);
  if (titles)
    for (const FundingSource& source : *titles)
      if (used.contains(source.id.value)) sources << qMakePair(source.code, QStringLiteral("source.%1").arg(source.id.value));
  sources << qMakePair(tr("source sought"), QStringLiteral("sought")) << qMakePair(tr("source not named"), QStringLiteral("unnamed"))
          << qMakePair(tr("no money needed"), QStringLiteral("none"));
  fill(m_source, tr("All sources"), sources);
}

void PlanPage::applyFilter() {
  PlanFilter filter;
  filter.text = m_filter->text();
  filter.responsible = m_responsible->currentData().toString();
  filter.source = m_source->currentData().toString();
  // The chip and the list of states name the same thing; what was touched last holds.
  if (sender() == m_chips) m_state->setCurrentIndex(qMax(0, m_state->findData(m_chips->chosen())));
  filter.state = m_state->currentData().toString();
  if (sender() == m_state) {
    const QSignalBlocker quiet(m_chips);
    m_chips->choose(filter.state == QLatin1String("late") || filter.state == QLatin1String("unknown") ? filter.state : QString());
  }
  m_model->setFilter(filter);
}

void PlanPage::refresh() {
  const bool empty = m_model->measureCount() == 0 && m_model->snapshot().facts().objectives.empty() &&
                     m_model->snapshot().facts().goals.empty();
  m_stack->setCurrentIndex(empty ? 1 : 0);
  m_filterHost->setVisible(!empty);
  m_asTable->setVisible(!empty);
  m_asCalendar->setVisible(!empty);
  if (empty) m_side->hide();
  m_chips->setNumber(QStringLiteral("late"), m_model->countOf(QStringLiteral("late")));
  m_chips->setNumber(QStringLiteral("unknown"), m_model->countOf(QStringLiteral("unknown")));
  m_calendar->update();
  updateHead();
  m_unseen->lookAgain();
  showCurrent();
  Q_EMIT selectionChanged();
}

void PlanPage::showCalendar(bool calendar) {
  m_views->setCurrentIndex(calendar ? 1 : 0);
  m_totals->setVisible(!calendar && height() >= px(340));
  m_columns->setVisible(!calendar);
}

void PlanPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // Where height is dear the measures need it more than their sums.
  showCalendar(m_asCalendar->isChecked());
  const Qt::Orientation wanted = width() < px(760) ? Qt::Vertical : Qt::Horizontal;
  if (wanted == m_splitter->orientation()) return;
  m_splitter->setOrientation(wanted);
  if (!m_side->isHidden()) setFormOpen(true);
}

void PlanPage::retranslate() {
  m_filterHost->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  m_filterHost->layout()->setSpacing(px(8));
  m_filter->setPlaceholderText(tr("Filter measures"));
  m_filter->setAccessibleName(tr("Filter measures"));
  m_filter->setFixedWidth(px(200));
  m_responsible->setAccessibleName(tr("Responsible"));
  m_state->setAccessibleName(tr("State"));
  m_source->setAccessibleName(tr("Source"));
  m_chips->setWord(QStringLiteral("late"), tr("Late"));
  m_chips->setWord(QStringLiteral("unknown"), tr("No data"));
  m_columns->setText(tr("Columns"));
  m_asTable->setText(tr("Table"));
  m_asCalendar->setText(tr("Calendar"));
  m_plans->setAccessibleName(tr("Plan"));
  m_tree->setAccessibleName(tr("Plan"));
  m_calendar->setAccessibleName(tr("Calendar"));
  m_side->setTabText(0, tr("Data"));
  m_side->setTabText(1, tr("Chain"));
  m_side->setTabText(2, tr("History"));
  m_facts->layout()->setContentsMargins(px(12), 0, px(12), px(8));
  static_cast<QGridLayout*>(m_facts->layout())->setVerticalSpacing(px(1));
  const QString names[] = {tr("State"), tr("Progress %1").arg(workspace().year()), tr("Money %1").arg(workspace().year()), tr("Last change")};
  for (int i = 0; i < 4; ++i) {
    m_factLabels[i].first->setText(names[i]);
    m_factLabels[i].first->setFont(Theme::font(9));
  }
  m_empty->setTexts(tr("There is no plan yet"), tr("Bring in the plan as your office has it, in a workbook or a table: measures, indicators and money are found. Or write the first measure here."));
  m_emptyImport->setText(tr("Import the plan…"));
  m_emptyNew->setText(tr("Write the first measure"));
  static const QHash<QByteArray, const char*> texts{
      {"newMeasure", QT_TR_NOOP("New measure")},     {"newGoal", QT_TR_NOOP("New goal")},           {"newObjective", QT_TR_NOOP("New objective")}, {"newIndicator", QT_TR_NOOP("New indicator")},
      {"newValue", QT_TR_NOOP("New value reached")}, {"remove", QT_TR_NOOP("Delete")},              {"up", QT_TR_NOOP("Move up")},
      {"down", QT_TR_NOOP("Move down")},             {"editPlan", QT_TR_NOOP("Properties of the plan…")}, {"newPlan", QT_TR_NOOP("New plan…")}};
  for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) it.value()->setText(tr(texts.value(it.key())));
  fillChoices();
  m_model->retranslate();
  refresh();
}

}  // namespace santalka
