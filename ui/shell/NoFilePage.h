// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace santalka {

class ActionSet;

/// What the window shows while no data file is open.
class NoFilePage : public QWidget {
  Q_OBJECT
 public:
  explicit NoFilePage(ActionSet& actions, QWidget* parent = nullptr);
};

}  // namespace santalka
