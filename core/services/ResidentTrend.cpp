// SPDX-License-Identifier: EUPL-1.2
#include "core/services/ResidentTrend.h"

#include <algorithm>

namespace santalka {

namespace {

SliceMath::Codes citizenshipCode(const QString& code) {
  SliceMath::Codes codes;
  codes[static_cast<std::size_t>(Dimension::Citizenship)] = code;
  return codes;
}

QStringList largest(const SliceMath& slice, int most) {
  std::vector<std::pair<double, QString>> sizes;
  for (const QString& code : slice.codesOf(Dimension::Citizenship)) {
    // Aggregates and groups of countries would count people twice.
    if (code.startsWith(QLatin1String("ZZ"))) continue;
    const Figure figure = slice.at(citizenshipCode(code));
    if (figure.isKnown() && figure.value > 0) sizes.emplace_back(figure.value, code);
  }
  std::stable_sort(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  QStringList codes;
  for (const auto& [size, code] : sizes)
    if (codes.size() < most) codes << code;
  return codes;
}

Figure restOf(const Figure& total, const std::vector<Figure>& parts) {
  if (!total.isKnown()) return total;
  double rest = total.value;
  for (const Figure& part : parts) {
    if (!part.isKnown()) return Figure::of(part.state);
    rest -= part.value;
  }
  return rest < 0 ? Figure::of(ValueState::Unknown) : Figure::known(rest);
}

}  // namespace

Result<ResidentTrend> ResidentTrend::of(const StatisticsCube& cube, int year, int howManyYears, int mostCountries) {
  ResidentTrend trend;
  const Id<Series> series = cube.mainSeries(year);
  if (!series.isValid()) return trend;
  const QDate newest = *cube.endOf(series, year);
  trend.source = cube.sourceOf(series, newest);
  auto last = cube.slice(series, newest);
  if (!last) return last.error();
  trend.citizenships = largest(*last, mostCountries);
  for (int past = year - howManyYears + 1; past <= year; ++past) {
    const auto date = cube.endOf(series, past);
    if (!date) continue;
    auto slice = cube.slice(series, *date);
    if (!slice) return slice.error();
    Day day{past, *date, slice->total(), {}, {}};
    // Without a single citizenship on that day a missing country is unknown, not nobody.
    const bool complete = slice->isComplete({Dimension::Citizenship});
    for (const QString& code : trend.citizenships) {
      Figure figure = slice->at(citizenshipCode(code));
      if (complete && !figure.isKnown() && figure.state == ValueState::Unknown && !slice->codesOf(Dimension::Citizenship).contains(code))
        figure = Figure::known(0);
      day.parts.push_back(figure);
    }
    day.rest = restOf(day.total, day.parts);
    if (day.rest.isKnown() && day.rest.value > 0) trend.hasRest = true;
    trend.days.push_back(std::move(day));
  }
  return trend;
}

}  // namespace santalka
