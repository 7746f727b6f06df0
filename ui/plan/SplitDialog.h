// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Funding.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace santalka {

class Workspace;

/// Parts one amount that several sources share into a line for each. The parts must add up to the whole: nobody but the
/// user knows them, and nothing may be lost or counted twice. One step that can be undone.
class SplitDialog : public QDialog {
  Q_OBJECT
 public:
  static void open(Workspace& workspace, const BudgetLine& line, QWidget* parent);
  SplitDialog(Workspace& workspace, const BudgetLine& line, QWidget* parent);

  /// „SB, VB ir ES“ → SB, VB, ES.
  static QStringList sourcesIn(const QString& text);

 private:
  struct Part {
    QLineEdit* source;
    QLineEdit* amount;
  };
  void addPart(const QString& source);
  void refresh();
  void split();

  Workspace& m_workspace;
  BudgetLine m_line;
  std::vector<Part> m_parts;
  QGridLayout* m_grid;
  QLabel* m_rest;
  QPushButton* m_do;
};

}  // namespace santalka
