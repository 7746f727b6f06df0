// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"

namespace santalka::sql {

/// The WHERE part of a query with its values; used by Store and by grouped reading. A condition whose value is a list holds
/// for any member of it.
struct Where {
  QString sql;
  QVariantList values;
};
Where whereOf(const EntityDescription& entity, const Query& query);

}  // namespace santalka::sql
