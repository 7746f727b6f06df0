// SPDX-License-Identifier: EUPL-1.2
// What history tells of whom, and what it says when it is asked for what is not there.
#include "tests/support/OwnFolder.h"
#include "tests/support/Process.h"

#include "core/db/DataFile.h"
#include "core/domain/Stakeholder.h"
#include "core/editing/EditService.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// A file in which Rasa has imported two institutions and removed one of them; the label is as a file's name makes it.
class Office {
 public:
  explicit Office(const QString& label = s("Importas")) {
    REQUIRE(test::cli({s("new"), path(), s("--municipality"), s("46"), s("--year"), s("2026")}).status == 0);
    auto file = DataFile::open(path(), DataFile::Access::ReadWrite);
    REQUIRE(file);
    EditService edit((*file)->database(), s("Rasa"));
    ChangeSet changes;
    for (const char* name : {"Ąžuolyno gimnazija", "Beržyno mokykla"}) {
      Stakeholder member;
      member.name = s(name);
      member.group = s("SVI");
      changes.insert(member);
    }
    REQUIRE(edit.apply(changes, label, EditService::StepKind::Import));
    gone = edit.store().records(EntityKind::Stakeholder)->back().id;
    REQUIRE(edit.remove(EntityKind::Stakeholder, gone));
  }
  QString path() const { return dir.filePath(s("įstaiga.santalka")); }
  test::Ran history(const QStringList& more = {}) const { return test::cli(QStringList{s("history"), path()} + more); }
  QJsonArray list(const QStringList& more) const {
    const auto ran = history(more + QStringList{s("--json")});
    REQUIRE(ran.status == 0);
    const auto document = QJsonDocument::fromJson(ran.out.toUtf8());
    REQUIRE(document.isArray());
    return document.array();
  }

  QTemporaryDir dir;
  test::OwnFolder own{dir};
  qint64 gone = 0;
};

}  // namespace

TEST_CASE("Each line of history says which record it is about and what became of it", "[cli][history]") {
  const Office office;
  const QStringList lines = office.history({s("--who"), s("Rasa")}).out.trimmed().split(QLatin1Char('\n'));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].section(QLatin1Char('\t'), 3) == s("Tinklo dalyvis „Ąžuolyno gimnazija“\tištrinta"));
  CHECK(lines[2].section(QLatin1Char('\t'), 2) == s("Importas\tTinklo dalyvis „Ąžuolyno gimnazija“\tįrašyta"));
  const QJsonArray changes = office.list({s("--who"), s("Rasa")});
  REQUIRE(changes.size() == 3);
  CHECK(changes[2].toObject().value(s("title")).toString() == s("Ąžuolyno gimnazija"));
  const QJsonObject fields = changes[2].toObject().value(s("fields")).toObject();
  CHECK(fields.contains(s("name")));
  CHECK_FALSE(fields.contains(s("archived")));
}

TEST_CASE("What history is asked for goes for the bin too, and what is not there is said", "[cli][history]") {
  const Office office;
  const QString record = s("stakeholders:%1").arg(office.gone);
  CHECK(office.list({s("--bin"), s("--who"), s("Rasa"), s("--record"), record}).size() == 1);
  CHECK(office.list({s("--bin"), s("--who"), s("Tomas")}).isEmpty());
  CHECK(office.list({s("--bin"), s("--since"), s("2099-01-01")}).isEmpty());
  CHECK(office.list({s("--bin"), s("--record"), s("stakeholders:%1").arg(office.gone + 1)}).isEmpty());
  CHECK(office.history({s("--bin"), s("--since"), s("2099-01-01")}).out.contains(s("Šiukšlinėje")));
  const auto nobody = office.history({s("--who"), s("Tomas")});
  CHECK(nobody.status == 0);
  CHECK(nobody.err.contains(s("Rasa")));
  CHECK_FALSE(nobody.out.trimmed().isEmpty());
  const auto unknown = office.history({s("--record"), s("mokyklos:1")});
  CHECK(unknown.status == 2);
  CHECK(unknown.err.contains(s("stakeholders")));
  CHECK(office.history({s("--record"), s("stakeholders")}).status == 2);
  CHECK(office.history({s("--who"), QString()}).status == 2);
  CHECK(office.history({s("--bring-back"), record, s("--who"), s("Rasa")}).status == 2);
  CHECK(office.history({s("--bring-back"), QString()}).status == 2);
  const auto back = office.history({s("--bring-back"), record, s("--json")});
  CHECK(back.status == 0);
  CHECK(QJsonDocument::fromJson(back.out.toUtf8()).object().value(s("brought_back")).toInt() == 1);
}

TEST_CASE("Names from outside neither break a line nor steer the terminal", "[cli][history]") {
  const QString label = s("Importuota: a\tb\nc\x1b[2J\xc2\x9b.csv");
  const Office office(label);
  const auto told = office.history({s("--who"), s("Rasa")});
  for (const QString& line : told.out.trimmed().split(QLatin1Char('\n'))) CHECK(line.count(QLatin1Char('\t')) == 4);
  CHECK_FALSE(told.out.contains(QChar(0x1b)));
  CHECK_FALSE(told.out.contains(QChar(0x9b)));
  CHECK(told.out.contains(s("a b c�[2J�.csv")));
  // As JSON it is the text it was.
  CHECK(office.list({s("--who"), s("Rasa")})[2].toObject().value(s("label")).toString() == label);
  QFile csv(office.dir.filePath(s("n\tn\x1b.csv")));
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write("Institucija;Grupė\nNauja gimnazija;SVI\n");
  csv.close();
  REQUIRE(test::cli({s("import"), office.path(), csv.fileName(), s("--as"), s("stakeholders")}).status <= 1);
  const auto backups = test::cli({s("backup"), office.path(), s("--list")});
  CHECK(backups.out.section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('\t')) == 4);
  CHECK_FALSE(backups.out.contains(QChar(0x1b)));
}
