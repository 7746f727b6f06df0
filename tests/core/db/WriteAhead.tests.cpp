// SPDX-License-Identifier: EUPL-1.2
// What another program that had switched the file to a -wal leaves beside it.
#include "core/db/FileOpening.h"
#include "tests/support/Bytes.h"
#include "tests/support/ForeignProgram.h"
#include "tests/support/Opening.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace santalka;
using test::sample;
using test::open;
using test::ForeignProgram;
using test::bytesOf;
using test::writeBytes;

namespace {

/// A file that another program switched to a -wal and left so, with its last change in the -wal only: it was killed.
QString leftWithWal(const QTemporaryDir& dir) {
  const QString path = sample(dir, QStringLiteral("kito.santalka")), left = dir.filePath(QStringLiteral("paliktas.santalka"));
  ForeignProgram program(path);
  program.run("PRAGMA journal_mode = WAL");
  program.run("PRAGMA wal_checkpoint(TRUNCATE)");
  program.run("UPDATE measures SET notes = 'tik -wal'");
  writeBytes(left + QStringLiteral("-wal"), bytesOf(path + QStringLiteral("-wal")));
  writeBytes(left, bytesOf(path));
  return left;
}

int notesIn(DataFile& file) { return file.database().scalar(QStringLiteral("SELECT count(*) FROM measures WHERE notes = 'tik -wal'")).value_or(QVariant(-1)).toInt(); }

QStringList namesBeside(const QString& path) { return QDir(QFileInfo(path).path()).entryList({QFileInfo(path).fileName() + QStringLiteral("*")}, QDir::Files, QDir::Name); }

}  // namespace

TEST_CASE("A -wal beside the file is put aside, not replayed", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), other = dir.filePath(QStringLiteral("kitas.santalka"));
  writeBytes(other, bytesOf(path));
  QByteArray wal;
  {
    ForeignProgram program(other);
    program.run("PRAGMA journal_mode = WAL");
    program.run("DELETE FROM deadlines");
    program.run("UPDATE measures SET notes = 'svetima'");
    wal = bytesOf(other + QStringLiteral("-wal"));
  }
  REQUIRE(wal.size() > 4096);
  writeBytes(path + QStringLiteral("-wal"), wal);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  Opened opened = open(path, access);
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK(opened.putAside.size() == 1);
  CHECK(opened.file->database().scalar(QStringLiteral("SELECT count(*) FROM measures WHERE notes = 'svetima'")).value_or(QVariant(-1)).toInt() == 0);
}

TEST_CASE("What a killed program left in the file's own -wal is brought into the file", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = leftWithWal(dir);
  const QByteArray file = bytesOf(path), wal = bytesOf(path + QStringLiteral("-wal"));
  SECTION("to be worked on, after all was kept as it was found") {
    Opened opened = open(path);
    INFO(opened.error.message.toStdString());
    REQUIRE(opened.kind == Opened::Kind::Current);
    CHECK(notesIn(*opened.file) > 0);
    CHECK(opened.broughtIn);
    CHECK(bytesOf(opened.keptAsFound) == file);
    CHECK(bytesOf(QString(opened.keptAsFound).replace(QStringLiteral(".santalka."), QStringLiteral(".santalka-wal."))) == wal);
    opened.file.reset();
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    CHECK_FALSE(FileHead::read(path)->writeAhead);
  }
  SECTION("to be read, without a change to the file") {
    Opened opened = open(path, DataFile::Access::ReadOnly);
    INFO(opened.error.message.toStdString());
    REQUIRE(opened.kind == Opened::Kind::Current);
    CHECK(notesIn(*opened.file) > 0);
    opened.file.reset();
    CHECK(bytesOf(path) == file);
    CHECK(bytesOf(path + QStringLiteral("-wal")) == wal);
    CHECK(namesBeside(path).size() == 2);
  }
}

TEST_CASE("A file that was left switched to a -wal is read without writing beside it", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  {
    ForeignProgram program(path);
    program.run("PRAGMA journal_mode = WAL");
    program.run("UPDATE measures SET notes = 'tik -wal'");
  }
  REQUIRE(FileHead::read(path)->writeAhead);
  Opened opened = open(path, DataFile::Access::ReadOnly);
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK(notesIn(*opened.file) > 0);
  CHECK(namesBeside(path) == QStringList{QFileInfo(path).fileName()});
  CHECK(open(path).kind == Opened::Kind::Current);
  CHECK_FALSE(FileHead::read(path)->writeAhead);
}

TEST_CASE("A -wal of another file is not brought into one that speaks of a -wal", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), other = dir.filePath(QStringLiteral("kitas.santalka"));
  REQUIRE(DataFile::create(other));
  {
    ForeignProgram program(path);
    program.run("PRAGMA journal_mode = WAL");
  }
  {
    ForeignProgram program(other);
    program.run("PRAGMA journal_mode = WAL");
    program.run("INSERT INTO file_settings (key, value) VALUES ('a', hex(zeroblob(9000)))");
    writeBytes(path + QStringLiteral("-wal"), bytesOf(other + QStringLiteral("-wal")));
  }
  REQUIRE(FileHead::read(path)->writeAhead);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  Opened opened = open(path, access);
  INFO(opened.error.message.toStdString());
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK_FALSE(opened.broughtIn);
  CHECK(opened.putAside.size() == (access == DataFile::Access::ReadWrite ? 1 : 0));
  CHECK(opened.file->database().scalar(QStringLiteral("SELECT count(*) FROM measures")).value_or(QVariant(-1)).toInt() > 0);
}

TEST_CASE("While another program is in the middle of a write its journal is left alone", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  // A process of its own: locks of one process do not hold against itself.
  // (The two-process case is in tests/cli.) Here only the -wal of a program that has not finished.
  ForeignProgram program(path);
  program.run("PRAGMA journal_mode = WAL");
  program.run("UPDATE measures SET notes = 'dar ne viskas'");
  const QByteArray wal = bytesOf(path + QStringLiteral("-wal"));
  const Opened opened = open(path);
  CHECK(opened.kind == Opened::Kind::Locked);
  CHECK(bytesOf(path + QStringLiteral("-wal")) == wal);
  CHECK(namesBeside(path).filter(QRegularExpression(QStringLiteral("\\d{8}-"))).isEmpty());  // no copy is kept for nothing
}
