// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/HeaderFinder.h"

#include "core/exchange/RowKinds.h"
#include "core/exchange/SheetLook.h"

#include <QSet>

#include <algorithm>

namespace santalka {

namespace {

constexpr int rowsSearched = 60;
constexpr int tallestHeader = 4;

// The captions of the header rows, column by column.
std::vector<TableColumn> columnsOf(const SheetLook& look, int first, int last) {
  std::vector<TableColumn> columns;
  for (int column = 0; column < look.width(); ++column) {
    QStringList parts;
    for (int row = first; row <= last; ++row) {
      const QString part = look.captionAt(row, column, row < last, last);
      if (!part.isEmpty() && !parts.contains(part)) parts.append(part);
    }
    TableColumn found;
    found.index = column;
    found.caption = parts.join(QStringLiteral(" / "));
    found.topCaption = parts.value(0);
    found.subCaption = parts.size() > 1 ? parts.last() : QString();
    columns.push_back(found);
  }
  return columns;
}

struct Block {
  int first = -1;
  int last = -1;
};

// The rows that belong to a header that `row` is part of.
Block blockAround(const SheetLook& look, int row) {
  Block block{row, row};
  const Sheet& sheet = look.sheet();
  for (const CellRange& range : sheet.merged) {
    if (range.lastRow - range.firstRow >= tallestHeader || range.lastRow == range.firstRow) continue;
    if (range.firstRow <= row && range.lastRow >= row) {
      block.first = std::min(block.first, range.firstRow);
      block.last = std::max(block.last, range.lastRow);
    }
  }
  while (block.last - block.first + 1 < tallestHeader && look.hasSubRow(block.first, block.last)) ++block.last;
  return block;
}

// How much a row looks like a header: captions rather than values, none twice, and rows below that fill its columns.
double likeness(const SheetLook& look, int row, const HeaderOptions& options) {
  const std::vector<int> filled = look.sheet().filledColumns(row);
  if (filled.empty()) return -1000;
  int captions = 0;
  int values = 0;
  int long_ = 0;
  QSet<QString> seen;
  for (const int column : filled) {
    const QString text = look.sheet().cell(row, column).text.trimmed();
    const bool value = look.isValueLike(row, column);
    values += value;
    captions += !value;
    long_ += text.size() > 90;
    seen.insert(text);
  }
  const Block block = blockAround(look, row);
  const double width = std::max(1, look.usualFill());
  const int twice = block.last == block.first ? int(filled.size()) - int(seen.size()) : 0;
  double score = 10.0 * captions / width - 14.0 * values / width - 6.0 * twice / width - 4.0 * long_ / width;
  score += 4.0 * look.support(block.last, filled);
  if (options.known) {
    QStringList captionsHere;
    for (const TableColumn& column : columnsOf(look, block.first, block.last))
      if (!column.caption.isEmpty()) captionsHere.append(column.caption);
    score += 6.0 * options.known(captionsHere);
  }
  return score;
}

Block findHeader(const SheetLook& look, const HeaderOptions& options) {
  if (options.headerRow) {
    const int row = *options.headerRow;
    if (row < 0 || row >= look.sheet().rowCount()) return {};
    if (options.headerLastRow) return {row, std::clamp(*options.headerLastRow, row, row + tallestHeader)};
    return blockAround(look, row);
  }
  const int end = std::min(look.sheet().rowCount(), look.firstFilledRow() + rowsSearched);
  Block best;
  double bestScore = -500;
  int wideBefore = 0;
  for (int row = look.firstFilledRow(); row < end; ++row) {
    const int filled = int(look.sheet().filledColumns(row).size());
    const bool title = filled == 1 && look.usualFill() > 1;
    if (filled == 0 || title || (look.isWideMerge(row) && !look.hasSubRow(row))) continue;
    const double score = likeness(look, row, options) - 3.0 * wideBefore;
    if (score > bestScore) {
      bestScore = score;
      best = blockAround(look, row);
    }
    if (filled * 10 >= look.usualFill() * 6) ++wideBefore;
  }
  return best;
}

}  // namespace

QStringList TableShape::captions() const {
  QStringList list;
  for (const TableColumn& column : columns) list.append(column.caption);
  return list;
}

int TableShape::count(TableRow::Kind kind) const {
  return int(std::count_if(rows.begin(), rows.end(), [&](const TableRow& row) { return row.kind == kind; }));
}

QString rowText(const Sheet& sheet, int row) {
  QStringList parts;
  for (const int column : sheet.filledColumns(row)) parts.append(sheet.cell(row, column).text.trimmed());
  return parts.join(u' ').trimmed();
}

TableShape findTable(const Sheet& sheet, const HeaderOptions& options) {
  TableShape shape;
  const SheetLook look(sheet);
  if (look.firstFilledRow() < 0) return shape;
  const Block header = findHeader(look, options);
  if (header.first < 0) return shape;
  shape.headerFirst = header.first;
  shape.headerLast = header.last;
  shape.columns = columnsOf(look, header.first, header.last);
  shape.rows = rowKinds(look, shape);
  // Columns that have neither a caption nor a value in any row of the table are none.
  const std::vector<bool> used = look.usedColumns(header.last + 1);
  std::erase_if(shape.columns, [&](const TableColumn& column) { return column.caption.isEmpty() && !used[size_t(column.index)]; });
  return shape;
}

}  // namespace santalka
