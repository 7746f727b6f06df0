// SPDX-License-Identifier: EUPL-1.2
// The part of RecordTable about its columns: choice, order, widths, sorting, the row under the header, copying.
#include "ui/common/CellText.h"
#include "ui/common/PastePlan.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace santalka {

using Theme::px;

namespace {

/// The width a type of field asks for at 100 %.
int usualWidth(FieldType type) {
  switch (type) {
    case FieldType::Text: return 170;
    case FieldType::LongText: return 220;
    case FieldType::Reference:
    case FieldType::ReferenceList: return 170;
    case FieldType::Choice:
    case FieldType::Choices: return 120;
    case FieldType::Date: return 108;
    case FieldType::Money: return 100;
    case FieldType::Boolean: return 70;
    default: return 80;
  }
}

}  // namespace

void RecordTable::setColumns(const QList<QPair<QString, int>>& columns) {
  m_columns = columns;
  restoreColumns();
}

void RecordTable::remember(const QString& name) {
  m_name = name;
  restoreColumns();
  restoreGrouping();
}

void RecordTable::saveColumns() const {
  if (m_name.isEmpty()) return;
  QStringList list;
  const QHeaderView* header = horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (isColumnHidden(column)) continue;
    // Widths are kept as at 100 %, so that another scale shows them alike.
    list << QStringLiteral("%1=%2").arg(m_model.keyOf(column)).arg(qRound(columnWidth(column) / double(px(100)) * 100));
  }
  QSettings().setValue(QStringLiteral("columns/") + m_name, list);
}

void RecordTable::restoreColumns() {
  if (!model() || m_restoring) return;
  m_restoring = true;
  QList<QPair<QString, int>> wanted = m_columns;
  if (wanted.isEmpty())
    for (int column = 0; column < m_model.columnCount(); ++column) {
      const FieldDescription* field = m_model.fieldAt(column);
      if (!field || field->listed) wanted << qMakePair(m_model.keyOf(column), field ? usualWidth(field->type) : 100);
    }
  if (!m_name.isEmpty()) {
    const QStringList kept = QSettings().value(QStringLiteral("columns/") + m_name).toStringList();
    QList<QPair<QString, int>> own;
    for (const QString& entry : kept) {
      const QString key = entry.section(QLatin1Char('='), 0, 0);
      if (m_model.columnOf(key) >= 0) own << qMakePair(key, qBound(20, entry.section(QLatin1Char('='), 1).toInt(), 2000));
    }
    if (!own.isEmpty()) wanted = own;
  }
  QHeaderView* header = horizontalHeader();
  for (int column = 0; column < m_model.columnCount(); ++column) setColumnHidden(column, true);
  int place = 0;
  for (const auto& [key, width] : std::as_const(wanted)) {
    const int column = m_model.columnOf(key);
    if (column < 0) continue;
    setColumnHidden(column, false);
    header->moveSection(header->visualIndex(column), place++);
    setColumnWidth(column, px(width));
  }
  m_restoring = false;
  stretchColumn();
  Q_EMIT columnsMoved();
}

void RecordTable::stretchColumn() {
  // While the user has chosen no widths, the columns give and the widest takes what the window has.
  if (m_restoring || m_columns.isEmpty()) return;
  if (!m_name.isEmpty() && QSettings().contains(QStringLiteral("columns/") + m_name)) return;
  const auto widest = std::max_element(m_columns.begin(), m_columns.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  int room = viewport()->width();
  int spare = 0;
  const auto least = [this](int column, int width) {
    // A date, a year and an amount are read whole, and the field of a date holds the calendar too.
    const FieldDescription* field = m_model.fieldAt(column);
    if (field && (field->type == FieldType::Date || field->type == FieldType::Year || field->type == FieldType::Money)) return width;
    // A head is read whole, as far as that takes no more than the column's own width.
    const int head = QFontMetrics(Theme::font(9)).horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + px(14);
    return qMin(width, qMax(width * 7 / 10, head));
  };
  for (const auto& [key, width] : std::as_const(m_columns)) {
    const int column = m_model.columnOf(key);
    if (column < 0 || isColumnHidden(column)) continue;
    room -= px(width);
    spare += px(width) - least(column, px(width));
  }
  // Too little room: every column gives in proportion to what it can spare.
  const double squeezed = room < 0 && spare > 0 ? qMin(1.0, -double(room) / spare) : 0;
  m_restoring = true;
  for (const auto& [key, width] : std::as_const(m_columns)) {
    const int column = m_model.columnOf(key);
    if (column < 0 || isColumnHidden(column)) continue;
    int wanted = px(width) - static_cast<int>(std::ceil(squeezed * (px(width) - least(column, px(width)))));
    if (key == widest->first && room > 0) wanted = qMin(wanted + room, px(900));
    setColumnWidth(column, wanted);
  }
  m_restoring = false;
}

void RecordTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  stretchColumn();
  Q_EMIT columnsMoved();
}

QMenu* RecordTable::makeColumnMenu(QWidget* parent) {
  auto* menu = new QMenu(parent);
  menu->setObjectName(QStringLiteral("columns"));
  for (int column = 0; column < m_model.columnCount(); ++column) {
    QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    action->setObjectName(QStringLiteral("column.") + m_model.keyOf(column));
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool on) {
      setColumnHidden(column, !on);
      const FieldDescription* field = m_model.fieldAt(column);
      if (on && columnWidth(column) < px(34)) setColumnWidth(column, px(field ? usualWidth(field->type) : 100));
      saveColumns();
      Q_EMIT columnsMoved();
    });
  }
  menu->addSeparator();
  addGroupMenu(*menu);
  menu->addSeparator();
  QAction* usual = menu->addAction(tr("Usual columns"));
  connect(usual, &QAction::triggered, this, [this] {
    if (!m_name.isEmpty()) {
      QSettings().remove(QStringLiteral("columns/") + m_name);
      QSettings().remove(QStringLiteral("groups/") + m_name);
    }
    restoreColumns();
    groupBy(m_usual.title ? QLatin1String(UsualGroups) : QString());
  });
  return menu;
}

void RecordTable::sortByHeader(int column) {
  QHeaderView* header = horizontalHeader();
  const bool again = m_model.sortColumn() == column;
  const Qt::SortOrder order = again && m_model.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
  header->setSortIndicatorShown(true);
  header->setSortIndicator(column, order);
  m_model.sort(column, order);
}

QString RecordTable::selectedText(bool withHeaders) const {
  std::map<int, std::map<int, QModelIndex>> cells;  // row → place of the column → cell
  std::set<int> places;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    if (m_model.isGroupRow(index.row()) || isColumnHidden(index.column())) continue;
    const int place = horizontalHeader()->visualIndex(index.column());
    cells[index.row()][place] = index;
    places.insert(place);
  }
  QStringList lines;
  if (withHeaders && !cells.empty()) {
    QStringList heads;
    for (const int place : places)
      heads << PastePlan::clipboardText(m_model.headerData(horizontalHeader()->logicalIndex(place), Qt::Horizontal, Qt::DisplayRole).toString());
    lines << heads.join(QLatin1Char('\t'));
  }
  for (const auto& [row, found] : cells) {
    QStringList line;
    for (const int place : places) {
      const auto at = found.find(place);
      if (at == found.end()) {
        line << QString();
        continue;
      }
      const FieldDescription* field = m_model.fieldAt(at->second.column());
      QString text = field ? CellText::editable(*field, m_model.recordAt(row)->value(field->key), m_model.names())
                           : at->second.data(Qt::DisplayRole).toString();
      // Excel reads a number with U+00A0 groups as text.
      if (field && CellText::isNumeric(field->type)) text.remove(QChar(0x00A0)).replace(QChar(0x2212), QLatin1Char('-'));
      line << PastePlan::clipboardText(text);
    }
    lines << line.join(QLatin1Char('\t'));
  }
  return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void RecordTable::setTopRow(QWidget* row, int height) {
  m_top = row;
  m_topHeight = height;
  if (row) row->setParent(this);
  updateGeometries();
}

QRect RecordTable::columnPlace(const QString& key) const {
  const int column = m_model.columnOf(key);
  if (column < 0 || isColumnHidden(column)) return {};
  return {horizontalHeader()->sectionViewportPosition(column), 0, columnWidth(column), m_topHeight};
}

int RecordTable::topHeight() const { return m_top && m_top->isVisibleTo(this) ? m_topHeight : 0; }

void RecordTable::updateGeometries() {
  if (m_arranging) return;
  m_arranging = true;
  QTableView::updateGeometries();
  if (const int top = topHeight(); top > 0) {
    const QRect view = viewport()->geometry();
    const int head = horizontalHeader()->sizeHint().height() - top;
    m_top->setGeometry(view.left(), view.top() - top, view.width(), top);
    horizontalHeader()->setGeometry(view.left(), view.top() - top - head, view.width(), head);
  }
  m_arranging = false;
}

}  // namespace santalka
