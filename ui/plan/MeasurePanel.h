// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/plan/PlanEdits.h"

#include <QWidget>


class QLabel;
class QPushButton;

namespace santalka {

class RecordForm;
class SubTable;
class Workspace;

/// All data of one measure: its fields, its indicators with targets and dated values, its budget lines.
class MeasurePanel : public QWidget {
  Q_OBJECT
 public:
  explicit MeasurePanel(Workspace& workspace, QWidget* parent = nullptr);

  /// `indicator` 0: the first one. 0 for the measure empties the panel.
  void showMeasure(qint64 measure, qint64 indicator = 0);
  qint64 measure() const { return m_measure; }
  void setYear(int year);
  bool focusField(const QString& key);
  /// Brings the lines into view and puts the keyboard there.
  void showIndicators(bool startNew = false);
  void showTargets();
  void showValues(bool startNew = false);
  void showBudget(bool startNew = false);
  RecordForm& form() const { return *m_form; }
  SubTable& values() const { return *m_values; }
  SubTable& budget() const { return *m_budget; }

 private:
  void retranslate();
  void chooseIndicator(qint64 id);
  void updateSplit();
  void bring(SubTable* lines, bool startNew);

  Workspace& m_workspace;
  qint64 m_measure = 0;
  qint64 m_indicator = 0;
  RecordForm* m_form;
  SubTable* m_indicators;
  SubTable* m_targets;
  SubTable* m_values;
  SubTable* m_budget;
  QLabel* m_ofIndicator;
  QPushButton* m_split;
};

}  // namespace santalka
