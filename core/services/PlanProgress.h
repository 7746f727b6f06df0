// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/services/IndicatorProgress.h"

#include <array>
#include <map>
#include <unordered_map>

namespace santalka {

inline constexpr int ProgressStateCount = static_cast<int>(ProgressState::Unknown) + 1;

/// One measure in one year.
struct MeasureYear {
  Id<Measure> measure;
  bool active = false;             ///< its term touches the year
  ProgressState state = ProgressState::Unknown;
  bool overruled = false;          ///< set by hand, for the reason given
  QString reason;
  std::optional<double> percent;   ///< average of its known indicators, each held to 0–100; empty: unknown
  int unknownIndicators = 0;
  qint64 activities = 0;           ///< done in the year
  std::vector<IndicatorYear> indicators;
};

/// Measures taken together: an objective, a goal, a plan.
struct RollUp {
  int measures = 0;                ///< all
  int active = 0;                  ///< in the year
  std::array<int, ProgressStateCount> states{};  ///< of the active ones
  int known = 0;                   ///< active ones whose percent is known
  std::optional<double> percent;   ///< average of those; unknown measures do not count as zero
  ProgressState state = ProgressState::Unknown;

  int count(ProgressState s) const { return states[static_cast<std::size_t>(s)]; }
};

/// What was read from the file for the plan, so that years can be compared without reading again.
struct PlanFacts {
  Plan plan;
  std::vector<Goal> goals;
  std::vector<Objective> objectives;
  std::vector<Measure> measures;            ///< in the order of the plan
  std::vector<Indicator> indicators;
  std::unordered_map<qint64, std::vector<IndicatorTarget>> targets;  ///< by indicator
  std::unordered_map<qint64, std::vector<IndicatorValue>> values;
  std::map<std::pair<qint64, int>, qint64> activities;               ///< (measure, year) → done activities
};

/// A plan in one year: every measure and how they add up.
struct PlanYear {
  int year = 0;
  std::vector<MeasureYear> measures;        ///< in the order of PlanFacts::measures
  std::unordered_map<qint64, RollUp> objectives;  ///< by objective; 0: measures without one
  RollUp whole;

  const MeasureYear* find(Id<Measure> id) const;
};

/// Measures, objectives and the plan.
///
/// State of a measure, from its indicators (worst rule): all Achieved → Achieved; else the worst of Achieved, OnTrack,
/// Partly, Late, NotDone, where NotDone counts as Late as long as another indicator has something to show; indicators that
/// are unknown keep a measure from being Achieved (OnTrack while the year runs, Partly when it is over). With no known
/// indicator: done activities make it OnTrack while the year runs and Unknown when it is over; without them NotStarted
/// while it runs, else Unknown. A term that has not begun: NotStarted. A state set by hand overrules all of it.
/// State of a group: the worst of its active measures that are known; Achieved only if all active ones are.
namespace PlanProgress {

/// The plan that is in force in the year: of those whose term covers it the one approved last, else the newest.
Result<std::optional<Plan>> planOf(const Store& store, int year);
/// Everything the calculation needs, in a handful of queries.
Result<PlanFacts> load(const Store& store, const Plan& plan);

bool activeIn(const Measure& measure, const Plan& plan, int year);
MeasureYear evaluate(const Measure& measure, bool active, std::vector<IndicatorYear> indicators, qint64 activities, int year, QDate today);
RollUp rollUp(const std::vector<const MeasureYear*>& measures);
PlanYear evaluate(const PlanFacts& facts, int year, QDate today);

}  // namespace PlanProgress
}  // namespace santalka
