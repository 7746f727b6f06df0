// SPDX-License-Identifier: EUPL-1.2
#include "core/place/PlaceKind.h"

#include "core/base/AppFolder.h"
#include "core/base/DurableFile.h"
#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStorageInfo>

#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace santalka::PlaceFinder {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlaceFinder)
};

struct Code {
  PlaceKind kind;
  const char* code;
};
constexpr std::array<Code, 4> Codes{{{PlaceKind::Local, "local"}, {PlaceKind::Network, "network"}, {PlaceKind::Removable, "removable"}, {PlaceKind::SyncFolder, "sync"}}};

/// Of the file itself: a link on the desktop may lead to a share.
QString folderOf(const QString& file) { return QFileInfo(SafeFile::realPath(file)).absolutePath(); }

#ifdef Q_OS_LINUX
/// By the number that the kernel gives each kind of file system (statfs(2)). FUSE is a local disk when its driver says
/// that a block device is behind it (NTFS, exFAT).
QString networkFileSystem(const QString& folder, const QByteArray& type) {
  struct Known {
    unsigned long magic;
    const char* name;
  };
  constexpr std::array<Known, 10> known{{{0x6969, "nfs"}, {0xFF534D42, "cifs"}, {0xFE534D42, "smb"}, {0x517B, "smb"}, {0x65735546, "fuse"},
                                         {0x01021997, "9p"}, {0x5346414F, "afs"}, {0x00C36400, "ceph"}, {0x786f4256, "vboxsf"}, {0x73757245, "coda"}}};
  struct statfs info = {};
  if (::statfs(QFile::encodeName(folder).constData(), &info) != 0) return {};
  const auto magic = static_cast<unsigned long>(info.f_type) & 0xFFFFFFFFul;
  for (const Known& one : known)
    if (one.magic == magic) return type == "fuseblk" ? QString() : QLatin1String(one.name);
  return {};
}

/// The kernel marks the whole disk, the file system stands on a part of it.
bool isRemovable(const QStorageInfo& volume) {
  const QString device = QFileInfo(QString::fromUtf8(volume.device())).canonicalFilePath();
  if (!device.startsWith(QLatin1String("/dev/"))) return false;
  static const QRegularExpression part(QStringLiteral("p?[0-9]+$"));
  QString name = QFileInfo(device).fileName();
  for (const QString& disk : {name, QString(name).remove(part)}) {
    QFile mark(QStringLiteral("/sys/block/%1/removable").arg(disk));
    if (mark.open(QIODevice::ReadOnly) && mark.readAll().trimmed() == "1") return true;
  }
  return false;
}
#endif

#ifdef Q_OS_WIN
PlaceKind windowsKind(const QString& folder, QString& name) {
  const QString native = QDir::toNativeSeparators(folder);
  if (native.startsWith(QLatin1String("\\\\"))) {
    name = QStringLiteral("UNC");
    return PlaceKind::Network;
  }
  const std::wstring root = native.left(3).toStdWString();
  switch (GetDriveTypeW(root.c_str())) {
    case DRIVE_REMOTE: name = native.left(2); return PlaceKind::Network;
    case DRIVE_REMOVABLE:
    case DRIVE_CDROM: name = native.left(2); return PlaceKind::Removable;
    default: return PlaceKind::Local;
  }
}
#endif

QString saidFile() { return AppFolder::of(QStringLiteral("work")) + QStringLiteral("/places"); }

QJsonObject allSaid() {
  QFile kept(saidFile());
  return kept.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(kept.readAll()).object() : QJsonObject();
}

QString nearestFolder(QString folder) {
  while (!QFileInfo(folder).isDir() && QFileInfo(folder).absolutePath() != folder) folder = QFileInfo(folder).absolutePath();
  return folder;
}

}  // namespace

QString code(PlaceKind kind) {
  for (const Code& one : Codes)
    if (one.kind == kind) return QLatin1String(one.code);
  return {};
}

std::optional<PlaceKind> kindOf(const QString& code) {
  for (const Code& one : Codes)
    if (code == QLatin1String(one.code)) return one.kind;
  return std::nullopt;
}

QString inWords(const FilePlace& place) {
  const QString name = place.name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(place.name);
  switch (place.kind) {
    case PlaceKind::Local: return Texts::tr("this computer's disk");
    case PlaceKind::Network: return Texts::tr("a network place") + name;
    case PlaceKind::Removable: return Texts::tr("a removable disk") + name;
    case PlaceKind::SyncFolder: return Texts::tr("a synced folder") + name;
  }
  return {};
}

std::optional<PlaceKind> said(const QString& file) { return kindOf(allSaid().value(SafeFile::realPath(file)).toString()); }

Result<void> say(const QString& file, std::optional<PlaceKind> kind) {
  QJsonObject all = allSaid();
  const QString key = SafeFile::realPath(file);
  if (kind) all.insert(key, code(*kind));
  else all.remove(key);
  return DurableFile::write(saidFile(), QJsonDocument(all).toJson());
}

QString syncProgramOf(const QString& folder) {
  struct Mark {
    const char* pattern;  ///< a file or folder that the program keeps in the root of what it syncs
    const char* program;
  };
  constexpr std::array<Mark, 9> marks{{{".dropbox", "Dropbox"}, {".dropbox.cache", "Dropbox"}, {".sync_*.db", "Nextcloud"}, {"._sync_*.db", "Nextcloud"},
                                       {".nextcloudsync.log", "Nextcloud"}, {".owncloudsync.log", "ownCloud"}, {".tmp.driveupload", "Google Drive"},
                                       {".tmp.drivedownload", "Google Drive"}, {".stfolder", "Syncthing"}}};
  static const QRegularExpression names(
      QStringLiteral("^(OneDrive|Dropbox|Nextcloud|ownCloud|Google ?Drive|GoogleDrive|iCloudDrive|pCloudDrive|Box Sync)( ?[-–(].*)?$"), QRegularExpression::CaseInsensitiveOption);
  for (const char* variable : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
    const QString root = QDir::fromNativeSeparators(qEnvironmentVariable(variable));
    if (!root.isEmpty() && (QDir(folder) == QDir(root) || folder.startsWith(root + QLatin1Char('/'), Qt::CaseInsensitive))) return QStringLiteral("OneDrive");
  }
  for (QDir dir(folder);;) {
    if (const auto match = names.match(dir.dirName()); match.hasMatch()) return match.captured(1);
    for (const Mark& mark : marks)
      if (!dir.entryList({QLatin1String(mark.pattern)}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty())
        return QLatin1String(mark.program);
    if (dir.isRoot() || !dir.cdUp()) return {};
  }
}

FilePlace placeOf(const QString& file) {
  const QString folder = nearestFolder(folderOf(file));
  const QStorageInfo volume(folder);
  FilePlace place;
  place.volume = QString::fromUtf8(volume.fileSystemType()) + QLatin1Char(' ') + volume.rootPath();
  if (const auto forced = kindOf(qEnvironmentVariable("SANTALKA_PLACE"))) {
    place.kind = *forced;
    return place;
  }
  if (const auto known = said(file)) {
    place.kind = *known;
    return place;
  }
#ifdef Q_OS_WIN
  place.kind = windowsKind(folder, place.name);
#endif
#ifdef Q_OS_LINUX
  if (place.name = networkFileSystem(folder, volume.fileSystemType()); !place.name.isEmpty()) place.kind = PlaceKind::Network;
  else if (isRemovable(volume)) place.kind = PlaceKind::Removable;
#endif
  if (place.kind != PlaceKind::Local) return place;
  if (const QString program = syncProgramOf(folder); !program.isEmpty()) {
    place.kind = PlaceKind::SyncFolder;
    place.name = program;
  }
  return place;
}

}  // namespace santalka::PlaceFinder
