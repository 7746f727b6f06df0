// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/AnnualReport.h"
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

namespace {

struct Prose {
  const char* point;
  ProseState state;
  const char* text;
};

constexpr Prose ThisYear[] = {
    {"1.1", ProseState::Done, "Užsieniečių daugiausia padaugėjo dėl darbo: atvyko Uzbekistano, Indijos ir Tadžikistano piliečių. Ukrainos piliečių skaičius stabilizavosi."},
    {"2.2", ProseState::Done, "Tarpinstitucinė darbo grupė posėdžiavo kas ketvirtį. Su trimis institucijomis sudarytos bendradarbiavimo sutartys."},
    {"3.1", ProseState::Done, "Poreikiai nustatyti apklausa, fokus grupėmis, pokalbiais su institucijomis ir duomenų analize."},
    {"4.1", ProseState::Done, "Savivaldybės tarybai ir administracijai pateikti pasiūlymai dėl vieno langelio sistemos, nemokamų patalpų bendruomenėms ir kursų vakarais."},
    {"4.2", ProseState::Done, "Planas įgyvendinamas pirmuosius metus; darbo grupė stebi jį kas ketvirtį."},
    {"4.5", ProseState::Done, "Daugiausia atsilikta dėl vėliau sudarytų sutarčių ir nerastų lektorių. Nepanaudotos lėšos perkeliamos į 2027 m. sąmatą."},
    {"6.1", ProseState::Draft, "Koordinatorė dalyvavo tarybos komitetų posėdžiuose, teikė siūlymus dėl patalpų ir kursų."},
    {"7.1", ProseState::Done, "Informacija skelbiama keturiomis kalbomis, skiltis „Atvykusiems“ peržiūrima kas du mėnesius."},
    {"8.1", ProseState::Done, "Paskaitos vyko septyniose seniūnijose ir mokyklose, Kaimynų dienoje dalyvavo ir vietos, ir atvykę gyventojai."},
    {"9.2", ProseState::Done, "Pasiteisino kalbos klubas bibliotekoje: jį kartu veda savanoriai ir buvę kursų dalyviai."},
    {"9.3", ProseState::Done, "Prašome sprendimų dėl vertimo gydymo įstaigose finansavimo, dėl ilgesnių projektų, dėl kursų vakarais ir dėl savivaldybės lygio duomenų."},
    {"9.4", ProseState::Draft, "2027 m. pradedamos šešios priemonės, daugiausia dėmesio – kursų prieinamumui ir tarpininkavimui ieškant būsto."},
};

constexpr Prose LastYear[] = {
    {"1.1", ProseState::Done, "Užsieniečių skaičius didėjo lėčiau nei 2024 m."},
    {"2.2", ProseState::Done, "Sudarytas tinklas, aplankytos visos pagrindinės įstaigos, įsteigta darbo grupė."},
    {"3.1", ProseState::Done, "Atlikta pirmoji institucijų ir gyventojų apklausa."},
    {"4.1", ProseState::Done, "Pateiktas pasiūlymas įtraukti integracijos priemones į strateginį planą."},
    {"4.2", ProseState::Done, "Parengtas 2026–2028 metų planas, patvirtintas gruodžio 18 d."},
    {"7.1", ProseState::Done, "Sukurta svetainės skiltis „Atvykusiems“."},
    {"9.3", ProseState::Done, "Trūksta ilgalaikio finansavimo ir savivaldybės lygio duomenų."},
    {"9.4", ProseState::Done, "2026 m. pradedamas įgyvendinti planas, numatytos dvidešimt priemonių."},
};

template <std::size_t Size>
void addYear(ChangeSet& changes, const AnnualReport& report, const Prose (&prose)[Size]) {
  const auto id = changes.insert(report);
  for (const Prose& part : prose) {
    ReportSection section;
    section.report = id;
    section.point = QLatin1String(part.point);
    section.text = text(part.text);
    section.state = part.state;
    changes.insert(section);
  }
}

}  // namespace

Result<void> addReports(Context& context) {
  ChangeSet changes;
  AnnualReport last;
  last.year = 2025;
  last.state = ReportState::Submitted;
  last.date = QDate(2026, 1, 16);
  last.number = QStringLiteral("S-97");
  addYear(changes, last, LastYear);
  AnnualReport now;
  now.year = context.year;
  now.date = QDate(2027, 1, 18);
  now.number = QStringLiteral("S-118");
  now.annexes = text("Pagalbos priemonių aprašas, 2 lapai.\nApklausos santrauka, 4 lapai.");
  addYear(changes, now, ThisYear);
  auto outcome = context.edit.apply(std::move(changes), text("Ataskaitų tekstai"));
  if (!outcome) return outcome.error();
  return {};
}

}  // namespace santalka::sample
