// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace santalka {

class PastePlan;
class RecordTable;

/// Shows what pasting would change, row by row, and does it in one step that can be undone. A single cell is pasted
/// without asking: that is what the hand expects, and undo takes it back.
class PastePanel : public QDialog {
  Q_OBJECT
 public:
  /// Takes what is on the clipboard; does nothing when there is no text.
  static void open(RecordTable& table, QWidget* parent);

  PastePanel(RecordTable& table, std::vector<QStringList> cells, QWidget* parent);
  ~PastePanel() override;

 private:
  void refresh();
  void paste();

  RecordTable& m_table;
  std::vector<QStringList> m_cells;
  std::unique_ptr<PastePlan> m_plan;
  QRadioButton* m_append;
  QRadioButton* m_over;
  QLabel* m_summary;
  QTableWidget* m_preview;
  QPushButton* m_do;
};

}  // namespace santalka
