// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TablePaste.h"

#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

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

/// Where pasting over begins: the upper left of what is chosen, or the current cell.
QModelIndex startOf(const RecordTable& table) {
  QModelIndex start = table.currentIndex();
  const QHeaderView* header = table.horizontalHeader();
  int row = start.row(), place = header->visualIndex(start.column());
  for (const QModelIndex& index : table.selectionModel()->selectedIndexes()) {
    if (table.isColumnHidden(index.column())) continue;
    row = qMin(row, index.row());
    place = qMin(place, header->visualIndex(index.column()));
  }
  return start.isValid() ? table.records().index(row, header->logicalIndex(place)) : start;
}

bool isWritable(const RecordTableModel& model, int column) { return model.fieldAt(column) != nullptr; }

class TablePlan : public PastePlan {
 public:
  TablePlan(const RecordTable& table, Cells cells, Way way);
  Result<void> apply(const QString& label) override;

 private:
  bool readHeaders(const RecordTable& table, const QStringList& first);
  void plan(const RecordTable& table, Row& row, Record& record, const QStringList& cells) const;

  EditService& m_edits;
  std::vector<int> m_columns;      ///< column of the model per pasted column, -1 for none
  std::vector<Record> m_records;   ///< one per row
};

bool TablePlan::readHeaders(const RecordTable& table, const QStringList& first) {
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

TablePlan::TablePlan(const RecordTable& table, Cells cells, Way way) : m_edits(table.records().edits()) {
  const RecordTableModel& model = table.records();
  if (cells.empty()) return;
  const QModelIndex start = startOf(table);
  const bool headed = cells.size() > 1 && readHeaders(table, cells.front());
  if (headed) {
    cells.erase(cells.begin());
  } else {
    const std::vector<int> shown = shownColumns(table);
    std::size_t at = 0;
    if (way == Way::Over)
      at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, std::find(shown.begin(), shown.end(), start.column()) - shown.begin()));
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
  int row = way == Way::Over ? start.row() : model.rowCount();
  for (const QStringList& line : cells) {
    while (row < model.rowCount() && model.isGroupRow(row)) ++row;
    const Record* stored = model.recordAt(row);
    m_records.push_back(stored ? *stored : Record::make(model.kind()));
    Row planned;
    plan(table, planned, m_records.back(), line);
    m_rows.push_back(std::move(planned));
    ++row;
  }
}

void TablePlan::plan(const RecordTable& table, Row& row, Record& record, const QStringList& cells) const {
  const RecordTableModel& model = table.records();
  const bool fresh = record.id == 0;
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
        const QVariant before = record.value(field->key);
        record.set(field->key, *value);
        if (record.value(field->key) != before) {
          if (!fresh) cell.before = CellText::display(*field, before, model.names());
          changed = true;
        }
        cell.after = CellText::display(*field, record.value(field->key), model.names());
      }
    }
    row.cells.push_back(std::move(cell));
  }
  if (fresh) record = model.prepared(std::move(record));
  if (row.problem.isEmpty())
    if (const auto problems = validate(record); !problems.empty() && (fresh || changed)) row.problem = problems.front().message;
  row.fate = !row.problem.isEmpty() ? StateMark::Overdue : fresh ? StateMark::New : changed ? StateMark::Changed : StateMark::Same;
}

Result<void> TablePlan::apply(const QString& label) {
  ChangeSet changes;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i].fate == StateMark::New) changes.insert(m_records[i]);
    if (m_rows[i].fate == StateMark::Changed) changes.update(m_records[i]);
  }
  auto done = m_edits.apply(std::move(changes), label);
  if (!done) return done.error();
  return {};
}

}  // namespace

std::unique_ptr<PastePlan> TablePaste::planPaste(PastePlan::Cells cells, PastePlan::Way way) {
  return std::make_unique<TablePlan>(m_table, std::move(cells), way);
}

bool TablePaste::canPasteOver() const { return m_table.currentIndex().isValid(); }

PastePlan::Way TablePaste::usualWay(const PastePlan::Cells& cells) const {
  if (!canPasteOver() || cells.empty()) return PastePlan::Way::Append;
  const auto widest = std::max_element(cells.begin(), cells.end(), [](const QStringList& a, const QStringList& b) { return a.size() < b.size(); });
  const QSize chosen = chosenSize();
  return widest->size() == 1 || chosen.width() * chosen.height() > 1 ? PastePlan::Way::Over : PastePlan::Way::Append;
}

QSize TablePaste::chosenSize() const {
  std::set<int> rows, columns;
  for (const QModelIndex& index : m_table.selectionModel()->selectedIndexes()) {
    rows.insert(index.row());
    columns.insert(index.column());
  }
  return {static_cast<int>(columns.size()), static_cast<int>(rows.size())};
}

void TablePaste::pasteOne(const QString& text) {
  const QModelIndex at = m_table.currentIndex();
  RecordTableModel& model = m_table.records();
  const FieldDescription* field = model.fieldAt(at.column());
  if (!field || !(at.flags() & Qt::ItemIsEditable)) return;
  auto value = CellText::parse(model.entity(), *field, text, model.names());
  if (value) model.setData(at, *value, Qt::EditRole);
  else model.refuse(at, text, value.error().message);
}

}  // namespace santalka
