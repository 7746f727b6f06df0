// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanPaste.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/editing/EditService.h"
#include "ui/plan/PlanTree.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace santalka {

namespace {

class PlanPastePlan : public PastePlan {
  Q_DECLARE_TR_FUNCTIONS(PlanPaste)

 public:
  PlanPastePlan(const PlanTree& tree, const PlanTreeModel& model, EditService& edits, Cells cells, Way way);
  Result<void> apply(const QString& label) override { return m_all.apply(m_edits, label); }

 private:
  bool readHeaders(const QStringList& first);
  void planOver(const PlanTree& tree, const Cells& cells);
  void planNew(const PlanTree& tree, const Cells& cells);
  void plan(const PlanRow& target, const QStringList& texts, PlanEdits& own);
  bool showsTheSame(const PlanRow& head, const QStringList& texts) const;
  QString captionOf(PlanColumn column) const;

  const PlanTreeModel& m_model;
  EditService& m_edits;
  PlanEdits m_all;
  std::vector<std::optional<PlanColumn>> m_columns;
};

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

/// Excel keeps no spaces inside numbers; the cell shows them.
QString plainNumber(QString text) { return text.remove(QChar(0x00A0)).remove(QChar(0x202F)).remove(QLatin1Char(' ')); }

QModelIndex startOf(const PlanTree& tree) {
  QModelIndex start = tree.currentIndex();
  const QList<int> columns = tree.visibleColumns();
  for (const QModelIndex& index : tree.selectionModel()->selectedIndexes()) {
    if (!columns.contains(index.column())) continue;
    if (tree.visualRect(index).top() < tree.visualRect(start).top()) start = index.siblingAtColumn(start.column());
    if (columns.indexOf(index.column()) < columns.indexOf(start.column())) start = start.siblingAtColumn(index.column());
  }
  return start;
}

PlanPastePlan::PlanPastePlan(const PlanTree& tree, const PlanTreeModel& model, EditService& edits, Cells cells, Way way)
    : m_model(model), m_edits(edits), m_all(model.snapshot(), edits.store(), Clock::today()) {
  if (cells.empty()) return;
  if (cells.size() > 1 && readHeaders(cells.front())) {
    cells.erase(cells.begin());
  } else {
    const QList<int> shown = tree.visibleColumns();
    qsizetype at = way == Way::Over ? qMax<qsizetype>(0, shown.indexOf(startOf(tree).column())) : 0;
    qsizetype width = 0;
    for (const QStringList& row : cells) width = qMax(width, row.size());
    for (qsizetype i = 0; i < width; ++i, ++at)
      m_columns.push_back(at < shown.size() ? std::optional(static_cast<PlanColumn>(shown[at])) : std::nullopt);
  }
  for (auto& column : m_columns) {
    // What is worked out is not written by hand; a pasted copy of it is passed over.
    if (column == PlanColumn::Progress || column == PlanColumn::State) column.reset();
    if (!column) ++m_leftOver;
    m_captions << (column ? captionOf(*column) : QStringLiteral("–"));
  }
  if (way == Way::Over) planOver(tree, cells);
  else planNew(tree, cells);
}

QString PlanPastePlan::captionOf(PlanColumn column) const { return oneLine(PlanCells::caption(column, m_model.snapshot())); }

bool PlanPastePlan::readHeaders(const QStringList& first) {
  std::vector<std::optional<PlanColumn>> columns;
  int known = 0;
  for (const QString& head : first) {
    std::optional<PlanColumn> found;
    // The year stands in the head: last year's results do not fall into this year's column.
    for (int column = 0; column < PlanColumnCount && !found; ++column)
      if (fold(captionOf(static_cast<PlanColumn>(column))) == fold(oneLine(head))) found = static_cast<PlanColumn>(column);
    known += found ? 1 : 0;
    columns.push_back(found);
  }
  if (known == 0 || known * 2 < first.size()) return false;
  m_columns = std::move(columns);
  return true;
}

bool PlanPastePlan::showsTheSame(const PlanRow& head, const QStringList& texts) const {
  for (std::size_t i = 0; i < m_columns.size(); ++i)
    if (m_columns[i] && plainNumber(texts.value(static_cast<qsizetype>(i))) != plainNumber(PlanCells::display(m_model.snapshot(), head, *m_columns[i])))
      return false;
  return true;
}

void PlanPastePlan::planOver(const PlanTree& tree, const Cells& cells) {
  QModelIndex at = startOf(tree);
  for (const QStringList& line : cells) {
    // Heads of groups that were copied along stand where they stood; others are stepped over.
    while (at.isValid() && m_model.rowAt(at).isHead() && !showsTheSame(m_model.rowAt(at), line)) at = m_model.neighbour(at, 1);
    if (!at.isValid()) {
      Row left;
      left.fate = StateMark::Overdue;
      left.problem = tr("The plan ends before the pasted rows do.");
      for (std::size_t i = 0; i < m_columns.size(); ++i) left.cells.push_back({{}, line.value(static_cast<qsizetype>(i)), {}});
      m_rows.push_back(std::move(left));
      continue;
    }
    PlanEdits own(m_model.snapshot(), m_edits.store(), Clock::today());
    plan(m_model.rowAt(at), line, own);
    if (m_rows.back().fate == StateMark::Changed) m_all.add(own);
    at = m_model.neighbour(at, 1);
  }
}

void PlanPastePlan::planNew(const PlanTree& tree, const Cells& cells) {
  const PlanFacts& facts = m_model.snapshot().facts();
  const PlanRow current = tree.currentRow();
  const Id<Objective> objective{current.objective != 0 || facts.objectives.empty() ? current.objective : facts.objectives.front().id.value};
  qint64 position = 0;
  for (const Measure& measure : facts.measures) position = qMax(position, measure.position.value_or(0));
  for (const QStringList& line : cells) {
    PlanEdits own(m_model.snapshot(), m_edits.store(), Clock::today());
    plan(own.newMeasure(m_model.plan(), objective, ++position), line, own);
    if (m_rows.back().fate == StateMark::New) m_all.add(own);
  }
}

void PlanPastePlan::plan(const PlanRow& target, const QStringList& texts, PlanEdits& own) {
  const PlanSnapshot& snapshot = m_model.snapshot();
  const bool fresh = target.measure < 0;
  Row row;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    Cell cell;
    const QString text = tidy(texts.value(static_cast<qsizetype>(i)));
    cell.after = text;
    if (m_columns[i]) {
      const QString now = fresh ? QString() : PlanCells::editable(snapshot, target, *m_columns[i]);
      const QString shown = fresh ? QString() : PlanCells::display(snapshot, target, *m_columns[i]);
      const bool number = PlanCells::isNumber(*m_columns[i]);
      const auto same = [&](const QString& other) { return number ? plainNumber(other) == plainNumber(text) : tidy(other) == text; };
      if (!same(now) && (fresh || !same(shown))) {
        if (!fresh) cell.before = shown;
        if (auto taken = own.set(target, *m_columns[i], text); !taken) {
          cell.problem = taken.error().message;
          if (row.problem.isEmpty()) row.problem = cell.problem;
        }
      }
    }
    row.cells.push_back(std::move(cell));
  }
  const bool changed = own.changesAnything();
  if (row.problem.isEmpty() && changed) row.problem = own.firstProblem();
  row.fate = !row.problem.isEmpty() ? StateMark::Overdue : fresh ? StateMark::New : changed ? StateMark::Changed : StateMark::Same;
  m_rows.push_back(std::move(row));
}

}  // namespace

std::unique_ptr<PastePlan> PlanPaste::planPaste(PastePlan::Cells cells, PastePlan::Way way) {
  return std::make_unique<PlanPastePlan>(m_tree, m_model, m_edits, std::move(cells), way);
}

bool PlanPaste::canPasteOver() const { return m_tree.currentIndex().isValid(); }

PastePlan::Way PlanPaste::usualWay(const PastePlan::Cells& cells) const {
  if (!canPasteOver() || cells.empty()) return PastePlan::Way::Append;
  // A plan's rows are copied whole, changed in Excel and brought back; rows that begin with a title are new ones.
  const auto widest = std::max_element(cells.begin(), cells.end(), [](const QStringList& a, const QStringList& b) { return a.size() < b.size(); });
  const QSize chosen = chosenSize();
  return widest->size() == 1 || chosen.width() * chosen.height() > 1 ? PastePlan::Way::Over : PastePlan::Way::Append;
}

QSize PlanPaste::chosenSize() const {
  std::set<int> columns;
  for (const QModelIndex& index : m_tree.selectionModel()->selectedIndexes()) columns.insert(index.column());
  return {static_cast<int>(columns.size()), static_cast<int>(m_tree.selectedRows().size())};
}

void PlanPaste::pasteOne(const QString& text) {
  const QModelIndex at = m_tree.currentIndex();
  if (at.flags() & Qt::ItemIsEditable) m_model.setData(at, text, Qt::EditRole);
}

}  // namespace santalka
