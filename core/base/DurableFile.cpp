// SPDX-License-Identifier: EUPL-1.2
#include "core/base/DurableFile.h"

#include "core/base/Format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace santalka::DurableFile {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DurableFile)
};

constexpr qint64 Chunk = 1 << 20;

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

Error failure(const QString& path, int code, const QString& detail) {
  switch (code) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
      return {ErrorCode::NoSpace, Texts::tr("There is no room on the disk for “%1”. Free some space and try again; what was there before is unchanged.").arg(shown(path)), detail};
    case EACCES:
    case EPERM:
    case EROFS:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be written: the place is read-only or you have no right to write there.").arg(shown(path)), detail};
    case ENOENT:
    case ENOTDIR:
      return {ErrorCode::NotFound, Texts::tr("“%1” cannot be reached: its folder is not there. Check that the disk or network place is connected.").arg(shown(path)), detail};
    default:
      return {ErrorCode::Unreadable, Texts::tr("Writing or reading “%1” failed. Check the disk or the network place; what was there before is unchanged.").arg(shown(path)), detail};
  }
}

/// Qt hides the system's number behind kinds of its own; the sentence must still name the cause.
Error failure(const QFile& file) {
  int code = 0;
  if (file.error() == QFileDevice::ResourceError) code = ENOSPC;
  if (file.error() == QFileDevice::PermissionsError) code = EACCES;
  if (code == 0 && !QFileInfo(QFileInfo(file.fileName()).absolutePath()).isDir()) code = ENOENT;
  return failure(file.fileName(), code == 0 ? errno : code, file.errorString());
}

Result<void> syncOpen(QFile& file) {
  if (!file.flush()) return failure(file);
#ifdef Q_OS_WIN
  const bool synced = FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
  const bool synced = ::fsync(file.handle()) == 0;
#endif
  if (!synced) return failure(file.fileName(), errno, QStringLiteral("sync"));
  return {};
}

std::filesystem::path systemPath(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

bool openNew(QFile& file) {
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return false;
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);  // FAT and some shares know no rights
  return true;
}

}  // namespace

Result<void> sync(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return failure(file);
  return syncOpen(file);
}

Result<void> syncFolder(const QString& folder) {
#ifdef Q_OS_WIN
  Q_UNUSED(folder);  // NTFS keeps names in its own journal; there is no handle to flush
#else
  const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return failure(folder, errno, QStringLiteral("open folder"));
  const bool synced = ::fsync(handle) == 0;
  const int code = errno;
  ::close(handle);
  if (!synced && code != EINVAL && code != ENOTSUP) return failure(folder, code, QStringLiteral("sync folder"));
#endif
  return {};
}

Result<void> replace(const QString& from, const QString& to) {
  std::error_code code;
  std::filesystem::rename(systemPath(from), systemPath(to), code);
  if (code) return failure(to, code.default_error_condition().value(), QString::fromStdString(code.message()));
  return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> copy(const QString& from, const QString& to) {
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly)) return failure(source);
  QFile target(to);
  if (!openNew(target)) return failure(target);
  const auto fill = [&]() -> Result<void> {
    while (!source.atEnd()) {
      const QByteArray bytes = source.read(Chunk);
      if (bytes.isEmpty()) return failure(source);
      if (target.write(bytes) != bytes.size()) return failure(target);
    }
    return syncOpen(target);
  };
  auto filled = fill();
  if (!filled) target.remove();
  return filled;
}

Result<void> write(const QString& path, const QByteArray& bytes) {
  const QString part = path + QStringLiteral(".part");
  QFile::remove(part);
  QFile file(part);
  if (!openNew(file)) return failure(file);
  Result<void> done = file.write(bytes) == bytes.size() ? syncOpen(file) : Result<void>(failure(file));
  file.close();
  if (done) done = replace(part, path);
  if (!done) QFile::remove(part);
  return done;
}

Result<QByteArray> sha256(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return failure(file);
  return hash.result().toHex();
}

Result<void> demandSpace(const QString& folder, qint64 bytes, const QString& what) {
  const QStorageInfo disk(folder);
  // A place that cannot tell is tried; it says itself when it is full.
  if (!disk.isValid() || disk.bytesAvailable() < 0 || disk.bytesAvailable() >= bytes) return {};
  return Error{ErrorCode::NoSpace,
               Texts::tr("%1 needs %2 of free space in “%3”, and %4 are free. Free some space and try again; nothing was changed.")
                   .arg(what, Format::size(bytes), shown(folder), Format::size(disk.bytesAvailable())),
               {}};
}

}  // namespace santalka::DurableFile
