// SPDX-License-Identifier: EUPL-1.2
// Two processes at one file: this one holds it as the window does, santalka-cli comes second.
#include "tests/support/OwnFolder.h"
#include "tests/support/Process.h"

#include "core/db/FileOpening.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace santalka;
using namespace santalka::test;

namespace {

struct Shared {
  QTemporaryDir dir;
  OwnFolder own{dir};
  QString path = dir.filePath(QStringLiteral("bendras.santalka"));
  Opened holder;
  Shared() {
    REQUIRE(cli({QStringLiteral("sample"), path}).status == 0);
    OpenRequest request;
    request.path = path;
    request.person = QStringLiteral("Rasa Petraitė");
    holder = FileOpening::open(request);
    REQUIRE(holder.file);
  }
  Ran import(const QStringList& more = {}) const {
    return cli(QStringList{QStringLiteral("import"), path, QStringLiteral(SANTALKA_TEST_DATA "/office-files/institucijos.csv"), QStringLiteral("--as"),
                           QStringLiteral("stakeholders"), QStringLiteral("--skip-errors")} + more);
  }
};

}  // namespace

TEST_CASE("santalka-cli does not write to a file that somebody holds, and says who", "[cli][lock]") {
  const Shared shared;
  const QByteArray before = bytesOf(shared.path);
  const Ran ran = shared.import();
  CHECK(ran.status == 3);
  CHECK(ran.err.contains(QStringLiteral("Rasa Petraitė")));
  CHECK(ran.err.contains(shared.holder.file->lock()->note().since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
  CHECK(bytesOf(shared.path) == before);
}

TEST_CASE("santalka-cli reads while somebody holds the file", "[cli][lock]") {
  const Shared shared;
  CHECK(cli({QStringLiteral("info"), shared.path}).status == 0);
  CHECK(cli({QStringLiteral("check"), shared.path}).status == 0);
  CHECK(QFileInfo::exists(FileLock::notePath(shared.path)));
}

TEST_CASE("santalka-cli takes a file over when told to, and the holder writes no more", "[cli][lock]") {
  const Shared shared;
  EditService edits(shared.holder.file->database(), QStringLiteral("Rasa"));
  REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Rasos")));
  const Ran ran = shared.import({QStringLiteral("--take-over")});
  INFO(ran.err.toStdString());
  CHECK((ran.status == 0 || ran.status == 1));
  const auto late = edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Per vėlu"));
  REQUIRE_FALSE(late);
  CHECK(late.error().code == ErrorCode::Locked);
  CHECK(edits.store().record(EntityKind::Measure, 1)->value(QStringLiteral("title")).toString() == QStringLiteral("Rasos"));
}

TEST_CASE("A backup takes the place of a file that somebody holds only when told to, and the holder writes no more", "[cli][lock][backup]") {
  const Shared shared;
  EditService edits(shared.holder.file->database(), QStringLiteral("Rasa"));
  REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Rasos")));
  // The backup names this very holder as the file's writer.
  REQUIRE(cli({QStringLiteral("backup"), shared.path}).status == 0);
  REQUIRE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Vėlesnis")));
  const QByteArray before = bytesOf(shared.path);
  const QStringList restore{QStringLiteral("restore"), shared.path, QStringLiteral("--from"), QStringLiteral("1")};
  const Ran refused = cli(restore);
  CHECK(refused.status == 3);
  CHECK(refused.err.contains(QStringLiteral("Rasa Petraitė")));
  CHECK(bytesOf(shared.path) == before);
  const Ran ran = cli(restore + QStringList{QStringLiteral("--take-over")});
  INFO(ran.err.toStdString());
  REQUIRE(ran.status == 0);
  const QByteArray restored = bytesOf(shared.path);
  CHECK_FALSE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Per vėlu")));
  CHECK_FALSE(edits.update(EntityKind::Measure, 1, QStringLiteral("title"), QStringLiteral("Dar kartą")));
  CHECK(bytesOf(shared.path) == restored);
  auto now = DataFile::open(shared.path, DataFile::Access::ReadOnly);
  REQUIRE(now);
  CHECK(Store((*now)->database()).record(EntityKind::Measure, 1)->value(QStringLiteral("title")).toString() == QStringLiteral("Rasos"));
}

TEST_CASE("After the holder was killed the file opens by itself", "[cli][lock]") {
  Shared shared;
  const QString note = FileLock::notePath(shared.path);
  QByteArray bytes = bytesOf(note);
  shared.holder.file.reset();
  // The note of a process that is gone: nobody has this number on this machine.
  bytes.replace(QByteArray::number(QCoreApplication::applicationPid()), "999999999");
  QFile file(note);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  file.close();
  const Ran ran = shared.import();
  CHECK((ran.status == 0 || ran.status == 1));
  CHECK_FALSE(QFileInfo::exists(note));
}

TEST_CASE("A journal is left alone while another process is writing", "[cli][lock]") {
  Shared shared;
  Database& database = shared.holder.file->database();
  REQUIRE(database.run(QStringLiteral("PRAGMA cache_size = 5")));
  auto transaction = Transaction::begin(database);
  REQUIRE(transaction);
  REQUIRE(database.run(QStringLiteral("UPDATE measures SET notes = hex(randomblob(1500))")));
  const QString journal = shared.path + QStringLiteral("-journal");
  REQUIRE(QFileInfo(journal).size() > 0);
  // Another program, which knows nothing of notes, must not be disturbed either.
  REQUIRE(QFile::remove(FileLock::notePath(shared.path)));
  const Ran ran = shared.import();
  CHECK(ran.status == 3);
  CHECK(QFileInfo(journal).size() > 0);
  REQUIRE((*transaction)->commit());
  CHECK(database.scalar(QStringLiteral("PRAGMA integrity_check")).value_or(QVariant()).toString() == QStringLiteral("ok"));
}
