// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/EntityDescription.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/Activity.h"
#include "core/domain/AnnualReport.h"
#include "core/domain/Deadline.h"
#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"
#include "core/domain/Municipality.h"
#include "core/domain/Need.h"
#include "core/domain/Plan.h"
#include "core/domain/Project.h"
#include "core/domain/Rules.h"
#include "core/domain/Stakeholder.h"
#include "core/domain/Statistics.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace santalka {

namespace {

template <class... T>
std::array<EntityDescription, EntityKindCount> collect() {
  std::array<EntityDescription, EntityKindCount> all;
  ((all[static_cast<std::size_t>(EntityOf<T>::kind)] = describeEntity<T>()), ...);
  return all;
}

const std::array<EntityDescription, EntityKindCount>& registry() {
  static const auto all =
      collect<Municipality, Coordinator, Addressee, Stakeholder, Contact, Need, Study, Plan, Goal, Objective, Measure,
              Indicator, IndicatorTarget, IndicatorValue, FundingSource, BudgetLine, Proposal, Project, PaymentRequest,
              Activity, Publication, Deadline, Series, ObservationBatch, Observation, AnnualReport, ReportSection,
              Submission>();
  return all;
}

QString translated(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

/// Problems of one field that follow from its description alone.
void checkField(const EntityDescription& entity, const FieldDescription& field, const QVariant& value,
                std::vector<Problem>& problems) {
  const auto problem = [&](const QString& message) { problems.push_back({field.key, message}); };
  if (isUnknown(field, value)) {
    if (field.required)
      problem(QCoreApplication::translate("Validation", "“%1” must be filled in.").arg(entity.label(field)));
    return;
  }
  const bool number = field.type == FieldType::Integer || field.type == FieldType::Decimal ||
                      field.type == FieldType::Money || field.type == FieldType::Year;
  if (number) {
    const double amount = field.type == FieldType::Money ? value.toDouble() / 100.0 : value.toDouble();
    if (!std::isfinite(amount))
      problem(QCoreApplication::translate("Validation", "“%1” is not a number.").arg(entity.label(field)));
    if (field.minimum && amount < *field.minimum)
      problem(QCoreApplication::translate("Validation", "“%1” may not be less than %2.")
                  .arg(entity.label(field), Format::number(*field.minimum)));
    if (field.maximum && amount > *field.maximum)
      problem(QCoreApplication::translate("Validation", "“%1” may not be more than %2.")
                  .arg(entity.label(field), Format::number(*field.maximum)));
  }
  if (field.choices && !field.openList) {
    const QStringList codes = field.type == FieldType::Choices ? value.toStringList() : QStringList{value.toString()};
    for (const QString& code : codes)
      if (!field.choices->find(code))
        problem(QCoreApplication::translate("Validation", "“%1” is not in the list of “%2”.").arg(code, entity.label(field)));
  }
  const bool text = field.type == FieldType::Text || field.type == FieldType::LongText;
  if (text && containsPersonalCode(value.toString()))
    problem(QCoreApplication::translate(
                "Validation", "“%1” holds what looks like a personal code. The program keeps no personal data of residents: remove it.")
                .arg(entity.label(field)));
}

}  // namespace

const EntityDescription& describe(EntityKind kind) { return registry()[static_cast<std::size_t>(kind)]; }

const std::vector<const EntityDescription*>& allEntities() {
  static const auto list = [] {
    std::vector<const EntityDescription*> out;
    for (const EntityDescription& entity : registry()) out.push_back(&entity);
    return out;
  }();
  return list;
}

const EntityDescription* findEntity(const QString& table) {
  for (const EntityDescription* entity : allEntities())
    if (entity->table == table) return entity;
  return nullptr;
}

int EntityDescription::indexOf(const QString& key) const {
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (fields[i].key == key) return static_cast<int>(i);
  return -1;
}

const FieldDescription& EntityDescription::field(const QString& key) const {
  const int index = indexOf(key);
  Q_ASSERT_X(index >= 0, "EntityDescription::field", qPrintable(table + QLatin1Char('.') + key));
  return fields[static_cast<std::size_t>(index)];
}

QString EntityDescription::label(const FieldDescription& field) const { return translated(context, field.label); }
QString EntityDescription::helpText(const FieldDescription& field) const {
  return field.help ? translated(context, field.help) : QString();
}
QString EntityDescription::singularName() const { return translated(context, singular); }
QString EntityDescription::pluralName() const { return translated(context, plural); }

Record Record::make(EntityKind kind) {
  Record record;
  record.kind = kind;
  const EntityDescription& description = describe(kind);
  record.values.reserve(description.fields.size());
  for (const FieldDescription& field : description.fields) record.values.push_back(canonical(field, field.defaultValue));
  return record;
}

const QVariant& Record::value(const QString& key) const {
  const int index = description().indexOf(key);
  Q_ASSERT_X(index >= 0, "Record::value", qPrintable(key));
  return values[static_cast<std::size_t>(index)];
}

void Record::set(const QString& key, const QVariant& value) {
  const int index = description().indexOf(key);
  Q_ASSERT_X(index >= 0, "Record::set", qPrintable(key));
  values[static_cast<std::size_t>(index)] = canonical(description().fields[static_cast<std::size_t>(index)], value);
}

QVariant canonical(const FieldDescription& field, const QVariant& value) {
  const bool none = !value.isValid() || value.isNull();
  switch (field.type) {
    case FieldType::Text:
      return tidy(value.toString()).normalized(QString::NormalizationForm_C);
    case FieldType::LongText: {
      QString text = value.toString().normalized(QString::NormalizationForm_C);
      text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
      while (!text.isEmpty() && text.back().isSpace()) text.chop(1);
      return text;
    }
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Money:
      return none ? QVariant() : QVariant(value.toLongLong());
    case FieldType::Decimal:
      return none ? QVariant() : QVariant(value.toDouble());
    case FieldType::Date: {
      const QDate date = value.toDate();
      return date.isValid() ? QVariant(date) : QVariant();
    }
    case FieldType::Boolean:
      return value.toBool();
    case FieldType::Choice:
      return tidy(value.toString());
    case FieldType::Choices: {
      QStringList out;
      for (const QString& code : value.toStringList())
        if (const QString plain = tidy(code); !plain.isEmpty() && !out.contains(plain)) out << plain;
      return out;
    }
    case FieldType::Reference:
      return none || value.toLongLong() == 0 ? QVariant() : QVariant(value.toLongLong());
    case FieldType::ReferenceList: {
      std::vector<qint64> ids;
      for (const QVariant& id : value.toList()) ids.push_back(id.toLongLong());
      std::sort(ids.begin(), ids.end());
      ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
      QVariantList list;
      for (const qint64 id : ids) list << id;
      return list;
    }
    case FieldType::Bytes:
      return value.toByteArray();
  }
  return value;
}

bool isUnknown(const FieldDescription& field, const QVariant& value) {
  switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
      return value.toString().isEmpty();
    case FieldType::Choices:
      return value.toStringList().isEmpty();
    case FieldType::ReferenceList:
      return value.toList().isEmpty();
    case FieldType::Bytes:
      return value.toByteArray().isEmpty();
    default:
      return !value.isValid() || value.isNull();
  }
}

std::vector<Problem> validate(const Record& record) {
  std::vector<Problem> problems;
  const EntityDescription& entity = record.description();
  for (std::size_t i = 0; i < entity.fields.size(); ++i) checkField(entity, entity.fields[i], record.values[i], problems);
  if (entity.rule)
    for (Problem& problem : entity.rule(record)) problems.push_back(std::move(problem));
  return problems;
}

namespace Rules {

void span(std::vector<Problem>& problems, const QDate& from, const QDate& to, const QString& field) {
  if (from.isValid() && to.isValid() && to < from)
    problems.push_back({field, QCoreApplication::translate("Validation", "The end is before the start.")});
}

void part(std::vector<Problem>& problems, const std::optional<qint64>& whole, const std::optional<qint64>& part,
          const QString& field) {
  if (whole && part && *part > *whole)
    problems.push_back({field, QCoreApplication::translate("Validation", "A part cannot be larger than the whole (%1 of %2).")
                                   .arg(Format::integer(*part), Format::integer(*whole))});
}

void yearSpan(std::vector<Problem>& problems, const std::optional<qint64>& from, const std::optional<qint64>& to,
              const QString& field) {
  if (from && to && *to < *from)
    problems.push_back({field, QCoreApplication::translate("Validation", "The last year is before the first.")});
}

}  // namespace Rules
}  // namespace santalka
