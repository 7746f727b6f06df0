// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PackageXml.h"

#include "core/exchange/SheetTexts.h"

#include <cstring>
#include <functional>

namespace santalka {

QString attributeOf(const QXmlStreamAttributes& attributes, QStringView name) {
  for (const QXmlStreamAttribute& attribute : attributes)
    if (attribute.name() == name) return attribute.value().toString();
  return {};
}

namespace {

QString refusalSentence(ZipPart::Refusal refusal, const QString& fileName) {
  switch (refusal) {
    case ZipPart::Refusal::TooLarge:
      return SheetTexts::tr("The table in “%1” is too large to be read. Keep only the sheet and the rows needed and save them as a new file.").arg(fileName);
    case ZipPart::Refusal::Bomb:
    case ZipPart::Refusal::LongText:
      return SheetTexts::tr("The file “%1” is not read: it is packed in a way no office program does and would fill the memory. Ask the sender for a new copy.").arg(fileName);
    case ZipPart::Refusal::ManyAttributes:
      return SheetTexts::tr("The file “%1” is not read: it holds a tag of more attributes than any office program writes. Ask the sender for a new copy.").arg(fileName);
    case ZipPart::Refusal::DocType:
      return SheetTexts::tr("The file “%1” is not read: it holds a declaration (DOCTYPE) that no office program writes. Ask the sender for a new copy.").arg(fileName);
    case ZipPart::Refusal::Damaged: return SheetTexts::tr("The file “%1” is damaged: a part of it cannot be unpacked. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.").arg(fileName);
    case ZipPart::Refusal::None: break;
  }
  return {};
}

// The tags of a block of bytes: how many there are, how many begin the element of a cell, and how many rows hold something.
class TagCounter {
 public:
  explicit TagCounter(const CellNames& names) : m_names(names) {}
  void add(QByteArrayView block) {
    const char* at = block.data();
    const char* const end = at + block.size();
    while (at < end) {
      if (!m_inName) {
        at = static_cast<const char*>(std::memchr(at, '<', static_cast<std::size_t>(end - at)));
        if (!at) return;
        ++tags;
        ++at;
        m_inName = true;
        m_name.clear();
        continue;
      }
      const char c = *at++;
      const bool ends = c == ' ' || c == '>' || c == '/' || c == '\t' || c == '\n' || c == '\r';
      if (c == ':') {
        m_name.clear();
      } else if (ends || m_name.size() > 16) {
        count();
        m_inName = false;
      } else {
        m_name += c;
      }
    }
  }
  qint64 tags = 0;
  qint64 cells = 0;
  qint64 filledRows = 0;

 private:
  void count() {
    const QByteArrayView name(m_name);
    if (name == m_names.cell) {
      ++cells;
    } else if (!name.isEmpty() && name == m_names.row) {
      m_rowIsNew = true;
    } else if (m_rowIsNew && !name.isEmpty() && (name == m_names.filled || name == m_names.alsoFilled)) {
      ++filledRows;
      m_rowIsNew = false;
    }
  }
  CellNames m_names;
  bool m_rowIsNew = false;
  QByteArray m_name;
  bool m_inName = false;
};

/// Reads the part to its end, or until `over` refuses what was counted so far; a part that is not there holds nothing.
std::optional<Error> countTags(const ZipPackage& package, const QString& part, TagCounter& counter, const ReadContext& context,
                               const std::function<std::optional<Error>(qint64 got)>& over) {
  const auto device = package.part(part);
  if (!device) return std::nullopt;
  QByteArray block(256 * 1024, Qt::Uninitialized);
  for (qint64 got = device->read(block.data(), block.size()); got > 0; got = device->read(block.data(), block.size())) {
    counter.add(QByteArrayView(block.constData(), got));
    if (auto error = over(got)) return error;
  }
  const QString reason = refusalSentence(device->refusal(), context.fileName);
  return reason.isEmpty() ? std::nullopt : std::optional<Error>(Error{ErrorCode::Unreadable, reason, part});
}

}  // namespace

std::optional<Error> weighPart(const ZipPackage& package, const QString& part, const CellNames& names, ReadContext& context) {
  // An honest directory tells at once.
  if (package.statedSize(part) > context.limits.partBytes) return Error{ErrorCode::Unreadable, refusalSentence(ZipPart::Refusal::TooLarge, context.fileName), part};
  TagCounter counter(names);
  auto error = countTags(package, part, counter, context, [&](qint64 got) -> std::optional<Error> {
    context.weighedBytes += got;
    const bool over = context.weighedCells + counter.cells > context.limits.cells || context.weighedTags + counter.tags > context.limits.tags;
    if (over || context.weighedBytes > context.limits.unpackedBytes) return context.tooLarge();
    if (context.weighedRows + counter.filledRows > context.limits.filledRows) return context.tooManyRows();
    return std::nullopt;
  });
  context.weighedRows += counter.filledRows;
  context.weighedCells += counter.cells;
  context.weighedTags += counter.tags;
  return error;
}

std::optional<Error> weighOtherPart(const ZipPackage& package, const QString& part, ReadContext& context) {
  TagCounter counter({});
  return countTags(package, part, counter, context,
                   [&](qint64) { return counter.tags > context.limits.otherTags ? std::optional<Error>(context.tooLarge()) : std::nullopt; });
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
  if (const QString reason = refusalSentence(m_part->refusal(), m_fileName); !reason.isEmpty()) return fail(reason, m_part->refusal() == ZipPart::Refusal::DocType ? QString() : QStringLiteral("bomb"));
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
        // Each prefix is looked for among all that hold, so that thousands would make every tag dear.
        m_namespaces.push_back((m_namespaces.empty() ? 0 : m_namespaces.back()) + m_xml.namespaceDeclarations().size());
        if (m_namespaces.back() > m_limits.namespaces) {
          explain();
          return false;
        }
        return true;
      case QXmlStreamReader::EndElement:
        --m_depth;
        m_namespaces.pop_back();
        return true;
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
