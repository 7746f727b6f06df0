// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportTableModel.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"
#include "ui/exchange/ImportDesk.h"

#include <algorithm>

namespace santalka {

ImportTableModel::ImportTableModel(ImportDesk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

StateMark ImportTableModel::markOf(RowFate fate) {
  switch (fate) {
    case RowFate::New: return StateMark::New;
    case RowFate::Changed: return StateMark::Changed;
    case RowFate::Same: return StateMark::Same;
    case RowFate::Doubtful: return StateMark::Behind;
    case RowFate::Error: return StateMark::Overdue;
    case RowFate::Skipped:
    case RowFate::Group: break;
  }
  return StateMark::None;
}

QString ImportTableModel::wordOf(RowFate fate) {
  switch (fate) {
    case RowFate::New: return tr("new");
    case RowFate::Changed: return tr("changed");
    case RowFate::Same: return tr("the same");
    case RowFate::Doubtful: return tr("doubtful");
    case RowFate::Error: return tr("error");
    case RowFate::Skipped: return tr("left out");
    case RowFate::Group: return tr("heading");
  }
  return {};
}

void ImportTableModel::reload() {
  beginResetModel();
  m_columns.clear();
  for (const ImportColumn& column : m_desk.state().columns)
    if (column.hasContent || !column.field.isEmpty()) m_columns.push_back(column.index);
  refilter();
  endResetModel();
}

void ImportTableModel::refilter() {
  m_rows.clear();
  const auto& rows = m_desk.state().preview.rows;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!m_filter || rows[i].fate == *m_filter) m_rows.push_back(static_cast<int>(i));
}

void ImportTableModel::setFilter(std::optional<RowFate> fate) {
  if (m_filter == fate) return;
  beginResetModel();
  m_filter = fate;
  refilter();
  endResetModel();
}

const ImportRow* ImportTableModel::rowAt(int row) const {
  if (row < 0 || row >= static_cast<int>(m_rows.size())) return nullptr;
  return &m_desk.state().preview.rows[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)])];
}

int ImportTableModel::rowOf(int sheetRow) const {
  for (int i = 0; i < rowCount(); ++i)
    if (rowAt(i)->row == sheetRow) return i;
  return -1;
}

int ImportTableModel::fileColumn(int column) const {
  const int at = column - FixedColumns;
  return at >= 0 && at < static_cast<int>(m_columns.size()) ? m_columns[static_cast<std::size_t>(at)] : -1;
}

int ImportTableModel::columnOfFile(int wanted) const {
  for (std::size_t i = 0; i < m_columns.size(); ++i)
    if (m_columns[i] == wanted) return static_cast<int>(i) + FixedColumns;
  return -1;
}

const ImportCell* ImportTableModel::cellAt(const QModelIndex& index) const {
  const ImportRow* row = rowAt(index.row());
  const int column = fileColumn(index.column());
  if (!row || column < 0) return nullptr;
  // What has to be looked at goes before what merely changes.
  const ImportCell* found = nullptr;
  for (const ImportCell& cell : row->cells)
    if (cell.column == column && (!found || static_cast<int>(cell.kind) > static_cast<int>(found->kind)) && cell.kind != ImportCell::Kind::Note) found = &cell;
  return found;
}

int ImportTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ImportTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_columns.size());
}

QString ImportTableModel::textOf(const ImportRow& row, int column) const {
  return m_desk.cellText(row.row, column).simplified();
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const {
  const ImportRow* row = rowAt(index.row());
  if (!row) return {};
  const int column = fileColumn(index.column());
  const ImportCell* cell = column < 0 ? nullptr : cellAt(index);
  switch (role) {
    case Qt::DisplayRole:
      if (index.column() == 0) return QString::number(row->row + 1);
      if (index.column() == 1) {
        QString word = wordOf(row->fate);
        for (const ImportCell& one : row->cells)
          if ((one.kind == ImportCell::Kind::Doubt && !one.answered) || one.kind == ImportCell::Kind::Error) return word + QLatin1Char(' ') + one.name();
        return word;
      }
      if (cell && !cell->after.isEmpty() && cell->kind == ImportCell::Kind::Change) return cell->after;
      return textOf(*row, column);
    case Qt::ToolTipRole: {
      if (index.column() < FixedColumns) return row->reason.isEmpty() ? row->title : row->reason;
      QStringList lines{m_desk.cellText(row->row, column)};
      for (const ImportCell& one : row->cells)
        if (one.column == column && !one.problem.isEmpty()) lines << one.problem;
      if (cell && cell->kind == ImportCell::Kind::Change)
        lines << tr("%1: %2 → %3").arg(cell->caption, cell->before.isEmpty() ? Format::unknown() : cell->before, cell->after);
      return lines.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole: {
      const bool number = index.column() == 0 || m_desk.cellIsNumber(row->row, column);
      return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case FateRole: return static_cast<int>(row->fate);
    case MarkRole: return static_cast<int>(markOf(row->fate));
    case BeforeRole: return cell && cell->kind == ImportCell::Kind::Change ? QVariant(cell->before) : QVariant();
    case CellKindRole: return cell && !(cell->kind == ImportCell::Kind::Doubt && cell->answered) ? static_cast<int>(cell->kind) : -1;
    case SpanRole:
      if (row->fate == RowFate::Group) return row->title;
      if (row->fate == RowFate::Skipped) return row->title.isEmpty() ? row->reason : QStringLiteral("%1 · %2").arg(row->title, row->reason);
      return {};
    default: return {};
  }
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  if (section == 0) return tr("Row");
  if (section == 1) return tr("What will be done");
  const int column = fileColumn(section);
  for (const ImportColumn& one : m_desk.state().columns)
    if (one.index == column) return QStringLiteral("%1  %2").arg(columnName(column), one.caption.simplified());
  return columnName(column);
}

}  // namespace santalka
