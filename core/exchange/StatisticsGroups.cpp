// SPDX-License-Identifier: EUPL-1.2
// Rows that sum others in more ways than one column's total: groups of countries, and totals of several columns at once.
#include "core/base/Text.h"
#include "core/domain/Choices.h"
#include "core/exchange/StatisticsIndex.h"

#include <QRegularExpression>

namespace santalka {

// „ES valstybės“ beside the countries would count people twice.
void StatisticsTable::dropGroups(Outcome& outcome) {
  const auto at = static_cast<std::size_t>(StatDimension::Citizenship);
  const StatValues& citizenships = dimensions[at];
  enum class Members { Inside, Outside, Any };
  std::vector<Members> members(citizenships.size(), Members::Any);
  std::vector<bool> inUnion(citizenships.size(), false);
  bool any = false;
  for (std::size_t value = 0; value < citizenships.size(); ++value) {
    const StatWord& word = citizenships.word(static_cast<quint16>(value));
    if (word.kind == StatWord::Kind::Code) inUnion[value] = Catalogue::row(QStringLiteral("citizenships"), word.code).value(QStringLiteral("eu")) == QLatin1String("yes");
    if (word.kind != StatWord::Kind::Group) continue;
    any = true;
    static const QRegularExpression outside(QStringLiteral("\\bne es\\b|treci|non-eu|third"));
    static const QRegularExpression inside(QStringLiteral("\\bes\\b|europos sajung|\\beu\\b|\\b(es|eu)-?\\d"));
    const QString folded = fold(word.code);
    members[value] = outside.match(folded).hasMatch() ? Members::Outside : inside.match(folded).hasMatch() ? Members::Inside : Members::Any;
  }
  if (!any) return;
  struct Sums {
    double value[2] = {0, 0};
    qint64 count[2] = {0, 0};
    bool open = false;
  };
  const Index index(*this);
  const auto cellOf = [&](StatRow row) {
    row.values[at] = 0;
    return index.keyOf(row);
  };
  std::unordered_map<quint64, Sums> countries;
  for (const StatRow& row : rows) {
    if (row.dropped || citizenships.word(row.values[at]).kind != StatWord::Kind::Code) continue;
    Sums& sums = countries[cellOf(row)];
    const std::size_t side = inUnion[row.values[at]] ? 0 : 1;
    ++sums.count[side];
    if (row.state == ObservationState::Known)
      sums.value[side] += row.value;
    else
      sums.open = true;
  }
  for (StatRow& row : rows) {
    if (row.dropped || citizenships.word(row.values[at]).kind != StatWord::Kind::Group) continue;
    const auto found = countries.find(cellOf(row));
    if (found == countries.end()) continue;
    const Members which = members[row.values[at]];
    const Sums& sums = found->second;
    const qint64 count = (which != Members::Outside ? sums.count[0] : 0) + (which != Members::Inside ? sums.count[1] : 0);
    // A group none of whose countries stands in the table says what nothing else does.
    if (count == 0) continue;
    const double parts = (which != Members::Outside ? sums.value[0] : 0) + (which != Members::Inside ? sums.value[1] : 0);
    if (which != Members::Any && row.state == ObservationState::Known && !sums.open && !nearlyEqual(row.value, parts)) mismatch(outcome, row, row.value, parts);
    row.dropped = true;
    ++outcome.groups;
  }
}

// „Iš viso“ in two columns at once, while the table has no totals of one of them alone: such a row sums rows that are filled in
// both columns.
void StatisticsTable::crossTotals(const Index& index, const std::array<bool, StatDimensionCount>& candidates, std::vector<bool>& redundant, Outcome& outcome) const {
  const auto maskOf = [&](const StatRow& row) {
    unsigned mask = 0;
    for (std::size_t d = 0; d < StatDimensionCount; ++d) mask |= candidates[d] && row.values[d] == 0 ? 1u << d : 0u;
    return mask;
  };
  std::array<qint64, 1u << StatDimensionCount> present{};
  std::array<qint64, 1u << StatDimensionCount> open{};  // totals that nothing has explained yet
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].dropped) continue;
    const unsigned mask = maskOf(rows[i]);
    ++present[mask];
    if (!redundant[i]) ++open[mask];
  }
  struct Parts {
    double sum = 0;
    bool open = false;
  };
  for (unsigned whole = 1; whole < present.size(); ++whole) {
    for (unsigned part = 0; part < whole && open[whole] > 0; ++part) {
      const unsigned left = whole & ~part;
      if ((part & ~whole) != 0 || present[part] == 0 || (left & (left - 1)) == 0) continue;
      std::unordered_map<qint32, Parts> sums;
      for (const StatRow& row : rows) {
        if (row.dropped || maskOf(row) != part) continue;
        StatRow cell = row;
        for (std::size_t d = 0; d < StatDimensionCount; ++d)
          if (left & 1u << d) cell.values[d] = 0;
        const qint32 total = index.find(index.keyOf(cell));
        if (total < 0) continue;
        Parts& parts = sums[total];
        if (row.state == ObservationState::Known)
          parts.sum += row.value;
        else
          parts.open = true;
      }
      for (const auto& [at, parts] : sums) {
        const auto i = static_cast<std::size_t>(at);
        if (redundant[i] || rows[i].dropped || parts.open || rows[i].state != ObservationState::Known || std::abs(rows[i].value - parts.sum) > 0.005 * rows[i].value) continue;
        redundant[i] = true;
        --open[whole];
        for (std::size_t d = 0; d < StatDimensionCount; ++d)
          if (left & 1u << d) {
            ++outcome.totals[d];
            break;
          }
      }
    }
  }
}

}  // namespace santalka
