// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/editing/EditService.h"
#include "core/services/Readiness.h"
#include "tests/core/services/Random.h"
#include "tests/support/TempFile.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace santalka;

namespace {

Activity activity(const QDate& date, const char* duty, std::optional<qint64> participants = {}, std::optional<qint64> women = {}) {
  Activity a;
  a.date = date;
  a.duty = QString::fromLatin1(duty);
  a.topic = QStringLiteral("Susitikimas");
  a.participants = participants;
  a.women = women;
  return a;
}

Stakeholder member(const char* name, const char* group, const QDate& first = {}) {
  Stakeholder s;
  s.name = QString::fromUtf8(name);
  s.group = QString::fromLatin1(group);
  s.firstContact = first;
  return s;
}

}  // namespace

TEST_CASE("Coverage tells new, contacted, stale and never contacted members apart", "[services][network]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  const auto fresh = changes.insert(member("Gimnazija", "SVI"));
  const auto old = changes.insert(member("Poliklinika", "SVE", QDate(2024, 2, 1)));
  changes.insert(member("Darbdavys", "DAR"));
  Stakeholder gone = member("Uždaryta", "DAR");
  gone.archived = true;
  changes.insert(gone);
  Activity meeting = activity(QDate(2026, 5, 5), "6.1", 12, 7);
  meeting.stakeholders = {fresh};
  changes.insert(meeting);
  Activity next = activity(QDate(2027, 2, 5), "6.1", 5);
  next.stakeholders = {fresh, old};
  changes.insert(next);
  REQUIRE(edit.apply(changes));
  auto year = NetworkCoverage::ofYear(edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(year);
  CHECK(year->whole.members == 3);
  CHECK(year->whole.firstInYear == 1);
  CHECK(year->whole.contactedInYear == 1);
  CHECK(year->whole.never == 1);
  CHECK(year->whole.stale == 1);
  CHECK(year->whole.meetings == 1);
  REQUIRE(year->groups.size() == 3);
  CHECK(year->groups[0].group == QStringLiteral("SVI"));
  CHECK(year->emptyGroups.contains(QStringLiteral("SOC")));
}

TEST_CASE("Participants add up to the known ones, with the unknown counted", "[services][activities]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  Activity both = activity(QDate(2026, 3, 1), "6.7", 20, 12);
  both.languages = {QStringLiteral("lt"), QStringLiteral("uk")};
  changes.insert(both);
  changes.insert(activity(QDate(2026, 3, 9), "6.7"));
  Activity abroad = activity(QDate(2026, 11, 9), "6.5", 3, 1);
  abroad.level = Level::International;
  changes.insert(abroad);
  Activity planned = activity(QDate(2026, 12, 9), "6.5", 100);
  planned.state = ActivityState::Planned;
  changes.insert(planned);
  changes.insert(activity(QDate(2025, 3, 1), "6.7", 500));
  REQUIRE(edit.apply(changes));
  auto year = ActivityTotals::ofYear(edit.store(), 2026);
  REQUIRE(year);
  CHECK(year->total.activities == 3);
  CHECK(year->total.participants.known == 23);
  CHECK(year->total.participants.unknownCount == 1);
  CHECK(*year->total.womenPercent() == Approx(13.0 / 23 * 100));
  CHECK(year->byMonth[2] == 2);
  CHECK(year->byDutyAndMonth[QStringLiteral("6.5")][10] == 1);
  CHECK(year->byLevel[Level::International] == 1);
  CHECK(year->byLanguage[QStringLiteral("uk")] == 1);
  CHECK(year->planned == 1);
}

TEST_CASE("Readiness names what an empty file lacks and where to mend it", "[services][readiness]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  const std::vector<ReportPoint> form{{QStringLiteral("0.6"), QStringLiteral("Signatory"), true, false},
                                      {QStringLiteral("1.1"), QStringLiteral("Residents"), true, false},
                                      {QStringLiteral("4.3"), QStringLiteral("Measures"), true, false},
                                      {QStringLiteral("7.2"), QStringLiteral("micenter.lt"), true, false},
                                      {QStringLiteral("9.2"), QStringLiteral("Good practice"), false, true}};
  auto facts = YearFacts::load(edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(facts);
  Readiness readiness = Readiness::of(*facts, form);
  CHECK(readiness.total() == 5);
  CHECK(readiness.filled() == 0);
  CHECK(readiness.required() == 4);
  CHECK(readiness.items.front().page == QStringLiteral("municipality"));
  CHECK(readiness.point(QStringLiteral("9.2"))->missing == 0);
  CHECK(readiness.point(QStringLiteral("9.2"))->advised == 1);

  Municipality m;
  m.lauCode = QStringLiteral("46");
  m.name = QStringLiteral("Pavyzdžio rajono savivaldybė");
  m.signatoryPosition = QStringLiteral("Direktorius");
  Publication page;
  page.title = QStringLiteral("Puslapis");
  page.linksMicenter = true;
  page.euMark = true;
  ChangeSet changes;
  changes.insert(m);
  changes.insert(page);
  REQUIRE(edit.apply(changes));
  facts = YearFacts::load(edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(facts);
  readiness = Readiness::of(*facts, form);
  CHECK(readiness.filled() == 2);
  CHECK(readiness.required() == 2);
}

TEST_CASE("Measures without a result, a target or money are named", "[services][readiness]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("Planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  measure.plan = changes.insert(plan);
  measure.number = QStringLiteral("3.3.");
  measure.title = QStringLiteral("Palydėjimas");
  Indicator indicator;
  indicator.measure = changes.insert(measure);
  indicator.title = QStringLiteral("Palydėti");
  indicator.baseline = 0;
  IndicatorTarget target;
  target.indicator = changes.insert(indicator);
  target.year = 2026;
  target.target = 10;
  changes.insert(target);
  IndicatorValue value;
  value.indicator = target.indicator;
  value.date = QDate(2026, 12, 31);
  value.value = 4;
  changes.insert(value);
  REQUIRE(edit.apply(changes));
  const std::vector<ReportPoint> form{{QStringLiteral("4.3"), {}, true, false}, {QStringLiteral("4.4"), {}, true, false}, {QStringLiteral("4.5"), {}, true, false}};
  auto facts = YearFacts::load(edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(facts);
  CHECK(facts->progress.whole.count(ProgressState::Late) == 1);
  const Readiness readiness = Readiness::of(*facts, form);
  CHECK(readiness.point(QStringLiteral("4.3"))->missing == 0);
  CHECK(readiness.point(QStringLiteral("4.4"))->missing == 1);
  CHECK(readiness.point(QStringLiteral("4.5"))->missing == 1);
  const auto deviation = std::find_if(readiness.items.begin(), readiness.items.end(), [](const ReadinessItem& i) { return i.point == QStringLiteral("4.5"); });
  CHECK(deviation->field == QStringLiteral("deviation"));
  CHECK(deviation->entity == EntityKind::IndicatorTarget);
  CHECK(edit.store().exists(EntityKind::IndicatorTarget, deviation->record).value_or(false));
  CHECK(deviation->text.contains(QStringLiteral("Palydėjimas")));

  // The report already lists it while the year runs; the target may still be reached.
  facts = YearFacts::load(edit.store(), 2026, QDate(2026, 11, 26));
  REQUIRE(facts);
  const Readiness early = Readiness::of(*facts, form);
  CHECK(early.point(QStringLiteral("4.5"))->missing == 0);
  CHECK(early.point(QStringLiteral("4.5"))->advised == 1);
  CHECK_FALSE(early.point(QStringLiteral("4.5"))->filled);
}

TEST_CASE("Money without a source is named, and a point that lacks anything is not ready", "[services][readiness]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("Planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  measure.plan = changes.insert(plan);
  measure.title = QStringLiteral("Kalbos klubas");
  BudgetLine line;
  line.measure = changes.insert(measure);
  line.year = 2026;
  line.planned = Money::fromCents(125050);
  changes.insert(line);
  REQUIRE(edit.apply(changes));
  const std::vector<ReportPoint> form{{QStringLiteral("4.4"), {}, true, false}};
  auto facts = YearFacts::load(edit.store(), 2026, QDate(2026, 11, 26));
  REQUIRE(facts);
  const Readiness readiness = Readiness::of(*facts, form);
  REQUIRE(readiness.items.size() == 1);
  CHECK(readiness.items.front().entity == EntityKind::BudgetLine);
  CHECK(readiness.items.front().text.contains(QStringLiteral("Kalbos klubas")));
  CHECK(readiness.filled() == 0);
}

TEST_CASE("A full office is read within a second or two", "[services][.bench]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("koordinatorė"));
  test::Random random;
  ChangeSet changes;
  Municipality m;
  m.lauCode = QStringLiteral("46");
  m.name = QStringLiteral("Pavyzdžio rajono savivaldybė");
  changes.insert(m);
  Plan plan;
  plan.title = QStringLiteral("Planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  const auto planId = changes.insert(plan);
  std::vector<Id<Measure>> measures;
  for (int n = 0; n < 500; ++n) {
    Measure measure;
    measure.plan = planId;
    measure.title = QStringLiteral("Priemonė %1").arg(n);
    measures.push_back(changes.insert(measure));
    for (int k = 0; k < 3; ++k) {
      Indicator indicator;
      indicator.measure = measures.back();
      indicator.title = QStringLiteral("Rodiklis");
      const auto id = changes.insert(indicator);
      for (int v = 0; v < 13; ++v) {
        IndicatorValue value;
        value.indicator = id;
        value.date = QDate(2026, 1 + v % 12, 1 + v);
        value.value = v;
        changes.insert(value);
      }
    }
  }
  for (int n = 0; n < 20000; ++n) {
    Activity a = activity(QDate(2025, 1, 1).addDays(random.number(0, 729)), "6.1", random.number(1, 50));
    a.measure = measures[static_cast<std::size_t>(random.number(0, 499))];
    changes.insert(a);
  }
  REQUIRE(edit.apply(changes));
  QElapsedTimer timer;
  timer.start();
  auto facts = YearFacts::load(edit.store(), 2026, QDate(2027, 1, 11));
  REQUIRE(facts);
  WARN("YearFacts of 500 measures, 1500 indicators, 19500 values, 20000 activities: " << timer.elapsed() << " ms");
  CHECK(facts->progress.whole.active == 500);
  CHECK(timer.elapsed() < 5000);
}
