// SPDX-License-Identifier: EUPL-1.2
// The part of RecordTableModel that decides which rows are shown, in which order, and follows change notices.
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTableModel.h"

#include <QCollator>
#include <QDate>

#include <algorithm>
#include <limits>
#include <numeric>

namespace santalka {

namespace {

/// Above this many changes at once reading anew is quicker than taking them one by one.
constexpr std::size_t ManyChanges = 100;
constexpr double Unknown = std::numeric_limits<double>::infinity();

double numberOf(const QVariant& value) {
  if (!value.isValid()) return Unknown;
  if (value.userType() == QMetaType::QDate) return static_cast<double>(value.toDate().toJulianDay());
  return value.toDouble();
}

bool sortsAsNumber(const QVariant& value) {
  switch (value.userType()) {
    case QMetaType::QDate:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::Bool: return true;
    default: return false;
  }
}

QCollator collator() {
  QCollator made(Format::locale());
  made.setNumericMode(true);
  made.setCaseSensitivity(Qt::CaseInsensitive);
  return made;
}

}  // namespace

QVariant RecordTableModel::sortValueOf(const Record& record, int column) const {
  if (const FieldDescription* field = fieldAt(column)) {
    const QVariant value = record.value(field->key);
    if (CellText::isNumeric(field->type) || field->type == FieldType::Date || field->type == FieldType::Boolean) return value;
    return textOf(record, column);
  }
  const ComputedColumn& computed = m_computed[static_cast<std::size_t>(column) - m_fields.size()];
  return computed.sortValue ? computed.sortValue(record) : QVariant(computed.text(record));
}

QString RecordTableModel::foldedOf(const Record& record) const {
  QString text;
  for (const int f : m_fields) {
    const auto i = static_cast<std::size_t>(f);
    if (isUnknown(m_entity.fields[i], record.values[i]) || m_entity.fields[i].type == FieldType::Boolean) continue;
    // Words of different fields are kept apart, so that a word does not match across a boundary.
    text += CellText::editable(m_entity.fields[i], record.values[i], m_names) + QLatin1Char('\n');
  }
  return QLatin1Char(' ') + fold(text);
}

bool RecordTableModel::passes(int record) const {
  const auto i = static_cast<std::size_t>(record);
  if (m_filter && !m_filter(m_records[i])) return false;
  const QString& folded = m_folded[i];
  return std::all_of(m_filterWords.begin(), m_filterWords.end(), [&](const QString& word) { return folded.contains(word); });
}

void RecordTableModel::rebuildOrder() {
  m_order.resize(m_records.size());
  std::iota(m_order.begin(), m_order.end(), 0);
  if (m_sortColumn < 0 || m_sortColumn >= columnCount() || m_records.empty()) return;
  std::vector<QVariant> values;
  values.reserve(m_records.size());
  bool numbers = true;
  for (const Record& record : m_records) {
    values.push_back(sortValueOf(record, m_sortColumn));
    if (values.back().isValid() && !sortsAsNumber(values.back())) numbers = false;
  }
  const bool down = m_sortOrder == Qt::DescendingOrder;
  if (numbers) {
    std::vector<double> keys;
    keys.reserve(values.size());
    // Unknown stands at the end either way.
    for (const QVariant& value : values) keys.push_back(numberOf(value));
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
      const double x = keys[static_cast<std::size_t>(a)], y = keys[static_cast<std::size_t>(b)];
      if (x == Unknown || y == Unknown) return x != Unknown && y == Unknown;
      return down ? x > y : x < y;
    });
    return;
  }
  const QCollator order = collator();
  std::vector<QCollatorSortKey> keys;
  keys.reserve(values.size());
  for (const QVariant& value : values) keys.push_back(order.sortKey(value.toString()));
  std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
    const int compared = keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]);
    return down ? compared > 0 : compared < 0;
  });
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
  m_sortColumn = column;
  m_sortOrder = order;
  if (!m_loaded) return;
  beginResetModel();
  rebuildOrder();
  rebuildShown();
  endResetModel();
}

void RecordTableModel::appendShown(const std::vector<int>& members) {
  for (const int member : members) m_shown.push_back({member, -1});
}

void RecordTableModel::rebuildShown() {
  if (!m_filterWords.isEmpty())
    for (std::size_t i = 0; i < m_folded.size(); ++i)
      if (m_folded[i].isNull()) m_folded[i] = foldedOf(m_records[i]);
  m_shown.clear();
  m_groups.clear();
  std::vector<int> passing;
  passing.reserve(m_order.size());
  for (const int record : m_order)
    if (passes(record)) passing.push_back(record);
  m_shownCount = static_cast<int>(passing.size());
  if (!m_groupTitle) {
    m_shown.reserve(passing.size());
    appendShown(passing);
    return;
  }
  QHash<QString, int> groupOf;
  for (const int record : passing) {
    const QString title = m_groupTitle(m_records[static_cast<std::size_t>(record)]);
    auto at = groupOf.constFind(title);
    if (at == groupOf.cend()) {
      at = groupOf.insert(title, static_cast<int>(m_groups.size()));
      m_groups.push_back({title, {}});
    }
    m_groups[static_cast<std::size_t>(*at)].members.push_back(record);
  }
  const QCollator order = collator();
  const bool follows = m_sortColumn >= 0 && !m_groupField.isEmpty() && keyOf(m_sortColumn) == m_groupField;
  const bool descending = follows ? m_sortOrder == Qt::DescendingOrder : m_groupsDescending;
  std::stable_sort(m_groups.begin(), m_groups.end(), [&](const Group& a, const Group& b) {
    const int compared = order.compare(a.title, b.title);
    return descending ? compared > 0 : compared < 0;
  });
  for (std::size_t g = 0; g < m_groups.size(); ++g) {
    m_shown.push_back({-1, static_cast<int>(g)});
    if (!m_collapsed.contains(m_groups[g].title)) appendShown(m_groups[g].members);
  }
}

void RecordTableModel::take(const ChangeNotice& notice) {
  if (!m_loaded || !notice.touches(m_kind)) return;
  const auto ours = static_cast<std::size_t>(std::count_if(notice.changes.begin(), notice.changes.end(),
                                                           [this](const Change& change) { return change.record.kind == m_kind; }));
  if (ours > ManyChanges || (notice.observationsChanged && m_kind == EntityKind::Observation)) {
    reload();
    return;
  }
  for (const Change& change : notice.changes)
    if (change.record.kind == m_kind) takeOne(change);
  Q_EMIT countsChanged();
}

void RecordTableModel::takeOne(const Change& change) {
  const auto known = m_position.constFind(change.record.id);
  const bool here = known != m_position.cend();
  const bool wanted = change.action != Change::Action::Remove && belongs(change.record);
  if (here && wanted) {
    const auto at = static_cast<std::size_t>(*known);
    const QString groupBefore = m_groupTitle ? m_groupTitle(m_records[at]) : QString();
    m_records[at] = change.record;
    m_folded[at] = QString();
    if (!m_filterWords.isEmpty()) m_folded[at] = foldedOf(change.record);
    if (m_groupTitle && m_groupTitle(change.record) != groupBefore) {
      beginResetModel();
      rebuildShown();
      endResetModel();
      return;
    }
    // The row keeps its place while it is worked on, even when sort or filter would now put it elsewhere.
    if (const int row = rowOf(change.record.id); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return;
  }
  if (here) {
    const int gone = *known;
    const int row = rowOf(change.record.id);
    const bool reset = m_groupTitle || row < 0;
    if (reset) beginResetModel();
    else beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + gone);
    m_folded.erase(m_folded.begin() + gone);
    m_position.clear();
    for (std::size_t i = 0; i < m_records.size(); ++i) m_position.insert(m_records[i].id, static_cast<int>(i));
    std::erase(m_order, gone);
    for (int& record : m_order) record -= record > gone ? 1 : 0;
    if (reset) {
      rebuildShown();
      endResetModel();
    } else {
      m_shown.erase(m_shown.begin() + row);
      for (Shown& shown : m_shown) shown.record -= shown.record > gone ? 1 : 0;
      --m_shownCount;
      endRemoveRows();
    }
    if (change.action == Change::Action::Update) Q_EMIT leftScope(change.record.id);
    return;
  }
  if (!wanted) return;
  const int at = static_cast<int>(m_records.size());
  const bool reset = static_cast<bool>(m_groupTitle);
  const int row = static_cast<int>(m_shown.size());
  if (reset) beginResetModel();
  else beginInsertRows({}, row, row);
  m_records.push_back(change.record);
  m_folded.push_back(m_filterWords.isEmpty() ? QString() : foldedOf(change.record));
  m_position.insert(change.record.id, at);
  if (reset) {
    rebuildOrder();
    rebuildShown();
    endResetModel();
  } else {
    m_order.push_back(at);
    m_shown.push_back({at, -1});
    ++m_shownCount;
    endInsertRows();
  }
}

}  // namespace santalka
