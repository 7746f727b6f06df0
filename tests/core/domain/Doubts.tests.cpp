// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Doubts.h"

#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "core/services/FileCheck.h"
#include "tests/support/TempFile.h"

using namespace santalka;

TEST_CASE("An odd address or number is doubted, not refused, and the check of the file lists it", "[domain][doubts]") {
  Stakeholder one;
  one.name = QStringLiteral("Gimnazija");
  one.group = QStringLiteral("SVI");
  one.email = QStringLiteral("blogas-pastas");
  one.phone = QStringLiteral("+370 abc");
  CHECK(validate(toRecord(one)).empty());
  const auto found = doubts(toRecord(one));
  REQUIRE(found.size() == 2);
  CHECK(found[0].message.contains(QStringLiteral("+370 abc")));
  CHECK(found[1].field == QStringLiteral("email"));

  test::TempFile file;
  EditService edit(file.database(), {});
  REQUIRE(edit.insert(toRecord(one)));
  const auto findings = FileCheck::run(edit.store());
  REQUIRE(findings);
  CHECK(findings->size() == 2);

  one.email = QStringLiteral("a@pavyzdys.example; b@pavyzdys.example");
  one.phone = QStringLiteral("8 612 34567, vid. 12");
  CHECK(doubts(toRecord(one)).empty());
}

TEST_CASE("A target below zero is refused where more is better, from zero on", "[domain][doubts][editing]") {
  test::TempFile file;
  EditService edit(file.database(), {});
  ChangeSet changes;
  Plan plan;
  plan.title = QStringLiteral("Planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  Measure measure;
  measure.plan = changes.insert(plan);
  measure.title = QStringLiteral("Palydėjimas");
  Indicator indicator;
  indicator.measure = changes.insert(measure);
  indicator.title = QStringLiteral("Palydėti");
  IndicatorTarget target;
  target.indicator = changes.insert(indicator);
  target.year = 2026;
  target.target = -5;
  changes.insert(target);
  const auto refused = edit.apply(changes);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.contains(describe(EntityKind::IndicatorTarget).singularName()));
  CHECK(edit.store().count(EntityKind::Plan).value_or(-1) == 0);

  // A table brought in is kept whole; the check of the file names what is odd in it.
  REQUIRE(edit.apply(changes, QStringLiteral("Importas"), EditService::StepKind::Import));
  const auto findings = FileCheck::run(edit.store());
  REQUIRE(findings);
  REQUIRE(findings->size() == 1);
  CHECK(findings->front().entity == EntityKind::IndicatorTarget);

  CHECK(isSenselessTarget(indicator, -5));
  indicator.baseline = -20;
  CHECK_FALSE(isSenselessTarget(indicator, -5));
  indicator.baseline = 3;
  indicator.direction = Direction::Less;
  CHECK_FALSE(isSenselessTarget(indicator, -5));
}
