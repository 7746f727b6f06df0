// SPDX-License-Identifier: EUPL-1.2
// A ten-year file of a big city, for measuring: plain numbered texts, every count fixed.
#include "core/domain/Activity.h"
#include "core/domain/Statistics.h"
#include "core/exchange/sample/SampleParts.h"

#include <random>

namespace santalka::sample {

namespace {

constexpr int Stakeholders = 2000;
constexpr int Activities = 20000;
constexpr int Measures = 500;
constexpr int IndicatorsPerMeasure = 3;
constexpr int Values = 20000;
constexpr int FirstYear = 2017;
constexpr int Years = 10;

class Numbers {
 public:
  int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
  template <class List>
  const auto& pick(const List& list) {
    return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
  }

 private:
  std::mt19937 m_random{20262};
};

Result<void> addStakeholders(Context& context, Numbers& numbers) {
  ChangeSet changes;
  const char* groups[] = {"SOC", "SVI", "SVE", "UZI", "TEI", "SEN", "BEN", "NVO", "DAR", "KIT"};
  std::vector<qint64> provisional;
  for (int i = 1; i <= Stakeholders; ++i) {
    Stakeholder s;
    s.group = QLatin1String(numbers.pick(groups));
    s.name = text("Didmiesčio įstaiga Nr. %1").arg(i);
    s.address = text("Ąžuolų g. %1").arg(i);
    s.email = QStringLiteral("istaiga%1@didmiestis.example").arg(i);
    if (numbers.below(20) != 0) s.firstContact = QDate(FirstYear, 1, 2).addDays(numbers.below(365 * Years));
    provisional.push_back(changes.insert(s).value);
  }
  auto outcome = context.edit.apply(std::move(changes), text("Tinklo dalyviai"));
  if (!outcome) return outcome.error();
  for (const qint64 id : provisional) context.stakeholders.push_back(outcome->ids.at(id));
  return {};
}

/// Ten yearly plans of fifty measures, or rather five two-year ones of a hundred, each measure with three indicators.
Result<void> addPlans(Context& context, Numbers& numbers) {
  ChangeSet changes;
  const int plans = 5;
  int values = 0;
  const int indicators = Measures * IndicatorsPerMeasure;
  for (int p = 0; p < plans; ++p) {
    Plan plan;
    plan.firstYear = FirstYear + p * 2;
    plan.lastYear = *plan.firstYear + 1;
    plan.title = text("Didmiesčio integracijos %1–%2 metų planas").arg(*plan.firstYear).arg(*plan.lastYear);
    plan.approvalForm = ApprovalForm::CouncilDecision;
    plan.approvedOn = QDate(static_cast<int>(*plan.firstYear) - 1, 12, 15);
    plan.actNumber = QStringLiteral("1-%1").arg(1000 + p);
    const auto planId = changes.insert(plan);
    std::vector<Id<Objective>> objectives;
    for (int o = 1; o <= 10; ++o) {
      Objective objective;
      objective.plan = planId;
      objective.number = QString::number(o);
      objective.title = text("Uždavinys Nr. %1").arg(o);
      objective.position = o;
      objectives.push_back(changes.insert(objective));
    }
    for (int m = 1; m <= Measures / plans; ++m) {
      Measure measure;
      measure.plan = planId;
      measure.objective = objectives[static_cast<std::size_t>((m - 1) / 10)];
      measure.number = QStringLiteral("%1.%2").arg((m - 1) / 10 + 1).arg(m);
      measure.title = text("Priemonė Nr. %1: paslaugos atvykusiems gyventojams").arg(m);
      measure.responsible = text("Socialinės paramos skyrius");
      measure.startsOn = QDate(static_cast<int>(*plan.firstYear), 1, 1);
      measure.endsOn = QDate(static_cast<int>(*plan.lastYear), 12, 31);
      measure.position = m;
      const auto measureId = changes.insert(measure);
      for (int i = 1; i <= IndicatorsPerMeasure; ++i) {
        Indicator indicator;
        indicator.measure = measureId;
        indicator.title = text("Rodiklis Nr. %1.%2").arg(m).arg(i);
        indicator.unit = QStringLiteral("asm");
        indicator.baseline = numbers.below(50);
        indicator.baselineYear = *plan.firstYear - 1;
        indicator.position = i;
        const auto indicatorId = changes.insert(indicator);
        const int serial = (p * (Measures / plans) + m - 1) * IndicatorsPerMeasure + i - 1;
        const int share = Values / indicators + (serial < Values % indicators ? 1 : 0);
        for (int v = 0; v < share; ++v, ++values) {
          IndicatorValue value;
          value.indicator = indicatorId;
          value.date = QDate(static_cast<int>(*plan.firstYear), 1, 15).addDays(v * 700 / share);
          value.value = numbers.below(40);
          changes.insert(value);
        }
        for (qint64 year = *plan.firstYear; year <= *plan.lastYear; ++year) {
          IndicatorTarget target;
          target.indicator = indicatorId;
          target.year = year;
          target.target = 60 + numbers.below(120);
          changes.insert(target);
        }
      }
      for (qint64 year = *plan.firstYear; year <= *plan.lastYear; ++year) {
        BudgetLine line;
        line.measure = measureId;
        line.year = year;
        const char* codes[] = {"SB", "VB", "PMIF", "ES"};
        line.sourceText = QLatin1String(numbers.pick(codes));
        line.source = {context.sources.value(line.sourceText)};
        line.planned = Money::fromCents(100000 + numbers.below(9000000));
        line.secured = line.planned;
        line.spent = Money::fromCents(line.planned->cents - numbers.below(90000));
        changes.insert(line);
      }
    }
  }
  auto outcome = context.edit.apply(std::move(changes), text("Planai"));
  if (!outcome) return outcome.error();
  return {};
}

Result<void> addWork(Context& context, Numbers& numbers) {
  ChangeSet changes;
  const char* duties[] = {"6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.7"};
  const char* kinds[] = {"meeting", "working_group", "website_post", "lecture", "training", "event"};
  for (int i = 1; i <= Activities; ++i) {
    Activity a;
    a.duty = QLatin1String(numbers.pick(duties));
    a.kind = QLatin1String(numbers.pick(kinds));
    a.date = QDate(FirstYear, 1, 1).addDays(static_cast<qint64>(i) * (365 * Years) / Activities);
    a.topic = text("Veikla Nr. %1 dėl kalbos kursų ir būsto").arg(i);
    a.place = text("Savivaldybė");
    a.participants = numbers.below(60);
    a.stakeholders = {{numbers.pick(context.stakeholders)}};
    changes.insert(a);
  }
  for (int year = FirstYear; year < FirstYear + Years; ++year)
    for (int i = 1; i <= 12; ++i) {
      Need need;
      need.year = year;
      need.kind = i <= 7 ? NeedKind::Need : NeedKind::Challenge;
      need.title = text("Poreikis Nr. %1").arg(i);
      need.severity = static_cast<Severity>(1 + numbers.below(3));
      changes.insert(need);
    }
  auto outcome = context.edit.apply(std::move(changes), text("Veiklos"));
  if (!outcome) return outcome.error();
  return {};
}

/// Twenty half-years × 100 citizenships × 2 sexes × 5 statuses × 25 age groups = 500 000 counts.
Result<void> addCounts(Context& context, Numbers& numbers) {
  DimensionTexts texts;
  std::vector<ObservationRow> rows;
  rows.reserve(500000);
  std::vector<quint32> citizenships;
  for (const Choice& choice : Catalogue::citizenships().choices())
    if (citizenships.size() < 100) citizenships.push_back(texts.number(choice.code));
  std::vector<quint32> statuses;
  for (const char* code : {"LLG", "LNG", "ES_L", "ES_N", "NV"}) statuses.push_back(texts.number(QLatin1String(code)));
  std::vector<quint32> ages;
  for (int from = 0; from < 100; from += 4) ages.push_back(texts.number(QStringLiteral("%1-%2").arg(from).arg(from + 3)));
  const quint32 sexesOf[] = {texts.number(QStringLiteral("M")), texts.number(QStringLiteral("F"))};
  for (int half = 0; half < 2 * Years; ++half) {
    const QDate day(FirstYear + 1 + half / 2, half % 2 == 0 ? 1 : 7, 1);
    for (const quint32 citizenship : citizenships)
      for (const quint32 status : statuses)
        for (const quint32 sex : sexesOf)
          for (const quint32 age : ages) {
            ObservationRow row;
            row.julianDay = static_cast<qint32>(day.toJulianDay());
            row.territory = texts.number(QStringLiteral("00"));
            row.citizenship = citizenship;
            row.status = status;
            row.sex = sex;
            row.age = age;
            row.value = numbers.below(30);
            rows.push_back(row);
          }
  }
  ChangeSet changes;
  Series series;
  series.title = text("Užsieniečių skaičius");
  series.provider = text("Migracijos departamentas");
  series.unit = text("asm.");
  ObservationBatch batch;
  batch.series = changes.insert(series);
  batch.file = text("Pavyzdinis failas");
  batch.rows = static_cast<qint64>(rows.size());
  auto outcome = context.edit.importObservations(std::move(changes), batch, rows, texts, text("Statistika"));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace

Result<void> addLargeCity(Context& context) {
  Numbers numbers;
  using Part = Result<void> (*)(Context&, Numbers&);
  for (const Part part : {Part(addStakeholders), Part(addPlans), Part(addWork), Part(addCounts)})
    if (auto done = part(context, numbers); !done) return done;
  return {};
}

}  // namespace santalka::sample
