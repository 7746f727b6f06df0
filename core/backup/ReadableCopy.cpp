// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/ReadableCopy.h"

#include "core/base/DurableFile.h"
#include "core/base/Steps.h"
#include "core/db/Snapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace santalka::ReadableCopy {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ReadableCopy)
};

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};

QString pathOf(const QString& ring, const QDate& day) { return QStringLiteral("%1/tables_%2.zip").arg(ring, day.toString(QStringLiteral("yyyy-MM"))); }

Error failure(const QString& path, const char* detail) {
  return {ErrorCode::ReadOnly, Texts::tr("The readable copy “%1” could not be written. The backup itself is made.").arg(QDir::toNativeSeparators(path)), QString::fromUtf8(detail)};
}

/// libzip reads the bytes when it closes the archive: they are given to it.
bool add(zip_t* archive, const QString& name, const QByteArray& content) {
  void* bytes = std::malloc(static_cast<std::size_t>(content.size()) + 1);
  if (!bytes) return false;
  std::memcpy(bytes, content.constData(), static_cast<std::size_t>(content.size()));
  zip_source_t* source = zip_source_buffer(archive, bytes, static_cast<zip_uint64_t>(content.size()), 1);
  if (!source) {
    std::free(bytes);
    return false;
  }
  if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0) return true;
  zip_source_free(source);
  return false;
}

void removeOld(const QString& ring) {
  const QStringList all = QDir(ring).entryList({QStringLiteral("tables_*.zip")}, QDir::Files, QDir::Name | QDir::Reversed);
  for (const QString& old : all.mid(Months)) QFile::remove(ring + QLatin1Char('/') + old);
}

}  // namespace

bool isDue(const QString& ring, const QDate& day) { return !QFileInfo::exists(pathOf(ring, day)); }

Result<void> make(const QString& ring, const QString& backup, const QDate& day) {
  const QString path = pathOf(ring, day), part = path + QStringLiteral(".part");
  QFile::remove(part);
  Steps::reached("tables.write");
  int code = 0;
  std::unique_ptr<zip_t, Discard> archive(zip_open(QFile::encodeName(part).constData(), ZIP_CREATE | ZIP_EXCL, &code));
  if (!archive) return failure(path, "open");
  const QString about = Texts::tr("Every table of a Santalka data file as CSV (UTF-8, comma, first row: names of columns), and its schema as SQL. Money is in cents, dates are year-month-day. For reading without the program; the backups beside it are what is restored.");
  if (!add(archive.get(), Texts::tr("READ ME.txt"), about.toUtf8())) return failure(path, "add");
  auto written = Snapshot::writeTables(backup, [&](const QString& name, const QByteArray& content) -> Result<void> {
    return add(archive.get(), name, content) ? Result<void>() : Result<void>(failure(path, "add"));
  });
  if (!written) return written;
  zip_t* whole = archive.release();
  if (zip_close(whole) != 0) {
    zip_discard(whole);
    QFile::remove(part);
    return failure(path, "close");
  }
  QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  if (auto synced = DurableFile::sync(part); !synced) return synced;
  Steps::reached("tables.name");
  if (auto named = DurableFile::replace(part, path); !named) return named;
  removeOld(ring);
  return {};
}

Result<void> renew(const QString& ring, const QString& backup, const QDate& day) {
  const QDir folder(ring);
  for (const QString& name : folder.entryList({QStringLiteral("tables_*.zip")}, QDir::Files)) QFile::remove(folder.filePath(name));
  return make(ring, backup, day);
}

}  // namespace santalka::ReadableCopy
