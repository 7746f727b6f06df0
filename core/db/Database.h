// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace santalka {

/// One connection to a data file. Qt Sql owns it; bulk work goes through the C API of the same SQLite by handle().
/// A connection belongs to the thread that opened it.
class Database {
 public:
  enum class Mode { ReadWrite, ReadOnly };

  /// Opens the file as SQLite and applies the settings of design.md 4. Says nothing about whose file it is (DataFile does).
  static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  const QString& path() const { return m_path; }
  bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
  sqlite3* handle() const;

  /// A prepared, forward-only query on this connection.
  Result<QSqlQuery> prepare(const QString& sql) const;
  Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
  /// The first column of the first row; invalid when there is none.
  Result<QVariant> scalar(const QString& sql, const QVariantList& values = {}) const;
  /// Several statements, as in a schema step.
  Result<void> script(const QString& sql) const;

  /// Turns the last error of SQLite into a sentence for the user.
  Error lastError(const QString& context) const;

 private:
  Database(QString path, QString connection, Mode mode);
  QSqlDatabase connection() const;

  QString m_path;
  QString m_connection;
  Mode m_mode;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction {
 public:
  static Result<std::unique_ptr<Transaction>> begin(Database& database);
  ~Transaction();
  Result<void> commit();

 private:
  explicit Transaction(Database& database) : m_database(database) {}
  Database& m_database;
  bool m_open = true;
};

}  // namespace santalka
