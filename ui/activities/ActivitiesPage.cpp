// SPDX-License-Identifier: EUPL-1.2
#include "ui/activities/ActivitiesPage.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/domain/Choices.h"
#include "core/editing/EditService.h"
#include "core/services/ActivityTotals.h"
#include "ui/common/Chips.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace santalka {

namespace {

const QString DateKey = QStringLiteral("date");
const QString DutyKey = QStringLiteral("duty");
const QString KindKey = QStringLiteral("kind");
const QString PeopleKey = QStringLiteral("participants");

QString monthOf(const Record& record) {
  const QDate date = record.value(DateKey).toDate();
  if (!date.isValid()) return {};
  QString name = Format::monthName(date.month());
  name[0] = name[0].toUpper();
  // The number in front keeps the months in the order of the calendar; it is not shown.
  return QStringLiteral("%1%2%3").arg(date.month(), 2, 10, QLatin1Char('0')).arg(RecordTableModel::GroupKeyEnd).arg(name);
}

}  // namespace

ActivitiesPage::ActivitiesPage(Workspace& workspace, QWidget* parent)
    : EntityPage(EntityKind::Activity, Icon::Calendar,
                 {QT_TRANSLATE_NOOP("EntityPage", "Activities"), QT_TRANSLATE_NOOP("EntityPage", "New activity"),
                  QT_TRANSLATE_NOOP("EntityPage", "Filter activities"), QT_TRANSLATE_NOOP("EntityPage", "No activities in this year yet"),
                  QT_TRANSLATE_NOOP("EntityPage", "Write down a meeting, an event or a consultation; each counts under its duty in the annual report. A log you keep elsewhere can be imported or pasted from Excel (Ctrl+V)."),
                  QT_TRANSLATE_NOOP("EntityPage", "Import activities…"), "activities"},
                 workspace, parent) {
  table().setColumns({{DateKey, 108}, {DutyKey, 110}, {KindKey, 130}, {QStringLiteral("topic"), 280}, {QStringLiteral("place"), 110}, {PeopleKey, 78}});
  table().remember(QStringLiteral("activities"));
  setFormFields({DateKey, QStringLiteral("ends_on"), DutyKey, KindKey, QStringLiteral("topic"), QStringLiteral("place"), QStringLiteral("level"),
                 QStringLiteral("languages"), QStringLiteral("audience"), PeopleKey, QStringLiteral("women"), QStringLiteral("foreigners"),
                 QStringLiteral("stakeholders"), QStringLiteral("institutions"), QStringLiteral("measure_id"), QStringLiteral("need_id"),
                 QStringLiteral("link"), QStringLiteral("eu_mark"), QStringLiteral("outcome"), QStringLiteral("next_step"),
                 QStringLiteral("next_step_on"), QStringLiteral("state")});
  quickEntry().setSticky({DateKey, DutyKey, KindKey});
  chips().add({}, {});
  for (const Choice& duty : Catalogue::duties().choices())
    if (duty.code.startsWith(QLatin1String("6."))) chips().add(duty.code, {});
  connect(&chips(), &ChipBar::chosenChanged, this, &ActivitiesPage::applyFilter);

  m_kinds = new QComboBox(this);
  m_kinds->setObjectName(QStringLiteral("filter.activities.kind"));
  addToFilterLine(m_kinds);
  connect(m_kinds, &QComboBox::activated, this, &ActivitiesPage::applyFilter);
  m_unknown = new Chip(this);
  m_unknown->setObjectName(QStringLiteral("chip.unknownParticipants"));
  m_unknown->setMark(StateMark::Unknown);
  addToFilterLine(m_unknown);
  connect(m_unknown, &QAbstractButton::toggled, this, &ActivitiesPage::applyFilter);

  model().sort(model().columnOf(DateKey), Qt::DescendingOrder);
  table().setUsualGrouping({[] { return tr("Month"); }, monthOf,
                            [this](const std::vector<const Record*>& records) { return participantsText(records); }, true, DateKey});
  setYear(workspace.year());
  connect(&workspace, &Workspace::yearChanged, this, &ActivitiesPage::setYear);
}

void ActivitiesPage::setYear(int year) {
  model().setScope(Query().inYear(DateKey, year));
  // The date starts inside the year that is worked on.
  const QDate today = Clock::today();
  quickEntry().setStart(DateKey, today.year() == year ? today : QDate(year, 12, 31));
}

QString ActivitiesPage::participantsText(const std::vector<const Record*>& records) const {
  const CountSum people = ActivityTotals::of(records).participants;
  const QString count = tr("%Ln activities", nullptr, static_cast<int>(records.size()));
  if (people.knownCount == 0) return count;
  const int known = static_cast<int>(people.known);
  return QStringLiteral("%1, %2").arg(count, people.unknownCount == 0 ? tr("%Ln participants", nullptr, known)
                                                                      : tr("at least %Ln participants", nullptr, known));
}

QString ActivitiesPage::countText() const {
  std::vector<const Record*> all;
  for (const Record& record : model().records()) all.push_back(&record);
  return tr("In %1").arg(workspace().year()) + QStringLiteral(" · ") + participantsText(all);
}

std::optional<int> ActivitiesPage::yearOf(const Record& record) const {
  const QDate date = record.value(DateKey).toDate();
  return date.isValid() ? std::optional(date.year()) : std::nullopt;
}

QString ActivitiesPage::formTitle(const Record& record) const { return record.text(QStringLiteral("topic")); }

QString ActivitiesPage::formContext(const Record& record) const {
  return QStringLiteral("%1 · %2").arg(Catalogue::duties().label(record.text(DutyKey)), Format::date(record.value(DateKey).toDate()));
}

void ActivitiesPage::applyFilter() {
  const QString duty = chips().chosen();
  const QString kind = m_kinds->currentData().toString();
  const bool unknown = m_unknown->isChecked();
  if (duty.isEmpty() && kind.isEmpty() && !unknown) {
    model().setFilter({});
    return;
  }
  model().setFilter([duty, kind, unknown](const Record& record) {
    if (!duty.isEmpty() && record.text(DutyKey) != duty) return false;
    if (!kind.isEmpty() && record.text(KindKey) != kind) return false;
    return !unknown || !record.value(PeopleKey).isValid();
  });
}

void ActivitiesPage::clearFilters() {
  m_kinds->setCurrentIndex(0);
  m_unknown->setChecked(false);
  EntityPage::clearFilters();
  applyFilter();
}

void ActivitiesPage::fillKinds() {
  const QSignalBlocker quiet(m_kinds);
  const QString chosen = m_kinds->currentData().toString();
  m_kinds->clear();
  m_kinds->addItem(tr("All kinds"), QString());
  QStringList kinds;
  for (const Record& record : model().records())
    if (!record.text(KindKey).isEmpty() && !kinds.contains(record.text(KindKey))) kinds << record.text(KindKey);
  for (const QString& kind : std::as_const(kinds)) m_kinds->addItem(Catalogue::activityKinds().label(kind), kind);
  m_kinds->setCurrentIndex(qMax(0, m_kinds->findData(chosen)));
}

void ActivitiesPage::updateCounts() {
  chips().setNumber({}, model().totalCount());
  QHash<QString, int> byDuty;
  int unknown = 0;
  for (const Record& record : model().records()) {
    ++byDuty[record.text(DutyKey)];
    unknown += record.value(PeopleKey).isValid() ? 0 : 1;
  }
  for (const Choice& duty : Catalogue::duties().choices()) chips().setNumber(duty.code, byDuty.value(duty.code));
  m_unknown->setNumber(unknown);
  fillKinds();
}

void ActivitiesPage::retranslate() {
  chips().setWord({}, tr("All"));
  for (const Choice& duty : Catalogue::duties().choices())
    chips().setWord(duty.code, QStringLiteral("%1 %2").arg(duty.code, Catalogue::duties().label(duty.code)));
  m_unknown->setWord(tr("Participants unknown"));
  m_kinds->setAccessibleName(tr("Kind"));
  EntityPage::retranslate();
}

}  // namespace santalka
