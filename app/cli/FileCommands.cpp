// SPDX-License-Identifier: EUPL-1.2
// sample, new, info: making a data file and telling what is in it.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/base/Clock.h"
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/domain/Municipality.h"
#include "core/editing/FileSetup.h"
#include "core/exchange/sample/SampleFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

int runSample(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const QString size = parser.value(QStringLiteral("size"));
  if (size != QLatin1String("normal") && size != QLatin1String("large"))
    return wrongUse(Texts::tr("--size takes normal or large, not “%1”.").arg(size));
  auto done = writeSample(arguments[0], size == QLatin1String("large") ? SampleSize::Large : SampleSize::Normal);
  if (!done) return fail(done.error());
  say(Texts::tr("The sample file is ready: %1").arg(QDir::toNativeSeparators(arguments[0])));
  return Done;
}

int runNew(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const QString code = parser.value(QStringLiteral("municipality"));
  if (code.isEmpty()) return wrongUse(Texts::tr("Say which municipality: --municipality LAU_CODE, e.g. 46 for Jonavos rajono savivaldybė."));
  if (auto known = FileSetup::findMunicipality(code); !known) return wrongUse(known.error().message);
  const int year = parser.isSet(QStringLiteral("year")) ? yearOf(parser.value(QStringLiteral("year"))) : Clock::today().year();
  if (year == 0) return wrongUse(Texts::tr("--year takes a year such as 2026, not “%1”.").arg(parser.value(QStringLiteral("year"))));
  auto file = DataFile::create(arguments[0]);
  if (!file) return fail(file.error());
  EditService edit((*file)->database(), QString());
  if (auto done = FileSetup::setUp(edit, code, year); !done) {
    file->reset();
    QFile::remove(arguments[0]);  // ours, and not finished
    return fail(done.error());
  }
  say(Texts::tr("The file is ready: %1").arg(QDir::toNativeSeparators(arguments[0])));
  return Done;
}

int runInfo(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  auto file = OpenedFile::toRead(arguments[0]);
  if (!file) return fail(file.error());
  const Store store((*file)->database());
  auto homes = store.all<Municipality>();
  if (!homes) return fail(homes.error());
  const bool asJson = parser.isSet(QStringLiteral("json"));
  QJsonObject json;
  if (!homes->empty()) {
    json.insert(QStringLiteral("municipality"), homes->front().name);
    if (!asJson) say(homes->front().name);
  }
  for (const EntityDescription* entity : allEntities()) {
    auto count = store.count(entity->kind);
    if (!count) return fail(count.error());
    json.insert(entity->table, *count);
    if (!asJson) say(QStringLiteral("%1\t%2\t%3").arg(entity->table).arg(*count).arg(entity->pluralName()));
  }
  if (asJson) sayJson(json);
  return Done;
}

}  // namespace

Command sampleCommand() {
  return {QStringLiteral("sample"), QStringLiteral("FILE [--size normal|large]"),
          QT_TRANSLATE_NOOP("Cli", "Makes the sample file of a fictional district, or the large one of a big city."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("size"), Texts::tr("normal or large"), QStringLiteral("normal|large"), QStringLiteral("normal")});
          },
          runSample};
}

Command newCommand() {
  return {QStringLiteral("new"), QStringLiteral("FILE --municipality LAU_CODE [--year Y]"),
          QT_TRANSLATE_NOOP("Cli", "Makes an empty file for one of the 60 municipalities."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("municipality"), Texts::tr("code or name of the municipality"), QStringLiteral("LAU_CODE")});
            parser.addOption({QStringLiteral("year"), Texts::tr("first year to report on; the present one unless said"), QStringLiteral("Y")});
          },
          runNew};
}

Command infoCommand() {
  return {QStringLiteral("info"), QStringLiteral("FILE [--json]"),
          QT_TRANSLATE_NOOP("Cli", "Tells how many records of each kind the file holds."),
          [](QCommandLineParser& parser) { parser.addOption({QStringLiteral("json"), Texts::tr("one JSON object instead of lines")}); },
          runInfo};
}

}  // namespace santalka::cli
