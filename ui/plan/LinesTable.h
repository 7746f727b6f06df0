// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityDescription.h"

#include <QWidget>

class QLabel;

namespace santalka {

class EditService;
class QuickEntryRow;
class RecordNames;
class RecordTable;
class RecordTableModel;

/// The records that belong to one other record (values of an indicator, budget lines of a measure) as a small table
/// with a heading and a row for new ones. As high as its rows, up to a handful.
class LinesTable : public QWidget {
  Q_OBJECT
 public:
  LinesTable(EntityKind kind, const QString& ownerKey, const QList<QPair<QString, int>>& columns, EditService& edits, RecordNames& names,
             QWidget* parent = nullptr);

  void setOwner(qint64 id);
  qint64 owner() const { return m_owner; }
  void setHeading(const QString& text);
  void setReadOnly(bool readOnly);
  /// Values a new line starts with.
  void setStart(const QString& key, const QVariant& value);
  void startNew();
  bool showRecord(qint64 id, const QString& key = {});
  RecordTable& table() const { return *m_table; }
  RecordTableModel& model() const { return *m_model; }

 Q_SIGNALS:
  void currentChanged(qint64 id);
  void refused(const QString& reason);

 private:
  void fit();

  QString m_ownerKey;
  qint64 m_owner = -1;
  bool m_readOnly = false;
  QLabel* m_heading;
  RecordTableModel* m_model;
  RecordTable* m_table;
  QuickEntryRow* m_quick;
};

}  // namespace santalka
