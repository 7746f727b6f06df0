// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QWidget>

class QPushButton;

namespace santalka {

class MessageBanner;
class QuickEntryRow;
class RecordTable;
class RecordTableModel;
class Workspace;

/// A small table of the records that belong to one other record: contacts of an institution, values of an indicator.
class SubTable : public QWidget {
  Q_OBJECT
 public:
  /// `ownerField`: the key of the reference to the owner; empty for a table of all records of the kind.
  SubTable(EntityKind kind, const QString& ownerField, Workspace& workspace, QWidget* parent = nullptr);

  void setColumns(const QList<QPair<QString, int>>& columns);
  void showOwner(qint64 id);
  RecordTable& table() const { return *m_table; }
  RecordTableModel& model() const { return *m_model; }
  QuickEntryRow& quickEntry() const { return *m_quick; }

 private:
  QString m_ownerField;
  qint64 m_owner = 0;
  RecordTableModel* m_model;
  RecordTable* m_table;
  QuickEntryRow* m_quick;
  MessageBanner* m_banner;
};

}  // namespace santalka
