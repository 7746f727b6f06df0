// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

namespace santalka::test {

inline void collectTables(const std::vector<reports::Block>& blocks, QList<const reports::Table*>& out) {
  for (const reports::Block& block : blocks) {
    if (const auto* table = std::get_if<reports::Table>(&block.content)) out.append(table);
    if (const auto* pair = std::get_if<reports::TwoColumns>(&block.content)) {
      collectTables(pair->left, out);
      collectTables(pair->right, out);
    }
  }
}

/// Every table of the document, in the order of reading.
inline QList<const reports::Table*> tablesOf(const reports::ReportDocument& document) {
  QList<const reports::Table*> out;
  for (const reports::Section& section : document.sections) collectTables(section.blocks, out);
  return out;
}

}  // namespace santalka::test
