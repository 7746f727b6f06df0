// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Restore.h"

#include "core/backup/Differences.h"
#include "core/base/DurableFile.h"
#include "core/base/Steps.h"
#include "core/db/FileLock.h"
#include "core/db/Snapshot.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace santalka;
using test::bytesOf;
using test::writeBytes;

namespace {

qint64 addOne(EditService& edit, const QString& name) {
  Stakeholder one;
  one.name = name;
  one.group = QStringLiteral("SVI");
  auto id = edit.insert(toRecord(one));
  REQUIRE(id);
  return *id;
}

/// A file with three institutions, a backup of it, then one removed, one renamed, two added.
struct Changed {
  test::TempFile file;
  std::unique_ptr<EditService> edit = std::make_unique<EditService>(file.database(), QStringLiteral("Ona"));
  Backup backup;

  Changed() {
    const qint64 first = addOne(*edit, QStringLiteral("Pirma"));
    const qint64 second = addOne(*edit, QStringLiteral("Antra"));
    addOne(*edit, QStringLiteral("Trečia"));
    auto made = BackupStore::ofFile(file.path()).make({file.path(), {}, BackupReason::Manual, {}});
    REQUIRE(made);
    backup = *made;
    REQUIRE(edit->remove(EntityKind::Stakeholder, first));
    REQUIRE(edit->update(EntityKind::Stakeholder, second, QStringLiteral("name"), QStringLiteral("Kita")));
    addOne(*edit, QStringLiteral("Ketvirta"));
    addOne(*edit, QStringLiteral("Penkta"));
  }
  void close() {
    edit.reset();
    file.close();
  }
  QStringList names() {
    auto opened = DataFile::open(file.path(), DataFile::Access::ReadOnly);
    REQUIRE(opened);
    auto all = Store((*opened)->database()).all<Stakeholder>();
    REQUIRE(all);
    QStringList list;
    for (const Stakeholder& one : *all) list << one.name;
    list.sort();
    return list;
  }
};

const QStringList Before{QStringLiteral("Antra"), QStringLiteral("Pirma"), QStringLiteral("Trečia")};
const QStringList After{QStringLiteral("Ketvirta"), QStringLiteral("Kita"), QStringLiteral("Penkta"), QStringLiteral("Trečia")};

void spoil(const QString& path) { test::overwrite(path, 4096, QByteArray(4096 * 3, '\xAA')); }

}  // namespace

TEST_CASE("What a restore would change is counted record by record", "[backup]") {
  Changed changed;
  auto found = Snapshot::compare(changed.file.path(), changed.backup.path);
  REQUIRE(found);
  REQUIRE(found->size() == 1);
  CHECK(found->front().kind == EntityKind::Stakeholder);
  CHECK(found->front().onlyThere == 1);
  CHECK(found->front().onlyHere == 2);
  CHECK(found->front().changed == 1);
  CHECK(Differences::inWords(*found).size() == 1);
  auto same = Snapshot::compare(changed.backup.path, changed.backup.path);
  REQUIRE(same);
  CHECK(same->empty());
}

TEST_CASE("A restore brings the file back and can itself be taken back", "[backup]") {
  Changed changed;
  changed.close();
  auto restored = Restore::run(changed.file.path(), changed.backup);
  INFO((restored ? std::string() : (restored.error().message + restored.error().detail).toStdString()));
  REQUIRE(restored);
  CHECK(changed.names() == Before);
  REQUIRE(restored->before);
  CHECK(restored->before->reason == BackupReason::Restore);
  CHECK(restored->aside.isEmpty());
  REQUIRE(Restore::run(changed.file.path(), *restored->before));
  CHECK(changed.names() == After);
}

#ifdef Q_OS_UNIX
TEST_CASE("A restore through a link brings back the file itself", "[backup][link]") {
  Changed changed;
  changed.close();
  const QString link = changed.file.inFolder(QStringLiteral("nuoroda.santalka"));
  REQUIRE(QFile::link(changed.file.path(), link));
  REQUIRE(Restore::run(link, changed.backup));
  CHECK(QFileInfo(link).isSymLink());
  CHECK(changed.names() == QStringList{QStringLiteral("Antra"), QStringLiteral("Pirma"), QStringLiteral("Trečia")});
  CHECK_FALSE(QFile::exists(FileLock::notePath(changed.file.path())));
}
#endif

TEST_CASE("A file that somebody works on is not replaced", "[backup]") {
  Changed changed;
  const QByteArray before = bytesOf(changed.backup.path);
  auto restored = Restore::run(changed.file.path(), changed.backup);
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::Locked);
  CHECK(bytesOf(changed.backup.path) == before);
  changed.close();
  CHECK(changed.names() == After);
}

TEST_CASE("Until the backup stands in its place nobody else can open the file for work", "[backup]") {
  Changed changed;
  changed.close();
  const bool damaged = GENERATE(false, true);
  if (damaged) spoil(changed.file.path());
  int looked = 0;
  Steps::listen([&](const char* reached) {
    if (qstrcmp(reached, "restore.journals") != 0 && qstrcmp(reached, "restore.replace") != 0) return;
    ++looked;
    auto other = DataFile::open(changed.file.path(), DataFile::Access::ReadWrite);
    CHECK_FALSE(other);
    if (!other) CHECK(other.error().code == ErrorCode::Locked);
  });
  const bool restored = Restore::run(changed.file.path(), changed.backup).has_value();
  Steps::listen({});
  REQUIRE(restored);
  CHECK(looked == 2);
  CHECK(changed.names() == Before);
  CHECK(DataFile::open(changed.file.path(), DataFile::Access::ReadWrite));
}

TEST_CASE("A copy of a newer version is not put in place of a file that this one works on", "[backup]") {
  Changed changed;
  changed.close();
  const QString newer = changed.file.path() + QStringLiteral(".newer.santalka");
  REQUIRE(QFile::copy(changed.backup.path, newer));
  test::setUserVersion(newer, QByteArray("\0\0\x27\x0f", 4));
  auto copy = BackupStore::describe(newer);
  REQUIRE(copy);
  auto restored = Restore::run(changed.file.path(), *copy);
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::Newer);
  CHECK(changed.names() == After);
}

TEST_CASE("A damaged backup is never put in place", "[backup]") {
  Changed changed;
  changed.close();
  spoil(changed.backup.path);
  auto restored = Restore::run(changed.file.path(), changed.backup);
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::Damaged);
  CHECK(changed.names() == After);
}

TEST_CASE("A damaged file is kept with its journal, and the journal is not replayed into the restored one", "[backup]") {
  Changed changed;
  changed.close();
  spoil(changed.file.path());
  const QByteArray damaged = bytesOf(changed.file.path());
  // A journal as a crash leaves it: it would overwrite page 2 of whatever file stands beside it.
  QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + QByteArray::fromHex("00000001") + QByteArray::fromHex("12345678") +
                       QByteArray::fromHex("00000030") + QByteArray::fromHex("00000200") + QByteArray::fromHex("00001000");
  journal += QByteArray(512 - journal.size(), '\0');
  const QByteArray page(4096, '\x55');
  quint32 sum = 0x12345678;
  for (int at = 4096 - 200; at > 0; at -= 200) sum += quint8(page[at]);
  journal += QByteArray::fromHex("00000002") + page;
  for (int shift = 24; shift >= 0; shift -= 8) journal += char(sum >> shift);
  QFile beside(changed.file.path() + QStringLiteral("-journal"));
  REQUIRE(beside.open(QIODevice::WriteOnly));
  beside.write(journal);
  beside.close();

  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  CHECK(offer->backup.number == changed.backup.number);
  auto restored = Restore::run(changed.file.path(), offer->backup);
  INFO((restored ? std::string() : (restored.error().message + restored.error().detail).toStdString()));
  REQUIRE(restored);
  CHECK(changed.names() == Before);
  CHECK_FALSE(restored->before);
  REQUIRE_FALSE(restored->aside.isEmpty());
  CHECK(QDir(restored->aside).entryList(QDir::Files).size() >= 1);
  CHECK_FALSE(QFileInfo::exists(changed.file.path() + QStringLiteral("-journal")));
}

TEST_CASE("A backup takes the place of nothing that is no Santalka file", "[backup]") {
  Changed changed;
  changed.close();
  const QString letter = changed.file.inFolder(QStringLiteral("dok.docx"));
  SECTION("a letter") { writeBytes(letter, "Gerb. kolegos"); }
  SECTION("an empty file that nobody has a backup of") { writeBytes(letter, {}); }
  SECTION("the database of another program") {
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(letter.toUtf8().constData(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "CREATE TABLE t (x)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
  }
  const QByteArray before = bytesOf(letter);
  auto restored = Restore::run(letter, changed.backup);
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::NotOurs);
  CHECK(restored.error().message.contains(QStringLiteral("dok.docx")));
  CHECK(bytesOf(letter) == before);
  // Nor is one taken for a backup; the reason is the true one.
  auto described = BackupStore::describe(letter);
  REQUIRE_FALSE(described);
  CHECK(described.error().code == ErrorCode::NotOurs);
}

TEST_CASE("A folder and a pipe are refused unopened", "[backup]") {
  Changed changed;
  changed.close();
  const QString place = changed.file.inFolder(QStringLiteral("kita.santalka"));
#ifdef Q_OS_UNIX
  if (GENERATE(false, true)) REQUIRE(mkfifo(QFile::encodeName(place).constData(), 0600) == 0);
  else
#endif
    REQUIRE(QDir().mkpath(place));
  auto restored = Restore::run(place, changed.backup);
  REQUIRE_FALSE(restored);
  CHECK(restored.error().code == ErrorCode::NotOurs);
  CHECK(BackupStore::ofFile(place).list().empty());
  auto described = BackupStore::describe(place);
  REQUIRE_FALSE(described);
  CHECK(described.error().code == ErrorCode::NotOurs);
  CHECK_FALSE(Snapshot::compare(changed.backup.path, place));
  CHECK_FALSE(newestGoodBackup(place));
}

TEST_CASE("What a failing disk left of a data file makes way for its backup, and is kept", "[backup]") {
  Changed changed;
  changed.close();
  const QByteArray left = GENERATE(QByteArray(), QByteArray(8192, '\0'), QByteArray("SQLite format 3\0 nothing more", 29));
  writeBytes(changed.file.path(), left);
  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  auto restored = Restore::run(changed.file.path(), offer->backup);
  INFO((restored ? std::string() : (restored.error().message + restored.error().detail).toStdString()));
  REQUIRE(restored);
  CHECK(changed.names() == Before);
  REQUIRE_FALSE(restored->aside.isEmpty());
  CHECK(bytesOf(QDir(restored->aside).filePath(QFileInfo(changed.file.path()).fileName())) == left);
}

TEST_CASE("A file that is gone comes back from its backups", "[backup]") {
  Changed changed;
  changed.close();
  REQUIRE(QFile::remove(changed.file.path()));
  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  REQUIRE(Restore::run(changed.file.path(), offer->backup));
  CHECK(changed.names() == Before);
}

TEST_CASE("A restore that is stopped leaves the file before or after, never between", "[backup]") {
  Changed changed;
  changed.close();
  const char* const step = GENERATE("restore.verify", "restore.before", "backup.copy", "backup.name", "restore.copy", "restore.journals", "restore.replace", "restore.check");
  Steps::listen([step](const char* reached) {
    if (qstrcmp(step, reached) == 0) throw std::runtime_error("stopped");
  });
  CHECK_THROWS(Restore::run(changed.file.path(), changed.backup));
  Steps::listen({});
  CHECK(changed.names() == (qstrcmp(step, "restore.check") == 0 ? Before : After));
  REQUIRE(Restore::run(changed.file.path(), changed.backup));
  CHECK(changed.names() == Before);
}

TEST_CASE("The newest good backup is found past damaged ones", "[backup]") {
  Changed changed;
  auto second = BackupStore::ofFile(changed.file.path()).make({changed.file.path(), {}, BackupReason::Manual, {}});
  REQUIRE(second);
  changed.close();
  spoil(second->path);
  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  CHECK(offer->backup.number == changed.backup.number);
  CHECK(offer->missing.size() == 1);
}

TEST_CASE("A backup that the restore's own one pushes out of the ring is restored all the same", "[backup]") {
  Changed changed;
  const BackupStore store = BackupStore::ofFile(changed.file.path());
  auto oldest = store.make({changed.file.path(), {}, BackupReason::Restore, {}});
  REQUIRE(oldest);
  addOne(*changed.edit, QStringLiteral("Šešta"));
  for (int i = 0; i < 4; ++i) REQUIRE(store.make({changed.file.path(), {}, BackupReason::Restore, {}}));
  changed.close();
  REQUIRE(Restore::run(changed.file.path(), *oldest));
  CHECK(changed.names() == After);
  CHECK_FALSE(QFile::exists(oldest->path));  // it did have to go: what this test is about
  // Asked for once more it is said to be gone, and nothing is touched.
  const auto again = Restore::run(changed.file.path(), *oldest);
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::NotFound);
  CHECK(changed.names() == After);
}

TEST_CASE("Nobody else opens a file between its backup and its replacement", "[backup]") {
  Changed changed;
  changed.close();
  bool held = false;
  Steps::listen([&](const char* step) {
    if (qstrcmp(step, "restore.replace") == 0) held = FileLock::holderOf(changed.file.path()).has_value();
  });
  const auto done = Restore::run(changed.file.path(), changed.backup);
  Steps::listen({});
  REQUIRE(done);
  CHECK(held);
  CHECK_FALSE(FileLock::holderOf(changed.file.path()).has_value());
}

TEST_CASE("A copy of a file shares its backups, but none of them is taken by itself", "[backup]") {
  Changed changed;
  changed.close();
  const QString copy = changed.file.inFolder(QStringLiteral("kopija.santalka"));
  REQUIRE(QFile::copy(changed.file.path(), copy));
  auto other = BackupStore::ofFile(copy).make({copy, {}, BackupReason::Manual, {}, {}});
  REQUIRE(other);
  REQUIRE(BackupStore::ofFile(changed.file.path()).list().front().number == other->number);
  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  CHECK(offer->backup.number == changed.backup.number);
  CHECK(backupOrigin(changed.backup, changed.file.path()).isEmpty());
  CHECK(backupOrigin(*other, changed.file.path()).contains(QStringLiteral("kopija.santalka")));

  REQUIRE(QFile::remove(changed.backup.path));
  CHECK_FALSE(newestGoodBackup(changed.file.path()));
  // Of a file that was renamed the backups stay its own.
  const QString renamed = changed.file.inFolder(QStringLiteral("pervadinta.santalka"));
  REQUIRE(QFile::rename(copy, renamed));
  offer = newestGoodBackup(renamed);
  REQUIRE(offer);
  CHECK(offer->backup.number == other->number);
}

TEST_CASE("A backup of a newer version is passed over for one that this version can work with", "[backup]") {
  Changed changed;
  changed.close();
  const QString newer = changed.file.inFolder(QStringLiteral("naujesnis.santalka"));
  REQUIRE(QFile::copy(changed.backup.path, newer));
  test::setUserVersion(newer, QByteArray("\0\0\x27\x0f", 4));
  auto copy = BackupStore::describe(newer);
  REQUIRE(copy);
  copy->source = changed.backup.source;
  copy->sha256 = DurableFile::sha256(newer).value_or(QByteArray());
  const BackupStore store = BackupStore::ofFile(changed.file.path());
  REQUIRE(store.take(*copy));
  REQUIRE(store.list().front().version > DataFile::currentVersion());
  auto offer = newestGoodBackup(changed.file.path());
  REQUIRE(offer);
  CHECK(offer->backup.number == changed.backup.number);
}
