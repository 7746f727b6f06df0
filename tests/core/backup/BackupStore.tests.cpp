// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/BackupStore.h"

#include "core/backup/BackupKeeper.h"
#include "core/base/Clock.h"
#include "core/base/Steps.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"
#include "tests/support/Process.h"
#include "tests/support/TempFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace santalka;
using test::bytesOf;

namespace {

void add(EditService& edit, int count, const QString& label = {}) {
  ChangeSet changes;
  for (int i = 0; i < count; ++i) {
    Stakeholder one;
    one.name = QStringLiteral("Pavyzdžio gimnazija %1 %2").arg(count).arg(i);
    one.group = QStringLiteral("SVI");
    changes.insert(one);
  }
  auto done = edit.apply(std::move(changes), label);
  INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
  REQUIRE(done);
}

Backup made(const BackupStore& store, const QString& file, BackupReason reason = BackupReason::Manual) {
  auto backup = store.make({file, {}, reason, QStringLiteral("bandymas")});
  INFO((backup ? std::string() : (backup.error().message + backup.error().detail).toStdString()));
  REQUIRE(backup);
  return *backup;
}

QStringList namesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files, QDir::Name); }

struct FixedTime {
  explicit FixedTime(const QDate& day) { Clock::setFixed(QDateTime(day, QTime(9, 0))); }
  ~FixedTime() { Clock::setFixed({}); }
};

struct Listener {
  explicit Listener(std::function<void(const char*)> listen) { Steps::listen(std::move(listen)); }
  ~Listener() { Steps::listen({}); }
};

}  // namespace

TEST_CASE("A backup is a whole file with a manifest that fits it", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  add(edit, 3);
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  const Backup backup = made(store, file.path());
  CHECK(backup.rows.value(QStringLiteral("stakeholders")) == 3);
  CHECK(backup.size == QFileInfo(backup.path).size());
  CHECK(backup.source == file.path());
  CHECK(BackupStore::verify(backup));
  const auto list = store.list();
  REQUIRE(list.size() == 1);
  CHECK(list.front().toJson() == backup.toJson());
  CHECK(QFile::permissions(backup.path) == (QFile::permissions(backup.path) & ~(QFileDevice::ReadGroup | QFileDevice::ReadOther)));
  auto opened = DataFile::open(backup.path, DataFile::Access::ReadOnly);
  REQUIRE(opened);
  CHECK(Store((*opened)->database()).count(EntityKind::Stakeholder).value_or(0) == 3);
  CHECK(namesIn(store.folder()).filter(QStringLiteral("part")).isEmpty());
}

TEST_CASE("A spoilt copy is found out", "[backup]") {
  test::TempFile file;
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  const Backup backup = made(store, file.path());
  QByteArray content = bytesOf(backup.path);
  const qsizetype at = GENERATE(30, 5000, 70000);
  REQUIRE(at < content.size());
  content[at] = char(content[at] ^ 0x10);
  QFile out(backup.path);
  REQUIRE(out.open(QIODevice::WriteOnly));
  out.write(content);
  out.close();
  auto verified = BackupStore::verify(backup);
  REQUIRE_FALSE(verified);
  CHECK(verified.error().code == ErrorCode::Damaged);

  SECTION("one that is cut short is not even listed") {
    REQUIRE(QFile::resize(backup.path, backup.size - 1));
    CHECK(store.list().empty());
  }
}

TEST_CASE("An attempt that fails leaves every older backup as it was", "[backup]") {
  test::TempFile file;
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  const FixedTime day(QDate(2026, 4, 1));
  const Backup first = made(store, file.path(), BackupReason::Daily);
  const QByteArray before = bytesOf(first.path), manifest = bytesOf(first.manifestPath());

  SECTION("because the file is damaged") {
    file.close();
    test::overwrite(file.path(), 4096 * 3, QByteArray(4096 * 4, '\xAA'));
    auto again = store.make({file.path(), {}, BackupReason::Daily, {}});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Damaged);
  }
  SECTION("because it is stopped at a step") {
    const char* const step = GENERATE("backup.copy", "backup.check", "backup.sync", "backup.manifest", "backup.name", "backup.thin");
    const Listener listener([step](const char* reached) {
      if (qstrcmp(step, reached) == 0) throw std::runtime_error("stopped");
    });
    CHECK_THROWS(store.make({file.path(), {}, BackupReason::Daily, {}}));
  }
  REQUIRE_FALSE(store.list().empty());
  CHECK(store.list().back().number == 1);
  CHECK(bytesOf(first.path) == before);
  CHECK(bytesOf(first.manifestPath()) == manifest);
  for (const Backup& backup : store.list()) CHECK(BackupStore::verify(backup));
}

TEST_CASE("What a cut off attempt left is cleared by the next one", "[backup]") {
  test::TempFile file;
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  made(store, file.path());
  {
    // Killed in the middle: nobody cleans up behind it.
    QFile part(store.folder() + QStringLiteral("/new.part"));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write("half");
  }
  REQUIRE(QFile::copy(store.list().front().manifestPath(), store.folder() + QStringLiteral("/000009_2026-01-01_0900_daily.json")));
  CHECK(store.list().size() == 1);
  const Backup next = made(store, file.path());
  CHECK(next.number == 2);
  CHECK(namesIn(store.folder()).filter(QStringLiteral("part")).isEmpty());
  CHECK(namesIn(store.folder()).filter(QStringLiteral("000009")).isEmpty());
}

TEST_CASE("The file is copied while it is being written", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  std::atomic<int> copies{0};
  std::unique_ptr<QThread> thread(QThread::create([&] {
    for (int i = 0; i < 5; ++i)
      if (auto backup = store.make({file.path(), {}, BackupReason::Manual, {}}); backup && BackupStore::verify(*backup)) ++copies;
  }));
  thread->start();
  int written = 0;
  while (!thread->isFinished()) {
    add(edit, 2);
    written += 2;
  }
  thread->wait();
  CHECK(copies == 5);
  CHECK(edit.store().count(EntityKind::Stakeholder).value_or(0) == written);
  for (const Backup& backup : store.list()) CHECK(backup.rows.value(QStringLiteral("stakeholders")) % 2 == 0);  // whole steps only
}

TEST_CASE("Two programs back up the same file at once", "[backup]") {
  test::TempFile file;
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  std::vector<std::unique_ptr<QThread>> threads;
  for (int i = 0; i < 3; ++i) {
    threads.emplace_back(QThread::create([&] {
      for (int j = 0; j < 3; ++j) (void)store.make({file.path(), {}, BackupReason::Manual, {}});
    }));
    threads.back()->start();
  }
  for (auto& thread : threads) thread->wait();
  const auto list = store.list();
  CHECK(list.size() == 9);
  for (std::size_t i = 0; i < list.size(); ++i) CHECK(list[i].number == qint64(9 - i));
}

#ifdef Q_OS_LINUX
TEST_CASE("A really full disk costs no backup and is named with numbers", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  add(edit, 20);
  const qint64 size = QFileInfo(file.path()).size();
  const QString disk = file.inFolder(QStringLiteral("diskas"));
  QDir().mkpath(disk);
  const QByteArray options = "size=" + QByteArray::number((size * 9 / 2 + 65536) / 1024) + "k";
  if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, options.constData()) != 0) {
    WARN("a full disk can only be made as root");
    return;
  }
  {
    const BackupStore store(disk + QStringLiteral("/ring"));
    const Backup first = made(store, file.path());
    const QByteArray before = bytesOf(first.path);
    QFile filler(disk + QStringLiteral("/filler"));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    {
      // There was room when it was asked for; the disk fills up before the copy is written.
      const Listener listener([&filler](const char* step) {
        if (qstrcmp(step, "backup.copy") != 0) return;
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
      });
      auto full = store.make({file.path(), {}, BackupReason::Manual, {}});
      REQUIRE_FALSE(full);
      CHECK(full.error().code == ErrorCode::NoSpace);
    }
    CHECK(bytesOf(first.path) == before);
    CHECK(store.list().size() == 1);
    REQUIRE(filler.resize(0));
    made(store, file.path());
    auto third = store.make({file.path(), {}, BackupReason::Manual, {}});
    REQUIRE_FALSE(third);
    CHECK(third.error().code == ErrorCode::NoSpace);
    CHECK(third.error().message.contains(QRegularExpression(QStringLiteral("\\d"))));
    CHECK(store.list().size() == 2);
    for (const Backup& backup : store.list()) CHECK(BackupStore::verify(backup));
  }
  ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
}
#endif

TEST_CASE("A place that cannot be written is named", "[backup]") {
  test::TempFile file;
  QFile blocker(file.inFolder(QStringLiteral("nėra aplankas")));
  REQUIRE(blocker.open(QIODevice::WriteOnly));
  auto backup = BackupStore(blocker.fileName() + QStringLiteral("/ring")).make({file.path(), {}, BackupReason::Manual, {}});
  REQUIRE_FALSE(backup);
  CHECK(backup.error().code == ErrorCode::ReadOnly);
  CHECK(backup.error().message.contains(QStringLiteral("nėra aplankas")));
}

TEST_CASE("Once a month the tables are kept for a day without this program, with a backup that nobody waits for", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  add(edit, 3);
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  const auto zips = [&store] { return namesIn(store.folder()).filter(QRegularExpression(QStringLiteral("^tables_.*\\.zip$"))); };
  const FixedTime march(QDate(2026, 3, 30));
  for (const BackupReason hurried : {BackupReason::Import, BackupReason::BulkChange, BackupReason::Migration, BackupReason::Restore}) made(store, file.path(), hurried);
  CHECK(zips().isEmpty());
  made(store, file.path(), BackupReason::Daily);
  made(store, file.path(), BackupReason::Daily);
  REQUIRE(zips() == QStringList{QStringLiteral("tables_2026-03.zip")});
  const test::Ran read = test::run(QStringLiteral("python3"), {QStringLiteral("-c"),
                                                               QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                                                                              "print(len(z.read('stakeholders.csv').decode().splitlines()), 'CREATE TABLE stakeholders' in z.read('schema.sql').decode())"),
                                                               store.folder() + QLatin1Char('/') + zips().front()});
  INFO(read.err.toStdString());
  CHECK(read.out.trimmed() == QStringLiteral("4 True"));  // the head and three rows
  const FixedTime april(QDate(2026, 4, 1));
  made(store, file.path(), BackupReason::Daily);
  CHECK(zips().contains(QStringLiteral("tables_2026-04.zip")));
}

TEST_CASE("A backup can be stopped while it copies and while it checks, and leaves nothing", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  add(edit, 300);
  const QString folder = file.inFolder(QStringLiteral("ring"));
  const BackupStore store(folder);
  int stoppedAt = 0;
  for (bool made = false; !made; ++stoppedAt) {
    int asked = 0;
    auto backup = store.make({file.path(), {}, BackupReason::Import, {}, [&asked, stoppedAt] { return asked++ < stoppedAt; }});
    made = backup.has_value();
    if (!made) CHECK(backup.error().code == ErrorCode::Cancelled);
    CHECK(store.list().size() == (made ? 1 : 0));
    CHECK(QDir(folder).entryList({QStringLiteral("*.part"), QStringLiteral("*.santalka")}, QDir::Files).size() == (made ? 1 : 0));
  }
  CHECK(stoppedAt > 3);  // it was asked in the middle of both
}

TEST_CASE("Stopping an import stops the backup before it", "[backup][editing]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  bool stop = false;
  edit.setProgress([&stop](double) { return !stop; });
  edit.setBeforeRisk([&stop](EditService::Risk, const QString&, const std::function<bool()>& goesOn) -> Result<void> {
    stop = true;
    return goesOn() ? Result<void>() : Result<void>(Error{ErrorCode::Cancelled, QStringLiteral("sustabdyta"), {}});
  });
  ChangeSet changes;
  Stakeholder school;
  school.name = QStringLiteral("Viena");
  school.group = QStringLiteral("SVI");
  changes.insert(school);
  auto done = edit.apply(std::move(changes), QStringLiteral("Importas"), EditService::StepKind::Import);
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::Cancelled);
  CHECK(done.error().message != QStringLiteral("sustabdyta"));  // that it was the backup is nothing to the user
  CHECK(edit.store().count(EntityKind::Stakeholder).value_or(-1) == 0);
}

TEST_CASE("A large change asks for a backup first, an import always, a small one never", "[backup][editing]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  const BackupStore store(file.inFolder(QStringLiteral("ring")));
  int asked = 0;
  bool refuse = false;
  edit.setBeforeRisk([&](EditService::Risk risk, const QString& label, const std::function<bool()>&) -> Result<void> {
    ++asked;
    if (refuse) return Error{ErrorCode::NoSpace, QStringLiteral("pilna"), {}};
    auto backup = store.make({file.path(), {}, risk == EditService::Risk::Import ? BackupReason::Import : BackupReason::BulkChange, label});
    return backup ? Result<void>() : Result<void>(backup.error());
  });
  add(edit, 20);
  CHECK(asked == 0);
  add(edit, 21, QStringLiteral("Įklijuota 21 eilutė"));
  CHECK(asked == 1);
  REQUIRE(store.list().size() == 1);
  CHECK(store.list().front().rows.value(QStringLiteral("stakeholders")) == 20);
  CHECK(store.list().front().label == QStringLiteral("Įklijuota 21 eilutė"));
  CHECK(store.list().front().reason == BackupReason::BulkChange);

  ChangeSet one;
  Stakeholder school;
  school.name = QStringLiteral("Viena");
  school.group = QStringLiteral("SVI");
  one.insert(school);
  refuse = true;
  auto refused = edit.apply(std::move(one), QStringLiteral("Importas"), EditService::StepKind::Import);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::NoSpace);
  CHECK(edit.store().count(EntityKind::Stakeholder).value_or(0) == 41);
}

TEST_CASE("The first change of a day makes a backup, closing one more, and both go to the second place", "[backup]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Ona"));
  const QString second = file.inFolder(QStringLiteral("Atmintinė"));
  QDir().mkpath(second);
  const QDate day(2026, 4, 1);
  const FixedTime time(day);
  BackupStore store = BackupStore::ofFile(file.path());
  {
    BackupKeeper keeper(file.path());
    QObject::connect(&edit, &EditService::changed, &keeper, [&keeper] { keeper.noteChange(); });
    CHECK_FALSE(keeper.last());
    keeper.chooseSecondPlace(second);
    REQUIRE(QTest::qWaitFor([&] { return keeper.secondPlace().deliveredAt().isValid(); }, 10000));
    add(edit, 2);
    REQUIRE(QTest::qWaitFor([&] { return keeper.last() && keeper.last()->reason == BackupReason::Daily; }, 10000));
    CHECK(keeper.last()->rows.value(QStringLiteral("stakeholders")) == 2);
    add(edit, 3);
  }
  const auto local = store.list();
  REQUIRE_FALSE(local.empty());
  CHECK(local.front().rows.value(QStringLiteral("stakeholders")) == 5);
  int ofDay = 0;
  for (const Backup& backup : local) ofDay += backup.reason == BackupReason::Daily;
  CHECK(ofDay == 1);
  const auto there = BackupStore::inPlace(second, file.path()).list();
  REQUIRE_FALSE(there.empty());
  CHECK(there.front().sha256 == local.front().sha256);
  CHECK(BackupStore::verify(there.front()));

  SECTION("a second place that is away is said and remembered, the local backup stands") {
    REQUIRE(QDir().rename(second, second + QStringLiteral(" ištraukta")));
    BackupKeeper keeper(file.path());
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.backUpNow();
    REQUIRE(QTest::qWaitFor([&] { return failed.count() >= 1 && keeper.last()->number == local.front().number + 1; }, 10000));
    CHECK(failed.at(0).at(0).value<Error>().message.contains(QStringLiteral("Atmintinė")));
    CHECK_FALSE(QFileInfo::exists(second));
    CHECK(store.list().front().number == local.front().number + 1);
    CHECK_FALSE(SecondPlace::ofFile(file.path()).problem().isEmpty());
    REQUIRE(QDir().rename(second + QStringLiteral(" ištraukta"), second));
    keeper.backUpNow();
    REQUIRE(QTest::qWaitFor([&] { return keeper.secondPlace().problem().isEmpty() && keeper.last()->number == local.front().number + 2; }, 10000));
  }
}

TEST_CASE("A manifest with a number that no ring reaches is spoilt and spoils nothing", "[backup]") {
  test::TempFile file;
  QTemporaryDir folder;
  const BackupStore store(folder.path());
  const Backup first = made(store, file.path());
  QByteArray manifest = bytesOf(first.manifestPath());
  REQUIRE(manifest.contains("\"number\": 1,"));
  test::writeBytes(first.manifestPath(), manifest.replace("\"number\": 1,", "\"number\": 9223372036854775807,"));
  CHECK(store.list().empty());
  const Backup next = made(store, file.path());
  CHECK(next.number == 2);
  CHECK(store.list().size() == 1);
  CHECK(BackupStore::verify(next));
}
