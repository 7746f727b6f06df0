// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Funding.h"
#include "core/services/Figure.h"

#include <map>
#include <vector>

namespace santalka {

/// Money of some budget lines together. Lines that say "no money needed" are counted, not summed.
struct MoneyTotals {
  MoneySum planned;
  MoneySum secured;
  MoneySum spent;
  MoneySum sought;      ///< planned of the lines whose source is still sought; it is part of `planned`
  int lines = 0;        ///< that ask for money
  int notNeeded = 0;    ///< lines saying that none is needed
  int toSplit = 0;      ///< lines whose sources the user still has to part

  void add(const BudgetLine& line);
  void add(const MoneyTotals& other);
  /// spent − planned, where both are known.
  std::optional<Money> deviation() const;
  std::optional<double> spentPercent() const;    ///< of what was planned
  std::optional<double> securedPercent() const;  ///< spent, of what was secured
  bool isEmpty() const { return lines == 0 && notNeeded == 0; }
};

/// Where money comes from, as a key of totals: a source, "sought", or "not said".
struct SourceKey {
  enum class Kind { Source, Unnamed, Sought };
  Kind kind = Kind::Source;
  Id<FundingSource> source;   ///< of Kind::Source
  auto operator<=>(const SourceKey&) const = default;
};

/// Sums of budget lines along every side at once. Works on plain lines; reading is one query.
class BudgetTotals {
 public:
  BudgetTotals() = default;
  explicit BudgetTotals(const std::vector<BudgetLine>& lines);
  static Result<BudgetTotals> load(const Store& store);

  MoneyTotals of(Id<Measure> measure, int year) const;
  MoneyTotals of(Id<Measure> measure) const;
  /// Of some measures (an objective, a plan) in one year.
  MoneyTotals of(const std::vector<Id<Measure>>& measures, int year) const;
  MoneyTotals inYear(int year) const;
  /// Sources of the year; named ones by id, then unnamed, then sought.
  std::map<SourceKey, MoneyTotals> bySource(int year) const;
  std::vector<int> years() const;
  const std::vector<BudgetLine>& lines() const { return m_lines; }

  static SourceKey keyOf(const BudgetLine& line);

 private:
  std::vector<BudgetLine> m_lines;
  std::map<std::pair<qint64, int>, MoneyTotals> m_byMeasure;   ///< (measure, year)
};

}  // namespace santalka
