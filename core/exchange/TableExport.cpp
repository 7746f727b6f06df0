// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/TableExport.h"

#include "core/exchange/ExportTable.h"
#include "core/exchange/HarmlessText.h"
#include "core/exchange/SheetTable.h"
#include "core/reports/OutputFile.h"
#include "core/reports/XlsxFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace santalka::TableExport {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr int ExcelRows = 1048576;
constexpr double NarrowColumn = 14;
constexpr double WideColumn = 46;

QString plain(double value, int decimals) {
  if (decimals >= 0) return QString::number(value, 'f', decimals);
  if (value == std::floor(value) && std::abs(value) < 1e15) return QString::number(static_cast<qint64>(value));
  QString text = QString::number(value, 'f', 10);
  while (text.endsWith(QLatin1Char('0'))) text.chop(1);
  return text;
}

QString csvText(const ExportColumn& column, const ExportValue& value) {
  if (const auto* text = std::get_if<QString>(&value)) return csvCell(*text);
  if (const auto* number = std::get_if<double>(&value)) return plain(*number, column.decimals);
  if (const auto* date = std::get_if<QDate>(&value)) return date->toString(Qt::ISODate);
  return {};
}

class SheetOut {
 public:
  SheetOut(reports::XlsxBook& book, const ExportTable& table, const QString& path, const ExportOptions& options)
      : m_book(book), m_table(table), m_path(path), m_options(options) {}

  Result<void> write() {
    m_sheet = m_book.addSheet(m_table.title());
    if (!m_sheet) return reports::OutputFile::failure(m_path, QFileDevice::ResourceError, QStringLiteral("no temporary file for a sheet"));
    const auto& columns = m_table.columns();
    lxw_format* head = m_book.format({.bold = true, .ground = 0xE9EDF1, .wrap = true, .bottom = LXW_BORDER_THIN});
    int at = 0;
    for (const ExportColumn& column : columns) {
      if (column.idOnly) continue;
      const double caption = std::min(24.0, reports::xlsx::columnWidth(column.caption, 10, true));
      worksheet_set_column(m_sheet, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at), column.wide ? WideColumn : std::max(NarrowColumn, caption), nullptr);
      ++at;
    }
    at = 0;
    for (const ExportColumn& column : columns)
      if (!column.idOnly) reports::xlsx::writeText(m_sheet, 0, at++, column.caption, head);
    m_book.expectCells(at);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    int row = 0;
    auto done = m_table.eachRow([&](const std::vector<ExportValue>& values) -> Result<void> {
      if (++row >= ExcelRows) return Error{ErrorCode::Invalid, Texts::tr("“%1” has more rows than a sheet of Excel can hold. Export it as CSV.").arg(m_table.title()), {}};
      writeRow(row, values);
      return {};
    });
    if (done && row > 0) worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(std::max(0, at - 1)));
    return done;
  }

 private:
  void writeRow(int row, const std::vector<ExportValue>& values) {
    int at = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const ExportColumn& column = m_table.columns()[i];
      if (column.idOnly) continue;
      const auto r = static_cast<lxw_row_t>(row);
      const auto c = static_cast<lxw_col_t>(at++);
      if (const auto* text = std::get_if<QString>(&values[i])) {
        if (text->isEmpty()) continue;
        if (!reports::xlsx::writeText(m_sheet, row, c, *text, m_book.format({.wrap = column.wide})) && m_options.cut)
          m_options.cut(Texts::tr("Sheet “%1”, cell %2 (%3): the text is longer than a cell of Excel can hold, so its end was cut off. Export the table as CSV to have it whole.")
                            .arg(m_book.safeName(m_table.title()), cellName(row, c), column.caption));
      } else if (const auto* number = std::get_if<double>(&values[i])) {
        worksheet_write_number(m_sheet, r, c, *number, m_book.format({.numberFormat = column.decimals == 2 ? "#,##0.00" : "General", .align = reports::Align::Right}));
      } else if (const auto* date = std::get_if<QDate>(&values[i])) {
        // Days since 1899-12-30, as Excel counts them.
        worksheet_write_number(m_sheet, r, c, static_cast<double>(QDate(1899, 12, 30).daysTo(*date)), m_book.format({.numberFormat = "yyyy-mm-dd"}));
      } else {
        continue;
      }
      m_book.expectCells(1);
    }
  }

  reports::XlsxBook& m_book;
  const ExportTable& m_table;
  const QString& m_path;
  const ExportOptions& m_options;
  lxw_worksheet* m_sheet = nullptr;
};

}  // namespace

QStringList tableNames() {
  QStringList names{QStringLiteral("plan")};
  for (const EntityDescription* entity : allEntities()) names << entity->table;
  return names;
}

QString csvCell(const QString& text) {
  static const QRegularExpression special(QStringLiteral("[\",;|\\n\\r\\t]"));
  QString out = HarmlessText::of(text);
  const bool edges = !out.isEmpty() && (out.front().isSpace() || out.back().isSpace());
  if (!edges && !special.match(out).hasMatch()) return out;
  out.replace(QLatin1Char('"'), QStringLiteral("\"\""));
  return QLatin1Char('"') + out + QLatin1Char('"');
}

Result<void> writeCsv(const Store& store, const QString& name, const QString& path, const ExportOptions& options) {
  auto table = ExportTable::of(store, name, false, options);
  if (!table) return table.error();
  return reports::OutputFile::write(path, [&](QIODevice& device) -> Result<void> {
    const auto put = [&](const QStringList& cells) -> Result<void> {
      const QByteArray line = cells.join(QLatin1Char(',')).toUtf8() + '\n';
      if (device.write(line) == line.size()) return {};
      const auto* file = qobject_cast<QFileDevice*>(&device);
      return reports::OutputFile::failure(path, file ? file->error() : QFileDevice::WriteError, device.errorString());
    };
    QStringList head;
    for (const ExportColumn& column : table->columns()) head << column.key;
    if (auto done = put(head); !done) return done;
    return table->eachRow([&](const std::vector<ExportValue>& values) {
      QStringList cells;
      for (std::size_t i = 0; i < values.size(); ++i) cells << csvText(table->columns()[i], values[i]);
      return put(cells);
    });
  });
}

Result<void> writeXlsx(const Store& store, const QStringList& tables, const QString& path, const ExportOptions& options) {
  QStringList wanted = tables;
  if (wanted.isEmpty()) {
    for (const EntityDescription* entity : allEntities()) {
      auto count = store.count(entity->kind);
      if (!count) return count.error();
      if (*count == 0) continue;
      if (entity->kind == EntityKind::Plan) wanted << QStringLiteral("plan");
      wanted << entity->table;
    }
    if (wanted.isEmpty()) wanted << QStringLiteral("municipalities");
  }
  std::vector<ExportTable> read;
  for (const QString& name : std::as_const(wanted)) {
    auto table = ExportTable::of(store, name, true, options);
    if (!table) return table.error();
    read.push_back(std::move(*table));
  }
  // Half a million observations are no reason to hold them.
  return reports::XlsxFile::write(path, reports::XlsxFile::Rows::Streamed, [&](reports::XlsxBook& book) -> Result<void> {
    for (const ExportTable& table : read)
      if (auto done = SheetOut(book, table, path, options).write(); !done) return done;
    return {};
  });
}

}  // namespace santalka::TableExport
