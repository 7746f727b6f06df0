// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/SheetReader.h"
#include "core/exchange/XlsxSheet.h"
#include "core/exchange/XlsxStyles.h"
#include "tests/support/core/ZipWriter.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

Result<Workbook> readParts(const test::ZipParts& parts) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("failas.xlsx"));
  test::writeZip(path, parts);
  return readWorkbook(path);
}

Sheet sheetOf(const QByteArray& data, const QByteArray& strings = {}, const QByteArray& styles = {}, const QByteArray& properties = {}) {
  auto workbook = readParts(test::xlsxParts(data, strings, styles, properties));
  if (!workbook) FAIL(workbook.error().message.toStdString() + " | " + workbook.error().detail.toStdString());
  return workbook->sheets.at(0);
}

}  // namespace

TEST_CASE("Texts of a workbook are read in every way they are stored", "[exchange][xlsx]") {
  const Sheet sheet = sheetOf(
      "<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c>"
      "<c r=\"D2\" t=\"inlineStr\"><is><t>tiesiai</t></is></c><c r=\"E2\" t=\"str\"><f>A1&amp;\"x\"</f><v>iš formulės</v></c></row></sheetData>",
      "<si><t xml:space=\"preserve\"> Šiauliai </t></si><si><r><rPr><b/></rPr><t>dvi </t></r><r><t>dalys_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>ne</t></rPh></si>");
  CHECK(sheet.rowCount() == 2);
  CHECK(sheet.isBlankRow(0));
  CHECK(sheet.cell(1, 0).isEmpty());
  CHECK(sheet.cell(1, 1).text == QStringLiteral(" Šiauliai "));
  CHECK(sheet.cell(1, 2).text == QStringLiteral("dvi dalys"));
  CHECK(sheet.cell(1, 3).text == QStringLiteral("tiesiai"));
  CHECK(sheet.cell(1, 4).text == QStringLiteral("iš formulės"));
  CHECK(sheet.cell(1, 4).formula);
  CHECK_FALSE(sheet.cell(1, 3).formula);
}

TEST_CASE("Numbers become dates, times and per cent by their format", "[exchange][xlsx]") {
  const QByteArray styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-427]yyyy\\ &quot;m.&quot;\\ mmmm\\ d\\ &quot;d.&quot;;@\"/><numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs>";
  const QByteArray data =
      "<sheetData><row><c><v>46095</v></c><c s=\"1\"><v>46095</v></c><c s=\"2\"><v>46095</v></c><c s=\"3\"><v>0.155</v></c><c s=\"4\"><v>42</v></c>"
      "<c s=\"5\"><v>46095.4375</v></c><c s=\"6\"><v>0.4375</v></c><c s=\"1\"><v>-5</v></c><c t=\"d\"><v>2026-03-14T00:00:00</v></c>"
      "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c><c><f>SUM(A1:A2)</f></c></row></sheetData>";
  const Sheet sheet = sheetOf(data, {}, styles);
  CHECK(sheet.cell(0, 0).kind == Cell::Kind::Number);
  CHECK(sheet.cell(0, 1).date == QDate(2026, 3, 14));
  CHECK(sheet.cell(0, 2).date == QDate(2026, 3, 14));
  CHECK(sheet.cell(0, 2).text == QStringLiteral("2026-03-14"));
  CHECK(sheet.cell(0, 3).percent);
  CHECK(sheet.cell(0, 3).text == QStringLiteral("15,5 %"));
  CHECK(sheet.cell(0, 4).text == QStringLiteral("00042"));
  CHECK(sheet.cell(0, 5).date == QDate(2026, 3, 14));
  CHECK(sheet.cell(0, 5).text == QStringLiteral("2026-03-14 10:30"));
  CHECK(sheet.cell(0, 6).text == QStringLiteral("10:30"));
  CHECK(sheet.cell(0, 7).kind == Cell::Kind::Number);
  CHECK(sheet.cell(0, 8).date == QDate(2026, 3, 14));
  CHECK(sheet.cell(0, 9).kind == Cell::Kind::Boolean);
  CHECK(sheet.cell(0, 10).kind == Cell::Kind::Error);
  CHECK(sheet.cell(0, 10).text == QStringLiteral("#DIV/0!"));
  CHECK(sheet.cell(0, 11).formula);
  CHECK(sheet.cell(0, 11).isEmpty());
  const Sheet mac = sheetOf("<sheetData><row><c s=\"1\"><v>44633</v></c></row></sheetData>", {}, styles, "<workbookPr date1904=\"1\"/>");
  CHECK(mac.cell(0, 0).date == QDate(2026, 3, 14));
}

TEST_CASE("Number formats are told apart in every language", "[exchange][xlsx]") {
  using Kind = NumberLook::Kind;
  for (const char* code : {"yyyy-mm-dd", "[$-427]yyyy.mm.dd", "yyyy\\-mm\\-dd;@", "[$-409]mmmm\\ yyyy", "d.m.yyyy", "mmm", "[$-x-sysdate]dddd, mmmm dd, yyyy", "[Red]yyyy\"-\"mm"}) {
    INFO(code);
    CHECK(lookOfFormat(QString::fromUtf8(code)).kind == Kind::Date);
  }
  for (const char* code : {"General", "0.00", "#,##0.00 \"Eur\"", "#,##0.00\\ [$€-427]", "[Red]0;[Blue]-0", "0.00E+00", "@", "\"day\" 0", "# ##0", "_-* #,##0.00\\ _d_-", "[>=1000]0;0"}) {
    INFO(code);
    CHECK(lookOfFormat(QString::fromUtf8(code)).kind == Kind::Number);
  }
  CHECK(lookOfFormat(QStringLiteral("[h]:mm")).kind == Kind::Time);
  CHECK(lookOfFormat(QStringLiteral("h:mm AM/PM")).kind == Kind::Time);
  CHECK(lookOfFormat(QStringLiteral("yyyy-mm-dd hh:mm")).kind == Kind::DateTime);
  CHECK(lookOfFormat(QStringLiteral("0.0%")).kind == Kind::Percent);
  CHECK(lookOfFormat(QStringLiteral("0000")).padToDigits == 4);
}

TEST_CASE("Serial numbers follow Excel's calendar with its false leap day", "[exchange][xlsx]") {
  CHECK(dateOfSerial(1, false) == QDate(1900, 1, 1));
  CHECK(dateOfSerial(59, false) == QDate(1900, 2, 28));
  CHECK_FALSE(dateOfSerial(60, false).isValid());
  CHECK(dateOfSerial(61, false) == QDate(1900, 3, 1));
  CHECK(dateOfSerial(2958465, false) == QDate(9999, 12, 31));
  CHECK_FALSE(dateOfSerial(2958466, false).isValid());
  CHECK(dateOfSerial(0, true) == QDate(1904, 1, 1));
}

TEST_CASE("Numbers look as people write them", "[exchange][xlsx]") {
  const Sheet sheet = sheetOf("<sheetData><row><c><v>119518233</v></c><c><v>1.5</v></c><c><v>0.30000000000000004</v></c><c><v>1E+20</v></c><c><v>2.5000000000000001E-5</v></c><c><v>-3</v></c></row></sheetData>");
  CHECK(sheet.cell(0, 0).text == QStringLiteral("119518233"));
  CHECK(sheet.cell(0, 1).text == QStringLiteral("1,5"));
  CHECK(sheet.cell(0, 2).text == QStringLiteral("0,3"));
  CHECK(sheet.cell(0, 3).text == QStringLiteral("100000000000000000000"));
  CHECK(sheet.cell(0, 4).text == QStringLiteral("0,000025"));
  CHECK(sheet.cell(0, 5).text == QStringLiteral("-3"));
}

TEST_CASE("Merged cells and cells out of order are put in their place", "[exchange][xlsx]") {
  const Sheet sheet = sheetOf("<sheetData><row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>9</v></c></row></sheetData>"
                              "<mergeCells><mergeCell ref=\"A5:N6\"/><mergeCell ref=\"B1\"/></mergeCells>");
  CHECK(sheet.cell(0, 0).number == 1);
  CHECK(sheet.cell(0, 1).number == 2);
  CHECK(sheet.cell(0, 2).number == 3);
  REQUIRE(sheet.merged.size() == 2);
  CHECK(sheet.merged[0] == CellRange{4, 0, 5, 13});
  CHECK(sheet.mergedAt(5, 7) == &sheet.merged[0]);
}

TEST_CASE("Cell names are those of spreadsheets", "[exchange]") {
  CHECK(cellName(31, 9) == QStringLiteral("J32"));
  CHECK(columnName(25) == QStringLiteral("Z"));
  CHECK(columnName(26) == QStringLiteral("AA"));
  CHECK(columnName(701) == QStringLiteral("ZZ"));
  CHECK(columnName(702) == QStringLiteral("AAA"));
  CHECK(columnName(16383) == QStringLiteral("XFD"));
}

TEST_CASE("What cannot be right in a cell is refused with its place", "[exchange][xlsx]") {
  const auto message = [](const QByteArray& data, const QByteArray& strings = {}) {
    const auto workbook = readParts(test::xlsxParts("<sheetData>" + data + "</sheetData>", strings));
    return workbook ? QStringLiteral("read") : workbook.error().message;
  };
  CHECK(message("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row>", "<si><t>a</t></si>").contains(QStringLiteral("B3")));
  CHECK(message("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row>", "<si><t>a</t></si>").contains(QStringLiteral("Lapas")));
  CHECK(message("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>", "<si><t>a</t></si>").contains(QStringLiteral("B3")));
  CHECK(message("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>99999999999999999999</v></c></row>", "<si><t>a</t></si>").contains(QStringLiteral("B3")));
  CHECK(message("<row r=\"3\"><c r=\"ZZZZZZ3\"><v>7</v></c></row>").contains(QStringLiteral("ZZZZZZ3")));
  CHECK(message("<row r=\"3\"><c r=\"B99999999999\"><v>7</v></c></row>").contains(QStringLiteral("failas.xlsx")));
  CHECK(message("<row r=\"3\"><c r=\"B3\"><v>daug</v></c></row>").contains(QStringLiteral("daug")));
  CHECK(message("<row r=\"3\"><c r=\"B3\"><v>nan</v></c></row>").contains(QStringLiteral("nan")));
  CHECK(message("<row r=\"0\"/>") != QStringLiteral("read"));
  CHECK(message("<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>") != QStringLiteral("read"));
  CHECK(message("<row r=\"9999999999\"/>") != QStringLiteral("read"));
  CHECK(message("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>") == QStringLiteral("read"));
}
