// SPDX-License-Identifier: EUPL-1.2
// The part of RecordTable about groups: which field they follow, remembered for each table.
#include "core/base/Format.h"
#include "ui/common/CellText.h"
#include "ui/common/RecordNames.h"
#include "ui/common/RecordTable.h"
#include "ui/common/RecordTableModel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace santalka {

bool RecordTable::canGroupBy(const FieldDescription& field) const {
  switch (field.type) {
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::Year:
    case FieldType::Boolean:
    case FieldType::Date: return true;
    default: return false;
  }
}

QString RecordTable::groupSummary(const std::vector<const Record*>& records) const {
  QStringList parts{tr("%Ln record(s)", nullptr, static_cast<int>(records.size()))};
  for (int column = 0; column < m_model.columnCount(); ++column) {
    const FieldDescription* field = m_model.fieldAt(column);
    if (!field || isColumnHidden(column) || !CellText::isNumeric(field->type) || field->type == FieldType::Year) continue;
    if (const QString sum = numberSum(*field, records); !sum.isEmpty()) parts << sum;
  }
  return parts.join(QStringLiteral(" · "));
}

void RecordTable::setUsualGrouping(Grouping grouping) {
  m_usual = std::move(grouping);
  restoreGrouping();
}

void RecordTable::restoreGrouping() {
  const QString usual = m_usual.title ? QString::fromLatin1(UsualGroups) : QString();
  const QString kept = m_name.isEmpty() ? usual : QSettings().value(QStringLiteral("groups/") + m_name, usual).toString();
  if (kept != m_groupKey || (kept == QLatin1String(UsualGroups) && !m_model.isGrouped())) groupBy(kept);
}

void RecordTable::groupBy(const QString& key) {
  const int column = m_model.columnOf(key);
  const FieldDescription* field = column >= 0 ? m_model.fieldAt(column) : nullptr;
  m_groupKey = field || (key == QLatin1String(UsualGroups) && m_usual.title) ? key : QString();
  if (m_groupKey == QLatin1String(UsualGroups)) {
    m_model.setGrouping(m_usual.title, m_usual.summary, m_usual.descending, m_usual.field);
    return;
  }
  if (!field) {
    m_model.setGrouping({});
    return;
  }
  const auto title = [this, field](const Record& record) {
    const QVariant value = record.value(field->key);
    if (!value.isValid()) return tr("unknown");
    // A day each would be no group: dates are taken by the month.
    if (field->type == FieldType::Date)
      return QStringLiteral("%1%2%3 %4").arg(value.toDate().toString(QStringLiteral("yyyyMM")), RecordTableModel::GroupKeyEnd)
          .arg(value.toDate().year())
          .arg(Format::monthName(value.toDate().month()));
    const QString text = CellText::display(*field, value, m_model.names());
    return text.isEmpty() ? tr("unknown") : text;
  };
  const bool latestFirst = field->type == FieldType::Date || field->type == FieldType::Year;
  m_model.setGrouping(title, [this](const std::vector<const Record*>& records) { return groupSummary(records); }, latestFirst, key);
}

void RecordTable::addGroupMenu(QMenu& menu) {
  QMenu* groups = menu.addMenu(tr("Group by"));
  groups->setObjectName(QStringLiteral("groups"));
  auto* one = new QActionGroup(groups);
  const auto add = [&](const QString& key, const QString& words) {
    QAction* action = groups->addAction(words);
    action->setObjectName(QStringLiteral("group.") + (key.isEmpty() ? QStringLiteral("none") : key));
    action->setCheckable(true);
    action->setChecked(key == m_groupKey);
    one->addAction(action);
    connect(action, &QAction::triggered, this, [this, key] {
      groupBy(key);
      if (!m_name.isEmpty()) QSettings().setValue(QStringLiteral("groups/") + m_name, m_groupKey);
    });
  };
  add({}, tr("No groups"));
  if (m_usual.title) add(QLatin1String(UsualGroups), m_usual.caption());
  for (int column = 0; column < m_model.columnCount(); ++column) {
    const FieldDescription* field = m_model.fieldAt(column);
    if (field && canGroupBy(*field)) add(field->key, CellText::caption(m_model.entity(), *field));
  }
}

}  // namespace santalka
