// SPDX-License-Identifier: EUPL-1.2
#include "core/base/LooseThread.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace santalka::LooseThread {

namespace {

constexpr std::chrono::milliseconds PatienceAtEnd{2000};

/// Never destroyed: a thread that hangs in a place outlives everything.
struct Running {
  std::mutex mutex;
  std::condition_variable ended;
  int threads = 0;
  bool open = true;  ///< the application takes answers
};

Running& running() {
  static auto* const all = new Running;
  return *all;
}

/// Runs while the application still stands: from here on nobody touches it, and who is about to end does so first, before
/// the libraries' own objects go.
void atEnd() {
  Running& all = running();
  std::unique_lock lock(all.mutex);
  all.open = false;
  all.ended.wait_for(lock, PatienceAtEnd, [&all] { return all.threads == 0; });
}

}  // namespace

void start(std::function<void()> work) {
  static const bool once = (qAddPostRoutine(atEnd), true);
  Q_UNUSED(once);
  Running& all = running();
  {
    const std::lock_guard lock(all.mutex);
    ++all.threads;
  }
  std::thread([work = std::move(work)]() mutable {
    work();
    work = {};  // what it holds goes while it is still counted
    Running& others = running();
    const std::lock_guard lock(others.mutex);
    --others.threads;
    others.ended.notify_all();
  }).detach();
}

void post(std::function<void()> then) {
  Running& all = running();
  const std::lock_guard lock(all.mutex);
  QCoreApplication* const app = QCoreApplication::instance();
  if (all.open && app) QMetaObject::invokeMethod(app, std::move(then), Qt::QueuedConnection);
}

}  // namespace santalka::LooseThread
