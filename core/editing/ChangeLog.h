// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Database.h"
#include "core/db/ObservationTable.h"
#include "core/editing/ChangeSet.h"

#include <QJsonObject>

#include <optional>

namespace santalka {

/// A change as the file keeps it: all known fields of a new or removed record, [before, after] of each field of a changed one.
struct KeptChange {
  const EntityDescription* entity = nullptr;
  qint64 recordId = 0;
  QString action;  ///< insert, update, remove, bulk
  QJsonObject fields;

  /// The record that was made or removed.
  Record record() const;
};

/// The record that this one belongs to, if the description knows an owner; number 0 when not.
std::pair<EntityKind, qint64> ownerOf(const Record& record);

/// A record as it was before the removal that is line `removal` of its history, newest first. What the same step had taken from it
/// before, as references to what it removed first, is there again.
Record recordBefore(const std::vector<HistoryEntry>& history, std::size_t removal = 0);

/// Reads what was done to a file. The one reader of edit_steps and edit_changes; writing is EditService's.
class ChangeLog {
 public:
  explicit ChangeLog(const Database& database) : m_database(database) {}

  struct Deleted;

  /// What to list; everything that is left out does not restrict.
  struct Query {
    QDateTime since;
    qint64 afterStep = 0;               ///< only steps made after this one
    QString who;
    std::optional<EntityKind> entity;
    qint64 recordId = 0;                ///< with entity: one record
    qint64 beforeChange = 0;            ///< to go on reading: HistoryEntry::change of the last line
    int limit = 500;

    bool admits(const Deleted& gone) const;
  };

  /// Newest first.
  Result<std::vector<HistoryEntry>> changes(const Query& query) const;
  Result<std::vector<HistoryEntry>> ofRecord(EntityKind kind, qint64 id) const;
  /// In the order in which they were made.
  Result<std::vector<KeptChange>> ofStep(qint64 step) const;

  /// A record that is gone, with what went with it.
  struct Deleted {
    EntityKind kind = EntityKind::Municipality;
    qint64 id = 0;
    qint64 step = 0;
    QDateTime at;
    QString who;
    QString title;  ///< as records are named
    int along = 0;  ///< records that belonged to it and went with it
  };
  /// The bin, newest first: records whose last change removed them. What went along with its owner is counted there, also when
  /// the owner alone has come back: it then stands for the rest, which comes after it in one go. Of the query: when, who and what.
  Result<std::vector<Deleted>> bin(const Query& query) const;
  Result<std::vector<Deleted>> bin() const { return bin(Query()); }
  /// The records that this step removed and that have not come back since.
  Result<std::vector<std::pair<EntityKind, qint64>>> stillGone(qint64 step) const;
  /// Where the counts lie that went with the records this step removed.
  Result<ObservationTable::Shelf> shelfOf(qint64 step) const;
  /// Records that are gone, as they were when they went last; those of the list that never went are not in the answer.
  Result<std::vector<Record>> lastSeen(EntityKind kind, const QVariantList& ids) const;
  /// The records of this kind that were removed once and have come back.
  Result<std::vector<qint64>> cameBack(EntityKind kind) const;
  /// Who has ever written, in alphabetical order.
  Result<QStringList> people() const;
  /// The number of the newest step; 0 when nothing was done yet.
  Result<qint64> lastStep() const;

 private:
  Result<bool> removedWith(qint64 step, EntityKind kind, qint64 id) const;

  const Database& m_database;
};

}  // namespace santalka
