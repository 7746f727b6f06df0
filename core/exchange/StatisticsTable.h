// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/ObservationTable.h"
#include "core/exchange/StatisticsWords.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace santalka {

/// The distinct values of one dimension in a file; the first is "all of them".
class StatValues {
 public:
  StatValues() { m_words.push_back({StatWord::Kind::Total, {}, {}, {}}); }
  /// The same code under two spellings is one value.
  quint16 add(const StatWord& word);
  const StatWord& word(quint16 value) const { return m_words[value]; }
  std::size_t size() const { return m_words.size(); }

 private:
  std::vector<StatWord> m_words;
  QHash<QString, quint16> m_numbers;
};

/// One row of the file as numbers.
struct StatRow {
  std::array<quint16, StatDimensionCount> values{};  ///< by StatDimension, 0 = total
  quint16 series = 0;
  quint16 day = 0;
  ObservationState state = ObservationState::Known;
  bool dropped = false;
  double value = 0;
  qint32 row = 0;     ///< of the sheet, from 0
  qint32 column = 0;
};

/// The rows of a statistics file and what may be left out of them because other rows say it already.
class StatisticsTable {
 public:
  std::array<StatValues, StatDimensionCount> dimensions;
  std::vector<QDate> days;
  std::vector<StatRow> rows;
  quint16 seriesCount = 0;

  struct Mismatch {
    qint32 row = 0;
    qint32 column = 0;
    double total = 0;
    double parts = 0;
  };
  struct Outcome {
    qint64 repeated = 0;                 ///< the same cell again with the same value
    std::vector<std::pair<qint32, qint32>> contradictions;  ///< indexes of rows: the same cell with another value
    std::array<qint64, StatDimensionCount> totals{};  ///< rows that repeat the sum of their parts, by dimension
    qint64 keptTotals = 0;               ///< totals whose parts do not give them
    qint64 places = 0;                   ///< rows of town and countryside beside their total
    qint64 groups = 0;                   ///< sums such as „ES valstybės“ beside their countries
    std::vector<std::pair<quint16, qint64>> higher;   ///< territories left out, with rows
    std::vector<quint16> keptHigher;
    std::vector<Mismatch> mismatches;    ///< totals that differ from their parts (the first 50)
    qint64 mismatchCount = 0;
  };
  /// Marks what is not to be stored as dropped.
  Outcome reduce();

 private:
  class Index;
  void joinPlaces(Outcome& outcome);
  void dropGroups(Outcome& outcome);
  void dropTotals(const Index& index, Outcome& outcome);
  void crossTotals(const Index& index, const std::array<bool, StatDimensionCount>& candidates, std::vector<bool>& redundant, Outcome& outcome) const;
  void dropHigher(Outcome& outcome);
  void mismatch(Outcome& outcome, const StatRow& row, double total, double parts) const;
};

}  // namespace santalka
