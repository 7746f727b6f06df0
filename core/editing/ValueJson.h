// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QJsonValue>

namespace santalka {

/// Values of a field as JSON and back, exactly; what history, undo and exchange files keep.
QJsonValue valueToJson(const FieldDescription& field, const QVariant& value);
QVariant valueFromJson(const FieldDescription& field, const QJsonValue& json);

}  // namespace santalka
