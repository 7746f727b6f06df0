// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/FileActions.h"

#include "core/base/Clock.h"
#include "core/base/Format.h"
#include "core/db/FileCopy.h"
#include "core/editing/EditService.h"
#include "core/exchange/sample/SampleFile.h"
#include "ui/common/FileChooser.h"
#include "ui/common/Messages.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/FileWatch.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QDir>
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
  menu->insertActions(first, {actions["saveCopy"], actions["restore"], actions["handover"]});
  // Whoever can do it switches it on.
  actions["restore"]->setEnabled(false);
  menu->insertSeparator(first);
  menu->insertAction(first, actions["sample"]);
  menu->insertSeparator(first);
  connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
  connect(actions["newFile"], &QAction::triggered, this, &FileActions::askNew);
  connect(actions["saveCopy"], &QAction::triggered, this, &FileActions::askCopy);
  connect(actions["sample"], &QAction::triggered, this, &FileActions::openSample);
  connect(actions["openFile"], &QAction::triggered, this, &FileActions::askOpen);
  connect(&session, &FileSession::opened, this, &FileActions::follow);
  connect(&session, &FileSession::openingStarted, this, &FileActions::showOpening);
  connect(&session, &FileSession::openingEnded, &window, &MainWindow::endBusy);
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

void FileActions::askCopy() {
  Workspace& workspace = m_window.workspace();
  if (!workspace.hasFile()) return;
  // What is being typed belongs into the copy.
  if (QWidget* typing = m_window.focusWidget()) typing->clearFocus();
  const QString name = QStringLiteral("%1 %2.santalka").arg(QFileInfo(workspace.path()).completeBaseName(), Format::date(Clock::today()));
  const QString target = FileChooser::saveFile(&m_window, QStringLiteral("copy"), tr("Save a copy"), name, {tr("Santalka files (*.santalka)")});
  if (target.isEmpty()) return;
  auto outcome = std::make_shared<Result<void>>();
  const auto work = [outcome, from = workspace.workPath(), target](TaskProgress&) { *outcome = FileCopy::verified(from, target); };
  const auto finished = [this, outcome, target] {
    if (!*outcome) Messages::error(&m_window, tr("The copy was not made"), outcome->error());
    else m_window.workspace().say(StateMark::Good, tr("A checked copy was saved: %1").arg(QDir::toNativeSeparators(target)));
  };
  if (!workspace.tasks().start(tr("Saving a copy"), work, finished))
    workspace.say(StateMark::Behind, tr("Other work is running; try again when it has ended."));
}

void FileActions::openSample() {
  const QString path = FileSession::sampleFile();
  // What was tried in it last time is kept; a new one is made only when there is none.
  if (!QFileInfo::exists(path)) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (auto made = writeSample(path, SampleSize::Normal); !made) {
      Messages::error(&m_window, tr("The sample was not made"), made.error());
      return;
    }
  }
  open(path, [this](bool isOpen) {
    if (!isOpen) return;
    m_window.workspace().setYear(SampleYear);
    m_window.goTo({QStringLiteral("start"), {}, 0, {}, {}});
  });
}

void FileActions::create(const QString& path, Then then) {
  const bool begun = m_session.createSoon(path, [this, then](Opened& opened) {
    const bool isOpen = opened.error.message.isEmpty();
    if (!isOpen) Messages::error(&m_window, tr("The file was not made"), opened.error);
    if (then) then(isOpen);
  });
  if (!begun && then) then(false);
}

void FileActions::open(const QString& path, Then then) { start(path, DataFile::Access::ReadWrite, false, then); }

void FileActions::start(const QString& path, DataFile::Access access, bool takeOver, const Then& then) {
  const bool begun = m_session.openSoon(path, access, takeOver, [this, path, access, then](Opened& opened) { answer(path, access, opened, then); });
  if (!begun && then) then(false);
}

void FileActions::showOpening(const QString& path) {
  m_window.showBusy(tr("Checking…"), tr("The file “%1” is being opened and checked.").arg(QFileInfo(path).fileName()));
}

void FileActions::answer(const QString& path, DataFile::Access access, Opened& opened, const Then& then) {
  if (opened.error.message.isEmpty()) {
    tell(opened);
    if (then) then(true);
  } else if (access == DataFile::Access::ReadWrite) {
    offer(path, opened, then);
  } else {
    Messages::error(&m_window, tr("The file was not opened"), opened.error);
    if (then) then(false);
  }
}

/// The file did not open: what can be done instead, the safest first.
void FileActions::offer(const QString& path, Opened& opened, const Then& then) {
  enum Way { Read, TakeOver, Leave };
  QList<Way> choices{Read, Leave};
  QString title = tr("The file cannot be written");
  const auto refuse = [&](const QString& why) {
    Messages::error(&m_window, why, opened.error);
    if (then) then(false);
  };
  switch (opened.kind) {
    case Opened::Kind::Locked:
      title = tr("The file is in use");
      if (opened.standing == LockStanding::Held) choices = {Read, TakeOver, Leave};
      if (opened.standing == LockStanding::Silent) choices = {TakeOver, Read, Leave};
      break;
    case Opened::Kind::ReadOnly: break;
    case Opened::Kind::Newer:
      title = tr("The file is of a newer version");
      if (opened.readable) break;
      return refuse(title);
    case Opened::Kind::Damaged:
      offerCopy(path, opened.error, opened.copies);
      if (then) then(false);
      return;
    default: return refuse(tr("The file was not opened"));
  }
  QStringList buttons;
  for (const Way choice : choices) buttons << (choice == Read ? tr("Open for reading only") : choice == TakeOver ? tr("Take over") : tr("Do not open"));
  const int answered = Messages::ask(&m_window, QStringLiteral("openReadOnly"), title, opened.error.message, buttons);
  const Way choice = answered < 0 ? Leave : choices.value(answered, Leave);
  if (choice == Read) start(path, DataFile::Access::ReadOnly, false, then);
  else if (choice == TakeOver) start(path, DataFile::Access::ReadWrite, true, then);
  else if (then) then(false);
}

void FileActions::offerCopy(const QString& path, const Error& error, const std::vector<GoodCopy>& copies) {
  if (copies.empty()) {
    Messages::error(&m_window, tr("The file is damaged"), error);
    return;
  }
  const GoodCopy& newest = copies.front();
  const QString text = tr("%1\n\nThe newest good copy is of %2 (%3).")
                           .arg(error.message, Format::date(newest.at.toLocalTime().date()), Format::size(newest.size));
  if (!m_restore) {
    Messages::error(&m_window, tr("The file is damaged"), {error.code, QStringLiteral("%1\n%2").arg(text, newest.path), error.detail});
    return;
  }
  if (Messages::ask(&m_window, QStringLiteral("restoreCopy"), tr("The file is damaged"), text, {tr("Restore this copy"), tr("Do not open")}) == 0)
    m_restore(path, newest);
}

/// What is worth knowing about a file that did open.
void FileActions::tell(const Opened& opened) {
  Workspace& workspace = m_window.workspace();
  const QString path = workspace.path();
  if (opened.kind == Opened::Kind::Migrated)
    workspace.say(StateMark::Good, tr("The file was brought up to date for this version of the program. As it was before, it is kept as “%1”.").arg(QFileInfo(opened.keptCopy).fileName()));
  else if (!opened.putAside.isEmpty())
    workspace.say(StateMark::Behind, tr("Beside the file lay a journal that belongs to another file. It was put aside as “%1” and not used; your file was checked in full and is sound.").arg(QFileInfo(opened.putAside.front()).fileName()));
  else if (opened.broughtIn)
    workspace.say(StateMark::Behind, tr("Another program had changed the file and was ended before it was through. What it had written is in the file now; the file as it was found is kept as “%1”.").arg(QFileInfo(opened.keptAsFound).fileName()));
  else if (!opened.keptAsFound.isEmpty())
    workspace.say(StateMark::Behind, tr("The last write was cut off and was taken back. It was not certain that this was right, so the file as it was found is kept as “%1”. Look through what you did last; if a change is missing, open that copy under a name that ends in .santalka.").arg(QFileInfo(opened.keptAsFound).fileName()));
  else if (opened.kind == Opened::Kind::Newer)
    workspace.say(StateMark::Behind, FileOpening::onlyToRead(path, opened.version).message);
  else if (workspace.isReadOnly() && m_session.holder())
    tellReader(path);
}

void FileActions::tellReader(const QString& path) {
  const LockIdentity& who = m_session.holder()->who;
  if (m_session.placed()->isReadersCopy())
    tellHolder(path, tr("%1 is working on this file on the computer “%2”. You read it as it was at %3; open it again to see what has changed since.").arg(who.person, who.machine, Clock::now().time().toString(QStringLiteral("HH:mm"))), true);
  else
    tellHolder(path, tr("%1 is working on this file on the computer “%2”. You read along and see what changes.").arg(who.person, who.machine), true);
}

void FileActions::tellHolder(const QString& path, const QString& text, bool takeOver) {
  m_window.workspace().say(StateMark::Behind, text, takeOver ? tr("Take over") : tr("Work on it"),
                           [this, path, takeOver] { start(path, DataFile::Access::ReadWrite, takeOver, {}); });
}

/// What becomes known while the file is open.
void FileActions::follow() {
  FileWatch* watch = m_session.watch();
  Workspace& workspace = m_window.workspace();
  const QString path = workspace.path();
  connect(watch, &FileWatch::shut, this, [this, path](const Error& why) {
    if (why.code == ErrorCode::Damaged) return;  // damaged() says it, with what can be done
    m_window.workspace().say(StateMark::Overdue, why.message, tr("Open again"), [this, path] { open(path); });
  });
  connect(watch, &FileWatch::damaged, this, [this, path](const Error& why) {
    m_window.workspace().turnReadOnly();
    const auto copies = m_session.goodCopies() ? m_session.goodCopies()(m_window.workspace().workPath(), path) : std::vector<GoodCopy>();
    m_window.workspace().say(StateMark::Overdue, why.message, tr("What can I do?"), [this, path, why, copies] { offerCopy(path, why, copies); });
  });
  connect(watch, &FileWatch::holderGone, this, [this, path] { tellHolder(path, tr("Nobody holds the file any more."), false); });
  connect(watch, &FileWatch::holderSilent, this, [this, path](const QString& message) { tellHolder(path, message, true); });
}

void FileActions::openAtStart(const QString& named, Then then) {
  if (!named.isEmpty()) {
    // A name that does not exist yet is a wish for a new file of that name, but for one whose place is away.
    const bool fresh = named.endsWith(QLatin1String(".santalka")) && !WorkingCopy::of(named).exists() && !QFileInfo::exists(named);
    return fresh ? create(named, then) : open(named, then);
  }
  const QStringList recent = FileSession::recentFiles();
  if (recent.isEmpty()) return openFirst({}, then);
  open(recent.first(), [this, recent, then](bool isOpen) {
    if (!isOpen) openFirst(recent.mid(0, 1), then);
    else if (then) then(true);
  });
}

void FileActions::openFirst(const QStringList& tried, const Then& then) {
  const QString first = FileSession::firstFile();
  if (!QFileInfo::exists(first)) create(first, then);
  else if (!tried.contains(first)) open(first, then);
  else if (then) then(false);
}

}  // namespace santalka
