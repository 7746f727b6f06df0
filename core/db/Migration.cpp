// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Migration.h"

#include "core/base/Format.h"
#include "core/base/SafeFile.h"
#include "core/db/Database.h"
#include "core/db/FileHead.h"
#include "core/db/FileVerify.h"
#include "core/db/Journals.h"
#include "core/db/Schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStorageInfo>

#include <functional>

namespace santalka::Migration {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};
QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

QString upgradingPath(const QString& path) { return path + QStringLiteral(".upgrading"); }
QString keepingPath(const QString& path) { return path + QStringLiteral(".keeping"); }
QString makingPath(const QString& path) { return path + QStringLiteral(".making"); }

/// A whole name disappears together with the journal SQLite may have left beside it.
void removeWhole(const QString& path) {
  QFile::remove(path);
  QFile::remove(Journals::journalPath(path));
}

Error cannotWrite(const QString& path, const SafeFile::Outcome& outcome) {
  if (outcome.kind == SafeFile::Outcome::Kind::NoSpace)
    return {ErrorCode::NoSpace, Texts::tr("The disk is full, so “%1” was not changed. Free some space and try again.").arg(shown(path)), outcome.detail};
  return {ErrorCode::ReadOnly, Texts::tr("“%1” could not be written in its folder, so it stays as it was. Check your right to write there, or copy the file to a folder of your own.").arg(shown(path)), outcome.detail};
}

Result<void> onDisk(const QString& path) {
  SafeFile::Outcome outcome = SafeFile::sync(path);
  if (outcome) outcome = SafeFile::syncFolder(QFileInfo(path).absolutePath());
  return outcome ? Result<void>() : Result<void>(cannotWrite(path, outcome));
}

Result<void> roomFor(const QString& path) {
  const QStorageInfo place(QFileInfo(path).absolutePath());
  const qint64 needed = 3 * QFileInfo(path).size();
  if (!place.isValid() || place.bytesAvailable() < 0 || place.bytesAvailable() >= needed) return {};
  return Error{ErrorCode::NoSpace,
               Texts::tr("“%1” has to be brought up to date for this version of the program. That needs %2 of free space beside it, and there are %3. Free some space and open it again; the file was not changed.")
                   .arg(shown(path), Format::size(needed), Format::size(place.bytesAvailable())), {}};
}

Result<void> applySteps(Database& database, int from) {
  for (int number = from + 1; number <= Schema::currentVersion(); ++number) {
    auto sql = Schema::step(number);
    if (!sql) return sql.error();
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto done = database.script(*sql); !done) return done;
    if (auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(number)); !done) return done.error();
    if (auto done = (*transaction)->commit(); !done) return done;
  }
  return {};
}

/// The file is known by its own name, not by that of a copy in the making.
template <class T>
Result<T> inNameOf(const QString& path, const QString& made, Result<T> outcome) {
  if (outcome) return outcome;
  Error error = outcome.error();
  error.message.replace(shown(made), shown(path));
  return error;
}

/// Rows of every table that is not SQLite's own or the search index's.
Result<QMap<QString, qint64>> countsOf(const Database& database) {
  auto names = database.texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%'"));
  if (!names) return names.error();
  QMap<QString, qint64> counts;
  for (const QString& name : *names) {
    auto count = database.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
    if (!count) return count.error();
    counts.insert(name, count->toLongLong());
  }
  return counts;
}

/// Sound, references whole, built as the steps build it, and not a row less than before.
Result<void> checkUpgraded(const Database& database, const QString& path, const QMap<QString, qint64>& before, int brokenBefore) {
  if (auto sound = FileVerify::run(database, FileVerify::Depth::Full); !sound) return sound;
  if (auto known = Schema::checkKnown(database, Schema::currentVersion()); !known) return known;
  auto broken = FileVerify::brokenReferences(database);
  if (!broken) return broken.error();
  auto after = countsOf(database);
  if (!after) return after.error();
  QString lost = *broken > brokenBefore ? QStringLiteral("references") : QString();
  for (auto it = before.begin(); it != before.end() && lost.isEmpty(); ++it)
    if (after->contains(it.key()) && after->value(it.key()) < it.value()) lost = it.key();
  if (lost.isEmpty()) return {};
  return Error{ErrorCode::Internal, Texts::tr("“%1” could not be brought up to date without loss, so it stays as it was. Go on with the version of the program you used before, and report this.").arg(shown(path)), lost};
}

QByteArray hashOf(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The name under which this very state is kept already, or the next free one.
QString keptName(const QString& path, int version, const QString& made) {
  for (int i = 1;; ++i) {
    const QString name = QStringLiteral("%1.v%2%3.bak").arg(path).arg(version).arg(i == 1 ? QString() : QStringLiteral("-%1").arg(i));
    if (SafeFile::look(name).node == SafeFile::Node::Missing || hashOf(name) == hashOf(made)) return name;
  }
}

Result<void> build(const QString& target, const std::function<Result<void>(Database&)>& fill) {
  auto database = Database::open(target, Database::Mode::Create);
  if (!database) return database.error();
  return fill(**database);
}

}  // namespace

Result<QString> keepCopy(Database& database, const QString& path, int version) {
  if (auto room = roomFor(path); !room) return room.error();
  const QString made = keepingPath(path);
  removeWhole(made);
  const auto give = [&]() -> Result<QString> {
    if (auto copied = database.copyTo(made); !copied) return copied.error();
    auto copy = Database::open(made, Database::Mode::ReadOnly);
    if (!copy) return copy.error();
    if (auto sound = FileVerify::run(**copy, FileVerify::Depth::Full); !sound) return sound.error();
    copy->reset();
    if (auto synced = onDisk(made); !synced) return synced.error();
    const QString name = keptName(path, version, made);
    if (SafeFile::look(name).node != SafeFile::Node::Missing) return name;
    if (const SafeFile::Outcome moved = SafeFile::moveToFree(made, name); !moved) return cannotWrite(path, moved);
    (void)SafeFile::syncFolder(QFileInfo(path).absolutePath());
    return name;
  };
  auto kept = inNameOf(path, made, give());
  removeWhole(made);
  return kept;
}

QStringList keptCopies(const QString& path) { return SafeFile::beside(path, QStringLiteral("\\.v\\d+(?:-\\d+)?\\.bak")); }

Result<void> upgradeInto(Database& database, const QString& target, int version) {
  auto before = countsOf(database);
  if (!before) return before.error();
  auto broken = FileVerify::brokenReferences(database);
  if (!broken) return broken.error();
  if (auto copied = database.copyTo(target); !copied) return copied;
  auto copy = Database::open(target, Database::Mode::ReadWrite);
  if (!copy) return copy.error();
  if (auto done = applySteps(**copy, version); !done) return done;
  return checkUpgraded(**copy, database.path(), *before, *broken);
}

Result<void> makeUpgraded(Database& database, const QString& path, int version) {
  const QString made = upgradingPath(path);
  removeWhole(made);
  auto done = upgradeInto(database, made, version);
  if (done) {
    QFile::setPermissions(made, QFile::permissions(path));
    done = onDisk(made);
  }
  if (!done) removeWhole(made);
  return inNameOf(path, made, done);
}

Result<void> swapIn(const QString& path) {
  if (const SafeFile::Outcome moved = SafeFile::replace(upgradingPath(path), path); !moved) {
    removeWhole(upgradingPath(path));
    return cannotWrite(path, moved);
  }
  const SafeFile::Outcome synced = SafeFile::syncFolder(QFileInfo(path).absolutePath());
  return synced ? Result<void>() : Result<void>(cannotWrite(path, synced));
}

Result<void> makeNew(const QString& path) {
  const QString made = makingPath(path);
  removeWhole(made);
  auto done = build(made, [](Database& database) -> Result<void> {
    for (const QString& pragma : {QStringLiteral("PRAGMA encoding = 'UTF-8'"), QStringLiteral("PRAGMA application_id = %1").arg(FileHead::ApplicationId)})
      if (auto set = database.run(pragma); !set) return set.error();
    return applySteps(database, 0);
  });
  if (done) done = onDisk(made);
  if (done)
    if (const SafeFile::Outcome moved = SafeFile::moveToFree(made, path); !moved) done = cannotWrite(path, moved);
  if (!done) removeWhole(made);
  else (void)SafeFile::syncFolder(QFileInfo(path).absolutePath());
  return inNameOf(path, made, done);
}

void clearLeftovers(const QString& path) {
  for (const QString& left : {upgradingPath(path), keepingPath(path), makingPath(path)}) removeWhole(left);
}

}  // namespace santalka::Migration
