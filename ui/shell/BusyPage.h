// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace santalka {

/// In front of the pages while the window waits for a file: what is being done, a bar that moves, and perhaps a way out.
/// What is over in a moment shows nothing, so that opening a small file does not flicker.
class BusyPage : public QWidget {
  Q_OBJECT
 public:
  explicit BusyPage(QWidget* parent = nullptr);

  /// `leaveText`: words of a button for who does not want to wait; empty: none.
  void show(const QString& title, const QString& text, const QString& leaveText = {});

 Q_SIGNALS:
  void left();

 private:
  QWidget* m_content;
  QLabel* m_title;
  QLabel* m_text;
  QProgressBar* m_bar;
  QPushButton* m_leave;
  QTimer* m_delay;
};

}  // namespace santalka
