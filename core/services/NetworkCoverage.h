// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Stakeholder.h"

#include <map>
#include <vector>

namespace santalka {

/// Contact with one stakeholder up to the end of a year: by its first-contact date and by done activities it took part in.
struct StakeholderCoverage {
  Id<Stakeholder> stakeholder;
  QString group;
  QDate firstContact;        ///< the earlier of the date written down and the first activity
  QDate lastContact;
  qint64 activitiesInYear = 0;
  qint64 meetingsInYear = 0; ///< of duty 6.1
  bool firstInYear = false;
  bool contactedInYear = false;
  bool never = false;
  bool stale = false;        ///< contacted once, but not for over a year before the day asked
  bool agreement = false;
  bool issue = false;
  bool solved = false;
};

/// Stakeholders of one group of institutions.
struct GroupCoverage {
  QString group;
  int members = 0;
  int firstInYear = 0;
  int contactedInYear = 0;
  int everContacted = 0;
  int never = 0;
  int stale = 0;
  int agreements = 0;
  int issues = 0;
  int solved = 0;
  qint64 meetings = 0;       ///< taken part in; a meeting with several members counts for each, so groups do not add up

  void add(const StakeholderCoverage& one);
};

struct NetworkYear {
  int year = 0;
  std::vector<StakeholderCoverage> stakeholders;  ///< not archived, in the order of the register
  std::vector<GroupCoverage> groups;              ///< in the order of institution_groups.csv, own groups last
  GroupCoverage whole;                            ///< its `meetings` counts each meeting once
  QStringList emptyGroups;                        ///< groups named by duty 6.1 without a member

  const StakeholderCoverage* find(Id<Stakeholder> id) const;
};

namespace NetworkCoverage {
/// `asOf` (today, or the end of the year when that is past) decides what is stale.
Result<NetworkYear> ofYear(const Store& store, int year, QDate asOf);
}

}  // namespace santalka
