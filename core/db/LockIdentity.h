// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace santalka {

/// Who opens a file: a person for people to read, and a process on a machine for programs to tell apart.
struct LockIdentity {
  QString person;
  QString machine;    ///< the name that people know the computer by
  QString machineId;  ///< differs between computers of the same name
  qint64 process = 0;
  QString start;      ///< of the process; process numbers are used again

  /// This process; `person` empty: the name that the system knows.
  static LockIdentity current(const QString& person = {});
  /// Whether a process of this machine still runs. Only meaningful when machineId is that of this machine.
  static bool isRunning(qint64 process, const QString& start);
};

}  // namespace santalka
