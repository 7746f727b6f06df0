// SPDX-License-Identifier: EUPL-1.2
#include "core/place/WorkingCopy.h"

#include "core/base/AppFolder.h"
#include "core/base/Clock.h"
#include "core/base/DurableFile.h"
#include "core/base/SafeFile.h"
#include "core/base/Steps.h"
#include "core/db/Journals.h"
#include "core/db/Snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(WorkingCopy)
};

constexpr int SpaceFactor = 3;

QString workFolder() { return AppFolder::of(QStringLiteral("work")); }
QString stateOf(const QString& folder) { return folder + QStringLiteral("/state.json"); }

std::optional<FileIdentity> identityIn(const QJsonObject& json, const char* key) {
  const QJsonValue value = json.value(QLatin1String(key));
  return value.isObject() ? std::optional<FileIdentity>(FileIdentity::fromJson(value.toObject())) : std::nullopt;
}

QJsonObject stateIn(const QString& folder) {
  QFile kept(stateOf(folder));
  return kept.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(kept.readAll()).object() : QJsonObject();
}

}  // namespace

WorkingCopy WorkingCopy::of(const QString& published) {
  return ofReal(SafeFile::realPath(published, [](const QString& name) { return ofReal(name).exists(); }));
}

WorkingCopy WorkingCopy::ofReal(const QString& published) {
  WorkingCopy copy;
  copy.m_published = published;
  const QByteArray key = QCryptographicHash::hash(copy.m_published.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
  copy.m_folder = workFolder() + QLatin1Char('/') + QString::fromLatin1(key);
  const QJsonObject json = stateIn(copy.m_folder);
  copy.m_volume = json.value(QStringLiteral("volume")).toString();
  copy.m_delivered = identityIn(json, "delivered");
  copy.m_coming = identityIn(json, "coming");
  copy.m_lastWrite = json.value(QStringLiteral("last_write")).toString();
  copy.m_waitingSince = QDateTime::fromString(json.value(QStringLiteral("waiting_since")).toString(), Qt::ISODateWithMs);
  return copy;
}

std::vector<WorkingCopy> WorkingCopy::undelivered() {
  std::vector<WorkingCopy> out;
  const QDir all(workFolder());
  for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const QString published = stateIn(all.filePath(name)).value(QStringLiteral("published")).toString();
    if (published.isEmpty()) continue;
    WorkingCopy copy = of(published);
    if (copy.hasUndelivered()) out.push_back(std::move(copy));
  }
  return out;
}

QString WorkingCopy::path() const { return m_folder + QLatin1Char('/') + QFileInfo(m_published).fileName(); }

bool WorkingCopy::exists() const { return m_delivered && QFileInfo(path()).size() > 0; }

bool WorkingCopy::hasUndelivered() const {
  if (!exists()) return false;
  if (m_waitingSince.isValid()) return true;
  const auto facts = Snapshot::read(path(), false);
  // A copy that cannot be read is not thrown away for being so: somebody has to look at it.
  return !facts || facts->lastWrite != m_lastWrite;
}

Result<bool> WorkingCopy::recognise(const FileIdentity& standing) {
  const bool known = m_delivered && m_delivered->isStill(standing);
  if (!known && !(m_coming && m_coming->isStill(standing))) return false;
  if (m_delivered && m_delivered->sameContent(standing)) return true;
  m_delivered = standing;
  m_coming.reset();
  if (auto noted = save(); !noted) return noted.error();
  return true;
}

Result<void> WorkingCopy::save() const {
  QJsonObject json{{QStringLiteral("published"), m_published},
                   {QStringLiteral("volume"), m_volume},
                   {QStringLiteral("last_write"), m_lastWrite}};
  if (m_delivered) json.insert(QStringLiteral("delivered"), m_delivered->toJson());
  if (m_coming) json.insert(QStringLiteral("coming"), m_coming->toJson());
  if (m_waitingSince.isValid()) json.insert(QStringLiteral("waiting_since"), m_waitingSince.toUTC().toString(Qt::ISODateWithMs));
  return DurableFile::write(stateOf(m_folder), QJsonDocument(json).toJson());
}

Result<void> WorkingCopy::fetch(const QString& volume) {
  if (!QDir().mkpath(m_folder))
    return Error{ErrorCode::ReadOnly, Texts::tr("The folder “%1” cannot be made, so “%2” cannot be worked on.").arg(QDir::toNativeSeparators(m_folder), QDir::toNativeSeparators(m_published)), {}};
  QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  auto identity = FileIdentity::of(m_published);
  if (!identity) return identity.error();
  if (auto room = DurableFile::demandSpace(m_folder, identity->size * SpaceFactor, Texts::tr("Working on “%1”").arg(QFileInfo(m_published).fileName())); !room) return room;
  Steps::reached("fetch.copy");
  // Until the state names the new copy there is none: a half one is never taken for work that waits.
  QFile::remove(stateOf(m_folder));
  for (const char* end : {"", "-journal", "-wal", "-shm"}) QFile::remove(path() + QLatin1String(end));
  // A cut-off write of somebody who worked on the file in its place: SQLite needs its journal to take it back.
  if (auto copied = Journals::copyWhole(m_published, path()); !copied) return copied;
  auto arrived = FileIdentity::of(path());
  if (!arrived) return arrived.error();
  if (!arrived->sameContent(*identity))
    return Error{ErrorCode::Locked, Texts::tr("“%1” changed while it was being read: somebody is writing to it. Wait a moment and try again.").arg(QDir::toNativeSeparators(m_published)), {}};
  m_volume = volume;
  m_delivered = *identity;
  m_coming.reset();
  m_waitingSince = {};
  const auto facts = Snapshot::read(path(), false);
  m_lastWrite = facts ? facts->lastWrite : QString();
  Steps::reached("fetch.state");
  return save();
}

Result<void> WorkingCopy::noteWaiting() {
  if (m_waitingSince.isValid()) return {};
  m_waitingSince = Clock::now();
  return save();
}

Result<void> WorkingCopy::noteComing(const FileIdentity& coming) {
  m_coming = coming;
  return save();
}

Result<void> WorkingCopy::noteDelivered(const FileIdentity& identity, const QString& lastWrite) {
  Steps::reached("publish.state");
  m_delivered = identity;
  m_coming.reset();
  m_lastWrite = lastWrite;
  m_waitingSince = {};
  return save();
}

void WorkingCopy::remove() {
  QDir(m_folder).removeRecursively();
  m_delivered.reset();
  m_coming.reset();
  m_waitingSince = {};
}

}  // namespace santalka
