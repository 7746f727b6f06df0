// SPDX-License-Identifier: EUPL-1.2
// The part of PlanTree about its columns, copying and the sum of what is selected.
#include "ui/plan/PlanTree.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <cmath>
#include <set>

namespace santalka {

using Theme::px;

namespace {

struct Width {
  int usual;
  int least;
  double share;  ///< of the room that is left over
  bool listed;
};

/// By PlanColumn, at 100 %.
constexpr Width widths[PlanColumnCount] = {{46, 40, 0, true},  {150, 96, 0.5, true}, {104, 62, 0.15, true}, {84, 72, 0, true},
                                           {140, 80, 0.35, true}, {76, 60, 0, false},  {58, 48, 0, true},     {58, 46, 0, true},
                                           {64, 54, 0, true},  {66, 54, 0, true},     {98, 84, 0, true},     {92, 74, 0, true}};

QString settingsKey() { return QStringLiteral("columns/plan"); }

QString cleaned(QString text) { return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')); }

}  // namespace

int PlanTree::leastWidth(int column) const {
  int words = 0;
  for (const QString& line : m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(QLatin1Char('\n')))
    words = qMax(words, QFontMetrics(Theme::font(9)).horizontalAdvance(line));
  return qMax(px(widths[column].least), words + px(11));
}

void PlanTree::fitColumns() {
  if (!model() || m_restoring) return;
  const QScopedValueRollback guard(m_restoring, true);
  const QStringList kept = QSettings().value(settingsKey()).toStringList();
  m_widths.clear();
  QSet<QString> shown;
  for (const QString& entry : kept) {
    const QString key = entry.section(QLatin1Char('='), 0, 0);
    for (int column = 0; column < PlanColumnCount; ++column)
      if (PlanCells::key(static_cast<PlanColumn>(column)) == key) {
        shown.insert(key);
        if (const int width = entry.section(QLatin1Char('='), 1).toInt(); width > 20) m_widths.insert(column, width);
      }
  }
  int usual = 0;
  int give = 0;
  for (int column = 0; column < PlanColumnCount; ++column) {
    const bool visible = kept.isEmpty() ? widths[column].listed : shown.contains(PlanCells::key(static_cast<PlanColumn>(column)));
    setColumnHidden(column, !visible);
    if (!visible) continue;
    usual += px(m_widths.value(column, widths[column].usual));
    if (!m_widths.contains(column)) give += qMax(0, px(widths[column].usual) - leastWidth(column));
  }
  const int room = viewport()->width() - usual;
  // Too little room: every column gives in proportion to what it can spare.
  const double squeezed = room < 0 && give > 0 ? qMin(1.0, -double(room) / give) : 0;
  for (int column = 0; column < PlanColumnCount; ++column) {
    if (isColumnHidden(column)) continue;
    int width = px(m_widths.value(column, widths[column].usual));
    if (!m_widths.contains(column))
      width += room >= 0 ? static_cast<int>(room * widths[column].share) : -static_cast<int>(std::ceil(squeezed * qMax(0, width - leastWidth(column))));
    setColumnWidth(column, width);
  }
  Q_EMIT columnsMoved();
}

void PlanTree::saveColumns() const {
  QStringList list;
  for (int column = 0; column < PlanColumnCount; ++column)
    if (!isColumnHidden(column)) list << QStringLiteral("%1=%2").arg(PlanCells::key(static_cast<PlanColumn>(column))).arg(m_widths.value(column, 0));
  QSettings().setValue(settingsKey(), list);
}

QList<int> PlanTree::visibleColumns() const {
  QList<int> columns;
  for (int visual = 0; visual < header()->count(); ++visual) {
    const int column = header()->logicalIndex(visual);
    if (!header()->isSectionHidden(column)) columns << column;
  }
  return columns;
}

QMenu* PlanTree::makeColumnMenu(QWidget* parent) {
  auto* menu = new QMenu(parent);
  for (int column = 0; column < PlanColumnCount; ++column) {
    const auto which = static_cast<PlanColumn>(column);
    if (which == PlanColumn::Title) continue;
    QAction* action = menu->addAction(PlanCells::caption(which, m_model.snapshot()).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    action->setObjectName(QStringLiteral("column.") + PlanCells::key(which));
    action->setCheckable(true);
    action->setChecked(!isColumnHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool on) {
      setColumnHidden(column, !on);
      saveColumns();
      fitColumns();
    });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
    QSettings().remove(settingsKey());
    fitColumns();
  });
  return menu;
}

int PlanTree::topOf(const QModelIndex& index) const {
  // A cell of a hidden column has no place of its own; the title is never hidden.
  return visualRect(index.siblingAtColumn(static_cast<int>(PlanColumn::Title))).top();
}

QList<PlanRow> PlanTree::selectedRows() const {
  QList<PlanRow> rows;
  std::set<const void*> known;
  QModelIndexList indexes = selectionModel()->selectedIndexes();
  std::sort(indexes.begin(), indexes.end(), [this](const QModelIndex& a, const QModelIndex& b) { return topOf(a) < topOf(b); });
  for (const QModelIndex& index : std::as_const(indexes))
    if (known.insert(index.internalPointer()).second) rows << m_model.rowAt(index);
  return rows;
}

QString PlanTree::selectionSummary() const {
  const PlanSnapshot& plan = m_model.snapshot();
  std::vector<Id<Measure>> measures;
  std::vector<Id<Measure>> ofMoney;
  std::set<QString> units;
  double sum = 0;
  int results = 0;
  bool addable = true;
  const bool wholeRow = selectionModel()->selectedIndexes().size() == 1;
  for (const PlanRow& row : selectedRows())
    if (row.kind == PlanRow::Kind::Measure) measures.push_back(Id<Measure>{row.measure});
  for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
    const PlanRow row = m_model.rowAt(index);
    const auto column = static_cast<PlanColumn>(index.column());
    if (column == PlanColumn::Money && row.kind == PlanRow::Kind::Measure) ofMoney.push_back(Id<Measure>{row.measure});
    if (column != PlanColumn::Result || row.indicator == 0) continue;
    const Indicator* indicator = plan.indicator(row.indicator);
    const IndicatorYear* year = plan.indicatorYear(row.indicator);
    if (!indicator || !year || !year->result.isKnown()) continue;
    units.insert(indicator->unit);
    addable &= indicator->aggregation == Aggregation::Sum;
    sum += year->result.value;
    ++results;
  }
  if (measures.empty()) return {};
  QStringList parts{tr("Selected: %n measure(s)", nullptr, static_cast<int>(measures.size()))};
  if (!wholeRow && !ofMoney.empty())
    if (const auto amount = plan.money().of(ofMoney, plan.year()).planned.amount())
      parts << tr("Money %1: %2").arg(plan.year()).arg(Format::money(*amount));
  if (results > 1) {
    if (units.size() == 1 && addable)
      parts << tr("Reached: %1 %2").arg(Format::number(sum), Catalogue::units().label(*units.begin())).trimmed();
    else
      parts << (units.size() > 1 ? tr("Reached is not added up: different units") : tr("Reached is not added up: averages and levels"));
  }
  return parts.join(QStringLiteral(" · "));
}

QString PlanTree::selectedText(bool withHeaders) const {
  const QModelIndexList indexes = selectionModel()->selectedIndexes();
  std::set<int> chosen;
  std::set<std::pair<const void*, int>> cells;
  for (const QModelIndex& index : indexes) {
    chosen.insert(index.column());
    cells.insert({index.internalPointer(), index.column()});
  }
  QList<int> columns;
  for (const int column : visibleColumns())
    if (chosen.contains(column)) columns << column;
  QStringList lines;
  if (withHeaders) {
    QStringList heads;
    for (const int column : std::as_const(columns)) heads << cleaned(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines << heads.join(QLatin1Char('\t'));
  }
  std::set<const void*> done;
  QModelIndexList sorted = indexes;
  std::sort(sorted.begin(), sorted.end(), [this](const QModelIndex& a, const QModelIndex& b) { return topOf(a) < topOf(b); });
  for (const QModelIndex& index : std::as_const(sorted)) {
    if (!done.insert(index.internalPointer()).second) continue;
    const PlanRow row = m_model.rowAt(index);
    QStringList line;
    for (const int column : std::as_const(columns)) {
      const auto which = static_cast<PlanColumn>(column);
      const bool computed = which == PlanColumn::Progress || which == PlanColumn::State || row.isHead();
      QString text;
      if (cells.contains({index.internalPointer(), column}))
        text = computed ? PlanCells::display(m_model.snapshot(), row, which) : PlanCells::editable(m_model.snapshot(), row, which);
      // Excel reads a number with U+00A0 groups as text.
      if (PlanCells::isNumber(which) && !computed) text.remove(QChar(0x00A0)).replace(QChar(0x2212), QLatin1Char('-'));
      line << cleaned(text);
    }
    lines << line.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace santalka
