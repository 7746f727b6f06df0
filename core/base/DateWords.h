// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ParseText.h"

#include <QList>

#include <optional>

namespace santalka {

/// One named moment or stretch in a text, as far as the text names it: „2026 I“, „kovas“, „14 d.“. What is missing
/// (the year of „IV ketv.“) is taken from the other side of a span. Used by parseDate and parsePeriod only.
struct DatePoint {
  std::optional<int> year;
  std::optional<int> half;
  std::optional<int> quarter;
  std::optional<int> month;
  std::optional<int> day;
  std::optional<int> roman;  ///< I to IV without its unit
  std::optional<int> loose;  ///< a small number without its unit
  bool schoolYear = false;   ///< „m. m.“, „mokslo metai“

  bool onlyYear() const { return year && !half && !quarter && !month && !day && !roman && !loose; }
  DatePrecision precision() const;
  /// Null when the year is missing or the day does not exist.
  QDate firstDay() const;
  QDate lastDay() const;
};

/// What reading a point answered: a point, or why there is none.
struct PointResult {
  std::optional<DatePoint> point;
  TextOutcome failure = TextOutcome::Invalid;
  QString reason;  ///< empty when the text is just no date
  std::optional<DatePoint> dayFirst = {};  ///< of „05/03/2026“, which fails as Ambiguous: the fifth of March …
  std::optional<bool> monthFirst = {};     ///< of „03/25/2026“, whose „/“ leave the order open and whose numbers tell it
};

/// `folded` is fold()ed text, with '~' for an en dash or a hyphen between spaces.
PointResult readPoint(QStringView folded, const QString& shown);

/// Folded, with '~' for the dashes that part a span, and without a time of day at the end.
QString dateWords(QStringView raw);

}  // namespace santalka
