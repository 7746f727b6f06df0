// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/PackageXml.h"
#include "core/exchange/ReadContext.h"
#include "core/exchange/XlsxStyles.h"

#include <vector>

namespace santalka {

/// What all sheets of an XLSX workbook share.
struct XlsxParts {
  std::vector<NumberLook> looks;
  std::vector<TextPool::Ref> strings;
  bool dates1904 = false;
};

/// Reads one worksheet part.
class XlsxSheetReader {
 public:
  XlsxSheetReader(const ZipPackage& package, const QString& part, const QString& name, const XlsxParts& parts, ReadContext& context);
  Result<Sheet> read();

 private:
  bool readRow();
  bool readCell();
  bool readMerged();
  bool store(const QString& type, const QString& value, int style, bool formula);
  bool storeNumber(const QString& value, int style, bool formula);
  bool storeDate(double serial, const NumberLook& look, bool formula);
  bool storeIsoDate(const QString& value, bool formula);
  bool storeSharedText(const QString& index, bool formula);
  bool storeText(const QString& text, bool formula, Cell::Kind kind = Cell::Kind::Text);
  bool openRow();
  bool refuse(const QString& reason);

  PackageXml m_xml;
  const XlsxParts& m_parts;
  ReadContext& m_context;
  Sheet m_sheet;
  std::optional<Error> m_error;
  int m_row = -1;
  int m_column = -1;
};

/// On <si> or <is>: its text with all runs, without the reading aids of Far Eastern texts.
QString readRichText(PackageXml& xml);

/// The day of an Excel serial number and the time in its fraction; null when there is no such day.
QDate dateOfSerial(double serial, bool dates1904, QTime* time = nullptr);

}  // namespace santalka
