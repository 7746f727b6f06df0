// SPDX-License-Identifier: EUPL-1.2
// What the window shows of the report beside what is printed and written: one set of figures.
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/CellText.h"
#include "core/reports/OfficeForm.h"
#include "core/reports/PageLayout.h"
#include "tests/support/Process.h"
#include "tests/support/RandomOffice.h"
#include "tests/support/ReportTables.h"
#include "tests/support/Speaking.h"
#include "tests/support/ui/SampleWindow.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/report/AnnualReportPage.h"
#include "ui/report/FigureTable.h"
#include "ui/report/MissingList.h"
#include "ui/report/ReportSectionList.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

using namespace santalka;
using namespace santalka::test;

namespace {

QString squeezed(QString text) { return text.replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x0C), QLatin1Char(' ')).simplified(); }

QString textOf(const QString& pdf) {
  const auto ran = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
  REQUIRE(ran.status == 0);
  return squeezed(ran.out);
}

AnnualReportPage* openReport(SampleWindow& window) {
  window.open("report");
  auto* page = window.find<AnnualReportPage>("page.report");
  REQUIRE(window.wait([page] { return page->isUpToDate(); }));
  return page;
}

}  // namespace

TEST_CASE("The tables on the screen hold the figures of the paper, cell by cell", "[ui][report][property]") {
  Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  for (int round = 0; round < 8; ++round) {
    const Speaking speaking(round % 2 == 0 ? Language::Lithuanian : Language::English);
    RandomOffice office(random);
    const Store store(office.database());
    auto document = reports::AnnualReportBuilder::build(store, RandomOffice::Year, RandomOffice::Today);
    REQUIRE(document);
    for (const reports::Table* table : tablesOf(*document)) {
      INFO("table " << table->caption.toStdString());
      FigureTable view;
      view.setTable(*table);
      REQUIRE(view.model()->rowCount() == table->rows.size());
      for (int r = 0; r < view.model()->rowCount(); ++r) {
        const reports::Row& row = table->rows[r];
        int shown = 0;
        for (qsizetype c = 0; c < table->columns.size(); ++c) {
          if (table->columns[c].where == reports::Where::Workbook) continue;
          const QModelIndex cell = view.model()->index(r, shown++);
          if (row.kind == reports::RowKind::Group && c > 0) continue;
          const QString paper = c < row.cells.size() ? reports::CellText::of(row.cells[c], table->columns[c]) : QString();
          CHECK(squeezed(cell.data().toString()).toStdString() == squeezed(paper).toStdString());
        }
        CHECK(view.model()->columnCount() == shown);
      }
    }
  }
}

TEST_CASE("Every line of what is missing leads to its place", "[ui][report]") {
  SampleWindow window;
  window.workspace.setYear(SampleYear + 1);
  auto* page = openReport(window);
  const auto items = page->built().readiness.items;
  REQUIRE(items.size() > 5);
  auto* list = window.find<MissingList>("report.missing");
  for (const ReadinessItem& item : items) {
    INFO(item.point.toStdString() << " " << item.text.toStdString() << " -> " << item.page.toStdString() << " " << item.record);
    window.open("report");
    Q_EMIT list->followed(item);
    QCoreApplication::processEvents();
    CHECK(window.window.currentPageName() == item.page);
    if (!item.prosePoint.isEmpty()) CHECK(window.find<ReportSectionList>("report.sections")->current() == item.prosePoint);
  }
  // One line each, none left out and none made up.
  window.open("report");
  window.find<ReportSectionList>("report.sections")->choose(QStringLiteral("missing"));
  CHECK(window.wait([&] {
    qsizetype links = 0;
    for (const MissingList* one : page->findChildren<MissingList*>())
      if (one->isVisible()) links += one->findChildren<QLabel*>(QStringLiteral("report.missing.link")).size();
    return links == static_cast<qsizetype>(items.size());
  }));
}

TEST_CASE("The print preview prints the pages of the PDF on A4", "[ui][report][slow]") {
  SampleWindow window;
  auto* page = openReport(window);
  const QString printed = window.inFolder(QStringLiteral("spausdinta.pdf"));
  const QString exported = window.inFolder(QStringLiteral("eksportuota.pdf"));
  REQUIRE(page->print());
  auto* dialog = window.window.findChild<QPrintPreviewDialog*>();
  REQUIRE(dialog);
  CHECK(dialog->printer()->pageLayout().pageSize().id() == QPageSize::A4);
  dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
  dialog->printer()->setOutputFileName(printed);
  auto* preview = dialog->findChild<QPrintPreviewWidget*>();
  REQUIRE(preview);
  preview->updatePreview();
  CHECK(preview->pageCount() == page->built().layout->pageCount());
  preview->print();
  dialog->reject();
  FileChooser::prepareAnswer(QStringLiteral("report"), exported);
  window.find<QAction>("action.report.pdf")->trigger();
  REQUIRE(window.wait([&] { return !window.workspace.tasks().isRunning(); }, 60000));
  CHECK(textOf(printed) == textOf(exported));
  const auto info = run(QStringLiteral("pdfinfo"), {printed});
  REQUIRE(info.status == 0);
  CHECK(info.out.contains(QStringLiteral("A4")));
  CHECK(info.out.contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(page->built().layout->pageCount()))));
}

TEST_CASE("The office takes the form of its report out, edits it and brings it back", "[ui][report][settings]") {
  SampleWindow window;
  window.open("settings");
  const QString path = window.inFolder(QStringLiteral("forma.json"));
  FileChooser::prepareAnswer(QStringLiteral("form"), path);
  window.find<QPushButton>("settings.form.export")->click();
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QByteArray json = file.readAll();
  file.close();
  json.replace("\"name\": \"annual-2026\"", "\"name\": \"mūsų forma\"").replace("Geroji patirtis", "Geriausi dalykai");
  const auto bringIn = [&](const QByteArray& content) {
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    FileChooser::prepareAnswer(QStringLiteral("form"), path);
    window.find<QPushButton>("settings.form.import")->click();
  };
  bringIn(json);
  CHECK(window.find<QLabel>("settings.form.state")->text().contains(QStringLiteral("mūsų forma")));
  auto* page = openReport(window);
  bool found = false;
  for (const reports::Section& section : page->built().document->sections)
    for (const reports::Block& block : section.blocks)
      if (const auto* heading = std::get_if<reports::Heading>(&block.content)) found |= heading->title == QStringLiteral("Geriausi dalykai");
  CHECK(found);

  // A broken one is refused with its fault, and the good one stays.
  window.open("settings");
  bringIn(QByteArray(json).replace("\"measures\"", "\"tokio bloko nera\""));
  auto* banner = window.find<MessageBanner>("settings.form.banner");
  CHECK(banner->text().contains(QStringLiteral("tokio bloko nera")));
  CHECK(window.find<QLabel>("settings.form.state")->text().contains(QStringLiteral("mūsų forma")));
  auto own = reports::OfficeForm::own(window.workspace.store());
  REQUIRE(own);
  CHECK(own->has_value());

  window.find<QPushButton>("settings.form.shipped")->click();
  own = reports::OfficeForm::own(window.workspace.store());
  REQUIRE(own);
  CHECK_FALSE(own->has_value());
  CHECK_FALSE(window.find<QLabel>("settings.form.state")->text().contains(QStringLiteral("mūsų forma")));
}
