// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "core/exchange/ImportContext.h"
#include "core/exchange/ReadLimits.h"
#include "core/exchange/StatisticsTable.h"

#include <memory>

namespace santalka {

struct ImportResult;

/// Brings in tables of the statistics portals: long ones (a column per dimension and one of values) and wide ones (years,
/// sexes or statuses as columns). Text tables are read through row by row and never held as cells, so that half a million
/// rows cost some 60 bytes each. Natural key: series by title, observation by its cell.
class StatisticsImport {
 public:
  /// `path` of a text table; empty: the rows are those of the sheet.
  explicit StatisticsImport(QString path) : m_path(std::move(path)) {}

  /// The first rows of a text table as a workbook, for finding header and columns; nothing for other formats.
  static Result<std::optional<Workbook>> headOf(const QString& path);

  Result<void> run(const Workbook& workbook, const Sheet& sheet, const TableShape& shape, const std::vector<ImportColumn>& columns, const ImportAnswers& answers,
                   const Store& store, ImportPreview& preview, const ReadProgress& progress);
  /// The columns that run() read, whatever their captions were taken for.
  const std::vector<int>& usedColumns() const { return m_used; }
  /// Writes what run() found.
  Result<ImportResult> apply(EditService& edits, const QString& label);

 private:
  class Source;
  class TextSource;
  class SheetSource;
  class WordColumn;
  struct ValueColumn {
    int column = -1;
    QString caption;
    qint64 multiplier = 1;
    QString period;                                        ///< from the caption; empty: from the row
    std::array<int, StatDimensionCount> values;            ///< from the caption; -1: from the row
  };
  struct Layout {
    std::array<int, StatDimensionCount> dimension;         ///< column of each dimension, -1 none
    int period = -1;
    int indicator = -1;
    int unit = -1;
    int symbol = -1;                                       ///< a mark beside the value: withheld
    std::vector<ValueColumn> values;
    QString titlePeriod;                                   ///< of the lines above the table
    QString title;
    int titleTerritory = 0;
  };
  struct SeriesFound {
    QString title;
    QString unit;
    qint64 multiplier = 1;
    qint64 id = 0;                                         ///< stored series, 0 = new
    std::vector<ObservationRow> rows;
  };
  struct Run;                                              ///< what one run() works with (StatisticsImport.cpp)

  Result<void> findLayout(Run& run);
  void guessByContent(Run& run);
  void wideColumns(Run& run);
  Result<void> readRows(Run& run, Source& source);
  void readValue(Run& run, Source& source, const ValueColumn& column, StatRow row);
  void report(Run& run, const StatisticsTable::Outcome& outcome);
  Result<void> collect(Run& run);

  QString m_path;
  QString m_file;
  std::vector<int> m_used;
  StatisticsTable m_table;
  std::vector<SeriesFound> m_series;
  DimensionTexts m_texts;
};

}  // namespace santalka
