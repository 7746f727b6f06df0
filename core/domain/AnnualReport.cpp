// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AnnualReport.h"

namespace santalka {

template <>
EntityDescription describeEntity<AnnualReport>() {
  using R = AnnualReport;
  return Describe<R>(QT_TRANSLATE_NOOP("AnnualReport", "Annual report"), QT_TRANSLATE_NOOP("AnnualReport", "Annual reports"))
      .field(&R::year, "year", QT_TRANSLATE_NOOP("AnnualReport", "Year")).year().required()
      .field(&R::state, "state", QT_TRANSLATE_NOOP("AnnualReport", "State"))
      .field(&R::date, "date", QT_TRANSLATE_NOOP("AnnualReport", "Document date"))
      .field(&R::number, "number", QT_TRANSLATE_NOOP("AnnualReport", "Registration number"))
      .field(&R::signatoryPosition, "signatory_position", QT_TRANSLATE_NOOP("AnnualReport", "Signatory's position"))
      .field(&R::signatoryName, "signatory_name", QT_TRANSLATE_NOOP("AnnualReport", "Signatory")).personal()
      .field(&R::annexes, "annexes", QT_TRANSLATE_NOOP("AnnualReport", "Annexes")).longText()
      .named({QStringLiteral("year")})
      .ordered("year")
      .take();
}

template <>
EntityDescription describeEntity<ReportSection>() {
  using S = ReportSection;
  return Describe<S>(QT_TRANSLATE_NOOP("ReportSection", "Text of the report"), QT_TRANSLATE_NOOP("ReportSection", "Texts of the report"))
      .field(&S::report, "report_id", QT_TRANSLATE_NOOP("ReportSection", "Report")).owner()
      .field(&S::point, "point", QT_TRANSLATE_NOOP("ReportSection", "Point")).required()
      .field(&S::text, "text", QT_TRANSLATE_NOOP("ReportSection", "Text")).longText().searched()
      .field(&S::state, "state", QT_TRANSLATE_NOOP("ReportSection", "State"))
      .named({QStringLiteral("point")})
      .ordered("report_id, point")
      .take();
}

template <>
EntityDescription describeEntity<Submission>() {
  using S = Submission;
  return Describe<S>(QT_TRANSLATE_NOOP("Submission", "Submission"), QT_TRANSLATE_NOOP("Submission", "Submissions"))
      .field(&S::report, "report_id", QT_TRANSLATE_NOOP("Submission", "Report")).owner()
      .field(&S::version, "version", QT_TRANSLATE_NOOP("Submission", "Version")).required()
      .field(&S::submittedOn, "submitted_on", QT_TRANSLATE_NOOP("Submission", "Submitted on")).required()
      .field(&S::submittedBy, "submitted_by", QT_TRANSLATE_NOOP("Submission", "Submitted by")).personal()
      .field(&S::number, "number", QT_TRANSLATE_NOOP("Submission", "Registration number"))
      .field(&S::note, "note", QT_TRANSLATE_NOOP("Submission", "What was corrected"))
      .field(&S::pdf, "pdf", QT_TRANSLATE_NOOP("Submission", "PDF"))
      .field(&S::xlsx, "xlsx", QT_TRANSLATE_NOOP("Submission", "XLSX"))
      .field(&S::content, "content", QT_TRANSLATE_NOOP("Submission", "Content")).hidden()
      .named({QStringLiteral("submitted_on"), QStringLiteral("number")})
      .ordered("report_id, version")
      .take();
}

}  // namespace santalka
