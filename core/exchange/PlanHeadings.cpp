// SPDX-License-Identifier: EUPL-1.2
// Goals and objectives of a plan: rows of their own, columns of their own, or lines above the table.
#include "core/base/Text.h"
#include "core/exchange/PlanImport.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

const QString PlanKey = QStringLiteral("plan_id");
const QString Number = QStringLiteral("number");
const QString Title = QStringLiteral("title");

}  // namespace

qint64 PlanImport::nextPosition(EntityKind kind) {
  qint64& last = m_positions[kind];
  if (last == 0)
    for (const DraftRecord* record : m_c.draft.where(kind, PlanKey, m_planId)) last = std::max(last, record->now.value(QStringLiteral("position")).toLongLong());
  return ++last;
}

void PlanImport::lookAhead() {
  int next = -1;
  for (auto row = m_c.shape.rows.rbegin(); row != m_c.shape.rows.rend(); ++row) {
    if (row->kind == TableRow::Kind::Group) m_groupNumbers.insert(readHeading(rowText(m_c.sheet, row->index)).number);
    if (row->kind != TableRow::Kind::Data) continue;
    m_nextData.insert(row->index, next);
    next = row->index;
  }
}

DraftRecord* PlanImport::findHeading(EntityKind kind, const PlanHeading& heading) {
  const bool underGoal = kind == EntityKind::Objective && m_goal != 0;
  const auto mine = [&](const DraftRecord& record) {
    const qint64 goal = underGoal ? record.now.value(QStringLiteral("goal_id")).toLongLong() : 0;
    return record.now.value(PlanKey).toLongLong() == m_planId && (goal == 0 || goal == m_goal);
  };
  DraftRecord* byTitle = nullptr;
  for (DraftRecord* record : m_c.draft.where(kind, Title, heading.title)) {
    if (!mine(*record)) continue;
    if (heading.number.isEmpty() || record->now.text(Number) == heading.number) return record;
    if (!byTitle) byTitle = record;
  }
  // Renamed: the number alone tells, unless this file gave it another name already; numbers may begin anew under each goal.
  if (!heading.number.isEmpty())
    for (DraftRecord* record : m_c.draft.where(kind, Number, heading.number))
      if (mine(*record) && record->now.text(Number) == heading.number && !m_claimedHeadings.contains(record->now.id)) return record;
  return byTitle;
}

qint64 PlanImport::headingRecord(EntityKind kind, PlanHeading heading, QString* told) {
  if (heading.title.isEmpty()) heading.title = heading.text;
  DraftRecord* found = findHeading(kind, heading);
  const bool goal = kind == EntityKind::Goal;
  if (told)
    *told = found && !found->fresh ? (goal ? Texts::tr("goal, already there") : Texts::tr("objective, already there"))
                                   : (goal ? Texts::tr("goal, new") : Texts::tr("objective, new"));
  if (!found) {
    const qint64 position = nextPosition(kind);
    found = &m_c.draft.add(kind);
    m_c.draft.set(*found, PlanKey, m_planId);
    m_c.draft.set(*found, QStringLiteral("position"), position);
  }
  m_claimedHeadings.insert(found->now.id);
  m_c.draft.set(*found, Number, heading.number);
  m_c.draft.set(*found, Title, heading.title);
  if (!goal && m_goal != 0) m_c.draft.set(*found, QStringLiteral("goal_id"), m_goal);
  return found->now.id;
}

void PlanImport::heading(int row, const QString& text) {
  PlanHeading heading = readHeading(text);
  if (!heading.named && !heading.number.isEmpty() && !heading.number.contains(QLatin1Char('.')))
    heading.goal = std::any_of(m_groupNumbers.begin(), m_groupNumbers.end(), [&](const QString& other) { return other.startsWith(heading.number + QLatin1Char('.')); });
  m_c.draft.beginRow(row);
  m_measure = 0;
  m_afterTotal = false;
  ImportRow out;
  out.row = row;
  out.fate = RowFate::Group;
  out.title = text;
  if (heading.goal) {
    m_objective = 0;
    m_goal = headingRecord(EntityKind::Goal, heading, &out.reason);
    m_goalSum.clear();
  } else {
    m_objective = headingRecord(EntityKind::Objective, heading, &out.reason);
  }
  out.cells = m_c.draft.changes();
  m_c.preview.rows.push_back(std::move(out));
  m_sectionSum.clear();
}

// Columns of goals and objectives are filled in every row, in the first of several, or in a merged cell beside them.
void PlanImport::headingColumns(RowReader& reader) {
  if (const ImportColumn* column = m_c.column(QStringLiteral("goal")); column && !reader.isEmpty(column)) {
    const qint64 goal = headingRecord(EntityKind::Goal, readHeading(reader.line(column)));
    if (goal != m_goal) {
      m_objective = 0;
      m_goalSum.clear();
      m_sectionSum.clear();
    }
    m_goal = goal;
  }
  if (const ImportColumn* column = m_c.column(QStringLiteral("objective")); column && !reader.isEmpty(column)) {
    const qint64 objective = headingRecord(EntityKind::Objective, readHeading(reader.line(column)));
    if (objective != m_objective) m_sectionSum.clear();
    m_objective = objective;
  }
  const std::vector<ImportCell> changes = m_c.draft.changes();
  reader.out().cells.insert(reader.out().cells.end(), changes.begin(), changes.end());
  // They stay although the measure of the row may be refused: the rows below belong to them as well.
  m_c.draft.beginRow(reader.row());
}

// A row of a number and a text only, above rows whose numbers begin with its own, is a heading.
bool PlanImport::isHeadingRow(RowReader& reader, int row, const QString& number, const QString& title) const {
  if (title.isEmpty()) return false;
  for (const ImportColumn& column : m_c.columns)
    if (column.field != QLatin1String("no") && column.field != QLatin1String("measure") && !reader.isEmpty(&column)) return false;
  if (readHeading(title).named) return true;
  const int next = m_nextData.value(row, -1);
  if (number.isEmpty() || next < 0) return false;
  return plainNumber(RowReader(m_c, next).line(m_c.column(QStringLiteral("no")))).startsWith(number + QLatin1Char('.'));
}

std::pair<QString, QString> PlanImport::numberedTitle(const QString& title) {
  static const QRegularExpression numbered(QStringLiteral(R"(^(?:Nr\.\s*)?((?:\d{1,3}\.)+\d{1,3}[.)]?|\d{1,3}[.)]|[a-z\x{0105}-\x{017e}]\)|[IVX]{1,5}[.)])\s*(\p{L}.*)$)"), QRegularExpression::UseUnicodePropertiesOption);
  const auto match = numbered.match(title);
  if (!match.hasMatch()) return {QString(), title};
  return {plainNumber(match.captured(1)), match.captured(2)};
}

}  // namespace santalka
