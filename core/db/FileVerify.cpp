// SPDX-License-Identifier: EUPL-1.2
#include "core/db/FileVerify.h"

#include "core/db/DataFile.h"
#include "core/db/Journals.h"
#include "core/db/SqliteErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace santalka::FileVerify {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(DataFile)
};

Error damaged(const QString& known, const QString& detail) {
  return {ErrorCode::Damaged, Texts::tr("“%1” is damaged. Do not work on it; restore the newest good backup.").arg(QDir::toNativeSeparators(known)), detail};
}

/// The half million rows of statistics, the search text and the history are most of a large file, cannot be harmed by
/// reading, and SQLite itself reports what it meets of damage there.
Result<QStringList> statements(const Database& database, Depth depth) {
  if (depth == Depth::Quick) return QStringList{QStringLiteral("PRAGMA quick_check(20)")};
  if (depth == Depth::Full) return QStringList{QStringLiteral("PRAGMA integrity_check(20)")};
  auto tables = database.texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'observation%' "
                                            "AND name NOT LIKE 'search_index%' AND name NOT LIKE 'edit_%' AND name NOT LIKE 'sqlite_%'"));
  if (!tables) return tables.error();
  QStringList out;
  for (const QString& table : *tables) out << QStringLiteral("PRAGMA quick_check('%1')").arg(table);
  return out;
}

/// A broken page can show as any of these; a busy or vanished file is no damage.
Error judged(const QString& known, const Error& error) {
  switch (error.code) {
    case ErrorCode::Locked:
    case ErrorCode::Unreadable:
    case ErrorCode::Cancelled:
    case ErrorCode::NoSpace: return error;
    default: return damaged(known, error.detail);
  }
}

}  // namespace

Result<void> isFinished(const Database& database, const QString& known) {
  const QString& name = known.isEmpty() ? database.path() : known;
  auto unfinished = Journals::isUnfinished(database);
  if (!unfinished) return judged(name, unfinished.error());
  if (!*unfinished) return {};
  return Error{ErrorCode::Damaged,
               Texts::tr("“%1” was copied, moved or left in the middle of a write, and the journal that takes such a write back does not lie beside it. Bring “%2” along from where the file was and open it again; where there is none, restore the newest good backup.")
                   .arg(QDir::toNativeSeparators(name), QFileInfo(Journals::journalPath(name)).fileName()), QStringLiteral("unfinished write")};
}

Result<void> run(const Database& database, Depth depth, const QString& known) {
  const QString& name = known.isEmpty() ? database.path() : known;
  if (auto finished = isFinished(database, known); !finished) return finished;
  auto list = statements(database, depth);
  if (!list) return judged(name, list.error());
  for (const QString& sql : *list) {
    auto lines = database.texts(sql);
    if (!lines) return judged(name, lines.error());
    if (const QStringList found = findingsIn(*lines); !found.isEmpty()) return damaged(name, found.front());
  }
  return {};
}

Result<void> run(const QString& path, Depth depth) {
  auto database = DataFile::connect(path, DataFile::Access::ReadOnly);
  if (!database) return database.error();
  return run(**database, depth, path);
}

Result<int> brokenReferences(const Database& database) {
  auto rows = database.run(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
  if (!rows) return rows.error();
  return rows->next() ? rows->value(0).toInt() : 0;
}

}  // namespace santalka::FileVerify
