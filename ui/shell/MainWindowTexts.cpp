// SPDX-License-Identifier: EUPL-1.2
// The part of MainWindow that follows language, theme, scale and the page in front.
#include "core/base/Clock.h"
#include "ui/common/FilterLine.h"
#include "ui/common/Theme.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageList.h"
#include "ui/shell/StatusLine.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolBar>
#include <QToolButton>

namespace santalka {

using Theme::px;

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (!m_status) return;
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) restyle();
}

void MainWindow::retranslate() {
  updateTitle();
  m_actions->retranslate();
  m_fileMenu->setTitle(tr("&File"));
  m_editMenu->setTitle(tr("&Edit"));
  m_viewMenu->setTitle(tr("&View"));
  m_areaMenu->setTitle(tr("&Areas"));
  m_recordMenu->setTitle(tr("&Record"));
  m_dataMenu->setTitle(tr("&Data"));
  m_reportMenu->setTitle(tr("Re&port"));
  m_helpMenu->setTitle(tr("&Help"));
  m_yearLabel->setText(tr("Year"));
  m_year->setAccessibleName(tr("Year"));
  m_search->setPlaceholderText(tr("Search everything"));
  m_search->setAccessibleName(tr("Search everything"));
  m_navigation->setAccessibleName(tr("Areas"));
  for (const QString& group : PageList::groups()) m_navigation->setGroupTitle(group, PageList::groupTitle(group));
  for (const PageEntry& entry : PageList::all())
    m_navigation->item(entry.name)->setWords(PageList::title(entry), PageList::briefTitle(entry));
  for (QAction* action : m_areaMenu->actions())
    for (const PageEntry& entry : PageList::all())
      if (entry.name == action->data().toString()) action->setText(PageList::title(entry));
  const bool lithuanian = Format::language() == Language::Lithuanian;
  (*m_actions)["lithuanian"]->setChecked(lithuanian);
  (*m_actions)["english"]->setChecked(!lithuanian);
  (*m_actions)["dark"]->setChecked(Theme::mode() == ThemeMode::Dark);
  fillYears();
  rebuildPageActions();
  updateEditState();
}

void MainWindow::restyle() {
  m_top->setFixedHeight(px(40));
  m_top->layout()->setContentsMargins(px(6), 0, px(8), 0);
  m_tools->setIconSize(QSize(px(16), px(16)));
  m_status->retranslate();
  fitNavigation();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  m_search->setFixedWidth(px(width() < px(1000) ? 150 : 264));
  fitNavigation();
}

/// A large text in a small window: the pages need the width more than the navigation. It can still be widened by hand.
void MainWindow::fitNavigation() {
  const bool cramped = width() < px(720);
  if (cramped == m_cramped) return;
  m_cramped = cramped;
  m_narrowing = true;
  m_navigation->setNarrow(cramped || QSettings().value(QStringLiteral("window/narrowNavigation"), false).toBool());
  m_narrowing = false;
}

void MainWindow::fillYears() {
  const QSignalBlocker quiet(m_year);
  m_year->clear();
  const int now = Clock::today().year();
  const int first = qMin(m_workspace.year(), now - 8);
  for (int year = qMax(m_workspace.year(), now + 3); year >= first; --year) m_year->addItem(QString::number(year), year);
  m_year->setCurrentIndex(m_year->findData(m_workspace.year()));
}

void MainWindow::rebuildPageActions() {
  ActionSet& a = *m_actions;
  m_tools->clear();
  m_tools->addActions({a["undo"], a["redo"]});
  m_tools->addSeparator();
  m_recordMenu->clear();
  m_dataMenu->clear();
  m_reportMenu->clear();
  m_reportMenu->addAction(a["report"]);
  m_dataMenu->addActions({a["import"], a["export"]});
  m_dataMenu->addSeparator();
  m_dataMenu->addAction(a["check"]);
  for (const char* name : {"import", "export", "check", "report", "print", "find", "saveCopy", "handover"}) a[name]->setEnabled(m_workspace.hasFile());
  if (Page* page = currentPage()) {
    m_tools->addActions(page->pageActions());
    for (QAction* action : page->recordActions()) {
      if (action) m_recordMenu->addAction(action);
      else m_recordMenu->addSeparator();
    }
    if (!page->dataActions().isEmpty()) m_dataMenu->addSeparator();
    m_dataMenu->addActions(page->dataActions());
    if (!page->reportActions().isEmpty()) m_reportMenu->addSeparator();
    m_reportMenu->addActions(page->reportActions());
  }
  for (QMenu* menu : {m_recordMenu, m_dataMenu, m_reportMenu}) menu->menuAction()->setEnabled(!menu->isEmpty());
  // The words of a tool button carry no ampersand and no dots for its name.
  for (QAction* action : m_tools->actions())
    if (QWidget* button = m_tools->widgetForAction(action)) button->setObjectName(QStringLiteral("tool.") + action->objectName().mid(7));
  updateEnabled();
}

void MainWindow::updateEnabled() {
  (*m_actions)["back"]->setEnabled(m_historyAt > 0);
  (*m_actions)["forward"]->setEnabled(m_historyAt + 1 < m_history.size());
}

/// The right button, or the menu key, on a table of the page: what can be done with its rows.
void MainWindow::contextMenuEvent(QContextMenuEvent* event) {
  QWidget* at = event->reason() == QContextMenuEvent::Keyboard ? focusWidget() : childAt(event->pos());
  while (at && !qobject_cast<QAbstractItemView*>(at)) at = at->parentWidget();
  const Page* page = currentPage();
  if (!at || !page || !page->isAncestorOf(at)) return QMainWindow::contextMenuEvent(event);
  at->setFocus(Qt::MouseFocusReason);
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("menu.rows"));
  for (QAction* action : page->recordActions()) {
    if (action) menu.addAction(action);
    else menu.addSeparator();
  }
  menu.addSeparator();
  for (const char* name : {"copy", "copyWithHeaders", "paste"}) menu.addAction((*m_actions)[name]);
  menu.exec(event->globalPos());
  event->accept();
}

}  // namespace santalka
