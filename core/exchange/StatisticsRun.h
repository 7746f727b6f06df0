// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/StatisticsSource.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace santalka {

struct StatTexts {
  Q_DECLARE_TR_FUNCTIONS(StatisticsImport)
};

/// One reading of a statistics file: what it is read with, and what is to be said about it.
struct StatisticsImport::Run {
  const Sheet& sheet;
  const TableShape& shape;
  const std::vector<ImportColumn>& columns;
  const ImportAnswers& answers;
  const Store& store;
  ImportPreview& preview;
  const ReadProgress& progress;

  Layout layout;
  std::optional<std::pair<int, int>> personal;  ///< where a personal code stands
  QHash<QString, quint16> days;                 ///< series and period → day
  std::vector<std::vector<quint16>> dayNumbers; ///< the same by numbers
  std::array<std::vector<bool>, StatDimensionCount> out;  ///< values the user leaves out
  struct UnknownTerritory {
    QString text;
    int row = 0;
    int column = 0;
    qint64 rows = 0;
    bool filled = false;
  };
  std::map<quint16, UnknownTerritory> unknownTerritories;
  std::pair<quint16, QString> lastSeries;
  int reportedRows = 0;

  void note(bool warning, const QString& text, const QString& cell = {}) { preview.notes.push_back({warning, text, cell}); }
  void error(int row, int column, const QString& problem);
  void skip(int row, const QString& text);
  Error personalCode(int row, int column) const;
  int ask(int row, int column, const QString& kind, const QString& problem, std::vector<ImportAnswer> choices);

  /// The number of a text in a dimension; says so when the catalogue does not know it.
  quint16 word(StatisticsTable& table, StatDimension dimension, const QString& text, int row, int column);
  quint16 seriesOf(std::vector<SeriesFound>& series, const QString& title, const QString& unit);
  /// The day a period means for a series; 0xFFFF when it is none.
  quint16 dayOf(StatisticsTable& table, quint16 series, quint16 period, const QString& text, const QString& title);
  quint16 dayOfText(StatisticsTable& table, const QString& text, const QString& title);

  /// Persons and other things that are counted in whole numbers.
  static bool wholeThings(const QString& unit);
  /// Whether the number stands for the cell: „~5“ or „Nr. 5“ is asked about, since a word makes it something else.
  bool oneNumber(const StatRow& row, QStringView text, const NumberText& parsed);
  /// „12,810“ people are 12 810.
  double groups(const StatRow& row, QStringView text, double value);
  /// „12 810 tūkst.“ of people are 12 810 (domain.md 4.3, 12).
  void unitSlip(const StatRow& row, QStringView text, double value);
  void filled(const StatRow& row);
  bool leftOut(const StatRow& row) const;

 private:
  ImportRow* reported(int row, RowFate fate);
};

}  // namespace santalka
