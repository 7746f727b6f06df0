// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportDocument.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace santalka {

class ElidedLabel;

/// A framed part of a page: title, where its numbers come from, content.
class StatPanel : public QFrame {
  Q_OBJECT
 public:
  explicit StatPanel(QWidget* content, QWidget* parent = nullptr);

  void setTexts(const QString& title, const QString& remark);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_title;
  ElidedLabel* m_remark;
  QVBoxLayout* m_column;
};

/// A chart of the reports in the colours of the window; the figure under the pointer stands in the tooltip.
class ChartView : public QWidget {
  Q_OBJECT
 public:
  explicit ChartView(QWidget* parent = nullptr);

  void setChart(const reports::Chart& chart);
  const reports::Chart& chart() const { return m_chart; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRectF box() const;
  reports::Chart m_chart;
};

}  // namespace santalka
