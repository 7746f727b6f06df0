// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/EditService.h"
#include "core/exchange/ImportContext.h"
#include "core/exchange/SheetReader.h"

#include <memory>

namespace santalka {

class StatisticsImport;

/// What an import did.
struct ImportResult {
  qint64 inserted = 0;  ///< records; for statistics observations
  qint64 changed = 0;
  qint64 same = 0;
  bool nothingChanged() const { return inserted == 0 && changed == 0; }
};

/// One import from the file to the undoable step; the command line and the window drive the same object:
/// open → (sheet, header, columns) → preview → (answers) → apply. Nothing is written before apply().
class ImportSession {
 public:
  /// Reads the file. The store must live as long as the session; it is only read. Text tables of statistics are not
  /// held in memory: they are read through when the preview is made.
  static Result<std::unique_ptr<ImportSession>> open(const QString& path, ImportTarget target, const Store& store, const ReadProgress& progress = {});
  ~ImportSession();

  ImportTarget target() const { return m_target; }
  QString fileName() const { return m_workbook.fileName; }
  /// Encoding and separator of a text table; empty otherwise.
  QString encodingNote() const { return m_workbook.encodingNote; }

  QStringList sheetNames() const;
  int sheetIndex() const { return m_sheet; }
  const Sheet& sheet() const { return m_workbook.sheets[static_cast<std::size_t>(m_sheet)]; }
  Result<void> chooseSheet(int index);

  /// Rows of the sheet, from 0.
  int headerFirst() const { return m_shape.headerFirst; }
  int headerLast() const { return m_shape.headerLast; }
  Result<void> chooseHeader(int first, int last);

  const std::vector<ImportField>& fields() const { return m_matcher.fields(); }
  const std::vector<ImportColumn>& columns() const { return m_columns; }
  /// Takes a column for another field; an empty field leaves it out. Remembered for the next file when the import is made.
  void assign(int column, const QString& field, std::optional<int> year = std::nullopt);

  /// Plans only: brings the table into this plan instead of the one found by title.
  void choosePlan(qint64 plan);

  /// Answers a doubt: of the cell "J32" (a row without a cell: its number), or of all cells with the same doubt.
  void answer(const ImportCell& cell, int answer, bool alike);
  /// Reads the cell as if this text stood in it.
  void correct(const QString& cell, const QString& text);
  /// Leaves out rows with errors instead of refusing the file.
  void skipErrors(bool skip) { m_skipErrors = skip; }

  /// What would become of the file; made when first asked for and after every change. The Error says why nothing of it
  /// can be used: personal codes, no table, a required column missing.
  Result<const ImportPreview*> preview(const ReadProgress& progress = {});

  /// Writes everything as one undoable step, or nothing. Refuses when the preview holds errors and skipErrors() is off:
  /// the message names sheet, cell and reason of each. The preview then tells what was done.
  Result<ImportResult> apply(EditService& edits);

 private:
  /// What a sheet seems to be, for choosing one and for telling of the others.
  struct SheetRating {
    bool table = false;
    bool usable = false;  ///< has rows and the columns without which a row says nothing
    int known = 0;        ///< columns taken for a field
    int rows = 0;
  };
  ImportSession(ImportTarget target, const Store& store);
  Result<void> findTable(const HeaderOptions& options);
  void settleFinancing();
  void settleYears();
  void settleIndicator();
  void settleMoneyUnit();
  Result<void> checkPersonalCodes() const;
  QStringList missingFields() const;
  Result<void> checkColumns() const;
  int bestSheet();
  void noteLeftOut();
  void noteOtherSheet(int index);
  Error refusal() const;
  QHash<QString, QString> remembered() const;
  Result<void> remember();
  QString stepLabel() const;
  void changed() { m_stale = true; }

  ImportTarget m_target;
  const Store& m_store;
  ColumnMatcher m_matcher;
  QString m_path;
  Workbook m_workbook;
  int m_sheet = 0;
  std::vector<SheetRating> m_ratings;  ///< by sheet
  TableShape m_shape;
  std::vector<ImportColumn> m_columns;
  QHash<QString, QString> m_corrected;  ///< caption → field, by the user
  ImportAnswers m_answers;
  qint64 m_plan = 0;
  bool m_skipErrors = false;
  std::optional<ImportPreview> m_preview;
  bool m_stale = true;
  std::unique_ptr<ImportDraft> m_draft;
  std::unique_ptr<StatisticsImport> m_statistics;
};

}  // namespace santalka
