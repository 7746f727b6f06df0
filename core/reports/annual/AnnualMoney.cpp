// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualMoney)
};

struct SourceRow {
  QString code;
  QString name;
  MoneyTotals totals;
};

/// Sources of the year by size, what is still sought last.
std::vector<SourceRow> rowsOf(const Context& context) {
  std::vector<SourceRow> out;
  std::vector<SourceRow> last;
  for (const auto& [key, totals] : context.facts.budget.bySource(context.year())) {
    if (key.kind == SourceKey::Kind::Sought) {
      last.push_back({Texts::tr("Sought"), Texts::tr("Source sought"), totals});
    } else if (key.kind == SourceKey::Kind::Unnamed) {
      last.insert(last.begin(), {Texts::tr("Not named"), Texts::tr("Source not named"), totals});
    } else {
      const Id<FundingSource> id = key.source;
      const auto source = std::find_if(context.facts.sources.begin(), context.facts.sources.end(), [id](const FundingSource& s) { return s.id == id; });
      if (source == context.facts.sources.end()) continue;
      out.push_back({source->code, source->name.isEmpty() ? source->code : source->code + QStringLiteral(" – ") + source->name, totals});
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const SourceRow& a, const SourceRow& b) { return a.totals.planned.known > b.totals.planned.known; });
  out.insert(out.end(), last.begin(), last.end());
  return out;
}

double thousands(const MoneySum& sum) { return sum.known.euros() / 1000.0; }

}  // namespace

Blocks moneySummary(const Context& context) {
  const MoneyTotals totals = context.facts.budget.inYear(context.year());
  if (totals.isEmpty()) return note(Texts::tr("No money of %1 is written down.").arg(yearWord(context.year())));
  QString text;
  const auto ofPlanned = totals.spentPercent();
  const auto ofSecured = totals.securedPercent();
  if (ofPlanned && ofSecured)
    text = Texts::tr("Spent: %1 of the planned and %2 of the secured funds.").arg(percent(*ofPlanned), percent(*ofSecured));
  else if (ofPlanned)
    text = Texts::tr("Spent: %1 of the planned funds.").arg(percent(*ofPlanned));
  else
    text = Texts::tr("How much was spent is not known yet.");
  if (totals.notNeeded > 0) text += QLatin1Char(' ') + Texts::tr("%n measure(s) need no money.", nullptr, totals.notNeeded);
  if (totals.toSplit > 0) text += QLatin1Char(' ') + Texts::tr("Of %n line(s) the sources are still to be split.", nullptr, totals.toSplit);
  return paragraph(text);
}

Blocks money(const Context& context) {
  const auto rows = rowsOf(context);
  if (rows.empty()) return {};
  Table table;
  table.name = QStringLiteral("Lesos");
  table.caption = Texts::tr("Funds of the plan in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("money");
  table.columns = {{Texts::tr("Source of funding"), ColumnKind::Text, 4.4}, {Texts::tr("Planned, EUR"), ColumnKind::Money, 1}, {Texts::tr("Secured, EUR"), ColumnKind::Money, 1},
                   {Texts::tr("Spent, EUR"), ColumnKind::Money, 1}, {Texts::tr("Spent, per cent"), ColumnKind::Percent, 1}, {Texts::tr("Deviation, EUR"), ColumnKind::Change, 1}};
  bool star = false;
  const auto add = [&](RowKind kind, const QString& name, const MoneyTotals& totals) {
    for (const MoneySum* sum : {&totals.planned, &totals.secured, &totals.spent}) star |= sum->amount() && !sum->isComplete();
    const auto spent = totals.spentPercent();
    const auto deviation = totals.deviation();
    table.rows.append({kind, {name, cell(totals.planned), cell(totals.secured), cell(totals.spent), spent ? Cell(*spent) : Cell(), deviation ? Cell(*deviation) : Cell()}});
  };
  for (const SourceRow& row : rows) add(RowKind::Data, row.name, row.totals);
  add(RowKind::Total, Texts::tr("Total"), context.facts.budget.inYear(context.year()));
  if (star) table.note = Texts::tr("* Some amounts are unknown; the sum holds the known ones.");
  return {{std::move(table)}};
}

Blocks moneyChart(const Context& context) {
  const auto rows = rowsOf(context);
  if (rows.empty()) return {};
  Chart chart;
  chart.kind = ChartKind::ClusteredBar;
  chart.caption = Texts::tr("Funds by source, thousand EUR");
  chart.sheet = sheetName("money");
  chart.decimals = 1;
  chart.series = {{Texts::tr("Planned"), {}, Tone::Planned, {}}, {Texts::tr("Secured"), {}, Tone::Light, {}}, {Texts::tr("Spent"), {}, Tone::Dark, {}}};
  const auto value = [](const MoneySum& sum) { return sum.amount() ? ChartValue(thousands(sum)) : ChartValue(); };
  for (const SourceRow& row : rows) {
    chart.categories << row.code;
    chart.series[0].values.append(value(row.totals.planned));
    chart.series[1].values.append(value(row.totals.secured));
    chart.series[2].values.append(value(row.totals.spent));
  }
  return {{std::move(chart)}};
}

}  // namespace santalka::reports::annual
