// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <array>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int ManifestFormat = 1;
constexpr qint64 LargestManifest = 1 << 20;

struct ReasonWords {
  BackupReason reason;
  const char* code;
  const char* text;
};
constexpr std::array<ReasonWords, 6> Reasons{{
    {BackupReason::Daily, "daily", QT_TRANSLATE_NOOP("Backup", "Of the day")},
    {BackupReason::Manual, "manual", QT_TRANSLATE_NOOP("Backup", "On request")},
    {BackupReason::Import, "import", QT_TRANSLATE_NOOP("Backup", "Before an import")},
    {BackupReason::BulkChange, "bulk", QT_TRANSLATE_NOOP("Backup", "Before a change of many records")},
    {BackupReason::Migration, "migration", QT_TRANSLATE_NOOP("Backup", "Before the file was brought to a new version")},
    {BackupReason::Restore, "restore", QT_TRANSLATE_NOOP("Backup", "Before a restore")},
}};

}  // namespace

QString backupReasonCode(BackupReason reason) {
  for (const ReasonWords& one : Reasons)
    if (one.reason == reason) return QLatin1String(one.code);
  return {};
}

std::optional<BackupReason> backupReason(const QString& code) {
  for (const ReasonWords& one : Reasons)
    if (code == QLatin1String(one.code)) return one.reason;
  return std::nullopt;
}

QString backupReasonText(BackupReason reason) {
  for (const ReasonWords& one : Reasons)
    if (one.reason == reason) return Texts::tr(one.text);
  return {};
}

QString backupOrigin(const Backup& backup, const QString& file) {
  return backup.source.isEmpty() || backup.isOf(file) ? QString() : Texts::tr("made from “%1”").arg(QDir::toNativeSeparators(backup.source));
}

QString Backup::manifestPathOf(const QString& copyPath) {
  const QFileInfo file(copyPath);
  return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".json");
}

bool Backup::isOf(const QString& file) const { return source == QFileInfo(file).absoluteFilePath(); }

QJsonObject Backup::toJson() const {
  QJsonObject counts;
  for (auto it = rows.cbegin(); it != rows.cend(); ++it) counts.insert(it.key(), it.value());
  return {{QStringLiteral("format"), ManifestFormat},
          {QStringLiteral("number"), number},
          {QStringLiteral("made_at"), madeAt.toUTC().toString(Qt::ISODateWithMs)},
          {QStringLiteral("reason"), backupReasonCode(reason)},
          {QStringLiteral("label"), label},
          {QStringLiteral("source"), source},
          {QStringLiteral("copy"), QFileInfo(path).fileName()},
          {QStringLiteral("size"), size},
          {QStringLiteral("sha256"), QString::fromLatin1(sha256)},
          {QStringLiteral("schema"), version},
          {QStringLiteral("last_step"), lastStep},
          {QStringLiteral("program"), program},
          {QStringLiteral("rows"), counts}};
}

std::optional<Backup> Backup::fromManifest(const QString& manifestPath) {
  QFile file(manifestPath);
  if (file.size() > LargestManifest || !file.open(QIODevice::ReadOnly)) return std::nullopt;
  const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
  const auto why = backupReason(json.value(QStringLiteral("reason")).toString());
  const qint64 number = json.value(QStringLiteral("number")).toInteger();
  if (!why || number <= 0 || number > LargestNumber || json.value(QStringLiteral("format")).toInt() != ManifestFormat) return std::nullopt;
  Backup backup;
  // The copy stands beside its manifest; a path from inside the manifest is not followed.
  const QFileInfo info(manifestPath);
  backup.path = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".santalka");
  backup.number = number;
  backup.madeAt = QDateTime::fromString(json.value(QStringLiteral("made_at")).toString(), Qt::ISODateWithMs);
  backup.reason = *why;
  backup.label = json.value(QStringLiteral("label")).toString();
  backup.source = json.value(QStringLiteral("source")).toString();
  backup.size = json.value(QStringLiteral("size")).toInteger();
  backup.sha256 = json.value(QStringLiteral("sha256")).toString().toLatin1();
  backup.version = json.value(QStringLiteral("schema")).toInt();
  backup.lastStep = json.value(QStringLiteral("last_step")).toInteger();
  backup.program = json.value(QStringLiteral("program")).toString();
  const QJsonObject counts = json.value(QStringLiteral("rows")).toObject();
  for (auto it = counts.begin(); it != counts.end(); ++it) backup.rows.insert(it.key(), it.value().toInteger());
  return backup;
}

}  // namespace santalka
