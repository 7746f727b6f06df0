// SPDX-License-Identifier: EUPL-1.2
#include "core/db/OwnerRules.h"

namespace santalka {

Result<std::vector<Problem>> againstStoredOwner(const Store& store, const Record& record) {
  if (record.kind != EntityKind::IndicatorTarget) return std::vector<Problem>();
  auto owner = store.record(EntityKind::Indicator, record.value(QStringLiteral("indicator_id")).toLongLong());
  if (!owner) return owner.error();
  return againstOwner(record, *owner);
}

}  // namespace santalka
