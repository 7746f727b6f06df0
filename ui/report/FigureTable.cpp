// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/FigureTable.h"

#include "core/reports/CellText.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace santalka {

using Theme::px;
using reports::RowKind;

namespace {

StateMark markOf(reports::StateKind kind) {
  switch (kind) {
    case reports::StateKind::Achieved: return StateMark::Good;
    case reports::StateKind::Partly:
    case reports::StateKind::Running: return StateMark::Ongoing;
    case reports::StateKind::Late: return StateMark::Behind;
    case reports::StateKind::NotDone: return StateMark::Overdue;
    case reports::StateKind::Unknown: break;
  }
  return StateMark::Unknown;
}

/// Heads of groups run over the whole row; states carry their shape.
class FigureDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto kind = static_cast<RowKind>(index.data(FigureTableModel::RowKindRole).toInt());
    QStyleOptionViewItem item = option;
    if (kind != RowKind::Data) item.font.setBold(true);
    if (kind == RowKind::Group) painter->fillRect(item.rect, Theme::colors().groupRow);
    if (item.state & QStyle::State_Selected) painter->fillRect(item.rect, Theme::colors().highlight);
    // Texts stand where the titles above them do.
    item.rect.adjust(index.column() == 0 ? px(8) : px(4), 0, -px(4), 0);
    QStyledItemDelegate::paint(painter, item, index);
  }

  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mark = index.data(FigureTableModel::MarkRole);
    if (!mark.isValid()) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = stateIcon(static_cast<StateMark>(mark.toInt()));
    option->decorationSize = QSize(px(14), px(14));
    option->palette.setColor(QPalette::Text, stateColor(static_cast<StateMark>(mark.toInt())));
  }
};

}  // namespace

void FigureTableModel::setTable(const reports::Table& table) {
  beginResetModel();
  m_table = table;
  m_columns.clear();
  for (int i = 0; i < table.columns.size(); ++i)
    if (table.columns[i].where != reports::Where::Workbook) m_columns << i;
  endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString FigureTableModel::textAt(int row, int column) const {
  const reports::Row& line = m_table.rows[row];
  const int at = m_columns.value(column, -1);
  if (at < 0 || at >= line.cells.size() || (line.kind == RowKind::Group && column > 0)) return {};
  return reports::CellText::of(line.cells[at], m_table.columns[at]);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const reports::Row& row = m_table.rows[index.row()];
  const reports::Column& column = m_table.columns[m_columns[index.column()]];
  switch (role) {
    case Qt::DisplayRole: {
      const QString text = textAt(index.row(), index.column());
      const int at = m_columns[index.column()];
      const int indent = at < row.cells.size() ? row.cells[at].indent : 0;
      return QString(indent * 3, QChar(u'\u00A0')) + text;
    }
    case Qt::ToolTipRole: return textAt(index.row(), index.column());
    case Qt::TextAlignmentRole: {
      if (row.kind == RowKind::Group) return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
      const reports::Align align = reports::CellText::alignment(column);
      return QVariant::fromValue(Qt::Alignment(
          (align == reports::Align::Right ? Qt::AlignRight : align == reports::Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case RowKindRole: return static_cast<int>(row.kind);
    case MarkRole: {
      const int at = m_columns[index.column()];
      if (at >= row.cells.size()) return {};
      const auto* state = std::get_if<reports::State>(&row.cells[at].value);
      return state ? QVariant(static_cast<int>(markOf(state->kind))) : QVariant();
    }
    default: return {};
  }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= m_columns.size()) return {};
  const reports::Column& column = m_table.columns[m_columns[section]];
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
    return column.groupHeader.isEmpty() ? column.header : QStringLiteral("%1: %2").arg(column.groupHeader, column.header);
  if (role == Qt::TextAlignmentRole) {
    const bool right = reports::CellText::alignment(column) == reports::Align::Right;
    return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
  }
  return {};
}

FigureTable::FigureTable(QWidget* parent) : QTableView(parent), m_model(new FigureTableModel(this)) {
  setModel(m_model);
  setItemDelegate(new FigureDelegate(this));
  setEditTriggers(NoEditTriggers);
  setSelectionMode(ContiguousSelection);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setTabKeyNavigation(false);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setSectionsClickable(false);
  horizontalHeader()->setHighlightSections(false);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setSizePolicy(policy);
  Theme::follow(this, [this] {
    const QFontMetrics metrics(font());
    verticalHeader()->setMinimumSectionSize(px(18));
    verticalHeader()->setDefaultSectionSize(qMax(px(24), metrics.height() + px(6)));
    horizontalHeader()->setFont(Theme::font(9));
    horizontalHeader()->setMinimumSectionSize(px(40));
    arrange();
  });
}

void FigureTable::setTable(const reports::Table& table, int mostRows) {
  m_mostRows = mostRows;
  m_model->setTable(table);
  setAccessibleName(table.caption);
  clearSpans();
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (table.rows[row].kind == RowKind::Group && m_model->columnCount() > 1) setSpan(row, 0, 1, m_model->columnCount());
  arrange();
}

void FigureTable::arrange() {
  const int columns = m_model->columnCount();
  if (columns == 0) return;
  const QFontMetrics metrics(font());
  const QFontMetrics head(Theme::font(9));
  QList<int> widths;
  QList<bool> texts;
  int fixed = 0;
  int flexible = 0;
  for (int column = 0; column < columns; ++column) {
    int widest = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const int rows = qMin(m_model->rowCount(), 200);
    for (int row = 0; row < rows; ++row) {
      if (m_model->table().rows[row].kind == RowKind::Group) continue;
      const QModelIndex cell = m_model->index(row, column);
      const int mark = cell.data(FigureTableModel::MarkRole).isValid() ? px(20) : 0;
      widest = qMax(widest, mark + metrics.horizontalAdvance(cell.data().toString()));
    }
    widest += px(26);
    const bool text = m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft;
    widths << widest;
    texts << text;
    (text ? flexible : fixed) += widest;
  }
  // Numbers keep their room; texts share what is left, but never less than they can be read in.
  const int room = viewport()->width() - fixed;
  for (int column = 0; column < columns; ++column) {
    int width = widths[column];
    if (texts[column] && flexible > 0) {
      const int share = static_cast<int>(static_cast<qint64>(room) * width / flexible);
      width = qMax(qMin(width, px(column == 0 ? 160 : 110)), room > flexible && column == 0 ? width + room - flexible : qMin(width, share));
    }
    setColumnWidth(column, width);
  }
  const bool scrolls = m_model->rowCount() > m_mostRows;
  setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  updateGeometry();
}

int FigureTable::contentHeight() const {
  int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + px(1);
  height += qMin(m_model->rowCount(), m_mostRows) * verticalHeader()->defaultSectionSize();
  if (horizontalHeader()->length() > viewport()->width()) height += horizontalScrollBar()->sizeHint().height();
  return height;
}

QSize FigureTable::sizeHint() const { return {px(300), contentHeight()}; }

QSize FigureTable::minimumSizeHint() const { return {px(120), contentHeight()}; }

void FigureTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  if (event->oldSize().width() != event->size().width()) arrange();
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
  if (!event->matches(QKeySequence::Copy)) return QTableView::keyPressEvent(event);
  QStringList lines;
  int last = -1;
  QModelIndexList cells = selectedIndexes();
  std::sort(cells.begin(), cells.end());
  for (const QModelIndex& cell : std::as_const(cells)) {
    const QString text = m_model->textAt(cell.row(), cell.column());
    if (cell.row() == last) lines.last() += QLatin1Char('\t') + text;
    else lines << text;
    last = cell.row();
  }
  QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void FigureTable::wheelEvent(QWheelEvent* event) {
  // A table that shows all its rows leaves the wheel to what it lies in.
  if (verticalScrollBar()->maximum() == 0 && event->angleDelta().x() == 0) event->ignore();
  else QTableView::wheelEvent(event);
}

}  // namespace santalka
