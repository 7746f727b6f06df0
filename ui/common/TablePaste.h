// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"
#include "ui/common/PastePlan.h"

namespace santalka {

class RecordTable;

/// A table of records as the target of a paste: rows become records by the columns shown, or by heads that name fields.
class TablePaste : public PasteTarget {
 public:
  explicit TablePaste(RecordTable& table) : m_table(table) {}

  std::unique_ptr<PastePlan> planPaste(PastePlan::Cells cells, PastePlan::Way way) override;
  bool canPasteOver() const override;
  /// Over the cells when one column or a block is the target, else new rows.
  PastePlan::Way usualWay(const PastePlan::Cells& cells) const override;
  QSize chosenSize() const override;
  void pasteOne(const QString& text) override;

 private:
  RecordTable& m_table;
};

}  // namespace santalka
