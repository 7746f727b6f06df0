// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace santalka::SafeFile {

/// What became of an attempt; `detail` is the system's word for the log.
struct Outcome {
  enum class Kind { Done, Exists, NoSpace, NoRight, NameTooLong, Failed };
  Kind kind = Kind::Done;
  QString detail;
  explicit operator bool() const { return kind == Kind::Done; }
};

/// Makes a file that was not there, whole from the first moment on: either all bytes under this name, or Exists. After a
/// power cut too the name never stands there with less.
Outcome createWhole(const QString& path, const QByteArray& bytes);
/// The bytes under this name from one moment to the next; the old content or the new, never a part. What may be lost in a
/// power cut, and is written every few seconds, need not wait for the disk.
enum class PowerCut { Survives, MayLose };
Outcome replaceWhole(const QString& path, const QByteArray& bytes, PowerCut cut = PowerCut::Survives);
/// Renames over an existing file in one step, without falling back to copying; both must be in the same folder.
Outcome replace(const QString& from, const QString& to);
/// Renames where nothing of that name is.
Outcome moveToFree(const QString& from, const QString& to);
/// The file's bytes are on the disk when this returns Done.
Outcome sync(const QString& path);
/// The folder's names are on the disk (nothing to do on Windows).
Outcome syncFolder(const QString& folder);

/// What stands at a path, asked without opening it: opening a pipe would wait for ever, a device might act.
enum class Node { Missing, File, Folder, Other };
struct NodeInfo {
  Node node = Node::Missing;
  qint64 size = 0;
  qint64 allocated = 0;  ///< bytes that take room on the disk; -1 when the system does not say
  QString identity;      ///< the same for two names of one file, as far as the system knows
};
NodeInfo look(const QString& path);

/// The file itself when the path is a link to one, also while the place that the link leads to is away; else the absolute
/// path. A rename onto a link would leave a private copy in its place, and what lies beside a file lies beside the file
/// itself. `enough` is asked about every name on the way before that is looked at: a place that hangs does not answer.
QString realPath(const QString& path, const std::function<bool(const QString& name)>& enough = {});

/// The files beside this one whose names are its own and an ending that the expression fits.
QStringList beside(const QString& path, const QString& endings);

}  // namespace santalka::SafeFile
