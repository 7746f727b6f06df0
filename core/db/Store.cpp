// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Store.h"

#include "core/db/ColumnReader.h"
#include "core/db/FileSettings.h"
#include "core/db/SqliteErrors.h"
#include "core/db/StoreSql.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace santalka {

namespace {

QVariant toSql(const FieldDescription& field, const QVariant& value) {
  switch (field.type) {
    case FieldType::Boolean:
      return value.toBool() ? 1 : 0;
    case FieldType::Date:
      return value.isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
    case FieldType::Choices:
      return value.toStringList().join(QLatin1Char(';'));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice: {
      const QString text = value.toString();
      return text.isNull() ? QStringLiteral("") : text;
    }
    case FieldType::Bytes:
      return value.toByteArray();
    default:
      return value.isValid() ? value : QVariant(QMetaType(QMetaType::LongLong));
  }
}

/// The columns of the entity's own table, without the link lists.
QStringList columns(const EntityDescription& entity) {
  QStringList names;
  for (const FieldDescription& field : entity.fields)
    if (field.type != FieldType::ReferenceList) names << field.key;
  return names;
}

Error notFound(const EntityDescription& entity, qint64 id) {
  return Error{ErrorCode::NotFound,
               QCoreApplication::translate("Store", "The record no longer exists; it may have been deleted."),
               QStringLiteral("%1 %2").arg(entity.table).arg(id)};
}

}  // namespace

sql::Where sql::whereOf(const EntityDescription& entity, const Query& query) {
  Where where;
  QStringList parts;
  for (const Query::Condition& condition : query.conditions) {
    const bool equal = condition.compare == Query::Compare::Equal;
    if (!condition.value.isValid()) {
      parts << condition.field + (equal ? QStringLiteral(" IS NULL") : QStringLiteral(" IS NOT NULL"));
      continue;
    }
    const auto stored = [&](const QVariant& value) {
      return condition.field == QLatin1String("id") ? value : toSql(entity.field(condition.field), canonical(entity.field(condition.field), value));
    };
    if (condition.value.typeId() == QMetaType::QVariantList) {
      // Any of them; one parameter however long the list is.
      QJsonArray list;
      for (const QVariant& value : condition.value.toList()) list << QJsonValue::fromVariant(stored(value));
      parts << condition.field + QStringLiteral(" IN (SELECT value FROM json_each(?))");
      where.values << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
      continue;
    }
    const char* compare = equal                                            ? " = ?"
                          : condition.compare == Query::Compare::NotEqual  ? " <> ?"
                          : condition.compare == Query::Compare::AtLeast   ? " >= ?"
                                                                           : " <= ?";
    parts << condition.field + QLatin1String(compare);
    where.values << stored(condition.value);
  }
  if (!parts.isEmpty()) where.sql = QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
  return where;
}

Result<std::vector<Record>> Store::records(EntityKind kind, const Query& query) const {
  const EntityDescription& entity = describe(kind);
  const sql::Where where = sql::whereOf(entity, query);
  QString sql = QStringLiteral("SELECT id, %1 FROM %2").arg(columns(entity).join(QStringLiteral(", ")), entity.table) + where.sql +
                QStringLiteral(" ORDER BY ") + entity.orderBy;
  if (query.limit >= 0) sql += QStringLiteral(" LIMIT %1 OFFSET %2").arg(query.limit).arg(query.offset);
  const RawStatement statement = prepareRaw(m_database, sql.toUtf8().constData(), where.values);
  if (!statement) return m_database.lastError(sql);
  ColumnReader reader(statement.get());
  std::vector<Record> out;
  int step = SQLITE_OK;
  while ((step = sqlite3_step(statement.get())) == SQLITE_ROW) {
    Record& record = out.emplace_back();
    record.kind = kind;
    record.id = sqlite3_column_int64(statement.get(), 0);
    record.values.reserve(entity.fields.size());
    int column = 1;
    for (const FieldDescription& field : entity.fields)
      record.values.push_back(field.type == FieldType::ReferenceList ? QVariant(QVariantList()) : reader.value(field, column++));
  }
  if (step != SQLITE_DONE) return m_database.lastError(sql);
  if (auto links = loadLinks(kind, out); !links) return links.error();
  return out;
}

Result<void> Store::loadLinks(EntityKind kind, std::vector<Record>& records) const {
  const EntityDescription& entity = describe(kind);
  for (std::size_t f = 0; f < entity.fields.size(); ++f) {
    if (entity.fields[f].type != FieldType::ReferenceList || records.empty()) continue;
    QHash<qint64, std::size_t> rowOf;
    rowOf.reserve(static_cast<qsizetype>(records.size()));
    for (std::size_t i = 0; i < records.size(); ++i) rowOf.insert(records[i].id, i);
    const auto [first, last] = std::minmax_element(records.begin(), records.end(), [](const Record& a, const Record& b) { return a.id < b.id; });
    const QString sql = QStringLiteral("SELECT owner_id, other_id FROM %1 WHERE owner_id BETWEEN ? AND ? ORDER BY owner_id, other_id").arg(entity.fields[f].linkTable);
    const RawStatement statement = prepareRaw(m_database, sql.toUtf8().constData(), {first->id, last->id});
    if (!statement) return m_database.lastError(sql);
    qint64 owner = 0;
    QVariantList others;
    const auto give = [&] {
      if (const auto row = rowOf.constFind(owner); row != rowOf.cend() && !others.isEmpty()) records[*row].values[f] = others;
      others.clear();
    };
    int step = SQLITE_OK;
    while ((step = sqlite3_step(statement.get())) == SQLITE_ROW) {
      if (const qint64 next = sqlite3_column_int64(statement.get(), 0); next != owner) {
        give();
        owner = next;
      }
      others << static_cast<qint64>(sqlite3_column_int64(statement.get(), 1));
    }
    if (step != SQLITE_DONE) return m_database.lastError(sql);
    give();
  }
  return {};
}

Result<Record> Store::record(EntityKind kind, qint64 id) const {
  auto found = records(kind, Query().where(QStringLiteral("id"), id));
  if (!found) return found.error();
  if (found->empty()) return notFound(describe(kind), id);
  return std::move(found->front());
}

Result<bool> Store::exists(EntityKind kind, qint64 id) const {
  auto one = m_database.scalar(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(describe(kind).table), {id});
  if (!one) return one.error();
  return one->isValid();
}

Result<qint64> Store::count(EntityKind kind, const Query& query) const {
  const EntityDescription& entity = describe(kind);
  const sql::Where where = sql::whereOf(entity, query);
  auto number = m_database.scalar(QStringLiteral("SELECT count(*) FROM %1").arg(entity.table) + where.sql, where.values);
  if (!number) return number.error();
  return number->toLongLong();
}

QString Store::titleOf(const Record& record) {
  const EntityDescription& entity = record.description();
  QStringList parts;
  for (const QString& key : entity.titleFields) {
    const QVariant& value = record.value(key);
    const QString part = value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
    if (!part.isEmpty()) parts << part;
  }
  return parts.join(QLatin1Char(' '));
}

Result<QHash<qint64, QString>> Store::titles(EntityKind kind) const {
  const EntityDescription& entity = describe(kind);
  QHash<qint64, QString> out;
  auto read = m_database.eachRow(QStringLiteral("SELECT id, %1 FROM %2").arg(entity.titleFields.join(QStringLiteral(", ")), entity.table), {},
                                 [&out, &entity](const QSqlQuery& row) {
                                   QStringList parts;
                                   for (int i = 0; i < entity.titleFields.size(); ++i)
                                     if (const QString part = row.value(i + 1).toString(); !part.isEmpty()) parts << part;
                                   out.insert(row.value(0).toLongLong(), parts.join(QLatin1Char(' ')));
                                 });
  if (!read) return read.error();
  return out;
}

Result<QString> Store::title(EntityKind kind, qint64 id) const {
  auto found = record(kind, id);
  if (!found) return found.error();
  return titleOf(*found);
}

Result<qint64> Store::insertRow(const Record& record) {
  const EntityDescription& entity = record.description();
  QStringList names = columns(entity);
  QVariantList values;
  for (std::size_t i = 0; i < entity.fields.size(); ++i)
    if (entity.fields[i].type != FieldType::ReferenceList) values << toSql(entity.fields[i], record.values[i]);
  if (record.id > 0) {
    names.prepend(QStringLiteral("id"));
    values.prepend(record.id);
  }
  const QString marks = QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", "));
  auto done = m_database.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(entity.table, names.join(QStringLiteral(", ")), marks), values);
  if (!done) return done.error();
  Record stored = record;
  if (stored.id <= 0) stored.id = done->lastInsertId().toLongLong();
  if (auto links = writeLinks(stored); !links) return links.error();
  if (auto indexed = SearchIndex::put(m_database, stored); !indexed) return indexed.error();
  return stored.id;
}

Result<void> Store::updateRow(const Record& record) {
  const EntityDescription& entity = record.description();
  QStringList sets;
  QVariantList values;
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    if (entity.fields[i].type == FieldType::ReferenceList) continue;
    sets << entity.fields[i].key + QStringLiteral(" = ?");
    values << toSql(entity.fields[i], record.values[i]);
  }
  values << record.id;
  auto done = m_database.run(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(entity.table, sets.join(QStringLiteral(", "))), values);
  if (!done) return done.error();
  if (done->numRowsAffected() != 1) return notFound(entity, record.id);
  if (auto links = writeLinks(record); !links) return links;
  if (auto gone = SearchIndex::remove(m_database, record.kind, record.id); !gone) return gone;
  return SearchIndex::put(m_database, record);
}

Result<void> Store::removeRow(EntityKind kind, qint64 id) {
  const EntityDescription& entity = describe(kind);
  auto done = m_database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(entity.table), {id});
  if (!done) return done.error();
  if (done->numRowsAffected() != 1) return notFound(entity, id);
  return SearchIndex::remove(m_database, kind, id);
}

Result<void> Store::writeLinks(const Record& record) {
  const EntityDescription& entity = record.description();
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (field.type != FieldType::ReferenceList) continue;
    if (auto done = m_database.run(QStringLiteral("DELETE FROM %1 WHERE owner_id = ?").arg(field.linkTable), {record.id}); !done)
      return done.error();
    for (const QVariant& other : record.values[i].toList())
      if (auto done = m_database.run(QStringLiteral("INSERT INTO %1 (owner_id, other_id) VALUES (?, ?)").arg(field.linkTable),
                                     {record.id, other.toLongLong()});
          !done)
        return done.error();
  }
  return {};
}

Result<void> Store::rebuildSearch() {
  if (auto cleared = SearchIndex::clear(m_database); !cleared) return cleared;
  for (const EntityDescription* entity : allEntities()) {
    if (std::none_of(entity->fields.begin(), entity->fields.end(), [](const FieldDescription& field) { return field.searched; })) continue;
    auto all = records(entity->kind);
    if (!all) return all.error();
    for (const Record& one : *all)
      if (auto put = SearchIndex::put(m_database, one); !put) return put;
  }
  return {};
}

Result<bool> Store::mendSearch() {
  auto sound = SearchIndex::isSound(m_database);
  if (!sound) return sound.error();
  if (*sound) return false;
  auto done = Transaction::within(m_database, [this] { return rebuildSearch(); });
  if (!done) return done.error();
  return true;
}

bool Store::hasMendedSearch(const Error& why) { return SearchIndex::concerns(why) && mendSearch().value_or(false); }

Result<std::vector<Store::Hit>> Store::search(const QString& words, int limit) const { return SearchIndex::find(m_database, words, limit); }

Result<QStringList> Store::damage() const {
  auto lines = m_database.texts(QStringLiteral("PRAGMA integrity_check(20)"));
  if (!lines) return lines.error();
  return findingsIn(*lines);
}

Result<std::vector<Store::BrokenReference>> Store::brokenReferences() const {
  std::vector<BrokenReference> out;
  auto read = m_database.eachRow(QStringLiteral("PRAGMA foreign_key_check"), {},
                                 [&out](const QSqlQuery& row) { out.push_back({row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toString()}); });
  if (!read) return read.error();
  return out;
}

Result<QString> Store::setting(const QString& key) const { return FileSettings::read(m_database, key); }

Result<void> Store::setSetting(const QString& key, const QString& value) {
  return Transaction::within(m_database, [&] { return FileSettings::write(m_database, key, value); });
}

}  // namespace santalka
