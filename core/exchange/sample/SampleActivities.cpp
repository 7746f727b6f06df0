// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/Activity.h"
#include "core/exchange/sample/SampleParts.h"

#include <random>

namespace santalka::sample {

namespace {

struct Kind {
  const char* duty;
  const char* kind;
  const char* topic;   ///< %1 is what it was about
  Level level;
  int typical;         ///< participants, 0 where there are none
  const char* place;
};

// The mix of a year: mostly the network, information and education; a few of each of the other duties.
constexpr Kind Kinds[] = {
    {"6.1", "meeting", "Susitikimas dėl %1", Level::Local, 6, "Savivaldybė"},
    {"6.1", "working_group", "Tarpinstitucinės darbo grupės posėdis dėl %1", Level::Local, 14, "Savivaldybė"},
    {"6.1", "meeting", "Pirmasis pokalbis su institucija dėl %1", Level::Local, 3, "Įstaigoje"},
    {"6.1", "round_table", "Apskritasis stalas dėl %1", Level::Local, 22, "Viešoji biblioteka"},
    {"6.2", "focus_group", "Fokus grupė dėl %1", Level::Local, 9, "Viešoji biblioteka"},
    {"6.2", "data_analysis", "Duomenų apie %1 analizė", Level::Local, 0, "Savivaldybė"},
    {"6.3", "plan_monitoring", "Plano stebėsena: %1", Level::Local, 8, "Savivaldybė"},
    {"6.3", "proposal", "Pasiūlymas dėl %1", Level::Local, 0, "Savivaldybė"},
    {"6.4", "application", "Paraiškos dalis apie %1", Level::Local, 5, "Nuotoliu"},
    {"6.5", "sitting", "Tarybos komiteto posėdis dėl %1", Level::Local, 17, "Savivaldybė"},
    {"6.5", "conference", "Nacionalinė diskusija dėl %1", Level::National, 60, "Vilnius"},
    {"6.6", "website_post", "Svetainėje atnaujinta informacija apie %1", Level::Local, 0, "Nuotoliu"},
    {"6.6", "social_post", "Įrašas socialiniame tinkle apie %1", Level::Local, 0, "Nuotoliu"},
    {"6.6", "information_event", "Informacinis vakaras apie %1", Level::Local, 31, "Kultūros centras"},
    {"6.7", "lecture", "Paskaita bendruomenei: %1", Level::Local, 26, "Seniūnija"},
    {"6.7", "event", "Kaimynų diena: %1", Level::Local, 85, "Miesto aikštė"},
    {"1.2", "training", "Mokymai koordinatoriams: %1", Level::National, 24, "Vilnius"},
    {"1.3", "study_visit", "Pažintinis vizitas: %1", Level::International, 16, "Gdanskas"},
    {"1.4", "network_meeting", "Koordinatorių tinklo susitikimas: %1", Level::National, 18, "Nuotoliu"},
};

// Genitive after „dėl“, nominative elsewhere, so that every line reads as Lithuanian.
struct Theme {
  const char* genitive;
  const char* accusative;
  const char* nominative;
};
constexpr Theme Themes[] = {
    {"kalbos kursų", "kalbos kursus", "kalbos kursai"},
    {"būsto paieškos", "būsto paiešką", "būsto paieška"},
    {"įdarbinimo", "įdarbinimą", "įdarbinimas"},
    {"vaikų ugdymo", "vaikų ugdymą", "vaikų ugdymas"},
    {"sveikatos priežiūros", "sveikatos priežiūrą", "sveikatos priežiūra"},
    {"teisinės pagalbos", "teisinę pagalbą", "teisinė pagalba"},
    {"bendruomenių patalpų", "bendruomenių patalpas", "bendruomenių patalpos"},
    {"savanorystės", "savanorystę", "savanorystė"},
    {"dokumentų tvarkymo", "dokumentų tvarkymą", "dokumentų tvarkymas"},
};

QString topicOf(const Kind& kind, const Theme& theme) {
  const QString pattern = text(kind.topic);
  if (pattern.contains(text("dėl %1"))) return pattern.arg(text(theme.genitive));
  if (pattern.contains(text("apie %1 analizė"))) return pattern.arg(text(theme.accusative));
  if (pattern.contains(text("apie %1"))) return pattern.arg(text(theme.accusative));
  return pattern.arg(text(theme.nominative));
}

QDate workday(int year, int dayOfYear) {
  QDate day = QDate(year, 1, 5).addDays(dayOfYear);
  while (day.dayOfWeek() > 5) day = day.addDays(-1);
  return day;
}

Activity make(const Context& context, std::mt19937& random, const Kind& kind, int year, int number, int count) {
  const auto pick = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  const Theme& theme = Themes[pick(std::size(Themes))];
  Activity a;
  a.duty = QLatin1String(kind.duty);
  a.kind = QLatin1String(kind.kind);
  a.date = workday(year, number * 345 / count);
  if (a.kind == QLatin1String("study_visit")) a.endsOn = a.date.addDays(2);
  a.topic = topicOf(kind, theme);
  a.place = text(kind.place);
  a.level = kind.level;
  a.languages = a.duty == QLatin1String("6.6") ? QStringList{QStringLiteral("lt"), QStringLiteral("uk"), QStringLiteral("ru")}
                                               : QStringList{QStringLiteral("lt")};
  if (kind.typical > 0 && pick(12) != 0) {  // now and then nobody counted
    a.participants = kind.typical + pick(kind.typical / 2 + 2);
    a.women = *a.participants * (50 + pick(20)) / 100;
    if (pick(2) == 0) a.foreigners = *a.participants / 4;
  }
  const int members = a.duty == QLatin1String("6.1") ? 1 + pick(3) : pick(2);
  for (int i = 0; i < members; ++i) {
    // The three that the register shows as never contacted stay so.
    const std::size_t at = static_cast<std::size_t>(pick(static_cast<int>(context.stakeholders.size())));
    if (at == 22 || at == 35 || at == 46) continue;
    const Id<Stakeholder> id{context.stakeholders[at]};
    if (std::find(a.stakeholders.begin(), a.stakeholders.end(), id) == a.stakeholders.end()) a.stakeholders.push_back(id);
  }
  std::sort(a.stakeholders.begin(), a.stakeholders.end());
  if (year == context.year && pick(3) == 0) {
    const char* numbers[] = {"2.2", "3.4", "7.17", "8.22", "5.11", "4.9"};
    a.measure = {context.measures.value(QLatin1String(numbers[pick(std::size(numbers))]))};
  }
  if (a.duty == QLatin1String("6.6")) {
    a.link = pick(2) == 0 ? QStringLiteral("https://micenter.lt") : QStringLiteral("https://pavyzdys.example/atvykusiems");
    a.euMark = true;
  }
  if (a.duty == QLatin1String("6.1") && pick(4) == 0) a.outcome = text("Sutarta dėl tolesnių žingsnių ir atsakingų asmenų.");
  return a;
}

}  // namespace

Result<void> addActivities(Context& context) {
  std::mt19937 random(20261);  // fixed: the sample is the same at every run
  ChangeSet changes;
  for (const auto& [year, count] : {std::pair{2025, 102}, std::pair{2026, 128}})
    for (int number = 0; number < count; ++number) {
      // The weights add up to 128; 45 has no factor in common with it, so a year of 128 holds each kind as often as it weighs.
      constexpr int weights[] = {20, 10, 10, 4, 4, 4, 5, 4, 4, 5, 4, 16, 15, 5, 7, 4, 3, 1, 3};
      int at = (number * 45 + 7) % 128;
      std::size_t kind = 0;
      while (at >= weights[kind]) at -= weights[kind++];
      changes.insert(make(context, random, Kinds[kind], year, number, count));
    }
  auto outcome = context.edit.apply(std::move(changes), text("2025 ir 2026 m. veiklos"));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka::sample
