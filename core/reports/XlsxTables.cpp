// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxTables.h"

#include "core/reports/CellText.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/TextFlow.h"

#include <cmath>

namespace santalka::reports {

namespace {

constexpr quint32 kHeadGround = 0xEEF2F6;
constexpr quint32 kGroupGround = 0xF6F8FA;
constexpr quint32 kBar = 0xB4D0DE;
constexpr quint32 kWarnInk = 0x9A3B1E;
constexpr quint32 kGreyInk = 0x55606E;
constexpr double kWidest = 43;
constexpr double kLinePoints = 12.75;

const Cell& cellOf(const Row& row, int column) {
  static const Cell blank{QString()};
  return column < row.cells.size() ? row.cells.at(column) : blank;
}

bool wraps(const Column& column) { return column.kind == ColumnKind::Text; }

int decimalsOf(double value, int most) {
  for (int d = 0; d < most; ++d) {
    const double scaled = value * std::pow(10.0, d);
    if (std::abs(scaled - std::round(scaled)) < 1e-9 * std::max(1.0, std::abs(scaled))) return d;
  }
  return most;
}

QByteArray digits(int decimals) { return decimals > 0 ? "." + QByteArray(decimals, '0') : QByteArray(); }

QByteArray numberFormat(const Column& column, double value, bool money) {
  const int own = column.decimals;
  switch (column.kind) {
    case ColumnKind::Percent:
    case ColumnKind::Share: return "#,##0" + digits(own < 0 ? 1 : own);
    case ColumnKind::Money: return "#,##0" + digits(own < 0 ? 2 : own);
    case ColumnKind::Progress: return "0" + digits(qMax(0, own));
    case ColumnKind::Change: {
      const QByteArray tail = digits(own >= 0 ? own : money ? 2 : decimalsOf(value, 4));
      return "+#,##0" + tail + ";\xE2\x80\x93#,##0" + tail + ";0" + tail;
    }
    default: break;
  }
  return "#,##0" + digits(money ? 2 : own >= 0 ? own : decimalsOf(value, 4));
}

struct CellWriter {
  XlsxBook& book;
  lxw_worksheet* sheet;
  int row;
  int column;
  const Cell& cell;
  const Column& description;
  XlsxLook look;

  void text(const QString& what) {
    // Signs are aligned as the numbers they stand for.
    xlsx::writeText(sheet, row, column, cell.mark.isNull() ? what : what + cell.mark, book.format(look));
  }
  void number(double value, bool money, bool star = false) {
    if (!std::isfinite(value)) return text(QString(CellText::kUnknown));
    look.numberFormat = numberFormat(description, value, money);
    const QByteArray mark = star ? QByteArray("*") : cell.mark.isNull() ? QByteArray() : QString(cell.mark).toUtf8();
    if (!mark.isEmpty() && mark != "\"") {
      QByteArrayList sections = look.numberFormat.split(';');
      for (QByteArray& section : sections) section += '"' + mark + '"';
      look.numberFormat = sections.join(';');
    }
    worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value, book.format(look));
  }

  void operator()(std::monostate) { text(QString(CellText::kUnknown)); }
  void operator()(Withheld) { text(QString(CellText::kWithheld)); }
  void operator()(NotApplicable) { text(QString(CellText::kNotApplicable)); }
  void operator()(const QString& value) {
    if (value.isEmpty() && cell.mark.isNull())
      worksheet_write_blank(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), book.format(look));
    else
      text(value);
  }
  void operator()(qint64 value) {
    // A double holds whole numbers to 2^53; what is larger would change, so it is kept as text.
    if (qAbs(value) > (1LL << 53)) return text(QString::number(value));
    number(static_cast<double>(value), false);
  }
  void operator()(double value) { number(value, false); }
  void operator()(Money value) { number(value.euros(), true); }
  void operator()(Progress value) { number(value.percent, false, value.baselineUnknown); }
  void operator()(const State& value) {
    if (value.kind == StateKind::Late || value.kind == StateKind::NotDone) {
      look.colour = kWarnInk;
      look.bold = true;
    }
    text(value.word);
  }
  void operator()(const QDate& value) {
    if (!value.isValid()) return text(QString(CellText::kUnknown));
    if (value.year() < 1900 || value.year() > 9999) return text(Format::date(value));
    look.numberFormat = "yyyy-mm-dd";
    lxw_datetime date{};
    date.year = value.year();
    date.month = value.month();
    date.day = value.day();
    worksheet_write_datetime(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &date, book.format(look));
  }
};

double headWidth(const QString& head) {
  const double word = longestWord(ReportFonts::printable(head), 1000, true) / 572.0 * 0.9 + 1.4;
  return qMax(word, xlsx::columnWidth(head, 9, true) * 0.6);
}

/// Text behind a column of figures keeps a step away from them.
quint8 stepFrom(const Table& table, const QList<int>& shown, int k) {
  if (k == 0 || CellText::alignment(table.columns.at(shown.at(k))) != Align::Left) return 0;
  return CellText::alignment(table.columns.at(shown.at(k - 1))) == Align::Right ? 1 : 0;
}

void dataBar(lxw_worksheet* sheet, int firstRow, int lastRow, int column, double most) {
  lxw_conditional_format bar{};
  bar.type = LXW_CONDITIONAL_DATA_BAR;
  bar.bar_solid = LXW_TRUE;
  bar.data_bar_2010 = LXW_TRUE;
  bar.bar_no_border = LXW_TRUE;
  bar.bar_color = kBar;
  bar.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  bar.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
  bar.min_value = 0;
  bar.max_value = most;
  worksheet_conditional_format_range(sheet, static_cast<lxw_row_t>(firstRow), static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(lastRow), static_cast<lxw_col_t>(column), &bar);
}

/// Head of one or two rows; the second holds the names under a shared head. Answers the row below.
int writeHead(XlsxBook& book, lxw_worksheet* sheet, const Table& table, const QList<int>& shown, int row, int column, const std::vector<double>& widths) {
  bool grouped = false;
  for (const int i : shown) grouped = grouped || !table.columns.at(i).groupHeader.isEmpty();
  XlsxLook look;
  look.size = 9;
  look.bold = true;
  look.ground = kHeadGround;
  look.wrap = true;
  look.bottomAligned = true;
  if (grouped) {
    look.top = LXW_BORDER_MEDIUM;
    for (int k = 0; k < shown.size();) {
      const QString& group = table.columns.at(shown.at(k)).groupHeader;
      int end = k + 1;
      while (end < shown.size() && table.columns.at(shown.at(end)).groupHeader == group) ++end;
      XlsxLook own = look;
      own.align = Align::Centre;
      own.bottom = group.isEmpty() ? LXW_BORDER_NONE : LXW_BORDER_THIN;
      own.greyRule = true;
      for (int c = k; c < end; ++c) xlsx::writeText(sheet, row, column + c, c == k ? group : QString(), book.format(own));
      if (!group.isEmpty() && end - k > 1)
        worksheet_merge_range(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column + k), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column + end - 1), xlsx::cellText(group).constData(), book.format(own));
      k = end;
    }
    ++row;
    look.top = LXW_BORDER_NONE;
  } else {
    look.top = LXW_BORDER_MEDIUM;
  }
  look.bottom = LXW_BORDER_THIN;
  int lines = 1;
  for (int k = 0; k < shown.size(); ++k) {
    const Column& description = table.columns.at(shown.at(k));
    XlsxLook own = look;
    own.align = CellText::alignment(description);
    own.indent = stepFrom(table, shown, k);
    xlsx::writeText(sheet, row, column + k, withGluedSpaces(description.header), book.format(own));
    lines = qMax(lines, xlsx::linesAt(description.header, widths[static_cast<std::size_t>(column + k)], 9, true));
  }
  worksheet_set_row(sheet, static_cast<lxw_row_t>(row), lines * 12.0 + 3, nullptr);
  return row + 1;
}

/// A caption wider than its table would run into what stands beside it, so it is wrapped over the table's columns.
void writeCaption(XlsxBook& book, lxw_worksheet* sheet, const QString& text, int row, int column, int columns, const std::vector<double>& widths) {
  XlsxLook look;
  look.bold = true;
  double room = 0;
  for (int k = 0; k < columns; ++k) room += widths[static_cast<std::size_t>(column + k)];
  const int lines = xlsx::linesAt(text, room, 10, true);
  if (lines == 1 || columns < 2) {
    xlsx::writeText(sheet, row, column, text, book.format(look));
    return;
  }
  look.wrap = true;
  worksheet_merge_range(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column + columns - 1), xlsx::cellText(text).constData(), book.format(look));
  worksheet_set_row(sheet, static_cast<lxw_row_t>(row), lines * kLinePoints + 2, nullptr);
}

}  // namespace

QList<int> workbookColumns(const Table& table) {
  QList<int> shown;
  for (int i = 0; i < table.columns.size(); ++i)
    if (table.columns.at(i).where != Where::Paper) shown.append(i);
  return shown;
}

std::vector<double> workbookWidths(const QList<const Table*>& tables) {
  std::vector<double> widths;
  for (const Table* table : tables) {
    const QList<int> shown = workbookColumns(*table);
    if (widths.size() < static_cast<std::size_t>(shown.size())) widths.resize(static_cast<std::size_t>(shown.size()), 7);
    for (int k = 0; k < shown.size(); ++k) {
      const Column& column = table->columns.at(shown.at(k));
      double need = headWidth(column.header);
      for (const Row& row : table->rows) {
        if (row.kind == RowKind::Group) continue;
        const Cell& cell = cellOf(row, shown.at(k));
        const double own = xlsx::columnWidth(CellText::of(cell, column), 10, row.kind == RowKind::Total) + cell.indent * 1.5;
        need = qMax(need, own);
        if (wraps(column) && need > kWidest) break;
      }
      double& width = widths[static_cast<std::size_t>(k)];
      width = qMax(width, (wraps(column) ? qMin(need, kWidest) : qMin(need + 0.6, 60.0)) + stepFrom(*table, shown, k) * 1.5);
    }
  }
  return widths;
}

void writeCell(XlsxBook& book, lxw_worksheet* sheet, int row, int column, const Cell& cell, const Column& description, XlsxLook look) {
  look.align = CellText::alignment(description);
  look.indent = static_cast<quint8>(look.indent + cell.indent);
  look.wrap = wraps(description);
  CellWriter writer{book, sheet, row, column, cell, description, look};
  std::visit(writer, cell.value);
}

XlsxPlace writeTable(XlsxBook& book, lxw_worksheet* sheet, const QString& sheetName, const Table& table, int row, int column,
                     bool withCaption, const std::vector<double>& widths, const std::function<bool()>& keepOn) {
  XlsxPlace place;
  place.sheetName = sheetName;
  const QList<int> shown = workbookColumns(table);
  place.sheetColumns.fill(-1, table.columns.size());
  for (int k = 0; k < shown.size(); ++k) place.sheetColumns[shown.at(k)] = column + k;
  if (withCaption && !table.caption.isEmpty()) {
    writeCaption(book, sheet, table.caption, row++, column, static_cast<int>(shown.size()), widths);
  }
  place.headRow = row;
  row = writeHead(book, sheet, table, shown, row, column, widths);
  place.firstRow = row;
  double shareMost = 60;
  for (int r = 0; r < table.rows.size(); ++r) {
    if (r % 512 == 511 && keepOn && !keepOn()) break;
    const Row& data = table.rows.at(r);
    const bool last = r + 1 == table.rows.size();
    const bool beforeTotal = !last && table.rows.at(r + 1).kind == RowKind::Total;
    XlsxLook look;
    look.bold = data.kind != RowKind::Data;
    look.bottom = last ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN;
    look.greyRule = !last && !beforeTotal;
    if (data.kind == RowKind::Group) look.ground = kGroupGround;
    int lines = 1;
    for (int k = 0; k < shown.size(); ++k) {
      const Column& description = table.columns.at(shown.at(k));
      if (data.kind == RowKind::Group) {
        look.indent = 0;
        xlsx::writeText(sheet, row, column + k, k == 0 ? CellText::of(cellOf(data, 0), description) : QString(), book.format(look));
        continue;
      }
      const Cell& cell = cellOf(data, shown.at(k));
      look.indent = stepFrom(table, shown, k);
      writeCell(book, sheet, row, column + k, cell, description, look);
      if (const auto* text = std::get_if<QString>(&cell.value); text && wraps(description) && text->size() > 6)
        lines = qMax(lines, xlsx::linesAt(*text, widths[static_cast<std::size_t>(column + k)] - (cell.indent + look.indent) * 1.5, 10, look.bold));
      if (const auto* share = std::get_if<double>(&cell.value); share && description.kind == ColumnKind::Share && data.kind == RowKind::Data && *share > 60) shareMost = 100;
    }
    if (lines > 1) worksheet_set_row(sheet, static_cast<lxw_row_t>(row), qMin(409.0, lines * kLinePoints + 1.5), nullptr);
    ++row;
  }
  const int lastRow = row - 1;
  for (int k = 0; k < shown.size() && lastRow >= place.firstRow; ++k) {
    const ColumnKind kind = table.columns.at(shown.at(k)).kind;
    if (kind == ColumnKind::Progress) dataBar(sheet, place.firstRow, lastRow, column + k, 100);
    const bool totalled = !table.rows.isEmpty() && table.rows.last().kind == RowKind::Total;
    if (kind == ColumnKind::Share) dataBar(sheet, place.firstRow, totalled ? qMax(place.firstRow, lastRow - 1) : lastRow, column + k, shareMost);
  }
  book.nameRange(table.name, sheetName, place.headRow, column, lastRow, column + qMax(0, static_cast<int>(shown.size()) - 1));
  if (!table.note.isEmpty()) {
    XlsxLook note;
    note.size = 8;
    note.colour = kGreyInk;
    xlsx::writeText(sheet, row++, column, table.note, book.format(note));
  }
  place.nextRow = row;
  return place;
}

}  // namespace santalka::reports
