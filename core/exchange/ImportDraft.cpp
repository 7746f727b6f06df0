// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ImportDraft.h"

#include "core/domain/FieldText.h"
#include "core/exchange/ImportContext.h"

#include <algorithm>

namespace santalka {

std::deque<DraftRecord>& ImportDraft::all(EntityKind kind) {
  if (const auto it = m_records.find(kind); it != m_records.end()) return it->second;
  std::deque<DraftRecord>& list = m_records[kind];
  auto stored = m_store.records(kind);
  if (!stored) {
    if (!m_failure) m_failure = stored.error();
    return list;
  }
  for (Record& record : *stored) {
    DraftRecord draft;
    draft.before = record;
    draft.now = std::move(record);
    draft.index = list.size();
    m_byId[kind].insert(draft.now.id, draft.index);
    list.push_back(std::move(draft));
  }
  return list;
}

DraftRecord& ImportDraft::add(EntityKind kind) {
  std::deque<DraftRecord>& list = all(kind);
  DraftRecord draft;
  draft.now = Record::make(kind);
  draft.now.id = --m_provisional;
  draft.fresh = true;
  draft.row = m_row;
  draft.index = list.size();
  m_byId[kind].insert(draft.now.id, draft.index);
  list.push_back(std::move(draft));
  m_journal.push_back({kind, list.size() - 1, true, {}});
  return list.back();
}

DraftRecord* ImportDraft::byId(EntityKind kind, qint64 id) {
  if (id == 0) return nullptr;
  std::deque<DraftRecord>& list = all(kind);
  const QHash<qint64, std::size_t>& known = m_byId[kind];
  const auto at = known.constFind(id);
  // A row that was taken back took its new records with it.
  return at != known.cend() && *at < list.size() && list[*at].now.id == id ? &list[*at] : nullptr;
}

QString ImportDraft::indexKey(const QVariant& value) { return value.typeId() == QMetaType::QString ? nameKey(value.toString()) : value.toString(); }

bool ImportDraft::holds(const DraftRecord& record, const QString& key, const QString& wanted) const { return indexKey(record.now.value(key)) == wanted; }

std::vector<DraftRecord*> ImportDraft::where(EntityKind kind, const QString& key, const QVariant& value) {
  std::deque<DraftRecord>& list = all(kind);
  const auto [index, fresh] = m_places.try_emplace({kind, key});
  if (fresh)
    for (const DraftRecord& record : list) index->second[indexKey(record.now.value(key))].push_back(record.index);
  std::vector<DraftRecord*> found;
  const QString wanted = indexKey(value);
  const auto places = index->second.constFind(wanted);
  if (places == index->second.cend()) return found;
  std::vector<std::size_t> sorted = *places;
  std::sort(sorted.begin(), sorted.end());
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  for (const std::size_t at : sorted)
    if (at < list.size() && holds(list[at], key, wanted)) found.push_back(&list[at]);
  return found;
}

void ImportDraft::beginRow(int row) {
  m_row = row;
  m_journal.clear();
  m_touched.clear();
}

void ImportDraft::rollbackRow() {
  for (auto step = m_journal.rbegin(); step != m_journal.rend(); ++step) {
    std::deque<DraftRecord>& list = m_records[step->kind];
    if (step->added)
      list.pop_back();
    else
      list[step->index].now = step->previous;
  }
  m_journal.clear();
  m_touched.clear();
}

void ImportDraft::set(DraftRecord& record, const QString& key, const QVariant& value, int column) {
  const EntityDescription& entity = record.now.description();
  const int at = entity.indexOf(key);
  Q_ASSERT_X(at >= 0, "ImportDraft::set", qPrintable(key));
  const FieldDescription& field = entity.fields[static_cast<std::size_t>(at)];
  const QVariant clean = canonical(field, value);
  const Touch touch{record.now.kind, record.index, key, column};
  if (std::find(m_touched.begin(), m_touched.end(), touch) == m_touched.end()) m_touched.push_back(touch);
  QVariant& now = record.now.values[static_cast<std::size_t>(at)];
  if (isUnknown(field, clean) || now == clean) return;
  m_journal.push_back({record.now.kind, touch.index, false, record.now});
  now = clean;
  if (const auto index = m_places.find({record.now.kind, key}); index != m_places.end()) index->second[indexKey(clean)].push_back(record.index);
}

void ImportDraft::empty(DraftRecord& record, const QString& key) {
  if (!record.now.value(key).isValid()) return;
  m_journal.push_back({record.now.kind, record.index, false, record.now});
  record.now.set(key, QVariant());
}

std::vector<ImportDraft::Fault> ImportDraft::faults() const {
  std::vector<Fault> out;
  std::vector<std::pair<EntityKind, std::size_t>> seen;
  for (const Touch& touch : m_touched) {
    const std::pair<EntityKind, std::size_t> place{touch.kind, touch.index};
    if (std::find(seen.begin(), seen.end(), place) != seen.end()) continue;
    seen.push_back(place);
    const DraftRecord& record = m_records.at(touch.kind)[touch.index];
    for (const Problem& problem : validate(record.now)) {
      const auto from = std::find_if(m_touched.begin(), m_touched.end(), [&](const Touch& other) {
        return other.kind == touch.kind && other.index == touch.index && other.key == problem.field && other.column >= 0;
      });
      out.push_back({from == m_touched.end() ? -1 : from->column, problem.message});
    }
  }
  return out;
}

std::vector<ImportCell> ImportDraft::changes() {
  std::vector<ImportCell> out;
  const FieldText::References references{[this](EntityKind kind, qint64 id) { return titleOf(kind, id); }, {}};
  for (const Touch& touch : m_touched) {
    const DraftRecord& record = m_records.at(touch.kind)[touch.index];
    if (record.fresh) continue;
    const EntityDescription& entity = record.now.description();
    const auto at = static_cast<std::size_t>(entity.indexOf(touch.key));
    if (record.now.values[at] == record.before.values[at]) continue;
    const FieldDescription& field = entity.fields[at];
    ImportCell cell;
    cell.row = m_row;
    cell.column = touch.column;
    cell.caption = entity.label(field);
    cell.before = FieldText::display(field, record.before.values[at], references);
    cell.after = FieldText::display(field, record.now.values[at], references);
    const bool told = std::any_of(out.begin(), out.end(), [&](const ImportCell& other) {
      return other.column == cell.column && other.caption == cell.caption && other.after == cell.after;
    });
    if (!told) out.push_back(std::move(cell));
  }
  return out;
}

bool ImportDraft::addedRecords() const {
  return std::any_of(m_journal.begin(), m_journal.end(), [](const Step& step) { return step.added; });
}

QString ImportDraft::titleOf(EntityKind kind, qint64 id) {
  const DraftRecord* record = byId(kind, id);
  return record ? Store::titleOf(record->now) : QString::number(id);
}

ChangeSet ImportDraft::takeChanges() {
  ChangeSet changes;
  // EntityKind is ordered so that owners stand before what they own, and so is the map.
  for (auto& [kind, list] : m_records)
    for (DraftRecord& record : list) {
      if (record.fresh)
        changes.changes().push_back({Change::Action::Insert, record.now});
      else if (record.now.values != record.before.values)
        changes.update(record.now);
    }
  return changes;
}

}  // namespace santalka
