// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Format.h"
#include "core/base/Text.h"
#include "core/reports/annual/AnnualBlocks.h"

#include <algorithm>

namespace santalka::reports::annual {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualClosing)
};

State answer(const Proposal& proposal, const QDate& today) {
  switch (proposal.state) {
    case ProposalState::Accepted: return {StateKind::Achieved, Texts::tr("Accepted")};
    case ProposalState::PartlyAccepted: return {StateKind::Partly, Texts::tr("Accepted in part")};
    case ProposalState::Rejected: return {StateKind::NotDone, Texts::tr("Rejected")};
    default: break;
  }
  // Half a year without a word is no longer "being considered".
  const bool silent = !proposal.answeredOn.isValid() && proposal.submittedOn.isValid() && proposal.submittedOn.addMonths(6) < today;
  return silent ? State{StateKind::Late, Texts::tr("No answer")} : State{StateKind::Running, Texts::tr("Being considered")};
}

}  // namespace

bool toMinistry(const Proposal& proposal) {
  // By the abbreviation or in full, in whatever case: „Socialinės apsaugos ir darbo ministerijai“.
  const QString whom = fold(proposal.addressedTo);
  for (const char* name : {"sppd", "sadm", "apsaugos ir darbo minist", "socialiniu paslaugu prieziur"})
    if (whom.contains(QLatin1String(name))) return true;
  return false;
}

bool awaitsDecision(const Proposal& proposal) {
  return toMinistry(proposal) && (proposal.state == ProposalState::Draft || proposal.state == ProposalState::Submitted);
}

Blocks proposals(const Context& context) {
  Table table;
  table.name = QStringLiteral("Siulymai");
  table.caption = Texts::tr("Proposals to SPPD and the ministry");
  table.sheet = sheetName("proposals");
  table.autofilter = true;
  table.columns = {{Texts::tr("No."), ColumnKind::Text, 0.8}, {Texts::tr("Proposal"), ColumnKind::Text, 6}, {Texts::tr("To whom"), ColumnKind::Text, 2}, {Texts::tr("Answer"), ColumnKind::State, 2}};
  for (const Proposal& one : context.facts.proposals)
    if (toMinistry(one))
      table.rows.append({RowKind::Data, {QStringLiteral("%1.").arg(table.rows.size() + 1), one.title, one.addressedTo, answer(one, context.facts.today)}});
  if (table.rows.isEmpty()) return {};
  return {{std::move(table)}};
}

Blocks earlierProposals(const Context& context) {
  if (context.facts.earlierProposals.empty()) return {};
  Table table;
  table.name = QStringLiteral("Ankstesni_siulymai");
  table.caption = Texts::tr("What became of the proposals of %1").arg(yearWord(context.year() - 1));
  table.sheet = sheetName("proposals");
  table.columns = {{Texts::tr("Proposal"), ColumnKind::Text, 4}, {Texts::tr("To whom"), ColumnKind::Text, 2}, {Texts::tr("State"), ColumnKind::State, 2}, {Texts::tr("Remark"), ColumnKind::Text, 3}};
  for (const Proposal& one : context.facts.earlierProposals)
    table.rows.append({RowKind::Data, {one.title, one.addressedTo, answer(one, context.facts.today), one.answer.isEmpty() ? one.notes : one.answer}});
  return {{std::move(table)}};
}

Blocks nextYear(const Context& context) {
  if (!context.facts.plan) return {};
  const int next = context.year() + 1;
  Table table;
  table.name = QStringLiteral("Kiti_metai");
  table.caption = Texts::tr("Measures that begin in %1").arg(yearWord(next));
  table.sheet = sheetName("proposals");
  table.columns = {{Texts::tr("No."), ColumnKind::Text, 1}, {Texts::tr("Measure"), ColumnKind::Text, 5}, {Texts::tr("Responsible"), ColumnKind::Text, 3}, {Texts::tr("Until"), ColumnKind::Date, 1.6}};
  for (const Measure& measure : context.facts.plan->measures) {
    const Plan& plan = context.facts.plan->plan;
    if (!PlanProgress::activeIn(measure, plan, next) || PlanProgress::activeIn(measure, plan, context.year())) continue;
    table.rows.append({RowKind::Data, {measure.number, measure.title, measure.responsible, measure.endsOn.isValid() ? Cell(measure.endsOn) : Cell()}});
  }
  if (table.rows.isEmpty()) return {};
  return {{std::move(table)}};
}

Blocks annexes(const Context& context) {
  BulletList list;
  list.numbered = true;
  list.items.append(RichText(Texts::tr("Tables and data of the report (XLSX), 1 file.")));
  if (context.facts.report)
    for (const QString& line : context.facts.report->annexes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
      list.items.append(RichText(line.trimmed()));
  return {{std::move(list)}};
}

Blocks signature(const Context& context) {
  Signature out;
  if (context.facts.report) {
    out.post = context.facts.report->signatoryPosition;
    out.name = context.facts.report->signatoryName;
  }
  if (context.facts.municipality && out.post.isEmpty()) {
    out.post = context.facts.municipality->signatoryPosition;
    out.name = context.facts.municipality->signatoryName;
  }
  if (out.post.isEmpty()) out.post = Texts::tr("(post of the signatory)");
  const auto& coordinator = context.facts.coordinator;
  const QString position = coordinator && !coordinator->position.isEmpty() ? coordinator->position : Texts::tr("coordinator of integration of residents of foreign origin");
  RichText who;
  who.spans.append({Texts::tr("Prepared by: %1 ").arg(position), Span::Look::Plain});
  if (coordinator && !coordinator->name.isEmpty())
    who.spans.append({coordinator->name, Span::Look::Plain});
  else
    who.spans.append({Texts::tr("(name and surname)"), Span::Look::Placeholder});
  out.preparedBy.append(who);
  QStringList contacts;
  if (coordinator && !coordinator->phone.isEmpty()) contacts << Texts::tr("tel. %1").arg(coordinator->phone);
  if (coordinator && !coordinator->email.isEmpty()) contacts << Texts::tr("e-mail %1").arg(coordinator->email);
  if (!contacts.isEmpty()) out.preparedBy.append(RichText(contacts.join(QStringLiteral(", "))));
  return {{std::move(out)}};
}

RichText closingLead(const Context& context) {
  const auto count = static_cast<int>(std::count_if(context.facts.proposals.begin(), context.facts.proposals.end(), awaitsDecision));
  if (count == 0) return {};
  return RichText(Texts::tr("%n proposal(s) to SPPD and the ministry await decisions.", nullptr, count));
}

}  // namespace santalka::reports::annual
