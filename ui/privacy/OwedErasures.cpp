// SPDX-License-Identifier: EUPL-1.2
#include "ui/privacy/OwedErasures.h"

#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/privacy/PersonErasure.h"
#include "ui/shell/Workspace.h"

namespace santalka {

OwedErasures::OwedErasures(QObject& owner, Workspace& workspace) : QObject(&owner), m_workspace(workspace) {
  connect(&workspace, &Workspace::fileAttached, this, &OwedErasures::follow);
  if (workspace.hasFile()) follow();
}

void OwedErasures::follow() {
  if (m_workspace.isReadOnly() || !PersonErasure::isOwed(m_workspace.store().database())) return;
  const QString path = m_workspace.path();
  auto outcome = std::make_shared<Result<PersonErasure::Outcome>>(PersonErasure::Outcome());
  const auto run = [outcome, path](TaskProgress&) {
    auto database = DataFile::connect(path, DataFile::Access::ReadWrite);
    if (!database) *outcome = database.error();
    else *outcome = PersonErasure::finish(**database, path);
  };
  const auto finished = [this, outcome, path] {
    if (!m_workspace.hasFile() || m_workspace.path() != path) return;
    const bool whole = *outcome && (*outcome)->untouched.isEmpty();
    m_workspace.say(whole ? StateMark::Good : StateMark::Behind, *outcome ? PersonErasure::finishedInWords(**outcome) : outcome->error().message);
  };
  // Other long work is running: it is done when the file is opened next.
  (void)m_workspace.tasks().start(tr("Finishing the erasure of a person"), run, finished, false);
}

}  // namespace santalka
