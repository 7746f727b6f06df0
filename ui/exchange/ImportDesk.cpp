// SPDX-License-Identifier: EUPL-1.2
#include "ui/exchange/ImportDesk.h"

#include "core/db/DataFile.h"
#include "core/editing/EditService.h"

#include <QThread>

namespace santalka {

/// Everything that belongs to the worker's thread.
struct ImportDesk::Work {
  QString dataFile;
  QString source;
  std::unique_ptr<Database> database;
  std::unique_ptr<Store> store;
  std::unique_ptr<ImportSession> session;
  ImportState state;
  ImportResult result;
  std::vector<ChangeNotice> notices;

  Result<void> connect() {
    if (database) return {};
    auto opened = DataFile::connect(dataFile, DataFile::Access::ReadOnly);
    if (!opened) return opened.error();
    database = std::move(*opened);
    store = std::make_unique<Store>(*database);
    return {};
  }

  void disconnect() {
    session.reset();
    store.reset();
    database.reset();
  }

  /// Fills the copy for the page from the session.
  void describe(const ReadProgress& progress) {
    state = ImportState();
    if (!session) return;
    state.open = true;
    state.target = session->target();
    state.fileName = session->fileName();
    state.encodingNote = session->encodingNote();
    state.sheets = session->sheetNames();
    state.sheet = session->sheetIndex();
    state.headerFirst = session->headerFirst();
    state.headerLast = session->headerLast();
    state.fields = session->fields();
    auto preview = session->preview(progress);
    state.columns = session->columns();
    if (preview) state.preview = **preview;
    else state.error = preview.error();
  }
};

ImportDesk::ImportDesk(const QString& dataFile, EditService& edits, const QString& who, QObject* parent)
    : QObject(parent), m_thread(new QThread(this)), m_worker(new QObject), m_work(std::make_shared<Work>()), m_edits(edits), m_who(who) {
  m_work->dataFile = dataFile;
  m_worker->moveToThread(m_thread);
  m_thread->start();
}

ImportDesk::~ImportDesk() {
  m_cancelled = true;
  // The connection ends in the thread that opened it.
  QMetaObject::invokeMethod(m_worker, [work = m_work] { work->disconnect(); });
  m_worker->deleteLater();
  m_thread->quit();
  m_thread->wait();
}

ReadProgress ImportDesk::progress() {
  return [this](double done) {
    Q_EMIT progressed(done);
    return !m_cancelled.load();
  };
}

void ImportDesk::run(const QString& what, Job job, std::function<void()> then) {
  if (m_busy) return;
  m_busy = true;
  m_cancelled = false;
  Q_EMIT busyChanged(true, what);
  QMetaObject::invokeMethod(m_worker, [this, work = m_work, task = std::move(job), after = std::move(then)] {
    const Result<void> outcome = task(*work);
    QMetaObject::invokeMethod(this, [this, outcome, after] { finish(outcome, after); });
  });
}

void ImportDesk::finish(const Result<void>& outcome, const std::function<void()>& then) {
  m_busy = false;
  if (std::exchange(m_writing, false)) Q_EMIT writing(false);
  m_state = std::move(m_work->state);
  m_work->state = m_state;
  Q_EMIT busyChanged(false, QString());
  Q_EMIT changed();
  if (!outcome) Q_EMIT failed(outcome.error());
  else if (then) then();
}

void ImportDesk::change(Job job) {
  run(tr("Looking what would change…"), [task = std::move(job), report = progress()](Work& work) -> Result<void> {
    if (!work.session) return {};
    auto done = task(work);
    work.describe(report);
    return done;
  });
}

QString ImportDesk::cellText(int row, int column) const {
  if (m_busy || !m_work->session || row < 0 || column < 0) return {};
  const Sheet& sheet = m_work->session->sheet();
  return row < sheet.rowCount() ? sheet.cell(row, column).text : QString();
}

bool ImportDesk::cellIsNumber(int row, int column) const {
  if (m_busy || !m_work->session || row < 0 || column < 0) return false;
  const Sheet& sheet = m_work->session->sheet();
  return row < sheet.rowCount() && sheet.kind(row, column) == Cell::Kind::Number;
}

void ImportDesk::open(const QString& path, ImportTarget target) {
  run(tr("Reading the file…"), [path, target, report = progress()](Work& work) -> Result<void> {
    work.session.reset();
    work.source = path;
    if (auto ready = work.connect(); !ready) return ready.error();
    auto session = ImportSession::open(path, target, *work.store, report);
    if (!session) {
      work.describe(report);
      return session.error();
    }
    work.session = std::move(*session);
    work.describe(report);
    return {};
  });
}

void ImportDesk::chooseSheet(int index) {
  change([index](Work& work) { return work.session->chooseSheet(index); });
}

void ImportDesk::chooseHeader(int first, int last) {
  change([first, last](Work& work) { return work.session->chooseHeader(first, last); });
}

void ImportDesk::assign(int column, const QString& field, std::optional<int> year) {
  change([column, field, year](Work& work) -> Result<void> {
    work.session->assign(column, field, year);
    return {};
  });
}

void ImportDesk::choosePlan(qint64 plan) {
  change([plan](Work& work) -> Result<void> {
    work.session->choosePlan(plan);
    return {};
  });
}

void ImportDesk::answer(const ImportCell& cell, int answer, bool alike) {
  change([cell, answer, alike](Work& work) -> Result<void> {
    work.session->answer(cell, answer, alike);
    return {};
  });
}

void ImportDesk::correct(const QString& cell, const QString& text) {
  change([cell, text](Work& work) -> Result<void> {
    work.session->correct(cell, text);
    return {};
  });
}

void ImportDesk::apply(bool skipErrors) {
  if (m_busy) return;
  m_writing = true;
  Q_EMIT writing(true);
  const auto job = [skipErrors, who = m_who, before = m_edits.beforeRisk(), report = progress()](Work& work) -> Result<void> {
    if (!work.session) return {};
    auto database = DataFile::connect(work.dataFile, DataFile::Access::ReadWrite);
    if (!database) return database.error();
    EditService edits(**database, who);
    edits.setBeforeRisk(before);
    edits.setProgress(report);
    work.notices.clear();
    QObject::connect(&edits, &EditService::changed, &edits, [&work](const ChangeNotice& notice) { work.notices.push_back(notice); });
    work.session->skipErrors(skipErrors);
    auto result = work.session->apply(edits);
    if (!result) return result.error();
    work.result = *result;
    work.session.reset();
    work.describe({});
    return {};
  };
  run(tr("Writing…"), job, [this] {
    m_edits.adopt(std::exchange(m_work->notices, {}));
    Q_EMIT applied(m_work->result);
  });
}

void ImportDesk::close() {
  run(QString(), [](Work& work) -> Result<void> {
    work.disconnect();
    work.describe({});
    return {};
  });
}

}  // namespace santalka
