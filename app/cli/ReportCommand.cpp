// SPDX-License-Identifier: EUPL-1.2
// report: the annual report of a year as PDF, as workbook and as an e-mail draft with both.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/program/ProgramInfo.h"
#include "core/reports/AnnualReportBuilder.h"
#include "core/reports/AnnualReportEmail.h"
#include "core/reports/OfficeForm.h"
#include "core/reports/PdfWriter.h"
#include "core/reports/XlsxWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};


/// The report of one year on its way into files; each file is written when it is first needed.
class Writing {
 public:
  Writing(YearFacts facts, std::shared_ptr<const reports::ReportDocument> document)
      : m_facts(std::move(facts)), m_document(std::move(document)) {}

  Result<void> pdf(const QString& path) {
    auto written = reports::writePdf(m_document, path, {ProgramInfo::nameAndVersion(), {}});
    if (!written) return written.error();
    m_pages = written->pages;
    warnings += written->warnings;
    m_pdf = path;
    return {};
  }

  Result<void> xlsx(const QString& path) {
    auto written = reports::writeXlsx(*m_document, path, {ProgramInfo::nameAndVersion(), {}});
    if (written) m_xlsx = path;
    return written;
  }

  Result<void> eml(const QString& path) {
    QTemporaryDir dir;
    if (m_pdf.isEmpty())
      if (auto done = pdf(dir.filePath(QStringLiteral("r.pdf"))); !done) return done;
    if (m_xlsx.isEmpty())
      if (auto done = xlsx(dir.filePath(QStringLiteral("r.xlsx"))); !done) return done;
    reports::EmailMessage message = reports::annualReportEmail(m_facts, *m_document, m_pages);
    message.date = Clock::now();
    for (const auto& [file, ending] : {std::pair{m_pdf, "pdf"}, std::pair{m_xlsx, "xlsx"}}) {
      QFile made(file);
      if (!made.open(QIODevice::ReadOnly)) return Error{ErrorCode::Unreadable, Texts::tr("“%1” cannot be read. Check its path, and that you have the right to read it.").arg(file), made.errorString()};
      message.attachments.append({reports::annualReportFileName(m_facts, QLatin1String(ending)), made.readAll(), {}});
    }
    warnings += reports::addresseeWarnings(m_facts);
    return reports::writeEml(message, path);
  }

  QStringList warnings;

 private:
  YearFacts m_facts;
  std::shared_ptr<const reports::ReportDocument> m_document;
  int m_pages = 0;
  QString m_pdf;
  QString m_xlsx;
};

/// Also before there is a file: by its folder and its name.
bool isSameTarget(const QString& one, const QString& other) {
  if (one.isEmpty() || other.isEmpty()) return false;
  const QFileInfo a(one), b(other);
  return isSameFile(one, other) || (a.fileName() == b.fileName() && QDir(a.absolutePath()).canonicalPath() == QDir(b.absolutePath()).canonicalPath());
}

int runReport(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const int year = yearOf(parser.value(QStringLiteral("year")));
  if (year == 0) return wrongUse(Texts::tr("Say the year of the report: --year 2026."));
  const QString pdf = parser.value(QStringLiteral("pdf")), xlsx = parser.value(QStringLiteral("xlsx")), eml = parser.value(QStringLiteral("eml"));
  if (pdf.isEmpty() && xlsx.isEmpty() && eml.isEmpty()) return wrongUse(Texts::tr("Say what to write: --pdf, --xlsx or --eml with a path."));
  for (const QString& target : {pdf, xlsx, eml})
    if (isSameFile(target, arguments[0])) return wrongUse(Texts::tr("“%1” is the data file itself; the report needs a name of its own.").arg(target));
  for (const auto& [one, other] : {std::pair{pdf, xlsx}, std::pair{pdf, eml}, std::pair{xlsx, eml}})
    if (isSameTarget(one, other)) return wrongUse(Texts::tr("“%1” is given for two of the files; each needs a name of its own.").arg(one));
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  auto facts = YearFacts::load(store, year, Clock::today());
  if (!facts) return fail(facts.error());
  const QString own = parser.value(QStringLiteral("template"));
  auto form = own.isEmpty() ? reports::OfficeForm::forYear(store, year) : reports::ReportTemplate::load(own);
  if (!form) return fail(form.error());
  auto document = reports::AnnualReportBuilder::build(store, *facts, *form);
  if (!document) return fail(document.error());
  Writing writing(std::move(*facts), std::make_shared<const reports::ReportDocument>(std::move(*document)));
  using Step = Result<void> (Writing::*)(const QString&);
  for (const auto& [path, step] : {std::pair{pdf, Step(&Writing::pdf)}, std::pair{xlsx, Step(&Writing::xlsx)}, std::pair{eml, Step(&Writing::eml)}}) {
    if (path.isEmpty()) continue;
    if (auto done = (writing.*step)(path); !done) return fail(done.error());
    say(Texts::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
  }
  for (const QString& warning : writing.warnings) complain(warning);
  return writing.warnings.isEmpty() ? Done : Findings;
}

}  // namespace

Command reportCommand() {
  return {QStringLiteral("report"), QStringLiteral("FILE --year Y [--pdf P] [--xlsx X] [--eml E] [--template T] [--lang lt|en]"),
          QT_TRANSLATE_NOOP("Cli", "Writes the annual report of a year as PDF, as workbook, and as an e-mail draft with both attached."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("year"), Texts::tr("year that the report is about"), QStringLiteral("Y")});
            parser.addOption({QStringLiteral("pdf"), Texts::tr("path of the PDF"), QStringLiteral("P")});
            parser.addOption({QStringLiteral("xlsx"), Texts::tr("path of the workbook"), QStringLiteral("X")});
            parser.addOption({QStringLiteral("eml"), Texts::tr("path of the e-mail draft"), QStringLiteral("E")});
            parser.addOption({QStringLiteral("template"), Texts::tr("another form of the report (JSON) instead of that of the file"), QStringLiteral("T")});
          },
          runReport};
}

}  // namespace santalka::cli
