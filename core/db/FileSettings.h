// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"

namespace santalka::FileSettings {

/// What a file keeps about itself: texts by key, in the table file_settings. An empty text where there is none.
Result<QString> read(const Database& database, const QString& key);
Result<void> write(const Database& database, const QString& key, const QString& value);

}  // namespace santalka::FileSettings
