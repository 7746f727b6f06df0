// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxBook.h"

#include "core/base/Text.h"
#include "core/reports/ReportFonts.h"
#include "core/reports/TextFlow.h"

#include <QRegularExpression>

namespace santalka::reports {

lxw_format* XlsxBook::format(const XlsxLook& look) {
  const QByteArray key = look.numberFormat + '|' + QByteArray::number(look.size) + (look.bold ? 'b' : 'r') + QByteArray::number(look.colour) + '|' +
                         QByteArray::number(look.ground) + '|' + QByteArray::number(int(look.align)) + (look.wrap ? 'w' : 'n') +
                         (look.bottomAligned ? 'u' : 't') + QByteArray::number(look.indent) + '|' + QByteArray::number(look.top) + '|' +
                         QByteArray::number(look.bottom) + (look.greyRule ? 'g' : 'i') + (look.link ? 'l' : '-');
  if (lxw_format* known = m_formats.value(key)) return known;
  lxw_format* f = workbook_add_format(m_workbook);
  m_formats.insert(key, f);
  format_set_font_name(f, "Arial");
  format_set_font_size(f, look.size);
  format_set_font_color(f, look.link ? 0x1B5A79 : look.colour);
  if (look.bold) format_set_bold(f);
  if (look.link) format_set_underline(f, LXW_UNDERLINE_SINGLE);
  if (!look.numberFormat.isEmpty()) format_set_num_format(f, look.numberFormat.constData());
  if (look.ground >= 0) {
    format_set_pattern(f, LXW_PATTERN_SOLID);
    format_set_fg_color(f, static_cast<lxw_color_t>(look.ground));
  }
  format_set_align(f, look.align == Align::Left ? LXW_ALIGN_LEFT : look.align == Align::Right ? LXW_ALIGN_RIGHT : LXW_ALIGN_CENTER);
  format_set_align(f, look.bottomAligned ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_CENTER);
  if (look.wrap) format_set_text_wrap(f);
  if (look.indent) format_set_indent(f, look.indent);
  if (look.top) {
    format_set_top(f, look.top);
    format_set_top_color(f, 0x1B2430);
  }
  if (look.bottom) {
    format_set_bottom(f, look.bottom);
    format_set_bottom_color(f, look.greyRule ? 0xC5CDD6 : 0x1B2430);
  }
  return f;
}

lxw_worksheet* XlsxBook::addSheet(const QString& name) {
  static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
  QString base = tidy(name);
  base.replace(forbidden, QStringLiteral("-"));
  while (base.startsWith(QLatin1Char('\''))) base.remove(0, 1);
  while (base.endsWith(QLatin1Char('\''))) base.chop(1);
  if (base.isEmpty() || base.compare(QStringLiteral("history"), Qt::CaseInsensitive) == 0) base += QStringLiteral("_");
  base = base.left(31);
  if (base.back().isHighSurrogate()) base.chop(1);
  QString candidate = base;
  for (int n = 2; m_takenSheets.contains(candidate.toLower()); ++n) {
    const QString tail = QStringLiteral(" (%1)").arg(n);
    candidate = base.left(31 - tail.size()) + tail;
  }
  m_takenSheets.insert(candidate.toLower());
  lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, candidate.toUtf8().constData());
  m_sheets.insert(name, sheet);
  m_names.insert(name, candidate);
  return sheet;
}

void XlsxBook::nameRange(const QString& name, const QString& sheetName, int row1, int col1, int row2, int col2) {
  static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_]"));
  static const QRegularExpression likeCell(QStringLiteral("^([A-Za-z]{1,3}[0-9]+|[RrCc])$"));
  QString safe = fileNameFrom(name);
  safe.replace(unsafe, QStringLiteral("_"));
  if (safe.isEmpty()) return;
  if (safe.front().isDigit() || likeCell.match(safe).hasMatch()) safe.prepend(QLatin1Char('_'));
  if (m_takenRanges.contains(safe.toLower())) return;
  m_takenRanges.insert(safe.toLower());
  const QByteArray formula = '=' + xlsx::reference(sheetName, row1, col1, row2, col2);
  workbook_define_name(m_workbook, safe.toUtf8().constData(), formula.constData());
}

namespace xlsx {

namespace {

// The form stores a control sign as _x000D_; a text that looks so itself would be read as one, so its underscore is written as such.
void escapeLookalikes(QString& text) {
  static const QRegularExpression alike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
  if (text.contains(QLatin1String("_x"))) text.replace(alike, QStringLiteral("_x005F_"));
}

}  // namespace

QByteArray cellText(const QString& text, bool* cut) {
  QString clean;
  clean.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text.at(i);
    const ushort u = c.unicode();
    if ((u < 0x20 && u != '\n') || u == 0x7F || u == 0xFFFE || u == 0xFFFF) continue;
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
      clean += c;
      clean += text.at(++i);
      continue;
    }
    clean += c.isSurrogate() ? QChar(0xFFFD) : c;
  }
  escapeLookalikes(clean);
  if (cut) *cut = clean.size() > 32767;
  if (clean.size() > 32767) {
    clean.truncate(32766);
    if (clean.back().isHighSurrogate()) clean.chop(1);
    clean += QChar(0x2026);
  }
  return clean.toUtf8();
}

// Arial's digits are 0.556 em wide; Noto Sans runs about 3 % wider in text, which leaves a little air.
double columnWidth(const QString& text, double size, bool bold) {
  return ReportFonts::width(ReportFonts::printable(text), 1000, bold) / 572.0 * size / 10.0 + 1.4;
}

int linesAt(const QString& text, double width, double size, bool bold) {
  int lines = 0;
  for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
    const QString clean = ReportFonts::printable(paragraph);
    const double room = (width - 1.0) * 572.0 * 1.03 * 10.0 / size;
    lines += ReportFonts::width(clean, 1000, bold) <= room ? 1 : static_cast<int>(breakLines(clean, room, 1000, bold).size());
  }
  return lines;
}

QByteArray reference(const QString& sheetName, int row1, int col1, int row2, int col2) {
  char first[LXW_MAX_CELL_NAME_LENGTH];
  char last[LXW_MAX_CELL_NAME_LENGTH];
  lxw_rowcol_to_cell_abs(first, static_cast<lxw_row_t>(row1), static_cast<lxw_col_t>(col1), 1, 1);
  lxw_rowcol_to_cell_abs(last, static_cast<lxw_row_t>(row2), static_cast<lxw_col_t>(col2), 1, 1);
  QString quoted = sheetName;
  quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
  QByteArray out = '\'' + quoted.toUtf8() + "'!" + first;
  if (row1 != row2 || col1 != col2) out += ':' + QByteArray(last);
  return out;
}

bool writeText(lxw_worksheet* sheet, int row, int col, const QString& text, lxw_format* format) {
  bool cut = false;
  const QByteArray bytes = cellText(text, &cut);
  if (bytes.isEmpty())
    worksheet_write_blank(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(col), format);
  else
    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(col), bytes.constData(), format);
  return !cut;
}

}  // namespace xlsx
}  // namespace santalka::reports
