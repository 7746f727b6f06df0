// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/NewRecords.h"

#include "core/editing/EditService.h"

#include <utility>

namespace santalka {

NewRecords::NewRecords(EditService& edits) {
  connect(&edits, &EditService::changed, this, [this](const ChangeNotice& notice) {
    for (const Change& change : notice.changes) {
      if (change.action == Change::Action::Insert) m_ids[change.record.kind].insert(change.record.id);
      if (change.action == Change::Action::Remove) m_ids[change.record.kind].erase(change.record.id);
    }
  });
}

std::vector<qint64> NewRecords::take(EntityKind kind) {
  const std::set<qint64> ids = std::exchange(m_ids[kind], {});
  return {ids.begin(), ids.end()};
}

}  // namespace santalka
