// SPDX-License-Identifier: EUPL-1.2
#include "core/program/ProgramInfo.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace santalka;

TEST_CASE("sample, new and info make and describe files", "[cli]") {
  QTemporaryDir dir;
  const QString sample = dir.filePath(QStringLiteral("pavyzdys ąžuolas.santalka"));
  CHECK(test::cli({QStringLiteral("sample"), sample}).status == 0);
  const auto info = test::cli({QStringLiteral("info"), sample, QStringLiteral("--json")});
  REQUIRE(info.status == 0);
  const QJsonObject counts = QJsonDocument::fromJson(info.out.toUtf8()).object();
  CHECK(counts.value(QStringLiteral("stakeholders")).toInt() == 47);
  CHECK(counts.value(QStringLiteral("measures")).toInt() == 28);
  CHECK(counts.value(QStringLiteral("activities")).toInt() == 230);
  CHECK(counts.contains(QStringLiteral("observations")));

  const auto again = test::cli({QStringLiteral("sample"), sample});
  CHECK(again.status == 3);
  CHECK_FALSE(again.err.isEmpty());

  const QString own = dir.filePath(QStringLiteral("jonava.santalka"));
  CHECK(test::cli({QStringLiteral("new"), own, QStringLiteral("--municipality"), QStringLiteral("46"), QStringLiteral("--year"), QStringLiteral("2026")}).status == 0);
  CHECK(test::cli({QStringLiteral("info"), own}).out.contains(QStringLiteral("Jonavos rajono savivaldybė")));
}

TEST_CASE("Wrong use and wrong files have their own status and a sentence", "[cli]") {
  QTemporaryDir dir;
  CHECK(test::cli({}).status == 2);
  CHECK(test::cli({QStringLiteral("dainuok")}).status == 2);
  CHECK(test::cli({QStringLiteral("info")}).status == 2);
  CHECK(test::cli({QStringLiteral("sample"), dir.filePath(QStringLiteral("x")), QStringLiteral("--size"), QStringLiteral("huge")}).status == 2);
  CHECK(test::cli({QStringLiteral("new"), dir.filePath(QStringLiteral("x")), QStringLiteral("--municipality"), QStringLiteral("9999")}).status == 2);
  CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("x"))));
  CHECK(test::cli({QStringLiteral("info"), dir.filePath(QStringLiteral("nėra.santalka"))}).status == 3);

  const QString foreign = dir.filePath(QStringLiteral("svetimas.santalka"));
  QFile file(foreign);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(4096, 'x'));
  file.close();
  const auto refused = test::cli({QStringLiteral("info"), foreign});
  CHECK(refused.status == 3);
  CHECK(refused.err.contains(QStringLiteral("santalka")));
  for (const char* command : {"sample", "new", "info"}) {
    const auto help = test::cli({QLatin1String(command), QStringLiteral("--help")});
    CHECK(help.status == 0);
    CHECK(help.out.contains(QLatin1String(command)));
  }
}

TEST_CASE("The version is one line, with --verbose the libraries too", "[cli]") {
  const auto plain = test::cli({QStringLiteral("--version")});
  CHECK(plain.status == 0);
  CHECK(plain.out == QStringLiteral("santalka-cli %1\n").arg(ProgramInfo::version()));
  const auto verbose = test::cli({QStringLiteral("--version"), QStringLiteral("--verbose")});
  CHECK(verbose.status == 0);
  CHECK(verbose.out.startsWith(plain.out));
  for (const Library& library : ProgramInfo::libraries()) CHECK(verbose.out.contains(QStringLiteral("  %1 %2 (").arg(library.name, library.version)));
}
