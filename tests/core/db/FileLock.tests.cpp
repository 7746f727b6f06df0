// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileLock.h"

#include "core/base/Clock.h"
#include "core/db/FileOpening.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"
#include "core/exchange/sample/SampleFile.h"
#include "tests/support/Bytes.h"
#include "tests/support/Colleague.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace santalka;
using santalka::test::colleague;

namespace {

struct File {
  QTemporaryDir dir;
  QString path = dir.filePath(QStringLiteral("bendras.santalka"));
  File() {
    REQUIRE(writeSample(path, SampleSize::Normal));
    Clock::setFixed(QDateTime(QDate(2026, 11, 25), QTime(14, 2)));
  }
  ~File() { Clock::setFixed({}); }

  Opened open(const LockIdentity& identity, bool takeOver = false) const {
    OpenRequest request;
    request.path = path;
    request.identity = identity;
    request.takeOver = takeOver;
    return FileOpening::open(request);
  }
  QByteArray note() const {
    QFile file(FileLock::notePath(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  void leave(const QByteArray& bytes) const {
    QFile file(FileLock::notePath(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
  }
};

Result<void> rename(DataFile& file, const QString& title) {
  EditService edits(file.database(), QStringLiteral("Rasa"));
  return edits.update(EntityKind::Measure, 1, QStringLiteral("title"), title);
}

QString title(DataFile& file) { return Store(file.database()).record(EntityKind::Measure, 1)->value(QStringLiteral("title")).toString(); }

}  // namespace

TEST_CASE("The note says who holds the file, where and since when, and goes when they close", "[db][lock]") {
  File file;
  {
    Opened opened = file.open(LockIdentity::current(QStringLiteral("Rasa Petraitė")));
    REQUIRE(opened.file);
    const QJsonObject note = QJsonDocument::fromJson(file.note()).object();
    CHECK(note.value(QStringLiteral("person")).toString() == QStringLiteral("Rasa Petraitė"));
    CHECK(note.value(QStringLiteral("machine")).toString() == LockIdentity::current().machine);
    CHECK(note.value(QStringLiteral("process")).toInteger() == QCoreApplication::applicationPid());
    CHECK(QDateTime::fromString(note.value(QStringLiteral("since")).toString(), Qt::ISODate) == Clock::now());
    CHECK(note.value(QStringLiteral("file_id")).toString().size() == 32);
    const qint64 beat = note.value(QStringLiteral("heartbeat")).toInteger();
    CHECK_FALSE(opened.file->lock()->beat());
    CHECK(QJsonDocument::fromJson(file.note()).object().value(QStringLiteral("heartbeat")).toInteger() == beat + 1);

    const Opened second = file.open(colleague());
    CHECK(second.kind == Opened::Kind::Locked);
    CHECK(second.standing == LockStanding::Held);
    CHECK(second.error.message.contains(QStringLiteral("Rasa Petraitė")));
    CHECK(second.error.message.contains(QStringLiteral("14:02")));
    CHECK(second.error.message.contains(LockIdentity::current().machine));
  }
  CHECK_FALSE(QFileInfo::exists(FileLock::notePath(file.path)));
}

TEST_CASE("A note left by a dead process of this machine clears itself in silence", "[db][lock]") {
  File file;
  QProcess gone;
  gone.start(QStringLiteral("sleep"), {QStringLiteral("60")});
  REQUIRE(gone.waitForStarted());
  LockIdentity dead = LockIdentity::current(QStringLiteral("Rasa"));
  dead.process = gone.processId();
  dead.start.clear();
  QByteArray note;
  {
    const Opened opened = file.open(dead);
    REQUIRE(opened.file);
    note = file.note();
  }
  file.leave(note);
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);  // it still runs
  gone.kill();
  REQUIRE(gone.waitForFinished());
  const Opened opened = file.open(LockIdentity::current());
  REQUIRE(opened.file);
  CHECK(opened.endedUncleanly);
}

TEST_CASE("A note that could not be taken away does not hold the file against the program that left it", "[db][lock]") {
  File file;
  QByteArray note;
  {
    const Opened opened = file.open(LockIdentity::current());
    REQUIRE(opened.file);
    note = file.note();
    CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
  }
  file.leave(note);  // as when the disk failed at the moment of closing and is back again
  CHECK(file.open(LockIdentity::current()).file);
  CHECK_FALSE(QFileInfo::exists(FileLock::notePath(file.path)));
}

TEST_CASE("The number of a process that is used again does not hold the file", "[db][lock]") {
  File file;
  LockIdentity other = LockIdentity::current();
  other.start = QStringLiteral("an earlier boot:1");
  QByteArray note;
  {
    const Opened opened = file.open(other);
    REQUIRE(opened.file);
    note = file.note();
  }
  file.leave(note);
  CHECK(file.open(LockIdentity::current()).file);
}

TEST_CASE("A heartbeat is silent when it has not grown for ten minutes of looking on", "[db][lock][clock]") {
  File file;
  Opened holder = file.open(colleague());
  REQUIRE(holder.file);
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
  Clock::setFixed(Clock::now().addSecs(9 * 60));
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
  CHECK_FALSE(holder.file->lock()->beat());  // it grows: the ten minutes begin anew
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
  Clock::setFixed(Clock::now().addSecs(9 * 60));
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
  Clock::setFixed(Clock::now().addSecs(61));
  const Opened silent = file.open(LockIdentity::current());
  CHECK(silent.standing == LockStanding::Silent);
  CHECK(silent.kind == Opened::Kind::Locked);  // still a question, never taken in silence
}

TEST_CASE("Two computers whose clocks differ do not take the file from each other", "[db][lock][clock]") {
  File file;
  LockIdentity there = colleague();
  Clock::setFixed(QDateTime(QDate(2016, 1, 1), QTime(8, 0)));
  Opened holder = file.open(there);
  REQUIRE(holder.file);
  Clock::setFixed(QDateTime(QDate(2036, 1, 1), QTime(8, 0)));
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Held);
}

TEST_CASE("An old note is silent by the clock of the place it lies in", "[db][lock][clock]") {
  File file;
  QByteArray note;
  {
    const Opened opened = file.open(colleague());
    note = file.note();
  }
  file.leave(note);
  QFile stamped(FileLock::notePath(file.path));
  REQUIRE(stamped.open(QIODevice::ReadWrite));
  REQUIRE(stamped.setFileTime(QDateTime::currentDateTime().addSecs(-11 * 60), QFileDevice::FileModificationTime));
  stamped.close();
  CHECK(file.open(LockIdentity::current()).standing == LockStanding::Silent);
}

TEST_CASE("Who was taken over from turns read-only before the next write", "[db][lock]") {
  File file;
  Opened first = file.open(colleague(QStringLiteral("Rasa Petraitė")));
  REQUIRE(first.file);
  REQUIRE(rename(*first.file, QStringLiteral("Rasos pavadinimas")));
  Error heard;
  first.file->gate()->setListener([&heard](const Error& why) { heard = why; });

  Opened second = file.open(LockIdentity::current(QStringLiteral("Jonas Jonaitis")), true);
  REQUIRE(second.file);
  CHECK(title(*second.file) == QStringLiteral("Rasos pavadinimas"));
  REQUIRE(rename(*second.file, QStringLiteral("Jono pavadinimas")));

  const auto late = rename(*first.file, QStringLiteral("Per vėlu"));
  REQUIRE_FALSE(late);
  CHECK(late.error().code == ErrorCode::Locked);
  CHECK(late.error().message.contains(QStringLiteral("Jonas Jonaitis")));
  CHECK(heard.code == ErrorCode::Locked);
  CHECK(first.file->isReadOnly());
  CHECK(title(*first.file) == QStringLiteral("Jono pavadinimas"));
  // Also without a write the heartbeat finds the note in other hands.
  const auto holder = first.file->lock()->beat();
  REQUIRE(holder);
  CHECK(holder->who.person == QStringLiteral("Jonas Jonaitis"));
  first.file.reset();
  CHECK(QFileInfo::exists(FileLock::notePath(file.path)));  // it is the second one's
}

TEST_CASE("A file that could not be taken over stays with its holder", "[db][lock]") {
  File file;
  const auto held = FileLock::take(file.path, colleague());
  REQUIRE(held.lock);
  const QByteArray before = file.note();
  const auto tryToTake = [&file](Opened::Kind expected) {
    const Opened taken = file.open(LockIdentity::current(QStringLiteral("Rasa")), true);
    CHECK(taken.kind == expected);
    CHECK(taken.holder.who.person == QStringLiteral("Jonas Jonaitis"));
    CHECK_FALSE(taken.file);
  };
  SECTION("because another program is writing to it") {
    sqlite3* busy = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(file.path).constData(), &busy) == SQLITE_OK);
    REQUIRE(sqlite3_exec(busy, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    tryToTake(Opened::Kind::Locked);
    sqlite3_close(busy);
  }
  SECTION("because it is damaged") {
    const qint64 size = QFileInfo(file.path).size();
    for (qint64 page = 10; page < 40; ++page) test::overwrite(file.path, qMin(page * 4096, size - 4096), QByteArray(4096, '\x5a'));
    tryToTake(Opened::Kind::Damaged);
  }
  CHECK(file.note() == before);
  CHECK(file.open(LockIdentity::current()).kind == Opened::Kind::Locked);
  CHECK_FALSE(held.lock->beat());
}

TEST_CASE("A deleted note does not let two people overwrite each other", "[db][lock]") {
  File file;
  Opened first = file.open(colleague(QStringLiteral("Rasa")));
  REQUIRE(QFile::remove(FileLock::notePath(file.path)));
  Opened second = file.open(LockIdentity::current(QStringLiteral("Jonas")));
  REQUIRE(second.file);
  REQUIRE(rename(*second.file, QStringLiteral("Jono")));
  const auto late = rename(*first.file, QStringLiteral("Rasos"));
  REQUIRE_FALSE(late);
  CHECK(late.error().code == ErrorCode::Locked);
  CHECK(title(*second.file) == QStringLiteral("Jono"));
  REQUIRE(rename(*second.file, QStringLiteral("Jono antras")));
}

TEST_CASE("A worker's connection passes the same gate", "[db][lock]") {
  File file;
  Opened opened = file.open(LockIdentity::current());
  REQUIRE(opened.file);
  auto worker = DataFile::connect(file.path, DataFile::Access::ReadWrite);
  REQUIRE(worker);
  {
    EditService edits(**worker, QStringLiteral("Rasa"));
    REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Iš gijos")));
  }
  REQUIRE(rename(*opened.file, QStringLiteral("Iš lango")));
  opened.file->gate()->shut({ErrorCode::Damaged, QStringLiteral("x"), {}});
  EditService edits(**worker, QStringLiteral("Rasa"));
  CHECK_FALSE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Ne")));
}

TEST_CASE("A setting of the file passes the same gate", "[db][lock]") {
  File file;
  Opened first = file.open(colleague(QStringLiteral("Rasa")));
  REQUIRE(first.file);
  Store mine(first.file->database());
  REQUIRE(mine.setSetting(QStringLiteral("bandymas"), QStringLiteral("Rasos")));
  Opened second = file.open(LockIdentity::current(QStringLiteral("Jonas")), true);
  REQUIRE(second.file);
  const auto late = mine.setSetting(QStringLiteral("bandymas"), QStringLiteral("per vėlu"));
  REQUIRE_FALSE(late);
  CHECK(late.error().code == ErrorCode::Locked);
  CHECK(Store(second.file->database()).setting(QStringLiteral("bandymas")).value_or(QString()) == QStringLiteral("Rasos"));
}

TEST_CASE("A change that is rolled back leaves the writer as it was", "[db][lock]") {
  File file;
  Opened opened = file.open(LockIdentity::current());
  REQUIRE(opened.file);
  CHECK_FALSE(rename(*opened.file, QString()));  // a title is required
  REQUIRE(rename(*opened.file, QStringLiteral("Gerai")));
  REQUIRE(rename(*opened.file, QStringLiteral("Dar geriau")));
}

TEST_CASE("A note that is no note neither harms nor opens the file", "[db][lock][hostile]") {
  File file;
  const QByteArray bytes = GENERATE(QByteArray(), QByteArray("{"), QByteArray("1234\nsantalka\nPC\n"), QByteArray(100000, 'x'),
                                    QByteArray("{\"token\": {\"a\": [1]}, \"process\": \"-1\"}"));
  file.leave(bytes);
  const Opened opened = file.open(LockIdentity::current());
  CHECK(opened.kind == Opened::Kind::Locked);
  CHECK_FALSE(opened.holder.readable);
  CHECK(file.open(LockIdentity::current(), true).file);
}

#ifdef Q_OS_UNIX
TEST_CASE("A note that is a link to nothing can be taken over", "[db][lock][hostile]") {
  File file;
  REQUIRE(QFile::link(file.dir.filePath(QStringLiteral("nėra")), FileLock::notePath(file.path)));
  const Opened opened = file.open(LockIdentity::current());
  CHECK(opened.kind == Opened::Kind::Locked);
  CHECK(opened.error.message.contains(FileLock::notePath(file.path)));
  CHECK(file.open(LockIdentity::current(), true).file);
  CHECK_FALSE(QFile::exists(file.dir.filePath(QStringLiteral("nėra"))));
}

TEST_CASE("Why no note can be made is said as it is", "[db][lock]") {
  File file;
  SECTION("a folder has its name") {
    REQUIRE(QDir().mkpath(FileLock::notePath(file.path)));
    for (const bool takeOver : {false, true}) {
      const Opened opened = file.open(LockIdentity::current(), takeOver);
      CHECK(opened.kind == Opened::Kind::ReadOnly);
      CHECK(opened.error.message.contains(QStringLiteral("is a folder")));
    }
  }
  SECTION("the file's own name is too long") {
    const QString name = file.dir.filePath(QString(240 - 9, QLatin1Char('x')) + QStringLiteral(".santalka"));
    REQUIRE(QFile::rename(file.path, name));
    file.path = name;
    const Opened opened = file.open(LockIdentity::current());
    CHECK(opened.kind == Opened::Kind::ReadOnly);
    CHECK(opened.error.message.contains(QStringLiteral("too long")));
  }
}
#endif

TEST_CASE("A note that does not say since when is told without", "[db][lock]") {
  File file;
  file.leave("{\"token\": \"a\", \"person\": \"Jonas\", \"machine\": \"SAV-PC-7\", \"machine_id\": \"other\", \"since\": \"vakar\"}");
  const Opened opened = file.open(LockIdentity::current());
  CHECK(opened.kind == Opened::Kind::Locked);
  CHECK(opened.error.message.contains(QStringLiteral("SAV-PC-7")));
  CHECK_FALSE(opened.error.message.contains(QStringLiteral("since")));
}

TEST_CASE("Names from a note are cut and cleaned before they are shown", "[db][lock][hostile]") {
  File file;
  LockIdentity odd = colleague(QStringLiteral("Rasa\u202Egnitirw\n") + QString(500, QLatin1Char('x')));
  Opened holder = file.open(odd);
  REQUIRE(holder.file);
  const Opened opened = file.open(LockIdentity::current());
  CHECK(opened.holder.who.person.size() <= 80);
  CHECK_FALSE(opened.error.message.contains(QChar(0x202E)));
  CHECK_FALSE(opened.error.message.contains(QLatin1Char('\n')));
}

TEST_CASE("A reader sees what the holder changes between transactions", "[db][lock]") {
  File file;
  Opened writer = file.open(LockIdentity::current());
  REQUIRE(writer.file);
  auto reader = DataFile::open(file.path, DataFile::Access::ReadOnly);
  REQUIRE(reader);
  EditService follower((*reader)->database(), QStringLiteral("Jonas"));
  std::vector<ChangeNotice> notices;
  QObject::connect(&follower, &EditService::changed, [&notices](const ChangeNotice& notice) { notices.push_back(notice); });
  CHECK(follower.followOthers().value_or(true) == false);
  REQUIRE(rename(*writer.file, QStringLiteral("Matoma visiems")));
  CHECK(follower.followOthers().value_or(false));
  REQUIRE(notices.size() == 1);
  REQUIRE(notices[0].changes.size() == 1);
  CHECK(notices[0].changes[0].record.value(QStringLiteral("title")).toString() == QStringLiteral("Matoma visiems"));
  CHECK(follower.followOthers().value_or(true) == false);
}
