// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"

#include "core/db/Store.h"
#include "tests/support/Bytes.h"
#include "tests/support/Opening.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace santalka;
using test::sample;

namespace {

ErrorCode opened(const QString& path, DataFile::Access access) {
  auto file = DataFile::open(path, access);
  REQUIRE_FALSE(file);
  CHECK(file.error().message.contains(QStringLiteral("pavyzdys")));
  return file.error().code;
}

}  // namespace

TEST_CASE("Opening says what the file is", "[db]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const auto access = GENERATE(DataFile::Access::ReadOnly, DataFile::Access::ReadWrite);

  SECTION("written by a newer program") {
    test::setUserVersion(path, QByteArray("\0\0\0\x63", 4));
    CHECK(opened(path, DataFile::Access::ReadWrite) == ErrorCode::Newer);
  }
  SECTION("another program's database") {
    test::overwrite(path, 68, QByteArray("\0\0\0\0", 4));
    CHECK(opened(path, access) == ErrorCode::NotOurs);
  }
  SECTION("no database at all") {
    test::overwrite(path, 0, QByteArray("PK\x03\x04 a workbook  ", 16));
    CHECK(opened(path, access) == ErrorCode::NotOurs);
  }
  SECTION("cut short") {
    QFile file(path);
    REQUIRE(file.resize(file.size() / 2 / 4096 * 4096));
    CHECK(opened(path, access) == ErrorCode::Damaged);
  }
  SECTION("a page overwritten") {
    test::overwrite(path, 4096, QByteArray(2048, '\xAA'));
    CHECK(opened(path, access) == ErrorCode::Damaged);
  }
}

TEST_CASE("A second writer is told who holds the file, a reader may read", "[db]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  auto first = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(first);
  CHECK(opened(path, DataFile::Access::ReadWrite) == ErrorCode::Locked);
  auto reader = DataFile::open(path, DataFile::Access::ReadOnly);
  REQUIRE(reader);
  CHECK(Store((*reader)->database()).count(EntityKind::Measure).value_or(0) == 28);
  auto written = (*reader)->database().run(QStringLiteral("DELETE FROM needs"));
  REQUIRE_FALSE(written);
  CHECK(written.error().code == ErrorCode::ReadOnly);
  first->reset();
  CHECK(DataFile::open(path, DataFile::Access::ReadWrite).has_value());
}

TEST_CASE("What fails in the middle of reading is an error, not a shorter answer", "[db]") {
  QTemporaryDir dir;
  auto file = DataFile::open(sample(dir), DataFile::Access::ReadOnly);
  REQUIRE(file);
  Database& database = (*file)->database();
  const QString sql = QStringLiteral("SELECT a.topic FROM activities a, activities b");
  const auto all = database.texts(sql);
  REQUIRE(all);
  int rows = 0;
  database.setStop([&rows] { return rows < 1000; });
  const auto cut = database.eachRow(sql, {}, [&rows](const QSqlQuery&) { ++rows; });
  REQUIRE_FALSE(cut);
  CHECK(cut.error().code == ErrorCode::Cancelled);
  CHECK(rows >= 1000);
  CHECK(rows < all->size());
  rows = 0;
  database.setStop({});
  CHECK(database.texts(sql).value_or(QStringList()) == *all);
}

TEST_CASE("A new file never overwrites an old one", "[db]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const qint64 size = QFile(path).size();
  auto again = DataFile::create(path);
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::Invalid);
  CHECK(QFile(path).size() == size);
  CHECK_FALSE(DataFile::create(dir.filePath(QStringLiteral("nėra/a.santalka"))).has_value());
}
