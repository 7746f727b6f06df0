// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/BackupStore.h"

#include <QDateTime>

namespace santalka {

/// A folder that a person chose for a second copy of every backup: another disk, a stick, a share. Kept with the ring, so
/// that the window and santalka-cli know the same place.
class SecondPlace {
 public:
  /// What is known of the place of this data file.
  static SecondPlace ofFile(const QString& file, const QString& known = {});

  bool isChosen() const { return !m_folder.isEmpty(); }
  const QString& folder() const { return m_folder; }
  /// All folders that backups of the file went to, the chosen one first: those chosen earlier too, and those that got a
  /// single copy. Who erases something for good looks there.
  QStringList everywhere() const;
  /// When a backup went there last; invalid when none did.
  QDateTime deliveredAt() const { return m_deliveredAt; }
  /// Why the last try failed, a whole sentence; empty when it did not.
  const QString& problem() const { return m_problem; }

  /// An empty folder: there is no second place any more. What stands there stays.
  Result<void> choose(const QString& folder);
  /// A single copy went to this folder, which is no second place for that.
  Result<void> noteCopy(const QString& folder);
  /// Brings the newest backup there, if it is not there yet, and remembers what came of it.
  Result<void> deliver();

 private:
  Result<void> save() const;
  void remember(const QString& folder);

  QString m_file;
  QString m_known;
  QString m_ring;
  QString m_folder;
  QStringList m_others;
  QDateTime m_deliveredAt;
  QString m_problem;
};

}  // namespace santalka
