// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"
#include "core/domain/Need.h"
#include "core/domain/Stakeholder.h"

namespace santalka {

enum class ApprovalForm { NotApproved, DirectorOrder, CouncilDecision, MayorDecree, StrategicPlan, Other };

/// The integration plan of the municipality (duty 6.3): its term and the act that approved it.
struct Plan {
  Id<Plan> id;
  QString title;
  std::optional<qint64> firstYear;
  std::optional<qint64> lastYear;
  ApprovalForm approvalForm = ApprovalForm::NotApproved;
  QString approvedBy;   ///< „Pavyzdžio rajono savivaldybės administracijos direktoriaus“
  QDate approvedOn;
  QString actNumber;
  QString version;
  QString svpCode;      ///< programme of the strategic activity plan
  QString notes;
};

struct Goal {
  Id<Goal> id;
  Id<Plan> plan;
  QString number;
  QString title;
  std::optional<qint64> position;
};

struct Objective {
  Id<Objective> id;
  Id<Plan> plan;
  Id<Goal> goal;
  QString number;
  QString title;
  std::optional<qint64> position;
};

enum class MeasureState { FromFacts, NotStarted, Ongoing, Done, Cancelled };

/// A measure of the plan. Its state follows from the facts (indicators, activities) unless overruled with a reason.
struct Measure {
  Id<Measure> id;
  Id<Plan> plan;
  Id<Objective> objective;
  QString number;
  QString title;
  QString responsible;
  QString partners;
  std::vector<Id<Stakeholder>> stakeholders;
  QDate startsOn;
  QDate endsOn;
  bool needsNoMoney = false;  ///< not every measure needs money (seed 002); this is not the same as 0 €
  MeasureState state = MeasureState::FromFacts;
  QString stateReason;
  std::vector<Id<Need>> needs;
  QStringList targetGroups;
  QString svpCode;
  QString description;
  QString notes;
  std::optional<qint64> position;
};

template <>
struct EnumCodes<ApprovalForm> {
  static constexpr const char* name = "approval_forms";
  static constexpr std::array<EnumCode, 6> codes{{{"not_approved", QT_TRANSLATE_NOOP("Choice", "not approved yet")},
                                                  {"director_order", QT_TRANSLATE_NOOP("Choice", "order of the director of administration")},
                                                  {"council_decision", QT_TRANSLATE_NOOP("Choice", "decision of the council")},
                                                  {"mayor_decree", QT_TRANSLATE_NOOP("Choice", "decree of the mayor")},
                                                  {"strategic_plan", QT_TRANSLATE_NOOP("Choice", "part of the strategic plan")},
                                                  {"other", QT_TRANSLATE_NOOP("Choice", "other")}}};
};
template <>
struct EnumCodes<MeasureState> {
  static constexpr const char* name = "measure_states";
  static constexpr std::array<EnumCode, 5> codes{{{"from_facts", QT_TRANSLATE_NOOP("Choice", "from the facts")},
                                                  {"not_started", QT_TRANSLATE_NOOP("Choice", "not started")},
                                                  {"ongoing", QT_TRANSLATE_NOOP("Choice", "ongoing")},
                                                  {"done", QT_TRANSLATE_NOOP("Choice", "done")},
                                                  {"cancelled", QT_TRANSLATE_NOOP("Choice", "cancelled")}}};
};

SANTALKA_ENTITY(Plan, "plans")
SANTALKA_ENTITY(Goal, "goals")
SANTALKA_ENTITY(Objective, "objectives")
SANTALKA_ENTITY(Measure, "measures")

}  // namespace santalka
