// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileLock.h"

#include "core/base/Clock.h"
#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

namespace santalka {

namespace {

constexpr qint64 LargestNote = 4096;
constexpr int LongestName = 80;
constexpr QLatin1String Ending(".lock");

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(FileLock)
};

QString cleaned(const QJsonValue& value) {
  QString out;
  for (const QChar c : value.toString())
    if (c.isPrint() && c.category() != QChar::Other_Format && out.size() < LongestName) out += c;
  return out.trimmed();
}

QByteArray written(const LockHolder& note) {
  const QJsonObject object{{QStringLiteral("program"), QStringLiteral("santalka")},
                           {QStringLiteral("person"), note.who.person},
                           {QStringLiteral("machine"), note.who.machine},
                           {QStringLiteral("machine_id"), note.who.machineId},
                           {QStringLiteral("process"), note.who.process},
                           {QStringLiteral("process_start"), note.who.start},
                           {QStringLiteral("since"), note.since.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("heartbeat"), note.heartbeat},
                           {QStringLiteral("generation"), note.generation},
                           {QStringLiteral("file_id"), note.fileId},
                           {QStringLiteral("token"), note.token}};
  return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<LockHolder> readNote(const QString& path) {
  const SafeFile::NodeInfo info = SafeFile::look(path);
  LockHolder note;
  if (info.node == SafeFile::Node::Missing) return QFileInfo(path).isSymbolicLink() ? std::optional(note) : std::nullopt;  // leading nowhere it is in the way all the same
  if (info.node != SafeFile::Node::File || info.size > LargestNote) return note;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return QFile::exists(path) ? std::optional(note) : std::nullopt;
  const QJsonObject object = QJsonDocument::fromJson(file.read(LargestNote)).object();
  note.who.person = cleaned(object.value(QStringLiteral("person")));
  note.who.machine = cleaned(object.value(QStringLiteral("machine")));
  note.who.machineId = cleaned(object.value(QStringLiteral("machine_id")));
  note.who.process = object.value(QStringLiteral("process")).toInteger();
  note.who.start = cleaned(object.value(QStringLiteral("process_start")));
  note.since = QDateTime::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODate);
  note.heartbeat = object.value(QStringLiteral("heartbeat")).toInteger();
  note.generation = object.value(QStringLiteral("generation")).toInteger();
  note.fileId = cleaned(object.value(QStringLiteral("file_id")));
  note.token = cleaned(object.value(QStringLiteral("token")));
  note.readable = !note.token.isEmpty();
  return note;
}

/// When each foreign note was first seen with its present heartbeat, by this computer's steady clock.
class Sightings {
 public:
  /// How long the heartbeat has not grown while this program looked on.
  qint64 stillFor(const QString& path, const LockHolder& holder) {
    const std::lock_guard lock(m_mutex);
    const QString beat = QStringLiteral("%1 %2").arg(holder.token).arg(holder.heartbeat);
    auto& seen = m_seen[path];
    if (seen.first != beat) seen = {beat, Clock::steady()};
    return Clock::steady() - seen.second;
  }

 private:
  std::mutex m_mutex;
  QHash<QString, std::pair<QString, qint64>> m_seen;
};

/// The locks of this process that are held now, by their tokens.
class Living {
 public:
  void add(const QString& token) {
    const std::lock_guard lock(m_mutex);
    m_tokens.insert(token);
  }
  void remove(const QString& token) {
    const std::lock_guard lock(m_mutex);
    m_tokens.remove(token);
  }
  bool contains(const QString& token) const {
    const std::lock_guard lock(m_mutex);
    return m_tokens.contains(token);
  }

 private:
  mutable std::mutex m_mutex;
  QSet<QString> m_tokens;
};

Living& living() {
  static Living tokens;
  return tokens;
}

/// A note of this very process that outlived its lock: it could not be taken away from a disk that failed.
bool isLeftover(const LockHolder& holder) {
  const LockIdentity here = LockIdentity::current();
  return holder.who.process == here.process && holder.who.start == here.start && !living().contains(holder.token);
}

/// The age of the note by the clock of the place it lies in: against a file that is made there now.
qint64 ageInPlace(const QString& note) {
  const QString probe = QStringLiteral("%1.%2").arg(note, QUuid::createUuid().toString(QUuid::Id128).left(12));
  if (!SafeFile::createWhole(probe, "?")) return 0;
  const QDateTime now = QFileInfo(probe).lastModified();
  QFile::remove(probe);
  const QDateTime then = QFileInfo(note).lastModified();
  return now.isValid() && then.isValid() ? then.msecsTo(now) : 0;
}

Error unwritable(const QString& notePath, const SafeFile::Outcome& outcome) {
  const QString note = QDir::toNativeSeparators(notePath), name = note.chopped(Ending.size());
  switch (outcome.kind) {
    case SafeFile::Outcome::Kind::NoSpace:
      return {ErrorCode::NoSpace, Texts::tr("The disk is full, so “%1” cannot be opened for work. Free some space and try again, or open it for reading only.").arg(name), outcome.detail};
    case SafeFile::Outcome::Kind::NoRight:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be changed: its folder is read-only. Copy the file to a folder of your own, or open it for reading only.").arg(name), outcome.detail};
    case SafeFile::Outcome::Kind::NameTooLong:
      return {ErrorCode::ReadOnly, Texts::tr("The name of “%1” is too long to make the note beside it that says who works on it. Give the file a shorter name, or open it for reading only.").arg(name), outcome.detail};
    default:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be opened for work: the note “%2” that says who works on it could not be written. Check the disk or the network place, or open the file for reading only.").arg(name, note), outcome.detail};
  }
}

Error notANote(const QString& notePath) {
  const QString note = QDir::toNativeSeparators(notePath);
  return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be opened for work: “%2”, which has the name of the note that says who works on it, is a folder. Rename or remove that folder, or open the file for reading only.").arg(note.chopped(Ending.size()), note), {}};
}

/// Takes a dead note away, but only the one that was judged: another starter may have put a living one in its place.
bool clearDead(const QString& path, const LockHolder& judged) {
  const QString aside = QStringLiteral("%1.%2").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(12));
  if (!SafeFile::replace(path, aside)) return false;
  const auto moved = readNote(aside);
  const bool same = moved && moved->token == judged.token;
  if (!same) (void)SafeFile::moveToFree(aside, path);
  QFile::remove(aside);
  return same;
}

}  // namespace

QString FileLock::notePath(const QString& dataFile) {
  return SafeFile::realPath(dataFile) + Ending;
}

std::optional<LockHolder> FileLock::holderOf(const QString& dataFile) { return readNote(notePath(dataFile)); }

LockStanding FileLock::standingOf(const QString& dataFile, const LockHolder& holder, const LockIdentity& self) {
  if (holder.readable && holder.who.machineId == self.machineId)
    return LockIdentity::isRunning(holder.who.process, holder.who.start) && !isLeftover(holder) ? LockStanding::Held : LockStanding::Dead;
  static Sightings sightings;
  const QString path = notePath(dataFile);
  if (sightings.stillFor(path, holder) >= SilentAfterMs) return LockStanding::Silent;
  return ageInPlace(path) >= SilentAfterMs ? LockStanding::Silent : LockStanding::Held;
}

FileLock::Attempt FileLock::take(const QString& dataFile, const LockIdentity& self, bool force) {
  const QString path = notePath(dataFile);
  LockHolder note;
  note.who = self;
  note.since = Clock::now();
  note.heartbeat = 1;
  note.token = QUuid::createUuid().toString(QUuid::Id128);
  note.readable = true;
  std::unique_ptr<FileLock> lock(new FileLock(path, note));  // known as living before anybody can read its note
  Attempt attempt;
  for (int round = 0; round < 5; ++round) {
    const SafeFile::Outcome made = SafeFile::createWhole(path, written(note));
    if (made) {
      lock->m_claimed = true;
      attempt.lock = std::move(lock);
      return attempt;
    }
    if (made.kind != SafeFile::Outcome::Kind::Exists) {
      attempt.error = unwritable(path, made);
      return attempt;
    }
    if (SafeFile::look(path).node == SafeFile::Node::Folder) {
      attempt.error = notANote(path);
      return attempt;
    }
    const auto holder = readNote(path);
    if (!holder) continue;  // released between the two looks
    attempt.holder = *holder;
    attempt.standing = standingOf(dataFile, *holder, self);
    if (attempt.standing == LockStanding::Dead) {
      (void)clearDead(path, *holder);
      continue;
    }
    if (force) attempt.lock = std::move(lock);
    return attempt;
  }
  attempt.standing = LockStanding::Held;
  return attempt;
}

FileLock::FileLock(QString path, LockHolder note) : m_path(std::move(path)), m_note(std::move(note)) { living().add(m_note.token); }

FileLock::~FileLock() {
  const auto holder = readNote(m_path);
  if (holder && holder->token == m_note.token) QFile::remove(m_path);
  living().remove(m_note.token);
}

Result<void> FileLock::claim() {
  const std::lock_guard lock(m_mutex);
  if (m_claimed) return {};
  if (const SafeFile::Outcome replaced = SafeFile::replaceWhole(m_path, written(m_note)); !replaced) return unwritable(m_path, replaced);
  m_claimed = true;
  return {};
}

void FileLock::tell(qint64 generation, const QString& fileId) {
  const std::lock_guard lock(m_mutex);
  m_note.generation = generation;
  m_note.fileId = fileId;
  if (m_claimed) (void)SafeFile::replaceWhole(m_path, written(m_note));
}

std::optional<LockHolder> FileLock::beat() {
  const std::lock_guard lock(m_mutex);
  if (!m_claimed) return {};
  const auto holder = readNote(m_path);
  if (holder && holder->readable && holder->token != m_note.token) return holder;
  ++m_note.heartbeat;
  if (holder) (void)SafeFile::replaceWhole(m_path, written(m_note));
  else (void)SafeFile::createWhole(m_path, written(m_note));  // the note was deleted: the file is still held
  return {};
}

}  // namespace santalka
