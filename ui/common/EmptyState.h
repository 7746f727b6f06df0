// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace santalka {

/// What an empty page shows: what belongs here and the buttons that bring it in. Never an empty table.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  explicit EmptyState(Icon icon, QWidget* parent = nullptr);

  void setTexts(const QString& title, const QString& text);
  /// The first button is the main one.
  QPushButton* addButton(const QString& objectName, Icon icon = Icon::None);

 private:
  Icon m_icon;
  QLabel* m_picture;
  QLabel* m_title;
  QLabel* m_text;
  QHBoxLayout* m_buttons;
};

}  // namespace santalka
