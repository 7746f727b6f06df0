// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace santalka {

class PickField;
class Workspace;

/// What a fresh file shows instead of figures: three steps to the first report, each usable at once, in any order.
class FirstSteps : public QFrame {
  Q_OBJECT
 public:
  explicit FirstSteps(Workspace& workspace, QWidget* parent = nullptr);

  /// `points`: how many points of the form are filled, of how many; 0 of 0 is not said.
  void setReadiness(int filled, int points);
  void refresh();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Step {
    QLabel* number;
    QLabel* title;
    QLabel* text;
  };
  struct Table {
    QLabel* name;
    QLabel* what;
    QPushButton* choose;
    QLabel* blank;
    const char* page;
    const char* kind;
  };
  Step addStep(int number, QVBoxLayout* column, QVBoxLayout*& body);
  void addTable(QGridLayout* grid, const char* page, const char* kind);
  void chooseMunicipality();
  void retranslate();

  Workspace& m_workspace;
  QLabel* m_title;
  QLabel* m_intro;
  QList<Step> m_steps;
  QList<QVBoxLayout*> m_bodies;
  QList<Table> m_tables;
  PickField* m_municipality;
  QPushButton* m_next;
  QLabel* m_problem;
  QPushButton* m_report;
  QLabel* m_readiness;
  QPushButton* m_sample;
  QLabel* m_lookFirst;
  int m_filled = 0;
  int m_points = 0;
};

}  // namespace santalka
