// SPDX-License-Identifier: EUPL-1.2
#include "core/services/NetworkCoverage.h"

#include "core/db/Grouped.h"
#include "core/domain/Activity.h"

#include <QHash>

#include <algorithm>

namespace santalka {

void GroupCoverage::add(const StakeholderCoverage& one) {
  ++members;
  firstInYear += one.firstInYear;
  contactedInYear += one.contactedInYear;
  everContacted += !one.never;
  never += one.never;
  stale += one.stale;
  agreements += one.agreement;
  issues += one.issue;
  solved += one.solved;
  meetings += one.meetingsInYear;
}

const StakeholderCoverage* NetworkYear::find(Id<Stakeholder> id) const {
  for (const StakeholderCoverage& one : stakeholders)
    if (one.stakeholder == id) return &one;
  return nullptr;
}

namespace {

QDate earlier(const QDate& a, const QDate& b) {
  if (!a.isValid()) return b;
  return b.isValid() ? std::min(a, b) : a;
}

StakeholderCoverage cover(const Stakeholder& s, const StakeholderContacts& contacts, int year, const QDate& asOf) {
  StakeholderCoverage out;
  out.stakeholder = s.id;
  out.group = s.group;
  const QDate end(year, 12, 31);
  // A first contact written down for a later year has not happened yet.
  const QDate written = s.firstContact.isValid() && s.firstContact <= end ? s.firstContact : QDate();
  out.firstContact = earlier(written, contacts.first);
  out.lastContact = contacts.last.isValid() ? std::max(contacts.last, written) : written;
  out.activitiesInYear = contacts.inYear;
  out.meetingsInYear = contacts.meetingsInYear;
  out.firstInYear = out.firstContact.isValid() && out.firstContact.year() == year;
  out.contactedInYear = contacts.inYear > 0 || out.firstInYear;
  out.never = !out.firstContact.isValid();
  out.stale = !out.never && out.lastContact.addYears(1) < std::min(asOf, end);
  out.agreement = !s.agreement.isEmpty();
  out.issue = !s.issue.isEmpty();
  out.solved = out.issue && !s.solution.isEmpty();
  return out;
}

}  // namespace

Result<NetworkYear> NetworkCoverage::ofYear(const Store& store, int year, QDate asOf) {
  auto stakeholders = store.all<Stakeholder>(Query().where(QStringLiteral("archived"), false));
  if (!stakeholders) return stakeholders.error();
  auto contacts = stakeholderContacts(store, year);
  if (!contacts) return contacts.error();
  auto meetings = store.count(EntityKind::Activity, Query().inYear(QStringLiteral("date"), year)
                                                        .where(QStringLiteral("state"), codeOf(ActivityState::Done))
                                                        .where(QStringLiteral("duty"), QStringLiteral("6.1")));
  if (!meetings) return meetings.error();
  QHash<qint64, StakeholderContacts> byId;
  for (const StakeholderContacts& one : *contacts) byId.insert(one.stakeholder.value, one);
  NetworkYear out;
  out.year = year;
  QHash<QString, GroupCoverage> groups;
  for (const Stakeholder& s : *stakeholders) {
    out.stakeholders.push_back(cover(s, byId.value(s.id.value), year, asOf));
    GroupCoverage& group = groups[s.group];
    group.group = s.group;
    group.add(out.stakeholders.back());
    out.whole.add(out.stakeholders.back());
  }
  out.whole.meetings = *meetings;
  for (const auto& row : Catalogue::rows(QStringLiteral("institution_groups"))) {
    const QString code = row.value(QStringLiteral("code"));
    if (groups.contains(code))
      out.groups.push_back(groups.take(code));
    else if (row.value(QStringLiteral("in_function_6_1")) == QLatin1String("yes") && code != QLatin1String("KIT"))
      out.emptyGroups << code;
  }
  QStringList own = groups.keys();
  own.sort();
  for (const QString& code : own) out.groups.push_back(groups.value(code));
  return out;
}

}  // namespace santalka
