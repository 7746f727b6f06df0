// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanTree.h"

#include "ui/common/Theme.h"
#include "ui/plan/PlanPaint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace santalka {

using Theme::px;

namespace {

QString foldKey(const PlanRow& row) {
  if (row.kind == PlanRow::Kind::Goal) return QStringLiteral("g%1").arg(row.goal);
  return row.kind == PlanRow::Kind::Objective ? QStringLiteral("o%1").arg(row.objective) : QStringLiteral("m%1").arg(row.measure);
}

}  // namespace

PlanTree::PlanTree(PlanTreeModel& model, QWidget* parent) : QTreeView(parent), m_model(model), m_delegate(new PlanDelegate(this)) {
  setObjectName(QStringLiteral("plan.tree"));
  setItemDelegate(m_delegate);
  setModel(&m_model);
  setFrameShape(QFrame::NoFrame);
  setRootIsDecorated(false);
  setIndentation(0);
  setExpandsOnDoubleClick(false);
  setSelectionMode(ExtendedSelection);
  setSelectionBehavior(SelectItems);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  setHorizontalScrollMode(ScrollPerPixel);
  setVerticalScrollMode(ScrollPerPixel);
  setTabKeyNavigation(false);
  header()->setSectionsMovable(true);
  header()->setFirstSectionMovable(false);
  header()->setStretchLastSection(false);
  header()->setHighlightSections(false);
  header()->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
    QMenu* menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header()->mapToGlobal(at));
  });
  connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
    if (m_restoring) return;
    // Widths are kept as at 100 %, so that another scale shows them alike.
    m_widths.insert(column, qRound(width * 100.0 / px(100)));
    saveColumns();
    Q_EMIT columnsMoved();
  });
  connect(header(), &QHeaderView::sectionMoved, this, [this] { Q_EMIT columnsMoved(); });
  connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PlanTree::columnsMoved);
  connect(m_delegate, &PlanDelegate::moveRequested, this, &PlanTree::move);
  connect(&m_model, &PlanTreeModel::rejected, this, &PlanTree::refused);
  connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
    if (!m_restoring) m_folded.insert(foldKey(m_model.rowAt(index)));
  });
  connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
    if (!m_restoring) m_folded.remove(foldKey(m_model.rowAt(index)));
  });
  connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    m_kept = currentRow();
    m_keptColumn = currentIndex().column();
  });
  connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
    restoreFolds();
    const auto column = static_cast<PlanColumn>(qMax(0, m_keptColumn));
    if (m_kept.kind == PlanRow::Kind::Goal) showRecord(EntityKind::Goal, m_kept.goal, column);
    else if (m_kept.kind == PlanRow::Kind::Objective) showRecord(EntityKind::Objective, m_kept.objective, column);
    else if (m_kept.indicator == 0 || !showRecord(EntityKind::Indicator, m_kept.indicator, column))
      showRecord(EntityKind::Measure, m_kept.measure, column);
  });
  Theme::follow(this, [this] { restyle(); });
}

void PlanTree::restyle() {
  header()->setFont(Theme::font(9));
  header()->setMinimumSectionSize(px(34));
  header()->setMinimumHeight(2 * QFontMetrics(Theme::font(9)).lineSpacing() + px(6));
  QPalette colors = palette();
  colors.setColor(QPalette::Base, Theme::colors().base);
  setPalette(colors);
  fitColumns();
  scheduleDelayedItemsLayout();
}

void PlanTree::restoreFolds() {
  const QScopedValueRollback guard(m_restoring, true);
  restoreFolds({});
}

void PlanTree::restoreFolds(const QModelIndex& above) {
  for (int row = 0; row < m_model.rowCount(above); ++row) {
    const QModelIndex head = m_model.index(row, 0, above);
    if (m_model.rowCount(head) == 0) continue;
    setExpanded(head, !m_folded.contains(foldKey(m_model.rowAt(head))));
    restoreFolds(head);
  }
}

bool PlanTree::showRecord(EntityKind kind, qint64 id, PlanColumn column) {
  const QModelIndex index = m_model.indexOf(kind, id, column);
  if (!index.isValid()) return false;
  for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) expand(above);
  setCurrentIndex(index);
  scrollTo(index);
  return true;
}

bool PlanTree::editCell(EntityKind kind, qint64 id, PlanColumn column) {
  if (!showRecord(kind, id, column) || !(currentIndex().flags() & Qt::ItemIsEditable)) return false;
  setFocus(Qt::OtherFocusReason);
  QTreeView::edit(currentIndex());
  return state() == EditingState;
}

bool PlanTree::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
  const auto column = static_cast<PlanColumn>(index.column());
  const bool asked = trigger & (DoubleClicked | EditKeyPressed | AnyKeyPressed);
  if (asked && PlanEdits::isComposed(m_model.snapshot(), m_model.rowAt(index), column)) {
    Q_EMIT linesRequested(column);
    return false;
  }
  return QTreeView::edit(index, trigger, event);
}

QModelIndex PlanTree::stepped(const QModelIndex& from, PlanDelegate::Move move) const {
  if (!from.isValid()) return {};
  if (move == PlanDelegate::Move::Left || move == PlanDelegate::Move::Right) {
    const QList<int> columns = visibleColumns();
    const auto at = columns.indexOf(from.column()) + (move == PlanDelegate::Move::Right ? 1 : -1);
    if (at >= 0 && at < columns.size()) return from.siblingAtColumn(columns[at]);
    return {};
  }
  QModelIndex next = from;
  do {
    next = move == PlanDelegate::Move::Down ? indexBelow(next) : indexAbove(next);
  } while (next.isValid() && m_model.rowAt(next).isHead());
  return next.isValid() ? next.siblingAtColumn(from.column()) : QModelIndex();
}

void PlanTree::move(PlanDelegate::Move move) {
  const QModelIndex next = stepped(currentIndex(), move);
  if (next.isValid()) setCurrentIndex(next);
  setFocus();
}

void PlanTree::keyPressEvent(QKeyEvent* event) {
  const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
  const bool shift = event->modifiers() & Qt::ShiftModifier;
  const bool group = currentRow().isHead();
  if (plain && state() != EditingState) {
    switch (event->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (PlanEdits::isComposed(m_model.snapshot(), currentRow(), static_cast<PlanColumn>(currentIndex().column()))) {
          Q_EMIT linesRequested(static_cast<PlanColumn>(currentIndex().column()));
          return;
        }
        if (group) setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        else move(shift ? PlanDelegate::Move::Up : PlanDelegate::Move::Down);
        return;
      case Qt::Key_Tab:
      case Qt::Key_Backtab: {
        const bool back = shift || event->key() == Qt::Key_Backtab;
        if (stepped(currentIndex(), back ? PlanDelegate::Move::Left : PlanDelegate::Move::Right).isValid()) {
          move(back ? PlanDelegate::Move::Left : PlanDelegate::Move::Right);
          return;
        }
        break;
      }
      case Qt::Key_Left:
      case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        if (group) setExpanded(currentIndex().siblingAtColumn(0), right);
        else if (!shift) move(right ? PlanDelegate::Move::Right : PlanDelegate::Move::Left);
        else break;
        return;
      }
      case Qt::Key_Delete: {
        QModelIndexList cells = selectionModel()->selectedIndexes();
        cells.removeIf([](const QModelIndex& index) { return index.column() == static_cast<int>(PlanColumn::Title); });
        if (const auto done = m_model.clearCells(cells); !done) Q_EMIT refused(done.error().message);
        return;
      }
      case Qt::Key_Escape:
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) m_model.giveUp(index);
        Q_EMIT settled();
        break;
      default: break;
    }
  }
  QTreeView::keyPressEvent(event);
}

void PlanTree::mousePressEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  const QModelIndex index = indexAt(at);
  const bool folds = index.isValid() && m_model.rowCount(index.siblingAtColumn(0)) > 0 && at.x() + horizontalScrollBar()->value() < px(20);
  if (folds && event->button() == Qt::LeftButton) {
    setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    return;
  }
  QTreeView::mousePressEvent(event);
}

void PlanTree::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

void PlanTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QModelIndex head = index.siblingAtColumn(0);
  const bool open = isExpanded(head);
  const ThemeColors& c = Theme::colors();
  const int side = px(11);
  const QRect chevron(qMax(0, header()->sectionViewportPosition(0)) + px(4), option.rect.top() + (option.rect.height() - side) / 2, side, side);
  const PlanRow row = m_model.rowAt(index);
  if (!row.isHead()) {
    QTreeView::drawRow(painter, option, index);
    if (m_model.rowCount(head) > 0) paintIcon(painter, chevron.translated(-px(2), -option.rect.height() / 4), open ? Icon::ChevronDown : Icon::ChevronRight, c.secondaryText);
    return;
  }
  const bool current = currentIndex().isValid() && currentIndex().siblingAtColumn(0) == head;
  const bool goal = row.kind == PlanRow::Kind::Goal;
  // An objective under a goal stands a step to the right of it.
  const int step = row.kind == PlanRow::Kind::Objective && head.parent().isValid() ? px(12) : 0;
  const QRect place(0, option.rect.top(), viewport()->width(), option.rect.height());
  painter->save();
  painter->fillRect(place, current ? c.highlight : goal ? c.changedCell : c.groupRow);
  painter->setPen(c.gridLine);
  painter->drawLine(place.bottomLeft(), place.bottomRight());
  paintIcon(painter, chevron.translated(step, 0), open ? Icon::ChevronDown : Icon::ChevronRight, c.text);
  const auto box = [&](PlanColumn column) {
    const int section = static_cast<int>(column);
    return QRect(header()->sectionViewportPosition(section), place.top(), header()->sectionSize(section), place.height()).adjusted(px(5), 0, -px(5), 0);
  };
  const auto isShown = [&](PlanColumn column) { return !header()->isSectionHidden(static_cast<int>(column)); };
  const auto sibling = [&](PlanColumn column) { return index.siblingAtColumn(static_cast<int>(column)); };
  // The title runs over the columns left of the first figure that is shown.
  int end = place.right();
  for (const PlanColumn column : {PlanColumn::Progress, PlanColumn::State, PlanColumn::Money})
    if (isShown(column)) end = qMin(end, box(column).left() - px(6));
  QRect words(chevron.right() + step + px(6), place.top(), end - chevron.right() - step - px(10), place.height());
  const QFont bold = Theme::font(goal ? 11 : 10, true);
  const QString title = PlanCells::groupTitle(m_model.snapshot(), row);
  painter->setFont(bold);
  painter->setPen(c.text);
  PlanPaint::text(*painter, words, title, Qt::AlignLeft | Qt::AlignVCenter, 1);
  words.setLeft(words.left() + QFontMetrics(bold).horizontalAdvance(title) + px(10));
  painter->setFont(Theme::font(9));
  painter->setPen(c.secondaryText);
  if (words.width() > px(40)) PlanPaint::text(*painter, words, head.data(PlanTreeModel::SummaryRole).toString(), Qt::AlignLeft | Qt::AlignVCenter, 1);
  if (isShown(PlanColumn::Progress)) {
    painter->setPen(c.text);
    PlanPaint::text(*painter, box(PlanColumn::Progress), sibling(PlanColumn::Progress).data().toString(), Qt::AlignLeft | Qt::AlignVCenter, 1);
  }
  if (isShown(PlanColumn::State)) {
    const QModelIndex state = sibling(PlanColumn::State);
    PlanPaint::state(*painter, box(PlanColumn::State), static_cast<StateMark>(state.data(PlanTreeModel::MarkRole).toInt()), state.data().toString());
  }
  if (isShown(PlanColumn::Money)) {
    painter->setFont(Theme::font(10));
    const QString text = sibling(PlanColumn::Money).data().toString();
    painter->setPen(!text.isEmpty() && text[0].isDigit() ? c.text : c.secondaryText);
    PlanPaint::text(*painter, box(PlanColumn::Money), text, Qt::AlignRight | Qt::AlignVCenter, 1);
  }
  painter->restore();
}

void PlanTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTreeView::currentChanged(current, previous);
  viewport()->update();
  Q_EMIT currentRowChanged();
}

void PlanTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
  QTreeView::selectionChanged(selected, deselected);
  Q_EMIT selectionSummaryChanged();
}

void PlanTree::resizeEvent(QResizeEvent* event) {
  QTreeView::resizeEvent(event);
  fitColumns();
}

}  // namespace santalka
