// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

namespace santalka {

class EditService;

/// The records that were written down, wherever it was done, since the page that shows such records last asked: what it does
/// not show of them it names, so that nothing typed, pasted or brought in is taken for lost.
class NewRecords : public QObject {
  Q_OBJECT
 public:
  explicit NewRecords(EditService& edits);

  /// Each is handed out once.
  std::vector<qint64> take(EntityKind kind);

 private:
  std::map<EntityKind, std::set<qint64>> m_ids;
};

}  // namespace santalka
