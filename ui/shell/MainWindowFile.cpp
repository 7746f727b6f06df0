// SPDX-License-Identifier: EUPL-1.2
// The part of MainWindow that follows the data file: saved tick, undo and redo, counts.
#include "core/db/DataFile.h"
#include "core/db/Store.h"
#include "core/editing/EditService.h"
#include "ui/common/Messages.h"
#include "ui/common/RefusedTexts.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/BusyPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageList.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TextUndo.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace santalka {

namespace {
/// Records or rows: fewer are back before a person notices.
constexpr qint64 HeavyStep = 5000;
}  // namespace

void MainWindow::attachFile() {
  EditService& edits = m_workspace.edits();
  connect(&edits, &EditService::stateChanged, this, &MainWindow::updateEditState);
  connect(&m_workspace.refused(), &RefusedTexts::changed, this, &MainWindow::updateEditState);
  connect(&edits, &EditService::changed, m_countTimer, qOverload<>(&QTimer::start));
  const QFileInfo file(m_workspace.path());
  m_status->setFile(file.fileName(), file.absoluteFilePath());
  updateTitle();
  m_status->setReadOnly(m_workspace.isReadOnly() ? tr("For reading only") : QString());
  m_navigation->setEnabled(true);
  updateEditState();
  m_countTimer->start();
  const QString shown = m_current.isEmpty() ? QStringLiteral("start") : m_current;
  resetPages();
  goTo({shown, {}, 0, {}, {}});
}

/// The file first: the list of windows shows the beginning of a title.
void MainWindow::updateTitle() {
  const QString path = m_workspace.hasFile() ? m_workspace.path() : QString();
  setWindowFilePath(path);
  setWindowTitle(path.isEmpty() ? tr("Santalka") : tr("%1 – Santalka").arg(QFileInfo(path).fileName()));
}

void MainWindow::detachFile() {
  holdStill(false);  // whoever held the window may go with the file
  m_stack->setCurrentWidget(m_noFile);
  const QString shown = m_current;
  for (Page* page : std::as_const(m_pages)) {
    m_stack->removeWidget(page);
    // At once: pages hold on to services that go away now.
    delete page;
  }
  m_pages.clear();
  m_current.clear();
  rebuildPageActions();
  m_current = shown;
  m_status->setFile({}, {});
  setWindowFilePath({});
  setWindowTitle(tr("Santalka"));
  for (const char* name : {"undo", "redo"}) (*m_actions)[name]->setEnabled(false);
}

BusyPage& MainWindow::showBusy(const QString& title, const QString& text, const QString& leaveText) {
  holdStill(true);
  m_stack->setCurrentWidget(m_busy);
  m_busy->show(title, text, leaveText);
  return *m_busy;
}

void MainWindow::holdStill(bool still) {
  menuBar()->setEnabled(!still);
  m_top->setEnabled(!still);
  m_navigation->setEnabled(!still && m_workspace.hasFile());
  m_actions->setShortcutsOn(!still);
  // From the event loop: whoever held the window is not through yet with what follows.
  if (!still && std::exchange(m_closeLater, false)) QTimer::singleShot(0, this, &QWidget::close);
}

void MainWindow::endBusy() {
  holdStill(false);
  if (m_stack->currentWidget() != m_busy) return;
  if (Page* page = currentPage()) m_stack->setCurrentWidget(page);
  else m_stack->setCurrentWidget(m_noFile);
}

void MainWindow::updateEditState() {
  const bool open = m_workspace.hasFile();
  const auto set = [this](const char* name, bool enabled, const QString& label) {
    QAction* action = (*m_actions)[name];
    action->setEnabled(enabled);
    action->setToolTip(label.isEmpty() ? action->text().remove(QLatin1Char('&'))
                                       : QStringLiteral("%1: %2").arg(action->text().remove(QLatin1Char('&')), label));
  };
  const EditService* edits = open ? &m_workspace.edits() : nullptr;
  // A sealed step answers Ctrl+Z with the reason why it stays, so the action is not dead.
  const QString sealed = edits ? edits->sealedLabel() : QString();
  const int refused = open ? m_workspace.refused().count() : 0;
  set("undo", edits && (edits->canUndo() || !sealed.isEmpty() || m_textUndo->can(true) || refused > 0), edits && edits->canUndo() ? edits->undoLabel() : sealed);
  set("redo", edits && (edits->canRedo() || m_textUndo->can(false)), edits ? edits->redoLabel() : QString());
  m_status->setRefused(refused);
  if (edits) m_status->setSaved(edits->lastSavedAt().toLocalTime());
}

void MainWindow::stepBack(bool undo) {
  if (!m_workspace.hasFile() || m_textUndo->step(undo)) return;
  // What is being typed in a cell or field is finished first, so that it is not lost and not undone twice.
  if (QWidget* typing = focusWidget()) typing->clearFocus();
  // What was refused looks done: taking it back is what undo means before anything that was saved earlier.
  if (const QString refused = undo ? m_workspace.refused().giveUpNewest() : QString(); !refused.isNull()) {
    m_status->setSelection(tr("Given up: %1").arg(refused));
    if (Page* page = currentPage()) page->setFocus();
    return;
  }
  EditService& edits = m_workspace.edits();
  const QString label = undo ? edits.undoLabel() : edits.redoLabel();
  if ((undo ? edits.weightOfUndo() : edits.weightOfRedo()) > HeavyStep) return stepBackAside(undo, label);
  tellStep(undo, label, undo ? edits.undo() : edits.redo());
}

/// Half a million rows go back on a connection of their own; until they are back nothing else can be written.
void MainWindow::stepBackAside(bool undo, const QString& label) {
  struct Work {
    Result<void> done;
    std::vector<ChangeNotice> notices;
  };
  auto work = std::make_shared<Work>();
  const auto run = [work, undo, path = m_workspace.path(), who = m_workspace.edits().who()](TaskProgress&) {
    auto database = DataFile::connect(path, DataFile::Access::ReadWrite);
    if (!database) {
      work->done = database.error();
      return;
    }
    EditService aside(**database, who);
    QObject::connect(&aside, &EditService::changed, &aside, [&work](const ChangeNotice& notice) { work->notices.push_back(notice); });
    work->done = undo ? aside.undo() : aside.redo();
  };
  const auto finished = [this, work, undo, label] {
    endBusy();
    if (!m_workspace.hasFile()) return;
    m_workspace.edits().adopt(work->notices);
    tellStep(undo, label, work->done);
  };
  const QString title = undo ? tr("Undoing…") : tr("Redoing…");
  if (m_workspace.tasks().start(title, run, finished, false)) showBusy(title, label);
  else m_workspace.say(StateMark::Behind, tr("Other long work is running. Wait until it ends and try again."));
}

void MainWindow::tellStep(bool undo, const QString& label, const Result<void>& done) {
  EditService& edits = m_workspace.edits();
  if (!done && undo && !edits.canUndo()) m_workspace.say(StateMark::Behind, done.error().message);
  else if (!done) Messages::error(this, undo ? tr("Not undone") : tr("Not redone"), done.error());
  else m_status->setSelection((undo ? tr("Undone: %1") : tr("Redone: %1")).arg(label));
  if (Page* page = currentPage()) page->setFocus();
}

void MainWindow::updateCounts() {
  if (!m_workspace.hasFile()) return;
  for (const PageEntry& entry : PageList::all()) {
    NavigationItem* item = m_navigation->item(entry.name);
    if (entry.count) item->setCount(entry.count(m_workspace));
    if (entry.due) item->setDue(entry.due(m_workspace));
  }
}

}  // namespace santalka
