// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Theme.h"

#include <QPainter>
#include <QWidget>

namespace santalka {

/// How much of something is done, as a bar; the words stand beside it.
class ShareBar : public QWidget {
 public:
  explicit ShareBar(QWidget* parent = nullptr) : QWidget(parent) {
    Theme::follow(this, [this] { setFixedHeight(Theme::px(8)); });
  }
  void setShare(int done, int all) {
    m_share = all > 0 ? static_cast<double>(done) / all : 0;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().barTrack);
    painter.fillRect(QRect(0, 0, qRound(width() * m_share), height()), Theme::colors().charts[0]);
  }

 private:
  double m_share = 0;
};

}  // namespace santalka
