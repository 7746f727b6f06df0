// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Plan.h"

namespace santalka {

enum class IndicatorKind { Product, Result, Impact };
enum class Direction { More, Less, Keep };
/// What a dated value says: the amount of its own period, an amount to be added to all before it since the baseline
/// year, or the level reached by then.
enum class Accumulation { PerPeriod, RunningTotal, ValueIsTotal };
/// How the parts of a breakdown, and periods inside a year where values are levels, become one number.
enum class Aggregation { Sum, WeightedAverage, Last };

/// What a measure is judged by. Baseline, targets and values are dated facts; progress is computed in services.
struct Indicator {
  Id<Indicator> id;
  Id<Measure> measure;
  QString title;
  QString unit;
  IndicatorKind kind = IndicatorKind::Product;
  Direction direction = Direction::More;
  Accumulation accumulation = Accumulation::PerPeriod;
  Aggregation aggregation = Aggregation::Sum;
  std::optional<double> baseline;
  std::optional<qint64> baselineYear;
  std::optional<double> targetOverall;  ///< declared for the whole plan, never added up from the years
  std::optional<double> minimum;        ///< of the scale, e.g. 1 for marks from 1 to 5
  std::optional<double> maximum;
  QStringList breakdowns;               ///< sex, age, citizenship, status
  QString source;
  QString frequency;
  QString notes;
  std::optional<qint64> position;
};

struct IndicatorTarget {
  Id<IndicatorTarget> id;
  Id<Indicator> indicator;
  std::optional<qint64> year;
  std::optional<double> target;
  QString deviation;  ///< why the year's result differs (form 4.5)
};

enum class ValueState { Known, Unknown, NotApplicable, Withheld };

/// One measured value: its date, the number, for averages its weight, and where it comes from.
struct IndicatorValue {
  Id<IndicatorValue> id;
  Id<Indicator> indicator;
  QDate date;
  std::optional<double> value;
  std::optional<double> weight;  ///< number of cases behind an average or share
  ValueState state = ValueState::Known;
  QString group;                 ///< which part of the breakdown, empty for the whole
  QString source;
  QString notes;
};

template <>
struct EnumCodes<IndicatorKind> {
  static constexpr const char* name = "indicator_kinds";
  static constexpr std::array<EnumCode, 3> codes{{{"product", QT_TRANSLATE_NOOP("Choice", "product")},
                                                  {"result", QT_TRANSLATE_NOOP("Choice", "result")},
                                                  {"impact", QT_TRANSLATE_NOOP("Choice", "impact")}}};
};
template <>
struct EnumCodes<Direction> {
  static constexpr const char* name = "directions";
  static constexpr std::array<EnumCode, 3> codes{{{"more", QT_TRANSLATE_NOOP("Choice", "more is better")},
                                                  {"less", QT_TRANSLATE_NOOP("Choice", "less is better")},
                                                  {"keep", QT_TRANSLATE_NOOP("Choice", "keep the level")}}};
};
template <>
struct EnumCodes<Accumulation> {
  static constexpr const char* name = "accumulations";
  static constexpr std::array<EnumCode, 3> codes{{{"per_period", QT_TRANSLATE_NOOP("Choice", "amount of its period")},
                                                  {"running_total", QT_TRANSLATE_NOOP("Choice", "adds up over the years")},
                                                  {"value_is_total", QT_TRANSLATE_NOOP("Choice", "each value is already the total")}}};
};
template <>
struct EnumCodes<Aggregation> {
  static constexpr const char* name = "aggregations";
  static constexpr std::array<EnumCode, 3> codes{{{"sum", QT_TRANSLATE_NOOP("Choice", "sum")},
                                                  {"weighted_average", QT_TRANSLATE_NOOP("Choice", "weighted average")},
                                                  {"last", QT_TRANSLATE_NOOP("Choice", "last value")}}};
};
template <>
struct EnumCodes<ValueState> {
  static constexpr const char* name = "value_states";
  static constexpr std::array<EnumCode, 4> codes{{{"known", QT_TRANSLATE_NOOP("Choice", "known")},
                                                  {"unknown", QT_TRANSLATE_NOOP("Choice", "unknown")},
                                                  {"not_applicable", QT_TRANSLATE_NOOP("Choice", "not applicable")},
                                                  {"withheld", QT_TRANSLATE_NOOP("Choice", "withheld")}}};
};

SANTALKA_ENTITY(Indicator, "indicators")
SANTALKA_ENTITY(IndicatorTarget, "indicator_targets")
SANTALKA_ENTITY(IndicatorValue, "indicator_values")

}  // namespace santalka
