// SPDX-License-Identifier: EUPL-1.2
#include "ui/backup/BackupActions.h"

#include "core/backup/BackupKeeper.h"
#include "core/backup/Restore.h"
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

BackupActions::BackupActions(MainWindow& window, FileSession& session, FileActions& files)
    : QObject(&window), m_window(window), m_session(session), m_files(files) {
  QAction* action = window.actionSet()["restore"];
  if (!window.fileMenu()->actions().contains(action)) window.fileMenu()->insertAction(window.actionSet()["quit"], action);
  connect(action, &QAction::triggered, this, &BackupActions::askRestore);
  connect(&session.workspace(), &Workspace::fileAttached, this, &BackupActions::follow);
  connect(&session.workspace(), &Workspace::fileDetached, this, [action] { action->setEnabled(false); });
  session.setGoodCopies([](const QString& file) {
    std::vector<GoodCopy> copies;
    if (const auto offer = newestGoodBackup(file)) copies.push_back({offer->backup.path, offer->backup.madeAt, offer->backup.size, offer->backup.rows});
    return copies;
  });
  files.setRestore([this](const QString& file, const GoodCopy& copy) {
    if (auto backup = BackupStore::describe(copy.path)) restore(file, *backup);
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
  const QString path = workspace.path();
  auto* dialog = new RestoreDialog(path, SecondPlace::ofFile(path).folder(), &m_window);
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
      tr("Restoring…"), [result, path, backup](TaskProgress&) { *result = Restore::run(path, backup); },
      [this, result, path, backup] {
        if (!*result) Messages::error(&m_window, tr("Not restored"), result->error());
        if (!m_files.open(path) || !*result) return;
        Workspace& opened = m_session.workspace();
        const Restore::Outcome& outcome = **result;
        const QString done = tr("Restored: the state of %1.").arg(spokenTime(backup.madeAt.toLocalTime()));
        if (outcome.before)
          opened.say(StateMark::Good, done + QLatin1Char(' ') + tr("The state before is kept as a backup."), tr("Take it back"),
                     [this, path, before = *outcome.before] { restore(path, before); });
        else if (!outcome.aside.isEmpty())
          opened.say(StateMark::Good, done + QLatin1Char(' ') + tr("The damaged file is kept in %1.").arg(QDir::toNativeSeparators(outcome.aside)));
        else
          opened.say(StateMark::Good, done);
      });
}

}  // namespace santalka
