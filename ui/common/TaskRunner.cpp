// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TaskRunner.h"

#include <QThread>

#include <utility>

namespace santalka {

void TaskProgress::report(qint64 done, qint64 total) {
  // A row at a time would flood the window's event queue: whole percents are enough for a bar.
  const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
  if (total > 0 && m_lastPercent.exchange(percent) == percent) return;
  Q_EMIT progressed(done, total);
}

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {}

TaskRunner::~TaskRunner() {
  if (!m_thread) return;
  m_progress->cancel();
  m_thread->wait();
  delete m_thread;
}

bool TaskRunner::start(const QString& title, std::function<void(TaskProgress&)> work, std::function<void()> finished, bool canStop) {
  if (isRunning()) return false;
  m_title = title;
  m_canStop = canStop;
  m_progress = std::make_shared<TaskProgress>();
  connect(m_progress.get(), &TaskProgress::progressed, this, &TaskRunner::progressed, Qt::QueuedConnection);
  connect(m_progress.get(), &TaskProgress::saying, this, &TaskRunner::saying, Qt::QueuedConnection);
  m_thread = QThread::create([progress = m_progress, run = std::move(work)] { run(*progress); });
  connect(m_thread, &QThread::finished, this, [this, done = std::move(finished)] {
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    m_progress.reset();
    Q_EMIT ended();
    if (m_held) m_afterHold = done;
    else if (done) done();
  });
  Q_EMIT started(title);
  m_thread->start();
  return true;
}

void TaskRunner::hold(bool held) {
  m_held = held;
  if (held || !m_afterHold) return;
  const auto finish = [this] {
    if (m_held || !m_afterHold) return;  // held anew before the event loop came to it
    std::exchange(m_afterHold, {})();
  };
  QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void TaskRunner::cancel() {
  if (m_progress) m_progress->cancel();
}

}  // namespace santalka
