// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/RecordTableModel.h"

#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordNames.h"
#include "ui/common/Theme.h"

#include <QColor>
#include <QIcon>
#include <QTimer>

#include <algorithm>
#include <map>

namespace santalka {

namespace {

bool holds(const QVariant& value, const Query::Condition& condition) {
  if (!condition.value.isValid()) {
    const bool known = value.isValid() && !value.isNull();
    return condition.compare == Query::Compare::Equal ? !known : known;
  }
  if (condition.value.typeId() == QMetaType::QVariantList) return condition.value.toList().contains(value);
  if (condition.compare == Query::Compare::Equal) return value == condition.value || value.toString() == condition.value.toString();
  if (condition.compare == Query::Compare::NotEqual) return value.toString() != condition.value.toString();
  if (!value.isValid()) return false;
  const auto order = QVariant::compare(value, condition.value);
  if (condition.compare == Query::Compare::AtLeast) return order == QPartialOrdering::Greater || order == QPartialOrdering::Equivalent;
  return order == QPartialOrdering::Less || order == QPartialOrdering::Equivalent;
}

}  // namespace

RecordTableModel::RecordTableModel(EntityKind kind, EditService& edits, RecordNames& names, RefusedTexts& refused, QObject* parent)
    : QAbstractTableModel(parent), m_kind(kind), m_entity(describe(kind)), m_edits(edits), m_names(names), m_refused(refused) {
  for (std::size_t i = 0; i < m_entity.fields.size(); ++i) {
    const FieldDescription& field = m_entity.fields[i];
    if (!field.hidden && field.type != FieldType::Bytes) m_fields.push_back(static_cast<int>(i));
  }
  connect(&m_edits, &EditService::changed, this, &RecordTableModel::take);
  connect(&m_refused, &RefusedTexts::changed, this, [this](const RefusedTexts::Place& place) {
    const int row = place.kind == m_kind ? rowOf(place.id) : -1;
    const int column = row < 0 ? -1 : columnOf(place.field);
    if (column >= 0) Q_EMIT dataChanged(index(row, column), index(row, column));
  });
  connect(&m_names, &RecordNames::changed, this, [this](EntityKind named) {
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
      const FieldDescription* field = fieldAt(column);
      const bool refers = field->type == FieldType::Reference || field->type == FieldType::ReferenceList;
      if (!refers || field->refersTo != named || m_shown.empty()) continue;
      std::fill(m_folded.begin(), m_folded.end(), QString());
      Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    }
  });
}

void RecordTableModel::setScope(const Query& scope) {
  m_scope = scope;
  if (m_loaded) reload();
}

void RecordTableModel::ensureLoaded() {
  if (!m_loaded) reload();
}

void RecordTableModel::reload() {
  m_loaded = true;
  beginResetModel();
  m_records = m_edits.store().records(m_kind, m_scope).value_or({});
  m_position.clear();
  m_position.reserve(static_cast<qsizetype>(m_records.size()));
  for (std::size_t i = 0; i < m_records.size(); ++i) m_position.insert(m_records[i].id, static_cast<int>(i));
  m_folded.assign(m_records.size(), QString());
  rebuildOrder();
  rebuildShown();
  endResetModel();
  // The texts for filtering are made while nothing else happens, so that the first letter typed finds them ready.
  auto* warm = new QTimer(this);
  connect(warm, &QTimer::timeout, this, [this, warm, at = std::size_t{0}]() mutable {
    for (int made = 0; at < m_records.size() && made < 500; ++at)
      if (m_folded[at].isNull()) {
        m_folded[at] = foldedOf(m_records[at]);
        ++made;
      }
    if (at >= m_records.size()) warm->deleteLater();
  });
  warm->start(5);
  Q_EMIT countsChanged();
}

void RecordTableModel::addComputed(ComputedColumn column) {
  beginResetModel();
  m_computed.push_back(std::move(column));
  endResetModel();
}

void RecordTableModel::refreshComputed() {
  if (m_computed.empty() || m_shown.empty()) return;
  Q_EMIT dataChanged(index(0, static_cast<int>(m_fields.size())), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::setFilterText(const QString& text) {
  QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
  m_filterText = text;
  if (words == m_filterWords) return;
  m_filterWords = std::move(words);
  beginResetModel();
  rebuildShown();
  endResetModel();
  Q_EMIT countsChanged();
}

void RecordTableModel::setFilter(Predicate filter) {
  m_filter = std::move(filter);
  beginResetModel();
  rebuildShown();
  endResetModel();
  Q_EMIT countsChanged();
}

void RecordTableModel::setGrouping(std::function<QString(const Record&)> title,
                                   std::function<QString(const std::vector<const Record*>&)> summary, bool descending,
                                   const QString& field) {
  beginResetModel();
  m_groupTitle = std::move(title);
  m_groupSummary = std::move(summary);
  m_groupsDescending = descending;
  m_groupField = field;
  rebuildShown();
  endResetModel();
}

bool RecordTableModel::isGroupRow(int row) const {
  return row >= 0 && row < static_cast<int>(m_shown.size()) && m_shown[static_cast<std::size_t>(row)].record < 0;
}

QString RecordTableModel::groupKey(int row) const {
  return isGroupRow(row) ? m_groups[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)].group)].title : QString();
}

QString RecordTableModel::groupTitle(int row) const {
  const QString key = groupKey(row);
  return key.mid(key.indexOf(GroupKeyEnd) + 1);
}

QString RecordTableModel::groupSummary(int row) const {
  if (!isGroupRow(row) || !m_groupSummary) return {};
  std::vector<const Record*> members;
  for (const int member : m_groups[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)].group)].members)
    members.push_back(&m_records[static_cast<std::size_t>(member)]);
  return m_groupSummary(members);
}

bool RecordTableModel::isCollapsed(int row) const { return m_collapsed.contains(groupKey(row)); }

void RecordTableModel::setCollapsed(int row, bool collapsed) {
  if (!isGroupRow(row)) return;
  const QString title = groupKey(row);
  if (collapsed == m_collapsed.contains(title)) return;
  if (collapsed) m_collapsed.insert(title);
  else m_collapsed.remove(title);
  beginResetModel();
  rebuildShown();
  endResetModel();
}

int RecordTableModel::count(const Predicate& predicate) const {
  return static_cast<int>(std::count_if(m_records.begin(), m_records.end(), predicate));
}

const Record* RecordTableModel::recordAt(int row) const {
  if (row < 0 || row >= static_cast<int>(m_shown.size())) return nullptr;
  const int record = m_shown[static_cast<std::size_t>(row)].record;
  return record < 0 ? nullptr : &m_records[static_cast<std::size_t>(record)];
}

qint64 RecordTableModel::idAt(int row) const {
  const Record* record = recordAt(row);
  return record ? record->id : 0;
}

int RecordTableModel::rowOf(qint64 id) const {
  const auto at = m_position.constFind(id);
  if (at == m_position.cend()) return -1;
  for (std::size_t row = 0; row < m_shown.size(); ++row)
    if (m_shown[row].record == *at) return static_cast<int>(row);
  return -1;
}

std::vector<qint64> RecordTableModel::unseenOf(const std::vector<qint64>& ids) const {
  QSet<int> seen;
  for (const Shown& shown : m_shown) seen.insert(shown.record);
  for (const Group& group : m_groups)
    for (const int member : group.members) seen.insert(member);
  std::vector<qint64> out;
  for (const qint64 id : ids)
    if (const auto at = m_position.constFind(id); at == m_position.cend() || !seen.contains(*at)) out.push_back(id);
  return out;
}

int RecordTableModel::columnOf(const QString& key) const {
  for (int column = 0; column < columnCount(); ++column)
    if (keyOf(column) == key) return column;
  return -1;
}

QString RecordTableModel::keyOf(int column) const {
  if (const FieldDescription* field = fieldAt(column)) return field->key;
  const std::size_t computed = static_cast<std::size_t>(column) - m_fields.size();
  return column >= 0 && computed < m_computed.size() ? m_computed[computed].key : QString();
}

const FieldDescription* RecordTableModel::fieldAt(int column) const {
  if (column < 0 || column >= static_cast<int>(m_fields.size())) return nullptr;
  return &m_entity.fields[static_cast<std::size_t>(m_fields[static_cast<std::size_t>(column)])];
}

RefusedTexts::Place RecordTableModel::placeOf(const QModelIndex& cell) const { return {m_kind, idAt(cell.row()), keyOf(cell.column())}; }

const RefusedTexts::Text* RecordTableModel::refusedAt(const QModelIndex& cell) const {
  return m_refused.count() == 0 ? nullptr : m_refused.find(placeOf(cell));
}

void RecordTableModel::refuse(const QModelIndex& cell, const QString& text, const QString& reason) {
  m_refused.keep(placeOf(cell), {text, reason});
  Q_EMIT rejected(cell, reason);
}

void RecordTableModel::giveUp(const QModelIndex& cell) { m_refused.drop(placeOf(cell)); }

Result<void> RecordTableModel::clearCells(const QModelIndexList& cells) {
  std::map<qint64, Record> emptied;
  for (const QModelIndex& cell : cells) {
    const Record* record = recordAt(cell.row());
    const FieldDescription* field = fieldAt(cell.column());
    if (!record || !field || !(flags(cell) & Qt::ItemIsEditable)) continue;
    emptied.try_emplace(record->id, *record).first->second.set(field->key, {});
  }
  ChangeSet changes;
  for (const auto& [id, record] : emptied) changes.update(record);
  // Places, not cells: a change may regroup the rows.
  std::vector<RefusedTexts::Place> places;
  for (const QModelIndex& cell : cells) places.push_back(placeOf(cell));
  if (changes.isEmpty()) return {};
  if (auto done = m_edits.apply(std::move(changes)); !done) return done.error();
  for (const RefusedTexts::Place& place : places) m_refused.drop(place);
  return {};
}

int RecordTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }

int RecordTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_fields.size() + m_computed.size());
}

QString RecordTableModel::textOf(const Record& record, int column) const {
  if (fieldAt(column)) {
    const auto i = static_cast<std::size_t>(m_fields[static_cast<std::size_t>(column)]);
    return CellText::display(m_entity.fields[i], record.values[i], m_names);
  }
  return m_computed[static_cast<std::size_t>(column) - m_fields.size()].text(record);
}

QVariant RecordTableModel::data(const QModelIndex& cell, int role) const {
  if (!cell.isValid()) return {};
  const Record* record = recordAt(cell.row());
  if (!record) {
    if (role == GroupRole) return true;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return cell.column() == 0 ? groupTitle(cell.row()) : QString();
    return {};
  }
  const FieldDescription* field = fieldAt(cell.column());
  switch (role) {
    case Qt::DisplayRole:
      if (field && field->type == FieldType::Boolean) return QString();
      return textOf(*record, cell.column()).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::CheckStateRole:
      if (!field || field->type != FieldType::Boolean) return {};
      return record->value(field->key).toBool() ? Qt::Checked : Qt::Unchecked;
    case Qt::EditRole:
      return field ? record->value(field->key) : QVariant(textOf(*record, cell.column()));
    case Qt::ToolTipRole:
    case ProblemRole: {
      const RefusedTexts::Text* refused = refusedAt(cell);
      return refused ? QVariant(refused->reason) : QVariant();
    }
    case RefusedRole: {
      const RefusedTexts::Text* refused = refusedAt(cell);
      return refused ? QVariant(refused->text) : QVariant();
    }
    case Qt::TextAlignmentRole: {
      const bool right = field ? CellText::isNumeric(field->type) && field->type != FieldType::Year
                               : m_computed[static_cast<std::size_t>(cell.column()) - m_fields.size()].right;
      return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::AccessibleTextRole: {
      const QString said = QStringLiteral("%1: %2").arg(headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString(), textOf(*record, cell.column()));
      const RefusedTexts::Text* refused = refusedAt(cell);
      return refused ? QStringLiteral("%1. %2").arg(said, refused->reason) : said;
    }
    case IdRole: return record->id;
    case GroupRole: return false;
    case SortRole: return sortValueOf(*record, cell.column());
    case MarkRole: {
      if (field) return {};
      const ComputedColumn& computed = m_computed[static_cast<std::size_t>(cell.column()) - m_fields.size()];
      return computed.mark ? QVariant(static_cast<int>(computed.mark(*record))) : QVariant();
    }
    default: return {};
  }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  const FieldDescription* field = fieldAt(section);
  switch (role) {
    case Qt::DisplayRole:
      if (field) return CellText::caption(m_entity, *field);
      return m_computed[static_cast<std::size_t>(section) - m_fields.size()].caption();
    case Qt::ToolTipRole: {
      if (!field) return {};
      const QString help = m_entity.helpText(*field);
      return help.isEmpty() ? CellText::caption(m_entity, *field) : CellText::caption(m_entity, *field) + QLatin1Char('\n') + help;
    }
    case Qt::TextAlignmentRole: {
      const bool right = field ? CellText::isNumeric(field->type) && field->type != FieldType::Year
                               : m_computed[static_cast<std::size_t>(section) - m_fields.size()].right;
      return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
  }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& cell) const {
  if (!cell.isValid()) return Qt::NoItemFlags;
  if (isGroupRow(cell.row())) return Qt::ItemIsEnabled;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  const FieldDescription* field = fieldAt(cell.column());
  if (!field || m_readOnly || m_fixed.contains(field->key)) return flags;
  return flags | (field->type == FieldType::Boolean ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool RecordTableModel::setData(const QModelIndex& cell, const QVariant& value, int role) {
  const FieldDescription* field = fieldAt(cell.column());
  const Record* record = recordAt(cell.row());
  if (!field || !record || m_readOnly) return false;
  QVariant wanted;
  if (role == Qt::EditRole) wanted = canonical(*field, value);
  else if (role == Qt::CheckStateRole && field->type == FieldType::Boolean) wanted = value.toInt() == Qt::Checked;
  else return false;
  const RefusedTexts::Place place = placeOf(cell);
  if (record->value(field->key) == wanted) {
    m_refused.drop(place);
    return true;
  }
  const QPersistentModelIndex kept(cell);
  auto done = m_edits.update(m_kind, record->id, field->key, wanted);
  if (done) {
    m_refused.drop(place);
    if (kept.isValid()) Q_EMIT dataChanged(kept, kept);
    return true;
  }
  if (kept.isValid()) refuse(kept, CellText::editable(*field, wanted, m_names), done.error().message);
  return false;
}

bool RecordTableModel::belongs(const Record& record) const {
  for (const Query::Condition& condition : m_scope.conditions) {
    const QVariant value = condition.field == QLatin1String("id") ? QVariant(record.id) : record.value(condition.field);
    if (!holds(value, condition)) return false;
  }
  return true;
}

void RecordTableModel::retranslate() {
  std::fill(m_folded.begin(), m_folded.end(), QString());
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (m_groupTitle) {
    beginResetModel();
    rebuildShown();
    endResetModel();
  } else if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
}

}  // namespace santalka
