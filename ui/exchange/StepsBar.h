// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <QWidget>

namespace santalka {

/// Where in a piece of work one is: done steps with a tick, the current one with its number.
class StepsBar : public QWidget {
  Q_OBJECT
 public:
  explicit StepsBar(QWidget* parent = nullptr);

  void setSteps(const QStringList& steps);
  void setCurrent(int step);
  int current() const { return m_current; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QStringList m_steps;
  int m_current = 0;
};

}  // namespace santalka
