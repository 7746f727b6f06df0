// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RefusedTexts.h"

#include "core/editing/EditService.h"

#include <algorithm>

namespace santalka {

namespace {

/// Invalid for what is no field of the record (a cell of the plan that stands for several).
QVariant valueOf(const Record& record, const QString& field) {
  return record.description().indexOf(field) < 0 ? QVariant() : record.value(field);
}

}  // namespace

RefusedTexts::RefusedTexts(EditService& edits, QObject* parent) : QObject(parent), m_edits(edits) {
  connect(&edits, &EditService::changed, this, [this](const ChangeNotice& notice) {
    m_newest = false;
    if (m_kept.empty()) return;
    std::vector<Place> gone;
    for (const Change& change : notice.changes)
      for (const Kept& kept : m_kept)
        if (kept.place.kind == change.record.kind && kept.place.id == change.record.id &&
            (change.action == Change::Action::Remove || valueOf(change.record, kept.place.field) != kept.held))
          gone.push_back(kept.place);
    for (const Place& place : gone) drop(place);
  });
}

void RefusedTexts::keep(const Place& place, const Text& text) {
  const auto record = m_edits.store().record(place.kind, place.id);
  std::erase_if(m_kept, [&](const Kept& kept) { return kept.place == place; });
  m_kept.push_back({place, text, record ? valueOf(*record, place.field) : QVariant()});
  m_newest = true;
  Q_EMIT changed(place);
}

void RefusedTexts::drop(const Place& place) {
  if (std::erase_if(m_kept, [&](const Kept& kept) { return kept.place == place; }) > 0) Q_EMIT changed(place);
}

const RefusedTexts::Text* RefusedTexts::find(const Place& place) const {
  const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.place == place; });
  return at == m_kept.end() ? nullptr : &at->text;
}

bool RefusedTexts::holdsReason(const QString& reason) const {
  return std::any_of(m_kept.begin(), m_kept.end(), [&](const Kept& kept) { return kept.text.reason == reason; });
}

QString RefusedTexts::giveUpNewest() {
  if (!m_newest || m_kept.empty()) return {};
  const Kept last = m_kept.back();
  drop(last.place);
  return last.text.text.isNull() ? QStringLiteral("") : last.text.text;
}

}  // namespace santalka
