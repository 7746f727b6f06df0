// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/Choices.h"
#include "core/domain/EntityKind.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace santalka {

struct Record;

/// What a field holds. In a Record every field is a QVariant of the type in brackets; an invalid QVariant means unknown.
enum class FieldType {
  Text,           ///< one line (QString, never null)
  LongText,       ///< several lines (QString, never null)
  Integer,        ///< whole number (qlonglong)
  Year,           ///< calendar year (qlonglong), never grouped
  Decimal,        ///< number (double)
  Money,          ///< euro cents (qlonglong)
  Date,           ///< QDate
  Boolean,        ///< bool, never null
  Choice,         ///< code of a ChoiceSet (QString, empty = none)
  Choices,        ///< several codes (QStringList)
  Reference,      ///< id of another record (qlonglong)
  ReferenceList,  ///< ids of other records (QVariantList of qlonglong, ascending), kept in a link table
  Bytes,          ///< a file kept as sent (QByteArray); not shown in tables, forms and exports
};

/// One field of an entity, described once. Store, table, form, import, export, history and search derive from it.
struct FieldDescription {
  QString key;                ///< column name and key in JSON and CSV, snake_case
  const char* label = "";     ///< English source text, translated in the context of the entity
  const char* help = nullptr; ///< one sentence for the tooltip
  FieldType type = FieldType::Text;
  bool required = false;
  bool personal = false;      ///< work data of an official: off by default in exports, erasable
  bool searched = false;      ///< goes into the search index
  bool owner = false;         ///< Reference: this record belongs to the other one and goes with it
  bool hidden = false;        ///< kept by the program, not shown in tables and forms
  bool listed = true;         ///< shown as a table column unless the user says otherwise
  bool openList = false;      ///< Choice/Choices: values outside the list are kept as written
  const char* unit = nullptr; ///< shown in the head
  int decimals = 2;           ///< Decimal: digits after the comma at most
  std::optional<double> minimum;
  std::optional<double> maximum;
  const ChoiceSet* choices = nullptr;
  EntityKind refersTo = EntityKind::Municipality;
  QString linkTable;          ///< ReferenceList: table of (owner_id, other_id)
  QVariant defaultValue;
  std::function<QVariant(const void*)> get;
  std::function<void(void*, const QVariant&)> set;
};

/// What a rule found. `field` is the key of the field at fault, empty for the record as a whole.
struct Problem {
  QString field;
  QString message;
};

/// One entity: its table, its fields, its rule.
struct EntityDescription {
  EntityKind kind = EntityKind::Municipality;
  QString table;             ///< also the English plural in snake_case used in JSON, CSV and on the command line
  const char* context = "";  ///< translation context of the labels: the name of the struct
  const char* singular = "";
  const char* plural = "";
  std::vector<FieldDescription> fields;
  QStringList titleFields;   ///< how a record is named where another one refers to it
  QString orderBy;           ///< SQL order of a listing
  bool bulk = false;         ///< kept and undone per batch, no history line per row
  bool single = false;       ///< at most one row in a file
  /// Rules that concern several fields; single-field rules follow from the description.
  std::function<std::vector<Problem>(const Record&)> rule;

  int indexOf(const QString& key) const;
  const FieldDescription& field(const QString& key) const;
  QString label(const FieldDescription& field) const;
  QString helpText(const FieldDescription& field) const;
  QString singularName() const;
  QString pluralName() const;
};

/// The description of an entity; built once.
const EntityDescription& describe(EntityKind kind);
/// All descriptions in the order of EntityKind.
const std::vector<const EntityDescription*>& allEntities();
/// By the English plural in snake_case, null when there is none.
const EntityDescription* findEntity(const QString& table);

/// One stored row without its C++ type: what the generic parts of the program pass around.
struct Record {
  EntityKind kind = EntityKind::Municipality;
  qint64 id = 0;                ///< 0: not stored yet; below 0: provisional number inside one ChangeSet
  std::vector<QVariant> values; ///< one per field, in the order of the description

  /// A new record with the defaults of its description.
  static Record make(EntityKind kind);
  const EntityDescription& description() const { return describe(kind); }
  const QVariant& value(const QString& key) const;
  QString text(const QString& key) const { return value(key).toString(); }
  /// Brings the value into the canonical form of the field before it is kept.
  void set(const QString& key, const QVariant& value);
};

/// The canonical form of a value of this field, so that equal values compare equal: texts trimmed, numbers as
/// qlonglong or double, lists sorted, "nothing" as an invalid QVariant.
QVariant canonical(const FieldDescription& field, const QVariant& value);

/// Unknown: no value, an empty text, an empty list.
bool isUnknown(const FieldDescription& field, const QVariant& value);

/// Problems that follow from the description and the entity's own rule; empty when the record may be stored.
std::vector<Problem> validate(const Record& record);

}  // namespace santalka
