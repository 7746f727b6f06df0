// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Plan.h"

#include "core/domain/Rules.h"

namespace santalka {

template <>
EntityDescription describeEntity<Plan>() {
  using P = Plan;
  return Describe<P>(QT_TRANSLATE_NOOP("Plan", "Plan"), QT_TRANSLATE_NOOP("Plan", "Plans"))
      .field(&P::title, "title", QT_TRANSLATE_NOOP("Plan", "Title")).required().searched()
      .field(&P::firstYear, "first_year", QT_TRANSLATE_NOOP("Plan", "First year")).year().required()
      .field(&P::lastYear, "last_year", QT_TRANSLATE_NOOP("Plan", "Last year")).year().required()
      .field(&P::approvalForm, "approval_form", QT_TRANSLATE_NOOP("Plan", "Form of approval"))
      .field(&P::approvedBy, "approved_by", QT_TRANSLATE_NOOP("Plan", "Approved by"))
      .help(QT_TRANSLATE_NOOP("Plan", "In the genitive, as in the approval mark."))
      .field(&P::approvedOn, "approved_on", QT_TRANSLATE_NOOP("Plan", "Approved on"))
      .field(&P::actNumber, "act_number", QT_TRANSLATE_NOOP("Plan", "Act number"))
      .field(&P::version, "version", QT_TRANSLATE_NOOP("Plan", "Version"))
      .field(&P::svpCode, "svp_code", QT_TRANSLATE_NOOP("Plan", "Programme of the strategic plan")).unlisted()
      .field(&P::notes, "notes", QT_TRANSLATE_NOOP("Plan", "Notes")).longText().unlisted()
      .named({QStringLiteral("title")})
      .ordered("first_year DESC, id")
      .rule([](const P& p) {
        std::vector<Problem> problems;
        Rules::yearSpan(problems, p.firstYear, p.lastYear, QStringLiteral("last_year"));
        return problems;
      })
      .take();
}

template <>
EntityDescription describeEntity<Goal>() {
  using G = Goal;
  return Describe<G>(QT_TRANSLATE_NOOP("Goal", "Goal"), QT_TRANSLATE_NOOP("Goal", "Goals"))
      .field(&G::plan, "plan_id", QT_TRANSLATE_NOOP("Goal", "Plan")).owner()
      .field(&G::number, "number", QT_TRANSLATE_NOOP("Goal", "No."))
      .field(&G::title, "title", QT_TRANSLATE_NOOP("Goal", "Goal")).required().searched()
      .field(&G::position, "position", QT_TRANSLATE_NOOP("Goal", "Position")).hidden()
      .named({QStringLiteral("number"), QStringLiteral("title")})
      .ordered("plan_id, position, id")
      .take();
}

template <>
EntityDescription describeEntity<Objective>() {
  using O = Objective;
  return Describe<O>(QT_TRANSLATE_NOOP("Objective", "Objective"), QT_TRANSLATE_NOOP("Objective", "Objectives"))
      .field(&O::plan, "plan_id", QT_TRANSLATE_NOOP("Objective", "Plan")).owner()
      .field(&O::goal, "goal_id", QT_TRANSLATE_NOOP("Objective", "Goal"))
      .field(&O::number, "number", QT_TRANSLATE_NOOP("Objective", "No."))
      .field(&O::title, "title", QT_TRANSLATE_NOOP("Objective", "Objective")).required().searched()
      .field(&O::position, "position", QT_TRANSLATE_NOOP("Objective", "Position")).hidden()
      .named({QStringLiteral("number"), QStringLiteral("title")})
      .ordered("plan_id, position, id")
      .take();
}

template <>
EntityDescription describeEntity<Measure>() {
  using M = Measure;
  return Describe<M>(QT_TRANSLATE_NOOP("Measure", "Measure"), QT_TRANSLATE_NOOP("Measure", "Measures"))
      .field(&M::plan, "plan_id", QT_TRANSLATE_NOOP("Measure", "Plan")).owner().unlisted()
      .field(&M::objective, "objective_id", QT_TRANSLATE_NOOP("Measure", "Objective"))
      .field(&M::number, "number", QT_TRANSLATE_NOOP("Measure", "No.")).searched()
      .field(&M::title, "title", QT_TRANSLATE_NOOP("Measure", "Measure")).required().searched()
      .field(&M::responsible, "responsible", QT_TRANSLATE_NOOP("Measure", "Responsible")).searched()
      .field(&M::partners, "partners", QT_TRANSLATE_NOOP("Measure", "Partners")).unlisted().searched()
      .field(&M::stakeholders, "stakeholders", QT_TRANSLATE_NOOP("Measure", "Network members")).unlisted()
      .field(&M::startsOn, "starts_on", QT_TRANSLATE_NOOP("Measure", "From"))
      .field(&M::endsOn, "ends_on", QT_TRANSLATE_NOOP("Measure", "To"))
      .field(&M::needsNoMoney, "needs_no_money", QT_TRANSLATE_NOOP("Measure", "Needs no money"))
      .help(QT_TRANSLATE_NOOP("Measure", "Not every measure needs money; this is not the same as zero euro."))
      .field(&M::state, "state", QT_TRANSLATE_NOOP("Measure", "State")).unlisted()
      .field(&M::stateReason, "state_reason", QT_TRANSLATE_NOOP("Measure", "Reason for the state")).unlisted()
      .field(&M::needs, "needs", QT_TRANSLATE_NOOP("Measure", "Needs met")).unlisted()
      .field(&M::targetGroups, "target_groups", QT_TRANSLATE_NOOP("Measure", "Target groups"))
      .suggestedBy(Catalogue::targetGroups()).unlisted()
      .field(&M::svpCode, "svp_code", QT_TRANSLATE_NOOP("Measure", "Code in the strategic plan")).unlisted()
      .field(&M::description, "description", QT_TRANSLATE_NOOP("Measure", "Description")).longText().unlisted().searched()
      .field(&M::notes, "notes", QT_TRANSLATE_NOOP("Measure", "Notes")).longText().unlisted().searched()
      .field(&M::position, "position", QT_TRANSLATE_NOOP("Measure", "Position")).hidden()
      .named({QStringLiteral("number"), QStringLiteral("title")})
      .ordered("plan_id, position, id")
      .rule([](const M& m) {
        std::vector<Problem> problems;
        Rules::span(problems, m.startsOn, m.endsOn, QStringLiteral("ends_on"));
        if (m.state != MeasureState::FromFacts && m.stateReason.isEmpty())
          problems.push_back({QStringLiteral("state_reason"),
                              QCoreApplication::translate("Validation", "A state set by hand needs a reason.")});
        return problems;
      })
      .take();
}

}  // namespace santalka
