// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/SheetTable.h"

#include "core/base/Text.h"

#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace santalka {

namespace {

constexpr quint8 formulaFlag = 1;
constexpr quint8 percentFlag = 2;
constexpr int padShift = 2;
constexpr int largestPad = 31;

// What a person reads in the cell: no more digits than a spreadsheet keeps, a decimal comma, never an exponent for
// figures an office uses.
QString numberText(double number, bool percent, int pad) {
  const double shown = percent ? number * 100 : number;
  QString text = QString::number(shown, 'g', 15);
  if (text.contains(QLatin1Char('e')) && qAbs(shown) < 1e21 && qAbs(shown) >= 1e-6) {
    text = QString::number(shown, 'f', qAbs(shown) >= 1e15 ? 0 : 12);
    if (text.contains(QLatin1Char('.')))
      while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
  }
  text.replace(QLatin1Char('.'), QLatin1Char(','));
  if (percent) return text + QStringLiteral(" %");
  if (pad > text.size() && number >= 0 && !text.contains(QLatin1Char(','))) text = text.rightJustified(pad, QLatin1Char('0'));
  return text;
}

double numberOf(quint32 low, quint32 high) {
  const quint32 halves[2] = {low, high};
  double number = 0;
  static_assert(sizeof halves == sizeof number);
  std::memcpy(&number, halves, sizeof number);
  return number;
}

}  // namespace

TextPool::Ref TextPool::add(QStringView text) {
  if (text.isEmpty()) return {};
  if (text.size() > 64) return store(text);
  Ref& recent = m_recent[qHash(text) % m_recent.size()];
  if (recent.length == text.size() && view(recent) == text) return recent;
  recent = store(text);
  return recent;
}

TextPool::Ref TextPool::store(QStringView text) {
  text = text.left(longestText);
  const quint64 blockSize = quint64(1) << blockBits;
  const quint64 left = m_blocks.size() * blockSize - m_next;
  if (left < quint64(text.size())) {
    m_next = m_blocks.size() * blockSize;
    m_blocks.push_back(std::make_unique<char16_t[]>(blockSize));
  }
  const Ref ref{quint32(m_next), quint32(text.size())};
  std::memcpy(m_blocks.back().get() + (m_next & (blockSize - 1)), text.utf16(), size_t(text.size()) * 2);
  m_next += quint64(text.size());
  m_used += text.size();
  return ref;
}

QStringView TextPool::view(Ref ref) const {
  if (ref.length == 0) return {};
  const char16_t* block = m_blocks[ref.offset >> blockBits].get();
  return {block + (ref.offset & ((1u << blockBits) - 1)), qsizetype(ref.length)};
}

Sheet::Sheet(std::shared_ptr<TextPool> pool) : m_pool(pool ? std::move(pool) : std::make_shared<TextPool>()) {}

const Sheet::Slot* Sheet::find(int row, int column) const {
  if (row < 0 || row >= rowCount() || column < 0) return nullptr;
  const size_t begin = m_rowStart[size_t(row)];
  const size_t end = row + 1 < rowCount() ? m_rowStart[size_t(row) + 1] : m_slots.size();
  const size_t direct = begin + size_t(column);
  if (direct < end && m_slots[direct].column == column) return &m_slots[direct];
  const auto last = m_slots.begin() + qptrdiff(end);
  const auto at = std::lower_bound(m_slots.begin() + qptrdiff(begin), last, column,
                                   [](const Slot& slot, int wanted) { return slot.column < wanted; });
  return at != last && at->column == column ? &*at : nullptr;
}

Cell::Kind Sheet::kind(int row, int column) const {
  const Slot* slot = find(row, column);
  return slot ? slot->kind : Cell::Kind::Empty;
}

QStringView Sheet::textView(int row, int column) const {
  const Slot* slot = find(row, column);
  if (!slot || (slot->kind != Cell::Kind::Text && slot->kind != Cell::Kind::Error)) return {};
  return m_pool->view({slot->a, slot->b});
}

Cell Sheet::cell(int row, int column) const {
  Cell cell;
  const Slot* slot = find(row, column);
  if (!slot) return cell;
  cell.kind = slot->kind;
  cell.formula = slot->flags & formulaFlag;
  switch (slot->kind) {
    case Cell::Kind::Empty: break;
    case Cell::Kind::Text:
    case Cell::Kind::Error: cell.text = m_pool->view({slot->a, slot->b}).toString(); break;
    case Cell::Kind::Number:
      cell.number = numberOf(slot->a, slot->b);
      cell.percent = slot->flags & percentFlag;
      cell.text = numberText(cell.number, cell.percent, slot->flags >> padShift);
      break;
    case Cell::Kind::Date:
      cell.date = QDate::fromJulianDay(slot->a);
      cell.text = cell.date.toString(Qt::ISODate);
      if (slot->b) {
        cell.time = QTime(0, 0).addSecs(int(slot->b) - 1);
        cell.text += QLatin1Char(' ') + cell.time.toString(QStringLiteral("HH:mm"));
      }
      break;
    case Cell::Kind::Boolean:
      cell.number = slot->a;
      cell.text = slot->a ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
      break;
  }
  return cell;
}

bool Sheet::isBlankRow(int row) const { return filledColumns(row).empty(); }

std::vector<int> Sheet::filledColumns(int row) const {
  std::vector<int> columns;
  filledColumns(row, columns);
  return columns;
}

void Sheet::filledColumns(int row, std::vector<int>& columns) const {
  columns.clear();
  if (row < 0 || row >= rowCount()) return;
  const size_t end = row + 1 < rowCount() ? m_rowStart[size_t(row) + 1] : m_slots.size();
  for (size_t i = m_rowStart[size_t(row)]; i < end; ++i) {
    const Slot& slot = m_slots[i];
    const bool text = slot.kind == Cell::Kind::Text;
    if (text && m_pool->view({slot.a, slot.b}).trimmed().isEmpty()) continue;
    columns.push_back(slot.column);
  }
}

const CellRange* Sheet::mergedAt(int row, int column) const {
  for (const CellRange& range : merged)
    if (range.contains(row, column)) return &range;
  return nullptr;
}

void Sheet::startRow() {
  finish();
  m_rowStart.push_back(quint32(m_slots.size()));
}

void Sheet::finish() {
  if (!m_outOfOrder) return;
  m_outOfOrder = false;
  const auto begin = m_slots.begin() + qptrdiff(m_rowStart.back());
  std::stable_sort(begin, m_slots.end(), [](const Slot& x, const Slot& y) { return x.column < y.column; });
  const auto same = [](const Slot& x, const Slot& y) { return x.column == y.column; };
  m_slots.erase(std::unique(begin, m_slots.end(), same), m_slots.end());
}

void Sheet::skipRowsTo(int row) {
  while (rowCount() < row) startRow();
}

void Sheet::push(Slot slot, int column) {
  slot.column = quint16(column);
  m_columns = std::max(m_columns, column + 1);
  const bool first = m_slots.size() == m_rowStart.back();
  if (!first && m_slots.back().column >= slot.column) m_outOfOrder = true;
  m_slots.push_back(slot);
}

void Sheet::addText(int column, QStringView text, bool formula, Cell::Kind kind) {
  const TextPool::Ref ref = m_pool->add(text);
  push({ref.offset, ref.length, 0, kind, formula ? formulaFlag : quint8(0)}, column);
}

void Sheet::addPooled(int column, TextPool::Ref ref, bool formula) {
  push({ref.offset, ref.length, 0, Cell::Kind::Text, formula ? formulaFlag : quint8(0)}, column);
}

void Sheet::addNumber(int column, double number, bool formula, bool percent, int padToDigits) {
  Slot slot;
  quint32 halves[2];
  std::memcpy(halves, &number, sizeof(double));
  slot.a = halves[0];
  slot.b = halves[1];
  slot.kind = Cell::Kind::Number;
  slot.flags = quint8((formula ? formulaFlag : 0) | (percent ? percentFlag : 0) | (std::min(padToDigits, largestPad) << padShift));
  push(slot, column);
}

void Sheet::addDate(int column, QDate date, QTime time, bool formula) {
  Slot slot;
  slot.a = quint32(date.toJulianDay());
  slot.b = time.isValid() ? quint32(QTime(0, 0).secsTo(time)) + 1 : 0;
  slot.kind = Cell::Kind::Date;
  slot.flags = formula ? formulaFlag : 0;
  push(slot, column);
}

void Sheet::addBoolean(int column, bool value, bool formula) {
  push({value ? 1u : 0u, 0, 0, Cell::Kind::Boolean, formula ? formulaFlag : quint8(0)}, column);
}

void Sheet::addEmptyFormula(int column) { push({0, 0, 0, Cell::Kind::Empty, formulaFlag}, column); }

int Sheet::lastRowCells() const { return m_rowStart.empty() ? 0 : int(m_slots.size() - m_rowStart.back()); }

void Sheet::repeatLastRow(int times) {
  if (m_rowStart.empty()) return;
  finish();
  const size_t begin = m_rowStart.back();
  const size_t end = m_slots.size();
  for (int i = 0; i < times; ++i) {
    startRow();
    for (size_t at = begin; at < end; ++at) {
      const Slot copy = m_slots[at];
      m_slots.push_back(copy);
    }
  }
}

const Sheet* Workbook::sheet(QStringView wanted) const {
  const QString folded = fold(wanted);
  for (const Sheet& sheet : sheets)
    if (fold(sheet.name) == folded) return &sheet;
  return nullptr;
}

QString columnName(int column) {
  QString name;
  for (int rest = column; rest >= 0; rest = rest / 26 - 1) name.prepend(QChar(u'A' + rest % 26));
  return name;
}

QString cellName(int row, int column) { return columnName(column) + QString::number(row + 1); }

}  // namespace santalka
