// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/MainWindow.h"

#include "ui/common/FilterLine.h"
#include "ui/common/LanguageSwitch.h"
#include "ui/common/MessageBanner.h"
#include "ui/common/Messages.h"
#include "ui/common/RecordTable.h"
#include "ui/common/TaskStrip.h"
#include "ui/common/Theme.h"
#include "ui/help/HelpWindow.h"
#include "ui/shell/AboutWindow.h"
#include "ui/shell/ActionSet.h"
#include "ui/shell/BusyPage.h"
#include "ui/shell/NavigationBar.h"
#include "ui/shell/NoFilePage.h"
#include "ui/shell/Page.h"
#include "ui/shell/PageList.h"
#include "ui/shell/SearchPopup.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TextUndo.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), m_workspace(workspace), m_actions(new ActionSet(this)) {
  setObjectName(QStringLiteral("window"));
  // Counts are looked up when the window has time, and once for many changes.
  m_countTimer = new QTimer(this);
  m_countTimer->setSingleShot(true);
  m_countTimer->setInterval(150);
  connect(m_countTimer, &QTimer::timeout, this, &MainWindow::updateCounts);
  m_textUndo = new TextUndo((*m_actions)["undo"], (*m_actions)["redo"], this);
  connect(m_textUndo, &TextUndo::changed, this, &MainWindow::updateEditState);
  buildFrame();
  buildMenus();
  buildNavigation();
  connectActions();
  retranslate();
  restyle();
  restoreLayout();
  connect(&m_workspace, &Workspace::fileAttached, this, &MainWindow::attachFile);
  connect(&m_workspace, &Workspace::fileDetached, this, &MainWindow::detachFile);
  connect(&m_workspace, &Workspace::readOnlyTurned, this, [this] { m_status->setReadOnly(tr("For reading only")); });
  connect(&m_workspace, &Workspace::countsChanged, m_countTimer, qOverload<>(&QTimer::start));
  connect(&m_workspace, &Workspace::heldStill, this, &MainWindow::holdStill);
  connect(&m_workspace, &Workspace::placeRequested, this, &MainWindow::goTo);
  connect(&m_workspace, &Workspace::yearChanged, this, [this] {
    fillYears();
    m_countTimer->start();
  });
  if (m_workspace.hasFile()) attachFile();
  connect(&m_workspace, &Workspace::said, this,
          [this](StateMark mark, const QString& text, const QString& actionText, const std::function<void()>& action) {
            m_bannerAction = action;
            m_banner->show(mark, text, actionText);
          });
  connect(m_banner, &MessageBanner::actionTriggered, this, [this] {
    m_banner->clear();
    if (m_bannerAction) m_bannerAction();
  });
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame() {
  auto* central = new QWidget(this);
  auto* column = new QVBoxLayout(central);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);

  m_top = new QWidget(central);
  auto* top = new QHBoxLayout(m_top);
  m_tools = new QToolBar(m_top);
  m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_yearLabel = new QLabel(m_top);
  m_yearLabel->setForegroundRole(QPalette::PlaceholderText);
  m_year = new QComboBox(m_top);
  m_year->setObjectName(QStringLiteral("action.year"));
  m_yearLabel->setBuddy(m_year);
  m_search = new FilterLine(Icon::Search, QStringLiteral("Ctrl+F"), m_top);
  m_search->setObjectName(QStringLiteral("search"));
  top->addWidget(m_tools, 1);
  top->addWidget(m_yearLabel);
  top->addWidget(m_year);
  top->addSpacing(px(4));
  top->addWidget(m_search);
  new SearchPopup(*m_search, m_workspace, this);

  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  m_navigation = new NavigationBar(central);
  auto* pageColumn = new QVBoxLayout;
  pageColumn->setSpacing(0);
  m_banner = new MessageBanner(central);
  m_stack = new QStackedWidget(central);
  // The window may be as small as its user wants (800 × 600), whatever the widest page visited would like.
  m_stack->setMinimumSize(1, 1);
  m_noFile = new NoFilePage(*m_actions, m_stack);
  m_stack->addWidget(m_noFile);
  m_busy = new BusyPage(m_stack);
  m_stack->addWidget(m_busy);
  pageColumn->addWidget(m_banner);
  pageColumn->addWidget(m_stack, 1);
  pageColumn->addWidget(new TaskStrip(m_workspace.tasks(), central));
  middle->addWidget(m_navigation);
  middle->addLayout(pageColumn, 1);

  m_status = new StatusLine(central);
  auto* line = new QFrame(central);
  line->setFrameShape(QFrame::NoFrame);
  line->setFixedHeight(1);
  line->setBackgroundRole(QPalette::Mid);
  line->setAutoFillBackground(true);
  column->addWidget(m_top);
  column->addWidget(line);
  column->addLayout(middle, 1);
  column->addWidget(m_status);
  setCentralWidget(central);
}

void MainWindow::buildMenus() {
  ActionSet& a = *m_actions;
  m_fileMenu = menuBar()->addMenu(QString());
  // The actions of whole files are put in by FileActions.
  m_fileMenu->addAction(a["print"]);
  m_fileMenu->addSeparator();
  m_fileMenu->addAction(a["quit"]);
  m_editMenu = menuBar()->addMenu(QString());
  m_editMenu->addActions({a["undo"], a["redo"]});
  m_editMenu->addSeparator();
  m_editMenu->addActions({a["cut"], a["copy"], a["copyWithHeaders"], a["paste"]});
  m_editMenu->addSeparator();
  m_editMenu->addAction(a["find"]);

  m_viewMenu = menuBar()->addMenu(QString());
  m_areaMenu = m_viewMenu->addMenu(QString());
  m_viewMenu->addActions({a["back"], a["forward"]});
  m_viewMenu->addSeparator();
  m_viewMenu->addActions({a["filter"], a["nextPane"], a["sideForm"], a["narrowNavigation"]});
  m_viewMenu->addSeparator();
  m_viewMenu->addActions({a["zoomIn"], a["zoomOut"], a["zoomReset"], a["dark"]});
  m_viewMenu->addSeparator();
  m_viewMenu->addActions({a["lithuanian"], a["english"]});

  m_recordMenu = menuBar()->addMenu(QString());
  m_dataMenu = menuBar()->addMenu(QString());
  m_reportMenu = menuBar()->addMenu(QString());
  m_helpMenu = menuBar()->addMenu(QString());
  m_helpMenu->addActions({a["help"], a["helpTyping"], a["helpKeyboard"]});
  m_helpMenu->addSeparator();
  m_helpMenu->addAction(a["about"]);
}

void MainWindow::buildNavigation() {
  const auto add = [this](const PageEntry& entry) {
    m_navigation->addItem(entry.name, entry.icon);
    auto* action = m_areaMenu->addAction(icon(entry.icon), QString());
    action->setData(entry.name);
    const int number = static_cast<int>(m_areaMenu->actions().size());
    if (number <= 9) action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(action, &QAction::triggered, this, [this, name = entry.name] { goTo({name, {}, 0, {}, {}}); });
  };
  for (const PageEntry& entry : PageList::all())
    if (entry.group.isEmpty()) add(entry);
  for (const QString& group : PageList::groups()) {
    m_navigation->addGroup(group);
    for (const PageEntry& entry : PageList::all())
      if (entry.group == group) add(entry);
  }
  connect(m_navigation, &NavigationBar::chosen, this, [this](const QString& name) { goTo({name, {}, 0, {}, {}}); });
  connect(m_navigation, &NavigationBar::narrowToggled, this, [this](bool narrow) {
    (*m_actions)["narrowNavigation"]->setChecked(narrow);
    if (!m_narrowing) QSettings().setValue(QStringLiteral("window/narrowNavigation"), narrow);
  });
}

void MainWindow::connectActions() {
  ActionSet& a = *m_actions;
  const auto on = [this, &a](const char* name, auto&& run) {
    connect(a[name], &QAction::triggered, this, std::forward<decltype(run)>(run));
  };
  on("undo", [this] { stepBack(true); });
  on("redo", [this] { stepBack(false); });
  on("about", [this] { AboutWindow::showOver(this); });
  on("quit", [this] { close(); });
  on("back", [this] { walkHistory(-1); });
  on("forward", [this] { walkHistory(1); });
  on("find", [this] {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
  on("filter", [this] { if (Page* page = currentPage()) page->focusFilter(); });
  on("sideForm", [this] { if (Page* page = currentPage()) page->toggleSideForm(); });
  on("newRecord", [this] { if (Page* page = currentPage()) page->newRecord(); });
  on("removeRecord", [this] { if (Page* page = currentPage()) page->removeSelected(); });
  on("cut", [this] { cutHere(); });
  on("copy", [this] { copyHere(false); });
  on("copyWithHeaders", [this] { copyHere(true); });
  on("paste", [this] { pasteHere(); });
  on("print", [this] { if (Page* page = currentPage()) page->print(); });
  on("import", [this] { goTo({QStringLiteral("import"), {}, 0, {}, {}}); });
  on("export", [this] { goTo({QStringLiteral("import"), {}, 0, {}, QStringLiteral("export")}); });
  on("check", [this] { goTo({QStringLiteral("check"), {}, 0, {}, {}}); });
  on("report", [this] { goTo({QStringLiteral("report"), {}, 0, {}, {}}); });
  on("help", [this] { showHelp(m_current.isEmpty() ? QStringLiteral("start") : m_current); });
  on("helpKeyboard", [this] { showHelp(QStringLiteral("keyboard")); });
  on("helpTyping", [this] { showHelp(QStringLiteral("typing")); });
  on("nextPane", [this] { focusNextPane(); });
  on("narrowNavigation", [this](bool narrow) { m_navigation->setNarrow(narrow); });
  on("zoomIn", [this] { setScale(Theme::scale() + 10); });
  on("zoomOut", [this] { setScale(Theme::scale() - 10); });
  on("zoomReset", [this] { setScale(100); });
  on("dark", [this](bool dark) { setDark(dark); });
  on("lithuanian", [this] { setLanguage(Language::Lithuanian); });
  on("english", [this] { setLanguage(Language::English); });
  connect(m_year, &QComboBox::activated, this, [this](int index) { m_workspace.setYear(m_year->itemData(index).toInt()); });
}

void MainWindow::setLanguage(Language language) {
  QSettings().setValue(QStringLiteral("language"), language == Language::English ? QStringLiteral("en") : QStringLiteral("lt"));
  switchLanguage(language);
  // Switching to the language that is spoken already sends no event, but the check marks must stay right.
  retranslate();
}

void MainWindow::setScale(int percent) {
  Theme::setScale(percent);
  QSettings().setValue(QStringLiteral("scale"), Theme::scale());
}

void MainWindow::setDark(bool dark) {
  Theme::setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
  (*m_actions)["dark"]->setChecked(dark);
  QSettings().setValue(QStringLiteral("theme"), dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool MainWindow::isSettled() const {
  return !m_countTimer->isActive() && !m_workspace.tasks().isRunning() && (!currentPage() || currentPage()->isSettled());
}

Page* MainWindow::currentPage() const { return m_pages.value(m_current); }

Page* MainWindow::makePage(const QString& name) {
  if (!m_workspace.hasFile()) return nullptr;
  for (const PageEntry& entry : PageList::all()) {
    if (entry.name != name) continue;
    Page* page = entry.make(m_workspace, m_stack);
    page->setObjectName(QStringLiteral("page.") + name);
    connect(page, &Page::actionsChanged, this, [this, page] { if (page == currentPage()) rebuildPageActions(); });
    connect(page, &Page::selectionChanged, this, [this, page] {
      if (page == currentPage()) m_status->setSelection(page->selectionSummary());
    });
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    return page;
  }
  return nullptr;
}

bool MainWindow::showPage(const QString& name) {
  Page* page = m_pages.value(name);
  if (!page) page = makePage(name);
  if (!page) return false;
  m_current = name;
  m_stack->setCurrentWidget(page);
  if (!m_navigation->isAncestorOf(focusWidget())) page->setFocus();
  m_navigation->setCurrent(name);
  rebuildPageActions();
  page->activated();
  m_status->setSelection(page->selectionSummary());
  updateEnabled();
  return true;
}

void MainWindow::goTo(const Place& place) {
  if (!showPage(place.page)) return;
  if (place.id != 0 || !place.filter.isEmpty() || !place.field.isEmpty()) currentPage()->showPlace(place);
  if (m_historyAt >= 0 && m_history.at(m_historyAt) == place) return;
  m_history = m_history.mid(0, m_historyAt + 1);
  m_history << place;
  m_historyAt = static_cast<int>(m_history.size()) - 1;
  updateEnabled();
}

void MainWindow::walkHistory(int step) {
  const int next = m_historyAt + step;
  if (next < 0 || next >= m_history.size()) return;
  m_historyAt = next;
  const Place place = m_history.at(next);
  if (showPage(place.page) && (place.id != 0 || !place.filter.isEmpty())) currentPage()->showPlace(place);
  updateEnabled();
}

void MainWindow::resetPages() {
  const QString shown = m_current;
  m_current.clear();
  for (Page* page : std::as_const(m_pages)) {
    m_stack->removeWidget(page);
    page->deleteLater();
  }
  m_pages.clear();
  if (!m_workspace.hasFile()) m_stack->setCurrentWidget(m_noFile);
  m_history.clear();
  m_historyAt = -1;
  m_banner->clear();
  fillYears();
  if (!shown.isEmpty()) goTo({shown, {}, 0, {}, {}});
}

void MainWindow::focusNextPane() {
  QList<QWidget*> panes{m_navigation};
  if (Page* page = currentPage()) panes << page->panes();
  panes << m_search;
  int at = -1;
  for (int i = 0; i < panes.size(); ++i)
    if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())) at = i;
  for (int i = 1; i <= panes.size(); ++i) {
    QWidget* pane = panes[(at + i) % panes.size()];
    if (!pane->isVisible()) continue;
    if (pane == m_navigation) m_navigation->focusCurrent();
    else pane->setFocus(Qt::ShortcutFocusReason);
    return;
  }
}

void MainWindow::showHelp(const QString& topic) {
  if (!m_help) m_help = new HelpWindow(this);
  m_help->showTopic(topic);
}

void MainWindow::copyHere(bool withHeaders) {
  QWidget* focus = focusWidget();
  if (auto* line = qobject_cast<QLineEdit*>(focus)) line->copy();
  else if (auto* text = qobject_cast<QPlainTextEdit*>(focus)) text->copy();
  else if (auto* table = qobject_cast<RecordTable*>(focus)) table->copy(withHeaders);
  else if (Page* page = currentPage()) page->copy(withHeaders);
}

void MainWindow::cutHere() {
  // Records are not cut: they are copied, or deleted into the bin.
  QWidget* focus = focusWidget();
  if (auto* line = qobject_cast<QLineEdit*>(focus); line && !line->isReadOnly()) line->cut();
  else if (auto* text = qobject_cast<QPlainTextEdit*>(focus); text && !text->isReadOnly()) text->cut();
}

void MainWindow::pasteHere() {
  QWidget* focus = focusWidget();
  if (auto* line = qobject_cast<QLineEdit*>(focus)) line->paste();
  else if (auto* text = qobject_cast<QPlainTextEdit*>(focus)) text->paste();
  else if (auto* table = qobject_cast<RecordTable*>(focus)) Q_EMIT table->pasteRequested();
  else if (Page* page = currentPage()) page->paste();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_workspace.tasks().isHeld()) {
    m_closeLater = true;
    return event->ignore();
  }
  if (m_mayClose && !m_mayClose()) return event->ignore();
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/page"), m_current);
  QMainWindow::closeEvent(event);
}

void MainWindow::restoreLayout() {
  const QSettings settings;
  if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) resize(1280, 826);
  m_navigation->setNarrow(settings.value(QStringLiteral("window/narrowNavigation"), false).toBool());
  m_cramped = false;
  fitNavigation();
}

}  // namespace santalka
