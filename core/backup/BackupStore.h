// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/backup/Backup.h"
#include "core/db/Snapshot.h"

#include <functional>
#include <vector>

namespace santalka {

/// The backups of one data file in one folder: a ring on this computer's disk, or the second place that a person chose.
/// Holds no state but the folder; every call may run on any thread, with connections of its own.
class BackupStore {
 public:
  explicit BackupStore(QString folder) : m_folder(std::move(folder)) {}

  /// The ring of a data file on this computer. Found by the id inside the file; by its path when it has none yet or cannot
  /// be read. `known`: what people call the file, when `file` is the working copy of one that stands elsewhere.
  static BackupStore ofFile(const QString& file, const QString& known = {});
  /// Where the same backups stand in a folder that somebody chose.
  static BackupStore inPlace(const QString& folder, const QString& file, const QString& known = {});

  const QString& folder() const { return m_folder; }

  struct Order {
    QString file;    ///< what is copied
    QString source;  ///< what it is called in the manifest, when that is another place; else the same
    BackupReason reason = BackupReason::Manual;
    QString label;
    std::function<bool()> goesOn = {};  ///< asked now and then; false: an Error of code Cancelled, and no backup
  };
  /// Copies, checks the copy in full, syncs, names it; only then older ones may go (Thinning). Nothing of the ring is
  /// touched when any of it fails.
  Result<Backup> make(const Order& order) const;
  /// Takes over a backup of another ring, byte for byte.
  Result<Backup> take(const Backup& backup) const;

  /// Changes the copy of a backup that stays under its number and date: what was erased for good is erased there too. The
  /// copy is changed beside, checked in full and put in the place of the old one.
  Result<Backup> rework(const Backup& backup, const std::function<Result<void>(const QString& copy)>& change) const;

  /// A copy of the data file as `part`, changed, checked in full and synced: ready to take the file's place.
  static Result<Snapshot::Facts> changedCopy(const QString& path, const QString& part, const std::function<Result<void>(const QString& copy)>& change);

  /// Newest first. What has no manifest, or not the size it names, is no backup.
  std::vector<Backup> list() const;
  /// Copies without a sound manifest, which are no backups: an attempt was cut off, or the manifest was spoilt. They hold what the
  /// file held.
  QStringList strays() const { return strays(list()); }
  /// The copy is what its manifest says: hash, structure, references, counts of rows.
  static Result<void> verify(const Backup& backup);
  /// A backup by its path, with its manifest or, without one, by what the file itself says.
  static Result<Backup> describe(const QString& path);

 private:
  Result<void> prepare(qint64 size, const QString& file) const;
  Result<Backup> finish(Backup backup, const QString& part) const;
  QString nameFor(const Backup& backup) const;
  QStringList strays(const std::vector<Backup>& listed) const;
  qint64 nextNumber() const;
  void removeLeftovers() const;
  void thin(const QString& source) const;

  QString m_folder;
};

}  // namespace santalka
