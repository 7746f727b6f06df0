// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/PdfWriter.h"

#include "core/reports/PageLayout.h"
#include "tests/support/TempFile.h"
#include "tests/support/core/Programs.h"
#include "tests/support/core/SampleReport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace santalka;
using namespace santalka::reports;
using namespace santalka::tests;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Fixture {
  Fixture() { Format::setLanguage(Language::Lithuanian); }
  QTemporaryDir folder;
  QString path(const char* name) const { return folder.filePath(s(name)); }
};

QString textOf(const QString& pdf, const QStringList& more = {}) {
  const ProgramAnswer answer = runProgram(s("pdftotext"), QStringList{s("-enc"), s("UTF-8")} + more + QStringList{pdf, s("-")});
  INFO("pdftotext of poppler-utils is needed");
  REQUIRE(answer.started);
  REQUIRE(answer.exitCode == 0);
  return answer.output;
}

std::shared_ptr<ReportDocument> oneTable(Table table) {
  auto document = std::make_shared<ReportDocument>();
  document->coverPage = false;
  document->title = s("Lentelė");
  document->sections = {Section{s("1"), s("Lentelė"), {}, {}, {{std::move(table)}}}};
  return document;
}

}  // namespace

TEST_CASE_METHOD(Fixture, "the report as PDF says what the document says, in the order of reading", "[reports][pdf]") {
  const Result<PdfReport> written = writePdf(sampleReport(), path("a.pdf"));
  REQUIRE(written);
  CHECK(written->pages == 5);
  CHECK(written->warnings.isEmpty());
  const QString text = textOf(path("a.pdf"));
  for (const char* part : {"PAVYZDŽIO RAJONO SAVIVALDYBĖS ADMINISTRACIJA", "KOORDINAVIMO SAVIVALDYBĖJE METINĖ ATASKAITA", "2027 m. sausio 18 d. Nr. S-118", "1. Užsieniečiai savivaldybėje", "–5 335,63", "122 602,19", "Neįvykdyta", "=HYPERLINK(\"http://blogas.example\")"}) {
    QString plain = text;
    plain.replace(QChar(0xA0), QLatin1Char(' '));
    INFO(part);
    CHECK(plain.contains(s(part)));
  }
  const QList<const char*> order = {"Metai trumpai", "1.2. Pagal pilietybę", "2.2. Susitikimai", "4.4. Lėšos pagal šaltinius", "9.5. Priedai"};
  qsizetype last = -1;
  for (const char* part : order) {
    const qsizetype at = text.indexOf(s(part));
    INFO(part);
    CHECK(at > last);
    last = at;
  }
}

TEST_CASE_METHOD(Fixture, "the PDF is sound, its fonts are embedded and it is PDF/A", "[reports][pdf]") {
  REQUIRE(writePdf(sampleReport(), path("a.pdf")));
  const ProgramAnswer check = runProgram(s("qpdf"), {s("--check"), path("a.pdf")});
  REQUIRE(check.started);
  CHECK(check.exitCode == 0);
  const ProgramAnswer fonts = runProgram(s("pdffonts"), {path("a.pdf")});
  REQUIRE(fonts.started);
  const QStringList lines = fonts.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  REQUIRE(lines.size() >= 4);
  for (qsizetype i = 2; i < lines.size(); ++i) {
    if (lines.at(i).startsWith(s("QStandardPaths"))) continue;
    INFO(lines.at(i).toStdString());
    CHECK(lines.at(i).contains(s("NotoSans")));
    CHECK(lines.at(i).contains(s("yes")));  // embedded
    CHECK(lines.at(i).contains(s("CID TrueType")));
  }
  QStringList jars;
  for (const char* jar : {"preflight", "pdfbox2", "pdfbox2-tools", "xmpbox", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api"}) jars += s("/usr/share/java/") + s(jar) + s(".jar");
  if (!QFile::exists(jars.first())) {
    WARN("Preflight (libpdfbox2-java) is not installed: PDF/A was not checked");
    return;
  }
  const ProgramAnswer preflight = runProgram(s("java"), {s("-cp"), jars.join(QLatin1Char(':')), s("org.apache.pdfbox.preflight.Validator_A1b"), path("a.pdf")});
  if (!preflight.started) return;
  INFO(preflight.output.toStdString());
  CHECK(preflight.output.contains(s("is a valid PDF/A-1b file")));
}

TEST_CASE_METHOD(Fixture, "the PDF has an outline that leads to its sections and fields", "[reports][pdf]") {
  const auto document = sampleReport();
  REQUIRE(writePdf(document, path("a.pdf")));
  const ProgramAnswer read = runProgram(s("qpdf"), {s("--json"), s("--json-key=outlines"), s("--json-key=pages"), path("a.pdf")});
  REQUIRE(read.exitCode == 0);
  const QJsonArray outline = QJsonDocument::fromJson(read.output.toUtf8()).object().value(s("outlines")).toArray();
  REQUIRE(outline.size() == static_cast<qsizetype>(document->sections.size()));
  const PageLayout layout(document);
  for (qsizetype i = 0; i < outline.size(); ++i) {
    const QJsonObject section = outline[i].toObject();
    const Section& own = document->sections[static_cast<std::size_t>(i)];
    CHECK(section.value(s("title")).toString() == own.number + s(". ") + own.title);
    CHECK(section.value(s("destpageposfrom1")).toInt() == layout.pageOf(own.number));
    const QJsonArray fields = section.value(s("kids")).toArray();
    CHECK_FALSE(fields.isEmpty());
    for (const QJsonValue& field : fields) {
      const QString number = field.toObject().value(s("title")).toString().section(s(". "), 0, 0);
      CHECK(field.toObject().value(s("destpageposfrom1")).toInt() == layout.pageOf(number));
    }
  }
  QFile file(path("a.pdf"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  CHECK(file.readAll().contains("/Lang (lt-LT)"));
}

TEST_CASE_METHOD(Fixture, "a long table repeats its head on every page and loses no row", "[reports][pdf]") {
  const Result<PdfReport> written = writePdf(longTable(200), path("l.pdf"));
  REQUIRE(written);
  CHECK(written->pages > 4);
  const QString text = textOf(path("l.pdf"), {s("-layout")});
  QString flat = text;
  flat.replace(QChar(0xA0), QLatin1Char(' '));
  for (int i = 1; i <= 200; ++i) CHECK(flat.contains(s("švietimo Nr. %1").arg(i)));
  CHECK(flat.count(s("Dalyviai")) == written->pages);
  CHECK(flat.count(s("(continued)")) == written->pages - 1);
}

TEST_CASE_METHOD(Fixture, "numbers are whole however narrow the table", "[reports][pdf]") {
  Table table;
  table.caption = s("Daug stulpelių");
  table.columns = {{s("Pavadinimas"), ColumnKind::Text}};
  Row row{RowKind::Data, {s("Nepaprastailgasžodiskurisniekaipnetelpaįsiaurąstulpelį ir dar keli žodžiai")}};
  for (int i = 0; i < 11; ++i) {
    table.columns.append({s("Suma"), ColumnKind::Money});
    row.cells.append(Money::fromCents(123456789012LL + i));
  }
  table.rows = {row};
  REQUIRE(writePdf(oneTable(table), path("n.pdf")));
  const QString text = textOf(path("n.pdf"), {s("-layout")}).replace(QChar(0xA0), QLatin1Char(' '));
  for (int i = 0; i < 11; ++i) CHECK(text.contains(s("1 234 567 890,%1").arg(12 + i)));
}

TEST_CASE_METHOD(Fixture, "a row taller than a page goes on on the next one, all of it", "[reports][pdf]") {
  QString story;
  for (int i = 0; i < 3000; ++i) story += s("žodis%1 ").arg(i);
  Table table;
  table.caption = s("Aukšta");
  table.columns = {{s("Tekstas"), ColumnKind::Text}};
  table.rows = {{RowKind::Data, {story}}};
  const Result<PdfReport> written = writePdf(oneTable(table), path("t.pdf"));
  REQUIRE(written);
  CHECK(written->pages > 1);
  const QString text = textOf(path("t.pdf"));
  for (const int i : {0, 777, 1500, 2999}) CHECK(text.contains(s("žodis%1").arg(i)));
}

TEST_CASE_METHOD(Fixture, "letters the typeface lacks are shown as lost and named", "[reports][pdf]") {
  Table table;
  table.caption = s("Vardai");
  table.columns = {{s("Vardas"), ColumnKind::Text}, {s("Skaičius"), ColumnKind::Count}};
  table.rows = {{RowKind::Data, {s("王伟 iš Kinijos"), 1}}, {RowKind::Data, {s("Олена Шевченко"), 2}}};
  const Result<PdfReport> written = writePdf(oneTable(table), path("c.pdf"));
  REQUIRE(written);
  REQUIRE(written->warnings.size() == 1);
  CHECK(written->warnings.first().contains(s("王伟")));
  const QString text = textOf(path("c.pdf"));
  CHECK(text.contains(s("Олена Шевченко")));
  CHECK(text.contains(s("\uFFFD\uFFFD iš Kinijos")));
}

TEST_CASE_METHOD(Fixture, "the contents name the pages on which the sections begin", "[reports][pdf]") {
  const PageLayout layout(sampleReport());
  CHECK(layout.pageOf(s("1")) == 2);
  CHECK(layout.pageOf(s("1.4")) == 2);
  CHECK(layout.pageOf(s("9.5")) == layout.pageCount());
  CHECK(layout.pageOf(s("7")) == 0);
}

TEST_CASE_METHOD(Fixture, "the signature never stands alone on a page", "[reports][pdf]") {
  for (int lines = 30; lines < 70; lines += 1) {
    auto document = std::make_shared<ReportDocument>();
    document->coverPage = false;
    QList<RichText> paragraphs;
    for (int i = 0; i < lines; ++i) paragraphs.append(s("Pastraipa %1.").arg(i));
    document->sections = {Section{s("1"), s("Tekstas"), {}, {}, {{Prose{paragraphs}}, {Signature{s("Direktorius"), s("Vardenis Pavardenis"), {}}}}}};
    REQUIRE(writePdf(document, path("s.pdf")));
    const QString last = textOf(path("s.pdf"), {s("-f"), QString::number(PageLayout(document).pageCount())});
    INFO(lines);
    CHECK(last.contains(s("Direktorius")));
    CHECK(last.contains(s("Pastraipa %1.").arg(lines - 1)));
  }
}

TEST_CASE_METHOD(Fixture, "unknown, withheld, not applicable and zero are printed as four signs", "[reports][pdf]") {
  Table table;
  table.caption = s("Ženklai");
  table.columns = {{s("Kas"), ColumnKind::Text}, {s("Kiek"), ColumnKind::Count}};
  table.rows = {{RowKind::Data, {s("nežinoma"), std::monostate{}}}, {RowKind::Data, {s("slepiama"), Withheld{}}}, {RowKind::Data, {s("netaikoma"), NotApplicable{}}}, {RowKind::Data, {s("nulis"), 0}}};
  REQUIRE(writePdf(oneTable(table), path("z.pdf")));
  const QString text = textOf(path("z.pdf"), {s("-layout")});
  const auto line = [&](const char* start) {
    for (const QString& l : text.split(QLatin1Char('\n')))
      if (l.trimmed().startsWith(s(start))) return l.trimmed().right(1);
    return QString();
  };
  CHECK(line("nežinoma") == s("…"));
  CHECK(line("slepiama") == s("•"));
  CHECK(line("netaikoma") == s("x"));
  CHECK(line("nulis") == s("0"));
  CHECK(text.contains(s("• – withheld; … – no data; x – not applicable.")));
}

TEST_CASE_METHOD(Fixture, "a PDF that cannot be written says why and leaves the old file whole", "[reports][pdf][faults]") {
  const auto document = sampleReport();
  const Result<PdfReport> nowhere = writePdf(document, path("nera/a.pdf"));
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == ErrorCode::NotFound);
  CHECK(nowhere.error().message.contains(s("nera")));
  QFile plain(path("failas"));
  REQUIRE(plain.open(QIODevice::WriteOnly));
  plain.write("senas");
  plain.close();
  CHECK_FALSE(writePdf(document, path("failas/a.pdf")));
  CHECK_FALSE(writePdf(document, folder.path()));
  CHECK_FALSE(writePdf(document, s("/dev/full")));
  PdfOptions stop;
  stop.progress = [](int done, int) { return done < 2; };
  const Result<PdfReport> stopped = writePdf(document, path("failas"), stop);
  REQUIRE_FALSE(stopped);
  CHECK(stopped.error().code == ErrorCode::Cancelled);
  REQUIRE(plain.open(QIODevice::ReadOnly));
  CHECK(plain.readAll() == "senas");
  CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("nothing that is written for reading takes the place of a data file, open or not, nor behind a link", "[reports][pdf]") {
  test::TempFile file;
  const QString link = file.inFolder(s("ataskaita.pdf"));
  REQUIRE(QFile::link(file.path(), link));
  const auto bytes = [&file] {
    QFile data(file.path());
    REQUIRE(data.open(QIODevice::ReadOnly));
    return data.readAll();
  };
  const auto refused = [](const QString& path) {
    const Result<PdfReport> written = writePdf(sampleReport(), path);
    return !written && written.error().code == ErrorCode::Invalid;
  };
  CHECK(refused(file.path()));
  CHECK(refused(link));
  file.close();
  const QByteArray before = bytes();
  CHECK(refused(file.path()));
  CHECK(refused(link));
  CHECK(bytes() == before);
}
