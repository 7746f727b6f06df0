// SPDX-License-Identifier: EUPL-1.2
// What an older state takes over from the present one.
#include "core/backup/Restore.h"

#include "core/backup/SecondPlace.h"
#include "core/db/Snapshot.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "core/privacy/PersonErasure.h"
#include "tests/support/Bytes.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace santalka;

namespace {

const QString Oldest = QStringLiteral(SANTALKA_SOURCE_DIR "/tests/migrations/0001-v0.1.0.santalka");
const QString Name = QStringLiteral("Žyvilė Qxtokenė-Wrašė");

Backup made(const QString& file) {
  auto backup = BackupStore::ofFile(file).make({file, {}, BackupReason::Manual, {}, {}});
  INFO((backup ? std::string() : (backup.error().message + backup.error().detail).toStdString()));
  REQUIRE(backup);
  return *backup;
}

Restore::Outcome restored(const QString& file, const Backup& backup) {
  auto outcome = Restore::run(file, backup);
  INFO((outcome ? std::string() : (outcome.error().message + outcome.error().detail).toStdString()));
  REQUIRE(outcome);
  return *outcome;
}

Backup described(const QString& path) {
  auto backup = BackupStore::describe(path);
  REQUIRE(backup);
  return *backup;
}

qint64 addOne(EditService& edit, const Record& record) {
  auto id = edit.insert(record);
  INFO((id ? std::string() : (id.error().message + id.error().detail).toStdString()));
  REQUIRE(id);
  return *id;
}

Stakeholder school(const QString& name) {
  Stakeholder one;
  one.name = name;
  one.group = QStringLiteral("SVI");
  return one;
}

QString idOf(const QString& file) {
  auto facts = Snapshot::read(file, false);
  REQUIRE(facts);
  return facts->fileId;
}

bool holds(const QString& path, const QString& token) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll().toLower().contains(token.toUtf8().toLower());
}

/// A file with one contact; erased later than its first backup.
struct Office {
  test::TempFile file;
  qint64 school = 0;
  qint64 contact = 0;

  Office() {
    EditService edit(file.database(), QStringLiteral("Ona"));
    school = addOne(edit, toRecord(::school(QStringLiteral("Gimnazija"))));
    contact = addContact(edit, Name);
  }
  qint64 addContact(EditService& edit, const QString& name) const {
    Contact one;
    one.stakeholder = {school};
    one.position = QStringLiteral("pavaduotoja");
    one.name = name;
    return addOne(edit, toRecord(one));
  }
  void erase() { REQUIRE(Erasure(file.database(), EntityKind::Contact, contact).erase(QStringLiteral("Rasa"), QStringLiteral("prašymas"))); }
};

}  // namespace

TEST_CASE("A backup from before files had an id leaves the file its id and its backups", "[backup]") {
  test::TempFile file;
  {
    EditService edit(file.database(), QStringLiteral("Ona"));
    addOne(edit, toRecord(school(QStringLiteral("Gimnazija"))));
  }
  file.close();
  const QString id = idOf(file.path());
  const Backup first = made(file.path());
  const QString old = file.inFolder(QStringLiteral("senas.santalka"));
  REQUIRE(QFile::copy(Oldest, old));
  const bool isDamaged = GENERATE(false, true);
  if (isDamaged) test::overwrite(file.path(), 0, QByteArray(8192, '\xAA'));

  const auto outcome = restored(file.path(), described(old));
  CHECK(outcome.before.has_value() == !isDamaged);
  CHECK(idOf(file.path()) == id);
  CHECK_FALSE(BackupStore::ofFile(file.path()).list().empty());
  CHECK(BackupStore::ofFile(file.path()).folder() == QFileInfo(first.path).absolutePath());
  // The next opening migrates it; the id stays, and so does the way back.
  REQUIRE(DataFile::open(file.path(), DataFile::Access::ReadWrite));
  CHECK(idOf(file.path()) == id);
  restored(file.path(), outcome.before.value_or(first));
  auto back = DataFile::open(file.path(), DataFile::Access::ReadOnly);
  REQUIRE(back);
  CHECK(Store((*back)->database()).count(EntityKind::Stakeholder).value_or(0) == 1);
}

TEST_CASE("A file from before there were ids belongs to the backup that replaces it, and comes back", "[backup]") {
  test::TempFile file;
  file.close();
  const Backup newer = made(file.path());
  const QString old = file.inFolder(QStringLiteral("senas.santalka"));
  REQUIRE(QFile::copy(Oldest, old));
  const auto outcome = restored(old, newer);
  REQUIRE(outcome.before);
  CHECK(idOf(old) == idOf(file.path()));
  CHECK_FALSE(QFileInfo::exists(old + QStringLiteral(".v1.bak")));
  bool found = false;
  for (const Backup& one : BackupStore::ofFile(old).list()) found = found || one.number == outcome.before->number;
  CHECK(found);
  restored(old, *outcome.before);
  auto back = DataFile::open(old, DataFile::Access::ReadOnly);
  REQUIRE(back);
  CHECK(Store((*back)->database()).count(EntityKind::Stakeholder).value_or(0) > 0);
}

TEST_CASE("What was brought to a second place before the file had an id is found after it has one", "[backup]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("senas.santalka"));
  REQUIRE(QFile::copy(Oldest, file));
  REQUIRE(BackupStore::inPlace(dir.path(), file).take(made(file)));
  REQUIRE(DataFile::open(file, DataFile::Access::ReadWrite));  // migrates
  REQUIRE_FALSE(idOf(file).isEmpty());
  CHECK(BackupStore::ofFile(file).list().size() == 1);
  CHECK(BackupStore::inPlace(dir.path(), file).list().size() == 1);
}

TEST_CASE("Who was erased stays erased when an older state comes back", "[backup][privacy]") {
  Office office;
  const Backup before = made(office.file.path());
  office.erase();
  office.file.close();
  REQUIRE(holds(before.path, QStringLiteral("Qxtoken")));
  const bool isGone = GENERATE(false, true);
  if (isGone) {
    made(office.file.path());  // the log stands in the newest backup
    REQUIRE(QFile::remove(office.file.path()));
  }
  const auto outcome = restored(office.file.path(), before);
  CHECK(outcome.erasedAgain == 1);
  CHECK_FALSE(holds(office.file.path(), QStringLiteral("Qxtoken")));
  office.file.reopen();
  auto log = Erasure::log(office.file.database());
  REQUIRE(log);
  REQUIRE(log->size() == 1);
  CHECK(log->first().toObject().value(QStringLiteral("reason")).toString() == QStringLiteral("prašymas"));
}

TEST_CASE("A record that got the number of an erased one after a restore is left alone", "[backup][privacy]") {
  Office office;
  Backup empty;
  {
    EditService edit(office.file.database(), QStringLiteral("Ona"));
    REQUIRE(edit.remove(EntityKind::Contact, office.contact));
    empty = made(office.file.path());
    REQUIRE(edit.undo());
  }
  office.erase();
  office.file.close();
  restored(office.file.path(), empty);
  office.file.reopen();
  {
    EditService edit(office.file.database(), QStringLiteral("Ona"));
    auto rows = Store(office.file.database()).count(EntityKind::Contact);
    REQUIRE(rows.value_or(-1) == 0);
    Contact one;
    one.id = {office.contact};
    one.stakeholder = {office.school};
    one.position = QStringLiteral("mokytoja");
    one.name = QStringLiteral("Petronėlė Kitokia");
    addOne(edit, toRecord(one));
  }
  office.file.close();
  const Backup later = made(office.file.path());
  const auto outcome = restored(office.file.path(), later);
  CHECK(outcome.erasedAgain == 0);
  CHECK(holds(office.file.path(), QStringLiteral("Kitokia")));
}

TEST_CASE("An erasure reaches every folder that a backup went to, or names it", "[backup][privacy]") {
  Office office;
  const QString stick = office.file.inFolder(QStringLiteral("Atmintinė")), former = office.file.inFolder(QStringLiteral("Buvusi"));
  REQUIRE(QDir().mkpath(stick));
  REQUIRE(QDir().mkpath(former));
  const Backup backup = made(office.file.path());
  {
    SecondPlace place = SecondPlace::ofFile(office.file.path());
    SecondPlace window = place;
    REQUIRE(place.choose(former));
    REQUIRE(place.deliver());
    REQUIRE(place.choose({}));
    auto single = BackupStore::inPlace(stick, office.file.path()).take(backup);
    REQUIRE(single);
    REQUIRE(place.noteCopy(stick));
    REQUIRE(window.choose({}));  // another program, that read before the copy was noted
  }
  CHECK_FALSE(SecondPlace::ofFile(office.file.path()).isChosen());
  CHECK(SecondPlace::ofFile(office.file.path()).everywhere() == QStringList{former, stick});
  const bool away = GENERATE(false, true);
  if (away) REQUIRE(QDir().rename(stick, stick + QStringLiteral(" ištraukta")));
  auto done = PersonErasure::run(office.file.database(), office.file.path(), EntityKind::Contact, office.contact, QStringLiteral("Rasa"), QStringLiteral("prašymas"));
  INFO((done ? std::string() : (done.error().message + done.error().detail).toStdString()));
  REQUIRE(done);
  CHECK(done->backups == (away ? 2 : 3));
  CHECK(done->untouched.size() == (away ? 1 : 0));
  if (away) CHECK(done->untouched.front().contains(QStringLiteral("Atmintinė")));
  for (const QString& folder : {former, stick})
    for (const Backup& one : BackupStore::inPlace(folder, office.file.path()).list()) CHECK_FALSE(holds(one.path, QStringLiteral("Qxtoken")));
}
