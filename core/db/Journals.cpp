// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Journals.h"

#include "core/base/Clock.h"
#include "core/base/SafeFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace santalka::Journals {

namespace {

const QByteArray Magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qsizetype HeaderBytes = 28;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};

QString walPath(const QString& dataFile) { return dataFile + QStringLiteral("-wal"); }
QString shmPath(const QString& dataFile) { return dataFile + QStringLiteral("-shm"); }

bool isThere(const QString& path) { return SafeFile::look(path).node != SafeFile::Node::Missing; }
bool isFilled(const QString& path) { return SafeFile::look(path).size > 0; }

quint32 numberAt(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

struct Records {
  /// Page 1 as it was before the cut-off write. A large write that was cut off before its end has not touched it yet.
  std::optional<FileHead> firstPage;
  /// SQLite says how many records there are only when all of them are on the disk: no crash leaves fewer.
  bool cutOff = false;
};

/// What the journal's synced records tell.
Records recordsOf(QFile& journal, qint64 sectorSize, int pageSize) {
  Records found;
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
    found.cutOff = found.cutOff || (counted && said > 0 && fitting < said);
    for (qint64 i = 0; i < count && !found.firstPage; ++i) {
      if (!journal.seek(at + sectorSize + i * recordBytes)) break;
      const QByteArray number = journal.read(4);
      if (number.size() == 4 && numberAt(number, 0) == 1) found.firstPage = FileHead::of(journal.read(100));
    }
    if (count <= 0) break;
    const qint64 end = at + sectorSize + count * recordBytes;
    at = (end + sectorSize - 1) / sectorSize * sectorSize;
  }
  return found;
}

/// Whether a process holds the lock that SQLite's writers hold from the first change on; their journal is not to be touched.
/// Not for a file that this process has open.
bool isBeingWritten(const QString& dataFile) {
#ifdef Q_OS_UNIX
  constexpr off_t ReservedByte = 0x40000000 + 1;
  const int file = ::open(QFile::encodeName(dataFile).constData(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  struct flock asked = {};
  asked.l_type = F_WRLCK;
  asked.l_whence = SEEK_SET;
  asked.l_start = ReservedByte;
  asked.l_len = 1;
  const bool held = ::fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
  ::close(file);
  return held;
#else
  // Windows refuses to rename a journal that a writer has open, so it cannot be put aside by mistake.
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
  if (isBeingWritten(dataFile)) return Verdict::Busy;
  if (head.size() < HeaderBytes || !head.startsWith(Magic)) return Verdict::Foreign;
  const quint32 records = numberAt(head, 8), pagesBefore = numberAt(head, 16), sectorSize = numberAt(head, 20), pageSize = numberAt(head, 24);
  if (static_cast<int>(pageSize) != file.pageSize || sectorSize < 32 || sectorSize > 65536 || (sectorSize & (sectorSize - 1)) != 0)
    return Verdict::Foreign;
  const Records found = recordsOf(journal, sectorSize, file.pageSize);
  const auto& before = found.firstPage;
  if (!before) {
    // Page 1 was not written yet, so it still says how many pages there were.
    if (file.counterValid && file.pages != pagesBefore) return Verdict::Foreign;
    if (found.cutOff) return Verdict::CutOff;
    return records == 0 ? Verdict::Belongs : Verdict::Likely;
  }
  if (before->applicationId != file.applicationId || before->pages != pagesBefore) return Verdict::Foreign;
  // The file is in the state before the write or has its page 1 of the write already.
  const bool untouched = file.changeCounter == before->changeCounter;
  const bool written = file.changeCounter == before->changeCounter + 1;
  if (!untouched && !written) return Verdict::Foreign;
  return found.cutOff ? Verdict::CutOff : Verdict::Belongs;
}

}  // namespace

QString journalPath(const QString& dataFile) { return dataFile + QStringLiteral("-journal"); }

Verdict judge(const QString& dataFile, const FileHead& head) {
  if (isFilled(walPath(dataFile))) return head.writeAhead ? Verdict::Pending : Verdict::Foreign;
  if (isThere(walPath(dataFile)) && !head.writeAhead) return Verdict::Foreign;
  return isFilled(journalPath(dataFile)) ? judgeJournal(dataFile, head) : Verdict::None;
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

}  // namespace santalka::Journals
