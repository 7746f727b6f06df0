// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace santalka::LooseThread {

/// Starts a thread that the application waits for at its end, but only for a short while: a place may hang.
void start(std::function<void()> work);
/// Has this done in the thread of the application; dropped when that has ended meanwhile.
void post(std::function<void()> then);

/// Runs `work` on a thread of its own that nobody waits for while the program runs: a place that hangs would hold up whoever
/// waits. `then` gets its answer in the thread of the application, while `alive` is; the answer need not be copyable.
template <class Work, class Then>
void run(const std::weak_ptr<int>& alive, Work work, Then then) {
  // Shared, because a std::function must be copyable and what is handed over need not be.
  struct Job {
    std::optional<Work> work;
    Then then;
  };
  const auto job = std::make_shared<Job>(Job{std::move(work), std::move(then)});
  start([alive, job] {
    using Answer = decltype((*job->work)());
    const auto answer = std::make_shared<Answer>((*job->work)());
    job->work.reset();  // what it holds is let go of here and not in the application's thread
    post([alive, job, answer] {
      if (!alive.expired()) job->then(*answer);
    });
  });
}

}  // namespace santalka::LooseThread
