// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/Icons.h"

#include <QLineEdit>

namespace santalka {

/// A field with an icon at the left and the shortcut that leads to it at the right while it is empty.
/// Esc empties it. The text is what the user typed; folding is the business of who filters.
class FilterLine : public QLineEdit {
  Q_OBJECT
 public:
  FilterLine(Icon icon, const QString& shortcutHint, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Icon m_icon;
  QString m_hint;
};

}  // namespace santalka
