// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"
#include "ui/common/Icons.h"

#include <QStringList>

#include <vector>

namespace santalka {

class ChangeSet;
class RecordTable;

/// What a paste into a table would do, row by row, before anything is done.
class PastePlan {
 public:
  enum class Way { Over, Append };
  struct Cell {
    QString before;  ///< what stands there now, when it would change
    QString after;
    QString problem;
  };
  struct Row {
    StateMark fate = StateMark::Same;  ///< New, Changed, Same, or Overdue for a row that cannot be taken
    QString problem;
    std::vector<Cell> cells;
    Record record;
  };

  /// Cells of a tab-separated text as Excel and LibreOffice put it on the clipboard, quotes understood.
  static std::vector<QStringList> cellsOf(const QString& text);
  /// What the user most likely means: over the cells when one column or a selection is the target, else new rows.
  static Way usualWay(const RecordTable& table, const std::vector<QStringList>& cells);

  PastePlan(const RecordTable& table, std::vector<QStringList> cells, Way way);

  const QStringList& captions() const { return m_captions; }
  const std::vector<Row>& rows() const { return m_rows; }
  int count(StateMark fate) const;
  /// Columns of the pasted text that found no place in the table.
  int columnsLeftOver() const { return m_leftOver; }
  ChangeSet changes() const;

 private:
  bool readHeaders(const RecordTable& table, const QStringList& first);
  void plan(const RecordTable& table, Row& row, const QStringList& cells) const;

  QStringList m_captions;
  std::vector<int> m_columns;  ///< column of the model per pasted column, -1 for none
  std::vector<Row> m_rows;
  int m_leftOver = 0;
};

}  // namespace santalka
