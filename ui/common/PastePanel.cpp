// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PastePanel.h"

#include "ui/common/Messages.h"
#include "ui/common/RecordTable.h"
#include "ui/common/TablePaste.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

namespace {
/// More rows than anybody looks through; the counts are of all of them.
constexpr int PreviewRows = 500;
}  // namespace

void PastePanel::open(RecordTable& table, QWidget* parent) { open(std::make_unique<TablePaste>(table), parent); }

void PastePanel::open(std::unique_ptr<PasteTarget> target, QWidget* parent) {
  PastePlan::Cells cells = PastePlan::cellsOf(QApplication::clipboard()->text());
  if (cells.empty()) return;
  if (cells.size() == 1 && cells.front().size() == 1 && target->canPasteOver() && target->chosenSize() == QSize(1, 1)) {
    target->pasteOne(cells.front().front());
    return;
  }
  auto* panel = new PastePanel(std::move(target), std::move(cells), parent);
  panel->setAttribute(Qt::WA_DeleteOnClose);
  panel->setModal(true);
  panel->show();
}

PastePanel::PastePanel(std::unique_ptr<PasteTarget> target, PastePlan::Cells cells, QWidget* parent)
    : QDialog(parent), m_target(std::move(target)), m_cells(std::move(cells)) {
  setObjectName(QStringLiteral("paste"));
  setWindowTitle(tr("Paste"));
  auto* column = new QVBoxLayout(this);
  auto* ways = new QHBoxLayout;
  m_append = new QRadioButton(tr("As new rows"), this);
  m_append->setObjectName(QStringLiteral("paste.append"));
  m_over = new QRadioButton(tr("Over the cells from the chosen one"), this);
  m_over->setObjectName(QStringLiteral("paste.over"));
  m_over->setEnabled(m_target->canPasteOver());
  ways->addWidget(m_append);
  ways->addWidget(m_over);
  ways->addStretch(1);
  m_summary = new QLabel(this);
  m_summary->setObjectName(QStringLiteral("paste.summary"));
  m_summary->setWordWrap(true);
  m_preview = new QTableWidget(this);
  m_preview->setObjectName(QStringLiteral("paste.preview"));
  m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_preview->verticalHeader()->hide();
  m_preview->setAccessibleName(tr("What will be pasted"));
  auto* buttons = new QHBoxLayout;
  auto* hint = new QLabel(tr("One undo takes all of it back."), this);
  hint->setForegroundRole(QPalette::PlaceholderText);
  auto* cancel = new QPushButton(tr("Do not paste"), this);
  cancel->setObjectName(QStringLiteral("paste.cancel"));
  cancel->setAutoDefault(false);
  m_do = new QPushButton(this);
  m_do->setObjectName(QStringLiteral("paste.do"));
  m_do->setDefault(true);
  buttons->addWidget(hint, 1);
  buttons->addWidget(cancel);
  buttons->addWidget(m_do);
  column->addLayout(ways);
  column->addWidget(m_summary);
  column->addWidget(m_preview, 1);
  column->addLayout(buttons);
  resize(px(820), px(460));
  PastePlan::Way way = m_target->usualWay(m_cells);
  // Where not one row can be taken so, but some the other way, the other way is meant: amounts copied onto amounts.
  const auto takes = [this](PastePlan::Way one) {
    const auto plan = m_target->planPaste(m_cells, one);
    return plan->count(StateMark::Overdue) < static_cast<int>(plan->rows().size());
  };
  if (way == PastePlan::Way::Append && m_target->canPasteOver() && !takes(way) && takes(PastePlan::Way::Over)) way = PastePlan::Way::Over;
  (way == PastePlan::Way::Over ? m_over : m_append)->setChecked(true);
  connect(m_append, &QRadioButton::toggled, this, &PastePanel::refresh);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_do, &QPushButton::clicked, this, &PastePanel::paste);
  refresh();
}

PastePanel::~PastePanel() = default;

void PastePanel::fillRow(int row, const PastePlan::Row& planned) {
  const auto fateWord = [](StateMark fate) {
    switch (fate) {
      case StateMark::New: return tr("new");
      case StateMark::Changed: return tr("changed");
      case StateMark::Overdue: return tr("error");
      default: return tr("the same");
    }
  };
  const ThemeColors& c = Theme::colors();
  auto* fate = new QTableWidgetItem(stateIcon(planned.fate), planned.problem.isEmpty() ? fateWord(planned.fate) : planned.problem);
  fate->setToolTip(planned.problem);
  m_preview->setItem(row, 0, fate);
  for (std::size_t i = 0; i < planned.cells.size(); ++i) {
    const PastePlan::Cell& cell = planned.cells[i];
    auto* item = new QTableWidgetItem(cell.before.isEmpty() ? cell.after : QStringLiteral("%1 → %2").arg(cell.before, cell.after));
    if (!cell.problem.isEmpty()) {
      item->setBackground(c.errorGround);
      item->setForeground(c.error);
      item->setToolTip(cell.problem);
    } else if (!cell.before.isEmpty()) {
      item->setBackground(c.changedCell);
    }
    m_preview->setItem(row, static_cast<int>(i) + 1, item);
  }
}

QString PastePanel::summary() const {
  QStringList parts{tr("New: %1").arg(m_plan->count(StateMark::New)), tr("Changed: %1").arg(m_plan->count(StateMark::Changed)),
                    tr("The same: %1").arg(m_plan->count(StateMark::Same))};
  if (const int wrong = m_plan->count(StateMark::Overdue); wrong > 0) parts << tr("With an error, will be skipped: %1").arg(wrong);
  if (m_plan->columnsLeftOver() > 0) parts << tr("Columns without a place: %1").arg(m_plan->columnsLeftOver());
  const QSize chosen = m_target->chosenSize();
  const int width = static_cast<int>(m_plan->captions().size()), height = static_cast<int>(m_plan->rows().size());
  // Excel's users choose the place of a paste by its upper left cell; another block is said, as the sizes differ.
  if (m_over->isChecked() && chosen.width() * chosen.height() > 1 && chosen != QSize(width, height))
    parts << tr("Copied %1 × %2 cells, chosen %3 × %4").arg(height).arg(width).arg(chosen.height()).arg(chosen.width());
  return parts.join(QStringLiteral(" · "));
}

void PastePanel::refresh() {
  m_plan = m_target->planPaste(m_cells, m_append->isChecked() ? PastePlan::Way::Append : PastePlan::Way::Over);
  const int shown = qMin(PreviewRows, static_cast<int>(m_plan->rows().size()));
  m_preview->clear();
  m_preview->setColumnCount(1 + static_cast<int>(m_plan->captions().size()));
  m_preview->setRowCount(shown);
  m_preview->setHorizontalHeaderLabels(QStringList{tr("What will be done")} + m_plan->captions());
  for (int row = 0; row < shown; ++row) fillRow(row, m_plan->rows()[static_cast<std::size_t>(row)]);
  m_preview->resizeColumnsToContents();
  for (int i = 0; i < m_preview->columnCount(); ++i) m_preview->setColumnWidth(i, qMin(m_preview->columnWidth(i), px(260)));
  const int rows = m_plan->count(StateMark::New) + m_plan->count(StateMark::Changed);
  m_summary->setText(summary());
  m_do->setText(tr("Paste %n rows", nullptr, rows));
  m_do->setEnabled(rows > 0);
}

void PastePanel::paste() {
  const int rows = m_plan->count(StateMark::New) + m_plan->count(StateMark::Changed);
  if (auto done = m_plan->apply(tr("Paste %n rows", nullptr, rows)); !done) {
    Messages::error(this, tr("Not pasted"), done.error());
    return;
  }
  accept();
}

}  // namespace santalka
