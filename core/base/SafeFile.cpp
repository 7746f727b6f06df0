// SPDX-License-Identifier: EUPL-1.2
#include "core/base/SafeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace santalka::SafeFile {

namespace {

using Kind = Outcome::Kind;

#ifdef Q_OS_WIN

Outcome lastFailure() {
  const DWORD code = GetLastError();
  const QString detail = QStringLiteral("error %1").arg(code);
  switch (code) {
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return {Kind::Exists, detail};
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return {Kind::NoSpace, detail};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return {Kind::NoRight, detail};
    case ERROR_FILENAME_EXCED_RANGE: return {Kind::NameTooLong, detail};
    default: return {Kind::Failed, detail};
  }
}

const wchar_t* wide(const QString& path, std::wstring& kept) {
  kept = QDir::toNativeSeparators(path).toStdWString();
  return kept.c_str();
}

Outcome move(const QString& from, const QString& to, DWORD flags) {
  std::wstring a, b;
  return MoveFileExW(wide(from, a), wide(to, b), flags | MOVEFILE_WRITE_THROUGH) ? Outcome{} : lastFailure();
}

#else

Outcome lastFailure() {
  const QString detail = QString::fromLocal8Bit(std::strerror(errno));
  switch (errno) {
    case EEXIST: return {Kind::Exists, detail};
    case ENOSPC:
    case EDQUOT: return {Kind::NoSpace, detail};
    case EACCES:
    case EPERM:
    case EROFS: return {Kind::NoRight, detail};
    case ENAMETOOLONG: return {Kind::NameTooLong, detail};
    default: return {Kind::Failed, detail};
  }
}

#endif

/// Qt has one word for all the reasons why a file cannot be made.
Outcome openNew(QFile& file) {
#ifdef Q_OS_WIN
  if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return {};
  const bool right = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
  return {right ? Kind::NoRight : Kind::Failed, file.errorString()};
#else
  const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (handle < 0) return lastFailure();
  if (file.open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)) return {};
  const Outcome failed{Kind::Failed, file.errorString()};
  ::close(handle);
  return failed;
#endif
}

/// A sibling with all the bytes; its name is unique, so nobody else has it.
Outcome writeSibling(const QString& path, const QByteArray& bytes, QString& sibling, PowerCut cut) {
  sibling = QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(12));
  QFile file(sibling);
  if (const Outcome opened = openNew(file); !opened) return opened;
  if (file.write(bytes) == bytes.size() && file.flush()) {
    file.close();
    if (cut == PowerCut::Survives) (void)sync(sibling);  // a place that cannot sync still takes the file
    return {};
  }
  const Outcome outcome{file.error() == QFileDevice::ResourceError ? Kind::NoSpace : Kind::Failed, file.errorString()};
  file.close();
  QFile::remove(sibling);
  return outcome;
}

constexpr int MostLinks = 40;

/// Qt takes “folder/..” for nothing, which it is not where the folder is a link.
QString absolute(const QString& path) {
  const QFileInfo file(path);
  const QString folder = path.contains(QLatin1String("..")) ? QFileInfo(file.path()).canonicalFilePath() : QString();
  return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

/// Where a link leads; empty when it is none.
QString linkTarget(const QString& path) {
  const QFileInfo link(path);
#ifdef Q_OS_WIN
  return link.isSymbolicLink() ? link.symLinkTarget() : QString();
#else
  QByteArray read(4096, '\0');
  const ssize_t length = ::readlink(QFile::encodeName(path).constData(), read.data(), static_cast<size_t>(read.size()));
  if (length <= 0) return {};
  QString target = QFile::decodeName(read.left(length));
  if (target.startsWith(QLatin1Char('/'))) return target;
  // Up from the folder that really holds the link; one name of a file, so that it is known by one.
  QString folder = QFileInfo(link.absolutePath()).canonicalFilePath();
  for (; target.startsWith(QLatin1String("../")); target.remove(0, 3)) folder = QFileInfo(folder).path();
  return folder + (folder.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")) + target;
#endif
}

}  // namespace

QString realPath(const QString& path, const std::function<bool(const QString& name)>& enough) {
  QString real = absolute(path);
  for (int i = 0; i < MostLinks && !(enough && enough(real)); ++i) {
    const QString target = linkTarget(real);
    if (target.isEmpty()) break;
    real = target;
  }
  return real;
}

Outcome createWhole(const QString& path, const QByteArray& bytes) {
  QString sibling;
  if (Outcome written = writeSibling(path, bytes, sibling, PowerCut::Survives); !written) return written;
  const Outcome moved = moveToFree(sibling, path);
  if (!moved) QFile::remove(sibling);
  return moved;
}

QStringList beside(const QString& path, const QString& endings) {
  const QFileInfo file(path);
  const QRegularExpression wanted(QRegularExpression::anchoredPattern(QRegularExpression::escape(file.fileName()) + QStringLiteral("(?:%1)").arg(endings)));
  QStringList out;
  for (const QFileInfo& one : file.absoluteDir().entryInfoList(QDir::Files | QDir::Hidden))
    if (wanted.match(one.fileName()).hasMatch()) out << one.absoluteFilePath();
  return out;
}

Outcome replaceWhole(const QString& path, const QByteArray& bytes, PowerCut cut) {
  QString sibling;
  if (Outcome written = writeSibling(path, bytes, sibling, cut); !written) return written;
  const Outcome moved = replace(sibling, path);
  if (!moved) QFile::remove(sibling);
  return moved;
}

#ifdef Q_OS_WIN

Outcome replace(const QString& from, const QString& to) { return move(from, to, MOVEFILE_REPLACE_EXISTING); }

Outcome moveToFree(const QString& from, const QString& to) { return move(from, to, 0); }

Outcome sync(const QString& path) {
  std::wstring kept;
  const HANDLE handle = CreateFileW(wide(path, kept), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
  if (handle == INVALID_HANDLE_VALUE) return lastFailure();
  const Outcome outcome = FlushFileBuffers(handle) ? Outcome{} : lastFailure();
  CloseHandle(handle);
  return outcome;
}

Outcome syncFolder(const QString&) { return {}; }

NodeInfo look(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) return {};
  NodeInfo out;
  out.node = info.isDir() ? Node::Folder : info.isFile() ? Node::File : Node::Other;
  out.size = info.size();
  std::wstring kept;
  DWORD high = 0;
  const DWORD low = GetCompressedFileSizeW(wide(path, kept), &high);
  out.allocated = low == INVALID_FILE_SIZE && GetLastError() != NO_ERROR ? -1 : (qint64(high) << 32 | low);
  out.identity = info.canonicalFilePath().toCaseFolded();
  return out;
}

#else

Outcome replace(const QString& from, const QString& to) {
  return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? Outcome{} : lastFailure();
}

Outcome moveToFree(const QString& from, const QString& to) {
  const QByteArray source = QFile::encodeName(from), target = QFile::encodeName(to);
  if (::link(source.constData(), target.constData()) == 0) {
    ::unlink(source.constData());
    return {};
  }
  if (errno == EEXIST || errno == EIO || errno == ENOSPC || errno == EROFS) return lastFailure();  // reserving would leave an empty file
  // A place without hard links (FAT, some shares): reserve the name, then rename over what was reserved.
  const int reserved = ::open(target.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (reserved < 0) return lastFailure();
  ::close(reserved);
  const Outcome moved = replace(from, to);
  if (!moved) ::unlink(target.constData());
  return moved;
}

Outcome sync(const QString& path) {
  const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return lastFailure();
  const Outcome outcome = ::fsync(file) == 0 ? Outcome{} : lastFailure();
  ::close(file);
  return outcome;
}

Outcome syncFolder(const QString& folder) { return sync(folder); }

NodeInfo look(const QString& path) {
  struct stat found;
  if (::stat(QFile::encodeName(path).constData(), &found) != 0) return {};
  NodeInfo out;
  out.node = S_ISREG(found.st_mode) ? Node::File : S_ISDIR(found.st_mode) ? Node::Folder : Node::Other;
  out.size = found.st_size;
  out.allocated = static_cast<qint64>(found.st_blocks) * 512;
  out.identity = QStringLiteral("%1:%2").arg(found.st_dev).arg(found.st_ino);
  return out;
}

#endif

}  // namespace santalka::SafeFile
