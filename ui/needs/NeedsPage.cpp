// SPDX-License-Identifier: EUPL-1.2
#include "ui/needs/NeedsPage.h"

#include "core/domain/Need.h"
#include "ui/common/Chips.h"
#include "ui/common/PageGroup.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

namespace santalka {

namespace {
const QString KindKey = QStringLiteral("kind");
const QString YearKey = QStringLiteral("year");
}  // namespace

NeedsPage::NeedsPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Need, Icon::Flag,
                 {QT_TRANSLATE_NOOP("EntityPage", "Needs and challenges"), QT_TRANSLATE_NOOP("EntityPage", "New need"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter needs"), QT_TRANSLATE_NOOP("EntityPage", "No needs or challenges yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down what residents and institutions lack and what stands in the way. They are found at least once a year and lead to the measures of the plan.")},
                 workspace, parent) {
  table().setColumns({{KindKey, 90}, {YearKey, 60}, {QStringLiteral("title"), 330}, {QStringLiteral("area"), 130},
                      {QStringLiteral("severity"), 100}, {QStringLiteral("state"), 110}, {QStringLiteral("affected"), 80}});
  table().remember(QStringLiteral("needs"));
  setFormFields({QStringLiteral("title"), KindKey, YearKey, QStringLiteral("area"), QStringLiteral("severity"), QStringLiteral("state"),
                 QStringLiteral("target_groups"), QStringLiteral("affected"), QStringLiteral("source"), QStringLiteral("description")});
  quickEntry().setSticky({KindKey, YearKey, QStringLiteral("area")});
  quickEntry().setStart(YearKey, workspace.year());
  chips().add({}, {});
  chips().add(codeOf(NeedKind::Need), {});
  chips().add(codeOf(NeedKind::Challenge), {});
  connect(&chips(), &ChipBar::chosenChanged, this, &NeedsPage::applyFilter);
  m_thisYear = new Chip(this);
  m_thisYear->setObjectName(QStringLiteral("chip.thisYear"));
  addToFilterLine(m_thisYear);
  connect(m_thisYear, &QAbstractButton::toggled, this, &NeedsPage::applyFilter);
  connect(&workspace, &Workspace::yearChanged, this, [this](int year) {
    quickEntry().setStart(YearKey, year);
    applyFilter();
    updateCounts();
  });
}

void NeedsPage::applyFilter() {
  const QString kind = chips().chosen();
  const int year = m_thisYear->isChecked() ? workspace().year() : 0;
  if (kind.isEmpty() && year == 0) {
    model().setFilter({});
    return;
  }
  model().setFilter([kind, year](const Record& record) {
    return (kind.isEmpty() || record.text(KindKey) == kind) && (year == 0 || record.value(YearKey).toInt() == year);
  });
}

void NeedsPage::clearFilters() {
  m_thisYear->setChecked(false);
  EntityPage::clearFilters();
}

void NeedsPage::updateCounts() {
  chips().setNumber({}, model().totalCount());
  for (const NeedKind kind : {NeedKind::Need, NeedKind::Challenge})
    chips().setNumber(codeOf(kind), model().count([code = codeOf(kind)](const Record& record) { return record.text(KindKey) == code; }));
  m_thisYear->setWord(tr("Of %1").arg(workspace().year()));
  m_thisYear->setNumber(model().count([year = workspace().year()](const Record& record) { return record.value(YearKey).toInt() == year; }));
}

QString NeedsPage::formContext(const Record& record) const {
  return QStringLiteral("%1 · %2").arg(enumChoices<NeedKind>().label(record.text(KindKey)), record.text(YearKey));
}

void NeedsPage::retranslate() {
  chips().setWord({}, tr("All"));
  chips().setWord(codeOf(NeedKind::Need), tr("Needs"));
  chips().setWord(codeOf(NeedKind::Challenge), tr("Challenges"));
  EntityPage::retranslate();
}

StudiesPage::StudiesPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Study, Icon::Clipboard,
                 {QT_TRANSLATE_NOOP("EntityPage", "Studies"), QT_TRANSLATE_NOOP("EntityPage", "New study"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter studies"), QT_TRANSLATE_NOOP("EntityPage", "No studies yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down each survey, focus group or round of interviews: when, with whom, what was found.")},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("starts_on"), 108}, {KindKey, 130}, {QStringLiteral("title"), 300}, {QStringLiteral("place"), 120},
                      {QStringLiteral("sample"), 80}, {QStringLiteral("conducted_by"), 150}});
  table().remember(QStringLiteral("studies"));
}

Page* makeNeedsArea(Workspace& workspace, QWidget* parent) {
  auto* area = new PageGroup(workspace, parent);
  area->add(QStringLiteral("needs.list"), QT_TRANSLATE_NOOP("PageGroup", "Needs"), QStringLiteral("needs"),
            [](Workspace& w, QWidget* p) { return new NeedsPage(w, p); });
  area->add(QStringLiteral("studies"), QT_TRANSLATE_NOOP("PageGroup", "Studies"), QStringLiteral("studies"),
            [](Workspace& w, QWidget* p) { return new StudiesPage(w, p); });
  return area;
}

}  // namespace santalka
