// SPDX-License-Identifier: EUPL-1.2
#include "ui/place/DeliveryActions.h"

#include "core/base/Clock.h"
#include "core/base/LooseThread.h"
#include "core/base/PassingFolder.h"
#include "core/place/PublishKeeper.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Messages.h"
#include "ui/shell/BusyPage.h"
#include "ui/shell/FileSession.h"
#include "ui/shell/MainWindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

namespace santalka {

namespace {

constexpr int PatienceMs = 60000;

QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }
void showFolder(const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); }

}  // namespace

DeliveryActions::DeliveryActions(MainWindow& window, FileSession& session)
    : QObject(&window), m_window(window), m_session(session), m_patience(new QTimer(this)) {
  m_patience->setSingleShot(true);
  m_patience->setInterval(PatienceMs);
  connect(m_patience, &QTimer::timeout, this, &DeliveryActions::closeNow);
  connect(&session, &FileSession::opened, this, &DeliveryActions::follow);
  connect(&session.workspace(), &Workspace::fileDetached, this, [this] { m_window.status().setDelivery({}); });
  connect(&session, &FileSession::left, this, &DeliveryActions::tellLeft);
  window.setBeforeClose([this] { return mayClose(); });
  if (session.isOpen()) follow();
}

void DeliveryActions::follow() {
  m_said.clear();
  PublishKeeper* const keeper = m_session.keeper();
  if (!keeper) return m_window.status().setDelivery({});
  using Kind = DeliveryState::Kind;
  show(keeper->hasUndelivered() ? Kind::Running : Kind::UpToDate);
  connect(keeper, &PublishKeeper::pending, this, [this] { show(Kind::Pending); });
  connect(keeper, &PublishKeeper::started, this, [this] { show(Kind::Running); });
  connect(keeper, &PublishKeeper::delivered, this, [this, keeper] {
    settled(keeper->hasUndelivered() ? Kind::Pending : keeper->file().isBeside() ? Kind::Beside : Kind::Delivered);
    if (m_closing) goOnClosing();
  });
  connect(keeper, &PublishKeeper::waiting, this, &DeliveryActions::wait);
  connect(keeper, &PublishKeeper::gone, this, &DeliveryActions::askPutBack);
  connect(keeper, &PublishKeeper::putBeside, this, [this, keeper](const QString& beside) { tellBeside(keeper->file().path(), beside); });
  connect(keeper, &PublishKeeper::failed, this, [this, keeper](const Error& why) {
    show(Kind::Waiting, tr("the copy cannot be read"), keeper->file().waitingSince());
    if (m_closing) return endClosing(why.message, {tr("Close"), tr("Keep working")});
    say(StateMark::Overdue, why.message);
  });
  tellOpened();
}

void DeliveryActions::say(StateMark mark, const QString& text, const QString& actionText, std::function<void()> action) {
  m_said = text;
  m_window.workspace().say(mark, text, actionText, std::move(action));
}

void DeliveryActions::settled(DeliveryState::Kind kind) {
  show(kind);
  if (!m_said.isEmpty() && m_window.banner().text() == m_said) m_window.banner().clear();
  m_said.clear();
}

void DeliveryActions::show(DeliveryState::Kind kind, const QString& why, const QDateTime& when) {
  const PlacedFile& file = m_session.keeper()->file();
  DeliveryState state;
  state.kind = kind;
  state.when = (when.isValid() ? when : Clock::now()).toLocalTime();
  state.why = why;
  state.more = tr("The file stands here: %1 (%2). The work is done on a copy on this computer and delivered by itself.")
                   .arg(QDir::toNativeSeparators(QFileInfo(file.path()).absolutePath()), PlaceFinder::inWords(file.place()));
  m_window.status().setDelivery(state);
}

/// What is worth knowing about the place when a file has just been opened.
void DeliveryActions::tellOpened() {
  const PlacedFile& file = m_session.keeper()->file();
  Workspace& workspace = m_window.workspace();
  if (!file.putBeside().isEmpty())
    workspace.say(StateMark::Behind, tr("Earlier work of yours could not be delivered to “%1”, because somebody else had changed that file meanwhile. It stands beside it as “%2”. You now work on the changed file; compare the two and bring over what is missing.").arg(nameOf(file.path()), nameOf(file.putBeside())),
                  tr("Show the folder"), [path = file.putBeside()] { showFolder(path); });
  else if (file.wasAway())
    say(StateMark::Behind, tr("The place of “%1” cannot be reached. You work on the copy on this computer; what you write is delivered when the place answers again. Colleagues do not see until then that you are working.").arg(nameOf(file.path())));
}

void DeliveryActions::wait(const QDateTime& since, const Error& why) {
  QString brief;
  switch (why.code) {
    case ErrorCode::NotFound: brief = tr("the place cannot be reached"); break;
    case ErrorCode::NoSpace: brief = tr("the place is full"); break;
    case ErrorCode::ReadOnly: brief = tr("the place takes no changes"); break;
    case ErrorCode::Locked: brief = tr("the file is in use"); break;
    default: brief = tr("the place does not take the file"); break;
  }
  show(DeliveryState::Kind::Waiting, brief, since);
  if (m_closing)
    return endClosing(tr("“%1” could not be delivered. %2\n\nYour work is kept on this computer and will be delivered the next time you start Santalka.").arg(nameOf(m_session.keeper()->file().path()), why.message),
                      {tr("Close"), tr("Keep working")});
  if (m_said.isEmpty()) say(StateMark::Behind, tr("%1 Your work is kept on this computer and is delivered by itself as soon as it can be.").arg(why.message));
}

void DeliveryActions::askPutBack(const Error& why) {
  show(DeliveryState::Kind::Waiting, tr("the file is no longer there"), m_session.keeper()->file().waitingSince());
  if (m_closing) return endClosing(tr("%1\n\nIf you close now, you will be asked again the next time.").arg(why.message), {tr("Close"), tr("Put it back and close"), tr("Keep working")});
  say(StateMark::Overdue, why.message, tr("Put it back"), [this] {
    if (PublishKeeper* keeper = m_session.keeper()) keeper->deliver(true);
  });
}

void DeliveryActions::tellBeside(const QString& path, const QString& beside) {
  settled(DeliveryState::Kind::Beside);
  const QString text = tr("While you worked, somebody else changed “%1”. That file was left as it is; yours stands beside it as “%2” and is delivered there from now on. Compare the two and agree on which one you all go on with.").arg(nameOf(path), nameOf(beside));
  if (m_closing) {
    Messages::inform(&m_window, tr("Delivered beside"), text);
    return goOnClosing();
  }
  m_window.workspace().say(StateMark::Behind, text, tr("Show the folder"), [beside] { showFolder(beside); });
}

void DeliveryActions::tellLeft(const QString& path, const Publishing::Outcome& outcome) {
  if (outcome.kind != Publishing::Outcome::Kind::Delivered) tellLeftovers({{path, outcome}});
}

void DeliveryActions::deliverLeft() {
  const QStringList except = m_session.placed() ? QStringList{m_session.placed()->path()} : QStringList();
  const auto clearAndDeliver = [who = FileSession::userName(), except] {
    PassingFolder::clear();
    return Leftovers::deliver(who, except);
  };
  LooseThread::run(m_alive, clearAndDeliver, [this](const std::vector<Leftovers::Left>& all) { tellLeftovers(all); });
}

void DeliveryActions::tellLeftovers(const std::vector<Leftovers::Left>& all) {
  QStringList lines;
  StateMark mark = StateMark::Good;
  QString folder;
  for (const Leftovers::Left& one : all) {
    switch (one.outcome.kind) {
      case Publishing::Outcome::Kind::Delivered: lines << tr("Delivered what was left of an earlier time: “%1”.").arg(nameOf(one.published)); continue;
      case Publishing::Outcome::Kind::Changed:
        folder = one.outcome.beside;
        lines << tr("Somebody else had changed “%1”, so your work stands beside it as “%2”. Compare the two.").arg(nameOf(one.published), nameOf(one.outcome.beside));
        break;
      default:
        lines << tr("“%1” is not yet delivered. %2 Open it to go on with it, or start Santalka again when the place can be reached.").arg(nameOf(one.published), one.outcome.error.message);
    }
    mark = StateMark::Behind;
  }
  // Good news does not push aside what is being said.
  if (lines.isEmpty() || (mark == StateMark::Good && !m_window.banner().text().isEmpty())) return;
  if (folder.isEmpty()) m_window.workspace().say(mark, lines.join(QLatin1Char('\n')));
  else m_window.workspace().say(mark, lines.join(QLatin1Char('\n')), tr("Show the folder"), [folder] { showFolder(folder); });
}

/// The window is to close: what waits gets one try, in sight, and no more.
bool DeliveryActions::mayClose() {
  if (m_mayClose) return true;
  if (m_closing) return false;
  // What is being typed belongs to it.
  if (QWidget* typing = m_window.focusWidget()) typing->clearFocus();
  PublishKeeper* const keeper = m_session.keeper();
  if (!keeper || !keeper->hasUndelivered()) return true;
  m_closing = true;
  BusyPage& busy = m_window.showBusy(tr("Delivering…"), tr("“%1” is being brought to its place. The window closes as soon as that is done.").arg(nameOf(keeper->file().path())),
                                     tr("Close now, deliver next time"));
  connect(&busy, &BusyPage::left, this, &DeliveryActions::closeNow, Qt::UniqueConnection);
  m_patience->start();
  goOnClosing();
  return false;
}

void DeliveryActions::goOnClosing() {
  if (m_asking) return;
  PublishKeeper* const keeper = m_session.keeper();
  if (!keeper || !keeper->hasUndelivered()) return closeNow();
  keeper->deliver();
}

void DeliveryActions::endClosing(const QString& text, const QStringList& buttons) {
  if (m_asking) return;
  m_patience->stop();
  m_asking = true;
  const int answered = Messages::ask(&m_window, QStringLiteral("undelivered"), tr("Not delivered yet"), text, buttons);
  m_asking = false;
  if (answered == 1 && buttons.size() == 3) {
    m_patience->start();
    m_session.keeper()->deliver(true);
  } else if (answered == buttons.size() - 1) {
    m_closing = false;
    m_window.endBusy();
  } else {
    closeNow();
  }
}

void DeliveryActions::closeNow() {
  if (!m_closing) return;
  m_closing = false;
  m_mayClose = true;
  m_window.close();
}

}  // namespace santalka
