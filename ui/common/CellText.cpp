// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/CellText.h"

#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/domain/FieldText.h"
#include "ui/common/RecordNames.h"

namespace santalka::CellText {

namespace {

FieldText::References references(const RecordNames& names) {
  FieldText::References out;
  out.title = [&names](EntityKind kind, qint64 id) { return names.name(kind, id); };
  out.find = [&names](EntityKind kind, const QString& text) {
    const QString wanted = fold(text);
    qint64 found = 0;
    for (const RecordNames::Entry& entry : names.sorted(kind)) {
      if (fold(entry.name) != wanted) continue;
      if (found != 0) return qint64{0};  // two of that name: not clear which
      found = entry.id;
    }
    return found;
  };
  return out;
}

}  // namespace

bool isNumeric(FieldType type) {
  return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money || type == FieldType::Year;
}

QString caption(const EntityDescription& entity, const FieldDescription& field) {
  const QString label = entity.label(field);
  return field.unit ? QStringLiteral("%1, %2").arg(label, QString::fromUtf8(field.unit)) : label;
}

QString editable(const FieldDescription& field, const QVariant& value, const RecordNames& names) {
  if (field.type == FieldType::Bytes || (field.type == FieldType::Boolean && !value.toBool())) return {};
  return FieldText::display(field, value, references(names));
}

QString display(const FieldDescription& field, const QVariant& value, const RecordNames& names) {
  if (isNumeric(field.type) && !value.isValid()) return Format::unknown();
  return editable(field, value, names);
}

Result<QVariant> parse(const EntityDescription& entity, const FieldDescription& field, const QString& text,
                       const RecordNames& names) {
  return FieldText::parse(entity, field, text, references(names));
}

}  // namespace santalka::CellText
