// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/PreviewBuilder.h"

#include "core/reports/PageLayout.h"

#include <QThread>

#include <optional>

namespace santalka {

struct PreviewBuilder::Job {
  Make make;
  /// Apart from the job: the layout keeps whom it asks, and the job keeps the layout.
  std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false);
  BuiltReport report;
  std::optional<Error> error;
};

PreviewBuilder::PreviewBuilder(QObject* parent) : QObject(parent) {}

PreviewBuilder::~PreviewBuilder() { stop(); }

void PreviewBuilder::stop() {
  m_next = {};
  if (!m_thread) return;
  *m_job->stopped = true;
  m_thread->disconnect(this);
  m_thread->wait();
  delete m_thread;
  m_thread = nullptr;
}

void PreviewBuilder::request(Make make) {
  m_next = std::move(make);
  if (m_thread) *m_job->stopped = true;
  else start();
}

void PreviewBuilder::start() {
  m_job = std::make_shared<Job>();
  m_job->make = std::move(m_next);
  m_next = {};
  m_thread = QThread::create([job = m_job] {
    const Proceed proceed = [stopped = job->stopped] { return !stopped->load(); };
    auto read = job->make(proceed);
    if (!read) {
      job->error = read.error();
      return;
    }
    static_cast<ReportRead&>(job->report) = std::move(*read);
    if (proceed()) job->report.layout = std::make_shared<const reports::PageLayout>(job->report.document, proceed);
  });
  connect(m_thread, &QThread::finished, this, &PreviewBuilder::finish);
  m_thread->start();
}

void PreviewBuilder::finish() {
  m_thread->wait();
  m_thread->deleteLater();
  m_thread = nullptr;
  const std::shared_ptr<Job> job = m_job;
  if (m_next) return start();
  if (job->stopped->load()) return;
  if (job->error) Q_EMIT failed(*job->error);
  else Q_EMIT built(job->report);
}

}  // namespace santalka
