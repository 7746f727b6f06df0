// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanCells.h"

#include "core/base/Format.h"

#include <QCoreApplication>

#include <set>

namespace santalka::PlanCells {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanCells)
};

QString numberOf(const std::optional<double>& value, bool editing) {
  if (!value) return editing ? QString() : Format::unknown();
  return Format::number(*value);
}

QString resultOf(const IndicatorYear* year, bool editing) {
  if (!year || !year->result.isKnown()) {
    if (year && year->result.state == ValueState::NotApplicable && !editing) return Texts::tr("n/a");
    return editing ? QString() : Format::unknown();
  }
  const QString number = Format::number(year->result.value);
  // Parts that nobody knows are not in the number.
  return year->result.missing > 0 && !editing ? QStringLiteral("≥ ") + number : number;
}

QString percentText(const std::optional<double>& percent) {
  return percent ? QStringLiteral("%1 %").arg(Format::integer(qRound64(*percent))) : Format::unknown();
}

bool needsNone(const PlanSnapshot& snapshot, qint64 measure) {
  const Measure* one = snapshot.measure(measure);
  const MoneyTotals totals = snapshot.money().of(Id<Measure>{measure}, snapshot.year());
  return totals.lines == 0 && ((one && one->needsNoMoney) || totals.notNeeded > 0);
}

QString moneyOf(const PlanSnapshot& snapshot, qint64 measure, bool editing) {
  const MoneyTotals totals = snapshot.money().of(Id<Measure>{measure}, snapshot.year());
  if (const auto amount = totals.planned.amount()) return Format::amount(*amount);
  if (needsNone(snapshot, measure)) return Texts::tr("not needed");
  return editing ? QString() : Format::unknown();
}

/// The measures under a goal or an objective.
std::vector<Id<Measure>> measuresOf(const PlanSnapshot& snapshot, const PlanRow& head) {
  std::vector<Id<Measure>> ids;
  for (const Measure& measure : snapshot.facts().measures) {
    const Objective* objective = snapshot.objective(measure.objective.value);
    const bool under = head.kind == PlanRow::Kind::Goal ? (objective ? snapshot.goal(objective->goal.value) != nullptr ? objective->goal.value : 0 : 0) == head.goal
                                                        : (objective ? measure.objective.value : 0) == head.objective;
    if (under) ids.push_back(measure.id);
  }
  return ids;
}

/// How the measures of a head stand together; nothing when none of them is of this year.
std::optional<RollUp> rollUpOf(const PlanSnapshot& snapshot, const PlanRow& head) {
  std::vector<const MeasureYear*> years;
  for (const Id<Measure> id : measuresOf(snapshot, head))
    if (const MeasureYear* year = snapshot.measureYear(id.value)) years.push_back(year);
  RollUp all = PlanProgress::rollUp(years);
  return all.active > 0 ? std::optional<RollUp>(std::move(all)) : std::nullopt;
}

QString ofMeasure(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column, bool editing) {
  const Measure* measure = snapshot.measure(row.measure);
  if (!measure) return {};
  switch (column) {
    case PlanColumn::Number: return measure->number;
    case PlanColumn::Title: return measure->title;
    case PlanColumn::Responsible: return measure->responsible;
    case PlanColumn::Period: return PlanEdits::periodText(measure->startsOn, measure->endsOn);
    case PlanColumn::Money: return moneyOf(snapshot, row.measure, editing);
    default: return {};
  }
}

QString ofIndicator(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column, bool editing) {
  const Indicator* indicator = snapshot.indicator(row.indicator);
  if (!indicator) return {};
  const IndicatorYear* year = snapshot.indicatorYear(row.indicator);
  switch (column) {
    case PlanColumn::Indicator: return indicator->title;
    case PlanColumn::Unit: return Catalogue::units().label(indicator->unit);
    case PlanColumn::Baseline: return numberOf(indicator->baseline, editing);
    case PlanColumn::Target: return numberOf(year ? year->target : std::nullopt, editing);
    case PlanColumn::Result: return resultOf(year, editing);
    default: return {};
  }
}

QString shown(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column, bool editing) {
  if (row.isHead()) {
    const Goal* goal = row.kind == PlanRow::Kind::Goal ? snapshot.goal(row.goal) : nullptr;
    const Objective* objective = row.kind == PlanRow::Kind::Objective ? snapshot.objective(row.objective) : nullptr;
    if (column == PlanColumn::Number) return goal ? goal->number : objective ? objective->number : QString();
    if (column == PlanColumn::Title) return goal ? goal->title : objective ? objective->title : groupTitle(snapshot, row);
    if (column == PlanColumn::Money) return moneyText(snapshot, measuresOf(snapshot, row));
  }
  if (column == PlanColumn::Progress) return row.kind == PlanRow::Kind::None ? QString() : percentText(percent(snapshot, row));
  if (column == PlanColumn::State) {
    const auto known = state(snapshot, row);
    if (known) return wordOf(*known);
    return row.isHead() ? QString() : Texts::tr("not this year");
  }
  if (row.kind == PlanRow::Kind::Measure) {
    if (row.several && column == PlanColumn::Indicator)
      return Texts::tr("%n indicator(s)", nullptr, static_cast<int>(snapshot.indicatorsOf(row.measure).size()));
    const QString own = ofMeasure(snapshot, row, column, editing);
    if (!own.isEmpty()) return own;
  }
  return row.several ? QString() : ofIndicator(snapshot, row, column, editing);
}

}  // namespace

StateMark markOf(ProgressState state) {
  switch (state) {
    case ProgressState::Achieved: return StateMark::Good;
    case ProgressState::OnTrack: return StateMark::Ongoing;
    case ProgressState::Partly: return StateMark::Behind;
    case ProgressState::Late:
    case ProgressState::NotDone: return StateMark::Overdue;
    case ProgressState::NotStarted: return StateMark::Later;
    case ProgressState::Cancelled: return StateMark::Same;
    case ProgressState::NotApplicable: return StateMark::None;
    case ProgressState::Unknown: break;
  }
  return StateMark::Unknown;
}

QString wordOf(ProgressState state) {
  QString word = progressWord(state);
  if (!word.isEmpty()) word[0] = word[0].toLower();
  return word;
}

QString filterKey(ProgressState state) {
  switch (state) {
    case ProgressState::Late:
    case ProgressState::NotDone: return QStringLiteral("late");
    case ProgressState::Unknown: return QStringLiteral("unknown");
    case ProgressState::Achieved: return QStringLiteral("achieved");
    case ProgressState::OnTrack: return QStringLiteral("ontrack");
    case ProgressState::Partly: return QStringLiteral("partly");
    case ProgressState::NotStarted: return QStringLiteral("notstarted");
    default: return QStringLiteral("other");
  }
}

QString key(PlanColumn column) {
  static const char* const keys[] = {"number", "title",  "responsible", "period",   "indicator", "unit",
                                     "baseline", "target", "result",      "progress", "state",     "money"};
  return QLatin1String(keys[static_cast<int>(column)]);
}

std::optional<PlanColumn> columnOf(EntityKind kind, const QString& field) {
  if (kind != EntityKind::Indicator) return std::nullopt;
  if (field == QLatin1String("title")) return PlanColumn::Indicator;
  for (const PlanColumn column : {PlanColumn::Unit, PlanColumn::Baseline})
    if (key(column) == field) return column;
  return std::nullopt;
}

bool isNumber(PlanColumn column) {
  return column == PlanColumn::Baseline || column == PlanColumn::Target || column == PlanColumn::Result || column == PlanColumn::Money;
}

QString caption(PlanColumn column, const PlanSnapshot& snapshot) {
  const int year = snapshot.year();
  const auto withYear = [](const QString& word, const QString& below) { return QStringLiteral("%1\n%2").arg(word, below); };
  switch (column) {
    case PlanColumn::Number: return Texts::tr("No.");
    case PlanColumn::Title: return Texts::tr("Measure");
    case PlanColumn::Responsible: return Texts::tr("Responsible");
    case PlanColumn::Period: return Texts::tr("Period");
    case PlanColumn::Indicator: return Texts::tr("Indicator");
    case PlanColumn::Unit: return Texts::tr("Unit");
    case PlanColumn::Baseline: {
      std::set<qint64> years;
      for (const Indicator& indicator : snapshot.facts().indicators)
        if (indicator.baselineYear) years.insert(*indicator.baselineYear);
      return years.size() == 1 ? withYear(Texts::tr("Baseline"), QString::number(*years.begin())) : Texts::tr("Baseline");
    }
    case PlanColumn::Target: return withYear(Texts::tr("Target"), QString::number(year));
    case PlanColumn::Result: return withYear(Texts::tr("Reached"), QString::number(year));
    case PlanColumn::Progress: return Texts::tr("Progress");
    case PlanColumn::State: return Texts::tr("State");
    case PlanColumn::Money: return withYear(Texts::tr("Money"), QStringLiteral("%1, €").arg(year));
    case PlanColumn::Count: break;
  }
  return {};
}

QString display(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column) { return shown(snapshot, row, column, false); }
QString editable(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column) { return shown(snapshot, row, column, true); }

QString note(const PlanSnapshot& snapshot, const PlanRow& row) {
  if (row.kind != PlanRow::Kind::Measure) return {};
  const MoneyTotals totals = snapshot.money().of(Id<Measure>{row.measure}, snapshot.year());
  if (totals.sought.knownCount + totals.sought.unknownCount > 0) return Texts::tr("sought");
  if (totals.toSplit > 0) return Texts::tr("to split");
  return {};
}

QString toolTip(const PlanSnapshot& snapshot, const PlanRow& row, PlanColumn column) {
  const IndicatorYear* year = row.indicator != 0 ? snapshot.indicatorYear(row.indicator) : nullptr;
  if (column == PlanColumn::Target && year && year->target && year->targetIsOverall)
    return Texts::tr("No target is set for %1; this is the target of the whole plan.").arg(snapshot.year());
  if (column == PlanColumn::Result) {
    if (PlanEdits::isComposed(snapshot, row, column)) return Texts::tr("Computed from dated values. Press Enter or F2 to see them.");
    if (year && year->result.asOf.isValid()) return Texts::tr("Value of %1").arg(Format::date(year->result.asOf));
  }
  if (column == PlanColumn::State && row.kind == PlanRow::Kind::Measure) {
    const MeasureYear* measure = snapshot.measureYear(row.measure);
    if (measure && measure->overruled) return Texts::tr("Set by hand: %1").arg(measure->reason);
  }
  if (column == PlanColumn::Money && PlanEdits::isComposed(snapshot, row, column))
    return Texts::tr("The sum of several budget lines. Press Enter or F2 to see them.");
  return {};
}

QString measureCount(int measures) { return Texts::tr("%n measure(s)", nullptr, measures); }

QString groupTitle(const PlanSnapshot& snapshot, const PlanRow& row) {
  if (row.kind == PlanRow::Kind::Goal) {
    const Goal* goal = snapshot.goal(row.goal);
    if (!goal) return Texts::tr("Without a goal");
    return goal->number.isEmpty() ? goal->title : Texts::tr("Goal %1. %2").arg(goal->number, goal->title);
  }
  const Objective* one = snapshot.objective(row.objective);
  if (!one) return Texts::tr("Without an objective");
  if (one->number.isEmpty()) return one->title;
  return Texts::tr("Objective %1. %2").arg(one->number, one->title);
}

std::optional<double> percent(const PlanSnapshot& snapshot, const PlanRow& row) {
  if (row.isHead()) {
    const auto all = rollUpOf(snapshot, row);
    return all ? all->percent : std::nullopt;
  }
  if (row.indicator != 0) {
    const IndicatorYear* year = snapshot.indicatorYear(row.indicator);
    return year && year->progress.isKnown() ? std::optional<double>(year->progress.percent) : std::nullopt;
  }
  const MeasureYear* year = snapshot.measureYear(row.measure);
  return year ? year->percent : std::nullopt;
}

std::optional<ProgressState> state(const PlanSnapshot& snapshot, const PlanRow& row) {
  if (row.isHead()) {
    const auto all = rollUpOf(snapshot, row);
    return all ? std::optional<ProgressState>(all->state) : std::nullopt;
  }
  const MeasureYear* measure = snapshot.measureYear(row.measure);
  if (!measure || !measure->active) return std::nullopt;
  if (row.kind == PlanRow::Kind::Measure) return measure->state;
  const IndicatorYear* indicator = snapshot.indicatorYear(row.indicator);
  return indicator ? std::optional<ProgressState>(indicator->state) : std::nullopt;
}

std::optional<Money> money(const PlanSnapshot& snapshot, const PlanRow& row) {
  if (row.kind != PlanRow::Kind::Measure) return std::nullopt;
  return snapshot.money().of(Id<Measure>{row.measure}, snapshot.year()).planned.amount();
}

QString moneyText(const PlanSnapshot& snapshot, const std::vector<Id<Measure>>& measures) {
  if (const auto amount = snapshot.money().of(measures, snapshot.year()).planned.amount()) return Format::amount(*amount);
  bool none = !measures.empty();
  for (const Id<Measure> measure : measures) none &= needsNone(snapshot, measure.value);
  return none ? Texts::tr("not needed") : Format::unknown();
}

}  // namespace santalka::PlanCells
