// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "core/exchange/ImportContext.h"
#include "core/exchange/ReadLimits.h"

namespace santalka {

struct ImportResult;

class StatisticsImport {
 public:
  explicit StatisticsImport(QString path) : m_path(std::move(path)) {}
  static Result<std::optional<Workbook>> headOf(const QString& path);
  Result<void> run(const Workbook& workbook, const Sheet& sheet, const TableShape& shape, const std::vector<ImportColumn>& columns, const ImportAnswers& answers,
                   const Store& store, ImportPreview& preview, const ReadProgress& progress);
  Result<ImportResult> apply(EditService& edits, const QString& label);

 private:
  QString m_path;
};

}  // namespace santalka
