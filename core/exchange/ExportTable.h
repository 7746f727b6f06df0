// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/TableExport.h"

#include <QDate>
#include <QHash>

#include <variant>
#include <vector>

namespace santalka {

/// One value on its way out: nothing, a text, a number or a date.
using ExportValue = std::variant<std::monostate, QString, double, QDate>;

struct ExportColumn {
  QString key;
  QString caption;
  int decimals = -1;   ///< numbers: exactly that many digits after the point; -1: as many as there are
  bool wide = false;   ///< long texts
  bool idOnly = false; ///< for machines: left out of workbooks
};

/// A table as rows of values, read page by page.
class ExportTable {
 public:
  using RowSink = std::function<Result<void>(const std::vector<ExportValue>&)>;

  /// `readable`: choices and yes/no as people read them; otherwise enums by their codes.
  static Result<ExportTable> of(const Store& store, const QString& table, bool readable, const ExportOptions& options);

  const QString& title() const { return m_title; }
  const std::vector<ExportColumn>& columns() const { return m_columns; }
  Result<void> eachRow(const RowSink& sink) const { return m_each(sink); }

 private:
  static Result<ExportTable> plan(const Store& store);
  static Result<ExportTable> entity(const Store& store, const EntityDescription& entity, bool readable, const ExportOptions& options);

  QString m_title;
  std::vector<ExportColumn> m_columns;
  std::function<Result<void>(const RowSink&)> m_each;
};

}  // namespace santalka
