// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <memory>
#include <thread>
#include <utility>

namespace santalka::LooseThread {

/// Runs `work` on a thread of its own that nobody waits for: a place that hangs would hold up whoever waits. `then` gets
/// its answer in the thread of the application, while `alive` is; the answer need not be copyable.
template <class Work, class Then>
void run(const std::weak_ptr<int>& alive, Work work, Then then) {
  std::thread([alive, work = std::move(work), then = std::move(then)]() mutable {
    using Answer = decltype(work());
    const auto answer = std::make_shared<Answer>(work());
    QCoreApplication* const app = QCoreApplication::instance();
    if (!app) return;  // the program has ended meanwhile
    QMetaObject::invokeMethod(app, [alive, then = std::move(then), answer]() mutable {
      if (!alive.expired()) then(*answer);
    }, Qt::QueuedConnection);
  }).detach();
}

}  // namespace santalka::LooseThread
