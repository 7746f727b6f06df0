// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/SheetTable.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace santalka {

/// One column of the table found on a sheet. With a header of two rows „Siektina reikšmė“ over „2026 m.“ the caption is
/// "Siektina reikšmė / 2026 m."; with one row topCaption is the caption and subCaption is empty.
struct TableColumn {
  int index = 0;  ///< column of the sheet, from 0
  QString caption;
  QString topCaption;
  QString subCaption;
};

struct TableRow {
  enum class Kind : quint8 {
    Data,
    Group,           ///< a heading inside the table: „3 uždavinys. …“
    Total,           ///< „Iš viso“ and its like
    Blank,
    RepeatedHeader,  ///< the header again, or the row of column numbers below it
    Note,            ///< below or between: „Pastaba. …“, signatures
  };
  int index = 0;  ///< row of the sheet, from 0
  Kind kind = Kind::Data;
};

/// Where the table lies on a sheet. headerFirst is -1 when the sheet holds no table.
struct TableShape {
  int headerFirst = -1;
  int headerLast = -1;
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;  ///< everything below the header, in order

  bool isFound() const { return headerFirst >= 0; }
  QStringList captions() const;
  int count(TableRow::Kind kind) const;
};

/// How many of the captions the caller knows; sharpens the search where a sheet could be read in two ways.
using CaptionScore = std::function<int(const QStringList& captions)>;

struct HeaderOptions {
  CaptionScore known;
  std::optional<int> headerRow;      ///< the row the user pointed at, from 0; its merged neighbours join it
  std::optional<int> headerLastRow;  ///< with headerRow: the last row of the header
};

/// Finds header, columns and the kind of every row, without knowing what the table is about: title lines and approval
/// marks above, merged and two-row headers, headings inside, totals, repeated headers and notes.
TableShape findTable(const Sheet& sheet, const HeaderOptions& options = {});

/// The texts of a row joined by spaces, for a group's heading or a note that is told to the user.
QString rowText(const Sheet& sheet, int row);

}  // namespace santalka
