// SPDX-License-Identifier: EUPL-1.2
#include "core/privacy/PersonErasure.h"

#include "core/backup/BackupStore.h"
#include "core/backup/ReadableCopy.h"
#include "core/backup/SecondPlace.h"
#include "core/base/AppFolder.h"
#include "core/base/Clock.h"
#include "core/editing/Drafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace santalka::PersonErasure {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

/// The erasure that was logged last, done again on a copy of the file.
Result<void> eraseIn(const QString& copy, const QJsonArray& entry) {
  auto database = Database::open(copy, Database::Mode::ReadWrite);
  if (!database) return database.error();
  auto erased = Erasure::eraseAgain(**database, entry);
  if (!erased) return erased.error();
  return {};
}

void cleanRing(const BackupStore& ring, const QJsonArray& entry, Outcome& outcome) {
  for (const Backup& backup : ring.list()) {
    auto done = ring.rework(backup, [&entry](const QString& copy) { return eraseIn(copy, entry); });
    if (done) ++outcome.backups;
    else if (done.error().code != ErrorCode::NotFound) outcome.untouched << QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(backup.path), done.error().message);
  }
  if (const auto all = ring.list(); !all.empty()) (void)ReadableCopy::renew(ring.folder(), all.front().path, Clock::today());
}

}  // namespace

Result<Outcome> run(Database& database, const QString& path, EntityKind kind, qint64 id, const QString& who, const QString& reason) {
  Outcome outcome;
  auto erased = Erasure(database, kind, id).erase(who, reason);
  if (!erased) return erased.error();
  outcome.file = *erased;
  auto log = Erasure::log(database);
  if (!log) return log.error();
  const QJsonArray entry{log->last()};
  Drafts(AppFolder::of(QStringLiteral("drafts")), path).dropAll();
  cleanRing(BackupStore::ofFile(database.path(), path), entry, outcome);
  const SecondPlace second = SecondPlace::ofFile(database.path(), path);
  if (!second.isChosen()) return outcome;
  if (QFileInfo(second.folder()).isDir()) cleanRing(BackupStore::inPlace(second.folder(), database.path(), path), entry, outcome);
  else outcome.untouched << Texts::tr("The second place for backups “%1” cannot be reached now.").arg(QDir::toNativeSeparators(second.folder()));
  return outcome;
}

QString inWords(const Outcome& outcome) {
  QStringList out{Texts::tr("The person is erased in %n place(s) of the file.", nullptr, static_cast<int>(outcome.file.places)),
                  Texts::tr("%n backup(s) were cleaned as well.", nullptr, outcome.backups)};
  if (outcome.file.sentReports > 0) out << Texts::tr("Versions of reports that were sent stay as they are (%n).", nullptr, outcome.file.sentReports);
  if (!outcome.untouched.isEmpty()) out << Texts::tr("Not cleaned: %1").arg(outcome.untouched.join(QStringLiteral("; ")));
  return out.join(QLatin1Char(' '));
}

}  // namespace santalka::PersonErasure
