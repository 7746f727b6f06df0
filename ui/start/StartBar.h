// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace santalka {

/// How much of a whole is done, as a bar with its words at the right: „24 iš 31 punkto“.
class StartBar : public QWidget {
  Q_OBJECT
 public:
  StartBar(int done, int whole, const QString& words, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_done;
  int m_whole;
  QString m_words;
};

}  // namespace santalka
