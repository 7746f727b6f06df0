// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Restore.h"

#include "core/backup/Differences.h"
#include "core/backup/SecondPlace.h"
#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/SafeFile.h"
#include "core/base/Steps.h"
#include "core/db/DataFile.h"
#include "core/db/FileOpening.h"
#include "core/db/FileSettings.h"
#include "core/db/Store.h"
#include "core/editing/Erasure.h"
#include "core/editing/ErasureLog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Restore)
};

const QStringList& journalEnds() {
  static const QStringList ends{QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")};
  return ends;
}

Error otherFile(const QString& file) {
  return {ErrorCode::Invalid, Texts::tr("The backup is of another data file, not of “%1”. Nothing was changed; open the backup itself to look into it.").arg(QFileInfo(file).fileName()), {}};
}

/// Such a copy can be looked into; in the file's place nobody could go on working with this program.
Error newer(const Backup& backup) {
  return {ErrorCode::Newer, Texts::tr("The backup of %1 was made by a newer version of Santalka. Install the newest version to restore it; nothing was changed.").arg(backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))), {}};
}

/// The file as it is, byte for byte with its journals, kept beside the backups: it cannot be read, but nothing is thrown away.
Result<QString> putAside(const QString& file, const BackupStore& store) {
  const QString folder = QStringLiteral("%1/%2 %3").arg(store.folder(), Texts::tr("damaged", "part of a folder's name"), Clock::now().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
  if (!QDir().mkpath(folder))
    return Error{ErrorCode::ReadOnly, Texts::tr("The folder “%1” cannot be made, so the damaged file could not be kept. Nothing was changed.").arg(QDir::toNativeSeparators(folder)), {}};
  const QString name = QFileInfo(file).fileName();
  for (const QString& end : QStringList{QString()} + journalEnds()) {
    if (!QFileInfo::exists(file + end)) continue;
    const QString kept = folder + QLatin1Char('/') + name + end;
    QFile::remove(kept);
    if (auto copied = DurableFile::copy(file + end, kept); !copied) return copied.error();
  }
  if (auto synced = DurableFile::syncFolder(folder); !synced) return synced.error();
  return folder;
}

Result<std::unique_ptr<FileLock>> hold(const QString& file, bool takeOver) {
  FileLock::Attempt attempt = FileLock::take(file, LockIdentity::current(), takeOver);
  if (attempt.error) return *attempt.error;
  if (!attempt.lock) return FileOpening::heldBy(file, attempt.holder, attempt.standing);
  return std::move(attempt.lock);
}

/// Keeps what is there now. Opening it for writing also takes the lock and rolls a journal of a crash back; the lock is
/// handed on, so that nobody opens the file between its backup and its replacement. `id`: of the backup, for a file that
/// is from before there were ids: both belong together from now on, or the way back would be closed.
Result<std::unique_ptr<FileLock>> keepPresent(const QString& file, const BackupStore& store, const QString& id, const Backup& backup, const QString& known, bool takeOver,
                                              Restore::Outcome& outcome) {
  if (!QFileInfo::exists(file)) return hold(file, takeOver);
  OpenRequest request;
  request.path = file;
  request.takeOver = takeOver;
  request.keepCopy = [&](Database& present, const QString&, int) -> Result<QString> {
    auto own = FileSettings::read(present, Snapshot::fileIdKey());
    if (!own) return own.error();
    if (own->isEmpty() && !id.isEmpty())
      if (auto named = Store(present).setSetting(Snapshot::fileIdKey(), id); !named) return named.error();
    auto kept = store.make({file, known, BackupReason::Migration, {}, {}});
    if (!kept) return kept.error();
    return kept->path;
  };
  Opened present = FileOpening::open(request);
  if (present.file) {
    auto made = store.make({file, known, BackupReason::Restore, backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), {}});
    if (made) {
      outcome.before = *made;
      return DataFile::closeKeepingLock(std::move(present.file));
    }
    if (made.error().code != ErrorCode::Damaged) return made.error();
    present.file.reset();
  } else {
    switch (present.error.code) {
      case ErrorCode::Damaged:
      case ErrorCode::NotOurs: break;
      default: return present.error;
    }
  }
  auto held = hold(file, takeOver);
  if (!held) return held;
  auto aside = putAside(file, store);
  if (!aside) return aside.error();
  outcome.aside = *aside;
  return held;
}

/// What an older state has to take over from the present one: which file it is, and who was erased from it for good.
struct Lasting {
  QString fileId;
  QJsonArray erasures;
};

std::optional<Lasting> lastingIn(const QString& path) {
  auto database = Database::open(path, Database::Mode::ReadOnly);
  if (!database) return std::nullopt;
  auto id = FileSettings::read(**database, Snapshot::fileIdKey());
  auto log = ErasureLog::read(**database);
  if (!id || !log) return std::nullopt;
  return Lasting{*id, *log};
}

/// Both logs as one; what the present file says of an erasure, and still owes, is the newer word.
QJsonArray united(const QJsonArray& own, const QJsonArray& present) {
  const auto find = [](const QJsonArray& log, const QJsonValue& wanted) {
    return std::find_if(log.begin(), log.end(), [&wanted](const QJsonValue& one) { return ErasureLog::isSame(one.toObject(), wanted.toObject()); });
  };
  QJsonArray all;
  for (const QJsonValue& entry : own) {
    const auto newer = find(present, entry);
    all.append(newer == present.end() ? entry : QJsonValue(*newer));
  }
  for (const QJsonValue& entry : present)
    if (find(own, entry) == own.end()) all.append(entry);
  return all;
}

/// Of a file that cannot be read the newest of its backups knows.
Lasting lastingOf(const QString& file, const QString& known) {
  if (QFileInfo::exists(file))
    if (auto found = lastingIn(file)) return *found;
  auto backups = BackupStore::ofFile(file, known).list();
  const QString& path = known.isEmpty() ? file : known;
  std::stable_partition(backups.begin(), backups.end(), [&path](const Backup& one) { return one.isOf(path); });
  for (const Backup& backup : backups)
    if (auto found = lastingIn(backup.path)) return *found;
  return {};
}

/// The backup's bytes beside the file, ready to take its place; gone again unless they do.
class Coming {
 public:
  explicit Coming(const QString& file) : m_file(file), m_path(file + QStringLiteral(".restoring")) { clear(); }
  ~Coming() { clear(); }
  Coming(const Coming&) = delete;
  Coming& operator=(const Coming&) = delete;

  Result<void> fetch(const Backup& backup, const QByteArray& hash) const {
    Steps::reached("restore.copy");
    if (auto copied = DurableFile::copy(backup.path, m_path); !copied) return copied;
    auto written = DurableFile::sha256(m_path);
    if (!written) return written.error();
    if (*written != hash)
      return Error{ErrorCode::Damaged, Texts::tr("What was written to “%1” is not what was to be written: the disk is not to be trusted. The file is unchanged.").arg(QDir::toNativeSeparators(QFileInfo(m_file).absolutePath())), {}};
    QFile::setPermissions(m_path, QFileInfo::exists(m_file) ? QFile::permissions(m_file)
                                                            : QFileDevice::Permissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    return {};
  }

  /// The older state takes over what lasts, before it has the file's name: its id, so that it goes on having its backups,
  /// and the log of erasures, which are made again where it does not know of them. Answers how many, or nothing when it
  /// needed no change.
  Result<std::optional<int>> takeOn(const Lasting& lasting) const {
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database) return database.error();
    Store store(**database);
    auto id = store.setting(Snapshot::fileIdKey());
    auto log = ErasureLog::read(**database);
    if (!id) return id.error();
    if (!log) return log.error();
    const QJsonArray all = united(*log, lasting.erasures);
    const bool named = !id->isEmpty() || lasting.fileId.isEmpty();
    if (named && all == *log) return std::optional<int>();
    if (!named)
      if (auto done = store.setSetting(Snapshot::fileIdKey(), lasting.fileId); !done) return done.error();
    int erased = 0;
    if (all != *log) {
      Steps::reached("restore.erase");
      (void)store.mendSearch();  // what was said of people stands there too
      auto again = Erasure::eraseAgain(**database, lasting.erasures);
      if (!again) return again.error();
      erased = *again;
      auto kept = Transaction::within(**database, [&] { return ErasureLog::write(**database, all); });
      if (!kept) return kept.error();
    }
    database->reset();
    if (auto sound = Snapshot::read(m_path, true); !sound) return sound.error();
    return std::optional<int>(erased);
  }

  /// Makes the new holder the writer that the file names: whoever had it before may not go on writing into the restored
  /// one.
  Result<void> nameWriter(const LockHolder& holder) const {
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database) return database.error();
    auto taken = WriteGate::takeOver(**database, {0, holder.token, holder.who.person, holder.who.machine});
    return taken ? Result<void>() : Result<void>(taken.error());
  }

  /// On the disk, and the hash of what it is now.
  Result<QByteArray> finish() const {
    if (auto synced = DurableFile::sync(m_path); !synced) return synced.error();
    return DurableFile::sha256(m_path);
  }

  Result<void> takePlace() const {
    // A journal that outlived the opening belongs to a file that is broken and kept; beside the restored one SQLite would replay it.
    Steps::reached("restore.journals");
    for (const QString& end : journalEnds())
      if (QFileInfo::exists(m_file + end) && !QFile::remove(m_file + end))
        return Error{ErrorCode::Locked, Texts::tr("“%1” is in use by another program. Close it there and try again.").arg(QDir::toNativeSeparators(m_file + end)), {}};
    Steps::reached("restore.replace");
    return DurableFile::replace(m_path, m_file);
  }

 private:
  void clear() const {
    for (const QString& end : QStringList{QString()} + journalEnds()) QFile::remove(m_path + end);
  }

  QString m_file;
  QString m_path;
};

}  // namespace

Result<void> Restore::mayReplace(const QString& file, const QString& known) {
  const auto head = FileHead::read(file);
  if (head || head.error().code == ErrorCode::NotFound) return {};
  if (head.error().code != ErrorCode::NotOurs || SafeFile::look(file).node != SafeFile::Node::File) return head.error();
  const QString& path = known.isEmpty() ? file : known;
  const auto backups = BackupStore::ofFile(file, known).list();
  if (std::any_of(backups.begin(), backups.end(), [&path](const Backup& one) { return one.isOf(path); })) return {};
  return Error{ErrorCode::NotOurs,
               Texts::tr("“%1” is not a Santalka file, and this computer keeps no backup of it, so nothing was put in its place. Check the name. If it is a data file that a disk has spoilt, rename it first and restore again.")
                   .arg(QDir::toNativeSeparators(path)), {}};
}

Result<Restore::Outcome> Restore::run(const QString& path, const Backup& backup, const QString& published, bool takeOver) {
  const QString file = SafeFile::realPath(path);
  const QString known = published.isEmpty() ? path : published;  // backups bear the name that people use, a link's too
  Steps::reached("restore.verify");
  if (auto may = mayReplace(file, known); !may) return may.error();
  if (auto sound = BackupStore::verify(backup); !sound) return sound.error();
  auto theirs = Snapshot::read(backup.path, false);
  if (!theirs) return theirs.error();
  const auto mine = Snapshot::read(file, false);
  if (mine && !mine->fileId.isEmpty() && !theirs->fileId.isEmpty() && mine->fileId != theirs->fileId) return otherFile(file);
  if (theirs->version > DataFile::currentVersion()) return newer(backup);
  auto hash = DurableFile::sha256(backup.path);
  if (!hash) return hash.error();
  if (auto room = DurableFile::demandSpace(QFileInfo(file).absolutePath(), backup.size, Texts::tr("Restoring “%1”").arg(QFileInfo(file).fileName())); !room) return room.error();
  // Fetched before the present is kept: that makes a backup, and a new one may push this one out of the ring.
  const Coming coming(file);
  if (auto fetched = coming.fetch(backup, *hash); !fetched) return fetched.error();
  Steps::reached("restore.before");
  Outcome outcome;
  // The ring that the file will have after this.
  const BackupStore store = mine && mine->fileId.isEmpty() && !theirs->fileId.isEmpty() ? BackupStore::ofFile(backup.path, known) : BackupStore::ofFile(file, known);
  const auto held = keepPresent(file, store, theirs->fileId, backup, known, takeOver, outcome);
  if (!held) return held.error();
  auto erased = coming.takeOn(lastingOf(file, known));
  if (!erased) return erased.error();
  outcome.erasedAgain = erased->value_or(0);
  if (takeOver)
    if (auto named = coming.nameWriter((*held)->note()); !named) return named.error();
  if (takeOver || *erased) hash = coming.finish();
  if (!hash) return hash.error();
  if (auto claimed = (*held)->claim(); !claimed) return claimed.error();
  if (auto replaced = coming.takePlace(); !replaced) return replaced.error();
  Steps::reached("restore.check");
  auto now = DurableFile::sha256(file);
  if (!now) return now.error();
  if (*now != *hash)
    return Error{ErrorCode::Damaged, Texts::tr("“%1” is not what was written: the disk is not to be trusted. Copy the backup “%2” to another disk and work there.").arg(QDir::toNativeSeparators(file), QDir::toNativeSeparators(backup.path)), {}};
  return outcome;
}

std::optional<RescueOffer> newestGoodBackup(const QString& file, const QString& known) {
  std::vector<Backup> candidates = BackupStore::ofFile(file, known).list();
  if (const SecondPlace place = SecondPlace::ofFile(file, known); place.isChosen())
    for (Backup& backup : BackupStore::inPlace(place.folder(), file, known).list()) candidates.push_back(std::move(backup));
  const QString& path = known.isEmpty() ? file : known;
  // Copies of a file share its ring. What another one holds is not this file's state and only taken when it is asked for;
  // but backups of a file that is not there any more may be this one's under its old name.
  const auto others = std::stable_partition(candidates.begin(), candidates.end(), [&path](const Backup& one) { return one.isOf(path); });
  const auto isAnotherFile = [&path](const QString& source) {
    const SafeFile::NodeInfo there = SafeFile::look(source);
    return there.node != SafeFile::Node::Missing && there.identity != SafeFile::look(path).identity;
  };
  std::vector<Backup> damaged;
  for (auto one = candidates.begin(); one != candidates.end(); ++one) {
    if (one->version > DataFile::currentVersion()) continue;  // a newer program's; it can be looked into, but not worked with
    if (one >= others && isAnotherFile(one->source)) continue;
    if (!BackupStore::verify(*one)) {
      damaged.push_back(*one);
      continue;
    }
    RescueOffer offer{*one, std::move(damaged), {}};
    if (auto differences = Snapshot::compare(one->path, file)) offer.missing = Differences::inWords(*differences);
    return offer;
  }
  return std::nullopt;
}

}  // namespace santalka
