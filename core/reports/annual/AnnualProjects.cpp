// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualProjects)
};

QString capital(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

Cell amount(const std::optional<Money>& money) { return money ? Cell(*money) : Cell(); }
Cell day(const QDate& date) { return date.isValid() ? Cell(date) : Cell(); }

StateKind stageKind(ProjectStage stage) {
  switch (stage) {
    case ProjectStage::Funded:
    case ProjectStage::Finished: return StateKind::Achieved;
    case ProjectStage::Rejected: return StateKind::NotDone;
    case ProjectStage::Application:
    case ProjectStage::Running: return StateKind::Running;
    case ProjectStage::Idea: break;
  }
  return StateKind::Unknown;
}

State stage(const Project& project) { return {stageKind(project.stage), capital(labelOf(project.stage))}; }

bool appliedIn(const Project& project, int year) { return project.submittedOn.isValid() && project.submittedOn.year() == year; }

bool runs(const Project& project, int year) {
  const bool stageRuns = project.stage == ProjectStage::Running || project.stage == ProjectStage::Funded || project.stage == ProjectStage::Finished;
  return stageRuns && (!project.startsOn.isValid() || project.startsOn.year() <= year);
}

}  // namespace

Blocks applications(const Context& context) {
  Table table;
  table.name = QStringLiteral("Paraiskos");
  table.caption = Texts::tr("Applications submitted in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("projects");
  table.columns = {{Texts::tr("Project"), ColumnKind::Text, 4}, {Texts::tr("Call"), ColumnKind::Text, 2.2}, {Texts::tr("Submitted"), ColumnKind::Date, 1.4},
                   {Texts::tr("Requested, EUR"), ColumnKind::Money, 1.5}, {Texts::tr("Granted, EUR"), ColumnKind::Money, 1.5}, {Texts::tr("State"), ColumnKind::State, 2}};
  MoneySum requested;
  MoneySum granted;
  for (const Project& project : context.facts.projects) {
    if (!appliedIn(project, context.year())) continue;
    requested.add(project.requested);
    if (project.stage != ProjectStage::Rejected) granted.add(project.granted);
    const bool rejected = project.stage == ProjectStage::Rejected;
    table.rows.append({RowKind::Data, {project.title, project.call, day(project.submittedOn), amount(project.requested), rejected ? Cell(NotApplicable{}) : amount(project.granted), stage(project)}});
  }
  if (table.rows.isEmpty()) return note(Texts::tr("No application was submitted in %1.").arg(yearWord(context.year())));
  if (table.rows.size() > 1)
    table.rows.append({RowKind::Total, {Texts::tr("Total"), QString(), QString(), cell(requested), cell(granted), QString()}});
  return {{std::move(table)}};
}

Blocks projects(const Context& context) {
  Table table;
  table.name = QStringLiteral("Projektai");
  table.caption = Texts::tr("Projects running in %1").arg(yearWord(context.year()));
  table.sheet = sheetName("projects");
  table.columns = {{Texts::tr("Project"), ColumnKind::Text, 4}, {Texts::tr("Contract"), ColumnKind::Text, 2}, {Texts::tr("From"), ColumnKind::Date, 1.4}, {Texts::tr("To"), ColumnKind::Date, 1.4},
                   {Texts::tr("Partners"), ColumnKind::Text, 2.6}, {Texts::tr("Granted, EUR"), ColumnKind::Money, 1.6}, {Texts::tr("Results"), ColumnKind::Text, 3}};
  for (const Project& project : context.facts.projects)
    if (runs(project, context.year()))
      table.rows.append({RowKind::Data, {project.title, project.contract.isEmpty() ? Cell() : Cell(project.contract), day(project.startsOn), day(project.endsOn), project.partners,
                                         amount(project.granted), project.results.isEmpty() ? Cell() : Cell(project.results)}});
  if (table.rows.isEmpty()) return note(Texts::tr("No project ran in %1.").arg(yearWord(context.year())));
  return {{std::move(table)}};
}

Blocks payments(const Context& context) {
  if (context.facts.payments.empty()) return {};
  Table table;
  table.name = QStringLiteral("Mokejimo_prasymai");
  table.caption = Texts::tr("Payment requests of %1").arg(yearWord(context.year()));
  table.sheet = sheetName("projects");
  table.columns = {{Texts::tr("Project"), ColumnKind::Text, 3.4}, {Texts::tr("Quarter"), ColumnKind::Text, 1}, {Texts::tr("Due"), ColumnKind::Date, 1.4}, {Texts::tr("Sent"), ColumnKind::Date, 1.4},
                   {Texts::tr("Amount, EUR"), ColumnKind::Money, 1.5}, {Texts::tr("Paid, EUR"), ColumnKind::Money, 1.5}, {Texts::tr("State"), ColumnKind::State, 1.9}};
  QHash<qint64, QString> titles;
  for (const Project& project : context.facts.projects) titles.insert(project.id.value, project.title);
  static const char* const roman[] = {"I", "II", "III", "IV"};
  MoneySum asked;
  MoneySum paid;
  for (const PaymentRequest& one : context.facts.payments) {
    asked.add(one.amount);
    if (one.state == PaymentState::Paid) paid.add(one.paid);
    const StateKind kind = one.state == PaymentState::Paid || one.state == PaymentState::Approved ? StateKind::Achieved
                           : one.state == PaymentState::Due && one.dueOn.isValid() && one.dueOn < context.facts.today ? StateKind::Late : StateKind::Running;
    table.rows.append({RowKind::Data, {titles.value(one.project.value), QLatin1String(roman[std::clamp<qint64>(one.quarter.value_or(1), 1, 4) - 1]), day(one.dueOn),
                                       day(one.sentOn), amount(one.amount), one.state == PaymentState::Paid ? amount(one.paid) : Cell(NotApplicable{}), State{kind, capital(labelOf(one.state))}}});
  }
  table.rows.append({RowKind::Total, {Texts::tr("Total"), QString(), QString(), QString(), cell(asked), cell(paid), QString()}});
  return {{std::move(table)}};
}

RichText projectsLead(const Context& context) {
  int applied = 0;
  int funded = 0;
  int running = 0;
  for (const Project& project : context.facts.projects) {
    running += runs(project, context.year());
    if (!appliedIn(project, context.year())) continue;
    ++applied;
    funded += stageKind(project.stage) == StateKind::Achieved || project.stage == ProjectStage::Running;
  }
  if (applied + running == 0) return RichText(Texts::tr("No application was submitted and no project ran."));
  QStringList parts;
  if (applied > 0) {
    QString one = Texts::tr("%n application(s) submitted", nullptr, applied);
    if (funded > 0) one += Texts::tr(", %n of them funded", nullptr, funded);
    parts << one;
  }
  if (running > 0) parts << Texts::tr("%n project(s) running", nullptr, running);
  return RichText(capital(parts.join(QStringLiteral("; "))) + QLatin1Char('.'));
}

}  // namespace santalka::reports::annual
