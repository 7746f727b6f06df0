// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/CsvReader.h"

#include "core/exchange/SheetTexts.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>

namespace santalka {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;
constexpr qsizetype longestRow = 4 * 1024 * 1024;
constexpr size_t mostFields = 16384;
constexpr QChar quote = u'"';

constexpr std::array separators = {QChar(u'\t'), QChar(u';'), QChar(u'|'), QChar(u',')};

bool isBreak(QChar c) { return c == u'\n' || c == u'\r'; }
bool isSeparator(QChar c) { return std::find(separators.begin(), separators.end(), c) != separators.end(); }

// How many fields each non-blank line of the sample has under one separator.
std::vector<int> fieldCounts(QStringView sample, QChar separator) {
  std::vector<int> counts;
  int fields = 1;
  bool any = false;
  bool fieldStart = true;
  for (qsizetype i = 0; i < sample.size(); ++i) {
    const QChar c = sample[i];
    // Whichever the separator is, what it quotes is no place to look for others.
    if (c == quote && fieldStart) {
      for (++i; i < sample.size(); ++i)
        if (sample[i] == quote) {
          if (i + 1 >= sample.size() || sample[i + 1] != quote) break;
          ++i;
        }
      any = true;
      fieldStart = false;
    } else if (c == separator) {
      ++fields;
      fieldStart = true;
    } else if (isBreak(c)) {
      if (any || fields > 1) counts.push_back(fields);
      fields = 1;
      any = false;
      fieldStart = true;
    } else {
      any = any || !c.isSpace();
      fieldStart = (fieldStart && c == u' ') || isSeparator(c);
    }
  }
  if (any || fields > 1) counts.push_back(fields);
  return counts;
}

double evenness(const std::vector<int>& counts) {
  std::map<int, int> lines;
  for (const int count : counts)
    if (count > 1) ++lines[count];
  if (lines.empty()) return 0;
  const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto usual = std::max_element(lines.begin(), lines.end(), more);
  // Title lines above the table do not count against it.
  const auto first = std::find(counts.begin(), counts.end(), usual->first);
  double score = 0;
  for (auto at = first; at != counts.end(); ++at) score += *at == usual->first ? 1.0 : *at > 1 ? 0.4 : 0.0;
  return score / double(counts.end() - first);
}

// The share of the lines that a separator parts at all: of two that are even, the one of more lines is meant.
double coverage(const std::vector<int>& counts) {
  const auto parted = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 1; });
  return counts.empty() ? 0 : double(parted) / double(counts.size());
}

}  // namespace

QChar findSeparator(QStringView sample) {
  QChar best;
  double bestScore = 0;
  for (const QChar candidate : separators) {
    const std::vector<int> counts = fieldCounts(sample, candidate);
    const double even = evenness(counts);
    if (even <= 0.45) continue;  // a comma in every third line of prose makes no table
    const double score = even + 0.5 * coverage(counts);
    if (score > bestScore + 1e-9) {
      bestScore = score;
      best = candidate;
    }
  }
  return best;
}

CsvReader::CsvReader() = default;
CsvReader::~CsvReader() = default;

QString CsvReader::shownName() const { return QFileInfo(m_file.fileName()).fileName(); }

bool CsvReader::fail(const QString& message) {
  m_failed = true;
  m_error = Error{ErrorCode::Unreadable, message, m_file.fileName()};
  return false;
}

Result<CsvFormat> CsvReader::open(const QString& path) { return open(path, QChar()); }

Result<CsvFormat> CsvReader::open(const QString& path, QChar separator) {
  m_file.close();
  m_file.setFileName(path);
  m_failed = false;
  if (!m_file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::Unreadable,
                 SheetTexts::tr("The file “%1” cannot be opened: it may have been moved, or another program holds it. Check the "
                    "file and try again.").arg(shownName()),
                 m_file.errorString()};
  m_bytesTotal = m_file.size();
  if (const auto found = detectEncoding(); !found) return found.error();
  rewind();
  fill();
  detectSeparator();
  if (!separator.isNull()) m_format.separator = separator;
  return m_format;
}

Result<void> CsvReader::detectEncoding() {
  EncodingDetector detector;
  m_block.resize(blockBytes);
  const QByteArray start = m_file.peek(4);
  if (start == QByteArrayView("\xFF\xFE\0\0", 4) || start == QByteArrayView("\0\0\xFE\xFF", 4))
    return Error{ErrorCode::Unreadable, SheetTexts::tr("The file “%1” is in the encoding UTF-32, which tables do not come in. Save it as XLSX, or as CSV in UTF-8.").arg(shownName()), {}};
  while (true) {
    const qint64 got = m_file.read(m_block.data(), blockBytes);
    if (got <= 0) break;
    detector.add({m_block.constData(), got});
    if (detector.nulAt() >= 0) break;
  }
  if (detector.nulAt() >= 0)
    return Error{ErrorCode::Unreadable,
                 SheetTexts::tr("The file “%1” is not a text table: it holds bytes that no text has (the first at byte %2). Open it in the "
                    "program it was made with and save it as XLSX or CSV.")
                     .arg(shownName(), QString::number(detector.nulAt() + 1)),
                 {}};
  m_format.encoding = detector.encoding();
  m_format.damagedLetters = detector.hasDamage();
  m_markLength = detector.markLength();
  return {};
}

void CsvReader::rewind() {
  m_file.seek(m_markLength);
  m_bytesRead = m_markLength;
  m_decoder = std::make_unique<TextDecoder>(m_format.encoding);
  m_at = m_end = 0;
  m_row = -1;
  m_atEnd = false;
}

void CsvReader::detectSeparator() {
  QStringView sample(m_buffer.data(), std::min<qsizetype>(m_end, 64 * 1024));
  // The last line of the sample may be cut.
  if (!m_atEnd || sample.size() < m_end)
    while (!sample.isEmpty() && !isBreak(sample.back())) sample.chop(1);
  m_format.separatorLine = sample.size() >= 5 && sample.startsWith(u"sep=", Qt::CaseInsensitive) && !isBreak(sample[4]) &&
                           (sample.size() == 5 || isBreak(sample[5]));
  if (m_format.separatorLine) {
    m_format.separator = sample[4];
    m_at = sample.size() > 6 && sample[5] == u'\r' && sample[6] == u'\n' ? 7 : std::min<qsizetype>(6, m_end);
    return;
  }
  const QChar found = findSeparator(sample);
  m_format.separator = found.isNull() ? QChar(u';') : found;
}

// Brings the unread rest to the front and reads one more block behind it. False when there is no more.
bool CsvReader::fill() {
  if (m_atEnd) return false;
  if (m_at > 0) {
    std::copy(m_buffer.begin() + m_at, m_buffer.begin() + m_end, m_buffer.begin());
    m_end -= m_at;
    m_at = 0;
  }
  m_block.resize(blockBytes);
  const qint64 got = m_file.read(m_block.data(), blockBytes);
  if (got <= 0) {
    m_atEnd = true;
    return false;
  }
  m_bytesRead += got;
  const size_t needed = size_t(m_end + got + 8);
  if (m_buffer.size() < needed) m_buffer.resize(std::max(needed, m_buffer.size() * 2));
  QChar* const end = m_decoder->decode({m_block.constData(), got}, m_buffer.data() + m_end);
  m_end = end - m_buffer.data();
  return true;
}

// On a quote that begins a field: moves `at` behind the closing quote. False when it is not closed in the buffer.
bool CsvReader::scanQuoted(qsizetype& at, Field& field) const {
  const QChar* const data = m_buffer.data();
  field.quoted = true;
  for (++at; at < m_end; ++at) {
    if (data[at] != quote) continue;
    if (at + 1 < m_end && data[at + 1] == quote) {
      ++at;
      continue;
    }
    if (at + 1 >= m_end && !m_atEnd) return false;  // perhaps the first of two quotes
    ++at;
    return true;
  }
  return false;
}

CsvReader::Scan CsvReader::scan(qsizetype& rowEnd) {
  m_fields.clear();
  const QChar* const data = m_buffer.data();
  const QChar separator = m_format.separator;
  qsizetype at = m_at;
  while (true) {
    Field field{at, at, false};
    qsizetype start = at;
    while (start < m_end && data[start] == u' ' && separator != u' ') ++start;
    if (start < m_end && data[start] == quote) {
      field.begin = start;
      at = start;
      if (!scanQuoted(at, field)) return m_atEnd ? Scan::UnclosedQuote : Scan::NeedMoreOfQuote;
      field.end = at;
    }
    const qsizetype afterQuote = at;
    while (at < m_end && data[at] != separator && !isBreak(data[at])) ++at;
    if (at >= m_end && !m_atEnd) return Scan::NeedMore;
    if (field.quoted) {
      // Something behind the closing quote: „"Pavyzdys" VšĮ“ was never quoted by a program, so it stays as written.
      const QStringView rest(data + afterQuote, at - afterQuote);
      const QStringView inside(data + field.begin, field.end - field.begin);
      if (!rest.trimmed().isEmpty()) {
        if (std::any_of(inside.begin(), inside.end(), isBreak)) return Scan::UnclosedQuote;
        field.quoted = false;
      }
    }
    if (!field.quoted) field.end = at;
    m_fields.push_back(field);
    if (at < m_end && data[at] == separator) {
      ++at;
      if (m_fields.size() > mostFields) break;
      continue;
    }
    break;
  }
  rowEnd = at;
  if (at >= m_end) return Scan::Row;
  ++rowEnd;
  if (at < m_end && data[at] == u'\r') {
    if (rowEnd >= m_end && !m_atEnd) return Scan::NeedMore;
    if (rowEnd < m_end && data[rowEnd] == u'\n') ++rowEnd;
  }
  return Scan::Row;
}

QStringView CsvReader::unquoted(const Field& field) {
  QChar* const data = m_buffer.data();
  if (!field.quoted) return {data + field.begin, field.end - field.begin};
  QChar* const begin = data + field.begin + 1;
  QChar* const end = data + field.end - 1;
  QChar* to = std::find(begin, end, quote);
  for (const QChar* from = to; from < end; ++from) {
    if (*from == quote && from + 1 < end && from[1] == quote) ++from;
    *to++ = *from;
  }
  return {begin, to - begin};
}

bool CsvReader::next(std::vector<QStringView>& fields) {
  fields.clear();
  if (m_failed) return false;
  qsizetype rowEnd = 0;
  while (true) {
    if (m_at >= m_end && !fill()) return false;
    const Scan result = scan(rowEnd);
    if (result == Scan::Row) break;
    if (result == Scan::NeedMore && m_end - m_at > longestRow)
      return fail(SheetTexts::tr("File “%1”, row %2: the row is longer than any row of a table. Check that the file is a table and that its "
                     "lines end as they should.").arg(shownName(), QString::number(m_row + 2)));
    if (result == Scan::UnclosedQuote || m_end - m_at > longestRow)
      return fail(SheetTexts::tr("File “%1”, row %2: a quotation mark (\") is opened and never closed, so the rest of the file cannot be told "
                     "apart. Close or remove it and try again.").arg(shownName(), QString::number(m_row + 2)));
    fill();
  }
  ++m_row;
  if (m_fields.size() > mostFields)
    return fail(SheetTexts::tr("File “%1”, row %2: there are more than %3 columns. This is not a table the program can read; check "
                   "the separator.").arg(shownName(), QString::number(m_row + 1), QString::number(mostFields)));
  const bool blank = m_fields.size() == 1 && m_fields[0].begin == m_fields[0].end;
  if (!blank)
    for (const Field& field : m_fields) fields.push_back(unquoted(field));
  m_at = rowEnd;
  return true;
}

}  // namespace santalka
