// SPDX-License-Identifier: EUPL-1.2
// Plans in the many shapes that offices give them: each brought in, compared with what a person reads in it, brought in
// again, and out and in.
#include "core/base/Format.h"
#include "core/domain/Funding.h"
#include "core/domain/Indicator.h"
#include "core/domain/Plan.h"
#include "core/exchange/TableExport.h"
#include "tests/core/exchange/ImportTesting.h"
#include "tests/support/TempFile.h"
#include "tests/support/core/ZipWriter.h"

using namespace santalka;
using namespace santalka::test;

namespace {

using Rows = std::vector<QStringList>;

/// One line a measure, „title | indicator (unit) from baseline: year=target | year: cents source kind“.
template <class T>
std::vector<T> under(const Store& store, const char* key, qint64 id) {
  auto found = store.all<T>(Query().where(QString::fromLatin1(key), id));
  require(found);
  return *std::move(found);
}

QStringList summary(const Store& store) {
  QStringList lines;
  const std::vector<Measure> measures = *store.all<Measure>();
  for (const Measure& measure : measures) {
    QStringList parts{(measure.number.isEmpty() ? QString() : measure.number + QLatin1Char(' ')) + measure.title};
    for (const Indicator& indicator : under<Indicator>(store, "measure_id", measure.id.value)) {
      QStringList targets;
      for (const IndicatorTarget& target : under<IndicatorTarget>(store, "indicator_id", indicator.id.value))
        targets << QStringLiteral("%1=%2").arg(target.year.value_or(0)).arg(target.target.value_or(-1));
      QString text = indicator.title + QStringLiteral(" (") + indicator.unit + QLatin1Char(')');
      if (indicator.baseline) text += QStringLiteral(" from %1").arg(*indicator.baseline);
      parts << text + QStringLiteral(": ") + targets.join(QLatin1Char(' '));
    }
    for (const BudgetLine& line : under<BudgetLine>(store, "measure_id", measure.id.value))
      parts << QStringLiteral("%1: %2 %3 %4").arg(line.year.value_or(0)).arg(line.planned ? QString::number(line.planned->cents) : QStringLiteral("?"), line.sourceText, line.toSplit ? QStringLiteral("split") : codeOf(line.kind));
    lines << parts.join(QStringLiteral(" | "));
  }
  return lines;
}

QByteArray escaped(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&amp;")).replace(QLatin1Char('<'), QStringLiteral("&lt;")).toUtf8(); }

/// A workbook of one sheet: texts as typed, „#12.5“ a number, „=12.5“ a formula with its stored value, „=“ one without.
QString workbook(const QString& path, const Rows& rows, const QStringList& merged = {}) {
  QByteArray xml = "<sheetData>";
  for (std::size_t row = 0; row < rows.size(); ++row) {
    xml += "<row>";
    for (qsizetype column = 0; column < rows[row].size(); ++column) {
      const QString& text = rows[row][column];
      const QByteArray at = "<c r=\"" + cellName(static_cast<int>(row), static_cast<int>(column)).toLatin1() + '"';
      if (text.isEmpty()) continue;
      if (text.startsWith(QLatin1Char('#')))
        xml += at + "><v>" + text.mid(1).toLatin1() + "</v></c>";
      else if (text.startsWith(QLatin1Char('=')))
        xml += at + "><f>A1</f>" + (text.size() > 1 ? "<v>" + text.mid(1).toLatin1() + "</v>" : QByteArray()) + "</c>";
      else
        xml += at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(text) + "</t></is></c>";
    }
    xml += "</row>";
  }
  xml += "</sheetData><mergeCells>";
  for (const QString& block : merged) xml += "<mergeCell ref=\"" + block.toLatin1() + "\"/>";
  writeZip(path, xlsxParts(xml + "</mergeCells>"));
  return path;
}

struct Office {
  TempFile file;
  EditService edits{file.database(), QStringLiteral("test")};

  ImportPreview bring(const QString& path) {
    auto session = opened(path, ImportTarget::Plan, edits);
    auto preview = session->preview();
    require(preview);
    CHECK(errorsOf(**preview) == "");
    const ImportPreview told = **preview;
    require(session->apply(edits));
    return told;
  }
  void bringAgain(const QString& path) {
    const auto session = opened(path, ImportTarget::Plan, edits);
    auto again = session->apply(edits);
    require(again);
    CHECK(again->nothingChanged());
  }
  void outAndIn() {
    const QString path = file.inFolder(QStringLiteral("atgal.csv"));
    require(TableExport::writeCsv(edits.store(), QStringLiteral("plan"), path));
    bringAgain(path);
  }
};

void check(const Rows& rows, const QStringList& merged, const QStringList& expected) {
  Office office;
  const QString path = workbook(office.file.inFolder(QStringLiteral("planas.xlsx")), rows, merged);
  office.bring(path);
  CHECK(summary(office.edits.store()).join(QLatin1Char('\n')).toStdString() == expected.join(QLatin1Char('\n')).toStdString());
  office.bringAgain(path);
  office.outAndIn();
}

QStringList row(const char* cells) { return QString::fromUtf8(cells).split(QLatin1Char('|')); }

QStringList lines(std::initializer_list<const char*> texts) {
  QStringList out;
  for (const char* text : texts) out << QString::fromUtf8(text);
  return out;
}

}  // namespace

TEST_CASE("A unit that stands once above the table holds for all amounts", "[exchange][import][shapes]") {
  check({row("KALNŲ RAJONO 2026–2027 METŲ INTEGRACIJOS PLANAS"), row("||||||tūkst. Eur"),
         row("Nr.|Priemonė|Rodiklis, mato vnt.|Siektina 2026|Siektina 2027|Lėšų poreikis 2026 m.|Lėšų poreikis 2027 m.|2026 m. ES, Eur|Šaltinis"),
         row("1|Kursai|Kursai, vnt.|#3|#4|#12.5|13,75|#7|SB, VB")},
        {}, lines({"1 Kursai | Kursai (vnt): 2026=3 2027=4 | 2026: 1250000 SB, VB split | 2026: 700 ES funded | 2027: 1375000 SB, VB split"}));
}

TEST_CASE("A row for each year belongs to the measure and indicator above it", "[exchange][import][shapes]") {
  check({row("Integracijos planas 2026–2028 m."), row("Nr.|Priemonė|Rodiklis|Metai|Siektina reikšmė|Lėšos, Eur|Šaltinis"), row("1|Kursai|Dalyviai, asm.|#2026|#20|#1000|SB"),
         row("|||#2027|#25|#1500|SB"), row("|||2028 m.|#30|ieškoma|"), row("2|Renginiai|Renginiai, vnt.|#2026|#2|–|")},
        {}, lines({"1 Kursai | Dalyviai (asm): 2026=20 2027=25 2028=30 | 2026: 100000 SB funded | 2027: 150000 SB funded | 2028: ?  sought", "2 Renginiai | Renginiai (vnt): 2026=2"}));
}

TEST_CASE("A column called years may hold the time of the measure", "[exchange][import][shapes]") {
  Office office;
  office.bring(workbook(office.file.inFolder(QStringLiteral("a.xlsx")), {row("Nr.|Priemonė|Metai|Rodiklis|Siektina 2026|Siektina 2027|Lėšos 2026, Eur|Šaltinis"), row("1|Kursai|2026–2027|A, vnt.|#1|#2|#5|SB"), row("2|Kita|2027|B, vnt.|#1|#2|#5|SB")}));
  const auto measures = *office.edits.store().all<Measure>();
  REQUIRE(measures.size() == 2);
  CHECK(measures[0].startsOn == QDate(2026, 1, 1));
  CHECK(measures[0].endsOn == QDate(2027, 12, 31));
  CHECK(measures[1].startsOn == QDate(2027, 1, 1));
}

TEST_CASE("What is merged over several rows holds for each, amounts once", "[exchange][import][shapes]") {
  Office office;
  const QString path = workbook(office.file.inFolder(QStringLiteral("a.xlsx")),
                                {row("Uždavinys|Nr.|Priemonė|Vykdytojas|Laikotarpis|Rodiklis|Siektina 2026|Lėšos 2026, Eur|Šaltinis"), row("1. Kalba|1.1|Kursai|Skyrius|2026 m.|A, vnt.|#1|#900|SB"),
                                 row("|1.2|Klubas|||B, vnt.|#2||"), row("|1.3|Stovykla|||C, vnt.|#3|#50|"), row("2. Darbas|2.1|Mugė|Centras|2026 m.|D, vnt.|#4|#70|VB")},
                                {QStringLiteral("A2:A4"), QStringLiteral("D2:D4"), QStringLiteral("E2:E4"), QStringLiteral("H2:H3"), QStringLiteral("I2:I4")});
  const ImportPreview preview = office.bring(path);
  const auto measures = *office.edits.store().all<Measure>();
  REQUIRE(measures.size() == 4);
  for (int i = 0; i < 3; ++i) {
    CHECK(measures[std::size_t(i)].responsible == QStringLiteral("Skyrius"));
    CHECK(measures[std::size_t(i)].startsOn == QDate(2026, 1, 1));
    CHECK(measures[std::size_t(i)].objective == measures[0].objective);
  }
  CHECK(measures[3].objective != measures[0].objective);
  CHECK(summary(office.edits.store()).at(1) == QStringLiteral("1.2 Klubas | B (vnt): 2026=2"));
  CHECK(summary(office.edits.store()).at(2).endsWith(QStringLiteral("2026: 5000 SB funded")));
  bool told = false;
  for (const ImportRow& one : preview.rows)
    for (const ImportCell& cell : one.cells) told = told || (cell.name() == QStringLiteral("H2") && cell.kind == ImportCell::Kind::Note);
  CHECK(told);
  office.bringAgain(path);
}

TEST_CASE("Numbers that begin anew under each objective keep their measures apart", "[exchange][import][shapes]") {
  Office office;
  const QString path = workbook(office.file.inFolder(QStringLiteral("a.xlsx")),
                                {row("Tikslas|Uždavinys|Priemonė|Rodiklis|Siektina 2026|Lėšos 2026, Eur|Šaltinis"), row("I. Paslaugos|1. Konsultuoti|a) Punktas|A, vnt.|#1|#10|SB"), row("||b) Vertimas|B, vnt.|#2|#20|SB"),
                                 row("II. Darbas|1. Įdarbinti|a) Mugė|C, vnt.|#3|#30|SB"), row("|2. Mokyti|a) Punktas|D, vnt.|#4|#40|SB")});
  const ImportPreview preview = office.bring(path);
  CHECK(preview.doubtful == 0);
  CHECK(office.edits.store().count(EntityKind::Goal).value() == 2);
  CHECK(office.edits.store().count(EntityKind::Objective).value() == 3);
  CHECK(summary(office.edits.store()).join(QLatin1Char('\n')).toStdString() ==
        "a Punktas | A (vnt): 2026=1 | 2026: 1000 SB funded\nb Vertimas | B (vnt): 2026=2 | 2026: 2000 SB funded\na Mugė | C (vnt): 2026=3 | 2026: 3000 SB funded\na Punktas | D (vnt): 2026=4 | 2026: 4000 SB funded");
  office.bringAgain(path);
}

TEST_CASE("Totals in any place and what they are made of are checked, never added", "[exchange][import][shapes]") {
  Office office;
  const ImportPreview preview = office.bring(workbook(
      office.file.inFolder(QStringLiteral("a.xlsx")),
      {row("Uždavinys / priemonė|Vykdytojas|Rodiklis|Siektina 2026|Lėšos 2026, Eur|Šaltinis"), row("|||IŠ VISO PLANUI|=|"), row("1 tikslas. Kalba"), row("1.1 uždavinys. Kursai"), row("1.1.1. Kursai|Skyrius|A, vnt.|#1|#100|SB"),
       row("|Iš viso uždaviniui:|||#100|"), row("1.2 uždavinys. Klubai"), row("1.2.1. Klubas|Skyrius|B, vnt.|#1|#50|VB"), row("Tikslui iš viso||||#150|"), row("2 tikslas. Darbas"),
       row("2.1. Mugė|Centras|C, vnt.|#1|#30|SB"), row("Tikslui iš viso||||#30|"), row("Bendra suma||||=180|"), row("Iš jų:||||#130|SB"), row("||||#50|VB"), row(""), row("Parengė|V. Pavardė")},
      {QStringLiteral("A3:F3"), QStringLiteral("A4:F4"), QStringLiteral("A7:F7"), QStringLiteral("A10:F10")}));
  CHECK(summary(office.edits.store()).join(QLatin1Char('\n')).toStdString() ==
        "1.1.1 Kursai | A (vnt): 2026=1 | 2026: 10000 SB funded\n1.2.1 Klubas | B (vnt): 2026=1 | 2026: 5000 VB funded\n2.1 Mugė | C (vnt): 2026=1 | 2026: 3000 SB funded");
  for (const ImportNote& note : preview.notes) CHECK_FALSE(note.warning);
  CHECK(office.edits.store().count(EntityKind::Goal).value() == 2);
}

TEST_CASE("Words in place of a target are kept in the notes, units from the cell fill the gap", "[exchange][import][shapes]") {
  Office office;
  const QString path = workbook(office.file.inFolder(QStringLiteral("a.xlsx")), {row("Nr.|Priemonė|Rodiklis|Siektina 2026|Siektina 2027|Lėšos 2026, Eur|Šaltinis"), row("1|Kursai|Dalyvių skaičius|20 asm.|pagal poreikį|nenumatyta|SB"),
                                                                                  row("2|Leidinys|Leidinys parengtas|Taip|2 kartus per metus|pagal poreikį|SB"), row("3|Apklausa|Patenkintų dalis|70 %|75 proc.|500,-|SB")});
  const ImportPreview preview = office.bring(path);
  CHECK(preview.doubtful == 1);
  CHECK(doubtsOf(preview) == QStringList{QStringLiteral("E2")});
  const auto indicators = *office.edits.store().all<Indicator>();
  REQUIRE(indicators.size() == 3);
  CHECK(indicators[0].unit == QStringLiteral("asm"));
  CHECK(indicators[0].notes.contains(QStringLiteral("pagal poreikį")));
  CHECK(indicators[1].unit == QStringLiteral("taip_ne"));
  CHECK(indicators[2].unit == QStringLiteral("proc"));
  CHECK(summary(office.edits.store()).at(2).contains(QStringLiteral("2026=70 2027=75 | 2026: 50000")));
  office.bringAgain(path);
}

TEST_CASE("Goals and objectives above repeated heads of the table are kept", "[exchange][import][shapes]") {
  Office office;
  office.bring(workbook(office.file.inFolder(QStringLiteral("a.xlsx")), {row("Girios rajono užsieniečių integracijos 2026 metų planas"), row("1 tikslas – užtikrinti kalbos mokymą"), row("1.1 uždavinys – kursai"),
                                                                         row("Kodas|Priemonė|Rodiklis|Siektina 2026|Lėšos 2026, Eur|Šaltinis"), row("1.1.1|Kursai|A, vnt.|#1|#10|SB"), row("2 tikslas – darbas"), row("2.1 uždavinys – mugės"),
                                                                         row("Kodas|Priemonė|Rodiklis|Siektina 2026|Lėšos 2026, Eur|Šaltinis"), row("2.1.1|Mugė|B, vnt.|#1|#10|SB")}));
  CHECK(office.edits.store().count(EntityKind::Goal).value() == 2);
  CHECK(office.edits.store().count(EntityKind::Objective).value() == 2);
  CHECK(office.edits.store().all<Plan>()->front().title == QStringLiteral("Girios rajono užsieniečių integracijos 2026 metų planas"));
}

TEST_CASE("A hidden sheet is not taken where another holds the table, and further tables are named", "[exchange][import][shapes]") {
  Office office;
  const QByteArray sheet = "<sheetData><row><c t=\"inlineStr\"><is><t>Nr.</t></is></c><c t=\"inlineStr\"><is><t>Priemonė</t></is></c><c t=\"inlineStr\"><is><t>Lėšos 2026, Eur</t></is></c></row>"
                           "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>%1</t></is></c><c><v>5</v></c></row></sheetData>";
  const auto named = [&](const char* name) { return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + QByteArray(sheet).replace("%1", name) + "</worksheet>"; };
  ZipParts parts = xlsxParts("");
  for (auto& [name, bytes] : parts) {
    if (name.endsWith(QStringLiteral("workbook.xml")))
      bytes = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
              "<sheet name=\"Senas\" sheetId=\"1\" state=\"hidden\" r:id=\"a\"/><sheet name=\"Pirmas\" sheetId=\"2\" r:id=\"b\"/><sheet name=\"Antras\" sheetId=\"3\" r:id=\"c\"/></sheets></workbook>";
    if (name.endsWith(QStringLiteral("workbook.xml.rels"))) {
      bytes = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
      for (const char* id : {"a", "b", "c"})
        bytes += QByteArray("<Relationship Id=\"") + id + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/" + id + ".xml\"/>";
      bytes += "</Relationships>";
    }
  }
  for (const auto& [id, title] : {std::pair{"a", "Sena"}, std::pair{"b", "Pirma"}, std::pair{"c", "Antra"}}) parts.push_back({QStringLiteral("xl/worksheets/%1.xml").arg(QLatin1String(id)), named(title)});
  const QString path = office.file.inFolder(QStringLiteral("trys.xlsx"));
  writeZip(path, parts);
  const ImportPreview preview = office.bring(path);
  CHECK(office.edits.store().all<Measure>()->front().title == QStringLiteral("Pirma"));
  QStringList warnings;
  for (const ImportNote& note : preview.notes)
    if (note.warning) warnings << note.text;
  REQUIRE(warnings.size() == 1);
  CHECK(warnings.front().contains(QStringLiteral("Antras")));
}

TEST_CASE("A row that needs no money is asked about where the program has an amount, once for all such rows", "[exchange][import]") {
  TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const auto table = [&](const char* name, const char* source, const char* amount) {
    QString text = QStringLiteral("Nr.;Priemonė;Vertinimo kriterijus;Planuojamos lėšos 2026 m. (Eur);Finansavimo šaltinis\n");
    for (int row = 1; row <= 2; ++row)
      text += QStringLiteral("1.%1;Kalbos kursai %1;Kursų dalyvių skaičius %1;%2;%3\n").arg(row).arg(QString::fromUtf8(amount), QString::fromUtf8(source));
    return written(file.inFolder(QLatin1String(name)), text);
  };
  auto first = opened(table("pirmas.csv", "SB", "1000"), ImportTarget::Plan, edits);
  require(first->apply(edits));
  REQUIRE(edits.store().count(EntityKind::BudgetLine).value() == 2);
  const auto cents = [&] {
    qint64 sum = 0;
    const auto lines = edits.store().all<BudgetLine>();
    for (const BudgetLine& line : *lines) sum += line.planned.value_or(Money{}).cents;
    return sum;
  };
  REQUIRE(cents() == 200000);

  auto second = opened(table("antras.csv", "Lėšų nereikia", ""), ImportTarget::Plan, edits);
  auto preview = second->preview();
  require(preview);
  CHECK(errorsOf(**preview) == "");
  CHECK(doubtsOf(**preview) == QStringList{QStringLiteral("E2"), QStringLiteral("E3")});
  SECTION("left as it is, the amount holds") {
    require(second->apply(edits));
    CHECK(cents() == 200000);
  }
  SECTION("one answer for both empties the amounts") {
    ImportCell doubt;
    for (const ImportRow& row : (*preview)->rows)
      for (const ImportCell& cell : row.cells)
        if (cell.kind == ImportCell::Kind::Doubt) doubt = cell;
    CHECK(doubt.problem.contains(Format::money(Money::fromCents(100000))));
    second->answer(doubt, 1, true);
    preview = second->preview();
    require(preview);
    CHECK(doubtsOf(**preview).isEmpty());
    require(second->apply(edits));
    CHECK(cents() == 0);
    const auto lines = edits.store().all<BudgetLine>();
    for (const BudgetLine& line : *lines) CHECK(line.kind == BudgetKind::NotNeeded);
  }
}
