// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"

#include <QDateTime>

namespace santalka::HandoverMark {

/// When the work was last handed over, and the last step before it: what came after is "since the hand-over".
struct Mark {
  QDateTime at;     ///< invalid: never
  QString from;
  QString to;
  qint64 step = 0;
};

Mark last(const Store& store);
Result<void> set(Store& store, const Mark& mark);

}  // namespace santalka::HandoverMark
