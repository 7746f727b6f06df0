// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PlanTable.h"

#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"

#include <QCoreApplication>
#include <QHash>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanTable)
};

/// The office's own words, in every language of the program: the table is written for the municipality.
const QString NoMoneyNeeded = QStringLiteral("Lėšų nereikia");

}  // namespace

PlanTable::YearCell PlanTable::yearCell(const std::vector<Record>& lines, const std::function<QString(qint64)>& sourceTitle) {
  YearCell cell;
  QStringList sources;
  cell.notNeeded = !lines.empty();
  for (const Record& record : lines) {
    const BudgetLine line = fromRecord<BudgetLine>(record);
    if (line.kind != BudgetKind::NotNeeded) cell.notNeeded = false;
    if (line.planned) cell.planned = cell.planned.value_or(Money{}) + *line.planned;
    QString source = line.sourceText;
    if (source.isEmpty() && line.source.isValid()) source = sourceTitle(line.source.value);
    if (source.isEmpty() && line.kind == BudgetKind::NotNeeded) source = NoMoneyNeeded;
    if (source.isEmpty() && line.kind == BudgetKind::Sought) source = QStringLiteral("ieškoma");
    if (!source.isEmpty() && !sources.contains(source)) sources << source;
  }
  cell.source = sources.join(QStringLiteral("; "));
  return cell;
}

Result<PlanTable> PlanTable::read(const Store& store, qint64 planId) {
  PlanTable table;
  auto plans = store.all<Plan>();
  if (!plans) return plans.error();
  const Plan* plan = nullptr;
  for (const Plan& one : *plans)
    if (planId == 0 ? !plan : one.id.value == planId) plan = &one;
  if (!plan) return Error{ErrorCode::NotFound, Texts::tr("The file holds no plan yet."), {}};
  table.title = plan->title;
  for (qint64 year = plan->firstYear.value_or(0); year > 0 && year <= plan->lastYear.value_or(0); ++year) table.years.push_back(static_cast<int>(year));

  auto measures = store.all<Measure>(Query().where(QStringLiteral("plan_id"), plan->id.value));
  auto indicators = store.all<Indicator>();
  auto targets = store.all<IndicatorTarget>();
  auto lines = store.records(EntityKind::BudgetLine);
  auto sources = store.titles(EntityKind::FundingSource);
  if (!measures) return measures.error();
  if (!indicators) return indicators.error();
  if (!targets) return targets.error();
  if (!lines) return lines.error();
  if (!sources) return sources.error();

  QHash<qint64, std::vector<const Indicator*>> byMeasure;
  for (const Indicator& indicator : *indicators) byMeasure[indicator.measure.value].push_back(&indicator);
  QHash<std::pair<qint64, qint64>, std::optional<double>> byYear;
  for (const IndicatorTarget& target : *targets) byYear.insert({target.indicator.value, target.year.value_or(0)}, target.target);
  QHash<std::pair<qint64, qint64>, std::vector<Record>> money;
  for (const Record& line : *lines)
    money[{line.value(QStringLiteral("measure_id")).toLongLong(), line.value(QStringLiteral("year")).toLongLong()}].push_back(line);

  const auto sourceTitle = [&](qint64 id) { return sources->value(id); };
  for (const Measure& measure : *measures) {
    Row row;
    row.number = measure.number;
    row.measure = measure.title;
    row.measureId = measure.id.value;
    QStringList rowSources;
    for (const int year : table.years) {
      const YearCell cell = yearCell(money.value({measure.id.value, year}), sourceTitle);
      const bool none = measure.needsNoMoney || cell.notNeeded;
      row.planned.push_back(none && !cell.planned ? std::optional<Money>(Money{}) : cell.planned);
      if (!cell.source.isEmpty() && !rowSources.contains(cell.source)) rowSources << cell.source;
    }
    row.source = rowSources.isEmpty() && measure.needsNoMoney ? NoMoneyNeeded : rowSources.join(QStringLiteral("; "));
    const auto own = byMeasure.value(measure.id.value);
    if (own.empty()) {
      row.targets.resize(table.years.size());
      table.rows.push_back(row);
    }
    for (std::size_t i = 0; i < own.size(); ++i) {
      const Indicator& indicator = *own[i];
      row.continues = i > 0;
      row.indicator = indicator.title;
      row.unit = Catalogue::units().find(indicator.unit) ? Catalogue::units().find(indicator.unit)->lithuanian : indicator.unit;
      row.baseline = indicator.baseline;
      row.targets.clear();
      for (const int year : table.years) row.targets.push_back(byYear.value({indicator.id.value, year}));
      if (row.continues) {
        row.planned.assign(table.years.size(), std::nullopt);
        row.source.clear();
      }
      table.rows.push_back(row);
    }
  }
  return table;
}

}  // namespace santalka
