// SPDX-License-Identifier: EUPL-1.2
#include "core/db/SearchIndex.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace santalka::SearchIndex {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr qint64 KindStride = qint64{1} << 40;

qint64 keyOf(EntityKind kind, qint64 id) { return static_cast<qint64>(kind) * KindStride + id; }

/// FTS5's own tables may be written past it only here.
class Undefended {
 public:
  explicit Undefended(sqlite3* raw) : m_raw(raw) { set(0); }
  ~Undefended() { set(1); }
  Undefended(const Undefended&) = delete;
  Undefended& operator=(const Undefended&) = delete;

 private:
  void set(int on) const { sqlite3_db_config(m_raw, SQLITE_DBCONFIG_DEFENSIVE, on, nullptr); }
  sqlite3* m_raw;
};

}  // namespace

Result<void> put(Database& database, const Record& record) {
  const EntityDescription& entity = record.description();
  QStringList texts;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (!field.searched || isUnknown(field, record.values[i])) continue;
    const QString text = record.values[i].toString();
    texts << fold(text);
    if (field.type == FieldType::Choice && field.choices)
      if (const Choice* choice = field.choices->find(text)) texts << fold(choice->lithuanian) << fold(choice->english);
  }
  if (texts.isEmpty()) return {};
  auto done = database.run(QStringLiteral("INSERT INTO search_index (rowid, text) VALUES (?, ?)"), {keyOf(record.kind, record.id), texts.join(QLatin1Char('\n'))});
  return done ? Result<void>() : Result<void>(done.error());
}

Result<void> remove(Database& database, EntityKind kind, qint64 id) {
  auto done = database.run(QStringLiteral("DELETE FROM search_index WHERE rowid = ?"), {keyOf(kind, id)});
  return done ? Result<void>() : Result<void>(done.error());
}

Result<std::vector<Hit>> find(const Database& database, const QString& words, int limit) {
  QStringList terms;
  QString plain = fold(words);
  for (QChar& c : plain)
    if (!c.isLetterOrNumber()) c = QLatin1Char(' ');
  for (const QString& word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    terms << QLatin1Char('"') + word + QStringLiteral("\"*");
  std::vector<Hit> hits;
  if (terms.isEmpty()) return hits;
  auto read = database.eachRow(QStringLiteral("SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?"),
                               {terms.join(QLatin1Char(' ')), limit}, [&hits](const QSqlQuery& row) {
                                 const qint64 key = row.value(0).toLongLong();
                                 hits.push_back({static_cast<EntityKind>(key / KindStride), key % KindStride});
                               });
  if (read) return hits;
  if (!concerns(read.error())) return read.error();
  return Error{ErrorCode::Unreadable,
               Texts::tr("Nothing can be searched for in “%1” now: its list of words is damaged. The records are not. The list is made anew when the file is opened for work.")
                   .arg(QDir::toNativeSeparators(database.path())), read.error().detail};
}

Result<bool> isSound(Database& database) {
  auto asked = database.run(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('integrity-check')"));
  if (asked) return true;
  if (concerns(asked.error())) return false;
  return asked.error();
}

Result<void> clear(Database& database) {
  const Undefended open(database.handle());
  const auto run = [&database](const QString& sql) -> Result<void> {
    auto done = database.run(sql);
    return done ? Result<void>() : Result<void>(done.error());
  };
  // Damaged, FTS5 may not let itself be reached at all, even to be made anew. Its tables get what they hold in a new one.
  if (auto made = run(QStringLiteral("CREATE VIRTUAL TABLE temp.search_fresh USING fts5 (text)")); !made) return made;
  for (const char* part : {"config", "data", "idx", "docsize", "content"}) {
    if (auto gone = run(QStringLiteral("DELETE FROM main.search_index_%1").arg(QLatin1String(part))); !gone) return gone;
    if (auto fresh = run(QStringLiteral("INSERT INTO main.search_index_%1 SELECT * FROM temp.search_fresh_%1").arg(QLatin1String(part))); !fresh) return fresh;
  }
  if (auto dropped = run(QStringLiteral("DROP TABLE temp.search_fresh")); !dropped) return dropped;
  return run(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('rebuild')"));  // what this connection still knows of the old one goes
}

bool concerns(const Error& error) { return error.code == ErrorCode::Damaged || error.code == ErrorCode::Internal; }

}  // namespace santalka::SearchIndex
