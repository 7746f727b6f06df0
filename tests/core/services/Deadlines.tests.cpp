// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Choices.h"
#include "core/domain/Deadline.h"
#include "core/domain/Project.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "core/services/Deadlines.h"
#include "tests/support/TempFile.h"

#include <algorithm>

using namespace santalka;

TEST_CASE("Holidays fall on the days that the list checks", "[services][workdays]") {
  int checked = 0;
  for (const auto& row : Catalogue::rows(QStringLiteral("holidays"))) {
    const QString type = row.value(QStringLiteral("rule_type"));
    if (type == QLatin1String("rule")) continue;
    for (const QString& day : row.value(QStringLiteral("check_dates_2024_2030")).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
      CAPTURE(day.toStdString());
      const QDate date = QDate::fromString(day, Qt::ISODate);
      CHECK(Workdays::isHoliday(date));
      CHECK_FALSE(Workdays::holidayName(date).isEmpty());
      CHECK_FALSE(Workdays::isWorkday(date));
      ++checked;
    }
  }
  CHECK(checked == 16 * 7);
  CHECK(Workdays::isWorkday(QDate(2026, 12, 23)));
  CHECK_FALSE(Workdays::isWorkday(QDate(2026, 12, 19)));
}

TEST_CASE("Easter is right far from today", "[services][workdays]") {
  CHECK(Workdays::easter(1991) == QDate(1991, 3, 31));
  CHECK(Workdays::easter(2000) == QDate(2000, 4, 23));
  CHECK(Workdays::easter(2038) == QDate(2038, 4, 25));
  CHECK(Workdays::easter(2049) == QDate(2049, 4, 18));
}

TEST_CASE("The report is due on 20 January, with the workdays beside it", "[services][deadlines]") {
  const Term weekday = Deadlines::annualReport(2026);
  CHECK(weekday.statutory == QDate(2027, 1, 20));
  CHECK(weekday.isWorkday());
  const Term saturday = Deadlines::annualReport(2023);
  CHECK(saturday.statutory == QDate(2024, 1, 20));
  CHECK(saturday.nextWorkday == QDate(2024, 1, 22));
  CHECK(saturday.lastWorkdayBefore == QDate(2024, 1, 19));
}

TEST_CASE("What is due is listed by day, what is done is not", "[services][deadlines]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  Deadline late;
  late.title = QStringLiteral("Atsakyti seniūnijai");
  late.dueOn = QDate(2026, 12, 28);
  changes.insert(late);
  Deadline done = late;
  done.title = QStringLiteral("Padaryta");
  done.doneOn = QDate(2026, 12, 27);
  changes.insert(done);
  Project project;
  project.title = QStringLiteral("PMIF projektas");
  PaymentRequest request;
  request.project = changes.insert(project);
  request.year = 2026;
  request.quarter = 4;
  request.dueOn = QDate(2027, 1, 15);
  changes.insert(request);
  REQUIRE(edit.apply(changes));
  auto list = Deadlines::list(edit.store(), QDate(2027, 1, 11), QDate(2027, 2, 11));
  REQUIRE(list);
  REQUIRE(list->size() == 3);
  CHECK((*list)[0].title == QStringLiteral("Atsakyti seniūnijai"));
  CHECK((*list)[1].kind == DueKind::PaymentRequest);
  CHECK((*list)[2].kind == DueKind::AnnualReport);
  CHECK((*list)[2].year == 2026);
  auto all = Deadlines::list(edit.store(), QDate(2027, 1, 11), QDate(2027, 2, 11), true);
  REQUIRE(all);
  CHECK(std::count_if(all->begin(), all->end(), [](const DueItem& i) { return i.done; }) == 1);
}

TEST_CASE("Days are told in words", "[services][deadlines]") {
  const QDate today(2027, 1, 11);
  CHECK(Deadlines::inWords(today, today) == QStringLiteral("today"));
  CHECK(Deadlines::inWords(today.addDays(1), today) == QStringLiteral("tomorrow"));
  CHECK(Deadlines::inWords(today.addDays(9), today).contains(QStringLiteral("9")));
  CHECK(Deadlines::inWords(today.addDays(-3), today).contains(QStringLiteral("3")));
}

TEST_CASE("A contact is to be reviewed a year after it was, institution by institution", "[services][deadlines]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  const QDate today(2026, 9, 1);
  const auto institution = [&](const char* name, QDate reviewed, bool archived = false) {
    ChangeSet set;
    Stakeholder one;
    one.name = QString::fromUtf8(name);
    one.group = QStringLiteral("SVI");
    one.archived = archived;
    Contact contact;
    contact.stakeholder = set.insert(one);
    contact.position = QStringLiteral("Direktorė");
    contact.reviewedOn = reviewed;
    set.insert(contact);
    contact.position = QStringLiteral("Pavaduotoja");
    contact.reviewedOn = {};
    set.insert(contact);
    REQUIRE(edit.apply(std::move(set)));
  };
  const auto reviews = [&] {
    std::vector<DueItem> found;
    auto items = Deadlines::list(edit.store(), today, today.addDays(30));
    REQUIRE(items);
    for (const DueItem& item : *items)
      if (item.kind == DueKind::ContactReview) found.push_back(item);
    return found;
  };
  institution("Mokykla", QDate(2025, 8, 1));
  institution("Neseniai peržiūrėta", QDate(2026, 3, 1));
  institution("Niekada neperžiūrėta", {});
  institution("Uždaryta", QDate(2020, 1, 1), true);
  auto due = reviews();
  REQUIRE(due.size() == 1);
  CHECK(due[0].due == QDate(2026, 8, 1));
  CHECK(due[0].entity == EntityKind::Contact);
  CHECK(due[0].record != 0);
  CHECK(due[0].title.contains(QStringLiteral("Mokykla")));
  // Many are one line, due with the oldest.
  for (const char* name : {"B", "C", "D", "E"}) institution(name, QDate(2025, 9, 10));
  due = reviews();
  REQUIRE(due.size() == 1);
  CHECK(due[0].record == 0);
  CHECK(due[0].due == QDate(2026, 8, 1));
  CHECK(due[0].title.contains(QLatin1Char('5')));
}
