// SPDX-License-Identifier: EUPL-1.2
#include "core/place/PlacedFile.h"

#include "core/base/DurableFile.h"
#include "core/base/Steps.h"
#include "core/place/PublishKeeper.h"
#include "tests/support/Share.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace santalka;
using Kind = Publishing::Outcome::Kind;

namespace {

/// A share whose steps nobody listens to any more at the end.
struct Share : test::Share {
  ~Share() { Steps::listen({}); }
};

std::unique_ptr<PlacedFile> placed(const QString& path, bool reading = false) {
  auto file = PlacedFile::open({path, reading, false, QStringLiteral("Ona"), 5000});
  INFO((file ? std::string() : (file.error().message + file.error().detail).toStdString()));
  REQUIRE(file);
  return std::move(*file);
}

void work(PlacedFile& file, const char* name) {
  Share::add(file.workPath(), QString::fromUtf8(name));
  file.noteChange();
}

}  // namespace

TEST_CASE("Work on a share is done on a copy and delivered whole", "[place]") {
  const Share share;
  {
    auto file = placed(share.path());
    CHECK(file->isWorkingCopy());
    CHECK(file->workPath() != share.path());
    CHECK(QFileInfo(file->workPath()).fileName() == QFileInfo(share.path()).fileName());
    work(*file, "Pirma");
    CHECK(Share::namesIn(share.path()).isEmpty());
    const Publishing::Outcome outcome = file->publish();
    INFO(outcome.error.message.toStdString());
    CHECK(outcome.kind == Kind::Delivered);
    CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));
    CHECK_FALSE(file->hasUndelivered());
    work(*file, "Antra");
    CHECK(file->publish().kind == Kind::Delivered);
  }
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
  CHECK(share.names() == QStringList{QFileInfo(share.path()).fileName()});  // no half file, no note left
  CHECK(WorkingCopy::undelivered().empty());
}

TEST_CASE("On a local disk the file is worked on where it is", "[place]") {
  const Share share;
  qputenv("SANTALKA_PLACE", "local");
  auto file = placed(share.path());
  CHECK_FALSE(file->isWorkingCopy());
  CHECK(file->workPath() == share.path());
}

#ifdef Q_OS_UNIX
TEST_CASE("A file on a share that people know by a link is worked on and delivered where it is", "[place][link]") {
  const Share share;
  const QString link = share.dir.filePath(QStringLiteral("mano.santalka"));
  const QString target = GENERATE(QStringLiteral("whole"), QStringLiteral("relative"));
  REQUIRE(QFile::link(target == QLatin1String("whole") ? share.path() : QDir(share.dir.path()).relativeFilePath(share.path()), link));
  {
    auto file = placed(link);
    CHECK(file->path() == share.path());
    CHECK(placed(share.path(), true)->path() == file->path());
    CHECK_FALSE(PlacedFile::open({share.path(), false, false, QStringLiteral("Jonas"), 5000}));
    work(*file, "Pirma");
    REQUIRE(file->publish().kind == Kind::Delivered);
  }
  CHECK(QFileInfo(link).isSymLink());
  CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));
  CHECK(share.names() == QStringList{QFileInfo(share.path()).fileName()});

  share.takeAway();
  {
    auto file = placed(link);
    CHECK(file->wasAway());
    work(*file, "Antra");
    CHECK(file->publish().kind == Kind::Away);
  }
  share.bringBack();
  auto file = placed(share.path());
  CHECK(file->hasUndelivered());
  CHECK(file->publish().kind == Kind::Delivered);
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
}
#endif

TEST_CASE("Whoever opens the file on the share meanwhile is told who has it", "[place]") {
  const Share share;
  auto file = placed(share.path());
  auto second = PlacedFile::open({share.path(), false, false, QStringLiteral("Jonas"), 5000});
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::Locked);
  auto reader = placed(share.path(), true);
  CHECK(Share::namesIn(reader->workPath()).isEmpty());
}

TEST_CASE("A share that goes away costs nothing and gets the work at the next start", "[place]") {
  const Share share;
  {
    auto file = placed(share.path());
    work(*file, "Pirma");
    REQUIRE(file->publish().kind == Kind::Delivered);
    share.takeAway();
    work(*file, "Antra");
    const Publishing::Outcome outcome = Publishing::Outcome(file->publish());
    CHECK(outcome.kind == Kind::Away);
    CHECK_FALSE(outcome.error.message.isEmpty());
    CHECK(file->hasUndelivered());
    CHECK(file->waitingSince().isValid());
  }
  REQUIRE(WorkingCopy::undelivered().size() == 1);

  SECTION("opened while it is still away, the work goes on here") {
    auto file = placed(share.path());
    CHECK(file->wasAway());
    CHECK(file->hasUndelivered());
    work(*file, "Trečia");
    share.bringBack();
    share.forgetNote();
    CHECK(file->publish().kind == Kind::Delivered);
    CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma", "Trečia"}));
  }
  SECTION("opened when it is back, it is delivered") {
    share.bringBack();
    share.forgetNote();
    auto file = placed(share.path());
    CHECK(file->hasUndelivered());
    CHECK(file->publish().kind == Kind::Delivered);
    CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
  }
  SECTION("changed by somebody else meanwhile, both are there") {
    share.bringBack();
    share.forgetNote();
    share.changeByOther("Svetima");
    auto file = placed(share.path());
    REQUIRE_FALSE(file->putBeside().isEmpty());
    CHECK(Share::namesIn(file->putBeside()) == Share::list({"Antra", "Pirma"}));
    CHECK(Share::namesIn(file->workPath()) == Share::list({"Pirma", "Svetima"}));
    CHECK(Share::namesIn(share.path()) == Share::list({"Pirma", "Svetima"}));
  }
  CHECK(WorkingCopy::undelivered().empty());
}

TEST_CASE("A setting that was written but not delivered waits like any other work", "[place]") {
  const Share share;
  const auto setting = [](const QString& path) {
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    REQUIRE(opened);
    return Store(**opened).setting(QStringLiteral("handover.last")).value_or(QString());
  };
  {
    auto file = placed(share.path());
    work(*file, "Pirma");
    REQUIRE(file->publish().kind == Kind::Delivered);
  }
  CHECK(WorkingCopy::undelivered().empty());
  {
    // The program is gone before the delivery.
    auto file = placed(share.path());
    auto opened = DataFile::open(file->workPath(), DataFile::Access::ReadWrite);
    REQUIRE(opened);
    Store store((*opened)->database());
    REQUIRE(store.setSetting(QStringLiteral("handover.last"), QStringLiteral("perduota")));
  }
  REQUIRE(WorkingCopy::undelivered().size() == 1);
  CHECK(setting(placed(share.path(), true)->workPath()) == QStringLiteral("perduota"));

  SECTION("it is delivered at the next opening") {
    auto file = placed(share.path());
    CHECK(file->hasUndelivered());
    CHECK(file->publish().kind == Kind::Delivered);
    CHECK(setting(share.path()) == QStringLiteral("perduota"));
  }
  SECTION("it goes beside the file that somebody else changed meanwhile") {
    share.changeByOther("Svetima");
    auto file = placed(share.path());
    REQUIRE_FALSE(file->putBeside().isEmpty());
    CHECK(setting(file->putBeside()) == QStringLiteral("perduota"));
    CHECK(Share::namesIn(share.path()) == Share::list({"Pirma", "Svetima"}));
  }
  CHECK(WorkingCopy::undelivered().empty());
}

TEST_CASE("A file that somebody changed meanwhile is never overwritten", "[place]") {
  const Share share;
  auto file = placed(share.path());
  work(*file, "Mano");
  share.changeByOther("Svetima");
  const Publishing::Outcome outcome = file->publish();
  REQUIRE(outcome.kind == Kind::Changed);
  CHECK(Share::namesIn(share.path()) == Share::list({"Svetima"}));
  CHECK(Share::namesIn(outcome.beside) == Share::list({"Mano"}));
  CHECK(QFileInfo(outcome.beside).fileName().contains(QStringLiteral("Ona")));
  work(*file, "Dar mano");
  CHECK(file->publish().kind == Kind::Delivered);  // into our own beside it
  CHECK(Share::namesIn(outcome.beside) == Share::list({"Dar mano", "Mano"}));
  CHECK(Share::namesIn(share.path()) == Share::list({"Svetima"}));
}

TEST_CASE("A delivery that arrived though it was told to have failed is not taken for somebody else's change", "[place]") {
  const Share share;
  const QString hidden = share.path() + QStringLiteral(".x");
  const auto besides = [&share] { return QFileInfo(share.path()).dir().entryList({QStringLiteral("*.santalka")}).size() - 1; };
  int failures = GENERATE(1, 3, 1000);  // a few tries of one delivery, or all of them
  CAPTURE(failures);
  auto file = placed(share.path());
  work(*file, "Pirma");
  Steps::listen([&](const char* step) {
    if (qstrcmp(step, "publish.reach") == 0) (void)QFile::rename(hidden, share.path());
    if (qstrcmp(step, "publish.reopen") == 0 && failures-- > 0) CHECK(QFile::rename(share.path(), hidden));
  });
  CHECK(file->publish().kind == (failures > 100 ? Kind::Away : Kind::Delivered));
  Steps::listen({});
  if (QFile::exists(hidden)) REQUIRE(QFile::rename(hidden, share.path()));
  CHECK(besides() == 0);
  CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));
  work(*file, "Antra");
  CHECK(file->publish().kind == Kind::Delivered);
  CHECK(besides() == 0);
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
}

TEST_CASE("Once somebody has taken the file over, what is still delivered goes beside it", "[place]") {
  const Share share;
  auto file = placed(share.path());
  work(*file, "Pirma");
  REQUIRE(file->publish().kind == Kind::Delivered);
  LockIdentity other;
  other.person = QStringLiteral("Jonas");
  other.machine = QStringLiteral("SAV-PC-7");
  other.machineId = QStringLiteral("another machine");
  const auto theirs = FileLock::take(share.path(), other, true);
  REQUIRE(theirs.lock);
  REQUIRE(theirs.lock->claim());
  work(*file, "Antra");
  const Publishing::Outcome outcome = file->publish();
  REQUIRE(outcome.kind == Kind::Changed);
  CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));
  CHECK(Share::namesIn(outcome.beside) == Share::list({"Antra", "Pirma"}));
  work(*file, "Trečia");
  CHECK(file->publish().kind == Kind::Delivered);
  CHECK(Share::namesIn(outcome.beside) == Share::list({"Antra", "Pirma", "Trečia"}));
}

TEST_CASE("A file on a share stays with its holder until the copy of whoever takes it over is open", "[place]") {
  const Share share;
  LockIdentity other;
  other.person = QStringLiteral("Jonas");
  other.machineId = QStringLiteral("another machine");
  const auto theirs = FileLock::take(share.path(), other);
  REQUIRE(theirs.lock);
  const auto holder = [&share] { return FileLock::holderOf(share.path()).value_or(LockHolder()).who.person; };
  const auto takeOver = [&share] { return PlacedFile::open({share.path(), false, true, QStringLiteral("Ona"), 5000}); };
  REQUIRE(takeOver());  // and let go of, because the copy could not be opened
  CHECK(holder() == QStringLiteral("Jonas"));
  auto file = takeOver();
  REQUIRE(file);
  CHECK_FALSE((*file)->beat());
  REQUIRE((*file)->claim());
  CHECK(holder() == QStringLiteral("Ona"));
  CHECK(theirs.lock->beat());
  work(**file, "Pirma");
  CHECK((*file)->publish().kind == Kind::Delivered);
}

TEST_CASE("What another program left in a -wal on the share is worked on and delivered too", "[place]") {
  const Share share;
  {
    // Killed with its last change in the -wal only.
    const QString other = share.dir.filePath(QStringLiteral("kito.santalka"));
    REQUIRE(QFile::copy(share.path(), other));
    Share::add(other, QStringLiteral("Svetima"));
    sqlite3* program = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(other).constData(), &program) == SQLITE_OK);
    for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA wal_checkpoint(TRUNCATE)", "UPDATE stakeholders SET name = 'Tik -wal'"})
      REQUIRE(sqlite3_exec(program, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(QFile::remove(share.path()));
    REQUIRE(QFile::copy(other, share.path()));
    REQUIRE(QFile::copy(other + QStringLiteral("-wal"), share.path() + QStringLiteral("-wal")));
    sqlite3_close(program);
  }
  {
    auto reader = placed(share.path(), true);
    auto read = DataFile::open(reader->workPath(), DataFile::Access::ReadOnly);
    REQUIRE(read);
    CHECK(Store((*read)->database()).all<Stakeholder>()->front().name == QStringLiteral("Tik -wal"));
  }
  auto file = placed(share.path());
  CHECK_FALSE(file->hasUndelivered());
  work(*file, "Mano");
  SECTION("also when the first delivery is cut off after the -wal was put aside") {
    Steps::listen([](const char* step) {
      if (qstrcmp(step, "publish.replace") == 0) throw std::runtime_error("stopped");
    });
    CHECK_THROWS(file->publish());
    Steps::listen({});
    file.reset();
    file = placed(share.path());
    CHECK(file->putBeside().isEmpty());
    CHECK(file->hasUndelivered());
  }
  SECTION("at once") {}
  REQUIRE(file->publish().kind == Kind::Delivered);
  CHECK(Share::namesIn(share.path()) == Share::list({"Mano", "Tik -wal"}));
  CHECK_FALSE(QFile::exists(share.path() + QStringLiteral("-wal")));
}

TEST_CASE("A file that is gone is not put back unasked", "[place]") {
  const Share share;
  auto file = placed(share.path());
  work(*file, "Mano");
  REQUIRE(QFile::rename(share.path(), share.folder() + QStringLiteral("/kitur.santalka")));
  CHECK(file->publish().kind == Kind::Gone);
  CHECK_FALSE(QFileInfo::exists(share.path()));
  CHECK(file->hasUndelivered());
  CHECK(file->publish(true).kind == Kind::Delivered);
  CHECK(Share::namesIn(share.path()) == Share::list({"Mano"}));
}

TEST_CASE("A delivery stopped at any step leaves the share whole and loses nothing", "[place]") {
  const Share share;
  const char* const step = GENERATE("publish.snapshot", "publish.check", "publish.reach", "publish.copy", "publish.readBack", "publish.compare",
                                    "publish.replace", "publish.reopen", "publish.state");
  {
    auto file = placed(share.path());
    work(*file, "Pirma");
    REQUIRE(file->publish().kind == Kind::Delivered);
    work(*file, "Antra");
    Steps::listen([step](const char* reached) {
      if (qstrcmp(step, reached) == 0) throw std::runtime_error("stopped");
    });
    CHECK_THROWS(file->publish());
    Steps::listen({});
  }
  const bool arrived = qstrcmp(step, "publish.reopen") == 0 || qstrcmp(step, "publish.state") == 0;
  CHECK(Share::namesIn(share.path()) == (arrived ? Share::list({"Antra", "Pirma"}) : Share::list({"Pirma"})));
  auto file = placed(share.path());
  CHECK(file->putBeside().isEmpty());  // our own half-noted delivery is not taken for somebody else's change
  CHECK(Share::namesIn(file->workPath()) == Share::list({"Antra", "Pirma"}));
  (void)file->publish();
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));
  file.reset();
  CHECK(share.names().filter(QStringLiteral("(")).isEmpty());
}

#ifdef Q_OS_LINUX
TEST_CASE("The empty folder of a share that is not mounted is not taken for the share", "[place]") {
  const Share share;
  const QString mounted = share.dir.filePath(QStringLiteral("prijungta"));
  QDir().mkpath(mounted);
  if (::mount("tmpfs", QFile::encodeName(mounted).constData(), "tmpfs", 0, "size=32m") != 0) {
    WARN("a share can only be mounted as root");
    return;
  }
  const QString path = mounted + QStringLiteral("/a.santalka");
  REQUIRE(DataFile::create(path));
  {
    auto file = placed(path);
    work(*file, "Pirma");
    REQUIRE(file->publish().kind == Kind::Delivered);
    work(*file, "Antra");
    file->noteChange();
    ::umount2(QFile::encodeName(mounted).constData(), MNT_DETACH);
    CHECK(file->publish().kind == Kind::Away);
  }
  CHECK(QDir(mounted).isEmpty());
  qputenv("SANTALKA_PLACE", "local");  // what an empty folder on the local disk would be found to be
  auto file = placed(path);
  CHECK(file->wasAway());
  CHECK(Share::namesIn(file->workPath()) == Share::list({"Antra", "Pirma"}));
}

TEST_CASE("A share that is full keeps its file, and the work stays here", "[place]") {
  const Share share;
  const QString disk = share.dir.filePath(QStringLiteral("mažas"));
  QDir().mkpath(disk);
  const QByteArray size = "size=" + QByteArray::number(QFileInfo(share.path()).size() * 3 / 2 / 1024) + "k";
  if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, size.constData()) != 0) {
    WARN("a full disk can only be made as root");
    return;
  }
  const QString path = disk + QStringLiteral("/a.santalka");
  REQUIRE(QFile::copy(share.path(), path));
  auto before = DurableFile::sha256(path);
  {
    auto file = placed(path);
    work(*file, "Pirma");
    const Publishing::Outcome outcome = file->publish();
    CHECK(outcome.kind == Kind::Away);
    CHECK(outcome.error.code == ErrorCode::NoSpace);
    CHECK(file->hasUndelivered());
  }
  CHECK(DurableFile::sha256(path).value_or({}) == before.value_or("x"));
  ::umount2(QFile::encodeName(disk).constData(), MNT_DETACH);
}
#endif

TEST_CASE("Deliveries follow the hands: at rest, while they go on, and again when the place is back", "[place]") {
  const Share share;
  std::shared_ptr<PlacedFile> file(placed(share.path()).release());
  PublishKeeper keeper(file, {60, 400, 150, 60000});
  QSignalSpy delivered(&keeper, &PublishKeeper::delivered), waiting(&keeper, &PublishKeeper::waiting);
  Share::add(file->workPath(), QStringLiteral("Pirma"));
  keeper.noteChange();
  REQUIRE(QTest::qWaitFor([&] { return delivered.count() == 1; }, 20000));
  CHECK(Share::namesIn(share.path()) == Share::list({"Pirma"}));

  share.takeAway();
  Share::add(file->workPath(), QStringLiteral("Antra"));
  keeper.noteChange();
  REQUIRE(QTest::qWaitFor([&] { return waiting.count() >= 1; }, 20000));
  CHECK(waiting.at(0).at(0).toDateTime().isValid());
  CHECK(keeper.hasUndelivered());
  share.bringBack();
  share.forgetNote();
  REQUIRE(QTest::qWaitFor([&] { return delivered.count() == 2; }, 20000));
  CHECK(Share::namesIn(share.path()) == Share::list({"Antra", "Pirma"}));

  // Hands that never rest: the longest wait holds.
  for (int i = 0; i < 40 && delivered.count() == 2; ++i) {
    keeper.noteChange();
    QTest::qWait(30);
  }
  CHECK(QTest::qWaitFor([&] { return delivered.count() >= 3; }, 20000));
  CHECK(keeper.finish(20000));
}

TEST_CASE("What nobody reports is found with the next heartbeat and delivered", "[place]") {
  const Share share;
  std::shared_ptr<PlacedFile> file(placed(share.path()).release());
  PublishKeeper keeper(file, {60, 400, 150, 60000});
  QSignalSpy delivered(&keeper, &PublishKeeper::delivered), pending(&keeper, &PublishKeeper::pending);
  auto opened = DataFile::open(file->workPath(), DataFile::Access::ReadWrite);  // open as in the window
  REQUIRE(opened);
  Store store((*opened)->database());
  keeper.beat();
  QTest::qWait(300);
  CHECK(pending.isEmpty());
  REQUIRE(store.setSetting(QStringLiteral("handover.last"), QStringLiteral("perduota")));
  keeper.beat();
  REQUIRE(QTest::qWaitFor([&] { return delivered.count() == 1; }, 20000));
  CHECK(pending.count() == 1);
  auto there = Database::open(share.path(), Database::Mode::ReadOnly);
  REQUIRE(there);
  CHECK(Store(**there).setting(QStringLiteral("handover.last")).value_or(QString()) == QStringLiteral("perduota"));
}
