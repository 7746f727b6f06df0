// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/ReportWork.h"

#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/program/ProgramInfo.h"
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/AnnualReportEmail.h"
#include "core/reports/OutputFile.h"
#include "core/reports/OfficeForm.h"
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace santalka::ReportWork {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(ReportWork)
};

Error cancelled() { return {ErrorCode::Cancelled, QString(), QString()}; }

}  // namespace

namespace {

/// What the letter needs beside the report itself: the statistics are read from the connection, so it stays open.
struct Sources {
  std::unique_ptr<Database> database;
  std::unique_ptr<Store> store;
  ReportRead report;
  YearFacts facts;
};

Result<Sources> readSources(const QString& dataFile, int year, const Proceed& proceed) {
  auto database = DataFile::connect(dataFile, DataFile::Access::ReadOnly);
  if (!database) return database.error();
  Sources out;
  out.database = std::move(*database);
  out.store = std::make_unique<Store>(*out.database);
  const Store& store = *out.store;
  auto form = reports::OfficeForm::forYear(store, year);
  if (!form) return form.error();
  auto facts = YearFacts::load(store, year, Clock::today());
  if (!facts) return facts.error();
  if (!proceed()) return cancelled();
  auto document = reports::AnnualReportBuilder::build(store, *facts, *form);
  if (!document) return document.error();
  out.report.document = std::make_shared<const reports::ReportDocument>(std::move(*document));
  out.report.readiness = Readiness::of(*facts, form->points());
  out.facts = std::move(*facts);
  return out;
}

Result<QByteArray> bytesOf(const QString& path) {
  QFile file(path);
  if (file.open(QIODevice::ReadOnly)) return file.readAll();
  return reports::OutputFile::failure(path, file.error(), file.errorString());
}

}  // namespace

Result<ReportRead> read(const QString& dataFile, int year, const Proceed& proceed) {
  auto sources = readSources(dataFile, year, proceed);
  if (!sources) return sources.error();
  return std::move(sources->report);
}

namespace {

/// Makes the files of one report; remembers what there is to say about them.
class Maker {
 public:
  Maker(const Sources& sources, const Progress& progress)
      : m_sources(sources), m_progress(progress), m_creator(ProgramInfo::nameAndVersion()) {}

  Result<void> pdf(const QString& path) {
    auto written = reports::writePdf(m_sources.report.document, path, {m_creator, m_progress});
    if (!written) return written.error();
    warnings += written->warnings;
    pages = written->pages;
    return {};
  }
  Result<void> xlsx(const QString& path) {
    return reports::writeXlsx(*m_sources.report.document, path, {m_creator, [this] { return m_progress(0, 0); }});
  }
  /// Both files as bytes, for the letter and for what is kept as sent.
  Result<QList<reports::EmailAttachment>> attachments() {
    const QTemporaryDir folder;
    QList<reports::EmailAttachment> out;
    for (const QString& ending : {QStringLiteral("pdf"), QStringLiteral("xlsx")}) {
      const QString name = reports::annualReportFileName(m_sources.facts, ending);
      const QString path = folder.filePath(name);
      auto written = ending == QLatin1String("pdf") ? pdf(path) : xlsx(path);
      if (!written) return written.error();
      auto bytes = bytesOf(path);
      if (!bytes) return bytes.error();
      out.append({name, *bytes, {}});
    }
    return out;
  }

  QStringList warnings;
  int pages = 0;

 private:
  const Sources& m_sources;
  Progress m_progress;
  QString m_creator;
};

}  // namespace

Result<Made> write(const QString& dataFile, int year, const Targets& targets, const Progress& progress) {
  auto sources = readSources(dataFile, year, [&progress] { return progress(0, 0); });
  if (!sources) return sources.error();
  Maker maker(*sources, progress);
  Made made;
  if (!targets.pdf.isEmpty()) {
    if (auto done = maker.pdf(targets.pdf); !done) return done.error();
    made.files << targets.pdf;
  }
  if (!targets.xlsx.isEmpty()) {
    if (auto done = maker.xlsx(targets.xlsx); !done) return done.error();
    made.files << targets.xlsx;
  }
  if (!targets.eml.isEmpty()) {
    auto attachments = maker.attachments();
    if (!attachments) return attachments.error();
    reports::EmailMessage message = reports::annualReportEmail(sources->facts, *sources->report.document, maker.pages);
    message.attachments = *attachments;
    message.date = Clock::now();
    if (auto done = reports::writeEml(message, targets.eml); !done) return done.error();
    made.files << targets.eml;
    made.warnings = reports::addresseeWarnings(sources->facts);
  }
  made.warnings += maker.warnings;
  return made;
}

Result<Package> package(const QString& dataFile, int year, const Progress& progress) {
  auto sources = readSources(dataFile, year, [&progress] { return progress(0, 0); });
  if (!sources) return sources.error();
  auto files = Maker(*sources, progress).attachments();
  if (!files) return files.error();
  Package out;
  out.document = sources->report.document;
  out.pdf = files->at(0).content;
  out.xlsx = files->at(1).content;
  const auto& report = sources->facts.report;
  const auto& municipality = sources->facts.municipality;
  if (report) out.signatory = report->signatoryName;
  if (out.signatory.isEmpty() && municipality) out.signatory = municipality->signatoryName;
  return out;
}

}  // namespace santalka::ReportWork
