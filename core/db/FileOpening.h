// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"
#include "core/db/FileVerify.h"
#include "core/db/Journals.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace santalka {

/// A verified older copy that could take the place of a damaged file; who keeps such copies says which there are.
struct GoodCopy {
  QString path;
  QDateTime at;
  qint64 size = 0;
  QMap<QString, qint64> counts;  ///< rows by table
};

struct OpenRequest {
  QString path;
  QString known;          ///< what people call the file, when `path` is the working copy of one that stands elsewhere
  DataFile::Access access = DataFile::Access::ReadWrite;
  QString person;         ///< as others shall see who holds the file; empty: the system's name
  bool takeOver = false;  ///< the user said so, knowing who holds it
  /// Later: on a large file the checks that read all of it are left to the caller (Opened::pending), so that the
  /// window need not wait for them.
  enum class Checks { Now, Later };
  Checks checks = Checks::Now;
  /// Newest first. Asked only when the file is damaged.
  std::function<std::vector<GoodCopy>(const QString& path)> goodCopies;
  /// Keeps a copy of an older file before it is migrated and answers where; empty: a copy beside the file.
  std::function<Result<QString>(Database& database, const QString& path, int version)> keepCopy;
  /// The file goes to another thread, which makes the connection there (DataFile::connectHere()).
  bool handOver = false;
  std::optional<LockIdentity> identity;  ///< for tests; else that of this process
};

/// What opening came to. `file` is set when it is open; otherwise `error` is the sentence for the user.
struct Opened {
  enum class Kind {
    Current,   ///< open
    Migrated,  ///< open, after the older file was kept as `keptCopy`
    Newer,     ///< of a newer program: open if reading was asked for and it can be read; `readable` says so
    ReadOnly,  ///< the file, its folder or its disk takes no changes: offer to read
    Locked,    ///< held by `holder`: offer to read or to take over
    Damaged,   ///< offer the first of `copies`
    Foreign,   ///< another program's, a trap, no file at all: leave it alone
    Missing,
    Failed,    ///< the disk, the network, memory
  };
  Kind kind = Kind::Failed;
  std::unique_ptr<DataFile> file;
  Error error;
  int version = 0;
  bool readable = false;
  QString keptCopy;
  LockHolder holder;
  LockStanding standing = LockStanding::Free;
  std::vector<GoodCopy> copies;
  QStringList putAside;            ///< journals of other files that lay beside it, under their new names
  QString keptAsFound;             ///< copy of the file before a journal was replayed that could not be proven to be its own
  bool broughtIn = false;          ///< what is kept there is another program's file with the -wal that it left, which is in the file now
  bool endedUncleanly = false;     ///< the program or the machine stopped in the middle last time
  std::optional<FileVerify::Depth> pending;  ///< this check is still owed: FileVerify::run() off the UI thread
};

/// The way into a file, in this order: its bytes before SQLite sees them, what lies beside it, the lock, the roll-back of
/// a cut-off write, its schema against the known one, its pages and references, the migration.
class FileOpening {
 public:
  static Opened open(const OpenRequest& request);
  static Opened create(const QString& path, const QString& person);
  /// What an error at opening comes to.
  static Opened::Kind kindOf(const Error& error);
  /// Who holds the file, in words.
  static Error heldBy(const QString& path, const LockHolder& holder, LockStanding standing);
  /// What may be done with a readable file of a newer program, in words.
  static Error onlyToRead(const QString& path, int version);

 private:
  explicit FileOpening(const OpenRequest& request) : m_request(request) {}
  Opened run();
  bool lookAtBytes();
  bool takeLock();
  bool settleJournals();
  bool isSoundOnCopy(bool withJournal) const;
  Journals::Verdict decided(Journals::Verdict verdict) const;
  bool keepAsFound();
  bool bringIn();
  bool readPrivately();
  bool settleForReading();
  bool connectFile(const QString& path, Database::Mode mode);
  bool knowSchema();
  bool readNewer();
  bool takeGate();
  bool check();
  void mendSearch();
  bool migrate();
  bool migrateForReading();
  bool stop(const Error& error);
  bool stop(Opened::Kind kind, const Error& error);
  /// What people know the file by.
  const QString& known() const { return m_request.known.isEmpty() ? m_request.path : m_request.known; }
  bool isReading() const { return m_request.access == DataFile::Access::ReadOnly; }

  const OpenRequest& m_request;
  QString m_path;  ///< of the file itself
  QString m_connectTo;
  Opened m_out;
  FileHead m_head;
  bool m_openHere = false;
  std::unique_ptr<DataFile> m_file;
};

}  // namespace santalka
