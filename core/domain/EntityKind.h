// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace santalka {

/// Every noun that has rows in the file. The order is the order of a full export; owners stand before what they own.
enum class EntityKind {
  Municipality,
  Coordinator,
  Addressee,
  Stakeholder,
  Contact,
  Need,
  Study,
  Plan,
  Goal,
  Objective,
  Measure,
  Indicator,
  IndicatorTarget,
  IndicatorValue,
  FundingSource,
  BudgetLine,
  Proposal,
  Project,
  PaymentRequest,
  Activity,
  Publication,
  Deadline,
  Series,
  ObservationBatch,
  Observation,
  AnnualReport,
  ReportSection,
  Submission,
};

inline constexpr int EntityKindCount = static_cast<int>(EntityKind::Submission) + 1;

}  // namespace santalka
