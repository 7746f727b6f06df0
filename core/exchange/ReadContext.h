// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/exchange/ReadLimits.h"
#include "core/exchange/SheetTable.h"

#include <memory>
#include <optional>

namespace santalka {

/// What the readers of one file share: its name for the sentences, the caps with what is used of them, the texts.
class ReadContext {
 public:
  ReadContext(QString file, const ReadLimits& readLimits, ReadProgress readProgress)
      : fileName(std::move(file)), limits(readLimits), progress(std::move(readProgress)), pool(std::make_shared<TextPool>()) {}

  /// An error about a cell: where it is, then `reason`, which also says what to do.
  Error atCell(const QString& sheet, int row, int column, const QString& reason) const;
  /// An error about the file or a sheet of it.
  Error about(const QString& reason, const QString& detail = {}) const;

  /// Counts what was added; an error once a cap is passed.
  /// `filled`: how many rows got their first cell.
  std::optional<Error> spend(const QString& sheet, qint64 cells, qint64 rows, qint64 filled);
  Error tooLarge() const;
  Error tooManyRows() const;
  Error tooManySheets() const;
  /// Counts filled cells that a few bytes of the file repeat.
  std::optional<Error> repeat(qint64 more);

  QString fileName;
  ReadLimits limits;
  ReadProgress progress;
  std::shared_ptr<TextPool> pool;
  qint64 cells = 0;
  qint64 rows = 0;
  qint64 weighedBytes = 0;  ///< by weighPart(), over all parts
  qint64 weighedTags = 0;
  qint64 weighedCells = 0;
  qint64 weighedRows = 0;
  qint64 filledRows = 0;
  qint64 repeatedCells = 0;
};

/// "J32" or "$J$32" as row and column from 0; nullopt when it is no cell or lies beyond the caps.
struct CellPlace {
  int row = 0;
  int column = 0;
};
std::optional<CellPlace> placeOf(QStringView reference, const ReadLimits& limits);

}  // namespace santalka
