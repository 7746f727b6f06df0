// SPDX-License-Identifier: EUPL-1.2
#include "core/db/DataFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};
QString shown(const QString& path) { return QDir::toNativeSeparators(path); }

/// The schema steps in their order; the number of the last one is the version of the file.
const QStringList& steps() {
  static const QStringList list = [] {
    QStringList names = QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    return names;
  }();
  return list;
}

Result<void> applySteps(Database& database, int from) {
  for (int step = from; step < steps().size(); ++step) {
    QFile file(QStringLiteral(":/schema/") + steps().at(step));
    if (!file.open(QIODevice::ReadOnly))
      return Error{ErrorCode::Internal, Texts::tr("The program's schema step %1 cannot be read.").arg(step + 1), file.errorString()};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto done = database.script(QString::fromUtf8(file.readAll())); !done) return done;
    if (auto done = database.run(QStringLiteral("PRAGMA user_version = %1").arg(step + 1)); !done) return done.error();
    if (auto done = (*transaction)->commit(); !done) return done;
  }
  return {};
}

/// Looks at the first bytes before SQLite does, so that a Word file or an empty file is named as what it is.
Result<void> inspect(const QString& path) {
  QFile file(path);
  if (!file.exists()) return Error{ErrorCode::NotFound, Texts::tr("The file “%1” does not exist.").arg(shown(path)), {}};
  if (QFileInfo(path).isDir()) return Error{ErrorCode::NotOurs, Texts::tr("“%1” is a folder, not a Santalka file.").arg(shown(path)), {}};
  if (!file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::Unreadable, Texts::tr("The file “%1” cannot be read: you may not have the right to.").arg(shown(path)), file.errorString()};
  const QByteArray head = file.read(100);
  const Error foreign{ErrorCode::NotOurs,
                      Texts::tr("“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.").arg(shown(path)), {}};
  if (head.size() < 100 || !head.startsWith(QByteArrayLiteral("SQLite format 3"))) return foreign;
  const auto byte = [&head](int at) { return static_cast<quint32>(static_cast<uchar>(head.at(at))); };
  const quint32 application = byte(68) << 24 | byte(69) << 16 | byte(70) << 8 | byte(71);
  if (application != DataFile::ApplicationId) return foreign;
  const int version = static_cast<int>(byte(60) << 24 | byte(61) << 16 | byte(62) << 8 | byte(63));
  if (version > DataFile::currentVersion())
    return Error{ErrorCode::Newer,
                 Texts::tr("“%1” was written by a newer version of Santalka. Install the newest version; this one leaves the file as it is.").arg(shown(path)),
                 QStringLiteral("version %1").arg(version)};
  return {};
}

/// What to check. To read only, the half million rows of statistics, the search text and the history are left out: they are
/// most of a large file, cannot be harmed by reading, and SQLite itself reports what it meets of damage there.
Result<QStringList> checks(Database& database, DataFile::Access access) {
  if (access == DataFile::Access::ReadWrite) return QStringList{QStringLiteral("PRAGMA quick_check(1)")};
  auto tables = database.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'observation%' "
                                            "AND name NOT LIKE 'search_index%' AND name NOT LIKE 'edit_%' AND name NOT LIKE 'sqlite_%'"));
  if (!tables) return tables.error();
  QStringList out;
  while (tables->next()) out << QStringLiteral("PRAGMA quick_check('%1')").arg(tables->value(0).toString());
  return out;
}

/// Damage shows as an answer other than "ok", or as an error of the check itself.
Result<void> verify(Database& database, DataFile::Access access) {
  const auto damaged = [&database](const QString& detail) {
    return Error{ErrorCode::Damaged, Texts::tr("“%1” is damaged. Do not work on it; restore the newest good backup.").arg(shown(database.path())), detail};
  };
  auto list = checks(database, access);
  if (!list) return list.error().code == ErrorCode::Locked ? list.error() : damaged(list.error().detail);
  for (const QString& sql : *list) {
    auto answer = database.scalar(sql);
    if (!answer) return answer.error().code == ErrorCode::Locked ? answer.error() : damaged(answer.error().detail);
    if (answer->toString() != QLatin1String("ok")) return damaged(answer->toString());
  }
  return {};
}

}  // namespace

int DataFile::currentVersion() { return static_cast<int>(steps().size()); }

Result<void> DataFile::lock(const QString& path) {
  auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
  lock->setStaleLockTime(0);
  if (!lock->tryLock(0)) {
    if (lock->error() == QLockFile::PermissionError || lock->error() == QLockFile::UnknownError)
      return Error{ErrorCode::ReadOnly,
                   Texts::tr("“%1” cannot be changed: its folder is read-only. Copy the file to a folder of your own, or open it for reading only.").arg(shown(path)), {}};
    qint64 process = 0;
    QString host, application;
    lock->getLockInfo(&process, &host, &application);
    const QString since = QFileInfo(path + QStringLiteral(".lock")).lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return Error{ErrorCode::Locked,
                 Texts::tr("“%1” is open on the computer “%2” (%3) since %4. Close it there, or open it for reading only.")
                     .arg(shown(path), host, application, since),
                 QString::number(process)};
  }
  m_lock = std::move(lock);
  return {};
}

Result<std::unique_ptr<DataFile>> DataFile::create(const QString& path) {
  if (QFileInfo::exists(path))
    return Error{ErrorCode::Invalid, Texts::tr("“%1” exists already. Choose another name; nothing was overwritten.").arg(shown(path)), {}};
  const QFileInfo folder(QFileInfo(path).absolutePath());
  if (!folder.isDir())
    return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist.").arg(shown(folder.filePath())), {}};
  std::unique_ptr<DataFile> file(new DataFile);
  if (auto locked = file->lock(path); !locked) return locked.error();
  const auto fill = [&]() -> Result<void> {
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database) return database.error();
    file->m_database = std::move(*database);
    for (const QString& pragma : {QStringLiteral("PRAGMA journal_mode = DELETE"), QStringLiteral("PRAGMA encoding = 'UTF-8'"),
                                  QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId)})
      if (auto done = file->m_database->run(pragma); !done) return done.error();
    return applySteps(*file->m_database, 0);
  };
  if (auto filled = fill(); !filled) {
    file.reset();
    QFile::remove(path);  // ours, made a moment ago and not finished
    return filled.error();
  }
  return file;
}

Result<std::unique_ptr<DataFile>> DataFile::open(const QString& path, Access access) {
  if (auto ours = inspect(path); !ours) return ours.error();
  std::unique_ptr<DataFile> file(new DataFile);
  if (access == Access::ReadWrite) {
    if (!QFileInfo(path).isWritable())
      return Error{ErrorCode::ReadOnly, Texts::tr("“%1” is read-only. Open it for reading only, or save a copy elsewhere to work on it.").arg(shown(path)), {}};
    if (auto locked = file->lock(path); !locked) return locked.error();
  }
  auto database = connect(path, access);
  if (!database) return database.error();
  file->m_database = std::move(*database);
  if (auto sound = verify(*file->m_database, access); !sound) return sound.error();
  if (access == Access::ReadWrite) {
    auto version = file->m_database->scalar(QStringLiteral("PRAGMA user_version"));
    if (!version) return version.error();
    if (auto migrated = applySteps(*file->m_database, version->toInt()); !migrated) return migrated.error();
  }
  return file;
}

Result<std::unique_ptr<Database>> DataFile::connect(const QString& path, Access access) {
  // No look at the bytes here: closing a plain file handle would drop the locks that this process holds through SQLite.
  return Database::open(path, access == Access::ReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
}

}  // namespace santalka
