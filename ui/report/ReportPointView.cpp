// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/ReportPointView.h"

#include "ui/common/Theme.h"
#include "ui/report/MissingList.h"
#include "ui/report/PointFigures.h"

#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

ReportPointView::ReportPointView(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* inner = new QWidget;
  m_column = new QVBoxLayout(inner);
  m_title = new QLabel(inner);
  m_title->setObjectName(QStringLiteral("report.point.title"));
  m_prompt = new QLabel(inner);
  m_prompt->setForegroundRole(QPalette::PlaceholderText);
  for (QLabel* label : {m_title, m_prompt}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  m_missing = new MissingList(inner);
  m_missing->setObjectName(QStringLiteral("report.point.missing"));
  m_prose = new ProsePanel(inner);
  m_figuresTitle = new QLabel(inner);
  m_figuresTitle->setWordWrap(true);
  m_figures = new PointFigures(inner);
  m_column->addWidget(m_title);
  m_column->addWidget(m_prompt);
  m_column->addWidget(m_missing);
  m_column->addWidget(m_prose);
  m_column->addWidget(m_figuresTitle);
  m_column->addWidget(m_figures);
  m_column->addStretch(1);
  setWidget(inner);
  // The ground is that of what it lies in.
  viewport()->setAutoFillBackground(false);
  inner->setAutoFillBackground(false);
  Theme::follow(this, [this] { retranslate(); });
}

void ReportPointView::retranslate() {
  m_column->setContentsMargins(px(12), px(10), px(12), px(12));
  m_column->setSpacing(px(8));
  m_title->setFont(Theme::font(12, true));
  m_figuresTitle->setFont(Theme::font(10, true));
  m_title->setText(QStringLiteral("%1 %2").arg(m_point.number, m_point.title()));
  m_prompt->setText(m_point.prose ? tr("Written by the coordinator. %1").arg(m_basis)
                                  : tr("Filled from the records; a text of your own may stand before it. %1").arg(m_basis));
  m_figuresTitle->setText(tr("Printed after the text: computed from the records"));
}

void ReportPointView::showPoint(const reports::TemplateSection& section, const reports::TemplatePoint& point) {
  m_point = point;
  m_basis = section.basis();
  retranslate();
  verticalScrollBar()->setValue(0);
}

void ReportPointView::setFigures(std::shared_ptr<const reports::ReportDocument> document, bool hasProse) {
  m_figures->show(std::move(document), m_point.number, hasProse);
  m_figuresTitle->setVisible(!m_figures->isEmpty());
  m_figures->setVisible(!m_figures->isEmpty());
  shareHeight();
}

void ReportPointView::setMissing(const std::vector<ReadinessItem>& items) { m_missing->setItems(items, false); }

void ReportPointView::shareHeight() {
  // Figures below stay in sight where the text is only their company.
  const int tenths = m_figures->isEmpty() ? 7 : m_point.prose ? 5 : 3;
  m_prose->setFixedHeight(qMax(m_prose->minimumSizeHint().height(), qMax(px(150), viewport()->height() * tenths / 10)));
}

void ReportPointView::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  shareHeight();
}

}  // namespace santalka
