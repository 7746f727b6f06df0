// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/RawStatement.h"
#include "core/domain/EntityDescription.h"

#include <QHash>

namespace santalka {

/// Turns the columns of a statement's rows into values of fields. Codes of catalogues repeat from row to row and share one text.
class ColumnReader {
 public:
  explicit ColumnReader(sqlite3_stmt* statement) : m_statement(statement) {}

  QVariant value(const FieldDescription& field, int column);

 private:
  QString text(int column) const;
  QVariant code(int column);

  sqlite3_stmt* m_statement;
  QHash<QByteArray, QVariant> m_codes;
};

}  // namespace santalka
