// SPDX-License-Identifier: EUPL-1.2
#include "app/Arguments.h"

#include "app/Console.h"
#include "core/program/ProgramInfo.h"
#include "ui/common/LanguageSwitch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

#include <cstdio>
#include <functional>
#include <optional>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(WindowProgram)
};

/// Speaks the language of the window before there is one. Texts need an application; starting for real needs none of them,
/// so this one is made only to say something and end.
class Speech {
 public:
  explicit Speech(const std::optional<QString>& language) : m_app(m_count, m_names) { switchLanguage(windowLanguage(language)); }

 private:
  int m_count = 1;
  char m_name[9] = "santalka";
  char* m_names[2] = {m_name, nullptr};
  QCoreApplication m_app;
};

void put(const QString& text, FILE* where) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), where);
}

Arguments ended(const QString& text, FILE* where, int code) {
  put(text, where);
  Arguments arguments;
  arguments.done = true;
  arguments.exitCode = code;
  return arguments;
}

struct Option {
  const char* name;
  const char* help;
  const char* value = nullptr;
};

constexpr Option kOptions[] = {
    {"help", QT_TRANSLATE_NOOP("WindowProgram", "Shows this text.")},
    {"version", QT_TRANSLATE_NOOP("WindowProgram", "Shows the version.")},
    {"language", QT_TRANSLATE_NOOP("WindowProgram", "Language of the window: lt or en."), "lt|en"},
    {"theme", QT_TRANSLATE_NOOP("WindowProgram", "Colours of the window: light or dark."), "light|dark"},
    {"scale", QT_TRANSLATE_NOOP("WindowProgram", "Size of the text in percent, 100 to 200."), QT_TRANSLATE_NOOP("WindowProgram", "PERCENT")},
    {"page", QT_TRANSLATE_NOOP("WindowProgram", "The page to show first, for instance activities."), QT_TRANSLATE_NOOP("WindowProgram", "NAME")},
    {"size", QT_TRANSLATE_NOOP("WindowProgram", "Size of the window, for instance 1280x800."), QT_TRANSLATE_NOOP("WindowProgram", "WxH")},
    {"screenshot", QT_TRANSLATE_NOOP("WindowProgram", "Draws the window into a PNG file and ends."), "PNG"},
    {"quit-after-paint", QT_TRANSLATE_NOOP("WindowProgram", "Ends after the first paint; for measuring the start.")},
};

/// Its words are in the language that is spoken when it is made.
void describeTo(QCommandLineParser& parser) {
  parser.setApplicationDescription(Texts::tr("Santalka: the integration coordinator's desk."));
  parser.addPositionalArgument(Texts::tr("FILE"), Texts::tr("The data file to open (*.santalka)."), QStringLiteral("[%1]").arg(Texts::tr("FILE")));
  for (const Option& option : kOptions) {
    QCommandLineOption made(QLatin1String(option.name), Texts::tr(option.help));
    if (option.value) made.setValueName(Texts::tr(option.value));
    parser.addOption(made);
  }
}

QString usage() {
  QCommandLineParser parser;
  describeTo(parser);
  return parser.helpText();
}

/// Qt's own sentences about a wrong line are English.
QString mistakeIn(const QCommandLineParser& parser) {
  const QStringList unknown = parser.unknownOptionNames();
  return unknown.isEmpty() ? Texts::tr("an option lacks its value, or has one that it does not take") : Texts::tr("there is no option “%1”").arg(unknown.join(QStringLiteral(", ")));
}

}  // namespace

Language windowLanguage(const std::optional<QString>& asked) {
  const QString code = asked.value_or(QSettings(QStringLiteral("santalka"), QStringLiteral("santalka")).value(QStringLiteral("language"), QStringLiteral("lt")).toString());
  return code == QLatin1String("en") ? Language::English : Language::Lithuanian;
}

Arguments Arguments::parse(int argc, char** argv) {
  const QStringList words = Console::words(argc, argv);
  QCommandLineParser parser;
  describeTo(parser);
  const bool understood = parser.parse(words);
  const auto value = [&](const char* name) { return parser.value(QLatin1String(name)); };
  const auto isSet = [&](const char* name) { return parser.isSet(QLatin1String(name)); };

  Arguments arguments;
  const bool spoken = isSet("language") && (value("language") == QLatin1String("lt") || value("language") == QLatin1String("en"));
  if (spoken) arguments.language = value("language");
  const auto wrong = [&](const std::function<QString()>& what) {
    const Speech speech(arguments.language);
    return ended(QStringLiteral("santalka: %1\n\n%2").arg(what(), usage()), stderr, 2);
  };
  if (!understood) return wrong([&] { return mistakeIn(parser); });
  if (isSet("help")) {
    const Speech speech(arguments.language);
    return ended(usage(), stdout, 0);
  }
  if (isSet("version")) return ended(QStringLiteral("santalka %1\n").arg(ProgramInfo::version()), stdout, 0);
  if (parser.positionalArguments().size() > 1) return wrong([] { return Texts::tr("more than one file was named"); });
  arguments.file = parser.positionalArguments().value(0);
  if (isSet("language") && !spoken) return wrong([] { return Texts::tr("--language is lt or en"); });
  if (isSet("theme")) {
    arguments.theme = value("theme");
    if (*arguments.theme != QLatin1String("light") && *arguments.theme != QLatin1String("dark"))
      return wrong([] { return Texts::tr("--theme is light or dark"); });
  }
  if (isSet("scale")) {
    arguments.scale = value("scale").toInt();
    if (*arguments.scale < 100 || *arguments.scale > 200) return wrong([] { return Texts::tr("--scale is a number from 100 to 200"); });
  }
  arguments.page = value("page");
  arguments.screenshot = value("screenshot");
  arguments.quitAfterPaint = isSet("quit-after-paint");
  if (isSet("size")) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(value("size"));
    if (!match.hasMatch()) return wrong([] { return Texts::tr("--size looks like 1280x800"); });
    arguments.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
  }
  return arguments;
}

int Arguments::withoutDisplay() const {
  const Speech speech(language);
  put(QStringLiteral("santalka: %1\n%2\n").arg(Texts::tr("there is no display to open a window on."),
                                              Texts::tr("Without a display use santalka-cli, which does the same work: santalka-cli --help")), stderr);
  return 3;
}

}  // namespace santalka
