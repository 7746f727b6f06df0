// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QString>

namespace santalka {

/// „12 kontaktų“, “1 contact”: a number with the noun in the form it takes beside that number.
QString countedName(EntityKind kind, qint64 count);

}  // namespace santalka
