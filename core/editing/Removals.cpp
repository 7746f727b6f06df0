// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/Removals.h"

#include "core/db/ObservationTable.h"

#include <map>
#include <set>

namespace santalka::Removals {

namespace {

using Key = std::pair<EntityKind, qint64>;

class Expansion {
 public:
  Expansion(const Store& store, ChangeSet& changes) : m_store(store), m_changes(changes) {}

  Result<void> run() {
    std::vector<Change> given = std::move(m_changes.changes());
    m_changes.changes().clear();
    for (const Change& change : given)
      if (change.action == Change::Action::Remove) m_removed.insert({change.record.kind, change.record.id});
    for (Change& change : given) {
      if (change.action != Change::Action::Remove) {
        m_changes.changes().push_back(std::move(change));
        continue;
      }
      if (auto done = remove({change.record.kind, change.record.id}); !done) return done;
    }
    return {};
  }

 private:
  Result<void> remove(Key key) {
    if (!m_done.insert(key).second) return {};
    m_removed.insert(key);
    for (const EntityDescription* entity : allEntities()) {
      if (entity->bulk) continue;
      for (const FieldDescription& field : entity->fields)
        if (auto done = follow(*entity, field, key); !done) return done;
    }
    m_changes.remove(key.first, key.second);
    return {};
  }

  Result<void> follow(const EntityDescription& entity, const FieldDescription& field, Key key) {
    const bool list = field.type == FieldType::ReferenceList;
    if ((field.type != FieldType::Reference && !list) || field.refersTo != key.first) return {};
    auto ids = referring(entity, field, key.second);
    if (!ids) return ids.error();
    for (const qint64 id : *ids) {
      if (field.owner) {
        if (auto done = remove({entity.kind, id}); !done) return done;
        continue;
      }
      if (m_removed.contains({entity.kind, id})) continue;
      if (auto done = forget(entity, field, id, key.second); !done) return done;
    }
    return {};
  }

  Result<std::vector<qint64>> referring(const EntityDescription& entity, const FieldDescription& field, qint64 id) const {
    const QString sql = field.type == FieldType::ReferenceList
                            ? QStringLiteral("SELECT owner_id FROM %1 WHERE other_id = ?").arg(field.linkTable)
                            : QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(entity.table, field.key);
    std::vector<qint64> ids;
    auto read = m_store.database().eachRow(sql, {id}, [&ids](const QSqlQuery& row) { ids.push_back(row.value(0).toLongLong()); });
    if (!read) return read.error();
    return ids;
  }

  /// The other record stays and only loses its reference; several losses of one record are one change.
  Result<void> forget(const EntityDescription& entity, const FieldDescription& field, qint64 id, qint64 gone) {
    const Key key{entity.kind, id};
    if (!m_updates.contains(key)) {
      auto record = m_store.record(entity.kind, id);
      if (!record) return record.error();
      m_updates[key] = m_changes.size();
      m_changes.update(std::move(*record));
    }
    Record& record = m_changes.changes()[m_updates[key]].record;
    if (field.type == FieldType::Reference) {
      record.set(field.key, {});
      return {};
    }
    QVariantList ids = record.value(field.key).toList();
    ids.removeAll(gone);
    record.set(field.key, ids);
    return {};
  }

  const Store& m_store;
  ChangeSet& m_changes;
  std::set<Key> m_removed;
  std::set<Key> m_done;
  std::map<Key, std::size_t> m_updates;
};

}  // namespace

Result<void> expand(const Store& store, ChangeSet& changes) {
  for (const Change& change : changes.changes())
    if (change.action == Change::Action::Remove) return Expansion(store, changes).run();
  return {};
}

Result<qint64> shelveRows(Database& database, qint64 step, const Record& removed) {
  QString column;
  if (removed.kind == EntityKind::Series) column = QStringLiteral("series_id");
  if (removed.kind == EntityKind::ObservationBatch) column = QStringLiteral("batch_id");
  if (column.isEmpty()) return qint64{0};
  auto rows = ObservationTable::shelve(database, step, column, removed.id);
  if (!rows || *rows == 0) return rows;
  auto line = database.run(QStringLiteral("INSERT INTO edit_changes (step_id, entity, record_id, action, fields) "
                                          "VALUES (?, 'observations', 0, 'bulk', ?)"),
                           {step, QStringLiteral("{\"removed\":%1}").arg(*rows)});
  if (!line) return line.error();
  return rows;
}

}  // namespace santalka::Removals
