// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QListWidget;
class QTimer;

namespace santalka {

class FilterLine;
class Workspace;

/// The search over everything: finds while the user types, arrow keys walk, Enter leads to the record.
class SearchPopup : public QObject {
  Q_OBJECT
 public:
  SearchPopup(FilterLine& line, Workspace& workspace, QObject* parent = nullptr);
  ~SearchPopup() override;

  QListWidget& list() const { return *m_list; }
  void searchNow();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void take(int row);
  void close();

  FilterLine& m_line;
  Workspace& m_workspace;
  QListWidget* m_list;
  QTimer* m_timer;
};

}  // namespace santalka
