// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileCopy.h"

#include "core/base/DurableFile.h"
#include "core/db/Snapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace santalka::FileCopy {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FileCopy)
};

/// Copied, looked through, on the disk, and only then in the place of what stood there before.
Result<void> through(const QString& from, const QString& draft, const QString& to) {
  if (auto copied = Snapshot::copy(from, draft); !copied) return copied;
  if (auto sound = Snapshot::read(draft, true); !sound) return sound.error();
  if (auto synced = DurableFile::sync(draft); !synced) return synced;
  return DurableFile::replace(draft, to);
}

}  // namespace

Result<void> verified(const QString& from, const QString& to) {
  const QFileInfo target(to);
  if (target.exists() && QFileInfo(from).canonicalFilePath() == target.canonicalFilePath())
    return Error{ErrorCode::Invalid, Texts::tr("This is the file itself; choose another name for the copy."), {}};
  const QString draft = to + QStringLiteral(".part");
  QFile::remove(draft);
  auto done = through(from, draft, to);
  QFile::remove(draft);
  return done;
}

}  // namespace santalka::FileCopy
