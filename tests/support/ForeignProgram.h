// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QFile>

#include <sqlite3.h>

namespace santalka::test {

/// Another program at work on the file: plain SQLite, none of our settings.
class ForeignProgram {
 public:
  explicit ForeignProgram(const QString& path) { REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_raw) == SQLITE_OK); }
  ~ForeignProgram() { sqlite3_close(m_raw); }
  void run(const char* sql) {
    char* error = nullptr;
    sqlite3_exec(m_raw, sql, nullptr, nullptr, &error);
    INFO(sql << ": " << (error ? error : ""));
    REQUIRE(error == nullptr);
  }

 private:
  sqlite3* m_raw = nullptr;
};

}  // namespace santalka::test
