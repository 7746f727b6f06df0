// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

namespace {

struct Finding {
  int year;
  NeedKind kind;
  const char* title;
  const char* area;
  Severity severity;
  NeedState state;
  const char* groups;
  int affected;  ///< -1: unknown
  const char* source;
};

constexpr auto N = NeedKind::Need;
constexpr auto C = NeedKind::Challenge;

constexpr Finding Findings[] = {
    {2026, N, "Lietuvių kalbos kursai aukštesniu nei A1 lygiu", "language", Severity::High, NeedState::InPlan, "TG_UKR;TG_BLR", 310, "2026 m. apklausa, 112 atsakymų"},
    {2026, N, "Kursai vakarais ir nuotoliu dirbantiems", "language", Severity::High, NeedState::InPlan, "TG_MOT", 180, "2026 m. apklausa; darbdaviai"},
    {2026, N, "Informacija apie paslaugas viena vieta ir suprantama kalba", "information", Severity::High, NeedState::Addressed, "", 600, "Fokus grupės 2026 m. gegužę"},
    {2026, N, "Teisinė pagalba dėl darbo ir būsto sutarčių", "law", Severity::Medium, NeedState::InPlan, "", 120, "Apskritasis stalas su darbdaviais"},
    {2026, N, "Pagalba ieškant būsto", "housing", Severity::High, NeedState::Addressed, "TG_UKR", 90, "Socialinių paslaugų centras"},
    {2026, N, "Vertimas gydymo įstaigose", "health", Severity::Medium, NeedState::InPlan, "", 240, "Pirminės sveikatos priežiūros centras"},
    {2026, N, "Vaikų priežiūra tėvams lankant kursus", "social", Severity::Medium, NeedState::Identified, "TG_MOT;TG_VAI", 70, "Fokus grupės 2026 m. gegužę"},
    {2026, N, "Galimybė dalyvauti bendruomenės veikloje ir savanoriauti", "community", Severity::Low, NeedState::Addressed, "", -1, "2026 m. apklausa"},
    {2026, N, "Aukštojo mokslo galimybių konsultacijos jaunimui", "education", Severity::Low, NeedState::Addressed, "", 45, "Gimnazija"},
    {2026, C, "Trumpalaikis projektinis paslaugų finansavimas", "other", Severity::High, NeedState::InPlan, "", -1, "Nevyriausybinės organizacijos"},
    {2026, C, "Sparčiai daugėja atvykusiųjų iš Vidurinės Azijos, trūksta jų kalbas mokančių vertėjų", "language", Severity::High, NeedState::Identified, "", 130, "Migracijos departamento duomenys"},
    {2026, C, "Darbdaviai nežino įdarbinimo ir darbo teisės reikalavimų", "work", Severity::Medium, NeedState::Addressed, "", -1, "Užimtumo tarnyba"},
    {2026, C, "Nepakanka duomenų apie užsieniečių lūkesčius seniūnijose", "information", Severity::Medium, NeedState::InPlan, "", -1, "Seniūnijos"},
    {2026, C, "Trūksta paslaugų senjorėms ir senjorams", "social", Severity::Medium, NeedState::Identified, "TG_SEN", 40, "Socialinių paslaugų centras"},
    {2026, C, "Dalis gyventojų nepasitiki atvykusiaisiais", "community", Severity::Medium, NeedState::Addressed, "", -1, "Bendruomenių susitikimai"},
    {2025, N, "Lietuvių kalbos kursai visiems lygiams", "language", Severity::High, NeedState::InPlan, "", 260, "2025 m. apklausa"},
    {2025, N, "Vieno langelio konsultacijos", "information", Severity::High, NeedState::Addressed, "", 400, "2025 m. apklausa"},
    {2025, C, "Institucijos nežino viena kitos paslaugų", "other", Severity::Medium, NeedState::Closed, "", -1, "Pokalbiai su institucijomis"},
};

struct Research {
  StudyKind kind;
  const char* title;
  int from[3];
  int to[3];
  int sample;
  int women;
  const char* note;
  const char* findings;
};

constexpr Research Studies[] = {
    {StudyKind::Survey, "Užsieniečių pasitenkinimo paslaugomis apklausa", {2026, 4, 7}, {2026, 5, 15}, 112, 71, "Ukrainos 58, Baltarusijos 29, kitų šalių 25", "46 proc. atsakiusių trūksta teisinės pagalbos, 61 proc. – kursų vakarais"},
    {StudyKind::FocusGroup, "Fokus grupės su moterimis ir jaunimu", {2026, 5, 12}, {2026, 5, 28}, 27, 18, "Trys grupės, lietuvių, ukrainiečių ir rusų kalbomis", "Svarbiausia – informacija vienoje vietoje ir vaikų priežiūra"},
    {StudyKind::Discussion, "Pokalbiai su institucijomis", {2026, 2, 3}, {2026, 11, 20}, 34, -1, "34 tinklo dalyviai", "Nustatytos dvylika institucijų problemų, septynioms rasti sprendimai"},
    {StudyKind::DeskResearch, "Migracijos departamento ir Užimtumo tarnybos duomenų analizė", {2026, 8, 3}, {2026, 8, 21}, -1, -1, "", "Daugėja Uzbekistano, Indijos ir Tadžikistano piliečių"},
    {StudyKind::Survey, "Institucijų ir gyventojų apklausa", {2025, 5, 5}, {2025, 6, 2}, 96, 60, "", "Trūksta kursų ir aiškios informacijos"},
};

}  // namespace

Result<void> addNeeds(Context& context) {
  ChangeSet changes;
  std::vector<Id<Need>> provisional;
  for (const Finding& finding : Findings) {
    Need need;
    need.kind = finding.kind;
    need.year = finding.year;
    need.title = text(finding.title);
    need.area = QLatin1String(finding.area);
    need.severity = finding.severity;
    need.state = finding.state;
    need.targetGroups = QString::fromLatin1(finding.groups).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    if (finding.affected >= 0) need.affected = finding.affected;
    need.source = text(finding.source);
    provisional.push_back(changes.insert(need));
  }
  std::size_t first = 0;
  for (const Research& research : Studies) {
    Study study;
    study.kind = research.kind;
    study.title = text(research.title);
    study.startsOn = QDate(research.from[0], research.from[1], research.from[2]);
    study.endsOn = QDate(research.to[0], research.to[1], research.to[2]);
    study.place = text("Pavyzdys");
    if (research.sample >= 0) study.sample = research.sample;
    if (research.women >= 0) study.women = research.women;
    study.sampleNote = text(research.note);
    study.findings = text(research.findings);
    study.conductedBy = text("Integracijos koordinatorė");
    if (study.startsOn.year() == 2026) study.needs = {provisional[first], provisional[first + 1], provisional[first + 2]};
    first += 3;
    changes.insert(study);
  }
  auto outcome = context.edit.apply(std::move(changes), text("Poreikiai ir tyrimai"));
  if (!outcome) return outcome.error();
  for (const Id<Need>& id : provisional) context.needs.push_back(outcome->ids.at(id.value));
  return {};
}

}  // namespace santalka::sample
