// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/TextEncoding.h"

#include <QFile>
#include <QStringView>

#include <memory>
#include <vector>

namespace santalka {

/// What was found out about a text table.
struct CsvFormat {
  TextEncoding encoding = TextEncoding::Utf8;
  QChar separator = u';';
  bool damagedLetters = false;   ///< some bytes fit no encoding and are read as U+FFFD
  bool separatorLine = false;    ///< the first line is Excel's „sep=;“ and no part of the table
};

/// Reads a CSV, TSV or TXT file row by row in blocks, in constant memory: quotes, doubled quotes, line ends within
/// quotes, ragged rows, any of the three line ends. Encoding and separator are found by looking at the file, or given.
class CsvReader {
 public:
  CsvReader();
  ~CsvReader();

  /// Looks at the file and makes ready for the first row; refuses files that are no text.
  Result<CsvFormat> open(const QString& path);
  /// The same, with a separator the user chose.
  Result<CsvFormat> open(const QString& path, QChar separator);

  /// The next row; the views hold until the next call. An empty line is a row without fields. False at the end and
  /// after an error: ask error().
  bool next(std::vector<QStringView>& fields);

  bool failed() const { return m_failed; }
  const Error& error() const { return m_error; }
  /// The row next() gave last, from 0, as a spreadsheet would number it („sep=“ not counted).
  int row() const { return m_row; }
  qint64 bytesRead() const { return m_bytesRead; }
  qint64 bytesTotal() const { return m_bytesTotal; }

 private:
  struct Field {
    qsizetype begin;
    qsizetype end;
    bool quoted;
  };
  enum class Scan { Row, NeedMore, NeedMoreOfQuote, UnclosedQuote };

  Result<void> detectEncoding();
  void detectSeparator();
  void rewind();
  bool fill();
  Scan scan(qsizetype& rowEnd);
  bool scanQuoted(qsizetype& at, Field& field) const;
  QStringView unquoted(const Field& field);
  bool fail(const QString& message);
  QString shownName() const;

  QFile m_file;
  CsvFormat m_format;
  std::unique_ptr<TextDecoder> m_decoder;
  std::vector<QChar> m_buffer;
  std::vector<Field> m_fields;
  QByteArray m_block;
  qsizetype m_at = 0;   // where the next row begins in m_buffer
  qsizetype m_end = 0;  // filled part of m_buffer
  qint64 m_bytesRead = 0;
  qint64 m_bytesTotal = 0;
  int m_markLength = 0;
  int m_row = -1;
  bool m_atEnd = false;
  bool m_failed = false;
  Error m_error;
};

/// The separator that splits the lines most evenly, quotes respected: semicolon, tab, bar or comma.
/// A null QChar when none of them makes columns.
QChar findSeparator(QStringView sample);

}  // namespace santalka
