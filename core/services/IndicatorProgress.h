// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/Figure.h"

#include <QDate>

#include <vector>

namespace santalka {

/// How far something is, for screen, paper and workbook alike.
enum class ProgressState { Achieved, OnTrack, Partly, Late, NotDone, NotStarted, Cancelled, NotApplicable, Unknown };

/// The word of a state in the language of the program ("Pasiekta").
QString progressWord(ProgressState state);

/// The way from the baseline to the target, in per cent. May be below 0 (moved away) and above 100.
struct ProgressShare {
  ValueState state = ValueState::Unknown;
  double percent = 0;            ///< meaningful only when Known
  bool baselineUnknown = false;  ///< then it is the share of the target, not of the way
  bool reached = false;

  bool isKnown() const { return state == ValueState::Known; }
};

/// What one indicator says about one year.
struct IndicatorYear {
  Id<Indicator> indicator;
  int year = 0;
  Figure result;
  std::optional<double> target;
  Id<IndicatorTarget> targetId;  ///< the record of the year's target, where its deviation is explained
  bool targetIsOverall = false;  ///< no target was set for any year, so the level is held against that of the plan
  ProgressShare progress;
  ProgressState state = ProgressState::Unknown;
  Figure overallResult;          ///< since the baseline, to the end of the year
  ProgressShare overall;         ///< towards the declared target of the plan
  QString deviation;             ///< reason given for the year

  /// Behind its target: the report shows it among the deviations and asks why.
  bool isBehind() const { return state == ProgressState::Partly || state == ProgressState::Late || state == ProgressState::NotDone; }
};

/// Indicators: from dated values to the result, the progress and the state of a year. Pure functions of their arguments.
///
/// Result of a year, from the values dated in it:
///  - a value without a group is the whole; if the year has one, its parts are a breakdown and are not added;
///  - PerPeriod: values are combined by the aggregation: Sum adds, WeightedAverage weighs by `weight` (if no value has a
///    weight, all count alike; if only some have, those without are left out and count as missing), Last takes the newest;
///  - RunningTotal: with Sum the baseline (if known) plus all amounts dated after the baseline year; with an average or
///    Last the same combination over all values after the baseline year. Only for years that have a value of their own;
///  - ValueIsTotal: the newest level of the whole, or the newest level of each part combined by the aggregation.
/// A year without values is unknown, never zero. Unknown and withheld values among known ones leave an "at least" with
/// `missing` set; if nothing is known the result is Withheld, Unknown or NotApplicable, in that order.
namespace IndicatorProgress {

/// From this share on a year that is over counts as done in part, below it as late.
inline constexpr double PartlyFrom = 60.0;
/// A running year may lag this much behind the calendar before it is called late.
inline constexpr double Tolerance = 15.0;

Figure resultOf(const Indicator& indicator, const std::vector<IndicatorValue>& values, int year);

/// Towards the target of the plan: the level reached by the end of the year; for PerPeriod with Sum the amounts of all
/// years after the baseline year together.
Figure overallResultOf(const Indicator& indicator, const std::vector<IndicatorValue>& values, int year);

/// (value − baseline) / (target − baseline).
///  - baseline unknown: value / target (More) or target / value (Less), with baselineUnknown set;
///  - the way has no length or leads against the direction (baseline already beyond the target): 100 when the target
///    is held, else 0;
///  - Keep: 100 while the value lies between baseline and target (without a target: at the baseline); outside, 100 less
///    the distance from that band in per cent of its nearer end, not below 0;
///  - an unknown target, or an unknown value, makes the progress unknown; withheld and not applicable stay what they are.
ProgressShare share(Direction direction, const Figure& value, std::optional<double> baseline, std::optional<double> target);

/// State from the facts and the date. Over: Achieved when reached, NotDone when nothing was done (an amount of zero, or
/// a level that did not move), Partly from PartlyFrom, else Late. Running: OnTrack while not more than Tolerance behind
/// the calendar, else Late; what may still be lost by the end of the year (Keep; Less that adds up) is not yet Achieved.
/// An incomplete value below a "less" or "keep" target is not Achieved either.
ProgressState stateOf(const Indicator& indicator, const Figure& result, const ProgressShare& progress, int year, QDate today);

/// All of it for one indicator; targets and values are those of this indicator.
IndicatorYear evaluate(const Indicator& indicator, const std::vector<IndicatorTarget>& targets,
                       const std::vector<IndicatorValue>& values, int year, QDate today);

}  // namespace IndicatorProgress
}  // namespace santalka
