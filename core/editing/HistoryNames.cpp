// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/HistoryNames.h"

#include "core/domain/NamedRecord.h"
#include "core/editing/ChangeLog.h"

#include <utility>

namespace santalka {

namespace {

bool isBulk(const HistoryEntry& entry) { return entry.action == QLatin1String("bulk"); }
bool isUpdate(const HistoryEntry& entry) { return entry.action == QLatin1String("update"); }

/// The record as a line that made or removed it has it.
Record recordIn(const HistoryEntry& entry) {
  Record record = Record::make(entry.entity);
  record.id = entry.recordId;
  for (const HistoryEntry::FieldChange& change : entry.fields) record.set(change.field, change.after.isValid() ? change.after : change.before);
  return record;
}

}  // namespace

/// Parts of a plan say by their number where they stand: its title in every line would tell nothing.
std::optional<HistoryNames::Key> HistoryNames::ownerToName(const Record& record) {
  const Key owner = ownerOf(record);
  if (owner.second <= 0 || owner.first == EntityKind::Plan) return std::nullopt;
  return owner;
}

Result<void> HistoryNames::learn(const std::vector<HistoryEntry>& entries) {
  std::map<EntityKind, std::set<qint64>> wanted;
  const auto want = [&](EntityKind kind, qint64 id) {
    if (id > 0 && !m_known[kind].contains(id)) wanted[kind].insert(id);
  };
  for (const HistoryEntry& entry : entries) {
    if (isBulk(entry)) continue;
    if (isUpdate(entry)) want(entry.entity, entry.recordId);
    else if (const auto owner = ownerToName(recordIn(entry))) want(owner->first, owner->second);
    for (const HistoryEntry::FieldChange& change : entry.fields) {
      const FieldDescription& field = describe(entry.entity).field(change.field);
      for (const QVariant& value : {change.before, change.after}) {
        if (field.type == FieldType::Reference) want(field.refersTo, value.toLongLong());
        if (field.type != FieldType::ReferenceList) continue;
        for (const QVariant& id : value.toList()) want(field.refersTo, id.toLongLong());
      }
    }
  }
  // Owners have owners: a value's indicator, and the measure of that.
  while (!wanted.empty()) {
    const auto now = std::exchange(wanted, {});
    for (const auto& [kind, ids] : now)
      if (auto done = read(kind, ids); !done) return done;
    for (const auto& [kind, ids] : now)
      for (const qint64 id : ids)
        if (const auto owner = known(kind, id).owner) want(owner->first, owner->second);
  }
  return {};
}

Result<void> HistoryNames::read(EntityKind kind, const std::set<qint64>& ids) {
  QHash<qint64, Known>& names = m_known[kind];
  QVariantList wanted;
  for (const qint64 id : ids) wanted << id;
  auto stored = m_store.records(kind, Query().where(QStringLiteral("id"), wanted));
  if (!stored) return stored.error();
  for (const Record& record : *stored) names.insert(record.id, {Store::titleOf(record), ownerToName(record)});
  QVariantList missing;
  for (const qint64 id : ids) {
    if (names.contains(id)) continue;
    missing << id;
    names.insert(id, {});  // what is nowhere is asked for once
  }
  if (missing.isEmpty()) return {};
  auto gone = ChangeLog(m_store.database()).lastSeen(kind, missing);
  if (!gone) return gone.error();
  for (const Record& record : *gone) names.insert(record.id, {Store::titleOf(record), ownerToName(record)});
  return {};
}

HistoryNames::Known HistoryNames::known(EntityKind kind, qint64 id) const {
  const auto names = m_known.find(kind);
  return names == m_known.end() ? Known() : names->second.value(id);
}

QStringList HistoryNames::partsOf(const HistoryEntry& entry) const {
  if (isBulk(entry)) return {};
  Known record = known(entry.entity, entry.recordId);
  if (!isUpdate(entry)) {
    const Record then = recordIn(entry);
    record = {Store::titleOf(then), ownerToName(then)};
  }
  QStringList parts;
  for (;; record = known(record.owner->first, record.owner->second)) {
    if (!record.title.isEmpty()) parts << record.title;
    if (!record.owner) return parts;
  }
}

QString HistoryNames::record(const HistoryEntry& entry) const {
  const EntityDescription& entity = describe(entry.entity);
  if (isBulk(entry)) return entity.pluralName();
  QStringList parts = partsOf(entry);
  for (QString& part : parts)
    if (part.size() > LongestTitle) part = part.left(LongestTitle - 1) + QStringLiteral("…");
  const QString title = parts.join(QStringLiteral(" · "));
  return namedRecord(entity, title, static_cast<int>(title.size()));
}

std::vector<HistoryNames::Words> HistoryNames::words(const HistoryEntry& entry, const FieldText::References& references) {
  const EntityDescription& entity = describe(entry.entity);
  std::vector<Words> out;
  for (const HistoryEntry::FieldChange& change : entry.fields) {
    const FieldDescription& field = entity.field(change.field);
    if (field.hidden || field.type == FieldType::Bytes) continue;
    // What a new or removed record never had is there as its empty value: an unticked box is no change.
    const QVariant before = canonical(field, change.before), after = canonical(field, change.after);
    if (before == after) continue;
    const auto shown = [&](const QVariant& value) {
      const QString text = FieldText::display(field, value, references);
      return text.isEmpty() || !field.unit ? text : text + QChar(QChar::Nbsp) + QString::fromUtf8(field.unit);
    };
    out.push_back({change.field, entity.label(field), shown(before), shown(after)});
  }
  return out;
}

std::vector<HistoryNames::Words> HistoryNames::words(const HistoryEntry& entry) const {
  return words(entry, {[this](EntityKind kind, qint64 id) { return name(kind, id); }, {}});
}

}  // namespace santalka
