// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/domain/EntityDescription.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <type_traits>

namespace santalka {

/// Ties a C++ type to its entity; specialised in the header of each struct by SANTALKA_ENTITY.
template <class T>
struct EntityOf;

#define SANTALKA_ENTITY(Type, Table)                                    \
  template <>                                                           \
  struct EntityOf<Type> {                                               \
    static constexpr EntityKind kind = EntityKind::Type;                \
    static constexpr const char* table = Table;                         \
    static constexpr const char* context = #Type;                       \
  };                                                                    \
  template <>                                                           \
  EntityDescription describeEntity<Type>();

/// Defined once per entity, in the .cpp beside its struct.
template <class T>
EntityDescription describeEntity();

namespace detail {

/// How each C++ type of a member is described and how it travels through a QVariant.
template <class M>
struct FieldTraits {
  static_assert(std::is_enum_v<M>, "no FieldTraits for this type of member");
  static constexpr FieldType type = FieldType::Choice;
  static QVariant toVariant(M value) { return codeOf(value); }
  static M fromVariant(const QVariant& value) { return enumFromCode<M>(value.toString()).value_or(M{}); }
  static void complete(FieldDescription& field) {
    field.choices = &enumChoices<M>();
    field.defaultValue = codeOf(M{});
  }
};

template <>
struct FieldTraits<QString> {
  static constexpr FieldType type = FieldType::Text;
  static QVariant toVariant(const QString& value) { return value; }
  static QString fromVariant(const QVariant& value) { return value.toString(); }
  static void complete(FieldDescription&) {}
};
template <>
struct FieldTraits<QStringList> {
  static constexpr FieldType type = FieldType::Choices;
  static QVariant toVariant(const QStringList& value) { return value; }
  static QStringList fromVariant(const QVariant& value) { return value.toStringList(); }
  static void complete(FieldDescription&) {}
};
template <>
struct FieldTraits<QByteArray> {
  static constexpr FieldType type = FieldType::Bytes;
  static QVariant toVariant(const QByteArray& value) { return value; }
  static QByteArray fromVariant(const QVariant& value) { return value.toByteArray(); }
  static void complete(FieldDescription& field) { field.hidden = true; }
};
template <>
struct FieldTraits<bool> {
  static constexpr FieldType type = FieldType::Boolean;
  static QVariant toVariant(bool value) { return value; }
  static bool fromVariant(const QVariant& value) { return value.toBool(); }
  static void complete(FieldDescription& field) { field.defaultValue = false; }
};
template <>
struct FieldTraits<QDate> {
  static constexpr FieldType type = FieldType::Date;
  static QVariant toVariant(const QDate& value) { return value.isValid() ? QVariant(value) : QVariant(); }
  static QDate fromVariant(const QVariant& value) { return value.toDate(); }
  static void complete(FieldDescription&) {}
};
template <>
struct FieldTraits<std::optional<qint64>> {
  static constexpr FieldType type = FieldType::Integer;
  static QVariant toVariant(const std::optional<qint64>& value) { return value ? QVariant(*value) : QVariant(); }
  static std::optional<qint64> fromVariant(const QVariant& value) {
    return value.isValid() ? std::optional<qint64>(value.toLongLong()) : std::nullopt;
  }
  static void complete(FieldDescription&) {}
};
template <>
struct FieldTraits<std::optional<double>> {
  static constexpr FieldType type = FieldType::Decimal;
  static QVariant toVariant(const std::optional<double>& value) { return value ? QVariant(*value) : QVariant(); }
  static std::optional<double> fromVariant(const QVariant& value) {
    return value.isValid() ? std::optional<double>(value.toDouble()) : std::nullopt;
  }
  static void complete(FieldDescription&) {}
};
template <>
struct FieldTraits<std::optional<Money>> {
  static constexpr FieldType type = FieldType::Money;
  static QVariant toVariant(const std::optional<Money>& value) { return value ? QVariant(value->cents) : QVariant(); }
  static std::optional<Money> fromVariant(const QVariant& value) {
    return value.isValid() ? std::optional<Money>(Money::fromCents(value.toLongLong())) : std::nullopt;
  }
  static void complete(FieldDescription&) {}
};
template <class T>
struct FieldTraits<Id<T>> {
  static constexpr FieldType type = FieldType::Reference;
  static QVariant toVariant(Id<T> value) { return value.value != 0 ? QVariant(value.value) : QVariant(); }
  static Id<T> fromVariant(const QVariant& value) { return Id<T>{value.toLongLong()}; }
  static void complete(FieldDescription& field) { field.refersTo = EntityOf<T>::kind; }
};
template <class T>
struct FieldTraits<std::vector<Id<T>>> {
  static constexpr FieldType type = FieldType::ReferenceList;
  static QVariant toVariant(const std::vector<Id<T>>& value) {
    QVariantList list;
    for (const Id<T>& id : value) list << id.value;
    return list;
  }
  static std::vector<Id<T>> fromVariant(const QVariant& value) {
    std::vector<Id<T>> ids;
    for (const QVariant& id : value.toList()) ids.push_back(Id<T>{id.toLongLong()});
    return ids;
  }
  static void complete(FieldDescription& field) { field.refersTo = EntityOf<T>::kind; }
};

}  // namespace detail

/// Builds the description of T, field by field; what follows a field() says more about that field.
template <class T>
class Describe {
 public:
  Describe(const char* singular, const char* plural) {
    m_entity.kind = EntityOf<T>::kind;
    m_entity.table = QString::fromLatin1(EntityOf<T>::table);
    m_entity.context = EntityOf<T>::context;
    m_entity.singular = singular;
    m_entity.plural = plural;
  }

  template <class M>
  Describe& field(M T::*member, const char* key, const char* label) {
    using Traits = detail::FieldTraits<M>;
    FieldDescription field;
    field.key = QString::fromLatin1(key);
    field.label = label;
    field.type = Traits::type;
    Traits::complete(field);
    if constexpr (Traits::type == FieldType::ReferenceList)
      field.linkTable = m_entity.table + QLatin1Char('_') + field.key;
    field.get = [member](const void* object) { return Traits::toVariant(static_cast<const T*>(object)->*member); };
    field.set = [member](void* object, const QVariant& value) {
      static_cast<T*>(object)->*member = Traits::fromVariant(value);
    };
    m_entity.fields.push_back(std::move(field));
    return *this;
  }

  Describe& required() { last().required = true; return *this; }
  Describe& personal() { last().personal = true; return *this; }
  Describe& searched() { last().searched = true; return *this; }
  Describe& owner() { last().owner = true; last().required = true; return *this; }
  Describe& hidden() { last().hidden = true; return *this; }
  Describe& unlisted() { last().listed = false; return *this; }
  Describe& longText() { last().type = FieldType::LongText; return *this; }
  Describe& year() { last().type = FieldType::Year; last().minimum = 2000; last().maximum = 2100; return *this; }
  Describe& help(const char* text) { last().help = text; return *this; }
  Describe& unit(const char* text) { last().unit = text; return *this; }
  Describe& decimals(int digits) { last().decimals = digits; return *this; }
  Describe& atLeast(double minimum) { last().minimum = minimum; return *this; }
  Describe& atMost(double maximum) { last().maximum = maximum; return *this; }
  Describe& byDefault(const QVariant& value) { last().defaultValue = value; return *this; }
  /// Codes of a catalogue; texts outside it are refused.
  Describe& from(const ChoiceSet& set) {
    if (last().type != FieldType::Choices) last().type = FieldType::Choice;
    last().choices = &set;
    return *this;
  }
  /// Codes of a catalogue that the office may extend by simply writing another value.
  Describe& suggestedBy(const ChoiceSet& set) { last().openList = true; return from(set); }

  Describe& named(const QStringList& fields) { m_entity.titleFields = fields; return *this; }
  Describe& ordered(const char* sql) { m_entity.orderBy = QString::fromLatin1(sql); return *this; }
  Describe& bulk() { m_entity.bulk = true; return *this; }
  Describe& single() { m_entity.single = true; return *this; }
  Describe& rule(std::function<std::vector<Problem>(const T&)> check);

  EntityDescription take() { return std::move(m_entity); }

 private:
  FieldDescription& last() { return m_entity.fields.back(); }

  EntityDescription m_entity;
};

/// The C++ value of a record, and the record of a C++ value.
template <class T>
T fromRecord(const Record& record) {
  T object;
  object.id = Id<T>{record.id};
  const EntityDescription& description = describe(EntityOf<T>::kind);
  for (std::size_t i = 0; i < description.fields.size(); ++i) description.fields[i].set(&object, record.values[i]);
  return object;
}

template <class T>
Record toRecord(const T& object) {
  Record record;
  record.kind = EntityOf<T>::kind;
  record.id = object.id.value;
  const EntityDescription& description = describe(record.kind);
  record.values.reserve(description.fields.size());
  for (const FieldDescription& field : description.fields)
    record.values.push_back(canonical(field, field.get(&object)));
  return record;
}

template <class T>
Describe<T>& Describe<T>::rule(std::function<std::vector<Problem>(const T&)> check) {
  m_entity.rule = [check](const Record& record) { return check(fromRecord<T>(record)); };
  return *this;
}

}  // namespace santalka
