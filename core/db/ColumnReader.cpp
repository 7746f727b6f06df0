// SPDX-License-Identifier: EUPL-1.2
#include "core/db/ColumnReader.h"

#include <QDate>

#include <string_view>

namespace santalka {

namespace {

std::string_view bytesOf(sqlite3_stmt* statement, int column) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

/// "2026-01-31" as the file holds it; the general parser takes ten times as long.
QDate dateOf(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) {
      ++part;
    } else if (text[i] < '0' || text[i] > '9') {
      return {};
    } else {
      parts[part] = parts[part] * 10 + (text[i] - '0');
    }
  }
  return QDate(parts[0], parts[1], parts[2]);
}

}  // namespace

QVariant ColumnReader::value(const FieldDescription& field, int column) {
  if (sqlite3_column_type(m_statement, column) == SQLITE_NULL) return canonical(field, {});
  switch (field.type) {
    case FieldType::Boolean:
      return sqlite3_column_int64(m_statement, column) != 0;
    case FieldType::Date:
      return dateOf(bytesOf(m_statement, column));
    case FieldType::Choices:
      return text(column).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    case FieldType::Decimal:
      return sqlite3_column_double(m_statement, column);
    case FieldType::Choice:
      return code(column);
    case FieldType::Text:
    case FieldType::LongText:
      return text(column);
    case FieldType::Bytes: {
      const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
      return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    default:
      return static_cast<qint64>(sqlite3_column_int64(m_statement, column));
  }
}

QString ColumnReader::text(int column) const {
  const std::string_view bytes = bytesOf(m_statement, column);
  // Empty, not null: the text is known to be empty.
  return bytes.empty() ? QStringLiteral("") : QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QVariant ColumnReader::code(int column) {
  const std::string_view bytes = bytesOf(m_statement, column);
  const QByteArray key = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
  if (const auto it = m_codes.constFind(key); it != m_codes.cend()) return *it;
  return *m_codes.insert(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), QVariant(text(column)));
}

}  // namespace santalka
