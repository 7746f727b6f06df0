// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileSettings.h"

namespace santalka::FileSettings {

Result<QString> read(const Database& database, const QString& key) {
  auto value = database.scalar(QStringLiteral("SELECT value FROM file_settings WHERE key = ?"), {key});
  if (!value) return value.error();
  return value->toString();
}

Result<void> write(const Database& database, const QString& key, const QString& value) {
  auto done = database.run(QStringLiteral("INSERT INTO file_settings (key, value) VALUES (?, ?) "
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"), {key, value});
  return done ? Result<void>() : Result<void>(done.error());
}

}  // namespace santalka::FileSettings
