// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileSession.h"

#include "core/backup/BackupKeeper.h"
#include "core/base/LooseThread.h"
#include "core/base/SystemUser.h"
#include "ui/shell/BackupWait.h"
#include "ui/shell/FileWatch.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>
#include <QThread>

#include <thread>

namespace santalka {

namespace {

constexpr int RecentFiles = 8;
constexpr int PatienceAtEndMs = 2000;

void remember(const QString& path) {
  QSettings settings;
  QStringList recent = settings.value(QStringLiteral("files/recent")).toStringList();
  recent.removeAll(path);
  recent.prepend(path);
  settings.setValue(QStringLiteral("files/recent"), QStringList(recent.mid(0, RecentFiles)));
}

}  // namespace

FileSession::FileSession(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

FileSession::~FileSession() {
  m_alive.reset();
  if (m_opening) (void)m_openingDone->tryAcquire(1, PatienceAtEndMs);
  const bool onCopy = m_placed && m_placed->isWorkingCopy();
  shutDown();
  m_keeper.reset();
  SessionOpening::waitFor(m_leaving, PatienceAtEndMs);  // a file closed just before may still be on its way
  if (!onCopy) return;
  // The note beside the published file goes now, unless the place hangs: that does not hold the program.
  auto gone = std::make_shared<QSemaphore>();
  std::thread([placed = std::move(m_placed), gone]() mutable {
    placed.reset();
    gone->release();
  }).detach();
  (void)gone->tryAcquire(1, PatienceAtEndMs);
}

void FileSession::shutDown() {
  if (!m_file) return;
  m_workspace.detach();
  m_watch.reset();
  m_edits.reset();
  m_backups.reset();  // with the last copy of the day, while the file is still held
  m_file.reset();
}

void FileSession::close() {
  if (!m_file) return;
  shutDown();
  m_holder.reset();
  if (!m_keeper) return m_placed.reset();
  m_keeper->letGo();
  m_keeper.reset();
  m_leaving = m_placed;
  struct Left {
    QString path;
    Publishing::Outcome outcome;
  };
  const auto deliver = [placed = std::move(m_placed)]() mutable {
    placed->lookForChanges();
    Left last{placed->path(), placed->publish()};
    placed.reset();  // with the note
    return last;
  };
  LooseThread::run(m_alive, deliver, [this](const Left& last) { Q_EMIT left(last.path, last.outcome); });
}

Opened FileSession::take(OpenAnswer& answer) {
  Opened& opened = answer.opened;
  if (!opened.file) return std::move(opened);
  if (auto connected = opened.file->connectHere(); !connected) {
    opened.file.reset();
    opened.error = connected.error();
    opened.kind = FileOpening::kindOf(opened.error);
    return std::move(opened);
  }
  close();
  m_file = std::move(opened.file);
  m_placed = std::move(answer.placed);
  m_holder = answer.holder;
  m_edits = std::make_unique<EditService>(m_file->database(), userName());
  const QString path = QFileInfo(m_file->path()).absoluteFilePath();
  remember(path);
  m_workspace.setWorkPath(m_file->database().path());
  if (!m_file->isReadOnly()) {
    keepBackups();
    if (m_placed->isWorkingCopy()) keepPublished(opened.kind == Opened::Kind::Migrated);
  }
  m_watch = std::make_unique<FileWatch>(*m_file, *m_edits, m_holder.has_value());
  connect(m_watch.get(), &FileWatch::shut, &m_workspace, &Workspace::turnReadOnly);
  m_workspace.attach(*m_edits, path, m_file->isReadOnly());
  Q_EMIT this->opened();
  if (opened.pending) m_watch->checkNow(*opened.pending);
  return std::move(opened);
}

void FileSession::keepBackups() {
  m_backups = std::make_unique<BackupKeeper>(m_file->database().path(), m_file->path());
  BackupKeeper* const keeper = m_backups.get();
  m_edits->setBeforeRisk([this, keeper](EditService::Risk risk, const QString& label, const std::function<bool()>& goesOn) {
    const auto make = [keeper, label, reason = risk == EditService::Risk::Import ? BackupReason::Import : BackupReason::BulkChange](const std::function<bool()>& on) {
      return keeper->beforeRisk(reason, label, on);
    };
    // An import asks in a thread of its own. While another file is being opened no event may come in between: it would take
    // the place of this one.
    return QThread::currentThread() != thread() || m_opening ? make(goesOn) : BackupWait::make(m_workspace, label, make);
  });
  connect(m_edits.get(), &EditService::changed, keeper, &BackupKeeper::noteChange);
  m_workspace.setBackups(keeper);
}

void FileSession::keepPublished(bool changedAlready) {
  m_keeper = std::make_unique<PublishKeeper>(m_placed, m_timing);
  connect(m_edits.get(), &EditService::changed, m_keeper.get(), &PublishKeeper::noteChange);
  connect(m_keeper.get(), &PublishKeeper::takenOver, this, [gate = m_file->gate(), path = m_file->path()](const LockHolder& holder) {
    gate->shut(WriteGate::takenOver(path, holder.who.person, holder.who.machine));
  });
  if (changedAlready) m_keeper->noteChange();
}

OpenWish FileSession::wish(const QString& path, DataFile::Access access, bool takeOver) const {
  OpenWish wish;
  wish.path = QFileInfo(path).absoluteFilePath();
  wish.access = access;
  wish.takeOver = takeOver;
  wish.person = userName();
  wish.goodCopies = m_copies;
  return wish;
}

/// The file that is open already is not opened against its own lock.
void FileSession::closeOwn(const QString& path) {
  if (m_file && QFileInfo(m_file->path()).absoluteFilePath() == path) close();
}

bool FileSession::start(OpenWish wish, Then then) {
  if (m_opening || m_workspace.tasks().isHeld()) return false;
  m_opening = true;
  closeOwn(wish.path);
  wish.leaving = m_leaving;
  Q_EMIT openingStarted(wish.path);
  m_openingDone = std::make_shared<QSemaphore>();
  const auto open = [wish = std::move(wish), done = m_openingDone] {
    OpenAnswer answer = SessionOpening::run(wish);
    done->release();
    return answer;
  };
  LooseThread::run(m_alive, open,
                   [this, then = std::move(then)](OpenAnswer& answer) {
                     m_opening = false;
                     Opened opened = take(answer);
                     Q_EMIT openingEnded();
                     if (then) then(opened);
                   });
  return true;
}

bool FileSession::openSoon(const QString& path, DataFile::Access access, bool takeOver, Then then) {
  return start(wish(path, access, takeOver), std::move(then));
}

bool FileSession::createSoon(const QString& path, Then then) {
  OpenWish fresh = wish(path, DataFile::Access::ReadWrite, false);
  fresh.create = true;
  return start(std::move(fresh), std::move(then));
}

Opened FileSession::openNow(OpenWish wish) {
  closeOwn(wish.path);
  wish.leaving = m_leaving;
  wish.checks = OpenRequest::Checks::Later;
  OpenAnswer answer = SessionOpening::run(wish);
  return take(answer);
}

Result<void> FileSession::open(const QString& path, DataFile::Access access) {
  const Opened opened = tryOpen(path, access);
  return opened.error.message.isEmpty() ? Result<void>() : Result<void>(opened.error);
}

Opened FileSession::tryOpen(const QString& path, DataFile::Access access, bool takeOver) { return openNow(wish(path, access, takeOver)); }

Result<void> FileSession::create(const QString& path) {
  OpenWish fresh = wish(path, DataFile::Access::ReadWrite, false);
  fresh.create = true;
  const Opened opened = openNow(std::move(fresh));
  return opened.error.message.isEmpty() ? Result<void>() : Result<void>(opened.error);
}

QStringList FileSession::recentFiles() {
  QStringList found;
  for (const QString& path : QSettings().value(QStringLiteral("files/recent")).toStringList())
    // A place that hangs is not asked: what was worked on through a copy can be opened without it.
    if (WorkingCopy::of(path).exists() || QFileInfo::exists(path)) found << path;
  return found;
}

QString FileSession::firstFile() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name = QCoreApplication::translate("FileSession", "Integration");
  return QDir(folder).filePath(QStringLiteral("%1/%1.santalka").arg(name));
}

QString FileSession::sampleFile() {
  const QString name = QCoreApplication::translate("FileSession", "Sample district");
  return QDir(QFileInfo(firstFile()).absolutePath()).filePath(name + QStringLiteral(".santalka"));
}

QString FileSession::userName() {
  const QString own = QSettings().value(QStringLiteral("user/name")).toString();
  if (!own.isEmpty()) return own;
  const QString system = systemUser();
  return system.isEmpty() ? QCoreApplication::translate("FileSession", "coordinator") : system;
}

void FileSession::setUserName(const QString& name) {
  QSettings().setValue(QStringLiteral("user/name"), name.trimmed());
  if (m_edits) m_edits->setWho(userName());
}

}  // namespace santalka
