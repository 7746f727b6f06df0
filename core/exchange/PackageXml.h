// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ReadContext.h"
#include "core/exchange/ZipPackage.h"

#include <QXmlStreamReader>

#include <memory>
#include <vector>

namespace santalka {

/// Looks through the bytes of a part before it is taken apart, which is many times quicker than reading its XML: what holds too many
/// cells or must not be read at all is refused within seconds. The caps hold for all parts of a file together.
struct CellNames {
  QByteArrayView cell;    ///< the local name of the element that a cell is, or a shared text
  QByteArrayView row = {};
  QByteArrayView filled = {};       ///< what only a cell that holds something has in it
  QByteArrayView alsoFilled = {};
};
std::optional<Error> weighPart(const ZipPackage& package, const QString& part, const CellNames& names, ReadContext& context);
/// The same for a part without cells, which is small in any file of an office program.
std::optional<Error> weighOtherPart(const ZipPackage& package, const QString& part, ReadContext& context);

/// The XML of one part of a package, read token by token with the guards of a file from outside: no document type, a
/// limit to nesting, and no waiting for a device that has failed. Elements are known by their local names, since
/// "strict" and "transitional" files differ in namespaces only.
class PackageXml {
 public:
  /// `fileName` is for the error sentence. A missing part is an error at once: ask failed().
  PackageXml(const ZipPackage& package, const QString& part, const QString& fileName, const ReadLimits& limits, ReadProgress progress = {});

  /// The next start or end tag or text; false at the end or after a failure.
  bool next();
  bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
  bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
  bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
  QStringView name() const { return m_xml.name(); }
  QStringView text() const { return m_xml.text(); }
  /// The attribute of that local name, whatever its prefix. The views of QXmlStreamAttributes live in it, hence a copy.
  QString attribute(QStringView name) const;
  QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
  /// On a start tag: leaves out everything up to its end tag.
  void skip();

  bool failed() const { return m_failed; }
  const Error& error() const { return m_error; }

 private:
  void fail(const QString& reason, const QString& detail = {});
  void explain();

  std::unique_ptr<ZipPart> m_part;
  QXmlStreamReader m_xml;
  QString m_fileName;
  QString m_partName;
  ReadLimits m_limits;
  ReadProgress m_progress;
  qint64 m_expected = 0;
  int m_depth = 0;
  std::vector<qsizetype> m_namespaces;  // that hold, by element
  quint32 m_tokens = 0;
  bool m_failed = false;
  Error m_error;
};

/// The value of an attribute by local name.
QString attributeOf(const QXmlStreamAttributes& attributes, QStringView name);

}  // namespace santalka
