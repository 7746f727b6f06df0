// SPDX-License-Identifier: EUPL-1.2
// The part of PlanPage that changes the plan and leads to places in it.
#include "ui/plan/PlanPage.h"

#include "core/editing/EditService.h"
#include "ui/common/FilterLine.h"
#include "ui/common/Chips.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/PastePanel.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/SideForm.h"
#include "ui/common/Theme.h"
#include "ui/plan/ChainView.h"
#include "ui/plan/MeasurePanel.h"
#include "ui/plan/PlanPaste.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {

/// „3.4“ → „3.5“; empty when the last part is no number.
QString nextNumber(const QString& number) {
  const auto dot = number.lastIndexOf(QLatin1Char('.'));
  bool plain = false;
  const int last = number.mid(dot + 1).toInt(&plain);
  return plain ? number.left(dot + 1) + QString::number(last + 1) : QString();
}

/// Puts a new goal or objective behind the others, with the next number.
template <class T>
void place(T& made, const std::vector<T>& others) {
  qint64 position = 0;
  if (others.empty()) made.number = QStringLiteral("1");
  for (const T& other : others) {
    position = qMax(position, other.position.value_or(0));
    if (!other.number.isEmpty()) made.number = nextNumber(other.number);
  }
  made.position = position + 1;
}

}  // namespace

QAction* PlanPage::addAction(const char* name, Icon which, void (PlanPage::*run)()) {
  auto* action = new QAction(which == Icon::None ? QIcon() : icon(which), QString(), this);
  action->setObjectName(QLatin1String("action.plan.") + QLatin1String(name));
  action->setEnabled(!workspace().isReadOnly());
  connect(action, &QAction::triggered, this, run);
  m_actions.insert(name, action);
  return action;
}

void PlanPage::buildActions() {
  addAction("newMeasure", Icon::Plus, &PlanPage::newMeasure);
  addAction("newGoal", Icon::None, &PlanPage::newGoal);
  addAction("newObjective", Icon::None, &PlanPage::newObjective);
  addAction("newIndicator", Icon::None, &PlanPage::newIndicator);
  addAction("newValue", Icon::None, &PlanPage::newValue);
  addAction("remove", Icon::Trash, &PlanPage::removeRows);
  addAction("up", Icon::ChevronUp, &PlanPage::moveUp)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
  addAction("down", Icon::ChevronDown, &PlanPage::moveDown)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
  addAction("editPlan", Icon::Pencil, &PlanPage::editPlan);
  addAction("newPlan", Icon::None, &PlanPage::newPlan);
}

QList<QAction*> PlanPage::pageActions() const { return {m_actions["newMeasure"]}; }

QList<QAction*> PlanPage::recordActions() const {
  return {m_actions["newMeasure"], m_actions["newObjective"], m_actions["newGoal"], m_actions["newIndicator"], m_actions["newValue"], nullptr,
          m_actions["up"],         m_actions["down"],         nullptr,                   m_actions["remove"],   nullptr,
          m_actions["editPlan"],   m_actions["newPlan"]};
}

bool PlanPage::done(const Result<void>& result) {
  if (result) m_banner->clear();
  else m_banner->refuse(result.error().message);
  return result.has_value();
}

qint64 PlanPage::planInSet(ChangeSet& changes) {
  if (m_model->plan().isValid()) return m_model->plan().value;
  Plan plan;
  const int year = workspace().year();
  plan.firstYear = year;
  plan.lastYear = year + 2;
  plan.title = tr("Integration plan %1–%2").arg(year).arg(year + 2);
  return changes.insert(plan).value;
}

bool PlanPage::newRecord() {
  if (workspace().isReadOnly()) return false;
  newMeasure();
  return true;
}

void PlanPage::newMeasure() {
  const PlanRow row = m_tree->currentRow();
  const PlanFacts& facts = m_model->snapshot().facts();
  ChangeSet changes;
  Measure measure;
  measure.plan = Id<Plan>{planInSet(changes)};
  measure.objective = Id<Objective>{row.objective != 0 || facts.objectives.empty() ? row.objective : facts.objectives.front().id.value};
  measure.title = tr("New measure");
  const int first = static_cast<int>(facts.plan.firstYear.value_or(workspace().year()));
  const int last = static_cast<int>(facts.plan.lastYear.value_or(first + 2));
  measure.startsOn = QDate(first, 1, 1);
  measure.endsOn = QDate(last, 12, 31);
  qint64 position = 0;
  for (const Measure& other : facts.measures) {
    position = qMax(position, other.position.value_or(0));
    if (other.objective == measure.objective && !other.number.isEmpty()) measure.number = nextNumber(other.number);
  }
  measure.position = position + 1;
  const qint64 provisional = changes.insert(measure).value;
  auto made = workspace().edits().apply(std::move(changes));
  if (!made) {
    done(made.error());
    return;
  }
  m_filter->clear();
  m_chips->choose({});
  fillPlans();
  m_model->ensureLoaded();
  const qint64 id = made->ids.at(provisional);
  m_tree->showRecord(EntityKind::Measure, id, PlanColumn::Title);
  m_tree->editCell(EntityKind::Measure, id, PlanColumn::Title);
}

void PlanPage::newGoal() {
  const PlanFacts& facts = m_model->snapshot().facts();
  ChangeSet changes;
  Goal goal;
  goal.plan = Id<Plan>{planInSet(changes)};
  goal.title = tr("New goal");
  place(goal, facts.goals);
  const qint64 provisional = changes.insert(goal).value;
  // The first goal of a plan is the one that its objectives serve.
  if (facts.goals.empty())
    for (Objective objective : facts.objectives) {
      objective.goal = Id<Goal>{provisional};
      changes.update(objective);
    }
  writeHead(std::move(changes), EntityKind::Goal, provisional, tr("New goal"));
}

void PlanPage::newObjective() {
  const PlanFacts& facts = m_model->snapshot().facts();
  ChangeSet changes;
  Objective objective;
  objective.plan = Id<Plan>{planInSet(changes)};
  const qint64 goal = m_tree->currentRow().goal;
  objective.goal = Id<Goal>{goal != 0 || facts.goals.empty() ? goal : facts.goals.back().id.value};
  objective.title = tr("New objective");
  place(objective, facts.objectives);
  const qint64 provisional = changes.insert(objective).value;
  writeHead(std::move(changes), EntityKind::Objective, provisional, {});
}

void PlanPage::writeHead(ChangeSet changes, EntityKind kind, qint64 provisional, const QString& label) {
  auto made = workspace().edits().apply(std::move(changes), label);
  if (!made) {
    done(made.error());
    return;
  }
  fillPlans();
  m_model->ensureLoaded();
  m_tree->editCell(kind, made->ids.at(provisional), PlanColumn::Title);
}

void PlanPage::newIndicator() {
  const PlanRow row = m_tree->currentRow();
  if (row.measure == 0) return;
  Indicator indicator;
  indicator.measure = Id<Measure>{row.measure};
  indicator.title = tr("New indicator");
  for (const qint64 id : m_model->snapshot().indicatorsOf(row.measure))
    indicator.position = qMax(indicator.position.value_or(0), m_model->snapshot().indicator(id)->position.value_or(0));
  indicator.position = indicator.position.value_or(0) + 1;
  auto made = workspace().edits().insert(toRecord(indicator));
  if (!made) {
    done(made.error());
    return;
  }
  m_tree->editCell(EntityKind::Indicator, *made, PlanColumn::Indicator);
}

void PlanPage::removeRows() {
  ChangeSet changes;
  QSet<qint64> gone;
  for (const PlanRow& row : m_tree->selectedRows()) {
    if (row.kind == PlanRow::Kind::Goal && row.goal != 0) changes.remove(EntityKind::Goal, row.goal);
    if (row.kind == PlanRow::Kind::Objective && row.objective != 0) changes.remove(EntityKind::Objective, row.objective);
    if (row.kind == PlanRow::Kind::Measure) {
      changes.remove(EntityKind::Measure, row.measure);
      gone.insert(row.measure);
    }
    if (row.kind == PlanRow::Kind::Indicator && !gone.contains(row.measure)) changes.remove(EntityKind::Indicator, row.indicator);
  }
  if (changes.isEmpty()) return;
  const QModelIndex after = m_model->neighbour(m_tree->currentIndex(), -1);
  const PlanRow next = m_model->rowAt(after);
  auto made = workspace().edits().apply(std::move(changes));
  if (!made) done(made.error());
  else if (next.measure != 0) m_tree->showRecord(EntityKind::Measure, next.measure, PlanColumn::Title);
}

bool PlanPage::removeSelected() {
  if (workspace().isReadOnly() || m_tree->selectedRows().isEmpty()) return false;
  removeRows();
  return true;
}

void PlanPage::moveRow(int step) {
  const PlanRow row = m_tree->currentRow();
  const PlanFacts& facts = m_model->snapshot().facts();
  EntityKind kind = EntityKind::Measure;
  std::vector<qint64> order;
  qint64 own = row.measure;
  if (row.kind == PlanRow::Kind::Goal) {
    kind = EntityKind::Goal;
    own = row.goal;
    for (const Goal& one : facts.goals) order.push_back(one.id.value);
  } else if (row.kind == PlanRow::Kind::Objective) {
    kind = EntityKind::Objective;
    own = row.objective;
    for (const Objective& one : facts.objectives) order.push_back(one.id.value);
  } else if (row.kind == PlanRow::Kind::Indicator) {
    kind = EntityKind::Indicator;
    own = row.indicator;
    order = m_model->snapshot().indicatorsOf(row.measure);
  } else if (row.kind == PlanRow::Kind::Measure) {
    for (const Measure& one : facts.measures) order.push_back(one.id.value);
  }
  const auto at = std::find(order.begin(), order.end(), own);
  if (at == order.end()) return;
  // A measure changes places with its neighbour of the same objective, wherever that stands in the plan's order; an
  // objective with that of the same goal.
  auto other = at;
  const auto fits = [&](qint64 id) {
    if (kind == EntityKind::Objective) return m_model->snapshot().objective(id)->goal.value == row.goal;
    return kind != EntityKind::Measure || m_model->snapshot().measure(id)->objective.value == row.objective;
  };
  do {
    if ((step < 0 && other == order.begin()) || (step > 0 && other + 1 == order.end())) return;
    other += step;
  } while (!fits(*other));
  std::iter_swap(at, other);
  ChangeSet changes;
  for (std::size_t i = 0; i < order.size(); ++i) {
    auto record = workspace().store().record(kind, order[i]);
    const auto place = static_cast<qlonglong>(i + 1);
    if (!record || record->value(QStringLiteral("position")) == QVariant(place)) continue;
    record->set(QStringLiteral("position"), place);
    changes.update(*record);
  }
  auto made = workspace().edits().apply(std::move(changes), step < 0 ? tr("Moved up in the plan") : tr("Moved down in the plan"));
  if (!made) done(made.error());
}

void PlanPage::editPlan() {
  if (!m_model->plan().isValid()) {
    newPlan();
    return;
  }
  auto* dialog = new QDialog(this);
  dialog->setObjectName(QStringLiteral("plan.properties"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Properties of the plan"));
  auto* column = new QVBoxLayout(dialog);
  auto* form = new RecordForm(EntityKind::Plan, workspace().edits(), workspace().names(), workspace().refused(), {}, dialog);
  form->setReadOnly(workspace().isReadOnly());
  form->showRecord(m_model->plan().value);
  column->addWidget(form, 1);
  auto* buttons = new QDialogButtonBox(dialog);
  buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  column->addWidget(buttons);
  dialog->resize(px(460), px(480));
  dialog->open();
}

bool PlanPage::makePlan() {
  Plan plan;
  const int first = static_cast<int>(m_model->snapshot().facts().plan.lastYear.value_or(workspace().year() - 1)) + 1;
  plan.firstYear = first;
  plan.lastYear = first + 2;
  plan.title = tr("Integration plan %1–%2").arg(first).arg(first + 2);
  auto made = workspace().edits().insert(toRecord(plan));
  if (!made) return done(made.error());
  m_model->setPlan(Id<Plan>{*made});
  fillPlans();
  refresh();
  return true;
}

void PlanPage::newPlan() {
  if (makePlan()) editPlan();
}

void PlanPage::importPlan() { workspace().go({QStringLiteral("import"), QStringLiteral("measures"), 0, {}, QStringLiteral("plan")}); }

void PlanPage::showPlace(const Place& place) {
  fillPlans();
  m_model->setWatched(true);
  if (place.id == 0) {
    m_chips->choose(place.filter);
    return;
  }
  const EntityDescription* entity = findEntity(place.entity);
  EntityKind kind = entity ? entity->kind : EntityKind::Measure;
  qint64 id = place.id;
  qint64 indicator = 0;
  PlanColumn column = PlanColumn::Title;
  if (kind == EntityKind::IndicatorValue || kind == EntityKind::IndicatorTarget || kind == EntityKind::BudgetLine) {
    column = kind == EntityKind::BudgetLine ? PlanColumn::Money : kind == EntityKind::IndicatorValue ? PlanColumn::Result : PlanColumn::Target;
    auto line = workspace().store().record(kind, id);
    if (!line) return;
    const bool money = kind == EntityKind::BudgetLine;
    id = line->value(money ? QStringLiteral("measure_id") : QStringLiteral("indicator_id")).toLongLong();
    kind = money ? EntityKind::Measure : EntityKind::Indicator;
  }
  if (kind == EntityKind::Indicator) indicator = id;
  if (indicator != 0 && column == PlanColumn::Title) column = PlanCells::columnOf(kind, place.field).value_or(PlanColumn::Result);
  // The record may stand in another plan, or be hidden by a filter.
  auto owner = workspace().store().record(indicator != 0 ? EntityKind::Indicator : kind, id);
  if (!owner) return;
  auto measure = indicator != 0 ? workspace().store().record(EntityKind::Measure, owner->value(QStringLiteral("measure_id")).toLongLong()) : owner;
  if (!measure) return;
  const qint64 plan = kind == EntityKind::Plan ? place.id : measure->value(QStringLiteral("plan_id")).toLongLong();
  m_model->setPlan(Id<Plan>{plan});
  m_plans->setCurrentIndex(m_plans->findData(plan));
  if (!m_model->indexOf(kind, id).isValid()) {
    m_filter->clear();
    m_chips->choose({});
    for (QComboBox* combo : {m_responsible, m_state, m_source}) combo->setCurrentIndex(0);
    m_model->setFilter({});
  }
  if (!m_tree->showRecord(kind, id, column)) return;
  m_tree->setFocus(Qt::OtherFocusReason);
  if (place.field.isEmpty() || kind != EntityKind::Measure) return;
  setFormOpen(true);
  m_side->tabs()->setCurrentIndex(0);
  m_panel->showMeasure(id);
  m_panel->focusField(place.field);
}

bool PlanPage::focusFilter() {
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
  return true;
}

QList<QWidget*> PlanPage::panes() const {
  QList<QWidget*> list{m_filter, m_tree};
  if (!m_side->isHidden()) list << m_side->tabs();
  return list;
}

bool PlanPage::copy(bool withHeaders) {
  const QString text = m_tree->selectedText(withHeaders);
  if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
  return true;
}

bool PlanPage::paste() {
  if (workspace().isReadOnly()) return false;
  if (!m_model->plan().isValid() && !makePlan()) return false;
  PastePanel::open(std::make_unique<PlanPaste>(*m_tree, *m_model, workspace().edits()), this);
  return true;
}

}  // namespace santalka
