// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/reports/ReportTemplate.h"
#include "ui/report/ProsePanel.h"
#include "ui/report/ReportWork.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace santalka {

class MissingList;
class PointFigures;

/// One point of the form: its title, what is missing there, the texts of two years, and the computed figures.
class ReportPointView : public QScrollArea {
  Q_OBJECT
 public:
  explicit ReportPointView(QWidget* parent = nullptr);

  void showPoint(const reports::TemplateSection& section, const reports::TemplatePoint& point);
  void setFigures(std::shared_ptr<const reports::ReportDocument> document, bool hasProse);
  void setMissing(const std::vector<ReadinessItem>& items);
  ProsePanel& prose() const { return *m_prose; }
  MissingList& missing() const { return *m_missing; }
  QString point() const { return m_point.number; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void retranslate();
  void shareHeight();

  reports::TemplatePoint m_point;
  QString m_basis;
  QVBoxLayout* m_column;
  QLabel* m_title;
  QLabel* m_prompt;
  MissingList* m_missing;
  ProsePanel* m_prose;
  QLabel* m_figuresTitle;
  PointFigures* m_figures;
};

}  // namespace santalka
