// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/TextEncoding.h"

#include <cstring>

namespace santalka {

namespace {

// The upper half of windows-1257, as Unicode's mapping table gives it; U+FFFD where the code page has nothing.
constexpr char16_t baltic[128] = {
    0x20AC, 0xFFFD, 0x201A, 0xFFFD, 0x201E, 0x2026, 0x2020, 0x2021, 0xFFFD, 0x2030, 0xFFFD, 0x2039,
    0xFFFD, 0x00A8, 0x02C7, 0x00B8, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0xFFFD, 0x2122, 0xFFFD, 0x203A, 0xFFFD, 0x00AF, 0x02DB, 0xFFFD, 0x00A0, 0xFFFD, 0x00A2, 0x00A3,
    0x00A4, 0xFFFD, 0x00A6, 0x00A7, 0x00D8, 0x00A9, 0x0156, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00C6,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00F8, 0x00B9, 0x0157, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x00E6, 0x0104, 0x012E, 0x0100, 0x0106, 0x00C4, 0x00C5, 0x0118, 0x0112,
    0x010C, 0x00C9, 0x0179, 0x0116, 0x0122, 0x0136, 0x012A, 0x013B, 0x0160, 0x0143, 0x0145, 0x00D3,
    0x014C, 0x00D5, 0x00D6, 0x00D7, 0x0172, 0x0141, 0x015A, 0x016A, 0x00DC, 0x017B, 0x017D, 0x00DF,
    0x0105, 0x012F, 0x0101, 0x0107, 0x00E4, 0x00E5, 0x0119, 0x0113, 0x010D, 0x00E9, 0x017A, 0x0117,
    0x0123, 0x0137, 0x012B, 0x013C, 0x0161, 0x0144, 0x0146, 0x00F3, 0x014D, 0x00F5, 0x00F6, 0x00F7,
    0x0173, 0x0142, 0x015B, 0x016B, 0x00FC, 0x017C, 0x017E, 0x02D9,
};

// ISO-8859-13 differs in its quotation marks only, and has nothing below 0xA0.
char16_t isoBaltic(unsigned char u) {
  if (u < 0xA0) return u;
  switch (u) {
    case 0xA1: return 0x201D;
    case 0xA5: return 0x201E;
    case 0xB4: return 0x201C;
    case 0xFF: return 0x2019;
    default: return baltic[u - 0x80];
  }
}

QStringConverter::Encoding unicodeForm(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Utf16LittleEndian: return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian: return QStringConverter::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1257:
    case TextEncoding::Iso8859_13: break;
  }
  return QStringConverter::Utf8;
}

// Latin, Cyrillic, the signs of punctuation and currency; no control characters but those of lines.
bool isOfText(char16_t c) {
  if (c < 0x20) return c == u'\t' || c == u'\n' || c == u'\r';
  return c < 0x0600 || (c >= 0x1E00 && c < 0x2300) || c == 0xFEFF;
}

}  // namespace

QString encodingName(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Utf8: return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian: return QStringLiteral("UTF-16LE");
    case TextEncoding::Utf16BigEndian: return QStringLiteral("UTF-16BE");
    case TextEncoding::Windows1257: return QStringLiteral("windows-1257");
    case TextEncoding::Iso8859_13: return QStringLiteral("ISO-8859-13");
  }
  return {};
}

TextDecoder::TextDecoder(TextEncoding encoding) : m_encoding(encoding), m_unicode(unicodeForm(encoding)) {}

QChar* TextDecoder::decode(QByteArrayView bytes, QChar* to) {
  const bool iso = m_encoding == TextEncoding::Iso8859_13;
  if (!iso && m_encoding != TextEncoding::Windows1257) return m_unicode.appendToBuffer(to, bytes);
  for (const char c : bytes) {
    const auto u = static_cast<unsigned char>(c);
    *to++ = QChar(u < 0x80 ? char16_t(u) : iso ? isoBaltic(u) : baltic[u - 0x80]);
  }
  return to;
}

void EncodingDetector::lookAtStart(QByteArrayView block) {
  const auto starts = [&](const char* mark, int length) {
    return block.size() >= length && std::memcmp(block.data(), mark, size_t(length)) == 0;
  };
  m_utf8Mark = starts("\xEF\xBB\xBF", 3);
  m_utf16le = starts("\xFF\xFE", 2);
  m_utf16be = starts("\xFE\xFF", 2);
  m_mark = m_utf8Mark ? 3 : isUtf16() ? 2 : 0;
  if (m_mark) return;
  // Without a mark: text of our alphabet has a zero in most second bytes, and nothing that no text has.
  const qsizetype pairs = std::min<qsizetype>(block.size(), 4096) / 2;
  qsizetype nulFirst = 0;
  qsizetype nulSecond = 0;
  bool little = pairs >= 2;
  bool big = pairs >= 2;
  for (qsizetype i = 0; i < pairs; ++i) {
    const auto first = static_cast<unsigned char>(block[2 * i]);
    const auto second = static_cast<unsigned char>(block[2 * i + 1]);
    little = little && isOfText(char16_t(second << 8 | first));
    big = big && isOfText(char16_t(first << 8 | second));
    nulFirst += first == 0;
    nulSecond += second == 0;
  }
  m_utf16le = little && nulSecond * 2 > pairs;
  m_utf16be = big && nulFirst * 2 > pairs;
}

void EncodingDetector::add(QByteArrayView block) {
  if (m_read == 0) lookAtStart(block);
  if (isUtf16()) {
    m_read += block.size();
    return;
  }
  const char* at = block.data();
  const char* const end = at + block.size();
  while (at < end) {
    if (m_expected == 0 && end - at >= 8) {
      quint64 eight = 0;
      std::memcpy(&eight, at, 8);
      const bool ascii = (eight & 0x8080808080808080ull) == 0;
      const bool noNul = ((eight - 0x0101010101010101ull) & ~eight & 0x8080808080808080ull) == 0;
      if (ascii && noNul) {
        at += 8;
        continue;
      }
    }
    const auto u = static_cast<unsigned char>(*at);
    m_upperControls = m_upperControls || (u >= 0x80 && u < 0xA0);
    m_isoQuotes = m_isoQuotes || u == 0xA1 || u == 0xA5;
    if (u == 0 && m_nulAt < 0) m_nulAt = m_read + (at - block.data());
    if (m_expected > 0 && (u & 0xC0) == 0x80) {
      if (--m_expected == 0) ++m_letters;
    } else {
      if (m_expected > 0) ++m_invalid;
      m_expected = u < 0x80 ? 0 : u >= 0xC2 && u < 0xE0 ? 1 : u >= 0xE0 && u < 0xF0 ? 2 : u >= 0xF0 && u < 0xF5 ? 3 : -1;
      if (m_expected < 0) {
        ++m_invalid;
        m_expected = 0;
      }
    }
    ++at;
  }
  m_read += block.size();
}

TextEncoding EncodingDetector::encoding() const {
  if (m_utf16le) return TextEncoding::Utf16LittleEndian;
  if (m_utf16be) return TextEncoding::Utf16BigEndian;
  const qint64 invalid = m_invalid + (m_expected > 0 ? 1 : 0);
  if (m_utf8Mark || invalid == 0) return TextEncoding::Utf8;
  // A few broken letters among many right ones are a damaged UTF-8 file, not another code page.
  if (m_letters > 20 * invalid) return TextEncoding::Utf8;
  return m_isoQuotes && !m_upperControls ? TextEncoding::Iso8859_13 : TextEncoding::Windows1257;
}

}  // namespace santalka
