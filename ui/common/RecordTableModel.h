// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "ui/common/Icons.h"
#include "ui/common/RefusedTexts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace santalka {

class EditService;
class RecordNames;
struct ChangeNotice;

/// A column that is not a field: counted or composed from the record and others. Never edited.
struct ComputedColumn {
  QString key;
  std::function<QString()> caption;
  std::function<QString(const Record&)> text;
  std::function<QVariant(const Record&)> sortValue = {};  ///< empty: sorted by its text
  std::function<StateMark(const Record&)> mark = {};      ///< shape before the text, and its colour
  bool right = false;                                     ///< digits: aligned to the right
};

/// Any entity as a table, from its description: one column per visible field, then computed ones. Holds copies of the
/// records, writes through EditService at once, follows its notices. Filters and sorts inside, because a proxy model
/// is too slow for filtering as you type in 20 000 rows.
///
/// What a person typed and the program refused is kept in RefusedTexts: the cell is painted with it and its reason, but the
/// data of the cell stay those of the record.
class RecordTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role {
    IdRole = Qt::UserRole + 1,
    ProblemRole,   ///< why what was typed into the cell was refused
    RefusedRole,   ///< the text that was refused
    GroupRole,     ///< true for a group row
    SortRole,
    MarkRole,      ///< StateMark of a computed column
  };
  using Predicate = std::function<bool(const Record&)>;

  RecordTableModel(EntityKind kind, EditService& edits, RecordNames& names, RefusedTexts& refused, QObject* parent = nullptr);

  EntityKind kind() const { return m_kind; }
  const EntityDescription& entity() const { return m_entity; }
  RecordNames& names() const { return m_names; }
  EditService& edits() const { return m_edits; }

  /// Which records belong here at all (a year, an owner). Loads them anew.
  void setScope(const Query& scope);
  const Query& scope() const { return m_scope; }
  void reload();
  /// Reads the file when somebody first needs it, not before.
  void ensureLoaded();

  /// Called on each record that is written or pasted here before it is stored: owner, year and the like.
  void setPreparation(std::function<void(Record&)> prepare) { m_prepare = std::move(prepare); }
  Record prepared(Record record) const {
    if (m_prepare) m_prepare(record);
    return record;
  }

  void addComputed(ComputedColumn column);
  /// Computed columns depend on other records: asks them again.
  void refreshComputed();

  /// Rows that hold every word, letters folded.
  void setFilterText(const QString& text);
  QString filterText() const { return m_filterText; }
  /// A filter beside the text (chips, choices); empty function for none.
  void setFilter(Predicate filter);
  /// Rows under heads by this text, in the order the text sorts; empty functions for none. What stands before a
  /// GroupKeyEnd in it is for sorting only and not shown. `summary` stands beside the title. `field`: what the groups
  /// follow; rows sorted by it put the groups into their own order.
  static constexpr QChar GroupKeyEnd{0x1F};
  void setGrouping(std::function<QString(const Record&)> title,
                   std::function<QString(const std::vector<const Record*>&)> summary = {}, bool descending = false,
                   const QString& field = {});
  bool isGrouped() const { return static_cast<bool>(m_groupTitle); }
  bool isGroupRow(int row) const;
  QString groupTitle(int row) const;
  QString groupSummary(int row) const;
  bool isCollapsed(int row) const;
  void setCollapsed(int row, bool collapsed);

  int totalCount() const { return static_cast<int>(m_records.size()); }
  int shownCount() const { return m_shownCount; }
  int count(const Predicate& predicate) const;
  const std::vector<Record>& records() const { return m_records; }

  /// Null for a group row.
  const Record* recordAt(int row) const;
  qint64 idAt(int row) const;
  int rowOf(qint64 id) const;
  /// Whether the record belongs to what is looked at (the year), be it filtered away or not.
  bool hasRecord(qint64 id) const { return m_position.contains(id); }
  /// Those of the records that stand in no row, nor in a group that is folded.
  std::vector<qint64> unseenOf(const std::vector<qint64>& ids) const;
  int columnOf(const QString& key) const;
  QString keyOf(int column) const;
  /// Null for a computed column.
  const FieldDescription* fieldAt(int column) const;
  bool isReadOnly() const { return m_readOnly; }
  void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
  /// Fields that are shown but not edited here.
  void setFixedField(const QString& key) { m_fixed.insert(key); }

  /// Keeps what was typed into the cell and cannot be taken.
  void refuse(const QModelIndex& index, const QString& text, const QString& reason);
  void giveUp(const QModelIndex& index);
  /// Empties the cells in one step, all or none; the Error says what may not be empty.
  Result<void> clearCells(const QModelIndexList& cells);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  void sort(int column, Qt::SortOrder order) override;
  int sortColumn() const { return m_sortColumn; }
  Qt::SortOrder sortOrder() const { return m_sortOrder; }

  void retranslate();

 Q_SIGNALS:
  /// Records came, went or changed, or another filter is in force.
  void countsChanged();
  /// A record was changed so that it does not belong here any more.
  void leftScope(qint64 id);
  /// A value was not taken; the message says why.
  void rejected(const QModelIndex& index, const QString& reason);

 private:
  struct Shown {
    int record = -1;  ///< index into m_records, -1 for a group row
    int group = -1;
  };
  struct Group {
    QString title;
    std::vector<int> members;
  };

  QString groupKey(int row) const;
  bool belongs(const Record& record) const;
  bool passes(int record) const;
  QString foldedOf(const Record& record) const;
  void rebuildOrder();
  void rebuildShown();
  void appendShown(const std::vector<int>& members);
  void take(const ChangeNotice& notice);
  void takeOne(const struct Change& change);
  QVariant sortValueOf(const Record& record, int column) const;
  QString textOf(const Record& record, int column) const;
  RefusedTexts::Place placeOf(const QModelIndex& index) const;
  const RefusedTexts::Text* refusedAt(const QModelIndex& index) const;

  EntityKind m_kind;
  const EntityDescription& m_entity;
  EditService& m_edits;
  RecordNames& m_names;
  RefusedTexts& m_refused;
  Query m_scope;
  bool m_loaded = false;
  bool m_readOnly = false;
  std::vector<int> m_fields;  ///< column → field of the description
  std::vector<ComputedColumn> m_computed;
  QSet<QString> m_fixed;
  std::vector<Record> m_records;
  std::vector<QString> m_folded;  ///< one text per record, what the filter searches
  QHash<qint64, int> m_position;  ///< id → index into m_records
  std::vector<int> m_order;
  std::vector<Shown> m_shown;
  std::vector<Group> m_groups;
  int m_shownCount = 0;
  QString m_filterText;
  QStringList m_filterWords;
  Predicate m_filter;
  std::function<void(Record&)> m_prepare;
  std::function<QString(const Record&)> m_groupTitle;
  std::function<QString(const std::vector<const Record*>&)> m_groupSummary;
  bool m_groupsDescending = false;
  QString m_groupField;
  QSet<QString> m_collapsed;
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace santalka
