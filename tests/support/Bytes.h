// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QFile>

namespace santalka::test {

inline QByteArray bytesOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

inline void writeBytes(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
}

/// Writes bytes into the middle of a file that nobody has open, as a failing disk or another program does.
inline void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadWrite));
  REQUIRE(file.seek(at));
  REQUIRE(file.write(bytes) == bytes.size());
}

/// Makes a data file one of another version: it stands in SQLite's header, big-endian.
inline void setUserVersion(const QString& path, const QByteArray& fourBytes) {
  constexpr int UserVersion = 60;
  overwrite(path, UserVersion, fourBytes);
}

}  // namespace santalka::test
