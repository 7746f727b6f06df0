// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/db/DataFile.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

namespace santalka::test {

/// A new, real data file in a folder of its own; gone with the test.
class TempFile {
 public:
  TempFile() {
    REQUIRE(m_dir.isValid());
    auto made = DataFile::create(path());
    INFO((made ? std::string() : (made.error().message + made.error().detail).toStdString()));
    REQUIRE(made);
    m_file = std::move(*made);
  }
  QString path() const { return m_dir.filePath(QStringLiteral("Pavyzdys ąžuolas.santalka")); }
  QString inFolder(const QString& name) const { return m_dir.filePath(name); }
  Database& database() { return m_file->database(); }
  /// Closes and opens again, as a restart does.
  void reopen() {
    m_file.reset();
    auto opened = DataFile::open(path(), DataFile::Access::ReadWrite);
    REQUIRE(opened);
    m_file = std::move(*opened);
  }
  void close() { m_file.reset(); }

 private:
  QTemporaryDir m_dir;
  std::unique_ptr<DataFile> m_file;
};

}  // namespace santalka::test
