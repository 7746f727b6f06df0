// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FieldText.h"

#include <catch2/catch.hpp>

#include <QDate>

using namespace santalka;

namespace {
Result<QVariant> parsed(EntityKind kind, const char* field, const char* text) {
  const EntityDescription& entity = describe(kind);
  return FieldText::parse(entity, entity.field(QLatin1String(field)), QString::fromUtf8(text));
}
QString shown(EntityKind kind, const char* field, const QVariant& value) {
  const EntityDescription& entity = describe(kind);
  return FieldText::display(entity.field(QLatin1String(field)), value);
}
}  // namespace

TEST_CASE("What a person types becomes the value of the field", "[domain]") {
  CHECK(parsed(EntityKind::BudgetLine, "planned", "42\u00A0750,25 €")->toLongLong() == 4275025);
  CHECK(parsed(EntityKind::BudgetLine, "planned", "42,75025 tūkst. Eur")->toLongLong() == 4275025);
  CHECK(parsed(EntityKind::Activity, "participants", "1 200")->toLongLong() == 1200);
  CHECK(parsed(EntityKind::Activity, "date", "2026 m. birželio 3 d.")->toDate() == QDate(2026, 6, 3));
  CHECK(parsed(EntityKind::Indicator, "baseline", "4,1")->toDouble() == 4.1);
  CHECK(parsed(EntityKind::Indicator, "direction", "less")->toString() == QStringLiteral("less"));
  CHECK(parsed(EntityKind::Stakeholder, "institution_group", "Švietimo įstaigos")->toString() == QStringLiteral("SVI"));
  CHECK(parsed(EntityKind::Stakeholder, "institution_group", "Sporto klubai")->toString() == QStringLiteral("Sporto klubai"));
  CHECK(parsed(EntityKind::Stakeholder, "name", "-")->toString() == QStringLiteral("-"));
}

TEST_CASE("Unknown stays unknown, and zero is zero", "[domain]") {
  CHECK_FALSE(parsed(EntityKind::BudgetLine, "planned", "–")->isValid());
  CHECK_FALSE(parsed(EntityKind::BudgetLine, "planned", "")->isValid());
  CHECK(parsed(EntityKind::BudgetLine, "planned", "0")->isValid());
  CHECK(shown(EntityKind::BudgetLine, "planned", QVariant()).isEmpty());
  CHECK(shown(EntityKind::BudgetLine, "planned", 0) == QStringLiteral("0,00"));
}

TEST_CASE("What does not fit is refused with an example", "[domain]") {
  for (const auto& [kind, field, text] : {std::tuple{EntityKind::BudgetLine, "planned", "daug"},
                                          std::tuple{EntityKind::Activity, "date", "2026-02-30"},
                                          std::tuple{EntityKind::Activity, "date", "2026 m. kovas"},
                                          std::tuple{EntityKind::Activity, "participants", "2,5"},
                                          std::tuple{EntityKind::Indicator, "direction", "aukštyn kojom"}}) {
    CAPTURE(text);
    const auto value = parsed(kind, field, text);
    REQUIRE_FALSE(value);
    CHECK(value.error().message.contains(QString::fromUtf8(text)));
  }
}

TEST_CASE("Values are written as the language writes them", "[domain]") {
  CHECK(shown(EntityKind::BudgetLine, "planned", 4275025) == QStringLiteral("42\u00A0750,25"));
  CHECK(shown(EntityKind::IndicatorTarget, "year", 2026) == QStringLiteral("2026"));
  CHECK(shown(EntityKind::Activity, "date", QDate(2026, 3, 14)) == QStringLiteral("2026-03-14"));
  CHECK(shown(EntityKind::Stakeholder, "institution_group", QStringLiteral("SVI")) == QStringLiteral("Švietimo įstaigos"));
}
