// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/PersonErasure.h"

#include "core/backup/BackupStore.h"
#include "core/backup/SecondPlace.h"
#include "core/base/Steps.h"
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/Bytes.h"
#include "tests/support/Opening.h"
#include "tests/support/OwnFolder.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

using namespace santalka;

namespace {

const QString Name = QStringLiteral("Žyvilė Qxtokenė");

/// A file whose first backup knows an activity that names the person, and its second the contact too.
class Office {
 public:
  Office() {
    edit = std::make_unique<EditService>(file.database(), QStringLiteral("Rasa"));
    Stakeholder school;
    school.name = QStringLiteral("Gimnazija");
    school.group = QStringLiteral("SVI");
    auto schoolId = edit->insert(toRecord(school));
    REQUIRE(schoolId);
    Activity activity;
    activity.date = QDate(2026, 4, 1);
    activity.duty = QStringLiteral("6.1");
    activity.topic = QStringLiteral("Pasitarimas");
    activity.outcome = QStringLiteral("Sutarta su: %1").arg(Name);
    REQUIRE(edit->insert(toRecord(activity)));
    backUp();
    Contact made;
    made.stakeholder = {*schoolId};
    made.name = Name;
    auto id = edit->insert(toRecord(made));
    REQUIRE(id);
    contact = *id;
    backUp();
  }
  BackupStore ring() { return BackupStore::ofFile(file.path()); }
  void backUp() { REQUIRE(ring().make({file.path(), {}, BackupReason::Manual, QStringLiteral("Prieš susitikimą su %1").arg(Name)})); }
  Result<PersonErasure::Outcome> erase() { return PersonErasure::run(file.database(), file.path(), EntityKind::Contact, contact, QStringLiteral("Rasa"), {}); }
  /// How many files of the folder hold the name, byte by byte.
  static int holders(const QString& folder) {
    int found = 0;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
      QFile bytes(info.filePath());
      REQUIRE(bytes.open(QIODevice::ReadOnly));
      if (bytes.readAll().toLower().contains("qxtoken")) ++found;
    }
    return found;
  }
  int inFile() { return holders(QFileInfo(file.path()).absolutePath()); }
  int inRing() { return holders(ring().folder()); }

  test::TempFile file;
  QTemporaryDir own;
  test::OwnFolder ownFolder{own};
  std::unique_ptr<EditService> edit;
  qint64 contact = 0;
};

/// The program is gone at this step of its work.
struct Killed : std::runtime_error {
  using std::runtime_error::runtime_error;
};
class KillAt {
 public:
  explicit KillAt(const char* step) {
    Steps::listen([step](const char* reached) {
      if (qstrcmp(step, reached) == 0) throw Killed(step);
    });
  }
  KillAt(const KillAt&) = delete;
  KillAt& operator=(const KillAt&) = delete;
  ~KillAt() { Steps::listen({}); }
};

}  // namespace

TEST_CASE("Backups from before the contact lose the person too", "[privacy][backup]") {
  Office office;
  REQUIRE(office.inRing() >= 2);
  auto erased = office.erase();
  REQUIRE(erased);
  CHECK(erased->backups == 2);
  CHECK(erased->untouched.isEmpty());
  CHECK_FALSE(PersonErasure::isOwed(office.file.database()));
  office.file.close();
  CHECK(office.inFile() == 0);
  CHECK(office.inRing() == 0);
  for (const Backup& backup : office.ring().list()) CHECK(BackupStore::verify(backup));
}

TEST_CASE("An erasure that was cut off is gone on with, wherever it was", "[privacy][backup]") {
  const char* step = GENERATE("erase.committed", "erase.pages", "erase.backups", "erase.backup", "rework.name");
  CAPTURE(step);
  Office office;
  {
    const KillAt kill(step);
    CHECK_THROWS_AS(office.erase(), Killed);
  }
  office.file.reopen();
  CHECK(PersonErasure::isOwed(office.file.database()));
  SECTION("by erasing once more") {
    auto again = office.erase();
    REQUIRE(again);
    CHECK(again->untouched.isEmpty());
  }
  SECTION("by opening the file") { REQUIRE(PersonErasure::finish(office.file.database(), office.file.path())); }
  CHECK_FALSE(PersonErasure::isOwed(office.file.database()));
  CHECK_FALSE(office.erase());
  office.file.close();
  CHECK(office.inFile() == 0);
  CHECK(office.inRing() == 0);
}

TEST_CASE("When the file cannot be written anew the person is erased all the same, and the rest is owed", "[privacy][backup]") {
  Office office;
  office.file.database().setPatience(0);
  {
    auto reader = Database::open(office.file.path(), Database::Mode::ReadOnly);
    REQUIRE(reader);
    Steps::listen([&reader](const char* step) {
      if (qstrcmp(step, "erase.pages") == 0) (void)(*reader)->script(QStringLiteral("BEGIN; SELECT count(*) FROM contacts;"));
    });
    auto erased = office.erase();
    Steps::listen({});
    REQUIRE(erased);
    REQUIRE_FALSE(erased->untouched.isEmpty());
    CHECK(erased->backups == 2);
    CHECK(PersonErasure::inWords(*erased, office.edit->store()).contains(erased->untouched.front()));
  }
  CHECK(office.edit->store().one(Id<Contact>{office.contact})->name != Name);
  CHECK(PersonErasure::isOwed(office.file.database()));
  auto again = office.erase();
  REQUIRE(again);
  CHECK(again->untouched.isEmpty());
  CHECK_FALSE(PersonErasure::isOwed(office.file.database()));
  office.file.close();
  CHECK(office.inFile() == 0);
  CHECK(office.inRing() == 0);
}

TEST_CASE("A second place that is away is cleaned when it is there again", "[privacy][backup]") {
  Office office;
  const QString stick = office.own.filePath(QStringLiteral("atmintukas")), away = office.own.filePath(QStringLiteral("ne-cia"));
  REQUIRE(QDir().mkpath(stick));
  SecondPlace second = SecondPlace::ofFile(office.file.path());
  REQUIRE(second.choose(stick));
  REQUIRE(second.deliver());
  const QString copies = BackupStore::inPlace(stick, office.file.path()).folder();
  REQUIRE(Office::holders(copies) > 0);
  REQUIRE(QDir().rename(stick, away));
  auto erased = office.erase();
  REQUIRE(erased);
  CHECK(erased->untouched.size() == 1);
  CHECK(PersonErasure::isOwed(office.file.database()));
  auto still = office.erase();
  REQUIRE(still);
  CHECK(still->untouched.size() == 1);
  REQUIRE(QDir().rename(away, stick));
  auto finished = PersonErasure::finish(office.file.database(), office.file.path());
  REQUIRE(finished);
  CHECK(finished->backups == 1);
  CHECK_FALSE(PersonErasure::isOwed(office.file.database()));
  CHECK(Office::holders(copies) == 0);
}

TEST_CASE("The copy kept from before a migration loses the person too", "[privacy][migration]") {
  QTemporaryDir dir;
  const test::OwnFolder own(dir);
  const QString folder = dir.filePath(QStringLiteral("darbas")), path = folder + QStringLiteral("/senas.santalka");
  REQUIRE(QDir().mkpath(folder));
  REQUIRE(QFile::copy(QStringLiteral(SANTALKA_SOURCE_DIR "/tests/migrations/0001-v0.1.0.santalka"), path));
  REQUIRE(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
  REQUIRE((*Database::open(path, Database::Mode::ReadWrite))->run(QStringLiteral("UPDATE contacts SET name = ? WHERE id = 3"), {Name}));
  Opened opened = test::open(path);
  REQUIRE(opened.file);
  const QString kept = path + QStringLiteral(".v1.bak");
  REQUIRE(Office::holders(folder) == 2);
  auto erased = PersonErasure::run(opened.file->database(), path, EntityKind::Contact, 3, QStringLiteral("Rasa"), {});
  REQUIRE(erased);
  CHECK(erased->untouched.isEmpty());
  CHECK(erased->backups == 1);
  opened.file.reset();
  CHECK(Office::holders(folder) == 0);
  // It is still the file of that version, whole, and comes up to date.
  REQUIRE(QFile::rename(kept, path + QStringLiteral(".santalka")));
  const Opened again = test::open(path + QStringLiteral(".santalka"));
  REQUIRE(again.file);
  CHECK(again.kind == Opened::Kind::Migrated);
  CHECK(again.file->database().scalar(QStringLiteral("SELECT count(*) FROM contacts WHERE phone <> ''"))->toInt() > 40);
}

TEST_CASE("A backup that lost its manifest loses the person too, and its number is not given out again", "[privacy][backup]") {
  Office office;
  const std::vector<Backup> known = office.ring().list();
  REQUIRE(known.size() == 2);
  const bool broken = GENERATE(false, true);  // the copy cannot be opened either: it can only go
  CAPTURE(broken);
  test::writeBytes(known.front().manifestPath(), {});
  if (broken) test::overwrite(known.front().path, 0, QByteArray(100, 'x'));
  const auto erased = office.erase();
  REQUIRE(erased);
  CHECK(erased->untouched.isEmpty());
  CHECK(erased->removed.size() == (broken ? 1 : 0));
  CHECK(office.inRing() == 0);
  CHECK(QFile::exists(known.front().path) != broken);
  if (broken) return;
  auto next = office.ring().make({office.file.path(), {}, BackupReason::Manual, {}});
  REQUIRE(next);
  CHECK(next->number == known.front().number + 1);
}

TEST_CASE("What was kept of damaged files and of crashes goes when it names the person", "[privacy][backup]") {
  Office office;
  const QString stamp = QStringLiteral(".20260301-101500"), ring = office.ring().folder(), damaged = ring + QStringLiteral("/sugadintas 2026-03-01 101500");
  const QByteArray record = QByteArray(5000, '\xfe') + "vadov\xc4\x97" + Name.toUtf8() + "x" + QByteArray(200, '\0');
  const QString journal = office.file.path() + QStringLiteral("-journal") + stamp, found = office.file.path() + stamp + QStringLiteral("-2"), other = office.file.path() + QStringLiteral("-wal") + stamp;
  REQUIRE(QDir().mkpath(damaged));
  test::writeBytes(journal, record);
  test::writeBytes(found, QStringLiteral("kviesti Žyvilei Qxtokenei, ").toUtf8());
  test::writeBytes(other, QByteArray(3000, '\7'));
  test::writeBytes(damaged + QStringLiteral("/a.santalka"), QByteArray((1 << 20) - 10, ' ') + record);
  test::writeBytes(office.file.path() + QStringLiteral(".mano-kopija"), "what the user put there is the user's");
  const auto erased = office.erase();
  REQUIRE(erased);
  CHECK(erased->untouched.isEmpty());
  CHECK(erased->removed.size() == 3);
  CHECK(PersonErasure::inWords(*erased, office.edit->store()).contains(QDir::toNativeSeparators(journal)));
  CHECK_FALSE(QFile::exists(journal));
  CHECK_FALSE(QFile::exists(found));
  CHECK_FALSE(QFile::exists(damaged));
  CHECK(QFile::exists(other));
  CHECK(QFile::exists(office.file.path() + QStringLiteral(".mano-kopija")));
}
