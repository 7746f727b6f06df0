// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace santalka {

/// A sentence beside the work instead of a box over it: what is the matter and a link that leads to its cure.
class MessageBanner : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBanner(QWidget* parent = nullptr);

  /// `mark` decides ground and shape: Good, Behind (attention), Overdue (error); others are plain.
  void show(StateMark mark, const QString& text, const QString& actionText = {});
  void clear();
  QString text() const;

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  StateMark m_mark = StateMark::None;
  QLabel* m_icon;
  QLabel* m_text;
  QLabel* m_action;
  QToolButton* m_close;
};

}  // namespace santalka
