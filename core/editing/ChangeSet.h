// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

#include <QDateTime>

#include <vector>

namespace santalka {

/// One wish: a record to insert, to bring to a new state, or to remove.
struct Change {
  enum class Action { Insert, Update, Remove };
  Action action = Action::Insert;
  Record record;  ///< Remove needs kind and id only
};

/// Changes that are made together or not at all, and undone as one step. A new record may carry a negative id; others of
/// the same set refer to it by that number.
class ChangeSet {
 public:
  /// Adds an insert and answers the provisional (negative) id of the new record.
  qint64 insert(Record record) {
    record.id = --m_provisional;
    m_changes.push_back({Change::Action::Insert, std::move(record)});
    return m_provisional;
  }
  template <class T>
  Id<T> insert(const T& object) {
    return Id<T>{insert(toRecord(object))};
  }
  void update(Record record) { m_changes.push_back({Change::Action::Update, std::move(record)}); }
  template <class T>
  void update(const T& object) {
    update(toRecord(object));
  }
  void remove(EntityKind kind, qint64 id) {
    Change change;
    change.action = Change::Action::Remove;
    change.record.kind = kind;
    change.record.id = id;
    m_changes.push_back(std::move(change));
  }

  bool isEmpty() const { return m_changes.empty(); }
  std::size_t size() const { return m_changes.size(); }
  const std::vector<Change>& changes() const { return m_changes; }
  std::vector<Change>& changes() { return m_changes; }

 private:
  std::vector<Change> m_changes;
  qint64 m_provisional = 0;
};

/// What became of the file: sent to everybody who shows records. Records carry their new state (Insert, Update) or what they were (Remove).
struct ChangeNotice {
  std::vector<Change> changes;
  bool observationsChanged = false;
  bool touches(EntityKind kind) const {
    if (kind == EntityKind::Observation && observationsChanged) return true;
    for (const Change& change : changes)
      if (change.record.kind == kind) return true;
    return false;
  }
};

/// One line of a record's history, or of "what changed lately".
struct HistoryEntry {
  qint64 change = 0;  ///< ascending over the whole file
  qint64 step = 0;
  QDateTime at;
  QString who;
  QString label;      ///< of the step, as spokenLabel() says it
  QString kind;       ///< edit, import, undo, redo
  EntityKind entity = EntityKind::Municipality;
  qint64 recordId = 0;
  QString action;     ///< insert, update, remove, bulk
  struct FieldChange {
    QString field;
    QVariant before;
    QVariant after;
  };
  std::vector<FieldChange> fields;  ///< for insert only after, for remove only before
};

}  // namespace santalka
