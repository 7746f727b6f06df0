// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Error.h"
#include "core/services/Readiness.h"
#include "ui/shell/Page.h"
#include "ui/start/StartFigures.h"

class QGridLayout;
class QScrollArea;
class QTimer;

namespace santalka {

class BackgroundReader;
class CitizenshipChart;
class FirstSteps;
class MoneyChart;
class ProgressChart;
class StartPanel;

/// The day at a glance: what is due, what the report lacks, the year in three pictures, what changed lately. Every line
/// and bar leads to its records. Read after the first paint and off the UI thread, so that the window stands before the figures do.
class StartPage : public Page {
  Q_OBJECT
 public:
  explicit StartPage(Workspace& workspace, QWidget* parent = nullptr);

  QString title() const override;
  QString countText() const override;
  QString remark() const override;
  QList<QAction*> pageActions() const override;
  void activated() override;
  bool isSettled() const override { return m_stage == Stage::Done; }
  QList<QWidget*> panes() const override;

  /// Whether the panels show what is in the file now.
  bool isComplete() const { return m_stage == Stage::Done; }

 protected:
  void retranslate() override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  enum class Stage { Waiting, Lines, Facts, Reading, Pictures, Readiness, Done };
  /// What is made of the facts of the year, away from the UI thread.
  struct Figures {
    int year = 0;
    QDate today;
    CitizenshipPicture citizens;
    ProgressPicture bars;
    MoneyPicture groups;
    Readiness readiness;
    bool sent = false;         ///< the report of the year went out
    QDate sentOn;              ///< of its last version, where the file keeps one
  };
  static Result<Figures> readFigures(const QString& file, int year, QDate today);
  void readFacts();
  void invalidate();
  void advance();
  void arrange();
  void fillDue();
  void fillReadiness();
  void fillPictures();
  void fillChanges();
  bool isEmptyFile() const;

  Stage m_stage = Stage::Waiting;
  QTimer* m_timer;
  QScrollArea* m_scroll;
  QWidget* m_inner;
  QGridLayout* m_grid;
  int m_columns = 0;
  bool m_empty = false;
  StartPanel* m_due;
  StartPanel* m_readiness;
  StartPanel* m_citizens;
  StartPanel* m_progress;
  StartPanel* m_money;
  StartPanel* m_changes;
  CitizenshipChart* m_citizensChart;
  ProgressChart* m_progressChart;
  MoneyChart* m_moneyChart;
  FirstSteps* m_steps;
  BackgroundReader* m_reader;
  Figures m_figures;
  QString m_municipality;
  QAction* m_newActivity;
};

}  // namespace santalka
