// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace santalka {

class SubTable;
struct DueItem;

/// Everything that is due: overdue, in two weeks, later, done. Each line leads to where it is done; a term that ends on
/// a day off says its three dates. The user's own deadlines are written in the table below.
class DeadlinesPage : public Page {
  Q_OBJECT
 public:
  explicit DeadlinesPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  void activated() override;
  void showPlace(const Place& place) override;
  bool newRecord() override;
  QList<QWidget*> panes() const override;
  bool copy(bool withHeaders) override;
  bool paste() override;
  bool removeSelected() override;
  QString selectionSummary() const override;

  /// How many are overdue today: the red disc of the navigation.
  static int overdue(Workspace& workspace);

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void addLine(const DueItem& item, int number);
  void markDone();

  bool m_stale = true;
  int m_open = 0;
  int m_overdue = 0;
  QSplitter* m_splitter;
  QScrollArea* m_scroll;
  QWidget* m_inner;
  QVBoxLayout* m_lines;
  QLabel* m_ownTitle;
  QLabel* m_ownHint;
  SubTable* m_own;
  QAction* m_new;
  QAction* m_done;
  QAction* m_remove;
};

}  // namespace santalka
