// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/domain/EntityKind.h"

#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace santalka {

/// Whole copies of a data file: made through SQLite while others read and write it, checked in full, compared. Each call
/// opens connections of its own, so that it can run on any thread.
namespace Snapshot {

/// What a sound file is known by.
struct Facts {
  QString fileId;             ///< the same in every copy of one office's file; empty in files from before there was one
  int version = 0;            ///< schema step
  qint64 lastStep = 0;        ///< number of the newest edit step
  QString lastStepAt;         ///< its time as written
  QString lastWrite;          ///< another after every write of ours, also one that leaves no step: a setting, an erasure
  QMap<QString, qint64> rows; ///< of each table
};

inline QString fileIdKey() { return QStringLiteral("file_id"); }

/// Asked now and then while it takes long, in the same thread; false stops it with an Error of code Cancelled.
using GoesOn = std::function<bool()>;
/// Copies the file to a new one, page by page, as of one moment.
Result<void> copy(const QString& from, const QString& to, const GoesOn& goesOn = {});
/// What the file holds. With `check` also the full check of structure and references: an Error of code Damaged when it
/// finds anything.
Result<Facts> read(const QString& path, bool check, const GoesOn& goesOn = {});

/// How the records of another file differ from those of this one.
struct Difference {
  EntityKind kind = EntityKind::Municipality;
  qint64 onlyThere = 0;
  qint64 onlyHere = 0;
  qint64 changed = 0;
};
/// Entities without a difference are left out.
Result<std::vector<Difference>> compare(const QString& here, const QString& there);

/// Every table as the text of a CSV file ("measures.csv"), and the schema as "schema.sql", one after the other.
Result<void> writeTables(const QString& path, const std::function<Result<void>(const QString& name, const QByteArray& content)>& take);

}  // namespace Snapshot
}  // namespace santalka
