// SPDX-License-Identifier: EUPL-1.2
#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/editing/EditService.h"
#include "core/reports/OutputFile.h"
#include "core/reports/PageLayout.h"
#include "ui/common/FileChooser.h"
#include "ui/common/ListPrint.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Theme.h"
#include "ui/report/AnnualReportPage.h"
#include "ui/report/FilesBanner.h"
#include "ui/report/PagePreview.h"
#include "ui/report/PreviewPanel.h"
#include "ui/report/ReportPointView.h"
#include "ui/report/ReportSide.h"

#include <QApplication>
#include <QFile>

namespace santalka {

QString AnnualReportPage::fileName(const char* ending) const {
  return tr("Annual-report-%1").arg(workspace().year()) + QLatin1Char('.') + QLatin1String(ending);
}

bool AnnualReportPage::print() {
  m_pointView->prose().flush();
  if (!m_built.layout) return false;
  ListPrint::preview(this, QStringLiteral("report.printPreview"), tr("Annual report of %1").arg(workspace().year()), m_built.layout);
  return true;
}

void AnnualReportPage::exportFile(const char* kind) {
  m_pointView->prose().flush();
  const QByteArray what(kind);
  const QString title = what == "pdf" ? tr("Export the report as PDF") : what == "xlsx" ? tr("Export the report as a workbook") : tr("Letter with the report");
  const QString filter = what == "pdf" ? tr("PDF documents (*.pdf)") : what == "xlsx" ? tr("Workbooks (*.xlsx)") : tr("Letters (*.eml)");
  QString path = FileChooser::saveFile(this, QStringLiteral("report"), title, fileName(kind), {filter});
  if (path.isEmpty()) return;
  const QString ending = QLatin1Char('.') + QLatin1String(kind);
  if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
  if (auto writable = reports::OutputFile::checkTarget(path); !writable) return fail(writable.error());
  m_banner->clear();
  m_files->clear();

  ReportWork::Targets targets;
  (what == "pdf" ? targets.pdf : what == "xlsx" ? targets.xlsx : targets.eml) = path;
  auto outcome = std::make_shared<std::optional<Result<ReportWork::Made>>>();
  const auto work = [outcome, targets, data = workspace().path(), year = workspace().year()](TaskProgress& progress) {
    *outcome = ReportWork::write(data, year, targets, [&progress](int done, int all) {
      progress.report(done, all);
      return !progress.isCancelled();
    });
  };
  const auto finished = [this, outcome, path] {
    if (!*outcome) return;
    const Result<ReportWork::Made>& made = **outcome;
    if (!made) return fail(made.error());
    m_files->show(path, made->warnings);
  };
  if (!workspace().tasks().start(title, work, finished)) sayBusy();
}

void AnnualReportPage::sayBusy() {
  m_banner->show(StateMark::Behind, tr("Other work is still running: wait for it or stop it at the foot of the window."));
}

void AnnualReportPage::saveVersion(qint64 submission, bool pdf) {
  for (const Submission& version : m_versions) {
    if (version.id.value != submission) continue;
    const QString suggested = tr("Annual-report-%1-version-%2").arg(workspace().year()).arg(version.version.value_or(0)) + (pdf ? QStringLiteral(".pdf") : QStringLiteral(".xlsx"));
    const QString path = FileChooser::saveFile(this, QStringLiteral("report"), tr("Save the version that was sent"), suggested,
                                               {pdf ? tr("PDF documents (*.pdf)") : tr("Workbooks (*.xlsx)")});
    if (path.isEmpty()) return;
    const auto whole = AnnualReportService(workspace().edits()).submission(version.id);
    if (!whole) return fail(whole.error());
    const QByteArray bytes = pdf ? whole->pdf : whole->xlsx;
    auto written = reports::OutputFile::write(path, [&bytes, &path](QIODevice& device) -> Result<void> {
      if (device.write(bytes) == bytes.size()) return {};
      return reports::OutputFile::failure(path, QFileDevice::WriteError, device.errorString());
    });
    if (!written) return fail(written.error());
    m_files->show(path, {});
  }
}

}  // namespace santalka
