// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/plan/PlanEdits.h"

#include <QAbstractScrollArea>
#include <QDate>

namespace santalka {

class PlanTreeModel;

/// The measures of the plan as bars over its years, one line each under its objective; the bar's mark and colour are
/// those of the measure's state, the vertical line is today.
class PlanCalendar : public QAbstractScrollArea {
  Q_OBJECT
 public:
  explicit PlanCalendar(PlanTreeModel& model, QWidget* parent = nullptr);

  void setCurrent(qint64 measure);
  void update();

 Q_SIGNALS:
  void measureChosen(qint64 measure);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void addLines(const QModelIndex& above);
  int lineHeight() const;
  int headHeight() const;
  int namesWidth() const;
  double placeOf(const QDate& date) const;
  int lineAt(int y) const;

  PlanTreeModel& m_model;
  std::vector<PlanRow> m_lines;
  qint64 m_current = 0;
  QDate m_from;
  QDate m_to;
};

}  // namespace santalka
