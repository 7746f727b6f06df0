// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/PastePlan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace santalka {

class RecordTable;

/// Shows what pasting would change, row by row, and does it in one step that can be undone. A single cell is pasted
/// without asking: that is what the hand expects, and undo takes it back.
class PastePanel : public QDialog {
  Q_OBJECT
 public:
  /// Takes what is on the clipboard; does nothing when there is no text.
  static void open(std::unique_ptr<PasteTarget> target, QWidget* parent);
  static void open(RecordTable& table, QWidget* parent);

  PastePanel(std::unique_ptr<PasteTarget> target, PastePlan::Cells cells, QWidget* parent);
  ~PastePanel() override;

 private:
  void refresh();
  void fillRow(int row, const PastePlan::Row& planned);
  QString summary() const;
  void paste();

  std::unique_ptr<PasteTarget> m_target;
  PastePlan::Cells m_cells;
  std::unique_ptr<PastePlan> m_plan;
  QRadioButton* m_append;
  QRadioButton* m_over;
  QLabel* m_summary;
  QTableWidget* m_preview;
  QPushButton* m_do;
};

}  // namespace santalka
