// SPDX-License-Identifier: EUPL-1.2
// Counts go and come with the records they belong to: by undo all of a step, from the bin those of the batch or series asked for.
#include "core/db/ObservationTable.h"
#include "core/domain/Statistics.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

#include <array>

using namespace santalka;

namespace {

/// A series with two batches of three counts each and a count typed by hand.
struct Counted {
  test::TempFile file;
  EditService edit{file.database(), QStringLiteral("Rasa")};
  DimensionTexts texts;
  qint64 series = 0;
  qint64 first = 0;
  qint64 second = 0;

  Counted() {
    Series one;
    one.title = QStringLiteral("Gyventojai");
    series = *edit.insert(toRecord(one));
    first = import(2024);
    second = import(2025);
    Observation typed;
    typed.series = {series};
    typed.date = QDate(2026, 1, 1);
    typed.territory = QStringLiteral("46");
    typed.state = ObservationState::Known;
    typed.value = 7;
    REQUIRE(edit.insert(toRecord(typed)));
    REQUIRE(years() == std::array<int, 3>{3, 3, 1});
  }

  qint64 import(int year) {
    ObservationBatch batch;
    batch.series = {series};
    std::vector<ObservationRow> rows(3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      rows[i].julianDay = static_cast<qint32>(QDate(year, 1, 1).toJulianDay());
      rows[i].territory = texts.number(QStringLiteral("46"));
      rows[i].age = texts.number(QString::number(i));
      rows[i].value = 10.0 + static_cast<double>(i);
    }
    REQUIRE(edit.importObservations({}, batch, rows, texts, QStringLiteral("Importas")));
    return edit.store().all<ObservationBatch>()->back().id.value;
  }
  /// Counts of the first batch, of the second, and typed.
  std::array<int, 3> years() const {
    std::array<int, 3> found{};
    for (const Observation& one : *edit.store().all<Observation>()) ++found[static_cast<std::size_t>(one.date.year() - 2024)];
    return found;
  }
  void removeBoth() {
    ChangeSet changes;
    changes.remove(EntityKind::ObservationBatch, first);
    changes.remove(EntityKind::ObservationBatch, second);
    REQUIRE(edit.apply(std::move(changes)));
    REQUIRE(years() == std::array<int, 3>{0, 0, 1});
  }
  void bringBack(EntityKind kind, qint64 id) {
    auto done = edit.bringBack(kind, id);
    INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
    REQUIRE(done);
    REQUIRE(edit.store().brokenReferences()->empty());
  }
};

}  // namespace

TEST_CASE("A step that deleted several batches, or a series with all it holds, is undone and done again", "[editing]") {
  Counted counted;
  std::array<int, 3> left{};
  SECTION("two batches") {
    counted.removeBoth();
    left = {0, 0, 1};
  }
  SECTION("a series with two batches and a typed count") { REQUIRE(counted.edit.remove(EntityKind::Series, counted.series)); }
  for (int round = 0; round < 2; ++round) {
    auto undone = counted.edit.undo();
    INFO((undone ? std::string() : (undone.error().message + undone.error().detail).toStdString()));
    REQUIRE(undone);
    CHECK(counted.years() == std::array<int, 3>{3, 3, 1});
    REQUIRE(counted.edit.redo());
    CHECK(counted.years() == left);
  }
  REQUIRE(counted.edit.undo());
  CHECK(counted.edit.store().brokenReferences()->empty());
}

TEST_CASE("A batch brought back alone comes with its own counts, the other one of its step with its own later", "[editing][bin]") {
  Counted counted;
  SECTION("when both were deleted and the series stands") {
    counted.removeBoth();
    counted.bringBack(EntityKind::ObservationBatch, counted.first);
    CHECK(counted.years() == std::array<int, 3>{3, 0, 1});
    counted.bringBack(EntityKind::ObservationBatch, counted.second);
  }
  SECTION("when both went with their series, which comes with what is its own") {
    REQUIRE(counted.edit.remove(EntityKind::Series, counted.series));
    REQUIRE(counted.years() == std::array<int, 3>{0, 0, 0});
    counted.bringBack(EntityKind::ObservationBatch, counted.first);
    CHECK(counted.years() == std::array<int, 3>{3, 0, 1});
    counted.bringBack(EntityKind::Series, counted.series);
  }
  SECTION("when it was deleted before its series") {
    REQUIRE(counted.edit.remove(EntityKind::ObservationBatch, counted.first));
    REQUIRE(counted.edit.remove(EntityKind::Series, counted.series));
    counted.bringBack(EntityKind::ObservationBatch, counted.first);
    CHECK(counted.years() == std::array<int, 3>{3, 0, 1});
    counted.bringBack(EntityKind::Series, counted.series);
  }
  CHECK(counted.years() == std::array<int, 3>{3, 3, 1});
  CHECK(ChangeLog(counted.file.database()).bin()->empty());
  // What came back from a shelf is not taken back and not done again; what was done before still is.
  CHECK_FALSE(counted.edit.canRedo());
  REQUIRE(counted.edit.undo());
  CHECK(counted.years() == std::array<int, 3>{3, 3, 0});
}

TEST_CASE("Counts also come back after their deletion was undone and done again", "[editing][bin]") {
  Counted counted;
  counted.removeBoth();
  REQUIRE(counted.edit.undo());
  REQUIRE(counted.years() == std::array<int, 3>{3, 3, 1});
  REQUIRE(counted.edit.redo());
  REQUIRE(counted.years() == std::array<int, 3>{0, 0, 1});
  counted.bringBack(EntityKind::ObservationBatch, counted.first);
  CHECK(counted.years() == std::array<int, 3>{3, 0, 1});
  counted.bringBack(EntityKind::ObservationBatch, counted.second);
  CHECK(counted.years() == std::array<int, 3>{3, 3, 1});
  REQUIRE(counted.edit.undo());
  CHECK(counted.years() == std::array<int, 3>{3, 3, 0});
}
