// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/core/SampleReport.h"

namespace santalka::tests {

using namespace reports;

namespace {

const QString kUkr = QStringLiteral("Ukraina");

QString s(const char* text) { return QString::fromUtf8(text); }
Money eur(double amount) { return Money::fromCents(qRound64(amount * 100)); }
Column text(const char* header, double weight = 0) { return {s(header), ColumnKind::Text, weight}; }
Column count(const char* header) { return {s(header), ColumnKind::Count}; }
Column change(const char* header) { return {s(header), ColumnKind::Change}; }

Table citizenship() {
  Table t;
  t.name = s("Pilietybe");
  t.caption = s("Užsieniečiai pagal pilietybę, asm.");
  t.sheet = s("1 Gyventojai");
  t.columns = {text("Pilietybė", 3), {s("2026-01-01"), ColumnKind::Count, 1}, {s("2027-01-01"), ColumnKind::Count, 1}, {s("Pokytis"), ColumnKind::Change, 1}, {s("Dalis 2027 m., proc."), ColumnKind::Share, 1.8}};
  const auto add = [&](const char* name, int a, int b, double share) { t.rows.append({RowKind::Data, {s(name), a, b, b - a, share}}); };
  add("Ukraina", 585, 612, 42.6);
  add("Baltarusija", 301, 318, 22.1);
  add("Rusija", 152, 147, 10.2);
  add("Uzbekistanas", 64, 96, 6.7);
  add("Indija", 41, 71, 4.9);
  add("Tadžikistanas", 39, 58, 4.0);
  add("Sakartvelas", 27, 34, 2.4);
  add("Kitos trečiosios šalys (12)", 24, 35, 2.4);
  add("Asmenys be pilietybės", 9, 9, 0.6);
  add("ES ir ELPA šalys", 42, 57, 4.0);
  t.rows.append({RowKind::Total, {s("Iš viso"), 1284, 1437, 153, 100.0}});
  return t;
}

Table statuses() {
  Table t;
  t.name = s("Statusas");
  t.caption = s("Užsieniečiai pagal statusą sausio 1 d., asm.");
  t.sheet = s("1 Gyventojai");
  t.columns = {text("Statusas"), count("2026 m."), count("2027 m."), change("Pokytis")};
  const auto add = [&](const char* name, int a, int b, int indent) { t.rows.append({RowKind::Data, {Cell(s(name)).indented(quint8(indent)), a, b, b - a}}); };
  add("Leidimas laikinai gyventi", 998, 1121, 0);
  add("iš jų laikinoji apsauga", 477, 498, 1);
  add("ES mėlynoji kortelė", 9, 12, 1);
  add("kiti pagrindai", 512, 611, 1);
  add("Leidimas nuolat gyventi", 199, 214, 0);
  add("ES piliečio teisė laikinai gyventi", 22, 33, 0);
  t.rows.append({RowKind::Data, {s("Pabėgėlio statusas"), Withheld{}, Withheld{}, Withheld{}}});
  t.rows.append({RowKind::Data, {s("Prieglobsčio prašytojas"), Withheld{}, Withheld{}, Withheld{}}});
  t.rows.append({RowKind::Total, {s("Iš viso"), 1284, 1437, 153}});
  return t;
}

Chart years() {
  Chart c;
  c.kind = ChartKind::StackedColumn;
  c.caption = s("Užsieniečiai sausio 1 d. pagal pilietybės grupes, asm.");
  c.unit = s("asm.");
  c.sheet = s("1 Gyventojai");
  c.heightMm = 58;
  for (int y = 2022; y <= 2027; ++y) c.categories << QString::number(y);
  const auto add = [&](const char* name, Tone tone, QList<double> values) {
    Series series{s(name), {}, tone};
    for (const double v : values) series.values.append(v);
    c.series.append(series);
  };
  add("Ukraina", Tone::Dark, {86, 455, 521, 548, 585, 612});
  add("Baltarusija", Tone::Mid, {71, 128, 231, 282, 301, 318});
  add("Kitos trečiosios šalys*", Tone::Light, {209, 216, 254, 280, 356, 450});
  add("ES ir ELPA šalys", Tone::White, {36, 39, 40, 41, 42, 57});
  c.totals = {402.0, 838.0, 1046.0, 1151.0, 1284.0, 1437.0};
  return c;
}

Chart ages() {
  Chart c;
  c.kind = ChartKind::Pyramid;
  c.caption = s("Užsieniečiai pagal lytį ir amžių 2027 m. sausio 1 d., asm.");
  c.sheet = s("1 Gyventojai");
  c.categories = {s("0–6"), s("7–17"), s("18–29"), s("30–44"), s("45–59"), s("60–74"), s("75+")};
  c.series = {{s("Vyrai"), {58.0, 121.0, 148.0, 231.0, 108.0, Withheld{}, Withheld{}}, Tone::Dark},
              {s("Moterys"), {52.0, 117.0, 121.0, 224.0, 129.0, Withheld{}, Withheld{}}, Tone::Light}};
  c.totals = {110.0, 238.0, 269.0, 455.0, 237.0, 106.0, 22.0};
  c.footTotals = {703.0, 734.0, 1437.0};
  return c;
}

Section residents() {
  Section section{s("1"), s("Užsieniečiai savivaldybėje"), s("Aprašo 6.2 papunktis"), s("Per metus užsieniečių padaugėjo 153 (11,9 proc.), iki 1 437. Didžiausia grupė – Ukrainos piliečiai (42,6 proc.); sparčiausiai daugėja Indijos (+73,2 proc.) ir Uzbekistano (+50,0 proc.) piliečių."), {}};
  TwoColumns pair;
  pair.leftShare = 89.0 / 166;
  pair.left = {{Heading{s("1.3"), s("Pagal statusą")}}, {statuses()}};
  pair.right = {{Heading{s("1.4"), s("Pagal lytį ir amžių")}}, {ages()}};
  section.blocks = {{Heading{s("1.1"), s("Užsieniečių skaičius sausio 1 d.")}}, {years()}, {Heading{s("1.2"), s("Pagal pilietybę")}}, {citizenship()}, {pair},
                    {Note{s("* Kartu su asmenimis be pilietybės. Užsieniečiai – galiojantį leidimą ar teisę gyventi turintys ne Lietuvos Respublikos piliečiai. Dalių suma dėl apvalinimo gali nesudaryti 100 proc. Šaltinis – Migracijos departamentas.")}}};
  return section;
}

Table duties() {
  Table t;
  t.name = s("Veiklos");
  t.caption = s("Veiklos ir dalyviai pagal Aprašo funkcijas");
  t.sheet = s("2 Tinklas");
  t.columns = {{s("Papunktis"), ColumnKind::Text, 1}, {s("Funkcija"), ColumnKind::Text, 3}, {s("Veiklos 2025 m."), ColumnKind::Count, 1}, {s("Veiklos 2026 m."), ColumnKind::Count, 1}, {s("Pokytis"), ColumnKind::Change, 1}, {s("Dalyviai 2026 m."), ColumnKind::Count, 1}, {s("Moterys, proc."), ColumnKind::Percent, 1}};
  const auto add = [&](const char* point, const char* name, int a, int b, Cell people, Cell women) { t.rows.append({RowKind::Data, {s(point), s(name), a, b, b - a, people, women}}); };
  add("6.1", "Tinklaveika", 24, 31, 418, 60.0);
  add("6.2", "Stebėsena", 11, 14, 236, 58.9);
  add("6.3", "Planas", 15, 17, 121, 61.2);
  add("6.4", "Paraiškos ir projektai", 8, 9, 38, 71.1);
  add("6.5", "Atstovavimas", 9, 11, 154, 59.1);
  add("6.6", "Informavimas", 27, 34, NotApplicable{}, NotApplicable{});
  add("6.7", "Visuomenės švietimas", 8, 12, 1349, 60.2);
  t.rows.append({RowKind::Total, {QString(), s("Iš viso"), 102, 128, 26, 2316, 60.2}});
  t.note = s("Dalyvavęs keliose veiklose asmuo skaičiuojamas kiekvienoje.");
  return t;
}

Section network() {
  Section section{s("2"), s("Tinklaveika"), s("Aprašo 6.1 papunktis"), s("Tinkle – 47 institucijos ir organizacijos; ryšys jau užmegztas su 44 iš jų."), {}};
  Chart byDuty;
  byDuty.kind = ChartKind::ClusteredBar;
  byDuty.caption = s("Veiklos pagal funkcijas, vnt.");
  byDuty.sheet = s("2 Tinklas");
  byDuty.source = ChartSource{s("Veiklos"), 1, {3, 2}};
  Series now{s("2026 m."), {}, Tone::Dark};
  Series before{s("2025 m."), {}, Tone::White};
  for (const Row& row : duties().rows) {
    if (row.kind != RowKind::Data) continue;
    byDuty.categories << std::get<QString>(row.cells[1].value);
    now.values.append(double(std::get<qint64>(row.cells[3].value)));
    before.values.append(double(std::get<qint64>(row.cells[2].value)));
  }
  byDuty.series = {now, before};
  byDuty.heightMm = 42;
  Chart months;
  months.kind = ChartKind::ClusteredColumn;
  months.caption = s("Veiklos pagal mėnesius, vnt.");
  months.sheet = s("2 Tinklas");
  months.unit = s("veiklos");
  months.axisTitle = s("2026 m. mėnuo");
  Series perMonth{s("Veiklos"), {}, Tone::Dark};
  int m = 0;
  for (const double v : {7., 9., 12., 13., 14., 11., 5., 6., 15., 14., 12., 10.}) {
    months.categories << QStringLiteral("%1").arg(++m, 2, 10, QLatin1Char('0'));
    perMonth.values.append(v);
  }
  months.series = {perMonth};
  TwoColumns pair;
  pair.leftShare = 88.0 / 166;
  pair.left = {{byDuty}};
  pair.right = {{months}};
  Table issues;
  issues.caption = s("Svarbiausios problemos (iš viso 11, išspręstos 7)");
  issues.sheet = s("2 Tinklas");
  issues.columns = {text("Problema", 3), text("Kas iškėlė", 2.2), text("Sprendimas", 3.3), {s("Būsena"), ColumnKind::State, 1.4}};
  issues.rows = {{RowKind::Data, {s("Mokyklose trūksta pagalbos lietuviškai nemokantiems mokiniams"), s("Švietimo įstaigos"), s("Nuo rugsėjo 1 d. trijose mokyklose dirba mokytojų padėjėjai"), State{StateKind::Achieved, s("Išspręsta")}}},
                 {RowKind::Data, {s("Gydytojai neturi vertėjo žodžiu"), s("Sveikatos priežiūros įstaigos"), s("Vertimas telefonu bandomas 2 įstaigose"), State{StateKind::Partly, s("Iš dalies")}}},
                 {RowKind::Data, {s("Neaišku, kas konsultuoja dėl būsto nuomos"), s("Seniūnijos, NVO"), s("Perduota Socialinės paramos skyriui, laukiama sprendimo"), State{StateKind::Late, s("Sprendžiama")}}}};
  section.blocks = {{Heading{s("2.2"), s("Susitikimai, darbo grupės, susitarimai ir kitos veiklos")}}, {Prose{{s("Įvyko 31 susitikimas, veikė 3 darbo grupės, sudaryti 8 susitarimai. Iš viso vykdytos 128 veiklos.")}}}, {pair}, {duties()}, {Heading{s("2.3"), s("Institucijų iškeltos problemos ir sprendimai")}}, {issues}};
  return section;
}

Table measures() {
  Table t;
  t.name = s("Priemones");
  t.caption = s("Plano priemonių įgyvendinimas 2026 m.");
  t.sheet = s("4 Priemonės");
  t.columns = {{s("Nr."), ColumnKind::Text, 1.0}, {s("Priemonė"), ColumnKind::Text, 4.2}, {s("Rodiklis, mato vnt."), ColumnKind::Text, 3.5}, {s("Pradinė 2025 m."), ColumnKind::Number, 1.3, s("Rodiklio reikšmė"), Where::Workbook}, {s("Siektina 2026 m."), ColumnKind::Number, 1.3, s("Rodiklio reikšmė")}, {s("Pasiekta 2026 m."), ColumnKind::Number, 1.3, s("Rodiklio reikšmė")}, {s("Pažanga, proc."), ColumnKind::Progress, 2.2}, {s("Būsena"), ColumnKind::State, 2}, {s("Panaudota"), ColumnKind::Money, 0, s("Lėšos, Eur"), Where::Workbook}};
  const auto state = [](StateKind kind) { return State{kind, kind == StateKind::Achieved ? s("Pasiekta") : kind == StateKind::Partly ? s("Iš dalies") : kind == StateKind::Late ? s("Vėluoja") : s("Neįvykdyta")}; };
  const auto group = [&](const char* name) { t.rows.append({RowKind::Group, {s(name)}}); };
  const auto add = [&](const char* nr, const char* name, const char* indicator, Cell base, Cell aim, Cell got, Progress progress, StateKind kind, Cell spent) {
    t.rows.append({RowKind::Data, {s(nr), s(name), s(indicator), base, aim, got, progress, state(kind), spent}});
  };
  group("2 uždavinys. Vienas langelis");
  add("2.2.", "Vieno langelio sistema, nuosekli ir prieinama informacijos sklaida", "Per vieną langelį suteiktos konsultacijos, vnt.", 57, 120, 134, {122.2, false}, StateKind::Achieved, eur(14118.60));
  group("3 uždavinys. Tikslinės paslaugos");
  add("3.3.", "Palydėjimas", "Palydėjimo paslaugą gavę asmenys, asm.", 0, 40, 46, {115, false}, StateKind::Achieved, NotApplicable{});
  add("3.4.", "Teisinės konsultacijos", "Suteiktos teisinės konsultacijos, vnt.", 14, 60, 52, {82.6, false}, StateKind::Partly, eur(7812.40));
  add("3.5.", "Vertimo paslaugos", "Suteiktos vertimo paslaugos, val.", 46.0, 200.0, 212.5, {108.1, false}, StateKind::Achieved, eur(11500));
  group("5 uždavinys. Parama dirbantiems ar ieškantiems darbo");
  add("5.10.", "Karjeros mugės", "Surengtos karjeros mugės, vnt.", 0, 2, 1, {50, false}, StateKind::Late, eur(3700));
  add("5.12.", "Mokymai apie išnaudojimą darbo aplinkoje", "Mokymų dalyviai, asm.", std::monostate{}, 25, 0, {0, true}, StateKind::NotDone, eur(0));
  group("8 uždavinys. Kokybiškų kalbos kursų organizavimas");
  add("8.22.", "Kursai aukštesniu nei A1 lygiu", "Kursą baigusių dalyvių dalis, proc.", std::monostate{}, 60.0, 64.3, {107.2, true}, StateKind::Achieved, eur(43594));
  add("8.24.", "Kokybės kontrolė finansuojant kursus", "Dalyvių įvertinimas (1–5), balas", 3.7, 4.0, 4.2, {166.7, false}, StateKind::Achieved, NotApplicable{});
  t.rows.append({RowKind::Total, {QString(), s("Iš viso"), QString(), QString(), QString(), QString(), QString(), QString(), eur(80725)}});
  t.note = s("Pažanga = (pasiekta – pradinė) / (siektina – pradinė). * Pradinė reikšmė nežinoma (…), todėl rodoma, kokia siektinos reikšmės dalis pasiekta. Juosta baigiasi ties 100 proc.");
  return t;
}

Section plan() {
  Section section{s("4"), s("Planas ir jo įgyvendinimas"), s("Aprašo 6.3 papunktis"), s("Iš 8 vykdytų priemonių 5 pasiekė 2026 m. rodiklį. Vėluoja karjeros mugės, neįvykdyti mokymai apie išnaudojimą darbo aplinkoje."), {}};
  Chart states;
  states.kind = ChartKind::Strip;
  states.caption = s("Vykdytos priemonės pagal būseną, vnt.");
  states.sheet = s("4 Priemonės");
  states.categories = {s("Priemonės")};
  states.series = {{s("Pasiekta"), {5.0}, Tone::Dark, StateKind::Achieved}, {s("Iš dalies"), {1.0}, Tone::Mid, StateKind::Partly}, {s("Vėluoja"), {1.0}, Tone::Light, StateKind::Late}, {s("Neįvykdyta"), {1.0}, Tone::White, StateKind::NotDone}};
  Table money;
  money.name = s("Lesos");
  money.caption = s("Plano lėšos 2026 m.");
  money.sheet = s("4 Lėšos");
  money.columns = {text("Finansavimo šaltinis", 4.4), {s("Planuota, Eur"), ColumnKind::Money, 1}, {s("Užtikrinta, Eur"), ColumnKind::Money, 1}, {s("Panaudota, Eur"), ColumnKind::Money, 1}, {s("Panaudota, proc."), ColumnKind::Percent, 1}, {s("Nukrypimas, Eur"), ColumnKind::Change, 1}};
  const auto add = [&](const char* name, double a, double b, double c, double p) { money.rows.append({RowKind::Data, {s(name), eur(a), eur(b), eur(c), p, eur(c - a)}}); };
  add("PMIF – Prieglobsčio, migracijos ir integracijos fondas", 64250, 64250, 58914.37, 91.7);
  add("BF – Bendrojo finansavimo lėšos (valstybės dalis)", 12850, 12850, 11782.87, 91.7);
  add("VB – Valstybės biudžetas", 18300, 18300, 17986.40, 98.3);
  add("SB – Savivaldybės biudžetas", 36500, 33000, 31268.55, 85.7);
  add("PRIV – Privačios lėšos (darbdaviai, rėmėjai)", 4000, 2650, 2650, 66.3);
  add("Šaltinio ieškoma", 8000, 0, 0, 0);
  money.rows.append({RowKind::Total, {s("Iš viso"), eur(143900), eur(131050), eur(122602.19), 85.2, eur(-21297.81)}});
  Chart bySource;
  bySource.kind = ChartKind::ClusteredBar;
  bySource.caption = s("Lėšos pagal šaltinius, tūkst. Eur");
  bySource.sheet = s("4 Lėšos");
  bySource.decimals = 1;
  bySource.categories = {s("PMIF"), s("BF"), s("VB"), s("SB"), s("PRIV"), s("Ieškoma")};
  bySource.series = {{s("Planuota"), {64.25, 12.85, 18.3, 36.5, 4.0, 8.0}, Tone::Planned}, {s("Užtikrinta"), {64.25, 12.85, 18.3, 33.0, 2.65, 0.0}, Tone::Light}, {s("Panaudota"), {58.914, 11.783, 17.986, 31.269, 2.65, 0.0}, Tone::Dark}};
  Chart quarters;
  quarters.kind = ChartKind::Line;
  quarters.caption = s("Lėšų panaudojimas per metus");
  quarters.sheet = s("4 Lėšos");
  quarters.unit = s("tūkst. Eur, nuo metų pradžios");
  quarters.axisTitle = s("2026 m. ketvirtis");
  quarters.decimals = 1;
  quarters.categories = {s("I"), s("II"), s("III"), s("IV")};
  quarters.series = {{s("planuota"), {30.0, 68.0, 105.0, 143.9}, Tone::Planned}, {s("panaudota"), {18.0, 52.0, 84.0, 122.602}, Tone::Dark}};
  TwoColumns pair;
  pair.leftShare = 100.0 / 166;
  pair.left = {{bySource}};
  pair.right = {{quarters}};
  section.blocks = {{Heading{s("4.1"), s("Parengti pasiūlymai")}}, {Prose{{s("Savivaldybės tarybai ir administracijai pateikti 5 pasiūlymai, 3 iš jų priimti: dėl vieno langelio sistemos, nemokamų patalpų bendruomenėms ir kursų vakarais.")}}},
                    {Heading{s("4.3"), s("Priemonės, rodikliai ir pasiektos reikšmės")}}, {states}, {measures()}, {Heading{s("4.4"), s("Lėšos pagal šaltinius")}},
                    {Prose{{s("Panaudota 85,2 proc. planuotų ir 93,6 proc. užtikrintų lėšų. Daugiausia nepanaudota PMIF ir savivaldybės biudžeto lėšų.")}}}, {money}, {pair}};
  return section;
}

Section closing() {
  Section section{s("9"), s("Mokymai, siūlymai, 2027 m. planas"), s("Aprašo 13 punktas"), s("Prašome SPPD ir SADM sprendimų 4 klausimais. Skubiausias – kalbos kursų finansavimas po 2027 m. birželio 30 d."), {}};
  Table proposals;
  proposals.name = s("Siulymai");
  proposals.caption = s("Problemos ir siūlymai");
  proposals.sheet = s("9 Siūlymai");
  proposals.autofilter = true;
  proposals.columns = {text("Nr.", 0.8), text("Problema", 6), text("Siūlymas", 6), text("Kam", 2), {s("Terminas"), ColumnKind::Date, 1.6}};
  proposals.rows = {{RowKind::Data, {s("1."), s("Institucijos ir gyventojai kreipiasi į koordinatorių dėl tiesioginio aptarnavimo, nes funkcijos neapibrėžtos"), s("Paskelbti išaiškinimą ir pavyzdinį pareigybės aprašymą"), s("SADM, SPPD"), QDate(2027, 3, 31)}},
                    {RowKind::Data, {s("2."), s("=HYPERLINK(\"http://blogas.example\")"), s("+1 –2 @SUM(A1:A9) tekstas lieka tekstu"), s("SPPD"), QDate(2027, 6, 30)}},
                    {RowKind::Data, {s("3."), s("Trūksta paslaugų senjorėms (-ams), kvietimuose tokios veiklos nenumatytos"), s("Įtraukti vyresnius žmones į tikslines kito kvietimo grupes"), s("SPPD"), std::monostate{}}}};
  Signature signature{s("Savivaldybės administracijos direktorius (-ė)"), {}, {RichText{{s("Parengė užsienio kilmės Lietuvos gyventojų integracijos koordinatorius (-ė) "), Span::Look::Plain}, {s("(vardas ir pavardė)"), Span::Look::Placeholder}, {s(","), Span::Look::Plain}}, s("tel. +370 600 00000, el. p. integracija@pavyzdys.example")}};
  section.blocks = {{Heading{s("9.3"), s("Problemos ir siūlymai SPPD ir SADM")}}, {proposals}, {Heading{s("9.5"), s("Priedai")}}, {BulletList{{s("Ataskaitos lentelės ir duomenys (XLSX), 1 failas."), s("Gyventojų apklausos suvestinė, 6 lapai."), s("Susitikimų protokolų sąrašas, 2 lapai.")}, true}}, {signature}};
  return section;
}

void addCover(ReportDocument& d) {
  d.title = s("Pavyzdžio rajono savivaldybės 2026 m. integracijos koordinavimo metinė ataskaita");
  d.requisites = {{}, s("PAVYZDŽIO RAJONO SAVIVALDYBĖS ADMINISTRACIJA"), {s("Biudžetinė įstaiga, Pavyzdžio g. 1, LT-00000 Pavyzdys, tel. +370 600 00000, el. p. savivaldybe@pavyzdys.example"), s("Duomenys kaupiami ir saugomi Juridinių asmenų registre, kodas 000000000")}, {s("UŽSIENIO KILMĖS LIETUVOS GYVENTOJŲ INTEGRACIJOS"), s("KOORDINAVIMO SAVIVALDYBĖJE METINĖ ATASKAITA")}, s("2027 m. sausio 18 d. Nr. S-118"), s("Pavyzdys")};
  d.meta = {s("Pavyzdžio rajono savivaldybė"), 2026, s("Pavyzdžio rajono savivaldybės administracija. 2026 m. ataskaita"), s("Forma sudaryta pagal Aprašo funkcijas, oficiali forma – Aprašo 1 priedas"), {s("Projektas Nr. PMIF-2.01-V-02-01. Prieglobsčio, migracijos ir integracijos fondas. Forma sudaryta pagal Aprašo funkcijas, oficiali forma – Aprašo 1 priedas. Aprašas – patvirtintas Lietuvos Respublikos socialinės apsaugos ir darbo ministro 2024 m. birželio 20 d. įsakymu Nr. A1-418.")}, true, s("skaičius mažesnis kaip 5 arba leistų tokį skaičių apskaičiuoti"), QDate(2027, 1, 18)};
  d.facts = {{s("Ataskaitiniai metai"), s("2026 m. sausio 1 d. – gruodžio 31 d.")}, {s("Teikiama"), s("Socialinių paslaugų priežiūros departamentui prie Socialinės apsaugos ir darbo ministerijos (SPPD) iki 2027 m. sausio 20 d. (įskaitytinai)")},
             {s("Koordinatorius (-ė)"), RichText{{s("(vardas ir pavardė)"), Span::Look::Placeholder}, {s(", tel. +370 600 00000, el. p. integracija@pavyzdys.example"), Span::Look::Plain}}}, {s("Koordinatoriaus darbdavys"), s("Pavyzdžio rajono savivaldybės administracija")},
             {s("Planas"), s("2026–2028 metų planas, patvirtintas savivaldybės administracijos direktoriaus 2025 m. gruodžio 18 d. įsakymu Nr. A-1245")}};
  d.keyFiguresTitle = s("Svarbiausi 2026 m. skaičiai");
  d.keyFigures = {{s("1 437"), {}, s("užsieniečiai 2027 m. sausio 1 d."), s("per metus +153 (+11,9 proc.)")}, {s("47"), {}, s("tinklo dalyviai (10 grupių)"), s("6 nauji; su 44 ryšys jau užmegztas")}, {s("128"), {}, s("veiklos pagal 7 Aprašo funkcijas"), s("2 316 dalyvių; 2025 m. – 102 veiklos")},
                  {s("14"), s("iš 20"), s("priemonių pasiekė metų rodiklį"), s("3 iš dalies, 2 vėluoja, 1 neįvykdyta"), 0.7}, {s("122 602,19"), s("Eur"), s("panaudota plano priemonėms"), s("85,2 proc. planuotų 143 900,00 Eur"), 0.852}, {s("4"), s("iš 4"), s("mokėjimo prašymai pateikti laiku"), s("2 paraiškos pateiktos, 1 finansuota"), 1.0}};
  d.briefTitle = s("Metai trumpai");
  d.brief = {s("Užsieniečių padaugėjo daugiausia dėl darbo: Uzbekistano, Indijos ir Tadžikistano piliečių per metus padaugėjo 81 ({page:1} psl.)."), s("Nepanaudota 21 297,81 Eur, iš jų 8 000,00 Eur – lėšos, kurių šaltinis nerastas ({page:4.4} psl.)."), s("SPPD ir SADM prašome sprendimų 4 klausimais ({page:9.3} psl.).")};
  d.contentsTitle = s("Turinys");
  d.sheets = {{s("1 Gyventojai"), s("1. Užsieniečiai savivaldybėje"), s("Asmenys sausio 1 d. Šaltinis – Migracijos departamentas"), s("Užsieniečiai pagal pilietybę, statusą, lytį ir amžių"), false}, {s("2 Tinklas"), s("2. Tinklaveika"), {}, s("Institucijų grupės, veiklos pagal Aprašo funkcijas, problemos")}, {s("4 Priemonės"), s("4. Plano priemonių įgyvendinimas 2026 m."), s("Pažanga = (pasiekta – pradinė) / (siektina – pradinė)"), s("Priemonės, rodikliai, pažanga, būsena")}, {s("4 Lėšos"), s("4. Lėšos"), {}, s("Lėšos pagal šaltinius, nukrypimai")}, {s("9 Siūlymai"), s("9. Siūlymai"), {}, s("Problemos, siūlymai")}};
  Table cover;
  cover.name = s("Ataskaita_Skaiciai");
  cover.columns = {text("Rodiklis"), count("2025 m."), count("2026 m."), change("Pokytis"), text("Lapas")};
  cover.rows = {{RowKind::Data, {s("Užsieniečiai metų pabaigoje, asm."), 1284, 1437, 153, s("1 Gyventojai")}}, {RowKind::Data, {s("Veiklos, vnt."), 102, 128, 26, s("2 Tinklas")}}, {RowKind::Data, {s("Panaudotos lėšos, Eur"), NotApplicable{}, eur(122602.19), NotApplicable{}, s("4 Lėšos")}}};
  d.coverTable = cover;
}

}  // namespace

std::shared_ptr<ReportDocument> sampleReport() {
  auto document = std::make_shared<ReportDocument>();
  addCover(*document);
  document->sections = {residents(), network(), plan(), closing()};
  return document;
}

std::shared_ptr<ReportDocument> longTable(int rows) {
  auto document = std::make_shared<ReportDocument>();
  document->title = s("Ilga lentelė");
  document->coverPage = false;
  document->requisites.titleLines = {s("ILGA LENTELĖ")};
  document->meta.created = QDate(2027, 1, 18);
  document->sheets = {{s("Įrašai"), s("Įrašai"), {}, {}, true}};
  Table t;
  t.name = s("Irasai");
  t.caption = s("Veiklų sąrašas");
  t.sheet = s("Įrašai");
  t.autofilter = true;
  t.columns = {{s("Nr."), ColumnKind::Count, 1}, text("Veikla", 5), {s("Data"), ColumnKind::Date, 1.6}, text("Kalba", 1.6), {s("Dalyviai"), ColumnKind::Count, 1.2}, {s("Suma, Eur"), ColumnKind::Money, 1.8}};
  for (int i = 1; i <= rows; ++i) {
    const QString name = QStringLiteral("Susitikimas su seniūnija dėl švietimo Nr. %1").arg(i);
    t.rows.append({RowKind::Data, {i, i % 7 ? name : name + s(" ir viešosios konsultacijos su bendruomenių atstovais"), QDate(2026, 1, 1).addDays(i % 365), s(i % 3 ? "lietuvių" : "ukrainiečių"), i % 11 ? Cell(i % 90) : Cell(std::monostate{}), Money::fromCents(i * 1237LL)}});
  }
  Section section;
  section.title = s("Sąrašas");
  section.blocks = {{t}};
  document->sections = {section};
  return document;
}

}  // namespace santalka::tests
