// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

namespace santalka::reports {

/// How a value is printed, decided once for paper, preview and tests; the workbook takes the signs from here too.
namespace CellText {

enum Sign : quint8 { NoSign = 0, UnknownSign = 1, WithheldSign = 2, NotApplicableSign = 4 };

inline const QChar kUnknown(0x2026);   // …
inline const QChar kWithheld(0x2022);  // •
inline const QChar kNotApplicable(u'x');
/// Behind a progress whose baseline nobody knows.
inline const QChar kBaselineMark(u'*');

/// The cell as text in the language set in Format; minus is an en dash, because the typeface has no U+2212.
QString of(const Cell& cell, const Column& column);
QString ofNumber(double value, int decimals);
QString ofChart(const ChartValue& value, int decimals);

Sign sign(const CellValue& value);
Sign sign(const ChartValue& value);
/// „• – neskelbiama (…). … – nėra duomenų.“ for the signs in `mask`; empty for none.
QString legend(quint8 mask, const QString& withheldMeaning);

bool isNumeric(ColumnKind kind);
Align alignment(const Column& column);

}  // namespace CellText
}  // namespace santalka::reports
