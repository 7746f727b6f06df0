// SPDX-License-Identifier: EUPL-1.2
// history, contact, handover and unseal, as a person calls them.
#include "tests/support/OwnFolder.h"
#include "tests/support/Process.h"

#include "core/db/DataFile.h"
#include "core/editing/EditService.h"
#include "core/editing/Erasure.h"
#include "core/domain/Stakeholder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace santalka;

namespace {

const QString Token = QStringLiteral("Qxvardė Zwpavardė");

/// A file with one institution and one contact; backups go into the same folder, not into the person's own.
class Office {
 public:
  Office() {
    REQUIRE(test::cli({QStringLiteral("new"), path(), QStringLiteral("--municipality"), QStringLiteral("46"), QStringLiteral("--year"), QStringLiteral("2026")}).status == 0);
    auto file = DataFile::open(path(), DataFile::Access::ReadWrite);
    REQUIRE(file);
    EditService edit((*file)->database(), QStringLiteral("Rasa"));
    Stakeholder school;
    school.name = QStringLiteral("Ąžuolyno gimnazija");
    school.group = QStringLiteral("SVI");
    auto id = edit.insert(toRecord(school));
    REQUIRE(id);
    schoolId = *id;
    Contact made;
    made.stakeholder = {*id};
    made.position = QStringLiteral("pavaduotoja");
    made.name = Token;
    auto contact = edit.insert(toRecord(made));
    REQUIRE(contact);
    contactId = *contact;
  }
  QString path() const { return dir.filePath(QStringLiteral("įstaiga.santalka")); }
  void removeSchool() const {
    auto file = DataFile::open(path(), DataFile::Access::ReadWrite);
    REQUIRE(file);
    EditService edit((*file)->database(), QStringLiteral("Rasa"));
    REQUIRE(edit.remove(EntityKind::Stakeholder, schoolId));
  }

  QTemporaryDir dir;
  test::OwnFolder own{dir};
  qint64 schoolId = 0;
  qint64 contactId = 0;
};

QJsonArray list(const test::Ran& ran) {
  REQUIRE(ran.status == 0);
  return QJsonDocument::fromJson(ran.out.toUtf8()).array();
}

/// Every file below the folder that holds the word in UTF-8, in any case of ASCII letters.
QStringList holders(const QString& folder, const QByteArray& word) {
  QStringList found;
  for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
    if (info.isDir()) {
      found += holders(info.filePath(), word);
      continue;
    }
    QFile file(info.filePath());
    if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(word)) found << info.filePath();
  }
  return found;
}

}  // namespace

TEST_CASE("history tells what changed, lists the bin and brings back", "[cli][history]") {
  Office office;
  office.removeSchool();
  const QJsonArray changes = list(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--who"), QStringLiteral("Rasa"), QStringLiteral("--json")}));
  REQUIRE(changes.size() == 4);
  CHECK(changes.first().toObject().value(QStringLiteral("action")).toString() == QStringLiteral("remove"));
  const QJsonArray bin = list(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--bin"), QStringLiteral("--json")}));
  REQUIRE(bin.size() == 1);
  CHECK(bin.first().toObject().value(QStringLiteral("title")).toString() == QStringLiteral("Ąžuolyno gimnazija"));
  const QString record = QStringLiteral("stakeholders:%1").arg(office.schoolId);
  CHECK(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--bring-back"), record}).status == 0);
  CHECK(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--bring-back"), record}).status == 3);
  const auto info = test::cli({QStringLiteral("info"), office.path(), QStringLiteral("--json")});
  CHECK(QJsonDocument::fromJson(info.out.toUtf8()).object().value(QStringLiteral("contacts")).toInt() == 1);
  CHECK(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--since"), QStringLiteral("vakar")}).status == 2);
}

TEST_CASE("contact gives an extract, and erases from the file and its backups", "[cli][privacy]") {
  Office office;
  REQUIRE(test::cli({QStringLiteral("backup"), office.path()}).status == 0);
  REQUIRE(holders(office.dir.path(), "zwpavard").size() == 2);
  const QString id = QString::number(office.contactId);
  const QString extract = office.dir.filePath(QStringLiteral("išrašas.json"));
  REQUIRE(test::cli({QStringLiteral("contact"), office.path(), id, QStringLiteral("--extract"), extract}).status == 0);
  QFile file(extract);
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("fields")).toObject().value(QStringLiteral("name")).toString() == Token);
  file.remove();
  CHECK(test::cli({QStringLiteral("contact"), office.path(), id, QStringLiteral("--erase"), QStringLiteral("--reason"), QStringLiteral("prašymas")}).status == 0);
  CHECK(holders(office.dir.path(), "zwpavard") == QStringList());
  CHECK(holders(office.dir.path(), "qxvard") == QStringList());
  CHECK(test::cli({QStringLiteral("contact"), office.path(), id, QStringLiteral("--erase")}).status == 3);
  CHECK(test::cli({QStringLiteral("contact"), office.path(), id, QStringLiteral("--table"), QStringLiteral("activities")}).status == 2);
  // The cleaned backup is still one that can be restored, and what comes back is clean.
  CHECK(test::cli({QStringLiteral("restore"), office.path()}).status == 0);
  CHECK(holders(office.dir.path(), "zwpavard") == QStringList());
}

TEST_CASE("contact writes its extract to a PDF or JSON of its own, never onto the data file", "[cli][privacy]") {
  Office office;
  const QString id = QString::number(office.contactId);
  const auto extract = [&](const QString& target) { return test::cli({QStringLiteral("contact"), office.path(), id, QStringLiteral("--extract"), target}).status; };
  CHECK(extract(office.path()) == 2);
  CHECK(extract(office.dir.filePath(QStringLiteral("israsas.txt"))) == 2);
  const QString link = office.dir.filePath(QStringLiteral("israsas.pdf"));
  REQUIRE(QFile::link(office.path(), link));
  CHECK(extract(link) == 2);
  CHECK(test::cli({QStringLiteral("info"), office.path()}).status == 0);
}

TEST_CASE("An erasure that was cut off is finished by erasing once more and by any other command that writes", "[cli][privacy]") {
  Office office;
  office.removeSchool();
  REQUIRE(test::cli({QStringLiteral("backup"), office.path()}).status == 0);
  {
    // As a program that was ended right after the commit leaves it.
    auto file = DataFile::open(office.path(), DataFile::Access::ReadWrite);
    REQUIRE(file);
    REQUIRE(Erasure((*file)->database(), EntityKind::Contact, office.contactId).erase(QStringLiteral("Rasa"), {}));
  }
  REQUIRE_FALSE(holders(office.dir.path(), "zwpavard").isEmpty());
  SECTION("once more") {
    CHECK(test::cli({QStringLiteral("contact"), office.path(), QString::number(office.contactId), QStringLiteral("--erase")}).status == 0);
  }
  SECTION("another command") {
    const auto ran = test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--bring-back"), QStringLiteral("stakeholders:%1").arg(office.schoolId)});
    CHECK(ran.status == 0);
    CHECK_FALSE(ran.err.isEmpty());
  }
  CHECK(holders(office.dir.path(), "zwpavard") == QStringList());
  CHECK(test::cli({QStringLiteral("contact"), office.path(), QString::number(office.contactId), QStringLiteral("--erase")}).status == 3);
}

TEST_CASE("What the commands bring back and erase names who did it, and history keeps to one line a change", "[cli][history]") {
  qputenv("USER", "rasa.koordinatore");
  Office office;
  office.removeSchool();
  REQUIRE(test::cli({QStringLiteral("history"), office.path(), QStringLiteral("--bring-back"), QStringLiteral("stakeholders:%1").arg(office.schoolId)}).status == 0);
  {
    auto file = DataFile::open(office.path(), DataFile::Access::ReadWrite);
    REQUIRE(file);
    EditService edit((*file)->database(), QStringLiteral("Rasa"));
    REQUIRE(edit.update(EntityKind::Stakeholder, office.schoolId, QStringLiteral("notes"), QStringLiteral("Viena\nantra\ttrečia")));
  }
  const auto lines = test::cli({QStringLiteral("history"), office.path()}).out.trimmed().split(QLatin1Char('\n'));
  CHECK(lines.first().count(QLatin1Char('\t')) == 4);
  CHECK(lines.first().contains(QStringLiteral("Viena antra trečia")));
  CHECK(lines.at(1).section(QLatin1Char('\t'), 1, 1) == QStringLiteral("rasa.koordinatore"));
  CHECK(test::cli({QStringLiteral("contact"), office.path(), QString::number(office.contactId), QStringLiteral("--erase")}).status == 0);
  auto file = DataFile::open(office.path(), DataFile::Access::ReadOnly);
  REQUIRE(file);
  CHECK(Erasure::log((*file)->database())->first().toObject().value(QStringLiteral("who")).toString() == QStringLiteral("rasa.koordinatore"));
}

TEST_CASE("handover writes a copy and a page, under a password too", "[cli][handover]") {
  Office office;
  const QString folder = office.dir.filePath(QStringLiteral("perdavimas"));
  REQUIRE(QDir().mkpath(folder));
  const QString secret = office.dir.filePath(QStringLiteral("slaptazodis.txt"));
  QFile file(secret);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("žalias ąžuolas\n");
  file.close();
  const QStringList order{QStringLiteral("handover"), office.path(), QStringLiteral("--to"), folder, QStringLiteral("--from-name"), QStringLiteral("Rasa"),
                          QStringLiteral("--to-name"), QStringLiteral("Tomas"), QStringLiteral("--json")};
  SECTION("a plain copy opens and knows that it was handed over") {
    const auto ran = test::cli(order);
    CHECK(ran.status <= 1);
    const QJsonObject made = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    const QString copy = made.value(QStringLiteral("copy")).toString();
    CHECK(test::cli({QStringLiteral("info"), copy}).status == 0);
    const auto text = test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), made.value(QStringLiteral("page")).toString(), QStringLiteral("-")});
    CHECK(text.out.contains(QStringLiteral("Rasa")));
    CHECK(text.out.contains(QStringLiteral("Tomas")));
    CHECK_FALSE(text.out.contains(QStringLiteral("Zwpavardė")));
    CHECK(QFile::exists(made.value(QStringLiteral("backup")).toString()));
    // A second package never writes over the first.
    const auto again = test::cli(order);
    CHECK(QJsonDocument::fromJson(again.out.toUtf8()).object().value(QStringLiteral("copy")).toString() != copy);
  }
  SECTION("a password file that is not UTF-8 seals nothing") {
    const QByteArray windows1257 = QByteArrayLiteral("\xfe" "alias \xe0\xfe" "uolas\r\n"), utf16 = QByteArrayLiteral("\xff\xfe" "a\0b\0c\0d\0e\0f\0g\0h\0i\0\n\0"),
                     bare16 = QByteArrayLiteral("a\0b\0c\0d\0e\0f\0g\0h\0i\0\n\0");
    for (const QByteArray& bytes : {windows1257, utf16, bare16}) {
      REQUIRE(file.open(QIODevice::WriteOnly));
      file.write(bytes);
      file.close();
      const auto ran = test::cli(order + QStringList{QStringLiteral("--password-file"), secret});
      CHECK(ran.status == 2);
      CHECK(ran.err.contains(QStringLiteral("UTF-8")));
      CHECK(QDir(folder).isEmpty());
    }
  }
  SECTION("a sealed copy opens with the password only") {
    const auto ran = test::cli(order + QStringList{QStringLiteral("--password-file"), secret});
    CHECK(ran.status <= 1);
    const QString sealed = QJsonDocument::fromJson(ran.out.toUtf8()).object().value(QStringLiteral("copy")).toString();
    CHECK(sealed.endsWith(QStringLiteral(".santalka-sealed")));
    CHECK(test::cli({QStringLiteral("info"), sealed}).status == 3);
    const QString opened = office.dir.filePath(QStringLiteral("atidaryta.santalka"));
    CHECK(test::cli({QStringLiteral("unseal"), sealed, opened, QStringLiteral("--password-file"), secret}).status == 0);
    CHECK(test::cli({QStringLiteral("info"), opened}).status == 0);
    CHECK(test::cli({QStringLiteral("unseal"), sealed, opened, QStringLiteral("--password-file"), secret}).status == 3);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("kitas slaptažodis\n");
    file.close();
    CHECK(test::cli({QStringLiteral("unseal"), sealed, office.dir.filePath(QStringLiteral("x.santalka")), QStringLiteral("--password-file"), secret}).status == 3);
    CHECK_FALSE(QFile::exists(office.dir.filePath(QStringLiteral("x.santalka"))));
  }
  CHECK(test::cli({QStringLiteral("handover"), office.path()}).status == 2);
  CHECK(test::cli({QStringLiteral("handover"), office.path(), QStringLiteral("--to"), office.dir.filePath(QStringLiteral("nėra"))}).status == 3);
}
