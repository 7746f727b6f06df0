// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/FieldText.h"

#include "core/base/Format.h"
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

std::optional<double> number(QString text) {
  text = tidy(text);
  text.remove(QLatin1Char(' ')).remove(QLatin1Char('\''));
  text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
  if (text.count(QLatin1Char(',')) == 1 && !text.contains(QLatin1Char('.'))) text.replace(QLatin1Char(','), QLatin1Char('.'));
  bool ok = false;
  const double value = text.toDouble(&ok);
  return ok && std::isfinite(value) ? std::optional<double>(value) : std::nullopt;
}

QString withoutUnit(const FieldDescription& field, QString text) {
  text = tidy(text);
  const QStringList units{QStringLiteral("€"), QStringLiteral("Eur"), QStringLiteral("EUR"), QString::fromUtf8(field.unit ? field.unit : "")};
  for (const QString& unit : units)
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive)) text.chop(unit.size());
  return tidy(text);
}

QDate date(const QString& text) {
  const QString plain = tidy(text);
  for (const char* pattern : {"yyyy-MM-dd", "yyyy.MM.dd", "yyyy/MM/dd", "yyyy-M-d", "yyyy.M.d", "d.M.yyyy"}) {
    const QDate found = QDate::fromString(plain, QLatin1String(pattern));
    if (found.isValid()) return found;
  }
  return {};
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
  if (plain.isEmpty() || plain == Format::unknown() || plain == QLatin1String("-")) return canonical(field, {});
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Year: {
      const auto value = number(withoutUnit(field, text));
      if (!value || *value != std::floor(*value) || std::abs(*value) > 9e15)
        return expected(entity, field, plain, field.type == FieldType::Year ? QStringLiteral("2026") : QStringLiteral("120"));
      return QVariant(static_cast<qlonglong>(*value));
    }
    case FieldType::Decimal: {
      const auto value = number(withoutUnit(field, text));
      if (!value) return expected(entity, field, plain, Format::number(4.1));
      return QVariant(*value);
    }
    case FieldType::Money: {
      const auto value = number(withoutUnit(field, text));
      if (!value || std::abs(*value) > 9e13) return expected(entity, field, plain, Format::amount(Money::fromCents(123456)));
      return QVariant(static_cast<qlonglong>(std::llround(*value * 100)));
    }
    case FieldType::Date: {
      const QDate value = date(text);
      if (!value.isValid()) return expected(entity, field, plain, QStringLiteral("2026-03-14"));
      return QVariant(value);
    }
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
