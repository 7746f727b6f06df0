// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <utility>

namespace santalka {

class EditService;
class RecordNames;

/// Counts of statistics as a table that is read from the file a page at a time as it comes into sight: half a million
/// rows are never in memory.
class ObservationModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Role { IdRole = Qt::UserRole + 1 };
  static constexpr int PageRows = 200;

  ObservationModel(EditService& edits, RecordNames& names, QObject* parent = nullptr);

  void setScope(const Query& scope);
  const Query& scope() const { return m_scope; }
  /// The municipality of the file by its own name, others as the catalogue calls them.
  QString territoryName(const QString& code) const;
  void reload();
  qint64 idAt(int row) const;
  const Record* recordAt(int row) const;
  /// The row of the record among those already read; -1 when it is not.
  int rowOf(qint64 id) const;
  int columnOf(const QString& key) const;
  /// How many pages are held now; for tests of memory.
  int pagesHeld() const { return static_cast<int>(m_pages.size()); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void retranslate();

 Q_SIGNALS:
  void failed(const QString& message) const;

 private:
  const EntityDescription& m_entity;
  EditService& m_edits;
  RecordNames& m_names;
  std::vector<int> m_fields;
  Query m_scope;
  int m_rows = 0;
  mutable std::optional<std::pair<QString, QString>> m_own;  ///< code and name of the municipality of the file
  mutable QCache<int, std::vector<Record>> m_pages;
};

}  // namespace santalka
