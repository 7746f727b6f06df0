// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>

namespace santalka {

/// Files that must be there after a power cut. Nothing here may be used on a data file that this process has open through
/// SQLite: closing any other handle of a file drops the locks of the process on it.
namespace DurableFile {

/// What was written to the file is on the disk when this returns.
Result<void> sync(const QString& path);
/// So are the names of the folder (file systems that cannot do it, as on shares, are not complained of).
Result<void> syncFolder(const QString& folder);
/// `from` becomes `to` in one step, whatever `to` was before; both are in the same file system. The folder is synced.
Result<void> replace(const QString& from, const QString& to);
/// A new file of its owner's, complete and synced or not there at all.
Result<void> copy(const QString& from, const QString& to);
/// Writes beside the target, syncs, replaces.
Result<void> write(const QString& path, const QByteArray& bytes);
Result<QByteArray> sha256(const QString& path);

/// An Error of code NoSpace with the numbers when the folder has less room than this.
Result<void> demandSpace(const QString& folder, qint64 bytes, const QString& what);

}  // namespace DurableFile
}  // namespace santalka
