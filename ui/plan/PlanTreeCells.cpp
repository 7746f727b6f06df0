// SPDX-License-Identifier: EUPL-1.2
// The part of PlanTreeModel that shows and writes cells.
#include "ui/plan/PlanTreeModel.h"

#include "core/base/Clock.h"
#include "core/editing/EditService.h"

namespace santalka {

RefusedTexts::Place PlanTreeModel::placeOf(const PlanRow& row, PlanColumn column) {
  // A cell of the plan may stand for several records: it is known by its row's and its column's own name.
  const QString field = QStringLiteral("plan.") + PlanCells::key(column);
  switch (row.kind) {
    case PlanRow::Kind::Goal: return {EntityKind::Goal, row.goal, field};
    case PlanRow::Kind::Objective: return {EntityKind::Objective, row.objective, field};
    case PlanRow::Kind::Indicator: return {EntityKind::Indicator, row.indicator, field};
    default: return {EntityKind::Measure, row.measure, field};
  }
}

void PlanTreeModel::refuse(const QModelIndex& index, const QString& text, const QString& reason) {
  m_refused.keep(placeOf(rowAt(index), static_cast<PlanColumn>(index.column())), {text, reason});
  Q_EMIT rejected(reason);
}

void PlanTreeModel::giveUp(const QModelIndex& index) { m_refused.drop(placeOf(rowAt(index), static_cast<PlanColumn>(index.column()))); }

Result<void> PlanTreeModel::clearCells(const QModelIndexList& cells) {
  PlanEdits edits(m_snapshot, m_edits.store(), Clock::today());
  std::vector<RefusedTexts::Place> places;
  for (const QModelIndex& cell : cells) {
    const PlanRow row = rowAt(cell);
    const auto column = static_cast<PlanColumn>(cell.column());
    if (!(flags(cell) & Qt::ItemIsEditable)) continue;
    places.push_back(placeOf(row, column));
    if (PlanCells::editable(m_snapshot, row, column).isEmpty()) continue;
    if (auto taken = edits.set(row, column, {}); !taken) return taken.error();
  }
  if (!edits.isEmpty())
    if (auto done = edits.apply(m_edits); !done) return done.error();
  for (const RefusedTexts::Place& place : places) m_refused.drop(place);
  return {};
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const {
  const PlanRow row = rowAt(index);
  const auto column = static_cast<PlanColumn>(index.column());
  if (row.kind == PlanRow::Kind::None) return {};
  const RefusedTexts::Text* refused = m_refused.count() == 0 ? nullptr : m_refused.find(placeOf(row, column));
  switch (role) {
    case Qt::DisplayRole: return PlanCells::display(m_snapshot, row, column);
    case Qt::EditRole: return PlanCells::editable(m_snapshot, row, column);
    case Qt::ToolTipRole: return refused ? refused->reason : PlanCells::toolTip(m_snapshot, row, column);
    case Qt::TextAlignmentRole:
      return static_cast<int>((PlanCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(PlanCells::caption(column, m_snapshot).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                          PlanCells::display(m_snapshot, row, column));
    case KindRole: return static_cast<int>(row.kind);
    case ProblemRole: return refused ? refused->reason : QString();
    case RefusedRole: return refused ? refused->text : QString();
    case NoteRole: return column == PlanColumn::Money ? PlanCells::note(m_snapshot, row) : QString();
    case PercentRole: {
      const auto percent = column == PlanColumn::Progress ? PlanCells::percent(m_snapshot, row) : std::nullopt;
      return percent ? QVariant(*percent) : QVariant();
    }
    case MarkRole: {
      const auto state = column == PlanColumn::State ? PlanCells::state(m_snapshot, row) : std::nullopt;
      return static_cast<int>(state ? PlanCells::markOf(*state) : StateMark::None);
    }
    case SpareRole: {
      const MeasureYear* year = row.measure != 0 ? m_snapshot.measureYear(row.measure) : nullptr;
      return year && !year->active;
    }
    case SummaryRole: {
      const QModelIndex head = index.siblingAtColumn(0);
      int measures = row.kind == PlanRow::Kind::Goal ? 0 : rowCount(head);
      if (row.kind == PlanRow::Kind::Goal)
        for (int objective = 0; objective < rowCount(head); ++objective) measures += rowCount(this->index(objective, 0, head));
      return PlanCells::measureCount(measures);
    }
    default: return {};
  }
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= PlanColumnCount) return {};
  const auto column = static_cast<PlanColumn>(section);
  if (role == Qt::DisplayRole) return PlanCells::caption(column, m_snapshot);
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((PlanCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  return {};
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const {
  const PlanRow row = rowAt(index);
  if (row.kind == PlanRow::Kind::None) return Qt::NoItemFlags;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  if (!m_readOnly && PlanEdits::isEditable(m_snapshot, row, static_cast<PlanColumn>(index.column()))) flags |= Qt::ItemIsEditable;
  return flags;
}

Result<void> PlanTreeModel::write(const QModelIndex& index, const QString& text) {
  const PlanRow row = rowAt(index);
  const auto column = static_cast<PlanColumn>(index.column());
  const RefusedTexts::Place place = placeOf(row, column);
  if (text.trimmed() != PlanCells::editable(m_snapshot, row, column)) {
    PlanEdits edits(m_snapshot, m_edits.store(), Clock::today());
    if (auto taken = edits.set(row, column, text); !taken) return taken.error();
    if (auto done = edits.apply(m_edits); !done) return done.error();
  }
  m_refused.drop(place);
  return {};
}

bool PlanTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole) return false;
  const QPersistentModelIndex kept(index);
  const auto done = write(index, value.toString());
  if (!done && kept.isValid()) refuse(kept, value.toString(), done.error().message);
  return done.has_value();
}

void PlanTreeModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, PlanColumnCount - 1);
  for (const auto& root : m_roots) announceAll(root.get());
}

}  // namespace santalka
