// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

namespace santalka {

/// Workdays of Lithuanian administrations: Monday to Friday without the holidays of resources/lists/holidays.csv. A holiday
/// that falls on a weekend is not moved.
namespace Workdays {

/// Easter Sunday of the Gregorian calendar.
QDate easter(int year);
bool isHoliday(const QDate& date);
/// The name of the holiday in the language of the program; empty when it is none.
QString holidayName(const QDate& date);
bool isWorkday(const QDate& date);
/// The day itself when it is a workday.
QDate onOrAfter(const QDate& date);
QDate onOrBefore(const QDate& date);
/// Workdays after `from` up to and including `to`; 0 when `to` is not later.
int between(const QDate& from, const QDate& to);

}  // namespace Workdays

/// A term by the day: as the rule says it, when it ends if that is no workday (Civil Code 1.121), and the workday by
/// which it is safely done. All three are shown (domain.md 5.4).
struct Term {
  QDate statutory;
  QDate nextWorkday;
  QDate lastWorkdayBefore;   ///< the statutory day itself when it is a workday

  static Term on(const QDate& statutory);
  bool isWorkday() const { return statutory == nextWorkday; }
};

}  // namespace santalka
