// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

enum class ReportState { Draft, Submitted };

/// The annual report of one year to SPPD (Aprašas 13), due by 20 January of the next.
struct AnnualReport {
  Id<AnnualReport> id;
  std::optional<qint64> year;
  ReportState state = ReportState::Draft;
  QDate date;                ///< document date
  QString number;            ///< registration number
  QString signatoryPosition; ///< empty: that of the municipality
  QString signatoryName;
  QString annexes;
};

enum class ProseState { Empty, Draft, Done, NotApplicable };

/// The coordinator's own text under one point of the form.
struct ReportSection {
  Id<ReportSection> id;
  Id<AnnualReport> report;
  QString point;             ///< number of the form field, e.g. "4.5"
  QString text;
  ProseState state = ProseState::Draft;
};

/// The report as it was sent: a correction is a new submission, this one never changes.
struct Submission {
  Id<Submission> id;
  Id<AnnualReport> report;
  std::optional<qint64> version;
  QDate submittedOn;
  QString submittedBy;
  QString number;
  QString note;
  QByteArray pdf;
  QByteArray xlsx;
  QString content;           ///< the report document as JSON
};

template <>
struct EnumCodes<ReportState> {
  static constexpr const char* name = "report_states";
  static constexpr std::array<EnumCode, 2> codes{{{"draft", QT_TRANSLATE_NOOP("Choice", "draft")},
                                                  {"submitted", QT_TRANSLATE_NOOP("Choice", "submitted")}}};
};
template <>
struct EnumCodes<ProseState> {
  static constexpr const char* name = "prose_states";
  static constexpr std::array<EnumCode, 4> codes{{{"empty", QT_TRANSLATE_NOOP("Choice", "not written")},
                                                  {"draft", QT_TRANSLATE_NOOP("Choice", "draft")},
                                                  {"done", QT_TRANSLATE_NOOP("Choice", "done")},
                                                  {"not_applicable", QT_TRANSLATE_NOOP("Choice", "not applicable")}}};
};

SANTALKA_ENTITY(AnnualReport, "annual_reports")
SANTALKA_ENTITY(ReportSection, "report_sections")
SANTALKA_ENTITY(Submission, "submissions")

}  // namespace santalka
