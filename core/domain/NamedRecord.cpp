// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/NamedRecord.h"

#include <QCoreApplication>

namespace santalka {

QString namedRecord(const EntityDescription& entity, const QString& title, int longest) {
  if (title.isEmpty()) return entity.singularName();
  return QCoreApplication::translate("NamedRecord", "%1 “%2”").arg(entity.singularName(), title.left(longest));
}

}  // namespace santalka
