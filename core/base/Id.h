// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace santalka {

/// The key of a stored record of type T. Zero means "not stored yet" or "refers to nothing".
template <class T>
struct Id {
  qint64 value = 0;

  constexpr bool isValid() const { return value > 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace santalka

template <class T>
struct std::hash<santalka::Id<T>> {
  std::size_t operator()(santalka::Id<T> id) const noexcept { return std::hash<qint64>()(id.value); }
};
