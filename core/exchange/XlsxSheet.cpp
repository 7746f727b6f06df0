// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/XlsxSheet.h"

#include "core/exchange/SheetTexts.h"

#include <algorithm>
#include <cmath>

namespace santalka {

namespace {

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

// Excel writes a control character as _x000D_, and a real "_x000D_" as _x005F_x000D_.
QString unescaped(const QString& text) {
  if (!text.contains(QStringLiteral("_x"))) return text;
  QString out;
  out.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QStringView digits = QStringView(text).mid(i).mid(2, 4);
    bool ok = false;
    // Four digits and no sign or space, which toUShort() would take too.
    if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_' && std::all_of(digits.begin(), digits.end(), isHexDigit)) {
      const ushort code = digits.toUShort(&ok, 16);
      if (ok) {
        if (code != u'\r') out += QChar(code);
        i += 6;
      }
    }
    if (!ok) out += text[i];
  }
  return out;
}

QString readText(PackageXml& xml) {
  QString text;
  int open = 1;
  while (open > 0 && xml.next()) {
    if (xml.isText())
      text += xml.text();
    else
      open += xml.isStart() ? 1 : -1;
  }
  return text;
}

QString timeText(double days) {
  const qint64 minutes = qRound64(days * 24 * 60);
  return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString readRichText(PackageXml& xml) {
  QString text;
  int open = 1;
  while (open > 0 && xml.next()) {
    if (xml.isStart() && xml.name() == u"rPh") {
      xml.skip();
    } else if (xml.isStart() && xml.name() == u"t") {
      text += readText(xml);
    } else if (!xml.isText()) {
      open += xml.isStart() ? 1 : -1;
    }
  }
  return unescaped(text);
}

QDate dateOfSerial(double serial, bool dates1904, QTime* time) {
  if (!std::isfinite(serial) || serial < 0 || serial >= 2958466) return {};
  double whole = std::floor(serial);
  qint64 seconds = qRound64((serial - whole) * 86400);
  if (seconds == 86400) {
    seconds = 0;
    whole += 1;
  }
  if (time) *time = seconds > 0 ? QTime(0, 0).addSecs(int(seconds)) : QTime();
  if (dates1904) return QDate(1904, 1, 1).addDays(qint64(whole));
  // Excel believes in 29 February 1900 (60), so the days before it are one off.
  if (whole < 1 || whole == 60) return {};
  return QDate(1899, 12, whole < 60 ? 31 : 30).addDays(qint64(whole));
}

XlsxSheetReader::XlsxSheetReader(const ZipPackage& package, const QString& part, const QString& name, const XlsxParts& parts, ReadContext& context)
    : m_xml(package, part, context.fileName, context.limits, context.progress), m_parts(parts), m_context(context), m_sheet(context.pool) {
  m_sheet.name = name;
}

bool XlsxSheetReader::refuse(const QString& reason) {
  if (!m_error) m_error = m_context.atCell(m_sheet.name, std::max(m_row, 0), std::max(m_column, 0), reason);
  return false;
}

Result<Sheet> XlsxSheetReader::read() {
  while (!m_error && m_xml.next()) {
    if (!m_xml.isStart()) continue;
    const QStringView name = m_xml.name();
    if (name == u"row")
      readRow();
    else if (name == u"c")
      readCell();
    else if (name == u"mergeCell")
      readMerged();
    else if (name == u"extLst" || name == u"conditionalFormatting" || name == u"dataValidations")
      m_xml.skip();
  }
  if (m_error) return *m_error;
  if (m_xml.failed()) return m_xml.error();
  m_sheet.finish();
  return std::move(m_sheet);
}

bool XlsxSheetReader::readRow() {
  const QString number = m_xml.attribute(u"r");
  m_column = -1;
  if (number.isEmpty()) {
    ++m_row;
  } else {
    bool ok = false;
    const int row = number.toInt(&ok) - 1;
    if (!ok || row < 0 || row >= m_context.limits.rows) return refuse(SheetTexts::tr("the file names the row “%1”, which no sheet has. Save the table as a new XLSX file in Excel or LibreOffice.").arg(number.left(20)));
    if (row < m_sheet.rowCount() || row < m_row) return refuse(SheetTexts::tr("the rows of the sheet are not in order. Save the table as a new XLSX file in Excel or LibreOffice."));
    m_row = row;
  }
  return m_row < m_context.limits.rows || refuse(m_context.tooLarge().message);
}

// Rows come into being with their first cell, so that empty formatted ones cost nothing.
bool XlsxSheetReader::openRow() {
  if (m_row < 0) m_row = 0;
  qint64 rows = 0;
  if (m_sheet.rowCount() <= m_row) {
    rows = m_row + 1 - m_sheet.rowCount();
    m_sheet.skipRowsTo(m_row);
    m_sheet.startRow();
  }
  if (auto error = m_context.spend(m_sheet.name, 1, rows, rows > 0 ? 1 : 0)) {
    if (!m_error) m_error = std::move(error);
    return false;
  }
  return true;
}

bool XlsxSheetReader::readCell() {
  const QXmlStreamAttributes attributes = m_xml.attributes();
  QString type;
  int style = 0;
  int column = m_column + 1;
  for (const QXmlStreamAttribute& attribute : attributes) {
    const QStringView name = attribute.name();
    if (name == u"r") {
      const auto place = placeOf(attribute.value(), m_context.limits);
      if (!place || (m_row >= 0 && place->row != m_row))
        return refuse(SheetTexts::tr("the file names a cell “%1” that cannot be there. Save the table as a new XLSX file in Excel or LibreOffice.").arg(attribute.value().toString().left(20)));
      if (m_row < 0) m_row = place->row;
      column = place->column;
    } else if (name == u"t") {
      type = attribute.value().toString();
    } else if (name == u"s") {
      style = attribute.value().toInt();
    }
  }
  m_column = column;
  if (column >= m_context.limits.columns) return refuse(SheetTexts::tr("the sheet has more columns than a spreadsheet can have. Save the table as a new XLSX file in Excel or LibreOffice."));
  QString value;
  bool formula = false;
  bool inlineText = false;
  int open = 1;
  while (open > 0 && m_xml.next()) {
    if (m_xml.isStart() && m_xml.name() == u"v") {
      value = readText(m_xml);
    } else if (m_xml.isStart() && m_xml.name() == u"is") {
      value = readRichText(m_xml);
      inlineText = true;
    } else if (m_xml.isStart()) {
      formula = formula || m_xml.name() == u"f";
      m_xml.skip();
    } else if (m_xml.isEnd()) {
      --open;
    }
  }
  if (m_xml.failed()) return false;
  if (inlineText) return value.isEmpty() || storeText(value, formula);
  if (value.isEmpty()) {
    if (formula && openRow()) m_sheet.addEmptyFormula(m_column);
    return true;
  }
  return store(type, value, style, formula);
}

bool XlsxSheetReader::store(const QString& type, const QString& value, int style, bool formula) {
  if (type == u"s") return storeSharedText(value, formula);
  if (type == u"str" || type == u"inlineStr") return storeText(unescaped(value), formula);
  if (type == u"e") return storeText(value, formula, Cell::Kind::Error);
  if (type == u"d") return storeIsoDate(value, formula);
  if (type == u"b") {
    if (openRow()) m_sheet.addBoolean(m_column, value.trimmed() == u"1" || value.trimmed() == u"true", formula);
    return !m_error;
  }
  return storeNumber(value, style, formula);
}

bool XlsxSheetReader::storeText(const QString& text, bool formula, Cell::Kind kind) {
  if (text.size() > TextPool::longestText) return refuse(SheetTexts::tr("the text of the cell is too long. Shorten it and try again."));
  if (openRow()) m_sheet.addText(m_column, text, formula, kind);
  return !m_error;
}

bool XlsxSheetReader::storeSharedText(const QString& index, bool formula) {
  bool ok = false;
  const qint64 at = index.trimmed().toLongLong(&ok);
  if (!ok || at < 0 || at >= qint64(m_parts.strings.size()))
    return refuse(SheetTexts::tr("the text of the cell is missing from the file, which is damaged. Save the table as a new XLSX file in Excel or LibreOffice."));
  const TextPool::Ref ref = m_parts.strings[size_t(at)];
  if (ref.length > 0 && openRow()) m_sheet.addPooled(m_column, ref, formula);
  return !m_error;
}

bool XlsxSheetReader::storeNumber(const QString& value, int style, bool formula) {
  bool ok = false;
  const double number = value.trimmed().toDouble(&ok);
  if (!ok || !std::isfinite(number)) return refuse(SheetTexts::tr("“%1” is stored as a number but is none. Type the value anew and save the file.").arg(value.left(40)));
  const NumberLook look = style >= 0 && style < int(m_parts.looks.size()) ? m_parts.looks[size_t(style)] : NumberLook{};
  if (look.kind == NumberLook::Kind::Date || look.kind == NumberLook::Kind::DateTime || look.kind == NumberLook::Kind::Time)
    return storeDate(number, look, formula);
  if (openRow()) m_sheet.addNumber(m_column, number, formula, look.kind == NumberLook::Kind::Percent, look.padToDigits);
  return !m_error;
}

bool XlsxSheetReader::storeDate(double serial, const NumberLook& look, bool formula) {
  if (look.kind == NumberLook::Kind::Time && serial >= 0 && serial < 10000) return storeText(timeText(serial), formula);
  QTime time;
  const QDate date = dateOfSerial(serial, m_parts.dates1904, &time);
  if (!openRow()) return false;
  // A number that is no day keeps being a number, so that the importer can say so.
  if (date.isValid())
    m_sheet.addDate(m_column, date, time, formula);
  else
    m_sheet.addNumber(m_column, serial, formula);
  return true;
}

bool XlsxSheetReader::storeIsoDate(const QString& value, bool formula) {
  const QString text = value.trimmed();
  const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
  const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
  if (!date.isValid() || date.year() < 1) return storeText(text, formula);
  if (openRow()) m_sheet.addDate(m_column, date, time.isValid() && time != QTime(0, 0) ? time : QTime(), formula);
  return !m_error;
}

bool XlsxSheetReader::readMerged() {
  const QString reference = m_xml.attribute(u"ref");
  const qsizetype colon = reference.indexOf(u':');
  const auto first = placeOf(QStringView(reference).left(colon < 0 ? reference.size() : colon), m_context.limits);
  const auto last = colon < 0 ? first : placeOf(QStringView(reference).mid(colon + 1), m_context.limits);
  if (!first || !last || last->row < first->row || last->column < first->column || int(m_sheet.merged.size()) >= m_context.limits.mergedRanges)
    return refuse(SheetTexts::tr("the file describes merged cells “%1” that cannot be there. Save the table as a new XLSX file in Excel or LibreOffice.").arg(reference.left(40)));
  m_sheet.merged.push_back({first->row, first->column, last->row, last->column});
  return true;
}

}  // namespace santalka
