// SPDX-License-Identifier: EUPL-1.2
// The same figures in the document, on paper and in the workbook, cell by cell, read back by other people's programs.
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/CellText.h"
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"
#include "tests/support/RandomOffice.h"
#include "tests/support/ReportTables.h"
#include "tests/support/Speaking.h"
#include "tests/support/core/Programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace santalka;
using namespace santalka::reports;
using test::RandomOffice;
using tests::runProgram;

namespace {

/// One line as a reader sees it: any space is one space.
QString flat(QString line) { return line.replace(QChar(0xA0), QLatin1Char(' ')).simplified(); }

/// Lines of the PDF as they stand on its pages.
QStringList linesOf(const QString& pdf) {
  const auto answer = runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), pdf, QStringLiteral("-")});
  REQUIRE(answer.started);
  REQUIRE(answer.exitCode == 0);
  QStringList out;
  for (const QString& line : answer.output.split(QLatin1Char('\n'))) out << flat(line);
  return out;
}

/// A row on paper: texts may go on in the next lines, figures never.
QRegularExpression rowPattern(const Table& table, const Row& row) {
  QString pattern = QStringLiteral("(?:^| )");
  for (qsizetype i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (column.where == Where::Workbook) continue;
    const QString text = i < row.cells.size() ? flat(CellText::of(row.cells[i], column)) : QString();
    if (text.isEmpty()) continue;
    const bool wraps = std::holds_alternative<QString>(row.cells[i].value) || std::holds_alternative<State>(row.cells[i].value);
    if (pattern.size() > 7) pattern += QLatin1Char(' ');
    pattern += QRegularExpression::escape(wraps ? text.section(QLatin1Char(' '), 0, 0) : text);
    if (wraps && text.contains(QLatin1Char(' '))) pattern += QStringLiteral("(?: \\S+)*?");
  }
  return QRegularExpression(pattern + QStringLiteral("(?: |$)"));
}

void checkPaper(const ReportDocument& document, const QStringList& lines) {
  for (const Table* table : test::tablesOf(document)) {
    if (table->where == Where::Workbook) continue;
    INFO("table " << table->caption.toStdString());
    qsizetype at = 0;
    for (const Row& row : table->rows) {
      if (row.kind == RowKind::Group) continue;
      const QRegularExpression pattern = rowPattern(*table, row);
      qsizetype found = at;
      while (found < lines.size() && !pattern.match(lines[found]).hasMatch()) ++found;
      INFO("row " << pattern.pattern().toStdString());
      CHECK(found < lines.size());
      if (found < lines.size()) at = found;
    }
  }
}

void checkCell(const QJsonObject& read, const Cell& cell, const Column& column) {
  INFO("read " << QJsonDocument(read).toJson(QJsonDocument::Compact).toStdString() << " for " << CellText::of(cell, column).toStdString());
  const auto number = [&](double value) {
    REQUIRE(read.contains(QStringLiteral("number")));
    CHECK(read.value(QStringLiteral("number")).toDouble() == Approx(value).margin(1e-9));
    CHECK_FALSE(read.value(QStringLiteral("format")).toString() == QStringLiteral("General"));
  };
  if (const auto* whole = std::get_if<qint64>(&cell.value)) return number(static_cast<double>(*whole));
  if (const auto* real = std::get_if<double>(&cell.value)) return number(*real);
  if (const auto* money = std::get_if<Money>(&cell.value)) return number(money->euros());
  if (const auto* progress = std::get_if<Progress>(&cell.value)) return number(progress->percent);
  if (const auto* date = std::get_if<QDate>(&cell.value); date && date->isValid()) {
    CHECK(read.value(QStringLiteral("date")).toString() == date->toString(Qt::ISODate));
    return;
  }
  CHECK(flat(read.value(QStringLiteral("text")).toString()) == flat(CellText::of(cell, column)));
  CHECK_FALSE(read.value(QStringLiteral("type")).toString() == QStringLiteral("f"));
}

void checkWorkbook(const ReportDocument& document, const QJsonObject& book) {
  const QJsonObject names = book.value(QStringLiteral("names")).toObject();
  for (const Table* table : test::tablesOf(document)) {
    if (table->where == Where::Paper || table->sheet.isEmpty() || table->name.isEmpty()) continue;
    INFO("table " << table->name.toStdString());
    const QJsonArray rows = names.value(table->name).toArray();
    const qsizetype head = rows.size() - table->rows.size();  // of one row or two
    REQUIRE((head == 1 || head == 2));
    for (qsizetype r = 0; r < table->rows.size(); ++r) {
      const Row& row = table->rows[r];
      const QJsonArray cells = rows[r + head].toArray();
      qsizetype at = 0;
      for (qsizetype c = 0; c < table->columns.size(); ++c) {
        if (table->columns[c].where == Where::Paper) continue;
        REQUIRE(at < cells.size());
        if (c < row.cells.size() && (row.kind != RowKind::Group || c == 0)) checkCell(cells[at].toObject(), row.cells[c], table->columns[c]);
        ++at;
      }
    }
  }
}

}  // namespace

TEST_CASE("Paper and workbook hold the figures of the document, cell by cell", "[reports][pdf][xlsx][property]") {
  test::Random random;
  INFO("SANTALKA_SEED=" << random.seed());
  const int rounds = qEnvironmentVariableIsSet("SANTALKA_ROUNDS") ? qEnvironmentVariableIntValue("SANTALKA_ROUNDS") : 6;
  for (int round = 0; round < rounds; ++round) {
    const test::Speaking speaking(round % 2 == 0 ? Language::Lithuanian : Language::English);
    RandomOffice office(random);
    const Store store(office.database());
    auto document = AnnualReportBuilder::build(store, RandomOffice::Year, RandomOffice::Today);
    REQUIRE(document);
    CAPTURE(round);
    const QString pdf = office.inFolder(QStringLiteral("a.pdf")), xlsx = office.inFolder(QStringLiteral("a.xlsx"));
    REQUIRE(writePdf(std::make_shared<const ReportDocument>(*document), pdf));
    REQUIRE(writeXlsx(*document, xlsx));
    checkPaper(*document, linesOf(pdf));
    const auto read = runProgram(QFile::exists(QStringLiteral("/usr/bin/python3")) ? QStringLiteral("/usr/bin/python3") : QStringLiteral("python3"), {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral(SANTALKA_SOURCE_DIR "/tests/support/read_workbook.py"), xlsx});
    INFO("python3-openpyxl is needed: " << read.output.left(400).toStdString());
    REQUIRE(read.exitCode == 0);
    checkWorkbook(*document, QJsonDocument::fromJson(read.output.toUtf8()).object());
  }
}
