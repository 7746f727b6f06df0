// SPDX-License-Identifier: EUPL-1.2
#include "app/Console.h"
#include "app/cli/Command.h"
#include "core/base/Format.h"
#include "core/program/ProgramInfo.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString translated(const char* text) { return QCoreApplication::translate("Cli", text); }

void printHelp() {
  say(Texts::tr("santalka-cli %1: the work of Santalka without a window.").arg(ProgramInfo::version()));
  say(Texts::tr("Usage: santalka-cli COMMAND ARGUMENTS   (santalka-cli COMMAND --help says more)"));
  say({});
  for (const Command& command : commands())
    say(QStringLiteral("  %1 %2\n      %3").arg(command.name, command.usage, translated(command.summary)));
  say({});
  say(Texts::tr("Every command takes --lang lt|en. Exit status: 0 done; 1 done, with findings; 2 wrong use; 3 the file or input could not be used."));
}

int printVersion(bool verbose) {
  say(QStringLiteral("santalka-cli ") + ProgramInfo::version());
  if (!verbose) return Done;
  for (const Library& library : ProgramInfo::libraries())
    say(QStringLiteral("  %1 %2 (%3)").arg(library.name, library.version, library.licence));
  return Done;
}

/// The language must be known before the first sentence, so it is looked for by hand.
Language languageOf(const QStringList& arguments) {
  QString value;
  for (qsizetype i = 1; i < arguments.size(); ++i) {
    if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size()) value = arguments[i + 1];
    if (arguments[i].startsWith(QLatin1String("--lang="))) value = arguments[i].mid(7);
  }
  return value == QLatin1String("en") ? Language::English : Language::Lithuanian;
}

int runCommand(const Command& command, const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Shows this help.")});
  parser.addOption({QStringLiteral("lang"), Texts::tr("Language of messages and of the report: lt or en."), QStringLiteral("lt|en"), QStringLiteral("lt")});
  command.options(parser);
  if (!parser.parse(arguments)) {
    // Qt's own sentences are English.
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return wrongUse(Texts::tr("An option of “%1” lacks its value, or has one that it does not take. “%1 --help” shows how they are written.").arg(command.name));
    return wrongUse(Texts::tr("“%1” has no option “%2”. “%1 --help” shows which there are.").arg(command.name, unknown.join(QStringLiteral(", "))));
  }
  if (parser.isSet(QStringLiteral("help"))) {
    say(Texts::tr("Usage: santalka-cli %1 %2").arg(command.name, command.usage));
    say(translated(command.summary));
    const QString help = parser.helpText();
    say(help.mid(help.indexOf(QLatin1Char('\n')) + 1));
    return Done;
  }
  const QString language = parser.value(QStringLiteral("lang"));
  if (language != QLatin1String("lt") && language != QLatin1String("en"))
    return wrongUse(Texts::tr("--lang takes lt or en, not “%1”.").arg(language));
  return command.run(parser, parser.positionalArguments());
}

int run(const QStringList& arguments) {
  const QString first = arguments.value(1);
  if (first.isEmpty() || first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
    printHelp();
    return first.isEmpty() ? WrongUse : Done;
  }
  if (first == QLatin1String("--version")) return printVersion(arguments.contains(QLatin1String("--verbose")));
  for (const Command& command : commands())
    if (command.name == first) return runCommand(command, QStringList{arguments[0]} + arguments.mid(2));
  return wrongUse(Texts::tr("There is no command “%1”. santalka-cli --help lists the commands.").arg(first));
}

}  // namespace

const std::vector<Command>& commands() {
  static const std::vector<Command> list{sampleCommand(), newCommand(), infoCommand(), importCommand(), exportCommand(),
                                         reportCommand(), checkCommand(), backupCommand(), restoreCommand(), historyCommand(),
                                         contactCommand(), handoverCommand(), unsealCommand()};
  return list;
}

/// An escape out of a name would let it move the cursor and paint over what stands there.
static void write(std::FILE* stream, QString line) {
  for (QChar& c : line)
    if (c.category() == QChar::Other_Control && c != QLatin1Char('\t') && c != QLatin1Char('\n')) c = QChar::ReplacementCharacter;
  const QByteArray bytes = line.toUtf8() + '\n';
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void say(const QString& line) { write(stdout, line); }
void complain(const QString& line) { write(stderr, line); }

QString inLine(QString text) {
  for (QChar& c : text)
    if (c.isSpace() && c != QChar(QChar::Nbsp)) c = QLatin1Char(' ');
  return text;
}

QString jsonText(const QJsonObject& object) {
  QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
  // QJsonDocument leaves these as they are, and write() would make another text of them.
  for (qsizetype i = 0; i < text.size(); ++i)
    if (const ushort code = text[i].unicode(); code >= 0x7f && code <= 0x9f) text.replace(i, 1, QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0')));
  return text;
}

void sayJson(const QJsonObject& object) { say(jsonText(object)); }

int fail(const Error& error) {
  complain(error.message);
  if (qEnvironmentVariableIsSet("SANTALKA_DEBUG")) complain(error.detail);
  return BadInput;
}

int wrongUse(const QString& message) {
  complain(message);
  return WrongUse;
}

bool takes(const QStringList& arguments, int count) {
  if (arguments.size() == count) return true;
  complain(Texts::tr("This command takes %n argument(s); --help shows which.", nullptr, count));
  return false;
}

bool isSameFile(const QString& one, const QString& other) {
  const QString path = QFileInfo(one).canonicalFilePath();
  return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

int yearOf(const QString& text) {
  bool ok = false;
  const int year = text.toInt(&ok);
  return ok && year >= 2000 && year <= 2100 ? year : 0;
}

}  // namespace santalka::cli

/// Qt's own remarks (no runtime folder, no theme) are no messages of this program.
static void keepQuiet(QtMsgType, const QMessageLogContext&, const QString&) {}

static int runProgram(int argc, char** argv) {
  const santalka::Console console;
  if (!qEnvironmentVariableIsSet("SANTALKA_DEBUG")) qInstallMessageHandler(keepQuiet);
  // Fonts for PDF come from a QGuiApplication, which would look for a display: there is none to be needed here.
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication app(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("santalka-cli"));
  QCoreApplication::setApplicationVersion(santalka::ProgramInfo::version());
  const santalka::Language language = santalka::cli::languageOf(QCoreApplication::arguments());
  santalka::Format::setLanguage(language);
  QLocale::setDefault(santalka::Format::locale());
  const QString code = language == santalka::Language::English ? QStringLiteral("en") : QStringLiteral("lt");
  QTranslator texts;
  if (texts.load(QStringLiteral(":/translations/santalka_%1.qm").arg(code))) QCoreApplication::installTranslator(&texts);
  QTranslator qtTexts;
  if (code == QLatin1String("lt") && qtTexts.load(QStringLiteral(":/translations/qtbase_lt.qm"))) QCoreApplication::installTranslator(&qtTexts);
  return santalka::cli::run(QCoreApplication::arguments());
}

int main(int argc, char** argv) { return santalka::endProgram(runProgram(argc, argv)); }
