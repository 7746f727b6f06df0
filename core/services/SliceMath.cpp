// SPDX-License-Identifier: EUPL-1.2
#include "core/services/StatisticsCube.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace santalka {

using Pattern = unsigned;  ///< bit per dimension that a cell names

/// The slice with what is asked of it again and again decided once.
struct SliceMath::Data {
  SliceCells slice;
  std::vector<Pattern> patterns;  ///< which dimensions each cell names
  /// The cells that name a code, by dimension: those of code c are places[from[c]] … places[from[c + 1] - 1].
  struct Index {
    std::vector<std::size_t> from;
    std::vector<quint32> places;
  };
  std::array<Index, DimensionCount> byCode;
  std::vector<std::optional<std::pair<int, int>>> bands;  ///< of the ages
  quint32 wholeRow = 0;  ///< the citizenship "ZZT"; 0 = the slice has none

  explicit Data(SliceCells cells);
  const QString& code(Dimension d, quint32 number) const { return slice.codes[static_cast<std::size_t>(d)][number]; }
  Figure sumOf(const std::vector<quint32>& places, Pattern free) const;
  std::vector<quint32> withPattern(Pattern pattern) const;
};

namespace {

template <class Codes>
Pattern patternOf(const Codes& codes) {
  Pattern pattern = 0;
  for (std::size_t d = 0; d < codes.size(); ++d)
    if (codes[d] != typename Codes::value_type()) pattern |= 1u << d;
  return pattern;
}

int bits(Pattern pattern) {
  int count = 0;
  for (; pattern != 0; pattern &= pattern - 1) ++count;
  return count;
}

Figure figureOf(const SliceCells::Cell& cell) {
  if (cell.state == ObservationState::Known) return Figure::known(cell.value);
  Figure out = Figure::of(cell.state == ObservationState::Withheld ? ValueState::Withheld : ValueState::Unknown);
  out.missing = 1;  // it is named, only not told: not the same as a cell that is not there
  return out;
}

bool isAggregateRow(const QString& citizenship) {
  return citizenship == QLatin1String("ZZT") || citizenship == QLatin1String("ZZE") || citizenship == QLatin1String("ZZN");
}

/// Which codes of the cells to be added repeat people that other cells of the sum hold already. Decided once for each
/// code, not for each of thousands of cells.
class Overlaps {
 public:
  Overlaps(const SliceMath::Data& data, const std::vector<quint32>& places, Pattern free) {
    for (const Dimension d : {Dimension::Citizenship, Dimension::Status, Dimension::Age}) {
      if ((free & (1u << static_cast<unsigned>(d))) == 0) continue;
      const auto at = static_cast<std::size_t>(d);
      std::vector<char> seen(data.slice.codes[at].size(), 0);
      for (const quint32 place : places) seen[data.slice.cells[place].codes[at]] = 1;
      seen[0] = 0;
      std::vector<quint32> present;
      for (quint32 code = 1; code < seen.size(); ++code)
        if (seen[code]) present.push_back(code);
      for (const quint32 code : present)
        if (repeatsCode(data, d, code, present)) mark(at, seen.size(), code);
    }
  }

  bool repeats(const SliceCells::Cell& cell) const {
    if (!m_any) return false;
    for (std::size_t d = 0; d < DimensionCount; ++d)
      if (!m_repeated[d].empty() && m_repeated[d][cell.codes[d]]) return true;
    return false;
  }

 private:
  void mark(std::size_t dimension, std::size_t codes, quint32 code) {
    m_repeated[dimension].resize(codes, 0);
    m_repeated[dimension][code] = 1;
    m_any = true;
  }

  static bool repeatsCode(const SliceMath::Data& data, Dimension d, quint32 code, const std::vector<quint32>& present) {
    if (d == Dimension::Age) return repeatsAge(data, code, present);
    const auto any = [&](auto&& test) {
      return std::any_of(present.begin(), present.end(), [&](quint32 other) { return test(data.code(d, other)); });
    };
    return d == Dimension::Status ? repeatsStatus(data.code(d, code), present.size(), any) : repeatsCitizenship(data.code(d, code), present.size(), any);
  }

  template <class Any>
  static bool repeatsStatus(const QString& status, std::size_t present, Any&& any) {
    const QString parent = parentStatus(status);
    if (!parent.isEmpty() && any([&](const QString& other) { return other == parent; })) return true;
    // A mark beside a status, not a status (statuses.csv).
    return status == QLatin1String("NN") && present > 1;
  }

  template <class Any>
  static bool repeatsCitizenship(const QString& citizenship, std::size_t present, Any&& any) {
    if (!isAggregateRow(citizenship)) return false;
    if (citizenship == QLatin1String("ZZT")) return present > 1;
    const auto has = [&](const char* code) { return any([&](const QString& other) { return other == QLatin1String(code); }); };
    // "EU" and "not EU" alone are a breakdown of their own; beside countries they repeat them.
    if (has("ZZE") && has("ZZN")) return any([](const QString& other) { return !isAggregateRow(other); });
    const QString group = citizenship == QLatin1String("ZZE") ? QStringLiteral("EU") : QStringLiteral("TCN");
    return any([&](const QString& other) {
      return !isAggregateRow(other) && Catalogue::row(QStringLiteral("citizenships"), other).value(QStringLiteral("group")) == group;
    });
  }

  static bool repeatsAge(const SliceMath::Data& data, quint32 age, const std::vector<quint32>& present) {
    const auto& band = data.bands[age];
    if (!band) return false;
    return std::any_of(present.begin(), present.end(), [&](quint32 other) {
      const auto& wide = data.bands[other];
      return wide && *wide != *band && wide->first <= band->first && band->second <= wide->second;
    });
  }

  std::array<std::vector<char>, DimensionCount> m_repeated;
  bool m_any = false;
};

SliceCells numbered(const std::vector<StatCell>& cells) {
  SliceCells out;
  std::array<QHash<QString, quint32>, DimensionCount> numbers;
  for (auto& codes : out.codes) codes.assign(1, QString());
  for (const StatCell& cell : cells) {
    SliceCells::Cell& made = out.cells.emplace_back();
    made.state = cell.state;
    made.value = cell.value;
    for (std::size_t d = 0; d < DimensionCount; ++d) {
      if (cell.codes[d].isEmpty()) continue;
      quint32& number = numbers[d][cell.codes[d]];
      if (number == 0) {
        number = static_cast<quint32>(out.codes[d].size());
        out.codes[d].push_back(cell.codes[d]);
      }
      made.codes[d] = number;
    }
  }
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

SliceMath::Data::Data(SliceCells cells) : slice(std::move(cells)) {
  for (auto& codes : slice.codes)
    if (codes.empty()) codes.assign(1, QString());
  patterns.reserve(slice.cells.size());
  for (const SliceCells::Cell& cell : slice.cells) patterns.push_back(patternOf(cell.codes));
  for (std::size_t d = 0; d < DimensionCount; ++d) {
    if (slice.codes[d].size() == 1) continue;
    Index& index = byCode[d];
    index.from.assign(slice.codes[d].size() + 1, 0);
    for (const SliceCells::Cell& cell : slice.cells) ++index.from[cell.codes[d] + 1];
    for (std::size_t code = 1; code < index.from.size(); ++code) index.from[code] += index.from[code - 1];
    std::vector<std::size_t> next(index.from.begin(), index.from.end() - 1);
    index.places.resize(slice.cells.size());
    for (quint32 place = 0; place < slice.cells.size(); ++place) index.places[next[slice.cells[place].codes[d]]++] = place;
  }
  for (const QString& age : slice.codes[static_cast<std::size_t>(Dimension::Age)]) bands.push_back(ageBand(age));
  const std::vector<QString>& citizenships = slice.codes[static_cast<std::size_t>(Dimension::Citizenship)];
  const auto whole = std::find(citizenships.begin(), citizenships.end(), QStringLiteral("ZZT"));
  if (whole != citizenships.end()) wholeRow = static_cast<quint32>(whole - citizenships.begin());
}

Figure SliceMath::Data::sumOf(const std::vector<quint32>& places, Pattern free) const {
  const Overlaps overlaps(*this, places, free);
  Figure out = Figure::known(0);
  bool unknown = false;
  for (const quint32 place : places) {
    const SliceCells::Cell& cell = slice.cells[place];
    if (overlaps.repeats(cell)) continue;
    if (cell.state == ObservationState::Known) {
      out.value += cell.value;
      continue;
    }
    ++out.missing;
    unknown |= cell.state == ObservationState::Unknown;
  }
  if (out.missing > 0) out.state = unknown ? ValueState::Unknown : ValueState::Withheld;
  return out;
}

std::vector<quint32> SliceMath::Data::withPattern(Pattern pattern) const {
  std::vector<quint32> out;
  for (quint32 place = 0; place < patterns.size(); ++place)
    if (patterns[place] == pattern) out.push_back(place);
  return out;
}

SliceMath::SliceMath(SliceCells cells) : m_data(std::make_shared<const Data>(std::move(cells))) {}
SliceMath::SliceMath(const std::vector<StatCell>& cells) : SliceMath(numbered(cells)) {}

bool SliceMath::isEmpty() const { return m_data->slice.cells.empty(); }

std::optional<SliceMath::Numbers> SliceMath::numbersOf(const Codes& codes) const {
  Numbers out{};
  for (std::size_t d = 0; d < DimensionCount; ++d) {
    if (codes[d].isEmpty()) continue;
    const std::vector<QString>& known = m_data->slice.codes[d];
    const auto found = std::find(known.begin() + 1, known.end(), codes[d]);
    if (found == known.end()) return std::nullopt;
    out[d] = static_cast<quint32>(found - known.begin());
  }
  return out;
}

Figure SliceMath::at(const Codes& codes) const {
  const auto numbers = numbersOf(codes);
  if (!numbers) return Figure::of(ValueState::Unknown);
  const std::vector<SliceCells::Cell>& cells = m_data->slice.cells;
  const Pattern asked = patternOf(*numbers);
  const auto agrees = [&](const SliceCells::Cell& cell) {
    for (std::size_t d = 0; d < DimensionCount; ++d)
      if ((*numbers)[d] != 0 && cell.codes[d] != (*numbers)[d]) return false;
    return true;
  };
  std::array<std::vector<quint32>, 1u << DimensionCount> finer;  ///< by pattern
  std::optional<Figure> own;
  const auto visit = [&](quint32 place) {
    if (own || !agrees(cells[place])) return;
    const Pattern pattern = m_data->patterns[place];
    if (pattern == asked)
      own = figureOf(cells[place]);
    else
      finer[pattern].push_back(place);
  };
  // Of the codes asked for, the rarest says which cells to look at.
  const quint32* first = nullptr;
  const quint32* last = nullptr;
  for (std::size_t d = 0; d < DimensionCount; ++d) {
    if ((*numbers)[d] == 0) continue;
    const auto& [from, places] = m_data->byCode[d];
    const quint32* begin = places.data() + from[(*numbers)[d]];
    const quint32* end = places.data() + from[(*numbers)[d] + 1];
    if (!first || end - begin < last - first) std::tie(first, last) = std::pair(begin, end);
  }
  if (first)
    std::for_each(first, last, visit);
  else
    for (quint32 place = 0; place < cells.size(); ++place) visit(place);
  if (own) return *own;
  // A breakdown known to the last part says more than one with gaps; among equals the coarsest.
  std::optional<Figure> best;
  for (int more = 1; more <= DimensionCount; ++more)
    for (Pattern pattern = 0; pattern < finer.size(); ++pattern) {
      if (finer[pattern].empty() || bits(pattern) != more) continue;
      const Figure sum = m_data->sumOf(finer[pattern], pattern & ~asked);
      if (sum.isKnown()) return sum;
      if (!best) best = sum;
    }
  // A row that says "in all" in so many words.
  if (codes[0].isEmpty() && m_data->wholeRow != 0) {
    Numbers whole = *numbers;
    whole[0] = m_data->wholeRow;
    for (const SliceCells::Cell& cell : cells)
      if (cell.codes == whole) return figureOf(cell);
  }
  return best.value_or(Figure::of(ValueState::Unknown));
}

QStringList SliceMath::codesOf(Dimension dimension) const {
  const std::vector<QString>& codes = m_data->slice.codes[static_cast<std::size_t>(dimension)];
  QStringList out(codes.begin() + 1, codes.end());
  out.removeAll(QStringLiteral("ZZT"));
  out.sort();
  if (dimension == Dimension::Age)
    std::stable_sort(out.begin(), out.end(), [](const QString& a, const QString& b) {
      return ageBand(a).value_or(std::pair(999, 999)) < ageBand(b).value_or(std::pair(999, 999));
    });
  return out;
}

QStringList SliceMath::withoutRepeats(Dimension dimension, const QStringList& codes) {
  std::vector<StatCell> cells(static_cast<std::size_t>(codes.size()));
  std::vector<quint32> places;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    cells[i].codes[static_cast<std::size_t>(dimension)] = codes[static_cast<qsizetype>(i)];
    places.push_back(static_cast<quint32>(i));
  }
  const Data data(numbered(cells));
  const Overlaps overlaps(data, places, 1u << static_cast<unsigned>(dimension));
  QStringList out;
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (!overlaps.repeats(data.slice.cells[i])) out << codes[static_cast<qsizetype>(i)];
  return out;
}

bool SliceMath::isComplete(const std::vector<Dimension>& dimensions) const {
  Pattern pattern = 0;
  for (const Dimension d : dimensions) pattern |= 1u << static_cast<unsigned>(d);
  const std::vector<quint32> places = m_data->withPattern(pattern);
  const Figure sum = m_data->sumOf(places, pattern);
  const Figure whole = total();
  return !places.empty() && sum.isKnown() && whole.isKnown() && sum.value == whole.value;
}

bool SliceMath::has(const std::vector<Dimension>& dimensions) const {
  return std::any_of(m_data->slice.cells.begin(), m_data->slice.cells.end(), [&](const SliceCells::Cell& cell) {
    return std::all_of(dimensions.begin(), dimensions.end(), [&](Dimension d) {
      const quint32 code = cell.codes[static_cast<std::size_t>(d)];
      return code != 0 && m_data->code(d, code) != QLatin1String("ZZT");
    });
  });
}

}  // namespace santalka
