// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileSession.h"

#include "core/backup/BackupKeeper.h"
#include "core/base/SystemUser.h"
#include "ui/shell/FileWatch.h"
#include "ui/shell/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace santalka {

namespace {

constexpr int RecentFiles = 8;

void remember(const QString& path) {
  QSettings settings;
  QStringList recent = settings.value(QStringLiteral("files/recent")).toStringList();
  recent.removeAll(path);
  recent.prepend(path);
  settings.setValue(QStringLiteral("files/recent"), QStringList(recent.mid(0, RecentFiles)));
}

}  // namespace

FileSession::FileSession(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

FileSession::~FileSession() { close(); }

void FileSession::close() {
  if (!m_file) return;
  m_workspace.detach();
  m_watch.reset();
  m_edits.reset();
  m_backups.reset();  // with the last copy of the day, while the file is still held
  m_file.reset();
}

void FileSession::take(std::unique_ptr<DataFile> file) {
  close();
  m_file = std::move(file);
  m_edits = std::make_unique<EditService>(m_file->database(), userName());
  const QString path = QFileInfo(m_file->path()).absoluteFilePath();
  remember(path);
  if (!m_file->isReadOnly()) keepBackups();
  m_watch = std::make_unique<FileWatch>(*m_file, *m_edits);
  connect(m_watch.get(), &FileWatch::shut, &m_workspace, &Workspace::turnReadOnly);
  m_workspace.attach(*m_edits, path, m_file->isReadOnly());
  Q_EMIT opened();
}

void FileSession::keepBackups() {
  m_backups = std::make_unique<BackupKeeper>(m_file->path());
  BackupKeeper* const keeper = m_backups.get();
  m_edits->setBeforeRisk([keeper](EditService::Risk risk, const QString& label) {
    return keeper->beforeRisk(risk == EditService::Risk::Import ? BackupReason::Import : BackupReason::BulkChange, label);
  });
  connect(m_edits.get(), &EditService::changed, keeper, &BackupKeeper::noteChange);
  m_workspace.setBackups(keeper);
}

Result<void> FileSession::open(const QString& path, DataFile::Access access) {
  const Opened opened = tryOpen(path, access);
  return opened.error.message.isEmpty() ? Result<void>() : Result<void>(opened.error);
}

Opened FileSession::tryOpen(const QString& path, DataFile::Access access, bool takeOver) {
  OpenRequest request;
  request.path = QFileInfo(path).absoluteFilePath();
  request.access = access;
  request.takeOver = takeOver;
  request.person = userName();
  request.checks = OpenRequest::Checks::Later;
  request.goodCopies = m_copies;
  request.keepCopy = [](Database&, const QString& file, int) -> Result<QString> {
    auto kept = BackupStore::ofFile(file).make({file, {}, BackupReason::Migration, {}});
    return kept ? Result<QString>(kept->path) : Result<QString>(kept.error());
  };
  // The file that is open already is not opened against its own lock.
  if (m_file && QFileInfo(m_file->path()).absoluteFilePath() == request.path) close();
  Opened opened = FileOpening::open(request);
  if (!opened.file) return opened;
  take(std::move(opened.file));
  if (opened.pending) m_watch->checkNow(*opened.pending);
  return opened;
}

Result<void> FileSession::create(const QString& path) {
  QDir().mkpath(QFileInfo(path).absolutePath());
  auto file = DataFile::create(QFileInfo(path).absoluteFilePath(), userName());
  if (!file) return file.error();
  take(std::move(*file));
  return {};
}

QStringList FileSession::recentFiles() {
  QStringList found;
  for (const QString& path : QSettings().value(QStringLiteral("files/recent")).toStringList())
    if (QFileInfo::exists(path)) found << path;
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
