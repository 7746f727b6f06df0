// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/Chain.h"
#include "ui/plan/PlanTree.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace santalka {

class ChainView;
class ChipBar;
class EmptyState;
class FilterLine;
class HistoryView;
class MeasurePanel;
class PlanCalendar;
class PlanTotals;
class RecordForm;
class RefusalBanner;
class SideForm;
class UnseenRecords;

/// The plan of one term: objectives and measures as a tree grid edited in place, or as a calendar; the side form with
/// all data of a measure, its chain and its history.
class PlanPage : public Page {
  Q_OBJECT
 public:
  explicit PlanPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  QString selectionSummary() const override;
  void activated() override;
  void showPlace(const Place& place) override;
  bool focusFilter() override;
  bool newRecord() override;
  bool toggleSideForm() override;
  bool print() override;
  QList<QWidget*> panes() const override;
  bool copy(bool withHeaders) override;
  bool paste() override;
  bool removeSelected() override;

  PlanTree& tree() const { return *m_tree; }
  PlanTreeModel& model() const { return *m_model; }
  ChainView& chain() const { return *m_chain; }

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void buildHead();
  void buildFilters();
  void buildBody();
  void buildActions();
  QAction* addAction(const char* name, Icon icon, void (PlanPage::*run)());
  void fillPlans();
  void fillChoices();
  void applyFilter();
  void putInForce(const QStringList& filter);
  void refresh();
  void showCurrent();
  void showHead(const PlanRow& row);
  void showCalendar(bool calendar);
  void setFormOpen(bool open);
  void closeGap(Chain::Link link);
  void showLines(PlanColumn column);

  void followUnseen();

  void newMeasure();
  void newGoal();
  void newObjective();
  void writeHead(ChangeSet changes, EntityKind kind, qint64 provisional, const QString& label);
  void newIndicator();
  void newValue();
  void removeRows();
  void moveUp() { moveRow(-1); }
  void moveDown() { moveRow(1); }
  void moveRow(int step);
  void editPlan();
  bool makePlan();
  void newPlan();
  void importPlan();
  qint64 planInSet(ChangeSet& changes);
  bool done(const Result<void>& result);

  PlanTreeModel* m_model;
  PlanTree* m_tree;
  PlanTotals* m_totals;
  PlanCalendar* m_calendar;
  QComboBox* m_plans;
  QPushButton* m_asTable;
  QPushButton* m_asCalendar;
  QWidget* m_filterHost;
  FilterLine* m_filter;
  QComboBox* m_responsible;
  QComboBox* m_state;
  QComboBox* m_source;
  ChipBar* m_chips;
  QPushButton* m_columns;
  RefusalBanner* m_banner;
  UnseenRecords* m_unseen;
  QSplitter* m_splitter;
  QStackedWidget* m_stack;
  QStackedWidget* m_views;
  EmptyState* m_empty;
  SideForm* m_side;
  QWidget* m_facts;
  QList<QPair<QLabel*, QLabel*>> m_factLabels;
  QStackedWidget* m_data;
  MeasurePanel* m_panel;
  RecordForm* m_goalForm = nullptr;       ///< made when a goal is first shown
  RecordForm* m_objectiveForm = nullptr;
  ChainView* m_chain;
  HistoryView* m_history;
  QPushButton* m_emptyNew;
  QPushButton* m_emptyImport;
  QHash<QByteArray, QAction*> m_actions;
  bool m_filling = false;
};

}  // namespace santalka
