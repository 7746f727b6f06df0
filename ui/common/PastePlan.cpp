// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PastePlan.h"

#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

namespace santalka {

namespace {

/// Columns as they stand before the user, from the left; only those that can be written.
std::vector<int> shownColumns(const RecordTable& table) {
  std::vector<int> columns;
  const QHeaderView* header = table.horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (!table.isColumnHidden(column)) columns.push_back(column);
  }
  return columns;
}

bool isWritable(const RecordTableModel& model, int column) { return model.fieldAt(column) != nullptr; }

}  // namespace

std::vector<QStringList> PastePlan::cellsOf(const QString& text) {
  std::vector<QStringList> rows;
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

PastePlan::Way PastePlan::usualWay(const RecordTable& table, const std::vector<QStringList>& cells) {
  if (!table.currentIndex().isValid() || cells.empty()) return Way::Append;
  const qsizetype width = std::max_element(cells.begin(), cells.end(), [](const QStringList& a, const QStringList& b) {
                            return a.size() < b.size();
                          })->size();
  const bool block = table.selectionModel()->selectedIndexes().size() > 1;
  return width == 1 || block ? Way::Over : Way::Append;
}

bool PastePlan::readHeaders(const RecordTable& table, const QStringList& first) {
  const RecordTableModel& model = table.records();
  std::vector<int> columns;
  int known = 0;
  for (const QString& head : first) {
    const QString word = fold(head);
    int found = -1;
    for (int column = 0; column < model.columnCount() && found < 0; ++column) {
      const FieldDescription* field = model.fieldAt(column);
      if (field && (fold(CellText::caption(model.entity(), *field)) == word || fold(model.entity().label(*field)) == word || field->key == word))
        found = column;
    }
    known += found >= 0 ? 1 : 0;
    columns.push_back(found);
  }
  if (known == 0 || known * 2 < first.size()) return false;
  m_columns = std::move(columns);
  return true;
}

PastePlan::PastePlan(const RecordTable& table, std::vector<QStringList> cells, Way way) {
  const RecordTableModel& model = table.records();
  if (cells.empty()) return;
  const bool headed = cells.size() > 1 && readHeaders(table, cells.front());
  if (headed) {
    cells.erase(cells.begin());
  } else {
    const std::vector<int> shown = shownColumns(table);
    std::size_t at = 0;
    if (way == Way::Over)
      at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, std::find(shown.begin(), shown.end(), table.currentIndex().column()) - shown.begin()));
    qsizetype width = 0;
    for (const QStringList& row : cells) width = qMax(width, row.size());
    for (qsizetype i = 0; i < width; ++i, ++at) m_columns.push_back(at < shown.size() ? shown[at] : -1);
  }
  for (const int column : m_columns) {
    if (column < 0 || !isWritable(model, column)) {
      ++m_leftOver;
      m_captions << QStringLiteral("–");
    } else {
      m_captions << CellText::caption(model.entity(), *model.fieldAt(column));
    }
  }
  int row = way == Way::Over ? table.currentIndex().row() : model.rowCount();
  for (const QStringList& line : cells) {
    while (row < model.rowCount() && model.isGroupRow(row)) ++row;
    Row planned;
    const Record* stored = model.recordAt(row);
    planned.record = stored ? *stored : Record::make(model.kind());
    plan(table, planned, line);
    m_rows.push_back(std::move(planned));
    ++row;
  }
}

void PastePlan::plan(const RecordTable& table, Row& row, const QStringList& cells) const {
  const RecordTableModel& model = table.records();
  const bool fresh = row.record.id == 0;
  bool changed = false;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    Cell cell;
    cell.after = tidy(cells.value(static_cast<qsizetype>(i)));
    const FieldDescription* field = m_columns[i] >= 0 ? model.fieldAt(m_columns[i]) : nullptr;
    if (field) {
      auto value = CellText::parse(model.entity(), *field, cells.value(static_cast<qsizetype>(i)), model.names());
      if (!value) {
        cell.problem = value.error().message;
        if (row.problem.isEmpty()) row.problem = cell.problem;
      } else {
        const QVariant before = row.record.value(field->key);
        row.record.set(field->key, *value);
        if (row.record.value(field->key) != before) {
          if (!fresh) cell.before = CellText::display(*field, before, model.names());
          changed = true;
        }
        cell.after = CellText::display(*field, row.record.value(field->key), model.names());
      }
    }
    row.cells.push_back(std::move(cell));
  }
  if (fresh) row.record = model.prepared(std::move(row.record));
  if (row.problem.isEmpty())
    if (const auto problems = validate(row.record); !problems.empty() && (fresh || changed)) row.problem = problems.front().message;
  row.fate = !row.problem.isEmpty() ? StateMark::Overdue : fresh ? StateMark::New : changed ? StateMark::Changed : StateMark::Same;
}

int PastePlan::count(StateMark fate) const {
  return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [fate](const Row& row) { return row.fate == fate; }));
}

ChangeSet PastePlan::changes() const {
  ChangeSet changes;
  for (const Row& row : m_rows) {
    if (row.fate == StateMark::New) changes.insert(row.record);
    if (row.fate == StateMark::Changed) changes.update(row.record);
  }
  return changes;
}

}  // namespace santalka
