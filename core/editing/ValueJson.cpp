// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ValueJson.h"

#include <QDate>
#include <QJsonArray>

namespace santalka {

QJsonValue valueToJson(const FieldDescription& field, const QVariant& value) {
  switch (field.type) {
    case FieldType::Boolean:
      return value.toBool();
    case FieldType::Date:
      return value.isValid() ? QJsonValue(value.toDate().toString(Qt::ISODate)) : QJsonValue();
    case FieldType::Decimal:
      return value.isValid() ? QJsonValue(value.toDouble()) : QJsonValue();
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Money:
    case FieldType::Reference:
      return value.isValid() ? QJsonValue(value.toLongLong()) : QJsonValue();
    case FieldType::Choices:
      return QJsonArray::fromStringList(value.toStringList());
    case FieldType::ReferenceList: {
      QJsonArray ids;
      for (const QVariant& id : value.toList()) ids.append(id.toLongLong());
      return ids;
    }
    case FieldType::Bytes:
      return QString::fromLatin1(value.toByteArray().toBase64());
    default:
      return value.toString();
  }
}

QVariant valueFromJson(const FieldDescription& field, const QJsonValue& json) {
  if (json.isNull() || json.isUndefined()) return canonical(field, {});
  switch (field.type) {
    case FieldType::Date:
      return canonical(field, QDate::fromString(json.toString(), Qt::ISODate));
    case FieldType::Choices: {
      QStringList codes;
      for (const QJsonValue& code : json.toArray()) codes << code.toString();
      return canonical(field, codes);
    }
    case FieldType::ReferenceList: {
      QVariantList ids;
      for (const QJsonValue& id : json.toArray()) ids << id.toInteger();
      return canonical(field, ids);
    }
    case FieldType::Integer:
    case FieldType::Year:
    case FieldType::Money:
    case FieldType::Reference:
      return canonical(field, json.toInteger());
    case FieldType::Bytes:
      return QByteArray::fromBase64(json.toString().toLatin1());
    default:
      return canonical(field, json.toVariant());
  }
}

}  // namespace santalka
