// SPDX-License-Identifier: EUPL-1.2
#include "core/db/LockIdentity.h"

#include "core/base/SystemUser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#endif

namespace santalka {

namespace {

#ifdef Q_OS_WIN

/// When the process was made; empty when there is none of this number.
QString startOf(qint64 process) {
  const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
  if (!handle) return {};
  FILETIME made, ended, kernel, user;
  DWORD exitCode = 0;
  const bool runs = GetExitCodeProcess(handle, &exitCode) && exitCode == STILL_ACTIVE;
  const bool known = GetProcessTimes(handle, &made, &ended, &kernel, &user);
  CloseHandle(handle);
  if (!runs || !known) return {};
  return QString::number(qint64(made.dwHighDateTime) << 32 | made.dwLowDateTime);
}

#else

QByteArray content(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The start of the machine and the tick since then at which the process was made; empty when there is none.
QString startOf(qint64 process) {
  const QByteArray line = content(QStringLiteral("/proc/%1/stat").arg(process));
  if (line.isEmpty()) return QFile::exists(QStringLiteral("/proc/self/stat")) || ::kill(static_cast<pid_t>(process), 0) != 0 ? QString() : QStringLiteral("?");
  // The name in brackets may hold anything; behind it the state is the first word and the start the twentieth.
  const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
  if (words.value(0) == "Z" || words.value(0) == "X") return {};
  const QByteArray boot = content(QStringLiteral("/proc/sys/kernel/random/boot_id")).left(8);
  return QString::fromLatin1(boot + ':' + words.value(19));
}

#endif

}  // namespace

LockIdentity LockIdentity::current(const QString& person) {
  static const LockIdentity fixed = [] {
    LockIdentity made;
    made.machine = QSysInfo::machineHostName();
    const QByteArray known = QSysInfo::machineUniqueId() + '\n' + made.machine.toUtf8();
    made.machineId = QString::fromLatin1(QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex().left(16));
    made.process = QCoreApplication::applicationPid();
    made.start = startOf(made.process);
    made.person = systemUser();
    return made;
  }();
  LockIdentity identity = fixed;
  if (!person.isEmpty()) identity.person = person;
  return identity;
}

bool LockIdentity::isRunning(qint64 process, const QString& start) {
  if (process <= 0) return false;
  const QString found = startOf(process);
  return !found.isEmpty() && (start.isEmpty() || found == QLatin1String("?") || found == start);
}

}  // namespace santalka
