// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Indicator.h"

#include "core/domain/Doubts.h"
#include "core/domain/Rules.h"

namespace santalka {

namespace {
const ChoiceSet& breakdownKinds() {
  static const EnumCode codes[] = {{"sex", QT_TRANSLATE_NOOP("Choice", "by sex")},
                                   {"age", QT_TRANSLATE_NOOP("Choice", "by age")},
                                   {"citizenship", QT_TRANSLATE_NOOP("Choice", "by citizenship")},
                                   {"status", QT_TRANSLATE_NOOP("Choice", "by status")}};
  static const ChoiceSet& set = enumChoiceSet("breakdowns", codes, 4);
  return set;
}
}  // namespace

template <>
EntityDescription describeEntity<Indicator>() {
  using I = Indicator;
  return Describe<I>(QT_TRANSLATE_NOOP("Indicator", "Indicator"), QT_TRANSLATE_NOOP("Indicator", "Indicators"))
      .field(&I::measure, "measure_id", QT_TRANSLATE_NOOP("Indicator", "Measure")).owner()
      .field(&I::title, "title", QT_TRANSLATE_NOOP("Indicator", "Indicator")).required().searched()
      .field(&I::unit, "unit", QT_TRANSLATE_NOOP("Indicator", "Unit")).suggestedBy(Catalogue::units())
      .field(&I::kind, "kind", QT_TRANSLATE_NOOP("Indicator", "Kind")).unlisted()
      .field(&I::direction, "direction", QT_TRANSLATE_NOOP("Indicator", "Direction"))
      .field(&I::accumulation, "accumulation", QT_TRANSLATE_NOOP("Indicator", "A value is"))
      .field(&I::aggregation, "aggregation", QT_TRANSLATE_NOOP("Indicator", "Parts become one by"))
      .field(&I::baseline, "baseline", QT_TRANSLATE_NOOP("Indicator", "Baseline")).decimals(4)
      .help(QT_TRANSLATE_NOOP("Indicator", "The value before the plan; empty means unknown, which is not zero."))
      .field(&I::baselineYear, "baseline_year", QT_TRANSLATE_NOOP("Indicator", "Baseline year")).year()
      .field(&I::targetOverall, "target_overall", QT_TRANSLATE_NOOP("Indicator", "Target of the plan")).decimals(4)
      .help(QT_TRANSLATE_NOOP("Indicator", "Declared for the whole plan; it is not the sum of the years."))
      .field(&I::minimum, "minimum", QT_TRANSLATE_NOOP("Indicator", "Scale from")).decimals(4).unlisted()
      .field(&I::maximum, "maximum", QT_TRANSLATE_NOOP("Indicator", "Scale to")).decimals(4).unlisted()
      .field(&I::breakdowns, "breakdowns", QT_TRANSLATE_NOOP("Indicator", "Breakdowns")).from(breakdownKinds()).unlisted()
      .field(&I::source, "source", QT_TRANSLATE_NOOP("Indicator", "Data source")).unlisted()
      .field(&I::frequency, "frequency", QT_TRANSLATE_NOOP("Indicator", "Frequency")).unlisted()
      .field(&I::notes, "notes", QT_TRANSLATE_NOOP("Indicator", "Notes")).longText().unlisted()
      .field(&I::position, "position", QT_TRANSLATE_NOOP("Indicator", "Position")).hidden()
      .named({QStringLiteral("title")})
      .ordered("measure_id, position, id")
      .rule([](const I& i) {
        std::vector<Problem> problems;
        if (i.targetOverall && isSenselessTarget(i, *i.targetOverall))
          problems.push_back({QStringLiteral("target_overall"), senselessTargetMessage()});
        if (i.minimum && i.maximum && *i.minimum >= *i.maximum)
          problems.push_back({QStringLiteral("maximum"),
                              QCoreApplication::translate("Validation", "The scale must end above its start.")});
        else if (i.baseline && ((i.minimum && *i.baseline < *i.minimum) || (i.maximum && *i.baseline > *i.maximum)))
          problems.push_back({QStringLiteral("baseline"),
                              QCoreApplication::translate("Validation", "The baseline lies outside the scale.")});
        return problems;
      })
      .take();
}

template <>
EntityDescription describeEntity<IndicatorTarget>() {
  using T = IndicatorTarget;
  return Describe<T>(QT_TRANSLATE_NOOP("IndicatorTarget", "Yearly target"), QT_TRANSLATE_NOOP("IndicatorTarget", "Yearly targets"))
      .field(&T::indicator, "indicator_id", QT_TRANSLATE_NOOP("IndicatorTarget", "Indicator")).owner()
      .field(&T::year, "year", QT_TRANSLATE_NOOP("IndicatorTarget", "Year")).year().required()
      .field(&T::target, "target", QT_TRANSLATE_NOOP("IndicatorTarget", "Target")).decimals(4)
      .field(&T::deviation, "deviation", QT_TRANSLATE_NOOP("IndicatorTarget", "Reason for the deviation")).longText().searched()
      .named({QStringLiteral("year")})
      .ordered("indicator_id, year")
      .take();
}

template <>
EntityDescription describeEntity<IndicatorValue>() {
  using V = IndicatorValue;
  return Describe<V>(QT_TRANSLATE_NOOP("IndicatorValue", "Indicator value"), QT_TRANSLATE_NOOP("IndicatorValue", "Indicator values"))
      .field(&V::indicator, "indicator_id", QT_TRANSLATE_NOOP("IndicatorValue", "Indicator")).owner()
      .field(&V::date, "date", QT_TRANSLATE_NOOP("IndicatorValue", "Date")).required()
      .field(&V::value, "value", QT_TRANSLATE_NOOP("IndicatorValue", "Value")).decimals(4)
      .field(&V::weight, "weight", QT_TRANSLATE_NOOP("IndicatorValue", "Weight")).decimals(4).atLeast(0)
      .help(QT_TRANSLATE_NOOP("IndicatorValue", "For an average: how many cases stand behind it."))
      .field(&V::state, "state", QT_TRANSLATE_NOOP("IndicatorValue", "State"))
      .field(&V::group, "breakdown_group", QT_TRANSLATE_NOOP("IndicatorValue", "Group"))
      .help(QT_TRANSLATE_NOOP("IndicatorValue", "Which part of the breakdown; empty for the whole."))
      .field(&V::source, "source", QT_TRANSLATE_NOOP("IndicatorValue", "Source"))
      .field(&V::notes, "notes", QT_TRANSLATE_NOOP("IndicatorValue", "Notes")).unlisted()
      .named({QStringLiteral("date")})
      .ordered("indicator_id, date, id")
      .rule([](const V& v) -> std::vector<Problem> {
        if (v.state == ValueState::Known && !v.value)
          return {{QStringLiteral("value"), QCoreApplication::translate("Validation", "A known value needs a number.")}};
        if (v.state != ValueState::Known && v.value)
          return {{QStringLiteral("state"), QCoreApplication::translate("Validation", "There is a number, so the value is known.")}};
        return {};
      })
      .take();
}

}  // namespace santalka
