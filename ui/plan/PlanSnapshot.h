// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/ChangeSet.h"
#include "core/services/BudgetTotals.h"
#include "core/services/PlanProgress.h"

#include <QHash>

namespace santalka {

/// One plan with all that its page shows, held in memory and kept right by change notices; progress and money come from
/// the services. It reads the file when it is loaded and when the order of the plan changes, not for each edit.
class PlanSnapshot {
 public:
  enum class Effect {
    None,     ///< the notice is about other things
    Values,   ///< numbers and texts changed, every row is still where it was
    Rows,     ///< rows came, went or moved
    Reload,   ///< too much changed to follow: load() again
  };

  Result<void> load(const Store& store, Id<Plan> plan);
  void clear();
  Effect take(const ChangeNotice& notice);
  /// Works progress and money out anew; after load() and take(), and for another year.
  void evaluate(int year, QDate today);

  bool isLoaded() const { return m_facts.plan.id.isValid(); }
  const PlanFacts& facts() const { return m_facts; }
  const PlanYear& inYear() const { return m_year; }
  int year() const { return m_year.year; }
  const BudgetTotals& money() const { return m_money; }

  const Measure* measure(qint64 id) const;
  const Indicator* indicator(qint64 id) const;
  const Objective* objective(qint64 id) const;
  const Goal* goal(qint64 id) const;
  const MeasureYear* measureYear(qint64 id) const;
  const IndicatorYear* indicatorYear(qint64 id) const;
  /// Indicators of the measure in their order.
  const std::vector<qint64>& indicatorsOf(qint64 measure) const;
  const IndicatorTarget* targetOf(qint64 indicator, int year) const;
  /// Values dated in the year.
  std::vector<const IndicatorValue*> valuesOf(qint64 indicator, int year) const;
  std::vector<const BudgetLine*> linesOf(qint64 measure, int year) const;

 private:
  Effect takeOne(const Change& change);
  template <class T>
  Effect takeRow(std::vector<T>& rows, const Change& change, bool ordered);
  template <class T>
  Effect takeDated(std::unordered_map<qint64, std::vector<T>>& rows, const Change& change);
  void index();

  PlanFacts m_facts;
  std::vector<BudgetLine> m_lines;
  BudgetTotals m_money;
  PlanYear m_year;
  QHash<qint64, std::size_t> m_measureAt;
  QHash<qint64, std::size_t> m_indicatorAt;
  QHash<qint64, std::size_t> m_objectiveAt;
  QHash<qint64, std::vector<qint64>> m_indicatorsOf;
  QHash<qint64, std::pair<std::size_t, std::size_t>> m_indicatorYearAt;
  QHash<qint64, std::vector<std::size_t>> m_linesOf;
};

}  // namespace santalka
