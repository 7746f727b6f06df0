// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/BackupKeeper.h"

#include "core/base/Clock.h"

#include <QFileInfo>

namespace santalka {

BackupKeeper::BackupKeeper(QString file, QString source, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_source(source.isEmpty() ? m_file : std::move(source)), m_place(SecondPlace::ofFile(m_file, m_source)) {
  m_worker.setMaxThreadCount(1);  // one after the other: they share the ring and the second place
  for (const Backup& backup : BackupStore::ofFile(m_file, m_source).list()) {
    if (!backup.isOf(m_source)) continue;
    if (!m_last) m_last = backup;
    if (backup.reason != BackupReason::Daily) continue;
    m_dailyOf = backup.madeAt.toLocalTime().date();
    break;
  }
  deliver();  // what a second place that was away, or an end in a hurry, left out
}

BackupKeeper::~BackupKeeper() { close(); }

BackupStore::Order BackupKeeper::order(BackupReason reason, const QString& label) const { return {m_file, m_source, reason, label, {}}; }

Result<void> BackupKeeper::beforeRisk(BackupReason reason, const QString& label, const std::function<bool()>& goesOn) {
  BackupStore::Order wanted = order(reason, label);
  wanted.goesOn = goesOn;
  auto made = BackupStore::ofFile(m_file, m_source).make(wanted);
  if (!made) return made.error();
  QMetaObject::invokeMethod(this, [this, backup = *made] {
    adopt(backup);
    deliver();
  });
  return {};
}

void BackupKeeper::noteChange() {
  m_changed = true;
  const QDate today = Clock::today();
  if (m_dailyOf == today) return;
  m_dailyOf = today;  // also when it fails: the next change should not try again at every key
  start(BackupReason::Daily);
}

void BackupKeeper::backUpNow() { start(BackupReason::Manual); }

void BackupKeeper::start(BackupReason reason) {
  m_changed = false;
  m_worker.start([this, wanted = order(reason, {})] {
    auto made = BackupStore::ofFile(wanted.file, wanted.source).make(wanted);
    QMetaObject::invokeMethod(this, [this, made] {
      if (made) {
        adopt(*made);
        deliver();
      } else {
        m_changed = true;
        Q_EMIT failed(made.error());
      }
    });
  });
}

void BackupKeeper::adopt(const Backup& backup) {
  m_last = backup;
  Q_EMIT changed();
}

void BackupKeeper::deliver() {
  if (!m_place.isChosen()) return;
  m_worker.start([this, place = m_place]() mutable {
    const auto done = place.deliver();
    QMetaObject::invokeMethod(this, [this, place, done] {
      // Meanwhile another place may have been chosen; that one has its own answer coming.
      if (place.folder() != m_place.folder()) return;
      m_place = place;
      Q_EMIT changed();
      if (!done) Q_EMIT failed(done.error());
    });
  });
}

void BackupKeeper::chooseSecondPlace(const QString& folder) {
  if (auto chosen = m_place.choose(folder); !chosen) {
    Q_EMIT failed(chosen.error());
    return;
  }
  Q_EMIT changed();
  if (!m_last) start(BackupReason::Manual);
  else deliver();
}

void BackupKeeper::close() {
  if (m_changed) {
    m_changed = false;
    m_worker.start([wanted = order(BackupReason::Daily, {}), place = m_place]() mutable {
      // Nobody is left to hear of it; the next start sees by the list what is missing.
      if (BackupStore::ofFile(wanted.file, wanted.source).make(wanted) && place.isChosen()) (void)place.deliver();
    });
  }
  m_worker.waitForDone();
}

}  // namespace santalka
