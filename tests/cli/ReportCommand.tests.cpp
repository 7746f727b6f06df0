// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace santalka;

namespace {
QByteArray bytes(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}
}  // namespace

TEST_CASE("The sample's report comes out as PDF, workbook and letter", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  const QString pdf = dir.filePath(QStringLiteral("ataskaita ąž.pdf")), xlsx = dir.filePath(QStringLiteral("ataskaita.xlsx")), eml = dir.filePath(QStringLiteral("laiškas.eml"));
  const auto ran = test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), pdf,
                              QStringLiteral("--xlsx"), xlsx, QStringLiteral("--eml"), eml});
  INFO(ran.err.toStdString());
  REQUIRE(ran.status == 0);
  CHECK(bytes(pdf).startsWith("%PDF-1.4"));
  CHECK(bytes(xlsx).startsWith("PK"));
  const QByteArray letter = bytes(eml);
  CHECK(letter.contains("X-Unsent: 1"));
  for (const char* address : {"rastine@sppd.example", "pirma@sppd.example", "antra@sppd.example", "trecia@sppd.example"}) CHECK(letter.contains(address));

  const auto text = test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  REQUIRE(text.status == 0);
  CHECK(text.out.contains(QStringLiteral("PAVYZDŽIO RAJONO SAVIVALDYBĖS ADMINISTRACIJA")));
  CHECK(text.out.contains(QStringLiteral("1 437")));
  const auto english = test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), pdf,
                                  QStringLiteral("--lang"), QStringLiteral("en")});
  REQUIRE(english.status == 0);
  CHECK(test::run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out.contains(QStringLiteral("Foreign")));
}

TEST_CASE("A report that cannot be written leaves the old one whole", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  CHECK(test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), dir.filePath(QStringLiteral("nėra/a.pdf"))}).status == 3);
  CHECK(test::cli({QStringLiteral("report"), file, QStringLiteral("--pdf"), dir.filePath(QStringLiteral("a.pdf"))}).status == 2);
  CHECK(test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026")}).status == 2);
  CHECK(test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("šiemet"), QStringLiteral("--pdf"), dir.filePath(QStringLiteral("a.pdf"))}).status == 2);
}

TEST_CASE("check names what the report lacks", "[cli]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("46"), QStringLiteral("--year"), QStringLiteral("2026")}).status == 0);
  CHECK(test::cli({QStringLiteral("check"), file}).status == 0);
  const auto ran = test::cli({QStringLiteral("check"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--json")});
  CHECK(ran.status == 1);
  const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
  CHECK(json.value(QStringLiteral("sound")).toBool());
  CHECK(json.value(QStringLiteral("missing")).toArray().size() > 5);
}
