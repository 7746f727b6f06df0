// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxWriter.h"

#include "tests/support/core/SampleReport.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>
#include <zip.h>

using namespace santalka;
using namespace santalka::reports;
using namespace santalka::tests;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workbook taken apart, read by hand.
class Unpacked {
 public:
  explicit Unpacked(const QString& workbook) {
    zip_t* archive = zip_open(QFile::encodeName(workbook).constData(), ZIP_RDONLY, nullptr);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
      zip_stat_t about;
      REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about) == 0);
      QByteArray bytes(static_cast<qsizetype>(about.size), 0);
      zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
      REQUIRE(file);
      CHECK(zip_fread(file, bytes.data(), about.size) == static_cast<zip_int64_t>(about.size));
      zip_fclose(file);
      m_parts.insert(QString::fromUtf8(about.name), bytes);
    }
    zip_close(archive);
    QXmlStreamReader xml(part("xl/sharedStrings.xml"));
    while (!xml.atEnd()) {
      xml.readNext();
      if (xml.isStartElement() && xml.name() == s("t")) m_strings += xml.readElementText();
      if (xml.hasError()) break;
    }
  }
  QByteArray part(const char* name) const { return m_parts.value(s(name)); }
  /// Names of the files directly in a folder.
  QStringList names(const char* folder) const {
    QStringList found;
    const QString prefix = s(folder) + QLatin1Char('/');
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it)
      if (it.key().startsWith(prefix) && !it.key().mid(prefix.size()).contains(QLatin1Char('/'))) found += it.key().mid(prefix.size());
    return found;
  }
  /// Sheets by name, in order.
  QByteArray sheet(const char* name) const {
    static const QRegularExpression each(s("<sheet name=\"([^\"]*)\""));
    int number = 0;
    for (auto it = each.globalMatch(QString::fromUtf8(part("xl/workbook.xml"))); it.hasNext();) {
      ++number;
      if (it.next().captured(1) == s(name)) return m_parts.value(s("xl/worksheets/sheet%1.xml").arg(number));
    }
    return {};
  }
  /// "s:text", "n:4.5" or "" of the cell.
  QString cell(const QByteArray& xml, const char* address) const {
    const QRegularExpression one(s("<c r=\"%1\"[^>]*?(t=\"s\")?(?:/>|>(.*?)</c>)").arg(s(address)));
    const QRegularExpressionMatch match = one.match(QString::fromUtf8(xml));
    if (!match.hasMatch()) return {};
    const QString value = QRegularExpression(s("<v>(.*?)</v>")).match(match.captured(2)).captured(1);
    if (match.captured(0).contains(s("t=\"s\""))) return s("s:") + m_strings.value(value.toInt());
    return value.isEmpty() ? QString() : s("n:") + value;
  }

 private:
  QMap<QString, QByteArray> m_parts;
  QStringList m_strings;
};

struct Fixture {
  Fixture() { Format::setLanguage(Language::Lithuanian); }
  QTemporaryDir folder;
  QString path(const char* name) const { return folder.filePath(s(name)); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "the workbook holds numbers, dates and texts as such", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*sampleReport(), path("a.xlsx")));
  const Unpacked book(path("a.xlsx"));
  const QByteArray money = book.sheet("4 Lėšos");
  CHECK(book.cell(money, "A4") == s("s:PMIF – Prieglobsčio, migracijos ir integracijos fondas"));
  CHECK(book.cell(money, "D4") == s("n:58914.37"));
  CHECK(book.cell(money, "F10") == s("n:-21297.81"));
  const QByteArray proposals = book.sheet("9 Siūlymai");
  CHECK(book.cell(proposals, "E4") == s("n:46477"));  // 2027-03-31
  CHECK(book.cell(proposals, "B5") == s("s:=HYPERLINK(\"http://blogas.example\")"));
  CHECK(book.cell(proposals, "E6") == s("s:…"));
  const QByteArray residents = book.sheet("1 Gyventojai");
  CHECK(book.cell(residents, "B5") == s("n:585"));
  CHECK(book.cell(residents, "E5") == s("n:42.6"));
}

TEST_CASE_METHOD(Fixture, "no text becomes a formula or a link", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*sampleReport(), path("a.xlsx")));
  const Unpacked book(path("a.xlsx"));
  for (const QString& name : book.names("xl/worksheets")) {
    const QByteArray xml = book.part(("xl/worksheets/" + name.toUtf8()).constData());
    INFO(name.toStdString());
    CHECK_FALSE(xml.contains("<f>"));
    CHECK_FALSE(xml.contains("<f "));
    CHECK_FALSE(book.part(("xl/worksheets/_rels/" + name.toUtf8() + ".rels").constData()).contains("blogas"));
  }
  CHECK(book.names("xl").filter(s("vba")).isEmpty());
}

TEST_CASE_METHOD(Fixture, "sheets, names, charts, frozen heads and print set-up are there", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*sampleReport(), path("a.xlsx")));
  const Unpacked book(path("a.xlsx"));
  const QByteArray workbook = book.part("xl/workbook.xml");
  for (const char* name : {"Ataskaita_Metai", "Ataskaita_Savivaldybe", "Ataskaita_Skaiciai", "Pilietybe", "Statusas", "Priemones", "Lesos", "Siulymai"}) {
    INFO(name);
    CHECK(workbook.contains("<definedName name=\"" + QByteArray(name) + "\">"));
  }
  CHECK(book.names("xl/charts").size() == 7);
  const QByteArray measures = book.sheet("4 Priemonės");
  CHECK(measures.contains("topLeftCell=\"C5\""));
  CHECK(measures.contains("orientation=\"landscape\""));
  CHECK(measures.contains("paperSize=\"9\""));
  CHECK(measures.contains("<dataBar>"));
  CHECK(measures.contains("showGridLines=\"0\""));
  CHECK(workbook.contains("'4 Priemonės'!$3:$4"));
  CHECK(book.sheet("9 Siūlymai").contains("<autoFilter ref=\"A3:E6\"/>"));
  CHECK_FALSE(measures.contains("<autoFilter"));
}

TEST_CASE_METHOD(Fixture, "charts read cells, and what is withheld is nowhere in the file", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*sampleReport(), path("a.xlsx")));
  const Unpacked book(path("a.xlsx"));
  QByteArray charts;
  for (const QString& name : book.names("xl/charts")) {
    const QByteArray xml = book.part(("xl/charts/" + name.toUtf8()).constData());
    CHECK(xml.contains("<c:f>"));
    CHECK(xml.contains("<c:numCache>"));
    charts += xml;
  }
  // By the duties' own table: two columns of it.
  CHECK(charts.contains("'2 Tinklas'!$D$5:$D$11"));
  CHECK(charts.contains("'2 Tinklas'!$C$5:$C$11"));
  // The two oldest groups are withheld: left out and said so.
  CHECK(charts.contains("60–74, 75+"));
  const QByteArray residents = book.sheet("1 Gyventojai");
  CHECK(residents.contains("<v>"));
  const QRegularExpression withheldRow(s("<c:pt idx=\"5\">"));
  for (const QString& name : book.names("xl/charts")) {
    const QByteArray xml = book.part(("xl/charts/" + name.toUtf8()).constData());
    if (xml.contains("60–74")) CHECK_FALSE(withheldRow.match(QString::fromUtf8(xml)).hasMatch());
  }
}

TEST_CASE_METHOD(Fixture, "the same report gives the same bytes", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*sampleReport(), path("a.xlsx")));
  REQUIRE(writeXlsx(*sampleReport(), path("b.xlsx")));
  CHECK(contentOf(path("a.xlsx")) == contentOf(path("b.xlsx")));
}

TEST_CASE_METHOD(Fixture, "names of sheets are made to fit and stay apart", "[reports][xlsx]") {
  auto document = std::make_shared<ReportDocument>();
  document->coverPage = false;
  document->meta.created = QDate(2027, 1, 18);
  const QStringList names = {s("Labai ilgas lapo pavadinimas, kuris netelpa į trisdešimt vieną"), s("Labai ilgas lapo pavadinimas, kuris netelpa niekur"), s("a/b:c[d]*?"), s("A-B-C-D---"), s("'history'")};
  Section section;
  for (const QString& name : names) {
    document->sheets.append({name, name, {}, {}, true});
    Table table;
    table.sheet = name;
    table.columns = {{s("Kas"), ColumnKind::Text}, {s("Kiek"), ColumnKind::Count}};
    table.rows = {{RowKind::Data, {s("+A1"), 7}}};
    section.blocks.push_back({table});
  }
  document->sections = {section};
  REQUIRE(writeXlsx(*document, path("n.xlsx")));
  const Unpacked book(path("n.xlsx"));
  static const QRegularExpression each(s("<sheet name=\"([^\"]*)\""));
  QStringList written;
  for (auto it = each.globalMatch(QString::fromUtf8(book.part("xl/workbook.xml"))); it.hasNext();) written += it.next().captured(1);
  CHECK(written.size() == names.size());
  QSet<QString> apart;
  for (const QString& name : written) {
    INFO(name.toStdString());
    CHECK(name.size() <= 31);
    CHECK_FALSE(name.contains(QRegularExpression(s("[\\[\\]:*?/\\\\]"))));
    apart.insert(name.toLower());
  }
  CHECK(apart.size() == names.size());
}

TEST_CASE_METHOD(Fixture, "a workbook that cannot be written says why and leaves the old file whole", "[reports][xlsx][faults]") {
  const auto document = sampleReport();
  const Result<void> nowhere = writeXlsx(*document, path("nera/a.xlsx"));
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == ErrorCode::NotFound);
  QFile old(path("senas.xlsx"));
  REQUIRE(old.open(QIODevice::WriteOnly));
  old.write("senas");
  old.close();
  CHECK_FALSE(writeXlsx(*document, path("senas.xlsx/a.xlsx")));
  XlsxOptions stop;
  stop.proceed = [] { return false; };
  const Result<void> stopped = writeXlsx(*document, path("senas.xlsx"), stop);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  CHECK(contentOf(path("senas.xlsx")) == "senas");
  CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
  CHECK_FALSE(writeXlsx(*document, s("/dev/full")));
}

TEST_CASE_METHOD(Fixture, "twenty thousand rows are all in the sheet", "[reports][xlsx]") {
  REQUIRE(writeXlsx(*longTable(20000), path("l.xlsx")));
  const Unpacked book(path("l.xlsx"));
  const QByteArray xml = book.sheet("Įrašai");
  CHECK(xml.count("<row ") >= 20001);
  CHECK(book.cell(xml, "A20003") == s("n:20000"));
}
