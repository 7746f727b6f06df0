// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Statistics.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace santalka {

class RefusalBanner;
class ObservationEntry;
class ObservationModel;
class RecordForm;
class RecordTable;
class RecordTableModel;
class SideForm;
class Workspace;
struct ChangeNotice;

/// Series above, the counts of the chosen one below, and the form of either at the side.
class StatisticsData : public QWidget {
  Q_OBJECT
 public:
  explicit StatisticsData(Workspace& workspace, QWidget* parent = nullptr);

  void activated();
  /// Opens the line for a count typed by hand, making a series for it when there is none.
  void newObservation();
  void newSeries();
  bool removeSelected();
  bool toggleSideForm();
  bool copy(bool withHeaders);
  bool showObservation(qint64 id);
  void showSeries(qint64 id);
  QString selectionSummary() const;
  QList<QWidget*> panes() const;
  RecordTableModel& series() const { return *m_series; }
  ObservationModel& observations() const { return *m_observations; }

 Q_SIGNALS:
  void selectionChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  void fillFilters();
  void applyScope();
  void showForm();
  void take(const ChangeNotice& notice);
  qint64 currentObservation() const;

  Workspace& m_workspace;
  RecordTableModel* m_series;
  RecordTable* m_seriesTable;
  ObservationModel* m_observations;
  QTableView* m_table;
  QComboBox* m_territory;
  QComboBox* m_date;
  QLabel* m_count;
  ObservationEntry* m_entry;
  RefusalBanner* m_banner;
  QSplitter* m_splitter;
  SideForm* m_side;
  RecordForm* m_seriesForm = nullptr;
  RecordForm* m_form = nullptr;
  qint64 m_shownSeries = 0;
};

}  // namespace santalka
