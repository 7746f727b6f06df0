// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/OutputFile.h"

#include "core/base/SafeFile.h"
#include "core/db/Database.h"
#include "core/db/FileHead.h"
#include "core/db/LockIdentity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

namespace santalka::reports::OutputFile {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(OutputFile)
};
QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// Not every library says why it could not write: where next to nothing is free, that is the cause.
bool isFull(const QString& path) {
  constexpr qint64 NextToNothing = 64 * 1024;
  const QStorageInfo disk(QFileInfo(path).absolutePath());
  return disk.isValid() && disk.bytesAvailable() < NextToNothing;
}

/// A file of years of work, or a backup of one, also behind a link. One that is open here is not looked into: closing it
/// again would take SQLite's locks away.
bool isDataFile(const QString& path) { return Database::isOpenHere(path) || FileHead::read(path); }

// The name of a file that is being written: the machine, the process and its start, and a word of chance.
const QString& ownMark() {
  static const QString mark = [] {
    const LockIdentity self = LockIdentity::current();
    QString start = self.start == QLatin1String("?") ? QString() : self.start;
    return QStringLiteral(".santalka-%1-%2-%3-").arg(self.machineId, QString::number(self.process), start.replace(QLatin1Char(':'), QLatin1Char('_')));
  }();
  return mark;
}

/// What a killed process of this machine left half written, and what is a day old of any other: an export takes minutes.
void clearLeftovers(const QString& folder) {
  const LockIdentity self = LockIdentity::current();
  const QFileInfoList left = QDir(folder).entryInfoList({QStringLiteral(".santalka-*.tmp")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
  for (const QFileInfo& file : left) {
    QStringList words = file.fileName().split(QLatin1Char('-'));
    const bool ours = words.size() == 5 && words.at(1) == self.machineId;
    const bool dead = ours && !LockIdentity::isRunning(words.at(2).toLongLong(), words[3].replace(QLatin1Char('_'), QLatin1Char(':')));
    if (dead || (!ours && file.lastModified().secsTo(QDateTime::currentDateTime()) > 24 * 60 * 60)) QFile::remove(file.filePath());
  }
}

/// A new file beside the target that nobody else has, removed with the object unless it was let go. It is closed, which a
/// QTemporaryFile is not before its end: Windows lets no library open what somebody still holds.
class Reserved {
 public:
  explicit Reserved(const QString& target)
      : m_file(QFileInfo(target).absolutePath() + QLatin1Char('/') + ownMark() + QUuid::createUuid().toString(QUuid::Id128).left(12) + QStringLiteral(".tmp")) {
    m_there = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!m_there) return;
    m_usual = m_file.permissions();
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_file.close();
  }
  ~Reserved() {
    if (m_there) m_file.remove();
  }
  Q_DISABLE_COPY_MOVE(Reserved)

  [[nodiscard]] bool isThere() const { return m_there; }
  [[nodiscard]] const QFile& file() const { return m_file; }
  /// The rights that a new file has here, by the will of the person and of the place. While it is written only the owner has any.
  [[nodiscard]] QFileDevice::Permissions usual() const { return m_usual; }
  void letGo() { m_there = false; }

 private:
  QFile m_file;
  QFileDevice::Permissions m_usual;
  bool m_there = false;
};

/// A file that has once failed to take something takes nothing more: what follows would stand in the wrong place.
class Filling : public QFile {
 public:
  using QFile::QFile;
  /// The first failure, also of what was still held back; NoError when all is written.
  QFileDevice::FileError finish() {
    if (m_failure == NoError && !flush()) note();
    return m_failure;
  }
  const QString& words() const { return m_words; }

 protected:
  qint64 writeData(const char* data, qint64 size) override {
    if (m_failure != NoError) return -1;
    const qint64 written = QFile::writeData(data, size);
    if (written != size || error() != NoError) note();
    return written;
  }

 private:
  void note() {
    m_failure = error() == NoError ? WriteError : error();
    m_words = errorString();
  }
  QFileDevice::FileError m_failure = NoError;
  QString m_words;
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
  // A rename would replace it all the same: only who may write the file itself is asked here.
  constexpr QFileDevice::Permissions AnyWriter = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
  if (info.exists() && (!info.isWritable() || !(info.permissions() & AnyWriter)))
    return Error{ErrorCode::ReadOnly, Texts::tr("“%1” is marked as read-only, so it is not replaced. Take the mark away in the properties of the file or give another name.").arg(shown(path)), {}};
  return {};
}

Result<void> write(const QString& path, const std::function<Result<void>(QIODevice&)>& fill) {
  return writeNamed(path, [&](const QString& temporary) -> Result<void> {
    Filling file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)) return failure(path, file.error(), file.errorString());
    if (Result<void> filled = fill(file); !filled) return filled;
    if (const QFileDevice::FileError error = file.finish(); error != QFileDevice::NoError) return failure(path, error, file.words());
    return {};
  });
}

Result<void> writeNamed(const QString& path, const std::function<Result<void>(const QString&)>& fill) {
  if (Result<void> ready = checkTarget(path); !ready) return ready;
  // Where a link stands, what it points to is replaced.
  const QString target = QFileInfo(path).isSymLink() && QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
  clearLeftovers(QFileInfo(target).absolutePath());
  Reserved reserved(target);
  const QString temporary = reserved.file().fileName();
  if (!reserved.isThere()) return failure(path, reserved.file().error(), reserved.file().errorString());
  if (Result<void> filled = fill(temporary); !filled) return filled;
  const QFileDevice::Permissions usual = QFile::exists(target) ? QFile::permissions(target) : reserved.usual();
  QFile::setPermissions(temporary, usual);
  // A name that stands before its content does could lead to nothing after a power cut. A place that cannot sync still takes the file.
  if (const SafeFile::Outcome synced = SafeFile::sync(temporary); synced.kind == SafeFile::Outcome::Kind::NoSpace) return failure(path, QFileDevice::ResourceError, synced.detail);
  if (const SafeFile::Outcome moved = SafeFile::replace(temporary, target); !moved) return failure(path, QFileDevice::RenameError, moved.detail);
  (void)SafeFile::syncFolder(QFileInfo(target).absolutePath());
  reserved.letGo();
  return {};
}

}  // namespace santalka::reports::OutputFile
