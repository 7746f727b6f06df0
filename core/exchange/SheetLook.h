// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/SheetTable.h"

#include <vector>

namespace santalka {

/// Answers about how a sheet is filled, for finding the header and telling rows apart.
class SheetLook {
 public:
  explicit SheetLook(const Sheet& sheet);

  const Sheet& sheet() const { return m_sheet; }
  int width() const { return m_sheet.columnCount(); }
  int firstFilledRow() const { return m_firstFilled; }
  /// How many cells a row of the table has, as a rule.
  int usualFill() const { return m_usualFill; }

  /// Numbers, dates and texts that are one; a year alone („2026“, „2026 m.“) may also be a caption and counts as none.
  bool isValueLike(int row, int column) const;
  static bool isValueText(QStringView text);
  /// One merged cell spans most of the table.
  bool isWideMerge(int row) const;
  /// The share of the next rows that are filled as a table is, and within these columns.
  double support(int row, const std::vector<int>& columns) const;
  /// The row below holds the lower captions of a header of the rows `first` to `row`: it fills what they leave blank, and what
  /// stands below a caption that spans several columns.
  bool hasSubRow(int first, int row) const;
  bool hasSubRow(int row) const { return hasSubRow(row, row); }
  /// The caption a header cell shows: a merged cell's for all it covers. An upper row's caption also stands over the
  /// blank cells right of it when the row below has captions there.
  QString captionAt(int row, int column, bool upper, int lastRow) const;
  std::vector<bool> usedColumns(int fromRow) const;
  const CellRange* mergedAt(int row, int column) const;

 private:
  QString textAt(int row, int column) const;
  void measure();

  const Sheet& m_sheet;
  std::vector<CellRange> m_headRanges;  // merged ranges by row, for quick look-up
  int m_firstFilled = -1;
  int m_usualFill = 0;
};

}  // namespace santalka
