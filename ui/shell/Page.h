// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Workspace.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace santalka {

/// One area of the program: a head (title, count in words, buttons at the right) and whatever the area needs below.
/// The page owns its actions; the window only asks the current page for them. Object name: "page.<name>".
class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(Workspace& workspace, QWidget* parent = nullptr);

  virtual QString title() const = 0;
  /// What stands beside the title: „60 veiklų, 1 042 dalyviai“.
  virtual QString countText() const { return {}; }
  /// Stands at the right end of the head as plain text.
  virtual QString remark() const { return {}; }

  /// In the tool bar, left to right.
  virtual QList<QAction*> pageActions() const { return {}; }
  /// In the menu Record; nullptr makes a separator.
  virtual QList<QAction*> recordActions() const { return {}; }
  /// In the menus Data and Report, where a page has something to offer there.
  virtual QList<QAction*> dataActions() const { return {}; }
  virtual QList<QAction*> reportActions() const { return {}; }

  /// For the status bar: what is selected and what it adds up to (like units only).
  virtual QString selectionSummary() const { return {}; }
  /// The page has come to the front: bring it up to date if it was left behind.
  virtual void activated() {}
  /// Nothing of what the page shows is still being read or drawn.
  virtual bool isSettled() const { return true; }
  /// Shows the record, field or filter of the place as far as the page knows it.
  virtual void showPlace(const Place&) {}
  /// Ctrl+L, Ctrl+N, Ctrl+Enter, Ctrl+P and F6; false when the page has no such thing.
  virtual bool focusFilter() { return false; }
  virtual bool newRecord() { return false; }
  virtual bool toggleSideForm() { return false; }
  virtual bool print() { return false; }
  /// The parts of the page F6 walks through.
  virtual QList<QWidget*> panes() const { return {}; }
  /// Edit menu: copy, copy with headers, paste, delete. False when it is not the page's business now.
  virtual bool copy(bool /*withHeaders*/) { return false; }
  virtual bool paste() { return false; }
  virtual bool removeSelected() { return false; }

  /// Puts a widget of the owner's at the right end of the head (the switch between the pages of an area).
  void addToHead(QWidget* widget);

 Q_SIGNALS:
  void actionsChanged();
  void selectionChanged();

 protected:
  Workspace& workspace() const { return m_workspace; }
  QVBoxLayout* body() const { return m_body; }
  /// The right end of the head, for view switches and main buttons.
  QHBoxLayout* headRight() const { return m_headRight; }
  /// For a page that only holds others.
  void hideHead();
  /// Asks title(), countText() and remark() again.
  void updateHead();
  /// Called once after construction and after every change of language, theme or scale.
  virtual void retranslate() {}

  bool event(QEvent* event) override;

 private:
  Workspace& m_workspace;
  QLabel* m_title;
  QLabel* m_count;
  QLabel* m_remark;
  QHBoxLayout* m_head;
  QHBoxLayout* m_headRight;
  QVBoxLayout* m_body;
  bool m_prepared = false;
  bool m_headHidden = false;
};

}  // namespace santalka
