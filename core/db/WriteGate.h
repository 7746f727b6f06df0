// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace santalka {

class Database;

/// Who wrote to the file last, as the file itself keeps it. The generation rises with every change of writer; it decides
/// who may write when lock notes are lost, late or deleted.
struct Writer {
  qint64 generation = 0;
  QString token;    ///< of one opening
  QString person;
  QString machine;
};

/// Every write transaction of an opened file passes here right after BEGIN IMMEDIATE, from whichever thread. The gate
/// lets through whom the file knows as its writer, makes an opening the writer with its first change, and shuts for good
/// when somebody else wrote meanwhile or when the file may no longer be written. Thread-safe.
class WriteGate {
 public:
  using Listener = std::function<void(const Error&)>;

  /// `seen`: the writer that the file named when it was opened.
  WriteGate(Writer self, Writer seen) : m_self(std::move(self)), m_seen(std::move(seen)) {}

  /// Inside the transaction that is about to write.
  Result<void> enter(const Database& database);
  /// From now on every write is refused with this error. The first reason stays.
  void shut(const Error& why);
  std::optional<Error> shutBecause() const;
  /// Called once, in the thread where it happened.
  void setListener(Listener listener);

  const Writer& self() const { return m_self; }

  /// The sentence for the one whom the file was taken from.
  static Error takenOver(const QString& path, const QString& person, const QString& machine);

  /// Takes the file over: makes `self` its writer with a higher generation, in a transaction of its own.
  static Result<Writer> takeOver(Database& database, Writer self);
  static Result<Writer> lastWriter(const Database& database);

 private:
  mutable std::mutex m_mutex;
  Writer m_self;
  Writer m_seen;
  std::optional<Error> m_shut;
  Listener m_listener;
};

}  // namespace santalka
