// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"
#include "core/editing/EditService.h"
#include "core/reports/OfficeForm.h"
#include "core/submission/AnnualReportService.h"
#include "ui/common/MessageBanner.h"
#include "ui/report/AnnualReportPage.h"
#include "ui/report/FilesBanner.h"
#include "ui/report/ReportPointView.h"
#include "ui/report/ReportSide.h"

namespace santalka {

void AnnualReportPage::loadYear() {
  const int year = workspace().year();
  m_loadedYear = year;
  m_stale = true;
  m_report = {};
  m_prose.clear();
  m_versions.clear();
  auto form = reports::OfficeForm::forYear(workspace().store(), year);
  if (!form) return fail(form.error());
  m_form = std::move(*form);
  const AnnualReportService service(workspace().edits());
  auto report = service.find(year);
  auto prose = service.prose(year);
  auto versions = service.submissions(year);
  if (!report) return fail(report.error());
  if (!prose) return fail(prose.error());
  if (!versions) return fail(versions.error());
  m_report = *report;
  m_prose = std::move(*prose);
  m_versions = std::move(*versions);
  fillList();
  showState();
  updateHead();
}

ProsePanel::Text AnnualReportPage::proseOf(const QString& point) const {
  const auto found = m_prose.constFind(point);
  if (found == m_prose.cend()) return {QString(), ProseState::Empty};
  return {found->text, found->state};
}

void AnnualReportPage::beginReport() {
  auto report = AnnualReportService(workspace().edits()).ensure(workspace().year());
  if (!report) return fail(report.error());
  loadYear();
  showKey(QStringLiteral("requisites"));
}

void AnnualReportPage::saveProse(const QString& point, const ProsePanel::Text& text) {
  auto done = AnnualReportService(workspace().edits()).setProse(m_loadedYear, point, text.text, text.state);
  if (!done) return fail(done.error());
  m_banner->clear();
}

void AnnualReportPage::submit() {
  m_pointView->prose().flush();
  m_banner->clear();
  m_files->clear();
  auto outcome = std::make_shared<std::optional<Result<ReportWork::Package>>>();
  const auto work = [outcome, data = workspace().path(), year = workspace().year()](TaskProgress& progress) {
    *outcome = ReportWork::package(data, year, [&progress](int done, int all) {
      progress.report(done, all);
      return !progress.isCancelled();
    });
  };
  const auto finished = [this, outcome, year = workspace().year()] {
    if (!*outcome) return;
    const Result<ReportWork::Package>& package = **outcome;
    if (!package) return fail(package.error());
    AnnualReportService::Sent sent;
    sent.on = Clock::today();
    sent.by = package->signatory;
    sent.number = m_report.number;
    sent.note = m_submitView->note();
    sent.pdf = package->pdf;
    sent.xlsx = package->xlsx;
    auto kept = AnnualReportService(workspace().edits()).submit(year, *package->document, sent);
    if (!kept) return fail(kept.error());
    loadYear();
    showVersions();
  };
  if (!workspace().tasks().start(tr("Keeping the report as sent"), work, finished)) sayBusy();
}

}  // namespace santalka
