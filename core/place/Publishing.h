// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace santalka {

/// What a published file is recognised by. Time and size tell at a glance; the hash decides.
struct FileIdentity {
  qint64 size = -1;
  qint64 modified = 0;       ///< milliseconds since 1970, as its place tells it
  quint32 changeCounter = 0; ///< SQLite's, from the header
  QByteArray sha256;
  QByteArray wal;            ///< hash of the -wal in which another program left its last changes; empty when there is none

  /// Not for a file that this process has open through SQLite.
  static Result<FileIdentity> of(const QString& path);
  bool sameContent(const FileIdentity& other) const { return size == other.size && sha256 == other.sha256 && wal == other.wal; }
  /// What stands there is still this, or this without its -wal, which a delivery that was cut off had put aside already.
  bool isStill(const FileIdentity& standing) const { return size == standing.size && sha256 == standing.sha256 && (wal == standing.wal || standing.wal.isEmpty()); }
  QJsonObject toJson() const;
  static FileIdentity fromJson(const QJsonObject& json);
};

/// Brings a whole, verified snapshot of the working copy to the place of the file. Nobody there ever sees a half file, and
/// what somebody else put there meanwhile is never overwritten.
namespace Publishing {

struct Order {
  QString workingCopy;
  QString target;
  QString volume;                        ///< FilePlace::volume as it was when the file was opened; empty: not asked
  /// Whether what stands there is what this program put there last, or was putting there when something failed; none: nothing
  /// may stand there.
  std::function<bool(const FileIdentity& standing)> isOurs;
  QString person;                        ///< for the name of a copy beside
  bool mayBeGone = false;                ///< the file is put back where somebody moved or deleted it
  /// Told what is about to stand there, before it does: so that a crash right after is not taken for somebody else's change.
  std::function<void(const FileIdentity& coming)> announce;
};

struct Outcome {
  enum class Kind {
    Delivered,
    Changed,  ///< another version stands there; ours was put beside it as `beside`
    Gone,     ///< the file is no longer where it was; nothing was written
    Away,     ///< the place cannot be reached or written now: `error`; to be tried again
    Failed,   ///< the working copy itself is at fault: `error`; trying again does not help
  };
  Kind kind = Kind::Failed;
  FileIdentity identity;  ///< of what stands there now
  QString lastWrite;      ///< Snapshot::Facts::lastWrite of what was delivered
  QString beside;
  Error error;
};

/// Takes as long as the place takes: never on the UI thread. While the place is away it tries again with growing pauses: a
/// virus scanner or a sync program lets go.
Outcome publish(const Order& order, int tries = 10, int firstPauseMs = 25);

/// „Planas (Ona 2027-01-11 10.42).santalka“ beside the target, a name that is free.
QString nameBeside(const QString& target, const QString& person);

}  // namespace Publishing
}  // namespace santalka
