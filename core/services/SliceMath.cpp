// SPDX-License-Identifier: EUPL-1.2
#include "core/services/StatisticsCube.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace santalka {

namespace {

using Pattern = unsigned;  ///< bit per dimension that a cell names

Pattern patternOf(const SliceMath::Codes& codes) {
  Pattern pattern = 0;
  for (std::size_t d = 0; d < codes.size(); ++d)
    if (!codes[d].isEmpty()) pattern |= 1u << d;
  return pattern;
}

int bits(Pattern pattern) {
  int count = 0;
  for (; pattern != 0; pattern &= pattern - 1) ++count;
  return count;
}

bool agrees(const StatCell& cell, const SliceMath::Codes& codes) {
  for (std::size_t d = 0; d < codes.size(); ++d)
    if (!codes[d].isEmpty() && cell.codes[d] != codes[d]) return false;
  return true;
}

Figure figureOf(const StatCell& cell) {
  if (cell.state == ObservationState::Known) return Figure::known(cell.value);
  return Figure::of(cell.state == ObservationState::Withheld ? ValueState::Withheld : ValueState::Unknown);
}

bool isAggregateRow(const QString& citizenship) {
  return citizenship == QLatin1String("ZZT") || citizenship == QLatin1String("ZZE") || citizenship == QLatin1String("ZZN");
}

/// Whether this cell repeats people that other cells of the sum hold already.
class Overlaps {
 public:
  Overlaps(const std::vector<const StatCell*>& cells, Pattern free) : m_free(free) {
    QSet<QString> seen[DimensionCount];
    // Cells that were read together share their texts: a pointer tells most of them apart from those already seen.
    QSet<const QChar*> known;
    for (const StatCell* cell : cells)
      for (const Dimension d : {Dimension::Citizenship, Dimension::Status, Dimension::Age}) {
        const QString& code = cell->code(d);
        if (code.isEmpty() || known.contains(code.constData())) continue;
        known.insert(code.constData());
        seen[static_cast<std::size_t>(d)].insert(code);
      }
    const auto codes = [&](Dimension d) -> const QSet<QString>& { return seen[static_cast<std::size_t>(d)]; };
    m_statuses.insert(codes(Dimension::Status).begin(), codes(Dimension::Status).end());
    m_citizenships.insert(codes(Dimension::Citizenship).begin(), codes(Dimension::Citizenship).end());
    for (const QString& age : codes(Dimension::Age))
      if (const auto band = ageBand(age)) m_bands.insert(*band);
    // Decided once for each code, not for each of thousands of cells.
    if (isFree(Dimension::Status)) collect(codes(Dimension::Status), &Overlaps::repeatsStatus);
    if (isFree(Dimension::Citizenship)) collect(codes(Dimension::Citizenship), &Overlaps::repeatsCitizenship);
    if (isFree(Dimension::Age)) collect(codes(Dimension::Age), &Overlaps::repeatsAge);
  }

  bool repeats(const StatCell& cell) const {
    if (m_repeated.isEmpty()) return false;
    return (isFree(Dimension::Status) && m_repeated.contains(cell.code(Dimension::Status))) ||
           (isFree(Dimension::Citizenship) && m_repeated.contains(cell.code(Dimension::Citizenship))) ||
           (isFree(Dimension::Age) && m_repeated.contains(cell.code(Dimension::Age)));
  }

 private:
  void collect(const QSet<QString>& codes, bool (Overlaps::*repeatsCode)(const QString&) const) {
    for (const QString& code : codes)
      if ((this->*repeatsCode)(code)) m_repeated.insert(code);
  }
  bool isFree(Dimension d) const { return (m_free & (1u << static_cast<unsigned>(d))) != 0; }

  bool repeatsStatus(const QString& status) const {
    const QString parent = parentStatus(status);
    if (!parent.isEmpty() && m_statuses.contains(parent)) return true;
    // A mark beside a status, not a status (statuses.csv).
    return status == QLatin1String("NN") && m_statuses.size() > 1;
  }
  bool repeatsCitizenship(const QString& citizenship) const {
    if (!isAggregateRow(citizenship)) return false;
    if (citizenship == QLatin1String("ZZT")) return m_citizenships.size() > 1;
    if (m_citizenships.contains(QStringLiteral("ZZE")) && m_citizenships.contains(QStringLiteral("ZZN"))) {
      // "EU" and "not EU" alone are a breakdown of their own; beside countries they repeat them.
      return std::any_of(m_citizenships.begin(), m_citizenships.end(), [](const QString& code) { return !isAggregateRow(code); });
    }
    const QString group = citizenship == QLatin1String("ZZE") ? QStringLiteral("EU") : QStringLiteral("TCN");
    return std::any_of(m_citizenships.begin(), m_citizenships.end(), [&](const QString& code) {
      return !isAggregateRow(code) && Catalogue::row(QStringLiteral("citizenships"), code).value(QStringLiteral("group")) == group;
    });
  }
  bool repeatsAge(const QString& age) const {
    const auto band = ageBand(age);
    if (!band) return false;
    return std::any_of(m_bands.begin(), m_bands.end(), [&](const std::pair<int, int>& other) {
      return other != *band && other.first <= band->first && band->second <= other.second;
    });
  }

  Pattern m_free;
  QSet<QString> m_repeated;  ///< codes of statuses, citizenships and ages never coincide
  std::set<QString> m_statuses;
  std::set<QString> m_citizenships;
  std::set<std::pair<int, int>> m_bands;
};

Figure sumOf(const std::vector<const StatCell*>& cells, Pattern free) {
  const Overlaps overlaps(cells, free);
  Figure out = Figure::known(0);
  bool unknown = false;
  for (const StatCell* cell : cells) {
    if (overlaps.repeats(*cell)) continue;
    if (cell->state == ObservationState::Known) {
      out.value += cell->value;
      continue;
    }
    ++out.missing;
    unknown |= cell->state == ObservationState::Unknown;
  }
  if (out.missing > 0) out.state = unknown ? ValueState::Unknown : ValueState::Withheld;
  return out;
}

}  // namespace

QString parentStatus(const QString& status) {
  return status == QLatin1String("LA") || status == QLatin1String("LLG_ES_MK") ? QStringLiteral("LLG") : QString();
}

std::optional<std::pair<int, int>> ageBand(const QString& text) {
  static const QRegularExpression band(QStringLiteral("^\\s*(\\d{1,3})\\s*(?:[-–]\\s*(\\d{1,3})|(\\+|ir )?)"));
  const auto match = band.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int from = match.captured(1).toInt();
  if (!match.captured(2).isEmpty()) return std::pair(from, match.captured(2).toInt());
  return std::pair(from, match.captured(3).isEmpty() ? from : 200);
}

SliceMath::SliceMath(std::vector<StatCell> cells) {
  auto data = std::make_shared<Data>();
  data->cells = std::move(cells);
  data->patterns.reserve(data->cells.size());
  for (std::size_t i = 0; i < data->cells.size(); ++i) {
    data->patterns.push_back(patternOf(data->cells[i].codes));
    for (std::size_t d = 0; d < DimensionCount; ++d)
      if (!data->cells[i].codes[d].isEmpty()) data->byCode[d][data->cells[i].codes[d]].push_back(static_cast<int>(i));
  }
  m_data = std::move(data);
}

std::vector<const StatCell*> SliceMath::withPattern(unsigned pattern) const {
  std::vector<const StatCell*> out;
  for (std::size_t i = 0; i < m_data->cells.size(); ++i)
    if (m_data->patterns[i] == pattern) out.push_back(&m_data->cells[i]);
  return out;
}

Figure SliceMath::at(const Codes& codes) const {
  const Pattern asked = patternOf(codes);
  std::map<std::pair<int, Pattern>, std::vector<const StatCell*>> finer;  ///< by how much finer, then which
  std::optional<Figure> own;
  const auto visit = [&](std::size_t i) {
    const StatCell& cell = m_data->cells[i];
    if (own || !agrees(cell, codes)) return;
    const Pattern pattern = m_data->patterns[i];
    if (pattern == asked)
      own = figureOf(cell);
    else
      finer[{bits(pattern), pattern}].push_back(&cell);
  };
  // Of the codes asked for, the rarest says which cells to look at.
  const std::vector<int>* fewest = nullptr;
  static const std::vector<int> none;
  for (std::size_t d = 0; d < DimensionCount; ++d) {
    if (codes[d].isEmpty()) continue;
    const auto found = m_data->byCode[d].constFind(codes[d]);
    const std::vector<int>* bucket = found == m_data->byCode[d].cend() ? &none : &*found;
    if (!fewest || bucket->size() < fewest->size()) fewest = bucket;
  }
  if (fewest)
    for (const int i : *fewest) visit(static_cast<std::size_t>(i));
  else
    for (std::size_t i = 0; i < m_data->cells.size(); ++i) visit(i);
  if (own) return *own;
  // A breakdown known to the last part says more than one with gaps; among equals the coarsest.
  std::optional<Figure> best;
  for (const auto& [key, cells] : finer) {
    const Figure sum = sumOf(cells, key.second & ~asked);
    if (sum.isKnown()) return sum;
    if (!best) best = sum;
  }
  // A row that says "in all" in so many words.
  if (codes[0].isEmpty() && !isEmpty()) {
    Codes whole = codes;
    whole[0] = QStringLiteral("ZZT");
    for (const StatCell& cell : m_data->cells)
      if (cell.codes == whole) return figureOf(cell);
  }
  return best.value_or(Figure::of(ValueState::Unknown));
}

QStringList SliceMath::codesOf(Dimension dimension) const {
  QStringList out = m_data->byCode[static_cast<std::size_t>(dimension)].keys();
  out.removeAll(QStringLiteral("ZZT"));
  out.sort();
  if (dimension == Dimension::Age)
    std::stable_sort(out.begin(), out.end(), [](const QString& a, const QString& b) {
      return ageBand(a).value_or(std::pair(999, 999)) < ageBand(b).value_or(std::pair(999, 999));
    });
  return out;
}

bool SliceMath::isComplete(const std::vector<Dimension>& dimensions) const {
  Pattern pattern = 0;
  for (const Dimension d : dimensions) pattern |= 1u << static_cast<unsigned>(d);
  const std::vector<const StatCell*> cells = withPattern(pattern);
  const Figure sum = sumOf(cells, pattern);
  const Figure whole = total();
  return !cells.empty() && sum.isKnown() && whole.isKnown() && sum.value == whole.value;
}

bool SliceMath::has(const std::vector<Dimension>& dimensions) const {
  return std::any_of(m_data->cells.begin(), m_data->cells.end(), [&](const StatCell& cell) {
    return std::all_of(dimensions.begin(), dimensions.end(), [&](Dimension d) { return !cell.code(d).isEmpty() && cell.code(d) != QLatin1String("ZZT"); });
  });
}

}  // namespace santalka
