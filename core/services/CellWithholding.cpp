// SPDX-License-Identifier: EUPL-1.2
#include "core/services/CellWithholding.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace santalka {

namespace {

constexpr double Zero = 1e-9;

/// Brings the equations to reduced row echelon form and answers the columns whose unknown has only one possible value.
std::vector<int> solvedColumns(std::vector<std::vector<double>> rows, int columns) {
  std::vector<int> pivots;
  std::size_t top = 0;
  for (int column = 0; column < columns && top < rows.size(); ++column) {
    const auto c = static_cast<std::size_t>(column);
    std::size_t best = top;
    for (std::size_t r = top; r < rows.size(); ++r)
      if (std::abs(rows[r][c]) > std::abs(rows[best][c])) best = r;
    if (std::abs(rows[best][c]) < Zero) continue;
    std::swap(rows[top], rows[best]);
    const double pivot = rows[top][c];
    for (double& value : rows[top]) value /= pivot;
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const double factor = rows[r][c];
      if (r == top || std::abs(factor) < Zero) continue;
      for (std::size_t k = c; k < rows[r].size(); ++k) rows[r][k] -= factor * rows[top][k];
    }
    pivots.push_back(column);
    ++top;
  }
  std::vector<int> solved;
  for (std::size_t r = 0; r < pivots.size(); ++r) {
    const auto others = std::count_if(rows[r].begin(), rows[r].end(), [](double value) { return std::abs(value) > Zero; });
    if (others == 1) solved.push_back(pivots[r]);
  }
  return solved;
}

}  // namespace

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

/// Narrows what the cells of one relation can be, given what the others can; tells whether that said something new.
bool CellWithholding::narrow(const Relation& relation, std::vector<Bounds>& bounds) const {
  const auto at = [&](int cell) -> Bounds& { return bounds[static_cast<std::size_t>(cell)]; };
  const auto tighten = [](Bounds& one, double low, double high) {
    const bool news = low > one.low + Zero || high < one.high - Zero;
    one.low = std::max(one.low, low);
    one.high = std::min(one.high, high);
    return news;
  };
  const auto others = [&](int except) {
    Bounds sum{0, 0};
    for (const int part : relation.parts)
      if (part != except) sum = {sum.low + at(part).low, sum.high + at(part).high};
    return sum;
  };
  bool news = false;
  for (const int part : relation.parts) {
    const Bounds rest = others(part);
    news |= tighten(at(part), at(relation.total).low - rest.high, at(relation.total).high - rest.low);
  }
  const Bounds sum = others(-1);
  news |= tighten(at(relation.total), sum.low, sum.high);
  return news;
}

/// Whether everybody knows or could know each of its cells; a relation with a cell that nobody knows says nothing.
bool CellWithholding::speaks(const Relation& relation) const {
  const auto known = [this](int cell) {
    const Cell& c = m_cells[static_cast<std::size_t>(cell)];
    return c.withheld || c.figure.isKnown();
  };
  return known(relation.total) && std::all_of(relation.parts.begin(), relation.parts.end(), known);
}

/// What each cell can be: the reader knows the published ones, and that no count is below zero. So two withheld zeros
/// whose sum is published hide nothing, though one equation does not solve for both.
std::vector<CellWithholding::Bounds> CellWithholding::bounds() const {
  constexpr int MostRounds = 50;  // each narrows by whole people; what takes longer hides enough
  std::vector<Bounds> out;
  out.reserve(m_cells.size());
  constexpr double Endless = std::numeric_limits<double>::infinity();
  for (const Cell& cell : m_cells) {
    if (cell.published())
      out.push_back({cell.figure.value, cell.figure.value});
    else
      out.push_back({cell.kind == Kind::Change ? -Endless : 0.0, Endless});
  }
  bool news = true;
  for (int round = 0; news && round < MostRounds; ++round) {
    news = false;
    for (const Relation& relation : m_relations)
      if (speaks(relation)) news |= narrow(relation, out);
  }
  return out;
}

/// Withheld cells that the relations give away.
std::vector<int> CellWithholding::determined() const {
  std::unordered_map<int, int> column;
  std::vector<int> cells;
  std::vector<int> out;
  std::vector<std::vector<double>> rows;
  const std::vector<Bounds> range = bounds();
  for (std::size_t i = 0; i < m_cells.size(); ++i)
    if (m_cells[i].withheld && std::abs(range[i].high - range[i].low) < 0.5) {
      out.push_back(static_cast<int>(i));
    } else if (m_cells[i].withheld) {
      column.emplace(static_cast<int>(i), static_cast<int>(cells.size()));
      cells.push_back(static_cast<int>(i));
    }
  for (const Relation& relation : m_relations) {
    if (!speaks(relation)) continue;
    std::vector<double> row(cells.size(), 0.0);
    bool any = false;
    const auto put = [&](int cell, double factor) {
      const auto found = column.find(cell);
      if (found == column.end()) return;
      row[static_cast<std::size_t>(found->second)] += factor;
      any = true;
    };
    for (const int part : relation.parts) put(part, 1.0);
    put(relation.total, -1.0);
    if (any) rows.push_back(std::move(row));
  }
  for (const int solved : solvedColumns(std::move(rows), static_cast<int>(cells.size())))
    out.push_back(cells[static_cast<std::size_t>(solved)]);
  return out;
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
    const std::vector<int> now = determined();
    if (std::find(now.begin(), now.end(), cell) == now.end()) return true;
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
    const bool small = cell.figure.isKnown() && cell.kind != Kind::Change && cell.figure.value > 0 &&
                       cell.figure.value < static_cast<double>(m_minimum);
    cell.primary = cell.withheld = fromSource || small;
  }
  bool changed = true;
  while (changed) {
    changed = false;
    for (const Relation& relation : m_relations)
      if (smallRemainder(relation)) changed |= withholdCheapest({relation.parts.begin(), relation.parts.end()});
    const std::vector<int> known = determined();
    const auto leak = std::find_if(known.begin(), known.end(), [this](int cell) { return m_cells[static_cast<std::size_t>(cell)].primary; });
    if (leak != known.end()) changed |= protect(*leak, known);
  }
  if (!leaks()) relax();
}

bool CellWithholding::leaks() const {
  for (const int cell : determined())
    if (m_cells[static_cast<std::size_t>(cell)].primary) return true;
  return std::any_of(m_relations.begin(), m_relations.end(), [this](const Relation& r) { return smallRemainder(r); });
}

}  // namespace santalka
