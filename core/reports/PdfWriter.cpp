// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/PdfWriter.h"

#include "core/reports/OutputFile.h"
#include "core/reports/PageLayout.h"
#include "core/reports/PdfOutline.h"
#include "core/reports/ReportStyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace santalka::reports {

namespace {

/// Texts of this file; lupdate knows the context by the macro.
struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

Error cancelled() { return {ErrorCode::Cancelled, Texts::tr("The PDF was not written: the export was stopped."), {}}; }

Result<void> paintAll(QIODevice& device, const PageLayout& layout, const ReportDocument& document, const PdfOptions& options) {
  QPdfWriter writer(&device);
  writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
  writer.setResolution(static_cast<int>(style::kDpi));
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setTitle(document.title);
  writer.setCreator(options.creator);
  QPainter painter;
  if (!painter.begin(&writer)) return Error{ErrorCode::Internal, Texts::tr("The PDF could not be started."), {}};
  for (int page = 0; page < layout.pageCount(); ++page) {
    if (page > 0) writer.newPage();
    layout.paintPage(painter, page);
    if (options.progress && !options.progress(page + 1, layout.pageCount())) {
      painter.end();
      return cancelled();
    }
  }
  if (!painter.end()) return Error{ErrorCode::Internal, Texts::tr("The PDF could not be finished."), {}};
  return {};
}

}  // namespace

Result<PdfReport> writePdf(const PageLayout& layout, const ReportDocument& document, const QString& path, const PdfOptions& options) {
  const Result<void> written = OutputFile::write(path, [&](QIODevice& device) -> Result<void> {
    QBuffer pages;
    if (!pages.open(QIODevice::WriteOnly)) return Error{ErrorCode::Internal, Texts::tr("The PDF could not be started."), {}};
    if (auto painted = paintAll(pages, layout, document, options); !painted) return painted;
    const QByteArray whole = withOutline(pages.buffer(), layout.bookmarks(), document.language == Language::English ? "en" : "lt-LT");
    if (device.write(whole) == whole.size()) return {};
    const auto* file = qobject_cast<QFileDevice*>(&device);
    return OutputFile::failure(path, file ? file->error() : QFileDevice::WriteError, device.errorString());
  });
  if (!written) return written.error();
  PdfReport report{layout.pageCount(), {}};
  for (const QString& text : layout.textsWithLostLetters())
    report.warnings += Texts::tr("“%1” holds letters that the report's typeface lacks; they are printed as �.").arg(text);
  return report;
}

Result<PdfReport> writePdf(std::shared_ptr<const ReportDocument> document, const QString& path, const PdfOptions& options) {
  if (Result<void> ready = OutputFile::checkTarget(path); !ready) return ready.error();
  const PageLayout layout(document, [&] { return !options.progress || options.progress(0, 0); });
  if (layout.pageCount() == 0) return cancelled();
  return writePdf(layout, *document, path, options);
}

}  // namespace santalka::reports
