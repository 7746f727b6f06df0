// SPDX-License-Identifier: EUPL-1.2
#include "core/program/ProgramInfo.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace santalka;

namespace {

QString captured(const QString& file, const char* pattern) {
  QFile source(QStringLiteral(SANTALKA_SOURCE_DIR "/") + file);
  REQUIRE(source.open(QIODevice::ReadOnly));
  return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption)
      .match(QString::fromUtf8(source.readAll())).captured(1);
}

}  // namespace

TEST_CASE("The version is the project's, and the changelog begins with it", "[core][program]") {
  CHECK(ProgramInfo::version() == captured(QStringLiteral("CMakeLists.txt"), "^project\\(Santalka VERSION ([0-9.]+)"));
  CHECK(ProgramInfo::version() == captured(QStringLiteral("CHANGELOG.md"), "^## \\[([0-9.]+)\\]"));
  CHECK(ProgramInfo::nameAndVersion() == QStringLiteral("Santalka ") + ProgramInfo::version());
}

TEST_CASE("Every library is named with the version that is loaded and its licence", "[core][program]") {
  static const QRegularExpression number(QStringLiteral("^\\d+(\\.\\d+)+$"));
  QHash<QString, QString> versions;
  for (const Library& library : ProgramInfo::libraries()) {
    INFO(library.name.toStdString());
    CHECK(number.match(library.version).hasMatch());
    CHECK_FALSE(library.licence.isEmpty());
    CHECK_FALSE(versions.contains(library.name));
    versions.insert(library.name, library.version);
  }
  CHECK(versions.value(QStringLiteral("Qt")) == QLatin1String(qVersion()));
  CHECK(versions.value(QStringLiteral("Noto Sans")).toDouble() >= 1.0);
  CHECK(versions.contains(QStringLiteral("libzip")));
  CHECK(versions.contains(QStringLiteral("libxlsxwriter")));
  // There is one SQLite in the process: Qt's driver answers with the version that the C library gives.
  {
    QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("version"));
    memory.setDatabaseName(QStringLiteral(":memory:"));
    REQUIRE(memory.open());
    QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), memory);
    REQUIRE(query.next());
    CHECK(versions.value(QStringLiteral("SQLite")) == query.value(0).toString());
  }
  QSqlDatabase::removeDatabase(QStringLiteral("version"));
}

TEST_CASE("The details for whoever helps name program, libraries and system, and nobody", "[core][program]") {
  const QString details = ProgramInfo::details();
  CHECK(details.startsWith(ProgramInfo::nameAndVersion()));
  for (const Library& library : ProgramInfo::libraries()) CHECK(details.contains(library.name + QLatin1Char(' ') + library.version));
  CHECK(details.contains(QStringLiteral("System: ")));
  CHECK_FALSE(details.contains(QDir::homePath()));
  CHECK_FALSE(details.contains(QSysInfo::machineHostName()));
}
