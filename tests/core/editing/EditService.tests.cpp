// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {

Stakeholder school(const char* name = "Pavyzdžio gimnazija") {
  Stakeholder s;
  s.name = QString::fromUtf8(name);
  s.group = QStringLiteral("SVI");
  return s;
}

/// A plan with one measure, its indicator, a value and money; answers the measure's id.
Id<Measure> buildPlan(EditService& edit) {
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("2026–2028 metų planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  measure.plan = changes.insert(plan);
  measure.title = QStringLiteral("Palydėjimas");
  const auto measureId = changes.insert(measure);
  Indicator indicator;
  indicator.measure = measureId;
  indicator.title = QStringLiteral("Palydėtų asmenų skaičius");
  IndicatorValue value;
  value.indicator = changes.insert(indicator);
  value.date = QDate(2026, 6, 30);
  value.value = 12;
  changes.insert(value);
  BudgetLine line;
  line.measure = measureId;
  line.year = 2026;
  changes.insert(line);
  auto outcome = edit.apply(changes);
  INFO((outcome ? std::string() : (outcome.error().message + outcome.error().detail).toStdString()));
  REQUIRE(outcome);
  CHECK(outcome->inserted == 5);
  return {outcome->ids[measureId.value]};
}

qint64 rows(EditService& edit, EntityKind kind) {
  auto count = edit.store().count(kind);
  REQUIRE(count);
  return *count;
}

}  // namespace

TEST_CASE("An edit is stored, can be undone, and redone after a restart", "[editing]") {
  test::TempFile file;
  qint64 id = 0;
  {
    EditService edit(file.database(), QStringLiteral("koordinatorė"));
    auto inserted = edit.insert(toRecord(school()));
    REQUIRE(inserted);
    id = *inserted;
    REQUIRE(edit.update(EntityKind::Stakeholder, id, QStringLiteral("first_contact"), QDate(2026, 2, 3)));
    REQUIRE(edit.undo());
    auto stored = edit.store().one(Id<Stakeholder>{id});
    REQUIRE(stored);
    CHECK_FALSE(stored->firstContact.isValid());
  }
  file.reopen();
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  CHECK(edit.canUndo());
  REQUIRE(edit.canRedo());
  REQUIRE(edit.redo());
  auto stored = edit.store().one(Id<Stakeholder>{id});
  REQUIRE(stored);
  CHECK(stored->firstContact == QDate(2026, 2, 3));
  REQUIRE(edit.undo());
  REQUIRE(edit.undo());
  CHECK(rows(edit, EntityKind::Stakeholder) == 0);
  CHECK_FALSE(edit.canUndo());
  auto nothing = edit.undo();
  REQUIRE_FALSE(nothing);
  CHECK(nothing.error().code == ErrorCode::Invalid);
}

TEST_CASE("A change that changes nothing leaves no step", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  auto id = edit.insert(toRecord(school()));
  REQUIRE(id);
  int notices = 0;
  QObject::connect(&edit, &EditService::changed, [&notices](const ChangeNotice&) { ++notices; });
  REQUIRE(edit.update(EntityKind::Stakeholder, *id, QStringLiteral("name"), QStringLiteral("  Pavyzdžio  gimnazija ")));
  CHECK(notices == 0);
  auto entries = edit.history(EntityKind::Stakeholder, *id);
  REQUIRE(entries);
  CHECK(entries->size() == 1);
}

TEST_CASE("A step that is stopped half way leaves nothing", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  for (int i = 0; i < 300; ++i) changes.insert(school());
  std::vector<double> told;
  edit.setProgress([&told](double done) {
    told.push_back(done);
    return done < 0.5;
  });
  const auto stopped = edit.apply(changes);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  REQUIRE(told.size() > 1);
  CHECK(told.front() < told.back());
  CHECK(rows(edit, EntityKind::Stakeholder) == 0);
  CHECK_FALSE(edit.canUndo());
  edit.setProgress({});
  REQUIRE(edit.apply(changes));
  CHECK(rows(edit, EntityKind::Stakeholder) == 300);
  CHECK(edit.weightOfUndo() == 300);
}

TEST_CASE("One bad record of many stops the whole step and says which", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  ChangeSet changes;
  changes.insert(school("Pirmoji mokykla"));
  Stakeholder bad = school("Antroji mokykla");
  bad.code = QStringLiteral("12AB");
  changes.insert(bad);
  auto outcome = edit.apply(changes);
  REQUIRE_FALSE(outcome);
  CHECK(outcome.error().code == ErrorCode::Invalid);
  CHECK(outcome.error().message.contains(QStringLiteral("Antroji mokykla")));
  CHECK(rows(edit, EntityKind::Stakeholder) == 0);
  CHECK_FALSE(edit.canUndo());
}

TEST_CASE("Removing a measure takes what is its own, frees what refers to it, and undo brings all back", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  const auto measure = buildPlan(edit);
  Activity activity;
  activity.duty = QStringLiteral("6.3");
  activity.topic = QStringLiteral("Plano stebėsena");
  activity.date = QDate(2026, 4, 1);
  activity.measure = measure;
  auto activityId = edit.insert(toRecord(activity));
  REQUIRE(activityId);

  REQUIRE(edit.remove(EntityKind::Measure, measure.value));
  CHECK(rows(edit, EntityKind::Indicator) == 0);
  CHECK(rows(edit, EntityKind::IndicatorValue) == 0);
  CHECK(rows(edit, EntityKind::BudgetLine) == 0);
  auto freed = edit.store().one(Id<Activity>{*activityId});
  REQUIRE(freed);
  CHECK_FALSE(freed->measure.isValid());

  REQUIRE(edit.undo());
  CHECK(rows(edit, EntityKind::IndicatorValue) == 1);
  CHECK(rows(edit, EntityKind::BudgetLine) == 1);
  auto tied = edit.store().one(Id<Activity>{*activityId});
  REQUIRE(tied);
  CHECK(tied->measure == measure);
}

TEST_CASE("Lists of references follow a removal and its undo", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  auto first = edit.insert(toRecord(school("Viena")));
  auto second = edit.insert(toRecord(school("Kita")));
  REQUIRE(first);
  REQUIRE(second);
  Activity activity;
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Apskritasis stalas");
  activity.date = QDate(2026, 4, 1);
  activity.stakeholders = {{*second}, {*first}};
  auto id = edit.insert(toRecord(activity));
  REQUIRE(id);
  REQUIRE(edit.remove(EntityKind::Stakeholder, *first));
  CHECK(edit.store().one(Id<Activity>{*id})->stakeholders == std::vector<Id<Stakeholder>>{{*second}});
  REQUIRE(edit.undo());
  CHECK(edit.store().one(Id<Activity>{*id})->stakeholders.size() == 2);
}

TEST_CASE("History tells from what to what, and one record can be brought back", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  auto id = edit.insert(toRecord(school()));
  REQUIRE(id);
  REQUIRE(edit.update(EntityKind::Stakeholder, *id, QStringLiteral("name"), QStringLiteral("Pavyzdžio progimnazija")));
  auto entries = edit.history(EntityKind::Stakeholder, *id);
  REQUIRE(entries);
  REQUIRE(entries->size() == 2);
  const HistoryEntry& change = entries->front();
  CHECK(change.who == QStringLiteral("Ona"));
  REQUIRE(change.fields.size() == 1);
  CHECK(change.fields[0].before.toString() == QStringLiteral("Pavyzdžio gimnazija"));
  CHECK(change.fields[0].after.toString() == QStringLiteral("Pavyzdžio progimnazija"));

  REQUIRE(edit.remove(EntityKind::Stakeholder, *id));
  auto removal = edit.history(EntityKind::Stakeholder, *id);
  REQUIRE(removal);
  REQUIRE(edit.restore(EntityKind::Stakeholder, *id, removal->front().step));
  CHECK(edit.store().one(Id<Stakeholder>{*id})->name == QStringLiteral("Pavyzdžio progimnazija"));
  REQUIRE(edit.restore(EntityKind::Stakeholder, *id, change.step));
  CHECK(edit.store().one(Id<Stakeholder>{*id})->name == QStringLiteral("Pavyzdžio gimnazija"));
}

TEST_CASE("Search finds words without Lithuanian letters", "[editing][db]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  auto id = edit.insert(toRecord(school("Šiaulių ąžuolyno mokykla")));
  REQUIRE(id);
  auto hits = edit.store().search(QStringLiteral("azuol siaul"));
  REQUIRE(hits);
  REQUIRE(hits->size() == 1);
  CHECK(hits->front().id == *id);
  REQUIRE(edit.remove(EntityKind::Stakeholder, *id));
  CHECK(edit.store().search(QStringLiteral("azuol"))->empty());
}

TEST_CASE("A batch of observations is one step, and importing it again changes nothing", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  DimensionTexts texts;
  const auto make = [&texts](double value) {
    std::vector<ObservationRow> rowsMade;
    for (const char* country : {"UA", "BY", "RU"}) {
      ObservationRow row;
      row.julianDay = static_cast<qint32>(QDate(2026, 1, 1).toJulianDay());
      row.territory = texts.number(QStringLiteral("11"));
      row.citizenship = texts.number(QLatin1String(country));
      row.value = value;
      rowsMade.push_back(row);
    }
    return rowsMade;
  };
  ChangeSet changes;
  Series series;
  series.title = QStringLiteral("Užsieniečių skaičius");
  ObservationBatch batch;
  batch.series = changes.insert(series);
  batch.file = QStringLiteral("data-table.csv");
  auto first = edit.importObservations(changes, batch, make(10), texts, QStringLiteral("Importas"));
  INFO((first ? std::string() : (first.error().message + first.error().detail).toStdString()));
  REQUIRE(first);
  CHECK(first->observations.inserted == 3);

  batch.series = {1};
  auto again = edit.importObservations({}, batch, make(10), texts, QStringLiteral("Importas"));
  REQUIRE(again);
  CHECK(again->nothingChanged());
  CHECK(rows(edit, EntityKind::ObservationBatch) == 1);

  auto changed = edit.importObservations({}, batch, make(11), texts, QStringLiteral("Importas"));
  REQUIRE(changed);
  CHECK(changed->observations.changed == 3);
  const auto sum = [&edit] { return edit.store().database().scalar(QStringLiteral("SELECT sum(value) FROM observations"))->toDouble(); };
  CHECK(sum() == 33);
  REQUIRE(edit.undo());
  CHECK(sum() == 30);
  REQUIRE(edit.redo());
  CHECK(sum() == 33);
  REQUIRE(edit.remove(EntityKind::Series, 1));
  CHECK(rows(edit, EntityKind::Observation) == 0);
  REQUIRE(edit.undo());
  CHECK(sum() == 33);
  REQUIRE(edit.undo());
  REQUIRE(edit.undo());
  CHECK(rows(edit, EntityKind::Observation) == 0);
  CHECK(rows(edit, EntityKind::Series) == 0);
  REQUIRE(edit.redo());
  CHECK(sum() == 30);
}

TEST_CASE("A sealed step is not undone, nor what was done before it", "[editing][sealed]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  auto first = edit.insert(toRecord(school("Pirma")));
  REQUIRE(first);
  REQUIRE(edit.insert(toRecord(school("Atšaukta"))));
  REQUIRE(edit.undo());
  CHECK(edit.canRedo());
  ChangeSet sealed;
  sealed.insert(toRecord(school("Išsiųsta")));
  REQUIRE(edit.apply(std::move(sealed), QStringLiteral("Ataskaita pateikta"), EditService::StepKind::Sealed));
  CHECK_FALSE(edit.canUndo());
  CHECK_FALSE(edit.canRedo());
  CHECK(edit.sealedLabel() == QStringLiteral("Ataskaita pateikta"));
  auto refused = edit.undo();
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.contains(QStringLiteral("Ataskaita pateikta")));
  CHECK(rows(edit, EntityKind::Stakeholder) == 2);
  // Work goes on: later steps are undone down to the seal and no further.
  REQUIRE(edit.insert(toRecord(school("Vėlesnė"))));
  CHECK(edit.sealedLabel().isEmpty());
  REQUIRE(edit.undo());
  CHECK_FALSE(edit.canUndo());
  CHECK(rows(edit, EntityKind::Stakeholder) == 2);
  EditService again(file.database(), QStringLiteral("koordinatorė"));
  CHECK_FALSE(again.canUndo());
}

TEST_CASE("What would be written while a step waits for its backup is refused, and the step lands whole", "[editing][backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  REQUIRE(edit.insert(toRecord(school())));
  int refused = 0;
  edit.setBeforeRisk([&](EditService::Risk, const QString&, const std::function<bool()>&) -> Result<void> {
    const auto count = [&refused](const auto& done) { refused += !done && done.error().code == ErrorCode::Locked ? 1 : 0; };
    count(edit.insert(toRecord(school("Tarp kopijos ir žingsnio"))));
    count(edit.undo());
    count(edit.closeHistory());
    count(edit.store().setSetting(QStringLiteral("raktas"), QStringLiteral("reikšmė")));
    return {};
  });
  ChangeSet changes;
  for (int i = 1; i <= 30; ++i) changes.insert(school(qPrintable(QStringLiteral("Mokykla %1").arg(i))));
  REQUIRE(edit.apply(std::move(changes)));
  CHECK(refused == 4);
  CHECK(edit.store().count(EntityKind::Stakeholder).value_or(0) == 31);
  REQUIRE(edit.undo());
  CHECK(edit.store().count(EntityKind::Stakeholder).value_or(0) == 1);
  REQUIRE(edit.insert(toRecord(school("Vėliau"))));
}

TEST_CASE("Deleting one record names it, deleting several says how many of what", "[editing]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  std::vector<qint64> ids;
  for (const char* name : {"Pirma", "Antra", "Trečia"}) ids.push_back(edit.insert(toRecord(school(name))).value_or(0));
  REQUIRE(edit.remove(EntityKind::Stakeholder, ids[0]));
  CHECK(edit.undoLabel().contains(QStringLiteral("Pirma")));
  ChangeSet rest;
  for (const qint64 id : {ids[1], ids[2]}) rest.remove(EntityKind::Stakeholder, id);
  REQUIRE(edit.apply(std::move(rest)));
  CHECK_FALSE(edit.undoLabel().contains(QStringLiteral("Antra")));
  CHECK(edit.undoLabel().contains(QStringLiteral("2")));
}
