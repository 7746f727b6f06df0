// SPDX-License-Identifier: EUPL-1.2
#include "core/base/AppFolder.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace santalka::AppFolder {

QString of(const QString& part) {
  QString root = qEnvironmentVariable("SANTALKA_APP_DATA");
  if (root.isEmpty()) root = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/santalka");
  const QString folder = QDir(root).absoluteFilePath(part);
  // A folder that cannot be made shows at the first write into it, with its name.
  if (!QDir(folder).exists() && QDir().mkpath(folder))
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  return folder;
}

}  // namespace santalka::AppFolder
