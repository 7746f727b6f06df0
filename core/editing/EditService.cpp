// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/EditService.h"

#include "core/base/Clock.h"
#include "core/db/OwnerRules.h"
#include "core/domain/NamedRecord.h"
#include "core/editing/ChangeLabel.h"
#include "core/editing/Removals.h"
#include "core/editing/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace santalka {

namespace {

constexpr int ShownProblems = 10;
constexpr std::size_t ChangesBetweenLooks = 64;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EditService)
};

const char* actionCode(Change::Action action) {
  switch (action) {
    case Change::Action::Insert: return "insert";
    case Change::Action::Update: return "update";
    case Change::Action::Remove: return "remove";
  }
  return "";
}

QString json(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

/// What a history line keeps of a change: all known fields of a new or removed record, before and after of a changed one.
QJsonObject fieldsOf(const Change& change, const Record* before) {
  QJsonObject object;
  const Record& record = change.action == Change::Action::Remove ? *before : change.record;
  const EntityDescription& entity = record.description();
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (change.action == Change::Action::Update) {
      if (before->values[i] != record.values[i])
        object.insert(field.key, QJsonArray{valueToJson(field, before->values[i]), valueToJson(field, record.values[i])});
    } else if (!isUnknown(field, record.values[i])) {
      object.insert(field.key, valueToJson(field, record.values[i]));
    }
  }
  return object;
}

/// The problems of all records of a step as one Error, each line naming its record.
void collect(QStringList& lines, const Record& record, const std::vector<Problem>& problems) {
  const QString title = Store::titleOf(record);
  for (const Problem& problem : problems)
    lines << QStringLiteral("%1: %2").arg(namedRecord(record.description(), title), problem.message);
}

Error stopped() { return {ErrorCode::Cancelled, Texts::tr("Stopped. Nothing was written."), {}}; }

Error problemsError(const QStringList& lines) {
  QStringList shown = lines.mid(0, ShownProblems);
  if (lines.size() > ShownProblems)
    shown << Texts::tr("… and %n more problem(s).", nullptr, static_cast<int>(lines.size()) - ShownProblems);
  return Error{ErrorCode::Invalid, shown.join(QLatin1Char('\n')), {}};
}

}  // namespace

EditService::EditService(Database& database, QString who, QObject* parent)
    : QObject(parent), m_store(database), m_who(std::move(who)) {
  (void)refreshState();
}

QString EditService::labelFor(const ChangeSet& changes) const {
  const Change& first = changes.changes().front();
  const EntityDescription& entity = first.record.description();
  if (changes.size() > 1 && first.action != Change::Action::Remove)
    return Texts::tr("%1: %2 changes").arg(entity.pluralName()).arg(changes.size());
  // What hangs on a record goes with it and is not counted; only of several that were chosen is the first no name for all.
  const auto removed = std::count_if(changes.changes().begin(), changes.changes().end(), [&first](const Change& one) {
    return one.action == Change::Action::Remove && one.record.kind == first.record.kind;
  });
  if (removed > 1) return Texts::tr("%1: %2 deleted").arg(entity.pluralName()).arg(removed);
  QString title;
  if (first.action != Change::Action::Remove)
    title = Store::titleOf(first.record);
  else if (auto stored = m_store.record(first.record.kind, first.record.id))
    title = Store::titleOf(*stored);
  return changeLabel(first.action, entity, title);
}

Result<void> EditService::resolve(Record& record, const std::map<qint64, qint64>& ids) const {
  const EntityDescription& entity = record.description();
  const auto stored = [&ids](qint64 id) {
    const auto it = ids.find(id);
    return it == ids.end() ? id : it->second;
  };
  for (std::size_t i = 0; i < entity.fields.size(); ++i) {
    const FieldDescription& field = entity.fields[i];
    if (field.type == FieldType::Reference && record.values[i].toLongLong() < 0) {
      record.values[i] = stored(record.values[i].toLongLong());
    } else if (field.type == FieldType::ReferenceList) {
      QVariantList list;
      for (const QVariant& id : record.values[i].toList()) list << stored(id.toLongLong());
      record.values[i] = canonical(field, list);
    }
    record.values[i] = canonical(field, record.values[i]);
  }
  return {};
}

Result<qint64> EditService::openStep(const QString& label, const QString& kind, qint64 undoes) {
  auto done = m_store.database().run(
      QStringLiteral("INSERT INTO edit_steps (at, who, label, kind, undoes, state) VALUES (?, ?, ?, ?, ?, ?)"),
      {Clock::now().toUTC().toString(Qt::ISODateWithMs), m_who, label, kind, undoes ? QVariant(undoes) : QVariant(QMetaType(QMetaType::LongLong)),
       undoes ? QStringLiteral("closed") : QStringLiteral("done")});
  if (!done) return done.error();
  return done->lastInsertId().toLongLong();
}

Result<void> EditService::writeChange(qint64 step, const Change& change, const Record* before) {
  auto done = m_store.database().run(
      QStringLiteral("INSERT INTO edit_changes (step_id, entity, record_id, action, fields) VALUES (?, ?, ?, ?, ?)"),
      {step, describe(change.record.kind).table, change.record.id, QLatin1String(actionCode(change.action)), json(fieldsOf(change, before))});
  if (!done) return done.error();
  return {};
}

Result<qint64> EditService::freshId(EntityKind kind, std::map<EntityKind, qint64>& given) const {
  if (const auto last = given.find(kind); last != given.end()) return ++last->second;
  const QString table = describe(kind).table;
  auto last = m_store.database().scalar(
      QStringLiteral("SELECT max(ifnull((SELECT max(id) FROM %1), 0), ifnull((SELECT max(record_id) FROM edit_changes WHERE entity = ?), 0))").arg(table), {table});
  if (!last) return last.error();
  return given[kind] = last->toLongLong() + 1;
}

Result<EditService::Outcome> EditService::applyInside(ChangeSet& changes, qint64 step, ChangeNotice& notice) {
  Outcome outcome;
  QStringList problems;
  std::map<EntityKind, qint64> given;
  std::size_t through = 0;
  for (Change& change : changes.changes()) {
    if (through++ % ChangesBetweenLooks == 0)
      if (auto on = proceed(static_cast<double>(through) / static_cast<double>(changes.size())); !on) return on.error();
    Record& record = change.record;
    const Record* before = nullptr;
    Record stored;
    if (change.action != Change::Action::Insert) {
      auto found = m_store.record(record.kind, record.id);
      if (!found) return found.error();
      stored = std::move(*found);
      before = &stored;
    }
    if (change.action != Change::Action::Remove) {
      if (auto resolved = resolve(record, outcome.ids); !resolved) return resolved.error();
      if (before && before->values == record.values) continue;
      auto found = validate(record);
      if (change.action == Change::Action::Insert && record.description().single) {
        auto count = m_store.count(record.kind);
        if (!count) return count.error();
        if (*count > 0) found.push_back({{}, Texts::tr("The file holds one already; change that one.")});
      }
      collect(problems, record, found);
      if (!found.empty()) continue;
    }
    switch (change.action) {
      case Change::Action::Insert: {
        const qint64 provisional = record.id;
        if (record.id <= 0) {
          auto fresh = freshId(record.kind, given);
          if (!fresh) return fresh.error();
          record.id = *fresh;
        }
        auto id = m_store.insertRow(record);
        if (!id) return id.error();
        outcome.ids[provisional] = *id;
        record.id = *id;
        ++outcome.inserted;
        break;
      }
      case Change::Action::Update:
        if (auto done = m_store.updateRow(record); !done) return done.error();
        ++outcome.updated;
        break;
      case Change::Action::Remove:
        record = stored;  // so that who hears of it knows what is gone
        if (auto done = Removals::shelveRows(m_store.database(), step, record); !done)
          return done.error();
        else if (*done > 0)
          notice.observationsChanged = true;
        if (auto done = m_store.removeRow(record.kind, record.id); !done) return done.error();
        ++outcome.removed;
        break;
    }
    if (auto written = writeChange(step, change, before); !written) return written.error();
    notice.changes.push_back(change);
  }
  if (!problems.isEmpty()) return problemsError(problems);
  return outcome;
}

Result<void> EditService::proceed(double done) const {
  if (!m_progress || m_progress(done)) return {};
  return stopped();
}

/// Inside the transaction, before its first write: nobody can change the file between the backup and the step, and
/// readers still see it whole.
Result<void> EditService::askBeforeRisk(bool import, std::size_t records, const QString& label) const {
  if (!m_beforeRisk || (!import && records <= BulkRecords)) return {};
  auto ready = m_beforeRisk(import ? Risk::Import : Risk::BulkChange, label, [this] { return proceed(0).has_value(); });
  return ready || ready.error().code != ErrorCode::Cancelled ? ready : Result<void>(stopped());
}

/// What was undone cannot be redone after a new step; a sealed one closes all that was done up to it as well.
Result<void> EditService::closeSteps(StepKind kind, qint64 step) {
  auto done = kind == StepKind::Sealed
                  ? m_store.database().run(QStringLiteral("UPDATE edit_steps SET state = 'closed' WHERE id <= ?"), {step})
                  : m_store.database().run(QStringLiteral("UPDATE edit_steps SET state = 'closed' WHERE state = 'undone'"));
  if (!done) return done.error();
  return {};
}

Result<EditService::Outcome> EditService::apply(ChangeSet changes, const QString& label, StepKind kind) {
  if (changes.isEmpty()) return Outcome{};
  const QString name = label.isEmpty() ? labelFor(changes) : label;
  return run(std::move(changes), name, kind, [](qint64, Outcome& outcome, ChangeNotice&) -> Result<bool> { return !outcome.nothingChanged(); });
}

Result<EditService::Outcome> EditService::importObservations(ChangeSet changes, const std::vector<ObservationImport>& imports,
                                                             DimensionTexts& texts, const QString& label) {
  std::vector<qint64> provisional;
  std::size_t all = 0;
  for (const ObservationImport& one : imports) {
    provisional.push_back(changes.insert(one.batch).value);
    all += one.rows->size();
  }
  return run(std::move(changes), label, StepKind::Import, [&](qint64 step, Outcome& outcome, ChangeNotice& notice) -> Result<bool> {
    ObservationTable table(m_store.database(), texts);
    std::size_t before = 0;
    const auto proceed = [&](qint64 rows) { return !m_progress || m_progress(static_cast<double>(before + static_cast<std::size_t>(rows)) / static_cast<double>(all)); };
    for (std::size_t i = 0; i < imports.size(); ++i) {
      const qint64 batchId = outcome.ids[provisional[i]];
      auto stored = m_store.one(Id<ObservationBatch>{batchId});
      if (!stored) return stored.error();
      auto written = table.write(stored->series.value, batchId, step, *imports[i].rows, proceed);
      if (!written) return written.error().code == ErrorCode::Cancelled ? stopped() : written.error();
      before += imports[i].rows->size();
      outcome.observations.inserted += written->inserted;
      outcome.observations.changed += written->changed;
      outcome.observations.same += written->same;
      auto bulk = m_store.database().run(
          QStringLiteral("INSERT INTO edit_changes (step_id, entity, record_id, action, fields) VALUES (?, 'observations', ?, 'bulk', ?)"),
          {step, batchId, json({{QStringLiteral("inserted"), written->inserted}, {QStringLiteral("changed"), written->changed}})});
      if (!bulk) return bulk.error();
    }
    notice.observationsChanged = true;
    const bool onlyBatches = outcome.inserted == static_cast<int>(imports.size()) && outcome.updated == 0;
    if (!onlyBatches || outcome.observations.changes() > 0) return true;
    outcome.inserted = 0;  // importing the same file again leaves no trace
    return false;
  });
}

Result<EditService::Outcome> EditService::run(ChangeSet changes, const QString& label, StepKind kind, const Beside& beside) {
  auto outcome = runOnce(changes, label, kind, beside);
  return !outcome && m_store.hasMendedSearch(outcome.error()) ? runOnce(std::move(changes), label, kind, beside) : outcome;
}

Result<EditService::Outcome> EditService::runOnce(ChangeSet changes, const QString& label, StepKind kind, const Beside& beside) {
  Database& database = m_store.database();
  auto transaction = Transaction::begin(database, [&]() -> Result<void> {
    if (auto expanded = Removals::expand(m_store, changes); !expanded) return expanded.error();
    return askBeforeRisk(kind == StepKind::Import, changes.size(), label);
  });
  if (!transaction) return transaction.error();
  auto step = openStep(label, kind == StepKind::Import ? QStringLiteral("import") : QStringLiteral("edit"), 0);
  if (!step) return step.error();
  ChangeNotice notice;
  auto outcome = applyInside(changes, *step, notice);
  if (!outcome) return outcome;
  if (kind == StepKind::Edit) {
    QStringList problems;
    for (const Change& change : notice.changes) {
      if (change.action == Change::Action::Remove) continue;
      auto found = againstStoredOwner(m_store, change.record);
      if (!found) return found.error();
      collect(problems, change.record, *found);
    }
    if (!problems.isEmpty()) return problemsError(problems);
  }
  auto changedAnything = beside(*step, *outcome, notice);
  if (!changedAnything) return changedAnything.error();
  if (!*changedAnything) return outcome;  // the transaction rolls the empty step back
  if (auto closed = closeSteps(kind, *step); !closed) return closed.error();
  if (auto done = (*transaction)->commit(); !done) return done.error();
  m_sealedLabel = kind == StepKind::Sealed ? label : QString();
  m_lastSavedAt = Clock::now();
  (void)refreshState();
  Q_EMIT changed(notice);
  Q_EMIT stateChanged();
  return outcome;
}

void EditService::adopt(const std::vector<ChangeNotice>& notices) {
  if (notices.empty()) return;
  m_lastSavedAt = Clock::now();
  (void)refreshState();
  for (const ChangeNotice& notice : notices) Q_EMIT changed(notice);
  Q_EMIT stateChanged();
}

Result<qint64> EditService::insert(const Record& record) {
  ChangeSet changes;
  const qint64 provisional = changes.insert(record);
  auto outcome = apply(std::move(changes));
  if (!outcome) return outcome.error();
  return outcome->ids[provisional];
}

Result<void> EditService::update(EntityKind kind, qint64 id, const QString& field, const QVariant& value) {
  auto record = m_store.record(kind, id);
  if (!record) return record.error();
  record->set(field, value);
  return update(*record);
}

Result<void> EditService::update(const Record& record) {
  ChangeSet changes;
  changes.update(record);
  auto outcome = apply(std::move(changes));
  if (!outcome) return outcome.error();
  return {};
}

Result<void> EditService::remove(EntityKind kind, qint64 id) {
  ChangeSet changes;
  changes.remove(kind, id);
  auto outcome = apply(std::move(changes));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka
