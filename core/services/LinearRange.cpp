// SPDX-License-Identifier: EUPL-1.2
#include "core/services/LinearRange.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace santalka {

namespace {

constexpr double Tiny = 1e-7;
constexpr double Nothing = 1e-11;
constexpr double Endless = std::numeric_limits<double>::infinity();
constexpr std::size_t NoRow = static_cast<std::size_t>(-1);

}  // namespace

LinearRange::LinearRange(const std::vector<bool>& mayBeNegative) {
  for (const bool negative : mayBeNegative) {
    const int first = static_cast<int>(m_columns);
    m_columnsOf.emplace_back(first, negative ? first + 1 : -1);
    m_columns += negative ? 2 : 1;
  }
}

void LinearRange::equation(const Terms& terms, double sum) {
  std::vector<double> row(m_columns + 1, 0.0);
  const double sign = sum < 0 ? -1 : 1;
  for (const auto& [unknown, factor] : terms) {
    const auto [plus, minus] = m_columnsOf[static_cast<std::size_t>(unknown)];
    row[static_cast<std::size_t>(plus)] += sign * factor;
    if (minus >= 0) row[static_cast<std::size_t>(minus)] -= sign * factor;
  }
  row.back() = sign * sum;
  m_rows.push_back(std::move(row));
}

void LinearRange::pivot(std::size_t row, std::size_t column) {
  std::vector<double>& chosen = m_rows[row];
  const double by = chosen[column];
  for (double& value : chosen) value /= by;
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    if (r == row) continue;
    const double factor = m_rows[r][column];
    if (std::abs(factor) < Nothing) continue;
    for (std::size_t k = 0; k < chosen.size(); ++k) m_rows[r][k] -= factor * chosen[k];
    m_rows[r][column] = 0;
  }
  m_basis[row] = column;
}

/// Makes the goal in the last row as small as it gets; false: it has no end. By Bland's rule, so it never goes round in a circle.
bool LinearRange::minimise() {
  for (;;) {
    const std::vector<double>& goal = m_rows.back();
    const std::size_t width = goal.size() - 1;
    std::size_t column = 0;
    while (column < width && goal[column] > -Tiny) ++column;
    if (column == width) return true;
    std::size_t row = NoRow;
    for (std::size_t r = 0; r < m_basis.size(); ++r) {
      if (m_rows[r][column] < Tiny) continue;
      if (row == NoRow) {
        row = r;
        continue;
      }
      const double one = m_rows[r].back() / m_rows[r][column];
      const double best = m_rows[row].back() / m_rows[row][column];
      if (one < best - Nothing || (one < best + Nothing && m_basis[r] < m_basis[row])) row = r;
    }
    if (row == NoRow) return false;
    pivot(row, column);
  }
}

/// Finds values that fit all equations: a helper for each, which is then driven to zero and dropped. An equation whose helper
/// stays contradicts the others and is left out.
void LinearRange::begin() {
  m_begun = true;
  const std::size_t count = m_rows.size();
  std::vector<double> goal(m_columns + count + 1, 0.0);
  for (std::size_t r = 0; r < count; ++r) {
    const double sum = m_rows[r].back();
    m_rows[r].resize(m_columns + count + 1, 0.0);
    m_rows[r][m_columns] = 0.0;
    m_rows[r][m_columns + r] = 1.0;
    m_rows[r].back() = sum;
    for (std::size_t k = 0; k < m_columns; ++k) goal[k] -= m_rows[r][k];
    goal.back() -= sum;
    m_basis.push_back(m_columns + r);
  }
  m_rows.push_back(std::move(goal));
  minimise();
  m_rows.pop_back();
  for (std::size_t r = 0; r < m_basis.size();) {
    if (m_basis[r] >= m_columns) {
      const auto end = m_rows[r].begin() + static_cast<std::ptrdiff_t>(m_columns);
      const auto column = std::find_if(m_rows[r].begin(), end, [](double value) { return std::abs(value) > Tiny; });
      const bool contradicts = m_rows[r].back() > 1e-4;
      if (contradicts || column == end) {  // or it repeats what the others say
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(r));
        m_basis.erase(m_basis.begin() + static_cast<std::ptrdiff_t>(r));
        continue;
      }
      pivot(r, static_cast<std::size_t>(column - m_rows[r].begin()));
    }
    ++r;
  }
  for (std::vector<double>& row : m_rows) {
    row[m_columns] = row.back();
    row.resize(m_columns + 1);
  }
}

double LinearRange::least(int unknown, double sign) {
  std::vector<double> goal(m_columns + 1, 0.0);
  const auto [plus, minus] = m_columnsOf[static_cast<std::size_t>(unknown)];
  goal[static_cast<std::size_t>(plus)] = sign;
  if (minus >= 0) goal[static_cast<std::size_t>(minus)] = -sign;
  for (std::size_t r = 0; r < m_basis.size(); ++r) {
    const double factor = goal[m_basis[r]];
    if (std::abs(factor) < Nothing) continue;
    for (std::size_t k = 0; k < goal.size(); ++k) goal[k] -= factor * m_rows[r][k];
  }
  m_rows.push_back(std::move(goal));
  const bool ends = minimise();
  const double found = -m_rows.back().back();
  m_rows.pop_back();
  return ends ? found : -Endless;
}

LinearRange::Range LinearRange::of(int unknown) {
  if (!m_begun) begin();
  return {least(unknown, 1), -least(unknown, -1)};
}

}  // namespace santalka
