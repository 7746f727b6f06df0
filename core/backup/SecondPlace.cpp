// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/SecondPlace.h"

#include "core/base/Clock.h"
#include "core/base/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(SecondPlace)
};

/// Not *.json: manifests are.
QString settingsOf(const QString& ring) { return ring + QStringLiteral("/second-place"); }

QJsonObject read(const QString& ring) {
  QFile kept(settingsOf(ring));
  return kept.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(kept.readAll()).object() : QJsonObject();
}

QStringList othersIn(const QJsonObject& json) {
  QStringList others;
  for (const QJsonValue& other : json.value(QStringLiteral("others")).toArray()) others << other.toString();
  return others;
}

}  // namespace

SecondPlace SecondPlace::ofFile(const QString& file, const QString& known) {
  SecondPlace place;
  place.m_file = file;
  place.m_known = known;
  place.m_ring = BackupStore::ofFile(file, known).folder();
  const QJsonObject json = read(place.m_ring);
  place.m_folder = json.value(QStringLiteral("folder")).toString();
  place.m_others = othersIn(json);
  place.m_deliveredAt = QDateTime::fromString(json.value(QStringLiteral("delivered_at")).toString(), Qt::ISODateWithMs);
  place.m_problem = json.value(QStringLiteral("problem")).toString();
  return place;
}

Result<void> SecondPlace::save() const {
  if (!QDir().mkpath(m_ring))
    return Error{ErrorCode::ReadOnly, Texts::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(m_ring)), {}};
  // Another program may have noted a copy meanwhile.
  QStringList others = othersIn(read(m_ring)) + m_others;
  others.removeDuplicates();
  const QJsonObject json{{QStringLiteral("folder"), m_folder},
                         {QStringLiteral("others"), QJsonArray::fromStringList(others)},
                         {QStringLiteral("delivered_at"), m_deliveredAt.toUTC().toString(Qt::ISODateWithMs)},
                         {QStringLiteral("problem"), m_problem}};
  return DurableFile::write(settingsOf(m_ring), QJsonDocument(json).toJson());
}

Result<void> SecondPlace::choose(const QString& folder) {
  if (!folder.isEmpty() && !QFileInfo(folder).isDir())
    return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another place.").arg(QDir::toNativeSeparators(folder)), {}};
  const QString chosen = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
  if (isChosen() && m_deliveredAt.isValid() && m_folder != chosen) remember(m_folder);
  m_folder = chosen;
  m_deliveredAt = {};
  m_problem.clear();
  return save();
}

QStringList SecondPlace::everywhere() const {
  QStringList all = m_others;
  all.removeAll(m_folder);
  if (isChosen()) all.prepend(m_folder);
  return all;
}

void SecondPlace::remember(const QString& folder) {
  if (!m_others.contains(folder)) m_others << folder;
}

Result<void> SecondPlace::noteCopy(const QString& folder) {
  const QString path = QDir(folder).absolutePath();
  if (path == m_folder || m_others.contains(path)) return {};
  remember(path);
  return save();
}

Result<void> SecondPlace::deliver() {
  if (m_folder.isEmpty()) return {};
  const auto backups = BackupStore(m_ring).list();
  if (backups.empty()) return {};
  const auto bring = [&]() -> Result<void> {
    // The folder itself is not made: where a stick was, a folder on the system's disk would be no second place.
    if (!QFileInfo(m_folder).isDir())
      return Error{ErrorCode::NotFound, Texts::tr("The second place “%1” cannot be reached. Connect it; the next backup goes there by itself.").arg(QDir::toNativeSeparators(m_folder)), {}};
    auto taken = BackupStore::inPlace(m_folder, m_file, m_known).take(backups.front());
    return taken ? Result<void>() : Result<void>(taken.error());
  };
  auto done = bring();
  if (done) m_deliveredAt = Clock::now();
  m_problem = done ? QString() : done.error().message;
  if (auto saved = save(); !saved && done) return saved;
  return done;
}

}  // namespace santalka
