// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Schema.h"

#include "core/db/RawStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <mutex>

namespace santalka::Schema {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};

/// The schema steps in their order; the number of the last one is the version of the file.
const QStringList& stepNames() {
  static const QStringList list = QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
  return list;
}

constexpr const char* Objects = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema";
/// What another program's ANALYZE leaves in a file: these two, and exactly so.
const QStringList& statistics() {
  static const QStringList list{QStringLiteral("table|sqlite_stat1|sqlite_stat1|CREATE TABLE sqlite_stat1(tbl,idx,stat)"),
                                QStringLiteral("table|sqlite_stat4|sqlite_stat4|CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)")};
  return list;
}

struct Handle {
  ~Handle() { sqlite3_close(raw); }
  sqlite3* raw = nullptr;
};

QString text(sqlite3_stmt* statement, int column) {
  return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)), sqlite3_column_bytes(statement, column));
}

/// Empty when SQLite refused to read the list.
QStringList linesOf(sqlite3* raw) {
  sqlite3_stmt* made = nullptr;
  if (sqlite3_prepare_v2(raw, Objects, -1, &made, nullptr) != SQLITE_OK) return {};
  const RawStatement statement(made);
  QStringList lines;
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(made)) == SQLITE_ROW)
    lines << QStringLiteral("%1|%2|%3|%4").arg(text(made, 0), text(made, 1), text(made, 2), text(made, 3));
  if (code != SQLITE_DONE) return {};
  for (const QString& line : statistics()) lines.removeOne(line);
  lines.sort();
  return lines;
}

Error foreignSchema(const Database& database, const QString& detail) {
  return {ErrorCode::NotOurs,
          Texts::tr("“%1” says it is a Santalka file, but is built differently (“%2”). It was not opened, because such a file may harm; ask whoever sent it for the original, or restore a backup.")
              .arg(QDir::toNativeSeparators(database.path()), detail),
          detail};
}

/// What stands in one list only, as a person could look for it: kind and name.
QString firstDifference(const QStringList& found, const QStringList& wanted) {
  const auto named = [](const QString& line) { return line.section(QLatin1Char('|'), 0, 1).replace(QLatin1Char('|'), QLatin1Char(' ')).left(80); };
  for (const QString& line : found)
    if (!wanted.contains(line)) return named(line);
  for (const QString& line : wanted)
    if (!found.contains(line)) return named(line);
  return {};
}

}  // namespace

int currentVersion() { return static_cast<int>(stepNames().size()); }

Result<QString> step(int number) {
  QFile file(QStringLiteral(":/schema/") + stepNames().value(number - 1));
  if (number < 1 || number > currentVersion() || !file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::Internal, Texts::tr("The program's schema step %1 cannot be read. Reinstall the program; the file was not changed.").arg(number), file.errorString()};
  return QString::fromUtf8(file.readAll());
}

Result<QStringList> objectsOf(const Database& database) {
  QStringList lines = linesOf(database.handle());
  if (lines.isEmpty()) return database.lastError(QStringLiteral("schema"));
  return lines;
}

Result<QStringList> expected(int version) {
  static std::mutex mutex;
  static QHash<int, QStringList> known;
  const std::lock_guard lock(mutex);
  if (const auto it = known.constFind(version); it != known.constEnd()) return *it;
  Handle memory;
  if (sqlite3_open_v2(":memory:", &memory.raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK)
    return Error{ErrorCode::Internal, Texts::tr("There is too little memory to open the file."), {}};
  for (int number = 1; number <= version; ++number) {
    auto sql = step(number);
    if (!sql) return sql.error();
    if (sqlite3_exec(memory.raw, sql->toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
      return Error{ErrorCode::Internal, Texts::tr("The program's schema step %1 cannot be read. Reinstall the program; the file was not changed.").arg(number),
                   QString::fromUtf8(sqlite3_errmsg(memory.raw))};
  }
  known.insert(version, linesOf(memory.raw));
  return known.value(version);
}

Result<void> checkKnown(const Database& database, int version) {
  auto found = objectsOf(database);
  if (!found) return found.error();
  auto wanted = expected(version);
  if (!wanted) return wanted.error();
  if (*found == *wanted) return {};
  return foreignSchema(database, firstDifference(*found, *wanted));
}

Result<void> checkReadable(const Database& database) {
  auto found = objectsOf(database);
  if (!found) return found.error();
  auto wanted = expected(currentVersion());
  if (!wanted) return wanted.error();
  // An index of an expression or a condition computes when it is checked, for as long as whoever made it wanted.
  auto computing = database.texts(QStringLiteral("SELECT l.name FROM sqlite_schema m, pragma_index_list(m.name) l, pragma_index_xinfo(l.name) c "
                                                 "WHERE m.type = 'table' AND (c.cid = -2 OR l.partial)"));
  if (!computing) return computing.error();
  for (const QString& line : *found) {
    const QString kind = line.section(QLatin1Char('|'), 0, 0), name = line.section(QLatin1Char('|'), 1, 1);
    const bool module = line.section(QLatin1Char('|'), 3).startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
    const bool runs = module || (kind == QLatin1String("index") && computing->contains(name));
    if ((kind != QLatin1String("table") && kind != QLatin1String("index")) || (runs && !wanted->contains(line)))
      return foreignSchema(database, line.section(QLatin1Char('|'), 0, 1).replace(QLatin1Char('|'), QLatin1Char(' ')).left(80));
  }
  Handle memory;
  if (sqlite3_open_v2(":memory:", &memory.raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) return {};
  for (int number = 1; number <= currentVersion(); ++number)
    if (auto sql = step(number)) sqlite3_exec(memory.raw, sql->toUtf8().constData(), nullptr, nullptr, nullptr);
  constexpr const char* Columns = "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.hidden FROM sqlite_schema m, pragma_table_xinfo(m.name) c "
                                  "WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*'";  // in GLOB _ is itself
  const auto columnsOf = [](sqlite3* raw) {
    QStringList out;
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(raw, Columns, -1, &made, nullptr) != SQLITE_OK) return out;
    const RawStatement statement(made);
    while (sqlite3_step(made) == SQLITE_ROW) out << text(made, 0);
    return out;
  };
  const QStringList present = columnsOf(database.handle());
  for (const QString& column : columnsOf(memory.raw))
    if (!present.contains(column)) return foreignSchema(database, column);
  for (const QString& column : present)
    if (column.endsWith(QLatin1String(" 2")) || column.endsWith(QLatin1String(" 3"))) return foreignSchema(database, column);
  return {};
}

}  // namespace santalka::Schema
