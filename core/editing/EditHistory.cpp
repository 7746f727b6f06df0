// SPDX-License-Identifier: EUPL-1.2
// Undo, redo and history of the EditService: what reads edit_steps and edit_changes.
#include "core/base/Clock.h"
#include "core/editing/EditService.h"
#include "core/editing/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EditService)
};

struct KeptChange {
  const EntityDescription* entity = nullptr;
  qint64 recordId = 0;
  QString action;
  QJsonObject fields;
};

Result<std::vector<KeptChange>> changesOf(const Database& database, qint64 step) {
  auto rows = database.run(QStringLiteral("SELECT entity, record_id, action, fields FROM edit_changes WHERE step_id = ? ORDER BY id"), {step});
  if (!rows) return rows.error();
  std::vector<KeptChange> out;
  while (rows->next()) {
    KeptChange change;
    change.entity = findEntity(rows->value(0).toString());
    change.recordId = rows->value(1).toLongLong();
    change.action = rows->value(2).toString();
    change.fields = QJsonDocument::fromJson(rows->value(3).toString().toUtf8()).object();
    if (change.entity) out.push_back(std::move(change));
  }
  return out;
}

Record recordFrom(const KeptChange& change) {
  Record record;
  record.kind = change.entity->kind;
  record.id = change.recordId;
  for (const FieldDescription& field : change.entity->fields) record.values.push_back(valueFromJson(field, change.fields.value(field.key)));
  return record;
}

/// The change that takes a kept one back (or makes it again), on the record as it is now.
Result<Change> reversed(const Store& store, const KeptChange& kept, bool undoing) {
  Change change;
  if (kept.action == QLatin1String("update")) {
    auto record = store.record(kept.entity->kind, kept.recordId);
    if (!record) return record.error();
    change.action = Change::Action::Update;
    change.record = std::move(*record);
    for (auto it = kept.fields.begin(); it != kept.fields.end(); ++it) {
      const int index = kept.entity->indexOf(it.key());
      if (index < 0) continue;
      const auto at = static_cast<std::size_t>(index);
      const QJsonArray pair = it.value().toArray();
      const QVariant expected = valueFromJson(kept.entity->fields[at], pair.at(undoing ? 1 : 0));
      if (change.record.values[at] != expected)
        return Error{ErrorCode::Invalid, Texts::tr("The record was changed since; this step can no longer be undone."), it.key()};
      change.record.values[at] = valueFromJson(kept.entity->fields[at], pair.at(undoing ? 0 : 1));
    }
    return change;
  }
  const bool wasInsert = kept.action == QLatin1String("insert");
  change.action = wasInsert == undoing ? Change::Action::Remove : Change::Action::Insert;
  change.record = recordFrom(kept);
  return change;
}

}  // namespace

Result<void> EditService::undo() {
  if (!canUndo()) return Error{ErrorCode::Invalid, Texts::tr("There is nothing to undo."), {}};
  return reverse(m_undoStep, true);
}

Result<void> EditService::redo() {
  if (!canRedo()) return Error{ErrorCode::Invalid, Texts::tr("There is nothing to redo."), {}};
  return reverse(m_redoStep, false);
}

Result<void> EditService::closeHistory() {
  auto transaction = Transaction::begin(m_store.database());
  if (!transaction) return transaction.error();
  auto done = m_store.database().run(QStringLiteral("UPDATE edit_steps SET state = 'closed'"));
  if (!done) return done.error();
  if (auto committed = (*transaction)->commit(); !committed) return committed;
  (void)refreshState();
  Q_EMIT stateChanged();
  return {};
}

Result<void> EditService::reverse(qint64 step, bool undoing) {
  Database& database = m_store.database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  auto kept = changesOf(database, step);
  if (!kept) return kept.error();
  auto trace = openStep(undoing ? Texts::tr("Undone: %1").arg(m_undoLabel) : Texts::tr("Redone: %1").arg(m_redoLabel),
                        undoing ? QStringLiteral("undo") : QStringLiteral("redo"), step);
  if (!trace) return trace.error();
  if (undoing) std::reverse(kept->begin(), kept->end());
  ChangeNotice notice;
  for (const KeptChange& one : *kept) {
    if (one.action == QLatin1String("bulk")) {
      auto done = undoing ? ObservationTable::undo(database, step, one.recordId) : ObservationTable::redo(database, step, one.recordId);
      if (!done) return done;
      notice.observationsChanged = true;
      continue;
    }
    auto change = reversed(m_store, one, undoing);
    if (!change) return change.error();
    Record before;
    const bool needsBefore = change->action != Change::Action::Insert;
    if (needsBefore) {
      auto stored = m_store.record(change->record.kind, change->record.id);
      if (!stored) return stored.error();
      before = std::move(*stored);
    }
    Result<void> done;
    switch (change->action) {
      case Change::Action::Insert:
        if (auto id = m_store.insertRow(change->record); !id) done = id.error();
        break;
      case Change::Action::Update: done = m_store.updateRow(change->record); break;
      case Change::Action::Remove: done = m_store.removeRow(change->record.kind, change->record.id); break;
    }
    if (!done) return done;
    if (auto written = writeChange(*trace, *change, needsBefore ? &before : nullptr); !written) return written;
    notice.changes.push_back(std::move(*change));
  }
  auto state = database.run(QStringLiteral("UPDATE edit_steps SET state = ? WHERE id = ?"),
                            {undoing ? QStringLiteral("undone") : QStringLiteral("done"), step});
  if (!state) return state.error();
  if (auto done = (*transaction)->commit(); !done) return done;
  m_lastSavedAt = Clock::now();
  (void)refreshState();
  Q_EMIT changed(notice);
  Q_EMIT stateChanged();
  return {};
}

Result<void> EditService::refreshState() {
  const auto step = [this](const QString& sql, qint64& id, QString& label) -> Result<void> {
    auto row = m_store.database().run(sql);
    if (!row) return row.error();
    const bool found = row->next();
    id = found ? row->value(0).toLongLong() : 0;
    label = found ? row->value(1).toString() : QString();
    return {};
  };
  // The last step done is the next to undo; of the undone ones the first is the next to redo.
  if (auto done = step(QStringLiteral("SELECT id, label FROM edit_steps WHERE state = 'done' ORDER BY id DESC LIMIT 1"), m_undoStep, m_undoLabel); !done)
    return done;
  return step(QStringLiteral("SELECT id, label FROM edit_steps WHERE state = 'undone' ORDER BY id LIMIT 1"), m_redoStep, m_redoLabel);
}

namespace {

Result<std::vector<HistoryEntry>> readHistory(const Database& database, const QString& where, const QVariantList& values, int limit) {
  auto rows = database.run(QStringLiteral("SELECT s.id, s.at, s.who, s.label, s.kind, c.entity, c.record_id, c.action, c.fields "
                                          "FROM edit_changes c JOIN edit_steps s ON s.id = c.step_id %1 ORDER BY c.id DESC LIMIT %2")
                               .arg(where)
                               .arg(limit),
                           values);
  if (!rows) return rows.error();
  std::vector<HistoryEntry> out;
  while (rows->next()) {
    const EntityDescription* entity = findEntity(rows->value(5).toString());
    if (!entity) continue;
    HistoryEntry entry;
    entry.step = rows->value(0).toLongLong();
    entry.at = QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs).toLocalTime();
    entry.who = rows->value(2).toString();
    entry.label = rows->value(3).toString();
    entry.kind = rows->value(4).toString();
    entry.entity = entity->kind;
    entry.recordId = rows->value(6).toLongLong();
    entry.action = rows->value(7).toString();
    const QJsonObject fields = QJsonDocument::fromJson(rows->value(8).toString().toUtf8()).object();
    for (const FieldDescription& field : entity->fields) {
      if (!fields.contains(field.key)) continue;
      const QJsonValue kept = fields.value(field.key);
      HistoryEntry::FieldChange change{field.key, {}, {}};
      if (entry.action == QLatin1String("update")) {
        change.before = valueFromJson(field, kept.toArray().at(0));
        change.after = valueFromJson(field, kept.toArray().at(1));
      } else {
        (entry.action == QLatin1String("remove") ? change.before : change.after) = valueFromJson(field, kept);
      }
      entry.fields.push_back(std::move(change));
    }
    out.push_back(std::move(entry));
  }
  return out;
}

}  // namespace

Result<bool> EditService::followOthers() {
  const Database& database = m_store.database();
  auto version = database.scalar(QStringLiteral("PRAGMA data_version"));
  if (!version) return version.error();
  if (version->toLongLong() == m_followedVersion) return false;
  auto rows = database.run(QStringLiteral("SELECT id, entity, record_id, action, fields FROM edit_changes WHERE id > ? ORDER BY id"), {m_followedTo});
  if (m_followedTo < 0) rows = database.run(QStringLiteral("SELECT coalesce(max(id), 0), '', 0, '', '' FROM edit_changes"));
  if (!rows) return rows.error();
  ChangeNotice notice;
  const bool first = m_followedTo < 0;
  while (rows->next()) {
    m_followedTo = rows->value(0).toLongLong();
    KeptChange kept{findEntity(rows->value(1).toString()), rows->value(2).toLongLong(), rows->value(3).toString(), {}};
    if (kept.action == QLatin1String("bulk")) notice.observationsChanged = true;
    if (!kept.entity || kept.action == QLatin1String("bulk")) continue;
    if (kept.action == QLatin1String("remove")) {
      kept.fields = QJsonDocument::fromJson(rows->value(4).toString().toUtf8()).object();
      notice.changes.push_back({Change::Action::Remove, recordFrom(kept)});
    } else if (auto record = m_store.record(kept.entity->kind, kept.recordId)) {
      notice.changes.push_back({kept.action == QLatin1String("insert") ? Change::Action::Insert : Change::Action::Update, std::move(*record)});
    }
  }
  m_followedVersion = version->toLongLong();
  if (first || (notice.changes.empty() && !notice.observationsChanged)) return false;
  (void)refreshState();
  Q_EMIT changed(notice);
  Q_EMIT stateChanged();
  return true;
}

Result<std::vector<HistoryEntry>> EditService::history(EntityKind kind, qint64 id) const {
  return readHistory(m_store.database(), QStringLiteral("WHERE c.entity = ? AND c.record_id = ?"), {describe(kind).table, id}, 1000);
}

Result<std::vector<HistoryEntry>> EditService::recent(int limit) const {
  return readHistory(m_store.database(), QString(), {}, limit);
}

Result<void> EditService::restore(EntityKind kind, qint64 id, qint64 beforeStep) {
  auto entries = history(kind, id);
  if (!entries) return entries.error();
  const EntityDescription& entity = describe(kind);
  auto present = m_store.exists(kind, id);
  if (!present) return present.error();
  // Walk back from the present state, newest change first, taking each one back up to and with the given step.
  Record record = Record::make(kind);
  record.id = id;
  bool exists = *present;
  if (exists) {
    auto stored = m_store.record(kind, id);
    if (!stored) return stored.error();
    record = std::move(*stored);
  }
  for (const HistoryEntry& entry : *entries) {
    if (entry.step < beforeStep) break;
    exists = entry.action != QLatin1String("insert");
    if (entry.action == QLatin1String("remove")) {
      record = Record::make(kind);
      record.id = id;
      for (const FieldDescription& field : entity.fields) record.set(field.key, {});
    }
    for (const HistoryEntry::FieldChange& change : entry.fields) record.set(change.field, change.before);
  }
  ChangeSet changes;
  if (exists && *present)
    changes.update(record);
  else if (exists)
    changes.changes().push_back({Change::Action::Insert, record});
  else
    changes.remove(kind, id);
  auto outcome = apply(std::move(changes), Texts::tr("Restored: %1").arg(entity.singularName()));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka
