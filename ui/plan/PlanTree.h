// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/plan/PlanDelegate.h"
#include "ui/plan/PlanTreeModel.h"

#include <QSet>
#include <QTreeView>

class QMenu;

namespace santalka {

/// The tree grid of the plan: objectives as heads across the row with progress, state and sum, measures edited in
/// place. What the user folds stays folded when rows change; the current cell is kept by its record.
class PlanTree : public QTreeView {
  Q_OBJECT
 public:
  explicit PlanTree(PlanTreeModel& model, QWidget* parent = nullptr);

  PlanRow currentRow() const { return m_model.rowAt(currentIndex()); }
  /// Shows the record and makes its cell current; false when it is not among the shown.
  bool showRecord(EntityKind kind, qint64 id, PlanColumn column);
  bool editCell(EntityKind kind, qint64 id, PlanColumn column);
  /// Rows with a selected cell, top to bottom.
  QList<PlanRow> selectedRows() const;
  /// „Pažymėtos 4 priemonės · Lėšos 2026: 16 500,00 € …“: like units only, and says so.
  QString selectionSummary() const;
  QString selectedText(bool withHeaders) const;
  /// Columns as they stand, left to right.
  QList<int> visibleColumns() const;
  QMenu* makeColumnMenu(QWidget* parent);

 Q_SIGNALS:
  void currentRowChanged();
  void selectionSummaryChanged();
  /// Enter or F2 on a cell that is made of several lines: the side form lists them.
  void linesRequested(santalka::PlanColumn column);
  void refused(const QString& reason);
  /// What was typed was given up.
  void settled();
  void columnsMoved();

 protected:
  bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void restyle();
  void fitColumns();
  int leastWidth(int column) const;
  int topOf(const QModelIndex& index) const;
  void restoreFolds();
  void restoreFolds(const QModelIndex& above);
  void move(PlanDelegate::Move move);
  QModelIndex stepped(const QModelIndex& from, PlanDelegate::Move move) const;
  void saveColumns() const;

  PlanTreeModel& m_model;
  PlanDelegate* m_delegate;
  QSet<QString> m_folded;
  PlanRow m_kept;
  int m_keptColumn = 0;
  bool m_restoring = false;
  QHash<int, int> m_widths;   ///< at 100 %, as the user left them
};

}  // namespace santalka
