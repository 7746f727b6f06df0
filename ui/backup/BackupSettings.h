// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace santalka {

class BackupKeeper;
class Workspace;

/// Part of the settings: the last backup, "Back up now", the second place and when a backup went there last.
class BackupSettings : public QWidget {
  Q_OBJECT
 public:
  explicit BackupSettings(Workspace& workspace, QWidget* parent = nullptr);

 private:
  void choose();
  void refresh();

  Workspace& m_workspace;
  QLabel* m_heading;
  QLabel* m_last;
  QPushButton* m_now;
  QLabel* m_placeHeading;
  QLabel* m_place;
  QPushButton* m_choose;
  QPushButton* m_forget;
};

}  // namespace santalka
