// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"
#include "core/domain/Describe.h"

#include <vector>

namespace santalka::SearchIndex {

/// The text that people search, one row for each record, in a table of SQLite's FTS5 that keeps its own words. All of it is
/// made from the records, so damage in it costs nothing but the time to make it anew (Store::mendSearch()).

Result<void> put(Database& database, const Record& record);
Result<void> remove(Database& database, EntityKind kind, qint64 id);

struct Hit {
  EntityKind kind;
  qint64 id;
};
Result<std::vector<Hit>> find(const Database& database, const QString& words, int limit);

/// Whether its words and its texts belong together. Nothing is written, but only a connection that may write can ask.
Result<bool> isSound(Database& database);
/// Empty and sound, whatever it was. In an open transaction.
Result<void> clear(Database& database);
/// Whether damage to it may be what an error is about: it can come up at any statement of a write that changed it.
bool concerns(const Error& error);

}  // namespace santalka::SearchIndex
