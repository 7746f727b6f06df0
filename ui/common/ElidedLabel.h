// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

namespace santalka {

/// One line of text that is cut with „…“ where the room ends; the whole text is in the tooltip then.
class ElidedLabel : public QFrame {
  Q_OBJECT
 public:
  explicit ElidedLabel(QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const { return m_text; }
  void setAlignment(Qt::Alignment alignment);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QString m_text;
  Qt::Alignment m_alignment = Qt::AlignLeft;
};

}  // namespace santalka
