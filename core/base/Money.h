// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <compare>

namespace santalka {

/// An amount in euro, held as whole cents so that sums are exact. Unknown money is std::optional<Money>, never zero.
struct Money {
  qint64 cents = 0;

  static constexpr Money fromCents(qint64 cents) { return Money{cents}; }
  static constexpr Money fromEuros(qint64 euros) { return Money{euros * 100}; }

  constexpr double euros() const { return static_cast<double>(cents) / 100.0; }
  constexpr auto operator<=>(const Money&) const = default;
  constexpr Money operator+(Money other) const { return {cents + other.cents}; }
  constexpr Money operator-(Money other) const { return {cents - other.cents}; }
  constexpr Money& operator+=(Money other) {
    cents += other.cents;
    return *this;
  }
};

}  // namespace santalka

Q_DECLARE_METATYPE(santalka::Money)
