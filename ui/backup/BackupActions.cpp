// SPDX-License-Identifier: EUPL-1.2
#include "ui/backup/BackupActions.h"

#include "core/backup/BackupKeeper.h"
#include "ui/backup/RestoreDialog.h"
#include "ui/common/Messages.h"
#include "ui/common/SpokenTime.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace santalka {

namespace {

/// On a share the working copy is restored and delivered, under the note that holds the published file.
Result<Restore::Outcome> restoreWherever(const QString& path, const Backup& backup, const QString& person, const std::weak_ptr<PlacedFile>& leaving) {
  SessionOpening::waitFor(leaving);
  PlacedFile::Request request;
  request.path = path;
  request.person = person;
  auto placed = PlacedFile::open(request);
  if (!placed) return placed.error();
  auto restored = Restore::run((*placed)->workPath(), backup, (*placed)->workPath() != path ? path : QString());
  if (!restored) return restored;
  (*placed)->noteChange();
  (void)(*placed)->publish();  // what does not arrive waits, and is said when the file is open again
  return restored;
}

}  // namespace

BackupActions::BackupActions(MainWindow& window, FileSession& session, FileActions& files)
    : QObject(&window), m_window(window), m_session(session), m_files(files) {
  QAction* action = window.actionSet()["restore"];
  if (!window.fileMenu()->actions().contains(action)) window.fileMenu()->insertAction(window.actionSet()["quit"], action);
  connect(action, &QAction::triggered, this, &BackupActions::askRestore);
  connect(&session.workspace(), &Workspace::fileAttached, this, &BackupActions::follow);
  connect(&session.workspace(), &Workspace::fileDetached, this, [action] { action->setEnabled(false); });
  session.setGoodCopies([](const QString& file, const QString& known) {
    std::vector<GoodCopy> copies;
    if (const auto offer = newestGoodBackup(file, known)) copies.push_back({offer->backup.path, offer->backup.madeAt, offer->backup.size, offer->backup.rows});
    return copies;
  });
  files.setRestore([this](const QString& file, const GoodCopy& copy) {
    if (auto backup = BackupStore::describe(copy.path)) restore(file, *backup);
    else Messages::error(&m_window, tr("Not restored"), backup.error());
  });
  action->setEnabled(session.isOpen());
  if (session.isOpen()) follow();
}

void BackupActions::follow() {
  m_window.actionSet()["restore"]->setEnabled(true);
  BackupKeeper* keeper = m_session.workspace().backups();
  m_window.status().setBackup({});
  if (!keeper) return;
  const auto show = [this, keeper] {
    if (keeper->last()) m_window.status().setBackup(keeper->last()->madeAt.toLocalTime());
  };
  show();
  connect(keeper, &BackupKeeper::changed, this, show);
  connect(keeper, &BackupKeeper::failed, this, [this](const Error& error) {
    m_session.workspace().say(StateMark::Behind, error.message, tr("Settings"), [this] { m_window.goTo({QStringLiteral("settings"), {}, 0, {}, {}}); });
  });
}

void BackupActions::askRestore() {
  Workspace& workspace = m_session.workspace();
  if (!workspace.hasFile()) return;
  const QString path = workspace.path(), data = workspace.workPath();
  auto* dialog = new RestoreDialog(data, path, SecondPlace::ofFile(data, path).folder(), &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &RestoreDialog::chosen, this, [this, path](const Backup& backup) { restore(path, backup); });
  dialog->open();
}

void BackupActions::restore(const QString& path, const Backup& backup) {
  // What is being typed belongs to the state that is kept: finished first.
  if (QWidget* typing = m_window.focusWidget()) typing->clearFocus();
  Workspace& workspace = m_session.workspace();
  if (workspace.tasks().isRunning()) {
    workspace.say(StateMark::Behind, tr("Something else is still running. Wait until it has ended, then restore."));
    return;
  }
  if (BackupKeeper* keeper = workspace.backups()) keeper->leaveToRestore();
  m_session.close();
  auto result = std::make_shared<Result<Restore::Outcome>>(Restore::Outcome());
  workspace.tasks().start(
      tr("Restoring…"), [result, path, backup, who = FileSession::userName(), leaving = m_session.leaving()](TaskProgress&) { *result = restoreWherever(path, backup, who, leaving); },
      [this, result, path, backup] {
        if (!*result) Messages::error(&m_window, tr("Not restored"), result->error());
        m_files.open(path, [this, result, path, backup](bool isOpen) {
          if (isOpen && *result) tell(path, backup, **result);
        });
      });
}

void BackupActions::tell(const QString& path, const Backup& backup, const Restore::Outcome& outcome) {
  Workspace& opened = m_session.workspace();
  QString done = tr("Restored: the state of %1.").arg(spokenTime(backup.madeAt.toLocalTime()));
  if (outcome.erasedAgain > 0) done += QLatin1Char(' ') + tr("What was erased for good since then was erased in it again: %n record(s).", nullptr, outcome.erasedAgain);
  if (outcome.before)
    opened.say(StateMark::Good, done + QLatin1Char(' ') + tr("The state before is kept as a backup."), tr("Take it back"),
               [this, path, before = *outcome.before] { restore(path, before); });
  else if (!outcome.aside.isEmpty())
    opened.say(StateMark::Good, done + QLatin1Char(' ') + tr("The damaged file is kept in %1.").arg(QDir::toNativeSeparators(outcome.aside)));
  else
    opened.say(StateMark::Good, done);
}

}  // namespace santalka
