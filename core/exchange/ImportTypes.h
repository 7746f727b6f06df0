// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/SheetTable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace santalka {

/// What a table is brought in as.
enum class ImportTarget { Plan, Stakeholders, Activities, Statistics };

/// "plan", "stakeholders", "activities", "statistics": the words of the command line.
std::optional<ImportTarget> importTarget(const QString& word);
QString importWord(ImportTarget target);

/// A field that a column of the file can fill.
struct ImportField {
  QString key;
  QString label;            ///< translated
  bool perYear = false;     ///< needs a year: targets, values, money
  bool isMoney = false;
};

/// One column of the file and what it is taken for.
struct ImportColumn {
  int index = 0;            ///< column of the sheet, from 0
  QString caption;
  QString field;            ///< key of an ImportField; empty: not brought in
  std::optional<int> year;
  qint64 multiplier = 1;    ///< unit of money: 1000 for „tūkst. Eur“
  QString source;           ///< money columns named after a source: its name as written
  double confidence = 0;    ///< 0 to 1; 1 when the user said so or says so each time
  bool hasContent = false;  ///< some row of the table fills it
};

/// What will become of a row of the file.
enum class RowFate {
  New,
  Changed,
  Same,
  Doubtful,  ///< brought in with the answer shown first, which the user should look at
  Skipped,   ///< holds nothing to bring in (total, note, repeated header, higher territory); `reason` says why
  Group,     ///< a heading inside the table: an objective or a goal
  Error,     ///< cannot be understood; the import is refused unless such rows are left out
};

/// One way to understand a doubtful cell.
struct ImportAnswer {
  QString text;   ///< „2 501,00 €“
  QString hint;   ///< „kablelis skiria trupmeną“
};

/// What there is to say about one cell of a row.
struct ImportCell {
  enum class Kind { Change, Doubt, Error, Note };
  Kind kind = Kind::Change;
  int row = -1;             ///< of the sheet, from 0
  int column = -1;          ///< of the sheet, from 0; -1: the row as a whole
  QString caption;          ///< what the value is: „Siektina reikšmė 2026“
  QString before;           ///< Change: value in the data file, as people read it
  QString after;            ///< Change: value after the import
  QString problem;          ///< a whole sentence
  std::vector<ImportAnswer> answers;
  int chosen = 0;           ///< which answer holds now
  bool answered = false;    ///< by the user, so it is no longer doubtful
  QString alike;            ///< cells with the same key have the same doubt and may share the answer

  /// "J32"; empty for the row as a whole.
  QString name() const { return column < 0 ? QString() : cellName(row, column); }
};

struct ImportRow {
  int row = 0;              ///< of the sheet, from 0; people see row + 1
  RowFate fate = RowFate::Same;
  QString title;            ///< „6.15 Savanorystės galimybių puoselėjimas“
  QString reason;           ///< why skipped
  std::vector<ImportCell> cells;
};

/// Something to be said about the file as a whole.
struct ImportNote {
  bool warning = false;     ///< something the user should look at; otherwise for information
  QString text;
  QString cell;             ///< "J46" where it has a place
};

struct ImportPreview {
  std::vector<ImportRow> rows;      ///< in the order of the sheet; statistics: only rows with something to say
  std::vector<ImportNote> notes;
  QString title;                    ///< plan: its title; statistics: the series
  qint64 fresh = 0;
  qint64 changed = 0;
  qint64 same = 0;
  qint64 doubtful = 0;
  qint64 skipped = 0;
  qint64 errors = 0;
  qint64 untold = 0;                ///< of these, rows beyond the first hundreds: their reasons are not kept

  static constexpr qint64 MostToldErrors = 200;

  void countRows();
  /// Doubts, warnings and rows that are refused or left out: what the command line ends with status 1 for.
  bool hasFindings() const;
};

}  // namespace santalka
