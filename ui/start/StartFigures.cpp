// SPDX-License-Identifier: EUPL-1.2
#include "ui/start/StartFigures.h"

#include "core/base/Format.h"
#include "ui/plan/PlanCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(StartFigures)
};

/// Countries told apart in the picture; the rest is one part.
constexpr int Countries = 5;
constexpr int Years = 8;

}  // namespace

CitizenshipPicture CitizenshipPicture::of(const YearFacts& facts) {
  CitizenshipPicture out;
  if (!facts.statistics || facts.statistics->isEmpty()) return out;
  const StatisticsCube& cube = *facts.statistics;
  auto newest = cube.table({Dimension::Citizenship}, facts.year);
  if (!newest || newest->isEmpty()) return out;
  std::vector<QString> codes;
  for (const StatTable::Row& row : topCitizenships(*newest, Countries, facts.minimumCell()).table.rows) {
    const QString code = row.codes.empty() ? QString() : row.codes.front();
    if (static_cast<int>(codes.size()) < Countries && row.value.isKnown() && !code.startsWith(QLatin1String("ZZ"))) codes.push_back(code);
  }
  out.remark = Texts::tr("%1, persons").arg(Format::date(newest->source.date));
  for (const QString& code : codes) out.parts.push_back({Catalogue::citizenships().label(code), {}});
  Part others{Texts::tr("Others"), {}};
  // All columns come from the series of the newest one: figures of two series are not set side by side.
  for (int year = facts.year - Years + 1; year <= facts.year; ++year) {
    const auto date = cube.endOf(newest->source.series, year);
    if (!date) continue;
    auto slice = cube.slice(newest->source.series, *date);
    if (!slice) continue;
    const SliceMath& math = *slice;
    const Figure total = math.total();
    double told = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
      SliceMath::Codes ask;
      ask[static_cast<std::size_t>(Dimension::Citizenship)] = codes[i];
      const auto value = math.at(ask).number();
      told += value.value_or(0);
      out.parts[i].values.push_back(value);
    }
    out.years.push_back(year);
    out.dates.push_back(*date);
    out.totals.push_back(total.number());
    others.values.push_back(total.isKnown() && total.value >= told ? std::optional<double>(total.value - told) : std::nullopt);
  }
  out.parts.push_back(others);
  return out;
}

ProgressPicture ProgressPicture::of(const YearFacts& facts) {
  ProgressPicture out;
  if (!facts.plan) return out;
  const auto add = [&](qint64 id, const QString& number, const QString& title) {
    const auto at = facts.progress.objectives.find(id);
    if (at == facts.progress.objectives.end() || at->second.active == 0) return;
    Bar bar{id, number, title, at->second.percent, PlanCells::markOf(at->second.state), PlanCells::wordOf(at->second.state)};
    out.bars.push_back(bar);
  };
  for (const Objective& objective : facts.plan->objectives) add(objective.id.value, objective.number, objective.title);
  add(0, {}, Texts::tr("Without an objective"));
  return out;
}

MoneyPicture MoneyPicture::of(const YearFacts& facts) {
  MoneyPicture out;
  for (const auto& [key, totals] : facts.budget.bySource(facts.year)) {
    Group group;
    group.sought = key.kind == SourceKey::Kind::Sought;
    group.name = group.sought ? Texts::tr("Sought") : Texts::tr("Not named");
    if (key.kind == SourceKey::Kind::Source)
      for (const FundingSource& source : facts.sources)
        if (source.id == key.source) group.name = source.code;
    group.planned = totals.planned.amount();
    group.secured = totals.secured.amount();
    group.spent = totals.spent.amount();
    if (group.planned || group.secured || group.spent) out.groups.push_back(group);
  }
  // The largest first; what is sought stays last, where it is looked for.
  std::stable_sort(out.groups.begin(), out.groups.end(), [](const Group& a, const Group& b) {
    if (a.sought != b.sought) return b.sought;
    return a.planned.value_or(Money{}) > b.planned.value_or(Money{});
  });
  return out;
}

}  // namespace santalka
