// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ZipPackage.h"

#include "core/exchange/SheetTexts.h"

#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace santalka {

namespace {

// How many parts the file says it has, read before libzip makes room for them. -1 when there is no directory.
qint64 statedEntries(const QByteArray& bytes) {
  const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
  if (end < 0 || end + 22 > bytes.size()) return -1;
  const char* const record = bytes.constData() + end;
  qint64 entries = qFromLittleEndian<quint16>(record + 10);
  const qint64 directory = qFromLittleEndian<quint32>(record + 12);
  const qsizetype large = bytes.lastIndexOf(QByteArrayView("PK\x06\x06", 4));
  if (large >= 0 && large + 40 <= bytes.size())
    entries = std::max<qint64>(entries, qint64(qFromLittleEndian<quint64>(bytes.constData() + large + 32) & 0x7FFFFFFFFFFFFFFFull));
  // The smallest directory entry has 46 bytes, so its size tells when the number lies.
  return directory == 0xFFFFFFFFll ? entries : std::max(entries, directory / 512);
}

constexpr QByteArrayView docType("<!DOCTYPE");

}  // namespace

// Whatever is no comment and no CDATA ends at its '>'.
void AttributeGuard::begin(char c) {
  m_start += c;
  const auto mayBe = [this](QByteArrayView whole) { return whole.startsWith(m_start); };
  if (m_start == "!--" || m_start == "![CDATA[") {
    m_place = m_start == "!--" ? Place::Comment : Place::Data;
    m_last[0] = m_last[1] = 0;
  } else if (!mayBe("!--") && !mayBe("![CDATA[")) {
    m_place = c == '>' ? Place::Text : m_start.front() == '!' || m_start.front() == '?' ? Place::Declaration : Place::Tag;
    m_attributes = 0;
  }
}

void AttributeGuard::add(QByteArrayView block) {
  const char* at = block.data();
  const char* const end = at + block.size();
  const auto to = [&](char wanted) {
    const void* found = std::memchr(at, wanted, static_cast<std::size_t>(end - at));
    at = found ? static_cast<const char*>(found) + 1 : end;
    return found != nullptr;
  };
  while (at < end) {
    switch (m_place) {
      case Place::Text:
        if (to('<')) {
          m_place = Place::Begin;
          m_start.clear();
        }
        break;
      case Place::Begin: begin(*at++); break;
      case Place::Tag: {
        const char c = *at++;
        if (c == '>') m_place = Place::Text;
        if (c == '\'') m_place = Place::SingleQuoted;
        if (c == '"') m_place = Place::DoubleQuoted;
        if (c == '=') m_most = std::max(m_most, ++m_attributes);
        break;
      }
      case Place::SingleQuoted:
        if (to('\'')) m_place = Place::Tag;
        break;
      case Place::DoubleQuoted:
        if (to('"')) m_place = Place::Tag;
        break;
      case Place::Declaration:
        if (to('>')) m_place = Place::Text;
        break;
      case Place::Comment:
      case Place::Data: {
        const char c = *at++;
        const char closing = m_place == Place::Comment ? '-' : ']';
        if (c == '>' && m_last[0] == closing && m_last[1] == closing) m_place = Place::Text;
        m_last[0] = m_last[1];
        m_last[1] = c;
        break;
      }
    }
  }
}

ZipPart::ZipPart(zip_file* file, qint64 packedBytes, const ReadLimits& limits) : m_file(file), m_packed(packedBytes), m_limits(limits) {
  QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart() {
  close();
  zip_fclose(m_file);
}

bool ZipPart::accept(const char* data, qint64 size) {
  m_unpacked += size;
  if (m_unpacked > m_limits.partBytes) m_refusal = Refusal::TooLarge;
  if (m_unpacked > m_limits.ratioFrom && m_unpacked > m_limits.ratio * std::max<qint64>(m_packed, 1)) m_refusal = Refusal::Bomb;
  const QByteArrayView block(data, size);
  const qsizetype markup = block.lastIndexOf('<');
  m_sinceMarkup = markup < 0 ? m_sinceMarkup + size : size - markup;
  if (m_sinceMarkup > m_limits.markupGap) m_refusal = Refusal::LongText;
  const QByteArray seam = m_tail + block.first(std::min<qsizetype>(size, docType.size())).toByteArray();
  if (block.contains(docType) || seam.contains(docType)) m_refusal = Refusal::DocType;
  m_attributes.add(block);
  if (m_attributes.most() > m_limits.attributes) m_refusal = Refusal::ManyAttributes;
  m_tail = block.last(std::min<qsizetype>(size, docType.size() - 1)).toByteArray();
  return m_refusal == Refusal::None;
}

qint64 ZipPart::readData(char* data, qint64 size) {
  if (m_refusal != Refusal::None) return -1;
  if (m_done || size <= 0) return 0;
  const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(size));
  if (got < 0) {
    m_refusal = Refusal::Damaged;
    return -1;
  }
  if (got == 0) {
    m_done = true;
    return 0;
  }
  return accept(data, got) ? got : -1;
}

ZipPackage::~ZipPackage() {
  if (m_zip) zip_discard(m_zip);
}

QString ZipPackage::key(QString name) {
  name.replace(u'\\', u'/');
  while (name.startsWith(u'/')) name.remove(0, 1);
  return name.toLower();
}

Result<std::shared_ptr<ZipPackage>> ZipPackage::open(const QByteArray& bytes, const QString& fileName, const ReadLimits& limits) {
  const auto damaged = [&](const QString& detail) {
    return Error{ErrorCode::Unreadable,
                 SheetTexts::tr("The file “%1” is damaged or incomplete, so it cannot be unpacked. Open it in Excel or LibreOffice, save it as a "
                    "new XLSX file, and try again.").arg(fileName),
                 detail};
  };
  const qint64 stated = statedEntries(bytes);
  if (stated < 0) return damaged(QStringLiteral("no central directory"));
  if (stated > limits.entries)
    return Error{ErrorCode::Unreadable, SheetTexts::tr("The file “%1” holds far more parts than a table has, so it is not read.").arg(fileName),
                 QStringLiteral("%1 entries").arg(stated)};
  std::shared_ptr<ZipPackage> package(new ZipPackage);
  package->m_bytes = bytes;
  package->m_limits = limits;
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(package->m_bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
  package->m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!package->m_zip) {
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    if (source) zip_source_free(source);
    zip_error_fini(&error);
    return damaged(detail);
  }
  zip_error_fini(&error);
  const zip_int64_t count = zip_get_num_entries(package->m_zip, 0);
  for (zip_int64_t i = 0; i < count && i < limits.entries; ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const bool known = zip_stat_index(package->m_zip, zip_uint64_t(i), 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD);
    package->m_protected = package->m_protected || (known && stat.encryption_method != ZIP_EM_NONE);
    if (const char* name = zip_get_name(package->m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS)) {
      const QString at = key(QString::fromUtf8(name));
      if (!package->m_index.contains(at)) package->m_index.insert(at, quint64(i));
    }
  }
  return package;
}

qint64 ZipPackage::packedSize(const QString& name) const {
  zip_stat_t stat;
  zip_stat_init(&stat);
  const auto at = m_index.constFind(key(name));
  if (at == m_index.constEnd() || zip_stat_index(m_zip, *at, 0, &stat) != 0) return 0;
  // The directory may lie about the packed size; it can never be more than the file.
  return (stat.valid & ZIP_STAT_COMP_SIZE) ? std::min<qint64>(qint64(stat.comp_size), m_bytes.size()) : 0;
}

qint64 ZipPackage::statedSize(const QString& name) const {
  zip_stat_t stat;
  zip_stat_init(&stat);
  const auto at = m_index.constFind(key(name));
  if (at == m_index.constEnd() || zip_stat_index(m_zip, *at, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) return 0;
  return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, std::numeric_limits<qint64>::max()));
}

std::unique_ptr<ZipPart> ZipPackage::part(const QString& name) const {
  const auto at = m_index.constFind(key(name));
  if (at == m_index.constEnd()) return nullptr;
  zip_file_t* file = zip_fopen_index(m_zip, *at, 0);
  if (!file) return nullptr;
  return std::make_unique<ZipPart>(file, packedSize(name), m_limits);
}

QByteArray ZipPackage::start(const QString& name, qint64 most) const {
  const auto device = part(name);
  return device ? device->read(most) : QByteArray();
}

}  // namespace santalka
