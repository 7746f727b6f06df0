// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Funding.h"

namespace santalka {

enum class ProposalState { Draft, Submitted, Accepted, PartlyAccepted, Rejected };

/// A proposal to the municipality, SPPD or the ministry, and what became of it (duty 6.3, form 4.1 and 9.3).
struct Proposal {
  Id<Proposal> id;
  QString title;
  QString addressedTo;
  QDate submittedOn;
  ProposalState state = ProposalState::Draft;
  QString answer;
  QDate answeredOn;
  std::vector<Id<Need>> needs;
  QString notes;
};

enum class ProjectStage { Idea, Application, Rejected, Funded, Running, Finished };

/// An application for money and the project that comes of it (duty 6.4).
struct Project {
  Id<Project> id;
  QString title;
  QString call;
  ProjectStage stage = ProjectStage::Idea;
  QDate submittedOn;
  std::optional<Money> requested;
  std::optional<Money> granted;
  Id<FundingSource> source;
  QString contract;
  QDate startsOn;
  QDate endsOn;
  QString partners;
  QString results;
  std::vector<Id<Measure>> measures;
  QString notes;
};

enum class PaymentState { Due, Sent, ChangesAsked, Approved, Paid };

/// The quarterly payment request of a project.
struct PaymentRequest {
  Id<PaymentRequest> id;
  Id<Project> project;
  std::optional<qint64> year;
  std::optional<qint64> quarter;
  QDate dueOn;
  QDate sentOn;
  QDate paidOn;
  PaymentState state = PaymentState::Due;
  std::optional<Money> amount;
  std::optional<Money> paid;
  QString notes;
};

template <>
struct EnumCodes<ProposalState> {
  static constexpr const char* name = "proposal_states";
  static constexpr std::array<EnumCode, 5> codes{{{"draft", QT_TRANSLATE_NOOP("Choice", "draft")},
                                                  {"submitted", QT_TRANSLATE_NOOP("Choice", "submitted")},
                                                  {"accepted", QT_TRANSLATE_NOOP("Choice", "accepted")},
                                                  {"partly_accepted", QT_TRANSLATE_NOOP("Choice", "accepted in part")},
                                                  {"rejected", QT_TRANSLATE_NOOP("Choice", "rejected")}}};
};
template <>
struct EnumCodes<ProjectStage> {
  static constexpr const char* name = "project_stages";
  static constexpr std::array<EnumCode, 6> codes{{{"idea", QT_TRANSLATE_NOOP("Choice", "idea")},
                                                  {"application", QT_TRANSLATE_NOOP("Choice", "application submitted")},
                                                  {"rejected", QT_TRANSLATE_NOOP("Choice", "rejected")},
                                                  {"funded", QT_TRANSLATE_NOOP("Choice", "funding granted")},
                                                  {"running", QT_TRANSLATE_NOOP("Choice", "running")},
                                                  {"finished", QT_TRANSLATE_NOOP("Choice", "finished")}}};
};
template <>
struct EnumCodes<PaymentState> {
  static constexpr const char* name = "payment_states";
  static constexpr std::array<EnumCode, 5> codes{{{"due", QT_TRANSLATE_NOOP("Choice", "to be sent")},
                                                  {"sent", QT_TRANSLATE_NOOP("Choice", "sent")},
                                                  {"changes_asked", QT_TRANSLATE_NOOP("Choice", "changes asked for")},
                                                  {"approved", QT_TRANSLATE_NOOP("Choice", "approved")},
                                                  {"paid", QT_TRANSLATE_NOOP("Choice", "paid")}}};
};

SANTALKA_ENTITY(Proposal, "proposals")
SANTALKA_ENTITY(Project, "projects")
SANTALKA_ENTITY(PaymentRequest, "payment_requests")

}  // namespace santalka
