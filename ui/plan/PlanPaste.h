// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/PastePlan.h"

namespace santalka {

class EditService;
class PlanTree;
class PlanTreeModel;

/// The plan as the target of a paste: texts over the cells from the chosen one, or rows as new measures under the
/// objective of the current row.
class PlanPaste : public PasteTarget {
 public:
  PlanPaste(PlanTree& tree, PlanTreeModel& model, EditService& edits) : m_tree(tree), m_model(model), m_edits(edits) {}

  std::unique_ptr<PastePlan> planPaste(PastePlan::Cells cells, PastePlan::Way way) override;
  bool canPasteOver() const override;
  PastePlan::Way usualWay(const PastePlan::Cells& cells) const override;
  QSize chosenSize() const override;
  void pasteOne(const QString& text) override;

 private:
  PlanTree& m_tree;
  PlanTreeModel& m_model;
  EditService& m_edits;
};

}  // namespace santalka
