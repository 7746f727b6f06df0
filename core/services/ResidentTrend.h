// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/services/StatisticsCube.h"

namespace santalka {

/// How the number of residents changed over the years by citizenship: for a chart. Taken from the main series of the
/// year; the largest countries of the newest day by name, the rest of each day together.
struct ResidentTrend {
  StatSource source;
  struct Day {
    int year = 0;               ///< the year that ends
    QDate date;
    Figure total;
    std::vector<Figure> parts;  ///< by `citizenships`
    Figure rest;                ///< total less the parts; unknown when one of them is
  };
  QStringList citizenships;     ///< codes, largest first
  bool hasRest = false;
  std::vector<Day> days;        ///< oldest first

  static Result<ResidentTrend> of(const StatisticsCube& cube, int year, int howManyYears, int mostCountries);
};

}  // namespace santalka
