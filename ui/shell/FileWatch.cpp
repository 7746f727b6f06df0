// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileWatch.h"

#include "core/base/LooseThread.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"

#include <QTimer>

namespace santalka {

namespace {
constexpr int LookMs = 3000;
}

FileWatch::FileWatch(DataFile& file, EditService& edits, bool held, QObject* parent)
    : QObject(parent), m_file(file), m_edits(edits), m_timer(new QTimer(this)), m_held(held) {
  m_pool.setMaxThreadCount(1);
  if (file.lock()) {
    // Told by whichever thread wrote; heard in this one.
    m_file.gate()->setListener([this, alive = m_alive](const Error& why) {
      if (*alive) QMetaObject::invokeMethod(this, [this, why] { Q_EMIT shut(why); }, Qt::QueuedConnection);
    });
    connect(m_timer, &QTimer::timeout, this, &FileWatch::beat);
    m_timer->start(FileLock::BeatMs);
  } else {
    (void)m_edits.followOthers();
    connect(m_timer, &QTimer::timeout, this, &FileWatch::lookOn);
    m_timer->start(LookMs);
  }
}

FileWatch::~FileWatch() {
  *m_alive = false;
  if (m_file.gate()) m_file.gate()->setListener({});
  m_pool.waitForDone();
}

void FileWatch::beat() {
  m_pool.start([lock = m_file.lock(), gate = m_file.gate(), path = m_file.path()] {
    if (const auto holder = lock->beat()) gate->shut(WriteGate::takenOver(path, holder->who.person, holder->who.machine));
  });
}

void FileWatch::lookOn() {
  (void)m_edits.followOthers();
  if (m_isLooking) return;
  m_isLooking = true;
  struct Look {
    std::optional<LockHolder> holder;
    LockStanding standing = LockStanding::Free;
  };
  const auto look = [path = m_file.path()] {
    Look seen{FileLock::holderOf(path)};
    if (seen.holder) seen.standing = FileLock::standingOf(path, *seen.holder, LockIdentity::current());
    return seen;
  };
  // The note may lie in a place that hangs.
  LooseThread::run(m_looking, look, [this](const Look& seen) {
    m_isLooking = false;
    if (m_held && (seen.standing == LockStanding::Free || seen.standing == LockStanding::Dead)) {
      m_held = false;
      Q_EMIT holderGone();
    } else if (seen.standing == LockStanding::Silent && !m_toldSilent) {
      m_toldSilent = true;
      Q_EMIT holderSilent(FileOpening::heldBy(m_file.path(), *seen.holder, seen.standing).message);
    } else if (seen.standing == LockStanding::Held) {
      m_held = true;
    }
  });
}

void FileWatch::checkNow(FileVerify::Depth depth) {
  m_pool.start([this, path = m_file.path(), gate = m_file.gate(), depth] {
    const Result<void> outcome = FileVerify::run(path, depth);
    // Not looked into at opening, as everything that reads much of a large file.
    if (outcome && gate)
      if (auto database = DataFile::connect(path, DataFile::Access::ReadWrite)) (void)Store(**database).mendSearch();
    if (!outcome && gate && outcome.error().code == ErrorCode::Damaged) gate->shut(outcome.error());
    QMetaObject::invokeMethod(this, [this, outcome] {
      if (outcome) Q_EMIT sound();
      else if (outcome.error().code == ErrorCode::Damaged) Q_EMIT damaged(outcome.error());
    }, Qt::QueuedConnection);
  });
}

}  // namespace santalka
