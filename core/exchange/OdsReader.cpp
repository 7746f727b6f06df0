// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/OdsReader.h"

#include "core/exchange/SheetTexts.h"

#include <cmath>

namespace santalka {

namespace {

// A repeat count as stored; a file may name two thousand million, which is capped where it is used.
int countOf(QStringView text) {
  bool ok = false;
  const qlonglong count = text.toLongLong(&ok);
  return !ok || count < 1 ? 1 : int(std::min<qlonglong>(count, 2'000'000'000));
}

// "PT10H30M00S" as 10:30.
QString timeText(const QString& duration) {
  int hours = 0;
  int minutes = 0;
  int number = 0;
  for (const QChar c : duration) {
    if (c.isDigit()) {
      number = std::min(number * 10 + c.digitValue(), 1'000'000);
      continue;
    }
    if (c == u'H') hours = number;
    if (c == u'M') minutes = number;
    number = 0;
  }
  return QStringLiteral("%1:%2").arg(hours, 2, 10, QLatin1Char('0')).arg(minutes, 2, 10, QLatin1Char('0'));
}

}  // namespace

OdsReader::OdsReader(const ZipPackage& package, ReadContext& context)
    : m_xml(package, QStringLiteral("content.xml"), context.fileName, context.limits, context.progress), m_context(context) {
  m_error = weighPart(package, QStringLiteral("content.xml"), {"table-cell", "table-row", "p"}, context);
}

bool OdsReader::refuse(const Sheet& sheet, const QString& reason) {
  if (!m_error) m_error = m_context.atCell(sheet.name, m_row, m_column, reason);
  return false;
}

Result<std::vector<Sheet>> OdsReader::read() {
  while (!m_error && m_xml.next()) {
    if (!m_xml.isStart()) continue;
    const QStringView name = m_xml.name();
    if (name == u"style")
      m_styleName = m_xml.attribute(u"family") == u"table" ? m_xml.attribute(u"name") : QString();
    else if (name == u"table-properties" && m_xml.attribute(u"display") == u"false")
      m_hiddenStyles.insert(m_styleName, true);
    else if (name == u"tracked-changes")
      m_xml.skip();
    else if (name == u"table")
      readSheet();
  }
  if (m_error) return *m_error;
  if (m_xml.failed()) return m_xml.error();
  if (m_sheets.empty()) return m_context.about(SheetTexts::tr("it holds no sheet with cells."));
  return std::move(m_sheets);
}

bool OdsReader::readSheet() {
  if (int(m_sheets.size()) >= m_context.limits.sheets) {
    m_error = m_context.tooManySheets();
    return false;
  }
  Sheet sheet(m_context.pool);
  sheet.name = m_xml.attribute(u"name");
  sheet.hidden = m_hiddenStyles.value(m_xml.attribute(u"style-name"));
  m_row = 0;
  int open = 1;
  while (open > 0 && !m_error && m_xml.next()) {
    if (m_xml.isText()) continue;
    if (m_xml.isEnd()) {
      --open;
    } else if (m_xml.name() == u"table-row") {
      readRow(sheet);
    } else if (m_xml.name() == u"shapes" || m_xml.name() == u"forms" || m_xml.name() == u"table-source") {
      m_xml.skip();
    } else {
      ++open;
    }
  }
  sheet.finish();
  m_sheets.push_back(std::move(sheet));
  return !m_error;
}

bool OdsReader::readRow(Sheet& sheet) {
  const int repeat = countOf(m_xml.attribute(u"number-rows-repeated"));
  m_column = 0;
  const qint64 before = sheet.cellCount();
  int open = 1;
  while (open > 0 && !m_error && m_xml.next()) {
    if (m_xml.isText()) continue;
    if (m_xml.isEnd())
      --open;
    else if (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell")
      readCell(sheet);
    else
      m_xml.skip();
  }
  if (m_error) return false;
  const bool filled = sheet.cellCount() > before;
  if (filled && repeat > 1) return repeatRow(sheet, repeat - 1);
  // Empty rows are only counted: they come into being when a filled one follows.
  m_row = int(std::min<qint64>(qint64(m_row) + repeat, 2'000'000'000));
  return true;
}

bool OdsReader::repeatRow(Sheet& sheet, int times) {
  if (qint64(m_row) + times >= m_context.limits.rows) return refuse(sheet, SheetTexts::tr("the row is repeated beyond the end of any sheet. Save the table as a new file in LibreOffice."));
  const qint64 cells = qint64(sheet.lastRowCells()) * times;
  auto error = m_context.spend(sheet.name, cells, times, times);
  if (!error) error = m_context.repeat(cells);
  if (error) {
    m_error = std::move(error);
    return false;
  }
  sheet.repeatLastRow(times);
  m_row += times + 1;
  return true;
}

bool OdsReader::readCell(Sheet& sheet) {
  const bool covered = m_xml.name() == u"covered-table-cell";
  const Content content = readContent();
  if (m_error || m_xml.failed()) return false;
  // What lies under a merged cell is not seen by anybody.
  if (!content.isEmpty() && !covered && !store(sheet, content)) return false;
  m_column = int(std::min<qint64>(qint64(m_column) + content.repeat, 2'000'000'000));
  return true;
}

OdsReader::Content OdsReader::readContent() {
  Content content;
  QString date;
  QString time;
  QString boolean;
  QString number;
  QString string;
  const QXmlStreamAttributes attributes = m_xml.attributes();
  for (const QXmlStreamAttribute& attribute : attributes) {
    const QStringView name = attribute.name();
    const QString value = attribute.value().toString();
    if (name == u"value-type") {
      // LibreOffice marks an error in its own namespace beside the "string" of the standard.
      if (value == u"error")
        content.error = true;
      else
        content.type = value;
    } else if (name == u"value") {
      number = value;
    } else if (name == u"date-value") {
      date = value;
    } else if (name == u"time-value") {
      time = value;
    } else if (name == u"boolean-value") {
      boolean = value;
    } else if (name == u"string-value") {
      string = value;
    } else if (name == u"formula") {
      content.formula = true;
    } else if (name == u"number-columns-repeated") {
      content.repeat = countOf(attribute.value());
    } else if (name == u"number-columns-spanned") {
      content.columnsSpanned = countOf(attribute.value());
    } else if (name == u"number-rows-spanned") {
      content.rowsSpanned = countOf(attribute.value());
    }
  }
  QStringList paragraphs;
  int open = 1;
  while (open > 0 && m_xml.next()) {
    if (m_xml.isText()) continue;
    if (m_xml.isEnd())
      --open;
    else if (m_xml.name() == u"p" || m_xml.name() == u"h")
      paragraphs.append(readParagraph());
    else
      m_xml.skip();  // a comment, a drawing, a table in the cell
  }
  content.text = string.isEmpty() || !paragraphs.isEmpty() ? paragraphs.join(u'\n') : string;
  content.value = content.type == u"date" ? date : content.type == u"time" ? time : content.type == u"boolean" ? boolean : number;
  return content;
}

QString OdsReader::readParagraph() {
  QString text;
  int open = 1;
  while (open > 0 && m_xml.next()) {
    if (m_xml.isText()) {
      // The line ends of the file itself are layout, those of the person are elements.
      QString piece = m_xml.text().toString();
      for (QChar& c : piece)
        if (c == u'\n' || c == u'\r' || c == u'\t') c = u' ';
      text += piece;
    } else if (m_xml.isEnd()) {
      --open;
    } else if (m_xml.name() == u"annotation" || m_xml.name() == u"note" || m_xml.name() == u"ruby-text") {
      m_xml.skip();
    } else {
      if (m_xml.name() == u"s") text += QString(std::min(countOf(m_xml.attribute(u"c")), 1000), u' ');
      if (m_xml.name() == u"tab") text += u'\t';
      if (m_xml.name() == u"line-break") text += u'\n';
      ++open;
    }
    if (text.size() > TextPool::longestText + 1000) text.truncate(TextPool::longestText + 1);
  }
  return text;
}

bool OdsReader::openRow(Sheet& sheet) {
  if (m_row >= m_context.limits.rows) return refuse(sheet, SheetTexts::tr("the table goes on beyond the last row a sheet can have. Save it as a new file in LibreOffice."));
  qint64 rows = 0;
  if (sheet.rowCount() <= m_row) {
    rows = m_row + 1 - sheet.rowCount();
    sheet.skipRowsTo(m_row);
    sheet.startRow();
  }
  if (auto error = m_context.spend(sheet.name, 1, rows, rows > 0 ? 1 : 0)) {
    m_error = std::move(error);
    return false;
  }
  return true;
}

bool OdsReader::store(Sheet& sheet, const Content& content) {
  if (qint64(m_column) + content.repeat > m_context.limits.columns)
    return refuse(sheet, SheetTexts::tr("the sheet has more columns than a spreadsheet can have. Save it as a new file in LibreOffice."));
  if (content.text.size() > TextPool::longestText) return refuse(sheet, SheetTexts::tr("the text of the cell is too long. Shorten it and try again."));
  if (auto error = m_context.repeat(content.repeat - 1)) {
    m_error = std::move(error);
    return false;
  }
  for (int i = 0; i < content.repeat; ++i)
    if (!storeOne(sheet, content, m_column + i)) return false;
  return merge(sheet, content);
}

bool OdsReader::merge(Sheet& sheet, const Content& content) {
  if (content.columnsSpanned == 1 && content.rowsSpanned == 1) return true;
  const qint64 lastRow = qint64(m_row) + content.rowsSpanned - 1;
  const qint64 lastColumn = qint64(m_column) + content.columnsSpanned - 1;
  if (lastRow >= m_context.limits.rows || lastColumn >= m_context.limits.columns || int(sheet.merged.size()) >= m_context.limits.mergedRanges)
    return refuse(sheet, SheetTexts::tr("the cell is merged beyond the end of any sheet. Save the table as a new file in LibreOffice."));
  sheet.merged.push_back({m_row, m_column, int(lastRow), int(lastColumn)});
  return true;
}

bool OdsReader::storeOne(Sheet& sheet, const Content& content, int column) {
  if (!openRow(sheet)) return false;
  if (content.error) {
    sheet.addText(column, content.text, content.formula, Cell::Kind::Error);
  } else if (content.type == u"float" || content.type == u"currency" || content.type == u"percentage") {
    bool ok = false;
    const double number = content.value.toDouble(&ok);
    if (!ok || !std::isfinite(number))
      return refuse(sheet, SheetTexts::tr("“%1” is stored as a number but is none. Type the value anew and save the file.").arg(content.value.left(40)));
    // „0042“ shown so by its format keeps its zeros.
    const bool zeros = content.text.startsWith(u'0') && content.text.toLongLong() == number && content.text.size() < 20;
    sheet.addNumber(column, number, content.formula, content.type == u"percentage", zeros ? int(content.text.size()) : 0);
  } else if (content.type == u"date") {
    const QDate date = QDate::fromString(content.value.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(content.value.mid(11, 8), Qt::ISODate);
    if (date.isValid() && date.year() > 0)
      sheet.addDate(column, date, time.isValid() && time != QTime(0, 0) ? time : QTime(), content.formula);
    else
      sheet.addText(column, content.text.isEmpty() ? content.value : content.text, content.formula);
  } else if (content.type == u"time") {
    sheet.addText(column, timeText(content.value), content.formula);
  } else if (content.type == u"boolean") {
    sheet.addBoolean(column, content.value == u"true", content.formula);
  } else if (content.text.isEmpty()) {
    if (content.formula) sheet.addEmptyFormula(column);
  } else {
    sheet.addText(column, content.text, content.formula);
  }
  return true;
}

}  // namespace santalka
