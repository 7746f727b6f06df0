// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/SheetReader.h"
#include "tests/support/core/ZipWriter.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

Result<Workbook> readTables(const QByteArray& tables, const QByteArray& styles = {}) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("failas.ods"));
  test::writeZip(path, test::odsParts(tables, styles));
  return readWorkbook(path);
}

QByteArray table(const QByteArray& rows) { return "<table:table table:name=\"Lapas\">" + rows + "</table:table>"; }

}  // namespace

TEST_CASE("Cells of an ODS come with their types", "[exchange][ods]") {
  const auto workbook = readTables(table(
      "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
      "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
      "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>pastaba</text:p></office:annotation><text:p>Pirma<text:s text:c=\"2\"/>eilutė</text:p><text:p>antra <text:span>dalis</text:span></text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"float\" office:value=\"42.75025\"><text:p>42,75</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"1200.5\"><text:p>1 200,50 €</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"percentage\" office:value=\"0.15\"><text:p>15 %</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-14\"><text:p>2026.03.14</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-14T10:30:00\"><text:p>x</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"time\" office:time-value=\"PT10H30M00S\"><text:p>10:30</text:p></table:table-cell>"
      "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"float\" office:value=\"42\"><text:p>0042</text:p></table:table-cell>"
      "</table:table-row><table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"));
  if (!workbook) FAIL(workbook.error().message.toStdString());
  const Sheet& sheet = workbook->sheets.at(0);
  CHECK(sheet.rowCount() == 3);
  CHECK(sheet.cell(2, 2).text == QStringLiteral("Pirma  eilutė\nantra dalis"));
  CHECK(sheet.cell(2, 3).number == 42.75025);
  CHECK(sheet.cell(2, 4).number == 1200.5);
  CHECK(sheet.cell(2, 5).percent);
  CHECK(sheet.cell(2, 6).date == QDate(2026, 3, 14));
  CHECK(sheet.cell(2, 7).time == QTime(10, 30));
  CHECK(sheet.cell(2, 8).kind == Cell::Kind::Boolean);
  CHECK(sheet.cell(2, 9).text == QStringLiteral("10:30"));
  CHECK(sheet.cell(2, 10).kind == Cell::Kind::Error);
  CHECK(sheet.cell(2, 10).formula);
  CHECK(sheet.cell(2, 11).number == 7);
  CHECK(sheet.cell(2, 12).number == 7);
  CHECK(sheet.cell(2, 13).text == QStringLiteral("0042"));
}

TEST_CASE("Merged, covered, repeated and hidden parts of an ODS are understood", "[exchange][ods]") {
  const auto workbook = readTables(
      table("<table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>Antraštė</text:p></table:table-cell>"
            "<table:covered-table-cell office:value-type=\"string\"><text:p>nematoma</text:p></table:covered-table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
            "<table:table-row/><table:table-row-group><table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"string\"><text:p>tas pats</text:p></table:table-cell></table:table-row></table:table-row-group>"
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>po to</text:p></table:table-cell></table:table-row>") +
          "<table:table table:name=\"Slaptas\" table:style-name=\"ta2\"><table:table-row><table:table-cell/></table:table-row></table:table>",
      "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>");
  if (!workbook) FAIL(workbook.error().message.toStdString());
  const Sheet& sheet = workbook->sheets.at(0);
  REQUIRE(sheet.merged.size() == 1);
  CHECK(sheet.merged[0] == CellRange{0, 0, 1, 2});
  CHECK(sheet.cell(0, 1).isEmpty());
  CHECK(sheet.cell(2, 0).text == QStringLiteral("tas pats"));
  CHECK(sheet.cell(4, 0).text == QStringLiteral("tas pats"));
  CHECK(sheet.cell(5, 0).text == QStringLiteral("po to"));
  CHECK(sheet.rowCount() == 6);
  CHECK_FALSE(sheet.hidden);
  CHECK(workbook->sheets.at(1).hidden);
}

TEST_CASE("Absurd repeats in an ODS are refused at once", "[exchange][ods][hostile]") {
  const QByteArray value = " office:value-type=\"float\" office:value=\"1\"><text:p>1</text:p></table:table-cell>";
  CHECK_FALSE(readTables(table("<table:table-row><table:table-cell table:number-columns-repeated=\"2000000000\"" + value + "</table:table-row>")));
  CHECK_FALSE(readTables(table("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell" + value + "</table:table-row>")));
  CHECK_FALSE(readTables(table("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16000\"" + value + "</table:table-row>")));
  CHECK_FALSE(readTables(table("<table:table-row><table:table-cell table:number-rows-spanned=\"2000000000\"" + value + "</table:table-row>")));
  CHECK_FALSE(readTables(table("<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated=\"2000000000\"/>"
                               "<table:table-row><table:table-cell" + value + "</table:table-row>")));
  const auto negative = readTables(table("<table:table-row table:number-rows-repeated=\"-5\"><table:table-cell table:number-columns-repeated=\"-1\"" + value + "</table:table-row>"));
  REQUIRE(negative);
  CHECK(negative->sheets.at(0).rowCount() == 1);
}
