// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PlanImport.h"

#include "core/base/Format.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

const QString PlanKey = QStringLiteral("plan_id");
const QString Number = QStringLiteral("number");
const QString Title = QStringLiteral("title");

qint64 nextPosition(std::deque<DraftRecord>& records, qint64 plan) {
  qint64 last = 0;
  for (const DraftRecord& record : records)
    if (record.now.value(PlanKey).toLongLong() == plan) last = std::max(last, record.now.value(QStringLiteral("position")).toLongLong());
  return last + 1;
}

}  // namespace

void PlanImport::run() {
  readHead();
  if (!m_plan) return;
  for (const TableRow& row : m_c.shape.rows)
    if (row.kind == TableRow::Kind::Group) m_groupNumbers.insert(readHeading(rowText(m_c.sheet, row.index)).number);
  for (const TableRow& row : m_c.shape.rows) {
    switch (row.kind) {
      case TableRow::Kind::Data: dataRow(row.index); break;
      case TableRow::Kind::Group: heading(row.index, rowText(m_c.sheet, row.index)); break;
      case TableRow::Kind::Total: totalRow(row.index); break;
      case TableRow::Kind::RepeatedHeader: skip(row.index, Texts::tr("the header again")); break;
      case TableRow::Kind::Note: skip(row.index, Texts::tr("a note below the table: “%1”").arg(rowText(m_c.sheet, row.index).left(80))); break;
      case TableRow::Kind::Blank: break;
    }
  }
}

void PlanImport::skip(int row, const QString& reason) {
  ImportRow out;
  out.row = row;
  out.fate = RowFate::Skipped;
  out.reason = reason;
  m_c.preview.rows.push_back(std::move(out));
}

std::vector<int> PlanImport::yearsOfColumns() const {
  std::set<int> years;
  for (const ImportColumn& column : m_c.columns)
    if (column.year && (column.field == QLatin1String("target") || column.field == QLatin1String("planned"))) years.insert(*column.year);
  return {years.begin(), years.end()};
}

// The plan of that title; without a title the only plan of those years.
DraftRecord* PlanImport::findPlan(const PlanHead& head) {
  std::deque<DraftRecord>& plans = m_c.draft.all(EntityKind::Plan);
  if (m_chosen != 0) return m_c.draft.byId(EntityKind::Plan, m_chosen);
  if (!head.title.isEmpty()) {
    for (DraftRecord& plan : plans)
      if (nameKey(plan.now.text(Title)) == nameKey(head.title)) return &plan;
    for (DraftRecord& plan : plans)
      if (!head.actNumber.isEmpty() && plan.now.text(QStringLiteral("act_number")) == head.actNumber &&
          plan.now.value(QStringLiteral("approved_on")).toDate() == head.approvedOn)
        return &plan;
    return nullptr;
  }
  DraftRecord* found = nullptr;
  for (DraftRecord& plan : plans) {
    const bool same = plan.now.value(QStringLiteral("first_year")).toInt() <= m_firstYear && plan.now.value(QStringLiteral("last_year")).toInt() >= m_lastYear;
    if (!same) continue;
    if (found) return nullptr;
    found = &plan;
  }
  return found;
}

void PlanImport::readHead() {
  PlanHead head = readPlanHead(m_c.sheet, m_c.shape);
  const std::vector<int> years = yearsOfColumns();
  if (!head.firstYear && !years.empty()) {
    head.firstYear = years.front();
    head.lastYear = years.back();
  }
  m_firstYear = head.firstYear.value_or(0);
  m_lastYear = head.lastYear.value_or(0);
  m_plan = findPlan(head);
  if (m_plan && !head.firstYear) {
    m_firstYear = m_plan->now.value(QStringLiteral("first_year")).toInt();
    m_lastYear = m_plan->now.value(QStringLiteral("last_year")).toInt();
  }
  if (m_firstYear == 0 || m_lastYear < m_firstYear) {
    m_plan = nullptr;
    ImportRow row;
    row.fate = RowFate::Error;
    ImportCell cell;
    cell.kind = ImportCell::Kind::Error;
    cell.row = std::max(0, m_c.shape.headerFirst);
    cell.problem = Texts::tr("The years of the plan are named neither in its title nor in the headings of the columns: write them, for instance “2026–2028”.");
    row.row = cell.row;
    row.cells.push_back(cell);
    m_c.preview.rows.push_back(row);
    return;
  }
  ImportDraft& draft = m_c.draft;
  draft.beginRow(0);
  const bool fresh = m_plan == nullptr;
  if (fresh) m_plan = &draft.add(EntityKind::Plan);
  m_planId = m_plan->now.id;
  if (fresh && head.title.isEmpty()) head.title = m_firstYear == m_lastYear ? Texts::tr("Integration plan %1").arg(m_firstYear) : Texts::tr("Integration plan %1–%2").arg(m_firstYear).arg(m_lastYear);
  draft.set(*m_plan, Title, head.title);
  if (fresh || head.firstYear) {
    // A table of fewer years than the plan does not shorten it.
    const int first = fresh ? m_firstYear : std::min(m_firstYear, m_plan->now.value(QStringLiteral("first_year")).toInt());
    const int last = fresh ? m_lastYear : std::max(m_lastYear, m_plan->now.value(QStringLiteral("last_year")).toInt());
    draft.set(*m_plan, QStringLiteral("first_year"), first);
    draft.set(*m_plan, QStringLiteral("last_year"), last);
  }
  if (head.form != ApprovalForm::NotApproved) draft.set(*m_plan, QStringLiteral("approval_form"), codeOf(head.form));
  draft.set(*m_plan, QStringLiteral("approved_by"), head.approvedBy);
  draft.set(*m_plan, QStringLiteral("approved_on"), head.approvedOn);
  draft.set(*m_plan, QStringLiteral("act_number"), head.actNumber);
  m_c.preview.title = m_plan->now.text(Title);
  ImportRow row;
  row.fate = RowFate::Group;
  row.title = m_c.preview.title;
  row.reason = fresh ? Texts::tr("plan, new") : Texts::tr("plan, already there");
  row.cells = draft.changes();
  m_c.preview.rows.push_back(std::move(row));
  for (const QString& text : std::as_const(head.leftOver)) m_c.note(false, Texts::tr("Above the table, not brought in: “%1”").arg(text.left(120)));
}

qint64 PlanImport::headingRecord(EntityKind kind, const PlanHeading& heading, QString* told) {
  DraftRecord* found = nullptr;
  std::deque<DraftRecord>& records = m_c.draft.all(kind);
  const auto mine = [this](const DraftRecord& record) { return record.now.value(PlanKey).toLongLong() == m_planId; };
  for (DraftRecord& record : records)
    if (mine(record) && nameKey(record.now.text(Title)) == nameKey(heading.title) && (heading.number.isEmpty() || record.now.text(Number) == heading.number)) found = &record;
  if (!found && !heading.number.isEmpty())
    for (DraftRecord& record : records)
      if (mine(record) && record.now.text(Number) == heading.number) found = &record;
  if (!found)
    for (DraftRecord& record : records)
      if (mine(record) && nameKey(record.now.text(Title)) == nameKey(heading.title)) found = &record;
  const bool goal = kind == EntityKind::Goal;
  if (told)
    *told = found && !found->fresh ? (goal ? Texts::tr("goal, already there") : Texts::tr("objective, already there"))
                                   : (goal ? Texts::tr("goal, new") : Texts::tr("objective, new"));
  if (!found) {
    const qint64 position = nextPosition(records, m_planId);
    found = &m_c.draft.add(kind);
    m_c.draft.set(*found, PlanKey, m_planId);
    m_c.draft.set(*found, QStringLiteral("position"), position);
  }
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
  ImportRow out;
  out.row = row;
  out.fate = RowFate::Group;
  out.title = text;
  if (heading.goal) {
    m_objective = 0;
    m_goal = headingRecord(EntityKind::Goal, heading, &out.reason);
  } else {
    m_objective = headingRecord(EntityKind::Objective, heading, &out.reason);
  }
  out.cells = m_c.draft.changes();
  m_c.preview.rows.push_back(std::move(out));
  m_sectionSum.clear();
}

// A row of a number and a text only, above rows whose numbers begin with its own, is a heading.
bool PlanImport::isHeadingRow(RowReader& reader, int row, const QString& number, const QString& title) const {
  if (title.isEmpty()) return false;
  for (const ImportColumn& column : m_c.columns)
    if (column.field != QLatin1String("no") && column.field != QLatin1String("measure") && !reader.isEmpty(&column)) return false;
  if (readHeading(title).named) return true;
  if (number.isEmpty()) return false;
  const ImportColumn* numbers = m_c.column(QStringLiteral("no"));
  for (const TableRow& next : m_c.shape.rows)
    if (next.index > row && next.kind == TableRow::Kind::Data) {
      RowReader other(m_c, next.index);
      return plainNumber(other.line(numbers)).startsWith(number + QLatin1Char('.'));
    }
  return false;
}

DraftRecord* PlanImport::findMeasure(RowReader& reader, const QString& number, const QString& title) {
  DraftRecord* byNumber = nullptr;
  DraftRecord* byTitle = nullptr;
  int titles = 0;
  for (DraftRecord& record : m_c.draft.all(EntityKind::Measure)) {
    if (record.now.value(PlanKey).toLongLong() != m_planId) continue;
    const bool sameTitle = nameKey(record.now.text(Title)) == nameKey(title);
    const bool sameNumber = !number.isEmpty() && record.now.text(Number) == number;
    if (sameNumber && sameTitle) return &record;
    if (sameNumber) byNumber = &record;
    if (sameTitle && !m_claimed.contains(record.now.id)) {
      byTitle = &record;
      ++titles;
    }
  }
  if (byTitle && titles == 1 && (number.isEmpty() || !byNumber || byTitle->now.text(Number).isEmpty())) return byTitle;
  if (byNumber && m_claimed.contains(byNumber->now.id)) {
    reader.ask(m_c.column(QStringLiteral("no")), QStringLiteral("measure:number-twice"),
               Texts::tr("The number %1 stands in row %2 already, with another measure.").arg(number).arg(m_claimed.value(byNumber->now.id) + 1),
               {{Texts::tr("Another measure of the same number"), {}}});
    return byTitle && titles == 1 ? byTitle : nullptr;
  }
  // Renumbered: the title tells better than the number who it is.
  if (byNumber && byTitle && titles == 1) return byTitle;
  return byNumber;
}

void PlanImport::dataRow(int row) {
  RowReader reader(m_c, row);
  ImportDraft& draft = m_c.draft;
  const ImportColumn* numbers = m_c.column(QStringLiteral("no"));
  QString number;
  if (numbers) {
    const Cell cell = reader.cell(numbers);
    if (cell.kind == Cell::Kind::Date)
      reader.ask(numbers, QStringLiteral("measure:number-date"),
                 Texts::tr("The cell holds the date %1: the spreadsheet program made it of a number such as 1.1.").arg(cell.text), {{Texts::tr("No number"), {}}});
    else
      number = plainNumber(reader.line(numbers));
    if (cell.kind == Cell::Kind::Number) number.replace(QLatin1Char(','), QLatin1Char('.'));
  }
  const QString title = reader.line(m_c.column(QStringLiteral("measure")));
  if (isHeadingRow(reader, row, number, title)) {
    heading(row, readHeading(title).named || number.isEmpty() ? title : number + QStringLiteral(". ") + title);
    return;
  }
  draft.beginRow(row);
  const bool continues = m_measure != 0 && (title.isEmpty() || nameKey(title) == nameKey(m_title)) && (number.isEmpty() || number == m_number);
  DraftRecord* measure = nullptr;
  bool fresh = false;
  if (continues) {
    measure = draft.byId(EntityKind::Measure, m_measure);
    reader.out().title = m_number + QLatin1Char(' ') + m_title;
    if (!title.isEmpty()) reader.note(m_c.column(QStringLiteral("measure")), Texts::tr("The measure again: its further indicator or money."));
  } else if (title.isEmpty()) {
    reader.out().title = number;
    reader.error(m_c.column(QStringLiteral("measure")), Texts::tr("The measure has no name. Write it, or remove the row."));
    reader.settle(false);
    return;
  } else {
    reader.out().title = tidy(number + QLatin1Char(' ') + title);
    measure = findMeasure(reader, number, title);
    fresh = measure == nullptr;
    if (fresh) {
      const qint64 position = nextPosition(draft.all(EntityKind::Measure), m_planId);
      measure = &draft.add(EntityKind::Measure);
      draft.set(*measure, PlanKey, m_planId);
      draft.set(*measure, QStringLiteral("position"), position);
    }
    draft.set(*measure, Number, number, numbers ? numbers->index : -1);
    draft.set(*measure, Title, title, m_c.column(QStringLiteral("measure"))->index);
  }
  const qint64 id = measure->now.id;
  measureFields(reader, *measure);
  indicators(reader, *measure);
  money(reader, *measure);
  reader.settle(fresh);
  if (m_c.preview.rows.back().fate == RowFate::Error) {
    if (!continues) m_measure = 0;
    return;
  }
  m_claimed.insert(id, row);
  m_measure = id;
  if (!continues) {
    m_number = number;
    m_title = title;
  }
}

void PlanImport::measureFields(RowReader& reader, DraftRecord& measure) {
  ImportDraft& draft = m_c.draft;
  if (const ImportColumn* column = m_c.column(QStringLiteral("goal")); column && !reader.isEmpty(column)) {
    PlanHeading heading = readHeading(reader.line(column));
    m_goal = headingRecord(EntityKind::Goal, heading);
  }
  if (const ImportColumn* column = m_c.column(QStringLiteral("objective")); column && !reader.isEmpty(column))
    m_objective = headingRecord(EntityKind::Objective, readHeading(reader.line(column)));
  if (m_objective != 0) draft.set(measure, QStringLiteral("objective_id"), m_objective);
  if (const ImportColumn* column = m_c.column(QStringLiteral("responsible"))) {
    const ResponsibleNames names = readResponsible(reader.line(column));
    draft.set(measure, QStringLiteral("responsible"), names.responsible, column->index);
    draft.set(measure, QStringLiteral("partners"), names.partners, column->index);
  }
  if (const ImportColumn* column = m_c.column(QStringLiteral("partners"))) draft.set(measure, QStringLiteral("partners"), reader.line(column), column->index);
  period(reader, measure);
  if (const ImportColumn* column = m_c.column(QStringLiteral("target_groups")); column && !reader.isEmpty(column)) {
    QStringList codes;
    for (const QString& part : reader.line(column).split(QRegularExpression(QStringLiteral("[;,]")), Qt::SkipEmptyParts))
      codes << Catalogue::targetGroups().codeFor(tidy(part)).value_or(tidy(part));
    draft.set(measure, QStringLiteral("target_groups"), codes, column->index);
  }
  for (const char* field : {"description", "notes"})
    if (const ImportColumn* column = m_c.column(QString::fromLatin1(field))) {
      const QString text = reader.text(column);
      // A note brought in earlier with something added below is not cut back.
      if (!measure.now.text(QString::fromLatin1(field)).contains(text)) draft.set(measure, QString::fromLatin1(field), text, column->index);
    }
}

void PlanImport::period(RowReader& reader, DraftRecord& measure) {
  ImportDraft& draft = m_c.draft;
  for (const char* key : {"starts_on", "ends_on"})
    if (const ImportColumn* column = m_c.column(QString::fromLatin1(key)))
      if (const auto found = reader.period(column))
        draft.set(measure, QString::fromLatin1(key), key[0] == 's' ? found->from : found->to, column->index);
  const ImportColumn* column = m_c.column(QStringLiteral("period"));
  if (!column) return;
  const auto found = reader.period(column);
  if (!found) return;
  QDate from = found->from;
  QDate to = found->to;
  const QString text = reader.line(column);
  if (found->permanent && !from.isValid() && !to.isValid()) {
    from = QDate(m_firstYear, 1, 1);
    to = QDate(m_lastYear, 12, 31);
    reader.note(column, Texts::tr("“%1” is kept as the whole time of the plan.").arg(text));
  }
  if (found->openEnd && !to.isValid()) to = QDate(m_lastYear, 12, 31);
  if (found->openStart && !from.isValid()) from = QDate(m_firstYear, 1, 1);
  if (found->gaps) reader.note(column, Texts::tr("“%1” names single years; kept as the span from the first to the last.").arg(text));
  draft.set(measure, QStringLiteral("starts_on"), from, column->index);
  draft.set(measure, QStringLiteral("ends_on"), to, column->index);
}

// The sums of the file are compared with what was read; a formula without a stored result says nothing.
void PlanImport::totalRow(int row) {
  RowReader reader(m_c, row);
  ImportRow out;
  out.row = row;
  out.fate = RowFate::Skipped;
  out.title = tidy(rowText(m_c.sheet, row)).left(80);
  out.reason = Texts::tr("total, not brought in");
  for (const ImportColumn* column : m_c.columnsOf(QStringLiteral("planned"))) {
    const Cell cell = reader.cell(column);
    if (cell.kind != Cell::Kind::Number && cell.kind != Cell::Kind::Text) continue;
    const MoneyText total = cell.kind == Cell::Kind::Number ? moneyFromNumber(cell.number, column->multiplier) : parseMoney(cell.text, column->multiplier);
    if (total.outcome != TextOutcome::Value) continue;
    const qint64 sum = m_sum.value(column->index);
    const qint64 section = m_sectionSum.value(column->index);
    if (total.amount.cents == sum || total.amount.cents == section) continue;
    if (cell.formula && total.amount.cents == m_numberSum.value(column->index)) {
      m_c.note(false,
               Texts::tr("The formula in %1 makes %2, because it leaves out the amounts typed as text; with them it is %3.")
                   .arg(cellName(row, column->index), Format::money(total.amount), Format::money(Money::fromCents(sum))),
               cellName(row, column->index));
      continue;
    }
    m_c.note(true,
             Texts::tr("The total in %1 is %2, but the rows above it make %3.").arg(cellName(row, column->index), Format::money(total.amount), Format::money(Money::fromCents(sum))),
             cellName(row, column->index));
  }
  m_c.preview.rows.push_back(std::move(out));
}

}  // namespace santalka
