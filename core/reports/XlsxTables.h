// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/XlsxBook.h"

#include <functional>
#include <vector>

namespace santalka::reports {

/// Where a table ended up, for charts and names.
struct XlsxPlace {
  QString sheetName;
  int headRow = 0;
  int firstRow = 0;             ///< of the data
  int nextRow = 0;              ///< below table and note
  QList<int> sheetColumns;      ///< column of the document -> column of the sheet; -1: not in the workbook
};

/// The columns of a table that the workbook shows.
QList<int> workbookColumns(const Table& table);
/// Column widths a sheet needs for all its tables, each beginning in column A; widths in Excel's units.
std::vector<double> workbookWidths(const QList<const Table*>& tables);

/// Writes caption (if asked), head, rows and note from `row` down, beginning in `column`. `keepOn` false stops early.
XlsxPlace writeTable(XlsxBook& book, lxw_worksheet* sheet, const QString& sheetName, const Table& table, int row, int column,
                     bool withCaption, const std::vector<double>& widths, const std::function<bool()>& keepOn = {});

/// One value as a typed cell: numbers and dates as such, signs and words as text.
void writeCell(XlsxBook& book, lxw_worksheet* sheet, int row, int column, const Cell& cell, const Column& description, XlsxLook look);

}  // namespace santalka::reports
