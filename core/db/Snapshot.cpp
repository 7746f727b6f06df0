// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Snapshot.h"

#include "core/db/FileHead.h"
#include "core/db/FileVerify.h"
#include "core/db/Journals.h"
#include "core/db/Store.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace santalka::Snapshot {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

constexpr int PagesAtATime = 1024;  // 4 MB: somebody who writes waits for one piece, not for the whole copy
constexpr int Restarts = 3;         // after so many changes under its hands the copy is made in one piece
constexpr int PatienceMs = 60000;   // a large import shuts readers out for some seconds
constexpr int BusyTries = 400;
constexpr int BusyPause = 25;       // milliseconds

Result<QStringList> tables(const Database& database, const QString& schema) {
  return database.texts(QStringLiteral("SELECT name FROM %1.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                        "AND name NOT LIKE 'search_index%' ORDER BY name").arg(schema));
}

QString quoted(QString name) { return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"'); }

Error stopped() { return {ErrorCode::Cancelled, Texts::tr("Stopped; no copy was made."), {}}; }

Result<void> copyPages(const Database& source, const Database& target, const GoesOn& goesOn) {
  sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
  if (!backup) return target.lastError(QStringLiteral("backup"));
  int restarts = 0, busy = 0, left = 0, answer = SQLITE_OK;
  bool stop = false;
  do {
    answer = sqlite3_backup_step(backup, restarts >= Restarts ? -1 : PagesAtATime);
    const int remaining = sqlite3_backup_remaining(backup);
    if (answer == SQLITE_OK && left > 0 && remaining >= left) ++restarts;
    left = remaining;
    if (answer == SQLITE_BUSY || answer == SQLITE_LOCKED) {
      if (++busy > BusyTries) break;
      sqlite3_sleep(BusyPause);
      answer = SQLITE_OK;
    }
    stop = goesOn && !goesOn();
  } while (answer == SQLITE_OK && !stop);
  const int finished = sqlite3_backup_finish(backup);
  if (stop && answer == SQLITE_OK) return stopped();
  if (answer == SQLITE_DONE && finished == SQLITE_OK) return {};
  // The error is kept with the connection that met it: reading is the source's, writing and room the target's.
  const bool reading = sqlite3_errcode(source.handle()) != SQLITE_OK && sqlite3_errcode(target.handle()) == SQLITE_OK;
  return (reading ? source : target).lastError(QStringLiteral("backup"));
}

Error damaged(const QString& path, const QString& detail) {
  return {ErrorCode::Damaged, Texts::tr("“%1” is damaged, so no copy of it can be trusted. Restore the newest good backup.").arg(QDir::toNativeSeparators(path)), detail};
}

Result<void> checkAll(const Store& store) {
  const QString& path = store.database().path();
  if (auto finished = FileVerify::isFinished(store.database()); !finished) return finished;
  auto lines = store.damage();
  const auto isDamage = [](const Error& error) { return error.code != ErrorCode::Locked && error.code != ErrorCode::Cancelled; };
  if (!lines) return isDamage(lines.error()) ? damaged(path, lines.error().detail) : lines.error();
  if (!lines->isEmpty()) return damaged(path, lines->join(QStringLiteral("; ")));
  auto broken = store.brokenReferences();
  if (!broken) return broken.error();
  if (!broken->empty()) return damaged(path, QStringLiteral("%1 → %2: %3").arg(broken->front().table, broken->front().other).arg(broken->front().id));
  return {};
}

Result<qint64> number(const Database& database, const QString& sql) {
  auto value = database.scalar(sql);
  if (!value) return value.error();
  return value->toLongLong();
}

QByteArray csvCell(const QVariant& value) {
  if (value.isNull()) return {};
  if (value.typeId() == QMetaType::QByteArray) return value.toByteArray().toBase64();
  const QByteArray text = value.toString().toUtf8();
  if (value.typeId() != QMetaType::QString) return text;
  return '"' + QByteArray(text).replace('"', "\"\"") + '"';  // an empty text is "", unknown is nothing
}

Result<QByteArray> csvOf(const Database& database, const QString& table) {
  auto columns = database.texts(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
  if (!columns) return columns.error();
  QByteArrayList cells;
  for (const QString& column : *columns) cells << csvCell(column);
  QByteArray out = cells.join(',') + '\n';
  auto read = database.eachRow(QStringLiteral("SELECT * FROM %1").arg(quoted(table)), {}, [&](const QSqlQuery& row) {
    cells.clear();
    for (int i = 0; i < columns->size(); ++i) cells << csvCell(row.value(i));
    out += cells.join(',') + '\n';
  });
  if (!read) return read.error();
  return out;
}

Result<Difference> compareTable(const Database& database, const EntityDescription& entity, const QStringList& columns) {
  const QString table = quoted(entity.table);
  Difference difference;
  difference.kind = entity.kind;
  const QString missing = QStringLiteral("SELECT count(*) FROM %1.%2 WHERE id NOT IN (SELECT id FROM %3.%2)");
  auto there = number(database, missing.arg(QStringLiteral("there"), table, QStringLiteral("main")));
  if (!there) return there.error();
  auto here = number(database, missing.arg(QStringLiteral("main"), table, QStringLiteral("there")));
  if (!here) return here.error();
  QStringList unequal;
  for (const QString& column : columns)
    if (column != QLatin1String("id")) unequal << QStringLiteral("a.%1 IS NOT b.%1").arg(quoted(column));
  auto changed = number(database, QStringLiteral("SELECT count(*) FROM main.%1 a JOIN there.%1 b ON a.id = b.id WHERE %2")
                                      .arg(table, unequal.isEmpty() ? QStringLiteral("0") : unequal.join(QStringLiteral(" OR "))));
  if (!changed) return changed.error();
  difference.onlyThere = *there;
  difference.onlyHere = *here;
  difference.changed = *changed;
  return difference;
}

}  // namespace

Result<void> copy(const QString& from, const QString& to, const GoesOn& goesOn) {
  auto source = Database::openUntrusted(from, Database::Mode::ReadOnly);
  if (!source) return source.error();
  (*source)->setPatience(PatienceMs);
  if (auto settled = (*source)->settle(); !settled) return settled.error();
  auto target = Database::open(to, Database::Mode::Create);
  if (!target) return target.error();
  return copyPages(**source, **target, goesOn);
}

Result<Facts> read(const QString& path, bool check, const GoesOn& goesOn) {
  auto database = Database::open(path, Database::Mode::ReadOnly);
  if (!database) return database.error();
  (*database)->setStop(goesOn);
  const Store store(**database);
  if (check)
    if (auto sound = checkAll(store); !sound) return sound.error().code == ErrorCode::Cancelled ? stopped() : sound.error();
  Facts facts;
  auto version = number(**database, QStringLiteral("PRAGMA user_version"));
  if (!version) return version.error();
  facts.version = static_cast<int>(*version);
  auto id = store.setting(fileIdKey());
  if (!id) return id.error();
  facts.fileId = *id;
  auto newest = (*database)->run(QStringLiteral("SELECT id, at FROM edit_steps ORDER BY id DESC LIMIT 1"));
  if (!newest) return newest.error();
  if (newest->next()) {
    facts.lastStep = newest->value(0).toLongLong();
    facts.lastStepAt = newest->value(1).toString();
  }
  auto journal = Journals::lastWrite(**database);
  if (!journal) return journal.error();
  facts.lastWrite = QStringLiteral("%1 %2 %3").arg(facts.lastStep).arg(facts.lastStepAt, *journal);
  auto all = tables(**database, QStringLiteral("main"));
  if (!all) return all.error();
  for (const QString& table : *all) {
    auto count = number(**database, QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table)));
    if (!count) return count.error();
    facts.rows.insert(table, *count);
  }
  return facts;
}

Result<std::vector<Difference>> compare(const QString& here, const QString& there) {
  if (auto other = FileHead::look(there); !other) return other.error();  // as in Database::openUntrusted()
  auto database = Database::open(here, Database::Mode::ReadOnly);
  if (!database) return database.error();
  if (auto attached = (*database)->run(QStringLiteral("ATTACH ? AS there"), {there}); !attached) return attached.error();
  auto mine = tables(**database, QStringLiteral("main"));
  if (!mine) return mine.error();
  auto theirs = tables(**database, QStringLiteral("there"));
  if (!theirs) return theirs.error();
  std::vector<Difference> out;
  for (const EntityDescription* entity : allEntities()) {
    // An older backup may lack a table or a column of today: what both have is compared.
    if (!mine->contains(entity->table) || !theirs->contains(entity->table)) continue;
    auto columns = (*database)->texts(QStringLiteral("SELECT name FROM pragma_table_info('%1', 'main') WHERE name IN "
                                                    "(SELECT name FROM pragma_table_info('%1', 'there'))").arg(entity->table));
    if (!columns) return columns.error();
    auto difference = compareTable(**database, *entity, *columns);
    if (!difference) return difference.error();
    if (difference->onlyThere + difference->onlyHere + difference->changed > 0) out.push_back(*difference);
  }
  return out;
}

Result<void> writeTables(const QString& path, const std::function<Result<void>(const QString& name, const QByteArray& content)>& take) {
  auto database = Database::open(path, Database::Mode::ReadOnly);
  if (!database) return database.error();
  auto schema = (*database)->texts(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"));
  if (!schema) return schema.error();
  if (auto taken = take(QStringLiteral("schema.sql"), (schema->join(QStringLiteral(";\n")) + QStringLiteral(";\n")).toUtf8()); !taken) return taken;
  auto all = tables(**database, QStringLiteral("main"));
  if (!all) return all.error();
  for (const QString& table : *all) {
    auto content = csvOf(**database, table);
    if (!content) return content.error();
    if (auto taken = take(table + QStringLiteral(".csv"), *content); !taken) return taken;
  }
  return {};
}

}  // namespace santalka::Snapshot
