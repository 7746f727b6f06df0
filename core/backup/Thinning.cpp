// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Thinning.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace santalka::Thinning {

namespace {

/// The newest of each of the last days, then of the weeks before them, then of the months before those.
class DailyRule {
 public:
  bool keeps(const QDate& day) {
    if (m_days.size() < Days && !m_days.contains(day)) {
      m_days.insert(day);
      m_lastDay = day;
      return true;
    }
    if (m_days.size() < Days || day == m_lastDay) return false;
    int year = 0;
    const int week = day.weekNumber(&year);
    return first(m_weeks, year * 100 + week, Weeks) || (m_full && first(m_months, day.year() * 100 + day.month(), Months));
  }

 private:
  /// True for the first of its kind while there is room; remembers when there is none, so that the next kind may take it.
  bool first(QSet<int>& seen, int key, int room) {
    m_full = false;
    if (seen.contains(key)) return false;
    if (seen.size() >= room) {
      m_full = true;
      return false;
    }
    seen.insert(key);
    return true;
  }

  QSet<QDate> m_days;
  QDate m_lastDay;
  QSet<int> m_weeks;
  QSet<int> m_months;
  bool m_full = false;
};

/// The first and the last before each version: tries that failed and were repeated push neither out.
QSet<qint64> keptOfMigrations(const std::vector<Item>& newestFirst) {
  std::map<int, std::pair<qint64, qint64>> ends;
  for (const Item& item : newestFirst) {
    if (item.reason != BackupReason::Migration) continue;
    auto& [newest, oldest] = ends[item.version];
    if (newest == 0) newest = item.number;
    oldest = item.number;
  }
  QSet<qint64> kept;
  for (const auto& [version, pair] : ends) kept << pair.first << pair.second;
  return kept;
}

}  // namespace

std::vector<qint64> removable(std::vector<Item> items) {
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.number > b.number; });
  const QSet<qint64> migrations = keptOfMigrations(items);
  DailyRule daily;
  std::map<BackupReason, int> counts;
  std::vector<qint64> out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    bool keep = false;
    switch (item.reason) {
      case BackupReason::Daily: keep = daily.keeps(item.day); break;
      case BackupReason::Migration: keep = migrations.contains(item.number); break;
      case BackupReason::Manual: keep = ++counts[item.reason] <= OnRequest; break;
      case BackupReason::Import:
      case BackupReason::BulkChange:
      case BackupReason::Restore: keep = ++counts[item.reason] <= BeforeRisk; break;
    }
    if (!keep && i > 0) out.push_back(item.number);
  }
  return out;
}

}  // namespace santalka::Thinning
