// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/StatisticsTable.h"

#include <algorithm>
#include <cmath>

namespace santalka {

/// Published totals miss their parts by a few people where first figures were corrected (domain.md 4.3, 13).
inline bool nearlyEqual(double total, double parts) { return std::abs(total - parts) <= std::max(5.0, 0.005 * std::abs(total)); }

/// Finds the row of a cell. Every cell has one number, mixed from its values; an open table keeps half a million small.
class StatisticsTable::Index {
 public:
  explicit Index(const StatisticsTable& table) : m_table(table) {
    quint64 radix = 1;
    for (std::size_t d = 0; d < StatDimensionCount; ++d) {
      m_radix[d] = radix;
      radix *= table.dimensions[d].size();
    }
    m_dayRadix = radix;
    m_seriesRadix = radix * std::max<std::size_t>(1, table.days.size());
    std::size_t size = 64;
    while (size < table.rows.size() * 2) size *= 2;
    m_slots.assign(size, -1);
    m_keys.assign(table.rows.size(), 0);
  }
  quint64 keyOf(const StatRow& row) const {
    quint64 key = row.day * m_dayRadix + row.series * m_seriesRadix;
    for (std::size_t d = 0; d < StatDimensionCount; ++d) key += row.values[d] * m_radix[d];
    return key;
  }
  quint64 totalKey(std::size_t index, std::size_t d) const { return m_keys[index] - m_table.rows[index].values[d] * m_radix[d]; }
  /// The row that holds the cell already, or -1 after putting this one in.
  qint32 insert(std::size_t index) {
    const quint64 key = keyOf(m_table.rows[index]);
    m_keys[index] = key;
    std::size_t at = place(key);
    while (m_slots[at] >= 0) {
      if (m_keys[static_cast<std::size_t>(m_slots[at])] == key) return m_slots[at];
      at = (at + 1) & (m_slots.size() - 1);
    }
    m_slots[at] = static_cast<qint32>(index);
    return -1;
  }
  qint32 find(quint64 key) const {
    std::size_t at = place(key);
    while (m_slots[at] >= 0) {
      if (m_keys[static_cast<std::size_t>(m_slots[at])] == key) return m_slots[at];
      at = (at + 1) & (m_slots.size() - 1);
    }
    return -1;
  }

 private:
  std::size_t place(quint64 key) const { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ull) >> 20) & (m_slots.size() - 1); }

  const StatisticsTable& m_table;
  std::array<quint64, StatDimensionCount> m_radix{};
  quint64 m_dayRadix = 1;
  quint64 m_seriesRadix = 1;
  std::vector<qint32> m_slots;
  std::vector<quint64> m_keys;
};

}  // namespace santalka
