// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QWidget>

class QLabel;

namespace santalka {

class QuickEntryRow;
class RecordTable;
class RecordTableModel;
class Workspace;

/// A small table of the records that belong to one other record, with a row for new ones: contacts of an institution,
/// values of an indicator, budget lines of a measure.
class SubTable : public QWidget {
  Q_OBJECT
 public:
  using Columns = QList<QPair<QString, int>>;  ///< keys and widths at 100 %

  /// `ownerField`: the key of the reference to the owner; empty for a table of all records of the kind.
  SubTable(EntityKind kind, const QString& ownerField, Workspace& workspace, QWidget* parent = nullptr);

  void setColumns(const Columns& columns);
  /// 0: nobody's, so it is empty.
  void showOwner(qint64 id);
  qint64 owner() const { return m_owner; }
  /// Words above the table; they name it for screen readers too.
  void setHeading(const QString& text);
  /// As high as its rows, up to a handful, instead of taking what room there is: for several under each other.
  void setCompact();
  void startNew();
  RecordTable& table() const { return *m_table; }
  RecordTableModel& model() const { return *m_model; }
  QuickEntryRow& quickEntry() const { return *m_quick; }

 Q_SIGNALS:
  void currentChanged(qint64 id);

 private:
  void fit();

  QString m_ownerField;
  qint64 m_owner = 0;
  bool m_compact = false;
  QLabel* m_heading;
  RecordTableModel* m_model;
  RecordTable* m_table;
  QuickEntryRow* m_quick;
};

}  // namespace santalka
