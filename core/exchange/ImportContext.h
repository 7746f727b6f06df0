// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ParseText.h"
#include "core/exchange/ColumnMatcher.h"
#include "core/exchange/ImportDraft.h"

#include <QHash>

#include <map>

namespace santalka {

/// What the user said about single cells: by name ("J32") and by kind of doubt (ImportCell::alike).
struct ImportAnswers {
  QHash<QString, int> byCell;
  QHash<QString, int> byKind;
  QHash<QString, QString> corrections;  ///< the text to read instead of what the cell holds
};

/// How the dates with „/“ in a column are to be read: as those among them tell that have a number above 12, or as it is asked.
struct DateOrder {
  DateText::Order order = DateText::Order::None;
  int firstRow = -1;  ///< the first that can be read either way, where it is asked
  int count = 0;      ///< how many can
  QString telling;    ///< one that tells the order
};

/// All that the readers of the targets work with: the table, its columns, the answers, the draft and the preview.
struct ImportContext {
  const Sheet& sheet;
  const TableShape& shape;
  const std::vector<ImportColumn>& columns;
  const ImportAnswers& answers;
  ImportDraft& draft;
  ImportPreview& preview;
  QString fileName;
  bool textTable = false;          ///< CSV: our own export puts apostrophes before what a spreadsheet would run
  QHash<qint64, int> blocks = {};  ///< cell of the table → which block of cells merged over several rows covers it

  qint64 failedRows = 0;
  std::optional<int> year = {};    ///< the one year that the lines above the table name

  void findYear();
  /// Finds the blocks below the header; their text holds for each of their rows.
  void findBlocks();
  const CellRange* blockAt(int row, int column) const;

  std::map<int, DateOrder> dateOrders = {};  ///< by column of the sheet
  const DateOrder& dateOrder(const ImportColumn& column);

  const ImportColumn* column(const QString& field) const;
  std::vector<const ImportColumn*> columnsOf(const QString& field) const;
  void note(bool warning, const QString& text, const QString& cell = {});
};

/// Reads the cells of one row and collects what there is to say about them.
class RowReader {
 public:
  RowReader(ImportContext& context, int row) : m_context(context), m_row(row) { m_out.row = row; }

  int row() const { return m_row; }
  ImportRow& out() { return m_out; }
  bool failed() const;

  /// The cell; under a block merged over several rows what stands in its first, unless it is an amount or names the row.
  Cell cell(const ImportColumn* column) const;
  /// The cell's text with plain spaces, line ends kept; empty for no column.
  QString text(const ImportColumn* column) const;
  QString line(const ImportColumn* column) const;
  bool isEmpty(const ImportColumn* column) const;

  void error(const ImportColumn* column, const QString& problem);
  void note(const ImportColumn* column, const QString& problem);
  /// Registers a doubt and tells which answer holds.
  int ask(const ImportColumn* column, const QString& kind, const QString& problem, std::vector<ImportAnswer> answers);

  /// „Ne mažiau kaip 20“: a number with a word that makes it a limit.
  static bool saysAbout(const QString& text);
  // Typed reading. nullopt: unknown, or an error that was registered.
  std::optional<double> number(const ImportColumn* column, bool* withheld = nullptr);
  std::optional<double> number(const ImportColumn* column, const QString& text, bool* withheld = nullptr);
  std::optional<qint64> count(const ImportColumn* column);
  std::optional<Money> money(const ImportColumn* column);
  QDate date(const ImportColumn* column);
  QDate orderedDate(const ImportColumn* column, const DateText& parsed);
  std::optional<QDate> repairedDate(const ImportColumn* column, const QString& text, const DateText& parsed);
  std::optional<PeriodText> period(const ImportColumn* column);
  std::optional<bool> yesNo(const ImportColumn* column);

  /// Sets the fate by what the draft did, and takes the row back when a rule is broken.
  void settle(bool mainRecordIsNew);

 private:
  std::optional<int> answerTo(const QString& cell, const QString& kind) const;
  void refuseSheetErrors();
  ImportCell& add(ImportCell::Kind kind, const ImportColumn* column, const QString& problem);

  ImportContext& m_context;
  int m_row;
  ImportRow m_out;
};

/// Names compare without letter case, diacritics, quotation marks and the dots at their ends.
QString nameKey(const QString& text);

}  // namespace santalka
