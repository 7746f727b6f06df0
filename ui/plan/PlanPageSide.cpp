// SPDX-License-Identifier: EUPL-1.2
// The part of PlanPage about its side form: facts, data, chain and history of what is current; and what is said of measures
// that are written down and not seen.
#include "ui/plan/PlanPage.h"

#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "ui/common/HistoryView.h"
#include "ui/common/ListPrint.h"
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

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace santalka {

using Theme::px;

void PlanPage::followUnseen() {
  using Ids = UnseenRecords::Ids;
  const auto unseenOf = [this](const Ids& ids) {
    Ids out;
    for (const qint64 id : ids)
      if (!m_model->indexOf(EntityKind::Measure, id).isValid()) out.push_back(id);
    return out;
  };
  const auto words = [this](const Ids& ids) {
    const bool here = m_model->snapshot().measure(ids.front()) != nullptr;
    const int count = static_cast<int>(ids.size());
    return here ? tr("%Ln measures are written down, but the filter does not show them.", nullptr, count)
                : tr("%Ln measures are written down, but not seen: they stand in another plan.", nullptr, count);
  };
  m_unseen = new UnseenRecords(EntityKind::Measure, workspace(), *m_banner,
                               {unseenOf, words, [this](qint64 id) { showPlace({{}, QStringLiteral("measures"), id, {}, {}}); }});
  // The model was made first, so it has heard of the change by now.
  connect(&workspace().edits(), &EditService::changed, this, [this](const ChangeNotice& notice) {
    if (notice.touches(EntityKind::Measure) && isVisible()) m_unseen->look();
  });
}

void PlanPage::showCurrent() {
  const PlanRow row = m_tree->currentRow();
  const bool readOnly = workspace().isReadOnly();
  for (const char* name : {"newIndicator", "newValue"})
    m_actions[name]->setEnabled(!readOnly && row.measure != 0 && (qstrcmp(name, "newValue") != 0 || row.indicator != 0));
  m_calendar->setCurrent(row.measure);
  if (m_side->isHidden()) return;
  const PlanSnapshot& plan = m_model->snapshot();
  const Measure* measure = plan.measure(row.measure);
  m_facts->setVisible(measure != nullptr && m_splitter->orientation() == Qt::Horizontal);
  const int tab = m_side->tabs()->currentIndex();
  if (tab == 0) m_panel->showMeasure(row.measure, row.indicator);
  if (tab == 1) m_chain->showMeasure(row.measure);
  if (tab == 2) m_history->showRecord(row.measure);
  if (!measure) {
    showHead(row);
    return;
  }
  m_data->setCurrentWidget(m_panel);
  const Objective* objective = plan.objective(measure->objective.value);
  const QString context = objective ? tr("Objective %1 · %2").arg(objective->number, measure->number) : measure->number;
  m_side->setHead(context, measure->title);
  const auto at = m_model->indexOf(EntityKind::Measure, row.measure);
  const auto cell = [&](PlanColumn column) { return at.siblingAtColumn(static_cast<int>(column)).data().toString(); };
  const QString result = row.indicator != 0 && row.kind == PlanRow::Kind::Measure && cell(PlanColumn::Result) != Format::unknown()
                             ? tr("%1 of %2 · %3").arg(cell(PlanColumn::Result), cell(PlanColumn::Target), cell(PlanColumn::Progress))
                             : cell(PlanColumn::Progress);
  m_factLabels[0].second->setText(cell(PlanColumn::State));
  m_factLabels[1].second->setText(result);
  m_factLabels[2].second->setText(cell(PlanColumn::Money));
  auto changes = workspace().edits().history(EntityKind::Measure, row.measure);
  m_factLabels[3].second->setText(changes && !changes->empty() ? spokenTime(changes->front().at.toLocalTime()) : Format::unknown());
}

void PlanPage::showHead(const PlanRow& row) {
  m_side->setHead({}, row.isHead() ? PlanCells::groupTitle(m_model->snapshot(), row) : tr("Nothing chosen"));
  const bool goal = row.kind == PlanRow::Kind::Goal;
  const qint64 id = goal ? row.goal : row.objective;
  if (!row.isHead() || id == 0) {
    m_data->setCurrentWidget(m_panel);
    return;
  }
  RecordForm*& form = goal ? m_goalForm : m_objectiveForm;
  if (!form) {
    form = new RecordForm(goal ? EntityKind::Goal : EntityKind::Objective, workspace().edits(), workspace().names(), workspace().refused(), {}, m_data);
    form->setReadOnly(workspace().isReadOnly());
    m_data->addWidget(form);
  }
  form->showRecord(id);
  m_data->setCurrentWidget(form);
}

void PlanPage::setFormOpen(bool open) {
  m_side->setVisible(open);
  if (!open) return;
  showCurrent();
  if (m_splitter->orientation() == Qt::Horizontal) m_splitter->setSizes({qMax(1, m_splitter->width() - px(284)), px(284)});
  else m_splitter->setSizes({qMax(1, m_splitter->height() / 2), m_splitter->height() / 2});
}

void PlanPage::showLines(PlanColumn column) {
  setFormOpen(true);
  m_side->tabs()->setCurrentIndex(0);
  const PlanRow row = m_tree->currentRow();
  m_panel->showMeasure(row.measure, row.indicator);
  if (column == PlanColumn::Money) m_panel->showBudget();
  else m_panel->showValues();
}

void PlanPage::closeGap(Chain::Link link) {
  const PlanRow row = m_tree->currentRow();
  if (link == Chain::Link::Activities) {
    workspace().go({QStringLiteral("activities"), {}, 0, {}, {}});
    return;
  }
  setFormOpen(true);
  m_side->tabs()->setCurrentIndex(0);
  m_panel->showMeasure(row.measure, row.indicator);
  switch (link) {
    case Chain::Link::Needs: m_panel->focusField(QStringLiteral("needs")); break;
    case Chain::Link::Measure: m_panel->focusField(QStringLiteral("responsible")); break;
    case Chain::Link::Indicators:
      if (m_model->snapshot().indicatorsOf(row.measure).empty()) m_panel->showIndicators(true);
      else m_panel->showValues(true);
      break;
    case Chain::Link::Money: m_panel->showBudget(true); break;
    default: break;
  }
}

bool PlanPage::toggleSideForm() {
  const bool open = m_side->isHidden() && m_model->measureCount() > 0;
  setFormOpen(open);
  QSettings().setValue(QStringLiteral("form/plan"), open);
  if (!open) m_tree->setFocus();
  return true;
}

void PlanPage::newValue() {
  if (m_tree->currentRow().indicator == 0) return;
  setFormOpen(true);
  m_side->tabs()->setCurrentIndex(0);
  m_panel->showValues(true);
}

bool PlanPage::print() {
  reports::Table table;
  table.name = QStringLiteral("Plan");
  table.numbered = false;
  const QList<int> columns = m_tree->visibleColumns();
  for (const int column : columns) {
    const auto which = static_cast<PlanColumn>(column);
    reports::Column made{PlanCells::caption(which, m_model->snapshot()).replace(QLatin1Char('\n'), QLatin1Char(' '))};
    made.weight = qMax(1, m_tree->columnWidth(column)) / 100.0;
    if (PlanCells::isNumber(which)) made.align = reports::Align::Right;
    table.columns << made;
  }
  for (QModelIndex row = m_model->index(0, 0); row.isValid(); row = m_model->neighbour(row, 1)) {
    const PlanRow one = m_model->rowAt(row);
    QList<reports::Cell> cells;
    if (one.isHead()) cells << PlanCells::groupTitle(m_model->snapshot(), one);
    else
      for (const int column : columns) cells << row.siblingAtColumn(column).data().toString();
    table.rows.append({one.isHead() ? reports::RowKind::Group : reports::RowKind::Data, std::move(cells)});
  }
  const QString name = m_model->snapshot().facts().plan.title;
  return ListPrint::preview(workspace(), this, ListPrint::document(workspace(), name.isEmpty() ? title() : name, countText(), std::move(table)));
}

}  // namespace santalka
