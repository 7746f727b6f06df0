// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/StatisticsIndex.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace santalka {

namespace {

constexpr std::size_t ShownMismatches = 50;
constexpr auto PlaceAt = static_cast<std::size_t>(StatDimension::Place);
constexpr auto TerritoryAt = static_cast<std::size_t>(StatDimension::Territory);

}  // namespace

quint16 StatValues::add(const StatWord& word) {
  if (word.kind == StatWord::Kind::Total) return 0;
  if (const auto it = m_numbers.constFind(word.code); it != m_numbers.cend()) return *it;
  const auto number = static_cast<quint16>(m_words.size());
  m_words.push_back(word);
  m_numbers.insert(word.code, number);
  return number;
}

StatisticsTable::Outcome StatisticsTable::reduce() {
  Outcome outcome;
  if (dimensions[PlaceAt].size() > 1) joinPlaces(outcome);
  dropGroups(outcome);
  Index index(*this);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].dropped) continue;
    const qint32 other = index.insert(i);
    if (other < 0) continue;
    StatRow& first = rows[static_cast<std::size_t>(other)];
    rows[i].dropped = true;
    if (first.state == rows[i].state && (first.state != ObservationState::Known || first.value == rows[i].value))
      ++outcome.repeated;
    else
      outcome.contradictions.emplace_back(other, static_cast<qint32>(i));
  }
  dropTotals(index, outcome);
  dropHigher(outcome);
  return outcome;
}

// Town and countryside have no place in the data file: the total of both counts, or their sum where there is no total.
void StatisticsTable::joinPlaces(Outcome& outcome) {
  std::vector<bool> hasTotal(seriesCount + 1u, false);
  for (const StatRow& row : rows)
    if (row.values[PlaceAt] == 0) hasTotal[row.series] = true;
  std::map<std::tuple<quint16, quint16, std::array<quint16, StatDimensionCount>>, std::size_t> first;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    StatRow& row = rows[i];
    if (row.values[PlaceAt] == 0) continue;
    ++outcome.places;
    if (hasTotal[row.series]) {
      row.dropped = true;
      continue;
    }
    auto values = row.values;
    values[PlaceAt] = 0;
    const auto [it, fresh] = first.try_emplace({row.series, row.day, values}, i);
    row.values = values;
    if (fresh) continue;
    StatRow& sum = rows[it->second];
    row.dropped = true;
    if (sum.state == ObservationState::Known && row.state == ObservationState::Known)
      sum.value += row.value;
    else if (row.state != ObservationState::Known)
      sum.state = row.state;
  }
}

void StatisticsTable::mismatch(Outcome& outcome, const StatRow& row, double total, double parts) const {
  ++outcome.mismatchCount;
  if (outcome.mismatches.size() < ShownMismatches) outcome.mismatches.push_back({row.row, row.column, total, parts});
}

// A total is left out when some dimension's parts are all known and give it; with a part withheld or missing it stays,
// that dimension empty.
void StatisticsTable::dropTotals(const Index& index, Outcome& outcome) {
  struct Parts {
    double sum = 0;
    qint32 count = 0;
    bool open = false;
  };
  std::array<bool, StatDimensionCount> candidates{};
  for (std::size_t d = 0; d < StatDimensionCount; ++d) candidates[d] = d != TerritoryAt && d != PlaceAt && dimensions[d].size() > 1;
  std::vector<bool> redundant(rows.size(), false);
  std::vector<bool> isTotal(rows.size(), false);
  std::vector<bool> differs(rows.size(), false);
  std::vector<double> sumOfParts(rows.size(), 0);
  for (std::size_t d = 0; d < StatDimensionCount; ++d) {
    if (!candidates[d]) continue;
    const bool anyTotal = std::any_of(rows.begin(), rows.end(), [d](const StatRow& row) { return !row.dropped && row.values[d] == 0; });
    if (!anyTotal) continue;
    std::unordered_map<qint32, Parts> parts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].dropped || rows[i].values[d] == 0) continue;
      const qint32 total = index.find(index.totalKey(i, d));
      if (total < 0) continue;
      Parts& sum = parts[total];
      ++sum.count;
      if (rows[i].state == ObservationState::Known)
        sum.sum += rows[i].value;
      else
        sum.open = true;
    }
    for (const auto& [at, sum] : parts) {
      const auto i = static_cast<std::size_t>(at);
      isTotal[i] = true;
      const StatRow& row = rows[i];
      if (row.state != ObservationState::Known) {
        // An unknown total says nothing when its parts are there.
        if (!sum.open && !redundant[i]) {
          redundant[i] = true;
          ++outcome.totals[d];
        }
        continue;
      }
      if (sum.open) continue;
      const bool given = row.value == sum.sum || nearlyEqual(row.value, sum.sum) || row.value < sum.sum;
      if (!given) continue;
      if (row.value != sum.sum) {
        differs[i] = true;
        sumOfParts[i] = sum.sum;
      }
      if (!redundant[i]) {
        redundant[i] = true;
        ++outcome.totals[d];
      }
    }
  }
  crossTotals(index, candidates, redundant, outcome);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].dropped) continue;
    if (differs[i]) mismatch(outcome, rows[i], rows[i].value, sumOfParts[i]);
    if (redundant[i])
      rows[i].dropped = true;
    else if (isTotal[i])
      ++outcome.keptTotals;
  }
}

// Country, regions and counties repeat their municipalities where these are there; a higher territory whose
// municipalities are missing stands on its own.
void StatisticsTable::dropHigher(Outcome& outcome) {
  using Level = StatWord::Level;
  const StatValues& territories = dimensions[TerritoryAt];
  struct Sum {
    double value = 0;
    qint64 count = 0;
    qint32 row = 0;
    qint32 column = 0;
    unsigned totals = 0;  // which dimensions are empty, a bit each
    bool uneven = false;  // something is withheld, or totals stand beside parts: the sum is no check
  };
  using Key = std::tuple<quint16, quint16, quint16>;
  std::map<Key, Sum> sums;  // series, day, territory
  std::pair<Key, Sum*> last{{}, nullptr};
  for (const StatRow& row : rows) {
    if (row.dropped) continue;
    const Key key{row.series, row.day, row.values[TerritoryAt]};
    if (!last.second || last.first != key) last = {key, &sums[key]};
    Sum& sum = *last.second;
    unsigned totals = 0;
    for (std::size_t d = 1; d < StatDimensionCount; ++d) totals |= row.values[d] == 0 ? 1u << d : 0u;
    if (row.state == ObservationState::Known)
      sum.value += row.value;
    else
      sum.uneven = true;
    if (sum.count++ == 0) {
      sum.row = row.row;
      sum.column = row.column;
      sum.totals = totals;
    }
    sum.uneven = sum.uneven || totals != sum.totals;
  }
  const auto levelOf = [&](quint16 territory) { return territories.word(territory).level; };
  const auto partOf = [&](quint16 part, quint16 whole, Level partLevel) {
    if (levelOf(part) != partLevel) return false;
    const StatWord& word = territories.word(part);
    const StatWord& over = territories.word(whole);
    if (over.level == Level::County) return word.county == over.code;
    if (over.level == Level::Region && partLevel == Level::Municipality) {
      const bool capital = fold(over.code).contains(QLatin1String("sostin")) || fold(over.code).contains(QLatin1String("capital"));
      return (word.county == QLatin1String("LT-VL")) == capital;
    }
    return over.level == Level::Country;
  };
  std::map<quint16, qint64> left;
  std::vector<std::tuple<quint16, quint16, quint16>> dropped;
  for (const auto& [key, sum] : sums) {
    const auto [series, day, territory] = key;
    if (levelOf(territory) == Level::Municipality) continue;
    bool given = false;
    for (const Level level : {Level::Municipality, Level::County}) {
      double parts = 0;
      qint64 count = 0;
      bool uneven = sum.uneven;
      for (auto it = sums.lower_bound({series, day, 0}); it != sums.end() && std::get<0>(it->first) == series && std::get<1>(it->first) == day; ++it) {
        const quint16 part = std::get<2>(it->first);
        if (part == territory || !partOf(part, territory, level)) continue;
        parts += it->second.value;
        count += it->second.count;
        uneven = uneven || it->second.uneven;
      }
      // Withheld cells make the parts somewhat smaller than the whole.
      if (count == 0 || parts < 0.9 * sum.value) continue;
      given = true;
      if (parts != sum.value && !uneven) {
        StatRow where;
        where.row = sum.row;
        where.column = sum.column;
        mismatch(outcome, where, sum.value, parts);
      }
      break;
    }
    if (given) {
      left[territory] += sum.count;
      dropped.push_back(key);
    } else if (std::find(outcome.keptHigher.begin(), outcome.keptHigher.end(), territory) == outcome.keptHigher.end()) {
      outcome.keptHigher.push_back(territory);
    }
  }
  if (!dropped.empty()) {
    std::sort(dropped.begin(), dropped.end());
    for (StatRow& row : rows)
      if (!row.dropped && levelOf(row.values[TerritoryAt]) != Level::Municipality && std::binary_search(dropped.begin(), dropped.end(), std::tuple(row.series, row.day, row.values[TerritoryAt])))
        row.dropped = true;
  }
  outcome.higher.assign(left.begin(), left.end());
}

}  // namespace santalka
