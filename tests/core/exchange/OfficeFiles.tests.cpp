// SPDX-License-Identifier: EUPL-1.2
// The office's own files, read as they are.
#include "core/base/ParseText.h"
#include "core/exchange/HeaderFinder.h"
#include "core/exchange/SheetReader.h"

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

Workbook office(const char* name) {
  auto workbook = readWorkbook(QStringLiteral(SANTALKA_TEST_DATA "/office-files/") + QString::fromUtf8(name));
  if (!workbook) FAIL(workbook.error().message.toStdString());
  return *std::move(workbook);
}

}  // namespace

TEST_CASE("The plan is found below its approval mark, with a header of two rows", "[exchange][office]") {
  const Workbook workbook = office("planas.xlsx");
  REQUIRE(workbook.sheets.size() == 2);
  CHECK(workbook.sheets[1].name == QStringLiteral("Santrumpos"));
  const TableShape shape = findTable(workbook.sheets[0]);
  REQUIRE(shape.isFound());
  CHECK(shape.headerFirst == 6);
  CHECK(shape.headerLast == 7);
  REQUIRE(shape.columns.size() == 14);
  CHECK(shape.columns[1].caption == QStringLiteral("Priemonės pavadinimas"));
  CHECK(shape.columns[1].subCaption.isEmpty());
  CHECK(shape.columns[6].caption == QStringLiteral("Siektina reikšmė / 2026 m."));
  CHECK(shape.columns[8].topCaption == QStringLiteral("Siektina reikšmė"));
  CHECK(shape.columns[8].subCaption == QStringLiteral("2028 m."));
  CHECK(shape.columns[11].caption == QStringLiteral("Lėšos, tūkst. Eur / 2028 m."));
  CHECK(shape.count(TableRow::Kind::Data) == 28);
  CHECK(shape.count(TableRow::Kind::Group) == 9);
  CHECK(shape.count(TableRow::Kind::Total) == 1);
  CHECK(shape.rows.front().kind == TableRow::Kind::Group);
  CHECK(rowText(workbook.sheets[0], shape.rows.front().index) == QStringLiteral("1 uždavinys. Komunikacija"));
}

TEST_CASE("Values of the plan keep their kind", "[exchange][office]") {
  const Workbook workbook = office("planas.xlsx");
  const Sheet& sheet = workbook.sheets[0];
  CHECK(sheet.cell(9, 5).kind == Cell::Kind::Number);
  CHECK(sheet.cell(9, 5).number == 3);
  CHECK(sheet.cell(9, 5).text == QStringLiteral("3"));
  CHECK(sheet.cell(9, 9).kind == Cell::Kind::Text);
  CHECK(parseMoney(sheet.cell(9, 9).text).outcome == TextOutcome::Unknown);
  const Cell total = sheet.cell(45, 9);
  CHECK(total.formula);
  CHECK(moneyFromNumber(sheet.cell(13, 10).number, 1000).amount.cents == 4275025);
}

TEST_CASE("Institutions in windows-1257 keep their letters and quoted semicolons", "[exchange][office]") {
  const Workbook workbook = office("institucijos.csv");
  REQUIRE(workbook.sheets.size() == 1);
  const Sheet& sheet = workbook.sheets[0];
  CHECK(workbook.encodingNote.startsWith(QStringLiteral("windows-1257")));
  CHECK(sheet.cell(0, 0).text == QStringLiteral("Įstaigos pavadinimas"));
  CHECK(sheet.cell(1, 0).text == QStringLiteral("VšĮ „Pavyzdys – Socialinių paslaugų įstaigos“"));
  CHECK(sheet.cell(2, 8).text == QStringLiteral("Pirmininkauja darbo grupei; susitarta dėl ketvirtinių susitikimų"));
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 0);
  CHECK(shape.headerLast == 0);
  CHECK(shape.columns.size() == 9);
  CHECK(shape.count(TableRow::Kind::Data) == sheet.rowCount() - 1);
  for (const TableRow& row : shape.rows) {
    const Cell phone = sheet.cell(row.index, 5);
    INFO(phone.text.toStdString());
    CHECK(parsePhone(phone.text).recognised);
    const TextOutcome first = parseDate(sheet.cell(row.index, 7).text).outcome;
    CHECK((first == TextOutcome::Value || first == TextOutcome::Unknown));
  }
}

TEST_CASE("Dates of the activity log come as dates, those typed as text can be read", "[exchange][office]") {
  const Workbook workbook = office("veiklos.xlsx");
  const Sheet& sheet = workbook.sheets[0];
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 0);
  CHECK(shape.count(TableRow::Kind::Data) == 60);
  CHECK(sheet.cell(2, 0).kind == Cell::Kind::Date);
  CHECK(sheet.cell(2, 0).date == QDate(2026, 8, 20));
  CHECK(sheet.cell(2, 0).text == QStringLiteral("2026-08-20"));
  for (const TableRow& row : shape.rows) {
    const Cell cell = sheet.cell(row.index, 0);
    if (cell.kind == Cell::Kind::Text) CHECK(parseDate(cell.text).outcome == TextOutcome::Value);
    CHECK(sheet.cell(row.index, 1).kind == Cell::Kind::Text);
  }
  int unknown = 0;
  for (const TableRow& row : shape.rows) unknown += sheet.cell(row.index, 5).isEmpty();
  CHECK(unknown == 7);
}

TEST_CASE("Every row of the statistics export is data, totals of a dimension too", "[exchange][office]") {
  const Workbook workbook = office("data-table.csv");
  const Sheet& sheet = workbook.sheets[0];
  CHECK(workbook.encodingNote.startsWith(QStringLiteral("UTF-8")));
  const TableShape shape = findTable(sheet);
  CHECK(shape.headerFirst == 0);
  REQUIRE(shape.columns.size() == 7);
  CHECK(shape.columns[6].caption == QStringLiteral("Reikšmė"));
  CHECK(shape.count(TableRow::Kind::Data) == sheet.rowCount() - 1);
}
