// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"
#include "core/exchange/sample/SampleFile.h"
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/AnnualReportEmail.h"
#include "core/reports/CellText.h"
#include "core/reports/DocumentJson.h"
#include "core/reports/DocumentTexts.h"
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"
#include "core/reports/annual/AnnualBlocks.h"
#include "tests/support/ReportTables.h"
#include "tests/support/Speaking.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace santalka;
using namespace santalka::reports;

namespace {

const QDate today(2027, 1, 11);

class Sample {
 public:
  explicit Sample(SampleSize size = SampleSize::Normal) {
    const QString path = m_dir.filePath(QStringLiteral("pavyzdys.santalka"));
    auto written = writeSample(path, size);
    INFO((written ? std::string() : (written.error().message + written.error().detail).toStdString()));
    REQUIRE(written);
    auto opened = DataFile::open(path, DataFile::Access::ReadWrite);
    REQUIRE(opened);
    m_file = std::move(*opened);
    m_store = std::make_unique<Store>(m_file->database());
  }
  Store& store() { return *m_store; }
  ReportDocument report() {
    auto document = AnnualReportBuilder::build(store(), SampleYear, today);
    INFO((document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document);
    return std::move(*document);
  }

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<DataFile> m_file;
  std::unique_ptr<Store> m_store;
};

const Table& table(const ReportDocument& document, const char* name) {
  for (const Table* one : test::tablesOf(document))
    if (one->name == QLatin1String(name)) return *one;
  FAIL("no table " << name);
  static const Table none;
  return none;
}

}  // namespace

TEST_CASE("The annual report of the sample has every point of its form", "[reports][annual]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample;
  const ReportDocument document = sample.report();
  auto form = ReportTemplate::forYear(SampleYear);
  REQUIRE(form);
  QStringList headings;
  const std::function<void(const std::vector<Block>&)> visit = [&](const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
      if (const auto* heading = std::get_if<Heading>(&block.content)) headings << heading->number;
      if (const auto* pair = std::get_if<TwoColumns>(&block.content)) {
        visit(pair->left);
        visit(pair->right);
      }
    }
  };
  for (const Section& section : document.sections) visit(section.blocks);
  QStringList expected;
  for (const TemplateSection& section : form->sections)
    for (const TemplatePoint& point : section.points) expected << point.number;
  CHECK(headings == expected);
  CHECK(expected.size() == 30);
  CHECK(document.sections.size() == 9);
  CHECK(document.keyFigures.size() == 6);
}

TEST_CASE("Figures of the report are those of the services", "[reports][annual]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample;
  const ReportDocument document = sample.report();
  auto facts = YearFacts::load(sample.store(), SampleYear, today);
  REQUIRE(facts);
  const MoneyTotals money = facts->budget.inYear(SampleYear);
  const Row& total = table(document, "Lesos").rows.back();
  CHECK(std::get<Money>(total.cells[1].value) == money.planned.known);
  CHECK(std::get<Money>(total.cells[3].value) == money.spent.known);
  CHECK(std::get<double>(total.cells[4].value) == Approx(*money.spentPercent()));
  Money sum;
  for (const Row& row : table(document, "Lesos").rows)
    if (row.kind == RowKind::Data) sum += std::get<Money>(row.cells[1].value);
  CHECK(sum == money.planned.known);
  const Row& activities = table(document, "Veiklos").rows.back();
  CHECK(std::get<qint64>(activities.cells[3].value) == facts->activities.total.activities);
  int achieved = 0;
  for (const Row& row : table(document, "Priemones").rows)
    if (row.kind == RowKind::Data) achieved += std::get<State>(row.cells[7].value).kind == StateKind::Achieved;
  CHECK(achieved >= facts->progress.whole.count(ProgressState::Achieved));
  CHECK(document.keyFigures[3].value == QString::number(facts->progress.whole.count(ProgressState::Achieved)));
  const Table& citizenship = table(document, "Pilietybe");
  qint64 people = 0;
  for (const Row& row : citizenship.rows)
    if (row.kind == RowKind::Data) people += std::get<qint64>(row.cells[2].value);
  CHECK(people == std::get<qint64>(citizenship.rows.back().cells[2].value));
}

TEST_CASE("No small count of the sample reaches the report", "[reports][annual][withholding]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample;
  const ReportDocument document = sample.report();
  // Refugee status 7 and 8, applicants 4 and 3, women and men over 74: 4 and 18.
  const Table& status = table(document, "Statusas");
  int withheld = 0;
  for (const Row& row : status.rows) {
    for (const Cell& cell : row.cells) {
      if (std::holds_alternative<Withheld>(cell.value)) ++withheld;
      if (const auto* count = std::get_if<qint64>(&cell.value); count && &cell != &row.cells.back()) CHECK((*count == 0 || *count >= 5));
    }
  }
  CHECK(withheld >= 4);
  const Table& ages = table(document, "Lytis_amzius");
  for (const Row& row : ages.rows)
    if (row.kind == RowKind::Data && CellText::of(row.cells[0], ages.columns[0]) == QStringLiteral("75+")) {
      CHECK(std::holds_alternative<Withheld>(row.cells[1].value));
      CHECK(std::holds_alternative<Withheld>(row.cells[2].value));
    }
}

TEST_CASE("The report reads well in both languages", "[reports][annual][golden]") {
  Sample sample;
  for (const Language language : {Language::Lithuanian, Language::English}) {
    const test::Speaking speaking(language);
    if (!speaking.isWhole()) {
      WARN("the translations of the report are not compiled in yet");
      continue;
    }
    const ReportDocument document = sample.report();
    QString text;
    forEachText(document, [&](const QString& one) { text += one + QLatin1Char('\n'); });
    const QString path = QStringLiteral(SANTALKA_TEST_DATA "/golden/annual-report-%1.txt").arg(language == Language::English ? QStringLiteral("en") : QStringLiteral("lt"));
    if (qEnvironmentVariableIsSet("SANTALKA_UPDATE_GOLDEN")) {
      QFile out(path);
      REQUIRE(out.open(QIODevice::WriteOnly));
      out.write(text.toUtf8());
      continue;
    }
    QFile golden(path);
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n'));
    const QStringList actual = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
      INFO("line " << i + 1);
      REQUIRE(actual[i].toStdString() == expected[i].toStdString());
    }
    CHECK(actual.size() == expected.size());
  }
}

TEST_CASE("The same year gives the same document", "[reports][annual]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample;
  CHECK(toJson(sample.report()) == toJson(sample.report()));
}

TEST_CASE("An empty file still gives a report that says what is unknown", "[reports][annual]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  QTemporaryDir dir;
  auto file = DataFile::create(dir.filePath(QStringLiteral("tuscias.santalka")));
  REQUIRE(file);
  Store store((*file)->database());
  auto document = AnnualReportBuilder::build(store, 2026, today);
  REQUIRE(document);
  CHECK(document->keyFigures.front().value == QStringLiteral("…"));
  const QString pdf = dir.filePath(QStringLiteral("tuscias.pdf"));
  CHECK(writePdf(std::make_shared<const ReportDocument>(*document), pdf));
  CHECK(writeXlsx(*document, dir.filePath(QStringLiteral("tuscias.xlsx"))));
}

TEST_CASE("The letter names addressees, copies and the figures of the year", "[reports][annual]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample;
  const ReportDocument document = sample.report();
  auto facts = YearFacts::load(sample.store(), SampleYear, today);
  REQUIRE(facts);
  const EmailMessage mail = annualReportEmail(*facts, document, 10);
  CHECK_FALSE(mail.to.isEmpty());
  qsizetype always = 0;
  for (const Addressee& one : facts->addressees) always += one.copyAlways && !one.email.isEmpty();
  CHECK(mail.cc.size() >= always);
  CHECK(mail.subject == document.title);
  CHECK(mail.body.contains(annual::number(1437)));
  CHECK(annualReportFileName(*facts, QStringLiteral("pdf")) == QStringLiteral("Pavyzdzio-r-sav-ataskaita-2026.pdf"));
}

TEST_CASE("A template with a fault is refused and the fault is named", "[reports][template]") {
  const auto fails = [](const QByteArray& json, const char* part) {
    auto form = ReportTemplate::parse(json);
    REQUIRE_FALSE(form);
    CHECK(form.error().code == ErrorCode::Invalid);
    CHECK(form.error().message.contains(QLatin1String(part)));
  };
  QFile shipped(QStringLiteral(":/report/annual-2026.json"));
  REQUIRE(shipped.open(QIODevice::ReadOnly));
  const QByteArray good = shipped.readAll();
  REQUIRE(ReportTemplate::parse(good));
  fails("{", "JSON");
  fails("{}", "template");
  fails(QByteArray(good).replace("\"residents_by_year\"", "\"no_such_block\""), "no_such_block");
  fails(QByteArray(good).replace("\"1.2\"", "\"1.1\""), "1.1");
  fails(QByteArray(good).replace("\"schema\": 1", "\"schema\": 2"), "version");
}

TEST_CASE("The annual report of a large file is built fast", "[reports][.bench]") {
  const test::Speaking lithuanian(Language::Lithuanian);
  Sample sample(SampleSize::Large);
  QElapsedTimer timer;
  timer.start();
  const ReportDocument document = sample.report();
  WARN("report of the large sample: " << timer.elapsed() << " ms");
  CHECK(timer.elapsed() < 60000);
}

TEST_CASE("The annual report of the sample is written for looking at", "[.][annualshow]") {
  const QString folder = qEnvironmentVariable("SANTALKA_SHOWCASE");
  REQUIRE_FALSE(folder.isEmpty());
  Sample sample;
  for (const Language language : {Language::Lithuanian, Language::English}) {
    const test::Speaking speaking(language);
    const QString name = folder + (language == Language::English ? QStringLiteral("/annual-en") : QStringLiteral("/annual-lt"));
    const ReportDocument document = sample.report();
    auto pdf = writePdf(std::make_shared<const ReportDocument>(document), name + QStringLiteral(".pdf"));
    REQUIRE(pdf);
    for (const QString& warning : pdf->warnings) WARN(warning.toStdString());
    REQUIRE(writeXlsx(document, name + QStringLiteral(".xlsx")));
    auto facts = YearFacts::load(sample.store(), SampleYear, today);
    REQUIRE(facts);
    QFile mail(name + QStringLiteral(".txt"));
    REQUIRE(mail.open(QIODevice::WriteOnly));
    mail.write(annualReportEmail(*facts, document, pdf->pages).body.toUtf8());
  }
}
