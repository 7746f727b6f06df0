// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace santalka {

class TaskRunner;

/// Shows long work at the foot of the window, with a bar and a button that stops it. Hidden while nothing runs.
class TaskStrip : public QFrame {
  Q_OBJECT
 public:
  explicit TaskStrip(TaskRunner& tasks, QWidget* parent = nullptr);

 private:
  QLabel* m_title;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
};

}  // namespace santalka
