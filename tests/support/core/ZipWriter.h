// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace santalka::test {

using ZipParts = std::vector<std::pair<QString, QByteArray>>;

/// Packs the parts into a ZIP file, so that a test can make any office file, also one no program would write.
enum class Packing { Deflated, Stored, Protected };
void writeZip(const QString& path, const ZipParts& parts, Packing packing = Packing::Deflated);

/// An XLSX file around the given XML of one sheet (the inside of <worksheet>).
ZipParts xlsxParts(const QByteArray& sheet, const QByteArray& sharedStrings = {}, const QByteArray& styles = {}, const QByteArray& workbookPr = {});

/// An ODS file around the given XML of its tables (the inside of <office:spreadsheet>).
ZipParts odsParts(const QByteArray& tables, const QByteArray& styles = {});

void writeFile(const QString& path, const QByteArray& bytes);

}  // namespace santalka::test
