// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/Statistics.h"

#include <array>

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

/// All counts of one series for one territory on one day.
struct StatSlice {
  Id<Series> series;
  QDate date;
  qint64 rows = 0;
};

/// Bulk reading of observations; a slice is found by the index of the cells.
namespace ObservationReader {
/// Which days of which series speak of the territory, oldest first.
Result<std::vector<StatSlice>> slices(const Store& store, const QString& territory);
Result<std::vector<StatCell>> cells(const Store& store, Id<Series> series, const QDate& date, const QString& territory);
/// Territories that have observations at all.
Result<QStringList> territories(const Store& store);
}  // namespace ObservationReader

}  // namespace santalka
