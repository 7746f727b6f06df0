// SPDX-License-Identifier: EUPL-1.2
// Undo, redo and restoring of the EditService: what acts on edit_steps and edit_changes.
#include "core/base/Clock.h"
#include "core/editing/BringBack.h"
#include "core/editing/ChangeLog.h"
#include "core/editing/EditService.h"
#include "core/editing/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EditService)
};

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
  change.record = kept.record();
  return change;
}

}  // namespace

Result<void> EditService::undo() {
  if (!canUndo() && !m_sealedLabel.isEmpty())
    return Error{ErrorCode::Invalid,
                 Texts::tr("“%1” is not undone: what went out of the house stays as it was sent. A correction is sent as a new version.").arg(spokenLabel(m_sealedLabel)),
                 {}};
  if (!canUndo()) return Error{ErrorCode::Invalid, Texts::tr("There is nothing to undo."), {}};
  const qint64 step = m_undoStep;
  auto done = reverse(step, true);
  return !done && m_store.hasMendedSearch(done.error()) ? reverse(step, true) : done;
}

Result<void> EditService::redo() {
  if (!canRedo()) return Error{ErrorCode::Invalid, Texts::tr("There is nothing to redo."), {}};
  const qint64 step = m_redoStep;
  auto done = reverse(step, false);
  return !done && m_store.hasMendedSearch(done.error()) ? reverse(step, false) : done;
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
  auto kept = ChangeLog(database).ofStep(step);
  if (!kept) return kept.error();
  auto trace = openStep(undoing ? Texts::tr("Undone: %1").arg(m_undoLabel) : Texts::tr("Redone: %1").arg(m_redoLabel),
                        undoing ? QStringLiteral("undo") : QStringLiteral("redo"), step);
  if (!trace) return trace.error();
  if (undoing) std::reverse(kept->begin(), kept->end());
  ChangeNotice notice;
  bool unshelved = false;  // a step has one shelf, and a line for each series and batch whose rows it put there
  for (const KeptChange& one : *kept) {
    if (one.action == QLatin1String("bulk")) {
      if (one.recordId == 0 && std::exchange(unshelved, true)) continue;
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

qint64 EditService::weightOf(qint64 step) const {
  auto kept = m_store.database().texts(QStringLiteral("SELECT CASE action WHEN 'bulk' THEN fields END FROM edit_changes WHERE step_id = ?"), {step});
  qint64 weight = 0;
  for (const QString& fields : kept.value_or(QStringList())) {
    const QJsonObject bulk = QJsonDocument::fromJson(fields.toUtf8()).object();
    weight += 1 + bulk.value(QStringLiteral("inserted")).toInteger() + bulk.value(QStringLiteral("changed")).toInteger();
  }
  return weight;
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

Result<bool> EditService::followOthers() {
  const Database& database = m_store.database();
  auto version = database.scalar(QStringLiteral("PRAGMA data_version"));
  if (!version) return version.error();
  if (version->toLongLong() == m_followedVersion) return false;
  ChangeNotice notice;
  const bool first = m_followedTo < 0;
  qint64 followed = m_followedTo;
  const auto take = [this, &notice, &followed](const QSqlQuery& row) {
    followed = row.value(0).toLongLong();
    KeptChange kept{findEntity(row.value(1).toString()), row.value(2).toLongLong(), row.value(3).toString(), {}};
    if (kept.action == QLatin1String("bulk")) notice.observationsChanged = true;
    if (!kept.entity || kept.action == QLatin1String("bulk")) return;
    if (kept.action == QLatin1String("remove")) {
      kept.fields = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
      notice.changes.push_back({Change::Action::Remove, kept.record()});
    } else if (auto record = m_store.record(kept.entity->kind, kept.recordId)) {
      notice.changes.push_back({kept.action == QLatin1String("insert") ? Change::Action::Insert : Change::Action::Update, std::move(*record)});
    }
  };
  auto read = first ? database.eachRow(QStringLiteral("SELECT coalesce(max(id), 0), '', 0, '', '' FROM edit_changes"), {}, take)
                    : database.eachRow(QStringLiteral("SELECT id, entity, record_id, action, fields FROM edit_changes WHERE id > ? ORDER BY id"), {m_followedTo}, take);
  if (!read) return read.error();
  m_followedTo = followed;
  m_followedVersion = version->toLongLong();
  if (first || (notice.changes.empty() && !notice.observationsChanged)) return false;
  (void)refreshState();
  Q_EMIT changed(notice);
  Q_EMIT stateChanged();
  return true;
}

Result<std::vector<HistoryEntry>> EditService::history(EntityKind kind, qint64 id) const {
  return ChangeLog(m_store.database()).ofRecord(kind, id);
}

Result<std::vector<HistoryEntry>> EditService::recent(int limit) const {
  ChangeLog::Query query;
  query.limit = limit;
  return ChangeLog(m_store.database()).changes(query);
}

Result<void> EditService::restore(EntityKind kind, qint64 id, qint64 beforeStep) {
  auto entries = ChangeLog(m_store.database()).ofRecord(kind, id);
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

Result<EditService::Outcome> EditService::bringBack(EntityKind kind, qint64 id) {
  auto plan = BringBack::plan(m_store, kind, id);
  if (!plan) return plan.error();
  const QString label = Texts::tr("Brought back: %1").arg(describe(kind).singularName());
  if (plan->shelved.empty()) return apply(std::move(plan->changes), label);
  // Rows of statistics come back from the shelves of the steps that removed them and are not kept a second time, so neither this
  // step nor those can be undone any more; deleting the series again puts them back on a shelf.
  return run(std::move(plan->changes), label, StepKind::Edit, [this, shelved = plan->shelved](qint64 step, Outcome&, ChangeNotice& notice) -> Result<bool> {
    Database& database = m_store.database();
    for (const BringBack::Shelved& one : shelved) {
      auto rows = ObservationTable::unshelve(database, one.shelf, one.kind, one.id);
      if (!rows) return rows.error();
      notice.observationsChanged |= *rows > 0;
    }
    if (!notice.observationsChanged) return true;
    const auto close = [&database](qint64 one) { return database.run(QStringLiteral("UPDATE edit_steps SET state = 'closed' WHERE id = ?"), {one}); };
    if (auto closed = close(step); !closed) return closed.error();
    for (const BringBack::Shelved& one : shelved)
      if (auto closed = close(one.shelf.step); !closed) return closed.error();
    return true;
  });
}

}  // namespace santalka
