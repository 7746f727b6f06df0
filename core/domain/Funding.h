// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Plan.h"

namespace santalka {

/// A source of money as the municipality's own budget names it; the shipped ones are finance_sources.csv.
struct FundingSource {
  Id<FundingSource> id;
  QString code;
  QString name;
  QString family;   ///< municipal, state, eu, other
  bool archived = false;
  QString notes;
};

/// Funded: from the source named. Sought: the money is wanted and its source not found. NotNeeded: a statement that
/// the measure needs none in that year, which is not the same as 0 €.
enum class BudgetKind { Funded, Sought, NotNeeded };

/// Money of one measure, from one source, in one year.
struct BudgetLine {
  Id<BudgetLine> id;
  Id<Measure> measure;
  std::optional<qint64> year;
  BudgetKind kind = BudgetKind::Funded;
  Id<FundingSource> source;
  QString sourceText;        ///< the sources as the office wrote them
  bool toSplit = false;      ///< several sources share the amount and only the user knows how
  std::optional<Money> planned;
  std::optional<Money> secured;
  std::optional<Money> spent;
  QString deviation;         ///< why spending differs from the plan
};

template <>
struct EnumCodes<BudgetKind> {
  static constexpr const char* name = "budget_kinds";
  static constexpr std::array<EnumCode, 3> codes{{{"funded", QT_TRANSLATE_NOOP("Choice", "funded")},
                                                  {"sought", QT_TRANSLATE_NOOP("Choice", "source sought")},
                                                  {"not_needed", QT_TRANSLATE_NOOP("Choice", "no money needed")}}};
};

SANTALKA_ENTITY(FundingSource, "funding_sources")
SANTALKA_ENTITY(BudgetLine, "budget_lines")

}  // namespace santalka
