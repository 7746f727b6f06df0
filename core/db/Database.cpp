// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Database.h"

#include "core/base/Clock.h"
#include "core/base/SafeFile.h"
#include "core/db/FileHead.h"
#include "core/db/Journals.h"
#include "core/db/SqliteErrors.h"
#include "core/db/WriteGate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <mutex>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Database)
};

/// The files that connections of this process are open on, by what SafeFile::look() calls them.
class OpenFiles {
 public:
  void add(const QString& identity) {
    const std::lock_guard lock(m_mutex);
    ++m_counts[identity];
  }
  void remove(const QString& identity) {
    const std::lock_guard lock(m_mutex);
    if (auto it = m_counts.find(identity); it != m_counts.end() && --it.value() == 0) m_counts.erase(it);
  }
  bool contains(const QString& identity) const {
    const std::lock_guard lock(m_mutex);
    return m_counts.contains(identity);
  }

 private:
  mutable std::mutex m_mutex;
  QHash<QString, int> m_counts;
};

OpenFiles& openFiles() {
  static OpenFiles files;
  return files;
}

/// As a URI the file can be opened without being made when it has vanished meanwhile.
QString uriOf(const QString& path, Database::Mode mode) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  const QString name = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/"));
  const char* how = mode == Database::Mode::ReadOnly ? "ro" : mode == Database::Mode::Create ? "rwc" : "rw";
  return QStringLiteral("file://%1%2?mode=%3").arg(absolute.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/"), name, QLatin1String(how));
}

/// What a file of ours never needs more of; a hostile one may not have it either.
struct Limit {
  int what;
  int value;
};
constexpr Limit Limits[] = {
    {SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024}, {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024}, {SQLITE_LIMIT_COLUMN, 200},
    {SQLITE_LIMIT_EXPR_DEPTH, 200},           {SQLITE_LIMIT_COMPOUND_SELECT, 50},     {SQLITE_LIMIT_VDBE_OP, 250000},
    {SQLITE_LIMIT_FUNCTION_ARG, 32},          {SQLITE_LIMIT_ATTACHED, 1},             {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 5000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},         {SQLITE_LIMIT_WORKER_THREADS, 0},
};
constexpr int StepsBetweenLooks = 5000;

int stops(void* goesOn) { return (*static_cast<const std::function<bool()>*>(goesOn))() ? 0 : 1; }

}  // namespace

Database::Database(QString path, QString connection, Mode mode)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_mode(mode) {}

Database::~Database() {
  {
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    if (db.isOpen()) db.close();
  }
  QSqlDatabase::removeDatabase(m_connection);
  if (!m_identity.isEmpty()) openFiles().remove(m_identity);
}

bool Database::isOpenHere(const QString& path) {
  const SafeFile::NodeInfo found = SafeFile::look(path);
  return found.node == SafeFile::Node::File && openFiles().contains(found.identity);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

sqlite3* Database::handle() const {
  const QVariant raw = connection().driver()->handle();
  return raw.isValid() ? *static_cast<sqlite3* const*>(raw.constData()) : nullptr;
}

bool Database::isInTransaction() const {
  sqlite3* raw = handle();
  return raw && !sqlite3_get_autocommit(raw);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
  auto database = openUntrusted(path, mode);
  if (!database) return database;
  if (auto settled = (*database)->settle(); !settled) return settled.error();
  return database;
}

Result<std::unique_ptr<Database>> Database::openUntrusted(const QString& path, Mode mode) {
  // SQLite would wait at a pipe for ever, and a device might act.
  if (auto there = FileHead::look(path); !there) return there.error();
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
  {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!db.isValid()) {
      QSqlDatabase::removeDatabase(name);
      return Error{ErrorCode::Internal, Texts::tr("The SQLite driver of Qt is missing; reinstall the program."), {}};
    }
    db.setDatabaseName(uriOf(path, mode));
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI") +
                         (mode == Mode::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
  }
  std::unique_ptr<Database> database(new Database(path, name, mode));
  if (auto connected = database->connectNow(); !connected) return connected.error();
  database->m_identity = SafeFile::look(path).identity;
  openFiles().add(database->m_identity);
  return database;
}

Result<void> Database::connectNow() {
  QSqlDatabase db = connection();
  if (!db.open()) return sqliteError(db.lastError().nativeErrorCode().toInt(), 0, m_path, db.lastError().text());
  harden();
  // None of these reads the file: who opened it sets a time limit first.
  for (const char* pragma : {"PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON"})
    if (auto done = run(QLatin1String(pragma)); !done) return done.error();
  return {};
}

void Database::harden() const {
  sqlite3* raw = handle();
  sqlite3_extended_result_codes(raw, 1);
  for (const auto& [what, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                    std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                    std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, std::pair{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
                                    std::pair{SQLITE_DBCONFIG_DQS_DML, 0}, std::pair{SQLITE_DBCONFIG_DQS_DDL, 0}})
    sqlite3_db_config(raw, what, value, nullptr);
  for (const Limit& limit : Limits) sqlite3_limit(raw, limit.what, limit.value);
  if (m_goesOn) sqlite3_progress_handler(raw, StepsBetweenLooks, stops, m_goesOn.get());
}

Result<void> Database::settle() {
  for (const char* pragma : {"PRAGMA cache_size = -16000", "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
    if (auto done = run(QLatin1String(pragma)); !done) return done.error();
  if (isReadOnly()) return {};
  auto mode = scalar(QStringLiteral("PRAGMA journal_mode = DELETE"));
  if (!mode) return mode.error();
  if (mode->toString() == QLatin1String("delete")) return {};
  return sqliteError(SQLITE_BUSY, 0, m_path, QStringLiteral("journal_mode stays ") + mode->toString());
}

void Database::setPatience(int milliseconds) { sqlite3_busy_timeout(handle(), milliseconds); }

void Database::setTimeLimit(int milliseconds) {
  if (milliseconds <= 0) return setStop({});
  setStop([deadline = Clock::steady() + milliseconds] { return Clock::steady() <= deadline; });
}

void Database::setStop(std::function<bool()> goesOn) {
  sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
  m_goesOn.reset();
  if (!goesOn) return;
  m_goesOn = std::make_unique<std::function<bool()>>(std::move(goesOn));
  sqlite3_progress_handler(handle(), StepsBetweenLooks, stops, m_goesOn.get());
}

void Database::renewIfSpoiled() {
  if (!m_spoiled) return;
  m_spoiled = false;
  connection().close();
  auto renewed = connectNow();
  if (renewed) renewed = settle();
  if (renewed) {
    auto lines = texts(QStringLiteral("PRAGMA quick_check(20)"));
    if (!lines) renewed = lines.error();
    else if (const QStringList found = findingsIn(*lines); !found.isEmpty()) renewed = sqliteError(SQLITE_CORRUPT, 0, m_path, found.front());
  }
  m_spoiled = false;
  if (!renewed && m_gate) m_gate->shut(renewed.error());
}

Error Database::lastError(const QString& context) const {
  sqlite3* raw = handle();
  const int code = raw ? sqlite3_extended_errcode(raw) : SQLITE_CANTOPEN;
  if (spoilsConnection(code)) m_spoiled = true;
  const QString detail = raw ? QString::fromUtf8(sqlite3_errmsg(raw)) : QStringLiteral("not open");
  return sqliteError(code, raw ? sqlite3_system_errno(raw) : 0, m_path, QStringLiteral("%1: %2 (%3)").arg(context, detail).arg(code));
}

Result<QSqlQuery> Database::prepare(const QString& sql) const {
  QSqlQuery query(connection());
  query.setForwardOnly(true);
  if (!query.prepare(sql)) return lastError(sql);
  return query;
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values) const {
  auto query = prepare(sql);
  if (!query) return query;
  for (const QVariant& value : values) {
    // Qt would bind a default-made text as NULL; here an empty text is a text, and unknown is an explicit null variant.
    const bool emptyText = value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
    query->addBindValue(emptyText ? QVariant(QStringLiteral("")) : value);
  }
  if (!query->exec()) return lastError(sql);
  return query;
}

Result<void> Database::eachRow(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery& row)>& take) const {
  auto query = run(sql, values);
  if (!query) return query.error();
  while (query->next()) take(*query);
  return query->lastError().isValid() ? Result<void>(lastError(sql)) : Result<void>();
}

Result<QStringList> Database::texts(const QString& sql, const QVariantList& values) const {
  QStringList list;
  auto read = eachRow(sql, values, [&list](const QSqlQuery& row) { list << row.value(0).toString(); });
  if (!read) return read.error();
  return list;
}

Result<QVariant> Database::scalar(const QString& sql, const QVariantList& values) const {
  auto query = run(sql, values);
  if (!query) return query.error();
  return query->next() ? query->value(0) : QVariant();
}

Result<void> Database::script(const QString& sql) const {
  if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
    return lastError(QStringLiteral("script"));
  return {};
}

Result<void> Database::copyTo(const QString& target) const {
  auto copy = open(target, Mode::Create);
  if (!copy) return copy.error();
  sqlite3* to = (*copy)->handle();
  sqlite3_backup* backup = sqlite3_backup_init(to, "main", handle(), "main");
  if (!backup) return (*copy)->lastError(QStringLiteral("copy"));
  const int stepped = sqlite3_backup_step(backup, -1);
  const int finished = sqlite3_backup_finish(backup);
  if (stepped == SQLITE_DONE && finished == SQLITE_OK) return {};
  const int code = finished == SQLITE_OK ? stepped : finished;
  return sqliteError(code, sqlite3_system_errno(to), target, QStringLiteral("copy (%1)").arg(code));
}

namespace {

/// What comes in between would otherwise become a part of a change that is not its own, and be lost with it.
Error beingPrepared() {
  return {ErrorCode::Locked, Texts::tr("Another change is just being made. Wait until it is through and try again."), {}};
}

}  // namespace

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database, const std::function<Result<void>()>& beforeWriting) {
  if (database.m_preparing) return beingPrepared();
  database.renewIfSpoiled();
  if (database.gate())
    if (auto why = database.gate()->shutBecause()) return *why;
  if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
    const Error why = begun.error();
    database.renewIfSpoiled();
    return why;
  }
  std::unique_ptr<Transaction> transaction(new Transaction(database));
  // Rows of one step may refer to each other in any order; the keys are checked at the commit.
  if (auto deferred = database.run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred) return deferred.error();
  if (database.gate())
    if (auto mine = database.gate()->enter(database); !mine) return mine.error();
  if (beforeWriting) {
    database.m_preparing = true;
    const auto ready = beforeWriting();
    database.m_preparing = false;
    if (!ready) return ready.error();
    // It may have taken long: the file may have been taken over, or found damaged, meanwhile.
    if (database.gate())
      if (auto why = database.gate()->shutBecause()) return *why;
  }
  if (auto marked = transaction->markBegun(); !marked) return marked.error();
  return transaction;
}

Result<void> Transaction::within(Database& database, const std::function<Result<void>()>& work) {
  if (database.m_preparing) return beingPrepared();
  if (database.isInTransaction()) return work();
  auto transaction = begin(database);
  if (!transaction) return transaction.error();
  if (auto done = work(); !done) return done;
  return (*transaction)->commit();
}

Result<void> Transaction::markBegun() {
  auto version = m_database.scalar(QStringLiteral("PRAGMA user_version"));
  if (!version) return version.error();
  auto written = m_database.run(QStringLiteral("PRAGMA user_version = %1").arg(version->toInt()));
  if (!written) return written.error();
  if (version->toInt() == 0) return {};  // a file that is being made has no tables yet
  m_marked = true;
  return Journals::markBegun(m_database);
}

Transaction::~Transaction() {
  if (!m_open) return;
  // What failed hard has been rolled back by SQLite itself, and there is nothing left to roll back.
  if (m_database.isInTransaction()) (void)m_database.run(QStringLiteral("ROLLBACK"));
  m_database.renewIfSpoiled();
}

Result<void> Transaction::commit() {
  if (m_marked)
    if (auto finished = Journals::markFinished(m_database); !finished) return finished;
  if (auto done = m_database.run(QStringLiteral("COMMIT")); !done) return done.error();
  m_open = false;
  return {};
}

}  // namespace santalka
