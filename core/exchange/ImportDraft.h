// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/editing/ChangeSet.h"
#include "core/exchange/ImportTypes.h"

#include <QHash>

#include <deque>
#include <map>

namespace santalka {

/// A stored or a new record on its way through an import.
struct DraftRecord {
  Record now;
  Record before;       ///< as stored; meaningless when fresh
  bool fresh = false;
  int row = -1;        ///< the row of the sheet that last claimed it
  std::size_t index = 0;
};

/// The data file as it will be after the import: stored records are loaded when first asked for, changed in memory and
/// handed over as one ChangeSet. Rows are tried one after the other; a row that fails is taken back.
class ImportDraft {
 public:
  explicit ImportDraft(const Store& store) : m_store(store) {}

  /// All records of the kind, stored ones first, in the entity's order; new ones as they were added.
  std::deque<DraftRecord>& all(EntityKind kind);
  DraftRecord& add(EntityKind kind);
  DraftRecord* byId(EntityKind kind, qint64 id);
  /// The records whose field holds the value, in the order of all(); texts compare as nameKey() does. Not for empty values.
  std::vector<DraftRecord*> where(EntityKind kind, const QString& key, const QVariant& value);
  /// The first failure to read the data file.
  const std::optional<Error>& failure() const { return m_failure; }

  // One row: everything between beginRow() and the next one can be taken back.
  void beginRow(int row);
  void rollbackRow();
  /// Gives a field a value. An unknown value never erases a known one. `column` is the cell it came from.
  void set(DraftRecord& record, const QString& key, const QVariant& value, int column = -1);
  /// Takes a value away, which an empty cell never does: only an answer that says so.
  void empty(DraftRecord& record, const QString& key);
  /// The rules of the records the row touched, with the cells at fault.
  struct Fault {
    int column = -1;
    QString message;
  };
  std::vector<Fault> faults() const;
  /// What the row changed in stored records.
  std::vector<ImportCell> changes();
  bool addedRecords() const;

  ChangeSet takeChanges();
  QString titleOf(EntityKind kind, qint64 id);

 private:
  struct Step {
    EntityKind kind;
    std::size_t index;
    bool added;
    Record previous;
  };
  struct Touch {
    EntityKind kind;
    std::size_t index;
    QString key;
    int column;
    bool operator==(const Touch&) const = default;
  };

  // Where a value may be found. Entries are added and never taken out: what a row took back is left aside when looked up.
  using Places = QHash<QString, std::vector<std::size_t>>;
  static QString indexKey(const QVariant& value);
  bool holds(const DraftRecord& record, const QString& key, const QString& wanted) const;

  const Store& m_store;
  std::map<EntityKind, std::deque<DraftRecord>> m_records;
  std::map<EntityKind, QHash<qint64, std::size_t>> m_byId;
  std::map<std::pair<EntityKind, QString>, Places> m_places;
  std::vector<Step> m_journal;
  std::vector<Touch> m_touched;
  std::optional<Error> m_failure;
  qint64 m_provisional = 0;
  int m_row = -1;
};

}  // namespace santalka
