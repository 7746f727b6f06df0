// SPDX-License-Identifier: EUPL-1.2
#include "core/db/SqliteVersion.h"

#include <sqlite3.h>

namespace santalka {

QString sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

}  // namespace santalka
