// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Erasure.h"

#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

using namespace santalka;

namespace {

/// Made up so that no other text of a file can hold them; in upper and lower case and folded they are looked for too.
const QString Name = QStringLiteral("Žyvilė Qxtokenė-Wrašė");
const QString Earlier = QStringLiteral("Žyvilė Zqpirmoji");
const QString Mail = QStringLiteral("qxtoken.wrase@pavyzdys.example");
const QString Phone = QStringLiteral("+370 600 98761");

qint64 make(EditService& edit, const Record& record) {
  auto id = edit.insert(record);
  INFO((id ? std::string() : (id.error().message + id.error().detail).toStdString()));
  REQUIRE(id);
  return *id;
}

/// A contact whose name was changed once, and an activity whose outcome names the person.
struct Office {
  qint64 school = 0;
  qint64 contact = 0;
  qint64 activity = 0;
};
Office office(EditService& edit) {
  Office out;
  Stakeholder school;
  school.name = QStringLiteral("Gimnazija");
  school.group = QStringLiteral("SVI");
  out.school = make(edit, toRecord(school));
  Contact contact;
  contact.stakeholder = {out.school};
  contact.position = QStringLiteral("pavaduotoja");
  contact.name = Earlier;
  contact.email = Mail;
  contact.phone = Phone;
  contact.notes = QStringLiteral("Qxtokenė atostogauja liepą");
  out.contact = make(edit, toRecord(contact));
  REQUIRE(edit.update(EntityKind::Contact, out.contact, QStringLiteral("name"), Name));
  Activity activity;
  activity.date = QDate(2026, 4, 1);
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Pasitarimas");
  activity.outcome = QStringLiteral("Sutarta su: %1 (%2)").arg(Name.toUpper(), Mail);
  out.activity = make(edit, toRecord(activity));
  REQUIRE(edit.undo());
  REQUIRE(edit.redo());
  return out;
}

/// How often a token stands in any file of the folder, byte by byte, in the spellings in which a database may keep it.
int hits(const QString& folder, const QStringList& tokens) {
  int found = 0;
  for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
    QFile file(info.filePath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().toLower();
    for (const QString& token : tokens)
      if (bytes.contains(token.toUtf8().toLower())) ++found;
  }
  return found;
}

const QStringList Tokens{QStringLiteral("Qxtoken"), QStringLiteral("Zqpirmoji"), QStringLiteral("98761")};

}  // namespace

TEST_CASE("After an erasure no byte of the file holds the person, and counts stay", "[editing][privacy]") {
  test::TempFile file;
  Office made;
  {
    EditService edit(file.database(), QStringLiteral("Rasa"));
    made = office(edit);
    REQUIRE(hits(QFileInfo(file.path()).absolutePath(), Tokens) == 3);
    Erasure erasure(file.database(), EntityKind::Contact, made.contact);
    auto preview = erasure.preview();
    REQUIRE(preview);
    CHECK(preview->words.contains(Name));
    CHECK(preview->words.contains(Earlier));
    CHECK(preview->words.contains(Mail));
    REQUIRE(preview->mentions.size() == 1);
    CHECK(preview->mentions.front().table == QStringLiteral("activities"));
    auto erased = erasure.erase(QStringLiteral("Rasa"), QStringLiteral("prašymas"));
    INFO((erased ? std::string() : (erased.error().message + erased.error().detail).toStdString()));
    REQUIRE(erased);
    CHECK(erased->places > 5);
    CHECK(erased->sentReports == 0);
  }
  const QString folder = QFileInfo(file.path()).absolutePath();
  CHECK(hits(folder, Tokens) == 0);
  file.reopen();
  EditService edit(file.database(), QStringLiteral("Rasa"));
  CHECK(*edit.store().count(EntityKind::Contact) == 1);
  auto contact = edit.store().one(Id<Contact>{made.contact});
  REQUIRE(contact);
  CHECK(contact->position == QStringLiteral("pavaduotoja"));
  CHECK_FALSE(contact->name.isEmpty());
  CHECK(contact->email.isEmpty());
  CHECK(edit.store().search(QStringLiteral("qxtokene"))->empty());
  CHECK(edit.store().search(QStringLiteral("gimnazija"))->size() == 1);
  CHECK(edit.store().damage()->isEmpty());
  auto log = Erasure::log(file.database());
  REQUIRE(log);
  REQUIRE(log->size() == 1);
  CHECK(log->first().toObject().value(QStringLiteral("id")).toInteger() == made.contact);

  SECTION("undo and redo still walk through the erased history") {
    while (edit.canUndo()) REQUIRE(edit.undo());
    CHECK(*edit.store().count(EntityKind::Stakeholder) == 0);
    while (edit.canRedo()) REQUIRE(edit.redo());
    CHECK(*edit.store().count(EntityKind::Contact) == 1);
    file.close();
    CHECK(hits(folder, Tokens) == 0);
  }
  SECTION("there is nothing to erase a second time") {
    auto again = Erasure(file.database(), EntityKind::Contact, made.contact).erase({}, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::NotFound);
  }
}

TEST_CASE("A contact that was deleted before can be erased from history and bin", "[editing][privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Office made = office(edit);
  REQUIRE(edit.remove(EntityKind::Contact, made.contact));
  REQUIRE(Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), QStringLiteral("prašymas")));
  file.close();
  CHECK(hits(QFileInfo(file.path()).absolutePath(), Tokens) == 0);
}

TEST_CASE("What was erased is erased again in an older copy", "[editing][privacy]") {
  test::TempFile file;
  const QString copy = file.inFolder(QStringLiteral("senesnis.santalka"));
  QJsonArray log;
  {
    EditService edit(file.database(), QStringLiteral("Rasa"));
    const Office made = office(edit);
    file.close();
    REQUIRE(QFile::copy(file.path(), copy));
    file.reopen();
    REQUIRE(Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), {}));
    log = *Erasure::log(file.database());
  }
  file.close();
  auto older = DataFile::open(copy, DataFile::Access::ReadWrite);
  REQUIRE(older);
  auto again = Erasure::eraseAgain((*older)->database(), log);
  REQUIRE(again);
  CHECK(*again == 1);
  older->reset();
  CHECK(hits(QFileInfo(file.path()).absolutePath(), Tokens) == 0);
}

TEST_CASE("Only records with personal fields can be erased, and short words are left alone elsewhere", "[editing][privacy]") {
  CHECK(Erasure::concerns(EntityKind::Contact));
  CHECK(Erasure::concerns(EntityKind::Coordinator));
  CHECK(Erasure::concerns(EntityKind::Addressee));
  CHECK_FALSE(Erasure::concerns(EntityKind::Activity));
  CHECK_FALSE(Erasure::concerns(EntityKind::Submission));

  test::TempFile file;
  EditService edit(file.database(), {});
  Stakeholder school;
  school.name = QStringLiteral("Ona ir kiti");
  school.group = QStringLiteral("SVI");
  Contact contact;
  contact.stakeholder = {make(edit, toRecord(school))};
  contact.name = QStringLiteral("Ona");
  const qint64 id = make(edit, toRecord(contact));
  REQUIRE(Erasure(file.database(), EntityKind::Contact, id).erase({}, {}));
  CHECK(edit.store().all<Stakeholder>()->front().name == QStringLiteral("Ona ir kiti"));
  CHECK(edit.store().one(Id<Contact>{id})->name != QStringLiteral("Ona"));
}
