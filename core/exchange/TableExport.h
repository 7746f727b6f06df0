// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"

#include <functional>

namespace santalka {

struct ExportOptions {
  bool personal = false;            ///< names, phones and e-mails of officials too
  std::function<bool()> proceed{};  ///< asked now and then; false stops and leaves the target as it was
  std::function<void(const QString& problem)> cut{};  ///< told of each text that is longer than a cell of a workbook can be
};

/// Tables of the data file for other programs, from the same descriptions as forms and import, so that a table brought
/// out and in again changes nothing. The target is replaced only when the new file is complete.
namespace TableExport {

/// What can be exported: "plan" (the joined table of the newest plan) and every entity's table.
QStringList tableNames();

/// UTF-8, commas, a head of English keys, decimal points, ISO dates. References stand as titles beside their id. A text that
/// a spreadsheet would run as a formula gets an apostrophe before it (HarmlessText), which the import takes off again.
Result<void> writeCsv(const Store& store, const QString& table, const QString& path, const ExportOptions& options = {});

/// A sheet per table with heads in the language of the program and typed cells; no tables: the plan and every table with rows.
Result<void> writeXlsx(const Store& store, const QStringList& tables, const QString& path, const ExportOptions& options = {});

/// As writeCsv() writes it: quoted where needed, harmless to a spreadsheet.
QString csvCell(const QString& text);

}  // namespace TableExport
}  // namespace santalka
