// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QtGlobal>

#include <random>

namespace santalka::test {

/// Random cases that can be run again: SANTALKA_SEED=n repeats the series that began with n.
class Random {
 public:
  Random() : m_seed(qEnvironmentVariableIsSet("SANTALKA_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("SANTALKA_SEED"))
                                                              : std::random_device{}()),
             m_engine(m_seed) {}
  unsigned seed() const { return m_seed; }
  int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_engine); }
  bool chance(int percent) { return number(1, 100) <= percent; }

 private:
  unsigned m_seed;
  std::mt19937 m_engine;
};

}  // namespace santalka::test
