// SPDX-License-Identifier: EUPL-1.2
#include "core/base/PassingFolder.h"

#include "core/base/AppFolder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSet>
#include <QUuid>

namespace santalka {

namespace {

QString root() { return AppFolder::of(QStringLiteral("passing")); }

/// Beside the folder, so that it can be held before the folder is there.
std::unique_ptr<QLockFile> lockOf(const QString& folder) {
  auto lock = std::make_unique<QLockFile>(folder + QStringLiteral(".lock"));
  lock->setStaleLockTime(0);  // held as long as its program runs, however long that is
  return lock;
}

}  // namespace

PassingFolder::PassingFolder() : m_path(root() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::Id128)), m_lock(lockOf(m_path)) {
  clear();
  (void)m_lock->tryLock(0);
  if (QDir().mkpath(m_path)) QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

PassingFolder::~PassingFolder() { QDir(m_path).removeRecursively(); }

void PassingFolder::clear() {
  const QDir all(root());
  QSet<QString> names;
  for (const QString& entry : all.entryList(QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)) names.insert(entry.section(QLatin1Char('.'), 0, 0));
  for (const QString& name : names)
    if (const auto lock = lockOf(all.filePath(name)); lock->tryLock(0)) QDir(all.filePath(name)).removeRecursively();
}

}  // namespace santalka
