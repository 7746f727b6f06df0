// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/HistoryNames.h"

#include "core/base/Format.h"
#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"
#include "core/domain/Plan.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {

/// One import: a plan with a measure, its money, an indicator with a target, and an institution with a contact.
struct Imported {
  explicit Imported(EditService& edit) {
    ChangeSet changes;
    Plan plan;
    plan.title = QStringLiteral("Integracijos planas");
    plan.firstYear = 2026;
    plan.lastYear = 2028;
    const auto planId = changes.insert(plan);
    Measure measure;
    measure.plan = planId;
    measure.number = QStringLiteral("1.1.2");
    measure.title = QStringLiteral("Kalbos kursai");
    const auto measureId = changes.insert(measure);
    BudgetLine money;
    money.measure = measureId;
    money.year = 2026;
    money.kind = BudgetKind::Funded;
    money.sourceText = QStringLiteral("SB");
    money.planned = Money::fromCents(4275025);
    changes.insert(money);
    Indicator indicator;
    indicator.measure = measureId;
    indicator.title = QStringLiteral("Dalyviai");
    IndicatorTarget target;
    target.indicator = changes.insert(indicator);
    target.year = 2027;
    target.target = 30;
    changes.insert(target);
    Stakeholder school;
    school.name = QStringLiteral("Ąžuolyno gimnazija");
    school.group = QStringLiteral("SVI");
    Contact contact;
    contact.stakeholder = changes.insert(school);
    contact.position = QStringLiteral("pavaduotoja");
    changes.insert(contact);
    auto done = edit.apply(changes, QStringLiteral("Importas"), EditService::StepKind::Import);
    INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
    REQUIRE(done);
  }
};

struct Read {
  explicit Read(const Store& store, const ChangeLog::Query& query = {}) : entries(*ChangeLog(store.database()).changes(query)), names(store) { REQUIRE(names.learn(entries)); }
  /// Of the newest change of such a record.
  const HistoryEntry& of(EntityKind kind) const {
    for (const HistoryEntry& entry : entries)
      if (entry.entity == kind) return entry;
    FAIL("no such line");
    return entries.front();
  }
  std::vector<HistoryEntry> entries;
  HistoryNames names;
};

qint64 only(const Store& store, EntityKind kind) { return store.records(kind)->front().id; }

}  // namespace

TEST_CASE("Each line of the history names its record, with what this belongs to", "[editing][history]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Imported imported(edit);
  const Read read(edit.store());
  CHECK(read.names.title(read.of(EntityKind::BudgetLine)) == QStringLiteral("2026 SB · 1.1.2 Kalbos kursai"));
  CHECK(read.names.title(read.of(EntityKind::IndicatorTarget)) == QStringLiteral("2027 · Dalyviai · 1.1.2 Kalbos kursai"));
  CHECK(read.names.title(read.of(EntityKind::Contact)) == QStringLiteral("pavaduotoja · Ąžuolyno gimnazija"));
  CHECK(read.names.title(read.of(EntityKind::Measure)) == QStringLiteral("1.1.2 Kalbos kursai"));
  CHECK(read.names.record(read.of(EntityKind::Contact)).startsWith(describe(EntityKind::Contact).singularName()));
}

TEST_CASE("The lines of a record that is gone call it as it was called last", "[editing][history]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Imported imported(edit);
  const qint64 school = only(edit.store(), EntityKind::Stakeholder), contact = only(edit.store(), EntityKind::Contact);
  REQUIRE(edit.update(EntityKind::Contact, contact, QStringLiteral("position"), QStringLiteral("direktorė")));
  REQUIRE(edit.remove(EntityKind::Stakeholder, school));
  ChangeLog::Query query;
  query.entity = EntityKind::Contact;
  const Read read(edit.store(), query);
  REQUIRE(read.entries.size() == 3);
  CHECK(read.names.title(read.entries[0]) == QStringLiteral("direktorė · Ąžuolyno gimnazija"));
  CHECK(read.names.title(read.entries[1]) == QStringLiteral("direktorė · Ąžuolyno gimnazija"));
  CHECK(read.names.title(read.entries[2]) == QStringLiteral("pavaduotoja · Ąžuolyno gimnazija"));
}

TEST_CASE("A change of money has its unit, and what stayed the same is no change", "[editing][history]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Imported imported(edit);
  REQUIRE(edit.update(EntityKind::BudgetLine, only(edit.store(), EntityKind::BudgetLine), QStringLiteral("planned"), 4300075));
  const Read read(edit.store());
  const auto words = read.names.words(read.entries.front());
  REQUIRE(words.size() == 1);
  CHECK(words.front().field == QStringLiteral("planned"));
  CHECK(words.front().before == Format::money(Money::fromCents(4275025)));
  CHECK(words.front().after == Format::money(Money::fromCents(4300075)));
  // The line that made it: an unticked box and an empty text were nothing before either.
  for (const HistoryEntry& entry : read.entries) {
    if (entry.entity != EntityKind::BudgetLine || entry.action != QStringLiteral("insert")) continue;
    QStringList fields;
    for (const auto& change : read.names.words(entry)) {
      fields << change.field;
      if (change.field == QStringLiteral("measure_id")) CHECK(change.after == QStringLiteral("1.1.2 Kalbos kursai"));
    }
    CHECK(fields == QStringList{QStringLiteral("measure_id"), QStringLiteral("year"), QStringLiteral("kind"), QStringLiteral("source_text"), QStringLiteral("planned")});
  }
}

TEST_CASE("The bin can be asked for what a person removed, since a day, and for one record", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Imported imported(edit);
  const qint64 school = only(edit.store(), EntityKind::Stakeholder);
  REQUIRE(edit.remove(EntityKind::Stakeholder, school));
  const auto found = [&](const ChangeLog::Query& query) { return ChangeLog(file.database()).bin(query)->size(); };
  ChangeLog::Query query;
  CHECK(found(query) == 1);
  query.who = QStringLiteral("Tomas");
  CHECK(found(query) == 0);
  query = {};
  query.since = QDateTime::currentDateTime().addDays(1);
  CHECK(found(query) == 0);
  query = {};
  query.entity = EntityKind::Stakeholder;
  query.recordId = school + 1;
  CHECK(found(query) == 0);
  query.recordId = school;
  CHECK(found(query) == 1);
}
