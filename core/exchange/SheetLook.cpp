// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/SheetLook.h"

#include "core/base/ParseText.h"
#include "core/base/Text.h"

#include <algorithm>

namespace santalka {

namespace {
constexpr int sampleRows = 400;

bool isYearText(const QString& folded) {
  QString text = folded;
  for (const QStringView end : {QStringView(u" metais"), QStringView(u" metai"), QStringView(u" m."), QStringView(u" m"), QStringView(u"m.")})
    if (text.endsWith(end)) {
      text.chop(end.size());
      break;
    }
  bool ok = false;
  const int year = text.toInt(&ok);
  return ok && text.size() == 4 && year >= 1990 && year < 2100;
}

}  // namespace

SheetLook::SheetLook(const Sheet& sheet) : m_sheet(sheet), m_headRanges(sheet.merged) {
  std::sort(m_headRanges.begin(), m_headRanges.end(), [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
  measure();
}

void SheetLook::measure() {
  std::vector<int> fills;
  for (int row = 0; row < m_sheet.rowCount() && int(fills.size()) < sampleRows; ++row) {
    const int filled = int(m_sheet.filledColumns(row).size());
    if (filled == 0) continue;
    if (m_firstFilled < 0) m_firstFilled = row;
    fills.push_back(filled);
  }
  if (fills.empty()) return;
  // Headings and titles have one cell; the rows of the table itself are the fuller half.
  std::sort(fills.begin(), fills.end());
  std::vector<int> wide;
  std::copy_if(fills.begin(), fills.end(), std::back_inserter(wide), [](int fill) { return fill > 1; });
  m_usualFill = wide.empty() ? 1 : wide[wide.size() / 2];
}

const CellRange* SheetLook::mergedAt(int row, int column) const {
  const auto end = std::upper_bound(m_headRanges.begin(), m_headRanges.end(), row, [](int wanted, const CellRange& range) { return wanted < range.firstRow; });
  // Tall merges begin above; a few hundred ranges back are more than any header has.
  int looked = 0;
  for (auto at = end; at != m_headRanges.begin() && looked < 300; ++looked) {
    --at;
    if (at->contains(row, column)) return &*at;
  }
  return nullptr;
}

QString SheetLook::textAt(int row, int column) const { return tidy(m_sheet.cell(row, column).text); }

bool SheetLook::isValueText(QStringView raw) {
  const QString text = fold(raw);
  if (text.isEmpty() || isYearText(text)) return false;
  if (isSheetError(raw)) return true;
  int digits = 0;
  int letters = 0;
  for (const QChar c : text) {
    digits += c.isDigit();
    letters += c.isLetter();
  }
  if (text == u"-" || text == u".." || text == u"..." || text == u":") return true;
  if (text.contains(u'@') || text.startsWith(u"http")) return true;
  // „2026 SB“ heads the money of a source in a year.
  if (letters > 0 && text.size() > 4 && isYearText(text.left(4)) && !text[4].isDigit()) return false;
  return digits > 0 && letters * 2 <= digits;
}

bool SheetLook::isValueLike(int row, int column) const {
  const Cell cell = m_sheet.cell(row, column);
  switch (cell.kind) {
    case Cell::Kind::Text: return isValueText(cell.text);
    case Cell::Kind::Number: return cell.formula || !isYearText(cell.text);
    case Cell::Kind::Date:
    case Cell::Kind::Boolean:
    case Cell::Kind::Error: return true;
    case Cell::Kind::Empty: return cell.formula;
  }
  return false;
}

bool SheetLook::isWideMerge(int row) const {
  if (m_headRanges.empty()) return false;
  const std::vector<int> filled = m_sheet.filledColumns(row);
  if (filled.empty()) return false;
  const CellRange* range = mergedAt(row, filled.back());
  const int needed = std::max(3, std::min(m_usualFill, width()) / 2 + 1);
  return range && filled.size() <= 2 && range->lastColumn - range->firstColumn + 1 >= needed;
}

double SheetLook::support(int row, const std::vector<int>& columns) const {
  int looked = 0;
  int good = 0;
  for (int below = row + 1; below < m_sheet.rowCount() && looked < 12; ++below) {
    const std::vector<int> filled = m_sheet.filledColumns(below);
    if (filled.size() < 2) continue;
    ++looked;
    int inside = 0;
    for (const int column : filled) inside += column >= columns.front() && column <= columns.back();
    good += inside * 2 >= m_usualFill;
  }
  return looked == 0 ? 0 : double(good) / looked;
}

bool SheetLook::hasSubRow(int first, int row) const {
  std::vector<int> upper;
  for (int above = first; above <= row; ++above) {
    const std::vector<int> filled = m_sheet.filledColumns(above);
    upper.insert(upper.end(), filled.begin(), filled.end());
  }
  std::sort(upper.begin(), upper.end());
  const std::vector<int> lower = m_sheet.filledColumns(row + 1);
  if (upper.size() < 2 || lower.size() < 2 || lower.front() < upper.front()) return false;
  int underBlank = 0;
  for (const int column : lower) {
    if (isValueLike(row + 1, column)) return false;
    const bool blankAbove = !std::binary_search(upper.begin(), upper.end(), column);
    const bool spansRight = !std::binary_search(upper.begin(), upper.end(), column + 1) && lower.back() > column;
    if (!blankAbove && !spansRight) return false;
    underBlank += blankAbove;
  }
  // What stands over it must be blank to the left only below single captions: the first column is one in every office table.
  const bool firstIsSingle = lower.front() > upper.front() || underBlank * 2 >= int(lower.size());
  return underBlank > 0 && firstIsSingle;
}

QString SheetLook::captionAt(int row, int column, bool upper, int lastRow) const {
  if (const CellRange* range = mergedAt(row, column)) return textAt(range->firstRow, range->firstColumn);
  const QString own = textAt(row, column);
  if (!own.isEmpty() || !upper) return own;
  // Blank, not merged: perhaps a caption from the left stands over it, as in a table saved as text.
  bool below = false;
  for (int under = row + 1; under <= lastRow; ++under) below = below || !textAt(under, column).isEmpty();
  if (!below) return {};
  for (int left = column - 1; left >= 0; --left) {
    if (mergedAt(row, left)) return {};
    const QString caption = textAt(row, left);
    if (caption.isEmpty()) continue;
    bool spans = false;
    for (int under = row + 1; under <= lastRow; ++under) spans = spans || !textAt(under, left).isEmpty();
    return spans ? caption : QString();
  }
  return {};
}

std::vector<bool> SheetLook::usedColumns(int fromRow) const {
  std::vector<bool> used(size_t(width()), false);
  std::vector<int> filled;
  for (int row = fromRow; row < m_sheet.rowCount(); ++row) {
    m_sheet.filledColumns(row, filled);
    for (const int column : filled) used[size_t(column)] = true;
  }
  return used;
}

}  // namespace santalka
