// SPDX-License-Identifier: EUPL-1.2
#include "core/services/Workdays.h"

#include "core/base/Format.h"
#include "core/domain/Choices.h"

#include <QHash>
#include <QMap>

#include <mutex>

namespace santalka {

namespace {

struct Holiday {
  QString lithuanian;
  QString english;
};
using Year = QMap<QDate, Holiday>;

/// "05-sun-1": the first Sunday of May.
QDate nthWeekday(int year, const QString& rule) {
  const QStringList parts = rule.split(QLatin1Char('-'));
  if (parts.size() != 3) return {};
  const QDate first(year, parts[0].toInt(), 1);
  const int toSunday = (7 - first.dayOfWeek()) % 7;
  return first.addDays(toSunday + 7 * (parts[2].toInt() - 1));
}

Year holidaysOf(int year) {
  Year out;
  for (const auto& row : Catalogue::rows(QStringLiteral("holidays"))) {
    if (row.value(QStringLiteral("non_working")) != QLatin1String("yes")) continue;
    const QString type = row.value(QStringLiteral("rule_type"));
    const QString rule = row.value(QStringLiteral("rule"));
    QDate date;
    if (type == QLatin1String("fixed")) date = QDate(year, rule.left(2).toInt(), rule.mid(3).toInt());
    if (type == QLatin1String("easter")) date = Workdays::easter(year).addDays(rule.toInt());
    if (type == QLatin1String("nth_weekday")) date = nthWeekday(year, rule);
    if (date.isValid()) out.insert(date, {row.value(QStringLiteral("name_lt")), row.value(QStringLiteral("name_en"))});
  }
  return out;
}

const Year& holidays(int year) {
  static std::mutex mutex;
  static QHash<int, Year> years;
  const std::lock_guard<std::mutex> guard(mutex);
  if (!years.contains(year)) years.insert(year, holidaysOf(year));
  return years[year];
}

}  // namespace

QDate Workdays::easter(int year) {
  // The usual computus: golden number, century, corrections of the solar and the lunar year, then the Sunday.
  const int golden = year % 19;
  const int century = year / 100;
  const int solar = century - century / 4;
  const int lunar = (8 * century + 13) / 25;
  int epact = (19 * golden + solar - lunar + 15) % 30;
  epact -= (golden + 11 * epact) / 319;
  const int sunday = (2 * (century % 4) + 2 * ((year % 100) / 4) - (year % 100) % 4 - epact + 32) % 7;
  const int month = (epact + sunday + 90) / 25;
  return {year, month, (epact + sunday + month + 19) % 32};
}

bool Workdays::isHoliday(const QDate& date) { return holidays(date.year()).contains(date); }

QString Workdays::holidayName(const QDate& date) {
  const Holiday holiday = holidays(date.year()).value(date);
  return Format::language() == Language::English ? holiday.english : holiday.lithuanian;
}

bool Workdays::isWorkday(const QDate& date) { return date.dayOfWeek() < Qt::Saturday && !isHoliday(date); }

QDate Workdays::onOrAfter(const QDate& date) {
  QDate day = date;
  while (!isWorkday(day)) day = day.addDays(1);
  return day;
}

QDate Workdays::onOrBefore(const QDate& date) {
  QDate day = date;
  while (!isWorkday(day)) day = day.addDays(-1);
  return day;
}

int Workdays::between(const QDate& from, const QDate& to) {
  int count = 0;
  for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) count += isWorkday(day);
  return count;
}

Term Term::on(const QDate& statutory) { return {statutory, Workdays::onOrAfter(statutory), Workdays::onOrBefore(statutory)}; }

}  // namespace santalka
