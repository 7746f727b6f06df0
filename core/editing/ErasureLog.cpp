// SPDX-License-Identifier: EUPL-1.2
#include "core/editing/ErasureLog.h"

#include "core/db/FileSettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace santalka::ErasureLog {

namespace {

constexpr const char* LogKey = "privacy.erasures";
constexpr const char* OwedKey = "owed";

}  // namespace

QStringList everything() { return {Pages, Drafts, Kept, SecondPlace, Backups}; }

Result<QJsonArray> read(const Database& database) {
  auto text = FileSettings::read(database, QLatin1String(LogKey));
  if (!text) return text.error();
  return QJsonDocument::fromJson(text->toUtf8()).array();
}

Result<void> write(const Database& database, const QJsonArray& log) {
  return FileSettings::write(database, QLatin1String(LogKey), QString::fromUtf8(QJsonDocument(log).toJson(QJsonDocument::Compact)));
}

QStringList owedOf(const QJsonObject& entry) {
  QStringList out;
  for (const QJsonValue& part : entry.value(QLatin1String(OwedKey)).toArray()) out << part.toString();
  return out;
}

bool isOwed(const QJsonArray& log) {
  return std::any_of(log.begin(), log.end(), [](const QJsonValue& entry) { return !owedOf(entry.toObject()).isEmpty(); });
}

bool isSame(const QJsonObject& one, const QJsonObject& other) {
  for (const char* key : {"at", "entity", "id"})
    if (one.value(QLatin1String(key)) != other.value(QLatin1String(key))) return false;
  return true;
}

Result<void> settle(Database& database, const QStringList& done) {
  if (done.isEmpty()) return {};
  auto transaction = Transaction::begin(database);
  if (!transaction) return transaction.error();
  auto log = read(database);
  if (!log) return log.error();
  QJsonArray settled;
  for (const QJsonValue& value : *log) {
    QJsonObject entry = value.toObject();
    QStringList owed = owedOf(entry);
    for (const QString& part : done) owed.removeAll(part);
    if (owed.isEmpty()) entry.remove(QLatin1String(OwedKey));
    else entry.insert(QLatin1String(OwedKey), QJsonArray::fromStringList(owed));
    settled.append(entry);
  }
  if (auto written = write(database, settled); !written) return written;
  return (*transaction)->commit();
}

}  // namespace santalka::ErasureLog
