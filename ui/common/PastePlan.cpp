// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PastePlan.h"

#include <algorithm>

namespace santalka {

PastePlan::Cells PastePlan::cellsOf(const QString& text) {
  Cells rows;
  QStringList row;
  QString cell;
  bool quoted = false;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (quoted) {
      if (c != QLatin1Char('"')) cell += c;
      else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) cell += text[++i];
      else quoted = false;
      continue;
    }
    if (c == QLatin1Char('"') && cell.isEmpty()) {
      quoted = true;
    } else if (c == QLatin1Char('\t')) {
      row << std::exchange(cell, {});
    } else if (c == QLatin1Char('\n')) {
      row << std::exchange(cell, {});
      rows.push_back(std::exchange(row, {}));
    } else if (c != QLatin1Char('\r')) {
      cell += c;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty()) {
    row << cell;
    rows.push_back(row);
  }
  std::erase_if(rows, [](const QStringList& line) {
    return std::all_of(line.begin(), line.end(), [](const QString& one) { return one.trimmed().isEmpty(); });
  });
  return rows;
}

QString PastePlan::clipboardText(QString text) {
  if (!text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('"'))) return text;
  text.replace(QLatin1Char('"'), QLatin1String("\"\""));
  return QLatin1Char('"') + text + QLatin1Char('"');
}

int PastePlan::count(StateMark fate) const {
  return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [fate](const Row& row) { return row.fate == fate; }));
}

}  // namespace santalka
