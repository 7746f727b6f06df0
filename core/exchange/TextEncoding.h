// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace santalka {

/// The encodings offices' text files come in. Everything that is not Unicode is taken for windows-1257, the Baltic code page of
/// Windows, or its sister ISO-8859-13 of other systems; the table is ours because Qt without ICU does not know it.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1257, Iso8859_13 };

/// For the person: "UTF-8", "windows-1257".
QString encodingName(TextEncoding encoding);

/// Decodes a stream block by block; a letter cut by a block's end is kept for the next.
class TextDecoder {
 public:
  explicit TextDecoder(TextEncoding encoding);
  /// Writes at most bytes.size() + 1 characters to `to` and returns the end of what was written.
  QChar* decode(QByteArrayView bytes, QChar* to);

 private:
  TextEncoding m_encoding;
  QStringDecoder m_unicode;
};

/// Looks at the bytes of a whole file, block by block, and says at the end which encoding it is.
class EncodingDetector {
 public:
  void add(QByteArrayView block);
  TextEncoding encoding() const;
  /// Bytes of the byte order mark to skip.
  int markLength() const { return m_mark; }
  /// A text file holds no NUL bytes (UTF-16 apart): where the first one is, or -1.
  qint64 nulAt() const { return isUtf16() ? -1 : m_nulAt; }
  /// Some bytes did not fit UTF-8 though the rest did, and are read as U+FFFD.
  bool hasDamage() const { return encoding() == TextEncoding::Utf8 && m_invalid > 0; }

 private:
  bool isUtf16() const { return m_utf16le || m_utf16be; }
  void lookAtStart(QByteArrayView block);

  qint64 m_read = 0;
  qint64 m_nulAt = -1;
  qint64 m_letters = 0;  // multi-byte letters that are right in UTF-8
  qint64 m_invalid = 0;
  bool m_upperControls = false;  // bytes that are signs in windows-1257 and nothing in ISO-8859-13
  bool m_isoQuotes = false;      // the other way round
  int m_mark = 0;
  int m_expected = 0;  // continuation bytes still due
  bool m_utf8Mark = false;
  bool m_utf16le = false;
  bool m_utf16be = false;
};

}  // namespace santalka
