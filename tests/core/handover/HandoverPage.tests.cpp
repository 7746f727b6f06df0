// SPDX-License-Identifier: EUPL-1.2
#include "core/handover/HandoverDocument.h"

#include "core/domain/Deadline.h"
#include "core/domain/Project.h"
#include "core/editing/EditService.h"
#include "core/reports/PdfWriter.h"
#include "tests/support/Opening.h"
#include "tests/support/Process.h"
#include "tests/support/Speaking.h"

#include <catch2/catch.hpp>

using namespace santalka;

namespace {

HandoverDetails details() {
  return {QStringLiteral("Rūta Petrauskienė"), QStringLiteral("Jonas Jonaitis"), QStringLiteral("Integracija 2026.santalka"), QDate(2026, 11, 26),
          {QStringLiteral("/mnt/ruta/.local/share/santalka/backups/4b0b1b1c9d3f4c0e8a5d6e7f8a9b0c1d"), QStringLiteral("/media/atmintukas/Integracija atsarginės kopijos 8a9b0c1d")}, true};
}

struct Printed {
  int pages = 0;
  QString text;
};
Printed print(const Store& store, const QTemporaryDir& dir) {
  auto document = handoverDocument(store, details());
  REQUIRE(document);
  const QString pdf = dir.filePath(QStringLiteral("bukle.pdf"));
  auto written = reports::writePdf(std::make_shared<const reports::ReportDocument>(std::move(*document)), pdf);
  REQUIRE(written);
  CHECK(written->warnings.isEmpty());
  return {written->pages, test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).out};
}

}  // namespace

TEST_CASE("The state of the work stands on one page", "[handover][report]") {
  QTemporaryDir dir;
  const test::Speaking lithuanian(Language::Lithuanian);
  REQUIRE(lithuanian.isWhole());
  const Opened opened = test::open(test::sample(dir));
  REQUIRE(opened.file);
  EditService edit(opened.file->database(), QStringLiteral("Rūta"));
  SECTION("of the sample, with all that is open") {
    const Printed page = print(edit.store(), dir);
    CHECK(page.pages == 1);
    for (const char* said : {"Rūta Petrauskienė", "Jonas Jonaitis", "2026 m. metinė ataskaita SPPD", "Kalbos kursai ir palydėjimas", "Perdavė", "Perėmė", "Pirmą dieną", "tinklo dalyviai – 47"})
      CHECK(page.text.contains(QString::fromUtf8(said)));
    // A rejected application is no open work.
    CHECK_FALSE(page.text.contains(QStringLiteral("Kaimynų istorijos")));
  }
  SECTION("and of a file with more to do than has room, which it says") {
    for (int i = 0; i < 60; ++i) {
      Deadline deadline;
      deadline.title = QStringLiteral("Susitarti su seniūnijomis dėl pavasario susitikimų grafiko ir vertėjų, %1-asis kartas").arg(i);
      deadline.dueOn = QDate(2026, 12, 1).addDays(i % 30);
      REQUIRE(edit.insert(toRecord(deadline)));
      Project project;
      project.title = QStringLiteral("Bendruomenės kultūrinės įvairovės ir lietuvių kalbos klubų tinklo plėtra kaimiškose seniūnijose, %1 dalis").arg(i);
      project.stage = ProjectStage::Application;
      REQUIRE(edit.insert(toRecord(project)));
    }
    const Printed page = print(edit.store(), dir);
    CHECK(page.pages == 1);
    CHECK(page.text.count(QStringLiteral("… ir dar ")) == 2);
    CHECK(page.text.contains(QStringLiteral("Perėmė")));
  }
}
