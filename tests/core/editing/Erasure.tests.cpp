// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Erasure.h"

#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"
#include "tests/support/Speaking.h"
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

TEST_CASE("A phone and an e-mail that others have too stay with them", "[editing][privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  Stakeholder school;
  school.name = QStringLiteral("Gimnazija");
  school.group = QStringLiteral("SVI");
  school.phone = QStringLiteral("+370 349 12345");
  school.email = QStringLiteral("rastine@pavyzdys.example");
  const qint64 schoolId = make(edit, toRecord(school));
  const auto contact = [&](const QString& name, const QString& phone, const QString& mail) {
    Contact one;
    one.stakeholder = {schoolId};
    one.name = name;
    one.phone = phone;
    one.email = mail;
    return make(edit, toRecord(one));
  };
  const qint64 person = contact(Name, QStringLiteral("8 349 12345"), QStringLiteral("Rastine@pavyzdys.example"));
  const qint64 colleague = contact(QStringLiteral("Kita Kolegė"), QStringLiteral("(8 349) 12345, vid. 3"), QStringLiteral("rastine@pavyzdys.example"));
  Activity activity;
  activity.date = QDate(2026, 4, 1);
  activity.duty = QStringLiteral("6.1");
  activity.topic = QStringLiteral("Skambinta +370 349 12345");
  const qint64 call = make(edit, toRecord(activity));
  const QString colleaguePhone = edit.store().one(Id<Contact>{colleague})->phone;

  const Erasure erasure(file.database(), EntityKind::Contact, person);
  auto preview = erasure.preview();
  REQUIRE(preview);
  CHECK(preview->mentions.empty());
  CHECK(preview->shared.size() == 2);
  auto erased = Erasure(file.database(), EntityKind::Contact, person).erase(QStringLiteral("Rasa"), {});
  REQUIRE(erased);
  REQUIRE(erased->shared.size() == 2);
  CHECK(erased->shared.front().where.contains(QStringLiteral("Gimnazija")));
  CHECK(edit.store().one(Id<Contact>{person})->phone.isEmpty());
  CHECK(edit.store().one(Id<Stakeholder>{schoolId})->phone == QStringLiteral("+370 349 12345"));
  CHECK(edit.store().one(Id<Stakeholder>{schoolId})->email == QStringLiteral("rastine@pavyzdys.example"));
  CHECK(edit.store().one(Id<Contact>{colleague})->phone == colleaguePhone);
  CHECK(edit.store().one(Id<Contact>{colleague})->email == QStringLiteral("rastine@pavyzdys.example"));
  CHECK(edit.store().one(Id<Activity>{call})->topic == QStringLiteral("Skambinta +370 349 12345"));
}

TEST_CASE("The same person at a second institution is erased there, and no word stands where a phone belongs", "[editing][privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Office made = office(edit);
  Contact twin;
  twin.stakeholder = {made.school};
  twin.name = Name;
  twin.phone = QStringLiteral("8 349 12345, 8 600 98761");
  const qint64 second = make(edit, toRecord(twin));
  REQUIRE(Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), {}));
  CHECK(edit.store().one(Id<Contact>{second})->phone == QStringLiteral("8 349 12345"));
  CHECK(edit.store().one(Id<Contact>{second})->name != Name);
}

TEST_CASE("A person is found behind a line break, a tab and quotation marks of the kept history", "[editing][privacy]") {
  const QString quoted = QStringLiteral("Žyvilė \"Žy\" Qxtokenė");
  test::TempFile file;
  {
    EditService edit(file.database(), QStringLiteral("Rasa"));
    const Office made = office(edit);
    Contact contact;
    contact.stakeholder = {made.school};
    contact.name = quoted;
    contact.email = QStringLiteral("qxtoken@pavyzdys.example");
    contact.phone = Phone;
    const qint64 id = make(edit, toRecord(contact));
    REQUIRE(edit.update(EntityKind::Contact, made.contact, QStringLiteral("name"), QStringLiteral("Kita Vardenytė")));
    for (const QString& text : {QStringLiteral("Dalyvavo:\n%1\n%2\n%3"), QStringLiteral("Dalyvavo:\t%1\t%2\t%3"), QStringLiteral("Sutarta su Žyvile\nQxtokene\nir „%1“ – %2, %3")})
      REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("outcome"), text.arg(quoted, contact.email, QStringLiteral("8 600 98761"))));
    REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("outcome"), QString()));
    REQUIRE(edit.store().setSetting(QStringLiteral("import.memory.members"), QStringLiteral("{\"Atsakė:\\nqxtoken@pavyzdys.example\":\"contacts.email\"}")));
    REQUIRE(Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), {}));
    REQUIRE(Erasure(file.database(), EntityKind::Contact, id).erase(QStringLiteral("Rasa"), {}));
    CHECK(edit.store().setting(QStringLiteral("import.memory.members"))->contains(QStringLiteral("contacts.email")));
    while (edit.canUndo()) REQUIRE(edit.undo());
    while (edit.canRedo()) REQUIRE(edit.redo());
  }
  file.close();
  CHECK(hits(QFileInfo(file.path()).absolutePath(), Tokens) == 0);
}

TEST_CASE("What may mean the person too is named, not changed, and a title cut off in the name is mended", "[editing][privacy]") {
  test::TempFile file;
  const QString folder = QFileInfo(file.path()).absolutePath();
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Office made = office(edit);
  REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("topic"), QStringLiteral("Susitikimas dėl priėmimo tvarkos ir mokinių srautų: Žyvilė Qxtokenė")));
  REQUIRE(edit.update(EntityKind::Activity, made.activity, QStringLiteral("next_step"), QStringLiteral("Skambinti Wrašei")));
  auto preview = Erasure(file.database(), EntityKind::Contact, made.contact).preview();
  REQUIRE(preview);
  REQUIRE(preview->toLookAt.size() == 1);
  CHECK(preview->toLookAt.front().column == QStringLiteral("next_step"));
  auto erased = Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), {});
  REQUIRE(erased);
  CHECK(erased->toLookAt.size() == 1);
  CHECK(edit.store().one(Id<Activity>{made.activity})->nextStep == QStringLiteral("Skambinti Wrašei"));
  file.close();
  CHECK(hits(folder, {QStringLiteral("Qxt")}) == 0);
}

TEST_CASE("An erasure is the same in whatever language it is asked for again", "[editing][privacy]") {
  test::TempFile file;
  EditService edit(file.database(), QStringLiteral("Rasa"));
  const Office made = office(edit);
  {
    const test::Speaking lithuanian(Language::Lithuanian);
    REQUIRE(lithuanian.isWhole());
    REQUIRE(Erasure(file.database(), EntityKind::Contact, made.contact).erase(QStringLiteral("Rasa"), {}));
  }
  const test::Speaking english(Language::English);
  const QString name = edit.store().one(Id<Contact>{made.contact})->name;
  auto again = Erasure(file.database(), EntityKind::Contact, made.contact).erase({}, {});
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::NotFound);
  CHECK(edit.store().one(Id<Contact>{made.contact})->name == name);
  CHECK(Erasure::log(file.database())->size() == 1);
}
