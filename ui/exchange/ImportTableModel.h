// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ImportTypes.h"
#include "ui/common/Icons.h"

#include <QAbstractTableModel>

namespace santalka {

class ImportDesk;

/// The rows of the file as they stand there, with what will become of each. Columns: number of the row, fate, then the
/// columns of the table in the file.
class ImportTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role {
    FateRole = Qt::UserRole + 1,  ///< RowFate
    MarkRole,                     ///< StateMark of the fate
    BeforeRole,                   ///< Change: what stands in the data file now
    CellKindRole,                 ///< ImportCell::Kind, -1 for none
    SpanRole,                     ///< text over all columns of the file: headings and rows that are left out
  };
  static constexpr int FixedColumns = 2;

  explicit ImportTableModel(ImportDesk& desk, QObject* parent = nullptr);

  void reload();
  /// Only rows of this fate; nullopt for all.
  void setFilter(std::optional<RowFate> fate);
  const ImportRow* rowAt(int row) const;
  int rowOf(int sheetRow) const;
  /// The column of the file behind a column of the model; -1 for the fixed ones.
  int fileColumn(int column) const;
  int columnOfFile(int fileColumn) const;
  const ImportCell* cellAt(const QModelIndex& index) const;

  static StateMark markOf(RowFate fate);
  static QString wordOf(RowFate fate);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const ImportRow& row, int fileColumn) const;
  void refilter();

  ImportDesk& m_desk;
  std::optional<RowFate> m_filter;
  std::vector<int> m_rows;      ///< shown → index into the preview's rows
  std::vector<int> m_columns;   ///< file columns that hold something
};

}  // namespace santalka
