// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/AnnualReportPage.h"

#include "core/base/Clock.h"
#include "core/domain/AnnualReport.h"
#include "core/editing/EditService.h"
#include "core/reports/PageLayout.h"
#include "tests/support/Bytes.h"
#include "tests/support/ui/SampleWindow.h"
#include "tests/support/ui/UiFile.h"
#include "ui/common/FileChooser.h"
#include "ui/common/MessageBanner.h"
#include "ui/report/FigureTable.h"
#include "ui/report/FilesBanner.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PointFigures.h"
#include "ui/report/ReportSectionList.h"
#include "ui/shell/ActionSet.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace santalka;
using namespace santalka::test;

namespace {

/// The report page of the sample, its pages made.
struct ReportWindow : SampleWindow {
  AnnualReportPage* page;
  ReportWindow() {
    open("report");
    page = find<AnnualReportPage>("page.report");
    settle();
  }
  void settle() { REQUIRE(wait([this] { return page->isUpToDate(); })); }
  void choose(const char* key) { REQUIRE(find<ReportSectionList>("report.sections")->choose(QLatin1String(key))); }
  QPlainTextEdit* prose() { return find<QPlainTextEdit>("report.prose"); }
  /// Typed and left, as a person does.
  void write(const char* point, const QString& text) {
    choose(point);
    prose()->setFocus();
    prose()->selectAll();
    type(prose(), text);
    choose("missing");
    settle();
  }
  std::optional<ReportSection> stored(const char* point) {
    const auto reports = workspace.store().all<AnnualReport>(Query().where(QStringLiteral("year"), workspace.year()));
    REQUIRE(reports);
    if (reports->empty()) return std::nullopt;
    const auto sections = workspace.store().all<ReportSection>(
        Query().where(QStringLiteral("report_id"), reports->front().id.value).where(QStringLiteral("point"), QLatin1String(point)));
    REQUIRE(sections);
    return sections->empty() ? std::nullopt : std::optional(sections->front());
  }
  QString proseInDocument(const char* point) {
    QString all;
    for (const reports::Block* block : PointFigures::blocksOf(*page->built().document, QLatin1String(point)))
      if (const auto* text = std::get_if<reports::Prose>(&block->content))
        for (const reports::RichText& paragraph : text->paragraphs) all += paragraph.plain() + QLatin1Char('\n');
    return all;
  }
  QString exportTo(const char* name, const char* action) {
    const QString path = inFolder(QLatin1String(name));
    FileChooser::prepareAnswer(QStringLiteral("report"), path);
    find<QAction>(action)->trigger();
    REQUIRE(wait([this] { return !workspace.tasks().isRunning(); }, 60000));
    return path;
  }
};

}  // namespace

TEST_CASE("What is written for a point is stored when it is left, and stands in the report", "[ui][report]") {
  ReportWindow window;
  const QString text = QStringLiteral("Ąžuolų bendruomenė įkūrė kalbos klubą, šešiolika žmonių.");
  window.write("9.2", text);
  const auto section = window.stored("9.2");
  REQUIRE(section);
  CHECK(section->text == text);
  CHECK(window.proseInDocument("9.2").contains(text));
  window.window.actionSet()["undo"]->trigger();
  window.settle();
  CHECK_FALSE(window.proseInDocument("9.2").contains(text));
  window.choose("9.2");
  CHECK(window.prose()->toPlainText().contains(QStringLiteral("kalbos klubas bibliotekoje")));
}

TEST_CASE("Last year's text can be taken over as a start and does not overwrite what is there", "[ui][report]") {
  ReportWindow window;
  window.choose("9.3");
  const QString before = window.prose()->toPlainText();
  const QString last = window.find<QPlainTextEdit>("report.prose.last")->toPlainText();
  REQUIRE_FALSE(last.isEmpty());
  Q_EMIT window.find<QLabel>("report.prose.copy")->linkActivated(QStringLiteral("#"));
  CHECK(window.prose()->toPlainText().startsWith(before));
  CHECK(window.prose()->toPlainText().endsWith(last));
}

TEST_CASE("The state of a text is kept with it", "[ui][report]") {
  ReportWindow window;
  window.choose("6.1");
  auto* state = window.find<QComboBox>("report.prose.state");
  state->setCurrentIndex(state->findData(static_cast<int>(ProseState::Done)));
  Q_EMIT state->activated(state->currentIndex());
  const auto section = window.stored("6.1");
  REQUIRE(section);
  CHECK(section->state == ProseState::Done);
}

TEST_CASE("The figures below a text are those that are printed", "[ui][report]") {
  ReportWindow window;
  window.choose("1.2");
  auto tables = window.find<PointFigures>("report.figures")->findChildren<FigureTable*>();
  REQUIRE_FALSE(tables.isEmpty());
  const FigureTableModel& figures = tables.first()->figures();
  QString ukraine;
  for (int row = 0; row < figures.rowCount(); ++row)
    for (int column = 0; column < figures.columnCount(); ++column)
      if (figures.textAt(row, 0) == QStringLiteral("Ukraina")) ukraine += figures.textAt(row, column) + QLatin1Char(' ');
  CHECK(ukraine.contains(QStringLiteral("612")));
}

TEST_CASE("The preview follows the point that is looked at", "[ui][report]") {
  ReportWindow window;
  auto* pages = window.find<PagePreview>("report.preview");
  REQUIRE(pages->pageCount() > 5);
  window.choose("9.4");
  const int late = pages->currentPage();
  window.choose("1.1");
  CHECK(pages->currentPage() < late);
  CHECK(pages->currentPage() == window.page->built().layout->pageOf(QStringLiteral("1.1")));
}

TEST_CASE("A line of what is missing leads to where it is mended", "[ui][report]") {
  ReportWindow window;
  REQUIRE_FALSE(window.page->built().readiness.items.empty());
  const ReadinessItem& item = window.page->built().readiness.items.front();
  window.choose("missing");
  auto* links = window.find<QFrame>("report.missing");
  Q_EMIT links->findChild<QLabel*>(QStringLiteral("report.missing.link"))->linkActivated(QStringLiteral("#"));
  CHECK(window.window.currentPageName() == item.page);
}

TEST_CASE("The report is exported as PDF and as a workbook without stopping the window", "[ui][report][slow]") {
  ReportWindow window;
  window.write("9.2", QStringLiteral("Žuvėdros skrido virš ežero."));
  const QString pdf = window.exportTo("ataskaita.pdf", "action.report.pdf");
  CHECK(bytesOf(pdf).startsWith("%PDF-"));
  CHECK(window.find<FilesBanner>("report.files")->path() == pdf);
  QProcess reader;
  reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
  if (reader.waitForFinished()) CHECK(QString::fromUtf8(reader.readAllStandardOutput()).contains(QStringLiteral("Žuvėdros skrido virš ežero.")));
  CHECK(bytesOf(window.exportTo("ataskaita", "action.report.xlsx") + QStringLiteral(".xlsx")).startsWith("PK"));
}

TEST_CASE("The letter carries both files and copies to all coordinators of the authority", "[ui][report][slow]") {
  ReportWindow window;
  const QByteArray letter = bytesOf(window.exportTo("laiskas.eml", "action.report.eml"));
  CHECK(letter.contains("X-Unsent: 1"));
  CHECK(letter.count("Content-Disposition: attachment") == 2);
  const auto addressees = window.workspace.store().all<Addressee>();
  REQUIRE(addressees);
  int copies = 0;
  for (const Addressee& addressee : *addressees) {
    if (!addressee.copyAlways) continue;
    ++copies;
    CHECK(letter.contains(addressee.email.toUtf8()));
  }
  CHECK(copies == 3);
}

TEST_CASE("A folder that is not there is said before any work begins", "[ui][report]") {
  ReportWindow window;
  const QString path = window.exportTo("nera/tokio/aplanko.pdf", "action.report.pdf");
  CHECK_FALSE(QFile::exists(path));
  CHECK(window.find<MessageBanner>("report.banner")->text().contains(QStringLiteral("nera")));
}

TEST_CASE("Sending keeps the report as it was, and a correction is the next version", "[ui][report][slow]") {
  ReportWindow window;
  const auto send = [&] {
    window.find<QAction>("action.report.submit")->trigger();
    window.find<QPushButton>("report.submit.confirm")->click();
    REQUIRE(window.wait([&] { return !window.workspace.tasks().isRunning(); }, 60000));
  };
  window.write("9.2", QStringLiteral("Pirmoji versija."));
  send();
  AnnualReportService service(window.workspace.edits());
  auto versions = service.submissions(SampleYear);
  REQUIRE(versions);
  REQUIRE(versions->size() == 1);
  CHECK(versions->front().version == 1);
  // A stray Ctrl+Z right after it takes nothing back and says why.
  window.window.actionSet()["undo"]->trigger();
  CHECK(service.submissions(SampleYear)->size() == 1);
  CHECK(window.window.banner().text().contains(QString::number(SampleYear)));
  CHECK(window.find<MessageBanner>("report.sent")->text().contains(QStringLiteral("2027-01-11")));
  // The head no longer counts the days to its deadline.
  CHECK(window.page->countText().contains(QStringLiteral("2027-01-11")));
  // The file as sent can be saved again.
  const QString path = window.inFolder(QStringLiteral("pateikta.pdf"));
  FileChooser::prepareAnswer(QStringLiteral("report"), path);
  window.find<QPushButton>("report.version.1.pdf")->click();
  const QByteArray first = bytesOf(path);
  CHECK(first.startsWith("%PDF-"));

  window.write("9.2", QStringLiteral("Pataisyta versija."));
  send();
  versions = service.submissions(SampleYear);
  REQUIRE(versions);
  REQUIRE(versions->size() == 2);
  CHECK(versions->front().version == 2);
  const auto kept = service.submission(versions->back().id);
  REQUIRE(kept);
  CHECK(kept->pdf == first);
  CHECK(kept->content.contains(QStringLiteral("Pirmoji versija.")));
}

TEST_CASE("Sending before the year is over, or before the date of the letter, is warned of", "[ui][report]") {
  ReportWindow window;
  window.find<QAction>("action.report.submit")->trigger();
  auto* early = window.find<QLabel>("report.submit.early");
  CHECK(early->text().contains(QStringLiteral("2027-01-18")));
  CHECK_FALSE(early->text().contains(QLatin1Char('\n')));
  Clock::setFixed(QDateTime(QDate(2026, 11, 26), QTime(10, 0)));
  window.find<QAction>("action.report.submit")->trigger();
  CHECK(early->text().contains(QLatin1Char('\n')));
}

TEST_CASE("The report of a year nobody has begun can be begun", "[ui][report]") {
  ReportWindow window;
  window.workspace.setYear(2028);
  window.settle();
  window.choose("requisites");
  CHECK_FALSE(window.stored("9.2"));
  window.find<QPushButton>("report.begin")->click();
  CHECK(*window.workspace.store().count(EntityKind::AnnualReport, Query().where(QStringLiteral("year"), 2028)) == 1);
}
