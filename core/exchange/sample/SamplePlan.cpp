// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/sample/SampleParts.h"

#include <array>

namespace santalka::sample {

namespace {

constexpr double Unknown = -1;

struct Row {
  const char* number;
  const char* title;
  const char* responsible;
  int firstYear;  ///< a measure starts in 2026, 2027 or 2028 and runs to the end of the plan
  const char* indicator;
  const char* unit;
  double baseline;
  double target;      ///< of 2026 (of the first year when later)
  double result;      ///< of 2026; Unknown where nobody measured yet
  const char* source; ///< code; "" no money needed; "?" sought
  int planned;        ///< euro of 2026, for later measures of their first year
  int secured;
  double spent;
  int need;           ///< which of the needs of the year it meets, -1 none
  const char* deviation = "";
};

struct Task {
  const char* number;
  const char* title;
};

constexpr Task Tasks[] = {
    {"1", "Komunikacija"},
    {"2", "Vienas langelis"},
    {"3", "Tikslinės paslaugos"},
    {"4", "Paslaugos šeimoms"},
    {"5", "Parama dirbantiems ar ieškantiems darbo"},
    {"6", "Politinio, ekonominio, socialinio įsitraukimo skatinimas"},
    {"7", "Įsitraukimas į bendruomenes"},
    {"8", "Kokybiškų kalbos kursų organizavimas"},
    {"9", "Planas"},
};

// Measures are those that the study recommends to municipalities; every figure is invented.
constexpr Row Rows[] = {
    {"1.1", "Komunikacijos kampanija apie užsieniečių priėmimą", "Komunikacijos skyrius", 2027, "Įgyvendintų komunikacijos kampanijų skaičius", "vnt.", 0, 1, Unknown, "SB", 6000, 0, Unknown, 14},
    {"2.2", "Vieno langelio sistema, nuosekli ir prieinama informacijos sklaida", "Pavyzdžio socialinių paslaugų centras", 2026, "Per vieną langelį suteiktų konsultacijų skaičius", "vnt.", 57, 120, 134, "PMIF", 18250, 18250, 17914.37, 2},
    {"3.3", "Palydėjimas", "Pavyzdžio socialinių paslaugų centras", 2026, "Palydėjimo paslaugą gavusių asmenų skaičius", "asm.", 0, 40, 46, "PMIF", 12000, 12000, 12000, 4},
    {"3.4", "Teisinės konsultacijos", "Socialinės paramos skyrius, NVO", 2026, "Suteiktų teisinių konsultacijų skaičius", "vnt.", 14, 60, 52, "SB", 9500, 9500, 8140.55, 3, "Teisininkas pradėjo dirbti tik kovo mėnesį; sutartis pratęsta iki 2027 m. pabaigos"},
    {"3.5", "Vertimo paslaugos", "Socialinės paramos skyrius", 2026, "Vertimo paslaugų valandų skaičius", "val.", 46, 200, 212.5, "VB", 10300, 10300, 10186.4, 5},
    {"3.6", "Tarpininkavimas ieškant būsto", "Pavyzdžio būsto fondas, seniūnijos", 2027, "Asmenų, kuriems tarpininkauta ieškant būsto, skaičius", "asm.", 12, 45, Unknown, "?", 8000, 0, Unknown, 4},
    {"4.7", "Dienos centrai", "Pavyzdžio vaikų dienos centras", 2027, "Dienos centrus lankančių vaikų skaičius", "asm.", 28, 50, Unknown, "SB", 15300, 0, Unknown, 6},
    {"4.8", "Sekmadienio mokyklos", "Švietimo skyrius", 2026, "Veikiančių sekmadienio mokyklų skaičius", "vnt.", 0, 1, 1, "SB", 4000, 4000, 3928, 7},
    {"4.9", "Konsultavimas dėl aukštojo mokslo galimybių", "Pavyzdžio gimnazija", 2026, "Konsultuotų jaunuolių skaičius", "asm.", 8, 30, 31, "", 0, 0, Unknown, 8},
    {"5.10", "Karjeros mugės", "Užimtumo tarnybos Pavyzdžio skyrius", 2026, "Surengtų karjeros mugių skaičius", "vnt.", 0, 2, 1, "SB", 5000, 2500, 2400, 11, "Per mažai darbdavių pareiškė norą dalyvauti; mugė bus rengiama su Užimtumo tarnyba iki 2027 m. balandžio"},
    {"5.11", "Mokymai apie darbo teisę", "Užimtumo tarnybos Pavyzdžio skyrius", 2026, "Mokymų apie darbo teisę dalyvių skaičius", "asm.", 12, 50, 57, "PMIF", 6000, 6000, 5500, 11},
    {"5.12", "Mokymai apie išnaudojimą darbo aplinkoje", "Policijos komisariatas, NVO", 2026, "Mokymų apie išnaudojimą dalyvių skaičius", "asm.", Unknown, 25, 0, "?", 8000, 0, 0, 11, "Nerasta lėšų ir ukrainietiškai kalbančių lektorių; susitarta su NVO, mokymai vyks dviem kalbomis"},
    {"6.13", "Mokymai apie verslumą", "Pavyzdžio ekonomikos plėtros agentūra", 2026, "Verslumo mokymų dalyvių skaičius", "asm.", 0, 20, 22, "SB", 3500, 3500, 3400, -1},
    {"6.14", "Teisinės konsultacijos dalyvavimo klausimais", "Asociacija „Tiltas į Pavyzdį“", 2026, "Konsultacijų dalyvavimo klausimais skaičius", "vnt.", 0, 15, 15, "", 0, 0, Unknown, 3},
    {"6.15", "Savanorystės galimybių puoselėjimas", "Savanorių centras", 2027, "Savanoriaujančių užsieniečių skaičius", "asm.", 6, 20, Unknown, "", 0, 0, Unknown, 7},
    {"6.16", "Užsieniečių įtraukimas į esamas iniciatyvas", "Kultūros skyrius", 2027, "Iniciatyvų, į kurias įtraukti užsieniečiai, skaičius", "vnt.", 2, 5, Unknown, "", 0, 0, Unknown, 7},
    {"7.17", "Bendruomenes jungiantys renginiai", "Kultūros centras, bendruomenės", 2026, "Bendruomenes jungiančių renginių skaičius", "vnt.", 2, 6, 7, "SB", 6500, 6500, 6400, 14},
    {"7.18", "Bendruomenių įgalinimas patalpomis", "Seniūnijos", 2026, "Suteiktų patalpų valandų skaičius", "val.", 36, 150, 118, "SB", 3000, 2000, 2000, 14, "Remontuotos Žaliosios seniūnijos patalpos"},
    {"7.19", "Bendruomenių įgalinimas parama", "Savivaldybės administracija", 2028, "Paremtų bendruomenių iniciatyvų skaičius", "vnt.", 1, 4, Unknown, "SB", 8000, 0, Unknown, 14},
    {"7.20", "Tarpkultūriniai meno projektai", "Pavyzdžio meno mokykla", 2026, "Tarpkultūrinių meno projektų skaičius", "vnt.", 0, 1, 1, "PRIV", 2000, 1650, 1650, 14},
    {"7.21", "Tarpkultūriniai socialiniai projektai", "Nevyriausybinės organizacijos", 2026, "Tarpkultūrinių socialinių projektų skaičius", "vnt.", 1, 2, 1, "PRIV", 2000, 1000, 1000, 14, "Antro projekto sutartis sudaryta tik gruodį; veiklos perkeltos į 2027 m."},
    {"8.22", "Kursai aukštesniu nei A1 lygiu", "Profesinio mokymo centras", 2026, "Kursą baigusių dalyvių dalis", "proc.", Unknown, 60, 64.3, "PMIF", 28000, 28000, 23500, 0},
    {"8.23", "Nuosekli informacija apie kursus", "Viešoji biblioteka", 2026, "Atnaujintų kursų skelbimų skaičius", "vnt.", 4, 12, 12, "", 0, 0, Unknown, 1},
    {"8.24", "Kokybės kontrolė finansuojant kursus", "Švietimo skyrius", 2026, "Dalyvių įvertinimas (1–5)", "balas", 3.7, 4, 4.2, "SB", 5000, 5000, 5000, 0},
    {"8.25", "Kursų prieinamumas (laikas, formatas)", "Profesinio mokymo centras", 2027, "Vakarinių ir nuotolinių kursų grupių skaičius", "vnt.", 1, 4, Unknown, "PMIF", 9000, 0, Unknown, 1},
    {"9.26", "Planas su priemonėmis, rodikliais, siektinais rezultatais ir finansavimo šaltiniais", "Integracijos koordinatorė", 2026, "Patvirtintų planų skaičius", "vnt.", 0, 1, 1, "", 0, 0, Unknown, 9},
    {"9.27", "Integracijos priemonės ar srities įtraukimas į strateginį planą", "Strateginio planavimo skyrius", 2028, "Į SVP įtrauktų integracijos priemonių skaičius", "vnt.", 0, 2, Unknown, "", 0, 0, Unknown, 9},
    {"9.28", "Priemonės, kurioms nereikia finansavimo", "Integracijos koordinatorė", 2026, "Vykdomų priemonių be lėšų skaičius", "vnt.", 3, 6, 5, "", 0, 0, Unknown, 9, "Savanorystės priemonė perkelta į 2027 m."},
};

Money euros(double amount) { return Money::fromCents(static_cast<qint64>(amount * 100 + 0.5)); }

bool isAverage(const Row& row) {
  return QLatin1String(row.unit) == QLatin1String("proc.") || QLatin1String(row.unit) == QLatin1String("balas");
}

/// The result of the year as the quarters brought it: four values for amounts, two with their weights for averages.
void addValues(ChangeSet& changes, const Row& row, Id<Indicator> indicator, int year) {
  if (row.result == Unknown) return;
  const auto value = [&](QDate date, double number, std::optional<double> weight) {
    IndicatorValue v;
    v.indicator = indicator;
    v.date = date;
    v.value = number;
    v.weight = weight;
    v.source = text("Vykdytojo ataskaita");
    changes.insert(v);
  };
  if (isAverage(row)) {  // two groups of equal size, half above and half below the year's mean
    const double step = QLatin1String(row.unit) == QLatin1String("balas") ? 0.1 : 2.3;
    value(QDate(year, 6, 30), row.result - step, 40);
    value(QDate(year, 12, 15), row.result + step, 40);
    return;
  }
  const double unit = row.result == static_cast<int>(row.result) ? 1 : 0.5;
  double left = row.result;
  for (int quarter = 1; quarter <= 4; ++quarter) {
    double part = quarter == 4 ? left : static_cast<int>(row.result / 4 / unit) * unit;
    if (row.result < 4) part = quarter == 4 ? left : 0;
    left -= part;
    if (part > 0 || quarter == 4) value(QDate(year, quarter * 3, quarter % 4 < 2 ? 31 : 30), part, {});
  }
}

void addMoney(ChangeSet& changes, const Context& context, const Row& row, Id<Measure> measure, int year) {
  BudgetLine line;
  line.measure = measure;
  line.year = year;
  const QString code = QLatin1String(row.source);
  if (code.isEmpty()) {
    line.kind = BudgetKind::NotNeeded;
    changes.insert(line);
    return;
  }
  line.planned = euros(row.planned);
  if (code == QLatin1String("?")) {
    line.kind = BudgetKind::Sought;
    line.sourceText = text("ieškoma");
    line.deviation = text(row.deviation);
    changes.insert(line);
    return;
  }
  line.source = {context.sources.value(code)};
  line.sourceText = code;
  const bool running = row.firstYear == context.year && year == context.year;
  if (running) {
    line.secured = euros(row.secured);
    if (row.spent != Unknown) line.spent = euros(row.spent);
    if (line.spent && *line.spent != *line.planned)
      line.deviation = *row.deviation ? text(row.deviation) : text("Paslaugos nupirktos pigiau, negu planuota");
  }
  // The national share of what the fund finances.
  if (code == QLatin1String("PMIF")) {
    BudgetLine national = line;
    national.source = {context.sources.value(QStringLiteral("BF"))};
    national.sourceText = QStringLiteral("BF");
    const auto share = [](const std::optional<Money>& amount) {
      return amount ? std::optional<Money>(Money::fromCents(amount->cents / 5)) : std::nullopt;
    };
    national.planned = share(line.planned);
    national.secured = share(line.secured);
    national.spent = share(line.spent);
    changes.insert(national);
  }
  changes.insert(line);
}

}  // namespace

Result<void> addPlan(Context& context) {
  ChangeSet changes;
  Plan plan;
  plan.title = text("Užsienio kilmės Lietuvos gyventojų integracijos Pavyzdžio rajono savivaldybės 2026–2028 metų planas");
  plan.firstYear = 2026;
  plan.lastYear = 2028;
  plan.approvalForm = ApprovalForm::DirectorOrder;
  plan.approvedBy = text("Pavyzdžio rajono savivaldybės administracijos direktoriaus");
  plan.approvedOn = QDate(2025, 12, 18);
  plan.actNumber = QStringLiteral("A-1245");
  plan.version = QStringLiteral("1");
  const auto planId = changes.insert(plan);

  QHash<QString, Id<Objective>> objectives;
  qint64 position = 0;
  for (const Task& task : Tasks) {
    Objective objective;
    objective.plan = planId;
    objective.number = QLatin1String(task.number);
    objective.title = text(task.title);
    objective.position = ++position;
    objectives.insert(objective.number, changes.insert(objective));
  }
  std::vector<std::pair<QString, qint64>> measures;
  position = 0;
  for (const Row& row : Rows) {
    Measure measure;
    measure.plan = planId;
    measure.number = QLatin1String(row.number);
    measure.objective = objectives.value(measure.number.section(QLatin1Char('.'), 0, 0));
    measure.title = text(row.title);
    measure.responsible = text(row.responsible);
    measure.startsOn = QDate(row.firstYear, 1, 1);
    measure.endsOn = QDate(2028, 12, 31);
    measure.needsNoMoney = *row.source == '\0';
    if (row.need >= 0) measure.needs = {{context.needs[static_cast<std::size_t>(row.need)]}};
    measure.position = ++position;
    const auto measureId = changes.insert(measure);
    measures.emplace_back(measure.number, measureId.value);

    Indicator indicator;
    indicator.measure = measureId;
    indicator.title = text(row.indicator);
    indicator.unit = Catalogue::units().codeFor(text(row.unit)).value_or(text(row.unit));
    if (isAverage(row)) {
      indicator.accumulation = Accumulation::ValueIsTotal;
      indicator.aggregation = Aggregation::WeightedAverage;
      indicator.kind = IndicatorKind::Result;
    }
    if (QLatin1String(row.unit) == QLatin1String("balas")) {
      indicator.minimum = 1;
      indicator.maximum = 5;
    }
    if (row.baseline != Unknown) indicator.baseline = row.baseline;
    indicator.baselineYear = 2025;
    indicator.position = 1;
    const auto indicatorId = changes.insert(indicator);
    for (int year = row.firstYear; year <= 2028; ++year) {
      IndicatorTarget target;
      target.indicator = indicatorId;
      target.year = year;
      const double later = isAverage(row) ? (year - row.firstYear) * (row.target > 10 ? 5 : 0.1)
                                          : (year - row.firstYear) * static_cast<double>(static_cast<int>(row.target / 5));
      target.target = row.target + later;
      if (year == context.year) target.deviation = text(row.deviation);
      changes.insert(target);
      addMoney(changes, context, row, measureId, year);
    }
    if (row.firstYear == context.year) addValues(changes, row, indicatorId, context.year);
  }
  auto outcome = context.edit.apply(std::move(changes), text("2026–2028 m. planas"));
  if (!outcome) return outcome.error();
  for (const auto& [number, id] : measures) context.measures.insert(number, outcome->ids.at(id));
  return {};
}

}  // namespace santalka::sample
