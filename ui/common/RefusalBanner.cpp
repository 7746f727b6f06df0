// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RefusalBanner.h"

#include "core/editing/EditService.h"
#include "ui/common/QuickEntryRow.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RefusedTexts.h"

namespace santalka {

RefusalBanner::RefusalBanner(EditService& edits, RefusedTexts& refused, QWidget* parent) : MessageBanner(parent), m_refused(refused) {
  connect(&edits, &EditService::changed, this, &RefusalBanner::settle);
  connect(&refused, &RefusedTexts::changed, this, &RefusalBanner::settle);
}

void RefusalBanner::follow(RecordTable& table) {
  connect(&table, &RecordTable::refused, this, &RefusalBanner::refuse);
  connect(&table, &RecordTable::settled, this, &RefusalBanner::settle);
}

void RefusalBanner::follow(QuickEntryRow& row) {
  connect(&row, &QuickEntryRow::refused, this, &RefusalBanner::refuse);
  connect(&row, &QuickEntryRow::touched, this, &RefusalBanner::settle);
}

void RefusalBanner::refuse(const QString& reason) {
  m_reason = reason;
  show(StateMark::Overdue, reason);
}

void RefusalBanner::settle() {
  // Another message may stand here by now.
  if (m_reason.isEmpty() || text() != m_reason || m_refused.holdsReason(m_reason)) return;
  m_reason.clear();
  clear();
}

}  // namespace santalka
