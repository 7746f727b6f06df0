// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/XlsxCover.h"

#include "core/reports/CellText.h"
#include "core/reports/CoverPage.h"
#include "core/reports/StateSign.h"
#include "core/reports/XlsxTables.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace santalka::reports {

namespace {

constexpr int kLastColumn = 4;
constexpr quint32 kBlue = 0x1F3A5F;
constexpr quint32 kGreyInk = 0x55606E;

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(XlsxCover)
};

QByteArray png(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

class Cover {
 public:
  Cover(XlsxBook& book, lxw_worksheet* sheet, const QString& sheetName, const ReportDocument& document) : m_book(book), m_sheet(sheet), m_name(sheetName), m_document(document) {}

  void write() {
    const double widths[] = {34, 15, 15, 15, 15};
    for (int c = 0; c <= kLastColumn; ++c) worksheet_set_column(m_sheet, static_cast<lxw_col_t>(c), static_cast<lxw_col_t>(c), widths[c], nullptr);
    requisites();
    facts();
    figures();
    sheets();
    signs();
    foot();
  }

 private:
  void across(const QString& text, double size, bool bold, quint32 colour, double height) {
    if (text.isEmpty()) return;
    XlsxLook look;
    look.size = size;
    look.bold = bold;
    look.colour = colour;
    look.align = Align::Centre;
    look.wrap = true;
    merged(0, kLastColumn, text, look);
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), height, nullptr);
    ++m_row;
  }
  void merged(int from, int to, const QString& text, const XlsxLook& look) {
    worksheet_merge_range(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(from), static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(to), xlsx::cellText(text).constData(), m_book.format(look));
  }
  void heading(const QString& text) {
    XlsxLook look;
    look.size = 12;
    look.bold = true;
    look.colour = kBlue;
    ++m_row;
    xlsx::writeText(m_sheet, m_row, 0, text, m_book.format(look));
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), 20, nullptr);
    ++m_row;
  }

  void requisites() {
    const Requisites& r = m_document.requisites;
    if (!r.arms.isNull()) {
      const QByteArray bytes = png(r.arms.scaledToHeight(160, Qt::SmoothTransformation));
      lxw_image_options options{};
      options.x_scale = options.y_scale = 0.4;
      options.x_offset = 330;
      options.y_offset = 3;
      worksheet_insert_image_buffer_opt(m_sheet, static_cast<lxw_row_t>(m_row), 0, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()), &options);
      worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), 54, nullptr);
      ++m_row;
    }
    across(r.author, 12, true, 0x1B2430, 20);
    across(r.institution.join(QLatin1Char('\n')), 8, false, kGreyInk, 12.0 * qMax(1, int(r.institution.size())) + 2);
    across(r.titleLines.join(QLatin1Char('\n')), 14, true, 0x1B2430, 18.5 * qMax(1, int(r.titleLines.size())) + 14);
    across(r.dateAndNumber, 10, false, 0x1B2430, 18);
    across(r.place, 10, false, 0x1B2430, 18);
    ++m_row;
  }

  void fact(const QString& label, const QString& value, const char* name = nullptr, std::optional<int> number = {}) {
    XlsxLook look;
    look.bottom = LXW_BORDER_THIN;
    look.greyRule = true;
    XlsxLook grey = look;
    grey.colour = kGreyInk;
    look.wrap = true;
    xlsx::writeText(m_sheet, m_row, 0, label, m_book.format(grey));
    merged(1, kLastColumn, value, look);
    if (number) worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), 1, *number, m_book.format(look));
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), 13.5 * xlsx::linesAt(value, 60, 10, false) + 3, nullptr);
    if (name) m_book.nameRange(QString::fromLatin1(name), m_name, m_row, 1, m_row, 1);
    ++m_row;
  }

  void facts() {
    if (m_document.meta.year > 0) fact(Texts::tr("Year of the report"), {}, "Ataskaita_Metai", m_document.meta.year);
    if (!m_document.meta.municipality.isEmpty()) fact(Texts::tr("Municipality"), m_document.meta.municipality, "Ataskaita_Savivaldybe");
    for (const Fact& f : m_document.facts) {
      const bool said = f.label == Texts::tr("Year of the report") || f.label == Texts::tr("Municipality");
      if (!said) fact(f.label, f.value.plain());
    }
  }

  /// A text that names a sheet becomes a link to it; the address is ours, never the user's text.
  void link(int column, const QString& sheet, XlsxLook look) {
    look.link = true;
    QString quoted = m_book.safeName(sheet);
    quoted.replace(QLatin1Char('\''), QStringLiteral("''"));
    const QByteArray address = "internal:'" + quoted.toUtf8() + "'!A1";
    worksheet_write_url_opt(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), address.constData(), m_book.format(look), xlsx::cellText(sheet).constData(), nullptr);
  }

  void figures() {
    if (!m_document.coverTable) return;
    heading(m_document.keyFiguresTitle);
    const Table& table = *m_document.coverTable;
    const std::vector<double> widths = {34, 15, 15, 15, 15, 15, 15, 15};
    if (workbookColumns(table).size() > static_cast<qsizetype>(widths.size())) return;
    const XlsxPlace place = writeTable(m_book, m_sheet, m_name, table, m_row, 0, false, widths);
    const int next = place.nextRow;
    for (int r = 0; r < table.rows.size(); ++r) {
      for (int c = 0; c < table.rows.at(r).cells.size(); ++c) {
        const auto* text = std::get_if<QString>(&table.rows.at(r).cells.at(c).value);
        if (!text || place.sheetColumns.value(c, -1) < 0 || !m_book.sheet(*text)) continue;
        XlsxLook look;
        look.bottom = r + 1 == table.rows.size() ? LXW_BORDER_MEDIUM : LXW_BORDER_THIN;
        look.greyRule = r + 1 < table.rows.size();
        m_row = place.firstRow + r;
        link(place.sheetColumns.at(c), *text, look);
      }
    }
    m_row = next;
  }

  void sheets() {
    if (m_document.sheets.isEmpty()) return;
    heading(Texts::tr("Sheets"));
    for (const Sheet& sheet : m_document.sheets) {
      if (!m_book.sheet(sheet.name)) continue;
      link(0, sheet.name, {});
      xlsx::writeText(m_sheet, m_row++, 1, sheet.description, m_book.format({}));
    }
  }

  void signs() {
    heading(Texts::tr("Signs"));
    XlsxLook look;
    look.size = 9;
    for (const CellText::Sign sign : {CellText::WithheldSign, CellText::UnknownSign, CellText::NotApplicableSign}) {
      QString line = CellText::legend(sign, m_document.meta.withheldMeaning);
      line.chop(1);
      xlsx::writeText(m_sheet, m_row++, 0, line, m_book.format(look));
    }
    xlsx::writeText(m_sheet, m_row++, 0, Texts::tr("0 – zero"), m_book.format(look));
  }

  void foot() {
    const Meta& meta = m_document.meta;
    if (!meta.euEmblem && meta.fundingLines.isEmpty()) return;
    ++m_row;
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), 44, nullptr);
    XlsxLook grey;
    grey.size = 7;
    grey.colour = kGreyInk;
    grey.wrap = true;
    merged(2, kLastColumn, meta.fundingLines.join(QLatin1Char(' ')), grey);
    if (!meta.euEmblem) return;
    QImage flag(510, 340, QImage::Format_RGB32);
    flag.fill(Qt::white);
    QPainter painter(&flag);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEuEmblem(painter, QRectF(0, 0, 510, 340));
    painter.end();
    const QByteArray bytes = png(flag);
    lxw_image_options options{};
    options.x_scale = options.y_scale = 0.15;
    options.x_offset = 2;
    options.y_offset = 3;
    worksheet_insert_image_buffer_opt(m_sheet, static_cast<lxw_row_t>(m_row), 0, reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<size_t>(bytes.size()), &options);
    XlsxLook blue;
    blue.size = 11;
    blue.bold = true;
    blue.colour = 0x003399;
    blue.wrap = true;
    blue.indent = 8;
    merged(0, 1, coFundedLines(m_document.language).join(QLatin1Char('\n')), blue);
  }

  XlsxBook& m_book;
  lxw_worksheet* m_sheet;
  QString m_name;
  const ReportDocument& m_document;
  int m_row = 0;
};

}  // namespace

void writeCover(XlsxBook& book, lxw_worksheet* sheet, const QString& sheetName, const ReportDocument& document) {
  Cover(book, sheet, sheetName, document).write();
}

}  // namespace santalka::reports
