// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordNames.h"

#include "core/base/Format.h"
#include "core/editing/EditService.h"

#include <QCollator>

#include <set>

namespace santalka {

RecordNames::RecordNames(EditService& edits, QObject* parent) : QObject(parent), m_edits(edits) {
  connect(&m_edits, &EditService::changed, this, &RecordNames::take);
}

const QHash<qint64, QString>& RecordNames::of(EntityKind kind) const {
  const auto known = m_names.find(kind);
  if (known != m_names.end()) return known->second;
  return m_names.emplace(kind, m_edits.store().titles(kind).value_or({})).first->second;
}

QString RecordNames::name(EntityKind kind, qint64 id) const { return of(kind).value(id); }

std::vector<RecordNames::Entry> RecordNames::sorted(EntityKind kind) const {
  std::vector<Entry> list;
  const auto& names = of(kind);
  list.reserve(static_cast<std::size_t>(names.size()));
  for (auto it = names.cbegin(); it != names.cend(); ++it) list.push_back({it.key(), it.value()});
  QCollator collator(Format::locale());
  collator.setNumericMode(true);
  std::sort(list.begin(), list.end(), [&](const Entry& a, const Entry& b) {
    const int order = collator.compare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
  });
  return list;
}

void RecordNames::take(const ChangeNotice& notice) {
  std::set<EntityKind> touched;
  for (const Change& change : notice.changes) {
    const auto known = m_names.find(change.record.kind);
    if (known == m_names.end()) continue;
    if (change.action == Change::Action::Remove) known->second.remove(change.record.id);
    else known->second.insert(change.record.id, Store::titleOf(change.record));
    touched.insert(change.record.kind);
  }
  for (const EntityKind kind : touched) Q_EMIT changed(kind);
}

}  // namespace santalka
