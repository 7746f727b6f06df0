// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace santalka {

/// What long work says about itself. Used from the worker's thread.
class TaskProgress : public QObject {
  Q_OBJECT
 public:
  /// `total` 0 means nobody knows how much there is.
  void report(qint64 done, qint64 total);
  void say(const QString& what) { Q_EMIT saying(what); }
  bool isCancelled() const { return m_cancelled.load(); }
  void cancel() { m_cancelled.store(true); }

 Q_SIGNALS:
  void progressed(qint64 done, qint64 total);
  void saying(const QString& what);

 private:
  std::atomic<bool> m_cancelled{false};
  std::atomic<int> m_lastPercent{-1};
};

/// Runs one piece of long work off the UI thread. The work opens its own database connection (a connection belongs to
/// one thread) and returns by its own captured state; `finished` runs on the UI thread afterwards.
class TaskRunner : public QObject {
  Q_OBJECT
 public:
  explicit TaskRunner(QObject* parent = nullptr);
  ~TaskRunner() override;

  /// Does nothing and answers false while other work is running.
  /// `canStop`: the work asks whether it is cancelled.
  bool start(const QString& title, std::function<void(TaskProgress&)> work, std::function<void()> finished, bool canStop = true);
  bool canStop() const { return m_canStop; }
  bool isRunning() const { return m_thread || m_held || m_afterHold; }
  /// Something that is no task has the file to itself while the event loop runs: no work is started meanwhile, and what
  /// ends is finished only when that is through, from the event loop.
  void hold(bool held);
  bool isHeld() const { return m_held; }
  QString title() const { return m_title; }
  void cancel();

 Q_SIGNALS:
  void started(const QString& title);
  void progressed(qint64 done, qint64 total);
  void saying(const QString& what);
  void ended();

 private:
  QThread* m_thread = nullptr;
  std::shared_ptr<TaskProgress> m_progress;
  QString m_title;
  std::function<void()> m_afterHold;  ///< of work that ended while this was held
  bool m_canStop = true;
  bool m_held = false;
};

}  // namespace santalka
