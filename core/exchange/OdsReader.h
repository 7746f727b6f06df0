// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/PackageXml.h"
#include "core/exchange/ReadContext.h"

#include <QHash>

#include <vector>

namespace santalka {

/// Reads the content part of an OpenDocument spreadsheet: typed values, repeated and covered cells, paragraphs.
class OdsReader {
 public:
  OdsReader(const ZipPackage& package, ReadContext& context);
  Result<std::vector<Sheet>> read();

 private:
  struct Content {
    QString type;
    QString value;  // the attribute that belongs to the type
    QString text;
    bool formula = false;
    bool error = false;
    int repeat = 1;
    int columnsSpanned = 1;
    int rowsSpanned = 1;
    bool isEmpty() const { return type.isEmpty() && text.isEmpty() && !formula; }
  };
  void readStyle();
  bool readSheet();
  bool readRow(Sheet& sheet);
  bool readCell(Sheet& sheet);
  Content readContent();
  QString readParagraph();
  bool openRow(Sheet& sheet);
  bool store(Sheet& sheet, const Content& content);
  bool storeOne(Sheet& sheet, const Content& content, int column);
  bool repeatRow(Sheet& sheet, int times);
  bool merge(Sheet& sheet, const Content& content);
  bool refuse(const Sheet& sheet, const QString& reason);

  PackageXml m_xml;
  ReadContext& m_context;
  std::vector<Sheet> m_sheets;
  QHash<QString, bool> m_hiddenStyles;
  QString m_styleName;
  std::optional<Error> m_error;
  int m_row = 0;
  int m_column = 0;
};

}  // namespace santalka
