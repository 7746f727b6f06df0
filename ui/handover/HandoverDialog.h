// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/handover/Handover.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace santalka {

/// Asks from whom to whom the work goes, where the package is put and whether its copy is under a password.
class HandoverDialog : public QDialog {
  Q_OBJECT
 public:
  HandoverDialog(const QString& from, QWidget* parent = nullptr);

  /// Without the path of the file, which the caller knows.
  Handover::Order order() const;

 private:
  void chooseFolder();
  void check();

  QLineEdit* m_from;
  QLineEdit* m_to;
  QLineEdit* m_folder;
  QCheckBox* m_sealed;
  QLineEdit* m_password;
  QLineEdit* m_again;
  QLabel* m_problem;
  QPushButton* m_go;
};

}  // namespace santalka
