// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/OutputFile.h"

#include "core/db/Database.h"
#include "core/db/FileHead.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

namespace santalka::reports::OutputFile {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(OutputFile)
};
QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

std::filesystem::path systemPath(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

/// Not every library says why it could not write: where next to nothing is free, that is the cause.
bool isFull(const QString& path) {
  constexpr qint64 NextToNothing = 64 * 1024;
  const QStorageInfo disk(QFileInfo(path).absolutePath());
  return disk.isValid() && disk.bytesAvailable() < NextToNothing;
}

/// A file of years of work, or a backup of one, also behind a link. One that is open here is not looked into: closing it
/// again would take SQLite's locks away.
bool isDataFile(const QString& path) { return Database::isOpenHere(path) || FileHead::read(path); }

/// A new file beside the target that nobody else has, removed with the object unless it was let go. It is closed, which a
/// QTemporaryFile is not before its end: Windows lets no library open what somebody still holds.
class Reserved {
 public:
  explicit Reserved(const QString& target)
      : m_file(QStringLiteral("%1/.santalka-%2.tmp").arg(QFileInfo(target).absolutePath(), QUuid::createUuid().toString(QUuid::Id128).left(12))) {
    m_there = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!m_there) return;
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file.close();
  }
  ~Reserved() {
    if (m_there) m_file.remove();
  }
  Q_DISABLE_COPY_MOVE(Reserved)

  [[nodiscard]] bool isThere() const { return m_there; }
  [[nodiscard]] const QFile& file() const { return m_file; }
  void letGo() { m_there = false; }

 private:
  QFile m_file;
  bool m_there = false;
};

}  // namespace

Error failure(const QString& path, QFileDevice::FileError error, const QString& detail) {
  const bool said = error == QFileDevice::PermissionsError || error == QFileDevice::OpenError || error == QFileDevice::RenameError;
  if (!said && isFull(path)) error = QFileDevice::ResourceError;
  switch (error) {
    case QFileDevice::ResourceError:
      return {ErrorCode::NoSpace, Texts::tr("There is no room on the disk for “%1”. Free some space or choose another place; the old file, if there was one, is unchanged.").arg(shown(path)), detail};
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be written: the place is read-only or you have no right to write there. Choose another folder.").arg(shown(path)), detail};
    case QFileDevice::RenameError:
      return {ErrorCode::Locked, Texts::tr("“%1” cannot be replaced: it may be open in another program. Close it there or give another name.").arg(shown(path)), detail};
    default: break;
  }
  return {ErrorCode::ReadOnly, Texts::tr("Writing “%1” failed. The disk may be full or no longer connected; the old file, if there was one, is unchanged.").arg(shown(path)), detail};
}

Result<void> checkTarget(const QString& path) {
  const QFileInfo info(path);
  if (path.trimmed().isEmpty() || info.isDir())
    return Error{ErrorCode::Invalid, Texts::tr("“%1” is a folder. Give the file a name.").arg(shown(path)), {}};
  if (!QFileInfo(info.absolutePath()).isDir())
    return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another place for the file.").arg(shown(info.absolutePath())), {}};
  if (info.exists() && !info.isFile())
    return Error{ErrorCode::Invalid, Texts::tr("“%1” is no ordinary file and cannot be replaced. Choose another name.").arg(shown(path)), {}};
  if (isDataFile(path))
    return Error{ErrorCode::Invalid, Texts::tr("“%1” is a data file of Santalka and is never written over. Give what is written a name of its own; nothing was changed.").arg(shown(path)), {}};
  return {};
}

Result<void> write(const QString& path, const std::function<Result<void>(QIODevice&)>& fill) {
  if (Result<void> ready = checkTarget(path); !ready) return ready;
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return failure(path, file.error(), file.errorString());
  if (Result<void> filled = fill(file); !filled) {
    file.cancelWriting();
    return filled;
  }
  const bool written = file.flush() && file.error() == QFileDevice::NoError;
  if (!written || !file.commit()) {
    const QFileDevice::FileError error = file.error();
    return failure(path, error == QFileDevice::NoError ? QFileDevice::WriteError : error, file.errorString());
  }
  return {};
}

Result<void> writeNamed(const QString& path, const std::function<Result<void>(const QString&)>& fill) {
  if (Result<void> ready = checkTarget(path); !ready) return ready;
  Reserved reserved(path);
  const QString temporary = reserved.file().fileName();
  if (!reserved.isThere()) return failure(path, reserved.file().error(), reserved.file().errorString());
  if (Result<void> filled = fill(temporary); !filled) return filled;
  const QFileDevice::Permissions usual = QFile::exists(path) ? QFile::permissions(path) : QFileDevice::Permissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
  QFile::setPermissions(temporary, usual);
  std::error_code code;
  std::filesystem::rename(systemPath(temporary), systemPath(path), code);
  if (code) return failure(path, QFileDevice::RenameError, QString::fromStdString(code.message()));
  reserved.letGo();
  return {};
}

}  // namespace santalka::reports::OutputFile
