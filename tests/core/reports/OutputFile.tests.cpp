// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/OutputFile.h"

#include "core/db/LockIdentity.h"
#include "tests/support/Bytes.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace santalka;
using namespace santalka::reports;
using test::bytesOf;
using test::writeBytes;

namespace {

Result<void> writeNew(QIODevice& device) {
  device.write("new");
  return {};
}

Result<void> writeNewNamed(const QString& temporary) {
  writeBytes(temporary, "new");
  return {};
}

}  // namespace

TEST_CASE("A file marked as read-only is replaced by neither way of writing, and is named as the cause", "[reports][output]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("senas.csv"));
  writeBytes(path, "old");
  REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser));
  for (const Result<void>& done : {OutputFile::write(path, writeNew), OutputFile::writeNamed(path, writeNewNamed)}) {
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::ReadOnly);
    CHECK(done.error().message.contains(QStringLiteral("read-only")));
    CHECK_FALSE(done.error().message.contains(QStringLiteral("disk")));
  }
  CHECK(bytesOf(path) == "old");
  REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
  CHECK(OutputFile::write(path, writeNew));
  CHECK(bytesOf(path) == "new");
}

TEST_CASE("What killed exports left in the folder goes with the next one, what is being written stays", "[reports][output]") {
  QTemporaryDir folder;
  const LockIdentity self = LockIdentity::current();
  const QString mark = folder.filePath(QStringLiteral(".santalka-%1-%2-%3-abc.tmp"));
  const QString dead = mark.arg(self.machineId, QStringLiteral("999999999"), QStringLiteral("1_2"));
  const QString reused = mark.arg(self.machineId, QString::number(self.process), QStringLiteral("1_2"));
  const QString alive = mark.arg(self.machineId, QString::number(self.process), QString(self.start).replace(QLatin1Char(':'), QLatin1Char('_')));
  const QString elsewhere = mark.arg(QStringLiteral("ffffffffffffffff"), QStringLiteral("999999999"), QStringLiteral("1_2"));
  const QString oldElsewhere = mark.arg(QStringLiteral("eeeeeeeeeeeeeeee"), QStringLiteral("999999999"), QStringLiteral("1_2"));
  const QString former = folder.filePath(QStringLiteral(".santalka-0123456789ab.tmp"));
  const QString other = folder.filePath(QStringLiteral("mano.tmp"));
  for (const QString& path : {dead, reused, alive, elsewhere, oldElsewhere, former, other}) writeBytes(path, "x");
  for (const QString& path : {oldElsewhere, former}) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
  }
  REQUIRE(OutputFile::write(folder.filePath(QStringLiteral("naujas.csv")), writeNew));
  for (const QString& path : {dead, reused, oldElsewhere, former}) CHECK_FALSE(QFile::exists(path));
  for (const QString& path : {alive, elsewhere, other}) CHECK(QFile::exists(path));
  QDir found(folder.path());
  CHECK(found.entryList(QDir::Files | QDir::Hidden).size() == 4);
}

#ifndef Q_OS_WIN
TEST_CASE("Where the target is a link, the file it points to is replaced", "[reports][output]") {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("tikras.csv"));
  const QString link = folder.filePath(QStringLiteral("nuoroda.csv"));
  writeBytes(path, "old");
  REQUIRE(QFile::link(path, link));
  for (const bool named : {false, true}) {
    writeBytes(path, "old");
    CHECK((named ? OutputFile::writeNamed(link, writeNewNamed) : OutputFile::write(link, writeNew)));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(bytesOf(path) == "new");
  }
}

TEST_CASE("A new file has the rights that the person's files have, a replaced one keeps its own", "[reports][output]") {
  QTemporaryDir folder;
  const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
  for (const mode_t mask : {mode_t(077), mode_t(022)}) {
    const mode_t before = ::umask(mask);
    const QString one = folder.filePath(QStringLiteral("a%1.csv").arg(mask)), two = folder.filePath(QStringLiteral("b%1.csv").arg(mask));
    const bool done = OutputFile::write(one, writeNew) && OutputFile::writeNamed(two, writeNewNamed);
    ::umask(before);
    REQUIRE(done);
    for (const QString& path : {one, two}) {
      CHECK(bool(QFile::permissions(path) & others) == (mask == 022));
      REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
      REQUIRE(OutputFile::write(path, writeNew));
      CHECK_FALSE(QFile::permissions(path) & others);
    }
  }
}
#endif
