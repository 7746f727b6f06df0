// SPDX-License-Identifier: EUPL-1.2
// contact: what the file holds about an official, an extract for that person, and erasing for good.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Clock.h"
#include "core/base/SystemUser.h"
#include "core/db/DataFile.h"
#include "core/editing/Erasure.h"
#include "core/privacy/PersonErasure.h"
#include "core/privacy/PersonExtract.h"
#include "core/reports/OutputFile.h"
#include "core/reports/PdfWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

QByteArray bytesOf(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Indented); }

bool isJson(const QString& path) { return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive); }

Result<void> writeExtract(const PersonExtract& extract, const QString& path) {
  if (isJson(path))
    return reports::OutputFile::write(path, [&extract](QIODevice& device) -> Result<void> {
      device.write(bytesOf(extract.json()));
      return {};
    });
  auto written = reports::writePdf(std::make_shared<const reports::ReportDocument>(extract.document()), path);
  if (!written) return written.error();
  return {};
}

int erase(const QString& path, EntityKind kind, qint64 id, const QString& reason) {
  auto file = OpenedFile::toErase(path);
  if (!file) return fail(file.error());
  auto erased = PersonErasure::run((*file)->database(), path, kind, id, systemUser(), reason);
  if (!erased) return fail(erased.error());
  say(PersonErasure::inWords(*erased, Store((*file)->database())));
  const bool whole = erased->file.sentReports == 0 && erased->file.toLookAt.empty() && erased->untouched.isEmpty();
  return file->deliver(whole ? Done : Findings);
}

int runContact(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 2)) return WrongUse;
  const EntityDescription* entity = findEntity(parser.value(QStringLiteral("table")));
  if (!entity || !Erasure::concerns(entity->kind)) return wrongUse(Texts::tr("--table takes contacts, coordinators or addressees, not “%1”.").arg(parser.value(QStringLiteral("table"))));
  const qint64 id = arguments[1].toLongLong();
  if (id <= 0) return wrongUse(Texts::tr("Say which record: its number, as the export and “history” show it, not “%1”.").arg(arguments[1]));
  if (parser.isSet(QStringLiteral("erase"))) return erase(arguments[0], entity->kind, id, parser.value(QStringLiteral("reason")));
  const QString target = parser.value(QStringLiteral("extract"));
  if (!target.isEmpty() && !isJson(target) && !target.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
    return wrongUse(Texts::tr("The name of the file says what to write: it must end in .pdf or .json, not “%1”.").arg(target));
  if (isSameFile(target, arguments[0])) return wrongUse(Texts::tr("“%1” is the data file itself; the extract needs a name of its own.").arg(target));
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  auto extract = PersonExtract::of(Store((*file)->database()), entity->kind, id, Clock::today());
  if (!extract) return fail(extract.error());
  if (target.isEmpty()) {
    say(QString::fromUtf8(bytesOf(extract->json())).trimmed());
    return Done;
  }
  if (auto done = writeExtract(*extract, target); !done) return fail(done.error());
  say(Texts::tr("Written: %1").arg(QDir::toNativeSeparators(target)));
  return Done;
}

}  // namespace

Command contactCommand() {
  return {QStringLiteral("contact"), QStringLiteral("FILE ID [--table NAME] [--extract OUT.pdf|OUT.json] [--erase [--reason TEXT]]"),
          QT_TRANSLATE_NOOP("Cli", "Tells all that the file holds about an official, or erases it for good."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("table"), Texts::tr("contacts, coordinators or addressees"), QStringLiteral("NAME"), QStringLiteral("contacts")});
            parser.addOption({QStringLiteral("extract"), Texts::tr("writes all data about the person, to be given to her"), QStringLiteral("OUT")});
            parser.addOption({QStringLiteral("erase"), Texts::tr("replaces the person by a neutral word everywhere; cannot be undone")});
            parser.addOption({QStringLiteral("reason"), Texts::tr("why it was erased, for the log; without names"), QStringLiteral("TEXT")});
          },
          runContact};
}

}  // namespace santalka::cli
