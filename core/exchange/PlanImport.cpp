// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/PlanImport.h"

#include "core/base/Format.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PlanImport)
};

const QString PlanKey = QStringLiteral("plan_id");
const QString Number = QStringLiteral("number");
const QString Title = QStringLiteral("title");

std::optional<int> yearOfCell(const Cell& cell) {
  const PeriodText period = parsePeriod(cell.text);
  const bool one = period.outcome == TextOutcome::Value && period.precision == DatePrecision::Year && period.from.isValid() && period.to.isValid() && period.from.year() == period.to.year();
  return one ? std::optional<int>(period.from.year()) : std::nullopt;
}

}  // namespace

void PlanImport::run() {
  readHead();
  if (!m_plan) return;
  lookAhead();
  for (const QString& text : std::as_const(m_headTexts)) heading(std::max(0, m_c.shape.headerFirst - 1), text);
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
  if (const ImportColumn* column = m_c.column(QStringLiteral("year")))
    for (const TableRow& row : m_c.shape.rows)
      if (row.kind == TableRow::Kind::Data)
        if (const auto year = yearOfCell(RowReader(m_c, row.index).cell(column))) years.insert(*year);
  return {years.begin(), years.end()};
}

void PlanImport::readRowYear(RowReader& reader) {
  m_rowYear.reset();
  const ImportColumn* column = m_c.column(QStringLiteral("year"));
  if (!column || reader.isEmpty(column)) return;
  m_rowYear = yearOfCell(reader.cell(column));
  if (!m_rowYear) reader.error(column, Texts::tr("“%1” is not a year.").arg(reader.line(column).left(60)));
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
  m_headTexts = head.headings;
  for (const QString& text : std::as_const(head.leftOver)) m_c.note(false, Texts::tr("Above the table, not brought in: “%1”").arg(text.left(120)));
}

DraftRecord* PlanImport::findMeasure(RowReader& reader, const QString& number, const QString& title) {
  DraftRecord* byNumber = nullptr;
  DraftRecord* byTitle = nullptr;
  int titles = 0;
  // Under each objective numbers and titles may begin anew.
  const auto isHere = [this](const DraftRecord& record) {
    const qint64 objective = record.now.value(QStringLiteral("objective_id")).toLongLong();
    return m_objective == 0 || objective == 0 || objective == m_objective;
  };
  const auto isMine = [this](const DraftRecord& record) { return record.now.value(PlanKey).toLongLong() == m_planId; };
  for (DraftRecord* record : m_c.draft.where(EntityKind::Measure, Title, title)) {
    if (!isMine(*record)) continue;
    const bool claimed = m_claimed.contains(record->now.id);
    const bool sameNumber = !number.isEmpty() && record->now.text(Number) == number;
    if (isHere(*record) && (sameNumber || (number.isEmpty() && !claimed))) return record;
    if (claimed) continue;
    byTitle = record;
    ++titles;
  }
  if (!number.isEmpty())
    for (DraftRecord* record : m_c.draft.where(EntityKind::Measure, Number, number))
      if (isMine(*record) && isHere(*record) && record->now.text(Number) == number) byNumber = record;
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
  QString title = reader.line(m_c.column(QStringLiteral("measure")));
  if (number.isEmpty() && saysTotal(title) && reader.isEmpty(m_c.column(QStringLiteral("indicator")))) {
    totalRow(row);
    return;
  }
  if (isHeadingRow(reader, row, number, title)) {
    heading(row, readHeading(title).named || number.isEmpty() ? title : number + QStringLiteral(". ") + title);
    return;
  }
  if (number.isEmpty() && title.isEmpty() && m_afterTotal) {
    skip(row, Texts::tr("a part of the total above, not brought in"));
    return;
  }
  m_afterTotal = false;
  if (number.isEmpty()) std::tie(number, title) = numberedTitle(title);
  readRowYear(reader);
  draft.beginRow(row);
  headingColumns(reader);
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
      const qint64 position = nextPosition(EntityKind::Measure);
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
    reader.note(column, Texts::tr("“%1” is kept as the whole time of the plan.").arg(excerpt(text)));
  }
  if (found->openEnd && !to.isValid()) to = QDate(m_lastYear, 12, 31);
  if (found->openStart && !from.isValid()) from = QDate(m_firstYear, 1, 1);
  if (found->gaps) reader.note(column, Texts::tr("“%1” names single years; kept as the span from the first to the last.").arg(excerpt(text)));
  draft.set(measure, QStringLiteral("starts_on"), from, column->index);
  draft.set(measure, QStringLiteral("ends_on"), to, column->index);
}

}  // namespace santalka
