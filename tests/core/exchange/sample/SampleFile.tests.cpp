// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/sample/SampleFile.h"

#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace santalka;

namespace {
QByteArray fingerprint(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}
}  // namespace

TEST_CASE("The sample file is the same at every run", "[sample]") {
  QTemporaryDir dir;
  const QString first = dir.filePath(QStringLiteral("a.santalka"));
  const QString second = dir.filePath(QStringLiteral("b.santalka"));
  REQUIRE(writeSample(first, SampleSize::Normal));
  REQUIRE(writeSample(second, SampleSize::Normal));
  CHECK(fingerprint(first) == fingerprint(second));
  CHECK(Clock::now().date() != QDate(2027, 1, 11));
}

TEST_CASE("The sample's residents add up to the same total in every table", "[sample]") {
  QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(writeSample(path, SampleSize::Normal));
  auto file = DataFile::open(path, DataFile::Access::ReadOnly);
  REQUIRE(file);
  const auto sum = [&](const char* where) {
    auto value = (*file)->database().scalar(QStringLiteral("SELECT sum(value) FROM observations WHERE date = '2027-01-01' AND ") + QLatin1String(where));
    REQUIRE(value);
    return value->toDouble();
  };
  const double total = sum("citizenship = '' AND status = '' AND sex = '' AND ground = ''");
  CHECK(total == 1437);
  CHECK(sum("citizenship <> ''") == total);
  CHECK(sum("status NOT IN ('', 'LA', 'LLG_ES_MK')") == total);
  CHECK(sum("sex <> ''") == total);
}

TEST_CASE("The sample's making cannot be undone, and the file it would overwrite is left alone", "[sample]") {
  QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(writeSample(path, SampleSize::Normal));
  const QByteArray before = fingerprint(path);
  auto again = writeSample(path, SampleSize::Normal);
  REQUIRE_FALSE(again);
  CHECK(fingerprint(path) == before);
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(file);
  const EditService edit((*file)->database(), {});
  CHECK_FALSE(edit.canUndo());
  auto foreignKeys = (*file)->database().run(QStringLiteral("PRAGMA foreign_key_check"));
  REQUIRE(foreignKeys);
  CHECK_FALSE(foreignKeys->next());
}
