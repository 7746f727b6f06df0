// SPDX-License-Identifier: EUPL-1.2
#include "core/program/ProgramInfo.h"
#include "tests/support/Bytes.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

TEST_CASE("A file of a newer program is read, says so, and is not written", "[cli]") {
  QTemporaryDir dir;
  const QString path = dir.filePath(QStringLiteral("naujesnis.santalka"));
  REQUIRE(test::cli({QStringLiteral("sample"), path}).status == 0);
  test::setUserVersion(path, QByteArray("\0\0\0\x63", 4));
  const auto info = test::cli({QStringLiteral("info"), path, QStringLiteral("--json")});
  CHECK(info.status == 0);
  CHECK(info.err.contains(QStringLiteral("naujesnė")));
  CHECK(QJsonDocument::fromJson(info.out.toUtf8()).object().value(QStringLiteral("measures")).toInt() == 28);
  const auto written = test::cli({QStringLiteral("import"), path, QStringLiteral(SANTALKA_TEST_DATA "/office-files/institucijos.csv"), QStringLiteral("--as"), QStringLiteral("stakeholders")});
  CHECK(written.status == 3);
}

TEST_CASE("Every command and option stands in the README and in the manuals", "[cli][docs]") {
  const auto help = test::cli({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
  REQUIRE(help.status == 0);
  const auto textOf = [](const char* path) {
    QFile file(QStringLiteral(SANTALKA_SOURCE_DIR "/") + QLatin1String(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
  };
  const QString readme = textOf("README.md");
  const QStringList manuals{textOf("installer/linux/man/santalka-cli.1.in"), textOf("installer/linux/man/lt/santalka-cli.1.in")};
  static const QRegularExpression command(QStringLiteral("^  ([a-z]+) (.+)$"), QRegularExpression::MultilineOption);
  static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
  int commands = 0;
  for (auto match = command.globalMatch(help.out); match.hasNext(); ++commands) {
    const auto found = match.next();
    INFO(found.captured(0).toStdString());
    CHECK(readme.contains(QStringLiteral("\nsantalka-cli %1 %2\n").arg(found.captured(1), found.captured(2))));
    for (const QString& manual : manuals) {
      const qsizetype at = manual.indexOf(QStringLiteral("\n.B %1 ").arg(found.captured(1)));
      REQUIRE(at >= 0);
      const QString line = manual.mid(at + 1, manual.indexOf(u'\n', at + 1) - at - 1).remove(u'\\');
      for (auto options = option.globalMatch(found.captured(2)); options.hasNext();) CHECK(line.contains(options.next().captured(0)));
    }
  }
  CHECK(commands == 13);
}
