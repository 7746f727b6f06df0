// SPDX-License-Identifier: EUPL-1.2
// What the window program says before it has a window: in the language of the window.
#include "tests/support/Process.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace santalka;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// santalka with settings of its own and no display.
struct Program {
  QTemporaryDir home;

  test::Ran run(const QStringList& arguments) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CONFIG_HOME"}) environment.remove(QLatin1String(name));
    environment.insert(s("HOME"), home.path());
    process.setProcessEnvironment(environment);
    process.start(s(SANTALKA_WINDOW), arguments);
    test::Ran ran;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit) ran.status = process.exitCode();
    ran.out = QString::fromUtf8(process.readAllStandardOutput());
    ran.err = QString::fromUtf8(process.readAllStandardError());
    return ran;
  }
  void remember(const char* language) const {
    QDir().mkpath(home.filePath(s(".config/santalka")));
    QFile settings(home.filePath(s(".config/santalka/santalka.conf")));
    REQUIRE(settings.open(QIODevice::WriteOnly));
    settings.write(QByteArray("[General]\nlanguage=") + language + '\n');
  }
};

}  // namespace

TEST_CASE("The window program helps in Lithuanian, unless English is asked for or was chosen", "[cli][window]") {
  const Program program;
  const auto lithuanian = program.run({s("--help")});
  CHECK(lithuanian.status == 0);
  CHECK(lithuanian.out.startsWith(s("Naudojimas: santalka")));
  CHECK(lithuanian.out.contains(s("Lango kalba")));
  for (const char* english : {"Usage", "Options", "Shows", "window"}) {
    INFO(english);
    CHECK_FALSE(lithuanian.out.contains(QLatin1String(english)));
  }
  const auto asked = program.run({s("--help"), s("--language"), s("en")});
  CHECK(asked.out.startsWith(s("Usage: santalka")));
  CHECK(asked.out.contains(s("Language of the window")));
  program.remember("en");
  CHECK(program.run({s("--help")}).out == asked.out);
  CHECK(program.run({s("--help"), s("--language=lt")}).out == lithuanian.out);
}

TEST_CASE("Without a display and with a wrong line the program says what to do, in its language", "[cli][window]") {
  const Program program;
  const auto lithuanian = program.run({});
  CHECK(lithuanian.status == 3);
  CHECK(lithuanian.err.contains(s("santalka-cli --help")));
  CHECK_FALSE(lithuanian.err.contains(s("display")));
  CHECK(program.run({s("--language"), s("en")}).err.contains(s("no display")));
  for (const QStringList& line : {QStringList{s("--nera")}, {s("a"), s("b")}, {s("--scale"), s("7")}, {s("--language"), s("de")}, {s("--theme"), s("pink")}, {s("--size"), s("big")}, {s("--page")}}) {
    CAPTURE(line.join(QLatin1Char(' ')).toStdString());
    const auto wrong = program.run(line);
    CHECK(wrong.status == 2);
    CHECK(wrong.err.startsWith(s("santalka: ")));
    CHECK(wrong.err.contains(s("Naudojimas: santalka")));
    CHECK(wrong.out.isEmpty());
  }
  CHECK(program.run({s("--version")}).out.startsWith(s("santalka ")));
}
