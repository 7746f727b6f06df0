// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <xlsxwriter.h>

namespace santalka::reports {

/// How a cell of the workbook looks; equal looks share one format.
struct XlsxLook {
  QByteArray numberFormat = {};
  double size = 10;
  bool bold = false;
  quint32 colour = 0x1B2430;
  qint64 ground = -1;            ///< -1: none
  Align align = Align::Left;
  bool wrap = false;
  bool bottomAligned = false;
  quint8 indent = 0;
  quint8 top = 0;                ///< LXW_BORDER_…
  quint8 bottom = 0;
  bool greyRule = false;         ///< the bottom border is a grey rule
  bool link = false;
};

/// The workbook while it is written: formats, safe names of sheets and ranges. Owns nothing; the workbook does.
class XlsxBook {
 public:
  explicit XlsxBook(lxw_workbook* workbook) : m_workbook(workbook) {}

  lxw_workbook* workbook() const { return m_workbook; }
  lxw_format* format(const XlsxLook& look);
  /// A new sheet; the name is made to fit the rules of Excel (31 letters, no []:*?/\, unlike the others).
  lxw_worksheet* addSheet(const QString& name);
  lxw_worksheet* sheet(const QString& name) const { return m_sheets.value(name); }
  QString safeName(const QString& name) const { return m_names.value(name); }
  /// Names a range for formulas of others; skipped when the name is empty or taken.
  void nameRange(const QString& name, const QString& sheetName, int row1, int col1, int row2, int col2);

  /// Who knows how many cells are written says so, and the finished file is held to it.
  void expectCells(qint64 more) { m_expectedCells += more; }
  qint64 expectedCells() const { return m_expectedCells; }

 private:
  lxw_workbook* m_workbook;
  qint64 m_expectedCells = 0;
  QHash<QByteArray, lxw_format*> m_formats;
  QHash<QString, lxw_worksheet*> m_sheets;
  QHash<QString, QString> m_names;   ///< as asked -> as written
  QSet<QString> m_takenSheets;
  QSet<QString> m_takenRanges;
};

namespace xlsx {

/// Text as Excel takes it: no control signs, at most 32 767 letters; `cut` tells whether it had more.
QByteArray cellText(const QString& text, bool* cut = nullptr);
/// Width of a text in the units of column widths (digits of the standard font).
double columnWidth(const QString& text, double size, bool bold);
int linesAt(const QString& text, double width, double size, bool bold);
/// "'4 Priemonės'!$A$1:$B$2"
QByteArray reference(const QString& sheetName, int row1, int col1, int row2, int col2);
/// Always as a text, whatever it begins with; no user text ever becomes a formula or a link. False when it did not fit whole.
bool writeText(lxw_worksheet* sheet, int row, int col, const QString& text, lxw_format* format);

}  // namespace xlsx
}  // namespace santalka::reports
