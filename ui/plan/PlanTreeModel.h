// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/RefusedTexts.h"
#include "ui/plan/PlanCells.h"

#include <QAbstractItemModel>

#include <memory>

namespace santalka {

/// Which measures of the plan are shown.
struct PlanFilter {
  QString text;
  QString responsible;  ///< as written in the plan
  QString state;        ///< as PlanCells::filterKey()
  QString source;       ///< "source.<id>", "sought", "none" (needs no money), "unnamed"
  bool isEmpty() const { return text.isEmpty() && responsible.isEmpty() && state.isEmpty() && source.isEmpty(); }
  bool operator==(const PlanFilter&) const = default;
};

/// The plan as a tree: goals where it has any, objectives, their measures, and the indicators of measures that have several. Texts typed into
/// cells are written through EditService at once; what is refused is kept in RefusedTexts and painted in the cell, whose data
/// stay those of the plan.
class PlanTreeModel : public QAbstractItemModel {
  Q_OBJECT
 public:
  enum Role {
    KindRole = Qt::UserRole + 1,  ///< PlanRow::Kind
    PercentRole,                  ///< double; invalid when unknown
    MarkRole,                     ///< StateMark
    NoteRole,                     ///< a second line under an amount
    ProblemRole,                  ///< why what was typed into the cell was refused
    RefusedRole,                  ///< the text that was refused
    SpareRole,                    ///< true: the row is not of this year
    SummaryRole,                  ///< what stands beside a group's title
  };

  PlanTreeModel(EditService& edits, RefusedTexts& refused, QObject* parent = nullptr);
  ~PlanTreeModel() override;

  void setPlan(Id<Plan> plan);
  Id<Plan> plan() const { return m_plan; }
  void setYear(int year);
  void setFilter(const PlanFilter& filter);
  const PlanFilter& filter() const { return m_filter; }
  void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
  /// Brings the model up to date when notices came while nobody looked.
  void ensureLoaded();
  /// While nobody looks, changes are only remembered.
  void setWatched(bool watched);

  const PlanSnapshot& snapshot() const { return m_snapshot; }
  PlanRow rowAt(const QModelIndex& index) const;
  /// The row of a measure, an objective or an indicator (which may be in its measure's row); invalid when it is not shown.
  QModelIndex indexOf(EntityKind kind, qint64 id, PlanColumn column = PlanColumn::Title) const;
  /// Measures shown, in their order.
  std::vector<Id<Measure>> shownMeasures() const;
  int measureCount() const { return static_cast<int>(m_snapshot.facts().measures.size()); }
  /// Measures of this year in the states of the key.
  int countOf(const QString& stateKey) const;
  /// One place of all rows, top to bottom, as they would stand with everything open.
  QModelIndex neighbour(const QModelIndex& index, int step) const;

  /// Keeps what was typed into the cell and cannot be taken.
  void refuse(const QModelIndex& index, const QString& text, const QString& reason);
  void giveUp(const QModelIndex& index);
  /// Empties the cells in one step, all or none; the Error says what may not be empty.
  Result<void> clearCells(const QModelIndexList& cells);
  /// Writes the text into the cell; the Error says why it was refused.
  Result<void> write(const QModelIndex& index, const QString& text);

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  void retranslate();

 Q_SIGNALS:
  /// Numbers, counts or rows are other than before.
  void refreshed();
  void failed(const QString& why);
  /// A text was not taken; the message says why.
  void rejected(const QString& reason);

 private:
  struct Node;
  void take(const ChangeNotice& notice);
  void reload();
  void rebuild();
  Node* addHead(PlanRow::Kind kind, Node* above, qint64 id);
  void addMeasure(Node& group, const Measure& measure);
  void evaluate();
  bool passes(const Measure& measure) const;
  Node* nodeOf(const QModelIndex& index) const;
  QModelIndex indexOf(const Node* node, int column) const;
  void announceAll(Node* node);
  void collect(const Node& node, std::vector<const Node*>& all) const;
  static RefusedTexts::Place placeOf(const PlanRow& row, PlanColumn column);

  EditService& m_edits;
  RefusedTexts& m_refused;
  PlanSnapshot m_snapshot;
  Id<Plan> m_plan;
  int m_wantedYear = 0;
  PlanFilter m_filter;
  bool m_stale = true;
  bool m_watched = false;
  bool m_readOnly = false;
  std::vector<std::unique_ptr<Node>> m_roots;  ///< goals, or objectives when the plan has no goals
  std::vector<Node*> m_groups;                 ///< the objectives in their order
  QHash<qint64, Node*> m_measureNodes;
  QHash<qint64, Node*> m_indicatorNodes;
  QHash<qint64, Node*> m_objectiveNodes;
  QHash<qint64, Node*> m_goalNodes;
  QHash<qint64, QString> m_folded;
};

}  // namespace santalka
