// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Statistics.h"

#include <QSet>

namespace santalka {

const ChoiceSet& sexes() {
  static const EnumCode codes[] = {{"M", QT_TRANSLATE_NOOP("Choice", "men")}, {"F", QT_TRANSLATE_NOOP("Choice", "women")}};
  static const ChoiceSet& set = enumChoiceSet("sexes", codes, 2);
  return set;
}

const ChoiceSet& territories() {
  static const ChoiceSet set(QStringLiteral("territories"), nullptr, [] {
    std::vector<Choice> out;
    out.push_back({QStringLiteral("LT"), QStringLiteral("Lietuvos Respublika"), QStringLiteral("Republic of Lithuania"),
                   {QStringLiteral("Lietuva"), QStringLiteral("Iš viso šalyje")}, {}});
    QSet<QString> counties;
    for (const auto& row : Catalogue::rows(QStringLiteral("municipalities"))) {
      const QString county = row.value(QStringLiteral("county_iso"));
      if (!county.isEmpty() && !counties.contains(county)) {
        counties.insert(county);
        const QString name = row.value(QStringLiteral("county"));
        out.push_back({county, name, name, {}, QStringLiteral("county")});
      }
    }
    for (const Choice& municipality : Catalogue::municipalities().choices()) out.push_back(municipality);
    return out;
  });
  return set;
}

template <>
EntityDescription describeEntity<Series>() {
  using S = Series;
  return Describe<S>(QT_TRANSLATE_NOOP("Series", "Series"), QT_TRANSLATE_NOOP("Series", "Statistics series"))
      .field(&S::title, "title", QT_TRANSLATE_NOOP("Series", "Title")).required().searched()
      .field(&S::provider, "provider", QT_TRANSLATE_NOOP("Series", "Provider")).searched()
      .field(&S::tableCode, "table_code", QT_TRANSLATE_NOOP("Series", "Table"))
      .field(&S::unit, "unit", QT_TRANSLATE_NOOP("Series", "Unit"))
      .field(&S::population, "population", QT_TRANSLATE_NOOP("Series", "Population meant"))
      .field(&S::method, "method", QT_TRANSLATE_NOOP("Series", "Method")).longText()
      .field(&S::versionDate, "version_date", QT_TRANSLATE_NOOP("Series", "Version of"))
      .field(&S::notes, "notes", QT_TRANSLATE_NOOP("Series", "Notes")).longText().unlisted()
      .named({QStringLiteral("title")})
      .ordered("title, id")
      .take();
}

template <>
EntityDescription describeEntity<ObservationBatch>() {
  using B = ObservationBatch;
  return Describe<B>(QT_TRANSLATE_NOOP("ObservationBatch", "Import of statistics"), QT_TRANSLATE_NOOP("ObservationBatch", "Imports of statistics"))
      .field(&B::series, "series_id", QT_TRANSLATE_NOOP("ObservationBatch", "Series")).owner()
      .field(&B::file, "file", QT_TRANSLATE_NOOP("ObservationBatch", "File"))
      .field(&B::importedOn, "imported_on", QT_TRANSLATE_NOOP("ObservationBatch", "Imported on"))
      .field(&B::rows, "rows", QT_TRANSLATE_NOOP("ObservationBatch", "Rows"))
      .named({QStringLiteral("file")})
      .ordered("id")
      .take();
}

template <>
EntityDescription describeEntity<Observation>() {
  using O = Observation;
  return Describe<O>(QT_TRANSLATE_NOOP("Observation", "Observation"), QT_TRANSLATE_NOOP("Observation", "Observations"))
      .field(&O::series, "series_id", QT_TRANSLATE_NOOP("Observation", "Series")).owner()
      .field(&O::date, "date", QT_TRANSLATE_NOOP("Observation", "Date")).required()
      .field(&O::territory, "territory", QT_TRANSLATE_NOOP("Observation", "Territory")).suggestedBy(territories()).required()
      .field(&O::citizenship, "citizenship", QT_TRANSLATE_NOOP("Observation", "Citizenship")).suggestedBy(Catalogue::citizenships())
      .field(&O::status, "status", QT_TRANSLATE_NOOP("Observation", "Status")).suggestedBy(Catalogue::statuses())
      .field(&O::sex, "sex", QT_TRANSLATE_NOOP("Observation", "Sex")).from(sexes())
      .field(&O::age, "age", QT_TRANSLATE_NOOP("Observation", "Age"))
      .field(&O::ground, "ground", QT_TRANSLATE_NOOP("Observation", "Ground of arrival")).suggestedBy(Catalogue::arrivalGrounds())
      .field(&O::value, "value", QT_TRANSLATE_NOOP("Observation", "Value")).atLeast(0)
      .field(&O::state, "state", QT_TRANSLATE_NOOP("Observation", "State"))
      .field(&O::batch, "batch_id", QT_TRANSLATE_NOOP("Observation", "Import")).hidden()
      .named({QStringLiteral("date"), QStringLiteral("territory")})
      .ordered("series_id, date, territory, citizenship, status, sex, age, ground, id")
      .bulk()
      .take();
}

}  // namespace santalka
