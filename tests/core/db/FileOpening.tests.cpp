// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileOpening.h"

#include "core/base/SafeFile.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"
#include "tests/support/ForeignProgram.h"
#include "tests/support/Opening.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace santalka;
using test::sample;
using test::open;
using test::bytesOf;
using test::writeBytes;

namespace {

/// The file and its journal as a crash in the middle of a large write leaves them.
void crashWhileWriting(const QString& path, const QString& crashed) {
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(file);
  Database& database = (*file)->database();
  REQUIRE(database.run(QStringLiteral("PRAGMA cache_size = 5")));
  auto transaction = Transaction::begin(database);
  REQUIRE(transaction);
  for (const char* table : {"measures", "indicators", "activities", "stakeholders"})
    REQUIRE(database.run(QStringLiteral("UPDATE %1 SET %2 = hex(randomblob(1500))").arg(QLatin1String(table), QLatin1String(table) == QLatin1String("activities") ? QStringLiteral("outcome") : QStringLiteral("notes"))));
  writeBytes(crashed, bytesOf(path));
  writeBytes(crashed + QStringLiteral("-journal"), bytesOf(path + QStringLiteral("-journal")));
}

quint32 counterOf(const QByteArray& file) { return qFromBigEndian<quint32>(file.constData() + 24); }

Result<void> rename(const QString& path, const QString& title) {
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(file);
  return EditService((*file)->database(), QStringLiteral("Rasa")).update(EntityKind::Measure, 1, QStringLiteral("title"), title);
}

QString title(DataFile& file) { return Store(file.database()).record(EntityKind::Measure, 1)->value(QStringLiteral("title")).toString(); }

int notes(DataFile& file) {
  return file.database().scalar(QStringLiteral("SELECT count(*) FROM measures WHERE length(notes) > 1000")).value_or(QVariant(-1)).toInt();
}

}  // namespace

TEST_CASE("What is no data file is refused at once and left as it was", "[db][open]") {
  QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("a.santalka"));
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);

  SECTION("another program's database") {
    test::ForeignProgram(path).run("CREATE TABLE t (a)");
    const QByteArray before = bytesOf(path);
    CHECK(open(path, access).kind == Opened::Kind::Foreign);
    CHECK(bytesOf(path) == before);
  }
  SECTION("an empty file") {
    writeBytes(path, {});
    CHECK(open(path, access).kind == Opened::Kind::Foreign);
    CHECK(QFileInfo(path).size() == 0);
  }
  SECTION("a folder") {
    REQUIRE(QDir().mkpath(path));
    CHECK(open(path, access).kind == Opened::Kind::Foreign);
  }
  SECTION("nothing") {
    CHECK(open(path, access).kind == Opened::Kind::Missing);
    CHECK_FALSE(QFileInfo::exists(path));
  }
#ifdef Q_OS_UNIX
  SECTION("a pipe, which would never answer") {
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    CHECK(open(path, access).kind == Opened::Kind::Foreign);
  }
  SECTION("a device") { CHECK(open(QStringLiteral("/dev/zero"), access).kind == Opened::Kind::Foreign); }
  SECTION("a hole of a hundred gigabytes with our head") {
    const QString real = sample(dir);
    QByteArray head = bytesOf(real).left(4096);
    writeBytes(path, head);
    QFile file(path);
    REQUIRE(file.resize(100LL * 1024 * 1024 * 1024));
    const Opened opened = open(path, access);
    CHECK(opened.kind == Opened::Kind::Foreign);
  }
#endif
  CHECK_FALSE(QFileInfo::exists(FileLock::notePath(path)));
  CHECK_FALSE(open(path, access).error.message.isEmpty());
}

TEST_CASE("A file that claims to be ours and is built otherwise is not run", "[db][open][hostile]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  const char* sql = GENERATE("CREATE VIEW v AS SELECT * FROM measures", "CREATE TRIGGER t AFTER UPDATE ON needs BEGIN DELETE FROM needs; END",
                             "CREATE TABLE extra (a)", "CREATE INDEX more ON needs (id)", "DROP INDEX measures_plan_id", "DROP TABLE deadlines",
                             "ALTER TABLE needs ADD COLUMN g TEXT AS (upper('x'))",
                             // Names that look like SQLite's own, with a pattern's eye.
                             "CREATE INDEX sqliteXstat ON activities (length(hex(zeroblob(60000000 + id))))", "CREATE TABLE sqliteXstat1 (a)",
                             "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
                             "VALUES ('view', 'sqlite_stat1', 'sqlite_stat1', 0, 'CREATE VIEW sqlite_stat1 AS SELECT 1')",
                             "CREATE VIEW slow AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT * FROM c");
  {
    test::ForeignProgram other(path);
    if (QByteArray(sql).contains("zeroblob")) other.run("DELETE FROM activities");  // building it computes, too
    other.run(sql);
  }
  const QByteArray before = bytesOf(path);
  const Opened opened = open(path, access);
  INFO(sql);
  CHECK(opened.kind == Opened::Kind::Foreign);
  CHECK_FALSE(opened.file);
  CHECK(opened.error.message.contains(QStringLiteral("pavyzdys")));
  CHECK(bytesOf(path) == before);
  CHECK_FALSE(QFileInfo::exists(FileLock::notePath(path)));
}

TEST_CASE("A table replaced by a view of its name is found", "[db][open][hostile]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  {
    test::ForeignProgram other(path);
    other.run("PRAGMA writable_schema = ON");
    other.run("UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (title <> '''')', 'CHECK (1)') WHERE name = 'measures'");
  }
  CHECK(open(path).kind == Opened::Kind::Foreign);
}

TEST_CASE("A file that was cut off is never taken for whole", "[db][open]") {
  QTemporaryDir dir;
  const QByteArray whole = bytesOf(sample(dir));
  const QString path = dir.filePath(QStringLiteral("nukirptas.santalka"));
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  for (qint64 size = 4096; size < whole.size(); size += 4096)
    for (const qint64 cut : {size - 1, size, size + 1}) {
      writeBytes(path, whole.left(cut));
      const Opened opened = open(path, access);
      INFO(cut << " of " << whole.size());
      CHECK(opened.kind == Opened::Kind::Damaged);
    }
}

TEST_CASE("A damaged file comes with the newest good copy", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  QByteArray bytes = bytesOf(path);
  bytes.replace(8192, 2048, QByteArray(2048, '\xAA'));
  writeBytes(path, bytes);
  OpenRequest request;
  request.path = path;
  request.goodCopies = [](const QString& asked) { return std::vector<GoodCopy>{{asked + QStringLiteral(".good"), QDateTime(QDate(2026, 11, 25), QTime(14, 2)), 10, {}}}; };
  const Opened opened = FileOpening::open(request);
  CHECK(opened.kind == Opened::Kind::Damaged);
  REQUIRE(opened.copies.size() == 1);
  CHECK(opened.copies.front().path.endsWith(QStringLiteral(".good")));
  CHECK(bytesOf(path) == bytes);
}

TEST_CASE("What bears no sign of a data file any more is told as damaged when there are good copies of it", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const QByteArray left = GENERATE(QByteArray(), QByteArray(4096, '\0'), QByteArray("labas"));
  writeBytes(path, left);
  const bool isKept = GENERATE(false, true);
  OpenRequest request;
  request.path = path;
  request.goodCopies = [isKept](const QString& asked) { return std::vector<GoodCopy>(isKept ? 1 : 0, {asked + QStringLiteral(".good"), {}, 10, {}}); };
  const Opened opened = FileOpening::open(request);
  CHECK(opened.kind == (isKept ? Opened::Kind::Damaged : Opened::Kind::Foreign));
  CHECK(opened.copies.size() == (isKept ? 1 : 0));
  CHECK(bytesOf(path) == left);
}

TEST_CASE("A write that was cut off is taken back, for writers and readers", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  crashWhileWriting(path, crashed);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  REQUIRE(bytesOf(crashed) != bytesOf(path));
  Opened opened = open(crashed, access);
  INFO(opened.error.message.toStdString() << opened.error.detail.toStdString());
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK(opened.endedUncleanly);
  CHECK(opened.putAside.isEmpty());
  CHECK(opened.keptAsFound.isEmpty());
  CHECK(notes(*opened.file) == 0);
  CHECK(opened.file->database().scalar(QStringLiteral("PRAGMA integrity_check")).value_or(QVariant()).toString() == QStringLiteral("ok"));
  CHECK_FALSE(QFileInfo::exists(crashed + QStringLiteral("-journal")));
}

TEST_CASE("A journal that has lost its end is not half replayed", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  crashWhileWriting(path, crashed);
  const QString journal = crashed + QStringLiteral("-journal");
  const QByteArray whole = bytesOf(journal), file = bytesOf(crashed);
  writeBytes(journal, whole.left(GENERATE(600, 6000, 40000)));
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  Opened opened = open(crashed, access);
  CHECK(opened.kind == Opened::Kind::Damaged);
  CHECK(bytesOf(crashed) == file);
  CHECK(QFileInfo::exists(journal));
}

TEST_CASE("A file copied out of the middle of a write without its journal is told as such, and opens with it", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), copied = dir.filePath(QStringLiteral("be žurnalo.santalka"));
  QByteArray file, journal;
  {
    auto data = DataFile::open(path, DataFile::Access::ReadWrite);
    REQUIRE(data);
    Database& database = (*data)->database();
    auto transaction = Transaction::begin(database);
    REQUIRE(transaction);
    // Tables and indexes agree at every moment: nothing but the mark tells that the history of it is missing.
    REQUIRE(database.run(QStringLiteral("UPDATE measures SET notes = 'pusė pakeitimo' WHERE id = 1")));
    if (GENERATE(false, true)) REQUIRE(sqlite3_db_cacheflush(database.handle()) == SQLITE_OK);
    file = bytesOf(path);
    journal = bytesOf(path + QStringLiteral("-journal"));
  }
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  writeBytes(copied, file);
  const Opened alone = open(copied, access);
  CHECK(alone.kind == Opened::Kind::Damaged);
  CHECK(alone.error.message.contains(QStringLiteral("be žurnalo.santalka-journal")));
  CHECK(bytesOf(copied) == file);
  writeBytes(copied + QStringLiteral("-journal"), journal);
  const Opened beside = open(copied, access);
  INFO(beside.error.message.toStdString());
  REQUIRE(beside.kind == Opened::Kind::Current);
  CHECK(beside.keptAsFound.isEmpty());
  CHECK(bytesOf(copied) == bytesOf(path));
}

TEST_CASE("A file between two writes bears no mark of an open one", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const auto unfinished = [](const QString& file) { return QRegularExpression(QStringLiteral("last_journal[0-9a-f]{8} open")).match(QString::fromLatin1(bytesOf(file))).hasMatch(); };
  REQUIRE(rename(path, QStringLiteral("Naujas pavadinimas")));
  CHECK_FALSE(unfinished(path));
  auto file = DataFile::open(path, DataFile::Access::ReadWrite);
  REQUIRE(file);
  Database& database = (*file)->database();
  const QByteArray before = bytesOf(path);
  {
    auto given = Transaction::begin(database);
    REQUIRE(given);
    REQUIRE(database.run(QStringLiteral("UPDATE measures SET notes = 'atsisakyta' WHERE id = 1")));
    CHECK(unfinished(path));
  }
  CHECK(bytesOf(path) == before);  // rolled back to the byte
  // What must see the file as it is, a backup say, is made before the first byte of the write.
  bool seen = false;
  auto transaction = Transaction::begin(database, [&]() -> Result<void> {
    seen = !unfinished(path) && Database::open(path, Database::Mode::ReadOnly).has_value();
    return {};
  });
  REQUIRE(transaction);
  CHECK(seen);
  REQUIRE((*transaction)->commit());
  CHECK_FALSE(unfinished(path));
}

TEST_CASE("An index that does not fit its table is found though the file was closed cleanly", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  QList<int> roots;
  {
    auto file = DataFile::open(path, DataFile::Access::ReadOnly);
    REQUIRE(file);
    auto rows = (*file)->database().run(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"));
    REQUIRE(rows);
    while (rows->next()) roots << rows->value(0).toInt();
  }
  // As a file is that was copied out of the middle of a write without its journal: the rows are there, the index is of before.
  QByteArray bytes = bytesOf(path);
  const auto emptied = std::find_if(roots.begin(), roots.end(), [&bytes](int root) {
    const char* page = bytes.constData() + (root - 1) * 4096;
    return page[0] == 0x0a && (page[3] != 0 || page[4] != 0);
  });
  REQUIRE(emptied != roots.end());
  bytes.replace((*emptied - 1) * 4096, 8, QByteArray("\x0a\0\0\0\0\x10\0\0", 8));
  writeBytes(path, bytes);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  CHECK(open(path, access).kind == Opened::Kind::Damaged);
}

TEST_CASE("A journal of another state of the file is put aside, not replayed", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  crashWhileWriting(path, crashed);
  {
    auto file = DataFile::open(path, DataFile::Access::ReadWrite);
    REQUIRE(file);
    EditService edits((*file)->database(), QStringLiteral("Rasa"));
    REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Pirmas pavadinimas")));
    REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Naujas pavadinimas")));
  }
  const QByteArray file = bytesOf(path);
  const QByteArray journal = bytesOf(crashed + QStringLiteral("-journal"));
  writeBytes(path + QStringLiteral("-journal"), journal);
  Opened opened = open(path);
  INFO(opened.error.message.toStdString());
  REQUIRE(opened.kind == Opened::Kind::Current);
  REQUIRE(opened.putAside.size() == 1);
  CHECK(bytesOf(opened.putAside.front()) == journal);
  CHECK(bytesOf(path) == file);
  CHECK(Store(opened.file->database()).record(EntityKind::Measure, 1)->value(QStringLiteral("title")).toString() == QStringLiteral("Naujas pavadinimas"));
}

TEST_CASE("A copy that went another way, as many changes as the crash, keeps its change", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), other = dir.filePath(QStringLiteral("kitas kelias.santalka")), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  writeBytes(other, bytesOf(path));
  const bool asOld = GENERATE(false, true);
  if (asOld) REQUIRE(rename(path, QStringLiteral("Mūsų pavadinimas")));
  const quint32 counter = counterOf(bytesOf(path));
  crashWhileWriting(path, crashed);
  REQUIRE(rename(other, QStringLiteral("Kitas pavadinimas")));
  const QByteArray file = bytesOf(other), journal = bytesOf(crashed + QStringLiteral("-journal"));
  REQUIRE(counterOf(file) == (asOld ? counter : counter + 1));  // by its counter the journal fits
  writeBytes(other + QStringLiteral("-journal"), journal);
  const auto access = GENERATE(DataFile::Access::ReadWrite, DataFile::Access::ReadOnly);
  const Opened opened = open(other, access);
  INFO(opened.error.message.toStdString());
  REQUIRE(opened.kind == Opened::Kind::Current);
  REQUIRE(opened.putAside.size() == 1);
  CHECK(bytesOf(opened.putAside.front()) == journal);
  CHECK(bytesOf(other) == file);
  CHECK(title(*opened.file) == QStringLiteral("Kitas pavadinimas"));
  CHECK(opened.keptAsFound.isEmpty());
}

TEST_CASE("Where nothing proves that the journal is the file's own, the file is kept as it was found", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  crashWhileWriting(path, crashed);
  // Only page 1 of the write has come to the disk: one change of another program would look the same.
  QByteArray file = bytesOf(path);
  for (const qsizetype at : {24, 92}) qToBigEndian<quint32>(counterOf(bytesOf(path)) + 1, file.data() + at);
  const QByteArray journal = bytesOf(crashed + QStringLiteral("-journal"));
  writeBytes(crashed, file);
  const Opened opened = open(crashed);
  INFO(opened.error.message.toStdString());
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK(opened.putAside.isEmpty());
  REQUIRE_FALSE(opened.keptAsFound.isEmpty());
  CHECK(bytesOf(opened.keptAsFound) == file);
  CHECK(bytesOf(QString(opened.keptAsFound).replace(QStringLiteral(".santalka."), QStringLiteral(".santalka-journal."))) == journal);
  CHECK(counterOf(bytesOf(crashed)) == counterOf(bytesOf(path)));
  CHECK_FALSE(QFileInfo::exists(crashed + QStringLiteral("-journal")));
}

TEST_CASE("A mark whose write was cut off in its middle is the file's own", "[db][open][journal]") {
  QTemporaryDir dir;
  const QString path = sample(dir), crashed = dir.filePath(QStringLiteral("po strigties.santalka"));
  crashWhileWriting(path, crashed);
  const QByteArray number = bytesOf(crashed + QStringLiteral("-journal")).mid(12, 4).toHex();
  QByteArray file = bytesOf(path);
  const qsizetype at = file.indexOf("last_journal") + 12;
  REQUIRE(at > 4096);
  file.replace(at, 4, number.left(4));
  writeBytes(crashed, file);
  const Opened opened = open(crashed);
  REQUIRE(opened.kind == Opened::Kind::Current);
  CHECK(opened.putAside.isEmpty());
  CHECK(opened.keptAsFound.isEmpty());
  CHECK(bytesOf(crashed) == bytesOf(path));
}

TEST_CASE("The connection has the settings that the promises rest on", "[db][open]") {
  QTemporaryDir dir;
  Opened opened = open(sample(dir));
  REQUIRE(opened.file);
  Database& database = opened.file->database();
  const auto pragma = [&database](const char* name) { return database.scalar(QStringLiteral("PRAGMA ") + QLatin1String(name)).value_or(QVariant()).toString(); };
  CHECK(pragma("journal_mode") == QStringLiteral("delete"));
  CHECK(pragma("synchronous") == QStringLiteral("3"));
  CHECK(pragma("foreign_keys") == QStringLiteral("1"));
  CHECK(pragma("secure_delete") == QStringLiteral("1"));
  CHECK(pragma("temp_store") == QStringLiteral("2"));
  CHECK(pragma("cell_size_check") == QStringLiteral("1"));
  CHECK(pragma("mmap_size") == QStringLiteral("0"));
  CHECK(pragma("trusted_schema") == QStringLiteral("0"));
  CHECK_FALSE(database.run(QStringLiteral("SELECT load_extension('x')")));
  CHECK_FALSE(database.run(QStringLiteral("UPDATE search_index_data SET block = x'00'")));
}

TEST_CASE("A newer file is never written, and read when it allows it", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const bool allows = GENERATE(true, false);
  {
    test::ForeignProgram newer(path);
    newer.run("ALTER TABLE needs ADD COLUMN later TEXT NOT NULL DEFAULT ''");
    newer.run("CREATE TABLE laters (id INTEGER PRIMARY KEY) STRICT");
    newer.run(allows ? "UPDATE file_settings SET value = '2' WHERE key = 'min_reader'" : "UPDATE file_settings SET value = '97' WHERE key = 'min_reader'");
    newer.run("PRAGMA user_version = 99");
  }
  const QByteArray before = bytesOf(path);
  const Opened writing = open(path);
  CHECK(writing.kind == Opened::Kind::Newer);
  CHECK(writing.readable == allows);
  CHECK_FALSE(writing.file);
  Opened reading = open(path, DataFile::Access::ReadOnly);
  CHECK(reading.kind == Opened::Kind::Newer);
  CHECK((reading.file != nullptr) == allows);
  if (reading.file) CHECK(Store(reading.file->database()).count(EntityKind::Measure).value_or(0) == 28);
  CHECK(bytesOf(path) == before);
}

TEST_CASE("A newer file with something that runs when it is read is not read", "[db][open][hostile]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  {
    test::ForeignProgram newer(path);
    newer.run("UPDATE file_settings SET value = '1' WHERE key = 'min_reader'");
    newer.run("ALTER TABLE needs RENAME TO needs_hidden");
    newer.run("CREATE VIEW needs AS SELECT * FROM needs_hidden");
    newer.run("PRAGMA user_version = 99");
  }
  const Opened reading = open(path, DataFile::Access::ReadOnly);
  CHECK_FALSE(reading.file);
}

TEST_CASE("A newer file whose indexes compute something is not read", "[db][open][hostile]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  const char* index = GENERATE("CREATE INDEX later ON activities (length(hex(zeroblob(60000000 + id))))",
                               "CREATE INDEX later ON activities (id) WHERE length(hex(zeroblob(60000000 + id))) > 0", "CREATE INDEX later ON activities (topic, date)");
  {
    test::ForeignProgram newer(path);
    newer.run("UPDATE file_settings SET value = '1' WHERE key = 'min_reader'");
    newer.run(QByteArray(index).contains("zeroblob") ? "DELETE FROM activities" : "SELECT 1");  // building it computes, too
    newer.run(index);
    newer.run("PRAGMA user_version = 99");
  }
  const Opened reading = open(path, DataFile::Access::ReadOnly);
  CHECK((reading.file != nullptr) == !QByteArray(index).contains("zeroblob"));
}

TEST_CASE("A file that another program has analysed is still ours", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  test::ForeignProgram(path).run("ANALYZE");
  CHECK(open(path).kind == Opened::Kind::Current);
}

TEST_CASE("Large checks can be left for later, and find damage then", "[db][open]") {
  QTemporaryDir dir;
  const QString path = sample(dir);
  OpenRequest request;
  request.path = path;
  request.checks = OpenRequest::Checks::Later;
  Opened opened = FileOpening::open(request);
  REQUIRE(opened.file);
  CHECK_FALSE(opened.pending);  // the sample is small: it was checked at once
  CHECK(FileVerify::run(path, FileVerify::Depth::Full));
}

TEST_CASE("A new file is there whole or not at all", "[db][open]") {
  QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("naujas.santalka"));
  writeBytes(path + QStringLiteral("-journal"), QByteArray("not ours"));
  auto file = DataFile::create(path, QStringLiteral("Rasa"));
  REQUIRE(file);
  CHECK_FALSE((*file)->database().scalar(QStringLiteral("SELECT value FROM file_settings WHERE key = 'file_id'")).value_or(QVariant()).toString().isEmpty());
  file->reset();
  QStringList names = QDir(dir.path()).entryList(QDir::Files);
  names.removeAll(QStringLiteral("naujas.santalka"));
  REQUIRE(names.size() == 1);  // the foreign journal, put aside
  CHECK(names.front().startsWith(QStringLiteral("naujas.santalka-journal.")));
}

#ifdef Q_OS_UNIX
TEST_CASE("Through a link the file has one note and its own journal", "[db][open][lock]") {
  QTemporaryDir dir;
  const QString path = sample(dir), link = dir.filePath(QStringLiteral("nuoroda.santalka"));
  REQUIRE(QFile::link(path, link));
  const Opened first = open(link);
  REQUIRE(first.file);
  CHECK(QFileInfo::exists(path + QStringLiteral(".lock")));
  CHECK_FALSE(QFileInfo::exists(link + QStringLiteral(".lock")));
  CHECK(open(path).kind == Opened::Kind::Locked);
}
#endif
