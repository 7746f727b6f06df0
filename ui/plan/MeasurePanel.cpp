// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/MeasurePanel.h"

#include "core/base/Clock.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SubTable.h"
#include "ui/common/Theme.h"
#include "ui/plan/SplitDialog.h"
#include "ui/shell/Workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace santalka {

using Theme::px;

namespace {

QString k(const char* key) { return QString::fromLatin1(key); }

}  // namespace

MeasurePanel::MeasurePanel(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace) {
  EditService& edits = workspace.edits();
  RecordNames& names = workspace.names();
  m_form = new RecordForm(EntityKind::Measure, edits, names, workspace.refused(),
                          {k("number"), k("title"), k("objective_id"), k("responsible"), k("partners"), k("starts_on"), k("ends_on"),
                           k("needs"), k("target_groups"), k("needs_no_money"), k("state"), k("state_reason"), k("stakeholders"),
                           k("svp_code"), k("description"), k("notes")},
                          this);
  m_form->setReadOnly(workspace.isReadOnly());
  const auto lines = [&](EntityKind kind, const char* owner, const SubTable::Columns& columns) {
    auto* made = new SubTable(kind, k(owner), workspace, this);
    made->setColumns(columns);
    made->setCompact();
    return made;
  };
  m_indicators = lines(EntityKind::Indicator, "measure_id",
                       {{k("title"), 150}, {k("unit"), 70}, {k("baseline"), 70}, {k("baseline_year"), 64}, {k("target_overall"), 84},
                        {k("direction"), 110}, {k("accumulation"), 130}, {k("aggregation"), 110}, {k("frequency"), 90}, {k("source"), 110}});
  m_ofIndicator = new QLabel(this);
  m_ofIndicator->setWordWrap(true);
  m_ofIndicator->setForegroundRole(QPalette::PlaceholderText);
  m_targets = lines(EntityKind::IndicatorTarget, "indicator_id", {{k("year"), 56}, {k("target"), 70}, {k("deviation"), 160}});
  m_values = lines(EntityKind::IndicatorValue, "indicator_id",
                   {{k("date"), 94}, {k("value"), 64}, {k("breakdown_group"), 76}, {k("source"), 90}, {k("weight"), 64}, {k("state"), 90}});
  m_budget = lines(EntityKind::BudgetLine, "measure_id",
                   {{k("year"), 56}, {k("source_id"), 76}, {k("planned"), 84}, {k("secured"), 84}, {k("spent"), 84}, {k("kind"), 104},
                    {k("source_text"), 120}, {k("to_split"), 76}, {k("deviation"), 150}});
  m_split = new QPushButton(this);
  m_split->setObjectName(k("plan.split"));
  auto* more = new QWidget(this);
  auto* under = new QVBoxLayout(more);
  under->setContentsMargins(0, px(8), 0, 0);
  under->setSpacing(px(10));
  for (QWidget* one : {static_cast<QWidget*>(m_indicators), static_cast<QWidget*>(m_ofIndicator), static_cast<QWidget*>(m_targets),
                       static_cast<QWidget*>(m_values), static_cast<QWidget*>(m_budget), static_cast<QWidget*>(m_split)})
    under->addWidget(one);
  m_form->addWidget(more);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_form);
  connect(m_indicators, &SubTable::currentChanged, this, &MeasurePanel::chooseIndicator);
  connect(&m_budget->model(), &RecordTableModel::countsChanged, this, &MeasurePanel::updateSplit);
  connect(&m_budget->model(), &QAbstractItemModel::dataChanged, this, &MeasurePanel::updateSplit);
  connect(m_split, &QPushButton::clicked, this, [this] {
    for (const Record& line : m_budget->model().records())
      if (line.value(k("to_split")).toBool()) {
        SplitDialog::open(m_workspace, fromRecord<BudgetLine>(line), this);
        return;
      }
  });
  setYear(workspace.year());
  Theme::follow(this, [this] { retranslate(); });
}

void MeasurePanel::retranslate() {
  m_indicators->setHeading(tr("Indicators"));
  m_targets->setHeading(tr("Yearly targets"));
  m_values->setHeading(tr("Values reached"));
  m_budget->setHeading(tr("Money by year and source, €"));
  m_split->setText(tr("Split the amount between its sources…"));
  m_ofIndicator->setFont(Theme::font(9));
  chooseIndicator(m_indicator);
}

void MeasurePanel::setYear(int year) {
  m_targets->quickEntry().setStart(k("year"), qint64{year});
  m_budget->quickEntry().setStart(k("year"), qint64{year});
  m_values->quickEntry().setStart(k("date"), std::clamp(Clock::today(), QDate(year, 1, 1), QDate(year, 12, 31)));
}

void MeasurePanel::showMeasure(qint64 measure, qint64 indicator) {
  m_measure = measure;
  m_form->showRecord(measure);
  m_indicators->showOwner(measure);
  m_budget->showOwner(measure);
  const auto& own = m_indicators->model().records();
  const bool known = std::any_of(own.begin(), own.end(), [&](const Record& r) { return r.id == indicator; });
  chooseIndicator(known ? indicator : own.empty() ? 0 : own.front().id);
  updateSplit();
}

void MeasurePanel::chooseIndicator(qint64 id) {
  m_indicator = id;
  m_targets->showOwner(id);
  m_values->showOwner(id);
  const bool several = m_indicators->model().totalCount() > 1;
  m_targets->setVisible(id > 0);
  m_values->setVisible(id > 0);
  m_ofIndicator->setVisible(several && id > 0);
  m_ofIndicator->setText(tr("Of the indicator “%1”:").arg(m_workspace.names().name(EntityKind::Indicator, id)));
}

void MeasurePanel::updateSplit() {
  const auto& lines = m_budget->model().records();
  m_split->setVisible(!m_workspace.isReadOnly() &&
                      std::any_of(lines.begin(), lines.end(), [](const Record& line) { return line.value(k("to_split")).toBool(); }));
}

bool MeasurePanel::focusField(const QString& key) { return m_form->focusField(key); }

void MeasurePanel::bring(SubTable* lines, bool startNew) {
  m_form->widget()->layout()->activate();
  m_form->ensureWidgetVisible(lines, 0, px(40));
  if (startNew || lines->model().totalCount() == 0) lines->startNew();
  else lines->table().setFocus(Qt::OtherFocusReason);
}

void MeasurePanel::showIndicators(bool startNew) { bring(m_indicators, startNew); }
void MeasurePanel::showTargets() { bring(m_targets, false); }
void MeasurePanel::showValues(bool startNew) { bring(m_values, startNew); }
void MeasurePanel::showBudget(bool startNew) { bring(m_budget, startNew); }

}  // namespace santalka
