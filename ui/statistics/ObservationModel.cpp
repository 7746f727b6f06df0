// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/ObservationModel.h"

#include "core/base/Format.h"
#include "core/domain/Municipality.h"
#include "core/domain/Statistics.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/Theme.h"

#include <limits>

namespace santalka {

namespace {
constexpr int kKeptPages = 12;
}

ObservationModel::ObservationModel(EditService& edits, RecordNames& names, QObject* parent)
    : QAbstractTableModel(parent), m_entity(describe(EntityKind::Observation)), m_edits(edits), m_names(names), m_pages(kKeptPages) {
  for (int i = 0; i < static_cast<int>(m_entity.fields.size()); ++i) {
    const FieldDescription& field = m_entity.fields[static_cast<std::size_t>(i)];
    if (!field.hidden && !field.owner) m_fields.push_back(i);
  }
}

void ObservationModel::setScope(const Query& scope) {
  m_scope = scope;
  reload();
}

void ObservationModel::reload() {
  const auto count = m_edits.store().count(EntityKind::Observation, m_scope);
  beginResetModel();
  m_pages.clear();
  m_own.reset();
  m_rows = count ? static_cast<int>(qMin<qint64>(*count, std::numeric_limits<int>::max())) : 0;
  endResetModel();
  if (!count) Q_EMIT failed(count.error().message);
}

QString ObservationModel::territoryName(const QString& code) const {
  if (!m_own) {
    const auto stored = m_edits.store().all<Municipality>();
    m_own = stored && !stored->empty() ? std::pair(stored->front().lauCode, stored->front().name) : std::pair<QString, QString>();
  }
  return code == m_own->first && !m_own->second.isEmpty() ? m_own->second : territories().label(code);
}

const Record* ObservationModel::recordAt(int row) const {
  if (row < 0 || row >= m_rows) return nullptr;
  const int page = row / PageRows;
  std::vector<Record>* held = m_pages.object(page);
  if (!held) {
    Query query = m_scope;
    query.offset = static_cast<qint64>(page) * PageRows;
    query.limit = PageRows;
    auto records = m_edits.store().records(EntityKind::Observation, query);
    if (!records) Q_EMIT failed(records.error().message);
    held = new std::vector<Record>(records ? std::move(*records) : std::vector<Record>());
    m_pages.insert(page, held);
  }
  const auto at = static_cast<std::size_t>(row % PageRows);
  return at < held->size() ? &(*held)[at] : nullptr;
}

qint64 ObservationModel::idAt(int row) const {
  const Record* record = recordAt(row);
  return record ? record->id : 0;
}

int ObservationModel::rowOf(qint64 id) const {
  const QList<int> pages = m_pages.keys();
  for (const int page : pages) {
    const std::vector<Record>& held = *m_pages.object(page);
    for (std::size_t i = 0; i < held.size(); ++i)
      if (held[i].id == id) return page * PageRows + static_cast<int>(i);
  }
  return -1;
}

int ObservationModel::columnOf(const QString& key) const {
  for (std::size_t i = 0; i < m_fields.size(); ++i)
    if (m_entity.fields[static_cast<std::size_t>(m_fields[i])].key == key) return static_cast<int>(i);
  return -1;
}

int ObservationModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int ObservationModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant ObservationModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const FieldDescription& field = m_entity.fields[static_cast<std::size_t>(m_fields[static_cast<std::size_t>(index.column())])];
  switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
      const Record* record = recordAt(index.row());
      if (!record) return {};
      if (field.key == QLatin1String("territory") && !record->text(field.key).isEmpty()) return territoryName(record->text(field.key));
      const QString text = CellText::display(field, record->value(field.key), m_names);
      // An empty dimension means everybody, which is something else than unknown.
      if (text.isEmpty() && field.key != QLatin1String("date")) return tr("all", "every value of a dimension");
      return text;
    }
    case Qt::ForegroundRole: {
      const Record* record = recordAt(index.row());
      const bool all = record && isUnknown(field, record->value(field.key));
      return all ? QVariant(Theme::colors().secondaryText) : QVariant();
    }
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment((CellText::isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IdRole: return idAt(index.row());
    default: return {};
  }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const FieldDescription& field = m_entity.fields[static_cast<std::size_t>(m_fields[static_cast<std::size_t>(section)])];
  if (role == Qt::DisplayRole) return CellText::caption(m_entity, field);
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::Alignment((CellText::isNumeric(field.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
  return {};
}

void ObservationModel::retranslate() {
  if (columnCount() == 0) return;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (m_rows > 0) Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

}  // namespace santalka
