// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ChangeLog.h"

#include "core/db/Store.h"
#include "core/editing/SpokenLabel.h"
#include "core/editing/ValueJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace santalka {

namespace {

QJsonObject objectOf(const QVariant& text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); }

QDateTime momentOf(const QVariant& text) { return QDateTime::fromString(text.toString(), Qt::ISODateWithMs).toLocalTime(); }

std::vector<HistoryEntry::FieldChange> fieldChanges(const EntityDescription& entity, const QString& action, const QJsonObject& kept) {
  std::vector<HistoryEntry::FieldChange> out;
  for (const FieldDescription& field : entity.fields) {
    if (!kept.contains(field.key)) continue;
    const QJsonValue value = kept.value(field.key);
    HistoryEntry::FieldChange change{field.key, {}, {}};
    if (action == QLatin1String("update")) {
      change.before = valueFromJson(field, value.toArray().at(0));
      change.after = valueFromJson(field, value.toArray().at(1));
    } else {
      (action == QLatin1String("remove") ? change.before : change.after) = valueFromJson(field, value);
    }
    out.push_back(std::move(change));
  }
  return out;
}

using Key = std::pair<EntityKind, qint64>;

/// The title of a record that is there; empty when it is not.
QString storedTitle(const Database& database, const EntityDescription& entity, qint64 id) {
  if (entity.titleFields.isEmpty()) return {};
  auto row = database.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(entity.titleFields.join(QStringLiteral(", ")), entity.table), {id});
  if (!row || !row->next()) return {};
  QStringList parts;
  for (int i = 0; i < entity.titleFields.size(); ++i)
    if (const QString part = row->value(i).toString(); !part.isEmpty()) parts << part;
  return parts.join(QLatin1Char(' '));
}

}  // namespace

Record KeptChange::record() const {
  Record out;
  out.kind = entity->kind;
  out.id = recordId;
  for (const FieldDescription& field : entity->fields) out.values.push_back(valueFromJson(field, fields.value(field.key)));
  return out;
}

Key ownerOf(const Record& record) {
  const EntityDescription& entity = record.description();
  for (std::size_t i = 0; i < entity.fields.size(); ++i)
    if (entity.fields[i].owner) return {entity.fields[i].refersTo, record.values[i].toLongLong()};
  return {record.kind, 0};
}

Record recordBefore(const std::vector<HistoryEntry>& history, std::size_t removal) {
  const HistoryEntry& last = history[removal];
  const EntityDescription& entity = describe(last.entity);
  Record record = Record::make(last.entity);
  record.id = last.recordId;
  for (const FieldDescription& field : entity.fields) record.set(field.key, {});
  for (std::size_t i = removal; i < history.size() && history[i].step == last.step && history[i].action != QLatin1String("insert"); ++i)
    for (const HistoryEntry::FieldChange& change : history[i].fields) record.set(change.field, change.before);
  return record;
}

bool ChangeLog::Query::admits(const Deleted& gone) const {
  if (since.isValid() && gone.at < since) return false;
  if (afterStep > 0 && gone.step <= afterStep) return false;
  if (!who.isEmpty() && gone.who != who) return false;
  return (!entity || gone.kind == *entity) && (recordId <= 0 || gone.id == recordId);
}

Result<std::vector<HistoryEntry>> ChangeLog::changes(const Query& query) const {
  QStringList parts;
  QVariantList values;
  const auto where = [&](const QString& condition, const QVariant& value) {
    parts << condition;
    values << value;
  };
  if (query.since.isValid()) where(QStringLiteral("s.at >= ?"), query.since.toUTC().toString(Qt::ISODateWithMs));
  if (query.afterStep > 0) where(QStringLiteral("s.id > ?"), query.afterStep);
  if (!query.who.isEmpty()) where(QStringLiteral("s.who = ?"), query.who);
  if (query.entity) where(QStringLiteral("c.entity = ?"), describe(*query.entity).table);
  if (query.recordId > 0) where(QStringLiteral("c.record_id = ?"), query.recordId);
  if (query.beforeChange > 0) where(QStringLiteral("c.id < ?"), query.beforeChange);
  const QString condition = parts.isEmpty() ? QString() : QStringLiteral("WHERE ") + parts.join(QStringLiteral(" AND "));
  std::vector<HistoryEntry> out;
  std::pair<QString, QString> labelled;
  auto read = m_database.eachRow(
      QStringLiteral("SELECT c.id, s.id, s.at, s.who, s.label, s.kind, c.entity, c.record_id, c.action, c.fields "
                     "FROM edit_changes c JOIN edit_steps s ON s.id = c.step_id %1 ORDER BY c.id DESC LIMIT %2").arg(condition).arg(query.limit),
      values, [&out, &labelled](const QSqlQuery& row) {
        const EntityDescription* entity = findEntity(row.value(6).toString());
        if (!entity) return;
        HistoryEntry entry;
        entry.change = row.value(0).toLongLong();
        entry.step = row.value(1).toLongLong();
        entry.at = momentOf(row.value(2));
        entry.who = row.value(3).toString();
        // A step of many changes has one label.
        if (const QString stored = row.value(4).toString(); stored != labelled.first) labelled = {stored, spokenLabel(stored)};
        entry.label = labelled.second;
        entry.kind = row.value(5).toString();
        entry.entity = entity->kind;
        entry.recordId = row.value(7).toLongLong();
        entry.action = row.value(8).toString();
        entry.fields = fieldChanges(*entity, entry.action, objectOf(row.value(9)));
        out.push_back(std::move(entry));
      });
  if (!read) return read.error();
  return out;
}

Result<std::vector<HistoryEntry>> ChangeLog::ofRecord(EntityKind kind, qint64 id) const {
  Query query;
  query.entity = kind;
  query.recordId = id;
  query.limit = 1000;
  return changes(query);
}

Result<std::vector<KeptChange>> ChangeLog::ofStep(qint64 step) const {
  std::vector<KeptChange> out;
  auto read = m_database.eachRow(QStringLiteral("SELECT entity, record_id, action, fields FROM edit_changes WHERE step_id = ? ORDER BY id"), {step},
                                 [&out](const QSqlQuery& row) {
                                   KeptChange change;
                                   change.entity = findEntity(row.value(0).toString());
                                   change.recordId = row.value(1).toLongLong();
                                   change.action = row.value(2).toString();
                                   change.fields = objectOf(row.value(3));
                                   if (change.entity) out.push_back(std::move(change));
                                 });
  if (!read) return read.error();
  return out;
}

Result<std::vector<ChangeLog::Deleted>> ChangeLog::bin(const Query& query) const {
  std::vector<Deleted> gone;
  std::vector<Key> owners;
  std::map<std::pair<qint64, Key>, std::size_t> at;  // step and record → place in the list
  auto read = m_database.eachRow(
      QStringLiteral("SELECT s.id, s.at, s.who, c.entity, c.record_id, c.fields FROM "
                     "(SELECT max(id) AS last FROM edit_changes WHERE action <> 'bulk' GROUP BY entity, record_id) newest "
                     "JOIN edit_changes c ON c.id = newest.last JOIN edit_steps s ON s.id = c.step_id "
                     "WHERE c.action = 'remove' AND NOT (s.kind = 'undo' "
                     "AND EXISTS (SELECT 1 FROM edit_steps undone WHERE undone.id = s.undoes AND (undone.kind = 'import' OR undone.state = 'undone')) "
                     "AND NOT EXISTS (SELECT 1 FROM edit_changes earlier JOIN edit_steps step ON step.id = earlier.step_id "
                     "WHERE earlier.entity = c.entity AND earlier.record_id = c.record_id AND earlier.action = 'remove' AND step.kind <> 'undo')) "
                     "ORDER BY c.id DESC"),
      {}, [&](const QSqlQuery& row) {
        KeptChange change{findEntity(row.value(3).toString()), row.value(4).toLongLong(), QStringLiteral("remove"), objectOf(row.value(5))};
        if (!change.entity) return;
        const Record record = change.record();
        at[{row.value(0).toLongLong(), Key{record.kind, record.id}}] = gone.size();
        gone.push_back({record.kind, record.id, row.value(0).toLongLong(), momentOf(row.value(1)), row.value(2).toString(), Store::titleOf(record), 0});
        owners.push_back(ownerOf(record));
      });
  if (!read) return read.error();
  std::vector<int> along(gone.size(), 0);
  std::vector<bool> belongs(gone.size(), false);
  for (std::size_t i = 0; i < gone.size(); ++i) {
    std::size_t top = i;
    for (auto owner = at.find({gone[top].step, owners[top]}); owner != at.end(); owner = at.find({gone[top].step, owners[top]})) top = owner->second;
    if (top == i) continue;
    belongs[i] = true;
    ++along[top];
  }
  std::vector<Deleted> roots;
  std::map<std::pair<qint64, Key>, std::vector<std::size_t>> left;  // by an owner that has come back without them: their places among the roots
  for (std::size_t i = 0; i < gone.size(); ++i) {
    if (belongs[i]) continue;
    gone[i].along = along[i];
    // „2026“ of ten indicators would be ten equal lines.
    if (const auto& [kind, id] = owners[i]; id > 0) {
      if (const QString owner = storedTitle(m_database, describe(kind), id); !owner.isEmpty())
        gone[i].title = gone[i].title.isEmpty() ? owner : QStringLiteral("%1 · %2").arg(gone[i].title, owner);
      left[{gone[i].step, owners[i]}].push_back(roots.size());
    }
    roots.push_back(std::move(gone[i]));
  }
  std::set<std::size_t> gathered;
  for (const auto& [owner, places] : left) {
    if (places.size() < 2) continue;
    auto went = removedWith(owner.first, owner.second.first, owner.second.second);
    if (!went) return went.error();
    const QString title = storedTitle(m_database, describe(owner.second.first), owner.second.second);
    if (!*went || title.isEmpty()) continue;
    Deleted& rest = roots[places.front()];
    for (const std::size_t place : places) {
      if (place != places.front()) gathered.insert(place);
      rest.along += place == places.front() ? 1 : 1 + roots[place].along;
    }
    rest.kind = owner.second.first;
    rest.id = owner.second.second;
    rest.title = title;
  }
  std::vector<Deleted> out;
  for (std::size_t i = 0; i < roots.size(); ++i)
    if (!gathered.contains(i) && query.admits(roots[i])) out.push_back(std::move(roots[i]));
  return out;
}

Result<bool> ChangeLog::removedWith(qint64 step, EntityKind kind, qint64 id) const {
  auto found = m_database.scalar(QStringLiteral("SELECT count(*) FROM edit_changes WHERE step_id = ? AND entity = ? AND record_id = ? AND action = 'remove'"), {step, describe(kind).table, id});
  if (!found) return found.error();
  return found->toInt() > 0;
}

Result<std::vector<std::pair<EntityKind, qint64>>> ChangeLog::stillGone(qint64 step) const {
  std::vector<Key> out;
  auto read = m_database.eachRow(QStringLiteral("SELECT c.entity, c.record_id FROM edit_changes c WHERE c.step_id = ? AND c.action = 'remove' AND NOT EXISTS "
                                                "(SELECT 1 FROM edit_changes later WHERE later.entity = c.entity AND later.record_id = c.record_id AND later.id > c.id)"),
                                 {step}, [&out](const QSqlQuery& row) {
                                   if (const EntityDescription* entity = findEntity(row.value(0).toString())) out.emplace_back(entity->kind, row.value(1).toLongLong());
                                 });
  if (!read) return read.error();
  return out;
}

Result<ObservationTable::Shelf> ChangeLog::shelfOf(qint64 step) const {
  ObservationTable::Shelf shelf{step, false};
  auto read = m_database.eachRow(QStringLiteral("SELECT undoes, kind FROM edit_steps WHERE id = ? AND undoes IS NOT NULL"), {step}, [&shelf](const QSqlQuery& row) {
    shelf = {row.value(0).toLongLong(), row.value(1).toString() == QLatin1String("undo")};
  });
  if (!read) return read.error();
  return shelf;
}

Result<std::vector<Record>> ChangeLog::lastSeen(EntityKind kind, const QVariantList& ids) const {
  const EntityDescription& entity = describe(kind);
  std::vector<Record> out;
  auto read = m_database.eachRow(QStringLiteral("SELECT record_id, fields FROM edit_changes WHERE id IN (SELECT max(id) FROM edit_changes "
                                                "WHERE entity = ? AND action = 'remove' AND record_id IN (SELECT value FROM json_each(?)) GROUP BY record_id)"),
                                 {entity.table, QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(ids)).toJson(QJsonDocument::Compact))},
                                 [&](const QSqlQuery& row) {
                                   out.push_back(KeptChange{&entity, row.value(0).toLongLong(), QStringLiteral("remove"), objectOf(row.value(1))}.record());
                                 });
  if (!read) return read.error();
  return out;
}

Result<std::vector<qint64>> ChangeLog::cameBack(EntityKind kind) const {
  const QString table = describe(kind).table;
  std::vector<qint64> out;
  auto read = m_database.eachRow(QStringLiteral("SELECT DISTINCT record_id FROM edit_changes WHERE entity = ? AND action = 'remove' AND record_id IN (SELECT id FROM %1) ORDER BY record_id").arg(table),
                                 {table}, [&out](const QSqlQuery& row) { out.push_back(row.value(0).toLongLong()); });
  if (!read) return read.error();
  return out;
}

Result<QStringList> ChangeLog::people() const {
  return m_database.texts(QStringLiteral("SELECT DISTINCT who FROM edit_steps WHERE who <> '' ORDER BY who"));
}

Result<qint64> ChangeLog::lastStep() const {
  auto last = m_database.scalar(QStringLiteral("SELECT max(id) FROM edit_steps"));
  if (!last) return last.error();
  return last->toLongLong();
}

}  // namespace santalka
