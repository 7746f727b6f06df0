// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Statistics.h"

#include <array>
#include <vector>

namespace santalka {

/// The dimensions of an observation, in the order of the columns.
enum class Dimension { Citizenship, Status, Sex, Age, Ground };
inline constexpr int DimensionCount = 5;

/// One count of a slice: its codes by Dimension (empty = all) and its value.
struct StatCell {
  std::array<QString, DimensionCount> codes;
  ObservationState state = ObservationState::Known;
  double value = 0;

  const QString& code(Dimension d) const { return codes[static_cast<std::size_t>(d)]; }
};

/// The counts of one slice with each distinct code kept once: tens of thousands of cells share some hundred codes.
struct SliceCells {
  struct Cell {
    std::array<quint32, DimensionCount> codes{};  ///< places in `codes`; 0 = all
    ObservationState state = ObservationState::Known;
    double value = 0;
  };
  std::array<std::vector<QString>, DimensionCount> codes;  ///< by Dimension; the first one is empty
  std::vector<Cell> cells;
};

/// Which series speaks of a territory on which day.
struct StatSlice {
  Id<Series> series;
  QDate date;
};

/// Bulk reading of observations; a slice is found by the index of the cells.
namespace ObservationReader {
/// Which days of which series speak of the territory, oldest first.
Result<std::vector<StatSlice>> slices(const Store& store, const QString& territory);
Result<SliceCells> cells(const Store& store, Id<Series> series, const QDate& date, const QString& territory);
/// Territories that have observations at all.
Result<QStringList> territories(const Store& store);
}  // namespace ObservationReader

}  // namespace santalka
