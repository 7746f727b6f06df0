// SPDX-License-Identifier: EUPL-1.2
#include "core/services/StatisticsCube.h"

#include <algorithm>
#include <limits>

namespace santalka {

Figure changeOf(const Figure& value, const Figure& earlier) {
  if (value.isKnown() && earlier.isKnown()) return Figure::known(value.value - earlier.value);
  const bool withheld = value.state == ValueState::Withheld || earlier.state == ValueState::Withheld;
  const bool unknown = value.state == ValueState::Unknown || earlier.state == ValueState::Unknown;
  return Figure::of(withheld && !unknown ? ValueState::Withheld : ValueState::Unknown);
}

Result<StatisticsCube> StatisticsCube::load(const Store& store, const QString& territory) {
  StatisticsCube cube(store, territory);
  auto series = store.all<Series>();
  if (!series) return series.error();
  cube.m_series = std::move(*series);
  auto slices = ObservationReader::slices(store, territory);
  if (!slices) return slices.error();
  cube.m_slices = std::move(*slices);
  return cube;
}

const Series* StatisticsCube::find(Id<Series> id) const {
  for (const Series& series : m_series)
    if (series.id == id) return &series;
  return nullptr;
}

std::vector<QDate> StatisticsCube::dates(Id<Series> series) const {
  std::vector<QDate> out;
  for (const StatSlice& slice : m_slices)
    if (slice.series == series) out.push_back(slice.date);
  return out;
}

std::optional<QDate> StatisticsCube::endOf(Id<Series> series, int year) const {
  std::optional<QDate> best;
  for (const QDate& date : dates(series))
    if (date > QDate(year, 1, 1) && date <= QDate(year + 1, 1, 1)) best = date;
  return best;
}

/// Series that speak of the end of the year, best first.
std::vector<Id<Series>> StatisticsCube::candidates(int year) const {
  struct Candidate {
    int population;
    QDate newest;
    std::size_t days;
    Id<Series> id;
  };
  std::vector<Candidate> found;
  for (const Series& series : m_series) {
    if (series.population == Population::AllResidents || series.population == Population::Other) continue;
    const auto end = endOf(series.id, year);
    if (end) found.push_back({static_cast<int>(series.population), *end, dates(series.id).size(), series.id});
  }
  std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    if (a.population != b.population) return a.population < b.population;
    if (a.newest != b.newest) return a.newest > b.newest;
    return a.days != b.days ? a.days > b.days : a.id < b.id;
  });
  std::vector<Id<Series>> out;
  for (const Candidate& candidate : found) out.push_back(candidate.id);
  return out;
}

Id<Series> StatisticsCube::mainSeries(int year) const {
  const auto found = candidates(year);
  return found.empty() ? Id<Series>{} : found.front();
}

Result<SliceMath> StatisticsCube::slice(Id<Series> series, const QDate& date) const {
  const std::pair<qint64, QDate> key(series.value, date);
  if (const auto read = m_read.find(key); read != m_read.end()) return read->second;
  auto cells = ObservationReader::cells(*m_store, series, date, m_territory);
  if (!cells) return cells.error();
  return m_read.emplace(key, SliceMath(std::move(*cells))).first->second;
}

StatSource StatisticsCube::sourceOf(Id<Series> id, const QDate& date) const {
  const Series* series = find(id);
  if (!series) return {};
  return {id, series->title, series->provider, series->tableCode, date, series->versionDate, series->population, series->method};
}

Result<std::vector<StatisticsCube::YearTotal>> StatisticsCube::totals(int year, int howMany) const {
  std::vector<YearTotal> out;
  const Id<Series> series = mainSeries(year);
  if (!series.isValid()) return out;
  for (int past = year - howMany + 1; past <= year; ++past) {
    const auto date = endOf(series, past);
    if (!date) continue;
    auto cells = slice(series, *date);
    if (!cells) return cells.error();
    Figure total = cells->total();
    total.asOf = *date;
    out.push_back({past, *date, total});
  }
  return out;
}

namespace {

SliceMath::Codes codesFor(const std::vector<Dimension>& dimensions, const std::vector<QString>& codes) {
  SliceMath::Codes out;
  for (std::size_t i = 0; i < dimensions.size(); ++i) out[static_cast<std::size_t>(dimensions[i])] = codes[i];
  return out;
}

/// Every combination of the codes that either slice holds.
std::vector<std::vector<QString>> combinations(const std::vector<Dimension>& dimensions, const SliceMath& now, const SliceMath& before) {
  std::vector<std::vector<QString>> out{{}};
  for (const Dimension dimension : dimensions) {
    QStringList codes = now.codesOf(dimension);
    for (const QString& code : before.codesOf(dimension))
      if (!codes.contains(code)) codes << code;
    // "EU" beside its countries, or 65+ beside 65–74 and 75+, would stand in the table as more people. Statuses keep
    // their "of which" rows; whoever prints them knows.
    if (dimension != Dimension::Status) codes = SliceMath::withoutRepeats(dimension, codes);
    std::vector<std::vector<QString>> longer;
    for (const auto& prefix : out)
      for (const QString& code : codes) {
        longer.push_back(prefix);
        longer.back().push_back(code);
      }
    out = std::move(longer);
  }
  return out;
}

}  // namespace

Result<StatTable> StatisticsCube::table(const std::vector<Dimension>& dimensions, int year) const {
  StatTable out;
  out.dimensions = dimensions;
  const std::vector<Id<Series>> found = candidates(year);
  if (found.empty()) return out;
  const Series* main = find(found.front());
  // The main series first, then those of its provider, then the others; all of the same population.
  Id<Series> chosen;
  int best = std::numeric_limits<int>::max();
  for (const Id<Series>& id : found) {
    const Series* series = find(id);
    if (series->population != main->population) continue;
    const int rank = id == main->id ? 0 : series->provider == main->provider ? 1 : 2;
    if (rank >= best) continue;
    auto cells = slice(id, *endOf(id, year));
    if (!cells) return cells.error();
    if (!cells->has(dimensions)) continue;
    chosen = id;
    best = rank;
  }
  if (!chosen.isValid()) return out;
  const QDate date = *endOf(chosen, year);
  auto now = slice(chosen, date);
  if (!now) return now.error();
  out.source = sourceOf(chosen, date);
  SliceMath before{SliceCells()};
  if (const auto earlier = endOf(chosen, year - 1)) {
    auto cells = slice(chosen, *earlier);
    if (!cells) return cells.error();
    before = std::move(*cells);
    out.earlierSource = sourceOf(chosen, *earlier);
  }
  const bool nowComplete = now->isComplete(dimensions);
  const bool beforeComplete = before.isComplete(dimensions);
  const auto figure = [&](const SliceMath& cells, const std::vector<QString>& codes, bool complete) {
    const Figure value = cells.at(codesFor(dimensions, codes));
    const bool notNamed = value.state == ValueState::Unknown && value.missing == 0;
    // Of those inside another status the total says nothing: they are in it with or without a row of their own.
    const bool inside = std::any_of(codes.begin(), codes.end(), [](const QString& code) { return !parentStatus(code).isEmpty(); });
    return notNamed && complete && !inside ? Figure::known(0) : value;
  };
  for (const auto& codes : combinations(dimensions, *now, before)) {
    StatTable::Row row{codes, figure(*now, codes, nowComplete), figure(before, codes, beforeComplete), {}};
    row.change = changeOf(row.value, row.earlier);
    const auto said = [](const Figure& f) { return f.missing > 0 || (f.state != ValueState::Unknown && !(f.isKnown() && f.value == 0)); };
    if (said(row.value) || said(row.earlier)) out.rows.push_back(std::move(row));
  }
  if (dimensions.size() == 2)
    for (const StatTable::Row& row : out.rows) {
      out.rowTotals.emplace(row.codes[0], now->at(codesFor({dimensions[0]}, {row.codes[0]})));
      out.columnTotals.emplace(row.codes[1], now->at(codesFor({dimensions[1]}, {row.codes[1]})));
    }
  out.isComplete = nowComplete;
  out.total = now->total();
  out.earlierTotal = before.total();
  out.totalChange = changeOf(out.total, out.earlierTotal);
  return out;
}

}  // namespace santalka
