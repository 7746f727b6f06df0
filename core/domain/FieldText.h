// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <functional>

namespace santalka::FieldText {

/// How the record that a reference points to is named, and which record a name means (0 when none or not clear).
struct References {
  std::function<QString(EntityKind, qint64)> title;
  std::function<qint64(EntityKind, const QString&)> find;
};

/// A value as people read it, in the language of the program: 1 234,56 · 2026-03-14 · „aukštas“ · „taip“. Unknown is
/// an empty text; where a sign is wanted for it, the view adds Format::unknown().
QString display(const FieldDescription& field, const QVariant& value, const References& references = {});

/// What a person typed or pasted, as a value of the field; an empty text means unknown. The Error says what the field
/// expects.
Result<QVariant> parse(const EntityDescription& entity, const FieldDescription& field, const QString& text,
                       const References& references = {});

}  // namespace santalka::FieldText
