// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PackageXml.h"

#include "core/exchange/SheetTexts.h"

namespace santalka {

QString attributeOf(const QXmlStreamAttributes& attributes, QStringView name) {
  for (const QXmlStreamAttribute& attribute : attributes)
    if (attribute.name() == name) return attribute.value().toString();
  return {};
}

PackageXml::PackageXml(const ZipPackage& package, const QString& part, const QString& fileName, const ReadLimits& limits, ReadProgress progress)
    : m_part(package.part(part)), m_fileName(fileName), m_partName(part), m_limits(limits), m_progress(std::move(progress)) {
  // Sheets are packed about ten to one; good enough to tell how far the reading is.
  m_expected = package.packedSize(part) * 10;
  if (m_part)
    m_xml.setDevice(m_part.get());
  else
    fail(SheetTexts::tr("The file “%1” is damaged: a part of it cannot be unpacked. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.")
             .arg(m_fileName));
}

void PackageXml::fail(const QString& reason, const QString& detail) {
  if (m_failed) return;
  m_failed = true;
  m_error = Error{ErrorCode::Unreadable, reason, m_partName + QStringLiteral(": ") + detail};
}

void PackageXml::explain() {
  switch (m_part->refusal()) {
    case ZipPart::Refusal::TooLarge:
      return fail(SheetTexts::tr("The table in “%1” is too large to be read. Keep only the sheet and the rows needed and save them as a new file.").arg(m_fileName));
    case ZipPart::Refusal::Bomb:
    case ZipPart::Refusal::LongText:
      return fail(SheetTexts::tr("The file “%1” is not read: it is packed in a way no office program does and would fill the memory. Ask the sender for a new copy.")
                      .arg(m_fileName), QStringLiteral("bomb"));
    case ZipPart::Refusal::DocType:
      return fail(SheetTexts::tr("The file “%1” is not read: it holds a declaration (DOCTYPE) that no office program writes. Ask the sender for a new copy.")
                      .arg(m_fileName));
    case ZipPart::Refusal::Damaged:
    case ZipPart::Refusal::None: break;
  }
  fail(SheetTexts::tr("The file “%1” is damaged: a part of it cannot be understood. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.")
           .arg(m_fileName), m_xml.errorString());
}

bool PackageXml::next() {
  while (!m_failed) {
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    // Never "while not at end": a device that fails early leaves the reader waiting for ever.
    if (m_xml.hasError() || token == QXmlStreamReader::Invalid) {
      explain();
      return false;
    }
    if ((++m_tokens & 0x3FFF) == 0 && m_progress &&
        !m_progress(m_expected > 0 ? std::min(1.0, double(m_part->unpacked()) / double(m_expected)) : 0)) {
      fail(SheetTexts::tr("Reading was stopped."));
      m_error.code = ErrorCode::Cancelled;
      return false;
    }
    switch (token) {
      case QXmlStreamReader::StartDocument: {
        const QString encoding = m_xml.documentEncoding().toString().toUpper();
        if (!encoding.isEmpty() && encoding != u"UTF-8" && encoding != u"UTF8" && encoding != u"US-ASCII") {
          explain();
          return false;
        }
        break;
      }
      case QXmlStreamReader::DTD:
      case QXmlStreamReader::EntityReference: explain(); return false;
      case QXmlStreamReader::StartElement:
        if (++m_depth > m_limits.depth) {
          explain();
          return false;
        }
        return true;
      case QXmlStreamReader::EndElement: --m_depth; return true;
      case QXmlStreamReader::Characters: return true;
      case QXmlStreamReader::EndDocument: return false;
      default: break;
    }
  }
  return false;
}

QString PackageXml::attribute(QStringView name) const { return attributeOf(m_xml.attributes(), name); }

void PackageXml::skip() {
  int open = 1;
  while (open > 0 && next()) open += isStart() ? 1 : isEnd() ? -1 : 0;
}

}  // namespace santalka
