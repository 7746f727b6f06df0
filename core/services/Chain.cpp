// SPDX-License-Identifier: EUPL-1.2
#include "core/services/Chain.h"

#include "core/base/Format.h"
#include "core/domain/Activity.h"

#include <algorithm>
#include <set>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Chain)
};
using Link = Chain::Link;
constexpr std::size_t Shown = 5;

Chain::Step step(Link link, const QString& title, EntityKind creates) {
  Chain::Step out;
  out.link = link;
  out.title = title;
  out.creates = creates;
  return out;
}

void add(Chain::Step& step, EntityKind entity, qint64 record, const QString& title, const QString& detail = {}) {
  ++step.count;
  if (step.items.size() < Shown) step.items.push_back({entity, record, title, detail});
}

Result<Chain::Step> needsOf(const Store& store, const Measure& measure) {
  Chain::Step out = step(Link::Needs, Texts::tr("Needs"), EntityKind::Need);
  for (const Id<Need>& id : measure.needs) {
    auto need = store.one(id);
    if (!need) return need.error();
    add(out, EntityKind::Need, id.value, need->title, need->year ? QString::number(*need->year) : QString());
  }
  if (out.count == 0) out.gap = Texts::tr("No need or challenge says why this measure is there.");
  return out;
}

Result<Chain::Step> indicatorsOf(const Store& store, const Measure& measure, int year, QDate today) {
  Chain::Step out = step(Link::Indicators, Texts::tr("Indicators"), EntityKind::Indicator);
  auto indicators = store.all<Indicator>(Query().where(QStringLiteral("measure_id"), measure.id.value));
  if (!indicators) return indicators.error();
  int withoutResult = 0;
  for (const Indicator& indicator : *indicators) {
    const Query own = Query().where(QStringLiteral("indicator_id"), indicator.id.value);
    auto targets = store.all<IndicatorTarget>(own);
    if (!targets) return targets.error();
    auto values = store.all<IndicatorValue>(own);
    if (!values) return values.error();
    const IndicatorYear result = IndicatorProgress::evaluate(indicator, *targets, *values, year, today);
    withoutResult += result.result.state == ValueState::Unknown;
    const QString value = Format::orUnknown(result.result.number(), [](double v) { return Format::number(v); });
    const QString target = Format::orUnknown(result.target, [](double v) { return Format::number(v); });
    const bool silent = !result.result.number() && !result.target;
    add(out, EntityKind::Indicator, indicator.id.value, indicator.title,
        silent ? QString() : Texts::tr("%1 of %2 %3").arg(value, target, Catalogue::units().label(indicator.unit)).trimmed());
  }
  if (out.count == 0)
    out.gap = Texts::tr("Without an indicator nobody can say what was achieved.");
  else if (withoutResult > 0)
    out.gap = Texts::tr("%n indicator(s) have no result for this year.", nullptr, withoutResult);
  return out;
}

Result<Chain::Step> moneyOf(const Store& store, const Measure& measure, int year) {
  Chain::Step out = step(Link::Money, Texts::tr("Money"), EntityKind::BudgetLine);
  auto lines = store.all<BudgetLine>(Query().where(QStringLiteral("measure_id"), measure.id.value).where(QStringLiteral("year"), year));
  if (!lines) return lines.error();
  auto sources = store.titles(EntityKind::FundingSource);
  if (!sources) return sources.error();
  MoneyTotals totals;
  for (const BudgetLine& line : *lines) {
    totals.add(line);
    const QString source = line.source.isValid() ? sources->value(line.source.value) : line.sourceText;
    add(out, EntityKind::BudgetLine, line.id.value, source.isEmpty() ? labelOf(line.kind) : source,
        line.kind == BudgetKind::NotNeeded ? QString() : Format::orUnknown(line.planned, [](Money m) { return Format::money(m); }));
  }
  if (measure.needsNoMoney || totals.notNeeded > 0) return out;
  if (out.count == 0)
    out.gap = Texts::tr("It is not said where the money comes from, nor that none is needed.");
  else if (totals.sought.knownCount + totals.sought.unknownCount > 0)
    out.gap = Texts::tr("A source of money is still sought.");
  return out;
}

Result<Chain::Step> activitiesOf(const Store& store, const Measure& measure, int year) {
  Chain::Step out = step(Link::Activities, Texts::tr("Activities"), EntityKind::Activity);
  const Query own = Query().where(QStringLiteral("measure_id"), measure.id.value).inYear(QStringLiteral("date"), year);
  auto count = store.count(EntityKind::Activity, own);
  if (!count) return count.error();
  Query first = own;
  first.limit = Shown;
  auto activities = store.all<Activity>(first);
  if (!activities) return activities.error();
  for (const Activity& activity : *activities)
    add(out, EntityKind::Activity, activity.id.value, activity.topic, Format::date(activity.date));
  out.count = *count;
  if (out.count == 0) out.gap = Texts::tr("No activity of %1 is linked to this measure.").arg(year);
  return out;
}

}  // namespace

int Chain::gaps() const {
  return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const Step& s) { return !s.gap.isEmpty(); }));
}

Result<Chain> Chain::of(const Store& store, Id<Measure> id, int year, QDate today) {
  auto measure = store.one(id);
  if (!measure) return measure.error();
  Chain out;
  auto needs = needsOf(store, *measure);
  if (!needs) return needs.error();
  out.steps.push_back(std::move(*needs));
  Step own = step(Link::Measure, Texts::tr("Measure"), EntityKind::Measure);
  add(own, EntityKind::Measure, id.value, measure->number.isEmpty() ? measure->title : measure->number + QLatin1Char(' ') + measure->title,
      measure->responsible);
  if (measure->responsible.isEmpty()) own.gap = Texts::tr("Nobody is named as responsible.");
  out.steps.push_back(std::move(own));
  auto plan = store.one(measure->plan);
  if (!plan) return plan.error();
  const bool active = PlanProgress::activeIn(*measure, *plan, year);
  for (auto made : {indicatorsOf(store, *measure, year, today), moneyOf(store, *measure, year), activitiesOf(store, *measure, year)}) {
    if (!made) return made.error();
    // A year in which the measure does not run asks for no result, money or activity; an indicator is due from the start.
    if (!active && !made->gap.isEmpty() && !(made->link == Link::Indicators && made->count == 0)) {
      made->gap.clear();
      made->remark = Texts::tr("Not asked for in %1.").arg(year);
    }
    out.steps.push_back(std::move(*made));
  }
  Step report = step(Link::Report, Texts::tr("Annual report"), EntityKind::AnnualReport);
  if (active) {
    for (const char* point : {"4.3", "4.4"})
      add(report, EntityKind::ReportSection, 0, Texts::tr("Point %1 of the report of %2").arg(QLatin1String(point)).arg(year));
  } else {
    report.remark = Texts::tr("The measure does not run in %1, so the report of that year does not name it.").arg(year);
  }
  out.steps.push_back(std::move(report));
  return out;
}

}  // namespace santalka
