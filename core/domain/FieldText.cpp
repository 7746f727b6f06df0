// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FieldText.h"

#include "core/base/Format.h"
#include "core/base/ParseText.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace santalka::FieldText {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FieldText)
};

Error expected(const EntityDescription& entity, const FieldDescription& field, const QString& text, const QString& example) {
  return Error{ErrorCode::Invalid,
               Texts::tr("“%1” does not fit “%2”: write it like %3.").arg(text.left(60), entity.label(field), example), {}};
}

/// The reason that the parser of numbers and dates found, as the sentence of the field.
Error because(const EntityDescription& entity, const FieldDescription& field, const QString& text, const QString& reason,
              const QString& example) {
  Error error = expected(entity, field, text, example);
  error.detail = reason;
  return error;
}

Result<QVariant> parseNumberField(const EntityDescription& entity, const FieldDescription& field, const QString& text) {
  const bool whole = field.type != FieldType::Decimal;
  const NumberText number = parseNumber(text);
  const double value = number.value * static_cast<double>(unitMultiplier(number.unit));
  const QString example = field.type == FieldType::Year ? QStringLiteral("2026") : whole ? QStringLiteral("120") : Format::number(4.1);
  if (number.outcome != TextOutcome::Value) return because(entity, field, text, number.reason, example);
  if (!whole) return QVariant(value);
  if (value != std::floor(value) || std::abs(value) > 9e15) return expected(entity, field, text, example);
  return QVariant(static_cast<qlonglong>(value));
}

Result<QVariant> parseMoneyField(const EntityDescription& entity, const FieldDescription& field, const QString& text) {
  const MoneyText money = parseMoney(text);
  if (money.outcome != TextOutcome::Value)
    return because(entity, field, text, money.reason, Format::amount(Money::fromCents(123456)));
  return QVariant(static_cast<qlonglong>(money.amount.cents));
}

Result<QVariant> parseDateField(const EntityDescription& entity, const FieldDescription& field, const QString& text) {
  const DateText date = parseDate(text);
  if (date.outcome != TextOutcome::Value || date.precision != DatePrecision::Day)
    return because(entity, field, text, date.reason, QStringLiteral("2026-03-14"));
  return QVariant(date.date);
}

Result<QVariant> parseChoices(const EntityDescription& entity, const FieldDescription& field, const QString& text) {
  const bool several = field.type == FieldType::Choices;
  QStringList codes;
  const QStringList parts = several ? QString(text).replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts)
                                    : QStringList{text};
  for (const QString& part : parts) {
    const QString plain = tidy(part);
    if (plain.isEmpty()) continue;
    const auto code = field.choices ? field.choices->codeFor(plain) : std::nullopt;
    if (!code && !field.openList)
      return Error{ErrorCode::Invalid, Texts::tr("“%1” is not in the list of “%2”.").arg(plain, entity.label(field)), {}};
    codes << code.value_or(plain);
  }
  return several ? QVariant(codes) : QVariant(codes.value(0));
}

Result<QVariant> parseReferences(const EntityDescription& entity, const FieldDescription& field, const QString& text,
                                 const References& references) {
  QVariantList ids;
  const QStringList parts = field.type == FieldType::Reference ? QStringList{text} : text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
  for (const QString& part : parts) {
    const QString plain = tidy(part);
    if (plain.isEmpty()) continue;
    const qint64 id = references.find ? references.find(field.refersTo, plain) : 0;
    if (id == 0)
      return Error{ErrorCode::Invalid, Texts::tr("“%1” is not found for “%2”: choose one from the list.").arg(plain, entity.label(field)), {}};
    ids << id;
  }
  return field.type == FieldType::Reference ? ids.value(0) : QVariant(ids);
}

}  // namespace

QString display(const FieldDescription& field, const QVariant& value, const References& references) {
  if (isUnknown(field, value)) return {};
  switch (field.type) {
    case FieldType::Integer:
      return Format::integer(value.toLongLong());
    case FieldType::Year:
      return QString::number(value.toLongLong());
    case FieldType::Decimal:
      return Format::number(value.toDouble(), field.decimals);
    case FieldType::Money:
      return Format::amount(Money::fromCents(value.toLongLong()));
    case FieldType::Date:
      return Format::date(value.toDate());
    case FieldType::Boolean:
      return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    case FieldType::Choice:
      return field.choices ? field.choices->label(value.toString()) : value.toString();
    case FieldType::Choices: {
      QStringList labels;
      for (const QString& code : value.toStringList()) labels << (field.choices ? field.choices->label(code) : code);
      return labels.join(QStringLiteral(", "));
    }
    case FieldType::Reference:
      return references.title ? references.title(field.refersTo, value.toLongLong()) : QString::number(value.toLongLong());
    case FieldType::ReferenceList: {
      QStringList titles;
      for (const QVariant& id : value.toList())
        titles << (references.title ? references.title(field.refersTo, id.toLongLong()) : QString::number(id.toLongLong()));
      return titles.join(QStringLiteral("; "));
    }
    case FieldType::Bytes:
      return Texts::tr("%1 KB").arg(Format::integer((value.toByteArray().size() + 1023) / 1024));
    default:
      return value.toString();
  }
}

Result<QVariant> parse(const EntityDescription& entity, const FieldDescription& field, const QString& text, const References& references) {
  const QString plain = tidy(text);
  const bool words = field.type == FieldType::Text || field.type == FieldType::LongText;
  if (plain.isEmpty() || (!words && unknownOrWithheld(plain) == TextOutcome::Unknown)) return canonical(field, {});
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Decimal:
      return parseNumberField(entity, field, plain);
    case FieldType::Money:
      return parseMoneyField(entity, field, plain);
    case FieldType::Date:
      return parseDateField(entity, field, plain);
    case FieldType::Boolean: {
      const QString folded = fold(plain);
      if (QStringList{QStringLiteral("taip"), QStringLiteral("yes"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("+"), QStringLiteral("true")}.contains(folded)) return QVariant(true);
      if (QStringList{QStringLiteral("ne"), QStringLiteral("no"), QStringLiteral("0"), QStringLiteral("false")}.contains(folded)) return QVariant(false);
      return expected(entity, field, plain, Texts::tr("yes"));
    }
    case FieldType::Choice:
    case FieldType::Choices:
      return parseChoices(entity, field, text);
    case FieldType::Reference:
    case FieldType::ReferenceList:
      return parseReferences(entity, field, text, references);
    default:
      return canonical(field, text);
  }
}

}  // namespace santalka::FieldText
