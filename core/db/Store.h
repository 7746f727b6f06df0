// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/SearchIndex.h"

#include <QHash>

#include <vector>

namespace santalka {

/// Which records to read: conditions on fields joined by "and", in the entity's own order unless said otherwise.
struct Query {
  enum class Compare { Equal, NotEqual, AtLeast, AtMost };
  struct Condition {
    QString field;  ///< key of a field, or "id"
    Compare compare = Compare::Equal;
    QVariant value; ///< invalid with Equal/NotEqual: is unknown / is known
  };
  std::vector<Condition> conditions;
  qint64 limit = -1;
  qint64 offset = 0;

  Query& where(const QString& field, const QVariant& value, Compare compare = Compare::Equal) {
    conditions.push_back({field, compare, value});
    return *this;
  }
  /// Dates within a calendar year.
  Query& inYear(const QString& field, int year) {
    where(field, QDate(year, 1, 1), Compare::AtLeast);
    return where(field, QDate(year, 12, 31), Compare::AtMost);
  }
};

/// Reads and writes rows by their description; the only SQL for entities. Writing is for EditService alone.
class Store {
 public:
  explicit Store(Database& database) : m_database(database) {}
  Database& database() const { return m_database; }

  Result<std::vector<Record>> records(EntityKind kind, const Query& query = {}) const;
  Result<Record> record(EntityKind kind, qint64 id) const;
  Result<bool> exists(EntityKind kind, qint64 id) const;
  Result<qint64> count(EntityKind kind, const Query& query = {}) const;

  template <class T>
  Result<std::vector<T>> all(const Query& query = {}) const {
    auto rows = records(EntityOf<T>::kind, query);
    if (!rows) return rows.error();
    std::vector<T> out;
    out.reserve(rows->size());
    for (const Record& row : *rows) out.push_back(fromRecord<T>(row));
    return out;
  }
  template <class T>
  Result<T> one(Id<T> id) const {
    auto row = record(EntityOf<T>::kind, id.value);
    if (!row) return row.error();
    return fromRecord<T>(*row);
  }

  /// How records are named where others refer to them.
  Result<QHash<qint64, QString>> titles(EntityKind kind) const;
  Result<QString> title(EntityKind kind, qint64 id) const;
  static QString titleOf(const Record& record);

  /// Records found by a person's words (folded, each word a prefix), best first.
  using Hit = SearchIndex::Hit;
  Result<std::vector<Hit>> search(const QString& words, int limit = 50) const;

  /// The text that is searched is made from the records: looked at, and made anew from them when it is not sound. Answers
  /// whether it had to be. For a connection that may write, in the transaction that is open or in one of its own.
  Result<bool> mendSearch();
  /// After a write failed: that was for the search text, which is mended now, so that the write may be tried again.
  bool hasMendedSearch(const Error& why);

  /// What the full check of SQLite finds, a line each; empty when the file is sound.
  Result<QStringList> damage() const;
  /// References to rows that are not there: table, id, table referred to.
  struct BrokenReference {
    QString table;
    qint64 id = 0;
    QString other;
  };
  Result<std::vector<BrokenReference>> brokenReferences() const;

  Result<QString> setting(const QString& key) const;
  /// In the transaction that is open, or in one of its own.
  Result<void> setSetting(const QString& key, const QString& value);

  // Writing: for EditService inside its transaction.
  Result<qint64> insertRow(const Record& record);
  Result<void> updateRow(const Record& record);
  Result<void> removeRow(EntityKind kind, qint64 id);

 private:
  Result<void> loadLinks(EntityKind kind, std::vector<Record>& records) const;
  Result<void> writeLinks(const Record& record);
  Result<void> rebuildSearch();

  Database& m_database;
};

}  // namespace santalka
