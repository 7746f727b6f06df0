// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/HistoryModel.h"

#include "ui/common/HistoryView.h"
#include "ui/common/RecordNames.h"
#include "ui/common/SpokenTime.h"

namespace santalka {

namespace {

QString named(const EntityDescription& entity, const QString& title) {
  return title.isEmpty() ? entity.singularName() : QStringLiteral("%1 · %2").arg(entity.singularName(), title);
}

}  // namespace

HistoryModel::HistoryModel(const Store& store, const RecordNames& names, QObject* parent) : QAbstractTableModel(parent), m_store(store), m_names(names) {}

void HistoryModel::showChanges(std::vector<HistoryEntry> entries, bool more) {
  m_bin = false;
  m_more = more;
  m_entries = std::move(entries);
  m_gone.clear();
  m_titles.emplace(m_store);  // what was renamed since is called anew
  (void)m_titles->learn(m_entries);
  rebuild();
}

void HistoryModel::appendChanges(std::vector<HistoryEntry> entries, bool more) {
  m_more = more;
  if (entries.empty()) return;
  (void)m_titles->learn(entries);
  const int first = static_cast<int>(m_lines.size());
  beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
  for (HistoryEntry& entry : entries) {
    m_lines.push_back(lineOf(entry));
    m_entries.push_back(std::move(entry));
  }
  endInsertRows();
}

void HistoryModel::showBin(std::vector<ChangeLog::Deleted> gone) {
  m_bin = true;
  m_more = false;
  m_entries.clear();
  m_gone = std::move(gone);
  rebuild();
}

void HistoryModel::retranslate() { rebuild(); }

void HistoryModel::rebuild() {
  beginResetModel();
  m_lines.clear();
  for (const HistoryEntry& entry : m_entries) m_lines.push_back(lineOf(entry));
  for (const ChangeLog::Deleted& gone : m_gone) m_lines.push_back(lineOf(gone));
  endResetModel();
}

HistoryModel::Line HistoryModel::lineOf(const HistoryEntry& entry) const {
  const EntityDescription& entity = describe(entry.entity);
  const QStringList words = HistoryView::words(entry, m_names);
  Line line{{entry.entity, entry.recordId}, {}};
  line.cells[When] = spokenTime(entry.at.toLocalTime());
  line.cells[Who] = entry.who;
  line.cells[What] = entry.action == QLatin1String("bulk") ? entity.pluralName() : named(entity, m_titles->title(entry));
  line.cells[Change] = words.isEmpty() ? entry.label : words.join(QStringLiteral(" · "));
  return line;
}

HistoryModel::Line HistoryModel::lineOf(const ChangeLog::Deleted& gone) const {
  Line line{{gone.kind, gone.id}, {}};
  line.cells[When] = spokenTime(gone.at.toLocalTime());
  line.cells[Who] = gone.who;
  line.cells[What] = named(describe(gone.kind), gone.title);
  line.cells[Change] = gone.along > 0 ? tr("Deleted, with %n record(s) that belonged to it", nullptr, gone.along) : tr("Deleted");
  return line;
}

HistoryModel::Subject HistoryModel::subject(int row) const {
  return row >= 0 && row < static_cast<int>(m_lines.size()) ? m_lines[static_cast<std::size_t>(row)].subject : Subject{};
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
  const QString& text = m_lines[static_cast<std::size_t>(index.row())].cells[index.column()];
  return role == Qt::ToolTipRole && index.column() != Change ? QVariant() : QVariant(text);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("Record");
    case Change: return tr("Change");
    default: return {};
  }
}

}  // namespace santalka
