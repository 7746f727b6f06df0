// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Store.h"
#include "core/domain/Activity.h"
#include "core/domain/Funding.h"
#include "tests/support/TempFile.h"

using namespace santalka;

namespace {
/// A plausible value that differs from the default, for every kind of field.
QVariant sampleValue(const FieldDescription& field) {
  switch (field.type) {
    case FieldType::Integer: return field.maximum ? *field.maximum : 7;
    case FieldType::Year: return 2026;
    case FieldType::Decimal: return 4.25;
    case FieldType::Money: return 4275025;
    case FieldType::Date: return QDate(2026, 3, 14);
    case FieldType::Boolean: return true;
    case FieldType::Choice: return field.choices->choices().empty() ? QStringLiteral("kita") : field.choices->choices().back().code;
    case FieldType::Choices: return QStringList{QStringLiteral("sex")};
    case FieldType::Reference: return {};
    case FieldType::ReferenceList: return QVariantList();
    case FieldType::Bytes: return QByteArray("\0x\xff", 3);
    default: return QStringLiteral("„Ąžuolas“ – ū");
  }
}
}  // namespace

TEST_CASE("Every description fits its table", "[domain][db]") {
  test::TempFile file;
  for (const EntityDescription* entity : allEntities()) {
    CAPTURE(entity->table.toStdString());
    auto rows = file.database().run(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(entity->table));
    REQUIRE(rows);
    QStringList columns;
    while (rows->next()) columns << rows->value(0).toString();
    QStringList described{QStringLiteral("id")};
    for (const FieldDescription& field : entity->fields) {
      if (field.type == FieldType::ReferenceList) {
        auto link = file.database().run(QStringLiteral("SELECT count(*) FROM %1").arg(field.linkTable));
        CHECK(link.has_value());
      } else {
        described << field.key;
      }
    }
    CHECK(columns == described);
    for (const QString& title : entity->titleFields) CHECK(entity->indexOf(title) >= 0);
  }
}

TEST_CASE("Every field comes back from the file as it went in", "[domain][db]") {
  test::TempFile file;
  REQUIRE(file.database().run(QStringLiteral("PRAGMA foreign_keys = OFF")));
  Store store(file.database());
  for (const EntityDescription* entity : allEntities()) {
    CAPTURE(entity->table.toStdString());
    Record record = Record::make(entity->kind);
    for (const FieldDescription& field : entity->fields) {
      if (field.type == FieldType::Reference)
        record.set(field.key, field.required ? QVariant(1) : QVariant());
      else
        record.set(field.key, sampleValue(field));
    }
    auto id = store.insertRow(record);
    INFO((id ? std::string() : id.error().detail.toStdString()));
    REQUIRE(id);
    auto back = store.record(entity->kind, *id);
    REQUIRE(back);
    for (std::size_t i = 0; i < entity->fields.size(); ++i) {
      CAPTURE(entity->fields[i].key.toStdString());
      CHECK(back->values[i] == record.values[i]);
    }
  }
}

TEST_CASE("A struct and its record are the same thing", "[domain]") {
  BudgetLine line;
  line.measure = {3};
  line.year = 2026;
  line.planned = Money::fromCents(4275025);
  line.sourceText = QStringLiteral("SB, rėmėjai");
  line.toSplit = true;
  const Record record = toRecord(line);
  CHECK(record.value(QStringLiteral("planned")).toLongLong() == 4275025);
  CHECK_FALSE(record.value(QStringLiteral("spent")).isValid());
  const auto back = fromRecord<BudgetLine>(record);
  CHECK(back.planned == line.planned);
  CHECK_FALSE(back.spent.has_value());
  CHECK(back.toSplit);
}

TEST_CASE("Rules name the field at fault", "[domain]") {
  Activity activity;
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Susitikimas");
  activity.date = QDate(2026, 5, 4);
  CHECK(validate(toRecord(activity)).empty());

  activity.participants = 5;
  activity.women = 6;
  auto problems = validate(toRecord(activity));
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().field == QStringLiteral("women"));

  activity.women = 5;
  activity.topic = QStringLiteral("Pokalbis su 38501011234");
  problems = validate(toRecord(activity));
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().field == QStringLiteral("topic"));
  CHECK_FALSE(problems.front().message.contains(QStringLiteral("38501011234")));
}
