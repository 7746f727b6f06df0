// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Process.h"
#include "tests/support/Bytes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

using namespace santalka;
using test::bytesOf;

TEST_CASE("The sample's report comes out as PDF, workbook and letter", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  const QString pdf = dir.filePath(QStringLiteral("ataskaita ąž.pdf")), xlsx = dir.filePath(QStringLiteral("ataskaita.xlsx")), eml = dir.filePath(QStringLiteral("laiškas.eml"));
  const auto ran = test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), pdf,
                              QStringLiteral("--xlsx"), xlsx, QStringLiteral("--eml"), eml});
  INFO(ran.err.toStdString());
  REQUIRE(ran.status == 0);
  CHECK(bytesOf(pdf).startsWith("%PDF-1.4"));
  CHECK(bytesOf(xlsx).startsWith("PK"));
  const QByteArray letter = bytesOf(eml);
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
  // One name for two files would leave the last of them.
  const QString same = dir.filePath(QStringLiteral("tas pats"));
  const auto twice = test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), same, QStringLiteral("--eml"), dir.filePath(QStringLiteral("./tas pats"))});
  CHECK(twice.status == 2);
  CHECK_FALSE(QFile::exists(same));
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

TEST_CASE("Another program reads the letter: addressees, copies, subject and both files whole", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  const QString pdf = dir.filePath(QStringLiteral("a.pdf")), xlsx = dir.filePath(QStringLiteral("a.xlsx")), eml = dir.filePath(QStringLiteral("laiškas.eml"));
  REQUIRE(test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), pdf, QStringLiteral("--xlsx"), xlsx,
                     QStringLiteral("--eml"), eml}).status == 0);
  const auto read = test::run(QStringLiteral("python3"), {QStringLiteral(SANTALKA_SOURCE_DIR "/tests/support/read_letter.py"), eml});
  INFO(read.err.toStdString());
  REQUIRE(read.status == 0);
  const QJsonObject letter = QJsonDocument::fromJson(read.out.toUtf8()).object();
  CHECK(letter.value(QStringLiteral("to")).toArray().contains(QStringLiteral("rastine@sppd.example")));
  for (const char* copy : {"pirma@sppd.example", "antra@sppd.example", "trecia@sppd.example"}) CHECK(letter.value(QStringLiteral("cc")).toArray().contains(QLatin1String(copy)));
  CHECK(letter.value(QStringLiteral("unsent")).toString() == QStringLiteral("1"));
  CHECK(letter.value(QStringLiteral("subject")).toString().contains(QStringLiteral("Pavyzdžio rajono savivaldybės")));
  CHECK(letter.value(QStringLiteral("subject")).toString().contains(QStringLiteral("2026")));
  CHECK(letter.value(QStringLiteral("body")).toString().contains(QStringLiteral("Laba diena")));
  CHECK(letter.value(QStringLiteral("longest")).toInt() <= 78);
  CHECK(letter.value(QStringLiteral("bare")).toInt() == 0);
  const QJsonArray attachments = letter.value(QStringLiteral("attachments")).toArray();
  REQUIRE(attachments.size() == 2);
  const QString paths[] = {pdf, xlsx};
  const QString names[] = {QStringLiteral("Pavyzdzio-r-sav-ataskaita-2026.pdf"), QStringLiteral("Pavyzdzio-r-sav-ataskaita-2026.xlsx")};
  for (int i = 0; i < 2; ++i) {
    CHECK(attachments[i].toObject().value(QStringLiteral("name")).toString() == names[i]);
    CHECK(attachments[i].toObject().value(QStringLiteral("sha256")).toString() == QString::fromLatin1(QCryptographicHash::hash(bytesOf(paths[i]), QCryptographicHash::Sha256).toHex()));
  }
}

TEST_CASE("A letter without addressees is written and the lack is named", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka")), eml = dir.filePath(QStringLiteral("a.eml"));
  REQUIRE(test::cli({QStringLiteral("new"), file, QStringLiteral("--municipality"), QStringLiteral("46"), QStringLiteral("--year"), QStringLiteral("2026")}).status == 0);
  const auto ran = test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--eml"), eml});
  CHECK(ran.status == 1);
  CHECK(ran.err.contains(QStringLiteral("SPPD")));
  CHECK(ran.err.contains(QStringLiteral("Savivaldybė")));
  CHECK(bytesOf(eml).contains("X-Unsent: 1"));
}

TEST_CASE("A form of one's own makes the report: a broken one is refused", "[cli][report]") {
  QTemporaryDir dir;
  const QString file = dir.filePath(QStringLiteral("a.santalka")), form = dir.filePath(QStringLiteral("forma.json")), pdf = dir.filePath(QStringLiteral("a.pdf"));
  REQUIRE(test::cli({QStringLiteral("sample"), file}).status == 0);
  QByteArray json = bytesOf(QStringLiteral(SANTALKA_SOURCE_DIR "/resources/report/annual-2026.json"));
  const auto report = [&](const QByteArray& content) {
    QFile out(form);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    return test::cli({QStringLiteral("report"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--pdf"), pdf, QStringLiteral("--template"), form});
  };
  CHECK(report(QByteArray(json).replace("Geroji patirtis", "Geriausi dalykai")).status == 0);
  CHECK(test::run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out.contains(QStringLiteral("Geriausi dalykai")));
  const auto refused = report(json.replace("\"measures\"", "\"nera_tokio\""));
  CHECK(refused.status == 3);
  CHECK(refused.err.contains(QStringLiteral("nera_tokio")));
  CHECK(test::cli({QStringLiteral("check"), file, QStringLiteral("--year"), QStringLiteral("2026"), QStringLiteral("--template"), form}).status == 3);
}
