// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/ChangeLog.h"
#include "core/editing/HistoryNames.h"

#include <QAbstractTableModel>

#include <optional>

namespace santalka {

class RecordNames;

/// What was done to the file, a line a change: when, who, which record, what from and what to. As the bin: what is gone.
class HistoryModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { When, Who, What, Change, ColumnCount };
  /// The record of a row, for going there and for bringing it back.
  struct Subject {
    EntityKind kind = EntityKind::Municipality;
    qint64 id = 0;
  };

  HistoryModel(const Store& store, const RecordNames& names, QObject* parent = nullptr);

  void showChanges(std::vector<HistoryEntry> entries, bool more);
  void appendChanges(std::vector<HistoryEntry> entries, bool more);
  void showBin(std::vector<ChangeLog::Deleted> gone);
  void retranslate();

  bool hasMore() const { return m_more; }
  qint64 lastChange() const { return m_entries.empty() ? 0 : m_entries.back().change; }
  Subject subject(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Line {
    Subject subject;
    QString cells[ColumnCount];
  };
  Line lineOf(const HistoryEntry& entry) const;
  Line lineOf(const ChangeLog::Deleted& gone) const;
  void rebuild();

  const Store& m_store;
  const RecordNames& m_names;
  std::optional<HistoryNames> m_titles;
  bool m_bin = false;
  bool m_more = false;
  std::vector<HistoryEntry> m_entries;
  std::vector<ChangeLog::Deleted> m_gone;
  std::vector<Line> m_lines;
};

}  // namespace santalka
