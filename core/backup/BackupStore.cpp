// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/BackupStore.h"

#include "core/backup/ReadableCopy.h"
#include "core/backup/Thinning.h"
#include "core/base/AppFolder.h"
#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/Steps.h"
#include "core/base/Text.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(BackupStore)
};

constexpr int SpaceFactor = 3;       // the copy, its journal while it is written, and air for the next change
constexpr int WaitForRing = 30000;   // milliseconds; another program makes a backup of the same file
constexpr int RingPause = 250;       // of these, between two looks whether the waiting goes on

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }
QString ringsFolder() { return AppFolder::of(QStringLiteral("backups")); }

QString keyOfPath(const QString& file) {
  const QByteArray hash = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
  return QStringLiteral("path-") + QString::fromLatin1(hash.toHex().left(24));
}

QString ringOfPath(const QString& file) {
  const QDir rings(ringsFolder());
  QString found;
  QDateTime newest;
  for (const QString& name : rings.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const auto list = BackupStore(rings.filePath(name)).list();
    const auto it = std::find_if(list.begin(), list.end(), [&file](const Backup& one) { return one.isOf(file); });
    if (it != list.end() && (found.isEmpty() || it->madeAt > newest)) {
      found = name;
      newest = it->madeAt;
    }
  }
  return found.isEmpty() ? keyOfPath(file) : found;
}

/// Removes a file of ours on every way out unless it has become what it was made for.
class Leftover {
 public:
  explicit Leftover(QString path) : m_path(std::move(path)) { remove(); }
  ~Leftover() { remove(); }
  Leftover(const Leftover&) = delete;
  Leftover& operator=(const Leftover&) = delete;
  const QString& path() const { return m_path; }

 private:
  void remove() const {
    for (const char* end : {"", "-journal"}) QFile::remove(m_path + QLatin1String(end));
  }
  QString m_path;
};

/// Made from the records, it is no reason to call the copy damaged; but whoever changes or restores the copy would meet it.
void mendSearch(const QString& copy) {
  if (auto database = Database::open(copy, Database::Mode::ReadWrite)) (void)Store(**database).mendSearch();
}

class RingLock {
 public:
  explicit RingLock(const QString& folder) : m_folder(folder), m_lock(folder + QStringLiteral("/ring.lock")) {}
  Result<void> take(const std::function<bool()>& goesOn = {}) {
    for (int waited = 0; waited < WaitForRing; waited += RingPause) {
      if (m_lock.tryLock(RingPause)) return {};
      if (m_lock.error() != QLockFile::LockFailedError)
        return Error{ErrorCode::ReadOnly, Texts::tr("No backup can be made: nothing can be written to the folder “%1”. Check that the disk is connected and has room, and that you may write there.").arg(shown(m_folder)), {}};
      if (goesOn && !goesOn()) return Error{ErrorCode::Cancelled, Texts::tr("Stopped; no backup was made."), {}};
    }
    return Error{ErrorCode::Locked, Texts::tr("Another program is making a backup of this file. Wait a moment and try again."), {}};
  }

 private:
  QString m_folder;
  QLockFile m_lock;
};

}  // namespace

BackupStore BackupStore::ofFile(const QString& file, const QString& known) {
  const QString path = known.isEmpty() ? file : known;
  auto facts = Snapshot::read(file, false);
  if (!facts) return BackupStore(ringsFolder() + QLatin1Char('/') + ringOfPath(path));
  const QString byPath = ringsFolder() + QLatin1Char('/') + keyOfPath(path);
  if (facts->fileId.isEmpty()) return BackupStore(byPath);
  const QString byId = ringsFolder() + QLatin1Char('/') + fileNameFrom(facts->fileId);
  // The file has got its id since the last backup was made: what was made before belongs to it.
  if (!QFileInfo::exists(byId) && QFileInfo::exists(byPath)) QDir().rename(byPath, byId);
  return BackupStore(byId);
}

BackupStore BackupStore::inPlace(const QString& folder, const QString& file, const QString& known) {
  const QString& path = known.isEmpty() ? file : known;
  const auto named = [&](const QString& key) {
    return QDir(folder).absoluteFilePath(QStringLiteral("%1 %2 %3").arg(QFileInfo(path).completeBaseName(), Texts::tr("backups", "part of a folder's name"), key.right(8)));
  };
  const QString wanted = named(QFileInfo(ofFile(file, known).folder()).fileName()), byPath = named(keyOfPath(path));
  // As in ofFile(): what was brought there before the file had its id belongs to it.
  if (wanted != byPath && !QFileInfo::exists(wanted) && QFileInfo::exists(byPath)) QDir().rename(byPath, wanted);
  return BackupStore(wanted);
}

std::vector<Backup> BackupStore::list() const {
  std::vector<Backup> out;
  for (const QFileInfo& file : QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
    auto backup = Backup::fromManifest(file.absoluteFilePath());
    if (backup && QFileInfo(backup->path).size() == backup->size) out.push_back(std::move(*backup));
  }
  std::sort(out.begin(), out.end(), [](const Backup& a, const Backup& b) { return a.number > b.number; });
  return out;
}

QStringList BackupStore::strays(const std::vector<Backup>& listed) const {
  QStringList known, out;
  for (const Backup& backup : listed) known << QFileInfo(backup.path).fileName();
  for (const QFileInfo& file : QDir(m_folder).entryInfoList({QStringLiteral("*.santalka")}, QDir::Files | QDir::NoSymLinks))
    if (!known.contains(file.fileName())) out << file.absoluteFilePath();
  return out;
}

QString BackupStore::nameFor(const Backup& backup) const {
  return QStringLiteral("%1/%2_%3_%4.santalka")
      .arg(m_folder)
      .arg(backup.number, 6, 10, QLatin1Char('0'))
      .arg(backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd_HHmm")), backupReasonCode(backup.reason));
}

qint64 BackupStore::nextNumber() const {
  const auto all = list();
  qint64 last = all.empty() ? 0 : all.front().number;
  // The number of a copy that lost its manifest is not given out again.
  for (const QString& stray : strays(all)) last = qMax(last, QFileInfo(stray).fileName().section(QLatin1Char('_'), 0, 0).toLongLong());
  return qMin(last, Backup::LargestNumber - 1) + 1;
}

Result<void> BackupStore::prepare(qint64 size, const QString& file) const {
  if (!QDir().mkpath(m_folder))
    return Error{ErrorCode::ReadOnly, Texts::tr("No backup can be made: the folder “%1” cannot be made. Check that the disk is connected and that you may write there.").arg(shown(m_folder)), {}};
  QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  return DurableFile::demandSpace(m_folder, size * SpaceFactor, Texts::tr("A backup of “%1”").arg(QFileInfo(file).fileName()));
}

/// Halves of an attempt that was cut off: its unfinished copy, or a manifest whose copy never got its name.
void BackupStore::removeLeftovers() const {
  const QDir folder(m_folder);
  for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.part"), QStringLiteral("*.part-journal")}, QDir::Files))
    QFile::remove(file.absoluteFilePath());
  for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
    const auto backup = Backup::fromManifest(file.absoluteFilePath());
    if (backup && !QFileInfo::exists(backup->path)) QFile::remove(file.absoluteFilePath());
  }
}

Result<Backup> BackupStore::make(const Order& order) const {
  if (auto ready = prepare(QFileInfo(order.file).size(), order.file); !ready) return ready.error();
  RingLock lock(m_folder);
  if (auto taken = lock.take(order.goesOn); !taken) return taken.error();
  removeLeftovers();
  const Leftover part(m_folder + QStringLiteral("/new.part"));
  Steps::reached("backup.copy");
  if (auto copied = Snapshot::copy(order.file, part.path(), order.goesOn); !copied) return copied.error();
  mendSearch(part.path());
  Steps::reached("backup.check");
  auto facts = Snapshot::read(part.path(), true, order.goesOn);
  if (!facts) return facts.error();
  Backup backup;
  backup.number = nextNumber();
  backup.madeAt = Clock::now().toUTC();
  backup.reason = order.reason;
  backup.label = order.label;
  backup.source = QFileInfo(order.source.isEmpty() ? order.file : order.source).absoluteFilePath();
  backup.version = facts->version;
  backup.lastStep = facts->lastStep;
  backup.program = QCoreApplication::applicationVersion();
  backup.rows = facts->rows;
  return finish(std::move(backup), part.path());
}

Result<Backup> BackupStore::take(const Backup& backup) const {
  if (auto ready = prepare(backup.size, backup.path); !ready) return ready.error();
  RingLock lock(m_folder);
  if (auto taken = lock.take(); !taken) return taken.error();
  removeLeftovers();
  for (const Backup& one : list())
    if (one.sha256 == backup.sha256 && one.lastStep == backup.lastStep) return one;
  const Leftover part(m_folder + QStringLiteral("/new.part"));
  Steps::reached("backup.take");
  if (auto copied = DurableFile::copy(backup.path, part.path()); !copied) return copied.error();
  Backup taken = backup;
  taken.number = nextNumber();
  auto finished = finish(taken, part.path());
  if (finished && finished->sha256 != backup.sha256)
    return Error{ErrorCode::Damaged, Texts::tr("The copy in “%1” is not what was written there. The disk or the network place is not to be trusted; choose another one.").arg(shown(m_folder)), {}};
  return finished;
}

Result<Backup> BackupStore::rework(const Backup& backup, const std::function<Result<void>(const QString&)>& change) const {
  if (auto ready = prepare(backup.size, backup.path); !ready) return ready.error();
  RingLock lock(m_folder);
  if (auto taken = lock.take(); !taken) return taken.error();
  removeLeftovers();
  const Leftover part(m_folder + QStringLiteral("/new.part"));
  auto facts = changedCopy(backup.path, part.path(), change);
  if (!facts) return facts.error();
  QFile::setPermissions(part.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  auto hash = DurableFile::sha256(part.path());
  if (!hash) return hash.error();
  Backup reworked = backup;
  reworked.sha256 = *hash;
  reworked.size = QFileInfo(part.path()).size();
  reworked.lastStep = facts->lastStep;
  reworked.rows = facts->rows;
  Steps::reached("rework.name");
  if (auto named = DurableFile::replace(part.path(), backup.path); !named) return named.error();
  if (auto written = DurableFile::write(backup.manifestPath(), QJsonDocument(reworked.toJson()).toJson()); !written) return written.error();
  return reworked;
}

Result<Snapshot::Facts> BackupStore::changedCopy(const QString& path, const QString& part, const std::function<Result<void>(const QString&)>& change) {
  if (auto copied = DurableFile::copy(path, part); !copied) return copied.error();
  mendSearch(part);
  if (auto changed = change(part); !changed) return changed.error();
  auto facts = Snapshot::read(part, true);
  if (!facts) return facts;
  if (auto synced = DurableFile::sync(part); !synced) return synced.error();
  return facts;
}

Result<Backup> BackupStore::finish(Backup backup, const QString& part) const {
  Steps::reached("backup.sync");
  QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  if (auto synced = DurableFile::sync(part); !synced) return synced.error();
  auto hash = DurableFile::sha256(part);
  if (!hash) return hash.error();
  backup.sha256 = *hash;
  backup.size = QFileInfo(part).size();
  backup.path = nameFor(backup);
  // The manifest goes first: it is nothing without its copy, and the copy's name makes both a backup in one step.
  Steps::reached("backup.manifest");
  const QByteArray manifest = QJsonDocument(backup.toJson()).toJson();
  if (auto written = DurableFile::write(backup.manifestPath(), manifest); !written) return written.error();
  Steps::reached("backup.name");
  if (auto named = DurableFile::replace(part, backup.path); !named) {
    QFile::remove(backup.manifestPath());
    return named.error();
  }
  // An extra for the day when there is no such program: that it fails does not spoil the backup that is made. It takes
  // longer than the backup itself, so it is made with one that nobody waits for.
  const bool unhurried = backup.reason == BackupReason::Daily || backup.reason == BackupReason::Manual;
  if (const QDate day = backup.madeAt.toLocalTime().date(); unhurried && ReadableCopy::isDue(m_folder, day)) (void)ReadableCopy::make(m_folder, backup.path, day);
  Steps::reached("backup.thin");
  thin(backup.source);
  return backup;
}

/// Copies of a file of the same id that stands elsewhere (somebody copied it) are thinned when that one is backed up.
void BackupStore::thin(const QString& source) const {
  std::vector<Thinning::Item> items;
  QHash<qint64, Backup> byNumber;
  for (const Backup& backup : list()) {
    if (backup.source != source) continue;
    items.push_back({backup.number, backup.madeAt.toLocalTime().date(), backup.reason, backup.version});
    byNumber.insert(backup.number, backup);
  }
  for (const qint64 number : Thinning::removable(std::move(items))) {
    Steps::reached("backup.remove");
    const Backup old = byNumber.value(number);
    if (QFile::remove(old.path)) QFile::remove(old.manifestPath());
  }
}

Result<Backup> BackupStore::describe(const QString& path) {
  const QFileInfo file(path);
  if (auto there = FileHead::look(path); !there) return there.error();
  if (!file.isFile()) return Error{ErrorCode::NotFound, Texts::tr("There is no backup “%1”.").arg(shown(path)), {}};
  if (auto known = Backup::fromManifest(Backup::manifestPathOf(file.absoluteFilePath())); known && known->path == file.absoluteFilePath()) return *known;
  // Through the door of the data file: what is none is told as what it is.
  if (auto ours = DataFile::open(path, DataFile::Access::ReadOnly); !ours) return ours.error();
  auto facts = Snapshot::read(path, false);
  if (!facts) return facts.error();
  Backup backup;
  backup.path = file.absoluteFilePath();
  backup.madeAt = file.lastModified().toUTC();
  backup.size = file.size();
  backup.version = facts->version;
  backup.lastStep = facts->lastStep;
  backup.rows = facts->rows;
  return backup;
}

Result<void> BackupStore::verify(const Backup& backup) {
  const auto spoilt = [&backup](const QString& detail) {
    return Error{ErrorCode::Damaged, Texts::tr("The backup “%1” is damaged and cannot be used. Choose another one.").arg(shown(backup.path)), detail};
  };
  if (!QFileInfo(backup.path).isFile())
    return Error{ErrorCode::NotFound, Texts::tr("The backup “%1” is not there any more: a newer one has taken its place, or it was deleted. Choose another one.").arg(shown(backup.path)), {}};
  if (!backup.sha256.isEmpty()) {
    auto hash = DurableFile::sha256(backup.path);
    if (!hash) return hash.error();
    if (*hash != backup.sha256) return spoilt(QStringLiteral("hash"));
  }
  // The door of the data file first: it refuses what is foreign, newer or hostile before anything of it is used.
  if (auto ours = DataFile::open(backup.path, DataFile::Access::ReadOnly); !ours)
    return ours.error().code == ErrorCode::Damaged ? spoilt(ours.error().detail) : ours.error();
  auto facts = Snapshot::read(backup.path, true);
  if (!facts) return facts.error().code == ErrorCode::Damaged ? spoilt(facts.error().detail) : facts.error();
  if (facts->rows != backup.rows) return spoilt(QStringLiteral("rows"));
  return {};
}

}  // namespace santalka
