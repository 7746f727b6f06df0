// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <memory>
#include <vector>

namespace santalka {

/// One cell as the office sees it, handed out by value. `text` is always filled as a person reads the cell
/// (numbers with a decimal comma and without groups, dates as yyyy-MM-dd), the typed member follows `kind`.
struct Cell {
  enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };

  Kind kind = Kind::Empty;
  QString text;
  double number = 0;     ///< Number; Boolean as 0 or 1
  QDate date;            ///< Date
  QTime time;            ///< Date with a time of day; invalid otherwise
  bool formula = false;  ///< the value is the stored result of a formula; Empty + formula means no result was stored
  bool percent = false;  ///< the number is shown as per cent: number 0.15, text "15 %"

  bool isEmpty() const { return kind == Kind::Empty; }
};

/// A merged block, both corners included, counted from 0.
struct CellRange {
  int firstRow = 0;
  int firstColumn = 0;
  int lastRow = 0;
  int lastColumn = 0;

  bool contains(int row, int column) const {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
  bool operator==(const CellRange&) const = default;
};

/// Keeps the characters of many cells in large blocks and the same text only once in a while; shared by the sheets of a
/// workbook. A cell costs 12 bytes besides, so that 500 000 rows x 8 columns stay within some 50 MB.
class TextPool {
 public:
  struct Ref {
    quint32 offset = 0;
    quint32 length = 0;
  };
  static constexpr qsizetype longestText = 1 << 18;

  Ref add(QStringView text);
  QStringView view(Ref ref) const;
  qsizetype characters() const { return m_used; }

 private:
  static constexpr int blockBits = 20;
  Ref store(QStringView text);

  std::vector<std::unique_ptr<char16_t[]>> m_blocks;
  qsizetype m_used = 0;
  quint64 m_next = 0;
  std::array<Ref, 8192> m_recent{};
};

/// One sheet: ragged rows, absent cells are Empty. Rows and columns are counted from 0.
class Sheet {
 public:
  explicit Sheet(std::shared_ptr<TextPool> pool = {});

  QString name;
  bool hidden = false;
  std::vector<CellRange> merged;

  int rowCount() const { return static_cast<int>(m_rowStart.size()); }
  int columnCount() const { return m_columns; }
  qint64 cellCount() const { return static_cast<qint64>(m_slots.size()); }

  Cell cell(int row, int column) const;
  Cell::Kind kind(int row, int column) const;
  /// The text of a Text or Error cell without a copy; empty for the other kinds (use cell()).
  QStringView textView(int row, int column) const;
  bool isBlankRow(int row) const;
  /// The columns of a row that hold something (also a formula without a stored result), in order.
  std::vector<int> filledColumns(int row) const;
  void filledColumns(int row, std::vector<int>& columns) const;
  /// The merged block the cell lies in, or nullptr.
  const CellRange* mergedAt(int row, int column) const;

  // Filling, by the readers: rows in order; cells of a row in any order (of two for one place the first stays).
  // finish() after the last row.
  void startRow();
  void finish();
  void skipRowsTo(int row);
  void addText(int column, QStringView text, bool formula = false, Cell::Kind kind = Cell::Kind::Text);
  void addPooled(int column, TextPool::Ref ref, bool formula = false);
  void addNumber(int column, double number, bool formula = false, bool percent = false, int padToDigits = 0);
  void addDate(int column, QDate date, QTime time, bool formula = false);
  void addBoolean(int column, bool value, bool formula = false);
  void addEmptyFormula(int column);
  /// Appends the last row again, `times` more times.
  void repeatLastRow(int times);
  int lastRowCells() const;

 private:
  struct Slot {
    quint32 a = 0;  // text: offset; number: low half; date: julian day
    quint32 b = 0;  // text: length; number: high half; date: second of the day + 1, 0 without a time
    quint16 column = 0;
    Cell::Kind kind = Cell::Kind::Empty;
    quint8 flags = 0;
  };
  const Slot* find(int row, int column) const;
  void push(Slot slot, int column);

  std::shared_ptr<TextPool> m_pool;
  std::vector<Slot> m_slots;
  std::vector<quint32> m_rowStart;
  int m_columns = 0;
  bool m_outOfOrder = false;
};

/// A file read in, whatever its format.
struct Workbook {
  QString fileName;      ///< without the folder
  QString format;        ///< "xlsx", "ods" or "csv"
  QString encodingNote;  ///< for text files: the encoding and separator found, for the preview; empty otherwise
  std::vector<Sheet> sheets;

  /// The sheet of that name (letters and spaces compared as fold() does), or nullptr.
  const Sheet* sheet(QStringView name) const;
};

/// "J32" for row 31, column 9.
QString cellName(int row, int column);
/// "J" for 9.
QString columnName(int column);

}  // namespace santalka
