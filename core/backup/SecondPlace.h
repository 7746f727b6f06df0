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
  /// When a backup went there last; invalid when none did.
  QDateTime deliveredAt() const { return m_deliveredAt; }
  /// Why the last try failed, a whole sentence; empty when it did not.
  const QString& problem() const { return m_problem; }

  /// An empty folder: there is no second place any more. What stands there stays.
  Result<void> choose(const QString& folder);
  /// Brings the newest backup there, if it is not there yet, and remembers what came of it.
  Result<void> deliver();

 private:
  Result<void> save() const;

  QString m_file;
  QString m_known;
  QString m_ring;
  QString m_folder;
  QDateTime m_deliveredAt;
  QString m_problem;
};

}  // namespace santalka
