// SPDX-License-Identifier: EUPL-1.2
#include "ui/funding/MoneyPage.h"

#include "core/domain/Funding.h"
#include "ui/common/Chips.h"
#include "ui/common/PageGroup.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

namespace santalka {

namespace {
const QString YearKey = QStringLiteral("year");
const QString KindKey = QStringLiteral("kind");
const QString SplitChip = QStringLiteral("to_split");
}  // namespace

MoneyPage::MoneyPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::BudgetLine, Icon::Euro,
                 {QT_TRANSLATE_NOOP("EntityPage", "Money"), QT_TRANSLATE_NOOP("EntityPage", "New budget line"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter money"), QT_TRANSLATE_NOOP("EntityPage", "No money written down for this year"),
                  QT_TRANSLATE_NOOP("EntityPage", "A budget line is the money of one measure, from one source, in one year. A measure that needs no money says so here as well."),
                  QT_TRANSLATE_NOOP("EntityPage", "Import a plan with its money…"), "plan"},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("measure_id"), 260}, {YearKey, 60}, {KindKey, 120}, {QStringLiteral("source_id"), 110},
                      {QStringLiteral("planned"), 100}, {QStringLiteral("secured"), 100}, {QStringLiteral("spent"), 100},
                      {QStringLiteral("deviation"), 180}});
  table().remember(QStringLiteral("money"));
  quickEntry().setSticky({QStringLiteral("measure_id"), YearKey});
  chips().add({}, {});
  for (const BudgetKind kind : {BudgetKind::Funded, BudgetKind::Sought, BudgetKind::NotNeeded}) chips().add(codeOf(kind), {});
  chips().add(SplitChip, {}, StateMark::Behind);
  connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString& key) {
    if (key.isEmpty()) model().setFilter({});
    else if (key == SplitChip) model().setFilter([](const Record& record) { return record.value(SplitChip).toBool(); });
    else model().setFilter([key](const Record& record) { return record.text(KindKey) == key; });
  });
  setYear(workspace.year());
  connect(&workspace, &Workspace::yearChanged, this, &MoneyPage::setYear);
}

void MoneyPage::setYear(int year) {
  model().setScope(Query().where(YearKey, qint64{year}));
  quickEntry().setStart(YearKey, qint64{year});
}

QString MoneyPage::formContext(const Record& record) const {
  return workspace().names().name(EntityKind::Measure, record.value(QStringLiteral("measure_id")).toLongLong());
}

std::optional<int> MoneyPage::yearOf(const Record& record) const {
  const QVariant year = record.value(YearKey);
  return year.isValid() ? std::optional(year.toInt()) : std::nullopt;
}

void MoneyPage::updateCounts() {
  chips().setNumber({}, model().totalCount());
  for (const BudgetKind kind : {BudgetKind::Funded, BudgetKind::Sought, BudgetKind::NotNeeded})
    chips().setNumber(codeOf(kind), model().count([code = codeOf(kind)](const Record& record) { return record.text(KindKey) == code; }));
  chips().setNumber(SplitChip, model().count([](const Record& record) { return record.value(SplitChip).toBool(); }));
}

void MoneyPage::retranslate() {
  chips().setWord({}, tr("All"));
  for (const BudgetKind kind : {BudgetKind::Funded, BudgetKind::Sought, BudgetKind::NotNeeded}) {
    QString word = labelOf(kind);
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    chips().setWord(codeOf(kind), word);
  }
  chips().setWord(SplitChip, tr("To be split"));
  EntityPage::retranslate();
}

SourcesPage::SourcesPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::FundingSource, Icon::Bank,
                 {QT_TRANSLATE_NOOP("EntityPage", "Funding sources"), QT_TRANSLATE_NOOP("EntityPage", "New source"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter sources"), QT_TRANSLATE_NOOP("EntityPage", "No funding sources yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down the sources as your budget names them: SB, VB, PMIF.")},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("code"), 100}, {QStringLiteral("name"), 360}, {QStringLiteral("family"), 130}, {QStringLiteral("archived"), 110}});
  table().remember(QStringLiteral("sources"));
}

Page* makeMoneyArea(Workspace& workspace, QWidget* parent) {
  auto* area = new PageGroup(workspace, parent);
  area->add(QStringLiteral("budget"), QT_TRANSLATE_NOOP("PageGroup", "Budget lines"), QStringLiteral("budget_lines"),
            [](Workspace& w, QWidget* p) { return new MoneyPage(w, p); });
  area->add(QStringLiteral("sources"), QT_TRANSLATE_NOOP("PageGroup", "Sources"), QStringLiteral("funding_sources"),
            [](Workspace& w, QWidget* p) { return new SourcesPage(w, p); });
  return area;
}

}  // namespace santalka
