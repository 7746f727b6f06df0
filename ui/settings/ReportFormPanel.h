// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace santalka {

class MessageBanner;
class Workspace;

/// Which form the annual report of this file follows, and the way to bring in another one: take it out as text, edit it,
/// bring it back; or go back to the shipped form.
class ReportFormPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ReportFormPanel(Workspace& workspace, QWidget* parent = nullptr);

 private:
  void retranslate();
  void update();
  void bringIn();
  void takeOut();
  void giveUp();

  Workspace& m_workspace;
  QLabel* m_state;
  QPushButton* m_bringIn;
  QPushButton* m_takeOut;
  QPushButton* m_giveUp;
  MessageBanner* m_banner;
};

}  // namespace santalka
