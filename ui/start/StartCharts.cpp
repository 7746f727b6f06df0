// SPDX-License-Identifier: EUPL-1.2
// The pictures of the start page, painted in the colours of the theme: solid, with a word beside each colour.
#include "ui/start/StartFigures.h"

#include "core/base/Format.h"
#include "ui/common/Theme.h"
#include "ui/plan/PlanPaint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace santalka {

using Theme::px;

namespace {

int lineHeight() { return qMax(px(21), QFontMetrics(Theme::font(9)).lineSpacing() + px(4)); }

/// A round step so that about four lines of the grid stand under the largest value.
double gridStep(double largest) {
  if (largest <= 0) return 1;
  const double raw = largest / 3.2;
  const double power = std::pow(10, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 2.5, 4.0, 5.0, 10.0})
    if (raw <= factor * power) return qMax(1.0, factor * power);
  return 10 * power;
}

QString thousands(const std::optional<Money>& amount) {
  return amount ? Format::fixed(static_cast<double>(amount->cents) / 100000.0, 1) : Format::unknown();
}

}  // namespace

StartPicture::StartPicture(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  Theme::follow(this, [this] { updateGeometry(); });
}

void StartPicture::addArea(const QRectF& area, int part, const QString& words) { m_areas.push_back({area, part, words}); }

void StartPicture::paintFocus(QPainter& painter) {
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Theme::colors().accent, qMax(1, px(2))));
  for (const Area& area : m_areas)
    if (area.part == m_at) painter.drawRect(area.place);
}

void StartPicture::mousePressEvent(QMouseEvent* event) {
  for (const Area& area : m_areas)
    if (area.place.contains(event->position())) {
      Q_EMIT chosen(area.part);
      return;
    }
  Q_EMIT chosen(-1);
}

bool StartPicture::event(QEvent* event) {
  if (event->type() == QEvent::FocusIn && m_at < 0 && !m_areas.empty()) m_at = m_areas.front().part;
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  for (const Area& area : m_areas)
    if (area.place.contains(help->pos())) {
      QToolTip::showText(help->globalPos(), area.words, this);
      return true;
    }
  QToolTip::hideText();
  return true;
}

void StartPicture::keyPressEvent(QKeyEvent* event) {
  const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
  const bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
    Q_EMIT chosen(m_at);
  } else if ((on || back) && !m_areas.empty()) {
    const auto at = std::find_if(m_areas.begin(), m_areas.end(), [this](const Area& area) { return area.part == m_at; });
    auto place = at == m_areas.end() ? 0 : at - m_areas.begin() + (on ? 1 : -1);
    place = std::clamp<std::ptrdiff_t>(place, 0, static_cast<std::ptrdiff_t>(m_areas.size()) - 1);
    m_at = m_areas[static_cast<std::size_t>(place)].part;
    setAccessibleDescription(m_areas[static_cast<std::size_t>(place)].words);
    update();
  } else {
    QWidget::keyPressEvent(event);
  }
}

void CitizenshipChart::setPicture(CitizenshipPicture picture) {
  m_picture = std::move(picture);
  update();
}

QSize CitizenshipChart::sizeHint() const { return {px(360), px(200)}; }
QSize CitizenshipChart::minimumSizeHint() const { return {px(240), px(170)}; }

void CitizenshipChart::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  m_areas.clear();
  const QFont small = Theme::font(9);
  const QFontMetrics metrics(small);
  painter.setFont(small);
  const auto count = m_picture.years.size();
  double largest = 0;
  for (const auto& total : m_picture.totals) largest = qMax(largest, total.value_or(0));
  if (count == 0 || largest <= 0) return;
  // The legend with the newest figures stands at the right, the largest part lowest as in the columns.
  int names = 0;
  for (const auto& part : m_picture.parts) names = qMax(names, metrics.horizontalAdvance(part.name));
  const int figures = metrics.horizontalAdvance(Format::integer(qRound64(largest))) + px(6);
  const int legend = qMin(names, width() / 4) + figures + px(24);
  const int axis = metrics.horizontalAdvance(Format::integer(qRound64(largest))) + px(8);
  const QRectF plot(px(12) + axis, metrics.height() + px(6), width() - px(24) - axis - legend - px(8), height() - 2 * metrics.height() - px(18));
  const double step = gridStep(largest);
  const double top = largest * 1.02;
  for (double value = 0; value <= top; value += step) {
    const double y = plot.bottom() - plot.height() * value / top;
    painter.setPen(value == 0 ? c.fieldEdge : c.gridLine);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(c.secondaryText);
    painter.drawText(QRectF(0, y - metrics.height(), plot.left() - px(6), 2 * metrics.height()), Qt::AlignRight | Qt::AlignVCenter, Format::integer(qRound64(value)));
  }
  const double slot = plot.width() / static_cast<double>(count);
  const double bar = qMin(slot * 0.76, static_cast<double>(px(34)));
  for (std::size_t i = 0; i < count; ++i) {
    const double x = plot.left() + slot * (static_cast<double>(i) + 0.5) - bar / 2;
    double y = plot.bottom();
    QString words = QStringLiteral("%1: %2").arg(Format::date(m_picture.dates[i]), Format::orUnknown(m_picture.totals[i], [](double v) { return Format::integer(qRound64(v)); }));
    for (std::size_t part = 0; part < m_picture.parts.size(); ++part) {
      const auto value = m_picture.parts[part].values[i];
      if (!value || *value <= 0) continue;
      const double tall = plot.height() * *value / top;
      const bool others = part + 1 == m_picture.parts.size();
      painter.fillRect(QRectF(x, y - tall, bar, qMax(1.0, tall - 1)), c.charts[others ? 5 : qMin<std::size_t>(part, 4)]);
      words += QStringLiteral("\n%1: %2").arg(m_picture.parts[part].name, Format::integer(qRound64(*value)));
      y -= tall;
    }
    addArea(QRectF(x, plot.top(), bar, plot.height()), static_cast<int>(i), words);
    // Only the ends and the largest are told; the others stand in the tooltip.
    const bool told = i == 0 || i + 1 == count;
    painter.setPen(c.text);
    if (told && m_picture.totals[i]) {
      painter.setFont(Theme::font(9, true));
      painter.drawText(QRectF(x - px(30), y - metrics.height() - px(1), bar + px(60), metrics.height()), Qt::AlignCenter, Format::integer(qRound64(*m_picture.totals[i])));
      painter.setFont(small);
    }
    painter.setPen(c.secondaryText);
    const QString year = slot > metrics.horizontalAdvance(QStringLiteral("2026")) + px(6) ? QString::number(m_picture.dates[i].year()) : QStringLiteral("’%1").arg(m_picture.dates[i].year() % 100, 2, 10, QLatin1Char('0'));
    // Where the columns stand close, every other year is named, the newest always.
    const bool close = slot < metrics.horizontalAdvance(QStringLiteral("’26")) + px(5);
    if (!close || (count - 1 - i) % 2 == 0)
      painter.drawText(QRectF(x - px(20), plot.bottom() + px(2), bar + px(40), metrics.height() + px(4)), Qt::AlignCenter, year);
  }
  const int lines = static_cast<int>(m_picture.parts.size());
  const int line = qMin(lineHeight(), static_cast<int>(plot.height()) / qMax(1, lines));
  int y = static_cast<int>(plot.bottom()) - lines * line;
  const int left = static_cast<int>(plot.right()) + px(10);
  for (int i = lines - 1; i >= 0; --i, y += line) {
    const auto& part = m_picture.parts[static_cast<std::size_t>(i)];
    const int side = px(10);
    painter.fillRect(QRect(left, y + (line - side) / 2, side, side), c.charts[i == lines - 1 ? 5 : qMin(i, 4)]);
    const QRect place(left + side + px(6), y, width() - px(12) - left - side - px(6), line);
    painter.setPen(c.text);
    PlanPaint::text(painter, place.adjusted(0, 0, -figures, 0), part.name, Qt::AlignLeft | Qt::AlignVCenter, 1);
    const auto value = part.values.back();
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, Format::orUnknown(value, [](double v) { return Format::integer(qRound64(v)); }));
  }
  paintFocus(painter);
}

void ProgressChart::setPicture(ProgressPicture picture) {
  m_picture = std::move(picture);
  updateGeometry();
  update();
}

QSize ProgressChart::sizeHint() const { return {px(330), static_cast<int>(m_picture.bars.size()) * lineHeight() + px(8)}; }
QSize ProgressChart::minimumSizeHint() const { return {px(240), sizeHint().height()}; }

void ProgressChart::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  m_areas.clear();
  const QFont small = Theme::font(9);
  const QFontMetrics metrics(small);
  painter.setFont(small);
  int numbers = 0;
  int states = 0;
  int names = 0;
  for (const auto& bar : m_picture.bars) {
    numbers = qMax(numbers, metrics.horizontalAdvance(bar.number));
    states = qMax(states, metrics.horizontalAdvance(bar.word));
    names = qMax(names, metrics.horizontalAdvance(bar.title));
  }
  states += px(14) + px(6);
  const int percents = metrics.horizontalAdvance(QStringLiteral("100 %")) + px(8);
  const int left = px(12) + numbers + px(8);
  const int room = width() - px(12) - left - states - percents - px(16);
  const int name = qMin(names + px(2), room * 3 / 5);
  const int line = lineHeight();
  int y = px(2);
  for (std::size_t i = 0; i < m_picture.bars.size(); ++i, y += line) {
    const auto& bar = m_picture.bars[i];
    painter.setPen(c.text);
    painter.drawText(QRect(px(12), y, numbers, line), Qt::AlignRight | Qt::AlignVCenter, bar.number);
    PlanPaint::text(painter, QRect(left, y, name, line), bar.title, Qt::AlignLeft | Qt::AlignVCenter, 1);
    const QRect track(left + name + px(8), y + (line - px(10)) / 2, qMax(px(20), room - name), px(10));
    painter.fillRect(track, c.barTrack);
    if (bar.percent) painter.fillRect(QRect(track.left(), track.top(), qRound(track.width() * std::clamp(*bar.percent, 0.0, 100.0) / 100), track.height()), c.charts[0]);
    const QString percent = bar.percent ? QStringLiteral("%1 %").arg(Format::integer(qRound64(*bar.percent))) : Format::unknown();
    painter.drawText(QRect(track.right() + px(2), y, percents, line), Qt::AlignRight | Qt::AlignVCenter, percent);
    PlanPaint::state(painter, QRect(width() - px(12) - states + px(4), y, states, line), bar.mark, bar.word);
    addArea(QRectF(px(6), y, width() - px(12), line), static_cast<int>(i), QStringLiteral("%1 %2\n%3, %4").arg(bar.number, bar.title, percent, bar.word).trimmed());
  }
  paintFocus(painter);
}

void MoneyChart::setPicture(MoneyPicture picture) {
  m_picture = std::move(picture);
  updateGeometry();
  update();
}

int MoneyChart::groupHeight(const MoneyPicture::Group& group) const {
  return group.sought ? qMax(px(20), QFontMetrics(Theme::font(9)).lineSpacing() + px(6)) : px(30);
}

QSize MoneyChart::sizeHint() const {
  int height = px(8) + lineHeight() + px(6);
  for (const auto& group : m_picture.groups) height += groupHeight(group);
  return {px(290), height};
}
QSize MoneyChart::minimumSizeHint() const { return {px(220), sizeHint().height()}; }

void MoneyChart::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(this);
  m_areas.clear();
  const QFont small = Theme::font(9);
  const QFontMetrics metrics(small);
  painter.setFont(small);
  qint64 largest = 1;
  int names = 0;
  int figures = 0;
  const auto figure = [](const MoneyPicture::Group& group) {
    return group.sought ? thousands(group.planned) : QStringLiteral("%1 / %2").arg(thousands(group.spent), thousands(group.planned));
  };
  for (const auto& group : m_picture.groups) {
    for (const auto& amount : {group.planned, group.secured, group.spent}) largest = qMax(largest, amount.value_or(Money{}).cents);
    names = qMax(names, metrics.horizontalAdvance(group.name));
    figures = qMax(figures, metrics.horizontalAdvance(figure(group)));
  }
  names = qMin(names + px(2), width() / 3);
  const int left = px(12) + names + px(8);
  const int room = width() - px(12) - left - figures - px(12);
  const auto length = [&](const std::optional<Money>& amount) { return qRound(room * (static_cast<double>(amount.value_or(Money{}).cents) / static_cast<double>(largest))); };
  int y = px(2);
  for (std::size_t i = 0; i < m_picture.groups.size(); ++i) {
    const auto& group = m_picture.groups[i];
    const int tall = groupHeight(group);
    painter.setPen(c.text);
    PlanPaint::text(painter, QRect(px(12), y, names, tall), group.name, Qt::AlignLeft | Qt::AlignVCenter, 1);
    painter.drawText(QRect(left, y, width() - px(12) - left, tall), Qt::AlignRight | Qt::AlignVCenter, figure(group));
    if (group.sought) {
      // Money that is only sought is an outline: it is not there.
      painter.setPen(QPen(c.text, 1, Qt::DashLine));
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(QRect(left, y + (tall - px(9)) / 2, qMax(px(3), length(group.planned)), px(9)));
    } else {
      const int thick = px(8);
      int at = y + (tall - 3 * thick) / 2;
      const QColor fills[] = {c.charts[5], c.charts[1], c.charts[0]};
      const std::optional<Money> amounts[] = {group.planned, group.secured, group.spent};
      for (int k = 0; k < 3; ++k, at += thick)
        if (amounts[k]) painter.fillRect(QRect(left, at, qMax(1, length(amounts[k])), thick - 1), fills[k]);
    }
    const auto whole = [](const std::optional<Money>& amount) { return Format::orUnknown(amount, [](Money m) { return Format::money(m); }); };
    addArea(QRectF(px(6), y, width() - px(12), tall), static_cast<int>(i),
            group.sought ? QStringLiteral("%1: %2").arg(group.name, whole(group.planned))
                         : QStringLiteral("%1\n%2: %3\n%4: %5\n%6: %7").arg(group.name, tr("planned"), whole(group.planned), tr("secured"), whole(group.secured), tr("spent"), whole(group.spent)));
    y += tall;
  }
  const int line = lineHeight();
  y += px(4);
  int x = px(12);
  const std::pair<QString, QColor> keys[] = {{tr("planned"), c.charts[5]}, {tr("secured"), c.charts[1]}, {tr("spent"), c.charts[0]}};
  for (const auto& [word, fill] : keys) {
    const int side = px(10);
    painter.fillRect(QRect(x, y + (line - side) / 2, side, side), fill);
    painter.setPen(c.text);
    painter.drawText(QRect(x + side + px(5), y, width(), line), Qt::AlignVCenter, word);
    x += side + px(5) + metrics.horizontalAdvance(word) + px(10);
  }
  paintFocus(painter);
}

}  // namespace santalka
