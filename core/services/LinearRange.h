// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace santalka {

/// What a reader with paper and pencil can say of hidden numbers: linear equations between them, and that a count is never
/// below zero. Answers the smallest and the largest value that one of them can have; exactly, so that nothing is left that
/// an equation more would give away (two phases of the simplex method over a dense table; made for some hundred unknowns).
class LinearRange {
 public:
  using Terms = std::vector<std::pair<int, double>>;  ///< unknown, factor
  struct Range {
    double low = 0;
    double high = 0;  ///< ±infinity where nothing bounds it
  };

  /// One entry an unknown: whether it may be negative (a change between two dates).
  explicit LinearRange(const std::vector<bool>& mayBeNegative);

  void equation(const Terms& terms, double sum);
  /// Equations are complete from here on. Where they contradict one another as few as need be are left out.
  Range of(int unknown);

 private:
  void begin();
  void pivot(std::size_t row, std::size_t column);
  bool minimise();
  double least(int unknown, double sign);

  std::size_t m_columns = 0;
  std::vector<std::pair<int, int>> m_columnsOf;      ///< of an unknown: its column, and the one that is taken away from it or −1
  std::vector<std::vector<double>> m_rows;           ///< last entry: right side; while solving, the last row is the goal
  std::vector<std::size_t> m_basis;
  bool m_begun = false;
};

}  // namespace santalka
