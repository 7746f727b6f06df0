// SPDX-License-Identifier: EUPL-1.2
#include "core/services/CellWithholding.h"

#include <algorithm>
#include <cmath>
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

/// Withheld cells that the relations give away. Relations with a cell that nobody knows say nothing.
std::vector<int> CellWithholding::determined() const {
  std::unordered_map<int, int> column;
  std::vector<int> cells;
  std::vector<std::vector<double>> rows;
  for (std::size_t i = 0; i < m_cells.size(); ++i)
    if (m_cells[i].withheld) {
      column.emplace(static_cast<int>(i), static_cast<int>(cells.size()));
      cells.push_back(static_cast<int>(i));
    }
  for (const Relation& relation : m_relations) {
    std::vector<double> row(cells.size(), 0.0);
    bool usable = true;
    bool any = false;
    const auto put = [&](int cell, double factor) {
      const Cell& c = m_cells[static_cast<std::size_t>(cell)];
      if (c.withheld) {
        row[static_cast<std::size_t>(column.at(cell))] += factor;
        any = true;
      } else if (!c.figure.isKnown()) {
        usable = false;
      }
    };
    for (const int part : relation.parts) put(part, 1.0);
    put(relation.total, -1.0);
    if (usable && any) rows.push_back(std::move(row));
  }
  std::vector<int> out;
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
