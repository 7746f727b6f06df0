// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Journals.h"

#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/SafeFile.h"
#include "core/db/Database.h"
#include "core/db/FileSettings.h"
#include "core/db/SqliteErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace santalka::Journals {

namespace {

const QByteArray Magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qsizetype HeaderBytes = 28;
constexpr qsizetype NumberAt = 12, NumberBytes = 4;  ///< in the header: what SQLite drew for this journal
/// In file_settings; the row's value, the number in hex, follows its key directly in the page.
const QByteArray MarkKey = QByteArrayLiteral("last_journal");
/// Behind the number: whether the write goes on. Of one length, so that the row is overwritten where it stands and no other
/// page takes part in marking.
const QString Unfinished = QStringLiteral(" open"), Finished = QStringLiteral(" done");

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};

QString walPath(const QString& dataFile) { return dataFile + QStringLiteral("-wal"); }
QString shmPath(const QString& dataFile) { return dataFile + QStringLiteral("-shm"); }

bool isThere(const QString& path) { return SafeFile::look(path).node != SafeFile::Node::Missing; }
bool isFilled(const QString& path) { return SafeFile::look(path).size > 0; }

quint32 numberAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

/// Goes through the journal's synced records until `look` has seen enough. Answers whether all of them are there: SQLite
/// says how many there are only when they are on the disk, so no crash leaves fewer.
bool walk(QFile& journal, qint64 sectorSize, int pageSize, const std::function<bool(quint32 page, const QByteArray& before)>& look) {
  bool whole = true, enough = false;
  const qint64 recordBytes = 4 + static_cast<qint64>(pageSize) + 4;
  const qint64 size = journal.size();
  for (qint64 at = 0; at + HeaderBytes <= size;) {
    if (!journal.seek(at)) break;
    const QByteArray head = journal.read(HeaderBytes);
    if (head.size() < HeaderBytes || !head.startsWith(Magic)) break;
    const qint64 fitting = (size - at - sectorSize) / recordBytes;
    const quint32 said = numberAt(head, 8);
    const bool counted = said != 0xFFFFFFFFu;
    const qint64 count = counted ? qMin<qint64>(said, fitting) : fitting;
    whole = whole && !(counted && said > 0 && fitting < said);
    for (qint64 i = 0; i < count && !enough; ++i) {
      if (!journal.seek(at + sectorSize + i * recordBytes)) break;
      const QByteArray record = journal.read(recordBytes);
      if (record.size() == recordBytes) enough = look(numberAt(record, 0), record.mid(4, pageSize));
    }
    if (count <= 0) break;
    const qint64 end = at + sectorSize + count * recordBytes;
    at = (end + sectorSize - 1) / sectorSize * sectorSize;
  }
  return whole;
}

/// Every mark in a page; an old one may still lie in it beside the one that counts.
QByteArrayList marksIn(const QByteArray& page) {
  QByteArrayList found;
  for (qsizetype at = page.indexOf(MarkKey); at >= 0; at = page.indexOf(MarkKey, at + 1)) {
    const QByteArray mark = page.mid(at + MarkKey.size(), 2 * NumberBytes);
    if (mark.size() == 2 * NumberBytes && QByteArray::fromHex(mark).toHex() == mark) found << mark;
  }
  return found;
}

/// A mark whose write was cut off in its middle.
bool isBetween(const QByteArray& now, const QByteArray& was, const QByteArray& written) {
  for (qsizetype i = 0; i < now.size(); ++i)
    if (now[i] != was[i] && now[i] != written[i]) return false;
  return true;
}

enum class Tie { Proven, Possible, Refuted };

/// Whether the file is one that this journal's write was cut off in, by the mark that each write leaves in the file.
Tie tieOf(QFile& journal, const QByteArray& head, const QString& dataFile, qint64 sectorSize, int pageSize, bool firstPageWritten) {
  const QByteArray written = head.mid(NumberAt, NumberBytes).toHex();
  QFile file(dataFile);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return Tie::Possible;
  Tie tie = Tie::Possible;
  walk(journal, sectorSize, pageSize, [&](quint32 page, const QByteArray& before) {
    if (page == 0 || !file.seek((static_cast<qint64>(page) - 1) * pageSize)) return false;
    const QByteArrayList was = marksIn(before), now = marksIn(file.read(pageSize));
    if (now.contains(written)) {
      tie = Tie::Proven;
      return true;
    }
    if (was.isEmpty()) return false;
    // With page 1 of the write and the mark of before: cut off between the two, or one change of a program that leaves no mark.
    if (now == was) tie = firstPageWritten ? Tie::Possible : Tie::Proven;
    else if (now.size() == was.size())
      tie = std::equal(now.begin(), now.end(), was.begin(), [&](const QByteArray& a, const QByteArray& b) { return isBetween(a, b, written); }) ? Tie::Proven : Tie::Refuted;
    return true;
  });
  return tie;
}

/// SQLite's locks lie on bytes far behind the end of the file: two that writers hold, then those of whoever reads.
struct LockBytes {
  qint64 from;
  qint64 count;
};
/// Held from the first change on; a journal is not to be touched meanwhile.
constexpr LockBytes Writing{0x40000000 + 1, 1};
/// Held by whoever has the file open with a -wal, and by any reader at its reading.
constexpr LockBytes Using{0x40000000, 512};

/// Whether another process holds one of them. Not for a file that this process has open.
bool isLocked(const QString& dataFile, const LockBytes& bytes) {
#ifdef Q_OS_UNIX
  const int file = ::open(QFile::encodeName(dataFile).constData(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  struct flock asked = {};
  asked.l_type = F_WRLCK;
  asked.l_whence = SEEK_SET;
  asked.l_start = static_cast<off_t>(bytes.from);
  asked.l_len = static_cast<off_t>(bytes.count);
  const bool held = ::fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
  ::close(file);
  return held;
#else
  // Windows refuses to rename a journal that a writer has open, and SQLite to end a -wal that somebody else has open.
  Q_UNUSED(dataFile);
  Q_UNUSED(bytes);
  return false;
#endif
}

/// Whether SQLite would take this journal for one that must be rolled back.
bool isHot(const QByteArray& head) { return !head.isEmpty() && head.at(0) != '\0'; }

Verdict judgeJournal(const QString& dataFile, const FileHead& file) {
  const QString path = journalPath(dataFile);
  QFile journal(path);
  if (SafeFile::look(path).node != SafeFile::Node::File || !journal.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return Verdict::Foreign;
  const QByteArray head = journal.read(HeaderBytes);
  if (!isHot(head)) return Verdict::None;
  if (isLocked(dataFile, Writing)) return Verdict::Busy;
  if (head.size() < HeaderBytes || !head.startsWith(Magic)) return Verdict::Foreign;
  const quint32 records = numberAt(head, 8), pagesBefore = numberAt(head, 16), sectorSize = numberAt(head, 20), pageSize = numberAt(head, 24);
  if (static_cast<int>(pageSize) != file.pageSize || sectorSize < 32 || sectorSize > 65536 || (sectorSize & (sectorSize - 1)) != 0)
    return Verdict::Foreign;
  // Page 1 as it was before the cut-off write. A large write that was cut off before its end has not touched it yet.
  std::optional<FileHead> before;
  const bool whole = walk(journal, sectorSize, file.pageSize, [&before](quint32 page, const QByteArray& bytes) {
    if (page == 1) before = FileHead::of(bytes.left(100));
    return page == 1;
  });
  if (!before) {
    // Page 1 was not written yet, so it still says how many pages there were.
    if (file.counterValid && file.pages != pagesBefore) return Verdict::Foreign;
    if (!whole) return Verdict::CutOff;
    return records == 0 ? Verdict::Belongs : Verdict::Likely;
  }
  if (before->applicationId != file.applicationId || before->pages != pagesBefore) return Verdict::Foreign;
  // The file is in the state before the write or has its page 1 of the write already.
  const bool untouched = file.changeCounter == before->changeCounter;
  const bool written = file.changeCounter == before->changeCounter + 1;
  if (!untouched && !written) return Verdict::Foreign;
  const Tie tie = tieOf(journal, head, dataFile, sectorSize, file.pageSize, written);
  if (tie == Tie::Refuted) return Verdict::Foreign;
  if (!whole) return Verdict::CutOff;
  return tie == Tie::Proven ? Verdict::Belongs : Verdict::Likely;
}

/// Names for what is set aside beside the file: the first that are all free.
QString freeStamp(const QStringList& paths) {
  const QString stamp = Clock::now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
  for (int i = 1;; ++i) {
    const QString ending = QStringLiteral(".%1%2").arg(stamp, i == 1 ? QString() : QStringLiteral("-%1").arg(i));
    if (std::none_of(paths.begin(), paths.end(), [&ending](const QString& path) { return isThere(path + ending); })) return ending;
  }
}

}  // namespace

QString journalPath(const QString& dataFile) { return dataFile + QStringLiteral("-journal"); }

QString walOf(const QString& dataFile, const FileHead& head) { return head.writeAhead && isFilled(walPath(dataFile)) ? walPath(dataFile) : QString(); }

Error unfinished(const QString& path) {
  return {ErrorCode::Locked, Texts::tr("Another program has “%1” open and has not finished writing to it. Close that program, then open the file again.").arg(QDir::toNativeSeparators(path)), {}};
}

Verdict judge(const QString& dataFile, const FileHead& head) {
  if (isFilled(walPath(dataFile))) return !head.writeAhead ? Verdict::Foreign : isLocked(dataFile, Using) ? Verdict::Pending : Verdict::Left;
  if (isThere(walPath(dataFile)) && !head.writeAhead) return Verdict::Foreign;
  return isFilled(journalPath(dataFile)) ? judgeJournal(dataFile, head) : Verdict::None;
}

namespace {

/// SQLite writes the changed pages in order of their numbers, and may do so before the commit; what has to be on the disk
/// before or after the others is written in a round of its own. Page 1 always goes with the commit.
Result<void> writeOut(const Database& database) {
  const int code = sqlite3_db_cacheflush(database.handle());
  return code == SQLITE_OK ? Result<void>() : Result<void>(database.lastError(QStringLiteral("cache")));
}

Result<void> setMark(const Database& database, const QString& text) { return FileSettings::write(database, QString::fromLatin1(MarkKey), text); }

}  // namespace

Result<void> markBegun(const Database& database) {
  sqlite3_file* journal = nullptr;
  char number[NumberBytes];
  int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
  if (code == SQLITE_OK) code = journal && journal->pMethods ? journal->pMethods->xRead(journal, number, NumberBytes, NumberAt) : SQLITE_IOERR;
  if (code != SQLITE_OK) return sqliteError(code, sqlite3_system_errno(database.handle()), database.path(), QStringLiteral("journal (%1)").arg(code));
  if (auto set = setMark(database, QString::fromLatin1(QByteArray(number, NumberBytes).toHex()) + Unfinished); !set) return set;
  return writeOut(database);
}

Result<void> markFinished(const Database& database) {
  auto mark = FileSettings::read(database, QString::fromLatin1(MarkKey));
  if (!mark) return mark.error();
  if (auto written = writeOut(database); !written) return written;
  return setMark(database, mark->left(2 * NumberBytes) + Finished);
}

Result<bool> isUnfinished(const Database& database) {
  auto mark = FileSettings::read(database, QString::fromLatin1(MarkKey));
  if (!mark) return mark.error();
  return mark->endsWith(Unfinished);
}

Result<QString> lastWrite(const Database& database) { return FileSettings::read(database, QString::fromLatin1(MarkKey)); }

Result<void> copyWhole(const QString& dataFile, const QString& copy) {
  const auto head = FileHead::read(dataFile);
  const bool ahead = head && head->writeAhead;
  if (ahead && isLocked(dataFile, Using)) return unfinished(dataFile);
  const QString wal = ahead ? walOf(dataFile, *head) : QString();
  if (!wal.isEmpty())
    if (auto copied = DurableFile::copy(wal, walPath(copy)); !copied) return copied;
  if (isThere(journalPath(dataFile)))
    if (auto copied = DurableFile::copy(journalPath(dataFile), journalPath(copy)); !copied) return copied;
  if (auto copied = DurableFile::copy(dataFile, copy); !copied) return copied;
  return ahead && isLocked(dataFile, Using) ? Result<void>(unfinished(dataFile)) : Result<void>();
}

Result<QString> keepAsFound(const QString& dataFile) {
  const QStringList all{journalPath(dataFile), walPath(dataFile), dataFile};
  const QString ending = freeStamp(all);
  for (const QString& path : all) {
    if (!isThere(path)) continue;
    if (auto copied = DurableFile::copy(path, path + ending); !copied) {
      for (const QString& made : all) QFile::remove(made + ending);
      return copied.error();
    }
  }
  if (auto synced = DurableFile::syncFolder(QFileInfo(dataFile).absolutePath()); !synced) return synced.error();
  return dataFile + ending;
}

Result<QStringList> putAside(const QString& dataFile) {
  const QString stamp = Clock::now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
  QStringList kept;
  for (const QString& path : {journalPath(dataFile), walPath(dataFile), shmPath(dataFile)}) {
    if (!isThere(path)) continue;
    bool moved = false;
    for (int i = 1; i < 100 && !moved; ++i) {
      const QString name = QStringLiteral("%1.%2%3").arg(path, stamp, i == 1 ? QString() : QStringLiteral("-%1").arg(i));
      if (isThere(name)) continue;
      moved = static_cast<bool>(SafeFile::moveToFree(path, name));
      if (moved) kept << name;
    }
    if (!moved)
      return Error{ErrorCode::ReadOnly,
                   Texts::tr("Beside “%1” lies “%2”, which belongs to another file and could not be put aside. Move it elsewhere by hand, then open the file again.")
                       .arg(QDir::toNativeSeparators(dataFile), QDir::toNativeSeparators(path)), {}};
  }
  return kept;
}

QStringList keptBeside(const QString& dataFile) { return SafeFile::beside(dataFile, QStringLiteral("(?:-journal|-wal|-shm)?\\.\\d{8}-\\d{6}(?:-\\d+)?")); }

}  // namespace santalka::Journals
