// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "ui/common/Icons.h"

#include <QSize>
#include <QStringList>

#include <memory>
#include <vector>

namespace santalka {

/// What a paste would do, row by row, before anything is done. Each kind of table says what the texts mean there.
class PastePlan {
 public:
  enum class Way { Over, Append };
  using Cells = std::vector<QStringList>;
  struct Cell {
    QString before;  ///< what stands there now, when it would change
    QString after;
    QString problem;
  };
  struct Row {
    StateMark fate = StateMark::Same;  ///< New, Changed, Same, or Overdue for a row that cannot be taken
    QString problem;
    std::vector<Cell> cells;
  };

  virtual ~PastePlan() = default;

  /// Cells of a tab-separated text as Excel and LibreOffice put it on the clipboard, quotes understood.
  static Cells cellsOf(const QString& text);
  /// A cell as Excel takes it: quoted where it holds a tab, a line break or a quote.
  static QString clipboardText(QString text);

  const QStringList& captions() const { return m_captions; }
  const std::vector<Row>& rows() const { return m_rows; }
  int count(StateMark fate) const;
  /// Columns of the pasted text that found no place in the table.
  int columnsLeftOver() const { return m_leftOver; }
  /// Makes what was shown, in one step that can be undone; rows with an error are left out.
  virtual Result<void> apply(const QString& label) = 0;

 protected:
  QStringList m_captions;
  std::vector<Row> m_rows;
  int m_leftOver = 0;
};

/// A table that texts can be pasted into.
class PasteTarget {
 public:
  virtual ~PasteTarget() = default;
  virtual std::unique_ptr<PastePlan> planPaste(PastePlan::Cells cells, PastePlan::Way way) = 0;
  /// Whether there is a cell to begin from.
  virtual bool canPasteOver() const = 0;
  /// What the user most likely means.
  virtual PastePlan::Way usualWay(const PastePlan::Cells& cells) const = 0;
  /// Rows and columns that are chosen now; what is pasted may be of another size.
  virtual QSize chosenSize() const = 0;
  /// One text into the current cell, as if it had been typed.
  virtual void pasteOne(const QString& text) = 0;
};

}  // namespace santalka
