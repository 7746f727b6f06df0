// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/StatisticsCube.h"
#include "ui/shell/Page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace santalka {

class ChipBar;
class EmptyState;
class BackgroundReader;
class MessageBanner;
class StatisticsData;
class StatisticsOverview;

/// Numbers of residents: the year at a glance, or the series with every count, which can be typed in as well.
class StatisticsPage : public Page {
  Q_OBJECT
 public:
  explicit StatisticsPage(Workspace& workspace, QWidget* parent = nullptr);
  ~StatisticsPage() override;

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  QList<QAction*> dataActions() const override;
  QString selectionSummary() const override;
  void activated() override;
  bool isSettled() const override;
  void showPlace(const Place& place) override;
  bool newRecord() override;
  bool toggleSideForm() override;
  QList<QWidget*> panes() const override;
  bool copy(bool withHeaders) override;
  bool removeSelected() override;

 protected:
  void retranslate() override;

 private:
  /// All that the overview needs, read in one go on a connection of its own.
  struct Reading;
  static Result<Reading> read(const QString& file, const QString& territory, int year);
  void refresh();
  void showReading(const Reading& reading);
  void showView(bool asData);
  bool isDataView() const;

  ChipBar* m_views;
  QComboBox* m_territory;
  QWidget* m_filterLine;
  MessageBanner* m_banner;
  QStackedWidget* m_stack;
  StatisticsOverview* m_overview;
  StatisticsData* m_data;
  EmptyState* m_empty;
  QPushButton* m_emptyImport;
  QPushButton* m_emptyNew;
  QAction* m_import;
  QAction* m_new;
  QAction* m_newSeries;
  QAction* m_form;
  QAction* m_remove;
  BackgroundReader* m_reader;
  QTimer* m_slow;       ///< says that figures are being added up, when it takes longer than an eye notices
  QWidget* m_nothingYet;
  int m_shownYear = 0;  ///< what the overview was read for; 0: to be read anew
};

}  // namespace santalka
