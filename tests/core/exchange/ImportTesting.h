// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/exchange/ImportSession.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace santalka::test {

inline QString officePath(const char* name) { return QStringLiteral(SANTALKA_TEST_DATA "/office-files/") + QString::fromLatin1(name); }

template <class T>
void require(const Result<T>& result) {
  if (!result) {
    INFO((result.error().message + QLatin1Char('\n') + result.error().detail).toStdString());
    REQUIRE(result.has_value());
  }
}

inline std::unique_ptr<ImportSession> opened(const QString& path, ImportTarget target, EditService& edits) {
  auto session = ImportSession::open(path, target, edits.store());
  require(session);
  return std::move(*session);
}

/// Writes a text table and opens it.
inline QString written(const QString& path, const QString& text) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(text.toUtf8());
  return path;
}

inline std::string errorsOf(const ImportPreview& preview) {
  QStringList lines;
  for (const ImportRow& row : preview.rows)
    for (const ImportCell& cell : row.cells)
      if (cell.kind == ImportCell::Kind::Error) lines << cell.name() + QStringLiteral(": ") + cell.problem;
  return lines.join(QLatin1Char('\n')).toStdString();
}

/// "J32: text" of every doubtful cell that waits for an answer.
inline QStringList doubtsOf(const ImportPreview& preview) {
  QStringList lines;
  for (const ImportRow& row : preview.rows)
    for (const ImportCell& cell : row.cells)
      if (cell.kind == ImportCell::Kind::Doubt && !cell.answered) lines << cell.name();
  return lines;
}

inline std::vector<QStringList> csvRows(const QString& path) {
  std::vector<QStringList> rows;
  CsvReader reader;
  require(reader.open(path));
  std::vector<QStringView> fields;
  while (reader.next(fields)) {
    QStringList row;
    for (const QStringView field : fields) row << field.toString();
    rows.push_back(row);
  }
  return rows;
}

}  // namespace santalka::test
