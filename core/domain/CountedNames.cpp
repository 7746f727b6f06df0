// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/CountedNames.h"

#include <QCoreApplication>

#include <limits>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(CountedNames)
};

const char* sourceOf(EntityKind kind) {
  switch (kind) {
    case EntityKind::Municipality: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln municipality(ies)");
    case EntityKind::Coordinator: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln coordinator(s)");
    case EntityKind::Addressee: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln addressee(s)");
    case EntityKind::Stakeholder: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln institution(s)");
    case EntityKind::Contact: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln contact(s)");
    case EntityKind::Need: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln need(s)");
    case EntityKind::Study: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln study(ies)");
    case EntityKind::Plan: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln plan(s)");
    case EntityKind::Goal: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln goal(s)");
    case EntityKind::Objective: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln objective(s)");
    case EntityKind::Measure: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln measure(s)");
    case EntityKind::Indicator: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln indicator(s)");
    case EntityKind::IndicatorTarget: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln target(s)");
    case EntityKind::IndicatorValue: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln indicator value(s)");
    case EntityKind::FundingSource: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln funding source(s)");
    case EntityKind::BudgetLine: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln budget line(s)");
    case EntityKind::Proposal: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln proposal(s)");
    case EntityKind::Project: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln project(s)");
    case EntityKind::PaymentRequest: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln payment request(s)");
    case EntityKind::Activity: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln activity(ies)");
    case EntityKind::Publication: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln publication(s)");
    case EntityKind::Deadline: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln deadline(s)");
    case EntityKind::Series: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln statistics series");
    case EntityKind::ObservationBatch: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln statistics import(s)");
    case EntityKind::Observation: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln figure(s) of statistics");
    case EntityKind::AnnualReport: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln annual report(s)");
    case EntityKind::ReportSection: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln report section(s)");
    case EntityKind::Submission: return QT_TRANSLATE_N_NOOP("CountedNames", "%Ln report version(s) as sent");
  }
  return "";
}

}  // namespace

QString countedName(EntityKind kind, qint64 count) {
  const qint64 most = std::numeric_limits<int>::max();
  return Texts::tr(sourceOf(kind), nullptr, static_cast<int>(count < most ? count : most));
}

}  // namespace santalka
