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

class WriteGate;

/// One connection to a data file. Qt Sql owns it; bulk work goes through the C API of the same SQLite by handle().
/// A connection belongs to the thread that opened it.
class Database {
 public:
  enum class Mode { ReadWrite, ReadOnly, Create };

  /// Opens the file as SQLite and applies the settings of core/db/README.md. Says nothing about whose file it is
  /// (DataFile does), and never makes a file unless told to Create.
  static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
  /// The same without reading a byte of the file yet: setTimeLimit(), look, then settle().
  static Result<std::unique_ptr<Database>> openUntrusted(const QString& path, Mode mode);
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  const QString& path() const { return m_path; }
  bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
  sqlite3* handle() const;
  bool isInTransaction() const;

  /// The settings that read the file (how it is synced, which journal): only after it was found to be ours.
  Result<void> settle();

  /// Who decides whether this connection may write; none for files that nobody else can hold.
  void setGate(std::shared_ptr<WriteGate> gate) { m_gate = std::move(gate); }
  const std::shared_ptr<WriteGate>& gate() const { return m_gate; }

  /// How long a call waits while others write; 5 s unless this says otherwise.
  void setPatience(int milliseconds);
  /// Work of this connection that takes longer is stopped with Cancelled; 0 takes the limit away. For files not yet trusted.
  void setTimeLimit(int milliseconds);
  /// The same as soon as `goesOn`, asked now and then in this thread, answers false; an empty one takes it away.
  void setStop(std::function<bool()> goesOn);
  /// True when this process holds a connection to the file. Then nobody may open and close it as a plain file: on Unix
  /// that would drop SQLite's locks.
  static bool isOpenHere(const QString& path);

  /// A prepared, forward-only query on this connection.
  Result<QSqlQuery> prepare(const QString& sql) const;
  Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {}) const;
  /// Shows `take` every row of the answer. What fails in the middle is an Error; what was taken until then is not all.
  Result<void> eachRow(const QString& sql, const QVariantList& values, const std::function<void(const QSqlQuery& row)>& take) const;
  /// The first column of every row.
  Result<QStringList> texts(const QString& sql, const QVariantList& values = {}) const;
  /// The first column of the first row; invalid when there is none.
  Result<QVariant> scalar(const QString& sql, const QVariantList& values = {}) const;
  /// Several statements, as in a schema step.
  Result<void> script(const QString& sql) const;

  /// A copy of the whole file as it is between two transactions; `target` must not exist.
  Result<void> copyTo(const QString& target) const;

  /// Turns the last error of SQLite into a sentence for the user.
  Error lastError(const QString& context) const;

 private:
  friend class Transaction;
  Database(QString path, QString connection, Mode mode);
  QSqlDatabase connection() const;
  Result<void> connectNow();
  void harden() const;
  /// After a failure that leaves a connection in doubt it is closed, opened anew and checked; what does not come back
  /// sound is not written to any more.
  void renewIfSpoiled();

  QString m_path;
  QString m_connection;
  QString m_identity;  ///< of the file, for isOpenHere()
  Mode m_mode;
  std::shared_ptr<WriteGate> m_gate;
  std::unique_ptr<std::function<bool()>> m_goesOn;  ///< has an address of its own: SQLite holds on to it
  bool m_preparing = false;  ///< a transaction is in its beforeWriting
  mutable bool m_spoiled = false;
};

/// BEGIN IMMEDIATE … COMMIT, through the gate of the connection; rolls back when it goes out of scope uncommitted.
class Transaction {
 public:
  /// `beforeWriting` sees the file as it is, knowing that nobody else can change it any more; from then on until the commit
  /// other connections cannot even read. It may take long and let other work of its thread go on: what that would write on
  /// this connection is refused with Locked.
  static Result<std::unique_ptr<Transaction>> begin(Database& database, const std::function<Result<void>()>& beforeWriting = {});
  /// Does the work in the transaction that is open, or in one of its own.
  static Result<void> within(Database& database, const std::function<Result<void>()>& work);
  ~Transaction();
  Result<void> commit();

 private:
  explicit Transaction(Database& database) : m_database(database) {}
  /// Page 1 goes into the journal first, and the journal's number into the file, so that a journal left by a crash tells
  /// which state of which file it belongs to, and a file without its journal that it is half written (Journals).
  Result<void> markBegun();
  Database& m_database;
  bool m_open = true;
  bool m_marked = false;
};

}  // namespace santalka
