// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/place/PlacedFile.h"

#include <QObject>
#include <QTimer>

namespace santalka {

/// Delivers the work on a placed file while it goes on: when the hands rest, at least once a minute, again and again while
/// the place is away. All deliveries run off the calling thread.
class PublishKeeper : public QObject {
  Q_OBJECT
 public:
  struct Timing {
    int idleMs = 5000;
    int mostMs = 60000;
    int retryMs = 30000;
    int beatMs = FileLock::BeatMs;
  };
  PublishKeeper(std::shared_ptr<PlacedFile> file, Timing timing, QObject* parent = nullptr);
  explicit PublishKeeper(std::shared_ptr<PlacedFile> file, QObject* parent = nullptr) : PublishKeeper(std::move(file), Timing(), parent) {}
  /// Waits a moment for what runs. A place that hangs does not hold the program: its thread is left behind, and what it
  /// was delivering stays in the working copy.
  ~PublishKeeper() override;

  void noteChange();
  /// The heartbeat now, as the timer gives it; with it goes a look for what nobody reports, a setting or an erasure.
  void beat();
  /// Now, without waiting for the hands to rest. `mayBeGone`: also where somebody took the file away.
  void deliver(bool mayBeGone = false);
  /// Waits for the delivery that runs; answers whether nothing waits any more.
  bool finish(int patienceMs);

  /// Somebody else sees to what still waits: what runs is neither waited for nor heard.
  void letGo();

  bool hasUndelivered() const { return m_file->hasUndelivered() || m_running; }
  const PlacedFile& file() const { return *m_file; }

 Q_SIGNALS:
  /// Something is to be delivered when the hands rest; it is being delivered; it has arrived.
  void pending();
  void started();
  void delivered();
  /// Work is kept here and could not be delivered: since when, and why the last try failed.
  void waiting(const QDateTime& since, const santalka::Error& why);
  /// Somebody moved or deleted the file; deliver(true) puts it back.
  void gone(const santalka::Error& why);
  /// Somebody else changed the file; ours stands beside it.
  void putBeside(const QString& path);
  /// The delivery fails because of the file itself.
  void failed(const santalka::Error& why);
  void takenOver(const santalka::LockHolder& holder);

 private:
  void ended(const Publishing::Outcome& outcome);

  /// Runs `work` on a thread of its own and `then` here, if this still is.
  template <class Work, class Then>
  void run(Work work, Then then);

  std::shared_ptr<PlacedFile> m_file;
  std::shared_ptr<int> m_alive = std::make_shared<int>(0);
  Timing m_timing;
  QTimer m_idle;
  QTimer m_most;
  QTimer m_retry;
  QTimer m_beat;
  bool m_running = false;
  bool m_beating = false;
};

}  // namespace santalka
