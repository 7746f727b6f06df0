// SPDX-License-Identifier: EUPL-1.2
#include "core/services/CellWithholding.h"

#include <algorithm>

namespace santalka {

int CellWithholding::add(const Figure& figure, Kind kind) {
  m_cells.push_back({figure, kind, false, false});
  return static_cast<int>(m_cells.size()) - 1;
}

void CellWithholding::relate(std::vector<int> parts, int total) {
  if (!parts.empty()) m_relations.push_back({std::move(parts), total});
}

Figure CellWithholding::published(int cell) const {
  const Cell& c = m_cells[static_cast<std::size_t>(cell)];
  if (!c.withheld) return c.figure;
  Figure out = Figure::of(ValueState::Withheld);
  out.asOf = c.figure.asOf;
  return out;
}

/// What the reader can make of the cells that are not told: the others are known, and no count is below zero. So two withheld
/// zeros whose sum is published hide nothing, though one equation does not solve for both. What nobody knows takes part too:
/// it may stand in several relations and fall out of them.
CellWithholding::Reader CellWithholding::reader() const {
  std::vector<int> unknown(m_cells.size(), -1);
  std::vector<bool> mayBeNegative;
  for (std::size_t i = 0; i < m_cells.size(); ++i) {
    if (m_cells[i].published()) continue;
    unknown[i] = static_cast<int>(mayBeNegative.size());
    mayBeNegative.push_back(m_cells[i].kind == Kind::Change);
  }
  Reader out{std::move(unknown), LinearRange(mayBeNegative)};
  for (const Relation& relation : m_relations) {
    LinearRange::Terms terms;
    double sum = 0;
    const auto put = [&](int cell, double factor) {
      const int column = out.unknown[static_cast<std::size_t>(cell)];
      if (column >= 0) terms.emplace_back(column, factor);
      else sum -= factor * m_cells[static_cast<std::size_t>(cell)].figure.value;
    };
    for (const int part : relation.parts) put(part, 1.0);
    put(relation.total, -1.0);
    if (!terms.empty()) out.range.equation(terms, sum);
  }
  return out;
}

std::optional<double> CellWithholding::Reader::value(int cell) {
  const LinearRange::Range can = range.of(unknown[static_cast<std::size_t>(cell)]);
  return can.high - can.low < 0.5 ? std::optional(can.low) : std::nullopt;
}

bool CellWithholding::isSmall(double count) const { return count > 0.5 && count < static_cast<double>(m_minimum) - 0.5; }

/// Whether this cell, which is not told, is one that nobody may work out: what the source left unknown counts too, when it is small.
bool CellWithholding::givesAway(int cell, Reader& reader) const {
  const Cell& c = m_cells[static_cast<std::size_t>(cell)];
  const auto value = reader.value(cell);
  return value && (c.primary || (c.kind != Kind::Change && isSmall(*value)));
}

/// The withheld parts of a relation together, when the reader can work that sum out and it is itself too small.
bool CellWithholding::smallRemainder(const Relation& relation) const {
  const Cell& total = m_cells[static_cast<std::size_t>(relation.total)];
  if (!total.published() || total.kind == Kind::Change) return false;
  double sum = 0;
  bool primary = false;
  for (const int part : relation.parts) {
    const Cell& c = m_cells[static_cast<std::size_t>(part)];
    if (c.kind == Kind::Change) return false;
    if (!c.withheld && !c.figure.isKnown()) return false;
    if (!c.withheld) continue;
    if (!c.figure.isKnown()) return false;
    sum += c.figure.value;
    primary |= c.primary;
  }
  return primary && sum < static_cast<double>(m_minimum);
}

std::vector<int> CellWithholding::neighbours(int cell) const {
  std::set<int> out;
  for (const Relation& relation : m_relations) {
    if (relation.total != cell && std::find(relation.parts.begin(), relation.parts.end(), cell) == relation.parts.end()) continue;
    out.insert(relation.parts.begin(), relation.parts.end());
    out.insert(relation.total);
  }
  return {out.begin(), out.end()};
}

/// What it costs the reader to lack this cell. Zeros last among the counts: withholding one protects little.
double CellWithholding::cost(int cell) const {
  const Cell& c = m_cells[static_cast<std::size_t>(cell)];
  if (c.kind == Kind::Change) return 0.0;
  const double size = c.figure.value <= 0 ? 1e6 : std::min(c.figure.value, 9e5);
  return c.kind == Kind::Total ? 1e7 + size : 1.0 + size;
}

/// The published cells among these that may be withheld, cheapest first.
std::vector<int> CellWithholding::candidates(const std::set<int>& around) const {
  std::vector<int> out;
  for (const int cell : around) {
    const Cell& c = m_cells[static_cast<std::size_t>(cell)];
    if (c.published() && c.kind != Kind::Fixed) out.push_back(cell);
  }
  std::stable_sort(out.begin(), out.end(), [this](int a, int b) { return cost(a) < cost(b); });
  return out;
}

bool CellWithholding::withholdCheapest(const std::set<int>& around) {
  const std::vector<int> cells = candidates(around);
  if (cells.empty()) return false;
  m_cells[static_cast<std::size_t>(cells.front())].withheld = true;
  return true;
}

/// Withholds one more cell so that this one no longer follows from the others; else the cheapest near it.
bool CellWithholding::protect(int cell, const std::vector<int>& known) {
  std::set<int> near;
  for (const int one : known) {
    const std::vector<int> around = neighbours(one);
    near.insert(around.begin(), around.end());
  }
  for (const int candidate : candidates(near)) {
    Cell& c = m_cells[static_cast<std::size_t>(candidate)];
    c.withheld = true;
    Reader now = reader();
    if (!givesAway(cell, now)) return true;
    c.withheld = false;
  }
  if (withholdCheapest(near)) return true;
  std::set<int> further;
  for (const int one : near) {
    const std::vector<int> around = neighbours(one);
    further.insert(around.begin(), around.end());
  }
  return withholdCheapest(further);
}

/// Tells again what was withheld on the way and is not needed.
void CellWithholding::relax() {
  std::vector<int> secondary;
  for (std::size_t i = 0; i < m_cells.size(); ++i)
    if (m_cells[i].withheld && !m_cells[i].primary) secondary.push_back(static_cast<int>(i));
  std::stable_sort(secondary.begin(), secondary.end(), [this](int a, int b) { return cost(a) > cost(b); });
  for (const int cell : secondary) {
    m_cells[static_cast<std::size_t>(cell)].withheld = false;
    if (leaks()) m_cells[static_cast<std::size_t>(cell)].withheld = true;
  }
}

void CellWithholding::solve() {
  for (Cell& cell : m_cells) {
    const bool fromSource = cell.figure.state == ValueState::Withheld;
    const bool small = cell.figure.isKnown() && cell.kind != Kind::Change && isSmall(cell.figure.value);
    cell.primary = cell.withheld = fromSource || small;
  }
  bool changed = true;
  while (changed) {
    changed = false;
    for (const Relation& relation : m_relations)
      if (smallRemainder(relation)) changed |= withholdCheapest({relation.parts.begin(), relation.parts.end()});
    std::vector<int> known;
    std::optional<int> leak;
    Reader now = reader();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
      const int cell = static_cast<int>(i);
      if (m_cells[i].published() || !now.value(cell)) continue;
      known.push_back(cell);
      if (!leak && givesAway(cell, now)) leak = cell;
    }
    if (leak) changed |= protect(*leak, known);
  }
  if (!leaks()) relax();
}

bool CellWithholding::leaks() const {
  if (std::any_of(m_relations.begin(), m_relations.end(), [this](const Relation& r) { return smallRemainder(r); })) return true;
  Reader now = reader();
  for (std::size_t i = 0; i < m_cells.size(); ++i)
    if (!m_cells[i].published() && givesAway(static_cast<int>(i), now)) return true;
  return false;
}

}  // namespace santalka
