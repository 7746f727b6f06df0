// SPDX-License-Identifier: EUPL-1.2
// report_tables FILE YEAR OUT.html OUT.csv: the tables of the annual report as plain HTML and CSV, so that another program
// can be timed at converting the very same rows.
#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/CellText.h"

#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#include <cstdio>

using namespace santalka;

namespace {

int rowsWritten = 0;

void write(const reports::Table& table, QTextStream& html, QTextStream& csv) {
  html << "<h3>" << table.caption.toHtmlEscaped() << "</h3><table border='1'><thead><tr>";
  for (const reports::Column& column : table.columns) html << "<th>" << column.header.toHtmlEscaped() << "</th>";
  html << "</tr></thead>\n";
  for (const reports::Row& row : table.rows) {
    html << "<tr>";
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
      const QString text = reports::CellText::of(row.cells[i], table.columns.value(i));
      html << "<td>" << text.toHtmlEscaped() << "</td>";
      csv << (i ? "," : "") << '"' << QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) << '"';
    }
    html << "</tr>\n";
    csv << '\n';
    ++rowsWritten;
  }
  html << "</table>\n";
}

void write(const std::vector<reports::Block>& blocks, QTextStream& html, QTextStream& csv) {
  for (const reports::Block& block : blocks) {
    if (const auto* table = std::get_if<reports::Table>(&block.content)) write(*table, html, csv);
    if (const auto* columns = std::get_if<reports::TwoColumns>(&block.content)) {
      write(columns->left, html, csv);
      write(columns->right, html, csv);
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication app(argc, argv);
  if (argc != 5) return 2;
  auto file = DataFile::open(QString::fromLocal8Bit(argv[1]), DataFile::Access::ReadOnly);
  if (!file) return 3;
  Store store((*file)->database());
  auto document = reports::AnnualReportBuilder::build(store, atoi(argv[2]), Clock::today());
  if (!document) return 3;
  QFile htmlFile(QString::fromLocal8Bit(argv[3]));
  QFile csvFile(QString::fromLocal8Bit(argv[4]));
  if (!htmlFile.open(QIODevice::WriteOnly) || !csvFile.open(QIODevice::WriteOnly)) return 3;
  QTextStream html(&htmlFile);
  QTextStream csv(&csvFile);
  html << "<html><head><meta charset='utf-8'></head><body>\n";
  for (const reports::Section& section : document->sections) write(section.blocks, html, csv);
  html << "</body></html>\n";
  std::printf("%d\n", rowsWritten);
  return 0;
}
