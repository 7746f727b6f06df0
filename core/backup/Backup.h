// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace santalka {

/// Why a backup was made; decides how long it is kept (Thinning).
enum class BackupReason { Daily, Manual, Import, BulkChange, Migration, Restore };

/// One backup: what its manifest says.
struct Backup {
  static constexpr qint64 LargestNumber = 999999999;  ///< a manifest that says more is spoilt

  QString path;              ///< of the copy
  qint64 number = 0;         ///< grows with every backup of a ring; orders them whatever the clock says
  QDateTime madeAt;          ///< UTC
  BackupReason reason = BackupReason::Manual;
  QString label;             ///< what was about to be done: the name of the step
  QString source;            ///< the data file
  qint64 size = 0;
  QByteArray sha256;         ///< of the copy, in hexadecimal
  int version = 0;           ///< schema step
  qint64 lastStep = 0;       ///< newest edit step of the copy
  QString program;           ///< version of the program that made it
  QMap<QString, qint64> rows;  ///< per table

  /// Made from this very file, not from a copy of it that stands elsewhere.
  bool isOf(const QString& file) const;
  QString manifestPath() const { return manifestPathOf(path); }
  QJsonObject toJson() const;
  /// Unknown when the manifest is none of ours.
  static std::optional<Backup> fromManifest(const QString& manifestPath);
  static QString manifestPathOf(const QString& copyPath);
};

/// The word kept in manifests and names of files: "daily", "import" …
QString backupReasonCode(BackupReason reason);
std::optional<BackupReason> backupReason(const QString& code);
/// For people: „Prieš importą“.
QString backupReasonText(BackupReason reason);
/// What it was made from, in words, when that is another file than this one; else empty.
QString backupOrigin(const Backup& backup, const QString& file);

}  // namespace santalka
