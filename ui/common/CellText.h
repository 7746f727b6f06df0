// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

namespace santalka {

class RecordNames;

/// A field's value as text and typed text as a value: FieldText of the core with the names of other records at hand.
namespace CellText {

/// As shown in tables and forms; an unknown number is „–“.
QString display(const FieldDescription& field, const QVariant& value, const RecordNames& names);
/// As it stands in the field while it is edited, and in what is copied: nothing when unknown.
QString editable(const FieldDescription& field, const QVariant& value, const RecordNames& names);
/// What a person typed or pasted; the Error says in a sentence what cannot be understood.
Result<QVariant> parse(const EntityDescription& entity, const FieldDescription& field, const QString& text,
                       const RecordNames& names);

bool isNumeric(FieldType type);
/// The label with its unit: „Planuota, €“.
QString caption(const EntityDescription& entity, const FieldDescription& field);

}  // namespace CellText
}  // namespace santalka
