// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/PagePreview.h"

#include "core/reports/PageLayout.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>

namespace santalka {

using Theme::px;

namespace {
constexpr double kPixelsPerMillimetre = 96.0 / 25.4;
constexpr int kSmallest = 20;
constexpr int kLargest = 300;
constexpr int kKeptPages = 8;
}  // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent), m_painted(kKeptPages), m_painter(new QTimer(this)) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  verticalScrollBar()->setSingleStep(px(40));
  horizontalScrollBar()->setSingleStep(px(40));
  m_painter->setSingleShot(true);
  m_painter->setInterval(0);
  connect(m_painter, &QTimer::timeout, this, &PagePreview::paintNext);
  Theme::follow(this, [this] {
    setMinimumWidth(px(180));
    m_painted.clear();
    arrange();
  });
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::shared_ptr<const reports::PageLayout> layout) {
  const int top = verticalScrollBar()->value();
  m_layout = std::move(layout);
  m_painted.clear();
  arrange();
  verticalScrollBar()->setValue(top);
  viewport()->update();
  Q_EMIT currentPageChanged();
}

void PagePreview::setNotice(const QString& text) {
  m_notice = text;
  viewport()->update();
}

int PagePreview::pageCount() const { return m_layout ? m_layout->pageCount() : 0; }

int PagePreview::zoom() const {
  const double full = 210 * kPixelsPerMillimetre * px(100) / 100.0;
  return static_cast<int>(std::lround(pageSize().width() / full * 100));
}

void PagePreview::setZoom(int percent) {
  m_zoom = percent == 0 ? 0 : qBound(kSmallest, percent, kLargest);
  const int page = currentPage();
  m_painted.clear();
  arrange();
  showPage(page);
  viewport()->update();
  Q_EMIT zoomChanged();
}

QSize PagePreview::pageSize() const {
  const double millimetres = m_zoom == 0 ? qMax(px(80), viewport()->width() - 2 * px(14)) / 210.0
                                         : kPixelsPerMillimetre * px(100) / 100.0 * m_zoom / 100.0;
  return QSizeF(millimetres * 210, millimetres * 297).toSize();
}

QRect PagePreview::pageRect(int page) const {
  const QSize size = pageSize();
  const int gap = px(10);
  const int left = size.width() < viewport()->width() ? (viewport()->width() - size.width()) / 2 : gap - horizontalScrollBar()->value();
  return {QPoint(left, gap + (page - 1) * (size.height() + gap) - verticalScrollBar()->value()), size};
}

void PagePreview::arrange() {
  const QSize size = pageSize();
  const int gap = px(10);
  const int height = pageCount() * (size.height() + gap) + gap;
  verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  horizontalScrollBar()->setRange(0, qMax(0, size.width() + 2 * gap - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagePreview::currentPage() const {
  if (pageCount() == 0) return 0;
  const int middle = viewport()->height() / 3;
  for (int page = 1; page <= pageCount(); ++page)
    if (pageRect(page).bottom() >= middle) return page;
  return pageCount();
}

void PagePreview::showPage(int page) {
  if (page < 1 || page > pageCount()) return;
  verticalScrollBar()->setValue((page - 1) * (pageSize().height() + px(10)));
}

bool PagePreview::showPoint(const QString& number) {
  const int page = m_layout ? m_layout->pageOf(number) : 0;
  showPage(page);
  return page > 0;
}

void PagePreview::paintEvent(QPaintEvent* event) {
  const ThemeColors& c = Theme::colors();
  QPainter painter(viewport());
  painter.fillRect(event->rect(), c.desk);
  if (pageCount() == 0) {
    painter.setPen(c.secondaryText);
    painter.drawText(viewport()->rect().adjusted(px(12), px(12), -px(12), -px(12)), Qt::AlignCenter | Qt::TextWordWrap, m_notice);
    return;
  }
  for (int page = 1; page <= pageCount(); ++page) {
    const QRect place = pageRect(page);
    if (!place.intersects(viewport()->rect())) continue;
    painter.fillRect(place, Qt::white);
    if (const QPixmap* pixmap = m_painted.object(page)) painter.drawPixmap(place.topLeft(), *pixmap);
    else m_painter->start();
    painter.setPen(c.panelEdge);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
  }
}

int PagePreview::nextToDraw() const {
  for (int page = 1; page <= pageCount(); ++page)
    if (pageRect(page).intersects(viewport()->rect()) && !m_painted.contains(page)) return page;
  return 0;
}

void PagePreview::paintNext() {
  const int page = nextToDraw();
  if (page == 0) return;
  const QRect place = pageRect(page);
  const qreal ratio = devicePixelRatioF();
  auto* pixmap = new QPixmap(place.size() * ratio);
  pixmap->setDevicePixelRatio(ratio);
  pixmap->fill(Qt::white);
  QPainter painter(pixmap);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  m_layout->paintPageScaled(painter, page - 1, place.width());
  painter.end();
  m_painted.insert(page, pixmap);
  viewport()->update(place);
}

void PagePreview::resizeEvent(QResizeEvent*) {
  const int page = currentPage();
  if (m_zoom == 0) m_painted.clear();
  arrange();
  if (m_zoom == 0) {
    showPage(page);
    Q_EMIT zoomChanged();
  }
}

void PagePreview::wheelEvent(QWheelEvent* event) {
  if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
  const int step = event->angleDelta().y() > 0 ? 10 : -10;
  setZoom(qRound(zoom() / 10.0) * 10 + step);
  event->accept();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_PageDown: return showPage(qMin(pageCount(), currentPage() + 1));
    case Qt::Key_PageUp: return showPage(qMax(1, currentPage() - 1));
    case Qt::Key_Home: return showPage(1);
    case Qt::Key_End: return showPage(pageCount());
    default: QAbstractScrollArea::keyPressEvent(event);
  }
}

void PagePreview::scrollContentsBy(int, int) {
  viewport()->update();
  Q_EMIT currentPageChanged();
}

}  // namespace santalka
