// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/PreviewPanel.h"

#include "ui/common/Theme.h"
#include "ui/report/PagePreview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace santalka {

using Theme::px;

PreviewPanel::PreviewPanel(QWidget* parent) : QWidget(parent), m_pages(new PagePreview(this)) {
  m_pages->setObjectName(QStringLiteral("report.preview"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  m_title = new QLabel(this);
  m_place = new QLabel(this);
  m_place->setObjectName(QStringLiteral("report.preview.place"));
  m_place->setForegroundRole(QPalette::PlaceholderText);
  m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  const auto button = [this](const char* name) {
    auto* made = new QToolButton(this);
    made->setObjectName(QStringLiteral("report.preview.") + QLatin1String(name));
    made->setAutoRaise(true);
    return made;
  };
  m_smaller = button("smaller");
  m_zoom = button("zoom");
  m_larger = button("larger");
  m_smaller->setText(QStringLiteral("\u2013"));
  m_larger->setText(QStringLiteral("+"));
  head->addWidget(m_title);
  head->addWidget(m_place, 1);
  head->addWidget(m_smaller);
  head->addWidget(m_zoom);
  head->addWidget(m_larger);
  column->addLayout(head);
  column->addWidget(m_pages, 1);
  connect(m_smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / 10 * 10 - 10); });
  connect(m_larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() / 10 * 10 + 10); });
  connect(m_zoom, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->fitsWidth() ? 100 : 0); });
  connect(m_pages, &PagePreview::currentPageChanged, this, &PreviewPanel::updateHead);
  connect(m_pages, &PagePreview::zoomChanged, this, &PreviewPanel::updateHead);
  Theme::follow(this, [this] { retranslate(); });
}

void PreviewPanel::retranslate() {
  static_cast<QHBoxLayout*>(layout()->itemAt(0)->layout())->setContentsMargins(px(10), px(4), px(6), px(4));
  layout()->itemAt(0)->layout()->setSpacing(px(8));
  m_title->setFont(Theme::font(10, true));
  m_title->setText(tr("Preview"));
  m_place->setFont(Theme::font(9));
  m_smaller->setToolTip(tr("Smaller"));
  m_larger->setToolTip(tr("Larger"));
  m_zoom->setToolTip(tr("Fit the width, or real size"));
  for (QToolButton* button : {m_smaller, m_larger, m_zoom}) button->setAccessibleName(button->toolTip());
  m_pages->setAccessibleName(m_title->text());
  m_pages->setNotice(tr("The pages are being made…"));
  updateHead();
}

void PreviewPanel::setBusy(bool busy) {
  m_busy = busy;
  updateHead();
}

void PreviewPanel::updateHead() {
  const int all = m_pages->pageCount();
  QString place = all == 0 ? QString() : tr("page %1 of %2").arg(m_pages->currentPage()).arg(all);
  // While it is made anew the place matters less than that: both do not fit in a narrow pane.
  if (m_busy && all > 0) place = tr("updating…");
  m_place->setText(place);
  m_zoom->setText(QStringLiteral("%1\u00A0%").arg(m_pages->zoom()));
}

}  // namespace santalka
