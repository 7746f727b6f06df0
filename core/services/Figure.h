// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Indicator.h"

namespace santalka {

/// A computed number with what is known about it. Unknown, not applicable and withheld are states, never zeros.
struct Figure {
  ValueState state = ValueState::Unknown;
  double value = 0;    ///< meaningful only when Known
  int missing = 0;     ///< parts that were unknown or withheld and are not in the value: the value is "at least"
  QDate asOf;          ///< date of the newest part

  static Figure known(double value) { return {ValueState::Known, value, 0, {}}; }
  static Figure of(ValueState state) { return {state, 0, 0, {}}; }
  bool isKnown() const { return state == ValueState::Known; }
  std::optional<double> number() const { return isKnown() ? std::optional<double>(value) : std::nullopt; }
};

/// A sum of amounts of which some may be unknown: what the known ones add up to, and how many are not known.
struct MoneySum {
  Money known;
  int knownCount = 0;
  int unknownCount = 0;

  void add(const std::optional<Money>& amount) {
    if (amount) {
      known += *amount;
      ++knownCount;
    } else {
      ++unknownCount;
    }
  }
  void add(const MoneySum& other) {
    known += other.known;
    knownCount += other.knownCount;
    unknownCount += other.unknownCount;
  }
  /// The sum as far as anything is known; nothing at all is unknown, not 0 €.
  std::optional<Money> amount() const { return knownCount > 0 ? std::optional<Money>(known) : std::nullopt; }
  bool isComplete() const { return unknownCount == 0; }
};

/// The same for counts of people.
struct CountSum {
  qint64 known = 0;
  int knownCount = 0;
  int unknownCount = 0;

  void add(const CountSum& other) {
    known += other.known;
    knownCount += other.knownCount;
    unknownCount += other.unknownCount;
  }
  std::optional<qint64> amount() const { return knownCount > 0 ? std::optional<qint64>(known) : std::nullopt; }
};

/// part / whole in per cent; unknown when the whole is zero or either is unknown.
inline std::optional<double> percentOf(std::optional<double> part, std::optional<double> whole) {
  if (!part || !whole || *whole == 0) return std::nullopt;
  return *part / *whole * 100.0;
}

}  // namespace santalka
