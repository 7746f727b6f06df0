// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/Handover.h"

#include "core/base/AppFolder.h"
#include "core/base/PassingFolder.h"
#include "core/base/Steps.h"
#include "core/handover/HandoverMark.h"
#include "tests/support/OwnFolder.h"
#include "tests/support/TempFile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <stdexcept>

using namespace santalka;

namespace {

/// Every SQLite file below the folder, hidden ones too.
QStringList plainFilesIn(const QString& folder) {
  QStringList found;
  for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
    QFile file(all.next());
    if (file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3") found << file.fileName();
  }
  return found;
}

}  // namespace

TEST_CASE("What is handed over under a password never stands unsealed in the folder of the package", "[handover]") {
  QTemporaryDir dir;
  const test::OwnFolder own(dir);
  test::TempFile file;
  const QString stick = dir.filePath(QStringLiteral("atmintukas")), passing = AppFolder::of(QStringLiteral("passing"));
  REQUIRE(QDir().mkpath(stick));
  Store store(file.database());
  Handover::Order order{file.path(), stick, QStringLiteral("Ona"), QStringLiteral("Eglė"), QStringLiteral("žalias ąžuolas prie upės"), QDate(2026, 11, 26)};
  SECTION("while it is being sealed, nor afterwards") {
    bool seen = false;
    Steps::listen([&](const char* step) {
      if (qstrcmp(step, "handover.seal") != 0) return;
      seen = true;
      CHECK(plainFilesIn(stick).isEmpty());
      CHECK(plainFilesIn(passing).size() == 1);
    });
    const auto package = Handover::write(store, order);
    Steps::listen({});
    REQUIRE(package);
    CHECK(seen);
    CHECK(QFile::exists(package->copy));
    CHECK(plainFilesIn(stick).isEmpty());
    CHECK(plainFilesIn(passing).isEmpty());
  }
  SECTION("and what a killed program left of it is removed by the next") {
    const QString left = passing + QStringLiteral("/paliktas");
    REQUIRE(QDir().mkpath(left));
    REQUIRE(QFile::copy(file.path(), left + QStringLiteral("/copy")));
    const PassingFolder used;
    REQUIRE(QFile::copy(file.path(), used.filePath(QStringLiteral("copy"))));
    PassingFolder::clear();
    CHECK(plainFilesIn(passing) == QStringList{used.filePath(QStringLiteral("copy"))});  // one that is in use stays
  }
}

TEST_CASE("A hand-over that did not come about leaves no mark and no half package", "[handover]") {
  QTemporaryDir dir;
  const test::OwnFolder own(dir);
  test::TempFile file;
  Store store(file.database());
  const QString stick = dir.filePath(QStringLiteral("atmintukas"));
  REQUIRE(QDir().mkpath(stick));
  // The copy's name still fits into a folder, that of the page is too long.
  const QString path = dir.filePath(QString(225, u'a') + QStringLiteral(".santalka"));
  const QString password = GENERATE(QString(), QStringLiteral("žalias ąžuolas prie upės"));
  const Handover::Order order{path, stick, QStringLiteral("Ona"), QStringLiteral("Eglė"), password, QDate(2026, 11, 26)};
  CHECK_FALSE(Handover::write(store, order));
  CHECK_FALSE(HandoverMark::last(store).at.isValid());
  CHECK(QDir(stick).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
  auto sound = order;
  sound.path = file.path();
  const auto package = Handover::write(store, sound);
  REQUIRE(package);
  CHECK(HandoverMark::last(store).to == QStringLiteral("Eglė"));
  if (!password.isEmpty()) return;
  auto copy = Database::open(package->copy, Database::Mode::ReadOnly);
  REQUIRE(copy);
  CHECK(HandoverMark::last(Store(**copy)).to == QStringLiteral("Eglė"));
}
