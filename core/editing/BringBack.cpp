// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/BringBack.h"

#include "core/editing/ChangeLog.h"

#include "core/editing/ValueJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
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
    auto entries = m_log.ofRecord(kind, id);
    if (!entries) return entries.error();
    if (!entries->empty() && isRemoval(entries->front())) {
      if (auto done = choose(entries->front().step); !done) return done;
      if (auto done = add(kind, id); !done) return done;
      m_whole.insert({kind, id});
      if (auto done = addWhatBelongs(); !done) return done;
    } else if (auto done = takeUp(kind, id, *entries); !done) {
      return done;
    }
    for (auto& record : m_records)
      if (auto done = dropLostReferences(record); !done) return done;
    for (Record& record : m_records) m_plan.changes.changes().push_back({Change::Action::Insert, std::move(record)});
    if (auto done = mendReferences(); !done) return done;
    if (auto done = mendDropped(); !done) return done;
    for (Record& record : m_mended) m_plan.changes.update(std::move(record));
    return {};
  }

 private:
  static bool isRemoval(const HistoryEntry& entry) { return entry.action == QLatin1String("remove"); }
  static Error notInBin() { return {ErrorCode::NotFound, Texts::tr("This record is not in the bin; it may have been brought back already."), {}}; }

  Result<void> choose(qint64 step) {
    auto kept = m_log.ofStep(step);
    if (!kept) return kept.error();
    auto gone = m_log.stillGone(step);
    if (!gone) return gone.error();
    m_gone = std::set<Key>(gone->begin(), gone->end());
    m_kept = *kept;
    m_forgotten[step] = std::move(*kept);
    return {};
  }

  /// Owners stand before what they own in no fixed order: until nothing new belongs.
  Result<void> addWhatBelongs() {
    for (bool more = true; more;) {
      more = false;
      for (const KeptChange& change : m_kept) {
        const Key key{change.entity->kind, change.recordId};
        if (!m_gone.contains(key) || m_whole.contains(key)) continue;
        if (!belongsToWhole(change.record())) continue;
        if (auto done = add(change.entity->kind, change.recordId); !done) return done;
        m_whole.insert(key);
        more = true;
      }
    }
    return {};
  }

  /// It came back for the sake of a record that belongs to it: what went with it then comes after it now.
  Result<void> takeUp(EntityKind kind, qint64 id, const std::vector<HistoryEntry>& entries) {
    auto there = m_store.exists(kind, id);
    if (!there) return there.error();
    m_chosen.insert({kind, id});
    m_whole.insert({kind, id});
    for (const HistoryEntry& entry : entries) {
      if (!*there || !isRemoval(entry)) continue;
      if (auto done = choose(entry.step); !done) return done;
      if (auto done = addWhatBelongs(); !done) return done;
      if (!m_records.empty()) return {};
    }
    return notInBin();
  }

  /// The record as it was when it was removed; its owner is added before it when it is gone as well.
  Result<void> add(EntityKind kind, qint64 id) {
    if (!m_chosen.insert({kind, id}).second) return {};
    auto entries = m_log.ofRecord(kind, id);
    if (!entries) return entries.error();
    if (entries->empty() || !isRemoval(entries->front())) return notInBin();
    // An owner may have gone in another step, which made others forget it.
    if (const qint64 step = entries->front().step; !m_forgotten.contains(step)) {
      auto kept = m_log.ofStep(step);
      if (!kept) return kept.error();
      m_forgotten[step] = std::move(*kept);
    }
    if (kind == EntityKind::Series || kind == EntityKind::ObservationBatch) {
      auto shelf = m_log.shelfOf(entries->front().step);
      if (!shelf) return shelf.error();
      m_plan.shelved.push_back({*shelf, kind, id});
    }
    Record record = recordBefore(*entries);
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

  bool belongsToWhole(const Record& record) const {
    const EntityDescription& entity = record.description();
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
      if (entity.fields[i].owner && m_whole.contains({entity.fields[i].refersTo, record.values[i].toLongLong()})) return true;
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

  /// References that the removals made unknown point to the records again.
  Result<void> mendReferences() {
    for (const auto& [step, kept] : m_forgotten)
      for (const KeptChange& change : kept) {
        if (change.action != QLatin1String("update")) continue;
        for (const FieldDescription& field : change.entity->fields) {
          if (!change.fields.contains(field.key)) continue;
          const QVariant before = valueFromJson(field, change.fields.value(field.key).toArray().at(0));
          if (auto done = mendIn({change.entity->kind, change.recordId}, field, before); !done) return done;
        }
      }
    return {};
  }

  /// Records that came back while what they pointed to was still in the bin came without the reference: they get it now,
  /// unless somebody has touched it since.
  Result<void> mendDropped() {
    std::set<EntityKind> kinds;
    for (const Key& key : m_chosen) kinds.insert(key.first);
    for (const EntityDescription* entity : allEntities())
      for (const FieldDescription& field : entity->fields) {
        const bool points = field.type == FieldType::Reference || field.type == FieldType::ReferenceList;
        if (!points || field.owner || entity->bulk || !kinds.contains(field.refersTo)) continue;
        auto back = m_log.cameBack(entity->kind);
        if (!back) return back.error();
        for (const qint64 id : *back)
          if (auto done = mendIfDropped({entity->kind, id}, field); !done) return done;
      }
    return {};
  }

  Result<void> mendIfDropped(const Key& key, const FieldDescription& field) {
    auto entries = m_log.ofRecord(key.first, key.second);
    if (!entries) return entries.error();
    const auto touches = [&field](const HistoryEntry& entry) {
      return std::any_of(entry.fields.begin(), entry.fields.end(), [&field](const HistoryEntry::FieldChange& change) { return change.field == field.key; });
    };
    // Newest first: nothing about the field until the return, and what it was before.
    bool returned = false;
    for (std::size_t i = 0; i < entries->size(); ++i) {
      const HistoryEntry& entry = (*entries)[i];
      if (isRemoval(entry)) return returned ? mendIn(key, field, recordBefore(*entries, i).value(field.key)) : Result<void>();
      if (entry.action == QLatin1String("insert")) returned = true;
      else if (touches(entry)) return {};
    }
    return {};
  }

  Result<void> mendIn(const Key& key, const FieldDescription& field, const QVariant& before) {
    auto held = std::find_if(m_mended.begin(), m_mended.end(), [&key](const Record& record) { return record.kind == key.first && record.id == key.second; });
    if (held != m_mended.end()) {
      (void)mend(*held, field, before);
      return {};
    }
    auto there = m_store.exists(key.first, key.second);
    if (!there) return there.error();
    if (!*there) return {};
    auto stored = m_store.record(key.first, key.second);
    if (!stored) return stored.error();
    if (mend(*stored, field, before)) m_mended.push_back(std::move(*stored));
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

  const Store& m_store;
  ChangeLog m_log;
  Plan& m_plan;
  std::vector<KeptChange> m_kept;                           ///< of the step that removed the record
  std::map<qint64, std::vector<KeptChange>> m_forgotten;    ///< by the steps that removed what comes back
  std::set<Key> m_gone;                                     ///< with it, and not brought back since
  std::set<Key> m_chosen;
  std::set<Key> m_whole;                                    ///< of these, what belongs to them comes too; not so of an owner that is only needed
  std::vector<Record> m_records;
  std::vector<Record> m_mended;
};

}  // namespace

Result<Plan> plan(const Store& store, EntityKind kind, qint64 id) {
  Plan out;
  if (auto done = Gathering(store, out).run(kind, id); !done) return done.error();
  return out;
}

}  // namespace santalka::BringBack
