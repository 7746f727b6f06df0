// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/TableBox.h"

#include "core/reports/CellText.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"
#include "core/reports/TableWidths.h"

#include <QPainter>

namespace santalka::reports {

using namespace style;

namespace {
const qreal kPadX = mm(1);
const qreal kPadY = mm(0.5);
const qreal kIndent = mm(3);
const qreal kSignRoom = mm(4);
const qreal kProgressBar = mm(12.5);
constexpr int kMostLines = 52;  // of a row; taller ones are cut into pieces of a page

const Cell& cellOf(const Row& row, int column) {
  static const Cell blank{QString()};
  return column < row.cells.size() ? row.cells.at(column) : blank;
}
}  // namespace

TableBox::TableBox(const Table& table, qreal width, int number) : m_table(table), m_number(number), m_width(width) {
  chooseColumns();
  measure(width);
  if (!table.caption.isEmpty()) {
    const auto caption = [&](bool again) {
      return RichText{{numberedCaption({}, number, true, again), Span::Look::Plain}, {ReportFonts::printable(table.caption), Span::Look::Bold}};
    };
    const TextStyle look{pt(8), false, kInk, 1.3};
    m_caption = TextFlow(caption(false), look, width);
    m_captionContinued = TextFlow(caption(true), look, width);
    m_parts.push_back({Caption, 0, 0, 0, 0});
  }
  layOutHead();
  m_parts.push_back({Head, 0, 0, 0, 0});
  layOutRows();
  if (!table.note.isEmpty()) {
    m_note = TextFlow(table.note, {pt(7), false, kGrey, 1.3}, width);
    for (int line = 0; line < m_note.lines(); ++line) m_parts.push_back({NoteLine, 0, 0, 0, line});
  }
}

void TableBox::chooseColumns() {
  for (int i = 0; i < m_table.columns.size(); ++i) {
    const Column& column = m_table.columns.at(i);
    if (column.where == Where::Workbook) continue;
    Col col{i};
    col.wraps = column.kind == ColumnKind::Text || column.kind == ColumnKind::State;
    col.hasBar = column.kind == ColumnKind::Share || column.kind == ColumnKind::Progress;
    m_groupHead = m_groupHead || !column.groupHeader.isEmpty();
    m_columns.push_back(col);
  }
}

qreal TableBox::textSize() const { return qRound(pt(8) * m_shrink); }
qreal TableBox::lineHeight() const { return textSize() * kTableLine; }
qreal TableBox::rowHeight(int lines) const { return lines * lineHeight() + 2 * kPadY; }

QString TableBox::textOf(const Row& row, const Col& col) const {
  const Cell& cell = cellOf(row, col.source);
  return ReportFonts::printable(CellText::of(cell, m_table.columns.at(col.source)));
}

void TableBox::measure(qreal width) {
  std::vector<ColumnNeed> needs;
  for (const Col& col : m_columns) {
    const Column& column = m_table.columns.at(col.source);
    ColumnNeed need;
    need.weight = column.weight;
    need.wraps = col.wraps;
    need.pad = 2 * kPadX + (column.kind == ColumnKind::State ? kSignRoom : 0);
    if (column.kind == ColumnKind::Progress) need.pad += kProgressBar + mm(1);
    if (column.kind == ColumnKind::Share) need.pad += mm(14);
    const QString head = ReportFonts::printable(column.header);
    need.word = longestWord(head, pt(7.5), true);
    // Some room for the head, so that it does not stand in a tower of single words.
    need.wish = qMax(need.word, ReportFonts::width(head, pt(7.5), true) * 0.55);
    for (const Row& row : m_table.rows) {
      if (row.kind == RowKind::Group) continue;
      const Cell& cell = cellOf(row, col.source);
      const bool bold = row.kind == RowKind::Total;
      const QString text = textOf(row, col);
      const qreal indent = cell.indent * kIndent;
      const qreal whole = ReportFonts::width(text, pt(8), bold) + indent;
      need.wish = qMax(need.wish, whole);
      if (whole <= need.word) continue;
      need.word = qMax(need.word, col.wraps ? longestWord(text, pt(8), bold) + indent : whole);
      if (col.hasBar && std::holds_alternative<double>(cell.value) && row.kind == RowKind::Data)
        m_shareMost = qMax(m_shareMost, std::get<double>(cell.value));
    }
    needs.push_back(need);
  }
  const FittedColumns fitted = fitColumns(needs, width);
  m_shrink = fitted.shrink;
  qreal left = 0;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    m_columns[i].left = left;
    m_columns[i].width = fitted.widths[i];
    left += fitted.widths[i];
  }
  for (const Row& row : m_table.rows)
    for (const Col& col : m_columns)
      if (m_table.columns.at(col.source).kind == ColumnKind::Share && row.kind == RowKind::Data)
        if (const double* share = std::get_if<double>(&cellOf(row, col.source).value)) m_shareMost = qMax(m_shareMost, *share);
}

qreal TableBox::innerWidth(const Col& col) const {
  return col.width - 2 * kPadX - (m_table.columns.at(col.source).kind == ColumnKind::State ? kSignRoom : 0);
}

void TableBox::layOutHead() {
  m_headLines = 1;
  for (const Col& col : m_columns) {
    const QString head = ReportFonts::printable(m_table.columns.at(col.source).header);
    m_headLines = qMax(m_headLines, static_cast<int>(breakLines(head, col.width - 2 * kPadX, pt(7.5) * m_shrink, true).size()));
  }
  const qreal line = pt(7.5) * m_shrink * kTableLine;
  m_headHeight = m_headLines * line + 2 * kPadY + mm(0.6) + (m_groupHead ? line + 2 * kPadY : 0);
}

int TableBox::linesOf(const Row& row) const {
  const bool bold = row.kind != RowKind::Data;
  if (row.kind == RowKind::Group) {
    const QString text = textOf(row, m_columns.front());
    return static_cast<int>(breakLines(text, m_width - 2 * kPadX, textSize(), true).size());
  }
  int lines = 1;
  for (const Col& col : m_columns) {
    if (!col.wraps) continue;
    const QString text = textOf(row, col);
    const qreal room = innerWidth(col) - cellOf(row, col.source).indent * kIndent;
    if (text.size() < 4 || ReportFonts::width(text, textSize(), bold) <= room) continue;
    lines = qMax(lines, static_cast<int>(breakLines(text, room, textSize(), bold).size()));
  }
  return lines;
}

/// A total whose figures all stand in columns of the workbook says nothing on paper.
bool TableBox::hasFigures(const Row& row) const {
  for (const Col& col : m_columns)
    if (CellText::isNumeric(m_table.columns.at(col.source).kind) && !textOf(row, col).isEmpty()) return true;
  return false;
}

void TableBox::layOutRows() {
  m_parts.reserve(m_parts.size() + static_cast<std::size_t>(m_table.rows.size()));
  for (int r = 0; r < m_table.rows.size(); ++r) {
    const Row& row = m_table.rows.at(r);
    if (row.kind == RowKind::Total && !hasFigures(row)) continue;
    quint8 mask = 0;
    if (row.kind != RowKind::Group)
      for (const Col& col : m_columns) mask |= CellText::sign(cellOf(row, col.source).value);
    const int lines = m_columns.empty() ? 1 : linesOf(row);
    for (int first = 0; first < lines; first += kMostLines)
      m_parts.push_back({Body, mask, static_cast<qint16>(first), static_cast<qint16>(qMin(kMostLines, lines - first)), r});
  }
}

qreal TableBox::height(int part) const {
  const Part& p = m_parts[static_cast<std::size_t>(part)];
  switch (p.kind) {
    case Caption: return m_caption.height() + mm(0.8);
    case Head: return m_headHeight;
    case Body: return rowHeight(p.lines);
    case NoteLine: return m_note.lineHeight() + (p.row == 0 ? mm(0.8) : 0);
  }
  return 0;
}

bool TableBox::lastBody(int part) const {
  return static_cast<std::size_t>(part) + 1 >= m_parts.size() || m_parts[static_cast<std::size_t>(part) + 1].kind == NoteLine;
}

bool TableBox::keepWithNext(int part) const {
  const Part& p = m_parts[static_cast<std::size_t>(part)];
  if (p.kind == Caption || p.kind == Head) return true;
  if (p.kind == NoteLine) return static_cast<std::size_t>(part) + 1 < m_parts.size();
  if (lastBody(part)) return static_cast<std::size_t>(part) + 1 < m_parts.size();
  const Row& row = m_table.rows.at(p.row);
  if (row.kind == RowKind::Group || p.row == 0) return true;
  const Part& next = m_parts[static_cast<std::size_t>(part) + 1];
  return next.kind == Body && m_table.rows.at(next.row).kind == RowKind::Total;
}

qreal TableBox::repeatHeight(int part) const {
  if (m_parts[static_cast<std::size_t>(part)].kind != Body) return 0;
  return (m_table.caption.isEmpty() ? 0 : m_captionContinued.height() + mm(0.8)) + m_headHeight;
}

quint8 TableBox::signs(int part) const { return m_parts[static_cast<std::size_t>(part)].signs; }

BoxPtr makeTable(const Table& table, qreal width, BoxContext& context) {
  const bool counted = table.numbered && !table.caption.isEmpty();
  return std::make_unique<TableBox>(table, width, counted ? ++context.numbering.tables : 0);
}

}  // namespace santalka::reports
