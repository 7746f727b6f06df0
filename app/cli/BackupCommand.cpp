// SPDX-License-Identifier: EUPL-1.2
// backup and restore: verified copies of a data file, and the way back to one of them.
#include "app/cli/Command.h"
#include "app/cli/OpenedFile.h"
#include "core/backup/Differences.h"
#include "core/backup/Restore.h"
#include "core/backup/SecondPlace.h"
#include "core/base/Format.h"
#include "core/db/DataFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace santalka::cli {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString shown(const QString& path) { return QDir::toNativeSeparators(path); }
QString when(const Backup& backup) { return backup.madeAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }
QString sizeOf(const Backup& backup) { return Format::size(backup.size); }

QJsonObject json(const Backup& backup) {
  QJsonObject object = backup.toJson();
  object.insert(QStringLiteral("path"), backup.path);
  return object;
}

/// What can be read of the file, wherever it stands; the file itself when it cannot be opened.
struct Look {
  explicit Look(const QString& file) : opened(OpenedFile::toRead(file)), data(opened ? (*opened)->database().path() : file), store(BackupStore::ofFile(data, file)) {}
  Result<OpenedFile> opened;
  QString data;
  BackupStore store;
};

/// How the file would differ; nothing when it cannot be read.
QStringList differencesOf(const QString& file, const Backup& backup) {
  auto found = Snapshot::compare(file, backup.path);
  return found ? Differences::inWords(*found) : QStringList();
}

int listBackups(const QString& file, bool asJson, bool compared) {
  const Look look(file);
  const auto all = look.store.list();
  QJsonArray array;
  for (const Backup& backup : all) {
    const QStringList differences = compared ? differencesOf(look.data, backup) : QStringList();
    if (asJson) {
      QJsonObject one = json(backup);
      if (compared) one.insert(QStringLiteral("differences"), QJsonArray::fromStringList(differences));
      array.append(one);
      continue;
    }
    QString why = backup.label.isEmpty() ? backupReasonText(backup.reason) : QStringLiteral("%1 (%2)").arg(backupReasonText(backup.reason), inLine(backup.label));
    if (const QString origin = backupOrigin(backup, file); !origin.isEmpty()) why += QStringLiteral(", ") + inLine(origin);
    say(QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(backup.number).arg(when(backup), sizeOf(backup), why, inLine(shown(backup.path))));
    for (const QString& line : compared ? differences : Differences::contents(backup.rows)) say(QStringLiteral("\t") + line);
  }
  if (asJson) sayJson({{QStringLiteral("backups"), array}});
  else if (all.empty()) say(Texts::tr("There is no backup of “%1” on this computer yet.").arg(shown(file)));
  return Done;
}

Result<void> fileExists(const QString& file) {
  if (QFileInfo(file).isFile()) return {};
  return Error{ErrorCode::NotFound, Texts::tr("The file “%1” does not exist.").arg(shown(file)), {}};
}

int runBackup(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const QString file = arguments[0];
  const bool asJson = parser.isSet(QStringLiteral("json"));
  if (parser.isSet(QStringLiteral("list"))) return listBackups(file, asJson, false);
  const QString to = parser.value(QStringLiteral("to"));
  if (parser.isSet(QStringLiteral("to")) && !QFileInfo(to).isDir())
    return fail({ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another place.").arg(shown(to)), {}});
  if (auto there = fileExists(file); !there) return fail(there.error());
  const Look look(file);
  if (!look.opened) return fail(look.opened.error());
  SecondPlace second = SecondPlace::ofFile(look.data, file);
  auto made = look.store.make({look.data, file, BackupReason::Manual, {}});
  if (!made) return fail(made.error());
  QJsonObject out = json(*made);
  if (!asJson) say(Texts::tr("The backup is made and checked: %1 (%2)").arg(shown(made->path), sizeOf(*made)));
  if (!to.isEmpty()) {
    // No second place for that: the next backup does not go there. But who erases a person must know of it, also when this is
    // cut off in between.
    if (auto noted = second.noteCopy(to); !noted) return fail(noted.error());
    auto taken = BackupStore::inPlace(to, look.data, file).take(*made);
    if (!taken) return fail(taken.error());
    out.insert(QStringLiteral("second"), taken->path);
    if (!asJson) say(Texts::tr("It stands also here: %1").arg(shown(taken->path)));
  }
  if (asJson) sayJson(out);
  return Done;
}

/// By its number in the list, or by the path of the copy; without either the newest that is whole.
/// `damaged`: the newer ones that could not be it.
Result<Backup> chooseBackup(const Look& look, const QString& file, const QString& from, std::vector<Backup>& damaged) {
  if (from.isEmpty()) {
    if (auto offer = newestGoodBackup(look.data, file)) {
      damaged = std::move(offer->damaged);
      return offer->backup;
    }
    if (!look.store.list().empty())
      return Error{ErrorCode::NotFound, Texts::tr("No backup of “%1” can be taken by itself: they are damaged, of a newer version of Santalka or of another copy of the file. --list shows them, --from chooses one.").arg(shown(file)), {}};
    return Error{ErrorCode::NotFound, Texts::tr("There is no backup of “%1” on this computer yet.").arg(shown(file)), {}};
  }
  bool isNumber = false;
  const qint64 number = from.toLongLong(&isNumber);
  if (isNumber && !QFileInfo::exists(from)) {
    for (const Backup& backup : look.store.list())
      if (backup.number == number) return backup;
    return Error{ErrorCode::NotFound, Texts::tr("There is no backup with the number %1; --list shows which there are.").arg(number), {}};
  }
  return BackupStore::describe(from);
}

int runRestore(const QCommandLineParser& parser, const QStringList& arguments) {
  if (!takes(arguments, 1)) return WrongUse;
  const QString file = arguments[0];
  const bool asJson = parser.isSet(QStringLiteral("json"));
  if (parser.isSet(QStringLiteral("list"))) return listBackups(file, asJson, true);
  // Before anything opens it: it may be a letter, a folder or a pipe.
  if (auto may = Restore::mayReplace(file); !may) return fail(may.error());
  Result<Backup> backup = Backup();
  QStringList differences;
  std::vector<Backup> damaged;
  {
    const Look look(file);  // closed before the file is replaced
    backup = chooseBackup(look, file, parser.value(QStringLiteral("from")), damaged);
    if (backup) differences = differencesOf(look.data, *backup);
  }
  if (!backup) return fail(backup.error());
  const bool takeOver = parser.isSet(QStringLiteral("take-over"));
  auto placed = placeToWrite(file, takeOver);
  if (!placed) return fail(placed.error());
  auto restored = Restore::run((*placed)->workPath(), *backup, file, takeOver);
  if (!restored) return fail(restored.error());
  // Who counted on the newest one must know that this is not it.
  QStringList passedOver;
  for (const Backup& one : damaged) passedOver << Texts::tr("backup %1 of %2", "a damaged one").arg(one.number).arg(when(one));
  if (!damaged.empty()) complain(Texts::tr("Newer, but damaged and so passed over: %1.").arg(passedOver.join(QStringLiteral("; "))));
  const int status = deliver(**placed, damaged.empty() ? Done : Findings);
  if (asJson) {
    QJsonObject out{{QStringLiteral("restored"), json(*backup)}, {QStringLiteral("differences"), QJsonArray::fromStringList(differences)}};
    if (restored->before) out.insert(QStringLiteral("before"), json(*restored->before));
    if (!restored->aside.isEmpty()) out.insert(QStringLiteral("aside"), restored->aside);
    QJsonArray broken;
    for (const Backup& one : damaged) broken.append(json(one));
    if (!damaged.empty()) out.insert(QStringLiteral("passed_over"), broken);
    if (restored->erasedAgain > 0) out.insert(QStringLiteral("erased_again"), restored->erasedAgain);
    sayJson(out);
    return status;
  }
  say(Texts::tr("“%1” is restored from the backup of %2.").arg(shown(file), when(*backup)));
  for (const QString& line : differences) say(QStringLiteral("  ") + line);
  if (restored->erasedAgain > 0) say(Texts::tr("What was erased for good since then was erased in it again: %n record(s).", nullptr, restored->erasedAgain));
  if (restored->before) say(Texts::tr("The state before is kept as backup %1; restoring that one undoes this.").arg(restored->before->number));
  if (!restored->aside.isEmpty()) say(Texts::tr("The damaged file is kept in %1.").arg(shown(restored->aside)));
  return status;
}

void commonOptions(QCommandLineParser& parser) {
  parser.addOption({QStringLiteral("list"), Texts::tr("only lists the backups of the file")});
  parser.addOption({QStringLiteral("json"), Texts::tr("one JSON object instead of lines")});
}

}  // namespace

EditService::BeforeRisk backupBeforeRisk(const QString& data, const QString& file) {
  return [data, file](EditService::Risk risk, const QString& label, const std::function<bool()>&) -> Result<void> {
    const BackupReason reason = risk == EditService::Risk::Import ? BackupReason::Import : BackupReason::BulkChange;
    auto made = BackupStore::ofFile(data, file).make({data, file, reason, label});
    return made ? Result<void>() : Result<void>(made.error());
  };
}

Command backupCommand() {
  return {QStringLiteral("backup"), QStringLiteral("FILE [--to FOLDER] [--list] [--json]"),
          QT_TRANSLATE_NOOP("Cli", "Makes a checked backup of the file on this computer, with --to also a single copy in another folder; or lists the backups."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("to"), Texts::tr("a folder that gets a copy too: another disk, a stick"), QStringLiteral("FOLDER")});
            commonOptions(parser);
          },
          runBackup};
}

Command restoreCommand() {
  return {QStringLiteral("restore"), QStringLiteral("FILE [--from BACKUP] [--list] [--json] [--take-over]"),
          QT_TRANSLATE_NOOP("Cli", "Puts a backup in the place of the file; the present state is kept as a backup first. --list says what would differ."),
          [](QCommandLineParser& parser) {
            parser.addOption({QStringLiteral("from"), Texts::tr("number of the backup in the list, or path of a copy; the newest good one unless said"), QStringLiteral("BACKUP")});
            commonOptions(parser);
            parser.addOption({QStringLiteral("take-over"), Texts::tr("writes even if somebody else has the file open; they can then only read")});
          },
          runRestore};
}

}  // namespace santalka::cli
