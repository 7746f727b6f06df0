// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace santalka {

/// Reads what a page shows off the UI thread, quietly: no strip, no cancelling, and only the newest wish counts.
/// Work that a person has asked for and waits for belongs to TaskRunner.
class BackgroundReader : public QObject {
  Q_OBJECT
 public:
  using Proceed = std::function<bool()>;
  using Deliver = std::function<void()>;
  /// Runs in a thread of its own with a database connection of its own; what it returns runs on the UI thread, unless
  /// another wish has come in the meantime.
  using Read = std::function<Deliver(const Proceed& proceed)>;

  explicit BackgroundReader(QObject* parent = nullptr);
  ~BackgroundReader() override;

  void request(Read read);
  /// What is under way is not wanted any more.
  void drop();
  bool isBusy() const { return m_thread != nullptr; }

 private:
  struct Job;
  void start();
  void finish();

  QThread* m_thread = nullptr;
  std::shared_ptr<Job> m_job;
  Read m_next;
};

}  // namespace santalka
