// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/UnseenRecords.h"

#include "core/db/Store.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/NewRecords.h"
#include "ui/shell/Workspace.h"

#include <utility>

namespace santalka {

UnseenRecords::UnseenRecords(EntityKind kind, Workspace& workspace, MessageBanner& banner, View view)
    : QObject(&banner), m_kind(kind), m_workspace(workspace), m_banner(banner), m_view(std::move(view)) {
  connect(&banner, &MessageBanner::actionTriggered, this, &UnseenRecords::show);
}

void UnseenRecords::look() {
  Ids fresh = std::exchange(m_left, {});
  // Rows that leave one by one are meant to; those that come are counted together.
  if (!fresh.empty()) m_unseen.clear();
  for (const qint64 id : m_view.unseenOf(m_workspace.newRecords().take(m_kind))) fresh.push_back(id);
  std::erase_if(m_unseen, [this](qint64 id) { return !m_workspace.store().exists(m_kind, id).value_or(false); });
  if (!fresh.empty()) {
    m_unseen.insert(m_unseen.end(), fresh.begin(), fresh.end());
    m_told.clear();
  }
  tell();
}

void UnseenRecords::lookAgain() {
  if (m_unseen.empty()) return;
  m_unseen = m_view.unseenOf(m_unseen);
  tell();
}

void UnseenRecords::tell() {
  const bool stands = !m_told.isEmpty() && m_banner.text() == m_told;
  if (m_unseen.empty()) {
    if (stands) m_banner.clear();
    m_told.clear();
    return;
  }
  // Closed by the user, or another message has come since: it is not said a second time.
  if (!m_told.isEmpty() && !stands) return;
  m_told = m_view.words(m_unseen);
  m_banner.show(StateMark::Behind, m_told, tr("Show"));
}

void UnseenRecords::show() {
  m_banner.clear();
  if (m_unseen.empty()) return;
  const Ids wanted = std::exchange(m_unseen, {});
  m_told.clear();
  m_view.show(wanted.front());
  // Those of a third year are not seen yet.
  m_unseen = m_view.unseenOf(wanted);
  tell();
}

}  // namespace santalka
