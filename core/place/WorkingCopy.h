// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/place/Publishing.h"

#include <QDateTime>

#include <vector>

namespace santalka {

/// The private copy, on this computer's disk, of a data file that stands elsewhere, and what is known of the two: what was
/// fetched or delivered last and since when something waits. It outlives the program: what was not delivered is there at
/// the next start.
class WorkingCopy {
 public:
  /// Of the file that people know by this path, which may be a link to it. A file that has a copy is not asked: its place
  /// may hang.
  static WorkingCopy of(const QString& published);
  /// All working copies on this computer that hold something undelivered.
  static std::vector<WorkingCopy> undelivered();

  const QString& published() const { return m_published; }
  /// The name of the copy is that of the file, so that messages name what people know.
  QString path() const;
  QString folder() const { return m_folder; }
  bool exists() const;

  /// Something was committed here, be it only a setting, that is not known to have arrived. Reads the copy, for a crash
  /// writes nothing down.
  bool hasUndelivered() const;
  QDateTime waitingSince() const { return m_waitingSince; }
  const std::optional<FileIdentity>& delivered() const { return m_delivered; }
  const QString& volume() const { return m_volume; }

  /// Whether what stands in the place now is what this copy was made from, or what it was delivering when it was cut off or
  /// told that it failed. That it arrived after all is noted; an Error is only ever that this could not be written down.
  Result<bool> recognise(const FileIdentity& standing);

  /// Takes the bytes of the file, with the journal or -wal that lies beside it, in place of the copy.
  Result<void> fetch(const QString& volume);
  /// For the moments around a delivery; each is on the disk when it returns.
  Result<void> noteWaiting();
  Result<void> noteComing(const FileIdentity& coming);
  Result<void> noteDelivered(const FileIdentity& identity, const QString& lastWrite);
  /// Nothing of it is needed any more: what it held stands elsewhere.
  void remove();

 private:
  static WorkingCopy ofReal(const QString& published);
  Result<void> save() const;

  QString m_published;
  QString m_folder;
  QString m_volume;
  std::optional<FileIdentity> m_delivered;
  std::optional<FileIdentity> m_coming;
  QString m_lastWrite;  // of what was fetched or delivered
  QDateTime m_waitingSince;
};

}  // namespace santalka
