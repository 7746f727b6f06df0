// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/Money.h"
#include "core/db/Store.h"

#include <functional>
#include <optional>

namespace santalka {

/// The plan as the one joined table offices know: a row per measure and indicator, the years beside one another.
class PlanTable {
 public:
  struct YearCell {
    std::optional<Money> planned;  ///< sum of the year's lines; unknown when no line knows its amount
    QString source;                ///< the sources as written, joined by "; "
    bool notNeeded = false;        ///< all lines say that no money is needed
  };
  /// What the budget lines of one measure and year make together.
  static YearCell yearCell(const std::vector<Record>& lines, const std::function<QString(qint64)>& sourceTitle);

  struct Row {
    QString number;
    QString measure;
    QString indicator;
    QString unit;                           ///< as people read it: „asm.“
    std::optional<double> baseline;
    std::vector<std::optional<double>> targets;  ///< one per year of the plan
    std::vector<std::optional<Money>> planned;   ///< one per year; 0 where no money is needed
    QString source;
    qint64 measureId = 0;
    bool continues = false;                 ///< a further indicator of the measure above: money is not repeated
  };
  QString title;
  std::vector<int> years;
  std::vector<Row> rows;

  /// The plan of that id; 0: the newest one.
  static Result<PlanTable> read(const Store& store, qint64 plan = 0);
};

}  // namespace santalka
