// SPDX-License-Identifier: EUPL-1.2
#include "ui/stakeholders/StakeholdersPage.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/db/Store.h"
#include "core/domain/Choices.h"
#include "core/editing/EditService.h"
#include "ui/common/Chips.h"
#include "ui/common/RefusalBanner.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/SideForm.h"
#include "ui/common/SubTable.h"
#include "ui/privacy/PersonActions.h"

#include <QCollator>
#include <QTabWidget>

namespace santalka {

namespace {

const QString GroupKey = QStringLiteral("institution_group");

const QString LastContact = QStringLiteral("last_contact");

QString groupOf(const Record& record) { return record.text(GroupKey); }
QString groupLabel(const QString& code) { return Catalogue::institutionGroups().label(code); }

}  // namespace

StakeholdersPage::StakeholdersPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Stakeholder, Icon::Network,
                 {QT_TRANSLATE_NOOP("EntityPage", "Network members"), QT_TRANSLATE_NOOP("EntityPage", "New member"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter members"), QT_TRANSLATE_NOOP("EntityPage", "No institutions yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down the first institution you work with, import the list you have, or paste it from Excel (Ctrl+V)."),
                  QT_TRANSLATE_NOOP("EntityPage", "Import institutions…"), "stakeholders"},
                 workspace, parent) {
  addContactColumn();
  table().setColumns({{QStringLiteral("name"), 260}, {GroupKey, 170}, {QStringLiteral("level"), 90}, {QStringLiteral("phone"), 110},
                      {QStringLiteral("email"), 160}, {LastContact, 120}});
  table().remember(QStringLiteral("stakeholders"));
  setFormFields({QStringLiteral("name"), GroupKey, QStringLiteral("level"), QStringLiteral("role"), QStringLiteral("code"),
                 QStringLiteral("areas"), QStringLiteral("services"), QStringLiteral("languages"), QStringLiteral("phone"),
                 QStringLiteral("email"), QStringLiteral("website"), QStringLiteral("address"), QStringLiteral("first_contact"),
                 QStringLiteral("agreement"), QStringLiteral("issue"), QStringLiteral("solution"), QStringLiteral("notes"),
                 QStringLiteral("archived")});
  chips().add({}, {});
  connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString& group) {
    if (group.isEmpty()) model().setFilter({});
    else model().setFilter([group](const Record& record) { return groupOf(record) == group; });
  });
}

void StakeholdersPage::addContactColumn() {
  const auto coverage = [this](const Record& record) -> const StakeholderCoverage* {
    const auto at = m_contactOf.constFind(record.id);
    return at == m_contactOf.constEnd() ? nullptr : &*at;
  };
  ComputedColumn column;
  column.key = LastContact;
  column.caption = [] { return tr("Last contact"); };
  column.text = [coverage](const Record& record) {
    const StakeholderCoverage* one = coverage(record);
    if (!one) return QString();
    return one->never ? tr("not yet") : Format::date(one->lastContact);
  };
  // Those never contacted stand first, then the longest ago.
  column.sortValue = [coverage](const Record& record) {
    const StakeholderCoverage* one = coverage(record);
    return one && !one->never ? QVariant(one->lastContact) : QVariant(QDate(1, 1, 1));
  };
  column.mark = [coverage](const Record& record) {
    const StakeholderCoverage* one = coverage(record);
    if (!one) return StateMark::None;
    return one->never ? StateMark::Never : one->stale ? StateMark::Behind : StateMark::None;
  };
  model().addComputed(std::move(column));
  const auto follow = [this] {
    m_networkStale = true;
    if (isVisible()) QMetaObject::invokeMethod(this, &StakeholdersPage::loadNetwork, Qt::QueuedConnection);
  };
  connect(&workspace(), &Workspace::yearChanged, this, follow);
  connect(&workspace().edits(), &EditService::changed, this, [follow](const ChangeNotice& notice) {
    if (notice.touches(EntityKind::Activity) || notice.touches(EntityKind::Stakeholder)) follow();
  });
}

void StakeholdersPage::loadNetwork() {
  if (!m_networkStale) return;
  m_networkStale = false;
  auto network = NetworkCoverage::ofYear(workspace().store(), workspace().year(), Clock::today());
  if (!network) {
    banner().refuse(network.error().message);
    return;
  }
  m_contactOf.clear();
  for (const StakeholderCoverage& one : network->stakeholders) m_contactOf.insert(one.stakeholder.value, one);
  model().refreshComputed();
}

void StakeholdersPage::activated() {
  loadNetwork();
  EntityPage::activated();
}

QString StakeholdersPage::countText() const {
  const int total = model().totalCount();
  const QString all = tr("%Ln members", nullptr, total);
  return model().shownCount() == total ? all : tr("%1 of %2").arg(Format::integer(model().shownCount()), all);
}

void StakeholdersPage::updateCounts() {
  QStringList groups;
  for (const Record& record : model().records())
    if (!groups.contains(groupOf(record))) groups << groupOf(record);
  const QCollator order(Format::locale());
  std::sort(groups.begin(), groups.end(), [&](const QString& a, const QString& b) { return order.compare(groupLabel(a), groupLabel(b)) < 0; });
  if (groups != m_groups) {
    m_groups = groups;
    const QString chosen = chips().chosen();
    chips().clear();
    chips().add({}, tr("All"));
    for (const QString& group : std::as_const(groups)) chips().add(group, groupLabel(group));
    chips().choose(groups.contains(chosen) ? chosen : QString());
  }
  chips().setNumber({}, model().totalCount());
  for (const QString& group : std::as_const(m_groups))
    chips().setNumber(group, model().count([&](const Record& record) { return groupOf(record) == group; }));
}

void StakeholdersPage::furnishForm(RecordForm&) {
  m_contacts = new SubTable(EntityKind::Contact, QStringLiteral("stakeholder_id"), workspace(), &sideForm());
  m_contacts->setColumns({{QStringLiteral("position"), 120}, {QStringLiteral("name"), 120}, {QStringLiteral("phone"), 100},
                          {QStringLiteral("email"), 150}, {QStringLiteral("source"), 100}, {QStringLiteral("reviewed_on"), 108}});
  new PersonActions(m_contacts->table(), workspace());
  m_contactsTab = sideForm().addTab(m_contacts, QStringLiteral("tab.contacts"));
  m_contacts->showOwner(table().currentId());
}

QString StakeholdersPage::formContext(const Record& record) const { return groupLabel(groupOf(record)); }

void StakeholdersPage::currentChanged(qint64 id) {
  if (m_contacts) m_contacts->showOwner(id);
}

void StakeholdersPage::showPlace(const Place& place) {
  if (place.entity != QLatin1String("contacts")) {
    EntityPage::showPlace(place);
    return;
  }
  // A contact is shown in the form of its institution.
  auto contact = workspace().store().record(EntityKind::Contact, place.id);
  if (!contact) return;
  const qint64 owner = contact->value(QStringLiteral("stakeholder_id")).toLongLong();
  EntityPage::showPlace({place.page, QStringLiteral("stakeholders"), owner, QStringLiteral("name"), {}});
  sideForm().tabs()->setCurrentIndex(m_contactsTab);
  m_contacts->table().showRecord(place.id, place.field);
}

void StakeholdersPage::retranslate() {
  m_groups.clear();
  EntityPage::retranslate();
  if (m_contactsTab >= 0) sideForm().setTabText(m_contactsTab, tr("Contacts"));
}

}  // namespace santalka
