// SPDX-License-Identifier: EUPL-1.2
#include "core/db/Database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Database)
};

/// What each SQLite failure means to a person: cause, what is safe, what to do.
std::pair<ErrorCode, QString> explain(int code, const QString& path) {
  const QString name = QDir::toNativeSeparators(path);
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return {ErrorCode::NoSpace, Texts::tr("The disk is full, so “%1” was not changed. Free some space and try again; nothing already saved is lost.").arg(name)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::Locked, Texts::tr("“%1” is being written by another program. Wait a moment and try again.").arg(name)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {ErrorCode::ReadOnly, Texts::tr("“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.").arg(name)};
    case SQLITE_CORRUPT:
      return {ErrorCode::Damaged, Texts::tr("“%1” is damaged. Do not work on it; restore the newest good backup.").arg(name)};
    case SQLITE_NOTADB:
      return {ErrorCode::NotOurs, Texts::tr("“%1” is not a Santalka file.").arg(name)};
    case SQLITE_CANTOPEN:
      return {ErrorCode::Unreadable, Texts::tr("“%1” cannot be opened. Check that the folder exists and that you may use it.").arg(name)};
    case SQLITE_IOERR:
      return {ErrorCode::Unreadable, Texts::tr("The disk reported an error while reading or writing “%1”. Check the disk or the network place.").arg(name)};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::Invalid, Texts::tr("The change contradicts other records of the file, so it was not made.")};
    default:
      return {ErrorCode::Internal, Texts::tr("The file “%1” could not be used because of an internal error.").arg(name)};
  }
}

}  // namespace

Database::Database(QString path, QString connection, Mode mode)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_mode(mode) {}

Database::~Database() {
  {
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    if (db.isOpen()) db.close();
  }
  QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const { return QSqlDatabase::database(m_connection, false); }

sqlite3* Database::handle() const {
  const QVariant raw = connection().driver()->handle();
  return raw.isValid() ? *static_cast<sqlite3* const*>(raw.constData()) : nullptr;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode) {
  const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
  {
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!db.isValid()) {
      QSqlDatabase::removeDatabase(name);
      return Error{ErrorCode::Internal, Texts::tr("The SQLite driver of Qt is missing; reinstall the program."), {}};
    }
    db.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    db.setConnectOptions(options);
  }
  std::unique_ptr<Database> database(new Database(path, name, mode));
  QSqlDatabase db = database->connection();
  if (!db.open()) {
    const auto [code, message] = explain(db.lastError().nativeErrorCode().toInt(), path);
    const QString detail = db.lastError().text();
    return Error{code, message, detail};
  }
  sqlite3_extended_result_codes(database->handle(), 1);
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA synchronous = EXTRA",
                             "PRAGMA cache_size = -16000", "PRAGMA secure_delete = ON"})
    if (auto done = database->run(QLatin1String(pragma)); !done) return done.error();
  return database;
}

Error Database::lastError(const QString& context) const {
  sqlite3* raw = handle();
  const auto [code, message] = explain(raw ? sqlite3_extended_errcode(raw) : SQLITE_ERROR, m_path);
  const QString detail = raw ? QString::fromUtf8(sqlite3_errmsg(raw)) : QString();
  return Error{code, message, context + QStringLiteral(": ") + detail};
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

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database) {
  if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) return begun.error();
  // Rows of one step may refer to each other in any order; the keys are checked at the commit.
  if (auto deferred = database.run(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred) {
    (void)database.run(QStringLiteral("ROLLBACK"));
    return deferred.error();
  }
  return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction() {
  if (m_open) (void)m_database.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit() {
  if (auto done = m_database.run(QStringLiteral("COMMIT")); !done) return done.error();
  m_open = false;
  return {};
}

}  // namespace santalka
