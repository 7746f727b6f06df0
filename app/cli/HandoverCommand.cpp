// SPDX-License-Identifier: EUPL-1.2
// handover: the package for whoever takes over; unseal: opens a copy that was put under a password.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/handover/Handover.h"
#include "core/sealing/SealedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QStringDecoder>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

int runHandover(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  Handover::Order order{arguments[0], parser.value(QStringLiteral("to")), parser.value(QStringLiteral("from-name")), parser.value(QStringLiteral("to-name")), {}, Clock::today()};
  if (order.folder.isEmpty()) return wrongUse(Texts::tr("Say where the package goes: --to FOLDER."));
  auto password = passwordOf(parser);
  if (!password) return wrongUse(password.error().message);
  order.password = *password;
  auto file = OpenedFile::toWrite(arguments[0]);
  if (!file) return fail(file.error());
  Store store((*file)->database());
  auto package = Handover::write(store, order);
  if (!package) return fail(package.error());
  if (parser.isSet(QStringLiteral("json"))) {
    sayJson({{QStringLiteral("copy"), package->copy}, {QStringLiteral("page"), package->page}, {QStringLiteral("backup"), package->backup.path},
             {QStringLiteral("findings"), static_cast<qint64>(package->findings.size())}});
  } else {
    for (const QString& path : {package->copy, package->page}) say(Texts::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
  }
  for (const FileFinding& finding : package->findings) complain(finding.message);
  return file->deliver(package->findings.empty() ? Done : Findings);
}

int runUnseal(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 2)) return WrongUse;
  auto password = passwordOf(parser);
  if (!password) return wrongUse(password.error().message);
  if (password->isEmpty()) return wrongUse(Texts::tr("Say where the password stands: --password-file FILE."));
  if (QFile::exists(arguments[1])) return fail({ErrorCode::Invalid, Texts::tr("“%1” exists already. Choose another name; nothing was overwritten.").arg(arguments[1]), {}});
  if (auto done = SealedFile::open(arguments[0], arguments[1], *password); !done) return fail(done.error());
  say(Texts::tr("Written: %1").arg(QDir::toNativeSeparators(arguments[1])));
  return Done;
}

void passwordOption(QCommandLineParser& parser) {
  parser.addOption({QStringLiteral("password-file"), Texts::tr("a file whose first line is the password"), QStringLiteral("FILE")});
}

}  // namespace

Result<QString> passwordOf(const QCommandLineParser& parser) {
  const QString path = parser.value(QStringLiteral("password-file"));
  if (path.isEmpty()) return QString();
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::Unreadable, Texts::tr("“%1” cannot be read. Check its path, and that you have the right to read it.").arg(path), file.errorString()};
  QByteArray line = file.readLine();
  while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
  if (line.isEmpty()) return Error{ErrorCode::Invalid, Texts::tr("The first line of “%1” is empty; it must be the password.").arg(path), {}};
  // Read as what it is not, it would be another password than the one that was written, and nobody could type it.
  QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString password = utf8(line);
  if (utf8.hasError() || password.contains(QChar(0)))
    return Error{ErrorCode::Invalid, Texts::tr("The first line of “%1” is not text in UTF-8. Save the file anew as UTF-8 (Notepad: Save as, Encoding: UTF-8); nothing was written.").arg(path), {}};
  return password;
}

Command handoverCommand() {
  return {QStringLiteral("handover"), QStringLiteral("FILE --to FOLDER [--from-name NAME] [--to-name NAME] [--password-file FILE] [--json]"),
          QT_TRANSLATE_NOOP("Cli", "Checks and backs up the file, and writes a copy of it with a page on the state of the work."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("to"), Texts::tr("folder for the copy and the page"), QStringLiteral("FOLDER")});
            parser.addOption({QStringLiteral("from-name"), Texts::tr("who hands over"), QStringLiteral("NAME")});
            parser.addOption({QStringLiteral("to-name"), Texts::tr("who takes over"), QStringLiteral("NAME")});
            passwordOption(parser);
            parser.addOption({QStringLiteral("json"), Texts::tr("one JSON object instead of lines")});
          },
          runHandover};
}

Command unsealCommand() {
  return {QStringLiteral("unseal"), QStringLiteral("SEALED OUT.santalka --password-file FILE"),
          QT_TRANSLATE_NOOP("Cli", "Opens a copy that was put under a password."), passwordOption, runUnseal};
}

}  // namespace santalka::cli
