// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Project.h"

#include "core/domain/Rules.h"

namespace santalka {

template <>
EntityDescription describeEntity<Proposal>() {
  using P = Proposal;
  return Describe<P>(QT_TRANSLATE_NOOP("Proposal", "Proposal"), QT_TRANSLATE_NOOP("Proposal", "Proposals"))
      .field(&P::title, "title", QT_TRANSLATE_NOOP("Proposal", "Proposal")).required().searched()
      .field(&P::addressedTo, "addressed_to", QT_TRANSLATE_NOOP("Proposal", "Addressed to")).searched()
      .field(&P::submittedOn, "submitted_on", QT_TRANSLATE_NOOP("Proposal", "Submitted on"))
      .field(&P::state, "state", QT_TRANSLATE_NOOP("Proposal", "State"))
      .field(&P::answer, "answer", QT_TRANSLATE_NOOP("Proposal", "Answer")).longText().searched()
      .field(&P::answeredOn, "answered_on", QT_TRANSLATE_NOOP("Proposal", "Answered on"))
      .field(&P::needs, "needs", QT_TRANSLATE_NOOP("Proposal", "Needs")).unlisted()
      .field(&P::notes, "notes", QT_TRANSLATE_NOOP("Proposal", "Notes")).longText().unlisted()
      .named({QStringLiteral("title")})
      .ordered("submitted_on, id")
      .rule([](const P& p) {
        std::vector<Problem> problems;
        Rules::span(problems, p.submittedOn, p.answeredOn, QStringLiteral("answered_on"));
        return problems;
      })
      .take();
}

template <>
EntityDescription describeEntity<Project>() {
  using P = Project;
  return Describe<P>(QT_TRANSLATE_NOOP("Project", "Application or project"), QT_TRANSLATE_NOOP("Project", "Applications and projects"))
      .field(&P::title, "title", QT_TRANSLATE_NOOP("Project", "Title")).required().searched()
      .field(&P::call, "call", QT_TRANSLATE_NOOP("Project", "Call")).searched()
      .field(&P::stage, "stage", QT_TRANSLATE_NOOP("Project", "Stage"))
      .field(&P::submittedOn, "submitted_on", QT_TRANSLATE_NOOP("Project", "Submitted on"))
      .field(&P::requested, "requested", QT_TRANSLATE_NOOP("Project", "Requested")).atLeast(0).unit("€")
      .field(&P::granted, "granted", QT_TRANSLATE_NOOP("Project", "Granted")).atLeast(0).unit("€")
      .field(&P::source, "source_id", QT_TRANSLATE_NOOP("Project", "Source"))
      .field(&P::contract, "contract", QT_TRANSLATE_NOOP("Project", "Contract")).unlisted()
      .field(&P::startsOn, "starts_on", QT_TRANSLATE_NOOP("Project", "From"))
      .field(&P::endsOn, "ends_on", QT_TRANSLATE_NOOP("Project", "To"))
      .field(&P::partners, "partners", QT_TRANSLATE_NOOP("Project", "Partners")).unlisted().searched()
      .field(&P::results, "results", QT_TRANSLATE_NOOP("Project", "Indicators and results")).longText().searched()
      .field(&P::measures, "measures", QT_TRANSLATE_NOOP("Project", "Measures")).unlisted()
      .field(&P::notes, "notes", QT_TRANSLATE_NOOP("Project", "Notes")).longText().unlisted()
      .named({QStringLiteral("title")})
      .ordered("submitted_on, id")
      .rule([](const P& p) {
        std::vector<Problem> problems;
        Rules::span(problems, p.startsOn, p.endsOn, QStringLiteral("ends_on"));
        return problems;
      })
      .take();
}

template <>
EntityDescription describeEntity<PaymentRequest>() {
  using P = PaymentRequest;
  return Describe<P>(QT_TRANSLATE_NOOP("PaymentRequest", "Payment request"), QT_TRANSLATE_NOOP("PaymentRequest", "Payment requests"))
      .field(&P::project, "project_id", QT_TRANSLATE_NOOP("PaymentRequest", "Project")).owner()
      .field(&P::year, "year", QT_TRANSLATE_NOOP("PaymentRequest", "Year")).year().required()
      .field(&P::quarter, "quarter", QT_TRANSLATE_NOOP("PaymentRequest", "Quarter")).atLeast(1).atMost(4).required()
      .field(&P::dueOn, "due_on", QT_TRANSLATE_NOOP("PaymentRequest", "Due on"))
      .field(&P::sentOn, "sent_on", QT_TRANSLATE_NOOP("PaymentRequest", "Sent on"))
      .field(&P::paidOn, "paid_on", QT_TRANSLATE_NOOP("PaymentRequest", "Paid on"))
      .field(&P::state, "state", QT_TRANSLATE_NOOP("PaymentRequest", "State"))
      .field(&P::amount, "amount", QT_TRANSLATE_NOOP("PaymentRequest", "Amount")).atLeast(0).unit("€")
      .field(&P::paid, "paid", QT_TRANSLATE_NOOP("PaymentRequest", "Paid")).atLeast(0).unit("€")
      .field(&P::notes, "notes", QT_TRANSLATE_NOOP("PaymentRequest", "Notes")).unlisted()
      .named({QStringLiteral("year"), QStringLiteral("quarter")})
      .ordered("project_id, year, quarter")
      .take();
}

}  // namespace santalka
