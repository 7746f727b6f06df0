// SPDX-License-Identifier: EUPL-1.2
// Totals of a plan are compared with what was read and never added.
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/exchange/PlanImport.h"

#include <QCoreApplication>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

}  // namespace

void PlanImport::addToSums(int column, qint64 cents, bool number) {
  for (QHash<int, qint64>* sum : {&m_sum, &m_goalSum, &m_sectionSum}) (*sum)[column] += cents;
  if (number) m_numberSum[column] += cents;
}

// A formula without a stored result says nothing.
void PlanImport::totalRow(int row) {
  RowReader reader(m_c, row);
  m_afterTotal = true;
  ImportRow out;
  out.row = row;
  out.fate = RowFate::Skipped;
  out.title = tidy(rowText(m_c.sheet, row)).left(80);
  out.reason = Texts::tr("total, not brought in");
  // „Iš jų SB“ and totals above their rows cannot be checked against what stands above.
  const bool part = fold(out.title).startsWith(QLatin1String("is ju")) || m_sum.isEmpty();
  for (const ImportColumn* column : m_c.columnsOf(QStringLiteral("planned"))) {
    const Cell cell = reader.cell(column);
    if (part || (cell.kind != Cell::Kind::Number && cell.kind != Cell::Kind::Text)) continue;
    const MoneyText total = cell.kind == Cell::Kind::Number ? moneyFromNumber(cell.number, column->multiplier) : parseMoney(cell.text, column->multiplier);
    if (total.outcome != TextOutcome::Value) continue;
    const qint64 sum = m_sum.value(column->index);
    const qint64 cents = total.amount.cents;
    if (cents == sum || cents == m_sectionSum.value(column->index) || cents == m_goalSum.value(column->index)) continue;
    if (cell.formula && cents == m_numberSum.value(column->index)) {
      m_c.note(false,
               Texts::tr("The formula in %1 makes %2, because it leaves out the amounts typed as text; with them it is %3.")
                   .arg(cellName(row, column->index), Format::money(total.amount), Format::money(Money::fromCents(sum))),
               cellName(row, column->index));
      continue;
    }
    m_c.note(true,
             Texts::tr("The total in %1 is %2, but the rows above it make %3.").arg(cellName(row, column->index), Format::money(total.amount), Format::money(Money::fromCents(sum))),
             cellName(row, column->index));
  }
  m_c.preview.rows.push_back(std::move(out));
}

}  // namespace santalka
