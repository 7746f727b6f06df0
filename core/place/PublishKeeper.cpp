// SPDX-License-Identifier: EUPL-1.2
#include "core/place/PublishKeeper.h"

#include "core/base/LooseThread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace santalka {

namespace {
constexpr int PatienceAtEndMs = 3000;
}

template <class Work, class Then>
void PublishKeeper::run(Work work, Then then) {
  LooseThread::run(m_alive, [file = m_file, work] { return work(*file); }, then);
}

PublishKeeper::PublishKeeper(std::shared_ptr<PlacedFile> file, Timing timing, QObject* parent) : QObject(parent), m_file(std::move(file)), m_timing(timing) {
  for (QTimer* timer : {&m_idle, &m_most, &m_retry}) {
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] { deliver(); });
  }
  connect(&m_beat, &QTimer::timeout, this, &PublishKeeper::beat);
  m_beat.start(m_timing.beatMs);
  // What waited since an earlier time goes out as soon as the window stands.
  if (m_file->hasUndelivered()) QTimer::singleShot(0, this, [this] { deliver(); });
}

PublishKeeper::~PublishKeeper() {
  if (m_running) (void)finish(PatienceAtEndMs);
}

void PublishKeeper::letGo() {
  m_alive = std::make_shared<int>(0);
  m_running = false;
  for (QTimer* timer : {&m_idle, &m_most, &m_retry, &m_beat}) timer->stop();
}

void PublishKeeper::beat() {
  if (std::exchange(m_beating, true)) return;
  const bool look = !hasUndelivered();
  run(
      [look](PlacedFile& placed) {
        auto holder = placed.beat();
        if (look) placed.lookForChanges();
        return holder;
      },
      [this, look](const std::optional<LockHolder>& holder) {
        m_beating = false;
        if (holder) Q_EMIT takenOver(*holder);
        if (!look || !m_file->hasUndelivered() || m_idle.isActive()) return;
        Q_EMIT pending();
        noteChange();
      });
}

void PublishKeeper::noteChange() {
  const bool first = !hasUndelivered();
  m_file->noteChange();
  if (first && m_file->hasUndelivered()) Q_EMIT pending();
  m_idle.start(m_timing.idleMs);
  if (!m_most.isActive()) m_most.start(m_timing.mostMs);
}

void PublishKeeper::deliver(bool mayBeGone) {
  if (m_running) {
    m_idle.start(m_timing.idleMs);
    return;
  }
  m_idle.stop();
  m_most.stop();
  m_retry.stop();
  if (!m_file->hasUndelivered()) return;
  m_running = true;
  Q_EMIT started();
  run([mayBeGone](PlacedFile& placed) { return placed.publish(mayBeGone); }, [this](const Publishing::Outcome& outcome) { ended(outcome); });
}

void PublishKeeper::ended(const Publishing::Outcome& outcome) {
  using Kind = Publishing::Outcome::Kind;
  m_running = false;
  switch (outcome.kind) {
    case Kind::Delivered: Q_EMIT delivered(); break;
    case Kind::Changed: Q_EMIT putBeside(outcome.beside); break;
    case Kind::Gone: Q_EMIT gone(outcome.error); break;
    case Kind::Failed: Q_EMIT failed(outcome.error); break;
    case Kind::Away:
      m_retry.start(m_timing.retryMs);
      Q_EMIT waiting(m_file->waitingSince(), outcome.error);
      break;
  }
}

bool PublishKeeper::finish(int patienceMs) {
  const QDeadlineTimer deadline(patienceMs);
  deliver();
  while (m_running && !deadline.hasExpired()) {
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QThread::msleep(5);
  }
  return !hasUndelivered();
}

}  // namespace santalka
