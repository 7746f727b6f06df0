// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"
#include "ui/common/RecordDelegate.h"

#include <QTableView>

#include <functional>

class QMenu;

namespace santalka {

class RecordTableModel;

/// A table of records that is edited in place: F2 or typing opens, Enter commits and goes down, Tab goes right, Esc
/// restores. Columns are chosen, moved and sized by the user and remembered; Ctrl+C copies for Excel.
class RecordTable : public QTableView {
  Q_OBJECT
 public:
  explicit RecordTable(RecordTableModel& model, QWidget* parent = nullptr);

  RecordTableModel& records() const { return m_model; }
  /// Keys of the columns shown at first, left to right, with widths at 100 %; others can be chosen by the user.
  void setColumns(const QList<QPair<QString, int>>& columns);
  /// Under this name columns are remembered; without one they are not.
  void remember(const QString& name);
  /// Columns to show and hide, and what the rows are grouped by.
  QMenu* makeColumnMenu(QWidget* parent);
  /// The groups that the page has by itself; the user may choose others or none.
  struct Grouping {
    std::function<QString()> caption;
    std::function<QString(const Record&)> title;
    std::function<QString(const std::vector<const Record*>&)> summary;
    bool descending = false;
    QString field = {};  ///< what the groups follow: sorted by it, they stand in the same order
  };
  void setUsualGrouping(Grouping grouping);
  /// A field's key, empty for no groups, UsualGroups for the page's own.
  static constexpr const char* UsualGroups = "*";
  void groupBy(const QString& key);
  QString groupedBy() const { return m_groupKey; }
  void setTwoLines(bool two);

  qint64 currentId() const;
  QList<qint64> selectedIds() const;
  /// Selects the record and shows it; with a key, the cell of that field. False when it is not among the shown.
  bool showRecord(qint64 id, const QString& key = {});
  /// What is selected and what it adds up to, like units only.
  QString selectionSummary() const;

  /// Tab-separated, as Excel takes it.
  QString selectedText(bool withHeaders) const;
  void copy(bool withHeaders) const;
  /// Removes the records of the selected rows; one step that can be undone.
  void removeSelected();

  /// A widget under the header, aligned with the columns by its owner.
  void setTopRow(QWidget* row, int height);
  /// Of the top row while it is shown, else 0.
  int topHeight() const;
  /// Place of the column in the coordinates of the top row.
  QRect columnPlace(const QString& key) const;

 Q_SIGNALS:
  void currentRecordChanged(qint64 id);
  void selectionSummaryChanged();
  void columnsMoved();
  void refused(const QString& reason);
  /// What was typed was given up.
  void settled();
  void pasteRequested();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
  void resizeEvent(QResizeEvent* event) override;
  void updateGeometries() override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

 private:
  void restyle();
  void step(RecordDelegate::Move move);
  void sortByHeader(int column);
  void stretchColumn();
  void addGroupMenu(QMenu& menu);
  bool canGroupBy(const FieldDescription& field) const;
  QString groupSummary(const std::vector<const Record*>& records) const;
  void restoreGrouping();
  void saveColumns() const;
  void restoreColumns();
  void paintGroups();
  QString numberSum(const FieldDescription& field, const std::vector<const Record*>& records) const;

  RecordTableModel& m_model;
  QList<QPair<QString, int>> m_columns;
  QString m_name;
  Grouping m_usual;
  QString m_groupKey;
  QWidget* m_top = nullptr;
  int m_topHeight = 0;
  bool m_twoLines = false;
  bool m_restoring = false;
  bool m_arranging = false;
  qint64 m_keptId = 0;
  QString m_keptKey;
};

}  // namespace santalka
