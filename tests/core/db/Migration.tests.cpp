// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Migration.h"

#include "core/db/FileOpening.h"
#include "core/db/Schema.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace santalka;
using test::bytesOf;

namespace {

const QString Folder = QStringLiteral(SANTALKA_SOURCE_DIR "/tests/migrations");

/// A copy of the oldest file in a folder of its own.
struct Old {
  QTemporaryDir dir;
  QString path = dir.filePath(QStringLiteral("senas.santalka"));
  QByteArray bytes;
  explicit Old(const QString& from = Folder + QStringLiteral("/0001-v0.1.0.santalka")) {
    REQUIRE(QFile::copy(from, path));
    bytes = bytesOf(path);
  }
  Opened open(DataFile::Access access = DataFile::Access::ReadWrite) const {
    OpenRequest request;
    request.path = path;
    request.access = access;
    return FileOpening::open(request);
  }
  QStringList names() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

void checkContent(Database& database, const QString& expectedPath) {
  QFile expected(expectedPath);
  REQUIRE(expected.open(QIODevice::ReadOnly));
  int asked = 0;
  while (!expected.atEnd()) {
    const QStringList line = QString::fromUtf8(expected.readLine()).trimmed().split(QLatin1Char('\t'));
    REQUIRE(line.size() == 2);
    INFO(line[0].toStdString());
    CHECK(database.scalar(line[0]).value_or(QVariant()).toDouble() == Approx(line[1].toDouble()));
    ++asked;
  }
  CHECK(asked > 30);
}

}  // namespace

TEST_CASE("Every released version's file comes up to date without loss", "[db][migration]") {
  const QStringList files = QDir(Folder).entryList({QStringLiteral("*.santalka")}, QDir::Files, QDir::Name);
  REQUIRE(files.size() >= 1);
  for (const QString& name : files) {
    INFO(name.toStdString());
    const Old old(Folder + QLatin1Char('/') + name);
    Opened opened = old.open();
    INFO(opened.error.message.toStdString() << opened.error.detail.toStdString());
    REQUIRE(opened.file);
    CHECK(opened.version == DataFile::currentVersion());
    CHECK(opened.kind == (name.left(4).toInt() < DataFile::currentVersion() ? Opened::Kind::Migrated : Opened::Kind::Current));
    Database& database = opened.file->database();
    checkContent(database, Folder + QLatin1Char('/') + QFileInfo(name).completeBaseName() + QStringLiteral(".expected"));
    CHECK(FileVerify::run(database, FileVerify::Depth::Full));
    CHECK(FileVerify::brokenReferences(database).value_or(-1) == 0);
    // It is worked on as any other: what was done with the old program can still be undone.
    EditService edits(database, QStringLiteral("Rasa"));
    REQUIRE(edits.canUndo());
    CHECK(edits.undo());
    CHECK(edits.redo());
    opened.file.reset();
    CHECK(old.open().kind == Opened::Kind::Current);
    // The old file is kept, and is a whole file of the old version.
    REQUIRE(QFileInfo::exists(opened.keptCopy));
    const QString expected = Folder + QLatin1Char('/') + QFileInfo(name).completeBaseName() + QStringLiteral(".expected");
    auto kept = Database::open(opened.keptCopy, Database::Mode::ReadOnly);
    REQUIRE(kept);
    checkContent(**kept, expected);
    CHECK((*kept)->scalar(QStringLiteral("PRAGMA user_version")).value_or(QVariant()).toInt() == name.left(4).toInt());
  }
}

TEST_CASE("A new file and a migrated one are built alike", "[db][migration]") {
  const Old old;
  Opened migrated = old.open();
  REQUIRE(migrated.file);
  auto fresh = DataFile::create(old.dir.filePath(QStringLiteral("naujas.santalka")));
  REQUIRE(fresh);
  CHECK(Schema::objectsOf(migrated.file->database()).value_or({QStringLiteral("a")}) == Schema::objectsOf((*fresh)->database()).value_or({QStringLiteral("b")}));
}

TEST_CASE("To be read an older file is not changed", "[db][migration]") {
  const Old old;
  Opened reading = old.open(DataFile::Access::ReadOnly);
  INFO(reading.error.message.toStdString() << reading.error.detail.toStdString());
  REQUIRE(reading.file);
  CHECK(reading.version == 1);
  CHECK(reading.file->path() == old.path);
  CHECK(Store(reading.file->database()).count(EntityKind::Measure).value_or(0) > 27);
  auto second = DataFile::connect(old.path, DataFile::Access::ReadOnly);
  REQUIRE(second);
  CHECK((*second)->scalar(QStringLiteral("SELECT value FROM file_settings WHERE key = 'min_reader'")).value_or(QVariant()).isValid());
  const QString copy = reading.file->database().path();
  second->reset();
  reading.file.reset();
  CHECK_FALSE(QFileInfo::exists(copy));
  CHECK(bytesOf(old.path) == old.bytes);
  CHECK(old.names() == QStringList{QStringLiteral("senas.santalka")});
}

TEST_CASE("A migration that cannot be done leaves the old file as it was", "[db][migration]") {
  const Old old;
  SECTION("the copy before it could not be kept") {
    OpenRequest request;
    request.path = old.path;
    request.keepCopy = [](Database&, const QString&, int) -> Result<QString> { return Error{ErrorCode::NoSpace, QStringLiteral("Nėra vietos."), {}}; };
    const Opened opened = FileOpening::open(request);
    CHECK_FALSE(opened.file);
    CHECK(opened.error.code == ErrorCode::NoSpace);
    CHECK(old.names() == QStringList{QStringLiteral("senas.santalka")});
  }
  SECTION("the place of the new copy is taken by a folder") {
    REQUIRE(QDir().mkpath(old.path + QStringLiteral(".upgrading/x")));
    const Opened opened = old.open();
    CHECK_FALSE(opened.file);
    CHECK(opened.error.message.contains(old.path));
    CHECK_FALSE(opened.error.message.contains(QStringLiteral(".upgrading")));
  }
  SECTION("the old file is damaged") {
    QByteArray bytes = old.bytes;
    bytes.replace(3 * 4096, 4096, QByteArray(4096, '\x55'));
    QFile file(old.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(old.open().kind == Opened::Kind::Damaged);
    CHECK(bytesOf(old.path) == bytes);
    return;
  }
  CHECK(bytesOf(old.path) == old.bytes);
  CHECK_FALSE(QFileInfo::exists(FileLock::notePath(old.path)));
}

TEST_CASE("A kept copy is never replaced, and the same state is kept once", "[db][migration]") {
  const Old old;
  auto database = Database::open(old.path, Database::Mode::ReadWrite);
  REQUIRE(database);
  auto first = Migration::keepCopy(**database, old.path, 1);
  REQUIRE(first);
  auto again = Migration::keepCopy(**database, old.path, 1);
  REQUIRE(again);
  CHECK(*again == *first);
  const QByteArray kept = bytesOf(*first);
  REQUIRE((*database)->run(QStringLiteral("UPDATE measures SET notes = 'po klaidos'")));
  auto other = Migration::keepCopy(**database, old.path, 1);
  REQUIRE(other);
  CHECK(*other != *first);
  CHECK(bytesOf(*first) == kept);
}

TEST_CASE("What a killed migration left is cleared at the next opening", "[db][migration]") {
  const Old old;
  for (const char* left : {".upgrading", ".upgrading-journal", ".keeping"}) {
    QFile file(old.path + QLatin1String(left));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(old.bytes.left(50000));
  }
  Opened opened = old.open();
  CHECK(opened.kind == Opened::Kind::Migrated);
  opened.file.reset();
  CHECK(old.names() == QStringList{QStringLiteral("senas.santalka"), QStringLiteral("senas.santalka.v1.bak")});
}
