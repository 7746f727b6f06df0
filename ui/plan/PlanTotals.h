// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace santalka {

class PlanTree;
class PlanTreeModel;

/// The foot of the plan that stays in view: how many measures are shown, their progress, state and money, each under
/// its column.
class PlanTotals : public QWidget {
  Q_OBJECT
 public:
  PlanTotals(PlanTree& tree, PlanTreeModel& model, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  PlanTree& m_tree;
  PlanTreeModel& m_model;
};

}  // namespace santalka
