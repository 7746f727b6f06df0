// SPDX-License-Identifier: EUPL-1.2
#include "ui/statistics/StatPanel.h"

#include "core/base/Format.h"
#include "core/reports/CellText.h"
#include "core/reports/ChartPainter.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

StatPanel::StatPanel(QWidget* content, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_remark(new ElidedLabel(this)), m_column(new QVBoxLayout(this)) {
  auto* head = new QHBoxLayout;
  m_title->setTextFormat(Qt::PlainText);
  m_remark->setForegroundRole(QPalette::PlaceholderText);
  m_remark->setAlignment(Qt::AlignRight);
  head->addWidget(m_title, 1);
  head->addWidget(m_remark, 2);
  m_column->addLayout(head);
  m_column->addWidget(content, 1);
  Theme::follow(this, [this] {
    m_title->setFont(Theme::font(10, true));
    m_remark->setFont(Theme::font(9));
    m_column->setContentsMargins(px(1), px(8), px(1), px(1));
    m_column->itemAt(0)->layout()->setContentsMargins(px(11), 0, px(11), 0);
    m_column->setSpacing(px(6));
  });
}

void StatPanel::setTexts(const QString& title, const QString& remark) {
  m_title->setText(title);
  m_title->setWordWrap(remark.isEmpty());
  m_remark->setText(remark);
  m_remark->setVisible(!remark.isEmpty());
  setAccessibleName(title);
}

void StatPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(Theme::colors().panelEdge);
  painter.setBrush(Theme::colors().base);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

namespace {

reports::ChartStyle screenStyle(const QFont& font) {
  const ThemeColors& c = Theme::colors();
  reports::ChartStyle style = reports::ChartStyle::paper();
  style.unit = px(100) / 26.5;
  style.text = QFontMetricsF(font).height() * 0.72;
  style.ink = c.text;
  style.label = c.text;
  style.axis = c.secondaryText;
  style.grid = c.gridLine;
  style.ground = c.base;
  style.dark = c.charts[0];
  style.mid = c.charts[1];
  style.light = c.charts[2];
  style.white = c.charts[5];
  const bool dark = Theme::mode() == ThemeMode::Dark;
  style.onDark = dark ? c.base : c.onAccent;
  style.onLight = dark ? c.base : c.text;
  style.warn = c.attention;
  return style;
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  Theme::follow(this, [this] { updateGeometry(); });
}

void ChartView::setChart(const reports::Chart& chart) {
  m_chart = chart;
  setAccessibleName(chart.caption);
  updateGeometry();
  update();
}

int ChartView::heightForWidth(int width) const {
  return static_cast<int>(reports::ChartPainter::height(m_chart, width - 2 * px(11), screenStyle(font()))) + px(12);
}

QSize ChartView::sizeHint() const { return {px(420), heightForWidth(px(420))}; }

QRectF ChartView::box() const { return QRectF(rect()).adjusted(px(11), px(2), -px(11), -px(8)); }

void ChartView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  reports::ChartPainter::paint(painter, box(), m_chart, screenStyle(font()));
}

bool ChartView::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  for (const reports::ChartPainter::Hit& hit : reports::ChartPainter::hits(box(), m_chart, screenStyle(font()))) {
    if (!hit.area.contains(help->pos())) continue;
    const reports::Series& series = m_chart.series[hit.series];
    QToolTip::showText(help->globalPos(), QStringLiteral("%1, %2: %3").arg(m_chart.categories.value(hit.category), series.name,
                                                                          reports::CellText::ofChart(series.values.value(hit.category), m_chart.decimals)));
    return true;
  }
  QToolTip::hideText();
  return true;
}

}  // namespace santalka
