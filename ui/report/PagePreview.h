// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

class QTimer;

namespace santalka {

namespace reports {
class PageLayout;
}

/// The real pages of a report, one below the other on a desk. Paints what is in sight, a page at a time, so that the
/// window stays quick; keeps its place when the report is laid out anew. Ctrl+wheel changes the size.
class PagePreview : public QAbstractScrollArea {
  Q_OBJECT
 public:
  explicit PagePreview(QWidget* parent = nullptr);
  ~PagePreview() override;

  void setPages(std::shared_ptr<const reports::PageLayout> layout);
  /// Stands on the desk while there are no pages.
  void setNotice(const QString& text);
  int pageCount() const;
  /// All pages that are in sight are drawn.
  bool isDrawn() const { return nextToDraw() == 0; }
  /// The page (from 1) that fills most of the view; 0 without pages.
  int currentPage() const;
  void showPage(int page);
  /// Shows the page on which the section or point begins; false when the report does not number it.
  bool showPoint(const QString& number);

  /// Per cent of the paper's size at 96 dpi; 0 fits the width.
  void setZoom(int percent);
  int zoom() const;
  bool fitsWidth() const { return m_zoom == 0; }

 Q_SIGNALS:
  void currentPageChanged();
  void zoomChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  QSize pageSize() const;
  QRect pageRect(int page) const;
  void arrange();
  /// From 1; 0: none is wanting.
  int nextToDraw() const;
  void paintNext();

  std::shared_ptr<const reports::PageLayout> m_layout;
  QCache<int, QPixmap> m_painted;
  QTimer* m_painter;
  QString m_notice;
  int m_zoom = 0;
};

}  // namespace santalka
