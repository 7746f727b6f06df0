// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ChangeLog.h"

#include "core/base/Clock.h"
#include "core/db/ObservationTable.h"
#include "core/domain/Activity.h"
#include "core/domain/Indicator.h"
#include "core/domain/Plan.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {

/// The clock of a test: stands still, and is given back afterwards.
class FixedClock {
 public:
  explicit FixedClock(const QDateTime& at) { Clock::setFixed(at); }
  ~FixedClock() { Clock::setFixed({}); }
};

Stakeholder member(const QString& name) {
  Stakeholder s;
  s.name = name;
  s.group = QStringLiteral("SVI");
  return s;
}

qint64 make(EditService& edit, const Record& record) {
  auto id = edit.insert(record);
  INFO((id ? std::string() : (id.error().message + id.error().detail).toStdString()));
  REQUIRE(id);
  return *id;
}

struct Network {
  qint64 school = 0;
  qint64 contact = 0;
  qint64 activity = 0;
};

/// A school with a contact, and an activity that names the school.
Network network(EditService& edit) {
  Network out;
  out.school = make(edit, toRecord(member(QStringLiteral("Ąžuolyno gimnazija"))));
  Contact contact;
  contact.stakeholder = {out.school};
  contact.position = QStringLiteral("pavaduotoja ugdymui");
  out.contact = make(edit, toRecord(contact));
  Activity activity;
  activity.date = QDate(2026, 3, 4);
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Pasitarimas dėl mokinių");
  activity.stakeholders = {{out.school}};
  out.activity = make(edit, toRecord(activity));
  return out;
}

}  // namespace

TEST_CASE("A deleted record comes back with what belonged to it and with the references to it", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Network made = network(edit);
  REQUIRE(edit.remove(EntityKind::Stakeholder, made.school));
  REQUIRE(edit.store().one(Id<Activity>{made.activity})->stakeholders.empty());

  auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin);
  REQUIRE(bin->size() == 1);
  CHECK(bin->front().title == QStringLiteral("Ąžuolyno gimnazija"));
  CHECK(bin->front().along == 1);
  CHECK(bin->front().who == QStringLiteral("Rasa"));

  SECTION("as a step of its own") {
    REQUIRE(edit.bringBack(EntityKind::Stakeholder, made.school));
    CHECK(edit.store().one(Id<Stakeholder>{made.school})->name == QStringLiteral("Ąžuolyno gimnazija"));
    CHECK(edit.store().one(Id<Contact>{made.contact})->position == QStringLiteral("pavaduotoja ugdymui"));
    const auto stakeholders = edit.store().one(Id<Activity>{made.activity})->stakeholders;
    REQUIRE(stakeholders.size() == 1);
    CHECK(stakeholders.front().value == made.school);
    CHECK(ChangeLog(file.database()).bin()->empty());
    REQUIRE(edit.undo());
    CHECK(ChangeLog(file.database()).bin()->size() == 1);
    REQUIRE(edit.undo());
    CHECK(edit.store().one(Id<Contact>{made.contact})->position == QStringLiteral("pavaduotoja ugdymui"));
  }
  SECTION("an owner that is gone comes back for the sake of what it owns") {
    REQUIRE(edit.bringBack(EntityKind::Contact, made.contact));
    CHECK(*edit.store().exists(EntityKind::Stakeholder, made.school));
  }
  SECTION("what somebody has filled since is left alone") {
    const qint64 other = make(edit, toRecord(member(QStringLiteral("Kita mokykla"))));
    REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("topic"), QStringLiteral("Kita tema")));
    REQUIRE(edit.bringBack(EntityKind::Stakeholder, made.school));
    CHECK(edit.store().one(Id<Activity>{made.activity})->topic == QStringLiteral("Kita tema"));
    CHECK(other != made.school);
  }
  SECTION("twice is once") {
    REQUIRE(edit.bringBack(EntityKind::Stakeholder, made.school));
    auto again = edit.bringBack(EntityKind::Stakeholder, made.school);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
  }
}

TEST_CASE("What was deleted with its owner comes back in one go also after the owner came back for one record", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  Plan plan;
  plan.title = QStringLiteral("Bendrasis planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  const qint64 planId = make(edit, toRecord(plan));
  Objective objective;
  objective.plan = {planId};
  objective.title = QStringLiteral("Stiprinti mokymąsi");
  const qint64 objectiveId = make(edit, toRecord(objective));
  std::vector<qint64> measures;
  for (const char* title : {"Kursai", "Klubas", "Stovykla"}) {
    Measure measure;
    measure.plan = {planId};
    measure.objective = {objectiveId};
    measure.title = QString::fromUtf8(title);
    measures.push_back(make(edit, toRecord(measure)));
  }
  REQUIRE(edit.remove(EntityKind::Measure, measures[0]));
  REQUIRE(edit.remove(EntityKind::Plan, planId));
  REQUIRE(edit.bringBack(EntityKind::Measure, measures[0]));
  CHECK(*edit.store().count(EntityKind::Measure) == 1);

  // The rest is one line of the bin, that of the plan.
  auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin->size() == 1);
  CHECK(bin->front().kind == EntityKind::Plan);
  CHECK(bin->front().id == planId);
  CHECK(bin->front().title == plan.title);
  CHECK(bin->front().along == 3);
  SECTION("with the plan") { REQUIRE(edit.bringBack(EntityKind::Plan, planId)); }
  SECTION("record by record") {
    REQUIRE(edit.bringBack(EntityKind::Measure, measures[2]));
    REQUIRE(edit.bringBack(EntityKind::Objective, objectiveId));
    REQUIRE(edit.bringBack(EntityKind::Plan, planId));
  }
  CHECK(ChangeLog(file.database()).bin()->empty());
  CHECK(*edit.store().count(EntityKind::Measure) == 3);
  for (const qint64 id : measures) {
    const auto measure = edit.store().one(Id<Measure>{id});
    REQUIRE(measure);
    CHECK(measure->objective.value == objectiveId);
  }
  CHECK_FALSE(edit.bringBack(EntityKind::Plan, planId));
  CHECK(edit.store().brokenReferences()->empty());
}

TEST_CASE("A reference that somebody has taken out since does not come back by itself", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  const Network made = network(edit);
  REQUIRE(edit.remove(EntityKind::Activity, made.activity));
  REQUIRE(edit.remove(EntityKind::Stakeholder, made.school));
  REQUIRE(edit.bringBack(EntityKind::Activity, made.activity));
  CHECK(edit.store().one(Id<Activity>{made.activity})->stakeholders.empty());
  SECTION("nobody has") {
    REQUIRE(edit.bringBack(EntityKind::Stakeholder, made.school));
    CHECK(edit.store().one(Id<Activity>{made.activity})->stakeholders.size() == 1);
  }
  SECTION("somebody has chosen others") {
    const qint64 other = make(edit, toRecord(member(QStringLiteral("Kita mokykla"))));
    REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("stakeholders"), QVariantList{other}));
    REQUIRE(edit.bringBack(EntityKind::Stakeholder, made.school));
    CHECK(edit.store().one(Id<Activity>{made.activity})->stakeholders.size() == 1);
  }
}

TEST_CASE("What an undo took away is not in the bin while it can be redone, and an undone import never", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  ChangeSet import;
  import.insert(member(QStringLiteral("Iš lentelės")));
  REQUIRE(edit.apply(import, QStringLiteral("Importas"), EditService::StepKind::Import));
  REQUIRE(edit.undo());
  CHECK(ChangeLog(file.database()).bin()->empty());
  make(edit, toRecord(member(QStringLiteral("Įvesta"))));
  REQUIRE(edit.undo());
  CHECK(ChangeLog(file.database()).bin()->empty());
  make(edit, toRecord(member(QStringLiteral("Kita"))));
  const auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin->size() == 1);
  CHECK(bin->front().title == QStringLiteral("Įvesta"));
}

TEST_CASE("What the bin holds is named with what it belonged to", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  const Network made = network(edit);
  REQUIRE(edit.remove(EntityKind::Contact, made.contact));
  const auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin->size() == 1);
  CHECK(bin->front().title == QStringLiteral("pavaduotoja ugdymui · Ąžuolyno gimnazija"));
}

TEST_CASE("A new record never takes over the number, and so the history, of a deleted one", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  const qint64 first = make(edit, toRecord(member(QStringLiteral("Pirma"))));
  REQUIRE(edit.remove(EntityKind::Stakeholder, first));
  const qint64 second = make(edit, toRecord(member(QStringLiteral("Antra"))));
  CHECK(second != first);
  CHECK(edit.history(EntityKind::Stakeholder, second)->size() == 1);
  auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin->size() == 1);
  CHECK(bin->front().title == QStringLiteral("Pirma"));
}

TEST_CASE("Statistics come back with their series", "[editing][bin]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  DimensionTexts texts;
  ChangeSet changes;
  Series series;
  series.title = QStringLiteral("Gyventojai");
  ObservationBatch batch;
  batch.series = changes.insert(series);
  std::vector<ObservationRow> rows(3);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].julianDay = static_cast<qint32>(QDate(2024, 1, 1).toJulianDay());
    rows[i].territory = texts.number(QStringLiteral("46"));
    rows[i].age = texts.number(QString::number(i));
    rows[i].value = 10.0 + static_cast<double>(i);
  }
  REQUIRE(edit.importObservations(changes, batch, rows, texts, QStringLiteral("Importas")));
  const qint64 id = edit.store().all<Series>()->front().id.value;
  REQUIRE(edit.remove(EntityKind::Series, id));
  REQUIRE(*edit.store().count(EntityKind::Observation) == 0);
  auto bin = ChangeLog(file.database()).bin();
  REQUIRE(bin->size() == 1);
  REQUIRE(edit.bringBack(EntityKind::Series, id));
  CHECK(*edit.store().count(EntityKind::Observation) == 3);
  CHECK(*edit.store().count(EntityKind::ObservationBatch) == 1);
  auto broken = edit.store().brokenReferences();
  REQUIRE(broken);
  CHECK(broken->empty());
  // Deleting it again shelves the rows again.
  REQUIRE(edit.remove(EntityKind::Series, id));
  REQUIRE(edit.undo());
  CHECK(*edit.store().count(EntityKind::Observation) == 3);
}

TEST_CASE("What changed is told since a day, since a step, of a person, of an entity, page by page", "[editing][history]") {
  test::TempFile file;
  const QDateTime monday(QDate(2026, 3, 2), QTime(9, 0));
  const FixedClock clock(monday);
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Network made = network(edit);
  const ChangeLog log(file.database());
  const qint64 handedOver = *log.lastStep();
  Clock::setFixed(monday.addDays(7));
  edit.setWho(QStringLiteral("Tomas"));
  REQUIRE(edit.update(EntityKind::Stakeholder, made.school, QStringLiteral("notes"), QStringLiteral("Nauja pavaduotoja")));

  const auto count = [&log](const ChangeLog::Query& query) {
    auto found = log.changes(query);
    REQUIRE(found);
    return found->size();
  };
  ChangeLog::Query query;
  CHECK(count(query) == 4);
  query.since = monday.addDays(1);
  CHECK(count(query) == 1);
  query = {};
  query.afterStep = handedOver;
  CHECK(count(query) == 1);
  query = {};
  query.who = QStringLiteral("Rasa");
  CHECK(count(query) == 3);
  query = {};
  query.entity = EntityKind::Stakeholder;
  auto found = log.changes(query);
  REQUIRE(found->size() == 2);
  REQUIRE(found->front().fields.size() == 1);
  CHECK(found->front().fields.front().after.toString() == QStringLiteral("Nauja pavaduotoja"));
  query = {};
  query.limit = 3;
  auto first = log.changes(query);
  query.beforeChange = first->back().change;
  CHECK(count(query) == 1);
  CHECK(*log.people() == QStringList{QStringLiteral("Rasa"), QStringLiteral("Tomas")});
}
