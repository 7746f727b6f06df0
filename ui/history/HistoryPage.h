// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/editing/ChangeLog.h"
#include "ui/shell/Page.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace santalka {

class ChipBar;
class HistoryModel;

/// What changed in the file, by whom and when, since a day or since the last hand-over; and the bin, from which deleted
/// records are brought back. A double click leads to the record.
class HistoryPage : public Page {
  Q_OBJECT
 public:
  explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QList<QAction*> pageActions() const override;
  QList<QAction*> recordActions() const override;
  QList<QWidget*> panes() const override;
  void activated() override;
  /// filter "bin" shows the bin.
  void showPlace(const Place& place) override;
  bool copy(bool withHeaders) override;

 protected:
  void retranslate() override;

 private:
  bool isBin() const;
  ChangeLog::Query query() const;
  void refresh();
  void readMore();
  void goToRecord();
  void bringBack();
  void updateActions();

  bool m_stale = true;
  qint64 m_handedOver = 0;  ///< last step before the last hand-over; 0: never
  ChipBar* m_views;
  QComboBox* m_who;
  HistoryModel* m_model;
  QTableView* m_table;
  QPushButton* m_more;
  QAction* m_go;
  QAction* m_back;
};

}  // namespace santalka
