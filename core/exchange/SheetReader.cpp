// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/SheetReader.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/FileKind.h"
#include "core/exchange/OdsReader.h"
#include "core/exchange/ReadContext.h"
#include "core/exchange/SheetTexts.h"
#include "core/exchange/XlsxReader.h"

#include <QFile>
#include <QFileInfo>

namespace santalka {

namespace {

QString separatorName(QChar separator) {
  if (separator == u'\t') return SheetTexts::tr("tab");
  if (separator == u';') return SheetTexts::tr("semicolon");
  if (separator == u',') return SheetTexts::tr("comma");
  return SheetTexts::tr("“%1”").arg(separator);
}

Result<Workbook> readPackage(const QByteArray& bytes, ReadContext& context) {
  const auto package = ZipPackage::open(bytes, context.fileName, context.limits);
  if (!package) return package.error();
  if ((*package)->isProtected()) return context.about(refusalOf(FileKind::EncryptedOffice));
  const PackageKind kind = kindOfPackage(**package);
  if (kind != PackageKind::Xlsx && kind != PackageKind::Ods) return context.about(refusalOf(kind));
  auto sheets = kind == PackageKind::Xlsx ? readXlsx(**package, context) : OdsReader(**package, context).read();
  if (!sheets) return sheets.error();
  Workbook workbook;
  workbook.fileName = context.fileName;
  workbook.format = kind == PackageKind::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("ods");
  workbook.sheets = *std::move(sheets);
  return workbook;
}

std::optional<Error> addRow(Sheet& sheet, const std::vector<QStringView>& fields, ReadContext& context) {
  sheet.startRow();
  qint64 cells = 0;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].isEmpty()) continue;
    if (fields[i].size() > TextPool::longestText)
      return context.atCell(sheet.name, sheet.rowCount() - 1, int(i), SheetTexts::tr("the text of the cell is too long. Shorten it and try again."));
    sheet.addText(int(i), fields[i]);
    ++cells;
  }
  return context.spend(sheet.name, cells, 1, cells > 0 ? 1 : 0);
}

QString noteOf(const CsvFormat& format) {
  QString note = QStringLiteral("%1, %2").arg(encodingName(format.encoding), separatorName(format.separator));
  if (format.damagedLetters) note += QStringLiteral("; ") + SheetTexts::tr("some letters are damaged and shown as �");
  return note;
}

Result<Workbook> readText(const QString& path, ReadContext& context) {
  CsvReader reader;
  const auto format = reader.open(path);
  if (!format) return format.error();
  Workbook workbook;
  workbook.fileName = context.fileName;
  workbook.format = QStringLiteral("csv");
  workbook.encodingNote = noteOf(*format);
  Sheet sheet(context.pool);
  sheet.name = QFileInfo(path).completeBaseName();
  std::vector<QStringView> fields;
  while (reader.next(fields)) {
    if (auto error = addRow(sheet, fields, context)) return *std::move(error);
    if ((sheet.rowCount() & 0xFFF) == 0 && context.progress && !context.progress(double(reader.bytesRead()) / double(std::max<qint64>(1, reader.bytesTotal()))))
      return Error{ErrorCode::Cancelled, SheetTexts::tr("Reading was stopped."), {}};
  }
  if (reader.failed()) return reader.error();
  sheet.finish();
  workbook.sheets.push_back(std::move(sheet));
  return workbook;
}

}  // namespace

Result<Workbook> readWorkbook(const QString& path, const ReadLimits& limits, const ReadProgress& progress) {
  const QFileInfo info(path);
  ReadContext context(info.fileName(), limits, progress);
  if (!info.exists()) return Error{ErrorCode::NotFound, SheetTexts::tr("The file “%1” does not exist. It may have been moved or renamed.").arg(context.fileName), path};
  if (info.isDir()) return context.about(SheetTexts::tr("it is a folder. Choose a file."));
  // A pipe would keep the program waiting, a device never ends.
  if (!info.isFile()) return context.about(SheetTexts::tr("it is no ordinary file. Save the table as a file and choose that one."));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return context.about(SheetTexts::tr("it cannot be opened: another program may hold it, or you have no right to read it. Close it elsewhere and try again."), file.errorString());
  QByteArray start = file.read(64 * 1024);
  if (start.startsWith("\xD0\xCF\x11\xE0")) start += file.read(limits.zipBytes);
  const FileKind kind = kindOfFile(start);
  if (kind == FileKind::Text) {
    if (file.size() > limits.textBytes) return context.tooLarge();
    file.close();
    return readText(path, context);
  }
  if (kind != FileKind::Zip) return context.about(refusalOf(kind));
  if (file.size() > limits.zipBytes) return context.tooLarge();
  return readPackage(start + file.readAll(), context);
}

}  // namespace santalka
