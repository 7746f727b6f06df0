// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/HeaderFinder.h"

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

using Kind = TableRow::Kind;

// Rows as text, cells parted by '|'; what is only digits becomes a number.
Sheet sheetOf(const QStringList& rows, const std::vector<CellRange>& merged = {}) {
  Sheet sheet;
  for (const QString& row : rows) {
    sheet.startRow();
    const QStringList cells = row.split(u'|');
    for (qsizetype column = 0; column < cells.size(); ++column) {
      const QString text = cells[column].trimmed();
      bool number = false;
      const double value = text.toDouble(&number);
      if (number)
        sheet.addNumber(int(column), value);
      else if (!text.isEmpty())
        sheet.addText(int(column), text);
    }
  }
  sheet.finish();
  sheet.merged = merged;
  return sheet;
}

std::string kinds(const TableShape& shape) {
  QString text;
  for (const TableRow& row : shape.rows) text += QStringView(u"DGTBRN")[qsizetype(row.kind)];
  return text.toStdString();
}

std::string captions(const TableShape& shape) { return shape.captions().join(QStringLiteral(" | ")).toStdString(); }

QStringList lines(std::initializer_list<const char*> list) {
  QStringList result;
  for (const char* line : list) result.append(QString::fromUtf8(line));
  return result;
}

}  // namespace

TEST_CASE("An official plan with column numbers, subtotals and a signature is told apart", "[exchange][header]") {
  const Sheet sheet = sheetOf(
      lines({"||||||PATVIRTINTA", "||||||2025 m. gruodžio 18 d. Nr. T-245", "", "INTEGRACIJOS PLANAS", "", "Eil. Nr.|Priemonė|Terminas|Rodiklis|Reikšmė||Lėšos, Eur|", "||||2026|2027|2026|2027",
             "1|2|3|4|5|6|7|8", "1.|1 tikslas. Prieinamos paslaugos", "1.1.|Kursai|2026 m.|Dalyviai|5|6|100|200", "1.2.|Konsultacijos|2026 m.|Dalyviai|5|–|100|200", "Iš viso 1 tikslui:||||||200|400",
             "IŠ VISO:||||||200|400", "", "Pastaba. Lėšos tikslinamos.", "", "Direktorius|||Vardas Pavardė"}),
      {{3, 0, 3, 7}, {8, 1, 8, 7}});
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 5);
  CHECK(shape.headerLast == 6);
  CHECK(captions(shape) == "Eil. Nr. | Priemonė | Terminas | Rodiklis | Reikšmė / 2026 | Reikšmė / 2027 | Lėšos, Eur / 2026 | Lėšos, Eur / 2027");
  CHECK(kinds(shape) == "RGDDTTBNBN");
}

TEST_CASE("A header of three merged rows gives captions from top to bottom", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Planas", "Nr.|Priemonė|Lėšos|||", "||2026 m.||2027 m.|", "||Poreikis|Gauta|Poreikis|Gauta", "1|Kursai|10|5|20|", "2|Mugė|10|5|20|3"}),
                              {{1, 0, 3, 0}, {1, 1, 3, 1}, {1, 2, 1, 5}, {2, 2, 2, 3}, {2, 4, 2, 5}});
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 1);
  CHECK(shape.headerLast == 3);
  CHECK(captions(shape) == "Nr. | Priemonė | Lėšos / 2026 m. / Poreikis | Lėšos / 2026 m. / Gauta | Lėšos / 2027 m. / Poreikis | Lėšos / 2027 m. / Gauta");
  CHECK(shape.columns[5].topCaption == QStringLiteral("Lėšos"));
  CHECK(shape.columns[5].subCaption == QStringLiteral("Gauta"));
  CHECK(kinds(shape) == "DD");
}

TEST_CASE("Years may be captions, and a total closes the table", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Gyventojai pagal savivaldybes", "Atnaujinta 2026-01-05", "", "Savivaldybė|2023|2024|2025", "Alytaus m. sav.|10|20|30", "Alytaus r. sav.|1|–|3", "Iš viso|11|20|33", "",
                                     "Šaltinis: Migracijos departamentas"}));
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 3);
  CHECK(captions(shape) == "Savivaldybė | 2023 | 2024 | 2025");
  CHECK(kinds(shape) == "DDTBN");
}

TEST_CASE("A total of a dimension in statistics stays data", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Pilietybė|Lytis|Metai|Skaičius", "Iš viso|Vyrai|2024|10", "Iš viso|Moterys|2024|12", "Ukraina|Vyrai|2024|4"}));
  CHECK(kinds(findTable(sheet)) == "DDD");
}

TEST_CASE("Headings with a number above numbered rows are groups, also with a sum of their own", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Nr.|Priemonė|Rodiklis|Mato vnt.|Reikšmė|Lėšos", "1.|Kalbos mokymas||||300", "1.1.|Kursai|Dalyviai|asm.|5|100", "1.2.|Klubas|Dalyviai|asm.|5|200",
                                     "2.|Būstas||||50", "2.1.|Konsultacijos|Skaičius|vnt.|7|50", "3.|Mugė|Skaičius|vnt.|1|10"}));
  CHECK(kinds(findTable(sheet)) == "GDDGDD");
}

TEST_CASE("A repeated header and months as headings are left out of the data", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Nr.|Data|Renginys|Dalyviai|Vieta", "1|2026-01-05|Susitikimas|10|Biblioteka", "", "Vasaris", "Nr.|Data|Renginys|Dalyviai|Vieta", "1|2026-02-05|Susitikimas|10|Biblioteka"}),
                              {{3, 0, 3, 4}});
  CHECK(kinds(findTable(sheet)) == "DBGRD");
}

TEST_CASE("Rows with a single value stay data where others are sparse too", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Poreikis|Tikslinė grupė|Metai|Pastabos", "Kalbos kursai vakarais", "Būsto paieška||2026", "Vertėjai", "Darbo teisė||2026"}));
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 0);
  CHECK(kinds(shape) == "DDDD");
}

TEST_CASE("The user may point at the header, and the caller may know better", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"Savivaldybė|Pavyzdžio r.", "Rengėjas|Koordinatorė", "Institucija|Grupė", "Mokykla|Švietimas", "Klubas|NVO"}));
  CHECK(findTable(sheet).headerFirst == 0);
  HeaderOptions pointed;
  pointed.headerRow = 2;
  CHECK(findTable(sheet, pointed).headerFirst == 2);
  CHECK(findTable(sheet, pointed).count(Kind::Data) == 2);
  HeaderOptions knowing;
  knowing.known = [](const QStringList& list) { return int(list.contains(QStringLiteral("Institucija"))) + int(list.contains(QStringLiteral("Grupė"))); };
  CHECK(findTable(sheet, knowing).headerFirst == 2);
  pointed.headerRow = 99;
  CHECK_FALSE(findTable(sheet, pointed).isFound());
}

TEST_CASE("A table that begins further right and lower is found", "[exchange][header]") {
  const Sheet sheet = sheetOf(lines({"", "", "||Institucija|Kontaktai||Pastabos", "|||Tel.|El. paštas|", "||Mokykla|8 600 00001|a@b.example|x", "||Klubas|8 600 00002|c@d.example|"}));
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 2);
  CHECK(shape.headerLast == 3);
  CHECK(captions(shape) == "Institucija | Kontaktai / Tel. | Kontaktai / El. paštas | Pastabos");
  CHECK(shape.columns.front().index == 2);
  CHECK(kinds(shape) == "DD");
}

TEST_CASE("An empty sheet holds no table", "[exchange][header]") {
  CHECK_FALSE(findTable(Sheet()).isFound());
  CHECK_FALSE(findTable(sheetOf(lines({"", " | ", ""}))).isFound());
}
