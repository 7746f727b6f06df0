// SPDX-License-Identifier: EUPL-1.2
#include "core/services/PlanProgress.h"

#include "core/db/Grouped.h"
#include "core/domain/Activity.h"

#include <algorithm>

namespace santalka {

const MeasureYear* PlanYear::find(Id<Measure> id) const {
  for (const MeasureYear& measure : measures)
    if (measure.measure == id) return &measure;
  return nullptr;
}

namespace PlanProgress {

namespace {

/// From best to worst; states that say nothing about success have no place.
std::optional<int> rank(ProgressState state) {
  switch (state) {
    case ProgressState::Achieved: return 0;
    case ProgressState::OnTrack: return 1;
    case ProgressState::Partly: return 2;
    case ProgressState::Late: return 3;
    case ProgressState::NotDone: return 4;
    default: return std::nullopt;
  }
}

ProgressState ranked(int rank) {
  static constexpr ProgressState order[] = {ProgressState::Achieved, ProgressState::OnTrack, ProgressState::Partly,
                                            ProgressState::Late, ProgressState::NotDone};
  return order[rank];
}

ProgressState overruledState(MeasureState state) {
  switch (state) {
    case MeasureState::NotStarted: return ProgressState::NotStarted;
    case MeasureState::Ongoing: return ProgressState::OnTrack;
    case MeasureState::Done: return ProgressState::Achieved;
    case MeasureState::Cancelled: return ProgressState::Cancelled;
    case MeasureState::FromFacts: break;
  }
  return ProgressState::Unknown;
}

ProgressState withoutIndicators(qint64 activities, bool over) {
  if (over) return ProgressState::Unknown;
  return activities > 0 ? ProgressState::OnTrack : ProgressState::NotStarted;
}

ProgressState fromIndicators(const std::vector<IndicatorYear>& indicators, qint64 activities, bool over) {
  int worst = -1;
  bool something = activities > 0;
  bool unknown = false;
  bool notApplicable = !indicators.empty();
  for (const IndicatorYear& indicator : indicators) {
    notApplicable &= indicator.state == ProgressState::NotApplicable;
    unknown |= indicator.state == ProgressState::Unknown;
    const auto place = rank(indicator.state);
    if (!place) continue;
    worst = std::max(worst, *place);
    something |= *place < 4;
  }
  if (notApplicable) return ProgressState::NotApplicable;
  if (worst < 0) return withoutIndicators(activities, over);
  if (worst == 4 && something) return ProgressState::Late;
  if (worst == 0 && unknown) return over ? ProgressState::Partly : ProgressState::OnTrack;
  return ranked(worst);
}

template <class T>
std::unordered_map<qint64, std::vector<T>> byIndicator(std::vector<T> rows) {
  std::unordered_map<qint64, std::vector<T>> out;
  for (T& row : rows) out[row.indicator.value].push_back(std::move(row));
  return out;
}

}  // namespace

Result<std::optional<Plan>> planOf(const Store& store, int year) {
  auto plans = store.all<Plan>();
  if (!plans) return plans.error();
  std::optional<Plan> best;
  for (const Plan& plan : *plans) {
    if (plan.firstYear.value_or(0) > year || plan.lastYear.value_or(9999) < year) continue;
    const bool approved = plan.approvalForm != ApprovalForm::NotApproved;
    const bool bestApproved = best && best->approvalForm != ApprovalForm::NotApproved;
    if (!best || (approved && !bestApproved) ||
        (approved == bestApproved && (plan.approvedOn > best->approvedOn ||
                                      (plan.approvedOn == best->approvedOn && plan.id > best->id))))
      best = plan;
  }
  return best;
}

namespace {

template <class T>
QVariantList idsOf(const std::vector<T>& records) {
  QVariantList ids;
  for (const T& record : records) ids << record.id.value;
  return ids;
}

}  // namespace

Result<PlanFacts> load(const Store& store, const Plan& plan) {
  PlanFacts facts;
  facts.plan = plan;
  const Query ofPlan = Query().where(QStringLiteral("plan_id"), plan.id.value);
  auto goals = store.all<Goal>(ofPlan);
  if (!goals) return goals.error();
  auto objectives = store.all<Objective>(ofPlan);
  if (!objectives) return objectives.error();
  auto measures = store.all<Measure>(ofPlan);
  if (!measures) return measures.error();
  // A file of many years holds many plans: only what belongs to this one is read.
  auto indicators = store.all<Indicator>(Query().where(QStringLiteral("measure_id"), idsOf(*measures)));
  if (!indicators) return indicators.error();
  const Query ofIndicators = Query().where(QStringLiteral("indicator_id"), idsOf(*indicators));
  auto targets = store.all<IndicatorTarget>(ofIndicators);
  if (!targets) return targets.error();
  auto values = store.all<IndicatorValue>(ofIndicators);
  if (!values) return values.error();
  GroupedQuery counts;
  counts.where.where(QStringLiteral("state"), codeOf(ActivityState::Done)).where(QStringLiteral("measure_id"), {}, Query::Compare::NotEqual);
  counts.groupBy = {QStringLiteral("measure_id"), QStringLiteral("date:year")};
  auto activities = grouped(store, counts);
  if (!activities) return activities.error();
  facts.goals = std::move(*goals);
  facts.objectives = std::move(*objectives);
  facts.measures = std::move(*measures);
  facts.indicators = std::move(*indicators);
  facts.targets = byIndicator(std::move(*targets));
  facts.values = byIndicator(std::move(*values));
  for (const GroupedRow& row : *activities)
    facts.activities[{row.keys[0].toLongLong(), row.keys[1].toInt()}] = row.rows;
  return facts;
}

bool activeIn(const Measure& measure, const Plan& plan, int year) {
  const int first = measure.startsOn.isValid() ? measure.startsOn.year() : static_cast<int>(plan.firstYear.value_or(year));
  const int last = measure.endsOn.isValid() ? measure.endsOn.year() : static_cast<int>(plan.lastYear.value_or(year));
  return first <= year && year <= last;
}

MeasureYear evaluate(const Measure& measure, bool active, std::vector<IndicatorYear> indicators, qint64 activities, int year, QDate today) {
  MeasureYear out;
  out.measure = measure.id;
  out.active = active;
  out.activities = activities;
  double sum = 0;
  int known = 0;
  for (const IndicatorYear& indicator : indicators) {
    if (indicator.progress.isKnown()) {
      sum += std::clamp(indicator.progress.percent, 0.0, 100.0);
      ++known;
    } else if (indicator.progress.state != ValueState::NotApplicable) {
      ++out.unknownIndicators;
    }
  }
  if (known > 0) out.percent = sum / known;
  const bool over = today > QDate(year, 12, 31);
  const bool begun = today >= QDate(year, 1, 1) && (!measure.startsOn.isValid() || measure.startsOn <= today);
  out.state = begun ? fromIndicators(indicators, activities, over) : ProgressState::NotStarted;
  if (measure.state != MeasureState::FromFacts) {
    out.state = overruledState(measure.state);
    out.overruled = true;
    out.reason = measure.stateReason;
  }
  out.indicators = std::move(indicators);
  return out;
}

RollUp rollUp(const std::vector<const MeasureYear*>& measures) {
  RollUp out;
  double sum = 0;
  int worst = -1;
  bool silent = false;
  for (const MeasureYear* measure : measures) {
    ++out.measures;
    if (!measure->active) continue;
    ++out.active;
    ++out.states[static_cast<std::size_t>(measure->state)];
    if (measure->percent) {
      sum += *measure->percent;
      ++out.known;
    }
    const auto place = rank(measure->state);
    if (place)
      worst = std::max(worst, *place);
    else
      silent |= measure->state != ProgressState::NotApplicable && measure->state != ProgressState::Cancelled;
  }
  if (out.known > 0) out.percent = sum / out.known;
  if (worst >= 0) {
    out.state = ranked(worst);
    if (out.state == ProgressState::NotDone && out.count(ProgressState::NotDone) < out.active) out.state = ProgressState::Late;
    if (out.state == ProgressState::Achieved && silent) out.state = ProgressState::OnTrack;
  } else if (out.active > 0 && out.count(ProgressState::NotStarted) == out.active) {
    out.state = ProgressState::NotStarted;
  }
  return out;
}

PlanYear evaluate(const PlanFacts& facts, int year, QDate today) {
  PlanYear out;
  out.year = year;
  static const std::vector<IndicatorTarget> noTargets;
  static const std::vector<IndicatorValue> noValues;
  std::unordered_map<qint64, std::vector<IndicatorYear>> byMeasure;
  for (const Indicator& indicator : facts.indicators) {
    const auto targets = facts.targets.find(indicator.id.value);
    const auto values = facts.values.find(indicator.id.value);
    byMeasure[indicator.measure.value].push_back(
        IndicatorProgress::evaluate(indicator, targets == facts.targets.end() ? noTargets : targets->second,
                                    values == facts.values.end() ? noValues : values->second, year, today));
  }
  for (const Measure& measure : facts.measures) {
    const auto done = facts.activities.find({measure.id.value, year});
    out.measures.push_back(evaluate(measure, activeIn(measure, facts.plan, year), std::move(byMeasure[measure.id.value]),
                                    done == facts.activities.end() ? 0 : done->second, year, today));
  }
  std::unordered_map<qint64, std::vector<const MeasureYear*>> groups;
  std::vector<const MeasureYear*> all;
  for (std::size_t i = 0; i < out.measures.size(); ++i) {
    groups[facts.measures[i].objective.value].push_back(&out.measures[i]);
    all.push_back(&out.measures[i]);
  }
  for (const auto& [objective, measures] : groups) out.objectives[objective] = rollUp(measures);
  out.whole = rollUp(all);
  return out;
}

}  // namespace PlanProgress
}  // namespace santalka
