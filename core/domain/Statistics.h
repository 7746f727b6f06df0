// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/Describe.h"

namespace santalka {

enum class Population { Foreigners, ThirdCountryNationals, ForeignBorn, AllResidents, Other };

/// A published series of counts: who counts, what, by which method. Series of different providers are never divided by
/// one another (domain.md 4.1).
struct Series {
  Id<Series> id;
  QString title;
  QString provider;
  QString tableCode;
  QString unit;
  Population population = Population::Foreigners;
  QString method;
  QDate versionDate;
  QString notes;
};

/// One import of observations, so that it can be taken back as a whole.
struct ObservationBatch {
  Id<ObservationBatch> id;
  Id<Series> series;
  QString file;
  QDate importedOn;
  std::optional<qint64> rows;
};

enum class ObservationState { Known, Unknown, Withheld };

/// One count. An empty dimension means "all of them": a total that stands on its own because its parts do not give it
/// (withheld, or not published). Totals that merely repeat the sum of their parts are not stored.
struct Observation {
  Id<Observation> id;
  Id<Series> series;
  QDate date;             ///< the day the count holds for
  QString territory;      ///< LAU code of a municipality; "LT" the country; a county by its ISO code, e.g. "LT-VL"
  QString citizenship;    ///< citizenships.csv
  QString status;         ///< statuses.csv
  QString sex;            ///< "M", "F"
  QString age;            ///< as published, e.g. "18-64"
  QString ground;         ///< arrival_grounds.csv
  std::optional<double> value;
  ObservationState state = ObservationState::Known;
  Id<ObservationBatch> batch;
};

template <>
struct EnumCodes<Population> {
  static constexpr const char* name = "populations";
  static constexpr std::array<EnumCode, 5> codes{{{"foreigners", QT_TRANSLATE_NOOP("Choice", "foreigners")},
                                                  {"third_country", QT_TRANSLATE_NOOP("Choice", "third-country nationals")},
                                                  {"foreign_born", QT_TRANSLATE_NOOP("Choice", "residents of foreign origin")},
                                                  {"all_residents", QT_TRANSLATE_NOOP("Choice", "all residents")},
                                                  {"other", QT_TRANSLATE_NOOP("Choice", "other")}}};
};
template <>
struct EnumCodes<ObservationState> {
  static constexpr const char* name = "observation_states";
  static constexpr std::array<EnumCode, 3> codes{{{"known", QT_TRANSLATE_NOOP("Choice", "known")},
                                                  {"unknown", QT_TRANSLATE_NOOP("Choice", "unknown")},
                                                  {"withheld", QT_TRANSLATE_NOOP("Choice", "withheld")}}};
};

/// The sexes as statistics code them: "M", "F".
const ChoiceSet& sexes();
/// Municipalities, counties and the country, by the codes of Observation::territory.
const ChoiceSet& territories();

SANTALKA_ENTITY(Series, "series")
SANTALKA_ENTITY(ObservationBatch, "observation_batches")
SANTALKA_ENTITY(Observation, "observations")

}  // namespace santalka
