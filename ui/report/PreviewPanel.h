// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace santalka {

class PagePreview;

/// The pages with their head: which page is in sight, size, buttons to change it.
class PreviewPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PreviewPanel(QWidget* parent = nullptr);
  PagePreview& pages() const { return *m_pages; }
  void setBusy(bool busy);

 private:
  void retranslate();
  void updateHead();

  PagePreview* m_pages;
  QLabel* m_title;
  QLabel* m_place;
  QToolButton* m_smaller;
  QToolButton* m_zoom;
  QToolButton* m_larger;
  bool m_busy = false;
};

}  // namespace santalka
