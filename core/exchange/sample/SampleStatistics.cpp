// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Statistics.h"
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

namespace {

// Foreigners on 1 January by citizenship, 2022 to 2027. Every column adds up to the total used in all other tables.
struct Country {
  const char* code;
  int counts[6];
};
constexpr Country Countries[] = {
    {"UA", {92, 455, 521, 548, 585, 612}}, {"BY", {77, 128, 231, 282, 301, 318}}, {"RU", {118, 121, 132, 148, 152, 147}},
    {"UZ", {14, 18, 28, 42, 64, 96}},      {"IN", {6, 9, 14, 26, 41, 71}},        {"TJ", {7, 9, 17, 27, 39, 58}},
    {"GE", {18, 19, 21, 24, 27, 34}},      {"XXA", {12, 11, 10, 10, 9, 9}},       {"MD", {16, 14, 12, 8, 9, 13}},
    {"AZ", {9, 9, 9, 5, 8, 10}},           {"TR", {4, 3, 7, 3, 7, 12}},           {"LV", {12, 14, 15, 11, 14, 19}},
    {"PL", {10, 16, 17, 10, 15, 20}},      {"DE", {7, 12, 12, 7, 13, 18}},
};

struct Status {
  const char* code;
  int before;  ///< 2026-01-01
  int after;   ///< 2027-01-01
};
// LA is a part of LLG and the Blue Card is too: the rows that add up to the total are the others.
constexpr Status Statuses[] = {{"LLG", 998, 1121}, {"LA", 477, 498}, {"LLG_ES_MK", 9, 12}, {"LNG", 199, 214}, {"ES_L", 22, 33},
                               {"ES_N", 20, 24},   {"ES_S", 13, 16}, {"NV", 21, 18},       {"PS", 7, 8},     {"PP", 4, 3}};

struct AgeGroup {
  const char* age;
  int men;
  int women;
};
constexpr AgeGroup Ages[] = {{"0-6", 58, 52},    {"7-17", 121, 117}, {"18-29", 148, 121}, {"30-44", 231, 224},
                             {"45-59", 108, 129}, {"60-74", 33, 73},  {"75+", 4, 18}};

struct Ground {
  const char* code;
  int before;
  int after;
};
constexpr Ground Grounds[] = {{"DARBAS", 271, 352}, {"SEIMA", 118, 126}, {"STUDIJOS", 34, 41}, {"VEIKLA", 22, 25}, {"KILME", 14, 15}, {"AKD", 9, 12}};

class Builder {
 public:
  void cell(QDate date, double value, const QString& citizenship = {}, const QString& status = {}, const QString& sex = {},
            const QString& age = {}, const QString& ground = {}) {
    ObservationRow row;
    row.julianDay = static_cast<qint32>(date.toJulianDay());
    row.territory = texts.number(QStringLiteral("00"));
    row.citizenship = texts.number(citizenship);
    row.status = texts.number(status);
    row.sex = texts.number(sex);
    row.age = texts.number(age);
    row.ground = texts.number(ground);
    row.value = value;
    rows.push_back(row);
  }
  DimensionTexts texts;
  std::vector<ObservationRow> rows;
};

}  // namespace

Result<void> addStatistics(Context& context) {
  Builder builder;
  for (int i = 0; i < 6; ++i) {
    const QDate day(2022 + i, 1, 1);
    int total = 0;
    for (const Country& country : Countries) {
      builder.cell(day, country.counts[i], QLatin1String(country.code));
      total += country.counts[i];
    }
    builder.cell(day, total);
  }
  for (const Status& status : Statuses) {
    builder.cell(QDate(2026, 1, 1), status.before, {}, QLatin1String(status.code));
    builder.cell(QDate(2027, 1, 1), status.after, {}, QLatin1String(status.code));
  }
  for (const AgeGroup& group : Ages) {
    builder.cell(QDate(2027, 1, 1), group.men, {}, {}, QStringLiteral("M"), QLatin1String(group.age));
    builder.cell(QDate(2027, 1, 1), group.women, {}, {}, QStringLiteral("F"), QLatin1String(group.age));
  }
  for (const Ground& ground : Grounds) {
    builder.cell(QDate(2026, 1, 1), ground.before, {}, {}, {}, {}, QLatin1String(ground.code));
    builder.cell(QDate(2027, 1, 1), ground.after, {}, {}, {}, {}, QLatin1String(ground.code));
  }
  ChangeSet changes;
  Series series;
  series.title = text("Užsieniečių skaičius sausio 1 d.");
  series.provider = text("Migracijos departamentas");
  series.unit = text("asm.");
  series.population = Population::Foreigners;
  series.method = text("Galiojantį leidimą ar teisę gyventi turintys ne Lietuvos Respublikos piliečiai. Skaičiai išgalvoti.");
  series.versionDate = QDate(2027, 1, 8);
  ObservationBatch batch;
  batch.series = changes.insert(series);
  batch.file = text("Pavyzdinis failas");
  batch.importedOn = QDate(2027, 1, 8);
  batch.rows = static_cast<qint64>(builder.rows.size());
  auto outcome = context.edit.importObservations(std::move(changes), batch, builder.rows, builder.texts, text("Statistika"));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka::sample
