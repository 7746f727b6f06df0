// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ChangeLabel.h"

#include "core/domain/NamedRecord.h"

#include <QCoreApplication>

namespace santalka {

namespace {
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(EditService)
};
}  // namespace

QString changeLabel(Change::Action action, const EntityDescription& entity, const QString& title) {
  const QString what = namedRecord(entity, title);
  switch (action) {
    case Change::Action::Insert: return Texts::tr("New: %1").arg(what);
    case Change::Action::Update: return Texts::tr("Changed: %1").arg(what);
    case Change::Action::Remove: return Texts::tr("Deleted: %1").arg(what);
  }
  return what;
}

}  // namespace santalka
