// SPDX-License-Identifier: EUPL-1.2
#include "ui/projects/ProjectsPage.h"

#include "core/db/Store.h"
#include "core/domain/Project.h"
#include "ui/common/Chips.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SideForm.h"
#include "ui/common/SubTable.h"

#include <QTabWidget>

namespace santalka {

namespace {
const QString StageKey = QStringLiteral("stage");
const QString OwnerKey = QStringLiteral("project_id");
}  // namespace

ProjectsPage::ProjectsPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Project, Icon::Folder,
                 {QT_TRANSLATE_NOOP("EntityPage", "Applications and projects"), QT_TRANSLATE_NOOP("EntityPage", "New project"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter projects"), QT_TRANSLATE_NOOP("EntityPage", "No applications or projects yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down an idea, an application or a running project; its payment requests stand in the side form.")},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("title"), 280}, {QStringLiteral("call"), 120}, {StageKey, 110}, {QStringLiteral("submitted_on"), 108},
                      {QStringLiteral("requested"), 100}, {QStringLiteral("granted"), 100}, {QStringLiteral("starts_on"), 108},
                      {QStringLiteral("ends_on"), 108}});
  table().remember(QStringLiteral("projects"));
  chips().add({}, {});
  for (const Choice& stage : enumChoices<ProjectStage>().choices()) chips().add(stage.code, {});
  connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString& stage) {
    if (stage.isEmpty()) model().setFilter({});
    else model().setFilter([stage](const Record& record) { return record.text(StageKey) == stage; });
  });
}

void ProjectsPage::updateCounts() {
  chips().setNumber({}, model().totalCount());
  for (const Choice& stage : enumChoices<ProjectStage>().choices())
    chips().setNumber(stage.code, model().count([&](const Record& record) { return record.text(StageKey) == stage.code; }));
}

QString ProjectsPage::formContext(const Record& record) const { return enumChoices<ProjectStage>().label(record.text(StageKey)); }

void ProjectsPage::furnishForm(RecordForm&) {
  m_payments = new SubTable(EntityKind::PaymentRequest, OwnerKey, workspace(), &sideForm());
  m_payments->setColumns({{QStringLiteral("year"), 64}, {QStringLiteral("quarter"), 70}, {QStringLiteral("due_on"), 108}, {QStringLiteral("state"), 110},
                          {QStringLiteral("sent_on"), 108}, {QStringLiteral("amount"), 100}, {QStringLiteral("paid"), 100}, {QStringLiteral("paid_on"), 108}});
  m_payments->quickEntry().setStart(QStringLiteral("year"), qint64{workspace().year()});
  m_paymentsTab = sideForm().addTab(m_payments, QStringLiteral("tab.payments"));
  m_payments->showOwner(table().currentId());
}

void ProjectsPage::currentChanged(qint64 id) {
  if (m_payments) m_payments->showOwner(id);
}

void ProjectsPage::showPlace(const Place& place) {
  if (place.entity != QLatin1String("payment_requests")) {
    EntityPage::showPlace(place);
    return;
  }
  auto payment = workspace().store().record(EntityKind::PaymentRequest, place.id);
  if (!payment) return;
  EntityPage::showPlace({place.page, QStringLiteral("projects"), payment->value(OwnerKey).toLongLong(), QStringLiteral("title"), {}});
  sideForm().tabs()->setCurrentIndex(m_paymentsTab);
  m_payments->table().showRecord(place.id, place.field);
}

void ProjectsPage::retranslate() {
  chips().setWord({}, tr("All"));
  for (const Choice& stage : enumChoices<ProjectStage>().choices()) {
    QString word = enumChoices<ProjectStage>().label(stage.code);
    if (!word.isEmpty()) word[0] = word[0].toUpper();
    chips().setWord(stage.code, word);
  }
  EntityPage::retranslate();
  if (m_paymentsTab >= 0) sideForm().setTabText(m_paymentsTab, tr("Payments"));
}

ProposalsPage::ProposalsPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Proposal, Icon::Bulb,
                 {QT_TRANSLATE_NOOP("EntityPage", "Proposals"), QT_TRANSLATE_NOOP("EntityPage", "New proposal"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter proposals"), QT_TRANSLATE_NOOP("EntityPage", "No proposals yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down what you proposed, to whom and what was answered; the annual report lists it.")},
                 workspace, parent) {
  table().setColumns({{QStringLiteral("title"), 320}, {QStringLiteral("addressed_to"), 180}, {QStringLiteral("submitted_on"), 108},
                      {QStringLiteral("state"), 120}, {QStringLiteral("answered_on"), 108}});
  table().remember(QStringLiteral("proposals"));
}

}  // namespace santalka
