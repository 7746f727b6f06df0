// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileCopy.h"

#include "core/db/DataFile.h"
#include "core/db/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace santalka::FileCopy {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FileCopy)
};

Result<void> lookThrough(const QString& path) {
  auto copy = DataFile::connect(path, DataFile::Access::ReadOnly);
  if (!copy) return copy.error();
  const Store store(**copy);
  auto damage = store.damage();
  if (!damage) return damage.error();
  if (!damage->isEmpty())
    return Error{ErrorCode::Damaged, Texts::tr("The copy is not sound and was not kept. Choose another disk."), damage->join(QLatin1Char('\n'))};
  return {};
}

}  // namespace

Result<void> verified(const QString& from, const QString& to) {
  if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).absoluteFilePath())
    return Error{ErrorCode::Invalid, Texts::tr("This is the file itself; choose another name for the copy."), {}};
  const QString draft = to + QStringLiteral(".part");
  QFile::remove(draft);
  auto source = DataFile::connect(from, DataFile::Access::ReadOnly);
  if (!source) return source.error();
  Result<void> done;
  if (auto copied = (*source)->run(QStringLiteral("VACUUM INTO ?"), {draft}); !copied) done = copied.error();
  else done = lookThrough(draft);
  if (!done) {
    QFile::remove(draft);
    return done;
  }
  // The old copy goes only when the new one is known to be good.
  QFile::remove(to);
  if (!QFile::rename(draft, to)) {
    QFile::remove(draft);
    return Error{ErrorCode::ReadOnly, Texts::tr("The copy cannot be written to %1.").arg(QDir::toNativeSeparators(to)), {}};
  }
  return {};
}

}  // namespace santalka::FileCopy
