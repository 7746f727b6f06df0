// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/db/LockIdentity.h"
#include "core/db/WriteGate.h"

#include <QDateTime>

#include <memory>
#include <mutex>
#include <optional>

namespace santalka {

/// What the note beside a data file says about its holder. Anybody can write such a note: every text is cut and cleaned.
struct LockHolder {
  LockIdentity who;
  QDateTime since;
  qint64 heartbeat = 0;
  qint64 generation = 0;
  QString fileId;
  QString token;          ///< of one opening
  bool readable = false;  ///< false: there is a note, but nobody can tell whose
};

/// How a file stands with its holder.
enum class LockStanding {
  Free,    ///< nobody holds it
  Dead,    ///< the note was left by a process of this machine that is gone
  Silent,  ///< another machine, and the heartbeat has not grown for ten minutes
  Held,    ///< somebody is at it
};

/// The note NAME.santalka.lock beside a data file: readable JSON, made whole or not at all, with a heartbeat that grows
/// once a minute. It keeps people apart; what keeps writes apart is the generation inside the file (WriteGate).
/// A heartbeat is judged by whether it grows while one looks on, or by the age of the note against another file made in
/// the same folder just now: both times come from the clock of that place, never from two computers.
class FileLock {
 public:
  static constexpr qint64 SilentAfterMs = 10 * 60 * 1000;
  static constexpr int BeatMs = 60 * 1000;

  static QString notePath(const QString& dataFile);
  static std::optional<LockHolder> holderOf(const QString& dataFile);

  /// What a try to hold the file came to.
  struct Attempt {
    std::unique_ptr<FileLock> lock;      ///< set when it is ours now, or, with `force`, may be claimed
    LockStanding standing = LockStanding::Free;
    LockHolder holder;                   ///< of the note that was there
    std::optional<Error> error;          ///< the note could not be written at all
  };
  /// Dead notes of this machine are cleared in silence. `force` also answers a lock when the file is held: the caller must
  /// then raise the generation (WriteGate::takeOver) and claim() it.
  static Attempt take(const QString& dataFile, const LockIdentity& self, bool force = false);
  /// Makes up the mind about a holder without trying to become one.
  static LockStanding standingOf(const QString& dataFile, const LockHolder& holder, const LockIdentity& self);

  ~FileLock();
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;

  const LockHolder& note() const { return m_note; }
  /// The note of whoever held the file gives way to ours; without a holder it stands there already. Until then nothing is
  /// taken from anybody: a file that cannot be opened after all stays with its holder.
  Result<void> claim();
  /// What became known after the file was opened.
  void tell(qint64 generation, const QString& fileId);
  /// Once a minute, from any thread: lets the heartbeat grow. Answers the new holder when the note is somebody else's now.
  std::optional<LockHolder> beat();

 private:
  FileLock(QString path, LockHolder note);

  std::mutex m_mutex;
  QString m_path;  // of the note
  bool m_claimed = false;
  LockHolder m_note;
};

}  // namespace santalka
