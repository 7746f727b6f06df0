// SPDX-License-Identifier: EUPL-1.2
#include "core/services/BudgetTotals.h"

#include <set>

namespace santalka {

void MoneyTotals::add(const BudgetLine& line) {
  if (line.kind == BudgetKind::NotNeeded) {
    ++notNeeded;
    return;
  }
  ++lines;
  planned.add(line.planned);
  spent.add(line.spent);
  if (line.toSplit) ++toSplit;
  if (line.kind == BudgetKind::Sought) {
    sought.add(line.planned);
    // What has no source is not secured; that is known without anybody writing a zero.
    secured.add(line.secured.value_or(Money{}));
  } else {
    secured.add(line.secured);
  }
}

void MoneyTotals::add(const MoneyTotals& other) {
  planned.add(other.planned);
  secured.add(other.secured);
  spent.add(other.spent);
  sought.add(other.sought);
  lines += other.lines;
  notNeeded += other.notNeeded;
  toSplit += other.toSplit;
}

std::optional<Money> MoneyTotals::deviation() const {
  if (planned.knownCount == 0 || spent.knownCount == 0) return std::nullopt;
  return spent.known - planned.known;
}

std::optional<double> MoneyTotals::spentPercent() const {
  if (planned.knownCount == 0 || spent.knownCount == 0) return std::nullopt;
  return percentOf(static_cast<double>(spent.known.cents), static_cast<double>(planned.known.cents));
}

std::optional<double> MoneyTotals::securedPercent() const {
  if (secured.knownCount == 0 || spent.knownCount == 0) return std::nullopt;
  return percentOf(static_cast<double>(spent.known.cents), static_cast<double>(secured.known.cents));
}

BudgetTotals::BudgetTotals(const std::vector<BudgetLine>& lines) : m_lines(lines) {
  for (const BudgetLine& line : m_lines)
    m_byMeasure[{line.measure.value, static_cast<int>(line.year.value_or(0))}].add(line);
}

Result<BudgetTotals> BudgetTotals::load(const Store& store) {
  auto lines = store.all<BudgetLine>();
  if (!lines) return lines.error();
  return BudgetTotals(*lines);
}

MoneyTotals BudgetTotals::of(Id<Measure> measure, int year) const {
  const auto it = m_byMeasure.find({measure.value, year});
  return it == m_byMeasure.end() ? MoneyTotals{} : it->second;
}

MoneyTotals BudgetTotals::of(Id<Measure> measure) const {
  MoneyTotals out;
  for (auto it = m_byMeasure.lower_bound({measure.value, 0}); it != m_byMeasure.end() && it->first.first == measure.value; ++it)
    out.add(it->second);
  return out;
}

MoneyTotals BudgetTotals::of(const std::vector<Id<Measure>>& measures, int year) const {
  MoneyTotals out;
  for (const Id<Measure>& measure : measures) out.add(of(measure, year));
  return out;
}

MoneyTotals BudgetTotals::inYear(int year) const {
  MoneyTotals out;
  for (const auto& [key, totals] : m_byMeasure)
    if (key.second == year) out.add(totals);
  return out;
}

SourceKey BudgetTotals::keyOf(const BudgetLine& line) {
  if (line.kind == BudgetKind::Sought) return {SourceKey::Kind::Sought, {}};
  if (!line.source.isValid()) return {SourceKey::Kind::Unnamed, {}};
  return {SourceKey::Kind::Source, line.source};
}

std::map<SourceKey, MoneyTotals> BudgetTotals::bySource(int year) const {
  std::map<SourceKey, MoneyTotals> out;
  for (const BudgetLine& line : m_lines)
    if (line.year == year && line.kind != BudgetKind::NotNeeded) out[keyOf(line)].add(line);
  return out;
}

std::vector<int> BudgetTotals::years() const {
  std::set<int> years;
  for (const BudgetLine& line : m_lines)
    if (line.year) years.insert(static_cast<int>(*line.year));
  return {years.begin(), years.end()};
}

}  // namespace santalka
