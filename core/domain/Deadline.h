// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

/// Something due on a day, written by the user. Statutory dates (the report by 20 January) are computed in services.
struct Deadline {
  Id<Deadline> id;
  QString title;
  QDate dueOn;
  QDate doneOn;
  QString notes;
};

SANTALKA_ENTITY(Deadline, "deadlines")

}  // namespace santalka
