// SPDX-License-Identifier: EUPL-1.2
// Files made to harm, broken files and files that are something else: refused with a sentence, quickly, never a crash.
#include "core/exchange/ImportSession.h"
#include "core/exchange/SheetReader.h"
#include "tests/support/TempFile.h"
#include "tests/support/core/ZipWriter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <random>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace santalka;

namespace {

class Folder {
 public:
  QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

 private:
  QTemporaryDir m_folder;
};

QString refusal(const QString& path) {
  QElapsedTimer timer;
  timer.start();
  const auto workbook = readWorkbook(path);
  CHECK(timer.elapsed() < 20000);
  if (workbook) return QStringLiteral("read");
  CHECK_FALSE(workbook.error().message.isEmpty());
  CHECK(workbook.error().message.contains(path.section(u'/', -1)));
  return workbook.error().message;
}

QString refusalOfParts(const test::ZipParts& parts) {
  const Folder folder;
  const QString path = folder.path("failas.xlsx");
  test::writeZip(path, parts);
  return refusal(path);
}

QString refusalOfBytes(const QByteArray& bytes) {
  const Folder folder;
  const QString path = folder.path("failas.xlsx");
  test::writeFile(path, bytes);
  return refusal(path);
}

QByteArray utf16(const char16_t* text) {
  QByteArray bytes;
  for (const QChar c : QStringView(text)) {
    bytes += char(c.unicode() & 0xFF);
    bytes += char(c.unicode() >> 8);
  }
  return bytes;
}

}  // namespace

TEST_CASE("A packed bomb is refused before it unpacks", "[exchange][hostile]") {
  const QByteArray zeros(200 << 20, ' ');
  CHECK(refusalOfParts(test::xlsxParts("<sheetData>" + zeros + "</sheetData>")).contains(QStringLiteral("memory")));
  CHECK(refusalOfParts(test::odsParts("<table:table>" + zeros + "</table:table>")).contains(QStringLiteral("memory")));
  // One endless text that packs badly, so that only its length gives it away.
  std::mt19937 random(1);
  QByteArray noise(6 << 20, 'a');
  for (char& c : noise) c = char('a' + random() % 26);
  CHECK(refusalOfParts(test::xlsxParts("<sheetData><row><c t=\"inlineStr\"><is><t>" + noise + "</t></is></c></row></sheetData>")).contains(QStringLiteral("memory")));
}

TEST_CASE("A sheet of more cells than any office has is refused before its XML is taken apart", "[exchange][hostile]") {
  // Ten million cells read one by one take half a minute; counted they take a second.
  QByteArray row = "<row>";
  for (int i = 0; i < 1000; ++i) row += "<c><v>1</v></c>";
  const QByteArray sheet = "<sheetData>" + (row + "</row>").repeated(10100) + "</sheetData>";
  const Folder folder;
  const QString path = folder.path("dešimt.xlsx");
  test::writeZip(path, test::xlsxParts(sheet));
  ReadLimits limits;
  limits.ratio = 1'000'000;  // what repeats so packs tighter than any real table
  bool asked = false;
  const auto workbook = readWorkbook(path, limits, [&](double) { return asked = true; });
  REQUIRE_FALSE(workbook);
  CHECK(workbook.error().message.contains(QStringLiteral("more cells than any table")));
  CHECK_FALSE(asked);
}

TEST_CASE("A document type declaration is refused, wherever it stands", "[exchange][hostile]") {
  test::ZipParts parts = test::xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
  const QByteArray lol = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
  for (auto& [name, bytes] : parts) {
    if (!name.endsWith(QStringLiteral(".xml")) || name.startsWith(u'[')) continue;
    const QByteArray good = bytes;
    bytes = lol + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>";
    CHECK(refusalOfParts(parts).contains(QStringLiteral("DOCTYPE")));
    bytes = QByteArray("<?xml version=\"1.0\"?>") + QByteArray(8190 - 21, ' ') + lol.mid(21) + "<x/>";
    CHECK(refusalOfParts(parts).contains(QStringLiteral("DOCTYPE")));
    bytes = good;
  }
}

TEST_CASE("Nesting without end is refused", "[exchange][hostile]") {
  CHECK(refusalOfParts(test::xlsxParts(QByteArray("<a>").repeated(500000) + QByteArray("</a>").repeated(500000))) != QStringLiteral("read"));
  CHECK(refusalOfParts(test::odsParts(QByteArray("<table:table>").repeated(100000))) != QStringLiteral("read"));
}

TEST_CASE("Broken XML and missing parts are refused", "[exchange][hostile]") {
  CHECK(refusalOfParts(test::xlsxParts("<sheetData><row>")) != QStringLiteral("read"));
  CHECK(refusalOfParts(test::xlsxParts("<sheetData>&undefined;</sheetData>")) != QStringLiteral("read"));
  CHECK(refusalOfParts({{QStringLiteral("xl/workbook.xml"), "<workbook/>"}}) != QStringLiteral("read"));
  CHECK(refusalOfParts({{QStringLiteral("a.txt"), "labas"}}).contains(QStringLiteral("archive")));
  test::ZipParts noSheet = test::xlsxParts("<sheetData/>");
  std::erase_if(noSheet, [](const auto& part) { return part.first.contains(QStringLiteral("sheet1")); });
  CHECK(refusalOfParts(noSheet) != QStringLiteral("read"));
}

TEST_CASE("A part that is not what was packed is refused, however well it reads", "[exchange][hostile]") {
  const Folder folder;
  for (const bool open : {false, true}) {
    CAPTURE(open);
    const QString path = folder.path(open ? "t.ods" : "t.xlsx");
    test::writeZip(path, open ? test::odsParts("<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>600 11111</text:p></table:table-cell></table:table-row></table:table>")
                              : test::xlsxParts("<sheetData><row><c t=\"inlineStr\"><is><t>600 11111</t></is></c></row></sheetData>"), test::Packing::Stored);
    CHECK(refusal(path) == QStringLiteral("read"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    REQUIRE(bytes.count("600 11111") == 1);
    bytes.replace("600 11111", "600 91111");
    file.seek(0);
    file.write(bytes);
    file.close();
    CHECK(refusal(path).contains(QStringLiteral("damaged")));
  }
}

TEST_CASE("A workbook that a packer put a password on is called protected, and one of thousands of sheets by their number", "[exchange][hostile]") {
  const Folder folder;
  const QString path = folder.path("failas.xlsx");
  test::writeZip(path, test::xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>"), test::Packing::Protected);
  CHECK(refusal(path).contains(QStringLiteral("protected with a password")));
  QByteArray tables;
  for (int i = 0; i < 1001; ++i) tables += "<table:table table:name=\"L" + QByteArray::number(i) + "\"/>";
  test::writeZip(path, test::odsParts(tables));
  CHECK(refusal(path).contains(QStringLiteral("more than 1000 sheets")));
}

TEST_CASE("What is no table is named and sent to the right program", "[exchange][hostile]") {
  const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(1000, '\0');
  CHECK(refusalOfBytes(ole + utf16(u"Workbook")).contains(QStringLiteral("save it as XLSX")));
  CHECK(refusalOfBytes(ole + utf16(u"EncryptedPackage")).contains(QStringLiteral("password")));
  CHECK(refusalOfBytes(ole + utf16(u"WordDocument")).contains(QStringLiteral("Word")));
  CHECK(refusalOfBytes("%PDF-1.7 …").contains(QStringLiteral("PDF")));
  CHECK(refusalOfBytes("<html><body><table><tr><td>1</td></tr></table>").contains(QStringLiteral("web page")));
  CHECK(refusalOfBytes("\n<!DOCTYPE html>\n<html>").contains(QStringLiteral("web page")));
  CHECK(refusalOfBytes("{\"a\": 1}").contains(QStringLiteral("JSON")));
  CHECK(refusalOfBytes(QByteArray("SQLite format 3\0", 16)).contains(QStringLiteral("database")));
  CHECK(refusalOfBytes("").contains(QStringLiteral("empty")));
  CHECK(refusalOfBytes(QByteArray("\x01\x02\x00\x03\x00\x07\x09", 7)) != QStringLiteral("read"));
  CHECK(refusalOfParts({{QStringLiteral("word/document.xml"), "<x/>"}}).contains(QStringLiteral("text document")));
  CHECK(refusalOfParts({{QStringLiteral("xl/workbook.bin"), "x"}}).contains(QStringLiteral("xlsb")));
  test::ZipParts locked = test::odsParts("");
  locked.push_back({QStringLiteral("META-INF/manifest.xml"), "<manifest:encryption-data/>"});
  CHECK(refusalOfParts(locked).contains(QStringLiteral("password")));
  const auto missing = readWorkbook(QStringLiteral("/nera/tokio.xlsx"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::NotFound);
}

TEST_CASE("An XLSX under another name is still read", "[exchange]") {
  const Folder folder;
  const QString path = folder.path("lentele.csv");
  test::writeZip(path, test::xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>"));
  const auto workbook = readWorkbook(path);
  REQUIRE(workbook);
  CHECK(workbook->format == QStringLiteral("xlsx"));
}

TEST_CASE("Files damaged at random are read or refused, never more", "[exchange][hostile]") {
  const Folder folder;
  QFile source(QStringLiteral(SANTALKA_TEST_DATA "/office-files/planas.xlsx"));
  REQUIRE(source.open(QIODevice::ReadOnly));
  const QByteArray good = source.readAll();
  std::mt19937 random(20260314);
  const QString path = folder.path("sugadinta.xlsx");
  int refused = 0;
  for (int i = 0; i < 300; ++i) {
    QByteArray bytes = good;
    const int changes = 1 + int(random() % 8);
    for (int c = 0; c < changes; ++c) bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
    if (i % 3 == 0) bytes.truncate(qsizetype(random() % size_t(bytes.size())));
    test::writeFile(path, bytes);
    const auto workbook = readWorkbook(path);
    if (!workbook) {
      ++refused;
      CHECK_FALSE(workbook.error().message.isEmpty());
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("XML damaged at random is read or refused, never more", "[exchange][hostile]") {
  const Folder folder;
  const QString path = folder.path("sugadinta.xlsx");
  std::mt19937 random(7);
  const QByteArray sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46095</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>x</t></r></is></c></row></sheetData>"
                           "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>";
  for (int i = 0; i < 300; ++i) {
    test::ZipParts parts = test::xlsxParts(sheet, "<si><t>labas</t></si>", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    QByteArray& bytes = parts[random() % parts.size()].second;
    for (int c = 0; c < 3; ++c) {
      const qsizetype at = qsizetype(random() % size_t(bytes.size()));
      if (random() % 2)
        bytes[at] = char(random());
      else
        bytes.insert(at, bytes.mid(qsizetype(random() % size_t(bytes.size())), 12));
    }
    test::writeZip(path, parts);
    const auto workbook = readWorkbook(path);
    if (!workbook) CHECK_FALSE(workbook.error().message.isEmpty());
  }
  SUCCEED();
}

namespace {

/// Why a file is not opened as this.
QString refusalAs(ImportTarget target, const QString& path) {
  test::TempFile file;
  EditService edits(file.database(), QStringLiteral("test"));
  const auto session = ImportSession::open(path, target, edits.store());
  return session ? QStringLiteral("read") : session.error().message;
}

QByteArray attributes(int count, const char* prefix = "a") {
  QByteArray all;
  for (int i = 0; i < count; ++i) all += ' ' + QByteArray(prefix) + QByteArray::number(i) + "=\"1\"";
  return all;
}

QByteArray textRow(const QByteArray& text, const QByteArray& rowAttributes = {}) {
  return "<table:table-row" + rowAttributes + "><table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
}

}  // namespace

TEST_CASE("A tag of countless attributes is refused before the reader collects them", "[exchange][hostile]") {
  CHECK(refusalOfParts(test::xlsxParts("<sheetData><row r=\"2\"" + attributes(2000) + "><c r=\"A2\"><v>1</v></c></row></sheetData>")).contains(QStringLiteral("attributes")));
  CHECK(refusalOfParts(test::odsParts("<table:table table:name=\"A\"><table:table-row" + attributes(2000) + "/></table:table>")).contains(QStringLiteral("attributes")));
  CHECK(refusalOfParts(test::xlsxParts("<sheetData/>", {}, "<cellXfs><xf" + attributes(2000) + "/></cellXfs>")).contains(QStringLiteral("attributes")));
  // So many tags of few attributes are a table, whatever else has signs of equality in it.
  const QByteArray comment = "<!-- <a" + attributes(300) + " ' -->";
  const QByteArray data = "<![CDATA[<a" + attributes(300) + "'\"]]>";
  CHECK(refusalOfParts(test::xlsxParts(comment + "<sheetData><row r=\"1\" x='" + attributes(300) + " >'><c r=\"A1\" t=\"inlineStr\"><is><t>" + data + "=" + QByteArray("= ").repeated(300) +
                                       "</t></is></c></row></sheetData>")) == QStringLiteral("read"));
}

TEST_CASE("Thousands of namespaces that hold at once are refused", "[exchange][hostile]") {
  QByteArray nest;
  for (int i = 0; i < 20; ++i) nest += "<a" + attributes(100, "xmlns:n").replace("=\"1\"", "=\"" + QByteArray::number(i) + "\"") + ">";
  CHECK(refusalOfParts(test::xlsxParts(nest + QByteArray("</a>").repeated(20) + "<sheetData/>")) != QStringLiteral("read"));
}

TEST_CASE("Two sheets that are one part are refused", "[exchange][hostile]") {
  test::ZipParts parts = test::xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
  for (auto& [name, bytes] : parts)
    if (name == QStringLiteral("xl/workbook.xml")) bytes.replace("</sheets>", "<sheet name=\"B\" sheetId=\"2\" r:id=\"rId1\"/></sheets>");
  CHECK(refusalOfParts(parts).contains(QStringLiteral("one and the same")));
}

TEST_CASE("Parts without cells are refused when they hold more than any file has", "[exchange][hostile]") {
  test::ZipParts parts = test::xlsxParts("<sheetData><row><c><v>1</v></c></row></sheetData>");
  for (auto& [name, bytes] : parts) {
    if (!name.endsWith(QStringLiteral(".rels"))) continue;
    const QByteArray good = bytes;
    QByteArray many;
    for (int i = 0; i < 6000; ++i) many += "<Relationship Id=\"x" + QByteArray::number(i) + "\" Type=\"a/b\" Target=\"c\"/>";
    bytes.replace("</Relationships>", many + "</Relationships>");
    CHECK(refusalOfParts(parts).contains(QStringLiteral("more cells than any table")));
    bytes = good;
  }
  ReadLimits limits;
  limits.otherTags = 1000;
  const Folder folder;
  const QString path = folder.path("stiliai.xlsx");
  test::writeZip(path, test::xlsxParts("<sheetData/>", {}, "<cellXfs>" + QByteArray("<xf/>").repeated(2000) + "</cellXfs>"));
  CHECK_FALSE(readWorkbook(path, limits));
}

TEST_CASE("A row or a cell that a few bytes repeat by the hundred thousand is refused, whatever it is to be", "[exchange][hostile]") {
  const Folder folder;
  const QString path = folder.path("kartojama.ods");
  const QByteArray cells = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"130\"><text:p>x</text:p></table:table-cell>";
  test::writeZip(path, test::odsParts("<table:table table:name=\"A\">" + textRow("Pavadinimas") + "<table:table-row table:number-rows-repeated=\"9000\">" + cells + "</table:table-row></table:table>"));
  for (const ImportTarget target : {ImportTarget::Stakeholders, ImportTarget::Statistics}) CHECK(refusalAs(target, path).contains(QStringLiteral("more cells than any table")));
}

TEST_CASE("More rows of institutions, activities or measures than any office has are refused in words, statistics are read", "[exchange][hostile]") {
  const Folder folder;
  const QString text = folder.path("eilutės.csv"), sheet = folder.path("eilutės.xlsx"), open = folder.path("eilutės.ods");
  test::writeFile(text, "Metai;Savivaldybė;Reikšmė\n" + QByteArray("2024;Jonavos r. sav.;1\n").repeated(21'001));
  test::writeZip(sheet, test::xlsxParts("<sheetData>" + QByteArray("<row><c><v>1</v></c></row>").repeated(21'001) + "</sheetData>"));
  test::writeZip(open, test::odsParts("<table:table table:name=\"A\">" + textRow("Pavadinimas") + textRow("x", " table:number-rows-repeated=\"21001\"") + "</table:table>"));
  for (const auto& [target, most] : {std::pair{ImportTarget::Plan, 5000}, std::pair{ImportTarget::Stakeholders, 10000}, std::pair{ImportTarget::Activities, 21000}})
    for (const QString& path : {text, sheet, open}) CHECK(refusalAs(target, path).contains(QStringLiteral("more than %1 filled rows").arg(most)));
  CHECK(refusalAs(ImportTarget::Statistics, text) == QStringLiteral("read"));
  // Rows that hold nothing do not count.
  test::writeZip(sheet, test::xlsxParts("<sheetData><row><c t=\"inlineStr\"><is><t>Pavadinimas</t></is></c></row><row><c t=\"inlineStr\"><is><t>Klubas</t></is></c></row>" +
                                        QByteArray("<row><c s=\"0\"/></row>").repeated(21'001) + "</sheetData>"));
  CHECK(refusalAs(ImportTarget::Stakeholders, sheet) == QStringLiteral("read"));
}

TEST_CASE("A line without end is told as such, and not as a quotation mark", "[exchange][hostile][csv]") {
  CHECK(refusalOfBytes(QByteArray(5 << 20, 'a')).contains(QStringLiteral("longer than any row")));
  CHECK(refusalOfBytes('"' + QByteArray(5 << 20, 'a')).contains(QStringLiteral("quotation mark")));
}

TEST_CASE("UTF-32 is named", "[exchange][hostile][csv]") {
  CHECK(refusalOfBytes(QByteArray("\xFF\xFE\0\0P\0\0\0;\0\0\0", 12)).contains(QStringLiteral("UTF-32")));
  CHECK(refusalOfBytes(QByteArray("\0\0\xFE\xFF\0\0\0P\0\0\0;", 12)).contains(QStringLiteral("UTF-32")));
}

#ifndef Q_OS_WIN
TEST_CASE("A pipe is refused and not waited for", "[exchange][hostile]") {
  const Folder folder;
  const QString path = folder.path("vamzdis.csv");
  REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
  for (const ImportTarget target : {ImportTarget::Stakeholders, ImportTarget::Statistics}) CHECK(refusalAs(target, path).contains(QStringLiteral("no ordinary file")));
  CHECK(refusalAs(ImportTarget::Stakeholders, QStringLiteral("/dev/zero")).contains(QStringLiteral("no ordinary file")));
}
#endif
