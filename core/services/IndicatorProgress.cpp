// SPDX-License-Identifier: EUPL-1.2
#include "core/services/IndicatorProgress.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Progress)
};

using Values = std::vector<const IndicatorValue*>;

bool byDate(const IndicatorValue* a, const IndicatorValue* b) {
  return a->date != b->date ? a->date < b->date : a->id.value < b->id.value;
}

/// The values of [from, to] that count: the whole where it is given, else the parts. Decided for each calendar year.
Values counted(const std::vector<IndicatorValue>& values, int from, int to) {
  std::map<int, std::pair<Values, Values>> years;
  for (const IndicatorValue& value : values) {
    if (!value.date.isValid() || value.date.year() < from || value.date.year() > to) continue;
    auto& [whole, parts] = years[value.date.year()];
    (value.group.isEmpty() ? whole : parts).push_back(&value);
  }
  Values out;
  for (auto& [year, lists] : years) {
    const Values& chosen = lists.first.empty() ? lists.second : lists.first;
    out.insert(out.end(), chosen.begin(), chosen.end());
  }
  std::stable_sort(out.begin(), out.end(), byDate);
  return out;
}

/// What is left to say when no value is known.
Figure withoutKnown(const Values& values) {
  bool withheld = false;
  bool unknown = values.empty();
  for (const IndicatorValue* value : values) {
    withheld |= value->state == ValueState::Withheld;
    unknown |= value->state == ValueState::Unknown || value->state == ValueState::Known;
  }
  return Figure::of(withheld ? ValueState::Withheld : unknown ? ValueState::Unknown : ValueState::NotApplicable);
}

bool hasNumber(const IndicatorValue* value) { return value->state == ValueState::Known && value->value.has_value(); }

Figure average(const Values& known, int missing) {
  const auto weighted = std::count_if(known.begin(), known.end(), [](const IndicatorValue* v) { return v->weight.has_value(); });
  Figure out = Figure::known(0);
  out.missing = missing;
  double weights = 0;
  for (const IndicatorValue* value : known) {
    if (weighted > 0 && !value->weight) {
      ++out.missing;
      continue;
    }
    const double weight = weighted > 0 ? *value->weight : 1.0;
    weights += weight;
    out.value += *value->value * weight;
    out.asOf = value->date;
  }
  if (weights <= 0) return Figure::of(ValueState::Unknown);
  out.value /= weights;
  return out;
}

/// Values in order of date become one number.
Figure combine(const Values& values, Aggregation aggregation) {
  Values known;
  int missing = 0;
  for (const IndicatorValue* value : values) {
    if (hasNumber(value))
      known.push_back(value);
    else if (value->state != ValueState::NotApplicable)
      ++missing;
  }
  if (known.empty()) return withoutKnown(values);
  if (aggregation == Aggregation::WeightedAverage) return average(known, missing);
  Figure out = Figure::known(0);
  out.asOf = known.back()->date;
  if (aggregation == Aggregation::Last) {
    out.value = *known.back()->value;
    // Only what came after the newest number is missing from it.
    out.missing = static_cast<int>(std::count_if(values.begin(), values.end(), [&](const IndicatorValue* v) {
      return !hasNumber(v) && v->state != ValueState::NotApplicable && v->date > known.back()->date;
    }));
    return out;
  }
  for (const IndicatorValue* value : known) out.value += *value->value;
  out.missing = missing;
  return out;
}

/// The newest statement of each part, in order of date.
Values newestOfEachPart(const Values& values) {
  std::map<QString, const IndicatorValue*> newest;
  for (const IndicatorValue* value : values) newest[value->group] = value;
  Values out;
  for (const auto& [group, value] : newest) out.push_back(value);
  std::stable_sort(out.begin(), out.end(), byDate);
  return out;
}

int firstYearAfter(const Indicator& indicator) {
  return indicator.baselineYear ? static_cast<int>(*indicator.baselineYear) + 1 : 0;
}

bool addsUp(const Indicator& indicator) {
  return indicator.accumulation != Accumulation::ValueIsTotal && indicator.aggregation == Aggregation::Sum;
}

ProgressShare shareOfTarget(Direction direction, double value, double target, bool reached) {
  if (reached && (direction == Direction::Less || target <= 0)) return {ValueState::Known, 100, false, true};
  double percent = 0;
  if (direction == Direction::More && target > 0) percent = value / target * 100.0;
  if (direction == Direction::Less && value > 0 && target >= 0) percent = target / value * 100.0;
  return {ValueState::Known, percent, false, reached};
}

ProgressShare keepShare(double value, std::optional<double> baseline, double target) {
  const double low = std::min(baseline.value_or(target), target);
  const double high = std::max(baseline.value_or(target), target);
  if (value >= low && value <= high) return {ValueState::Known, 100, false, true};
  const double edge = value < low ? low : high;
  const double percent = edge == 0 ? 0 : 100.0 - std::abs(value - edge) / std::abs(edge) * 100.0;
  return {ValueState::Known, std::max(0.0, percent), false, false};
}

bool nothingDone(const Indicator& indicator, const Figure& result, const ProgressShare& progress) {
  if (result.missing > 0) return false;
  return addsUp(indicator) && indicator.accumulation == Accumulation::PerPeriod ? result.value == 0 : progress.percent <= 0;
}

}  // namespace

QString progressWord(ProgressState state) {
  switch (state) {
    case ProgressState::Achieved: return Texts::tr("Achieved");
    case ProgressState::OnTrack: return Texts::tr("On track");
    case ProgressState::Partly: return Texts::tr("In part");
    case ProgressState::Late: return Texts::tr("Late");
    case ProgressState::NotDone: return Texts::tr("Not done");
    case ProgressState::NotStarted: return Texts::tr("Not started");
    case ProgressState::Cancelled: return Texts::tr("Cancelled");
    case ProgressState::NotApplicable: return Texts::tr("Not applicable");
    case ProgressState::Unknown: break;
  }
  return Texts::tr("Unknown");
}

namespace IndicatorProgress {

Figure resultOf(const Indicator& indicator, const std::vector<IndicatorValue>& values, int year) {
  const Values own = counted(values, year, year);
  if (indicator.accumulation == Accumulation::ValueIsTotal) return combine(newestOfEachPart(own), indicator.aggregation);
  if (indicator.accumulation == Accumulation::PerPeriod) return combine(own, indicator.aggregation);
  const Figure ownYear = combine(own, indicator.aggregation);
  if (!ownYear.isKnown()) return ownYear;
  Figure total = combine(counted(values, firstYearAfter(indicator), year), indicator.aggregation);
  if (total.isKnown() && indicator.aggregation == Aggregation::Sum) total.value += indicator.baseline.value_or(0);
  return total;
}

Figure overallResultOf(const Indicator& indicator, const std::vector<IndicatorValue>& values, int year) {
  if (indicator.accumulation == Accumulation::PerPeriod)
    return combine(counted(values, firstYearAfter(indicator), year), indicator.aggregation);
  // A level or running total that was not measured this year stays what it was when it last was.
  for (int past = year; past >= year - 50; --past) {
    const Figure result = resultOf(indicator, values, past);
    if (result.isKnown()) return result;
  }
  return resultOf(indicator, values, year);
}

ProgressShare share(Direction direction, const Figure& value, std::optional<double> baseline, std::optional<double> target) {
  ProgressShare out;
  if (!value.isKnown()) {
    out.state = value.state;
    return out;
  }
  if (direction == Direction::Keep && !target) target = baseline;
  if (!target) return out;
  if (direction == Direction::Keep) {
    out = keepShare(value.value, baseline, *target);
    out.baselineUnknown = !baseline;
    return out;
  }
  const bool reached = direction == Direction::More ? value.value >= *target : value.value <= *target;
  if (!baseline) {
    out = shareOfTarget(direction, value.value, *target, reached);
    out.baselineUnknown = true;
    return out;
  }
  const double way = direction == Direction::More ? *target - *baseline : *baseline - *target;
  const double gone = direction == Direction::More ? value.value - *baseline : *baseline - value.value;
  return {ValueState::Known, way > 0 ? gone / way * 100.0 : reached ? 100.0 : 0.0, false, reached};
}

ProgressState stateOf(const Indicator& indicator, const Figure& result, const ProgressShare& progress, int year, QDate today) {
  if (today < QDate(year, 1, 1)) return ProgressState::NotStarted;
  if (progress.state == ValueState::NotApplicable) return ProgressState::NotApplicable;
  if (!progress.isKnown()) return ProgressState::Unknown;
  const bool over = today > QDate(year, 12, 31);
  const bool couldBeMore = result.missing > 0 && indicator.direction != Direction::More;
  if (progress.reached && !couldBeMore) {
    const bool canBeLost = indicator.direction == Direction::Keep || (indicator.direction == Direction::Less && addsUp(indicator));
    return over || !canBeLost ? ProgressState::Achieved : ProgressState::OnTrack;
  }
  if (over) {
    if (progress.reached) return ProgressState::Partly;
    if (nothingDone(indicator, result, progress)) return ProgressState::NotDone;
    return progress.percent >= PartlyFrom ? ProgressState::Partly : ProgressState::Late;
  }
  if (progress.reached) return ProgressState::OnTrack;
  const double elapsed = 100.0 * today.dayOfYear() / QDate(year, 12, 31).dayOfYear();
  return progress.percent + Tolerance >= elapsed ? ProgressState::OnTrack : ProgressState::Late;
}

IndicatorYear evaluate(const Indicator& indicator, const std::vector<IndicatorTarget>& targets,
                       const std::vector<IndicatorValue>& values, int year, QDate today) {
  IndicatorYear out;
  out.indicator = indicator.id;
  out.year = year;
  bool anyTarget = false;
  for (const IndicatorTarget& target : targets) {
    anyTarget |= target.target.has_value();
    if (target.year != year) continue;
    out.target = target.target;
    out.targetId = target.id;
    out.deviation = target.deviation;
  }
  if (!anyTarget && indicator.targetOverall && indicator.accumulation != Accumulation::PerPeriod) {
    out.target = indicator.targetOverall;
    out.targetIsOverall = true;
  }
  out.result = resultOf(indicator, values, year);
  out.progress = share(indicator.direction, out.result, indicator.baseline, out.target);
  out.state = stateOf(indicator, out.result, out.progress, year, today);
  out.overallResult = overallResultOf(indicator, values, year);
  // The amounts of several years together have no baseline: that is the amount of one year.
  const bool manyYears = indicator.accumulation == Accumulation::PerPeriod && indicator.aggregation == Aggregation::Sum;
  out.overall = share(indicator.direction, out.overallResult, manyYears ? std::optional<double>(0.0) : indicator.baseline,
                      indicator.targetOverall);
  return out;
}

}  // namespace IndicatorProgress
}  // namespace santalka
