// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/report/ReportWork.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace santalka {

namespace reports {
class PageLayout;
}

/// A report read from the file and laid out.
struct BuiltReport : ReportRead {
  std::shared_ptr<const reports::PageLayout> layout;
};

/// Builds the preview off the UI thread. Only the newest wish counts: an older one that is still under way is stopped.
class PreviewBuilder : public QObject {
  Q_OBJECT
 public:
  /// Runs in the worker's thread: opens its own connection and asks `proceed` now and then.
  using Proceed = std::function<bool()>;
  using Make = std::function<Result<ReportRead>(const Proceed& proceed)>;

  explicit PreviewBuilder(QObject* parent = nullptr);
  ~PreviewBuilder() override;

  void request(Make make);
  bool isRunning() const { return m_thread != nullptr; }
  void stop();

 Q_SIGNALS:
  void built(const santalka::BuiltReport& report);
  void failed(const santalka::Error& error);

 private:
  struct Job;
  void start();
  void finish();

  QThread* m_thread = nullptr;
  std::shared_ptr<Job> m_job;
  Make m_next;
};

}  // namespace santalka
