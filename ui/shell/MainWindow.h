// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/base/Format.h"
#include "ui/shell/Workspace.h"

#include <QHash>
#include <QMainWindow>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace santalka {

class ActionSet;
class BusyPage;
class FilterLine;
class HelpWindow;
class MessageBanner;
class NavigationBar;
class Page;
class StatusLine;
class TextUndo;

/// The frame: menus, tool bar, navigation, the page in front, status. It knows no area; it asks the page in front for
/// its actions and leads to places. Pages are made when they are first visited.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Brings the page of this name to the front; false when there is none.
  bool showPage(const QString& name);
  QString currentPageName() const { return m_current; }
  Page* currentPage() const;
  /// The page in front, the counts beside the areas and long work: nothing is on its way any more.
  bool isSettled() const;
  void goTo(const Place& place);
  /// All pages are thrown away and made anew when visited: the file behind them has changed.
  void resetPages();
  /// A file is on its way or is being delivered: what it is about stands in front of the pages, and nothing else can be
  /// done in the window. Without a title it is an empty page.
  BusyPage& showBusy(const QString& title, const QString& text, const QString& leaveText = {});
  void endBusy();
  /// Menus, bars, navigation and shortcuts wait; the page in front stays as it is. Asked to close while a step waits for its
  /// backup, the window closes when the step is through: both were wished for, and in this order.
  void holdStill(bool still);
  /// Asked before the window closes; false: it stays for now.
  void setBeforeClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

  void setLanguage(Language language);
  void setScale(int percent);
  void setDark(bool dark);

  Workspace& workspace() const { return m_workspace; }
  ActionSet& actionSet() const { return *m_actions; }
  StatusLine& status() const { return *m_status; }
  NavigationBar& navigation() const { return *m_navigation; }
  MessageBanner& banner() const { return *m_banner; }
  FilterLine& searchLine() const { return *m_search; }
  QMenu* fileMenu() const { return m_fileMenu; }
  QMenu* dataMenu() const { return m_dataMenu; }
  QMenu* reportMenu() const { return m_reportMenu; }

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void buildFrame();
  void buildMenus();
  void buildNavigation();
  void connectActions();
  void retranslate();
  void restyle();
  void rebuildPageActions();
  void updateEnabled();
  void fillYears();
  void attachFile();
  void stepBack(bool undo);
  void stepBackAside(bool undo, const QString& label);
  void tellStep(bool undo, const QString& label, const Result<void>& done);
  void detachFile();
  void updateEditState();
  void updateTitle();
  void updateCounts();
  void walkHistory(int step);
  void focusNextPane();
  void showHelp(const QString& topic);
  /// What Copy, Paste and Delete are about: the text field or small table that has the keyboard, or else the page.
  void cutHere();
  void copyHere(bool withHeaders);
  void pasteHere();
  Page* makePage(const QString& name);
  void restoreLayout();
  void fitNavigation();

  Workspace& m_workspace;
  ActionSet* m_actions;
  QToolBar* m_tools = nullptr;
  QLabel* m_yearLabel = nullptr;
  QComboBox* m_year = nullptr;
  FilterLine* m_search = nullptr;
  NavigationBar* m_navigation = nullptr;
  MessageBanner* m_banner = nullptr;
  QStackedWidget* m_stack = nullptr;
  StatusLine* m_status = nullptr;
  TextUndo* m_textUndo = nullptr;
  QWidget* m_top = nullptr;
  QMenu* m_fileMenu = nullptr;
  QMenu* m_editMenu = nullptr;
  QMenu* m_viewMenu = nullptr;
  QMenu* m_areaMenu = nullptr;
  QMenu* m_recordMenu = nullptr;
  QMenu* m_dataMenu = nullptr;
  QMenu* m_reportMenu = nullptr;
  QMenu* m_helpMenu = nullptr;
  QHash<QString, Page*> m_pages;
  QString m_current;
  QList<Place> m_history;
  int m_historyAt = -1;
  std::function<void()> m_bannerAction;
  QWidget* m_noFile = nullptr;
  BusyPage* m_busy = nullptr;
  std::function<bool()> m_mayClose;
  QTimer* m_countTimer = nullptr;
  HelpWindow* m_help = nullptr;
  bool m_cramped = false;     ///< too little width for the whole navigation
  bool m_narrowing = false;   ///< by the window, not by the user
  bool m_closeLater = false;  ///< asked for while the window was held
};

}  // namespace santalka
