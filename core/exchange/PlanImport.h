// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/ImportContext.h"
#include "core/exchange/PlanTexts.h"

#include <QSet>

#include <map>
#include <set>

namespace santalka {

/// Brings in an action plan: title and approval mark, goals and objectives, measures with indicators, targets, results
/// and money. Natural keys: plan by title, measure by plan and number (or title), indicator by measure and title,
/// targets by year, money by measure, year and source.
class PlanImport {
 public:
  /// `plan`: the plan chosen by the user; 0: the one that fits the title and years, or a new one.
  PlanImport(ImportContext& context, qint64 plan) : m_c(context), m_chosen(plan) {}
  void run();

 private:
  void readHead();
  DraftRecord* findPlan(const PlanHead& head);
  std::vector<int> yearsOfColumns() const;

  void heading(int row, const QString& text);
  // Headings (PlanHeadings.cpp)
  void lookAhead();
  qint64 nextPosition(EntityKind kind);
  DraftRecord* findHeading(EntityKind kind, const PlanHeading& heading);
  qint64 headingRecord(EntityKind kind, PlanHeading heading, QString* told = nullptr);
  void headingColumns(RowReader& reader);
  static std::pair<QString, QString> numberedTitle(const QString& title);
  void dataRow(int row);
  void totalRow(int row);  // PlanTotals.cpp
  void addToSums(int column, qint64 cents, bool number);
  void readRowYear(RowReader& reader);
  void skip(int row, const QString& reason);
  bool isHeadingRow(RowReader& reader, int row, const QString& number, const QString& title) const;
  DraftRecord* findMeasure(RowReader& reader, const QString& number, const QString& title);
  void measureFields(RowReader& reader, DraftRecord& measure);
  void period(RowReader& reader, DraftRecord& measure);

  // Indicators (PlanIndicators.cpp)
  struct IndicatorPart {
    IndicatorName name;
    int line = -1;  ///< which line of the value cells belongs to it; -1: the whole cell
  };
  std::vector<IndicatorPart> indicatorParts(RowReader& reader);
  void indicators(RowReader& reader, DraftRecord& measure);
  std::optional<double> valueOf(RowReader& reader, const ImportColumn* column, int line, DraftRecord& indicator, bool* withheld = nullptr);
  std::optional<double> wordsAsValue(RowReader& reader, const ImportColumn* column, const QString& text, DraftRecord& indicator);
  DraftRecord& indicatorRecord(const IndicatorPart& part, qint64 measure, bool only);
  void yearValues(RowReader& reader, DraftRecord& indicator, int line);

  // Money (PlanMoney.cpp)
  struct YearMoney {
    std::optional<Money> planned;
    std::optional<Money> secured;
    std::optional<Money> spent;
    const ImportColumn* column = nullptr;
    bool sought = false;
    bool notNeeded = false;
    bool any() const { return planned || secured || spent || sought || notNeeded; }
  };
  using Slot = std::pair<int, QString>;  ///< year and source of the column
  void money(RowReader& reader, DraftRecord& measure);
  std::map<Slot, YearMoney> moneyCells(RowReader& reader, DraftRecord& measure);
  std::optional<int> yearOf(RowReader& reader, const ImportColumn& column, DraftRecord& measure, const std::optional<Money>& amount);
  /// The first amount that the file of the program has for the measure in these years.
  std::optional<std::pair<int, Money>> storedAmount(qint64 measure, const std::set<int>& years);
  void notNeeded(RowReader& reader, DraftRecord& measure, const QString& text, const std::map<Slot, YearMoney>& cells);
  void budgetLine(DraftRecord& measure, int year, const SourceText& source, const YearMoney& money);
  DraftRecord* matchLine(qint64 measure, int year, const SourceText& source, qint64 sourceId, const YearMoney& money, bool* asStored);
  qint64 sourceRecord(const SourceText& source);
  QString joinedSources(qint64 measure);
  bool holdsOtherMeasure(const CellRange& block) const;
  std::vector<DraftRecord*> linesOf(qint64 measure, int year);
  void addNote(DraftRecord& measure, const QString& text, int column);

  ImportContext& m_c;
  qint64 m_chosen = 0;
  DraftRecord* m_plan = nullptr;
  QStringList m_headTexts;
  qint64 m_planId = 0;
  int m_firstYear = 0;
  int m_lastYear = 0;
  qint64 m_goal = 0;
  qint64 m_objective = 0;
  qint64 m_measure = 0;      ///< the measure of the last row, for rows that continue it
  QString m_number;
  QString m_title;
  QHash<qint64, int> m_claimed;   ///< measure → row that claimed it
  QHash<qint64, int> m_claimedIndicators;
  QSet<qint64> m_claimedLines;
  QSet<QString> m_groupNumbers;
  QHash<int, int> m_nextData;       ///< row of data → the next one
  QSet<qint64> m_claimedHeadings;
  std::map<EntityKind, qint64> m_positions;
  std::vector<qint64> m_rowIndicators;  ///< of the last row that named any
  std::optional<int> m_rowYear;     ///< tables with a row for each year
  bool m_afterTotal = false;
  QHash<int, qint64> m_sum;       ///< column → cents so far
  QHash<int, qint64> m_sectionSum;  ///< since the last heading
  QHash<int, qint64> m_goalSum;     ///< since the last goal
  QHash<int, qint64> m_numberSum;  ///< column → cents of the cells that are numbers, which is all a formula adds
};

}  // namespace santalka
