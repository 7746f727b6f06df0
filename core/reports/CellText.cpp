// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/CellText.h"

#include "core/base/Format.h"

#include <QCoreApplication>

#include <cmath>

namespace santalka::reports::CellText {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(CellText)
};

/// QLocale writes U+2212; the typeface lacks it.
QString dashed(QString number) {
  if (!number.isEmpty() && !number.front().isDigit()) number.replace(QChar(0x2212), QChar(0x2013)).replace(QLatin1Char('-'), QChar(0x2013));
  return number;
}

QString withSign(QString number, bool positive) { return positive ? QLatin1Char('+') + number : dashed(std::move(number)); }

QString printed(double value, const Column& column) {
  switch (column.kind) {
    case ColumnKind::Percent:
    case ColumnKind::Share: return ofNumber(value, column.decimals < 0 ? 1 : column.decimals);
    case ColumnKind::Count: return ofNumber(value, qMax(0, column.decimals));
    case ColumnKind::Money: return ofNumber(value, column.decimals < 0 ? 2 : column.decimals);
    case ColumnKind::Change: {
      const int decimals = column.decimals;
      return withSign(decimals < 0 ? Format::number(value) : Format::fixed(value, decimals), value > 0);
    }
    default:
      return column.decimals < 0 ? dashed(Format::number(value)) : ofNumber(value, column.decimals);
  }
}

struct Printer {
  const Column& column;

  QString operator()(std::monostate) const { return QString(kUnknown); }
  QString operator()(const QString& value) const { return value; }
  QString operator()(qint64 value) const {
    if (column.kind == ColumnKind::Change) return withSign(Format::integer(value), value > 0);
    if (column.decimals > 0 || column.kind == ColumnKind::Percent || column.kind == ColumnKind::Share)
      return printed(static_cast<double>(value), column);
    return dashed(Format::integer(value));
  }
  QString operator()(double value) const { return std::isfinite(value) ? printed(value, column) : QString(kUnknown); }
  QString operator()(Money value) const {
    if (column.kind == ColumnKind::Change) return withSign(Format::amount(value), value.cents > 0);
    return dashed(Format::amount(value));
  }
  QString operator()(const QDate& value) const { return value.isValid() ? Format::date(value) : QString(kUnknown); }
  QString operator()(Withheld) const { return QString(kWithheld); }
  QString operator()(NotApplicable) const { return QString(kNotApplicable); }
  QString operator()(const State& value) const { return value.word; }
  QString operator()(Progress value) const {
    const QString number = ofNumber(value.percent, qMax(0, column.decimals));
    return value.baselineUnknown ? number + kBaselineMark : number;
  }
};

}  // namespace

QString of(const Cell& cell, const Column& column) {
  QString out = std::visit(Printer{column}, cell.value);
  if (!cell.mark.isNull()) out += cell.mark;
  return out;
}

QString ofNumber(double value, int decimals) { return dashed(Format::fixed(value, decimals)); }

QString ofChart(const ChartValue& value, int decimals) {
  if (const double* number = std::get_if<double>(&value)) return ofNumber(*number, decimals);
  if (std::holds_alternative<Withheld>(value)) return QString(kWithheld);
  if (std::holds_alternative<NotApplicable>(value)) return QString(kNotApplicable);
  return QString(kUnknown);
}

Sign sign(const CellValue& value) {
  if (std::holds_alternative<std::monostate>(value)) return UnknownSign;
  if (std::holds_alternative<Withheld>(value)) return WithheldSign;
  if (std::holds_alternative<NotApplicable>(value)) return NotApplicableSign;
  return NoSign;
}

Sign sign(const ChartValue& value) {
  if (std::holds_alternative<std::monostate>(value)) return UnknownSign;
  if (std::holds_alternative<Withheld>(value)) return WithheldSign;
  if (std::holds_alternative<NotApplicable>(value)) return NotApplicableSign;
  return NoSign;
}

QString legend(quint8 mask, const QString& withheldMeaning) {
  QStringList parts;
  if (mask & WithheldSign)
    parts += withheldMeaning.isEmpty() ? Texts::tr("• – withheld") : Texts::tr("• – withheld: %1").arg(withheldMeaning);
  if (mask & UnknownSign) parts += Texts::tr("… – no data");
  if (mask & NotApplicableSign) parts += Texts::tr("x – not applicable");
  return parts.isEmpty() ? QString() : parts.join(QStringLiteral("; ")) + QLatin1Char('.');
}

bool isNumeric(ColumnKind kind) { return kind != ColumnKind::Text && kind != ColumnKind::Date && kind != ColumnKind::State; }

Align alignment(const Column& column) {
  if (column.align) return *column.align;
  return isNumeric(column.kind) ? Align::Right : Align::Left;
}

}  // namespace santalka::reports::CellText
