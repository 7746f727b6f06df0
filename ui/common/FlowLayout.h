// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

namespace santalka {

/// Items beside each other that wrap onto the next line where the width ends (chips at 800 × 600 and at 200 %).
class FlowLayout : public QLayout {
 public:
  explicit FlowLayout(QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override { m_items << item; }
  /// The widgets after this one stand at the right edge when they fit into the last line.
  void addToRight(QWidget* widget);

  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  int arrange(const QRect& rect, bool apply) const;

  QList<QLayoutItem*> m_items;
  QList<QWidget*> m_right;
};

}  // namespace santalka
