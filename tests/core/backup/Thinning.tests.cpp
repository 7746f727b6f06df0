// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Thinning.h"

#include <catch2/catch.hpp>

#include <QSet>

#include <algorithm>
#include <random>

using namespace santalka;
using Thinning::Item;

namespace {

/// Makes backups one after the other and thins after each, as a year of work does.
class Ring {
 public:
  std::size_t add(const QDate& day, BackupReason reason = BackupReason::Daily, int version = 1) {
    m_items.push_back({++m_last, day, reason, version});
    const auto gone = Thinning::removable(m_items);
    const QSet<qint64> set(gone.begin(), gone.end());
    CHECK_FALSE(set.contains(m_last));
    CHECK(std::is_sorted(gone.rbegin(), gone.rend()));  // the oldest goes last
    m_items.erase(std::remove_if(m_items.begin(), m_items.end(), [&set](const Item& item) { return set.contains(item.number); }), m_items.end());
    CHECK(Thinning::removable(m_items).empty());
    return gone.size();
  }
  const std::vector<Item>& items() const { return m_items; }
  std::vector<QDate> days() const {
    std::vector<QDate> out;
    for (const Item& item : m_items) out.push_back(item.day);
    return out;
  }
  bool has(const QDate& day) const {
    const auto all = days();
    return std::find(all.begin(), all.end(), day) != all.end();
  }

 private:
  std::vector<Item> m_items;
  qint64 m_last = 0;
};

}  // namespace

TEST_CASE("Two years of daily backups thin to days, weeks and months", "[backup]") {
  Ring ring;
  const QDate first(2026, 1, 1), last(2027, 12, 31);
  for (QDate day = first; day <= last; day = day.addDays(1)) ring.add(day);
  CHECK(ring.items().size() == std::size_t(Thinning::Days + Thinning::Weeks + Thinning::Months));
  for (int back = 0; back < Thinning::Days; ++back) CHECK(ring.has(last.addDays(-back)));
  // The weeks before are held by their last days, then the months by theirs: the reach is over a year.
  const auto days = ring.days();
  for (std::size_t i = 13; i + 15 < days.size(); ++i) CHECK(days[i].dayOfWeek() == 7);
  CHECK(days.front() <= last.addMonths(-12));
  for (std::size_t i = 1; i < days.size(); ++i) CHECK(days[i - 1] < days[i]);
}

TEST_CASE("A second backup of the same day takes the place of the first", "[backup]") {
  Ring ring;
  CHECK(ring.add(QDate(2026, 5, 4)) == 0);
  CHECK(ring.add(QDate(2026, 5, 4)) == 1);
  REQUIRE(ring.items().size() == 1);
  CHECK(ring.items().front().number == 2);
}

TEST_CASE("A clock that jumps purges nothing", "[backup]") {
  Ring ring;
  QDate day(2026, 3, 2);
  for (int i = 0; i < 400; ++i, day = day.addDays(1)) ring.add(day);
  const auto before = ring.days();
  const int jump = GENERATE(-3650, -400, -1, 1, 40, 3650, 36500);
  ring.add(day.addDays(jump));
  ring.add(day);  // and back again
  std::size_t kept = 0;
  for (const QDate& old : before) kept += ring.has(old);
  CHECK(kept + 2 >= before.size());
}

TEST_CASE("One more backup costs at most one older one, two where the clock goes back", "[backup]") {
  const unsigned seed = GENERATE(range(1u, 41u));
  INFO("seed " << seed);
  std::mt19937 random(seed);
  Ring ring;
  QDate day(2026, 1, 1);
  for (int i = 0; i < 700; ++i) {
    const bool forward = seed % 2 == 0;
    const unsigned what = random() % 100;
    if (what < 60) day = day.addDays(1);
    else if (what < 75) day = day.addDays(random() % 30);
    else if (what < 78 && !forward) day = day.addDays(-int(random() % 900));
    else if (what < 80) day = day.addDays(random() % 4000);
    CHECK(ring.add(day) <= (forward ? 1u : 2u));
    CHECK(ring.items().size() <= std::size_t(Thinning::Days + Thinning::Weeks + Thinning::Months));
  }
}

TEST_CASE("Each reason has room of its own", "[backup]") {
  Ring ring;
  QDate day(2026, 1, 1);
  for (int i = 0; i < 30; ++i) {
    ring.add(day.addDays(i));
    ring.add(day.addDays(i), BackupReason::Import);
    ring.add(day.addDays(i), BackupReason::BulkChange);
    ring.add(day.addDays(i), BackupReason::Restore);
    ring.add(day.addDays(i), BackupReason::Manual);
  }
  const auto count = [&ring](BackupReason reason) {
    return std::count_if(ring.items().begin(), ring.items().end(), [reason](const Item& item) { return item.reason == reason; });
  };
  CHECK(count(BackupReason::Import) == Thinning::BeforeRisk);
  CHECK(count(BackupReason::BulkChange) == Thinning::BeforeRisk);
  CHECK(count(BackupReason::Restore) == Thinning::BeforeRisk);
  CHECK(count(BackupReason::Manual) == Thinning::OnRequest);
  CHECK(count(BackupReason::Daily) >= Thinning::Days);
}

TEST_CASE("Migrations that fail again and again do not push out the copy made before the first", "[backup]") {
  Ring ring;
  for (int i = 0; i < 50; ++i) ring.add(QDate(2026, 1, 1).addDays(i), BackupReason::Migration, 1);
  for (int i = 0; i < 3; ++i) ring.add(QDate(2027, 1, 1).addDays(i), BackupReason::Migration, 2);
  std::vector<qint64> numbers;
  for (const Item& item : ring.items()) numbers.push_back(item.number);
  CHECK(numbers == std::vector<qint64>{1, 50, 51, 53});
}
