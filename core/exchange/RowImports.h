// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ImportContext.h"

#include <QSet>

namespace santalka {

/// Reads a cell as a value of the field; unknown or an error registered with the row is an invalid QVariant. Values of open
/// lists stand as written when the list does not know them; `kept` then says so.
QVariant readFieldValue(RowReader& reader, const FieldDescription& field, const ImportColumn* column, bool* kept = nullptr);

/// Institutions of the network with their contacts. Natural keys: register code, else the name; contact by office.
class StakeholderImport {
 public:
  explicit StakeholderImport(ImportContext& context) : m_c(context) {}
  void run();

 private:
  void dataRow(int row);
  void remember(const DraftRecord& record);
  DraftRecord* find(RowReader& reader, const QString& code, const QString& name);
  void fields(RowReader& reader, DraftRecord& stakeholder);
  QString code(RowReader& reader, QString* asNote);
  void contact(RowReader& reader, qint64 stakeholder);
  QString phone(RowReader& reader, const ImportColumn* column);
  QString email(RowReader& reader, const ImportColumn* column);

  ImportContext& m_c;
  QString m_group;  ///< of the heading above
  QSet<QString> m_unknownGroups;
  QHash<QString, qint64> m_byName;
  QHash<QString, qint64> m_byCode;
};

/// The log of activities. Natural key: date, duty and topic; the same key twice is two activities.
class ActivityImport {
 public:
  explicit ActivityImport(ImportContext& context) : m_c(context) {}
  void run();

 private:
  void dataRow(int row);
  /// Nothing: the row is to stay out.
  std::optional<QString> duty(RowReader& reader, const ImportColumn* column);
  void dates(RowReader& reader, QDate& from, QDate& to);
  void institutions(RowReader& reader, DraftRecord& activity);
  QStringList languages(RowReader& reader, const ImportColumn* column);
  void reference(RowReader& reader, DraftRecord& activity, const QString& key, EntityKind kind);
  std::pair<qint64, int> called(EntityKind kind, const QString& text);

  ImportContext& m_c;
  QHash<QString, std::vector<qint64>> m_stored;  ///< key → stored activities not yet claimed
  QHash<QString, int> m_seen;
  QHash<QString, qint64> m_members;  ///< name → stakeholder
  QHash<QString, std::pair<qint64, int>> m_references;  ///< field and text → record and how many are called so
};

/// Rows of the table that hold no data, each named.
void skipOtherRow(ImportContext& context, const TableRow& row);

}  // namespace santalka
