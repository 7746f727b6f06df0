// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/BackgroundReader.h"

#include <QThread>

namespace santalka {

struct BackgroundReader::Job {
  Read read;
  Deliver deliver;
  std::atomic<bool> stopped{false};
};

BackgroundReader::BackgroundReader(QObject* parent) : QObject(parent) {}

BackgroundReader::~BackgroundReader() {
  drop();
  if (!m_thread) return;
  m_thread->disconnect(this);
  m_thread->wait();
  delete m_thread;
}

void BackgroundReader::request(Read read) {
  m_next = std::move(read);
  if (m_thread) m_job->stopped = true;
  else start();
}

void BackgroundReader::drop() {
  m_next = {};
  if (m_thread) m_job->stopped = true;
}

void BackgroundReader::start() {
  m_job = std::make_shared<Job>();
  m_job->read = std::move(m_next);
  m_next = {};
  m_thread = QThread::create([job = m_job] { job->deliver = job->read([job] { return !job->stopped.load(); }); });
  connect(m_thread, &QThread::finished, this, &BackgroundReader::finish);
  m_thread->start();
}

void BackgroundReader::finish() {
  m_thread->wait();
  m_thread->deleteLater();
  m_thread = nullptr;
  const std::shared_ptr<Job> job = std::move(m_job);
  if (m_next) return start();
  if (!job->stopped && job->deliver) job->deliver();
}

}  // namespace santalka
