// SPDX-License-Identifier: EUPL-1.2
#include "core/submission/AnnualReportService.h"

#include "core/reports/DocumentJson.h"

#include <algorithm>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(AnnualReportService)
};

Result<std::vector<ReportSection>> sectionsOf(const Store& store, Id<AnnualReport> report) {
  if (!report.isValid()) return std::vector<ReportSection>();
  return store.all<ReportSection>(Query().where(QStringLiteral("report_id"), report.value));
}

}  // namespace

Result<AnnualReport> AnnualReportService::find(int year) const {
  auto all = m_edit.store().all<AnnualReport>(Query().where(QStringLiteral("year"), year));
  if (!all) return all.error();
  if (!all->empty()) return all->front();
  AnnualReport none;
  none.year = year;
  return none;
}

Result<AnnualReport> AnnualReportService::ensure(int year) {
  auto report = find(year);
  if (!report || report->id.isValid()) return report;
  ChangeSet changes;
  const auto id = changes.insert(*report);
  auto outcome = m_edit.apply(std::move(changes), Texts::tr("Annual report of %1").arg(year));
  if (!outcome) return outcome.error();
  report->id = {outcome->ids.at(id.value)};
  return report;
}

Result<QHash<QString, AnnualReportService::PointProse>> AnnualReportService::prose(int year) const {
  QHash<QString, PointProse> out;
  for (const int of : {year, year - 1}) {
    auto report = find(of);
    if (!report) return report.error();
    auto sections = sectionsOf(m_edit.store(), report->id);
    if (!sections) return sections.error();
    for (const ReportSection& section : *sections) {
      PointProse& one = out[section.point];
      if (of == year) {
        one.text = section.text;
        one.state = section.state;
        one.id = section.id;
      } else {
        one.lastYear = section.text;
      }
    }
  }
  return out;
}

Result<void> AnnualReportService::setProse(int year, const QString& point, const QString& text, ProseState state) {
  auto report = find(year);
  if (!report) return report.error();
  auto sections = sectionsOf(m_edit.store(), report->id);
  if (!sections) return sections.error();
  const bool empty = text.trimmed().isEmpty();
  if (empty && state != ProseState::NotApplicable) state = ProseState::Empty;
  if (!empty && state == ProseState::Empty) state = ProseState::Draft;
  ReportSection section;
  for (const ReportSection& one : *sections)
    if (one.point == point) section = one;
  if (!section.id.isValid() && state == ProseState::Empty) return {};
  ChangeSet changes;
  section.report = report->id.isValid() ? report->id : changes.insert(*report);
  section.point = point;
  section.text = text;
  section.state = state;
  if (section.id.isValid())
    changes.update(section);
  else
    changes.insert(section);
  auto outcome = m_edit.apply(std::move(changes), Texts::tr("Text of point %1").arg(point));
  if (!outcome) return outcome.error();
  return {};
}

Result<Submission> AnnualReportService::submit(int year, const reports::ReportDocument& document, const Sent& sent) {
  if (sent.pdf.isEmpty() || document.sections.empty())
    return Error{ErrorCode::Invalid, Texts::tr("The report to be submitted is empty."), {}};
  auto report = find(year);
  if (!report) return report.error();
  auto earlier = submissions(year);
  if (!earlier) return earlier.error();
  Submission submission;
  submission.version = 1;
  for (const Submission& one : *earlier) submission.version = std::max(*submission.version, one.version.value_or(0) + 1);
  submission.submittedOn = sent.on;
  submission.submittedBy = sent.by;
  submission.number = sent.number;
  submission.note = sent.note;
  submission.pdf = sent.pdf;
  submission.xlsx = sent.xlsx;
  submission.content = QString::fromUtf8(reports::toJson(document));
  ChangeSet changes;
  report->state = ReportState::Submitted;
  if (!sent.number.isEmpty()) report->number = sent.number;
  if (!report->date.isValid()) report->date = sent.on;
  if (report->id.isValid()) {
    changes.update(*report);
    submission.report = report->id;
  } else {
    submission.report = changes.insert(*report);
  }
  const auto id = changes.insert(submission);
  auto outcome = m_edit.apply(std::move(changes), Texts::tr("Annual report of %1 submitted, version %2").arg(year).arg(*submission.version),
                              EditService::StepKind::Sealed);
  if (!outcome) return outcome.error();
  return this->submission(Id<Submission>{outcome->ids.at(id.value)});
}

Result<std::vector<Submission>> AnnualReportService::submissions(int year) const {
  auto report = find(year);
  if (!report) return report.error();
  if (!report->id.isValid()) return std::vector<Submission>();
  auto all = m_edit.store().all<Submission>(Query().where(QStringLiteral("report_id"), report->id.value));
  if (!all) return all.error();
  for (Submission& one : *all) {
    one.pdf.clear();
    one.xlsx.clear();
  }
  std::sort(all->begin(), all->end(), [](const Submission& a, const Submission& b) { return a.version > b.version; });
  return all;
}

Result<Submission> AnnualReportService::submission(Id<Submission> id) const { return m_edit.store().one(id); }

Result<void> AnnualReportService::reopen(int year) {
  auto report = find(year);
  if (!report) return report.error();
  if (!report->id.isValid()) return {};
  return m_edit.update(EntityKind::AnnualReport, report->id.value, QStringLiteral("state"), codeOf(ReportState::Draft));
}

}  // namespace santalka
