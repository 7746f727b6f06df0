// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/ReadContext.h"

#include "core/exchange/SheetTexts.h"

namespace santalka {

Error ReadContext::atCell(const QString& sheet, int row, int column, const QString& reason) const {
  return Error{ErrorCode::Unreadable,
               SheetTexts::tr("File “%1”, sheet “%2”, cell %3: %4").arg(fileName, sheet, cellName(row, column), reason), {}};
}

Error ReadContext::about(const QString& reason, const QString& detail) const {
  return Error{ErrorCode::Unreadable, SheetTexts::tr("The file “%1” cannot be read: %2").arg(fileName, reason), detail};
}

Error ReadContext::tooLarge() const {
  return about(SheetTexts::tr("it holds more cells than any table of an office. Keep only the sheet and the rows needed and save them as a new file."));
}

Error ReadContext::tooManyRows() const {
  return about(SheetTexts::tr("it holds more than %1 filled rows, which no office has of these. Keep only the sheet and the rows needed and save them as a new file.").arg(limits.filledRows));
}

Error ReadContext::tooManySheets() const {
  return about(SheetTexts::tr("it holds more than %1 sheets. Keep only the sheet needed and save it as a new file.").arg(limits.sheets));
}

std::optional<Error> ReadContext::repeat(qint64 more) {
  repeatedCells += more;
  return repeatedCells > limits.repeatedCells ? std::optional<Error>(tooLarge()) : std::nullopt;
}

std::optional<Error> ReadContext::spend(const QString& sheet, qint64 newCells, qint64 newRows, qint64 filled) {
  cells += newCells;
  rows += newRows;
  filledRows += filled;
  if (filledRows > limits.filledRows) return tooManyRows();
  const bool over = cells > limits.cells || rows > 4ll * limits.rows || pool->characters() > limits.characters;
  if (!over) return std::nullopt;
  Error error = tooLarge();
  error.detail = QStringLiteral("sheet %1: %2 cells, %3 rows, %4 characters").arg(sheet).arg(cells).arg(rows).arg(pool->characters());
  return error;
}

std::optional<CellPlace> placeOf(QStringView reference, const ReadLimits& limits) {
  qint64 column = 0;
  qint64 row = 0;
  bool letters = false;
  bool digits = false;
  for (const QChar c : reference) {
    if (c == u'$') continue;
    const char16_t upper = c.unicode() & ~0x20u;
    if (upper >= u'A' && upper <= u'Z' && !digits) {
      column = column * 26 + (upper - u'A' + 1);
      letters = true;
    } else if (c >= u'0' && c <= u'9' && letters) {
      row = row * 10 + (c.unicode() - u'0');
      digits = true;
    } else {
      return std::nullopt;
    }
    if (column > limits.columns || row > limits.rows) return std::nullopt;
  }
  if (!letters || !digits || row < 1) return std::nullopt;
  return CellPlace{int(row - 1), int(column - 1)};
}

}  // namespace santalka
