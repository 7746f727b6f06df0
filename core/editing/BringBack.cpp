// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/BringBack.h"

#include "core/editing/ChangeLog.h"

#include "core/editing/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <set>

namespace santalka::BringBack {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EditService)
};

using Key = std::pair<EntityKind, qint64>;

/// Collects records of one removing step (and of the steps that removed the owners it needs) in an order in which owners
/// come first.
class Gathering {
 public:
  Gathering(const Store& store, Plan& plan) : m_store(store), m_log(store.database()), m_plan(plan) {}

  Result<void> run(EntityKind kind, qint64 id) {
    auto step = removingStep(kind, id);
    if (!step) return step.error();
    m_plan.step = *step;
    auto kept = m_log.ofStep(*step);
    if (!kept) return kept.error();
    m_kept = std::move(*kept);
    if (auto done = add(kind, id); !done) return done;
    for (bool more = true; more;) {  // owners stand before what they own in no fixed order: until nothing new belongs
      more = false;
      for (const KeptChange& change : m_kept) {
        if (change.action != QLatin1String("remove") || m_chosen.contains({change.entity->kind, change.recordId})) continue;
        if (!belongsToChosen(change.record())) continue;
        if (auto done = add(change.entity->kind, change.recordId); !done) return done;
        more = true;
      }
    }
    for (auto& record : m_records)
      if (auto done = dropLostReferences(record); !done) return done;
    for (Record& record : m_records) m_plan.changes.changes().push_back({Change::Action::Insert, std::move(record)});
    if (auto done = mendReferences(); !done) return done;
    for (const KeptChange& change : m_kept)
      if (change.action == QLatin1String("bulk") && holdsStatistics()) m_plan.observations = true;
    return {};
  }

 private:
  Result<qint64> removingStep(EntityKind kind, qint64 id) const {
    auto entries = m_log.ofRecord(kind, id);
    if (!entries) return entries.error();
    if (entries->empty() || entries->front().action != QLatin1String("remove"))
      return Error{ErrorCode::NotFound, Texts::tr("This record is not in the bin; it may have been brought back already."), {}};
    return entries->front().step;
  }

  /// The record as it was when it was removed; its owner is added before it when it is gone as well.
  Result<void> add(EntityKind kind, qint64 id) {
    if (!m_chosen.insert({kind, id}).second) return {};
    auto entries = m_log.ofRecord(kind, id);
    if (!entries) return entries.error();
    if (entries->empty() || entries->front().action != QLatin1String("remove"))
      return Error{ErrorCode::NotFound, Texts::tr("This record is not in the bin; it may have been brought back already."), {}};
    Record record;
    record.kind = kind;
    record.id = id;
    record.values.resize(describe(kind).fields.size());
    for (std::size_t i = 0; i < record.values.size(); ++i) record.values[i] = canonical(describe(kind).fields[i], {});
    for (const HistoryEntry::FieldChange& change : entries->front().fields) record.set(change.field, change.before);
    const EntityDescription& entity = describe(kind);
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
      if (!entity.fields[i].owner || !record.values[i].isValid()) continue;
      const Key owner{entity.fields[i].refersTo, record.values[i].toLongLong()};
      auto there = m_store.exists(owner.first, owner.second);
      if (!there) return there.error();
      if (*there) continue;
      if (auto done = add(owner.first, owner.second); !done) return done;
    }
    m_records.push_back(std::move(record));
    return {};
  }

  bool belongsToChosen(const Record& record) const {
    const EntityDescription& entity = record.description();
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
      if (entity.fields[i].owner && m_chosen.contains({entity.fields[i].refersTo, record.values[i].toLongLong()})) return true;
    return false;
  }

  Result<bool> isThere(const FieldDescription& field, qint64 id) const {
    if (m_chosen.contains({field.refersTo, id})) return true;
    return m_store.exists(field.refersTo, id);
  }

  /// What the record pointed to may have been deleted for good meanwhile.
  Result<void> dropLostReferences(Record& record) const {
    const EntityDescription& entity = record.description();
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
      const FieldDescription& field = entity.fields[i];
      if (field.type == FieldType::Reference && record.values[i].isValid()) {
        auto there = isThere(field, record.values[i].toLongLong());
        if (!there) return there.error();
        if (!*there) record.values[i] = canonical(field, {});
      } else if (field.type == FieldType::ReferenceList) {
        QVariantList present;
        for (const QVariant& id : record.values[i].toList()) {
          auto there = isThere(field, id.toLongLong());
          if (!there) return there.error();
          if (*there) present << id;
        }
        record.values[i] = canonical(field, present);
      }
    }
    return {};
  }

  /// References that the removal made unknown point to the record again.
  Result<void> mendReferences() {
    for (const KeptChange& change : m_kept) {
      if (change.action != QLatin1String("update")) continue;
      auto there = m_store.exists(change.entity->kind, change.recordId);
      if (!there) return there.error();
      if (!*there) continue;
      auto stored = m_store.record(change.entity->kind, change.recordId);
      if (!stored) return stored.error();
      bool mended = false;
      for (const FieldDescription& field : change.entity->fields)
        if (change.fields.contains(field.key)) mended |= mend(*stored, field, valueFromJson(field, change.fields.value(field.key).toArray().at(0)));
      if (mended) m_plan.changes.update(std::move(*stored));
    }
    return {};
  }

  bool mend(Record& record, const FieldDescription& field, const QVariant& before) const {
    if (field.type == FieldType::Reference) {
      if (!before.isValid() || !m_chosen.contains({field.refersTo, before.toLongLong()}) || record.value(field.key).isValid()) return false;
      record.set(field.key, before);
      return true;
    }
    if (field.type != FieldType::ReferenceList) return false;
    QVariantList ids = record.value(field.key).toList();
    const qsizetype count = ids.size();
    for (const QVariant& id : before.toList())
      if (m_chosen.contains({field.refersTo, id.toLongLong()}) && !ids.contains(id)) ids << id;
    record.set(field.key, ids);
    return ids.size() != count;
  }

  bool holdsStatistics() const {
    for (const Key& key : m_chosen)
      if (key.first == EntityKind::Series || key.first == EntityKind::ObservationBatch) return true;
    return false;
  }

  const Store& m_store;
  ChangeLog m_log;
  Plan& m_plan;
  std::vector<KeptChange> m_kept;
  std::set<Key> m_chosen;
  std::vector<Record> m_records;
};

}  // namespace

Result<Plan> plan(const Store& store, EntityKind kind, qint64 id) {
  Plan out;
  if (auto done = Gathering(store, out).run(kind, id); !done) return done.error();
  return out;
}

}  // namespace santalka::BringBack
