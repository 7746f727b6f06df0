// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace santalka {

/// A table of a report as the screen shows it: the same values, words and signs as on paper.
class FigureTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { RowKindRole = Qt::UserRole + 1, MarkRole };

  explicit FigureTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  void setTable(const reports::Table& table);
  const reports::Table& table() const { return m_table; }
  QString textAt(int row, int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  reports::Table m_table;
  QList<int> m_columns;  ///< those that the paper shows
};

/// Shows a FigureTableModel as tall as its rows are, up to `mostRows`; copies for Excel with Ctrl+C.
class FigureTable : public QTableView {
  Q_OBJECT
 public:
  explicit FigureTable(QWidget* parent = nullptr);

  void setTable(const reports::Table& table, int mostRows = 400);
  FigureTableModel& figures() const { return *m_model; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void arrange();
  int contentHeight() const;

  FigureTableModel* m_model;
  int m_mostRows = 400;
};

}  // namespace santalka
