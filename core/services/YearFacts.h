// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/Store.h"
#include "core/domain/AnnualReport.h"
#include "core/domain/Municipality.h"
#include "core/domain/Activity.h"
#include "core/domain/Need.h"
#include "core/domain/Project.h"
#include "core/services/ActivityTotals.h"
#include "core/services/BudgetTotals.h"
#include "core/services/NetworkCoverage.h"
#include "core/services/PlanProgress.h"
#include "core/services/StatisticsCube.h"

namespace santalka {

/// Everything that is known about one year, read once in bulk: what the start page, readiness and the annual report
/// share, so that one figure cannot differ between them.
struct YearFacts {
  int year = 0;
  QDate today;
  std::optional<Municipality> municipality;
  std::optional<Coordinator> coordinator;   ///< in office at the end of the year, or now
  std::vector<Addressee> addressees;
  std::optional<PlanFacts> plan;
  PlanYear progress;
  BudgetTotals budget;
  std::vector<FundingSource> sources;
  NetworkYear network;
  ActivityYear activities;
  ActivityYear activitiesBefore;            ///< of the year before
  std::vector<Need> needs;                  ///< needs and challenges of the year
  std::vector<Study> studies;               ///< that ran in the year
  std::vector<Proposal> proposals;          ///< submitted in the year, or drafts
  std::vector<Proposal> earlierProposals;   ///< submitted in the year before
  std::vector<Project> projects;            ///< that touch the year
  std::vector<PaymentRequest> payments;     ///< of the year
  std::vector<Publication> publications;    ///< published or reviewed in the year, or without a date
  std::optional<AnnualReport> report;
  std::vector<ReportSection> sections;      ///< prose of the report
  std::optional<StatisticsCube> statistics; ///< of the municipality

  const ReportSection* section(const QString& point) const;
  /// Counts below it are withheld in what is published; 5 where the municipality did not set one.
  qint64 minimumCell() const;
  QString territory() const { return municipality ? municipality->lauCode : QString(); }

  static Result<YearFacts> load(const Store& store, int year, QDate today);
};

}  // namespace santalka
