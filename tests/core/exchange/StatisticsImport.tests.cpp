// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Statistics.h"
#include "core/exchange/ImportSession.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"

using namespace santalka;
using namespace santalka::test;

namespace {

QString head() { return QString::fromUtf8("Laikotarpis;Rodiklis;Administracinė teritorija;Pilietybė;Lytis;Matavimo vienetai;Reikšmė\n"); }

double sumOf(const std::vector<Observation>& all) {
  double sum = 0;
  for (const Observation& one : all) sum += one.value.value_or(0);
  return sum;
}

}  // namespace

TEST_CASE("The portal's export is stored once, without totals and higher territories", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  auto session = opened(officePath("data-table.csv"), ImportTarget::Statistics, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->doubtful == 0);
  CHECK_FALSE((*preview)->hasFindings());
  require(session->apply(edits));
  const auto all = *edits.store().all<Observation>();
  // What the file says: municipalities × citizenships × sexes × years, counted from its rows.
  const std::vector<QStringList> rows = csvRows(officePath("data-table.csv"));
  std::size_t leaves = 0;
  double people = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const bool municipality = rows[i][2].endsWith(QStringLiteral("sav."));
    const bool leaf = rows[i][4] != QStringLiteral("Vyrai ir moterys") && !rows[i][3].startsWith(QString::fromUtf8("Iš viso"));
    if (!municipality || !leaf || rows[i][6].isEmpty()) continue;
    ++leaves;
    people += rows[i][6].toDouble();
  }
  CHECK(leaves > 100);
  CHECK(all.size() == leaves);
  CHECK(sumOf(all) == people);
  for (const Observation& one : all) {
    CHECK(one.date.month() == 1);
    CHECK(one.date.day() == 1);
    CHECK(Catalogue::municipalities().find(one.territory));
    CHECK(Catalogue::citizenships().find(one.citizenship));
    CHECK_FALSE(one.sex.isEmpty());
  }
  bool obsolete = false;
  for (const ImportNote& note : (*preview)->notes) obsolete = obsolete || note.text.contains(QStringLiteral("Marijampol"));
  CHECK(obsolete);
  auto again = opened(officePath("data-table.csv"), ImportTarget::Statistics, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
  require(edits.undo());
  CHECK(edits.store().count(EntityKind::Observation).value() == 0);
  require(edits.redo());
  CHECK(edits.store().count(EntityKind::Observation).value() == static_cast<qint64>(leaves));
}

TEST_CASE("A total stays where a part is withheld, and a wrong total is warned of", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("s.csv")), head() + QString::fromUtf8(
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Ukraina;Vyrai ir moterys;asmenys;12\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Ukraina;Vyrai;asmenys;konfidencialu\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Ukraina;Moterys;asmenys;10\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Baltarusija;Vyrai ir moterys;asmenys;100\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Baltarusija;Vyrai;asmenys;60\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Baltarusija;Moterys;asmenys;43\n"
      "2025;Užsieniečiai liepos 1 d.;Akmenės r. sav.;Narnija;Vyrai;asmenys;1 234\n"));
  auto session = opened(path, ImportTarget::Statistics, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->doubtful == 1);
  bool warned = false;
  for (const ImportNote& note : (*preview)->notes) warned = warned || (note.warning && note.cell == QStringLiteral("G5"));
  CHECK(warned);
  require(session->apply(edits));
  const auto all = *edits.store().all<Observation>();
  REQUIRE(all.size() == 6);
  int withheld = 0;
  int totals = 0;
  for (const Observation& one : all) {
    CHECK(one.date == QDate(2025, 7, 1));
    CHECK(one.territory == QStringLiteral("32"));
    withheld += one.state == ObservationState::Withheld;
    totals += one.sex.isEmpty();
    if (one.citizenship == QStringLiteral("Narnija")) CHECK(one.value == 1234.0);
  }
  CHECK(withheld == 1);
  CHECK(totals == 1);
}

TEST_CASE("A wide table with years and sexes as columns becomes observations", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  SECTION("years") {
    const QString path = written(file.inFolder(QStringLiteral("metai.csv")), QString::fromUtf8(
        "Užsieniečiai Alytaus miesto savivaldybėje metų pradžioje;;;\nPilietybė;2024;2025;2026\nUkraina;10;20;30\nBaltarusija;1;–;3\nIš viso;11;25;33\n"));
    auto session = opened(path, ImportTarget::Statistics, edits);
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview) == "");
    require(session->apply(edits));
    const auto all = *edits.store().all<Observation>();
    // 2025: the part is unknown, so the total stays.
    REQUIRE(all.size() == 7);
    for (const Observation& one : all) CHECK(one.territory == QStringLiteral("11"));
    CHECK(all.front().date == QDate(2024, 1, 1));
  }
  SECTION("sexes") {
    const QString path = written(file.inFolder(QStringLiteral("lytis.csv")), QString::fromUtf8(
        "Savivaldybė,Metai,Vyrai,Moterys,Iš viso\nAlytaus m. sav.,2025,10,20,30\nAlytaus r. sav.,2025,1,2,3\nLietuvos Respublika,2025,11,22,33\n"));
    auto session = opened(path, ImportTarget::Statistics, edits);
    require(session->apply(edits));
    const auto all = *edits.store().all<Observation>();
    REQUIRE(all.size() == 4);
    CHECK(sumOf(all) == 33);
  }
}

TEST_CASE("Statuses over sexes in a merged header are dimensions, and every column of numbers is read", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("md.csv")), QString::fromUtf8(
      "Užsieniečiai 2026 m. sausio 1 d.;;;;;;;\n"
      "Savivaldybė;Pilietybė;Leidimas laikinai gyventi;;;Laikinoji apsauga;;\n"
      ";;Iš viso;Vyrai;Moterys;Iš viso;Vyrai;Moterys\n"
      "Alytaus m. sav.;Iš viso;30;12;18;7;3;4\n"
      "Alytaus m. sav.;Ukraina;20;8;12;7;3;4\n"
      "Alytaus m. sav.;Baltarusija;10;4;6;0;0;0\n"));
  auto session = opened(path, ImportTarget::Statistics, edits);
  require(session->chooseHeader(1, 2));
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->doubtful == 0);
  require(session->apply(edits));
  const auto all = *edits.store().all<Observation>();
  REQUIRE(all.size() == 8);
  CHECK(sumOf(all) == 37);
  for (const Observation& one : all) {
    CHECK((one.status == QStringLiteral("LLG") || one.status == QStringLiteral("LA")));
    CHECK_FALSE(one.sex.isEmpty());
    CHECK_FALSE(one.citizenship.isEmpty());
    CHECK(one.date == QDate(2026, 1, 1));
  }
}

TEST_CASE("Slips of units and personal codes in statistics are found", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  SECTION("12 810 thousand people are 12 810") {
    const QString path = written(file.inFolder(QStringLiteral("s.csv")), head() + QString::fromUtf8("2024M07;Užsieniečiai;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;12 810 tūkst.\n"));
    auto session = opened(path, ImportTarget::Statistics, edits);
    auto preview = session->preview();
    require(preview);
    CHECK((*preview)->hasFindings());
    require(session->apply(edits));
    const auto all = *edits.store().all<Observation>();
    REQUIRE(all.size() == 1);
    CHECK(all[0].value == 12810.0);
    CHECK(all[0].date == QDate(2024, 7, 1));
  }
  SECTION("a code far below the first rows refuses all") {
    QString text = head();
    for (int i = 0; i < 600; ++i) text += QString::fromUtf8("%1;Užsieniečiai;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;5\n").arg(1990 + i % 30);
    text += QString::fromUtf8("2024;Užsieniečiai;Vilniaus m. sav.;48601011234;Vyrai;asmenys;5\n");
    auto refused = opened(written(file.inFolder(QStringLiteral("s.csv")), text), ImportTarget::Statistics, edits)->apply(edits);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PersonalData);
    CHECK(refused.error().message.contains(QStringLiteral("D602")));
  }
  SECTION("text instead of a count is refused with its cell") {
    auto refused = opened(written(file.inFolder(QStringLiteral("s.csv")), head() + QString::fromUtf8("2024;U;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;5\n2024;U;Vilniaus m. sav.;Ukraina;Moterys;asmenys;daug\n")), ImportTarget::Statistics, edits)->apply(edits);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("G3")));
    CHECK(edits.store().count(EntityKind::Observation).value() == 0);
  }
}

TEST_CASE("A number that stands among other signs is no count taken in silence", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const auto told = [&](const QString& value) {
    const QString path = written(file.inFolder(QStringLiteral("s.csv")), head() + QString::fromUtf8("2024;U;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;5\n2024;U;Vilniaus m. sav.;Ukraina;Moterys;asmenys;%1\n").arg(value));
    auto session = opened(path, ImportTarget::Statistics, edits);
    auto preview = session->preview();
    require(preview);
    return (*preview)->errors > 0 ? errorsOf(**preview) : (*preview)->doubtful > 0 ? "doubt " + doubtsOf(**preview).join(QLatin1Char(' ')).toStdString() : std::string("taken");
  };
  SECTION("an error of a spreadsheet and letters in place of digits are refused with their cell") {
    for (const char* text : {"#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#####", "#REIKŠMĖ!", "Err:502", "1O", "l0", "I5", "5l", "1О"}) {
      CAPTURE(text);
      CHECK(told(QString::fromUtf8(text)).rfind("G3: ", 0) == 0);
    }
  }
  SECTION("a word or a sign beside the number is asked about") {
    for (const char* text : {"~5", "≤5", ">5", "apie 5", "Nr. 5", "5 p"}) {
      CAPTURE(text);
      CHECK(told(QString::fromUtf8(text)) == "doubt G3");
    }
  }
  SECTION("what says nothing else is taken as before") {
    for (const char* text : {"5", "<5", "5 asm.", "5,5 %", "–", "1 234"}) {
      CAPTURE(text);
      CHECK(told(QString::fromUtf8(text)) == "taken");
    }
  }
}

TEST_CASE("A row of statistics that names an error of a spreadsheet is not counted for anyone", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("s.csv")), head() + QString::fromUtf8(
      "2024;U;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;5\n2024;U;#N/A;Ukraina;Vyrai;asmenys;6\n2024;#REF!;Vilniaus m. sav.;Ukraina;Vyrai;asmenys;7\n2024;U;Vilniaus m. sav.;Baltarusija;kiti;asmenys;8\n"));
  auto session = opened(path, ImportTarget::Statistics, edits);
  session->skipErrors(true);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->errors == 3);
  CHECK((*preview)->hasFindings());
  CHECK(errorsOf(**preview).find("C3: ") != std::string::npos);
  CHECK(errorsOf(**preview).find("B4: ") != std::string::npos);
  require(session->apply(edits));
  const auto all = *edits.store().all<Observation>();
  REQUIRE(all.size() == 1);
  CHECK(all[0].value == 5.0);
}

TEST_CASE("A table with more indicators or places than there are is refused before its numbers run over", "[exchange][import][statistics]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const bool places = GENERATE(false, true);
  CAPTURE(places);
  const QString path = file.inFolder(QStringLiteral("per-daug.csv"));
  QFile csv(path);
  REQUIRE(csv.open(QIODevice::WriteOnly));
  csv.write(head().toUtf8());
  // More than 65 536 of them would be taken for the first ones again.
  for (int i = 0; i < 70000; ++i)
    csv.write(QStringLiteral("2025;Rodiklis %1;Vieta %2;Ukraina;Vyrai;asmenys;1\n").arg(places ? 0 : i).arg(places ? i : 0).toUtf8());
  csv.close();
  auto preview = opened(path, ImportTarget::Statistics, edits)->preview();
  REQUIRE_FALSE(preview);
  CHECK(preview.error().message.contains(QStringLiteral("more than")));
  CHECK(edits.store().all<Observation>()->empty());
}
