// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace santalka {

/// What a failure of SQLite means to a person: the cause, what is safe, what to do next. `code` is the extended code,
/// `system` the errno behind it (0 when there was none), `detail` goes to the log.
Error sqliteError(int code, int system, const QString& path, const QString& detail);

/// After such a failure nothing may be believed of what this connection wrote or still holds: it must be closed.
bool spoilsConnection(int code);

/// What PRAGMA integrity_check or quick_check found; `lines` is all it answered. What newer versions of SQLite say of the search
/// text is no damage to the file: that is made anew from the records.
QStringList findingsIn(QStringList lines);

}  // namespace santalka
