// SPDX-License-Identifier: EUPL-1.2
#include "app/Arguments.h"

#include "app/Console.h"
#include "core/program/ProgramInfo.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstdio>

namespace santalka {

namespace {

Arguments ended(const QString& text, FILE* where, int code) {
  std::fputs(qPrintable(text), where);
  Arguments arguments;
  arguments.done = true;
  arguments.exitCode = code;
  return arguments;
}

}  // namespace

Arguments Arguments::parse(int argc, char** argv) {
  const QStringList words = Console::words(argc, argv);

  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Santalka: the integration coordinator's desk."));
  parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The data file to open (*.santalka)."), QStringLiteral("[FILE]"));
  const auto option = [&](const char* name, const char* help, const char* value = nullptr) {
    QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(help));
    if (value) made.setValueName(QString::fromLatin1(value));
    parser.addOption(made);
    return made;
  };
  const auto help = option("help", "Shows this text.");
  const auto version = option("version", "Shows the version.");
  const auto language = option("language", "Language of the window: lt or en.", "lt|en");
  const auto theme = option("theme", "Colours of the window: light or dark.", "light|dark");
  const auto scale = option("scale", "Size of the text in percent, 100 to 200.", "PERCENT");
  const auto page = option("page", "The page to show first, for instance activities.", "NAME");
  const auto size = option("size", "Size of the window, for instance 1280x800.", "WxH");
  const auto shot = option("screenshot", "Draws the window into a PNG file and ends.", "PNG");

  const auto quit = option("quit-after-paint", "Ends after the first paint; for measuring the start.");

  // helpText() names the program by its path, which needs an application, and there is none yet.
  const auto usage = [&] { return parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("santalka")); };
  const auto wrong = [&](const QString& what) { return ended(QStringLiteral("santalka: %1\n\n%2").arg(what, usage()), stderr, 2); };
  if (!parser.parse(words)) return wrong(parser.errorText());
  if (parser.isSet(help)) return ended(usage(), stdout, 0);
  if (parser.isSet(version)) return ended(QStringLiteral("santalka %1\n").arg(ProgramInfo::version()), stdout, 0);

  Arguments arguments;
  if (parser.positionalArguments().size() > 1) return wrong(QStringLiteral("more than one file was named"));
  arguments.file = parser.positionalArguments().value(0);
  if (parser.isSet(language)) {
    arguments.language = parser.value(language);
    if (*arguments.language != QLatin1String("lt") && *arguments.language != QLatin1String("en"))
      return wrong(QStringLiteral("--language is lt or en"));
  }
  if (parser.isSet(theme)) {
    arguments.theme = parser.value(theme);
    if (*arguments.theme != QLatin1String("light") && *arguments.theme != QLatin1String("dark"))
      return wrong(QStringLiteral("--theme is light or dark"));
  }
  if (parser.isSet(scale)) {
    arguments.scale = parser.value(scale).toInt();
    if (*arguments.scale < 100 || *arguments.scale > 200) return wrong(QStringLiteral("--scale is a number from 100 to 200"));
  }
  arguments.page = parser.value(page);
  arguments.screenshot = parser.value(shot);
  arguments.quitAfterPaint = parser.isSet(quit);
  if (parser.isSet(size)) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(parser.value(size));
    if (!match.hasMatch()) return wrong(QStringLiteral("--size looks like 1280x800"));
    arguments.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
  }
  return arguments;
}

}  // namespace santalka
