// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>
#include <set>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualPlan)
};

/// Behind a result or amount of which a part is unknown.
constexpr QChar AtLeast = u'+';

Blocks noPlan(const Context& context) { return note(Texts::tr("There is no plan that covers %1.").arg(context.year())); }

QString capital(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

/// „Palydėti asmenys, asm.“
QString withUnit(const Indicator& indicator) {
  const QString unit = Catalogue::units().label(indicator.unit);
  return unit.isEmpty() ? indicator.title : indicator.title + QStringLiteral(", ") + unit;
}

Cell progressCell(const ProgressShare& share) {
  if (share.isKnown()) return Cell(Progress{share.percent, share.baselineUnknown});
  Figure figure = Figure::of(share.state);
  return cell(figure);
}

const Indicator* indicatorOf(const Context& context, Id<Indicator> id) {
  for (const Indicator& one : context.facts.plan->indicators)
    if (one.id == id) return &one;
  return nullptr;
}

/// A number of this indicator in the table: as many digits as it needs.
Cell numberCell(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }

struct MoneyCells {
  Cell planned, secured, spent;
};

MoneyCells moneyCells(const Measure& measure, const MoneyTotals& totals) {
  if (totals.lines == 0) {
    const bool none = measure.needsNoMoney || totals.notNeeded > 0;
    const Cell all = none ? Cell(NotApplicable{}) : Cell();
    return {all, all, all};
  }
  // The star of this table says that a baseline is unknown.
  const auto atLeast = [](const MoneySum& sum) {
    const Cell out = cell(sum);
    return out.mark.isNull() ? out : out.marked(AtLeast);
  };
  return {atLeast(totals.planned), atLeast(totals.secured), atLeast(totals.spent)};
}

/// „PMIF; BF“, „SB; ieškoma“, „Lėšų nereikia“: where the money of the measure is from, by the codes of the office.
Cell sourceCell(const Context& context, const Measure& measure) {
  std::set<SourceKey> keys;
  bool notNeeded = measure.needsNoMoney;
  for (const BudgetLine& line : context.facts.budget.lines()) {
    if (line.measure != measure.id || line.year != context.year()) continue;
    if (line.kind == BudgetKind::NotNeeded) notNeeded = true;
    else keys.insert(BudgetTotals::keyOf(line));
  }
  if (keys.empty()) return notNeeded ? Cell(Texts::tr("No money needed")) : Cell();
  QStringList words;
  for (const SourceKey& key : keys) {
    if (key.kind == SourceKey::Kind::Sought) words << Texts::tr("sought");
    if (key.kind == SourceKey::Kind::Unnamed) words << Texts::tr("not named");
    for (const FundingSource& source : context.facts.sources)
      if (key.kind == SourceKey::Kind::Source && source.id == key.source) words << source.code;
  }
  if (keys.size() > 1 || keys.begin()->kind == SourceKey::Kind::Source) return Cell(words.join(QStringLiteral("; ")));
  return Cell(keys.begin()->kind == SourceKey::Kind::Sought ? Texts::tr("Source sought") : Texts::tr("Source not named"));
}

/// Measures of one objective, in the order of the plan.
void addMeasure(Table& table, const Context& context, std::size_t index) {
  const Measure& measure = context.facts.plan->measures[index];
  const MeasureYear& year = context.facts.progress.measures[index];
  const MoneyCells money = moneyCells(measure, context.facts.budget.of(measure.id, context.year()));
  bool first = true;
  const auto add = [&](const QString& indicator, Cell baseline, Cell target, Cell result, Cell progress, ProgressState state) {
    table.rows.append({RowKind::Data, {first ? measure.number : QString(), first ? measure.title : QString(), indicator, std::move(baseline), std::move(target),
                                       std::move(result), std::move(progress), stateCell(state), first ? sourceCell(context, measure) : Cell(QString()), first ? money.planned : Cell(QString()),
                                       first ? money.secured : Cell(QString()), first ? money.spent : Cell(QString())}});
    first = false;
  };
  if (year.indicators.empty()) {
    add(Texts::tr("(no indicator)"), Cell(), Cell(), Cell(), Cell(), year.state);
    return;
  }
  for (const IndicatorYear& one : year.indicators) {
    const Indicator* indicator = indicatorOf(context, one.indicator);
    if (!indicator) continue;
    const ProgressState state = year.indicators.size() == 1 || year.overruled ? year.state : one.state;
    Cell result = one.result.isKnown() ? Cell(one.result.value) : cell(one.result);
    if (one.result.isKnown() && one.result.missing > 0) result = result.marked(AtLeast);
    add(withUnit(*indicator), numberCell(indicator->baseline), numberCell(one.target), std::move(result), progressCell(one.progress), state);
  }
}

QString objectiveTitle(const Objective& objective) {
  return objective.number.isEmpty() ? objective.title : Texts::tr("Objective %1. %2").arg(objective.number, objective.title);
}

/// One row for each measure whose spending differs and whose reason is given; its lines are taken together.
void addMoneyDeviations(Table& table, const Context& context) {
  for (std::size_t i = 0; i < context.facts.plan->measures.size(); ++i) {
    const Measure& measure = context.facts.plan->measures[i];
    QStringList reasons;
    for (const BudgetLine& line : context.facts.budget.lines())
      if (line.measure == measure.id && line.year == context.year() && !line.deviation.isEmpty() && !reasons.contains(line.deviation))
        reasons << line.deviation;
    const auto difference = context.facts.budget.of(measure.id, context.year()).deviation();
    if (reasons.isEmpty() || !difference || difference->cents == 0) continue;
    const QString what = difference->cents < 0 ? Texts::tr("%1 not spent").arg(euros(Money{-difference->cents})) : Texts::tr("%1 more spent").arg(euros(*difference));
    table.rows.append({RowKind::Data, {measure.number, measure.title, what, reasons.join(QStringLiteral("; "))}});
  }
}

}  // namespace

Blocks planProposals(const Context& context) {
  const auto& all = context.facts.proposals;
  if (all.empty()) return note(Texts::tr("No proposal is written down."));
  Table table;
  table.name = QStringLiteral("Pasiulymai");
  table.caption = Texts::tr("Proposals made in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("proposals");
  table.columns = {{Texts::tr("Proposal"), ColumnKind::Text, 4.5}, {Texts::tr("To whom"), ColumnKind::Text, 2.4}, {Texts::tr("Submitted"), ColumnKind::Date, 1.5}, {Texts::tr("State"), ColumnKind::State, 2}};
  for (const Proposal& one : all) {
    const StateKind kind = one.state == ProposalState::Accepted ? StateKind::Achieved : one.state == ProposalState::PartlyAccepted ? StateKind::Partly
                           : one.state == ProposalState::Rejected ? StateKind::NotDone : StateKind::Running;
    table.rows.append({RowKind::Data, {one.title, one.addressedTo, one.submittedOn, State{kind, capital(labelOf(one.state))}}});
  }
  return {{std::move(table)}};
}

Blocks planApproval(const Context& context) {
  if (!context.facts.plan) return noPlan(context);
  const Plan& plan = context.facts.plan->plan;
  QString text = plan.title;
  if (plan.approvalForm == ApprovalForm::NotApproved)
    text += Texts::tr(". The plan is not approved yet.");
  else
    text += Texts::tr(". Form of approval: %1").arg(labelOf(plan.approvalForm)) +
            (plan.approvedBy.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(plan.approvedBy)) +
            (plan.approvedOn.isValid() ? QStringLiteral(", ") + Format::longDate(plan.approvedOn) : QString()) +
            (plan.actNumber.isEmpty() ? QString() : Texts::tr(" No %1").arg(plan.actNumber)) + QLatin1Char('.');
  const RollUp& whole = context.facts.progress.whole;
  text += QLatin1Char(' ') + Texts::tr("The plan holds %n measure(s)", nullptr, whole.measures) + Texts::tr(", %n of them due in %1.", nullptr, whole.active).arg(yearWord(context.year()));
  return paragraph(text);
}

Blocks measureStates(const Context& context) {
  if (!context.facts.plan || context.facts.progress.whole.active == 0) return {};
  const RollUp& whole = context.facts.progress.whole;
  Chart chart;
  chart.kind = ChartKind::Strip;
  chart.caption = Texts::tr("Measures due by state, number");
  chart.sheet = sheetName("measures");
  chart.categories = {Texts::tr("Measures")};
  static constexpr Tone tones[] = {Tone::Dark, Tone::Mid, Tone::Light, Tone::White};
  int tone = 0;
  for (const ProgressState state : {ProgressState::Achieved, ProgressState::Partly, ProgressState::OnTrack, ProgressState::Late, ProgressState::NotDone,
                                    ProgressState::Cancelled, ProgressState::NotStarted, ProgressState::NotApplicable, ProgressState::Unknown})
    if (whole.count(state) > 0)
      chart.series.append({progressWord(state), {static_cast<double>(whole.count(state))}, tones[std::min(tone++, 3)], stateKind(state)});
  return {{std::move(chart)}};
}

Blocks measures(const Context& context) {
  if (!context.facts.plan) return noPlan(context);
  const PlanFacts& plan = *context.facts.plan;
  Table table;
  table.name = QStringLiteral("Priemones");
  table.caption = Texts::tr("Measures of the plan in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("measures");
  const QString values = Texts::tr("Value of the indicator");
  const QString funds = Texts::tr("Funds, EUR");
  table.columns = {{Texts::tr("No."), ColumnKind::Text, 1.0}, {Texts::tr("Measure"), ColumnKind::Text, 4.2}, {Texts::tr("Indicator, unit"), ColumnKind::Text, 3.6},
                   {Texts::tr("Baseline"), ColumnKind::Number, 1.3, values}, {Texts::tr("Target %1").arg(yearWord(context.year())), ColumnKind::Number, 1.3, values},
                   {Texts::tr("Result %1").arg(yearWord(context.year())), ColumnKind::Number, 1.3, values}, {Texts::tr("Progress, per cent"), ColumnKind::Progress, 2.2},
                   {Texts::tr("State"), ColumnKind::State, 2}, {Texts::tr("Source of funding"), ColumnKind::Text, 0, {}, Where::Workbook, -1, {}}, {Texts::tr("Planned"), ColumnKind::Money, 0, funds, Where::Workbook, -1, {}},
                   {Texts::tr("Secured"), ColumnKind::Money, 0, funds, Where::Workbook, -1, {}}, {Texts::tr("Spent"), ColumnKind::Money, 0, funds, Where::Workbook, -1, {}}};
  const auto addGroup = [&](qint64 objective, const QString& title) {
    bool headed = false;
    for (std::size_t i = 0; i < plan.measures.size(); ++i) {
      if (plan.measures[i].objective.value != objective || !context.facts.progress.measures[i].active) continue;
      if (!headed) table.rows.append({RowKind::Group, {title}});
      headed = true;
      addMeasure(table, context, i);
    }
  };
  for (const Objective& objective : plan.objectives) addGroup(objective.id.value, objectiveTitle(objective));
  addGroup(0, Texts::tr("Without an objective"));
  if (table.rows.isEmpty()) return note(Texts::tr("No measure of the plan is due in %1.").arg(yearWord(context.year())));
  const bool grouped = std::any_of(plan.measures.begin(), plan.measures.end(), [](const Measure& m) { return m.objective.isValid(); });
  if (!grouped) table.rows.removeFirst();
  table.note = Texts::tr("Progress = (result – baseline) / (target – baseline). * The baseline is unknown, so the share of the target is shown. The bar ends at 100 per cent.");
  const auto isAtLeast = [](const Cell& cell) { return cell.mark == AtLeast; };
  if (std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) { return std::any_of(row.cells.begin(), row.cells.end(), isAtLeast); }))
    table.note += QLatin1Char(' ') + Texts::tr("+ At least so much: a part is unknown.");
  return {{std::move(table)}};
}

RichText planLead(const Context& context) {
  if (!context.facts.plan) return RichText(Texts::tr("There is no plan that covers %1.").arg(context.year()));
  const RollUp& whole = context.facts.progress.whole;
  if (whole.active == 0) return RichText(Texts::tr("No measure of the plan is due in %1.").arg(yearWord(context.year())));
  QString text = Texts::tr("Of %n measure(s) due,", nullptr, whole.active) + QLatin1Char(' ') +
                 Texts::tr("%n reached the target of %1.", nullptr, whole.count(ProgressState::Achieved)).arg(yearWord(context.year()));
  const auto named = [&](ProgressState state) {
    QStringList names;
    for (std::size_t i = 0; i < context.facts.progress.measures.size(); ++i) {
      const MeasureYear& one = context.facts.progress.measures[i];
      if (one.active && one.state == state) names << context.facts.plan->measures[i].title;
    }
    return names;
  };
  // Long lists do not help in a sentence; the table has them.
  if (const QStringList late = named(ProgressState::Late); !late.isEmpty() && late.size() <= 3)
    text += QLatin1Char(' ') + Texts::tr("Late: %1.").arg(late.join(QStringLiteral("; ")));
  if (const QStringList failed = named(ProgressState::NotDone); !failed.isEmpty() && failed.size() <= 3)
    text += QLatin1Char(' ') + Texts::tr("Not done: %1.").arg(failed.join(QStringLiteral("; ")));
  return RichText(text);
}

Blocks deviations(const Context& context) {
  if (!context.facts.plan) return {};
  Table table;
  table.name = QStringLiteral("Nukrypimai");
  table.caption = Texts::tr("Deviations from the plan and their reasons");
  // Apart from the measures, so that the head of each stays in sight.
  table.sheet = sheetName("deviations");
  table.columns = {{Texts::tr("No."), ColumnKind::Text, 1}, {Texts::tr("Measure"), ColumnKind::Text, 4}, {Texts::tr("Deviation"), ColumnKind::Text, 3}, {Texts::tr("Reason"), ColumnKind::Text, 5}};
  for (std::size_t i = 0; i < context.facts.plan->measures.size(); ++i) {
    const Measure& measure = context.facts.plan->measures[i];
    const MeasureYear& year = context.facts.progress.measures[i];
    if (!year.active) continue;
    if (year.overruled)
      table.rows.append({RowKind::Data, {measure.number, measure.title, progressWord(year.state), year.reason.isEmpty() ? Cell() : Cell(year.reason)}});
    for (const IndicatorYear& one : year.indicators) {
      if ((!one.isBehind() && one.deviation.isEmpty()) || year.overruled) continue;
      const QString result = Format::orUnknown(one.result.number(), [](double v) { return Format::number(v); });
      const QString target = Format::orUnknown(one.target, [](double v) { return Format::number(v); });
      table.rows.append({RowKind::Data, {measure.number, measure.title, Texts::tr("%1 of %2 reached").arg(result, target), one.deviation.isEmpty() ? Cell() : Cell(one.deviation)}});
    }
  }
  addMoneyDeviations(table, context);
  if (table.rows.isEmpty()) return note(Texts::tr("There were no deviations from the plan."));
  return {{std::move(table)}};
}

}  // namespace santalka::reports::annual
