// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/reports/ReportTemplate.h"
#include "core/reports/annual/AnnualBlocks.h"
#include "core/services/Deadlines.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualCover)
};

RichText placeholder(const QString& text) { return RichText{{text, Span::Look::Placeholder}}; }

void requisites(const Context& context, ReportDocument& document) {
  const YearFacts& facts = context.facts;
  const Municipality m = facts.municipality.value_or(Municipality{});
  document.requisites.author = (m.administration.isEmpty() ? m.name : m.administration).toUpper();
  QStringList first;
  for (const QString& part : {m.legalForm, m.address}) 
    if (!part.isEmpty()) first << part;
  if (!m.phone.isEmpty()) first << Texts::tr("tel. %1").arg(m.phone);
  if (!m.email.isEmpty()) first << Texts::tr("e-mail %1").arg(m.email);
  if (!first.isEmpty()) document.requisites.institution << first.join(QStringLiteral(", "));
  if (!m.registerCode.isEmpty())
    document.requisites.institution << Texts::tr("Data are kept in the Register of Legal Entities, code %1").arg(m.registerCode);
  for (const QString& line : context.form.title()) document.requisites.titleLines << line.toUpper();
  const QDate date = facts.report ? facts.report->date : QDate();
  const QString number = facts.report ? facts.report->number : QString();
  document.requisites.dateAndNumber = (date.isValid() ? Format::longDate(date) : yearWord(context.year() + 1)) + QLatin1Char(' ') + Texts::tr("No") +
                                      (number.isEmpty() ? QString() : QChar(0x00A0) + number);
  document.requisites.place = m.place;
}

void facts(const Context& context, ReportDocument& document) {
  const YearFacts& f = context.facts;
  document.facts.append({Texts::tr("Reporting year"), RichText(Texts::tr("1 January – 31 December %1").arg(context.year()))});
  document.facts.append({Texts::tr("Given to"), RichText(Texts::tr("%1 by %2 inclusive").arg(context.form.recipient(), Format::longDate(Deadlines::annualReport(context.year()).statutory)))});
  RichText coordinator;
  if (f.coordinator && !f.coordinator->name.isEmpty())
    coordinator.spans.append({f.coordinator->name, Span::Look::Plain});
  else
    coordinator.spans.append({Texts::tr("(name and surname)"), Span::Look::Placeholder});
  if (f.coordinator && !f.coordinator->phone.isEmpty()) coordinator.spans.append({QStringLiteral(", ") + Texts::tr("tel. %1").arg(f.coordinator->phone), Span::Look::Plain});
  if (f.coordinator && !f.coordinator->email.isEmpty()) coordinator.spans.append({QStringLiteral(", ") + Texts::tr("e-mail %1").arg(f.coordinator->email), Span::Look::Plain});
  document.facts.append({Texts::tr("Coordinator"), coordinator});
  document.facts.append({Texts::tr("Employer of the coordinator"), f.coordinator && !f.coordinator->employer.isEmpty() ? RichText(f.coordinator->employer) : placeholder(Texts::tr("(not named)"))});
  const Municipality m = f.municipality.value_or(Municipality{});
  const QString post = f.report && !f.report->signatoryPosition.isEmpty() ? f.report->signatoryPosition : m.signatoryPosition;
  const QString name = f.report && !f.report->signatoryName.isEmpty() ? f.report->signatoryName : m.signatoryName;
  RichText signs;
  if (!post.isEmpty()) signs.spans.append({post + QLatin1Char(' '), Span::Look::Plain});
  if (name.isEmpty())
    signs.spans.append({Texts::tr("(name and surname)"), Span::Look::Placeholder});
  else
    signs.spans.append({name, Span::Look::Plain});
  document.facts.append({Texts::tr("Signed by"), signs});
  if (!f.plan) return;
  const Plan& plan = f.plan->plan;
  QString text = plan.title;
  if (plan.approvalForm != ApprovalForm::NotApproved) {
    text += QStringLiteral(", ") + labelOf(plan.approvalForm);
    if (plan.approvedOn.isValid()) text += QStringLiteral(", ") + Format::longDate(plan.approvedOn);
    if (!plan.actNumber.isEmpty()) text += QLatin1Char(' ') + Texts::tr("No") + QChar(0x00A0) + plan.actNumber;
  }
  document.facts.append({Texts::tr("Plan"), RichText(text)});
}

KeyFigure residents(const Context& context) {
  KeyFigure out;
  if (!context.years.empty() && context.years.back().total.state == ValueState::Withheld)
    return {QStringLiteral("•"), {}, Texts::tr("foreign residents"), Texts::tr("fewer than %1").arg(context.facts.minimumCell()), {}};
  if (context.years.empty() || !context.years.back().total.isKnown()) return {QStringLiteral("…"), {}, Texts::tr("foreign residents"), Texts::tr("unknown"), {}};
  const auto& last = context.years.back();
  out.value = number(static_cast<qint64>(last.total.value));
  out.caption = Texts::tr("foreign residents on %1").arg(Format::longDate(last.date));
  if (context.years.size() > 1) {
    const auto& before = context.years[context.years.size() - 2];
    const Figure change = changeOf(last.total, before.total);
    const auto growth = percentOf(change.number(), before.total.number());
    if (before.year == last.year - 1 && growth)
      out.note = Texts::tr("over the year %1 (%2%3)").arg(signedNumber(static_cast<qint64>(change.value)), *growth > 0 ? QStringLiteral("+") : QString(), percent(*growth));
  }
  return out;
}

KeyFigure measuresFigure(const Context& context) {
  const RollUp& whole = context.facts.progress.whole;
  QStringList rest;
  for (const ProgressState state : {ProgressState::Partly, ProgressState::OnTrack, ProgressState::Late, ProgressState::NotDone, ProgressState::Cancelled, ProgressState::NotStarted, ProgressState::Unknown})
    if (whole.count(state) > 0) rest << QStringLiteral("%1 – %2").arg(progressWord(state).toLower(), number(whole.count(state)));
  KeyFigure out{number(whole.count(ProgressState::Achieved)), Texts::tr("of %1").arg(number(whole.active)), Texts::tr("measures reached the target of the year"), rest.join(QStringLiteral(", ")), {}};
  if (whole.active > 0) out.fraction = static_cast<double>(whole.count(ProgressState::Achieved)) / whole.active;
  return out;
}

KeyFigure moneyFigure(const Context& context) {
  const MoneyTotals totals = context.facts.budget.inYear(context.year());
  KeyFigure out{totals.spent.amount() ? Format::amount(*totals.spent.amount()) : QStringLiteral("…"), Texts::tr("EUR"), Texts::tr("spent on the measures of the plan"), {}, {}};
  if (const auto share = totals.spentPercent()) {
    out.note = Texts::tr("%1 of the planned %2").arg(percent(*share), euros(totals.planned));
    out.fraction = std::clamp(*share / 100.0, 0.0, 1.0);
  }
  return out;
}

KeyFigure paymentsFigure(const Context& context) {
  int due = 0;
  int sent = 0;
  for (const PaymentRequest& one : context.facts.payments) {
    ++due;
    sent += one.sentOn.isValid() && (!one.dueOn.isValid() || one.sentOn <= one.dueOn);
  }
  int applied = 0;
  for (const Project& project : context.facts.projects) applied += project.submittedOn.isValid() && project.submittedOn.year() == context.year();
  KeyFigure out{number(sent), Texts::tr("of %1").arg(number(due)), Texts::tr("payment requests sent in time"), Texts::tr("%n application(s) submitted", nullptr, applied), {}};
  if (due > 0) out.fraction = static_cast<double>(sent) / due;
  return out;
}

void keyFigures(const Context& context, ReportDocument& document) {
  const GroupCoverage& network = context.facts.network.whole;
  const ActivityYear& activities = context.facts.activities;
  document.keyFiguresTitle = Texts::tr("Key figures of %1").arg(yearWord(context.year()));
  document.keyFigures.append(residents(context));
  document.keyFigures.append({number(network.members), {}, Texts::tr("members of the network (%n group(s))", nullptr, static_cast<int>(context.facts.network.groups.size())),
                              Texts::tr("%1 new; %2 in contact").arg(number(network.firstInYear), number(network.everContacted)), {}});
  QString people;
  if (const auto count = activities.total.participants.amount()) people = grouped(Texts::tr("%n participation(s)", nullptr, static_cast<int>(*count)), *count);
  if (context.facts.activitiesBefore.total.activities > 0) {
    if (!people.isEmpty()) people += QStringLiteral("; ");
    people += Texts::tr("%1 – %n activity(ies)", nullptr, static_cast<int>(context.facts.activitiesBefore.total.activities)).arg(yearWord(context.year() - 1));
  }
  document.keyFigures.append({number(activities.total.activities), {}, Texts::tr("activities by the duties of the Description"), people, {}});
  document.keyFigures.append(measuresFigure(context));
  document.keyFigures.append(moneyFigure(context));
  document.keyFigures.append(paymentsFigure(context));
}

void brief(const Context& context, ReportDocument& document) {
  document.briefTitle = Texts::tr("The year in brief");
  // The findings of the sections themselves, each with its page.
  for (const TemplateSection& section : context.form.sections) {
    if (!QStringList{QStringLiteral("residents"), QStringLiteral("monitoring"), QStringLiteral("plan"), QStringLiteral("closing")}.contains(section.lead)) continue;
    QString text = lead(section.lead, context).plain();
    if (text.isEmpty()) continue;
    text.chop(text.endsWith(QLatin1Char('.')) ? 1 : 0);
    document.brief.append(RichText(text + Texts::tr(" (p. %1).").arg(QStringLiteral("{page:%1}").arg(section.number))));
  }
  const MoneyTotals totals = context.facts.budget.inYear(context.year());
  const auto deviation = totals.deviation();
  if (deviation && deviation->cents < 0) {
    QString text = Texts::tr("Not spent: %1").arg(euros(Money{-deviation->cents}));
    if (totals.sought.known.cents > 0) text += Texts::tr(", of which %1 without a source").arg(euros(totals.sought.known));
    const QString point = context.form.pointWith(QStringLiteral("money"));
    document.brief.append(RichText(point.isEmpty() ? text + QLatin1Char('.') : text + Texts::tr(" (p. %1).").arg(QStringLiteral("{page:%1}").arg(point))));
  }
}

void coverTable(const Context& context, ReportDocument& document) {
  Table table;
  table.name = QStringLiteral("Ataskaita_Skaiciai");
  table.columns = {{Texts::tr("Figure"), ColumnKind::Text}, {yearWord(context.year() - 1), ColumnKind::Count}, {yearWord(context.year()), ColumnKind::Count}, {Texts::tr("Change"), ColumnKind::Change}, {Texts::tr("Sheet"), ColumnKind::Text}};
  const auto add = [&](const QString& name, const Cell& before, const Cell& now, const Cell& change, const char* sheet) {
    table.rows.append({RowKind::Data, {name, before, now, change, sheetName(sheet)}});
  };
  const Figure now = context.years.empty() ? Figure{} : context.years.back().total;
  const bool pair = context.years.size() > 1 && context.years[context.years.size() - 2].year == context.years.back().year - 1;
  const Figure before = pair ? context.years[context.years.size() - 2].total : Figure{};
  add(Texts::tr("Foreign residents at the end of the year"), cell(before), cell(now), cell(changeOf(now, before)), "residents");
  const qint64 a = context.facts.activities.total.activities;
  const qint64 b = context.facts.activitiesBefore.total.activities;
  add(Texts::tr("Activities"), b > 0 ? Cell(b) : Cell(), Cell(a), b > 0 ? Cell(a - b) : Cell(), "network");
  const RollUp& whole = context.facts.progress.whole;
  add(Texts::tr("Measures that reached the target"), Cell(NotApplicable{}), Cell(whole.count(ProgressState::Achieved)), Cell(NotApplicable{}), "measures");
  const MoneyTotals money = context.facts.budget.inYear(context.year());
  const MoneyTotals earlier = context.facts.budget.inYear(context.year() - 1);
  const bool both = money.spent.amount() && earlier.spent.amount();
  add(Texts::tr("Funds spent, EUR"), earlier.isEmpty() ? Cell(NotApplicable{}) : cell(earlier.spent), cell(money.spent), both ? Cell(*money.spent.amount() - *earlier.spent.amount()) : Cell(NotApplicable{}), "money");
  document.coverTable = std::move(table);
}

}  // namespace

void fillCover(const Context& context, ReportDocument& document) {
  const Municipality m = context.facts.municipality.value_or(Municipality{});
  document.language = Format::language();
  document.title = Texts::tr("Annual report on coordinating integration, %1, %2", "municipality (genitive), year").arg(municipalityOf(context.facts)).arg(context.year());
  document.meta.municipality = m.name;
  document.meta.year = context.year();
  document.meta.footerLeft = Texts::tr("%1. Report of %2").arg(m.administration.isEmpty() ? m.name : m.administration, yearWord(context.year()));
  document.meta.footerRight = context.form.note();
  document.meta.fundingLines = {context.form.funding() + QLatin1Char(' ') + context.form.note() + QStringLiteral(". ") + context.form.basis()};
  document.meta.euEmblem = context.form.euEmblem;
  document.meta.withheldMeaning = Texts::tr("a number below %1, or one that would let such a number be worked out").arg(context.facts.minimumCell());
  document.meta.created = context.facts.report && context.facts.report->date.isValid() ? context.facts.report->date : context.facts.today;
  requisites(context, document);
  facts(context, document);
  keyFigures(context, document);
  brief(context, document);
  document.contentsTitle = Texts::tr("Contents");
  coverTable(context, document);
}

}  // namespace santalka::reports::annual
