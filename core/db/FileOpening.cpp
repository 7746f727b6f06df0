// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileOpening.h"

#include "core/base/DurableFile.h"
#include "core/base/PassingFolder.h"
#include "core/base/SafeFile.h"
#include "core/db/FileSettings.h"
#include "core/db/Migration.h"
#include "core/db/Schema.h"
#include "core/db/Snapshot.h"
#include "core/db/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace santalka {

namespace {

/// A file that is not yet known to be ours may not keep the program busy.
constexpr int TrustWithinMs = 5000;
/// Up to here every page is looked at before the window shows; it takes a few hundredths of a second.
constexpr qint64 LargeFile = 16 * 1024 * 1024;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};
QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

Error damaged(const QString& path, const QString& detail) {
  return {ErrorCode::Damaged, Texts::tr("“%1” is damaged. Do not work on it; restore the newest good backup.").arg(shown(path)), detail};
}

Error trap(const QString& path) {
  return {ErrorCode::NotOurs, Texts::tr("“%1” keeps the program busy for too long and was not opened: no Santalka file does that. Ask whoever sent it for the original.").arg(shown(path)), {}};
}

Writer writerOf(const FileLock& lock) { return {0, lock.note().token, lock.note().who.person, lock.note().who.machine}; }

}  // namespace

Opened::Kind FileOpening::kindOf(const Error& error) {
  switch (error.code) {
    case ErrorCode::NotFound: return Opened::Kind::Missing;
    case ErrorCode::NotOurs: return Opened::Kind::Foreign;
    case ErrorCode::Newer: return Opened::Kind::Newer;
    case ErrorCode::Damaged: return Opened::Kind::Damaged;
    case ErrorCode::Locked: return Opened::Kind::Locked;
    case ErrorCode::ReadOnly: return Opened::Kind::ReadOnly;
    default: return Opened::Kind::Failed;
  }
}

Error FileOpening::heldBy(const QString& path, const LockHolder& holder, LockStanding standing) {
  const LockIdentity& who = holder.who;
  const QString since = holder.since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
  QString text;
  if (!holder.readable || who.person.isEmpty())
    text = Texts::tr("“%1” is held by somebody whose note cannot be read (%2). Ask your colleagues; open it for reading only, or take it over.").arg(shown(path), shown(FileLock::notePath(path)));
  else if (standing == LockStanding::Silent && since.isEmpty())
    text = Texts::tr("“%1” was opened by %2 on the computer “%3”, but that computer has given no sign of life for ten minutes. If the program is not running there, take the file over.").arg(shown(path), who.person, who.machine);
  else if (standing == LockStanding::Silent)
    text = Texts::tr("“%1” was opened by %2 on the computer “%3” at %4, but that computer has given no sign of life for ten minutes. If the program is not running there, take the file over.")
               .arg(shown(path), who.person, who.machine, since);
  else if (since.isEmpty())
    text = Texts::tr("“%1” is open: %2 is working on it on the computer “%3”. Close it there, open it for reading only, or take it over.").arg(shown(path), who.person, who.machine);
  else
    text = Texts::tr("“%1” is open: %2 has been working on it on the computer “%3” since %4. Close it there, open it for reading only, or take it over.")
               .arg(shown(path), who.person, who.machine, since);
  return {ErrorCode::Locked, text, QString::number(holder.who.process)};
}

Opened FileOpening::open(const OpenRequest& request) { return FileOpening(request).run(); }

Opened FileOpening::run() {
  // Through a link too, journal and note lie beside the file itself.
  m_path = m_connectTo = SafeFile::realPath(m_request.path);
  m_file.reset(new DataFile(known()));
  m_openHere = Database::isOpenHere(m_path);
  const bool done = lookAtBytes() && (isReading() ? settleForReading() : takeLock() && settleJournals()) &&
                    connectFile(m_connectTo, isReading() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite) && knowSchema() &&
                    check() && (isReading() || takeGate()) && (isReading() ? migrateForReading() : migrate());
  if (!done) return std::move(m_out);
  if (!isReading()) mendSearch();
  m_file->m_connected = m_file->m_database->path();
  m_file->m_reading = isReading();
  if (m_request.handOver) m_file->m_database.reset();
  else m_file->enroll();
  m_out.file = std::move(m_file);
  return std::move(m_out);
}

bool FileOpening::stop(Opened::Kind kind, const Error& error) {
  m_file.reset();  // the lock goes with it
  m_out.kind = kind;
  m_out.error = error;
  if (kind == Opened::Kind::Damaged && m_request.goodCopies) m_out.copies = m_request.goodCopies(m_request.path);
  return false;
}

bool FileOpening::stop(const Error& error) { return stop(kindOf(error), error); }

bool FileOpening::lookAtBytes() {
  if (m_openHere) return true;
  auto head = FileHead::read(m_path);
  if (!head) {
    // What a failing disk has left of a file bears no sign of it any more; good copies of it do.
    const bool wasOurs = head.error().code == ErrorCode::NotOurs && SafeFile::look(m_path).node == SafeFile::Node::File && m_request.goodCopies &&
                         !m_request.goodCopies(m_request.path).empty();
    return stop(wasOurs ? damaged(known(), QStringLiteral("the first bytes")) : head.error());
  }
  m_head = *head;
  m_out.version = m_head.userVersion;
  if (m_head.userVersion > Schema::currentVersion() && !isReading()) return readNewer();
  return true;
}

Error FileOpening::onlyToRead(const QString& path, int version) {
  return {ErrorCode::Newer,
          Texts::tr("“%1” was written by a newer version of Santalka. You can read and export it here; install the newest version to change it.").arg(shown(path)),
          QStringLiteral("version %1").arg(version)};
}

bool FileOpening::takeLock() {
  if (!QFileInfo(m_path).isWritable())
    return stop(Error{ErrorCode::ReadOnly, Texts::tr("“%1” is read-only. Open it for reading only, or save a copy elsewhere to work on it.").arg(shown(known())), {}});
  FileLock::Attempt attempt = FileLock::take(m_path, m_request.identity.value_or(LockIdentity::current(m_request.person)), m_request.takeOver);
  m_out.holder = attempt.holder;
  m_out.standing = attempt.standing;
  if (attempt.error) return stop(*attempt.error);
  if (!attempt.lock) return stop(heldBy(known(), attempt.holder, attempt.standing));
  m_out.endedUncleanly = attempt.standing == LockStanding::Dead || attempt.standing == LockStanding::Silent;
  m_file->m_lock = std::move(attempt.lock);
  return true;
}

bool FileOpening::isSoundOnCopy(bool withJournal) const {
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/santalka-XXXXXX"));
  const QString copy = folder.filePath(QStringLiteral("copy.santalka"));
  // No room to try: nothing speaks against it, and the pages are checked afterwards.
  if (!folder.isValid() || (withJournal ? !Journals::copyWhole(m_path, copy) : !QFile::copy(m_path, copy))) return true;
  auto database = Database::openUntrusted(copy, Database::Mode::ReadWrite);
  if (!database) return false;
  (*database)->setTimeLimit(60 * 1000);
  return Schema::checkKnown(**database, m_head.userVersion).has_value() && FileVerify::run(**database, FileVerify::Depth::Full).has_value();
}

/// A journal that nothing proves to be the file's own: with a foreign one the file cannot be right, and without its own
/// one it is half written. Both ways sound, it stays open. Nor is a -wal proven to be of this state of the file.
Journals::Verdict FileOpening::decided(Journals::Verdict verdict) const {
  if (verdict == Journals::Verdict::Left) return isSoundOnCopy(true) ? verdict : Journals::Verdict::Foreign;
  if (verdict != Journals::Verdict::Likely) return verdict;
  if (!isSoundOnCopy(true)) return Journals::Verdict::Foreign;
  return isSoundOnCopy(false) ? Journals::Verdict::Likely : Journals::Verdict::Belongs;
}

/// Whichever is right, the file as the journal makes it or the file as it stands, is there afterwards.
bool FileOpening::keepAsFound() {
  auto kept = Journals::keepAsFound(m_path);
  if (!kept) return stop(kept.error());
  m_out.keptAsFound = *kept;
  return true;
}

/// Lets SQLite bring in what a killed program left in a -wal, and ends the -wal: the file is one file again.
bool FileOpening::bringIn() {
  if (!keepAsFound()) return false;
  {
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database && database.error().code == ErrorCode::Locked) {
      // Its program is alive after all; nothing was changed.
      for (const QString& path : {m_path + QStringLiteral("-wal"), m_path}) QFile::remove(path + m_out.keptAsFound.mid(m_path.size()));
      return stop(Journals::unfinished(known()));
    }
    if (!database) return stop(database.error());
  }
  auto head = FileHead::read(m_path);
  if (!head) return stop(head.error());
  m_head = *head;
  m_out.broughtIn = m_out.endedUncleanly = true;
  return true;
}

/// With a -wal, or with the mark of one, SQLite writes beside the file even to read it.
bool FileOpening::readPrivately() {
  auto folder = std::make_shared<PassingFolder>();
  m_connectTo = folder->filePath(QFileInfo(m_path).fileName());
  m_file->m_workingFolder = folder;
  auto copied = isSoundOnCopy(true) ? Journals::copyWhole(m_path, m_connectTo) : DurableFile::copy(m_path, m_connectTo);
  if (copied) return true;
  if (copied.error().code != ErrorCode::Locked) return stop(copied.error());
  m_connectTo = m_path;  // its program runs; SQLite keeps readers and writers apart
  return true;
}

bool FileOpening::settleJournals() {
  // Taken over from somebody who may still be writing: their locks say more than what lies there now.
  if (m_openHere || m_out.standing == LockStanding::Held) return true;
  Migration::clearLeftovers(m_path);
  switch (decided(Journals::judge(m_path, m_head))) {
    case Journals::Verdict::None: break;
    case Journals::Verdict::Left:
      if (!bringIn()) return false;
      break;
    case Journals::Verdict::Likely:
      if (!keepAsFound()) return false;
      [[fallthrough]];
    case Journals::Verdict::Belongs: m_out.endedUncleanly = true; return true;
    case Journals::Verdict::CutOff: return stop(damaged(known(), QStringLiteral("the journal of a cut-off write has lost its end")));
    case Journals::Verdict::Busy:
    case Journals::Verdict::Pending: return stop(Journals::unfinished(known()));
    case Journals::Verdict::Foreign: {
      auto kept = Journals::putAside(m_path);
      if (!kept) return stop(kept.error());
      m_out.putAside = *kept;
      m_out.endedUncleanly = true;
    }
  }
  if (!m_head.isWhole()) return stop(damaged(known(), QStringLiteral("%1 pages of %2 bytes, but %3 bytes").arg(m_head.pages).arg(m_head.pageSize).arg(m_head.size)));
  return true;
}

/// A reader meets what a crash left as well. Where nobody holds the file, it is put in order first, under the lock.
bool FileOpening::settleForReading() {
  if (m_openHere) return true;
  const Journals::Verdict verdict = Journals::judge(m_path, m_head);
  if (verdict == Journals::Verdict::Left || (verdict == Journals::Verdict::None && m_head.writeAhead)) {
    m_out.endedUncleanly = verdict == Journals::Verdict::Left;
    return readPrivately();
  }
  if (verdict == Journals::Verdict::None) {
    if (m_head.isWhole() || FileLock::holderOf(m_path)) return true;
    return stop(damaged(known(), QStringLiteral("%1 bytes").arg(m_head.size)));
  }
  if (verdict == Journals::Verdict::Busy) return true;  // SQLite keeps readers and writers apart
  if (verdict == Journals::Verdict::Pending) return stop(Journals::unfinished(known()));
  FileLock::Attempt attempt = FileLock::take(m_path, m_request.identity.value_or(LockIdentity::current(m_request.person)));
  if (!attempt.lock) {
    if (verdict != Journals::Verdict::Foreign || attempt.standing == LockStanding::Held) return true;  // a writer at work; SQLite keeps us apart
    return stop(Error{ErrorCode::ReadOnly, Texts::tr("Beside “%1” lies a journal that belongs to another file, and the place is read-only. Copy the file alone to a folder of your own and open the copy.").arg(shown(known())), {}});
  }
  // Between the two looks the writer may have finished: look again, now that nobody can write.
  auto head = FileHead::read(m_path);
  if (!head) return stop(head.error());
  m_head = *head;
  m_file->m_lock = std::move(attempt.lock);
  if (!settleJournals()) return false;
  if (Journals::judge(m_path, m_head) != Journals::Verdict::None) {
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database) return stop(database.error());
  }
  m_file->m_lock.reset();
  return true;
}

bool FileOpening::connectFile(const QString& path, Database::Mode mode) {
  auto database = Database::openUntrusted(path, mode);
  if (!database) return stop(database.error());
  m_file->m_database = std::move(*database);
  return true;
}

bool FileOpening::knowSchema() {
  Database& database = *m_file->m_database;
  database.setTimeLimit(TrustWithinMs);
  auto application = database.scalar(QStringLiteral("PRAGMA application_id"));
  auto version = database.scalar(QStringLiteral("PRAGMA user_version"));
  if (!application || !version) return stop(application ? version.error() : application.error());
  if (application->toUInt() != DataFile::ApplicationId) return stop(Error{ErrorCode::NotOurs, Texts::tr("“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.").arg(shown(known())), {}});
  m_out.version = version->toInt();
  if (m_out.version > Schema::currentVersion()) return readNewer();
  auto schema = Schema::checkKnown(database, m_out.version);
  if (!schema) return schema.error().code == ErrorCode::Cancelled ? stop(trap(known())) : stop(schema.error());
  database.setTimeLimit(0);
  if (auto settled = database.settle(); !settled) return stop(settled.error());
  m_out.kind = Opened::Kind::Current;
  return true;
}

/// A file of a newer program is never written. It may be read when it says that programs of this version can, and when
/// nothing in it is more than tables that we know.
bool FileOpening::readNewer() {
  const Error newer{ErrorCode::Newer,
                    Texts::tr("“%1” was written by a newer version of Santalka. Install the newest version to work on it; this one leaves the file as it is.").arg(shown(known())),
                    QStringLiteral("version %1").arg(m_out.version)};
  if (!m_file->m_database && !connectFile(m_path, Database::Mode::ReadOnly)) return false;
  Database& database = *m_file->m_database;
  database.setTimeLimit(TrustWithinMs);
  if (auto readable = Schema::checkReadable(database); !readable) {
    // What cannot be compared is not read; only a hostile one is called so.
    return stop(Opened::Kind::Newer, newer);
  }
  auto reader = database.scalar(QStringLiteral("SELECT value FROM file_settings WHERE key = 'min_reader'"));
  m_out.readable = reader && reader->isValid() && reader->toInt() <= Schema::currentVersion();
  if (!m_out.readable || !isReading()) return stop(Opened::Kind::Newer, m_out.readable ? onlyToRead(known(), m_out.version) : newer);
  (void)database.run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));  // its CHECKs are not ours; looking runs none of them
  database.setTimeLimit(0);
  m_out.kind = Opened::Kind::Newer;
  return true;
}

bool FileOpening::takeGate() {
  Database& database = *m_file->m_database;
  Writer self = writerOf(*m_file->m_lock);
  auto last = WriteGate::lastWriter(database);
  if (last && m_out.standing != LockStanding::Free && m_out.standing != LockStanding::Dead) last = WriteGate::takeOver(database, self);
  if (!last) return stop(last.error());
  if (auto claimed = m_file->m_lock->claim(); !claimed) return stop(claimed.error());
  m_file->m_gate = std::make_shared<WriteGate>(self, *last);
  auto id = database.scalar(QStringLiteral("SELECT value FROM file_settings WHERE key = 'file_id'"));
  if (!id) return stop(id.error());
  m_file->m_lock->tell(last->generation, id->toString());
  return true;
}

bool FileOpening::check() {
  const bool large = QFileInfo(m_path).size() > LargeFile;
  // A crash whose journal was lost on the way (somebody copied the file alone) shows in the indexes, which a quick look passes over.
  FileVerify::Depth depth = m_out.endedUncleanly || !large ? FileVerify::Depth::Full : FileVerify::Depth::Quick;
  if (large && m_request.checks == OpenRequest::Checks::Later && m_out.version == Schema::currentVersion()) {
    m_out.pending = depth;
    auto finished = FileVerify::isFinished(*m_file->m_database, known());
    return finished || stop(finished.error());
  }
  if (isReading() && large && !m_out.endedUncleanly) depth = FileVerify::Depth::Reading;
  auto sound = FileVerify::run(*m_file->m_database, depth, known());
  return sound || stop(sound.error());
}

/// What cannot be mended now costs the search alone, and is tried again by the next edit and the next opening.
void FileOpening::mendSearch() {
  if (m_out.pending || m_openHere) return;
  m_file->m_database->setGate(m_file->m_gate);
  (void)Store(*m_file->m_database).mendSearch();
}

bool FileOpening::migrate() {
  if (m_out.version == Schema::currentVersion()) return true;
  const QString path = m_path;
  auto kept = m_request.keepCopy ? m_request.keepCopy(*m_file->m_database, path, m_out.version) : Migration::keepCopy(*m_file->m_database, path, m_out.version);
  if (!kept) return stop(kept.error());
  auto made = Migration::makeUpgraded(*m_file->m_database, path, m_out.version);
  if (!made) return stop(made.error());
  m_file->m_database.reset();  // nothing may hold the old file while the new one takes its name
  if (auto swapped = Migration::swapIn(path); !swapped) return stop(swapped.error());
  if (!connectFile(path, Database::Mode::ReadWrite) || !knowSchema()) return false;
  m_out.keptCopy = *kept;
  m_out.kind = Opened::Kind::Migrated;
  return takeGate();
}

/// An older file that is only to be read stays as it is; a private copy is brought up to date and read instead.
bool FileOpening::migrateForReading() {
  if (m_out.version >= Schema::currentVersion()) return true;
  auto folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/santalka-XXXXXX"));
  const QString copy = folder->filePath(QFileInfo(m_path).fileName());
  if (!folder->isValid()) return stop(Error{ErrorCode::NoSpace, Texts::tr("There is no room for a temporary copy of “%1”. Free some space and try again.").arg(shown(known())), folder->errorString()});
  if (auto made = Migration::upgradeInto(*m_file->m_database, copy, m_out.version); !made) return stop(made.error());
  // The upgrade draws an id where there was none. This copy's is another at every opening and must not be taken for the file's.
  if (auto own = FileSettings::read(*m_file->m_database, Snapshot::fileIdKey()); own && own->isEmpty()) {
    auto made = Database::open(copy, Database::Mode::ReadWrite);
    if (!made) return stop(made.error());
    if (auto nameless = (*made)->run(QStringLiteral("DELETE FROM file_settings WHERE key = ?"), {Snapshot::fileIdKey()}); !nameless) return stop(nameless.error());
  }
  const int version = m_out.version;
  m_file->m_database.reset();
  m_file->m_workingFolder = folder;
  if (!connectFile(copy, Database::Mode::ReadOnly) || !knowSchema()) return false;
  m_out.version = version;
  return true;
}

Opened FileOpening::create(const QString& path, const QString& person) {
  OpenRequest request;
  request.path = path;
  request.person = person;
  FileOpening opening(request);
  const auto refuse = [&opening](const Error& error) {
    opening.stop(error);
    return std::move(opening.m_out);
  };
  opening.m_path = SafeFile::realPath(path);
  if (SafeFile::look(path).node != SafeFile::Node::Missing)
    return refuse({ErrorCode::Invalid, Texts::tr("“%1” exists already. Choose another name; nothing was overwritten.").arg(shown(path)), {}});
  const QFileInfo folder(QFileInfo(opening.m_path).absolutePath());
  if (!folder.isDir()) return refuse({ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist.").arg(shown(folder.filePath())), {}});
  opening.m_file.reset(new DataFile(path));
  FileLock::Attempt attempt = FileLock::take(path, LockIdentity::current(person));
  // There is no file yet that could be copied elsewhere or read.
  if (attempt.error && attempt.error->code == ErrorCode::ReadOnly && !folder.isWritable())
    return refuse({ErrorCode::ReadOnly, Texts::tr("Nothing can be written in the folder “%1”. Choose a folder of your own.").arg(shown(folder.filePath())), attempt.error->detail});
  if (attempt.error) return refuse(*attempt.error);
  if (!attempt.lock) return refuse(heldBy(path, attempt.holder, attempt.standing));
  opening.m_file->m_lock = std::move(attempt.lock);
  // A journal left by a deleted file of this name would be replayed into the new one.
  if (auto kept = Journals::putAside(opening.m_path); !kept) return refuse(kept.error());
  if (auto made = Migration::makeNew(opening.m_path); !made) return refuse(made.error());
  if (!opening.connectFile(opening.m_path, Database::Mode::ReadWrite) || !opening.knowSchema() || !opening.takeGate()) return std::move(opening.m_out);
  opening.m_file->enroll();
  opening.m_out.file = std::move(opening.m_file);
  return std::move(opening.m_out);
}

}  // namespace santalka
