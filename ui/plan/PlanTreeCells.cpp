// SPDX-License-Identifier: EUPL-1.2
// The part of PlanTreeModel that shows and writes cells.
#include "ui/plan/PlanTreeModel.h"

#include "core/base/Clock.h"
#include "core/editing/EditService.h"

namespace santalka {

QString PlanTreeModel::cellKey(const PlanRow& row, PlanColumn column) {
  return QStringLiteral("%1.%2.%3.%4.%5").arg(row.goal).arg(row.objective).arg(row.measure).arg(row.indicator).arg(static_cast<int>(column));
}

QString PlanTreeModel::draft(const QModelIndex& index) const {
  return m_drafts.value(cellKey(rowAt(index), static_cast<PlanColumn>(index.column()))).first;
}

void PlanTreeModel::setDraft(const QModelIndex& index, const QString& text, const QString& reason) {
  m_drafts.insert(cellKey(rowAt(index), static_cast<PlanColumn>(index.column())), {text, reason});
  Q_EMIT dataChanged(index, index);
}

void PlanTreeModel::dropDraft(const QModelIndex& index) {
  if (m_drafts.remove(cellKey(rowAt(index), static_cast<PlanColumn>(index.column()))) > 0) Q_EMIT dataChanged(index, index);
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const {
  const PlanRow row = rowAt(index);
  const auto column = static_cast<PlanColumn>(index.column());
  if (row.kind == PlanRow::Kind::None) return {};
  const auto kept = m_drafts.constFind(cellKey(row, column));
  const bool drafted = kept != m_drafts.constEnd();
  switch (role) {
    case Qt::DisplayRole: return drafted ? kept->first : PlanCells::display(m_snapshot, row, column);
    case Qt::EditRole: return drafted ? kept->first : PlanCells::editable(m_snapshot, row, column);
    case Qt::ToolTipRole: return drafted ? kept->second : PlanCells::toolTip(m_snapshot, row, column);
    case Qt::TextAlignmentRole:
      return static_cast<int>((PlanCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1: %2").arg(PlanCells::caption(column, m_snapshot).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                          PlanCells::display(m_snapshot, row, column));
    case KindRole: return static_cast<int>(row.kind);
    case ProblemRole: return drafted ? kept->second : QString();
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
  const bool drafted = m_drafts.contains(cellKey(row, column));
  if (!drafted && text.trimmed() == PlanCells::editable(m_snapshot, row, column)) return {};
  PlanEdits edits(m_snapshot, m_edits.store(), Clock::today());
  if (auto taken = edits.set(row, column, text); !taken) return taken.error();
  if (auto done = edits.apply(m_edits); !done) return done.error();
  if (m_drafts.remove(cellKey(row, column)) > 0) Q_EMIT refreshed();
  return {};
}

bool PlanTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole) return false;
  const auto done = write(index, value.toString());
  if (!done) setDraft(index, value.toString(), done.error().message);
  return done.has_value();
}

void PlanTreeModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, PlanColumnCount - 1);
  for (const auto& root : m_roots) announceAll(root.get());
}

}  // namespace santalka
