// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/Figure.h"
#include "core/services/LinearRange.h"

#include <set>
#include <vector>

namespace santalka {

/// Which cells of published tables must be withheld so that no count below the minimum can be read or worked out.
///
/// Cells are numbered by add(); relate() says which of them add up ("a total is the sum of its parts"), across all
/// tables that appear together: rows, columns, "of which" rows, changes between two dates (before + change = after).
/// solve() withholds
///  1. counts from 1 to minimum − 1 (zero is told; it says nothing about a person) and those withheld by the source;
///  2. as many others as it takes until none of these, and no small count that the source left unknown, follows from the
///     published ones by the relations and from counts not being negative, and until what is withheld in one relation does
///     not itself add up to less than the minimum.
/// Cheap cells go first: changes, then small counts; totals last. A cell that the reader may never lack (the grand total)
/// is `fixed`.
class CellWithholding {
 public:
  enum class Kind { Count, Change, Total, Fixed };

  explicit CellWithholding(std::optional<qint64> minimum) : m_minimum(minimum.value_or(0)) {}

  int add(const Figure& figure, Kind kind = Kind::Count);
  /// parts[0] + parts[1] + … = total
  void relate(std::vector<int> parts, int total);
  void solve();

  bool isWithheld(int cell) const { return m_cells[static_cast<std::size_t>(cell)].withheld; }
  /// The figure as it may be published.
  Figure published(int cell) const;
  /// Whether the reader could work out a cell that had to be withheld; for tests, false after solve() unless the only
  /// cells left are fixed.
  bool leaks() const;

 private:
  struct Cell {
    Figure figure;
    Kind kind = Kind::Count;
    bool withheld = false;
    bool primary = false;
    bool published() const { return !withheld && figure.isKnown(); }
  };
  struct Relation {
    std::vector<int> parts;
    int total = 0;
  };

  struct Reader {
    std::vector<int> unknown;  ///< of each cell: its number among those that are not told, or −1
    LinearRange range;
    std::optional<double> value(int cell);  ///< when it can be but one
  };

  Reader reader() const;
  bool isSmall(double count) const;
  bool givesAway(int cell, Reader& reader) const;
  double cost(int cell) const;
  std::vector<int> candidates(const std::set<int>& around) const;
  bool withholdCheapest(const std::set<int>& around);
  bool protect(int cell, const std::vector<int>& known);
  void relax();
  std::vector<int> neighbours(int cell) const;
  bool smallRemainder(const Relation& relation) const;

  qint64 m_minimum = 0;
  std::vector<Cell> m_cells;
  std::vector<Relation> m_relations;
};

}  // namespace santalka
