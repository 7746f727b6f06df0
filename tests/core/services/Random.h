// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QtGlobal>

#include <random>

namespace santalka::test {

/// Random cases that can be run again: the same series at every run, so that a change is judged by itself and not by luck.
/// SANTALKA_SEED=n takes another one, SANTALKA_SEED=random one that nobody has seen (a failure names it).
class Random {
 public:
  Random() : m_seed(chosenSeed()), m_engine(m_seed) {}
  unsigned seed() const { return m_seed; }
  int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_engine); }
  bool chance(int percent) { return number(1, 100) <= percent; }

 private:
  static unsigned chosenSeed() {
    const QByteArray wanted = qgetenv("SANTALKA_SEED");
    if (wanted == "random") return std::random_device{}();
    bool is = false;
    const unsigned seed = wanted.toUInt(&is);
    return is ? seed : 20261126u;
  }

  unsigned m_seed;
  std::mt19937 m_engine;
};

}  // namespace santalka::test
