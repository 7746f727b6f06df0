// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Funding.h"

namespace santalka {

namespace {
const ChoiceSet& sourceFamilies() {
  static const EnumCode codes[] = {{"municipal", QT_TRANSLATE_NOOP("Choice", "municipal")},
                                   {"state", QT_TRANSLATE_NOOP("Choice", "state")},
                                   {"eu", QT_TRANSLATE_NOOP("Choice", "European Union")},
                                   {"other", QT_TRANSLATE_NOOP("Choice", "other")}};
  static const ChoiceSet& set = enumChoiceSet("source_families", codes, 4);
  return set;
}

std::vector<Problem> budgetProblems(const BudgetLine& line) {
  const bool amounts = line.planned || line.secured || line.spent;
  if (line.kind == BudgetKind::NotNeeded && amounts)
    return {{QStringLiteral("kind"),
             QCoreApplication::translate("Validation", "There is an amount, so money is needed: choose “funded” or “source sought”.")}};
  if (line.kind == BudgetKind::Sought && (line.secured || line.spent))
    return {{QStringLiteral("kind"),
             QCoreApplication::translate("Validation", "Money that is secured or spent has a source: choose “funded”.")}};
  return {};
}
}  // namespace

template <>
EntityDescription describeEntity<FundingSource>() {
  using S = FundingSource;
  return Describe<S>(QT_TRANSLATE_NOOP("FundingSource", "Funding source"), QT_TRANSLATE_NOOP("FundingSource", "Funding sources"))
      .field(&S::code, "code", QT_TRANSLATE_NOOP("FundingSource", "Code")).required().searched()
      .field(&S::name, "name", QT_TRANSLATE_NOOP("FundingSource", "Name")).searched()
      .field(&S::family, "family", QT_TRANSLATE_NOOP("FundingSource", "Family")).suggestedBy(sourceFamilies())
      .field(&S::archived, "archived", QT_TRANSLATE_NOOP("FundingSource", "No longer used"))
      .field(&S::notes, "notes", QT_TRANSLATE_NOOP("FundingSource", "Notes"))
      .named({QStringLiteral("code")})
      .ordered("id")
      .take();
}

template <>
EntityDescription describeEntity<BudgetLine>() {
  using B = BudgetLine;
  return Describe<B>(QT_TRANSLATE_NOOP("BudgetLine", "Budget line"), QT_TRANSLATE_NOOP("BudgetLine", "Budget lines"))
      .field(&B::measure, "measure_id", QT_TRANSLATE_NOOP("BudgetLine", "Measure")).owner()
      .field(&B::year, "year", QT_TRANSLATE_NOOP("BudgetLine", "Year")).year().required()
      .field(&B::kind, "kind", QT_TRANSLATE_NOOP("BudgetLine", "Money is"))
      .field(&B::source, "source_id", QT_TRANSLATE_NOOP("BudgetLine", "Source"))
      .field(&B::sourceText, "source_text", QT_TRANSLATE_NOOP("BudgetLine", "Source as written")).searched()
      .field(&B::toSplit, "to_split", QT_TRANSLATE_NOOP("BudgetLine", "To be split"))
      .help(QT_TRANSLATE_NOOP("BudgetLine", "Several sources share this amount; write a line for each and remove this one."))
      .field(&B::planned, "planned", QT_TRANSLATE_NOOP("BudgetLine", "Planned")).atLeast(0).unit("€")
      .field(&B::secured, "secured", QT_TRANSLATE_NOOP("BudgetLine", "Secured")).atLeast(0).unit("€")
      .field(&B::spent, "spent", QT_TRANSLATE_NOOP("BudgetLine", "Spent")).atLeast(0).unit("€")
      .field(&B::deviation, "deviation", QT_TRANSLATE_NOOP("BudgetLine", "Reason for the deviation")).searched()
      .named({QStringLiteral("year"), QStringLiteral("source_text")})
      .ordered("measure_id, year, id")
      .rule(budgetProblems)
      .take();
}

}  // namespace santalka
