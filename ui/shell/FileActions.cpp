// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileActions.h"

#include "ui/common/FileChooser.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace santalka {

FileActions::FileActions(MainWindow& window, FileSession& session) : QObject(&window), m_window(window), m_session(session) {
  ActionSet& actions = window.actionSet();
  QMenu* menu = window.fileMenu();
  QAction* first = menu->actions().value(0);
  menu->insertAction(first, actions["newFile"]);
  menu->insertAction(first, actions["openFile"]);
  m_recent = new QMenu(menu);
  menu->insertMenu(first, m_recent);
  menu->insertSeparator(first);
  connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
  connect(actions["newFile"], &QAction::triggered, this, &FileActions::askNew);
  connect(actions["openFile"], &QAction::triggered, this, &FileActions::askOpen);
  Theme::follow(&window, [this] { m_recent->setTitle(tr("Opened &lately")); });
}

void FileActions::fillRecent() {
  m_recent->clear();
  for (const QString& path : FileSession::recentFiles()) {
    QAction* action = m_recent->addAction(QFileInfo(path).fileName());
    action->setToolTip(path);
    connect(action, &QAction::triggered, this, [this, path] { open(path); });
  }
  m_recent->setToolTipsVisible(true);
}

void FileActions::askNew() {
  const QString path = FileChooser::saveFile(&m_window, QStringLiteral("data"), tr("New data file"),
                                             QFileInfo(FileSession::firstFile()).fileName(), {tr("Santalka files (*.santalka)")});
  if (!path.isEmpty()) create(path);
}

void FileActions::askOpen() {
  const QString path = FileChooser::openFile(&m_window, QStringLiteral("data"), tr("Open a data file"), {tr("Santalka files (*.santalka)")});
  if (!path.isEmpty()) open(path);
}

bool FileActions::create(const QString& path) {
  auto done = m_session.create(path);
  if (!done) Messages::error(&m_window, tr("The file was not made"), done.error());
  return static_cast<bool>(done);
}

bool FileActions::open(const QString& path) {
  auto done = m_session.open(path);
  if (done) return true;
  const ErrorCode code = done.error().code;
  if (code == ErrorCode::Locked || code == ErrorCode::ReadOnly) {
    const int answer = Messages::ask(&m_window, QStringLiteral("openReadOnly"), tr("The file cannot be written"), done.error().message,
                                     {tr("Open for reading only"), tr("Do not open")});
    if (answer != 0) return false;
    auto reading = m_session.open(path, DataFile::Access::ReadOnly);
    if (reading) return true;
    Messages::error(&m_window, tr("The file was not opened"), reading.error());
    return false;
  }
  Messages::error(&m_window, tr("The file was not opened"), done.error());
  return false;
}

void FileActions::openAtStart(const QString& named) {
  if (!named.isEmpty()) {
    // A name that does not exist yet is a wish for a new file of that name.
    if (!QFileInfo::exists(named) && named.endsWith(QLatin1String(".santalka"))) create(named);
    else open(named);
    return;
  }
  const QStringList recent = FileSession::recentFiles();
  if (!recent.isEmpty() && open(recent.first())) return;
  const QString first = FileSession::firstFile();
  if (QFileInfo::exists(first)) {
    if (recent.isEmpty() || recent.first() != first) open(first);
  } else {
    create(first);
  }
}

}  // namespace santalka
