// SPDX-License-Identifier: EUPL-1.2
// Not a test: `core_tests "[showcase]"` writes the sample into the folder named by SANTALKA_SHOWCASE, to be looked at.
#include "core/reports/EmailDraft.h"
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"
#include "tests/support/core/SampleReport.h"

#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("the showcase report is written for looking at", "[.][showcase]") {
  const QString folder = qEnvironmentVariable("SANTALKA_SHOWCASE");
  REQUIRE_FALSE(folder.isEmpty());
  Format::setLanguage(Language::Lithuanian);
  CHECK(reports::writePdf(tests::sampleReport(), folder + QStringLiteral("/sample.pdf")));
  CHECK(reports::writeXlsx(*tests::sampleReport(), folder + QStringLiteral("/sample.xlsx")));
  const QString lt = QString::fromUtf8("Žaneta Ąžuolė");
  CHECK(reports::writeEml({{lt, QStringLiteral("a@b.lt")}, {{lt, QStringLiteral("c@d.lt")}}, {}, QString::fromUtf8("Pavyzdžio rajono savivaldybės 2026 m. integracijos koordinavimo metinė ataskaita"), lt, {{QStringLiteral("a.pdf"), QByteArray(200, 'x'), {}}}, QDateTime(QDate(2027, 1, 18), QTime(9, 0), Qt::UTC)}, folder + QStringLiteral("/sample.eml")));
  const int rows = qEnvironmentVariableIntValue("SANTALKA_ROWS");
  if (rows > 0) CHECK(reports::writePdf(tests::longTable(rows), folder + QStringLiteral("/long.pdf")));
  if (rows > 0) CHECK(reports::writeXlsx(*tests::longTable(rows), folder + QStringLiteral("/long.xlsx")));
}

TEST_CASE("on a full disk both writers say so and keep the old file", "[.][fulldisk]") {
  // SANTALKA_FULL names a folder on a disk of some 48 KB (mount -t tmpfs -o size=48k).
  const QString folder = qEnvironmentVariable("SANTALKA_FULL");
  REQUIRE_FALSE(folder.isEmpty());
  for (const char* name : {"/a.pdf", "/a.xlsx"}) {
    QFile old(folder + QString::fromLatin1(name));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("senas");
    old.close();
    const bool pdf = QString::fromLatin1(name).endsWith(QStringLiteral(".pdf"));
    ErrorCode code = ErrorCode::Internal;
    if (pdf) {
      const auto answer = reports::writePdf(tests::longTable(3000), old.fileName());
      REQUIRE_FALSE(answer);
      code = answer.error().code;
    } else {
      const auto answer = reports::writeXlsx(*tests::longTable(3000), old.fileName());
      REQUIRE_FALSE(answer);
      code = answer.error().code;
    }
    INFO(name);
    CHECK(code == ErrorCode::NoSpace);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "senas");
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() <= 2);
  }
}
