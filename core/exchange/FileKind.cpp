// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/FileKind.h"

#include "core/exchange/SheetTexts.h"

#include <QByteArray>

namespace santalka {

namespace {

// Names in the directory of an OLE2 file are UTF-16.
bool holdsWide(QByteArrayView bytes, const char16_t* name) {
  const QStringView view(name);
  QByteArray wide;
  for (const QChar c : view) {
    wide.append(char(c.unicode() & 0xFF));
    wide.append(char(c.unicode() >> 8));
  }
  return bytes.contains(wide);
}

FileKind kindOfOle(QByteArrayView bytes) {
  if (holdsWide(bytes, u"EncryptedPackage")) return FileKind::EncryptedOffice;
  if (holdsWide(bytes, u"Workbook") || holdsWide(bytes, u"Book")) return FileKind::OldExcel;
  if (holdsWide(bytes, u"WordDocument")) return FileKind::OldWord;
  return FileKind::OldOffice;
}

// Text that is markup or data of another kind, seen by its first signs.
FileKind kindOfText(QByteArrayView start) {
  QByteArray head = start.first(std::min<qsizetype>(start.size(), 2048)).toByteArray();
  if (head.startsWith("\xEF\xBB\xBF")) head.remove(0, 3);
  head = head.trimmed().toLower();
  if (head.startsWith("{\\rtf")) return FileKind::Rtf;
  const bool html = head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table") || head.startsWith("<meta") ||
                    head.startsWith("<head") || head.startsWith("<style") || (head.startsWith('<') && head.contains("<html"));
  if (html) return FileKind::Html;
  if (head.startsWith("<?xml") || head.startsWith("<!doctype")) return FileKind::Xml;
  if (head.startsWith("{\"") || head.startsWith("{\n") || head.startsWith("{\r") || head.startsWith("[{") || head.startsWith("[\n")) return FileKind::Json;
  return FileKind::Text;
}

}  // namespace

FileKind kindOfFile(QByteArrayView start) {
  if (start.isEmpty()) return FileKind::Empty;
  const auto begins = [&](QByteArrayView mark) { return start.startsWith(mark); };
  if (begins(QByteArrayView("PK\x03\x04", 4)) || begins(QByteArrayView("PK\x05\x06", 4))) return FileKind::Zip;
  if (begins(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))) return kindOfOle(start);
  // Excel 2 to 4 had no container: a BIFF record of version 2, 3 or 4.
  if (start.size() > 4 && start[0] == '\x09' && (start[1] == '\x00' || start[1] == '\x02' || start[1] == '\x04') && start[2] <= '\x08' && start[3] == '\x00')
    return FileKind::OldExcel;
  if (begins("%PDF")) return FileKind::Pdf;
  if (begins(QByteArrayView("\x89PNG", 4)) || begins(QByteArrayView("\xFF\xD8\xFF", 3)) || begins("GIF8") || begins(QByteArrayView("II*\0", 4)) || begins("BM6"))
    return FileKind::Picture;
  if (begins(QByteArrayView("SQLite format 3\0", 16))) return FileKind::Database;
  if (begins(QByteArrayView("\x1F\x8B", 2)) || begins("Rar!") || begins(QByteArrayView("7z\xBC\xAF", 4)) || begins("BZh")) return FileKind::Archive;
  if (begins(QByteArrayView("\x7F" "ELF", 4)) || begins(QByteArrayView("MZ\x90", 3))) return FileKind::Binary;
  return kindOfText(start);
}

PackageKind kindOfPackage(const ZipPackage& package) {
  const QByteArray mime = package.start(QStringLiteral("mimetype"), 200);
  if (mime.contains("opendocument.spreadsheet")) {
    const QByteArray manifest = package.start(QStringLiteral("META-INF/manifest.xml"), 1 << 20);
    return manifest.contains("encryption-data") ? PackageKind::EncryptedOds : PackageKind::Ods;
  }
  if (mime.contains("opendocument.text")) return PackageKind::OpenText;
  if (mime.contains("opendocument")) return PackageKind::Slides;
  if (package.has(QStringLiteral("xl/workbook.bin"))) return PackageKind::BinaryXlsx;
  if (package.has(QStringLiteral("xl/workbook.xml"))) return PackageKind::Xlsx;
  if (package.has(QStringLiteral("word/document.xml"))) return PackageKind::WordText;
  if (package.has(QStringLiteral("ppt/presentation.xml"))) return PackageKind::Slides;
  const QByteArray types = package.start(QStringLiteral("[Content_Types].xml"), 1 << 20);
  if (types.contains("spreadsheetml")) return PackageKind::Xlsx;
  // Some writers leave the mimetype part out.
  const QByteArray content = package.start(QStringLiteral("content.xml"), 1 << 16);
  return content.contains("office:spreadsheet") ? PackageKind::Ods : PackageKind::Other;
}

QString refusalOf(FileKind kind) {
  switch (kind) {
    case FileKind::Empty: return SheetTexts::tr("it is empty.");
    case FileKind::OldExcel: return SheetTexts::tr("it is in the old Excel format (.xls). Open it in Excel or LibreOffice and save it as XLSX.");
    case FileKind::EncryptedOffice: return SheetTexts::tr("it is protected with a password. Open it in Excel with the password, remove the protection (File, Info, Protect Workbook), and save it as XLSX.");
    case FileKind::OldWord: return SheetTexts::tr("it is a Word document, not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.");
    case FileKind::OldOffice: return SheetTexts::tr("it is in an old Office format. Open it in the program it was made with and save the table as XLSX.");
    case FileKind::Pdf: return SheetTexts::tr("it is a PDF document. Ask for the table it was made from, or copy the table into Excel and save it as XLSX.");
    case FileKind::Picture: return SheetTexts::tr("it is a picture, not a table.");
    case FileKind::Html: return SheetTexts::tr("it is a web page, even if its name says otherwise. Open it in Excel or LibreOffice and save it as XLSX.");
    case FileKind::Rtf: return SheetTexts::tr("it is a text document (RTF), not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.");
    case FileKind::Xml: return SheetTexts::tr("it is an XML file. If it comes from Excel, open it there and save it as XLSX.");
    case FileKind::Json: return SheetTexts::tr("it is a JSON file, not a table. Download the data as CSV or XLSX.");
    case FileKind::Database: return SheetTexts::tr("it is a database file, not a table. A Santalka file is opened with File, Open.");
    case FileKind::Archive: return SheetTexts::tr("it is a packed archive. Unpack it and choose the table in it.");
    case FileKind::Zip:
    case FileKind::Text:
    case FileKind::Binary: break;
  }
  return SheetTexts::tr("it is not a table. The program reads XLSX, ODS and CSV files.");
}

QString refusalOf(PackageKind kind) {
  switch (kind) {
    case PackageKind::EncryptedOds: return SheetTexts::tr("it is protected with a password. Open it in LibreOffice with the password and save it without one.");
    case PackageKind::BinaryXlsx: return SheetTexts::tr("it is in Excel's binary format (.xlsb). Open it in Excel and save it as XLSX.");
    case PackageKind::WordText:
    case PackageKind::OpenText: return SheetTexts::tr("it is a text document, not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.");
    case PackageKind::Slides: return SheetTexts::tr("it is a presentation or a drawing, not a table.");
    case PackageKind::Xlsx:
    case PackageKind::Ods:
    case PackageKind::Other: break;
  }
  return SheetTexts::tr("it is a packed archive without a table. Unpack it and choose the table in it.");
}

}  // namespace santalka
