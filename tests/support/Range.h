// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace santalka::test {

/// What a reader with paper and pencil can say about hidden counts: linear equations over numbers that are not negative,
/// and the smallest and largest value that each can have. A plain simplex, written for tests; it shares nothing with the code it judges.
class Range {
 public:
  explicit Range(int unknowns) : m_unknowns(unknowns) {}
  void equation(std::vector<double> factors, double sum) {
    if (sum < 0) {
      for (double& factor : factors) factor = -factor;
      sum = -sum;
    }
    m_rows.push_back(std::move(factors));
    m_sums.push_back(sum);
  }
  /// Smallest and largest value of the unknown; nullopt when the equations contradict each other. Unbounded: infinity.
  std::optional<std::pair<double, double>> of(int unknown) const {
    const auto least = solve(unknown, 1);
    if (!least) return std::nullopt;
    return std::pair(*least, -*solve(unknown, -1));
  }

 private:
  static constexpr double Tiny = 1e-7;

  struct Tableau {
    std::vector<std::vector<double>> rows;   ///< last column: right side
    std::vector<int> basis;
    void pivot(std::size_t r, std::size_t c) {
      const double by = rows[r][c];
      for (double& v : rows[r]) v /= by;
      for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == r || std::abs(rows[i][c]) < 1e-12) continue;
        const double factor = rows[i][c];
        for (std::size_t k = 0; k < rows[i].size(); ++k) rows[i][k] -= factor * rows[r][k];
      }
      if (r < basis.size()) basis[r] = static_cast<int>(c);
    }
    /// The last row is the cost to be made small; Bland's rule, so it ends. False: without bound.
    bool minimise(std::size_t columns) {
      for (;;) {
        std::size_t c = 0;
        while (c < columns && rows.back()[c] > -Tiny) ++c;
        if (c == columns) return true;
        std::optional<std::size_t> best;
        for (std::size_t r = 0; r < basis.size(); ++r) {
          if (rows[r][c] < Tiny) continue;
          if (!best) {
            best = r;
            continue;
          }
          const double mine = rows[r].back() / rows[r][c];
          const double theirs = rows[*best].back() / rows[*best][c];
          if (mine < theirs - 1e-12 || (mine < theirs + 1e-12 && basis[r] < basis[*best])) best = r;
        }
        if (!best) return false;
        pivot(*best, c);
      }
    }
  };

  std::optional<double> solve(int unknown, double sign) const {
    const std::size_t n = static_cast<std::size_t>(m_unknowns);
    const std::size_t m = m_rows.size();
    Tableau t;
    t.rows.assign(m + 1, std::vector<double>(n + m + 1, 0));
    for (std::size_t r = 0; r < m; ++r) {
      for (std::size_t c = 0; c < n; ++c) t.rows[r][c] = m_rows[r][c];
      t.rows[r][n + r] = 1;
      t.rows[r].back() = m_sums[r];
      t.basis.push_back(static_cast<int>(n + r));
      for (std::size_t k = 0; k < n; ++k) t.rows[m][k] -= t.rows[r][k];
      t.rows[m].back() -= t.rows[r].back();
    }
    t.minimise(n);
    if (-t.rows[m].back() > 1e-5) return std::nullopt;
    // Helpers that are still in the basis at zero are driven out, or their row says nothing.
    for (std::size_t r = 0; r < m; ++r) {
      if (t.basis[r] < static_cast<int>(n)) continue;
      for (std::size_t c = 0; c < n; ++c)
        if (std::abs(t.rows[r][c]) > Tiny) {
          t.pivot(r, c);
          break;
        }
    }
    t.rows[m].assign(n + m + 1, 0);
    t.rows[m][static_cast<std::size_t>(unknown)] = sign;
    for (std::size_t r = 0; r < m; ++r) {
      const double cost = t.rows[m][static_cast<std::size_t>(t.basis[r])];
      if (std::abs(cost) < 1e-12) continue;
      for (std::size_t k = 0; k < n + m + 1; ++k) t.rows[m][k] -= cost * t.rows[r][k];
    }
    if (!t.minimise(n)) return -HUGE_VAL;
    return -t.rows[m].back();
  }

  int m_unknowns;
  std::vector<std::vector<double>> m_rows;
  std::vector<double> m_sums;
};

}  // namespace santalka::test
