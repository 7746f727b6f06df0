// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ImportSession.h"
#include "core/exchange/PlanTable.h"
#include "tests/support/TempFile.h"
#include "tests/core/exchange/ImportTesting.h"

#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"

#include <algorithm>

using namespace santalka;
using namespace santalka::test;

TEST_CASE("The office's plan comes in as its expected table says", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  auto session = opened(officePath("planas.xlsx"), ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->fresh == 28);
  CHECK((*preview)->skipped == 1);
  CHECK((*preview)->doubtful == 0);
  CHECK_FALSE((*preview)->hasFindings());
  auto result = session->apply(edits);
  require(result);

  const auto plans = edits.store().all<Plan>();
  REQUIRE(plans->size() == 1);
  const Plan& plan = plans->front();
  CHECK(plan.firstYear == 2026);
  CHECK(plan.lastYear == 2028);
  CHECK(plan.approvalForm == ApprovalForm::DirectorOrder);
  CHECK(plan.approvedBy == QString::fromUtf8("Pavyzdžio rajono savivaldybės administracijos direktoriaus"));
  CHECK(plan.approvedOn == QDate(2025, 12, 18));
  CHECK(plan.actNumber == QStringLiteral("A-1245"));
  CHECK(edits.store().count(EntityKind::Objective).value() == 9);

  auto table = PlanTable::read(edits.store());
  require(table);
  const std::vector<QStringList> expected = csvRows(officePath("planas.expected.csv"));
  REQUIRE(table->rows.size() + 1 == expected.size());
  for (std::size_t i = 0; i < table->rows.size(); ++i) {
    const PlanTable::Row& row = table->rows[i];
    const QStringList& want = expected[i + 1];
    CHECK(row.number == want[0]);
    CHECK(row.measure == want[1]);
    CHECK(row.indicator == want[2]);
    CHECK(row.unit == want[3]);
    CHECK(row.baseline.has_value() == !want[4].isEmpty());
    if (row.baseline) CHECK(*row.baseline == want[4].toDouble());
    for (int y = 0; y < 3; ++y) {
      REQUIRE(row.targets[std::size_t(y)]);
      CHECK(*row.targets[std::size_t(y)] == Approx(want[5 + y].toDouble()));
      REQUIRE(row.planned[std::size_t(y)]);
      CHECK(row.planned[std::size_t(y)]->cents == qRound64(want[8 + y].toDouble() * 100));
    }
    CHECK(row.source == want[11]);
  }

  // Money that is not needed is a statement, not an amount; several sources stay whole and marked.
  int none = 0;
  int toSplit = 0;
  const auto lines = edits.store().all<BudgetLine>();
  for (const BudgetLine& line : *lines) {
    if (line.kind == BudgetKind::NotNeeded) {
      ++none;
      CHECK_FALSE(line.planned);
    }
    toSplit += line.toSplit;
  }
  CHECK(none == 6 * 3);
  CHECK(toSplit == 8 * 3);

  SECTION("and again changes nothing") {
    auto again = opened(officePath("planas.xlsx"), ImportTarget::Plan, edits);
    auto same = again->preview();
    require(same);
    CHECK((*same)->same == 28);
    CHECK((*same)->fresh + (*same)->changed + (*same)->doubtful == 0);
    auto nothing = again->apply(edits);
    require(nothing);
    CHECK(nothing->nothingChanged());
  }
  SECTION("and is taken back as one step") {
    require(edits.undo());
    CHECK(edits.store().count(EntityKind::Plan).value() == 0);
    CHECK(edits.store().count(EntityKind::BudgetLine).value() == 0);
    CHECK(edits.store().count(EntityKind::FundingSource).value() == 0);
    CHECK_FALSE(edits.canUndo());
  }
}

namespace {

const Indicator* indicatorNamed(const std::vector<Indicator>& all, const char* title) {
  for (const Indicator& one : all)
    if (one.title == QString::fromUtf8(title)) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("A plan with other captions, one header row and euro comes in from a text table", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("kitas.csv")), QString::fromUtf8(
      "Veikla;Nr.;Atsakingi vykdytojai;Partneriai;Įgyvendinimo terminas;Vertinimo kriterijus;Matavimo vnt.;Bazinė reikšmė 2025 m.;Siekiama reikšmė 2026 m.;Siekiama reikšmė 2027 m.;Faktas 2026 m.;Planuojamos lėšos 2026 m. (Eur);Planuojamos lėšos 2027 m. (Eur);Patvirtinta 2026 m. (Eur);Panaudota 2026 m. (Eur);Finansavimas\n"
      "Kalbos kursai;1;Švietimo skyrius;Biblioteka;2026-2027 m.;Kursų dalyvių skaičius, išskyrus vaikus;asmenys;-;20;30;18;1 200,50;2000;1000;950,25;Savivaldybės biudžetas\n"
      "Mentorystė;2;Socialinės paramos skyrius;;nuolat;Mentorių dalis;proc.;5;10,5;12;;;;;;ieškoma\n"
      "Viešinimas;3;Koordinatorė;;2026;Įrašų skaičius;vnt.;0;12;;;Lėšų nereikia;Lėšų nereikia;;;\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK((*preview)->fresh == 3);
  require(session->apply(edits));
  const auto measures = *edits.store().all<Measure>();
  REQUIRE(measures.size() == 3);
  CHECK(measures[0].partners == QStringLiteral("Biblioteka"));
  CHECK(measures[1].startsOn == QDate(2026, 1, 1));
  CHECK(measures[1].endsOn == QDate(2027, 12, 31));
  CHECK(measures[2].needsNoMoney);
  CHECK_FALSE(measures[1].needsNoMoney);
  const auto indicators = *edits.store().all<Indicator>();
  const Indicator* courses = indicatorNamed(indicators, "Kursų dalyvių skaičius, išskyrus vaikus");
  REQUIRE(courses);
  CHECK(courses->unit == QStringLiteral("asm"));
  CHECK_FALSE(courses->baseline);
  CHECK(courses->baselineYear == 2025);
  const auto values = *edits.store().all<IndicatorValue>();
  REQUIRE(values.size() == 1);
  CHECK(values[0].value == 18.0);
  CHECK(values[0].date == QDate(2026, 12, 31));
  const auto lines = *edits.store().all<BudgetLine>();
  REQUIRE(lines.size() == 6);
  CHECK(lines[0].planned == Money::fromCents(120050));
  CHECK(lines[0].secured == Money::fromCents(100000));
  CHECK(lines[0].spent == Money::fromCents(95025));
  CHECK(edits.store().title(EntityKind::FundingSource, lines[0].source.value).value() == QStringLiteral("SB"));
  for (const BudgetLine& line : lines)
    if (line.measure == measures[1].id) {
      CHECK(line.kind == BudgetKind::Sought);
      CHECK_FALSE(line.planned);
    }
  auto again = opened(path, ImportTarget::Plan, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("Several indicators and several rows of one measure stay with it", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("keli.csv")), QString::fromUtf8(
      "Eil. Nr.,Priemonė,Rodiklis,Siektina reikšmė 2026 m.,Siektina reikšmė 2027 m.,\"Lėšos 2026 m., tūkst. Eur\",\"Lėšos 2027 m., tūkst. Eur\",Šaltinis\n"
      "1.1.,Kursai,\"Grupių skaičius, vnt.\nDalyvių skaičius, asm.\",\"2\n30\",\"3\n45\",\"1,5\",2,SB\n"
      ",,\"Baigusiųjų dalis, proc.\",60,70,3,,PMIF\n"
      "1.2.,Renginiai,\"Renginių\nskaičius, vnt.\",4,5,,,\n"
      "Iš viso:,,,,,\"4,5\",9,\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  // 2027 makes 2, not 9: the total is a check.
  REQUIRE((*preview)->hasFindings());
  CHECK((*preview)->notes.front().cell == QStringLiteral("G5"));
  require(session->apply(edits));
  CHECK(edits.store().count(EntityKind::Measure).value() == 2);
  const auto indicators = *edits.store().all<Indicator>();
  REQUIRE(indicators.size() == 4);
  CHECK(indicators[1].title == QString::fromUtf8("Dalyvių skaičius"));
  CHECK(indicatorNamed(indicators, "Renginių skaičius"));
  const Indicator* share = indicatorNamed(indicators, "Baigusiųjų dalis");
  REQUIRE(share);
  CHECK(share->accumulation == Accumulation::ValueIsTotal);
  const auto lines = *edits.store().all<BudgetLine>();
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].planned == Money::fromEuros(1500));
  CHECK(lines[1].planned == Money::fromEuros(3000));
  const auto again = opened(path, ImportTarget::Plan, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("A changed plan updates what it says and erases nothing", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString head = QString::fromUtf8("Nr.;Priemonė;Atsakingas;Rodiklis;Pradinė reikšmė;Siektina reikšmė 2026;Siektina reikšmė 2027;Lėšos 2026, Eur;Lėšos 2027, Eur;Šaltinis\n");
  const QString first = written(file.inFolder(QStringLiteral("a.csv")), head + QString::fromUtf8("1;Kursai;Skyrius;Dalyviai, asm.;10;20;30;500;600;SB\n"));
  const QString second = written(file.inFolder(QStringLiteral("b.csv")), head + QString::fromUtf8("1;Kursai;;Dalyviai, asm.;–;25;;700;;\n2;Nauja;;Kas, vnt.;;1;2;;;\n"));
  require(opened(first, ImportTarget::Plan, edits)->apply(edits));
  auto session = opened(second, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->changed == 1);
  CHECK((*preview)->fresh == 1);
  bool told = false;
  for (const ImportRow& row : (*preview)->rows)
    for (const ImportCell& cell : row.cells)
      if (cell.kind == ImportCell::Kind::Change && cell.name() == QStringLiteral("F2")) {
        told = true;
        CHECK(cell.before == QStringLiteral("20"));
        CHECK(cell.after == QStringLiteral("25"));
      }
  CHECK(told);
  require(session->apply(edits));
  const auto indicator = edits.store().all<Indicator>()->front();
  CHECK(indicator.baseline == 10.0);
  CHECK(edits.store().all<Measure>()->front().responsible == QStringLiteral("Skyrius"));
  const auto lines = *edits.store().all<BudgetLine>();
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].planned == Money::fromEuros(700));
  CHECK(lines[0].sourceText == QStringLiteral("SB"));
  CHECK(lines[1].planned == Money::fromEuros(600));
}

TEST_CASE("An amount that reads in two ways is asked about, and one answer may hold for all alike", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("abejotina.csv")), QString::fromUtf8(
      "Nr.;Priemonė;Rodiklis;Siektina reikšmė 2026;Siektina reikšmė 2027;Lėšos 2026, tūkst. Eur;Lėšos 2027, tūkst. Eur;Šaltinis\n"
      "1;Pirma;A, vnt.;1;2;2,501;1,200;SB\n2;Antra;B, vnt.;1;2;3;4;SB\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->doubtful == 1);
  CHECK(doubtsOf(**preview) == QStringList{QStringLiteral("F2"), QStringLiteral("G2")});
  ImportCell doubt;
  for (const ImportRow& row : (*preview)->rows)
    for (const ImportCell& cell : row.cells)
      if (cell.name() == QStringLiteral("F2")) doubt = cell;
  REQUIRE(doubt.answers.size() == 3);
  SECTION("the first answer holds unless another is chosen") {
    require(session->apply(edits));
    CHECK(edits.store().all<BudgetLine>()->front().planned == Money::fromEuros(2501));
  }
  SECTION("thousands, for all alike") {
    session->answer(doubt, 1, true);
    auto answered = session->preview();
    require(answered);
    CHECK((*answered)->doubtful == 0);
    require(session->apply(edits));
    const auto lines = *edits.store().all<BudgetLine>();
    CHECK(lines[0].planned == Money::fromEuros(2501000));
    CHECK(lines[1].planned == Money::fromEuros(1200000));
  }
  SECTION("unknown for this cell only") {
    session->answer(doubt, 2, false);
    require(session->apply(edits));
    const auto lines = *edits.store().all<BudgetLine>();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].year == 2027);
  }
}

TEST_CASE("A plan that cannot be understood is refused whole, with sheet, cell and reason", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("klaida.csv")), QString::fromUtf8(
      "Nr.;Priemonė;Laikotarpis;Rodiklis;Pradinė reikšmė (2025 m.);Siektina reikšmė 2026;Siektina reikšmė 2027;Lėšos 2026, Eur;Lėšos 2027, Eur;Šaltinis\n"
      "1;Gera;2026;A, vnt.;1;2;3;100;200;SB\n"
      "2;Bloga;2026;Įvertinimas (1–5), balas;7;4;4;100;daug;SB\n"
      "3;Data;2026 m. vasario 30 d.;B, vnt.;1;2;3;100;200;SB\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto refused = session->apply(edits);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::Unreadable);
  CHECK(refused.error().message.contains(QStringLiteral("I3")));
  CHECK(refused.error().message.contains(QStringLiteral("C4")));
  CHECK(edits.store().count(EntityKind::Plan).value() == 0);
  CHECK_FALSE(edits.canUndo());
  SECTION("a correction shows what else the rules say") {
    session->correct(QStringLiteral("I3"), QStringLiteral("300"));
    session->correct(QStringLiteral("C4"), QStringLiteral("2027"));
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview).starts_with("E3: "));
  }
  SECTION("the rows may be left out") {
    session->skipErrors(true);
    require(session->apply(edits));
    CHECK(edits.store().count(EntityKind::Measure).value() == 1);
    CHECK(edits.store().count(EntityKind::Indicator).value() == 1);
    CHECK(edits.store().count(EntityKind::BudgetLine).value() == 2);
  }
}

TEST_CASE("A personal code anywhere on the sheet refuses the import without being repeated", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("kodai.csv")), QString::fromUtf8("Pavadinimas;Grupė;Pastaba apie asmenį\nCentras;Seniūnijos;\nBiuras;Seniūnijos;38501011234\n"));
  auto session = opened(path, ImportTarget::Stakeholders, edits);
  auto refused = session->apply(edits);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::PersonalData);
  CHECK(refused.error().message.contains(QStringLiteral("C3")));
  CHECK_FALSE(refused.error().message.contains(QStringLiteral("38501011234")));
  CHECK(edits.store().count(EntityKind::Stakeholder).value() == 0);
}

TEST_CASE("A total of 2000 euro is a total, though it looks like a year", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("suma.csv")), QString::fromUtf8(
      "Priemonė;Nr.;Vertinimo kriterijus;Mato vnt.;Siektina reikšmė 2026 m.;Lėšos 2026 m., Eur;Lėšos 2027 m., Eur;Šaltinis\n"
      "1. Uždavinys. Kalba;;;;;;;\n"
      "Kursai;1.1;Dalyvių skaičius;asm.;20;1 500;1 000;SB\n"
      "Klubas;1.2;Susitikimų skaičius;vnt.;10;500;1 000;SB\n"
      "Iš viso 1 uždaviniui:;;;;;2000;2000;\n"
      "2. Uždavinys. Darbas;;;;;;;\n"
      "Mugė;2.1;Mugių skaičius;vnt.;1;2000;0;VB\n"
      "Iš viso:;;;;;4000;2000;\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->fresh == 3);
  CHECK((*preview)->skipped == 2);
  CHECK_FALSE((*preview)->hasFindings());
  require(session->apply(edits));
  CHECK(edits.store().count(EntityKind::Measure).value() == 3);
  qint64 cents = 0;
  for (const BudgetLine& line : *edits.store().all<BudgetLine>()) cents += line.planned ? line.planned->cents : 0;
  CHECK(cents == 600000);
}

TEST_CASE("One column may head goals, objectives and measures together", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("tikslai.csv")), QString::fromUtf8(
      "Tikslo, uždavinio, priemonės kodas;Tikslo, uždavinio, priemonės pavadinimas;Rodiklis (mato vnt.);Siektina reikšmė 2026 m.;Lėšos 2026 m., tūkst. Eur;Šaltinis\n"
      "1;Tikslas. Paslaugos;;;;\n"
      "1.1;Uždavinys. Konsultacijos;;;;\n"
      "1.1.1;Konsultavimas;Konsultacijų skaičius (vnt.);100;12,5;VB\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK((*preview)->fresh == 1);
  CHECK((*preview)->title.contains(QStringLiteral("2026")));
  CHECK_FALSE((*preview)->title.contains(QString::fromUtf8("2026–2026")));
  require(session->apply(edits));
  const auto measures = *edits.store().all<Measure>();
  REQUIRE(measures.size() == 1);
  CHECK(measures[0].number == QStringLiteral("1.1.1"));
  CHECK(measures[0].title == QStringLiteral("Konsultavimas"));
  CHECK(edits.store().count(EntityKind::Goal).value() == 1);
  CHECK(edits.store().count(EntityKind::Objective).value() == 1);
}

TEST_CASE("What a cell says beside its number is not lost in silence", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("apie.csv")), QString::fromUtf8(
      "Nr.;Priemonė;Rodiklis;Mato vnt.;Siektina reikšmė 2026 m.;Siektina reikšmė 2027 m.;Siektina reikšmė 2028 m.\n"
      "1;Kursai;Dalyvių skaičius;asm.;ne mažiau kaip 12;1,2 tūkst.;20 asm.\n"
      "2;Klubas;Susitikimų skaičius;vnt.;~30;5 kas ketvirtį;7\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK(doubtsOf(**preview) == QStringList{QStringLiteral("E2"), QStringLiteral("F2"), QStringLiteral("E3")});
  bool noted = false;
  for (const ImportRow& row : (*preview)->rows)
    for (const ImportCell& cell : row.cells) noted = noted || (cell.kind == ImportCell::Kind::Note && cell.name() == QStringLiteral("F3"));
  CHECK(noted);
  require(session->apply(edits));
  std::vector<double> targets;
  for (const IndicatorTarget& target : *edits.store().all<IndicatorTarget>()) targets.push_back(target.target.value_or(-1));
  std::sort(targets.begin(), targets.end());
  CHECK(targets == std::vector<double>{5, 7, 12, 20, 30, 1200});
}

TEST_CASE("Headings without rows bring nothing in", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("tuscia.csv")), QString::fromUtf8("Nr.;Priemonė;Rodiklis;Lėšos 2026 m., Eur\n"));
  auto session = ImportSession::open(path, ImportTarget::Plan, edits.store());
  if (session) CHECK_FALSE((*session)->apply(edits));
  CHECK(edits.store().count(EntityKind::Plan).value() == 0);
}

TEST_CASE("A row that sums the sources of a measure is not counted again", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("saltiniai.csv")), QString::fromUtf8(
      "Nr.;Priemonė;Rodiklis;Mato vnt.;Siektina reikšmė 2026 m.;Finansavimo šaltinis;Lėšos 2026 m., tūkst. Eur\n"
      "1.1;Kursai;Dalyvių skaičius;asm.;20;SB;1\n"
      ";;;;;PMIF;10\n"
      ";;Grupių skaičius;vnt.;2;Iš viso:;11\n"
      "1.2;Mugė;Mugių skaičius;vnt.;1;VB;2,5\n"
      "Iš viso plane:;;;;;;13,5\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK_FALSE((*preview)->hasFindings());
  require(session->apply(edits));
  qint64 cents = 0;
  for (const BudgetLine& line : *edits.store().all<BudgetLine>()) cents += line.planned ? line.planned->cents : 0;
  CHECK(cents == 1350000);
  CHECK(edits.store().count(EntityKind::Indicator).value() == 3);
}

TEST_CASE("Values and sources side by side under a year keep apart", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("greta.csv")), QString::fromUtf8(
      "Priemonės pavadinimas;Rodiklis;Matavimo vienetas;2026 m. (planas);;;2027 m. (planas);;;Atsakinga institucija\n"
      ";;;Reikšmė;SB;ES;Reikšmė;SB;ES;\n"
      "Kursai;Dalyvių skaičius;asm.;20;1000;3 000,00;30;2000;0;Švietimo skyrius\n"
      "Mugė;Mugių skaičius;vnt.;1;500;;1;-;;Užimtumo tarnyba\n"
      "IŠ VISO;;;;1500;3000;;2000;0;\n"));
  auto session = opened(path, ImportTarget::Plan, edits);
  auto preview = session->preview();
  require(preview);
  CHECK_FALSE((*preview)->hasFindings());
  CHECK((*preview)->fresh == 2);
  require(session->apply(edits));
  qint64 cents = 0;
  for (const BudgetLine& line : *edits.store().all<BudgetLine>()) cents += line.planned ? line.planned->cents : 0;
  CHECK(cents == 650000);
  CHECK(edits.store().count(EntityKind::IndicatorTarget).value() == 4);
  auto again = opened(path, ImportTarget::Plan, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("Money without a source beside money of a source comes in once", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const QString path = written(file.inFolder(QStringLiteral("be.csv")), QString::fromUtf8(
      "Nr.;Priemonė;Rodiklis;Mato vnt.;Finansavimo šaltinis;Lėšos 2026 m., Eur\n"
      "1;Kursai;Dalyvių skaičius;asm.;SB;100\n;;;;;70\n;;;;VB;50\n"));
  require(opened(path, ImportTarget::Plan, edits)->apply(edits));
  CHECK(edits.store().count(EntityKind::BudgetLine).value() == 3);
  auto again = opened(path, ImportTarget::Plan, edits)->apply(edits);
  require(again);
  CHECK(again->nothingChanged());
}

TEST_CASE("The total of each year beside its sources is checked, not added", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const char* heads[] = {
      "Nr.;Priemonė;Rodiklis;Mato vnt.;2026 m. lėšos, Eur;;;2027 m. lėšos, Eur;;\n;;;;Iš viso;SB;ES;Iš viso;SB;ES\n",
      "Nr.;Priemonė;Rodiklis;Mato vnt.;Iš viso lėšų 2026 m., Eur;SB 2026 m., Eur;ES lėšos 2026 m., Eur;Iš viso lėšų 2027 m., Eur;SB 2027 m., Eur;ES lėšos 2027 m., Eur\n"};
  for (const char* head : heads) {
    const QString path = written(file.inFolder(QStringLiteral("metai.csv")), QString::fromUtf8(head) + QString::fromUtf8(
        "1;Kursai;Dalyvių sk.;asm.;4000;1000;3000;2500;2500;0\n2;Mugė;Mugių sk.;vnt.;500;500;;100;0;0\n"));
    auto session = opened(path, ImportTarget::Plan, edits);
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview) == "");
    require(session->apply(edits));
    qint64 cents = 0;
    for (const BudgetLine& line : *edits.store().all<BudgetLine>()) cents += line.planned ? line.planned->cents : 0;
    CHECK(cents == 700000);
    QStringList noted;
    for (const ImportRow& row : (*preview)->rows)
      for (const ImportCell& cell : row.cells)
        if (cell.kind == ImportCell::Kind::Note) noted << cell.name().left(1);
    CHECK(noted == QStringList{QStringLiteral("H")});
    auto again = opened(path, ImportTarget::Plan, edits)->apply(edits);
    require(again);
    CHECK(again->nothingChanged());
    require(edits.undo());
  }
}
