// SPDX-License-Identifier: EUPL-1.2
// Not a test: `core_tests "[showcase]"` writes the sample into the folder named by SANTALKA_SHOWCASE, to be looked at.
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"
#include "tests/support/core/SampleReport.h"

#include <catch2/catch.hpp>

using namespace santalka;

TEST_CASE("the showcase report is written for looking at", "[.][showcase]") {
  const QString folder = qEnvironmentVariable("SANTALKA_SHOWCASE");
  REQUIRE_FALSE(folder.isEmpty());
  Format::setLanguage(Language::Lithuanian);
  CHECK(reports::writePdf(tests::sampleReport(), folder + QStringLiteral("/sample.pdf")));
  CHECK(reports::writeXlsx(*tests::sampleReport(), folder + QStringLiteral("/sample.xlsx")));
  const int rows = qEnvironmentVariableIntValue("SANTALKA_ROWS");
  if (rows > 0) CHECK(reports::writePdf(tests::longTable(rows), folder + QStringLiteral("/long.pdf")));
  if (rows > 0) CHECK(reports::writeXlsx(*tests::longTable(rows), folder + QStringLiteral("/long.xlsx")));
}
