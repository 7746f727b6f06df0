// SPDX-License-Identifier: EUPL-1.2
// The part of RowReader about dates and periods: days without a year, serial numbers, and the order of day and month.
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/exchange/ImportContext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

const DateOrder& ImportContext::dateOrder(const ImportColumn& column) {
  const auto [at, fresh] = dateOrders.try_emplace(column.index);
  DateOrder& found = at->second;
  if (!fresh) return found;
  bool dayFirst = false, monthFirst = false;
  for (const TableRow& row : shape.rows) {
    if (row.kind != TableRow::Kind::Data) continue;
    const Cell cell = RowReader(*this, row.index).cell(&column);
    if (cell.kind != Cell::Kind::Text || !cell.text.contains(QLatin1Char('/'))) continue;
    const DateText date = parseDate(cell.text);
    if (date.order == DateText::Order::None) continue;
    if (date.order == DateText::Order::Either) {
      if (found.count++ == 0) found.firstRow = row.index;
    } else {
      (date.order == DateText::Order::DayFirst ? dayFirst : monthFirst) = true;
      found.telling = tidy(cell.text);
    }
  }
  found.order = dayFirst == monthFirst ? DateText::Order::Either : dayFirst ? DateText::Order::DayFirst : DateText::Order::MonthFirst;
  if (found.order == DateText::Order::DayFirst)
    note(false, Texts::tr("Column “%1”: the day stands first, as “%2” tells.").arg(column.caption, found.telling), cellName(found.firstRow, column.index));
  if (found.order == DateText::Order::MonthFirst)
    note(false, Texts::tr("Column “%1”: the month stands first, as “%2” tells.").arg(column.caption, found.telling), cellName(found.firstRow, column.index));
  return found;
}

// „05/03/2026“: asked once for the whole column, at the first of such cells, unless another cell of the column tells.
QDate RowReader::orderedDate(const ImportColumn* column, const DateText& parsed) {
  const DateOrder& order = m_context.dateOrder(*column);
  if (order.order == DateText::Order::DayFirst) return parsed.date;
  if (order.order == DateText::Order::MonthFirst) return parsed.monthFirst;
  const QString kind = QStringLiteral("date:order:%1").arg(column->index);
  int answer = 0;
  if (m_row == order.firstRow)
    answer = ask(column, kind, Texts::tr("In %n dates of this column, such as “%1”, day and month can be read either way.", nullptr, order.count).arg(excerpt(tidy(cell(column).text))),
                 {{Format::date(parsed.date), Texts::tr("the day first, in the whole column")},
                  {Format::date(parsed.monthFirst), Texts::tr("the month first, in the whole column")},
                  {Texts::tr("Leave unknown"), Texts::tr("these cells stay empty")}});
  else
    answer = answerTo(cellName(order.firstRow, column->index), kind).value_or(0);
  return answer == 0 ? parsed.date : answer == 1 ? parsed.monthFirst : QDate();
}

// A day that a spreadsheet wrote as its serial number, or that leaves out the year the table is of.
std::optional<QDate> RowReader::repairedDate(const ImportColumn* column, const QString& text, const DateText& parsed) {
  static const QRegularExpression serial(QStringLiteral("^[3-6]\\d{4}([.,]\\d+)?$"));
  const ImportAnswer leave{Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")};
  if (serial.match(text).hasMatch()) {
    const QDate day = QDate(1899, 12, 30).addDays(text.left(5).toInt());
    return ask(column, QStringLiteral("date:serial"), Texts::tr("The cell holds the number %1, which is how spreadsheets count days.").arg(text), {{Format::date(day), {}}, leave}) == 0 ? day : QDate();
  }
  if (parsed.outcome != TextOutcome::Invalid || !m_context.year || QRegularExpression(QStringLiteral("(19|20)\\d\\d")).match(text).hasMatch()) return std::nullopt;
  const DateText whole = parseDate(QString(QString::number(*m_context.year) + QStringLiteral(" m. ") + text));
  if (whole.outcome != TextOutcome::Value) return std::nullopt;
  return ask(column, QStringLiteral("date:no-year"), Texts::tr("“%1” names no year; above the table stands %2.").arg(excerpt(text)).arg(*m_context.year), {{Format::date(whole.date), {}}, leave}) == 0 ? whole.date : QDate();
}

QDate RowReader::date(const ImportColumn* column) {
  const Cell found = cell(column);
  if (found.isEmpty()) return {};
  if (found.kind == Cell::Kind::Date) return found.date;
  const DateText parsed = parseDate(found.text);
  if (parsed.outcome == TextOutcome::Unknown || parsed.outcome == TextOutcome::Withheld) return {};
  if (parsed.order == DateText::Order::Either) return orderedDate(column, parsed);
  if (parsed.outcome != TextOutcome::Value) {
    if (const auto day = repairedDate(column, tidy(found.text), parsed)) return *day;
    error(column, parsed.reason.isEmpty() ? Texts::tr("“%1” is not a date.").arg(excerpt(tidy(found.text))) : parsed.reason);
    return {};
  }
  if (parsed.precision != DatePrecision::Day) {
    const int answer = ask(column, QStringLiteral("date:coarse"), Texts::tr("“%1” names no day.").arg(excerpt(tidy(found.text))),
                           {{Format::date(parsed.date), Texts::tr("the first day of it")}, {Texts::tr("Leave unknown"), Texts::tr("the cell stays empty")}});
    return answer == 0 ? parsed.date : QDate();
  }
  return parsed.date;
}

std::optional<PeriodText> RowReader::period(const ImportColumn* column) {
  const Cell found = cell(column);
  if (found.isEmpty()) return std::nullopt;
  PeriodText parsed;
  if (found.kind == Cell::Kind::Date) {
    parsed.outcome = TextOutcome::Value;
    parsed.from = parsed.to = found.date;
    return parsed;
  }
  parsed = parsePeriod(found.text);
  if (parsed.outcome == TextOutcome::Unknown || parsed.outcome == TextOutcome::Withheld) return std::nullopt;
  if (const DateText day = parseDate(found.text); parsed.outcome == TextOutcome::Ambiguous && day.order == DateText::Order::Either) {
    parsed.from = parsed.to = orderedDate(column, day);
    if (!parsed.from.isValid()) return std::nullopt;
    parsed.outcome = TextOutcome::Value;
    return parsed;
  }
  if (parsed.outcome != TextOutcome::Value) {
    error(column, parsed.reason.isEmpty() ? Texts::tr("“%1” is not a period of time.").arg(excerpt(tidy(found.text))) : parsed.reason);
    return std::nullopt;
  }
  return parsed;
}

}  // namespace santalka
