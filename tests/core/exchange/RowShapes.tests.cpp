// SPDX-License-Identifier: EUPL-1.2
// Lists of institutions and logs of activities in shapes offices give them.
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"
#include "tests/support/core/ZipWriter.h"

using namespace santalka;
using namespace santalka::test;

namespace {

struct Office {
  TempFile file;
  EditService edits{file.database(), QStringLiteral("test")};
  ImportPreview told;

  QString path(const char* text) { return written(file.inFolder(QStringLiteral("lentelė.csv")), QString::fromUtf8(text)); }
  void bring(ImportTarget target, const char* text) {
    auto session = opened(path(text), target, edits);
    auto preview = session->preview();
    require(preview);
    told = **preview;
    CHECK(errorsOf(told) == "");
    require(session->apply(edits));
    auto again = opened(path(text), target, edits)->apply(edits);
    require(again);
    CHECK(again->nothingChanged());
  }
  QString refused(ImportTarget target, const char* text) {
    auto session = opened(path(text), target, edits);
    auto result = session->apply(edits);
    REQUIRE_FALSE(result);
    return result.error().message;
  }
};

}  // namespace

TEST_CASE("A column that holds phone and e-mail beside a name is taken apart", "[exchange][import][shapes]") {
  Office office;
  office.bring(ImportTarget::Stakeholders,
               "Įstaiga;Grupė;Kontaktai\nPirma mokykla;Švietimo įstaigos;V. Pavardė, tel. 8 612 34567, el. p. v@a.example\nAntra mokykla;Švietimo įstaigos;861234568\nCaritas;NVO;caritas@x.example\n");
  const auto members = *office.edits.store().all<Stakeholder>();
  REQUIRE(members.size() == 3);
  const auto contacts = *office.edits.store().all<Contact>();
  REQUIRE(contacts.size() == 1);
  CHECK(contacts[0].name == QStringLiteral("V. Pavardė"));
  CHECK(contacts[0].phone == QStringLiteral("+370 612 34567"));
  CHECK(contacts[0].email == QStringLiteral("v@a.example"));
  for (const Stakeholder& member : members) {
    if (member.name == QStringLiteral("Antra mokykla")) CHECK(member.phone.startsWith(QStringLiteral("+370")));
    if (member.name == QStringLiteral("Caritas")) CHECK(member.email == QStringLiteral("caritas@x.example"));
    if (member.name == QStringLiteral("Pirma mokykla")) CHECK(member.phone.isEmpty());
  }
}

TEST_CASE("Days a spreadsheet wrote as numbers, and days without their year, are asked about", "[exchange][import][shapes]") {
  Office office;
  office.bring(ImportTarget::Activities, "2026 m. veiklų žurnalas\nData;Aprašo punktas;Tema;Dalyvių skaičius\n46086;6.1;Skaičius;5\nkovo 6 d.;6.1;Be metų;6\nkovo 5–7 d.;6.2;Dienos be metų;7\n2026 m. kovo 10–12 d.;6.2;Dienos;8\nIII ketv.;6.3;Ketvirtis;9\n");
  const auto all = *office.edits.store().all<Activity>();
  REQUIRE(all.size() == 5);
  QStringList days;
  for (const Activity& one : all) days << one.topic + QLatin1Char(' ') + one.date.toString(Qt::ISODate) + QLatin1Char(' ') + one.endsOn.toString(Qt::ISODate);
  days.sort();
  CHECK(days.join(QLatin1Char('\n')).toStdString() ==
        QString::fromUtf8("Be metų 2026-03-06 \nDienos 2026-03-10 2026-03-12\nDienos be metų 2026-03-05 2026-03-07\nKetvirtis 2026-07-01 \nSkaičius 2026-03-05 ").toStdString());
  CHECK(office.told.doubtful == 4);
}

TEST_CASE("A day without a year is refused where nothing says which", "[exchange][import][shapes]") {
  Office office;
  CHECK(office.refused(ImportTarget::Activities, "Data;Aprašo punktas;Tema\nkovo 6 d.;6.1;Be metų\n").contains(QStringLiteral("A2")));
  CHECK(office.refused(ImportTarget::Activities, "Data;Aprašo punktas;Tema\n05/03/26;6.1;Metai dviem skaitmenimis\n").contains(QStringLiteral("A2")));
  CHECK(office.edits.store().count(EntityKind::Activity).value() == 0);
}

TEST_CASE("Personal codes are refused in every column and form, other numbers are not", "[exchange][import][shapes]") {
  Office office;
  for (const char* text : {"Pavadinimas;Grupė;Asmens kodas\nJonas;Kita;38513451239\n", "Pavadinimas;Grupė;Pastabos\nĮstaiga;Kita;a. k. 3850101-1239\n", "Pavadinimas;Grupė;Nežinia\nĮstaiga;Kita;3850101 1239\n",
                           "Pavadinimas;Grupė;Kodas\nĮstaiga;Kita;38501011239\n", "Pavadinimas;Grupė\nĮstaiga;Kita\nPastaba: 48501011239\n"}) {
    CAPTURE(text);
    auto session = opened(office.path(text), ImportTarget::Stakeholders, office.edits);
    const auto result = session->apply(office.edits);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::PersonalData);
    CHECK_FALSE(result.error().message.contains(QStringLiteral("1239")));
  }
  CHECK(office.edits.store().count(EntityKind::Stakeholder).value() == 0);
  office.bring(ImportTarget::Stakeholders, "Pavadinimas;Grupė;Telefonas;Juridinio asmens kodas;Sąskaita\nĮstaiga;Kita;37061234567;188222333;LT12 1000 0111 0100 1000\nKita;Kita;+37060101012;300111222;LT121000011101001000\n");
  CHECK(office.edits.store().count(EntityKind::Stakeholder).value() == 2);
}

TEST_CASE("A personal code anywhere in a statistics file refuses it, also far below", "[exchange][import][statistics][shapes]") {
  Office office;
  QByteArray rows;
  for (int i = 0; i < 400; ++i) rows += "2025;Skaičius;Jonavos r. sav.;Ukraina;asmenys;" + QByteArray::number(i) + '\n';
  for (const char* last : {"38501011239;Skaičius;Jonavos r. sav.;Ukraina;asmenys;1\n", "2025;38501011239;Jonavos r. sav.;Ukraina;asmenys;1\n", "2025;Skaičius;Jonavos r. sav.;Ukraina;38501011239;1\n",
                           "2025;Skaičius;Jonavos r. sav.;38501011239;asmenys;1\n", "2025;Skaičius;Jonavos r. sav.;Ukraina;asmenys;38501011239\n"}) {
    const QByteArray text = "Laikotarpis;Rodiklis;Savivaldybė;Pilietybė;Matavimo vienetai;Reikšmė\n" + rows + last;
    auto session = opened(office.path(text.constData()), ImportTarget::Statistics, office.edits);
    const auto result = session->apply(office.edits);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::PersonalData);
    CHECK_FALSE(result.error().message.contains(QStringLiteral("38501011239")));
  }
}

TEST_CASE("A file of ISO-8859-13 keeps its quotation marks", "[exchange][csv][shapes]") {
  TempFile file;
  const QString path = file.inFolder(QStringLiteral("iso.csv"));
  writeFile(path, "Pavadinimas;Grup\xEB\nDraugija \xA5\xDEuvytis\xB4;NVO\n");
  CsvReader reader;
  const auto format = reader.open(path);
  require(format);
  CHECK(format->encoding == TextEncoding::Iso8859_13);
  std::vector<QStringView> fields;
  REQUIRE(reader.next(fields));
  CHECK(fields[1] == QString::fromUtf8("Grupė"));
  REQUIRE(reader.next(fields));
  CHECK(fields[0] == QString::fromUtf8("Draugija „Žuvytis“"));
}
