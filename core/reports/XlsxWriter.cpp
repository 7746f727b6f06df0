// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxWriter.h"

#include "core/base/Clock.h"
#include "core/reports/XlsxCharts.h"
#include "core/reports/XlsxCover.h"
#include "core/reports/XlsxFile.h"
#include "core/reports/XlsxTables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSize>

namespace santalka::reports {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

double inches(double millimetres) { return millimetres / 25.4; }

/// What one sheet holds, in the order of the document.
struct SheetContent {
  QList<const Table*> tables;
  QList<const Chart*> charts;
};

void collect(const std::vector<Block>& blocks, QHash<QString, SheetContent>& content) {
  for (const Block& block : blocks) {
    if (const auto* table = std::get_if<Table>(&block.content)) {
      if (table->where != Where::Paper && !table->sheet.isEmpty()) content[table->sheet].tables.append(table);
    } else if (const auto* chart = std::get_if<Chart>(&block.content)) {
      if (chart->where != Where::Paper && !chart->sheet.isEmpty()) content[chart->sheet].charts.append(chart);
    } else if (const auto* columns = std::get_if<TwoColumns>(&block.content)) {
      collect(columns->left, content);
      collect(columns->right, content);
    }
  }
}

QByteArray footerText(const Meta& meta) {
  const auto safe = [](QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")).left(90); };
  QString text = QStringLiteral("&L&\"Arial\"&7") + safe(meta.footerLeft) + QStringLiteral("&C&\"Arial\"&9&P&R&\"Arial\"&7") + safe(meta.footerRight);
  // A size followed by a figure would be read as one number.
  text.replace(QStringLiteral("&7") + safe(meta.footerLeft), QStringLiteral("&7 ") + safe(meta.footerLeft));
  text.replace(QStringLiteral("&7") + safe(meta.footerRight), QStringLiteral("&7 ") + safe(meta.footerRight));
  return text.left(250).toUtf8();
}

void setUpPage(lxw_worksheet* sheet, bool landscape, const Meta& meta, bool numbered) {
  worksheet_set_paper(sheet, 9);
  if (landscape)
    worksheet_set_landscape(sheet);
  else
    worksheet_set_portrait(sheet);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_margins(sheet, inches(20), inches(10), inches(15), inches(15));
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  if (numbered) worksheet_set_footer(sheet, footerText(meta).constData());
}

/// Puts the charts of a sheet beside or below its tables, and the small tables they need below or beside those.
class SheetWriter {
 public:
  SheetWriter(XlsxBook& book, const ReportDocument& document, const Sheet& sheet, const SheetContent& content, const std::function<bool()>& keepOn)
      : m_book(book), m_document(document), m_sheet(sheet), m_content(content), m_keepOn(keepOn), m_out(book.sheet(sheet.name)), m_name(book.safeName(sheet.name)) {}

  void write() {
    m_single = m_content.tables.size() == 1;
    m_widths = workbookWidths(m_content.tables);
    if (m_widths.empty()) m_widths = {31};
    m_tableColumns = static_cast<int>(m_widths.size());
    setUpPage(m_out, m_sheet.landscape, m_document.meta, true);
    titles();
    tables();
    chartTables();
    setWidths();
    charts();
    view();
  }

 private:
  struct Placed {
    const Table* table;
    XlsxPlace place;
  };

  void titles() {
    XlsxLook title;
    title.size = 13;
    title.bold = true;
    title.colour = 0x1F3A5F;
    xlsx::writeText(m_out, 0, 0, m_sheet.title, m_book.format(title));
    worksheet_set_row(m_out, 0, 20, nullptr);
    XlsxLook grey;
    grey.size = 8;
    grey.colour = 0x55606E;
    xlsx::writeText(m_out, 1, 0, m_sheet.subtitle, m_book.format(grey));
    m_row = 2;
  }

  void tables() {
    for (const Table* table : m_content.tables) {
      const XlsxPlace place = writeTable(m_book, m_out, m_name, *table, m_row, 0, !m_single, m_widths, m_keepOn);
      m_placed.append({table, place});
      m_row = place.nextRow + 1;
      bool grouped = false;
      for (const Row& row : table->rows) grouped = grouped || row.kind == RowKind::Group;
      const int last = place.firstRow + static_cast<int>(table->rows.size()) - 1;
      if (m_single && table->autofilter && !grouped && last >= place.firstRow) {
        const bool total = table->rows.last().kind == RowKind::Total;
        worksheet_autofilter(m_out, static_cast<lxw_row_t>(place.firstRow - 1), 0, static_cast<lxw_row_t>(total ? last - 1 : last), static_cast<lxw_col_t>(m_tableColumns - 1));
      }
    }
  }

  std::optional<XlsxChartRange> inTables(const Chart& chart) const {
    for (const Placed& placed : m_placed)
      if (chart.source && placed.table->name == chart.source->table)
        if (auto range = rangeInTable(chart, *placed.table, placed.place)) return range;
    return {};
  }

  /// Where the small tables stand: on portrait sheets under the others, on landscape ones at the right, below the table, so
  /// that the charts have the left. The columns there are widened if need be.
  int columnFor(const std::vector<double>& needs) {
    const int size = static_cast<int>(needs.size());
    int column = 0;
    if (m_sheet.landscape) {
      column = qMax(0, m_tableColumns - size);
      for (int c = column; c > 0 && m_left < 0; --c) {
        bool fits = true;
        for (int k = 0; k < size; ++k) fits = fits && m_widths[static_cast<std::size_t>(c + k)] + 0.3 >= needs[static_cast<std::size_t>(k)];
        if (!fits) continue;
        column = c;
        break;
      }
      if (m_left >= 0 && m_left + size <= m_tableColumns) column = m_left;
      m_left = column;
    }
    if (m_widths.size() < static_cast<std::size_t>(column + size)) m_widths.resize(static_cast<std::size_t>(column + size), 7);
    for (int k = 0; k < size; ++k) {
      double& width = m_widths[static_cast<std::size_t>(column + k)];
      width = qMax(width, needs[static_cast<std::size_t>(k)]);
    }
    return column;
  }

  void chartTables() {
    m_chartsTop = m_row;
    for (const Chart* chart : m_content.charts) {
      if (auto range = inTables(*chart)) {
        m_ranges.append(*range);
        continue;
      }
      QStringList leftOut;
      const Table table = chartTable(*chart, &leftOut);
      const int column = columnFor(workbookWidths({&table}));
      const XlsxPlace place = writeTable(m_book, m_out, m_name, table, m_row, column, true, m_widths);
      XlsxChartRange range{m_name, place.firstRow, place.firstRow + static_cast<int>(table.rows.size() - leftOut.size()) - 1, column, {}, place.headRow, leftOut};
      for (int s = 1; s < table.columns.size(); ++s) range.seriesColumns.append(column + s);
      m_ranges.append(range);
      m_row = place.nextRow + 1;
    }
  }

  void setWidths() {
    for (std::size_t c = 0; c < m_widths.size(); ++c)
      worksheet_set_column(m_out, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), m_widths[c], nullptr);
  }

  int rowOfTable(const Chart& chart) const {
    for (const Placed& placed : m_placed)
      if (chart.source && placed.table->name == chart.source->table) return placed.place.headRow - 1;
    return -1;
  }

  static int pixels(double width) { return static_cast<int>(width * 7 + 5); }
  int pixelsBefore(int column) const {
    int sum = 0;
    for (int c = 0; c < column; ++c) sum += pixels(m_widths[static_cast<std::size_t>(c)]);
    return sum;
  }

  /// Portrait sheets have their charts at the right, one under another beside their table; landscape ones below the
  /// table, left of the small tables where there is room.
  void charts() {
    const bool beside = !m_sheet.landscape;
    const int column = static_cast<int>(m_widths.size()) + 1;
    const int all = pixelsBefore(static_cast<int>(m_widths.size()));
    const int free = m_left > 0 ? pixelsBefore(m_left) - 20 : 0;
    const bool leftOf = free >= 460;
    int row = beside ? 2 : leftOf || m_left < 0 ? m_chartsTop : m_row + 1;
    const int limit = leftOf ? free : qMax(all, 920);
    int x = 0;
    int tallest = 0;
    int right = all;
    for (int i = 0; i < m_content.charts.size(); ++i) {
      const Chart& chart = *m_content.charts.at(i);
      const QSize size = workbookChartSize(chart);
      if (beside) {
        row = qMax(row, rowOfTable(chart));
        insertChart(m_book, m_out, chart, m_ranges.at(i), row, column, 0);
        row += size.height() / 20 + 2;
        right = qMax(right, all + 64 + size.width());
        continue;
      }
      if (x > 0 && x + size.width() > limit) {
        x = 0;
        row += tallest / 20 + 2;
        tallest = 0;
      }
      insertChart(m_book, m_out, chart, m_ranges.at(i), row, 0, x);
      x += size.width() + 20;
      right = qMax(right, x);
      tallest = qMax(tallest, size.height());
    }
    fitOnOnePage(right, (qMax(m_row, row + tallest / 20) + 1) * 20);
  }

  /// A sheet that is little more than a page is made one page, so that no chart is cut through.
  void fitOnOnePage(int width, int height) {
    const double paperWidth = (m_sheet.landscape ? 297 - 30 : 210 - 30) / 25.4 * 96;
    const double paperHeight = (m_sheet.landscape ? 210 - 30 : 297 - 30) / 25.4 * 96;
    const double scale = qMin(1.0, paperWidth / qMax(1, width));
    if (!m_content.charts.isEmpty() && height * scale < paperHeight * 1.5) worksheet_fit_to_pages(m_out, 1, 1);
  }

  void view() {
    if (m_single) {
      const int below = m_placed.first().place.firstRow;
      const int fixed = m_widths.front() < 9 && m_tableColumns > 3 ? 2 : 1;
      worksheet_freeze_panes(m_out, static_cast<lxw_row_t>(below), static_cast<lxw_col_t>(m_tableColumns > 1 ? fixed : 0));
      worksheet_repeat_rows(m_out, 2, static_cast<lxw_row_t>(below - 1));
    } else {
      worksheet_freeze_panes(m_out, 2, 0);
      worksheet_repeat_rows(m_out, 0, 1);
    }
  }

  XlsxBook& m_book;
  const ReportDocument& m_document;
  const Sheet& m_sheet;
  const SheetContent& m_content;
  const std::function<bool()>& m_keepOn;
  lxw_worksheet* m_out;
  QString m_name;
  bool m_single = false;
  std::vector<double> m_widths;
  int m_tableColumns = 0;
  int m_left = -1;  ///< first column of the small tables of a landscape sheet
  int m_row = 0;
  int m_chartsTop = 0;
  QList<Placed> m_placed;
  QList<XlsxChartRange> m_ranges;
};

void setProperties(lxw_workbook* workbook, const ReportDocument& document, const XlsxOptions& options) {
  // The library copies what it is given, but takes pointers to non-const.
  QByteArray title = xlsx::cellText(document.title).left(255);
  QByteArray author = xlsx::cellText(document.requisites.author).left(255);
  QByteArray company = xlsx::cellText(document.meta.municipality).left(255);
  QByteArray comments = xlsx::cellText(options.creator).left(255);
  lxw_doc_properties properties{};
  properties.title = title.data();
  properties.author = author.data();
  properties.company = company.data();
  properties.comments = comments.data();
  const QDate created = document.meta.created.isValid() ? document.meta.created : Clock::today();
  properties.created = static_cast<time_t>(QDateTime(created, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
  workbook_set_properties(workbook, &properties);
}

Result<void> fill(const ReportDocument& document, XlsxBook& book, const XlsxOptions& options) {
  bool stopped = false;
  const std::function<bool()> keepOn = [&] {
    stopped = stopped || (options.proceed && !options.proceed());
    return !stopped;
  };
  setProperties(book.workbook(), document, options);
  QHash<QString, SheetContent> content;
  for (const Section& section : document.sections) collect(section.blocks, content);
  QString coverName;
  lxw_worksheet* cover = nullptr;
  if (document.coverPage) {
    coverName = Texts::tr("Cover");
    cover = book.addSheet(coverName);
    coverName = book.safeName(coverName);
  }
  for (const Sheet& sheet : document.sheets)
    if (content.contains(sheet.name) && !book.sheet(sheet.name)) book.addSheet(sheet.name);
  for (const Sheet& sheet : document.sheets)
    if (content.contains(sheet.name) && keepOn()) SheetWriter(book, document, sheet, content[sheet.name], keepOn).write();
  if (cover) {
    setUpPage(cover, false, document.meta, false);
    writeCover(book, cover, coverName, document);
  }
  if (stopped) return Error{ErrorCode::Cancelled, Texts::tr("The workbook was not written: the export was stopped."), {}};
  return {};
}

}  // namespace

Result<void> writeXlsx(const ReportDocument& document, const QString& path, const XlsxOptions& options) {
  return XlsxFile::write(path, XlsxFile::Rows::Held, [&](XlsxBook& book) { return fill(document, book, options); });
}

}  // namespace santalka::reports
