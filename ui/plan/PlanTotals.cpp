// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanTotals.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"
#include "ui/plan/PlanPaint.h"
#include "ui/plan/PlanTree.h"

#include <QHeaderView>
#include <QPainter>

namespace santalka {

using Theme::px;

PlanTotals::PlanTotals(PlanTree& tree, PlanTreeModel& model, QWidget* parent) : QWidget(parent), m_tree(tree), m_model(model) {
  setObjectName(QStringLiteral("plan.totals"));
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  connect(&m_tree, &PlanTree::columnsMoved, this, qOverload<>(&QWidget::update));
  connect(&m_model, &PlanTreeModel::refreshed, this, qOverload<>(&QWidget::update));
}

QSize PlanTotals::sizeHint() const { return {px(200), qMax(px(30), QFontMetrics(Theme::font(10)).lineSpacing() + px(12))}; }

void PlanTotals::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  const PlanSnapshot& plan = m_model.snapshot();
  QPainter painter(this);
  painter.fillRect(rect(), c.base);
  painter.setPen(c.panelEdge);
  painter.drawLine(0, 0, width(), 0);
  const std::vector<Id<Measure>> shown = m_model.shownMeasures();
  std::vector<const MeasureYear*> years;
  for (const Id<Measure> id : shown)
    if (const MeasureYear* year = plan.measureYear(id.value)) years.push_back(year);
  const RollUp totals = PlanProgress::rollUp(years);
  const auto box = [&](PlanColumn column) {
    const int section = static_cast<int>(column);
    return QRect(m_tree.header()->sectionViewportPosition(section), 0, m_tree.header()->sectionSize(section), height()).adjusted(px(5), 1, -px(5), 0);
  };
  const auto isShown = [&](PlanColumn column) { return !m_tree.header()->isSectionHidden(static_cast<int>(column)); };
  const QFont bold = Theme::font(10, true);
  // Where the columns run out of sight, the sum of the plan stays in it: its figures stand at the right edge.
  const QString amount = isShown(PlanColumn::Money) ? PlanCells::moneyText(plan, shown) : QString();
  const QString word = isShown(PlanColumn::State) && totals.active > 0 ? PlanCells::wordOf(totals.state) : QString();
  const QString percent = !isShown(PlanColumn::Progress) ? QString()
                          : totals.percent ? QStringLiteral("%1 %").arg(Format::integer(qRound64(*totals.percent))) : Format::unknown();
  int edge = width() - px(5);
  const auto kept = [&](PlanColumn column, int needed) {
    QRect place = box(column);
    if (place.right() > edge) place.moveRight(edge);
    place.setLeft(qMin(place.left(), place.right() - needed));
    edge = place.left() - px(8);
    return place;
  };
  QRect moneyPlace, statePlace, percentPlace;
  if (!amount.isEmpty()) moneyPlace = kept(PlanColumn::Money, QFontMetrics(bold).horizontalAdvance(amount));
  // A sum is longer than its parts: it may run to the left over the state's empty end.
  if (!amount.isEmpty()) edge = moneyPlace.right() - QFontMetrics(bold).horizontalAdvance(amount) - px(8);
  if (!word.isEmpty()) statePlace = kept(PlanColumn::State, 0);
  if (!percent.isEmpty()) percentPlace = kept(PlanColumn::Progress, 0);
  const int end = edge + px(2);
  QRect words(px(20), 0, end - px(24), height());
  const bool filtered = !m_model.filter().isEmpty();
  const QString title = filtered ? tr("Shown in total") : tr("The whole plan");
  painter.setFont(bold);
  painter.setPen(c.text);
  PlanPaint::text(painter, words, title, Qt::AlignLeft | Qt::AlignVCenter, 1);
  words.setLeft(words.left() + QFontMetrics(bold).horizontalAdvance(title) + px(10));
  painter.setFont(Theme::font(9));
  painter.setPen(c.secondaryText);
  const QString count = PlanCells::measureCount(static_cast<int>(shown.size()));
  if (words.width() > px(30)) PlanPaint::text(painter, words, count, Qt::AlignLeft | Qt::AlignVCenter, 1);
  painter.setPen(c.text);
  if (!percent.isEmpty()) PlanPaint::text(painter, percentPlace, percent, Qt::AlignLeft | Qt::AlignVCenter, 1);
  if (!word.isEmpty()) PlanPaint::state(painter, statePlace, PlanCells::markOf(totals.state), word);
  painter.setFont(bold);
  painter.setPen(c.text);
  if (!amount.isEmpty()) PlanPaint::text(painter, moneyPlace, amount, Qt::AlignRight | Qt::AlignVCenter, 1);
}

}  // namespace santalka
