// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/CellText.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/ReportStyle.h"
#include "core/reports/StateSign.h"
#include "core/reports/TableBox.h"

#include <QPainter>

namespace santalka::reports {

using namespace style;

namespace {
const qreal kPadX = mm(1);
const qreal kPadY = mm(0.5);
const qreal kIndent = mm(3);
const qreal kSignRoom = mm(4);

void rule(QPainter& painter, qreal left, qreal right, qreal y, const QColor& colour, qreal width) {
  QPen pen(colour, width);
  pen.setCapStyle(Qt::FlatCap);
  painter.setPen(pen);
  painter.drawLine(QPointF(left, y), QPointF(right, y));
}

const Cell* cellOf(const Row& row, int column) { return column < row.cells.size() ? &row.cells.at(column) : nullptr; }
}  // namespace

void TableBox::paint(QPainter& painter, int part, QPointF topLeft) const {
  const Part& p = m_parts[static_cast<std::size_t>(part)];
  switch (p.kind) {
    case Caption: return paintCaption(painter, topLeft, false);
    case Head: return paintHead(painter, topLeft);
    case NoteLine: return m_note.paint(painter, topLeft + QPointF(0, p.row == 0 ? mm(0.8) : 0), p.row, 1);
    case Body: break;
  }
  paintRow(painter, p, topLeft);
  const qreal bottom = topLeft.y() + height(part);
  const Row& row = m_table.rows.at(p.row);
  const std::size_t next = static_cast<std::size_t>(part) + 1;
  const bool continues = next < m_parts.size() && m_parts[next].kind == Body && m_parts[next].row == p.row;
  if (lastBody(part))
    rule(painter, topLeft.x(), topLeft.x() + m_width, bottom, kInk, row.kind == RowKind::Total ? mm(0.4) : mm(0.25));
  else if (!continues && m_parts[next].kind == Body && m_table.rows.at(m_parts[next].row).kind == RowKind::Total)
    rule(painter, topLeft.x(), topLeft.x() + m_width, bottom, kInk, mm(0.25));
  else if (!continues)
    rule(painter, topLeft.x(), topLeft.x() + m_width, bottom, kRule, mm(0.15));
}

void TableBox::paintBreak(QPainter& painter, int part, QPointF at) const {
  const Kind kind = m_parts[static_cast<std::size_t>(part)].kind;
  if (kind == Body) rule(painter, at.x(), at.x() + m_width, at.y(), kInk, mm(0.25));
}

void TableBox::paintCaption(QPainter& painter, QPointF topLeft, bool continued) const {
  (continued ? m_captionContinued : m_caption).paint(painter, topLeft);
}

void TableBox::paintRepeat(QPainter& painter, QPointF topLeft) const {
  if (!m_table.caption.isEmpty()) {
    paintCaption(painter, topLeft, true);
    topLeft.ry() += m_captionContinued.height() + mm(0.8);
  }
  paintHead(painter, topLeft);
}

void TableBox::paintHead(QPainter& painter, QPointF topLeft) const {
  painter.fillRect(QRectF(topLeft, QSizeF(m_width, m_headHeight)), kHead);
  rule(painter, topLeft.x(), topLeft.x() + m_width, topLeft.y(), kInk, mm(0.4));
  const qreal size = qRound(pt(7.5) * m_shrink);
  const qreal line = size * kTableLine;
  for (const Col& col : m_columns) {
    const Column& column = m_table.columns.at(col.source);
    const QString head = ReportFonts::printable(column.header);
    const std::vector<LineRange> lines = breakLines(head, col.width - 2 * kPadX, size, true);
    qreal y = topLeft.y() + m_headHeight - kPadY - mm(0.3) - static_cast<qreal>(lines.size()) * line;
    for (const LineRange& range : lines) {
      const QStringView text = QStringView(head).mid(range.first, range.second);
      qreal x = topLeft.x() + col.left + kPadX;
      const Align align = CellText::alignment(column);
      const qreal room = col.width - 2 * kPadX - (column.kind == ColumnKind::Share ? mm(14) : 0);
      if (align != Align::Left) x += qMax<qreal>(0, room - ReportFonts::width(text, size, true)) * (align == Align::Right ? 1.0 : 0.5);
      ReportFonts::draw(painter, {x, y + line * 0.5 + size * 0.36}, text, size, true, kInk);
      y += line;
    }
  }
  for (std::size_t i = 0; m_groupHead && i < m_columns.size();) {
    const QString& group = m_table.columns.at(m_columns[i].source).groupHeader;
    std::size_t end = i + 1;
    while (end < m_columns.size() && m_table.columns.at(m_columns[end].source).groupHeader == group) ++end;
    if (!group.isEmpty()) {
      const qreal left = topLeft.x() + m_columns[i].left + kPadX;
      const qreal right = topLeft.x() + m_columns[end - 1].left + m_columns[end - 1].width - kPadX;
      const QString text = ReportFonts::printable(group);
      const qreal y = topLeft.y() + kPadY + line * 0.5;
      ReportFonts::draw(painter, {(left + right - ReportFonts::width(text, size, true)) / 2, y + size * 0.36}, text, size, true, kInk);
      rule(painter, left, right, topLeft.y() + line + 2 * kPadY, kRule, mm(0.2));
    }
    i = end;
  }
  rule(painter, topLeft.x(), topLeft.x() + m_width, topLeft.y() + m_headHeight, kInk, mm(0.25));
}

void TableBox::paintRow(QPainter& painter, const Part& part, QPointF topLeft) const {
  const Row& row = m_table.rows.at(part.row);
  if (m_columns.empty()) return;
  if (row.kind != RowKind::Group) {
    for (const Col& col : m_columns) paintCell(painter, row, col, part, topLeft);
    return;
  }
  painter.fillRect(QRectF(topLeft, QSizeF(m_width, rowHeight(part.lines))), kGroup);
  const QString text = textOf(row, m_columns.front());
  const std::vector<LineRange> lines = breakLines(text, m_width - 2 * kPadX, textSize(), true);
  for (int i = 0; i < part.lines; ++i) {
    const LineRange range = lines[static_cast<std::size_t>(part.firstLine + i)];
    const qreal y = topLeft.y() + kPadY + lineHeight() * (i + 0.5) + textSize() * 0.36;
    ReportFonts::draw(painter, {topLeft.x() + kPadX, y}, QStringView(text).mid(range.first, range.second), textSize(), true, kInk);
  }
}

void TableBox::paintCell(QPainter& painter, const Row& row, const Col& col, const Part& part, QPointF topLeft) const {
  const Cell* cell = cellOf(row, col.source);
  if (!cell) return;
  const Column& column = m_table.columns.at(col.source);
  const bool bold = row.kind == RowKind::Total;
  const QString text = textOf(row, col);
  const qreal size = textSize();
  const qreal shift = cell->indent * kIndent;
  qreal left = topLeft.x() + col.left + kPadX + shift;
  qreal room = innerWidth(col) - shift;
  const qreal middle = topLeft.y() + kPadY + lineHeight() * 0.5;
  if (const State* state = std::get_if<State>(&cell->value)) {
    if (part.firstLine == 0) paintStateSign(painter, {left + mm(1.15), middle}, mm(2.3), state->kind, {kDark, kWarn, Qt::white});
  }
  if (column.kind == ColumnKind::State) left += kSignRoom;
  if (col.hasBar && part.firstLine == 0) paintBar(painter, row, col, topLeft);
  if (column.kind == ColumnKind::Share) room -= mm(14);
  if (text.isEmpty()) return;
  const Align align = CellText::alignment(column);
  const auto put = [&](QStringView piece, int line) {
    qreal x = left;
    if (align != Align::Left) x += (room - ReportFonts::width(piece, size, bold)) * (align == Align::Right ? 1.0 : 0.5);
    ReportFonts::draw(painter, {x, middle + lineHeight() * line + size * 0.36}, piece, size, bold, kInk);
  };
  if (!col.wraps || ReportFonts::width(text, size, bold) <= room) {
    if (part.firstLine == 0) put(text, 0);
    return;
  }
  const std::vector<LineRange> lines = breakLines(text, room, size, bold);
  for (int i = 0; i < part.lines && part.firstLine + i < static_cast<int>(lines.size()); ++i) {
    const LineRange range = lines[static_cast<std::size_t>(part.firstLine + i)];
    put(QStringView(text).mid(range.first, range.second), i);
  }
}

void TableBox::paintBar(QPainter& painter, const Row& row, const Col& col, QPointF topLeft) const {
  const Cell* cell = cellOf(row, col.source);
  const qreal middle = topLeft.y() + kPadY + lineHeight() * 0.5;
  if (const Progress* progress = std::get_if<Progress>(&cell->value)) {
    const QRectF frame(topLeft.x() + col.left + kPadX, middle - mm(1.3), mm(12.5), mm(2.6));
    const double part = qBound(0.0, progress->percent / 100, 1.0);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(frame.topLeft(), QSizeF(frame.width() * part, frame.height())), progress->percent >= 100 ? kDark : kMid);
    painter.setPen(QPen(kDark, mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    return;
  }
  const double* share = std::get_if<double>(&cell->value);
  if (!share || row.kind != RowKind::Data || m_shareMost <= 0) return;
  const qreal reach = mm(12);
  const qreal right = topLeft.x() + col.left + col.width - kPadX;
  painter.fillRect(QRectF(right - mm(13), middle - mm(1.1), reach * qBound(0.0, *share / m_shareMost, 1.0), mm(2.2)), kDark);
}

}  // namespace santalka::reports
