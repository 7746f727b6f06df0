// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/SecondPlace.h"

#include "core/base/Clock.h"
#include "core/base/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace santalka {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(SecondPlace)
};

/// Not *.json: manifests are.
QString settingsOf(const QString& ring) { return ring + QStringLiteral("/second-place"); }

}  // namespace

SecondPlace SecondPlace::ofFile(const QString& file, const QString& known) {
  SecondPlace place;
  place.m_file = file;
  place.m_known = known;
  place.m_ring = BackupStore::ofFile(file, known).folder();
  QFile kept(settingsOf(place.m_ring));
  if (!kept.open(QIODevice::ReadOnly)) return place;
  const QJsonObject json = QJsonDocument::fromJson(kept.readAll()).object();
  place.m_folder = json.value(QStringLiteral("folder")).toString();
  place.m_deliveredAt = QDateTime::fromString(json.value(QStringLiteral("delivered_at")).toString(), Qt::ISODateWithMs);
  place.m_problem = json.value(QStringLiteral("problem")).toString();
  return place;
}

Result<void> SecondPlace::save() const {
  if (!QDir().mkpath(m_ring))
    return Error{ErrorCode::ReadOnly, Texts::tr("The folder “%1” cannot be made.").arg(QDir::toNativeSeparators(m_ring)), {}};
  const QJsonObject json{{QStringLiteral("folder"), m_folder},
                         {QStringLiteral("delivered_at"), m_deliveredAt.toUTC().toString(Qt::ISODateWithMs)},
                         {QStringLiteral("problem"), m_problem}};
  return DurableFile::write(settingsOf(m_ring), QJsonDocument(json).toJson());
}

Result<void> SecondPlace::choose(const QString& folder) {
  if (!folder.isEmpty() && !QFileInfo(folder).isDir())
    return Error{ErrorCode::NotFound, Texts::tr("The folder “%1” does not exist. Choose another place.").arg(QDir::toNativeSeparators(folder)), {}};
  m_folder = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
  m_deliveredAt = {};
  m_problem.clear();
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
