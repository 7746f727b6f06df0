// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/PlanCalendar.h"

#include "core/base/Clock.h"
#include "ui/common/Theme.h"
#include "ui/plan/PlanPaint.h"
#include "ui/plan/PlanTreeModel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace santalka {

using Theme::px;

PlanCalendar::PlanCalendar(PlanTreeModel& model, QWidget* parent) : QAbstractScrollArea(parent), m_model(model) {
  setObjectName(QStringLiteral("plan.calendar"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(&m_model, &PlanTreeModel::refreshed, this, &PlanCalendar::update);
  Theme::follow(this, [this] { update(); });
}

int PlanCalendar::lineHeight() const { return qMax(px(26), QFontMetrics(Theme::font(10)).lineSpacing() + px(6)); }
int PlanCalendar::headHeight() const { return 2 * QFontMetrics(Theme::font(9)).lineSpacing() + px(8); }
int PlanCalendar::namesWidth() const { return qMin(px(320), viewport()->width() * 2 / 5); }

void PlanCalendar::setCurrent(qint64 measure) {
  if (measure == m_current) return;
  m_current = measure;
  viewport()->update();
}

void PlanCalendar::update() {
  const PlanFacts& facts = m_model.snapshot().facts();
  m_from = QDate(static_cast<int>(facts.plan.firstYear.value_or(m_model.snapshot().year())), 1, 1);
  m_to = QDate(static_cast<int>(facts.plan.lastYear.value_or(m_model.snapshot().year())), 12, 31);
  for (const Measure& measure : facts.measures) {
    if (measure.startsOn.isValid()) m_from = qMin(m_from, QDate(measure.startsOn.year(), 1, 1));
    if (measure.endsOn.isValid()) m_to = qMax(m_to, QDate(measure.endsOn.year(), 12, 31));
  }
  m_lines.clear();
  addLines({});
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(lineHeight());
  verticalScrollBar()->setRange(0, qMax(0, static_cast<int>(m_lines.size()) * lineHeight() + headHeight() - viewport()->height()));
  viewport()->update();
}

void PlanCalendar::addLines(const QModelIndex& above) {
  for (int at = 0; at < m_model.rowCount(above); ++at) {
    const QModelIndex index = m_model.index(at, 0, above);
    m_lines.push_back(m_model.rowAt(index));
    if (m_lines.back().isHead()) addLines(index);
  }
}

void PlanCalendar::resizeEvent(QResizeEvent*) { update(); }

double PlanCalendar::placeOf(const QDate& date) const {
  const double whole = static_cast<double>(m_from.daysTo(m_to)) + 1;
  const int left = namesWidth();
  return left + (viewport()->width() - left - px(8)) * static_cast<double>(m_from.daysTo(date)) / whole;
}

int PlanCalendar::lineAt(int y) const {
  if (y < headHeight()) return -1;
  const int line = (y - headHeight() + verticalScrollBar()->value()) / lineHeight();
  return line < static_cast<int>(m_lines.size()) ? line : -1;
}

void PlanCalendar::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  const PlanSnapshot& plan = m_model.snapshot();
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), c.base);
  if (!m_from.isValid()) return;
  const int left = namesWidth();
  const int height = lineHeight();
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const int top = headHeight() + static_cast<int>(i) * height - verticalScrollBar()->value();
    if (top + height < headHeight() || top > viewport()->height()) continue;
    const PlanRow& line = m_lines[i];
    const QRect row(0, top, viewport()->width(), height);
    const bool current = line.measure != 0 && line.measure == m_current;
    painter.fillRect(row, line.measure == 0 ? c.groupRow : current ? c.highlight : c.base);
    const QRect name(px(line.measure == 0 ? 10 : 20), top, left - px(line.measure == 0 ? 14 : 24), height);
    painter.setPen(current ? c.highlightedText : c.text);
    if (line.measure == 0) {
      painter.setFont(Theme::font(10, true));
      PlanPaint::text(painter, name.adjusted(0, 0, viewport()->width() - left, 0), PlanCells::groupTitle(plan, line), Qt::AlignVCenter | Qt::AlignLeft, 1);
      continue;
    }
    const Measure* measure = plan.measure(line.measure);
    if (!measure) continue;
    painter.setFont(Theme::font(10));
    PlanPaint::text(painter, name, QStringLiteral("%1 %2").arg(measure->number, measure->title).trimmed(), Qt::AlignVCenter | Qt::AlignLeft, 1);
    PlanRow ask;
    ask.kind = PlanRow::Kind::Measure;
    ask.measure = line.measure;
    const auto state = PlanCells::state(plan, ask);
    const StateMark mark = state ? PlanCells::markOf(*state) : StateMark::None;
    const QDate from = measure->startsOn.isValid() ? measure->startsOn : m_from;
    const QDate to = measure->endsOn.isValid() ? measure->endsOn : m_to;
    const int begin = qRound(placeOf(from)) + 1;
    const int end = qMax(begin + px(6), qRound(placeOf(to.addDays(1))) - 1);
    const QRect bar(begin, top + (height - px(14)) / 2, end - begin, px(14));
    const bool open = !measure->startsOn.isValid() || !measure->endsOn.isValid();
    painter.setPen(open ? QPen(c.fieldEdge, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(open ? c.base : c.charts[1]);
    painter.drawRect(bar);
    // What is done of the year's way stands darker in the year's part of the bar; an unknown progress leaves it plain.
    const auto percent = PlanCells::percent(plan, ask);
    const MeasureYear* year = plan.measureYear(line.measure);
    const auto share = percent ? percent : year ? year->percent : std::nullopt;
    const QDate first = qMax(from, QDate(plan.year(), 1, 1));
    const QDate last = qMin(to, QDate(plan.year(), 12, 31));
    if (share && !open && first <= last) {
      const int starts = qMax(bar.left(), qRound(placeOf(first)));
      const int ends = qMin(bar.right() + 1, qRound(placeOf(last.addDays(1))));
      painter.fillRect(QRect(starts, bar.top(), qRound((ends - starts) * qBound(0.0, *share, 100.0) / 100), bar.height()), c.charts[0]);
    }
    const int side = px(14);
    if (mark != StateMark::None) paintState(&painter, QRect(qMin(bar.right() + px(4), viewport()->width() - side - px(2)), bar.top(), side, side), mark);
  }
  painter.fillRect(QRect(0, 0, viewport()->width(), headHeight()), c.window);
  painter.setFont(Theme::font(9));
  for (int year = m_from.year(); year <= m_to.year(); ++year) {
    const int begin = qRound(placeOf(QDate(year, 1, 1)));
    const int end = qRound(placeOf(QDate(year + 1, 1, 1)));
    painter.setPen(c.text);
    painter.drawText(QRect(begin, px(2), end - begin, headHeight() / 2), Qt::AlignCenter, QString::number(year));
    static const char* const roman[] = {"I", "II", "III", "IV"};
    for (int quarter = 0; quarter < 4; ++quarter) {
      const int x = qRound(placeOf(QDate(year, quarter * 3 + 1, 1)));
      const int next = qRound(placeOf(QDate(year, quarter * 3 + 1, 1).addMonths(3)));
      painter.setPen(c.secondaryText);
      if (next - x > px(18)) painter.drawText(QRect(x, headHeight() / 2, next - x, headHeight() / 2 - px(2)), Qt::AlignCenter, QLatin1String(roman[quarter]));
      painter.setPen(quarter == 0 ? c.panelEdge : c.gridLine);
      painter.drawLine(x, quarter == 0 ? 0 : headHeight(), x, viewport()->height());
    }
  }
  painter.setPen(c.panelEdge);
  painter.drawLine(0, headHeight(), viewport()->width(), headHeight());
  const QDate today = Clock::today();
  if (today >= m_from && today <= m_to) {
    painter.setPen(QPen(c.error, qMax(1, px(1.5))));
    const int x = qRound(placeOf(today));
    painter.drawLine(x, headHeight() / 2, x, viewport()->height());
  }
}

void PlanCalendar::mousePressEvent(QMouseEvent* event) {
  const int line = lineAt(event->position().toPoint().y());
  if (line < 0 || m_lines[static_cast<std::size_t>(line)].measure == 0) return;
  setCurrent(m_lines[static_cast<std::size_t>(line)].measure);
  Q_EMIT measureChosen(m_current);
}

void PlanCalendar::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  if (step == 0) {
    QAbstractScrollArea::keyPressEvent(event);
    return;
  }
  int at = -1;
  for (std::size_t i = 0; i < m_lines.size(); ++i)
    if (m_lines[i].measure == m_current && m_current != 0) at = static_cast<int>(i);
  do at += step;
  while (at >= 0 && at < static_cast<int>(m_lines.size()) && m_lines[static_cast<std::size_t>(at)].measure == 0);
  if (at < 0 || at >= static_cast<int>(m_lines.size())) return;
  setCurrent(m_lines[static_cast<std::size_t>(at)].measure);
  const int top = at * lineHeight();
  verticalScrollBar()->setValue(qBound(top + lineHeight() + headHeight() - viewport()->height(), verticalScrollBar()->value(), top));
  Q_EMIT measureChosen(m_current);
}

bool PlanCalendar::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const int line = lineAt(help->pos().y());
  const Measure* measure = line >= 0 ? m_model.snapshot().measure(m_lines[static_cast<std::size_t>(line)].measure) : nullptr;
  if (!measure) QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), QStringLiteral("%1 %2\n%3\n%4").arg(measure->number, measure->title, PlanEdits::periodText(measure->startsOn, measure->endsOn), measure->responsible).trimmed(), viewport());
  return true;
}

}  // namespace santalka
