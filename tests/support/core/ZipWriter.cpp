// SPDX-License-Identifier: EUPL-1.2
#include "ZipWriter.h"

#include <QFile>

#include <stdexcept>
#include <zip.h>

namespace santalka::test {

void writeZip(const QString& path, const ZipParts& parts, Packing packing) {
  int error = 0;
  zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (!zip) throw std::runtime_error("cannot write the test's zip");
  for (const auto& [name, bytes] : parts) {
    zip_source_t* source = zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    const zip_int64_t at = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE);
    if (at < 0) throw std::runtime_error("cannot add to the test's zip");
    if (packing == Packing::Stored) zip_set_file_compression(zip, zip_uint64_t(at), ZIP_CM_STORE, 0);
    if (packing == Packing::Protected && zip_file_set_encryption(zip, zip_uint64_t(at), ZIP_EM_AES_256, "slaptas") != 0) throw std::runtime_error("cannot protect the test's zip");
  }
  if (zip_close(zip) != 0) throw std::runtime_error("cannot close the test's zip");
}

ZipParts xlsxParts(const QByteArray& sheet, const QByteArray& sharedStrings, const QByteArray& styles, const QByteArray& workbookPr) {
  const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  const QByteArray relations = head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  ZipParts parts = {
      {QStringLiteral("[Content_Types].xml"), head + "<Types/>"},
      {QStringLiteral("_rels/.rels"), relations + "<Relationship Id=\"rId1\" Type=\"" + type + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
      {QStringLiteral("xl/workbook.xml"),
       head + "<workbook" + main + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + workbookPr +
           "<sheets><sheet name=\"Lapas\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
      {QStringLiteral("xl/_rels/workbook.xml.rels"),
       relations + "<Relationship Id=\"rId1\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
           "<Relationship Id=\"rId2\" Type=\"" + type + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" +
           "<Relationship Id=\"rId3\" Type=\"" + type + "styles\" Target=\"styles.xml\"/></Relationships>"},
      {QStringLiteral("xl/worksheets/sheet1.xml"), head + "<worksheet" + main + ">" + sheet + "</worksheet>"}};
  if (!sharedStrings.isEmpty()) parts.push_back({QStringLiteral("xl/sharedStrings.xml"), head + "<sst" + main + ">" + sharedStrings + "</sst>"});
  if (!styles.isEmpty()) parts.push_back({QStringLiteral("xl/styles.xml"), head + "<styleSheet" + main + ">" + styles + "</styleSheet>"});
  return parts;
}

ZipParts odsParts(const QByteArray& tables, const QByteArray& styles) {
  return {{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
          {QStringLiteral("content.xml"),
           "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
           "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>"}};
}

void writeFile(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) throw std::runtime_error("cannot write the test's file");
}

}  // namespace santalka::test
