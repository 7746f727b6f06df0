// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordTable.h"

#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/Icons.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordTableModel.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <map>
#include <set>

namespace santalka {

using Theme::px;

namespace {

/// As high as the head and the row under it: the view counts what fits below both.
class HeadWithRow : public QHeaderView {
 public:
  explicit HeadWithRow(RecordTable& table) : QHeaderView(Qt::Horizontal, &table), m_table(table) {}
  QSize sizeHint() const override { return QHeaderView::sizeHint() + QSize(0, m_table.topHeight()); }

 private:
  RecordTable& m_table;
};

}  // namespace

RecordTable::RecordTable(RecordTableModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
  setObjectName(QStringLiteral("table.") + model.entity().table);
  auto* delegate = new RecordDelegate(this);
  setItemDelegate(delegate);
  setHorizontalHeader(new HeadWithRow(*this));
  setModel(&model);
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setCornerButtonEnabled(false);
  setHorizontalScrollMode(ScrollPerPixel);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  QHeaderView* header = horizontalHeader();
  header->setSectionsMovable(true);
  header->setSectionsClickable(true);
  header->setHighlightSections(false);
  header->setTextElideMode(Qt::ElideRight);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header, &QHeaderView::sectionClicked, this, &RecordTable::sortByHeader);
  connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
    QMenu* menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header->mapToGlobal(at));
  });
  const auto moved = [this] {
    if (m_restoring) return;
    saveColumns();
    Q_EMIT columnsMoved();
  };
  connect(header, &QHeaderView::sectionMoved, this, moved);
  connect(header, &QHeaderView::sectionResized, this, moved);
  connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::columnsMoved);
  connect(delegate, &RecordDelegate::moveRequested, this, &RecordTable::step);
  connect(&m_model, &RecordTableModel::rejected, this, [this](const QModelIndex&, const QString& reason) { Q_EMIT refused(reason); });
  // Filtering, sorting and grouping reset the model: the place in the table is kept by the record's id.
  connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    m_keptId = currentId();
    m_keptKey = m_model.keyOf(currentIndex().column());
  });
  connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
    restoreColumns();
    if (m_keptId == 0 || showRecord(m_keptId, m_keptKey)) return;
    // It is not among the shown any more: nobody goes on working on a record that is not seen.
    for (int row = 0; row < m_model.rowCount(); ++row)
      if (const qint64 first = m_model.idAt(row); first != 0 && showRecord(first, m_keptKey)) return;
    Q_EMIT currentRecordChanged(0);
  });
  Theme::follow(this, [this] { restyle(); });
}

void RecordTable::restyle() {
  const int line = QFontMetrics(font()).lineSpacing();
  // Sizes that follow the scale are not the user's own and are not remembered.
  m_restoring = true;
  verticalHeader()->setMinimumSectionSize(px(20));
  verticalHeader()->setDefaultSectionSize(m_twoLines ? qMax(px(39), 2 * line + px(4)) : qMax(px(26), line + px(6)));
  horizontalHeader()->setFont(Theme::font(9));
  horizontalHeader()->setMinimumSectionSize(px(34));
  QPalette colors = palette();
  colors.setColor(QPalette::Base, Theme::colors().base);
  setPalette(colors);
  m_restoring = false;
  restoreColumns();
}

void RecordTable::setTwoLines(bool two) {
  m_twoLines = two;
  setWordWrap(two);
  restyle();
}

qint64 RecordTable::currentId() const { return m_model.idAt(currentIndex().row()); }

QList<qint64> RecordTable::selectedIds() const {
  std::set<int> rows;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.insert(index.row());
  QList<qint64> ids;
  for (const int row : rows)
    if (const qint64 id = m_model.idAt(row)) ids << id;
  return ids;
}

bool RecordTable::showRecord(qint64 id, const QString& key) {
  const int row = m_model.rowOf(id);
  if (row < 0) return false;
  int column = key.isEmpty() ? currentIndex().column() : m_model.columnOf(key);
  if (column < 0 || isColumnHidden(column)) column = horizontalHeader()->logicalIndex(0);
  const QModelIndex index = m_model.index(row, column);
  setCurrentIndex(index);
  // The head of its group is shown with the first record under it.
  if (m_model.isGroupRow(row - 1)) scrollTo(m_model.index(row - 1, column));
  scrollTo(index);
  return true;
}

void RecordTable::step(RecordDelegate::Move move) {
  const QModelIndex now = currentIndex();
  if (!now.isValid()) return;
  QModelIndex next;
  switch (move) {
    case RecordDelegate::Move::Down: next = moveCursor(MoveDown, Qt::NoModifier); break;
    case RecordDelegate::Move::Up: next = moveCursor(MoveUp, Qt::NoModifier); break;
    case RecordDelegate::Move::Right: next = moveCursor(MoveRight, Qt::NoModifier); break;
    case RecordDelegate::Move::Left: next = moveCursor(MoveLeft, Qt::NoModifier); break;
    case RecordDelegate::Move::Stay: return;
  }
  if (next.isValid()) setCurrentIndex(next);
  setFocus();
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  QModelIndex next = QTableView::moveCursor(action, modifiers);
  const bool up = action == MoveUp || action == MovePageUp || action == MoveHome;
  // Heads of groups are walked over.
  while (next.isValid() && m_model.isGroupRow(next.row())) {
    const int row = next.row() + (up ? -1 : 1);
    if (row < 0 || row >= m_model.rowCount()) return currentIndex();
    next = m_model.index(row, next.column());
  }
  return next;
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (plain) {
        step(event->modifiers() & Qt::ShiftModifier ? RecordDelegate::Move::Up : RecordDelegate::Move::Down);
        return;
      }
      break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      if (plain && state() != EditingState) {
        const QModelIndex before = currentIndex();
        step(event->key() == Qt::Key_Tab ? RecordDelegate::Move::Right : RecordDelegate::Move::Left);
        if (currentIndex() != before) return;
      }
      break;
    case Qt::Key_Delete:
      if (event->modifiers() & Qt::ControlModifier) removeSelected();
      else if (currentIndex().flags() & Qt::ItemIsEditable) {
        if (const auto done = m_model.clearCells(selectionModel()->selectedIndexes()); !done) Q_EMIT refused(done.error().message);
      }
      return;
    case Qt::Key_Escape:
      for (const QModelIndex& index : selectionModel()->selectedIndexes()) m_model.giveUp(index);
      Q_EMIT settled();
      break;
    default: break;
  }
  if (event->matches(QKeySequence::Copy)) {
    copy(false);
    return;
  }
  if (event->matches(QKeySequence::Paste)) {
    Q_EMIT pasteRequested();
    return;
  }
  QTableView::keyPressEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  if (index.isValid() && m_model.isGroupRow(index.row())) {
    m_model.setCollapsed(index.row(), !m_model.isCollapsed(index.row()));
    return;
  }
  QTableView::mousePressEvent(event);
}

void RecordTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (m_model.isGrouped()) paintGroups();
}

void RecordTable::paintGroups() {
  const ThemeColors& c = Theme::colors();
  QPainter painter(viewport());
  const int first = qMax(0, rowAt(0));
  for (int row = first; row < m_model.rowCount(); ++row) {
    const int top = rowViewportPosition(row);
    if (top > viewport()->height()) break;
    if (!m_model.isGroupRow(row)) continue;
    const QRect place(0, top, viewport()->width(), rowHeight(row));
    painter.fillRect(place.adjusted(0, 0, 0, -1), c.groupRow);
    const int side = px(12);
    paintIcon(&painter, QRect(px(4), top + (place.height() - side) / 2, side, side),
              m_model.isCollapsed(row) ? Icon::ChevronRight : Icon::ChevronDown, c.text);
    const QFont bold = Theme::font(10, true);
    painter.setFont(bold);
    painter.setPen(c.text);
    QRect words = place.adjusted(px(20), 0, -px(6), 0);
    const QString title = m_model.groupTitle(row);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, title);
    words.setLeft(words.left() + QFontMetrics(bold).horizontalAdvance(title) + px(10));
    painter.setFont(font());
    painter.setPen(c.secondaryText);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, m_model.groupSummary(row));
  }
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  viewport()->update();  // the ground of the current row
  if (current.row() != previous.row() || !previous.isValid()) Q_EMIT currentRecordChanged(m_model.idAt(current.row()));
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTableView::selectionChanged(selected, deselected);
  Q_EMIT selectionSummaryChanged();
}

void RecordTable::copy(bool withHeaders) const {
  const QString text = selectedText(withHeaders);
  if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

void RecordTable::removeSelected() {
  const QList<qint64> ids = selectedIds();
  if (ids.isEmpty() || m_model.isReadOnly()) return;
  ChangeSet changes;
  for (const qint64 id : ids) changes.remove(m_model.kind(), id);
  const int row = currentIndex().row();
  const int column = currentIndex().column();
  if (auto done = m_model.edits().apply(std::move(changes)); !done) {
    Messages::error(this, tr("Not deleted"), done.error());
    return;
  }
  const int next = qMin(row, m_model.rowCount() - 1);
  if (next >= 0) setCurrentIndex(m_model.index(next, qMax(0, column)));
}

QString RecordTable::numberSum(const FieldDescription& field, const std::vector<const Record*>& records) const {
  if (!CellText::isNumeric(field.type) || field.type == FieldType::Year) return {};
  const QString label = m_model.entity().label(field);
  const int unit = m_model.entity().indexOf(QStringLiteral("unit"));
  double sum = 0;
  int known = 0;
  std::set<QString> units;
  for (const Record* record : records) {
    const QVariant value = record->value(field.key);
    if (!value.isValid()) continue;
    sum += value.toDouble();
    ++known;
    if (unit >= 0) units.insert(record->text(QStringLiteral("unit")));
  }
  if (known == 0) return {};
  if (units.size() > 1) return tr("%1 is not added up: different units").arg(label);
  const bool money = field.type == FieldType::Money;
  const auto shown = [&](double value, int decimals) {
    return money ? Format::money(Money::fromCents(qRound64(value))) : Format::number(value, decimals);
  };
  const QString text = QStringLiteral("%1: %2").arg(label, shown(sum, field.decimals));
  return known > 1 ? tr("%1 (average %2)").arg(text, shown(sum / known, qMax(1, field.decimals))) : text;
}

QString RecordTable::selectionSummary() const {
  std::map<int, std::vector<const Record*>> recordsOf;  // column → records with a selected cell there
  std::set<int> rows;
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    const Record* record = m_model.recordAt(index.row());
    if (!record) continue;
    recordsOf[index.column()].push_back(record);
    rows.insert(index.row());
  }
  if (rows.empty()) return {};
  QStringList parts{tr("Selected: %n", "records", static_cast<int>(rows.size()))};
  for (const auto& [column, records] : recordsOf) {
    const FieldDescription* field = m_model.fieldAt(column);
    if (!field || (rows.size() == 1 && recordsOf.size() > 1)) continue;
    if (const QString sum = numberSum(*field, records); !sum.isEmpty()) parts << sum;
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace santalka
