// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/EntityKind.h"

#include <QScrollArea>

class QVBoxLayout;

namespace santalka {

class EditService;
class RecordNames;
struct HistoryEntry;

/// Who changed a record when, what from and what to; each step can be taken back for this record alone.
class HistoryView : public QScrollArea {
  Q_OBJECT
 public:
  HistoryView(EntityKind kind, EditService& edits, RecordNames& names, QWidget* parent = nullptr);

  /// Read when it comes into view.
  void showRecord(qint64 id);

  /// The changes of one step in words: „Dalyviai: 24 → 31“.
  static QStringList words(const HistoryEntry& entry, const RecordNames& names);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();

  EntityKind m_kind;
  EditService& m_edits;
  RecordNames& m_names;
  qint64 m_id = 0;
  QWidget* m_inner;
  QVBoxLayout* m_column;
};

}  // namespace santalka
