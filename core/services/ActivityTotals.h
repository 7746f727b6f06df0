// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Activity.h"
#include "core/services/Figure.h"

#include <array>
#include <map>

namespace santalka {

/// Done activities taken together.
struct ActivitySum {
  qint64 activities = 0;
  CountSum participants;
  CountSum women;
  CountSum foreigners;
  void add(const ActivitySum& other);
  /// Women in per cent of the participants, when both are known to the last activity.
  std::optional<double> womenPercent() const;
};

/// Activities of one year. A person who came to several activities counts in each of them.
struct ActivityYear {
  int year = 0;
  std::map<QString, ActivitySum> byDuty;                    ///< code of functions.csv or an own one
  std::map<QString, std::array<qint64, 12>> byDutyAndMonth; ///< January first
  std::array<qint64, 12> byMonth{};
  std::map<Level, qint64> byLevel;
  std::map<QString, qint64> byLanguage;                     ///< an activity in two languages counts in both
  qint64 withoutLanguage = 0;
  qint64 planned = 0;                                       ///< not done yet
  ActivitySum total;

  ActivitySum duty(const QString& code) const;
};

namespace ActivityTotals {
Result<ActivityYear> ofYear(const Store& store, int year);
/// Those of the records that are done.
ActivitySum of(const std::vector<const Record*>& activities);
}

}  // namespace santalka
