// SPDX-License-Identifier: EUPL-1.2
#include "core/db/RawStatement.h"

namespace santalka {

namespace {

int bind(sqlite3_stmt* statement, int at, const QVariant& value) {
  if (value.isNull()) return sqlite3_bind_null(statement, at);
  switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
      return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double:
      return sqlite3_bind_double(statement, at, value.toDouble());
    case QMetaType::QByteArray: {
      const QByteArray bytes = value.toByteArray();
      return sqlite3_bind_blob(statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
      const QByteArray text = value.toString().toUtf8();
      return sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
  }
}

}  // namespace

RawStatement prepareRaw(const Database& database, const char* sql, const QVariantList& values) {
  RawStatement statement = prepareRaw(database, sql);
  int at = 0;
  for (const QVariant& value : values)
    if (statement && bind(statement.get(), ++at, value) != SQLITE_OK) statement.reset();
  return statement;
}

}  // namespace santalka
