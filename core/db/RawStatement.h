// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"

#include <sqlite3.h>

#include <memory>

namespace santalka {

struct RawStatementDeleter {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
/// A statement of SQLite's C API on Qt's own connection, for rows by the hundred thousand. Null when the SQL was refused;
/// Database::lastError() says why.
using RawStatement = std::unique_ptr<sqlite3_stmt, RawStatementDeleter>;

inline RawStatement prepareRaw(const Database& database, const char* sql) {
  sqlite3_stmt* raw = nullptr;
  sqlite3_prepare_v2(database.handle(), sql, -1, &raw, nullptr);
  return RawStatement(raw);
}
/// The same with values bound in their order, as Database::run() binds them.
RawStatement prepareRaw(const Database& database, const char* sql, const QVariantList& values);

}  // namespace santalka
