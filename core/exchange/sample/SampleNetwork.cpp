// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/sample/SampleParts.h"

namespace santalka::sample {

namespace {

struct Member {
  const char* group;
  const char* name;
  const char* position;
  const char* areas;
  int firstContact;  ///< yyyymmdd, 0: not yet
  const char* issue = "";
  const char* solution = "";
  const char* agreement = "";
};

// All invented. Forty-seven institutions in ten groups, three of them not yet contacted.
constexpr Member Members[] = {
    {"SOC", "Pavyzdžio socialinių paslaugų centras", "direktorė", "social;housing", 20241014, "Trūksta vertėjų per konsultacijas", "Sudaryta vertimo paslaugų sutartis, 20 val. per mėnesį", "Bendradarbiavimo sutartis nuo 2025-02-03"},
    {"SOC", "Pavyzdžio šeimos gerovės centras", "socialinė darbuotoja", "social;community", 20241105},
    {"SOC", "Pavyzdžio globos namai", "direktorius", "social", 20250310},
    {"SOC", "Pavyzdžio vaikų dienos centras", "vadovė", "social;education", 20250512, "Vaikai nesupranta užsiėmimų kalbos", "Parengtos dvikalbės užduotys"},
    {"SVI", "Pavyzdžio gimnazija", "direktoriaus pavaduotoja", "education;language", 20241021, "Mokinių atvyksta mokslo metų viduryje", "Susitarta dėl priėmimo tvarkos ir išlyginamosios klasės", "Susitarimas dėl išlyginamosios klasės"},
    {"SVI", "Pavyzdžio progimnazija", "direktorė", "education", 20241021},
    {"SVI", "Pavyzdžio lopšelis-darželis „Ąžuoliukas“", "direktorė", "education", 20250127},
    {"SVI", "Pavyzdžio meno mokykla", "direktorius", "education;culture", 20250404},
    {"SVI", "Pavyzdžio profesinio mokymo centras", "skyriaus vedėja", "education;work", 20250228, "Trūksta B1 lygio kursų", "Kursai įtraukti į planą (8.22 priemonė)"},
    {"SVI", "Žaliosios pagrindinė mokykla", "direktorė", "education", 20260216},
    {"SVE", "Pavyzdžio pirminės sveikatos priežiūros centras", "administratorė", "health", 20241118, "Pacientai neturi vertėjo", "Nuotolinio vertimo bandymas nuo rugsėjo"},
    {"SVE", "Pavyzdžio rajono ligoninė", "slaugos vadovė", "health", 20250519},
    {"SVE", "Visuomenės sveikatos biuras", "direktorė", "health;information", 20250113, "", "", "Bendri renginiai kas ketvirtį"},
    {"UZI", "Užimtumo tarnybos Pavyzdžio skyrius", "vyriausioji specialistė", "work", 20241028, "Darbdaviai nežino įdarbinimo tvarkos", "Surengti du seminarai darbdaviams", "Keitimosi duomenimis susitarimas"},
    {"UZI", "Karjeros centras", "konsultantė", "work;education", 20250616},
    {"TEI", "Pavyzdžio policijos komisariatas", "bendruomenės pareigūnas", "safety", 20241125},
    {"TEI", "Migracijos skyrius", "vyriausioji specialistė", "documents", 20241125, "Eilės dėl leidimų pratęsimo", "Atskiras priėmimo laikas antradieniais"},
    {"TEI", "Valstybės garantuojamos teisinės pagalbos punktas", "specialistė", "law", 20260309},
    {"SEN", "Miesto seniūnija", "seniūnas", "community;information", 20241112},
    {"SEN", "Žaliosios seniūnija", "seniūnė", "community", 20241112},
    {"SEN", "Paupio seniūnija", "seniūnas", "community;housing", 20250218},
    {"SEN", "Ežerėlio seniūnija", "seniūnė", "community", 20250218},
    {"SEN", "Girios seniūnija", "seniūnas", "community", 0},
    {"BEN", "Pavyzdžio miesto bendruomenė", "pirmininkė", "community", 20250325, "", "", "Patalpos susitikimams du kartus per mėnesį"},
    {"BEN", "Paupio kaimo bendruomenė", "pirmininkas", "community;culture", 20250922},
    {"BEN", "Ežerėlio bendruomenės centras", "vadovė", "community", 20260421},
    {"NVO", "VšĮ „Pavyzdžio iniciatyvos“", "projektų vadovė", "community;language", 20241202, "Projektinis finansavimas trumpas", "Parengta bendra paraiška", "Jungtinės veiklos sutartis"},
    {"NVO", "Asociacija „Tiltas į Pavyzdį“", "pirmininkė", "community;information", 20241202},
    {"NVO", "Labdaros ir paramos fondas „Ranka rankon“", "vadovas", "social", 20250411},
    {"NVO", "Jaunimo klubas „Banga“", "koordinatorė", "education;community", 20250930},
    {"NVO", "Savanorių centras", "koordinatorė", "community", 20260120},
    {"DAR", "UAB „Pavyzdžio mediena“", "personalo vadovė", "work", 20250305, "Darbuotojai nežino darbo teisės", "Mokymai apie darbo teisę (5.11 priemonė)"},
    {"DAR", "UAB „Pavyzdžio logistika“", "personalo vadovas", "work;housing", 20250305, "Trūksta būsto darbuotojams", "Tarpininkauta dėl 12 butų"},
    {"DAR", "AB „Pavyzdžio maistas“", "personalo specialistė", "work", 20250514},
    {"DAR", "ŽŪB „Derlius“", "direktorius", "work", 20260518},
    {"DAR", "Verslininkų asociacija", "prezidentas", "work", 0},
    {"TAU", "Ukrainiečių bendrija „Kalyna“", "pirmininkė", "community;culture", 20241209, "Nėra vietos sekmadienio mokyklai", "Skirta klasė progimnazijoje (4.8 priemonė)"},
    {"TAU", "Baltarusių kultūros draugija", "pirmininkas", "culture;community", 20250520},
    {"TAU", "Vidurinės Azijos studentų grupė", "atstovas", "community;education", 20261006},
    {"KUL", "Pavyzdžio viešoji biblioteka", "direktorė", "culture;information;language", 20241216, "", "", "Kalbos klubas kas savaitę"},
    {"KUL", "Pavyzdžio kultūros centras", "renginių organizatorė", "culture", 20250128},
    {"KUL", "Krašto muziejus", "direktorius", "culture", 20260602},
    {"KIT", "VšĮ Pavyzdžio ekonomikos plėtros agentūra", "direktorė", "work", 20250211},
    {"KIT", "Pavyzdžio būsto fondas", "vadybininkė", "housing", 20250702, "Savininkai nenori nuomoti užsieniečiams", "Tarpininkavimas ir garantinis raštas"},
    {"KIT", "Pavyzdžio autobusų parkas", "direktorius", "other", 20260914},
    {"KIT", "Priėmimo ir integracijos agentūros Ruklos padalinys", "specialistė", "social;information", 20241022, "", "", "Duomenys apie perkeltus asmenis kas ketvirtį"},
    {"KIT", "Pavyzdžio notarų biuras", "notarė", "law", 0},
};

QDate day(int yyyymmdd) { return yyyymmdd == 0 ? QDate() : QDate(yyyymmdd / 10000, yyyymmdd / 100 % 100, yyyymmdd % 100); }

}  // namespace

Result<void> addNetwork(Context& context) {
  ChangeSet changes;
  std::vector<qint64> provisional;
  int number = 0;
  for (const Member& member : Members) {
    ++number;
    Stakeholder s;
    s.name = text(member.name);
    s.group = QLatin1String(member.group);
    // No register codes: those of invented bodies would be codes of real ones.
    s.level = number == 46 ? Level::National : Level::Local;
    s.areas = QString::fromLatin1(member.areas).split(QLatin1Char(';'));
    s.languages = number % 3 == 0 ? QStringList{QStringLiteral("lt"), QStringLiteral("en")}
                                  : QStringList{QStringLiteral("lt"), QStringLiteral("ru")};
    s.address = text("Pavyzdžio g. %1, Pavyzdys").arg(number + 1);
    s.phone = QStringLiteral("+370 600 %1").arg(10000 + number);
    s.email = QStringLiteral("istaiga%1@pavyzdys.example").arg(number);
    s.firstContact = day(member.firstContact);
    s.issue = text(member.issue);
    s.solution = text(member.solution);
    s.agreement = text(member.agreement);
    const auto id = changes.insert(s);
    provisional.push_back(id.value);
    Contact contact;
    contact.stakeholder = id;
    contact.position = text(member.position);
    contact.email = QStringLiteral("kontaktas%1@pavyzdys.example").arg(number);
    contact.phone = QStringLiteral("+370 600 %1").arg(20000 + number);
    contact.source = text("Įstaigos svetainė");
    contact.reviewedOn = QDate(2026, 9, 1);
    changes.insert(contact);
  }
  auto outcome = context.edit.apply(std::move(changes), text("Tinklo dalyviai"));
  if (!outcome) return outcome.error();
  for (const qint64 id : provisional) context.stakeholders.push_back(outcome->ids.at(id));
  return {};
}

}  // namespace santalka::sample
