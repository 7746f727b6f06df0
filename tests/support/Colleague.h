// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/LockIdentity.h"

namespace santalka::test {

/// Somebody at another computer, as a lock note names them.
inline LockIdentity colleague(const QString& person = QStringLiteral("Jonas Jonaitis")) {
  LockIdentity identity;
  identity.person = person;
  identity.machine = QStringLiteral("SAV-PC-7");
  identity.machineId = QStringLiteral("another machine");
  identity.process = 4321;
  identity.start = QStringLiteral("boot:1");
  return identity;
}

}  // namespace santalka::test
