// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/domain/Stakeholder.h"
#include "core/exchange/ImportSession.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"

using namespace santalka;
using namespace santalka::test;

TEST_CASE("The office's institutions come in, contacts by office", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  auto session = opened(officePath("institucijos.csv"), ImportTarget::Stakeholders, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->fresh == 23);
  CHECK_FALSE((*preview)->hasFindings());
  require(session->apply(edits));
  const auto all = *edits.store().all<Stakeholder>();
  REQUIRE(all.size() == 23);
  int contacted = 0;
  int coded = 0;
  for (const Stakeholder& one : all) {
    CHECK(Catalogue::institutionGroups().find(one.group));
    contacted += one.firstContact.isValid();
    coded += !one.code.isEmpty();
  }
  CHECK(contacted == 16);
  CHECK(coded == 19);
  const auto contacts = *edits.store().all<Contact>();
  CHECK(contacts.size() == 17);
  for (const Contact& contact : contacts) {
    CHECK(contact.name.isEmpty());
    CHECK(contact.phone.startsWith(QStringLiteral("+370 ")));
  }
  for (const Stakeholder& one : all)
    if (one.code == QStringLiteral("119518233")) {
      CHECK(one.firstContact == QDate(2025, 3, 14));
      CHECK(one.notes == QString::fromUtf8("Pirmininkauja darbo grupei; susitarta dėl ketvirtinių susitikimų"));
    }
  auto again = opened(officePath("institucijos.csv"), ImportTarget::Stakeholders, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("Unknown groups and wrong codes are kept and named", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("tinklas.csv")), QString::fromUtf8(
      "Pavadinimas,Tipas,Įm. kodas,Kontaktinis asmuo,Tel.,El. p.\n"
      "„Klubas“,Šachmatininkai,12345,Vardenė Pavardenė,8 612 00000,klubas@pavyzdys.example\n"
      "Biblioteka,Kultūros įstaigos,123456789,,abc,\n"));
  auto session = opened(path, ImportTarget::Stakeholders, edits);
  for (const ImportColumn& column : session->columns())
    if (column.caption == QString::fromUtf8("Įm. kodas")) session->assign(column.index, QStringLiteral("code"));
  auto preview = session->preview();
  require(preview);
  CHECK(doubtsOf(**preview) == QStringList{QStringLiteral("C2")});
  CHECK((*preview)->hasFindings());
  require(session->apply(edits));
  const auto all = *edits.store().all<Stakeholder>();
  REQUIRE(all.size() == 2);
  const Stakeholder& club = all[0].group == QString::fromUtf8("Šachmatininkai") ? all[0] : all[1];
  CHECK(club.group == QString::fromUtf8("Šachmatininkai"));
  CHECK(club.code.isEmpty());
  CHECK(club.notes.contains(QStringLiteral("12345")));
  // The column chosen by hand is known next time.
  auto next = opened(path, ImportTarget::Stakeholders, edits);
  CHECK(next->columns()[2].field == QStringLiteral("code"));
  auto again = next->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("The office's log of activities comes in, unknown counts unknown", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  auto session = opened(officePath("veiklos.xlsx"), ImportTarget::Activities, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->fresh == 60);
  CHECK_FALSE((*preview)->hasFindings());
  require(session->apply(edits));
  const auto all = *edits.store().all<Activity>();
  REQUIRE(all.size() == 60);
  int unknown = 0;
  for (const Activity& one : all) {
    CHECK(one.date.year() == 2026);
    CHECK(Catalogue::duties().find(one.duty));
    unknown += !one.participants;
    CHECK(one.participants.has_value() == one.women.has_value());
    for (const QString& language : one.languages) CHECK(Catalogue::languages().find(language));
  }
  CHECK(unknown > 0);
  CHECK(unknown < 60);
  auto again = opened(officePath("veiklos.xlsx"), ImportTarget::Activities, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("Activities are matched, linked and checked", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  Stakeholder member;
  member.name = QString::fromUtf8("Užimtumo tarnyba");
  member.group = QStringLiteral("UZI");
  require(edits.insert(toRecord(member)));
  const QString head = QString::fromUtf8("Data;Funkcija;Veiklos rūšis;Tema;Dalyvių skaičius;Moterų skaičius;Institucijos;Kalba\n");
  SECTION("institutions of the network become links, others stay as written") {
    const QString path = written(file.inFolder(QStringLiteral("v.csv")), head + QString::fromUtf8(
        "2026-03-14–15;6,1;susitikimas;Tema;12;–;Užimtumo tarnyba; rusų k., ukrainiečių\n"
        "2026 m. kovo 16 d.;6.7.;šokiai;Tema;;;\"UŽIMTUMO TARNYBA; Kaimynai\";\n"
        "2026-03-16;6.7;šokiai;Tema;5;;;\n"));
    auto session = opened(path, ImportTarget::Activities, edits);
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview) == "");
    require(session->apply(edits));
    const auto all = *edits.store().all<Activity>();
    REQUIRE(all.size() == 3);
    CHECK(all[0].endsOn == QDate(2026, 3, 15));
    CHECK(all[0].duty == QStringLiteral("6.1"));
    CHECK(all[0].stakeholders.size() == 1);
    CHECK(all[0].languages == QStringList{QStringLiteral("ru"), QStringLiteral("uk")});
    CHECK_FALSE(all[0].women);
    CHECK(all[1].kind == QString::fromUtf8("šokiai"));
    CHECK(all[1].institutions == QStringLiteral("Kaimynai"));
    CHECK(all[1].stakeholders.size() == 1);
    auto again = opened(path, ImportTarget::Activities, edits)->apply(edits);
    require(again);
    CHECK(again->nothingChanged());
  }
  SECTION("a word that is no duty is asked about, and its row stays out until it is told") {
    const QString path = written(file.inFolder(QStringLiteral("v.csv")), head + QString::fromUtf8(
        "2026-03-14;kita veikla;susitikimas;Pirma;12;5;;\n"
        "2026-03-15;6.1;susitikimas;Antra;12;5;;\n"));
    {
      auto session = opened(path, ImportTarget::Activities, edits);
      auto preview = session->preview();
      require(preview);
      CHECK(errorsOf(**preview) == "");
      CHECK((*preview)->doubtful == 1);
      const ImportCell doubt = (*preview)->rows.front().cells.front();
      REQUIRE(doubt.answers.size() == Catalogue::duties().choices().size() + 1);
      SECTION("left out") {
        session->answer(doubt, 0, true);
        require(session->apply(edits));
        const auto all = *edits.store().all<Activity>();
        REQUIRE(all.size() == 1);
        CHECK(all[0].topic == QStringLiteral("Antra"));
      }
      SECTION("told") {
        session->answer(doubt, 2, true);
        require(session->apply(edits));
        const auto all = *edits.store().all<Activity>();
        REQUIRE(all.size() == 2);
        CHECK(all[0].duty == Catalogue::duties().choices()[1].code);
      }
    }
  }
  SECTION("a duty is read wherever the cell names it; of several the first is taken and asked about") {
    const QString path = written(file.inFolder(QStringLiteral("v.csv")), head + QString::fromUtf8(
        "2026-03-14;Funkcija 6.5;susitikimas;Pirma;12;5;;\n"
        "2026-03-15;6.6, 6.1;susitikimas;Antra;12;5;;\n"
        "2026-03-16;Aprašo 6.2 papunktis;susitikimas;Trečia;12;5;;\n"));
    auto session = opened(path, ImportTarget::Activities, edits);
    auto preview = session->preview();
    require(preview);
    CHECK((*preview)->doubtful == 1);
    require(session->apply(edits));
    const auto all = *edits.store().all<Activity>();
    REQUIRE(all.size() == 3);
    CHECK(all[0].duty == QStringLiteral("6.5"));
    CHECK(all[1].duty == QStringLiteral("6.6"));
    CHECK(all[2].duty == QStringLiteral("6.2"));
  }
  SECTION("a duty turned into a date, women beyond participants and dates that do not exist are refused") {
    const QString path = written(file.inFolder(QStringLiteral("v.csv")), head + QString::fromUtf8(
        "2026-03-14;2026-01-06;susitikimas;Pirma;12;5;;\n"
        "2026-03-14;6.1;susitikimas;Antra;12;15;;\n"
        "2026-02-30;6.1;susitikimas;Trečia;12;5;;\n"));
    auto refused = opened(path, ImportTarget::Activities, edits)->apply(edits);
    REQUIRE_FALSE(refused);
    for (const char* cell : {"B2", "F3", "A4"}) CHECK(refused.error().message.contains(QString::fromLatin1(cell)));
    CHECK(edits.store().count(EntityKind::Activity).value() == 0);
  }
}

TEST_CASE("An error of a spreadsheet is refused in every field, also in a text table", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const auto errors = [&](ImportTarget target, const char* text) {
    auto session = opened(written(file.inFolder(QStringLiteral("k.csv")), QString::fromUtf8(text)), target, edits);
    auto preview = session->preview();
    require(preview);
    return errorsOf(**preview);
  };
  const std::string reason = ": The cell holds an error of the spreadsheet (#DIV/0!) instead of a value.";
  CHECK(errors(ImportTarget::Stakeholders, "Pavadinimas;Grupė;Telefonas\nĮstaiga;Kita;#DIV/0!\n") == "C2" + reason);
  CHECK(errors(ImportTarget::Stakeholders, "Pavadinimas;Grupė;Telefonas\n#DIV/0!;Kita;+37060000001\n") == "A2" + reason);
  CHECK(errors(ImportTarget::Activities, "Data;Aprašo punktas;Tema;Dalyvių skaičius\n2026-03-01;6.1;Pamoka;#DIV/0!\n") == "D2" + reason);
  CHECK(errors(ImportTarget::Plan, "Nr.;Priemonė;Rodiklis;Mato vnt.;Siektina reikšmė 2026 m.\n1;Kursai;Dalyvių skaičius;asm.;#DIV/0!\n") == "E2" + reason);
  CHECK(errors(ImportTarget::Plan, "Nr.;Priemonė;Rodiklis;Mato vnt.;Siektina reikšmė 2026 m.;Lėšos 2026 m., Eur\n1;Kursai;Dalyvių skaičius;asm.;5;#DIV/0!\n") == "F2" + reason);
  // A sign of the kind inside a text is a text.
  CHECK(errors(ImportTarget::Activities, "Data;Aprašo punktas;Tema;Dalyvių skaičius\n2026-03-01;6.1;Kaip taisyti #DIV/0!;5\n2026-03-02;6.1;#MesKartu!;5\n") == "");
}

TEST_CASE("Where every row is wrong the first reasons are told and the others counted", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  QString text = QString::fromUtf8("Data;Aprašo punktas;Tema\n");
  for (int i = 0; i < 1000; ++i) text += QStringLiteral("2026-02-30;6.1;Tema %1\n").arg(i);
  auto session = opened(written(file.inFolder(QStringLiteral("v.csv")), text), ImportTarget::Activities, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->errors == 1000);
  CHECK(QString::fromStdString(errorsOf(**preview)).count(QLatin1Char('\n')) == 199);
  REQUIRE_FALSE((*preview)->notes.empty());
  CHECK((*preview)->notes.back().warning);
  CHECK((*preview)->notes.back().text.contains(QStringLiteral("800")));
  const auto refused = session->apply(edits);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.endsWith(QStringLiteral("980 more.")));
}

TEST_CASE("A sentence about a cell quotes no pages", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString pages(40'000, QLatin1Char('k'));
  auto session = opened(written(file.inFolder(QStringLiteral("i.csv")), QString::fromUtf8("Pavadinimas;Grupė;Telefonas;El. paštas\nĮstaiga;Kita;%1;%1\n").arg(pages)), ImportTarget::Stakeholders, edits);
  auto preview = session->preview();
  require(preview);
  int told = 0;
  for (const ImportRow& row : (*preview)->rows)
    for (const ImportCell& cell : row.cells) {
      CHECK(cell.problem.size() < 200);
      told += cell.problem.isEmpty() ? 0 : 1;
    }
  CHECK(told >= 2);
}
