// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ProgramIcon.h"

#include <QDir>

namespace santalka {

QIcon programIcon() {
  QIcon all;
  const QDir folder(QStringLiteral(":/icons"));
  for (const QString& name : folder.entryList({QStringLiteral("santalka-*.png")})) all.addFile(folder.filePath(name));
  return all;
}

}  // namespace santalka
