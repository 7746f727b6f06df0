// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanSnapshot.h"

#include <algorithm>

namespace santalka {

namespace {

/// More changes than this at once (an import) are read from the file instead of followed one by one.
constexpr std::size_t FollowAtMost = 200;

template <class T>
auto byId(qint64 id) {
  return [id](const T& row) { return row.id.value == id; };
}

qint64 ownerOf(const Objective& objective) { return objective.plan.value; }
qint64 ownerOf(const Goal& goal) { return goal.plan.value; }
qint64 ownerOf(const Measure& measure) { return measure.plan.value; }
qint64 ownerOf(const Indicator& indicator) { return indicator.measure.value; }
qint64 ownerOf(const BudgetLine& line) { return line.measure.value; }

/// What decides where the row stands.
template <class T>
bool samePlace(const T& a, const T& b) {
  bool same = ownerOf(a) == ownerOf(b);
  if constexpr (requires { a.position; }) same &= a.position == b.position;
  if constexpr (requires { a.objective; }) same &= a.objective == b.objective;
  if constexpr (requires { a.goal; }) same &= a.goal == b.goal;
  return same;
}

}  // namespace

void PlanSnapshot::clear() { *this = PlanSnapshot(); }

Result<void> PlanSnapshot::load(const Store& store, Id<Plan> plan) {
  auto found = store.one(plan);
  if (!found) return found.error();
  auto facts = PlanProgress::load(store, *found);
  if (!facts) return facts.error();
  auto lines = store.all<BudgetLine>();
  if (!lines) return lines.error();
  m_facts = std::move(*facts);
  m_lines = std::move(*lines);
  index();
  return {};
}

void PlanSnapshot::index() {
  m_measureAt.clear();
  m_indicatorAt.clear();
  m_objectiveAt.clear();
  m_indicatorsOf.clear();
  for (std::size_t i = 0; i < m_facts.objectives.size(); ++i) m_objectiveAt.insert(m_facts.objectives[i].id.value, i);
  for (std::size_t i = 0; i < m_facts.measures.size(); ++i) m_measureAt.insert(m_facts.measures[i].id.value, i);
  for (std::size_t i = 0; i < m_facts.indicators.size(); ++i) {
    const Indicator& one = m_facts.indicators[i];
    m_indicatorAt.insert(one.id.value, i);
    m_indicatorsOf[one.measure.value].push_back(one.id.value);
  }
}

void PlanSnapshot::evaluate(int year, QDate today) {
  m_year = PlanProgress::evaluate(m_facts, year, today);
  std::vector<BudgetLine> own;
  for (const BudgetLine& line : m_lines)
    if (m_measureAt.contains(line.measure.value)) own.push_back(line);
  m_lines = own;
  m_linesOf.clear();
  for (std::size_t i = 0; i < m_lines.size(); ++i) m_linesOf[m_lines[i].measure.value].push_back(i);
  m_money = BudgetTotals(own);
  m_indicatorYearAt.clear();
  for (std::size_t m = 0; m < m_year.measures.size(); ++m)
    for (std::size_t i = 0; i < m_year.measures[m].indicators.size(); ++i)
      m_indicatorYearAt.insert(m_year.measures[m].indicators[i].indicator.value, {m, i});
}

template <class T>
PlanSnapshot::Effect PlanSnapshot::takeRow(std::vector<T>& rows, const Change& change, bool ordered) {
  const auto at = std::find_if(rows.begin(), rows.end(), byId<T>(change.record.id));
  if (change.action == Change::Action::Remove) {
    if (at == rows.end()) return Effect::None;
    rows.erase(at);
    return ordered ? Effect::Rows : Effect::Values;
  }
  T now = fromRecord<T>(change.record);
  if (at != rows.end() && samePlace(*at, now)) {
    *at = std::move(now);
    return Effect::Values;
  }
  // Where a row stands follows from the order of the file; it is asked for again.
  if (ordered) return Effect::Reload;
  if (at != rows.end()) *at = std::move(now);
  else rows.push_back(std::move(now));
  return Effect::Values;
}

template <class T>
PlanSnapshot::Effect PlanSnapshot::takeDated(std::unordered_map<qint64, std::vector<T>>& rows, const Change& change) {
  T now = fromRecord<T>(change.record);
  if (!m_indicatorAt.contains(now.indicator.value)) return Effect::None;
  std::vector<T>& own = rows[now.indicator.value];
  const auto at = std::find_if(own.begin(), own.end(), byId<T>(change.record.id));
  if (change.action == Change::Action::Remove) {
    if (at != own.end()) own.erase(at);
  } else if (at != own.end()) {
    *at = std::move(now);
  } else {
    own.push_back(std::move(now));
  }
  return Effect::Values;
}

PlanSnapshot::Effect PlanSnapshot::takeOne(const Change& change) {
  const bool removed = change.action == Change::Action::Remove;
  switch (change.record.kind) {
    case EntityKind::Plan:
      if (change.record.id != m_facts.plan.id.value) return Effect::None;
      if (removed) return Effect::Reload;
      m_facts.plan = fromRecord<Plan>(change.record);
      return Effect::Values;
    case EntityKind::Goal: return takeRow(m_facts.goals, change, true);
    case EntityKind::Objective: return takeRow(m_facts.objectives, change, true);
    case EntityKind::Measure: return takeRow(m_facts.measures, change, true);
    case EntityKind::Indicator: return takeRow(m_facts.indicators, change, true);
    case EntityKind::IndicatorTarget: return takeDated(m_facts.targets, change);
    case EntityKind::IndicatorValue: return takeDated(m_facts.values, change);
    case EntityKind::BudgetLine: return takeRow(m_lines, change, false);
    case EntityKind::Activity: return Effect::Reload;  // done activities of a measure count towards its state
    case EntityKind::FundingSource: return Effect::Values;
    default: return Effect::None;
  }
}

PlanSnapshot::Effect PlanSnapshot::take(const ChangeNotice& notice) {
  if (!isLoaded()) return Effect::Reload;
  if (notice.changes.size() > FollowAtMost) return Effect::Reload;
  Effect effect = Effect::None;
  for (const Change& change : notice.changes) {
    effect = std::max(effect, takeOne(change));
    if (effect == Effect::Reload) return effect;
    if (change.action == Change::Action::Remove) index();
  }
  if (effect != Effect::None) index();
  return effect;
}

const Measure* PlanSnapshot::measure(qint64 id) const {
  const auto at = m_measureAt.constFind(id);
  return at == m_measureAt.constEnd() ? nullptr : &m_facts.measures[*at];
}

const Indicator* PlanSnapshot::indicator(qint64 id) const {
  const auto at = m_indicatorAt.constFind(id);
  return at == m_indicatorAt.constEnd() ? nullptr : &m_facts.indicators[*at];
}

const Objective* PlanSnapshot::objective(qint64 id) const {
  const auto at = m_objectiveAt.constFind(id);
  return at == m_objectiveAt.constEnd() ? nullptr : &m_facts.objectives[*at];
}

const Goal* PlanSnapshot::goal(qint64 id) const {
  // A plan has a handful of goals.
  const auto at = std::find_if(m_facts.goals.begin(), m_facts.goals.end(), byId<Goal>(id));
  return at == m_facts.goals.end() ? nullptr : &*at;
}

const MeasureYear* PlanSnapshot::measureYear(qint64 id) const {
  const auto at = m_measureAt.constFind(id);
  return at == m_measureAt.constEnd() || *at >= m_year.measures.size() ? nullptr : &m_year.measures[*at];
}

const IndicatorYear* PlanSnapshot::indicatorYear(qint64 id) const {
  const auto at = m_indicatorYearAt.constFind(id);
  return at == m_indicatorYearAt.constEnd() ? nullptr : &m_year.measures[at->first].indicators[at->second];
}

const std::vector<qint64>& PlanSnapshot::indicatorsOf(qint64 measure) const {
  static const std::vector<qint64> none;
  const auto at = m_indicatorsOf.constFind(measure);
  return at == m_indicatorsOf.constEnd() ? none : *at;
}

const IndicatorTarget* PlanSnapshot::targetOf(qint64 indicator, int year) const {
  const auto at = m_facts.targets.find(indicator);
  if (at == m_facts.targets.end()) return nullptr;
  for (const IndicatorTarget& target : at->second)
    if (target.year == year) return &target;
  return nullptr;
}

std::vector<const IndicatorValue*> PlanSnapshot::valuesOf(qint64 indicator, int year) const {
  std::vector<const IndicatorValue*> out;
  const auto at = m_facts.values.find(indicator);
  if (at == m_facts.values.end()) return out;
  for (const IndicatorValue& value : at->second)
    if (value.date.year() == year) out.push_back(&value);
  return out;
}

std::vector<const BudgetLine*> PlanSnapshot::linesOf(qint64 measure, int year) const {
  std::vector<const BudgetLine*> out;
  for (const std::size_t at : m_linesOf.value(measure))
    if (m_lines[at].year == year) out.push_back(&m_lines[at]);
  return out;
}

}  // namespace santalka
