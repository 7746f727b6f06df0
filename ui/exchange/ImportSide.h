// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ImportTypes.h"

#include <QScrollArea>

class QVBoxLayout;

namespace santalka {

class ImportDesk;

/// Beside the preview: the doubtful cell with the ways to understand it, errors, and what there is to say about the file.
class ImportSide : public QScrollArea {
  Q_OBJECT
 public:
  explicit ImportSide(ImportDesk& desk, QWidget* parent = nullptr);

  /// Doubts and errors of the state anew; shows the first open doubt unless another is looked at.
  void refresh();
  /// The doubt of the row, when it has one.
  void showRow(const ImportRow& row);
  int openDoubts() const;

 Q_SIGNALS:
  void cellWanted(int sheetRow, int sheetColumn);  ///< column -1: the row as a whole

 private:
  struct Doubt {
    ImportCell cell;
    int row;
  };
  void collect();
  void rebuild();
  void addDoubt(const Doubt& doubt);
  void addExcerpt(const ImportCell& cell);
  void addErrors();
  void addNotes();
  QStringList alikeNames(const ImportCell& cell) const;

  ImportDesk& m_desk;
  QVBoxLayout* m_column;
  std::vector<Doubt> m_doubts;
  std::vector<ImportCell> m_errors;
  int m_current = 0;
};

}  // namespace santalka
