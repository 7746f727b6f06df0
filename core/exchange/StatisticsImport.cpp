// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/StatisticsImport.h"

#include "core/exchange/ImportSession.h"

namespace santalka {

Result<std::optional<Workbook>> StatisticsImport::headOf(const QString&) { return std::optional<Workbook>(); }
Result<void> StatisticsImport::run(const Workbook&, const Sheet&, const TableShape&, const std::vector<ImportColumn>&, const ImportAnswers&, const Store&, ImportPreview&, const ReadProgress&) { return {}; }
Result<ImportResult> StatisticsImport::apply(EditService&, const QString&) { return ImportResult{}; }

}  // namespace santalka
