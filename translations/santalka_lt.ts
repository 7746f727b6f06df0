<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Activity</source>
        <translation>Veikla</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Only when it lasted longer than a day.</source>
        <translation>Tik jei truko ilgiau nei dieną.</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Funkcija</translation>
    </message>
    <message>
        <source>Point 6.1–6.7 of the Aprašas, or project activity 1.2–1.4.</source>
        <translation>Aprašo 6.1–6.7 papunktis arba projekto veikla 1.2–1.4.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lygmuo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Auditorija</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalyvių</translation>
    </message>
    <message>
        <source>How many people took part; leave empty when unknown.</source>
        <translation>Kiek žmonių dalyvavo; jei nežinoma, palikite tuščią.</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Iš jų moterų</translation>
    </message>
    <message>
        <source>Of them foreigners</source>
        <translation>Iš jų užsieniečių</translation>
    </message>
    <message>
        <source>Institutions as written</source>
        <translation>Įstaigos, kaip parašyta</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Poreikis</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>EU mark shown</source>
        <translation>ES ženklas parodytas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Kito žingsnio data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
</context>
<context>
    <name>ActivityImport</name>
    <message>
        <source>The cell holds the date %1: the spreadsheet program made it of a number such as 6.1. Write the number again as text.</source>
        <translation>Langelyje yra data %1: skaičiuoklė ją padarė iš numerio, pavyzdžiui, 6.1. Įrašykite numerį iš naujo kaip tekstą.</translation>
    </message>
    <message>
        <source>“%1” is no point of the duties.</source>
        <translation>„%1“ nėra Aprašo punktas.</translation>
    </message>
    <message>
        <source>The language “%1” is not in the catalogue; kept as written.</source>
        <translation>Kalbos „%1“ sąraše nėra; palikta, kaip parašyta.</translation>
    </message>
    <message>
        <source>The file holds nothing called “%1” to link the activity with.</source>
        <translation>Faile nėra nieko pavadinimu „%1“, su kuo būtų galima susieti veiklą.</translation>
    </message>
    <message>
        <source>Several are called “%1”.</source>
        <translation>Pavadinimu „%1“ yra keli įrašai.</translation>
    </message>
    <message>
        <source>Leave without a link</source>
        <translation>Palikti nesusietą</translation>
    </message>
    <message>
        <source>can be chosen later</source>
        <translation>galima parinkti vėliau</translation>
    </message>
    <message>
        <source>The activity has no date. Write it, or remove the row.</source>
        <translation>Veikla neturi datos. Įrašykite ją arba pašalinkite eilutę.</translation>
    </message>
    <message>
        <source>The activity has no point of the duties (6.1–6.7). Write it, or remove the row.</source>
        <translation>Nenurodytas veiklos Aprašo punktas (6.1–6.7). Įrašykite jį arba pašalinkite eilutę.</translation>
    </message>
    <message>
        <source>The activity has no topic. Write it, or remove the row.</source>
        <translation>Veikla neturi temos. Įrašykite ją arba pašalinkite eilutę.</translation>
    </message>
    <message>
        <source>The same date, duty and topic stand in row %1 too; taken as another activity.</source>
        <translation>Ta pati data, punktas ir tema yra ir %1 eilutėje; laikoma atskira veikla.</translation>
    </message>
    <message>
        <source>“%1” names no year; above the table stands %2.</source>
        <translation>„%1“ metų nenurodo; virš lentelės parašyta %2.</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>Palikti nežinomą</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Eilutės neimportuoti</translation>
    </message>
    <message>
        <source>of no duty, not brought in</source>
        <translation>be funkcijos, neimportuojama</translation>
    </message>
    <message>
        <source>“%1” names several duties; an activity has one.</source>
        <translation>„%1“ mini kelias funkcijas, o veikla turi vieną.</translation>
    </message>
</context>
<context>
    <name>Addressee</name>
    <message>
        <source>Addressee</source>
        <translation>Adresatas</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adresatai</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Įstaiga</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>In letters</source>
        <translation>Laiškuose</translation>
    </message>
    <message>
        <source>Copy always</source>
        <translation>Kopija visada</translation>
    </message>
    <message>
        <source>Gets a copy of every letter of the project, as all three activity coordinators of SPPD must.</source>
        <translation>Gauna kiekvieno projekto laiško kopiją – taip privalo visos trys SPPD projekto veiklų koordinatorės.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>AnnualActivities</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; all of them stand in the workbook.</source>
        <translation>Rodomos pirmosios %1 iš %2 eilučių; visos – lentelių faile (XLSX).</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>With whom, for whom</source>
        <translation>Su kuo, kam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Dalyviai</translation>
    </message>
    <message>
        <source>Representation on the local level</source>
        <translation>Atstovavimas vietos lygiu</translation>
    </message>
    <message>
        <source>There was no representation on the local level.</source>
        <translation>Vietos lygiu neatstovauta.</translation>
    </message>
    <message>
        <source>Representation on the national and international level</source>
        <translation>Atstovavimas nacionaliniu ir tarptautiniu lygiu</translation>
    </message>
    <message>
        <source>There was no representation on the national or international level.</source>
        <translation>Nacionaliniu ir tarptautiniu lygiu neatstovauta.</translation>
    </message>
    <message>
        <source>No representation is written down.</source>
        <translation>Atstovavimo veiklų neįrašyta.</translation>
    </message>
    <message numerus="yes">
        <source>Interests of residents were represented %n time(s)</source>
        <translation>
            <numerusform>Gyventojų interesams atstovauta %n kartą</numerusform>
            <numerusform>Gyventojų interesams atstovauta %n kartus</numerusform>
            <numerusform>Gyventojų interesams atstovauta %n kartų</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 on the local, %2 on the national and %3 on the international level.</source>
        <translation>: vietos lygiu – %1, nacionaliniu – %2, tarptautiniu – %3.</translation>
    </message>
    <message>
        <source>No channel or publication is written down.</source>
        <translation>Informavimo kanalų ir leidinių neįrašyta.</translation>
    </message>
    <message>
        <source>Channels and publications</source>
        <translation>Informavimo kanalai ir leidiniai</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanalas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temos</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Peržiūrėta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Pasiekta žmonių</translation>
    </message>
    <message>
        <source>Information of residents in %1</source>
        <translation>Gyventojų informavimas %1</translation>
    </message>
    <message>
        <source>No publication links to micenter.lt.</source>
        <translation>Nė viename leidinyje nėra nuorodos į micenter.lt.</translation>
    </message>
    <message numerus="yes">
        <source>micenter.lt is linked in %n publication(s):</source>
        <translation>
            <numerusform>micenter.lt viešinamas %n leidinyje ar kanale:</numerusform>
            <numerusform>micenter.lt viešinamas %n leidiniuose ir kanaluose:</numerusform>
            <numerusform>micenter.lt viešinamas %n leidinių ir kanalų:</numerusform>
        </translation>
    </message>
    <message>
        <source>No information of residents is written down.</source>
        <translation>Gyventojų informavimo veiklų neįrašyta.</translation>
    </message>
    <message numerus="yes">
        <source>Residents were informed through %n channel(s)</source>
        <translation>
            <numerusform>Gyventojai informuoti %n kanalu</numerusform>
            <numerusform>Gyventojai informuoti %n kanalais</numerusform>
            <numerusform>Gyventojai informuoti %n kanalų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>%n kalba</numerusform>
            <numerusform>%n kalbomis</numerusform>
            <numerusform>%n kalbų</numerusform>
        </translation>
    </message>
    <message>
        <source>; micenter.lt is publicised in %1 of them.</source>
        <translation>; micenter.lt viešinamas %1 iš jų.</translation>
    </message>
    <message>
        <source>Public education in %1</source>
        <translation>Visuomenės švietimas %1</translation>
    </message>
    <message>
        <source>No public education is written down.</source>
        <translation>Visuomenės švietimo veiklų neįrašyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of public education</source>
        <translation>
            <numerusform>Įvyko %n visuomenės švietimo veikla</numerusform>
            <numerusform>Įvyko %n visuomenės švietimo veiklos</numerusform>
            <numerusform>Įvyko %n visuomenės švietimo veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n participant(s)</source>
        <translation>
            <numerusform>, dalyvavo %n asmuo</numerusform>
            <numerusform>, dalyvavo %n asmenys</numerusform>
            <numerusform>, dalyvavo %n asmenų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %n participant(s)</source>
        <translation>
            <numerusform>, dalyvavo ne mažiau kaip %n asmuo</numerusform>
            <numerusform>, dalyvavo ne mažiau kaip %n asmenys</numerusform>
            <numerusform>, dalyvavo ne mažiau kaip %n asmenų</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainings, visits and networking of coordinators</source>
        <translation>Koordinatorių mokymai, vizitai ir tinklaveika</translation>
    </message>
    <message>
        <source>No training or visit is written down.</source>
        <translation>Mokymų ir vizitų neįrašyta.</translation>
    </message>
</context>
<context>
    <name>AnnualClosing</name>
    <message>
        <source>Accepted</source>
        <translation>Įgyvendinta</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Iš dalies</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Be atsakymo</translation>
    </message>
    <message>
        <source>Being considered</source>
        <translation>Svarstoma</translation>
    </message>
    <message>
        <source>Proposals to SPPD and the ministry</source>
        <translation>Siūlymai SPPD ir SADM</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Siūlymas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsakymas</translation>
    </message>
    <message>
        <source>What became of the proposals of %1</source>
        <translation>%1 siūlymų eiga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Measures that begin in %1</source>
        <translation>%1 pradedamos priemonės</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atsakingas vykdytojas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Tables and data of the report (XLSX), 1 file.</source>
        <translation>Ataskaitos lentelės ir duomenys (XLSX), 1 failas.</translation>
    </message>
    <message>
        <source>(post of the signatory)</source>
        <translation>(pasirašančio asmens pareigos)</translation>
    </message>
    <message>
        <source>coordinator of integration of residents of foreign origin</source>
        <translation>užsienio kilmės Lietuvos gyventojų integracijos koordinatorius (-ė)</translation>
    </message>
    <message>
        <source>Prepared by: %1 </source>
        <translation>Parengė %1 </translation>
    </message>
    <message>
        <source>(name and surname)</source>
        <translation>(vardas ir pavardė)</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>tel.&#xa0;%1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>el.&#xa0;p. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to SPPD and the ministry await decisions.</source>
        <translation>
            <numerusform>SPPD ir SADM prašome sprendimų %n klausimu.</numerusform>
            <numerusform>SPPD ir SADM prašome sprendimų %n klausimais.</numerusform>
            <numerusform>SPPD ir SADM prašome sprendimų %n klausimų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualCover</name>
    <message>
        <source>tel. %1</source>
        <translation>tel.&#xa0;%1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>el.&#xa0;p. %1</translation>
    </message>
    <message>
        <source>Data are kept in the Register of Legal Entities, code %1</source>
        <translation>Duomenys kaupiami ir saugomi Juridinių asmenų registre, kodas %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Reporting year</source>
        <translation>Ataskaitiniai metai</translation>
    </message>
    <message>
        <source>1 January – 31 December %1</source>
        <translation>%1&#xa0;m. sausio 1&#xa0;d. – gruodžio 31&#xa0;d.</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Teikiama</translation>
    </message>
    <message>
        <source>%1 by %2 inclusive</source>
        <translation>%1 iki %2 (įskaitytinai)</translation>
    </message>
    <message>
        <source>(name and surname)</source>
        <translation>(vardas ir pavardė)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatorius (-ė)</translation>
    </message>
    <message>
        <source>Employer of the coordinator</source>
        <translation>Koordinatoriaus darbdavys</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(nenurodyta)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Pasirašo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>foreign residents</source>
        <translation>užsieniečiai</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>foreign residents on %1</source>
        <translation>užsieniečiai %1</translation>
    </message>
    <message>
        <source>over the year %1 (%2%3)</source>
        <translation>per metus %1 (%2%3)</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>iš %1</translation>
    </message>
    <message>
        <source>measures reached the target of the year</source>
        <translation>priemonių pasiekė metų rodiklį</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>Eur</translation>
    </message>
    <message>
        <source>spent on the measures of the plan</source>
        <translation>panaudota plano priemonėms</translation>
    </message>
    <message>
        <source>%1 of the planned %2</source>
        <translation>%1 planuotų %2</translation>
    </message>
    <message>
        <source>payment requests sent in time</source>
        <translation>mokėjimo prašymų pateikta laiku</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) submitted</source>
        <translation>
            <numerusform>pateikta %n paraiška</numerusform>
            <numerusform>pateiktos %n paraiškos</numerusform>
            <numerusform>pateikta %n paraiškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Key figures of %1</source>
        <translation>Svarbiausi %1 skaičiai</translation>
    </message>
    <message numerus="yes">
        <source>members of the network (%n group(s))</source>
        <translation>
            <numerusform>tinklo dalyviai (%n grupė)</numerusform>
            <numerusform>tinklo dalyviai (%n grupės)</numerusform>
            <numerusform>tinklo dalyviai (%n grupių)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new; %2 in contact</source>
        <translation>nauji – %1; ryšys užmegztas su %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n dalyvis</numerusform>
            <numerusform>%n dalyviai</numerusform>
            <numerusform>%n dalyvių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n activity(ies)</source>
        <translation>
            <numerusform>%1 – %n veikla</numerusform>
            <numerusform>%1 – %n veiklos</numerusform>
            <numerusform>%1 – %n veiklų</numerusform>
        </translation>
    </message>
    <message>
        <source>activities by the duties of the Description</source>
        <translation>veiklos pagal Aprašo funkcijas</translation>
    </message>
    <message>
        <source>The year in brief</source>
        <translation>Metai trumpai</translation>
    </message>
    <message>
        <source> (p. %1).</source>
        <translation> (%1&#xa0;psl.).</translation>
    </message>
    <message>
        <source>Not spent: %1</source>
        <translation>Nepanaudota %1</translation>
    </message>
    <message>
        <source>, of which %1 without a source</source>
        <translation>, iš jų %1 – lėšos, kurių šaltinis nerastas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pokytis</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Foreign residents at the end of the year</source>
        <translation>Užsieniečiai metų pabaigoje, asm.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>Measures that reached the target</source>
        <translation>Priemonės, pasiekusios metų rodiklį, vnt.</translation>
    </message>
    <message>
        <source>Funds spent, EUR</source>
        <translation>Panaudotos lėšos, Eur</translation>
    </message>
    <message>
        <source>Annual report on coordinating integration, %1, %2</source>
        <comment>municipality (genitive), year</comment>
        <translation>%1 %2&#xa0;m. integracijos koordinavimo metinė ataskaita</translation>
    </message>
    <message>
        <source>%1. Report of %2</source>
        <translation>%1. %2 ataskaita</translation>
    </message>
    <message>
        <source>a number below %1, or one that would let such a number be worked out</source>
        <translation>skaičius mažesnis kaip %1 arba leistų tokį skaičių apskaičiuoti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>mažiau kaip %1</translation>
    </message>
</context>
<context>
    <name>AnnualMoney</name>
    <message>
        <source>Sought</source>
        <translation>Ieškoma</translation>
    </message>
    <message>
        <source>Source sought</source>
        <translation>Šaltinio ieškoma</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nenurodyta</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Šaltinis nenurodytas</translation>
    </message>
    <message>
        <source>No money of %1 is written down.</source>
        <translation>%1 lėšos neįrašytos.</translation>
    </message>
    <message>
        <source>Spent: %1 of the planned and %2 of the secured funds.</source>
        <translation>Panaudota %1 planuotų ir %2 užtikrintų lėšų.</translation>
    </message>
    <message>
        <source>Spent: %1 of the planned funds.</source>
        <translation>Panaudota %1 planuotų lėšų.</translation>
    </message>
    <message>
        <source>How much was spent is not known yet.</source>
        <translation>Kiek lėšų panaudota, dar nežinoma.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) need no money.</source>
        <translation>
            <numerusform>%n priemonei lėšų nereikia.</numerusform>
            <numerusform>%n priemonėms lėšų nereikia.</numerusform>
            <numerusform>%n priemonių lėšų nereikia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) the sources are still to be split.</source>
        <translation>
            <numerusform>%n eilutėje dar reikia padalyti lėšas pagal šaltinius.</numerusform>
            <numerusform>%n eilutėse dar reikia padalyti lėšas pagal šaltinius.</numerusform>
            <numerusform>%n eilučių lėšas dar reikia padalyti pagal šaltinius.</numerusform>
        </translation>
    </message>
    <message>
        <source>Funds of the plan in %1</source>
        <translation>Plano lėšos %1</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Finansavimo šaltinis</translation>
    </message>
    <message>
        <source>Planned, EUR</source>
        <translation>Planuota, Eur</translation>
    </message>
    <message>
        <source>Secured, EUR</source>
        <translation>Užtikrinta, Eur</translation>
    </message>
    <message>
        <source>Spent, EUR</source>
        <translation>Panaudota, Eur</translation>
    </message>
    <message>
        <source>Spent, per cent</source>
        <translation>Panaudota, proc.</translation>
    </message>
    <message>
        <source>Deviation, EUR</source>
        <translation>Nukrypimas, Eur</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>* Some amounts are unknown; the sum holds the known ones.</source>
        <translation>* Kai kurios sumos nežinomos; sudėtos žinomos.</translation>
    </message>
    <message>
        <source>Funds by source, thousand EUR</source>
        <translation>Lėšos pagal šaltinius, tūkst. Eur</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planuota</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Užtikrinta</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Panaudota</translation>
    </message>
</context>
<context>
    <name>AnnualNetwork</name>
    <message>
        <source>The network has no members yet.</source>
        <translation>Tinkle dar nėra dalyvių.</translation>
    </message>
    <message>
        <source>Members of the network and cooperation by groups of institutions, %1</source>
        <translation>Tinklo dalyviai ir bendradarbiavimas pagal institucijų grupes, %1</translation>
    </message>
    <message>
        <source>Group of institutions</source>
        <translation>Institucijų grupė</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>of which new in %1</source>
        <translation>iš jų nauji %1</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>Užmegztas ryšys</translation>
    </message>
    <message>
        <source>Contacted in %1</source>
        <translation>Bendrauta %1</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Susitikimai</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Susitarimai</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>* Each meeting is counted once; several groups may take part in one, so the rows of this column do not add up.</source>
        <translation>* Susitikimai skaičiuojami po vieną kartą; viename gali dalyvauti kelios grupės, todėl stulpelio eilutės nesumuojamos.</translation>
    </message>
    <message>
        <source>No activities are written down.</source>
        <translation>Veiklų neįrašyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) took place</source>
        <translation>
            <numerusform>Įvyko %n veikla</numerusform>
            <numerusform>Įvyko %n veiklos</numerusform>
            <numerusform>Įvyko %n veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n participation(s) in them</source>
        <translation>
            <numerusform>, jose dalyvių – %n</numerusform>
            <numerusform>, jose dalyvių – %n</numerusform>
            <numerusform>, jose dalyvių – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them served networking.</source>
        <translation>
            <numerusform>Tinklaveikai skirta %n iš jų.</numerusform>
            <numerusform>Tinklaveikai skirtos %n iš jų.</numerusform>
            <numerusform>Tinklaveikai skirta %n iš jų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) with members of the network are in force.</source>
        <translation>
            <numerusform>Su tinklo dalyviais galioja %n susitarimas.</numerusform>
            <numerusform>Su tinklo dalyviais galioja %n susitarimai.</numerusform>
            <numerusform>Su tinklo dalyviais galioja %n susitarimų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by duty, number</source>
        <translation>Veiklos pagal funkcijas, vnt.</translation>
    </message>
    <message>
        <source>Activities by month, number</source>
        <translation>Veiklos pagal mėnesius, vnt.</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>veiklos</translation>
    </message>
    <message>
        <source>Month of %1</source>
        <translation>%1&#xa0;m. mėnuo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>Activities and participants by duty</source>
        <translation>Veiklos ir dalyviai pagal Aprašo funkcijas</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Papunktis</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Funkcija</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>Veiklos %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pokytis</translation>
    </message>
    <message>
        <source>Participants %1</source>
        <translation>Dalyviai %1</translation>
    </message>
    <message>
        <source>of which women</source>
        <translation>iš jų moterys</translation>
    </message>
    <message>
        <source>Women, per cent</source>
        <translation>Moterys, proc.</translation>
    </message>
    <message>
        <source>Whoever took part in several activities is counted in each.</source>
        <translation>Dalyvavęs keliose veiklose asmuo skaičiuojamas kiekvienoje.</translation>
    </message>
    <message>
        <source>* Of some activities the number is unknown; the sum holds the known ones.</source>
        <translation>* Kai kurių veiklų dalyvių skaičius nežinomas; sudėti žinomi.</translation>
    </message>
    <message>
        <source>No issue of an institution is written down.</source>
        <translation>Institucijų iškeltų problemų neįrašyta.</translation>
    </message>
    <message>
        <source>Issues raised (%1 in all, %2 solved)</source>
        <translation>Iškeltos problemos (iš viso – %1, išspręsta – %2)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Kas iškėlė</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Sprendimas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Išspręsta</translation>
    </message>
    <message>
        <source>Being solved</source>
        <translation>Sprendžiama</translation>
    </message>
    <message>
        <source>The first %1 are shown; all of them stand in the workbook.</source>
        <translation>Rodomos pirmosios %1; visos – lentelių faile (XLSX).</translation>
    </message>
    <message numerus="yes">
        <source>The network has %n institution(s) and organisation(s)</source>
        <translation>
            <numerusform>Tinkle – %n institucija ar organizacija</numerusform>
            <numerusform>Tinkle – %n institucijos ir organizacijos</numerusform>
            <numerusform>Tinkle – %n institucijų ir organizacijų</numerusform>
        </translation>
    </message>
    <message>
        <source>; all of them have been contacted.</source>
        <translation>; ryšys užmegztas su visomis.</translation>
    </message>
    <message>
        <source>; %1 of them have been contacted.</source>
        <translation>; ryšys jau užmegztas su %1 iš jų.</translation>
    </message>
    <message>
        <source>No need is written down.</source>
        <translation>Poreikių neįrašyta.</translation>
    </message>
    <message>
        <source>No challenge is written down.</source>
        <translation>Iššūkių neįrašyta.</translation>
    </message>
    <message>
        <source>Needs found in %1</source>
        <translation>%1 nustatyti poreikiai</translation>
    </message>
    <message>
        <source>Challenges found in %1</source>
        <translation>%1 nustatyti integracijos iššūkiai</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Poreikis</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Iššūkis</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sritis</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Tikslinės grupės</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>No study is written down.</source>
        <translation>Tyrimų neįrašyta.</translation>
    </message>
    <message>
        <source>Methods, dates and samples</source>
        <translation>Taikyti metodai, datos ir imtys</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodas</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Tyrimas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Imtis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Išvados</translation>
    </message>
    <message>
        <source>No need or challenge of the year is written down yet.</source>
        <translation>Metų poreikių ir iššūkių dar neįrašyta.</translation>
    </message>
    <message>
        <source>Found: %1 and %2.</source>
        <translation>Nustatyta: %1 ir %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n poreikis</numerusform>
            <numerusform>%n poreikiai</numerusform>
            <numerusform>%n poreikių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n iššūkis</numerusform>
            <numerusform>%n iššūkiai</numerusform>
            <numerusform>%n iššūkių</numerusform>
        </translation>
    </message>
    <message>
        <source>The most pressing: %1.</source>
        <translation>Svarbiausia: %1.</translation>
    </message>
</context>
<context>
    <name>AnnualPlan</name>
    <message>
        <source>There is no plan that covers %1.</source>
        <translation>Nėra plano, kuris apimtų %1 metus.</translation>
    </message>
    <message>
        <source>(no indicator)</source>
        <translation>(rodiklio nėra)</translation>
    </message>
    <message>
        <source>Objective %1. %2</source>
        <translation>%1 uždavinys. %2</translation>
    </message>
    <message>
        <source>%1 not spent</source>
        <translation>Nepanaudota %1</translation>
    </message>
    <message>
        <source>%1 more spent</source>
        <translation>Panaudota %1 daugiau</translation>
    </message>
    <message>
        <source>No proposal is written down.</source>
        <translation>Pasiūlymų neįrašyta.</translation>
    </message>
    <message>
        <source>Proposals made in %1</source>
        <translation>%1 pateikti pasiūlymai</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Pasiūlymas</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>. The plan is not approved yet.</source>
        <translation>. Planas dar nepatvirtintas.</translation>
    </message>
    <message>
        <source>. Form of approval: %1</source>
        <translation>. Tvirtinimo forma – %1</translation>
    </message>
    <message>
        <source> No %1</source>
        <translation> Nr.&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>The plan holds %n measure(s)</source>
        <translation>
            <numerusform>Plane – %n priemonė</numerusform>
            <numerusform>Plane – %n priemonės</numerusform>
            <numerusform>Plane – %n priemonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them due in %1.</source>
        <translation>
            <numerusform>, %1 vykdyta %n iš jų.</numerusform>
            <numerusform>, %1 vykdytos %n iš jų.</numerusform>
            <numerusform>, %1 vykdyta %n iš jų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures due by state, number</source>
        <translation>Vykdytos priemonės pagal būseną, vnt.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Priemonės</translation>
    </message>
    <message>
        <source>Measures of the plan in %1</source>
        <translation>Plano priemonių įgyvendinimas %1</translation>
    </message>
    <message>
        <source>Value of the indicator</source>
        <translation>Rodiklio reikšmė</translation>
    </message>
    <message>
        <source>Funds, EUR</source>
        <translation>Lėšos, Eur</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Indicator, unit</source>
        <translation>Rodiklis, mato vnt.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Pradinė</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Siektina %1</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Pasiekta %1</translation>
    </message>
    <message>
        <source>Progress, per cent</source>
        <translation>Pažanga, proc.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planuota</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Užtikrinta</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Panaudota</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Be uždavinio</translation>
    </message>
    <message>
        <source>No measure of the plan is due in %1.</source>
        <translation>%1 vykdytinų plano priemonių nėra.</translation>
    </message>
    <message>
        <source>Progress = (result – baseline) / (target – baseline). * The baseline is unknown, so the share of the target is shown. The bar ends at 100 per cent.</source>
        <translation>Pažanga = (pasiekta – pradinė) / (siektina – pradinė). * Pradinė reikšmė nežinoma, todėl rodoma, kokia siektinos reikšmės dalis pasiekta. Juosta baigiasi ties 100&#xa0;proc.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) due,</source>
        <translation>
            <numerusform>Iš %n vykdytos priemonės</numerusform>
            <numerusform>Iš %n vykdytų priemonių</numerusform>
            <numerusform>Iš %n vykdytų priemonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached the target of %1.</source>
        <translation>
            <numerusform>%n pasiekė %1 rodiklį.</numerusform>
            <numerusform>%n pasiekė %1 rodiklį.</numerusform>
            <numerusform>%n pasiekė %1 rodiklį.</numerusform>
        </translation>
    </message>
    <message>
        <source>Late: %1.</source>
        <translation>Vėluoja: %1.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Neįvykdyta: %1.</translation>
    </message>
    <message>
        <source>Deviations from the plan and their reasons</source>
        <translation>Nukrypimai nuo plano ir jų priežastys</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Nukrypimas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>Pasiekta %1 iš %2</translation>
    </message>
    <message>
        <source>There were no deviations from the plan.</source>
        <translation>Nukrypimų nuo plano nebuvo.</translation>
    </message>
    <message>
        <source>+ At least so much: a part is unknown.</source>
        <translation>+ Ne mažiau kaip tiek: dalis nežinoma.</translation>
    </message>
    <message>
        <source>No money needed</source>
        <translation>Lėšų nereikia</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>ieškoma</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nenurodyta</translation>
    </message>
    <message>
        <source>Source sought</source>
        <translation>Šaltinio ieškoma</translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation>Šaltinis nenurodytas</translation>
    </message>
    <message>
        <source>Source of funding</source>
        <translation>Finansavimo šaltinis</translation>
    </message>
</context>
<context>
    <name>AnnualProjects</name>
    <message>
        <source>Applications submitted in %1</source>
        <translation>%1 pateiktos paraiškos</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projektas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kvietimas</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Requested, EUR</source>
        <translation>Prašoma, Eur</translation>
    </message>
    <message>
        <source>Granted, EUR</source>
        <translation>Skirta, Eur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>No application was submitted in %1.</source>
        <translation>%1 paraiškų nepateikta.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>Projects running in %1</source>
        <translation>%1 vykdyti projektai</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatai</translation>
    </message>
    <message>
        <source>No project ran in %1.</source>
        <translation>%1 projektų nevykdyta.</translation>
    </message>
    <message>
        <source>Payment requests of %1</source>
        <translation>%1 mokėjimo prašymai</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Ketvirtis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Suma, Eur</translation>
    </message>
    <message>
        <source>Paid, EUR</source>
        <translation>Apmokėta, Eur</translation>
    </message>
    <message>
        <source>No application was submitted and no project ran.</source>
        <translation>Paraiškų nepateikta, projektų nevykdyta.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) submitted</source>
        <translation>
            <numerusform>pateikta %n paraiška</numerusform>
            <numerusform>pateiktos %n paraiškos</numerusform>
            <numerusform>pateikta %n paraiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them funded</source>
        <translation>
            <numerusform>, finansuota %n iš jų</numerusform>
            <numerusform>, finansuotos %n iš jų</numerusform>
            <numerusform>, finansuota %n iš jų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) running</source>
        <translation>
            <numerusform>vykdytas %n projektas</numerusform>
            <numerusform>vykdyti %n projektai</numerusform>
            <numerusform>vykdyta %n projektų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualReport</name>
    <message>
        <source>Annual report</source>
        <translation>Metinė ataskaita</translation>
    </message>
    <message>
        <source>Annual reports</source>
        <translation>Metinės ataskaitos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Dokumento data</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registracijos numeris</translation>
    </message>
    <message>
        <source>Signatory&apos;s position</source>
        <translation>Pasirašančio asmens pareigos</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Pasirašantis asmuo</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Priedai</translation>
    </message>
</context>
<context>
    <name>AnnualReportBuilder</name>
    <message>
        <source>Not applicable.</source>
        <translation>Netaikoma.</translation>
    </message>
    <message>
        <source>(to be written)</source>
        <translation>(bus parašyta)</translation>
    </message>
    <message>
        <source>1. Foreign residents</source>
        <translation>1. Užsieniečiai savivaldybėje</translation>
    </message>
    <message>
        <source>By years, citizenship, status, sex and age, ground</source>
        <translation>Pagal metus, pilietybę, statusą, lytį ir amžių, pagrindą</translation>
    </message>
    <message>
        <source>2. Networking</source>
        <translation>2. Tinklaveika</translation>
    </message>
    <message>
        <source>Groups of institutions, activities by duty, issues</source>
        <translation>Institucijų grupės, veiklos pagal Aprašo funkcijas, problemos</translation>
    </message>
    <message>
        <source>3. Monitoring</source>
        <translation>3. Poreikių ir iššūkių stebėsena</translation>
    </message>
    <message>
        <source>Studies, needs, challenges</source>
        <translation>Tyrimai, poreikiai, iššūkiai</translation>
    </message>
    <message>
        <source>4. Measures of the plan</source>
        <translation>4. Plano priemonių įgyvendinimas</translation>
    </message>
    <message>
        <source>4. Money</source>
        <translation>4. Lėšos</translation>
    </message>
    <message>
        <source>Funds by source</source>
        <translation>Lėšos pagal šaltinius</translation>
    </message>
    <message>
        <source>5. Applications and projects</source>
        <translation>5. Paraiškos ir projektai</translation>
    </message>
    <message>
        <source>Applications, projects, payment requests</source>
        <translation>Paraiškos, projektai, mokėjimo prašymai</translation>
    </message>
    <message>
        <source>6–8. Activities</source>
        <translation>6–8. Veiklos</translation>
    </message>
    <message>
        <source>Representation, information, public education</source>
        <translation>Atstovavimas, informavimas, visuomenės švietimas</translation>
    </message>
    <message>
        <source>9. Trainings</source>
        <translation>9. Mokymai ir vizitai</translation>
    </message>
    <message>
        <source>Trainings, visits, networking</source>
        <translation>Mokymai, vizitai, tinklaveika</translation>
    </message>
    <message>
        <source>9. Proposals</source>
        <translation>9. Siūlymai</translation>
    </message>
    <message>
        <source>Proposals, what became of them, next year</source>
        <translation>Siūlymai, jų eiga, kitų metų planas</translation>
    </message>
    <message>
        <source>Indicators, progress, state, funds</source>
        <translation>Rodikliai, pažanga, būsena, lėšos</translation>
    </message>
    <message>
        <source>4. Deviations</source>
        <translation>4. Nukrypimai</translation>
    </message>
    <message>
        <source>What differs from the plan, and why</source>
        <translation>Kas skiriasi nuo plano ir kodėl</translation>
    </message>
</context>
<context>
    <name>AnnualReportEmail</name>
    <message numerus="yes">
        <source>The municipality has %n foreign resident(s)</source>
        <translation>
            <numerusform>Savivaldybėje gyvena %n užsienietis</numerusform>
            <numerusform>Savivaldybėje gyvena %n užsieniečiai</numerusform>
            <numerusform>Savivaldybėje gyvena %n užsieniečių</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1 over the year)</source>
        <translation> (per metus %1)</translation>
    </message>
    <message numerus="yes">
        <source>, %n activity(ies) took place</source>
        <translation>
            <numerusform>, vykdyta %n veikla</numerusform>
            <numerusform>, vykdytos %n veiklos</numerusform>
            <numerusform>, vykdyta %n veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %n measure(s) reached the target of the year</source>
        <translation>
            <numerusform>, %1 iš %n priemonės pasiekė metų rodiklį</numerusform>
            <numerusform>, %1 iš %n priemonių pasiekė metų rodiklį</numerusform>
            <numerusform>, %1 iš %n priemonių pasiekė metų rodiklį</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 were spent (%2 of the planned funds)</source>
        <translation>, panaudota %1 (%2 planuotų lėšų)</translation>
    </message>
    <message>
        <source>tel. %1</source>
        <translation>tel.&#xa0;%1</translation>
    </message>
    <message>
        <source>Good day,</source>
        <translation>Laba diena,</translation>
    </message>
    <message>
        <source>we give the annual report on coordinating the integration of residents of foreign origin, %1, %2%3.</source>
        <translation>teikiame %1 %2 metų užsienio kilmės Lietuvos gyventojų integracijos koordinavimo metinę ataskaitą%3.</translation>
    </message>
    <message numerus="yes">
        <source>Attached: the report (PDF, %n page(s)), tables and data (XLSX)</source>
        <translation>
            <numerusform>Pridedama: ataskaita (PDF, %n&#xa0;psl.), lentelės ir duomenys (XLSX)</numerusform>
            <numerusform>Pridedama: ataskaita (PDF, %n&#xa0;psl.), lentelės ir duomenys (XLSX)</numerusform>
            <numerusform>Pridedama: ataskaita (PDF, %n&#xa0;psl.), lentelės ir duomenys (XLSX)</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: the report (PDF), tables and data (XLSX)</source>
        <translation>Pridedama: ataskaita (PDF), lentelės ir duomenys (XLSX)</translation>
    </message>
    <message numerus="yes">
        <source>, %n annex(es)</source>
        <translation>
            <numerusform>, %n priedas</numerusform>
            <numerusform>, %n priedai</numerusform>
            <numerusform>, %n priedų</numerusform>
        </translation>
    </message>
    <message>
        <source>Please confirm that you have received the report.</source>
        <translation>Prašome patvirtinti, kad ataskaitą gavote.</translation>
    </message>
    <message>
        <source>Respectfully,</source>
        <translation>Pagarbiai</translation>
    </message>
    <message>
        <source>The letter has no addressee: write down the e-mail of SPPD on the page Municipality.</source>
        <translation>Laiškas neturi adresato: puslapyje „Savivaldybė“ įrašykite SPPD el. paštą.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the three activity coordinators of SPPD gets a copy: mark them “copy always” with an e-mail on the page Municipality.</source>
        <translation>
            <numerusform>Kopiją gaus tik %n iš trijų SPPD veiklos koordinatorių: puslapyje „Savivaldybė“ pažymėkite juos „visada kopija“ ir įrašykite el. paštą.</numerusform>
            <numerusform>Kopiją gaus tik %n iš trijų SPPD veiklos koordinatorių: puslapyje „Savivaldybė“ pažymėkite juos „visada kopija“ ir įrašykite el. paštą.</numerusform>
            <numerusform>Kopiją gaus %n iš trijų SPPD veiklos koordinatorių: puslapyje „Savivaldybė“ pažymėkite juos „visada kopija“ ir įrašykite el. paštą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We ask for decisions on %n question(s); they stand in point %1 of the report.</source>
        <translation>
            <numerusform>Prašome sprendimų %n klausimu; jis išdėstytas ataskaitos %1 papunktyje.</numerusform>
            <numerusform>Prašome sprendimų %n klausimais; jie išdėstyti ataskaitos %1 papunktyje.</numerusform>
            <numerusform>Prašome sprendimų %n klausimų; jie išdėstyti ataskaitos %1 papunktyje.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address, so %2 does not get the letter. Correct it on the page Municipality.</source>
        <translation>„%1“ nėra el. pašto adresas, todėl %2 laiško negaus. Pataisykite puslapyje „Savivaldybė“.</translation>
    </message>
</context>
<context>
    <name>AnnualReportService</name>
    <message>
        <source>Annual report of %1</source>
        <translation>%1&#xa0;m. ataskaita</translation>
    </message>
    <message>
        <source>Text of point %1</source>
        <translation>%1 papunkčio tekstas</translation>
    </message>
    <message>
        <source>The report to be submitted is empty.</source>
        <translation>Teikiama ataskaita tuščia.</translation>
    </message>
    <message>
        <source>Annual report of %1 submitted, version %2</source>
        <translation>Pateikta %1&#xa0;m. ataskaita, %2 versija</translation>
    </message>
</context>
<context>
    <name>AnnualResidents</name>
    <message>
        <source>Other third countries (%1)</source>
        <translation>Kitos trečiosios šalys (%1)</translation>
    </message>
    <message>
        <source>Other third countries</source>
        <translation>Kitos trečiosios šalys</translation>
    </message>
    <message>
        <source>EU and EFTA countries</source>
        <translation>ES ir ELPA šalys</translation>
    </message>
    <message>
        <source>Stateless people</source>
        <translation>Asmenys be pilietybės</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anksčiau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pokytis</translation>
    </message>
    <message>
        <source>There are no figures.</source>
        <translation>Duomenų nėra.</translation>
    </message>
    <message>
        <source>Foreign residents by groups of citizenship, persons</source>
        <translation>Užsieniečiai pagal pilietybės grupes, asm.</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>asm.</translation>
    </message>
    <message>
        <source>Foreign residents by years, persons</source>
        <translation>Užsieniečių skaičiaus kaita, asm.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Foreign residents</source>
        <translation>Užsieniečiai</translation>
    </message>
    <message>
        <source>Foreign residents by citizenship, persons</source>
        <translation>Užsieniečiai pagal pilietybę, asm.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Share, per cent</source>
        <translation>Dalis, proc.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>Shares may not add up to 100 per cent because of rounding. Source: %1.</source>
        <translation>Dalių suma dėl apvalinimo gali nesudaryti 100&#xa0;proc. Šaltinis – %1.</translation>
    </message>
    <message>
        <source>Foreign residents by status, persons</source>
        <translation>Užsieniečiai pagal statusą, asm.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusas</translation>
    </message>
    <message>
        <source>of which temporary protection</source>
        <translation>iš jų laikinoji apsauga</translation>
    </message>
    <message>
        <source>of which EU Blue Card</source>
        <translation>iš jų ES mėlynoji kortelė</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Šaltinis – %1.</translation>
    </message>
    <message>
        <source>Foreign residents by sex and age on %1, persons</source>
        <translation>Užsieniečiai pagal lytį ir amžių %1, asm.</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Vyrai</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Moterys</translation>
    </message>
    <message>
        <source>Foreign residents by sex and age, persons</source>
        <translation>Užsieniečiai pagal lytį ir amžių, asm.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Foreign residents by ground of arrival, persons</source>
        <translation>Užsieniečiai pagal atvykimo pagrindą, asm.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Pagrindas</translation>
    </message>
    <message>
        <source>Grounds of valid temporary permits. Source: %1.</source>
        <translation>Galiojančių leidimų laikinai gyventi pagrindai. Šaltinis – %1.</translation>
    </message>
    <message>
        <source>Asylum seekers and people under protection, persons</source>
        <translation>Prieglobsčio prašytojai ir apsaugą gavę asmenys, asm.</translation>
    </message>
    <message>
        <source>Rows overlap and are not added. Source: %1.</source>
        <translation>Eilutės iš dalies sutampa, todėl nesumuojamos. Šaltinis – %1.</translation>
    </message>
    <message>
        <source>Version of %1.</source>
        <translation>%1 versija.</translation>
    </message>
    <message>
        <source>The number of foreign residents is unknown.</source>
        <translation>Užsieniečių skaičius nežinomas.</translation>
    </message>
    <message>
        <source>Over the year foreign residents became %1 more (%2): %3 in all.</source>
        <translation>Per metus užsieniečių padaugėjo %1 (%2), iki %3.</translation>
    </message>
    <message>
        <source>Over the year foreign residents became %1 fewer (%2): %3 in all.</source>
        <translation>Per metus užsieniečių sumažėjo %1 (%2), iki %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign resident(s) live here.</source>
        <translation>
            <numerusform>Savivaldybėje gyvena %n užsienietis.</numerusform>
            <numerusform>Savivaldybėje gyvena %n užsieniečiai.</numerusform>
            <numerusform>Savivaldybėje gyvena %n užsieniečių.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest group are citizens of %1 (%2).</source>
        <translation>Didžiausia grupė – %1 piliečiai (%2).</translation>
    </message>
    <message>
        <source>Citizens of %1 grow fastest in number (+%2).</source>
        <translation>Sparčiausiai daugėja %1 piliečių (+%2).</translation>
    </message>
    <message>
        <source>Fewer than %1 foreign residents live here; the count is withheld.</source>
        <translation>Užsieniečių savivaldybėje mažiau kaip %1; skaičius neskelbiamas.</translation>
    </message>
    <message>
        <source>of which on other grounds</source>
        <translation>iš jų kitais pagrindais</translation>
    </message>
</context>
<context>
    <name>AnnualText</name>
    <message>
        <source>%1 per cent</source>
        <translation>%1&#xa0;proc.</translation>
    </message>
    <message>
        <source>%1 EUR</source>
        <translation>%1&#xa0;Eur</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year: 2026 m.</comment>
        <translation>%1&#xa0;m.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list</comment>
        <translation>%1 ir %2</translation>
    </message>
    <message>
        <source>1 Residents</source>
        <translation>1 Gyventojai</translation>
    </message>
    <message>
        <source>2 Network</source>
        <translation>2 Tinklas</translation>
    </message>
    <message>
        <source>3 Monitoring</source>
        <translation>3 Stebėsena</translation>
    </message>
    <message>
        <source>4 Measures</source>
        <translation>4 Priemonės</translation>
    </message>
    <message>
        <source>4 Money</source>
        <translation>4 Lėšos</translation>
    </message>
    <message>
        <source>5 Projects</source>
        <translation>5 Projektai</translation>
    </message>
    <message>
        <source>6–8 Activities</source>
        <translation>6–8 Veiklos</translation>
    </message>
    <message>
        <source>9 Trainings</source>
        <translation>9 Mokymai</translation>
    </message>
    <message>
        <source>9 Proposals</source>
        <translation>9 Siūlymai</translation>
    </message>
    <message>
        <source>4 Deviations</source>
        <translation>4 Nukrypimai</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Of the day</source>
        <translation>Dienos kopija</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Prašymu</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Prieš importą</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>Prieš daugelio įrašų pakeitimą</translation>
    </message>
    <message>
        <source>Before the file was brought to a new version</source>
        <translation>Prieš failo atnaujinimą naujai programos versijai</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Prieš atkūrimą</translation>
    </message>
    <message>
        <source>made from “%1”</source>
        <translation>padaryta iš „%1“</translation>
    </message>
</context>
<context>
    <name>BackupStore</name>
    <message>
        <source>Another program is making a backup of this file. Wait a moment and try again.</source>
        <translation>Šio failo atsarginę kopiją kaip tik daro kita programa. Truputį palaukite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>backups</source>
        <comment>part of a folder&apos;s name</comment>
        <translation>atsarginės kopijos</translation>
    </message>
    <message>
        <source>No backup can be made: the folder “%1” cannot be made. Check that the disk is connected and that you may write there.</source>
        <translation>Atsarginės kopijos padaryti nepavyko: nepavyko sukurti aplanko „%1“. Patikrinkite, ar diskas prijungtas ir ar turite teisę ten rašyti.</translation>
    </message>
    <message>
        <source>A backup of “%1”</source>
        <translation>Failo „%1“ atsarginei kopijai</translation>
    </message>
    <message>
        <source>The copy in “%1” is not what was written there. The disk or the network place is not to be trusted; choose another one.</source>
        <translation>Kopija vietoje „%1“ skiriasi nuo to, kas ten buvo įrašyta. Šiuo disku ar tinklo vieta pasitikėti negalima – pasirinkite kitą.</translation>
    </message>
    <message>
        <source>There is no backup “%1”.</source>
        <translation>Atsarginės kopijos „%1“ nėra.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged and cannot be used. Choose another one.</source>
        <translation>Atsarginė kopija „%1“ sugadinta, jos naudoti negalima. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The backup “%1” is not there any more: a newer one has taken its place, or it was deleted. Choose another one.</source>
        <translation>Atsarginės kopijos „%1“ nebėra: jos vietą užėmė naujesnė arba ji ištrinta. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>Stopped; no backup was made.</source>
        <translation>Sustabdyta; atsarginė kopija nepadaryta.</translation>
    </message>
    <message>
        <source>No backup can be made: nothing can be written to the folder “%1”. Check that the disk is connected and has room, and that you may write there.</source>
        <translation>Atsarginės kopijos padaryti nepavyko: į aplanką „%1“ nieko negalima įrašyti. Patikrinkite, ar diskas prijungtas, ar jame yra vietos ir ar turite teisę ten rašyti.</translation>
    </message>
</context>
<context>
    <name>BudgetLine</name>
    <message>
        <source>Budget line</source>
        <translation>Lėšų eilutė</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lėšų eilutės</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Money is</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Source as written</source>
        <translation>Šaltinis, kaip parašyta</translation>
    </message>
    <message>
        <source>To be split</source>
        <translation>Reikia išskaidyti</translation>
    </message>
    <message>
        <source>Several sources share this amount; write a line for each and remove this one.</source>
        <translation>Šią sumą dalijasi keli šaltiniai; parašykite po eilutę kiekvienam ir šią ištrinkite.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planuota</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Užtikrinta</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Panaudota</translation>
    </message>
    <message>
        <source>Reason for the deviation</source>
        <translation>Nukrypimo priežastis</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>• – withheld</source>
        <translation>• – neskelbiama</translation>
    </message>
    <message>
        <source>• – withheld: %1</source>
        <translation>• – neskelbiama: %1</translation>
    </message>
    <message>
        <source>… – no data</source>
        <translation>… – nėra duomenų</translation>
    </message>
    <message>
        <source>x – not applicable</source>
        <translation>x – netaikoma</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Needs</source>
        <translation>Poreikiai</translation>
    </message>
    <message>
        <source>No need or challenge says why this measure is there.</source>
        <translation>Nenurodyta, kokį poreikį ar iššūkį ši priemonė atliepia.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Rodikliai</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 iš %2 %3</translation>
    </message>
    <message>
        <source>Without an indicator nobody can say what was achieved.</source>
        <translation>Be rodiklio nebus galima pasakyti, kas pasiekta.</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no result for this year.</source>
        <translation>
            <numerusform>%n rodiklis neturi šių metų pasiektos reikšmės.</numerusform>
            <numerusform>%n rodikliai neturi šių metų pasiektos reikšmės.</numerusform>
            <numerusform>%n rodiklių neturi šių metų pasiektos reikšmės.</numerusform>
        </translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>It is not said where the money comes from, nor that none is needed.</source>
        <translation>Nenurodyta nei iš kur lėšos, nei kad jų nereikia.</translation>
    </message>
    <message>
        <source>A source of money is still sought.</source>
        <translation>Dar ieškoma lėšų šaltinio.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>No activity of %1 is linked to this measure.</source>
        <translation>Su šia priemone nesusieta nė viena %1 m. veikla.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Nobody is named as responsible.</source>
        <translation>Nenurodytas atsakingas vykdytojas.</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Metinė ataskaita</translation>
    </message>
    <message>
        <source>Point %1 of the report of %2</source>
        <translation>%2 m. ataskaitos %1 papunktis</translation>
    </message>
    <message>
        <source>The measure does not run in %1, so the report of that year does not name it.</source>
        <translation>Priemonė %1 m. nevykdoma, todėl tų metų ataskaitoje jos nėra.</translation>
    </message>
    <message>
        <source>Not asked for in %1.</source>
        <translation>%1 m. nereikalaujama.</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>municipal</source>
        <translation>savivaldybės</translation>
    </message>
    <message>
        <source>state</source>
        <translation>valstybės</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europos Sąjungos</translation>
    </message>
    <message>
        <source>other</source>
        <translation>kita</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>pagal lytį</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>pagal amžių</translation>
    </message>
    <message>
        <source>by citizenship</source>
        <translation>pagal pilietybę</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>pagal statusą</translation>
    </message>
    <message>
        <source>men</source>
        <translation>vyrai</translation>
    </message>
    <message>
        <source>women</source>
        <translation>moterys</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planuojama</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atšaukta</translation>
    </message>
    <message>
        <source>website</source>
        <translation>svetainė</translation>
    </message>
    <message>
        <source>social network</source>
        <translation>socialinis tinklas</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>naujienlaiškis</translation>
    </message>
    <message>
        <source>leaflet</source>
        <translation>lankstinukas</translation>
    </message>
    <message>
        <source>media</source>
        <translation>žiniasklaida</translation>
    </message>
    <message>
        <source>mobile application</source>
        <translation>mobilioji programėlė</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>juodraštis</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>pateikta</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>neparašyta</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>netaikoma</translation>
    </message>
    <message>
        <source>funded</source>
        <translation>finansuojama</translation>
    </message>
    <message>
        <source>source sought</source>
        <translation>ieškoma šaltinio</translation>
    </message>
    <message>
        <source>no money needed</source>
        <translation>lėšų nereikia</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produkto</translation>
    </message>
    <message>
        <source>result</source>
        <translation>rezultato</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>poveikio</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>daugiau – geriau</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>mažiau – geriau</translation>
    </message>
    <message>
        <source>keep the level</source>
        <translation>išlaikyti lygį</translation>
    </message>
    <message>
        <source>amount of its period</source>
        <translation>savo laikotarpio kiekis</translation>
    </message>
    <message>
        <source>adds up over the years</source>
        <translation>sumuojama per metus</translation>
    </message>
    <message>
        <source>each value is already the total</source>
        <translation>kiekviena reikšmė jau yra bendra</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>svertinis vidurkis</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>paskutinė reikšmė</translation>
    </message>
    <message>
        <source>known</source>
        <translation>žinoma</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>neskelbiama</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>adresatas</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopija</translation>
    </message>
    <message>
        <source>not addressed</source>
        <translation>nesiunčiama</translation>
    </message>
    <message>
        <source>need</source>
        <translation>poreikis</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>iššūkis</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>neįvertinta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>maža</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>vidutinė</translation>
    </message>
    <message>
        <source>high</source>
        <translation>didelė</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>nustatyta</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>įtraukta į planą</translation>
    </message>
    <message>
        <source>being met</source>
        <translation>tenkinama</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>užbaigta</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>apklausa</translation>
    </message>
    <message>
        <source>focus group</source>
        <translation>fokus grupė</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>interviu</translation>
    </message>
    <message>
        <source>co-creation session</source>
        <translation>bendrakūrybos sesija</translation>
    </message>
    <message>
        <source>desk research</source>
        <translation>duomenų ir dokumentų analizė</translation>
    </message>
    <message>
        <source>discussion with institutions</source>
        <translation>pokalbiai su institucijomis</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>dar nepatvirtinta</translation>
    </message>
    <message>
        <source>order of the director of administration</source>
        <translation>administracijos direktoriaus įsakymas</translation>
    </message>
    <message>
        <source>decision of the council</source>
        <translation>tarybos sprendimas</translation>
    </message>
    <message>
        <source>decree of the mayor</source>
        <translation>mero potvarkis</translation>
    </message>
    <message>
        <source>part of the strategic plan</source>
        <translation>strateginio plano dalis</translation>
    </message>
    <message>
        <source>from the facts</source>
        <translation>pagal faktus</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nepradėta</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>vykdoma</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>pritarta</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>pritarta iš dalies</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>nepritarta</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idėja</translation>
    </message>
    <message>
        <source>application submitted</source>
        <translation>pateikta paraiška</translation>
    </message>
    <message>
        <source>funding granted</source>
        <translation>skirtas finansavimas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>vykdomas</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>baigtas</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>dar nepateiktas</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>pateiktas</translation>
    </message>
    <message>
        <source>changes asked for</source>
        <translation>prašoma patikslinti</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>patvirtinta</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>apmokėtas</translation>
    </message>
    <message>
        <source>local</source>
        <translation>vietos</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nacionalinis</translation>
    </message>
    <message>
        <source>international</source>
        <translation>tarptautinis</translation>
    </message>
    <message>
        <source>foreigners</source>
        <translation>užsieniečiai</translation>
    </message>
    <message>
        <source>third-country nationals</source>
        <translation>trečiųjų šalių piliečiai</translation>
    </message>
    <message>
        <source>residents of foreign origin</source>
        <translation>užsienio kilmės gyventojai</translation>
    </message>
    <message>
        <source>all residents</source>
        <translation>visi gyventojai</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>--year takes a year such as 2026, not “%1”.</source>
        <translation>--year nurodo metus, pvz., 2026, o ne „%1“.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Failas tvarkingas.</translation>
    </message>
    <message>
        <source>Report of %1: %2 of %3 points filled.</source>
        <translation>%1 m. ataskaita: užpildyta punktų – %2 iš %3.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>būtina</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>patartina</translation>
    </message>
    <message>
        <source>Checks that the file is sound, that every record keeps the rules, and what the report of a year still lacks.</source>
        <translation>Patikrina, ar failas sveikas, ar visi įrašai laikosi taisyklių ir ko dar trūksta metų ataskaitai.</translation>
    </message>
    <message>
        <source>also say what the report of this year lacks</source>
        <translation>dar pasako, ko trūksta šių metų ataskaitai</translation>
    </message>
    <message>
        <source>one JSON object instead of lines</source>
        <translation>vienas JSON objektas vietoj eilučių</translation>
    </message>
    <message>
        <source>The name of the file says what to write: it must end in .xlsx or .csv, not “%1”.</source>
        <translation>Ką rašyti, pasako failo pavadinimas: jis turi baigtis .xlsx arba .csv, o ne „%1“.</translation>
    </message>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>Lentelės „%1“ nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Įrašyta: %1</translation>
    </message>
    <message>
        <source>Writes tables: to CSV one (the plan unless said), to XLSX all of them or one.</source>
        <translation>Išrašo lenteles: į CSV – vieną (nenurodžius – planą), į XLSX – visas arba vieną.</translation>
    </message>
    <message>
        <source>plan, or a table as info names it</source>
        <translation>plan (planas) arba lentelė, kaip ją vadina info</translation>
    </message>
    <message>
        <source>names, phones and e-mails of officials too</source>
        <translation>taip pat pareigūnų vardai, telefonai ir el. paštas</translation>
    </message>
    <message>
        <source>--size takes normal or large, not “%1”.</source>
        <translation>--size gali būti normal arba large, o ne „%1“.</translation>
    </message>
    <message>
        <source>The sample file is ready: %1</source>
        <translation>Pavyzdinis failas parengtas: %1</translation>
    </message>
    <message>
        <source>Say which municipality: --municipality LAU_CODE, e.g. 46 for Jonavos rajono savivaldybė.</source>
        <translation>Nurodykite savivaldybę: --municipality KODAS, pvz., 46 – Jonavos rajono savivaldybė.</translation>
    </message>
    <message>
        <source>The file is ready: %1</source>
        <translation>Failas parengtas: %1</translation>
    </message>
    <message>
        <source>Makes the sample file of a fictional district, or the large one of a big city.</source>
        <translation>Sukuria išgalvoto rajono pavyzdinį failą arba didelį didmiesčio failą.</translation>
    </message>
    <message>
        <source>normal or large</source>
        <translation>normal (įprastas) arba large (didelis)</translation>
    </message>
    <message>
        <source>Makes an empty file for one of the 60 municipalities.</source>
        <translation>Sukuria tuščią vienos iš 60 savivaldybių failą.</translation>
    </message>
    <message>
        <source>code or name of the municipality</source>
        <translation>savivaldybės kodas arba pavadinimas</translation>
    </message>
    <message>
        <source>first year to report on; the present one unless said</source>
        <translation>pirmieji ataskaitiniai metai; nenurodžius – šie metai</translation>
    </message>
    <message>
        <source>Tells how many records of each kind the file holds.</source>
        <translation>Pasako, kiek kokių įrašų yra faile.</translation>
    </message>
    <message>
        <source>%1, sheet “%2”, header in row %3: %4</source>
        <translation>%1, lapas „%2“, antraštė %3 eilutėje: %4</translation>
    </message>
    <message>
        <source>new %1, changed %2, same %3, doubtful %4, skipped %5, errors %6</source>
        <translation>naujų – %1, pakeistų – %2, tokių pat – %3, abejotinų – %4, praleistų – %5, klaidų – %6</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 eilutė</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>praleista: %1</translation>
    </message>
    <message>
        <source>Taken as: %1</source>
        <translation>Laikoma: %1</translation>
    </message>
    <message>
        <source>Say what the table is: --as plan, stakeholders, activities or statistics.</source>
        <translation>Nurodykite, kas yra lentelėje: --as plan (planas), stakeholders (įstaigos), activities (veiklos) arba statistics (statistika).</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. It has: %2.</source>
        <translation>Faile nėra lapo „%1“. Yra: %2.</translation>
    </message>
    <message>
        <source>Nothing changed: the file already holds all of it.</source>
        <translation>Niekas nepasikeitė: faile visa tai jau yra.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 the same.</source>
        <translation>Importuota: naujų – %1, pakeistų – %2, tokių pat – %3.</translation>
    </message>
    <message>
        <source>Brings in a table (XLSX, ODS, CSV) as one step, or nothing of it. SHEET is the path of the table file.</source>
        <translation>Įkelia lentelę (XLSX, ODS, CSV) vienu veiksmu arba nieko iš jos. SHEET – lentelės failo vieta.</translation>
    </message>
    <message>
        <source>what the table is: plan, stakeholders, activities or statistics</source>
        <translation>kas yra lentelėje: plan (planas), stakeholders (įstaigos), activities (veiklos) arba statistics (statistika)</translation>
    </message>
    <message>
        <source>only says what would become of each row</source>
        <translation>tik pasako, kas būtų padaryta su kiekviena eilute</translation>
    </message>
    <message>
        <source>which sheet of the table file; found unless said</source>
        <translation>kuris lentelės failo lapas; nenurodžius randamas</translation>
    </message>
    <message>
        <source>leaves out rows with errors instead of refusing the file</source>
        <translation>eilutes su klaidomis praleidžia, o ne atmeta visą failą</translation>
    </message>
    <message>
        <source>Say the year of the report: --year 2026.</source>
        <translation>Nurodykite ataskaitinius metus: --year 2026.</translation>
    </message>
    <message>
        <source>Say what to write: --pdf, --xlsx or --eml with a path.</source>
        <translation>Nurodykite, ką rašyti: --pdf, --xlsx arba --eml su failo vieta.</translation>
    </message>
    <message>
        <source>Writes the annual report of a year as PDF, as workbook, and as an e-mail draft with both attached.</source>
        <translation>Parašo metų ataskaitą: PDF, darbaknygę ir el. laiško juodraštį su abiem priedais.</translation>
    </message>
    <message>
        <source>year that the report is about</source>
        <translation>ataskaitiniai metai</translation>
    </message>
    <message>
        <source>path of the PDF</source>
        <translation>PDF failo vieta</translation>
    </message>
    <message>
        <source>path of the workbook</source>
        <translation>darbaknygės vieta</translation>
    </message>
    <message>
        <source>path of the e-mail draft</source>
        <translation>el. laiško juodraščio vieta</translation>
    </message>
    <message>
        <source>santalka-cli %1: the work of Santalka without a window.</source>
        <translation>santalka-cli %1: „Santalkos“ darbas be lango.</translation>
    </message>
    <message>
        <source>Usage: santalka-cli COMMAND ARGUMENTS   (santalka-cli COMMAND --help says more)</source>
        <translation>Naudojimas: santalka-cli KOMANDA ARGUMENTAI   (daugiau: santalka-cli KOMANDA --help)</translation>
    </message>
    <message>
        <source>Every command takes --lang lt|en. Exit status: 0 done; 1 done, with findings; 2 wrong use; 3 the file or input could not be used.</source>
        <translation>Kiekviena komanda priima --lang lt|en. Baigties būsena: 0 – atlikta; 1 – atlikta, yra pastabų; 2 – netinkamai vartojama; 3 – failo ar duomenų panaudoti nepavyko.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Parodo šį aprašymą.</translation>
    </message>
    <message>
        <source>Language of messages and of the report: lt or en.</source>
        <translation>Pranešimų ir ataskaitos kalba: lt arba en.</translation>
    </message>
    <message>
        <source>Usage: santalka-cli %1 %2</source>
        <translation>Naudojimas: santalka-cli %1 %2</translation>
    </message>
    <message>
        <source>--lang takes lt or en, not “%1”.</source>
        <translation>--lang gali būti lt arba en, o ne „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”. santalka-cli --help lists the commands.</source>
        <translation>Komandos „%1“ nėra. Komandas išvardija santalka-cli --help.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n argument(s); --help shows which.</source>
        <translation>
            <numerusform>Šiai komandai reikia %n argumento; kokio, rodo --help.</numerusform>
            <numerusform>Šiai komandai reikia %n argumentų; kokių, rodo --help.</numerusform>
            <numerusform>Šiai komandai reikia %n argumentų; kokių, rodo --help.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought up to date; as it was before, it is kept as “%1”.</source>
        <translation>Failas atnaujintas; ankstesnis jo variantas paliktas kaip „%1“.</translation>
    </message>
    <message>
        <source>A journal of another file was put aside as “%1”.</source>
        <translation>Kito failo žurnalas padėtas į šalį kaip „%1“.</translation>
    </message>
    <message>
        <source>The last write was cut off and was taken back; the file as it was found is kept as “%1”.</source>
        <translation>Paskutinis įrašymas nutrūko ir buvo atšauktas; failas toks, koks buvo rastas, paliktas kaip „%1“.</translation>
    </message>
    <message>
        <source>writes even if somebody else has the file open; they can then only read</source>
        <translation>rašo, nors failą atidaręs kitas asmuo; jis tada galės tik skaityti</translation>
    </message>
    <message>
        <source>another form of the report (JSON) instead of that of the file</source>
        <translation>kita ataskaitos forma (JSON) vietoj faile esančios</translation>
    </message>
    <message>
        <source>“%1” is the data file itself; the table needs a name of its own.</source>
        <translation>„%1“ yra pats duomenų failas; lentelei reikia kito vardo.</translation>
    </message>
    <message>
        <source>“%1” is the data file itself; the report needs a name of its own.</source>
        <translation>„%1“ yra pats duomenų failas; ataskaitai reikia kito vardo.</translation>
    </message>
    <message>
        <source>An option of “%1” lacks its value, or has one that it does not take. “%1 --help” shows how they are written.</source>
        <translation>Komandos „%1“ parinkčiai trūksta reikšmės arba ji jos neima. Kaip rašyti, rodo „%1 --help“.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. “%1 --help” shows which there are.</source>
        <translation>Komanda „%1“ neturi parinkties „%2“. Kokios yra, rodo „%1 --help“.</translation>
    </message>
    <message>
        <source>There is no backup of “%1” on this computer yet.</source>
        <translation>Failo „%1“ atsarginių kopijų šiame kompiuteryje dar nėra.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Failo „%1“ nėra.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place.</source>
        <translation>Aplanko „%1“ nėra. Pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <source>The backup is made and checked: %1 (%2)</source>
        <translation>Atsarginė kopija padaryta ir patikrinta: %1 (%2)</translation>
    </message>
    <message>
        <source>It stands also here: %1</source>
        <translation>Ji yra ir čia: %1</translation>
    </message>
    <message>
        <source>There is no backup with the number %1; --list shows which there are.</source>
        <translation>Atsarginės kopijos Nr. %1 nėra; kurios yra, parodo --list.</translation>
    </message>
    <message>
        <source>“%1” is restored from the backup of %2.</source>
        <translation>„%1“ atkurtas iš %2 atsarginės kopijos.</translation>
    </message>
    <message>
        <source>The state before is kept as backup %1; restoring that one undoes this.</source>
        <translation>Ankstesnė būsena išsaugota kaip atsarginė kopija Nr. %1; ją atkūrus grįžtama atgal.</translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>Sugadintas failas išsaugotas čia: %1.</translation>
    </message>
    <message>
        <source>only lists the backups of the file</source>
        <translation>tik išvardija failo atsargines kopijas</translation>
    </message>
    <message>
        <source>a folder that gets a copy too: another disk, a stick</source>
        <translation>aplankas, į kurį taip pat įrašoma kopija: kitas diskas, atmintinė</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the file; the present state is kept as a backup first. --list says what would differ.</source>
        <translation>Vietoj failo įdeda atsarginę kopiją; prieš tai esama būsena išsaugoma kaip atsarginė kopija. --list parodo, kas skirtųsi.</translation>
    </message>
    <message>
        <source>number of the backup in the list, or path of a copy; the newest good one unless said</source>
        <translation>atsarginės kopijos numeris sąraše arba kopijos kelias; nenurodžius – naujausia gera kopija</translation>
    </message>
    <message>
        <source>Earlier work that had not been delivered now stands beside the file, because somebody else had changed it: %1</source>
        <translation>Anksčiau nepristatytas darbas įrašytas šalia failo, nes failą pakeitė kažkas kitas: %1</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile; it was left as it is. The result stands beside it: %2</source>
        <translation>Failą „%1“ tuo metu pakeitė kažkas kitas; jis paliktas toks, koks yra. Rezultatas įrašytas šalia: %2</translation>
    </message>
    <message>
        <source>The work is kept on this computer and is delivered when Santalka opens the file here again.</source>
        <translation>Darbas saugomas šiame kompiuteryje ir bus pristatytas, kai „Santalka“ čia vėl atvers šį failą.</translation>
    </message>
    <message>
        <source>--table takes contacts, coordinators or addressees, not “%1”.</source>
        <translation>--table reikia contacts, coordinators arba addressees, o ne „%1“.</translation>
    </message>
    <message>
        <source>Say which record: its number, as the export and “history” show it, not “%1”.</source>
        <translation>Nurodykite įrašą: jo numerį, kaip rodo eksportas ir „history“, o ne „%1“.</translation>
    </message>
    <message>
        <source>Tells all that the file holds about an official, or erases it for good.</source>
        <translation>Pasako viską, ką failas žino apie pareigūną, arba ištrina negrįžtamai.</translation>
    </message>
    <message>
        <source>contacts, coordinators or addressees</source>
        <translation>contacts, coordinators arba addressees</translation>
    </message>
    <message>
        <source>writes all data about the person, to be given to her</source>
        <translation>įrašo visus asmens duomenis, kad būtų galima jam atiduoti</translation>
    </message>
    <message>
        <source>replaces the person by a neutral word everywhere; cannot be undone</source>
        <translation>visur pakeičia asmenį neutraliu žodžiu; atšaukti negalima</translation>
    </message>
    <message>
        <source>why it was erased, for the log; without names</source>
        <translation>kodėl ištrinta, žurnalui; be vardų</translation>
    </message>
    <message>
        <source>Say where the package goes: --to FOLDER.</source>
        <translation>Nurodykite, kur dėti paketą: --to APLANKAS.</translation>
    </message>
    <message>
        <source>Say where the password stands: --password-file FILE.</source>
        <translation>Nurodykite, kur įrašytas slaptažodis: --password-file FAILAS.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was overwritten.</source>
        <translation>„%1“ jau yra. Pasirinkite kitą pavadinimą; niekas neperrašyta.</translation>
    </message>
    <message>
        <source>a file whose first line is the password</source>
        <translation>failas, kurio pirma eilutė yra slaptažodis</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty; it must be the password.</source>
        <translation>Pirma „%1“ eilutė tuščia; joje turi būti slaptažodis.</translation>
    </message>
    <message>
        <source>Checks and backs up the file, and writes a copy of it with a page on the state of the work.</source>
        <translation>Patikrina failą, padaro atsarginę kopiją ir įrašo jo kopiją su darbų būklės lapu.</translation>
    </message>
    <message>
        <source>folder for the copy and the page</source>
        <translation>aplankas kopijai ir lapui</translation>
    </message>
    <message>
        <source>who hands over</source>
        <translation>kas perduoda</translation>
    </message>
    <message>
        <source>who takes over</source>
        <translation>kas perima</translation>
    </message>
    <message>
        <source>Opens a copy that was put under a password.</source>
        <translation>Atveria slaptažodžiu apsaugotą kopiją.</translation>
    </message>
    <message>
        <source>--bring-back takes a record as --bin lists it, for example stakeholders:12, not “%1”.</source>
        <translation>--bring-back reikia įrašo, kaip jį rodo --bin, pavyzdžiui, stakeholders:12, o ne „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n record(s).</source>
        <translation>
            <numerusform>Grąžintas %n įrašas.</numerusform>
            <numerusform>Grąžinti %n įrašai.</numerusform>
            <numerusform>Grąžinta %n įrašų.</numerusform>
        </translation>
    </message>
    <message>
        <source>--since takes a date such as 2026-03-14, not “%1”.</source>
        <translation>--since reikia datos, pavyzdžiui, 2026-03-14, o ne „%1“.</translation>
    </message>
    <message>
        <source>--record takes a table and a number, for example stakeholders:12, not “%1”.</source>
        <translation>--record reikia lentelės ir numerio, pavyzdžiui, stakeholders:12, o ne „%1“.</translation>
    </message>
    <message>
        <source>Tells who changed what and when, lists the bin, and brings a deleted record back.</source>
        <translation>Pasako, kas, ką ir kada pakeitė, parodo šiukšlinę ir grąžina ištrintą įrašą.</translation>
    </message>
    <message>
        <source>only changes from this day on</source>
        <translation>tik pakeitimai nuo šios dienos</translation>
    </message>
    <message>
        <source>only changes by this person</source>
        <translation>tik šio žmogaus pakeitimai</translation>
    </message>
    <message>
        <source>only changes of this record</source>
        <translation>tik šio įrašo pakeitimai</translation>
    </message>
    <message>
        <source>the deleted records that can be brought back</source>
        <translation>ištrinti įrašai, kuriuos galima grąžinti</translation>
    </message>
    <message>
        <source>brings a deleted record back with what belonged to it</source>
        <translation>grąžina ištrintą įrašą su tuo, kas jam priklausė</translation>
    </message>
    <message>
        <source>Another program had changed the file and was ended before it was through; what it had written is in the file now. The file as it was found is kept as “%1”.</source>
        <translation>Failą buvo pakeitusi kita programa, kuri nutrūko nebaigusi; ką ji įrašė, dabar yra faile. Toks, koks rastas, failas išsaugotas kaip „%1“.</translation>
    </message>
    <message>
        <source>The name of the file says what to write: it must end in .pdf or .json, not “%1”.</source>
        <translation>Ką rašyti, pasako failo pavadinimas: jis turi baigtis .pdf arba .json, o ne „%1“.</translation>
    </message>
    <message>
        <source>“%1” is the data file itself; the extract needs a name of its own.</source>
        <translation>„%1“ yra pats duomenų failas; išrašui reikia kito pavadinimo.</translation>
    </message>
    <message>
        <source>“%1” is given for two of the files; each needs a name of its own.</source>
        <translation>„%1“ nurodytas dviem failams; kiekvienam reikia atskiro pavadinimo.</translation>
    </message>
    <message>
        <source>Makes a checked backup of the file on this computer, with --to also a single copy in another folder; or lists the backups.</source>
        <translation>Padaro patikrintą failo atsarginę kopiją šiame kompiuteryje, su --to – ir vieną kopiją kitame aplanke; arba išvardija kopijas.</translation>
    </message>
    <message>
        <source>No backup of “%1” can be taken by itself: they are damaged, of a newer version of Santalka or of another copy of the file. --list shows them, --from chooses one.</source>
        <translation>Nė viena „%1“ atsarginė kopija neimama savaime: jos sugadintos, padarytos naujesnės „Santalkos“ versijos arba iš kitos to failo kopijos. Jas parodo --list, pasirenkama su --from.</translation>
    </message>
    <message numerus="yes">
        <source>What was erased for good since then was erased in it again: %n record(s).</source>
        <translation>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašas.</numerusform>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašai.</numerusform>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašų.</numerusform>
        </translation>
    </message>
    <message>
        <source>backup %1 of %2</source>
        <comment>a damaged one</comment>
        <translation>%2 kopija %1</translation>
    </message>
    <message>
        <source>Newer, but damaged and so passed over: %1.</source>
        <translation>Naujesnės, bet sugadintos, todėl praleistos: %1.</translation>
    </message>
    <message>
        <source>--template is the form of the report of a year: say also which, --year 2026.</source>
        <translation>--template yra metų ataskaitos forma: nurodykite ir metus, pvz., --year 2026.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its path, and that you have the right to read it.</source>
        <translation>„%1“ perskaityti nepavyko. Patikrinkite kelią ir ar turite teisę skaityti šį failą.</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>įrašyta</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>No change was found.</source>
        <translation>Tokių pakeitimų nerasta.</translation>
    </message>
    <message>
        <source>The bin holds nothing of that.</source>
        <translation>Šiukšlinėje nieko tokio nėra.</translation>
    </message>
    <message>
        <source>--who takes a name, as the lines of history have it.</source>
        <translation>--who reikia vardo, koks jis yra istorijos eilutėse.</translation>
    </message>
    <message>
        <source>--bring-back brings back the one record it names; it does not go with --%1.</source>
        <translation>--bring-back grąžina vieną nurodytą įrašą; kartu su --%1 jis nevartojamas.</translation>
    </message>
    <message>
        <source>Nobody called “%1” has changed this file. Changes are by: %2.</source>
        <translation>„%1“ šio failo nekeitė. Keitė: %2.</translation>
    </message>
    <message>
        <source>a JSON list instead of lines; with --bring-back one object</source>
        <translation>JSON sąrašas vietoj eilučių; su --bring-back – vienas objektas</translation>
    </message>
    <message>
        <source>The first line of “%1” is not text in UTF-8. Save the file anew as UTF-8 (Notepad: Save as, Encoding: UTF-8); nothing was written.</source>
        <translation>Failo „%1“ pirma eilutė nėra UTF-8 tekstas. Išsaugokite failą iš naujo kaip UTF-8 (Užrašinėje: Įrašyti kaip, koduotė UTF-8); nieko neįrašyta.</translation>
    </message>
</context>
<context>
    <name>ColumnMatcher</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atsakinga</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mato vnt.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Pradinė reikšmė</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>Pradinės reikšmės metai</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Siektina reikšmė</translation>
    </message>
    <message>
        <source>Target of the plan</source>
        <translation>Viso plano siektina reikšmė</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Pasiekta reikšmė</translation>
    </message>
    <message>
        <source>Money planned</source>
        <translation>Planuojamos lėšos</translation>
    </message>
    <message>
        <source>Money secured</source>
        <translation>Skirtos lėšos</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Panaudotos lėšos</translation>
    </message>
    <message>
        <source>Money in all years (checked only)</source>
        <translation>Visų metų lėšos (tik tikrinama)</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Finansavimo šaltinis</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Uždavinys</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tikslas</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Tikslinės grupės</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Contact: position</source>
        <translation>Kontaktas: pareigos</translation>
    </message>
    <message>
        <source>Contact: name and surname</source>
        <translation>Kontaktas: vardas ir pavardė</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Kontaktas: el. paštas</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Kontaktas: telefonas</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Lytis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Ground of arrival</source>
        <translation>Atvykimo pagrindas</translation>
    </message>
    <message>
        <source>Town or countryside</source>
        <translation>Miestas ar kaimas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Žyma</translation>
    </message>
    <message>
        <source>Year of the row</source>
        <translation>Eilutės metai</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Įstaiga</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Peržiūrėta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinatorius</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Koordinatoriai</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Darbdavys</translation>
    </message>
    <message>
        <source>May be another body than the administration.</source>
        <translation>Gali būti ne administracija, o kita įstaiga.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>CountedNames</name>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln savivaldybė</numerusform>
            <numerusform>%Ln savivaldybės</numerusform>
            <numerusform>%Ln savivaldybių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coordinator(s)</source>
        <translation>
            <numerusform>%Ln koordinatorius</numerusform>
            <numerusform>%Ln koordinatoriai</numerusform>
            <numerusform>%Ln koordinatorių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addressee(s)</source>
        <translation>
            <numerusform>%Ln adresatas</numerusform>
            <numerusform>%Ln adresatai</numerusform>
            <numerusform>%Ln adresatų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln institucija</numerusform>
            <numerusform>%Ln institucijos</numerusform>
            <numerusform>%Ln institucijų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln kontaktas</numerusform>
            <numerusform>%Ln kontaktai</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s)</source>
        <translation>
            <numerusform>%Ln poreikis</numerusform>
            <numerusform>%Ln poreikiai</numerusform>
            <numerusform>%Ln poreikių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(ies)</source>
        <translation>
            <numerusform>%Ln tyrimas</numerusform>
            <numerusform>%Ln tyrimai</numerusform>
            <numerusform>%Ln tyrimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln planas</numerusform>
            <numerusform>%Ln planai</numerusform>
            <numerusform>%Ln planų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln tikslas</numerusform>
            <numerusform>%Ln tikslai</numerusform>
            <numerusform>%Ln tikslų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objective(s)</source>
        <translation>
            <numerusform>%Ln uždavinys</numerusform>
            <numerusform>%Ln uždaviniai</numerusform>
            <numerusform>%Ln uždavinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln priemonė</numerusform>
            <numerusform>%Ln priemonės</numerusform>
            <numerusform>%Ln priemonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln rodiklis</numerusform>
            <numerusform>%Ln rodikliai</numerusform>
            <numerusform>%Ln rodiklių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln siektina reikšmė</numerusform>
            <numerusform>%Ln siektinos reikšmės</numerusform>
            <numerusform>%Ln siektinų reikšmių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator value(s)</source>
        <translation>
            <numerusform>%Ln rodiklio reikšmė</numerusform>
            <numerusform>%Ln rodiklių reikšmės</numerusform>
            <numerusform>%Ln rodiklių reikšmių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln funding source(s)</source>
        <translation>
            <numerusform>%Ln finansavimo šaltinis</numerusform>
            <numerusform>%Ln finansavimo šaltiniai</numerusform>
            <numerusform>%Ln finansavimo šaltinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget line(s)</source>
        <translation>
            <numerusform>%Ln lėšų eilutė</numerusform>
            <numerusform>%Ln lėšų eilutės</numerusform>
            <numerusform>%Ln lėšų eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln pasiūlymas</numerusform>
            <numerusform>%Ln pasiūlymai</numerusform>
            <numerusform>%Ln pasiūlymų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projektas</numerusform>
            <numerusform>%Ln projektai</numerusform>
            <numerusform>%Ln projektų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment request(s)</source>
        <translation>
            <numerusform>%Ln mokėjimo prašymas</numerusform>
            <numerusform>%Ln mokėjimo prašymai</numerusform>
            <numerusform>%Ln mokėjimo prašymų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln veikla</numerusform>
            <numerusform>%Ln veiklos</numerusform>
            <numerusform>%Ln veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publication(s)</source>
        <translation>
            <numerusform>%Ln leidinys</numerusform>
            <numerusform>%Ln leidiniai</numerusform>
            <numerusform>%Ln leidinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln terminas</numerusform>
            <numerusform>%Ln terminai</numerusform>
            <numerusform>%Ln terminų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statistics series</source>
        <translation>
            <numerusform>%Ln statistikos eilutė</numerusform>
            <numerusform>%Ln statistikos eilutės</numerusform>
            <numerusform>%Ln statistikos eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statistics import(s)</source>
        <translation>
            <numerusform>%Ln statistikos importas</numerusform>
            <numerusform>%Ln statistikos importai</numerusform>
            <numerusform>%Ln statistikos importų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of statistics</source>
        <translation>
            <numerusform>%Ln stebinys</numerusform>
            <numerusform>%Ln stebiniai</numerusform>
            <numerusform>%Ln stebinių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annual report(s)</source>
        <translation>
            <numerusform>%Ln metinė ataskaita</numerusform>
            <numerusform>%Ln metinės ataskaitos</numerusform>
            <numerusform>%Ln metinių ataskaitų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report section(s)</source>
        <translation>
            <numerusform>%Ln ataskaitos skyrius</numerusform>
            <numerusform>%Ln ataskaitos skyriai</numerusform>
            <numerusform>%Ln ataskaitos skyrių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report version(s) as sent</source>
        <translation>
            <numerusform>%Ln išsiųsta ataskaitos versija</numerusform>
            <numerusform>%Ln išsiųstos ataskaitos versijos</numerusform>
            <numerusform>%Ln išsiųstų ataskaitos versijų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Failo „%1“ nėra.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Santalka file.</source>
        <translation>„%1“ yra aplankas, o ne „Santalkos“ failas.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: you may not have the right to.</source>
        <translation>Failo „%1“ perskaityti nepavyko: gal neturite tam teisės.</translation>
    </message>
    <message>
        <source>“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.</source>
        <translation>„%1“ nėra „Santalkos“ failas. Pasirinkite failą, kuris baigiasi .santalka; skaičiuoklių lentelės įkeliamos importuojant.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Do not work on it; restore the newest good backup.</source>
        <translation>Failas „%1“ pažeistas. Nedirbkite su juo; atkurkite naujausią gerą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; nothing was overwritten.</source>
        <translation>„%1“ jau yra. Pasirinkite kitą pavadinimą; niekas neperrašyta.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Aplanko „%1“ nėra.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it for reading only, or save a copy elsewhere to work on it.</source>
        <translation>Failas „%1“ skirtas tik skaityti. Atverkite jį tik skaitymui arba, kad galėtumėte dirbti, išsaugokite kopiją kitoje vietoje.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a Santalka file.</source>
        <translation>„%1“ yra įrenginys arba kanalas, o ne „Santalkos“ failas.</translation>
    </message>
    <message>
        <source>“%1” keeps the program busy for too long and was not opened: no Santalka file does that. Ask whoever sent it for the original.</source>
        <translation>Failas „%1“ per ilgai užima programą, todėl neatidarytas: „Santalkos“ failai taip nesielgia. Paprašykite siuntėjo originalo.</translation>
    </message>
    <message>
        <source>Another program has “%1” open and has not finished writing to it. Close that program, then open the file again.</source>
        <translation>Failą „%1“ atidariusi kita programa ir dar nebaigė į jį rašyti. Uždarykite tą programą ir atidarykite failą iš naujo.</translation>
    </message>
    <message>
        <source>“%1” is held by somebody whose note cannot be read (%2). Ask your colleagues; open it for reading only, or take it over.</source>
        <translation>Failą „%1“ kažkas laiko užėmęs, bet jo raštelio neįmanoma perskaityti (%2). Paklauskite kolegų; atidarykite failą tik skaityti arba perimkite jį.</translation>
    </message>
    <message>
        <source>“%1” was opened by %2 on the computer “%3” at %4, but that computer has given no sign of life for ten minutes. If the program is not running there, take the file over.</source>
        <translation>Failą „%1“ kompiuteryje „%3“ atidarė %2 (%4), bet tas kompiuteris jau dešimt minučių neduoda ženklo. Jei programa ten neveikia, perimkite failą.</translation>
    </message>
    <message>
        <source>“%1” is open: %2 has been working on it on the computer “%3” since %4. Close it there, open it for reading only, or take it over.</source>
        <translation>Failas „%1“ atidarytas: su juo kompiuteryje „%3“ nuo %4 dirba %2. Uždarykite jį ten, atidarykite tik skaityti arba perimkite.</translation>
    </message>
    <message>
        <source>Beside “%1” lies a journal that belongs to another file, and the place is read-only. Copy the file alone to a folder of your own and open the copy.</source>
        <translation>Šalia „%1“ guli kito failo žurnalas, o vieta skirta tik skaityti. Nukopijuokite vien šį failą į savo aplanką ir atidarykite kopiją.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Santalka. Install the newest version to work on it; this one leaves the file as it is.</source>
        <translation>Failą „%1“ įrašė naujesnė „Santalkos“ versija. Norėdami su juo dirbti, įdiekite naujausią versiją; ši failo nekeičia.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Santalka. You can read and export it here; install the newest version to change it.</source>
        <translation>Failą „%1“ įrašė naujesnė „Santalkos“ versija. Čia jį galima skaityti ir eksportuoti; norėdami keisti, įdiekite naujausią versiją.</translation>
    </message>
    <message>
        <source>There is no room for a temporary copy of “%1”. Free some space and try again.</source>
        <translation>Laikinajai „%1“ kopijai trūksta vietos. Atlaisvinkite vietos ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Beside “%1” lies “%2”, which belongs to another file and could not be put aside. Move it elsewhere by hand, then open the file again.</source>
        <translation>Šalia „%1“ guli „%2“, priklausantis kitam failui, ir jo nepavyko padėti į šalį. Perkelkite jį kitur patys ir atidarykite failą iš naujo.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not changed. Free some space and try again.</source>
        <translation>Diskas pilnas, todėl „%1“ nepakeistas. Atlaisvinkite vietos ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>“%1” could not be written in its folder, so it stays as it was. Check your right to write there, or copy the file to a folder of your own.</source>
        <translation>Failo „%1“ nepavyko įrašyti jo aplanke, todėl jis liko toks, koks buvo. Patikrinkite, ar turite teisę ten rašyti, arba nukopijuokite failą į savo aplanką.</translation>
    </message>
    <message>
        <source>“%1” has to be brought up to date for this version of the program. That needs %2 of free space beside it, and there are %3. Free some space and open it again; the file was not changed.</source>
        <translation>Failą „%1“ reikia atnaujinti šiai programos versijai. Tam šalia jo reikia %2 laisvos vietos, o yra %3. Atlaisvinkite vietos ir atidarykite failą iš naujo; jis nepakeistas.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date without loss, so it stays as it was. Go on with the version of the program you used before, and report this.</source>
        <translation>Failo „%1“ nepavyko atnaujinti be nuostolių, todėl jis liko toks, koks buvo. Dirbkite toliau ankstesne programos versija ir apie tai praneškite.</translation>
    </message>
    <message>
        <source>“%1” says it is a Santalka file, but is built differently (“%2”). It was not opened, because such a file may harm; ask whoever sent it for the original, or restore a backup.</source>
        <translation>„%1“ dedasi „Santalkos“ failu, bet sudarytas kitaip („%2“). Jis neatidarytas, nes toks failas gali pakenkti; paprašykite siuntėjo originalo arba atkurkite atsarginę kopiją.</translation>
    </message>
    <message>
        <source>The program&apos;s schema step %1 cannot be read. Reinstall the program; the file was not changed.</source>
        <translation>Nepavyksta perskaityti programos schemos %1 žingsnio. Įdiekite programą iš naujo; failas nepakeistas.</translation>
    </message>
    <message>
        <source>There is too little memory to open the file.</source>
        <translation>Failui atidaryti trūksta atminties.</translation>
    </message>
    <message>
        <source>“%1” was copied, moved or left in the middle of a write, and the journal that takes such a write back does not lie beside it. Bring “%2” along from where the file was and open it again; where there is none, restore the newest good backup.</source>
        <translation>Failas „%1“ buvo nukopijuotas, perkeltas ar paliktas įrašymo viduryje, o žurnalo, kuris tokį įrašymą atšaukia, šalia jo nėra. Iš ten, kur failas buvo, atsineškite ir „%2“ ir atverkite failą dar kartą; jei jo ten nėra, atkurkite naujausią gerą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>“%1” was opened by %2 on the computer “%3”, but that computer has given no sign of life for ten minutes. If the program is not running there, take the file over.</source>
        <translation>Failą „%1“ kompiuteryje „%3“ atidarė %2, bet tas kompiuteris jau dešimt minučių neduoda ženklo. Jei programa ten neveikia, perimkite failą.</translation>
    </message>
    <message>
        <source>“%1” is open: %2 is working on it on the computer “%3”. Close it there, open it for reading only, or take it over.</source>
        <translation>Failas „%1“ atidarytas: su juo kompiuteryje „%3“ dirba %2. Uždarykite jį ten, atidarykite tik skaityti arba perimkite.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Choose a folder of your own.</source>
        <translation>Aplanke „%1“ nieko įrašyti negalima. Pasirinkite savo aplanką.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so “%1” was not changed. Free some space and try again; nothing already saved is lost.</source>
        <translation>Diskas pilnas, todėl „%1“ nepakeistas. Atlaisvinkite vietos ir bandykite dar kartą; kas jau įrašyta, neprarasta.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Wait a moment and try again.</source>
        <translation>Į failą „%1“ dabar rašo kita programa. Truputį palaukite ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the file or its folder is read-only. Save a copy elsewhere to go on working.</source>
        <translation>Į „%1“ rašyti negalima: failas arba jo aplankas skirtas tik skaityti. Kad galėtumėte dirbti toliau, išsaugokite kopiją kitoje vietoje.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Do not work on it; restore the newest good backup.</source>
        <translation>Failas „%1“ pažeistas. Nedirbkite su juo; atkurkite naujausią gerą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the folder exists and that you may use it.</source>
        <translation>„%1“ atverti nepavyko. Patikrinkite, ar aplankas yra ir ar turite teisę juo naudotis.</translation>
    </message>
    <message>
        <source>The change contradicts other records of the file, so it was not made.</source>
        <translation>Pakeitimas prieštarauja kitiems failo įrašams, todėl neatliktas.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing; reinstall the program.</source>
        <translation>Trūksta Qt SQLite tvarkyklės; įdiekite programą iš naujo.</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or replaced while it was open, so nothing is written to it. What was saved before is in the moved file. Open the file where it is now.</source>
        <translation>Atidarytas failas „%1“ buvo perkeltas, pervadintas arba pakeistas kitu, todėl į jį neberašoma. Kas įrašyta anksčiau, yra perkeltame faile. Atidarykite failą ten, kur jis yra dabar.</translation>
    </message>
    <message>
        <source>The last write to “%1” was cut off, and the place is read-only, so it cannot be put in order here. Copy the file together with the one named -journal beside it to a folder of your own and open the copy.</source>
        <translation>Paskutinis įrašymas į „%1“ nutrūko, o vieta skirta tik skaityti, todėl čia failo sutvarkyti negalima. Nukopijuokite failą kartu su šalia esančiu failu, kurio pavadinimas baigiasi „-journal“, į savo aplanką ir atidarykite kopiją.</translation>
    </message>
    <message>
        <source>The folder of “%1” is read-only, so changes cannot be made safely. Save a copy in a folder of your own to go on working.</source>
        <translation>Failo „%1“ aplankas skirtas tik skaityti, todėl saugiai keisti negalima. Kad galėtumėte dirbti, išsaugokite kopiją savo aplanke.</translation>
    </message>
    <message>
        <source>The disk or the network place could not be read at “%1”. Nothing was changed. Check the cable or the network, then open the file again.</source>
        <translation>Skaitant „%1“ neatsakė diskas arba tinklo vieta. Niekas nepakeista. Patikrinkite laidą ar tinklą ir atidarykite failą iš naujo.</translation>
    </message>
    <message>
        <source>The place of “%1” does not keep two programs apart (its locks do not answer). Nothing was changed. Copy the file to a disk of this computer and work there.</source>
        <translation>Vieta, kurioje yra „%1“, neatskiria dviejų programų (neveikia jos užraktai). Niekas nepakeista. Nukopijuokite failą į šio kompiuterio diską ir dirbkite ten.</translation>
    </message>
    <message>
        <source>There is too little memory for this. Nothing was changed in “%1”. Close other programs and try again.</source>
        <translation>Tam trūksta atminties. Faile „%1“ niekas nepakeista. Uždarykite kitas programas ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The disk or the network place did not take the change to “%1”. What was saved before is safe; the last change was not made. Check the disk or the network, then make it again.</source>
        <translation>Diskas arba tinklo vieta nepriėmė failo „%1“ pakeitimo. Kas įrašyta anksčiau, saugu; paskutinis pakeitimas neįrašytas. Patikrinkite diską ar tinklą ir pakeiskite dar kartą.</translation>
    </message>
    <message>
        <source>“%1” is not a Santalka file. Choose a file that ends in .santalka; spreadsheets are brought in by import.</source>
        <translation>„%1“ nėra „Santalkos“ failas. Pasirinkite failą, kurio pavadinimas baigiasi „.santalka“; lentelės įkeliamos importuojant.</translation>
    </message>
    <message>
        <source>A value is too large to be kept in the file, so the change was not made. Shorten the text or attach a smaller file.</source>
        <translation>Reikšmė per didelė, kad tilptų faile, todėl pakeitimas neįrašytas. Sutrumpinkite tekstą arba pridėkite mažesnį failą.</translation>
    </message>
    <message>
        <source>The work on “%1” was stopped. Nothing was changed.</source>
        <translation>Darbas su „%1“ sustabdytas. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The program could not do this with “%1” because of a mistake of its own. Nothing was changed. Close the program, open it again and report what you did.</source>
        <translation>Programa to su „%1“ padaryti negalėjo dėl savo pačios klaidos. Niekas nepakeista. Uždarykite programą, atidarykite iš naujo ir praneškite, ką darėte.</translation>
    </message>
    <message>
        <source>Another change is just being made. Wait until it is through and try again.</source>
        <translation>Kaip tik daromas kitas pakeitimas. Palaukite, kol jis bus baigtas, ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Deadline</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terminai</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Kas turi būti padaryta</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>The term ends on a day off: the next workday is %1, the last workday before it %2.</source>
        <translation>Terminas baigiasi ne darbo dieną: artimiausia darbo diena po jo – %1, paskutinė darbo diena prieš jį – %2.</translation>
    </message>
    <message>
        <source>Annual report of %1 to SPPD</source>
        <translation>%1 m. metinė ataskaita SPPD</translation>
    </message>
    <message>
        <source>Needs and challenges of %1 found and written down</source>
        <translation>%1 m. poreikiai ir iššūkiai nustatyti ir surašyti</translation>
    </message>
    <message>
        <source>Indicator values of quarter %1 %2</source>
        <translation>%2 m. %1 ketv. rodiklių reikšmės</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no value.</source>
        <translation>
            <numerusform>%n rodiklis neturi reikšmės.</numerusform>
            <numerusform>%n rodikliai neturi reikšmės.</numerusform>
            <numerusform>%n rodiklių neturi reikšmės.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment request of quarter %1 %2</source>
        <translation>%2 m. %1 ketv. mokėjimo prašymas</translation>
    </message>
    <message>
        <source>: changes are asked for</source>
        <translation>: prašoma pataisyti</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>vėluoja %n dieną</numerusform>
            <numerusform>vėluoja %n dienas</numerusform>
            <numerusform>vėluoja %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>rytoj</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>po %n dienos</numerusform>
            <numerusform>po %n dienų</numerusform>
            <numerusform>po %n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>po %n mėnesio</numerusform>
            <numerusform>po %n mėnesių</numerusform>
            <numerusform>po %n mėnesių</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the contacts of “%1”</source>
        <translation>Peržiūrėti „%1“ kontaktus</translation>
    </message>
    <message numerus="yes">
        <source>Review the contacts of %n institution(s)</source>
        <translation>
            <numerusform>Peržiūrėti %n institucijos kontaktus</numerusform>
            <numerusform>Peržiūrėti %n institucijų kontaktus</numerusform>
            <numerusform>Peržiūrėti %n institucijų kontaktus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>%1 more</source>
        <translation>%1 daugiau</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 mažiau</translation>
    </message>
    <message>
        <source>%1 with other values</source>
        <translation>%1 su kitomis reikšmėmis</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>“%1” does not look like an e-mail address.</source>
        <translation>„%1“ nepanašu į el. pašto adresą.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>„%1“ nepanašu į telefono numerį.</translation>
    </message>
    <message>
        <source>A target below zero cannot be reached by more: change the direction, or write the baseline, if it lies below zero.</source>
        <translation>Neigiama siektina reikšmė netinka rodikliui, kurio turi daugėti: pakeiskite kryptį arba įrašykite pradinę reikšmę, jei ji neigiama.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>There is no room on the disk for “%1”. Free some space and try again; what was there before is unchanged.</source>
        <translation>Diske nėra vietos failui „%1“. Atlaisvinkite vietos ir bandykite dar kartą; kas ten buvo, nepakeista.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the place is read-only or you have no right to write there.</source>
        <translation>Įrašyti „%1“ nepavyko: vieta tik skaitoma arba neturite teisės ten rašyti.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached: its folder is not there. Check that the disk or network place is connected.</source>
        <translation>„%1“ nepasiekiamas: jo aplanko nėra. Patikrinkite, ar diskas arba tinklo vieta prijungti.</translation>
    </message>
    <message>
        <source>Writing or reading “%1” failed. Check the disk or the network place; what was there before is unchanged.</source>
        <translation>Nepavyko įrašyti arba perskaityti „%1“. Patikrinkite diską arba tinklo vietą; kas ten buvo, nepakeista.</translation>
    </message>
    <message>
        <source>%1 needs %2 of free space in “%3”, and %4 are free. Free some space and try again; nothing was changed.</source>
        <translation>%1 reikia %2 laisvos vietos aplanke „%3“, o laisva tik %4. Atlaisvinkite vietos ir bandykite dar kartą; niekas nepakeista.</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message>
        <source>The record was changed since; this step can no longer be undone.</source>
        <translation>Įrašas vėliau pakeistas, todėl šio veiksmo atšaukti nebegalima.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nėra ko atšaukti.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nėra ko pakartoti.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Atšaukta: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Pakartota: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Atkurta: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… ir dar %n klaida.</numerusform>
            <numerusform>… ir dar %n klaidos.</numerusform>
            <numerusform>… ir dar %n klaidų.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1: pakeitimų – %2</translation>
    </message>
    <message>
        <source>%1: %2 deleted</source>
        <translation>%1: ištrinta %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Pridėta: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Pakeista: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Ištrinta: %1</translation>
    </message>
    <message>
        <source>The file holds one already; change that one.</source>
        <translation>Faile toks įrašas jau yra; keiskite jį.</translation>
    </message>
    <message>
        <source>This record is not in the bin; it may have been brought back already.</source>
        <translation>Šio įrašo šiukšlinėje nėra; gal jis jau grąžintas.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Grąžinta: %1</translation>
    </message>
    <message>
        <source>“%1” is not undone: what went out of the house stays as it was sent. A correction is sent as a new version.</source>
        <translation>„%1“ neatšaukiama: kas išsiųsta, lieka taip, kaip išsiųsta. Taisymas siunčiamas kaip nauja versija.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Sustabdyta. Nieko neįrašyta.</translation>
    </message>
</context>
<context>
    <name>EmailDraft</name>
    <message>
        <source>“%1” is not an e-mail address. Correct it in the list of addressees.</source>
        <translation>„%1“ nėra el. pašto adresas. Pataisykite jį adresatų sąraše.</translation>
    </message>
</context>
<context>
    <name>EntityPage</name>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nauja veikla</translation>
    </message>
    <message>
        <source>Filter activities</source>
        <translation>Filtruoti veiklas</translation>
    </message>
    <message>
        <source>No activities in this year yet</source>
        <translation>Šiais metais veiklų dar nėra</translation>
    </message>
    <message>
        <source>Write down a meeting, an event or a consultation; each counts under its duty in the annual report. A log you keep elsewhere can be imported or pasted from Excel (Ctrl+V).</source>
        <translation>Įrašykite susitikimą, renginį ar konsultaciją: kiekvienas metinėje ataskaitoje priskiriamas savo funkcijai. Kitur vedamą žurnalą galima importuoti arba įklijuoti iš „Excel“ (Ctrl+V).</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Nauja lėšų eilutė</translation>
    </message>
    <message>
        <source>Filter money</source>
        <translation>Filtruoti lėšas</translation>
    </message>
    <message>
        <source>No money written down for this year</source>
        <translation>Šių metų lėšos dar neįrašytos</translation>
    </message>
    <message>
        <source>A budget line is the money of one measure, from one source, in one year. A measure that needs no money says so here as well.</source>
        <translation>Lėšų eilutė – tai vienos priemonės vienų metų lėšos iš vieno šaltinio. Čia pažymima ir tai, kad priemonei lėšų nereikia.</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Finansavimo šaltiniai</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Naujas šaltinis</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Filtruoti šaltinius</translation>
    </message>
    <message>
        <source>No funding sources yet</source>
        <translation>Finansavimo šaltinių dar nėra</translation>
    </message>
    <message>
        <source>Write down the sources as your budget names them: SB, VB, PMIF.</source>
        <translation>Įrašykite šaltinius taip, kaip jie vadinami biudžete: SB, VB, PMIF.</translation>
    </message>
    <message>
        <source>Needs and challenges</source>
        <translation>Poreikiai ir iššūkiai</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Naujas poreikis</translation>
    </message>
    <message>
        <source>Filter needs</source>
        <translation>Filtruoti poreikius</translation>
    </message>
    <message>
        <source>No needs or challenges yet</source>
        <translation>Poreikių ir iššūkių dar nėra</translation>
    </message>
    <message>
        <source>Write down what residents and institutions lack and what stands in the way. They are found at least once a year and lead to the measures of the plan.</source>
        <translation>Įrašykite, ko trūksta gyventojams ir institucijoms ir kas trukdo. Poreikiai nustatomi bent kartą per metus ir jais grindžiamos plano priemonės.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Tyrimai</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Naujas tyrimas</translation>
    </message>
    <message>
        <source>Filter studies</source>
        <translation>Filtruoti tyrimus</translation>
    </message>
    <message>
        <source>No studies yet</source>
        <translation>Tyrimų dar nėra</translation>
    </message>
    <message>
        <source>Write down each survey, focus group or round of interviews: when, with whom, what was found.</source>
        <translation>Įrašykite kiekvieną apklausą, fokus grupę ar interviu: kada, su kuo, kas nustatyta.</translation>
    </message>
    <message>
        <source>Applications and projects</source>
        <translation>Paraiškos ir projektai</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Naujas projektas</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtruoti projektus</translation>
    </message>
    <message>
        <source>No applications or projects yet</source>
        <translation>Paraiškų ir projektų dar nėra</translation>
    </message>
    <message>
        <source>Write down an idea, an application or a running project; its payment requests stand in the side form.</source>
        <translation>Įrašykite sumanymą, paraišką ar vykdomą projektą; jo mokėjimo prašymai rodomi šoninėje formoje.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Pasiūlymai</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Naujas pasiūlymas</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Filtruoti pasiūlymus</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Pasiūlymų dar nėra</translation>
    </message>
    <message>
        <source>Write down what you proposed, to whom and what was answered; the annual report lists it.</source>
        <translation>Įrašykite, ką, kam pasiūlėte ir kas atsakyta; pasiūlymai pateikiami metinėje ataskaitoje.</translation>
    </message>
    <message>
        <source>Publications and outreach</source>
        <translation>Leidiniai ir sklaida</translation>
    </message>
    <message>
        <source>New publication</source>
        <translation>Naujas leidinys</translation>
    </message>
    <message>
        <source>Filter publications</source>
        <translation>Filtruoti leidinius</translation>
    </message>
    <message>
        <source>No publications yet</source>
        <translation>Leidinių dar nėra</translation>
    </message>
    <message>
        <source>Write down the website section, leaflets and posts that inform residents. A link to micenter.lt is obligatory.</source>
        <translation>Įrašykite svetainės skiltį, lankstinukus ir įrašus, kuriais informuojate gyventojus. Nuoroda į micenter.lt privaloma.</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Naujas dalyvis</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtruoti dalyvius</translation>
    </message>
    <message>
        <source>No institutions yet</source>
        <translation>Institucijų dar nėra</translation>
    </message>
    <message>
        <source>Write down the first institution you work with, import the list you have, or paste it from Excel (Ctrl+V).</source>
        <translation>Įrašykite pirmą instituciją, su kuria dirbate, importuokite turimą sąrašą arba įklijuokite jį iš „Excel“ (Ctrl+V).</translation>
    </message>
    <message>
        <source>Import activities…</source>
        <translation>Importuoti veiklas…</translation>
    </message>
    <message>
        <source>Import a plan with its money…</source>
        <translation>Importuoti planą su lėšomis…</translation>
    </message>
    <message>
        <source>Import institutions…</source>
        <translation>Importuoti institucijas…</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>erased person</source>
        <translation>ištrintas asmuo</translation>
    </message>
    <message>
        <source>There is nothing to erase: the record holds no personal data, or it was erased already.</source>
        <translation>Nėra ko trinti: įraše nėra asmens duomenų arba jie jau ištrinti.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” does not fit “%2”: write it like %3.</source>
        <translation>„%1“ netinka laukui „%2“: rašykite, pavyzdžiui, %3.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of “%2”.</source>
        <translation>Reikšmės „%1“ nėra lauko „%2“ sąraše.</translation>
    </message>
    <message>
        <source>“%1” is not found for “%2”: choose one from the list.</source>
        <translation>Laukui „%2“ nerasta „%1“: pasirinkite iš sąrašo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Failas pažeistas: %1</translation>
    </message>
    <message>
        <source>A record of “%1” refers to one of “%2” that is not there.</source>
        <translation>Lentelės „%1“ įrašas nurodo lentelės „%2“ įrašą, kurio nėra.</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>This is the file itself; choose another name for the copy.</source>
        <translation>Tai pats failas; kopijai parinkite kitą vardą.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The disk is full, so “%1” cannot be opened for work. Free some space and try again, or open it for reading only.</source>
        <translation>Diskas pilnas, todėl „%1“ negalima atidaryti darbui. Atlaisvinkite vietos ir bandykite dar kartą arba atidarykite failą tik skaityti.</translation>
    </message>
    <message>
        <source>“%1” cannot be changed: its folder is read-only. Copy the file to a folder of your own, or open it for reading only.</source>
        <translation>Failo „%1“ keisti negalima: jo aplankas skirtas tik skaityti. Nukopijuokite failą į savo aplanką arba atidarykite jį tik skaityti.</translation>
    </message>
    <message>
        <source>The name of “%1” is too long to make the note beside it that says who works on it. Give the file a shorter name, or open it for reading only.</source>
        <translation>Failo „%1“ pavadinimas per ilgas: šalia jo nepavyksta padėti raštelio, kas su juo dirba. Pavadinkite failą trumpiau arba atidarykite jį tik skaityti.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: the note “%2” that says who works on it could not be written. Check the disk or the network place, or open the file for reading only.</source>
        <translation>Failo „%1“ negalima atidaryti darbui: nepavyko įrašyti raštelio „%2“, kuris pasako, kas su failu dirba. Patikrinkite diską ar tinklo vietą arba atidarykite failą tik skaityti.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: “%2”, which has the name of the note that says who works on it, is a folder. Rename or remove that folder, or open the file for reading only.</source>
        <translation>Failo „%1“ negalima atidaryti darbui: „%2“ yra aplankas, nors taip turi vadintis raštelis, kuris pasako, kas su failu dirba. Pervadinkite arba pašalinkite tą aplanką arba atidarykite failą tik skaityti.</translation>
    </message>
</context>
<context>
    <name>FileSession</name>
    <message>
        <source>Integration</source>
        <translation>Integracija</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>koordinatorė</translation>
    </message>
    <message>
        <source>Sample district</source>
        <translation>Pavyzdžio rajonas</translation>
    </message>
</context>
<context>
    <name>FileSetup</name>
    <message>
        <source>“%1” is not the code of a Lithuanian municipality. Use the code of the list, e.g. 46 for Jonavos rajono savivaldybė.</source>
        <translation>„%1“ nėra Lietuvos savivaldybės kodas. Nurodykite sąrašo kodą, pvz., 46 – Jonavos rajono savivaldybė.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Naujas failas</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Funding source</source>
        <translation>Finansavimo šaltinis</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Finansavimo šaltiniai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nebenaudojamas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Goal</source>
        <translation>Tikslas</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tikslai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Eilė</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>“%1” is damaged and cannot be handed over as it is: %2 Restore the newest good backup first.</source>
        <translation>„%1“ sugadintas ir toks perduodamas būti negali: %2 Pirmiausia atkurkite naujausią gerą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1”. Choose another one.</source>
        <translation>Į aplanką „%1“ rašyti negalima. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place for the package.</source>
        <translation>Aplanko „%1“ nėra. Pasirinkite paketui kitą vietą.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Perdavimas</translation>
    </message>
    <message>
        <source>state of the work</source>
        <translation>darbų būklė</translation>
    </message>
    <message numerus="yes">
        <source>Due in the next %n day(s) and overdue</source>
        <translation>
            <numerusform>Per artimiausią %n dieną ir vėluoja</numerusform>
            <numerusform>Per artimiausias %n dienas ir vėluoja</numerusform>
            <numerusform>Per artimiausias %n dienų ir vėluoja</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Artimų terminų nėra.</translation>
    </message>
    <message>
        <source>Annual report of %1</source>
        <translation>%1 metų ataskaita</translation>
    </message>
    <message>
        <source>The report is sent.</source>
        <translation>Ataskaita išsiųsta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points of the report are filled; %n required one(s) are missing.</source>
        <translation>
            <numerusform>Užpildyta %1 iš %2 ataskaitos punktų; trūksta %n privalomo dalyko.</numerusform>
            <numerusform>Užpildyta %1 iš %2 ataskaitos punktų; trūksta %n privalomų dalykų.</numerusform>
            <numerusform>Užpildyta %1 iš %2 ataskaitos punktų; trūksta %n privalomų dalykų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts still marked as drafts: points %1.</source>
        <translation>Tekstai, dar pažymėti kaip juodraščiai: %1 punktai.</translation>
    </message>
    <message>
        <source>Versions of reports kept as sent in the file: %1.</source>
        <translation>Faile saugoma išsiųstų ataskaitų versijų: %1.</translation>
    </message>
    <message>
        <source>Payment requests to send or to correct: %1. Proposals without an answer: %2.</source>
        <translation>Siųstini ar taisytini mokėjimo prašymai: %1. Siūlymai be atsakymo: %2.</translation>
    </message>
    <message>
        <source>The file was checked in full and is sound.</source>
        <translation>Failas visas patikrintas, klaidų nerasta.</translation>
    </message>
    <message>
        <source>The full check of the file found something: see “Check my data”.</source>
        <translation>Visa failo patikra kai ką rado: žr. „Patikrinti duomenis“.</translation>
    </message>
    <message>
        <source>Last change: %1, %2.</source>
        <translation>Paskutinis pakeitimas: %1, %2.</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>Atsarginės kopijos: %1</translation>
    </message>
    <message>
        <source>Copy the file to your own computer or to the office&apos;s usual place and open it with a double click.</source>
        <translation>Nukopijuokite failą į savo kompiuterį ar įprastą įstaigos vietą ir atverkite dukart spustelėję.</translation>
    </message>
    <message>
        <source>Write your name in Settings and yourself as coordinator on the page Municipality, with the first day of work.</source>
        <translation>Įrašykite savo vardą nustatymuose, o puslapyje „Savivaldybė“ – save kaip koordinatorių su pirma darbo diena.</translation>
    </message>
    <message>
        <source>Look through “What changed” since this hand-over, and through the page Deadlines.</source>
        <translation>Peržiūrėkite „Kas pasikeitė“ nuo šio perdavimo ir puslapį „Terminai“.</translation>
    </message>
    <message>
        <source>Tell SPPD who the coordinator is now, and check the addressees of the report.</source>
        <translation>Praneškite SPPD, kas dabar koordinatorius, ir patikrinkite ataskaitos adresatus.</translation>
    </message>
    <message>
        <source>Choose a second place for backups in Settings.</source>
        <translation>Nustatymuose pasirinkite antrą vietą atsarginėms kopijoms.</translation>
    </message>
    <message>
        <source>On the first day</source>
        <translation>Pirmą dieną</translation>
    </message>
    <message>
        <source>State of the work at hand-over</source>
        <translation>Darbų būklė perduodant</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Perdavė</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Perėmė</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ir dar %n</numerusform>
            <numerusform>… ir dar %n</numerusform>
            <numerusform>… ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, until %3</source>
        <translation>%1 – %2, iki %3</translation>
    </message>
    <message>
        <source>Applications, projects and proposals</source>
        <translation>Paraiškos, projektai ir siūlymai</translation>
    </message>
    <message>
        <source>There are no open applications or projects.</source>
        <translation>Nebaigtų paraiškų ir projektų nėra.</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>Failas „%1“</translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation>Jame: %1.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The cell holds the date %1, and a number belongs here. The spreadsheet program turned the number into a date: write it again as text.</source>
        <translation>Langelyje yra data %1, o čia turi būti skaičius. Skaičiuoklė skaičių pavertė data: įrašykite jį iš naujo kaip tekstą.</translation>
    </message>
    <message>
        <source>The cell holds the text “%1”. The comma may mean two things.</source>
        <translation>Langelyje įrašytas tekstas „%1“. Kablelis gali reikšti du dalykus.</translation>
    </message>
    <message>
        <source>the comma parts the decimals</source>
        <translation>kablelis skiria trupmeną</translation>
    </message>
    <message>
        <source>the comma parts the thousands</source>
        <translation>kablelis skiria tūkstančius</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>Palikti nežinomą</translation>
    </message>
    <message>
        <source>the cell stays empty</source>
        <translation>langelis liks tuščias</translation>
    </message>
    <message>
        <source>The cell says “%1”, which is not one number.</source>
        <translation>Langelyje parašyta „%1“, tai nėra vienas skaičius.</translation>
    </message>
    <message>
        <source>the number alone</source>
        <translation>tik skaičius</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ nėra skaičius.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ nėra sveikasis skaičius.</translation>
    </message>
    <message>
        <source>“%1” is less than zero.</source>
        <translation>„%1“ yra mažiau už nulį.</translation>
    </message>
    <message>
        <source>The cell holds “%1”, and an amount of money belongs here.</source>
        <translation>Langelyje yra „%1“, o čia turi būti pinigų suma.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>„%1“ nėra pinigų suma.</translation>
    </message>
    <message>
        <source>the cell stays empty, the plan will remind of it</source>
        <translation>langelis liks tuščias, priminsime plane</translation>
    </message>
    <message>
        <source>The cell holds the text “%1”, not a number. The comma may mean two things.</source>
        <translation>Langelyje įrašytas tekstas „%1“, ne skaičius. Kablelis gali reikšti du dalykus.</translation>
    </message>
    <message>
        <source>“%1” has parts of a cent; kept as %2.</source>
        <translation>„%1“ turi cento dalių; įrašyta %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ nėra data.</translation>
    </message>
    <message>
        <source>“%1” names no day.</source>
        <translation>„%1“: diena nenurodyta.</translation>
    </message>
    <message>
        <source>the first day of it</source>
        <translation>pirmoji jo diena</translation>
    </message>
    <message>
        <source>“%1” is not a period of time.</source>
        <translation>„%1“ nėra laikotarpis.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ nėra nei taip, nei ne.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of the program.</source>
        <translation>„%1“ programos sąraše nėra.</translation>
    </message>
    <message>
        <source>total, not brought in</source>
        <translation>suma, neimportuojama</translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>pakartota antraštė</translation>
    </message>
    <message>
        <source>a heading, not brought in</source>
        <translation>antraštė, neimportuojama</translation>
    </message>
    <message>
        <source>a note, not brought in</source>
        <translation>pastaba, neimportuojama</translation>
    </message>
    <message>
        <source>Of “%1” the number alone is kept.</source>
        <translation>Iš „%1“ paliktas tik skaičius.</translation>
    </message>
    <message>
        <source>The cell holds the number %1, which is how spreadsheets count days.</source>
        <translation>Langelyje yra skaičius %1 – taip dienas skaičiuoja skaičiuoklė.</translation>
    </message>
    <message>
        <source>“%1” names no year; above the table stands %2.</source>
        <translation>„%1“ metų nenurodo; virš lentelės parašyta %2.</translation>
    </message>
    <message>
        <source>Column “%1”: the day stands first, as “%2” tells.</source>
        <translation>Stulpelyje „%1“ pirma rašoma diena: tai matyti iš „%2“.</translation>
    </message>
    <message>
        <source>Column “%1”: the month stands first, as “%2” tells.</source>
        <translation>Stulpelyje „%1“ pirmas rašomas mėnuo: tai matyti iš „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>In %n dates of this column, such as “%1”, day and month can be read either way.</source>
        <translation>
            <numerusform>%n šio stulpelio datoje, būtent „%1“, neaišku, kuris skaičius yra diena, o kuris – mėnuo.</numerusform>
            <numerusform>%n šio stulpelio datose, pavyzdžiui, „%1“, neaišku, kuris skaičius yra diena, o kuris – mėnuo.</numerusform>
            <numerusform>%n šio stulpelio datų, pavyzdžiui, „%1“, neaišku, kuris skaičius yra diena, o kuris – mėnuo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the day first, in the whole column</source>
        <translation>pirma diena, visame stulpelyje</translation>
    </message>
    <message>
        <source>the month first, in the whole column</source>
        <translation>pirmas mėnuo, visame stulpelyje</translation>
    </message>
    <message>
        <source>these cells stay empty</source>
        <translation>šie langeliai liks tušti</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>“%1” holds no table: no row of headings with rows of data below it was found.</source>
        <translation>Faile „%1“ lentelės nėra: nerasta antraščių eilutės, po kuria būtų duomenų.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds no table.</source>
        <translation>Lape „%1“ lentelės nėra.</translation>
    </message>
    <message>
        <source>The file holds no such sheet.</source>
        <translation>Tokio lapo faile nėra.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: there is what looks like a personal code (11 digits). The program keeps no personal data of residents, so nothing was brought in. Remove the column of codes and try again.</source>
        <translation>Lapas „%1“, langelis %2: čia, atrodo, įrašytas asmens kodas (11 skaitmenų). Programa nesaugo gyventojų asmens duomenų, todėl nieko neimportuota. Pašalinkite kodų stulpelį ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Sheet “%1”: no column was found for: %2. The headings found in row %3 are: %4. Check the sheet and the row of headings, or choose the columns by hand.</source>
        <translation>Lapas „%1“: nerasta stulpelio: %2. %3 eilutėje rastos antraštės: %4. Patikrinkite lapą ir antraščių eilutę arba parinkite stulpelius patys.</translation>
    </message>
    <message>
        <source>The column %1 “%2” is not brought in: it belongs to no field.</source>
        <translation>Stulpelis %1 „%2“ neimportuojamas: jis neatitinka jokio lauko.</translation>
    </message>
    <message>
        <source>The sheet “%1” is not brought in.</source>
        <translation>Lapas „%1“ neimportuojamas.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: %3</source>
        <translation>Lapas „%1“, %2 eilutė: %3</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>Lapas „%1“, langelis %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ir dar %n.</numerusform>
            <numerusform>… ir dar %n.</numerusform>
            <numerusform>… ir dar %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not brought in, nothing was changed.</source>
        <translation>„%1“ neimportuota, niekas nepakeista.</translation>
    </message>
    <message>
        <source>Plan imported: %1</source>
        <translation>Importuotas planas: %1</translation>
    </message>
    <message>
        <source>Network members imported: %1</source>
        <translation>Importuoti tinklo dalyviai: %1</translation>
    </message>
    <message>
        <source>Activities imported: %1</source>
        <translation>Importuotos veiklos: %1</translation>
    </message>
    <message>
        <source>Statistics imported: %1</source>
        <translation>Importuota statistika: %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Sheet “%1”: there are no rows of data below the headings in row %2.</source>
        <translation>Lapas „%1“: po antraštėmis, esančiomis %2 eilutėje, duomenų eilučių nėra.</translation>
    </message>
    <message>
        <source>The sheet “%1” holds what looks like personal codes. Nothing of it is brought in; they should not be kept in this file either.</source>
        <translation>Lape „%1“, atrodo, įrašyti asmens kodai. Iš jo nieko neimportuojama; jų nederėtų laikyti ir šiame faile.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” is not brought in.</source>
        <translation>Paslėptas lapas „%1“ neimportuojamas.</translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” holds a table of the same kind with %n row(s), which is not brought in: bring it in as well by choosing that sheet.</source>
        <translation>
            <numerusform>Lape „%1“ yra tokia pati lentelė (%n eilutė), kuri neimportuojama: importuokite ir ją, pasirinkę tą lapą.</numerusform>
            <numerusform>Lape „%1“ yra tokia pati lentelė (%n eilutės), kuri neimportuojama: importuokite ir ją, pasirinkę tą lapą.</numerusform>
            <numerusform>Lape „%1“ yra tokia pati lentelė (%n eilučių), kuri neimportuojama: importuokite ir ją, pasirinkę tą lapą.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) with errors, which are not told one by one.</source>
        <translation>
            <numerusform>… ir dar %n eilutė su klaidomis, apie kurią atskirai nepranešama.</numerusform>
            <numerusform>… ir dar %n eilutės su klaidomis, apie kurias atskirai nepranešama.</numerusform>
            <numerusform>… ir dar %n eilučių su klaidomis, apie kurias atskirai nepranešama.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Rodikliai</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mato vnt.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kryptis</translation>
    </message>
    <message>
        <source>A value is</source>
        <translation>Reikšmė yra</translation>
    </message>
    <message>
        <source>Parts become one by</source>
        <translation>Dalys jungiamos</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Pradinė reikšmė</translation>
    </message>
    <message>
        <source>The value before the plan; empty means unknown, which is not zero.</source>
        <translation>Reikšmė prieš planą; tuščia reiškia „nežinoma“, o tai nėra nulis.</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>Pradinės reikšmės metai</translation>
    </message>
    <message>
        <source>Target of the plan</source>
        <translation>Viso plano siektina reikšmė</translation>
    </message>
    <message>
        <source>Declared for the whole plan; it is not the sum of the years.</source>
        <translation>Nustatoma visam planui; tai nėra metų suma.</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Skalė nuo</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skalė iki</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Skirstymai</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Duomenų šaltinis</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Periodiškumas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Eilė</translation>
    </message>
</context>
<context>
    <name>IndicatorTarget</name>
    <message>
        <source>Yearly target</source>
        <translation>Metų siektina reikšmė</translation>
    </message>
    <message>
        <source>Yearly targets</source>
        <translation>Metų siektinos reikšmės</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Siektina reikšmė</translation>
    </message>
    <message>
        <source>Reason for the deviation</source>
        <translation>Nukrypimo priežastis</translation>
    </message>
</context>
<context>
    <name>IndicatorValue</name>
    <message>
        <source>Indicator value</source>
        <translation>Rodiklio reikšmė</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation>Rodiklių reikšmės</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svoris</translation>
    </message>
    <message>
        <source>For an average: how many cases stand behind it.</source>
        <translation>Vidurkiui: kiek atvejų už jo slypi.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>Which part of the breakdown; empty for the whole.</source>
        <translation>Kuri skirstymo dalis; tuščia – visuma.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Dėliojami puslapiai</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Spausdinti: %1</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Priemonės</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Uždavinys</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atsakinga</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Needs no money</source>
        <translation>Lėšų nereikia</translation>
    </message>
    <message>
        <source>Not every measure needs money; this is not the same as zero euro.</source>
        <translation>Ne visoms priemonėms reikia lėšų; tai ne tas pats, kas nulis eurų.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Reason for the state</source>
        <translation>Būsenos priežastis</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Tenkinami poreikiai</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Tikslinės grupės</translation>
    </message>
    <message>
        <source>Code in the strategic plan</source>
        <translation>Strateginio plano kodas</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Eilė</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Savivaldybės</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Choose one of the 60 municipalities; names are filled in from the list.</source>
        <translation>Pasirinkite vieną iš 60 savivaldybių; pavadinimai užpildomi iš sąrašo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Name in the genitive</source>
        <translation>Pavadinimo kilmininkas</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administracija</translation>
    </message>
    <message>
        <source>The author named at the head of the report.</source>
        <translation>Ataskaitos sudarytojas, nurodomas jos pradžioje.</translation>
    </message>
    <message>
        <source>Place of drawing up</source>
        <translation>Sudarymo vieta</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Apskritis</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Teisinė forma</translation>
    </message>
    <message>
        <source>Register code</source>
        <translation>Įmonės kodas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Signatory&apos;s position</source>
        <translation>Pasirašančio asmens pareigos</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Pasirašantis asmuo</translation>
    </message>
    <message>
        <source>Smallest published count</source>
        <translation>Mažiausias skelbiamas skaičius</translation>
    </message>
    <message>
        <source>Smaller counts of residents are withheld in the report, so that nobody can be recognised.</source>
        <translation>Mažesni gyventojų skaičiai ataskaitoje neskelbiami, kad niekas nebūtų atpažintas.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Pavyzdys</translation>
    </message>
</context>
<context>
    <name>NamedRecord</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Need or challenge</source>
        <translation>Poreikis ar iššūkis</translation>
    </message>
    <message>
        <source>Needs and challenges</source>
        <translation>Poreikiai ir iššūkiai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sritis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Tikslinės grupės</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Paliečia žmonių</translation>
    </message>
    <message>
        <source>About how many people; leave empty when unknown.</source>
        <translation>Maždaug kiek žmonių; jei nežinoma, palikite tuščią.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Who said so: study, institution, statistics.</source>
        <translation>Kas tai nurodė: tyrimas, įstaiga, statistika.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Aprašymas</translation>
    </message>
</context>
<context>
    <name>Objective</name>
    <message>
        <source>Objective</source>
        <translation>Uždavinys</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Uždaviniai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tikslas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Eilė</translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Observation</source>
        <translation>Statistikos reikšmė</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Statistikos reikšmės</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Duomenų eilutė</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Lytis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Ground of arrival</source>
        <translation>Atvykimo pagrindas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importas</translation>
    </message>
</context>
<context>
    <name>ObservationBatch</name>
    <message>
        <source>Import of statistics</source>
        <translation>Statistikos importas</translation>
    </message>
    <message>
        <source>Imports of statistics</source>
        <translation>Statistikos importai</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Duomenų eilutė</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importuota</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Eilučių</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>There is no room on the disk for “%1”. Free some space or choose another place; the old file, if there was one, is unchanged.</source>
        <translation>Diske nėra vietos failui „%1“. Atlaisvinkite vietos arba pasirinkite kitą vietą; jei failas jau buvo, jis nepakeistas.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the place is read-only or you have no right to write there. Choose another folder.</source>
        <translation>Failo „%1“ įrašyti negalima: vieta tik skaitoma arba neturite teisės joje rašyti. Pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced: it may be open in another program. Close it there or give another name.</source>
        <translation>Failo „%1“ pakeisti negalima: galbūt jis atidarytas kitoje programoje. Užverkite jį ten arba nurodykite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>Writing “%1” failed. The disk may be full or no longer connected; the old file, if there was one, is unchanged.</source>
        <translation>Failo „%1“ įrašyti nepavyko. Gali būti, kad diske nebėra vietos arba jis atjungtas; jei failas jau buvo, jis nepakeistas.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the file a name.</source>
        <translation>„%1“ yra aplankas. Nurodykite failo pavadinimą.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place for the file.</source>
        <translation>Aplanko „%1“ nėra. Pasirinkite kitą vietą failui.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be replaced. Choose another name.</source>
        <translation>„%1“ nėra paprastas failas, jo pakeisti negalima. Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>“%1” is a data file of Santalka and is never written over. Give what is written a name of its own; nothing was changed.</source>
        <translation>„%1“ yra „Santalkos“ duomenų failas, jis niekada neperrašomas. Parinkite rašomam failui kitą pavadinimą; niekas nepakeista.</translation>
    </message>
    <message>
        <source>“%1” is marked as read-only, so it is not replaced. Take the mark away in the properties of the file or give another name.</source>
        <translation>„%1“ pažymėtas kaip skirtas tik skaityti, todėl nepakeičiamas. Nuimkite šią žymą failo savybėse arba nurodykite kitą pavadinimą.</translation>
    </message>
</context>
<context>
    <name>PageBox</name>
    <message>
        <source>(signature)</source>
        <translation>(parašas)</translation>
    </message>
    <message>
        <source>(name and surname)</source>
        <translation>(vardas ir pavardė)</translation>
    </message>
    <message>
        <source>(continued) </source>
        <translation>(tęsinys) </translation>
    </message>
    <message>
        <source>Figure %1. </source>
        <translation>%1 pav. </translation>
    </message>
    <message>
        <source>Table %1 (continued). </source>
        <translation>%1 lentelė (tęsinys). </translation>
    </message>
    <message>
        <source>Table %1. </source>
        <translation>%1 lentelė. </translation>
    </message>
</context>
<context>
    <name>PageGroup</name>
    <message>
        <source>Budget lines</source>
        <translation>Lėšų eilutės</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Šaltiniai</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Poreikiai</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Tyrimai</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Start</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terminai</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Dalyviai</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>Needs and challenges</source>
        <translation>Poreikiai ir iššūkiai</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Poreikiai</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Pasiūlymai</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>Applications and projects</source>
        <translation>Paraiškos ir projektai</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projektai</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Metinė ataskaita</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>Publications and outreach</source>
        <translation>Leidiniai ir sklaida</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Sklaida</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Network and activities</source>
        <translation>Tinklas ir veiklos</translation>
    </message>
    <message>
        <source>Plan and money</source>
        <translation>Planas ir lėšos</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Atsiskaitymas</translation>
    </message>
    <message>
        <source>File</source>
        <comment>group in the navigation</comment>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Tables in and out</source>
        <translation>Importas ir eksportas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Kas pasikeitė</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Pakeitimai</translation>
    </message>
    <message>
        <source>Check my data</source>
        <translation>Duomenų patikra</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Patikra</translation>
    </message>
</context>
<context>
    <name>ParseTexts</name>
    <message>
        <source>In “%1” the year has two digits, so it cannot be told from the day. Write the date as 2026-03-14.</source>
        <translation>Datoje „%1“ metai parašyti dviem skaitmenimis, todėl jų neįmanoma atskirti nuo dienos. Rašykite 2026-03-14.</translation>
    </message>
    <message>
        <source>In “%1” day and month can be read either way. Write the date as 2026-03-14.</source>
        <translation>Datos „%1“ dieną ir mėnesį galima suprasti dvejopai. Rašykite 2026-03-14.</translation>
    </message>
    <message>
        <source>“%1” is no date: there is no month %2.</source>
        <translation>„%1“ nėra data: %2 mėnesio nebūna.</translation>
    </message>
    <message>
        <source>“%1” is no period: a year has four quarters.</source>
        <translation>„%1“ nėra laikotarpis: metai turi keturis ketvirčius.</translation>
    </message>
    <message>
        <source>“%1” is no period: a year has two halves.</source>
        <translation>„%1“ nėra laikotarpis: metai turi du pusmečius.</translation>
    </message>
    <message>
        <source>“%1” is no date: that month has no day %2.</source>
        <translation>„%1“ nėra data: tas mėnuo neturi %2 dienos.</translation>
    </message>
    <message>
        <source>The period “%1” ends before it begins.</source>
        <translation>Laikotarpis „%1“ baigiasi anksčiau, negu prasideda.</translation>
    </message>
    <message>
        <source>“%1” names no year. Write, for example, 2026 or 2026–2028.</source>
        <translation>„%1“ nenurodo metų. Rašykite, pavyzdžiui, 2026 arba 2026–2028.</translation>
    </message>
    <message>
        <source>“%1” is not a period the program understands. Write, for example, 2026–2028 or 2026-03-01 – 2026-06-30.</source>
        <translation>Laikotarpio „%1“ programa nesupranta. Rašykite, pavyzdžiui, 2026–2028 arba 2026-03-01 – 2026-06-30.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-03-14.</source>
        <translation>„%1“ nėra data. Rašykite 2026-03-14.</translation>
    </message>
    <message>
        <source>The date “%1” has no year. Write it as 2026-03-14.</source>
        <translation>Datoje „%1“ trūksta metų. Rašykite 2026-03-14.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ nėra skaičius.</translation>
    </message>
    <message>
        <source>“%1” holds more than one number.</source>
        <translation>Langelyje „%1“ yra daugiau negu vienas skaičius.</translation>
    </message>
    <message>
        <source>The digits of “%1” are grouped in a way that can be read differently. Write it without spaces and points, with a comma before the decimals.</source>
        <translation>Skaičiaus „%1“ skaitmenys sugrupuoti taip, kad jį galima suprasti įvairiai. Rašykite be tarpų ir taškų, o prieš dešimtąsias dalis – kablelį.</translation>
    </message>
    <message>
        <source>“%1” is too long to be a number.</source>
        <translation>„%1“ per ilgas, kad būtų skaičius.</translation>
    </message>
    <message>
        <source>The amount %1 is too large to be right.</source>
        <translation>Suma %1 per didelė, kad būtų teisinga.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in euro.</source>
        <translation>„%1“ nėra suma eurais.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet (%1) instead of a value.</source>
        <translation>Langelyje vietoj reikšmės yra skaičiuoklės klaida (%1).</translation>
    </message>
    <message>
        <source>“%1” has letters among the digits. Write the number with digits only.</source>
        <translation>„%1“: tarp skaitmenų yra raidžių. Skaičių užrašykite vien skaitmenimis.</translation>
    </message>
</context>
<context>
    <name>PaymentRequest</name>
    <message>
        <source>Payment request</source>
        <translation>Mokėjimo prašymas</translation>
    </message>
    <message>
        <source>Payment requests</source>
        <translation>Mokėjimo prašymai</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projektas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Ketvirtis</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Apmokėta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Išmokėta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF was not written: the export was stopped.</source>
        <translation>PDF neįrašytas: eksportas sustabdytas.</translation>
    </message>
    <message>
        <source>The PDF could not be started.</source>
        <translation>PDF pradėti nepavyko.</translation>
    </message>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>PDF užbaigti nepavyko.</translation>
    </message>
    <message>
        <source>“%1” holds letters that the report&apos;s typeface lacks; they are printed as �.</source>
        <translation>Tekste „%1“ yra raidžių, kurių ataskaitos šriftas neturi; jos spausdinamos kaip �.</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message numerus="yes">
        <source>The person is erased in %n place(s) of the file.</source>
        <translation>
            <numerusform>Asmuo ištrintas %n failo vietoje.</numerusform>
            <numerusform>Asmuo ištrintas %n failo vietose.</numerusform>
            <numerusform>Asmuo ištrintas %n failo vietų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were cleaned as well.</source>
        <translation>
            <numerusform>Išvalyta ir %n atsarginė kopija.</numerusform>
            <numerusform>Išvalytos ir %n atsarginės kopijos.</numerusform>
            <numerusform>Išvalyta ir %n atsarginių kopijų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions of reports that were sent stay as they are (%n).</source>
        <translation>
            <numerusform>Išsiųstos ataskaitų versijos lieka, kokios buvo (%n).</numerusform>
            <numerusform>Išsiųstos ataskaitų versijos lieka, kokios buvo (%n).</numerusform>
            <numerusform>Išsiųstos ataskaitų versijos lieka, kokios buvo (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cleaned: %1</source>
        <translation>Neišvalyta: %1</translation>
    </message>
    <message>
        <source>The second place for backups “%1” cannot be reached now; it is cleaned when the file is opened with it connected.</source>
        <translation>Antrosios atsarginių kopijų vietos „%1“ dabar nepasiekti; ji bus išvalyta, kai failas bus atvertas ją prijungus.</translation>
    </message>
    <message>
        <source>What was overwritten can still be read in unused parts of the file: %1</source>
        <translation>Kas perrašyta, dar gali būti perskaityta nenaudojamose failo dalyse: %1</translation>
    </message>
    <message>
        <source>There is nothing to erase in this backup.</source>
        <translation>Šioje atsarginėje kopijoje nėra ko ištrinti.</translation>
    </message>
    <message>
        <source>The person was erased before; what was left of it is done now.</source>
        <translation>Asmuo ištrintas anksčiau; dabar baigta, kas buvo likę.</translation>
    </message>
    <message>
        <source>%1 – also of: %2</source>
        <comment>a phone, and the record that has it too</comment>
        <translation>%1 – taip pat: %2</translation>
    </message>
    <message>
        <source>Not only the person&apos;s, so it stays elsewhere: %1.</source>
        <translation>Priklauso ne tik šiam asmeniui, todėl kitur palikta: %1.</translation>
    </message>
    <message>
        <source>Look yourself whether the person is meant here: %1.</source>
        <translation>Patys patikrinkite, ar čia minimas šis asmuo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>An erasure of a person that had been interrupted was finished: %n backup(s) were cleaned.</source>
        <translation>
            <numerusform>Baigtas nutrūkęs asmens ištrynimas: išvalyta %n atsarginė kopija.</numerusform>
            <numerusform>Baigtas nutrūkęs asmens ištrynimas: išvalytos %n atsarginės kopijos.</numerusform>
            <numerusform>Baigtas nutrūkęs asmens ištrynimas: išvalyta %n atsarginių kopijų.</numerusform>
        </translation>
    </message>
    <message>
        <source>An erasure of a person that had been interrupted was finished.</source>
        <translation>Baigtas nutrūkęs asmens ištrynimas.</translation>
    </message>
    <message>
        <source>An erasure of a person is not finished yet. Not cleaned: %1</source>
        <translation>Asmens ištrynimas dar nebaigtas. Neišvalyta: %1</translation>
    </message>
    <message>
        <source>“%1”, where copies of backups went earlier, cannot be reached. Delete them there; a copy that is restored is erased again.</source>
        <translation>Vieta „%1“, kurioje anksčiau buvo padėta atsarginių kopijų, nepasiekiama. Ištrinkite jas ten; jei kopija bus atkurta, asmuo iš jos bus ištrintas iš naujo.</translation>
    </message>
    <message>
        <source>It cannot be deleted. Delete it yourself.</source>
        <translation>Failo ištrinti nepavyko. Ištrinkite jį patys.</translation>
    </message>
    <message>
        <source>Its folder cannot be reached now; what older states of the file are in it is cleaned when the file is opened with it connected.</source>
        <translation>Aplankas dabar nepasiekiamas; jame esančios senesnės failo būsenos bus išvalytos, kai failas bus atvertas su prijungtu aplanku.</translation>
    </message>
    <message>
        <source>Kept after damage or a crash, naming the person, not to be changed and so deleted: %1.</source>
        <translation>Po gedimo ar strigties išsaugoti failai, kuriuose minimas asmuo ir kurių pakeisti negalima, ištrinti: %1.</translation>
    </message>
</context>
<context>
    <name>PersonExtract</name>
    <message>
        <source>written down</source>
        <translation>įrašyta</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>Data kept about a contact person</source>
        <translation>Apie kontaktinį asmenį saugomi duomenys</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Apie ką</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Other places where the name, e-mail or phone stands</source>
        <translation>Kitos vietos, kuriose yra vardas, el. paštas ar telefonas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nėra.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Kada, kas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Iš ko į ką</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Dar nieko nekeista.</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Įrašas ištrintas</translation>
    </message>
    <message>
        <source>%1; it can still be brought back from the bin</source>
        <translation>%1; jį dar galima grąžinti iš šiukšlinės</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>this computer&apos;s disk</source>
        <translation>šio kompiuterio diskas</translation>
    </message>
    <message>
        <source>a network place</source>
        <translation>tinklo vieta</translation>
    </message>
    <message>
        <source>a removable disk</source>
        <translation>išimamas diskas</translation>
    </message>
    <message>
        <source>a synced folder</source>
        <translation>sinchronizuojamas aplankas</translation>
    </message>
</context>
<context>
    <name>PlacedFile</name>
    <message>
        <source>“%1” cannot be reached: the network place does not answer. Check the connection and try again.</source>
        <translation>„%1“ nepasiekiamas: tinklo vieta neatsako. Patikrinkite ryšį ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Pirmieji metai</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Paskutiniai metai</translation>
    </message>
    <message>
        <source>Form of approval</source>
        <translation>Tvirtinimo forma</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Kas patvirtino</translation>
    </message>
    <message>
        <source>In the genitive, as in the approval mark.</source>
        <translation>Kilmininku, kaip tvirtinimo žymoje.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Act number</source>
        <translation>Akto numeris</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Programme of the strategic plan</source>
        <translation>Strateginio veiklos plano programa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>n/a</source>
        <translation>netaikoma</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nereikia</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Be uždavinio</translation>
    </message>
    <message>
        <source>not this year</source>
        <translation>ne šių metų</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n rodiklis</numerusform>
            <numerusform>%n rodikliai</numerusform>
            <numerusform>%n rodiklių</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atsakinga</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laikotarpis</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mato vnt.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Pradinė</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Siekis</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Pasiekta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Pažanga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>sought</source>
        <translation>ieškoma</translation>
    </message>
    <message>
        <source>to split</source>
        <translation>padalyti</translation>
    </message>
    <message>
        <source>No target is set for %1; this is the target of the whole plan.</source>
        <translation>%1 m. siektina reikšmė nenustatyta; tai viso plano siektina reikšmė.</translation>
    </message>
    <message>
        <source>Computed from dated values. Press Enter or F2 to see them.</source>
        <translation>Apskaičiuota iš reikšmių su datomis. Jas parodo „Enter“ arba F2.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 reikšmė</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Nustatyta ranka: %1</translation>
    </message>
    <message>
        <source>The sum of several budget lines. Press Enter or F2 to see them.</source>
        <translation>Kelių lėšų eilučių suma. Jas parodo „Enter“ arba F2.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n priemonė</numerusform>
            <numerusform>%n priemonės</numerusform>
            <numerusform>%n priemonių</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective %1. %2</source>
        <translation>%1 uždavinys. %2</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Be tikslo</translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <translation>%1 tikslas. %2</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>until %1</source>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>nuo %1</translation>
    </message>
    <message>
        <source>This cell is computed; it is not written by hand.</source>
        <translation>Šis langelis apskaičiuojamas, ranka jo pildyti nereikia.</translation>
    </message>
    <message>
        <source>This looks like a personal code. Personal data of residents is not kept here.</source>
        <translation>Tai panašu į asmens kodą. Gyventojų asmens duomenys čia nesaugomi.</translation>
    </message>
    <message>
        <source>Write a span like 2026–2028, 2026 I – 2027 II or 2026-03 – 2026-11.</source>
        <translation>Rašykite laikotarpį, pvz., 2026–2028, 2026 I – 2027 II arba 2026-03 – 2026-11.</translation>
    </message>
    <message>
        <source>An indicator needs its title. To remove the indicator, choose “Delete”.</source>
        <translation>Rodikliui reikia pavadinimo. Norėdami rodiklį pašalinti, rinkitės „Ištrinti“.</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nereikia</translation>
    </message>
    <message>
        <source>The year has a budget line; remove it in the side form before saying that no money is needed.</source>
        <translation>Šiais metais yra lėšų eilutė; pirma pašalinkite ją šoninėje formoje, tik tada nurodykite, kad lėšų nereikia.</translation>
    </message>
</context>
<context>
    <name>PlanImport</name>
    <message>
        <source>the header again</source>
        <translation>pakartota antraštė</translation>
    </message>
    <message>
        <source>a note below the table: “%1”</source>
        <translation>pastaba po lentele: „%1“</translation>
    </message>
    <message>
        <source>The years of the plan are named neither in its title nor in the headings of the columns: write them, for instance “2026–2028”.</source>
        <translation>Plano metai nenurodyti nei pavadinime, nei stulpelių antraštėse: įrašykite juos, pavyzdžiui, „2026–2028“.</translation>
    </message>
    <message>
        <source>Integration plan %1–%2</source>
        <translation>Integracijos planas %1–%2 m.</translation>
    </message>
    <message>
        <source>plan, new</source>
        <translation>planas, naujas</translation>
    </message>
    <message>
        <source>plan, already there</source>
        <translation>planas, jau yra</translation>
    </message>
    <message>
        <source>Above the table, not brought in: “%1”</source>
        <translation>Virš lentelės, neimportuojama: „%1“</translation>
    </message>
    <message>
        <source>goal, already there</source>
        <translation>tikslas, jau yra</translation>
    </message>
    <message>
        <source>objective, already there</source>
        <translation>uždavinys, jau yra</translation>
    </message>
    <message>
        <source>goal, new</source>
        <translation>tikslas, naujas</translation>
    </message>
    <message>
        <source>objective, new</source>
        <translation>uždavinys, naujas</translation>
    </message>
    <message>
        <source>The number %1 stands in row %2 already, with another measure.</source>
        <translation>Numeris %1 jau yra %2 eilutėje prie kitos priemonės.</translation>
    </message>
    <message>
        <source>Another measure of the same number</source>
        <translation>Kita priemonė tuo pačiu numeriu</translation>
    </message>
    <message>
        <source>The cell holds the date %1: the spreadsheet program made it of a number such as 1.1.</source>
        <translation>Langelyje yra data %1: skaičiuoklė ją padarė iš numerio, pavyzdžiui, 1.1.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Be numerio</translation>
    </message>
    <message>
        <source>The measure again: its further indicator or money.</source>
        <translation>Ta pati priemonė: kitas jos rodiklis ar lėšos.</translation>
    </message>
    <message>
        <source>The measure has no name. Write it, or remove the row.</source>
        <translation>Priemonė neturi pavadinimo. Įrašykite jį arba pašalinkite eilutę.</translation>
    </message>
    <message>
        <source>“%1” is kept as the whole time of the plan.</source>
        <translation>„%1“ įrašyta kaip visas plano laikotarpis.</translation>
    </message>
    <message>
        <source>“%1” names single years; kept as the span from the first to the last.</source>
        <translation>„%1“ nurodo pavienius metus; įrašytas laikotarpis nuo pirmųjų iki paskutinių.</translation>
    </message>
    <message>
        <source>total, not brought in</source>
        <translation>suma, neimportuojama</translation>
    </message>
    <message>
        <source>The formula in %1 makes %2, because it leaves out the amounts typed as text; with them it is %3.</source>
        <translation>Formulė langelyje %1 duoda %2, nes nesudeda tekstu įrašytų sumų; su jomis būtų %3.</translation>
    </message>
    <message>
        <source>The total in %1 is %2, but the rows above it make %3.</source>
        <translation>Suma langelyje %1 yra %2, o eilutės virš jos sudaro %3.</translation>
    </message>
    <message>
        <source>The row has several indicators, but this cell has one value. Write a value for each on a line of its own, or give each indicator a row.</source>
        <translation>Eilutėje yra keli rodikliai, o šiame langelyje – viena reikšmė. Įrašykite kiekvieno reikšmę atskiroje langelio eilutėje arba kiekvienam rodikliui skirkite lentelės eilutę.</translation>
    </message>
    <message>
        <source>There is a value, but the row names no indicator.</source>
        <translation>Reikšmė yra, bet rodiklis eilutėje nenurodytas.</translation>
    </message>
    <message>
        <source>The value %1 lies outside the scale %2–%3.</source>
        <translation>Reikšmė %1 netelpa į skalę %2–%3.</translation>
    </message>
    <message>
        <source>The heading of the column does not say of which year the result is.</source>
        <translation>Stulpelio antraštė nepasako, kurių metų tai reikšmė.</translation>
    </message>
    <message>
        <source>Keep it in the notes of the measure</source>
        <translation>Palikti priemonės pastabose</translation>
    </message>
    <message>
        <source>the years are shared out by hand later</source>
        <translation>pagal metus paskirstysite vėliau patys</translation>
    </message>
    <message>
        <source>the whole amount in this year</source>
        <translation>visa suma šiais metais</translation>
    </message>
    <message>
        <source>%1 stands for the years %2–%3 together; the file does not say how much is for which year.</source>
        <translation>%1 nurodyta visiems %2–%3 metams kartu; faile nepasakyta, kiek kuriems metams.</translation>
    </message>
    <message>
        <source>Money for %1–%2 together: %3.</source>
        <translation>Lėšos %1–%2 metams kartu: %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount: left unknown.</source>
        <translation>„%1“ nėra suma: palikta nežinoma.</translation>
    </message>
    <message>
        <source>The total of the row is %1, but its years make %2.</source>
        <translation>Eilutės suma yra %1, o jos metai sudaro %2.</translation>
    </message>
    <message>
        <source>The row says “%1”, but there is an amount of money.</source>
        <translation>Eilutėje parašyta „%1“, bet nurodyta pinigų suma.</translation>
    </message>
    <message>
        <source>The amount holds</source>
        <translation>Galioja suma</translation>
    </message>
    <message>
        <source>money is needed, its source is unknown</source>
        <translation>lėšų reikia, šaltinis nežinomas</translation>
    </message>
    <message>
        <source>No money is needed</source>
        <translation>Lėšų nereikia</translation>
    </message>
    <message>
        <source>the amount is left out</source>
        <translation>suma neimportuojama</translation>
    </message>
    <message>
        <source>Integration plan %1</source>
        <translation>Integracijos planas, %1 m.</translation>
    </message>
    <message>
        <source>“%1” in place of a source: the money of this row sums the rows above and is not brought in.</source>
        <translation>Vietoj šaltinio parašyta „%1“: šios eilutės lėšos yra aukščiau esančių eilučių suma ir neimportuojamos.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>„%1“ nėra metai.</translation>
    </message>
    <message>
        <source>a part of the total above, not brought in</source>
        <translation>aukščiau esančios sumos dalis, neimportuojama</translation>
    </message>
    <message>
        <source>The cell says “%1”, which is not one number.</source>
        <translation>Langelyje parašyta „%1“, tai nėra vienas skaičius.</translation>
    </message>
    <message>
        <source>Keep it in the notes of the indicator</source>
        <translation>Palikti rodiklio pastabose</translation>
    </message>
    <message>
        <source>the value stays unknown</source>
        <translation>reikšmė lieka nežinoma</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>Palikti nežinomą</translation>
    </message>
    <message>
        <source>the cell stays empty</source>
        <translation>langelis lieka tuščias</translation>
    </message>
    <message>
        <source>The cell is merged over the rows %1–%2; its amount is kept with the first of their measures.</source>
        <translation>Langelis sujungtas per %1–%2 eilutes; jo suma priskirta pirmajai iš jų priemonių.</translation>
    </message>
    <message>
        <source>The row says “%1”, but in Santalka this measure has an amount of %2 in %3.</source>
        <translation>Eilutėje parašyta „%1“, o Santalkoje šiai priemonei %3 m. įrašyta suma %2.</translation>
    </message>
    <message>
        <source>The amount in Santalka holds</source>
        <translation>Galioja Santalkoje įrašyta suma</translation>
    </message>
    <message>
        <source>the money of this row is left as it is</source>
        <translation>šios eilutės lėšos nekeičiamos</translation>
    </message>
    <message>
        <source>the amounts in Santalka are emptied</source>
        <translation>Santalkoje įrašytos sumos ištrinamos</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>The plan ends before the pasted rows do.</source>
        <translation>Planas baigiasi anksčiau, nei klijuojamos eilutės.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The file holds no plan yet.</source>
        <translation>Faile dar nėra plano.</translation>
    </message>
</context>
<context>
    <name>ProgramInfo</name>
    <message>
        <source>public domain</source>
        <translation>viešoji nuosavybė</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Achieved</source>
        <translation>Pasiekta</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Vykdoma</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Iš dalies</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Vėluoja</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Neįvykdyta</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nepradėta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atsisakyta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Netaikoma</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Application or project</source>
        <translation>Paraiška ar projektas</translation>
    </message>
    <message>
        <source>Applications and projects</source>
        <translation>Paraiškos ir projektai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kvietimas</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Prašyta</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Skirta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sutartis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriai</translation>
    </message>
    <message>
        <source>Indicators and results</source>
        <translation>Rodikliai ir rezultatai</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Priemonės</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Proposal</source>
        <translation>Pasiūlymas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Pasiūlymai</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Kam teikta</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atsakymas</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Atsakyta</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Poreikiai</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Channel or publication</source>
        <translation>Kanalas ar leidinys</translation>
    </message>
    <message>
        <source>Channels and publications</source>
        <translation>Kanalai ir leidiniai</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanalas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temos</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Paskelbta</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Paskutinė peržiūra</translation>
    </message>
    <message>
        <source>Links micenter.lt</source>
        <translation>Nuoroda į micenter.lt</translation>
    </message>
    <message>
        <source>EU mark shown</source>
        <translation>ES ženklas parodytas</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Pasiekta žmonių</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The place “%1” cannot be reached.</source>
        <translation>Vieta „%1“ nepasiekiama.</translation>
    </message>
    <message>
        <source>What arrived at “%1” is not what was sent.</source>
        <translation>Vietą „%1“ pasiekė ne tai, kas buvo siųsta.</translation>
    </message>
    <message>
        <source>“%1” is no longer in its place: somebody moved or deleted it. Your work is kept on this computer.</source>
        <translation>Failo „%1“ jo vietoje nebėra: kažkas jį perkėlė arba ištrynė. Jūsų darbas išsaugotas šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not what was sent.</source>
        <translation>Vietoje „%1“ yra ne tai, kas buvo siųsta.</translation>
    </message>
    <message>
        <source>Delivering “%1”</source>
        <translation>Failui „%1“ pristatyti</translation>
    </message>
</context>
<context>
    <name>ReadableCopy</name>
    <message>
        <source>The readable copy “%1” could not be written. The backup itself is made.</source>
        <translation>Skaitomos kopijos „%1“ įrašyti nepavyko. Pati atsarginė kopija padaryta.</translation>
    </message>
    <message>
        <source>Every table of a Santalka data file as CSV (UTF-8, comma, first row: names of columns), and its schema as SQL. Money is in cents, dates are year-month-day. For reading without the program; the backups beside it are what is restored.</source>
        <translation>Visos „Santalkos“ duomenų failo lentelės CSV pavidalu (UTF-8, kablelis, pirma eilutė – stulpelių vardai) ir duomenų struktūra SQL kalba. Pinigai – centais, datos – metai-mėnuo-diena. Skirta skaityti be programos; atkuriama iš šalia esančių atsarginių kopijų.</translation>
    </message>
    <message>
        <source>READ ME.txt</source>
        <translation>SKAITYK.txt</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>The administration that gives the report is not named.</source>
        <translation>Nenurodyta, kokia administracija teikia ataskaitą.</translation>
    </message>
    <message>
        <source>The coordinator is not written down.</source>
        <translation>Neįrašytas koordinatorius.</translation>
    </message>
    <message>
        <source>The coordinator has neither phone nor e-mail.</source>
        <translation>Neįrašytas nei koordinatoriaus telefonas, nei el. paštas.</translation>
    </message>
    <message>
        <source>The employer of the coordinator is not named.</source>
        <translation>Nenurodytas koordinatoriaus darbdavys.</translation>
    </message>
    <message>
        <source>Date and registration number are given when the report is registered.</source>
        <translation>Data ir registracijos numeris įrašomi užregistravus ataskaitą.</translation>
    </message>
    <message>
        <source>It is not said who signs the report.</source>
        <translation>Nenurodyta, kas pasirašo ataskaitą.</translation>
    </message>
    <message>
        <source>The number of foreign residents at the end of %1 is unknown: import the statistics.</source>
        <translation>Nežinoma, kiek užsieniečių gyveno %1 m. pabaigoje: įkelkite statistiką.</translation>
    </message>
    <message>
        <source>The number of foreign residents at the start of %1 is unknown, so the change cannot be told.</source>
        <translation>Nežinoma, kiek užsieniečių gyveno %1 m. pradžioje, todėl pokyčio apskaičiuoti negalima.</translation>
    </message>
    <message>
        <source>There are no figures by citizenship.</source>
        <translation>Nėra duomenų pagal pilietybę.</translation>
    </message>
    <message>
        <source>There are no figures by residence status.</source>
        <translation>Nėra duomenų pagal gyvenimo Lietuvoje statusą.</translation>
    </message>
    <message>
        <source>There are no figures by sex and age.</source>
        <translation>Nėra duomenų pagal lytį ir amžių.</translation>
    </message>
    <message>
        <source>There are no figures by ground of arrival.</source>
        <translation>Nėra duomenų pagal atvykimo pagrindą.</translation>
    </message>
    <message>
        <source>There are no figures on asylum seekers and refugees.</source>
        <translation>Nėra duomenų apie prieglobsčio prašytojus ir pabėgėlius.</translation>
    </message>
    <message>
        <source>No source of statistics is named.</source>
        <translation>Nenurodytas joks statistikos šaltinis.</translation>
    </message>
    <message>
        <source>The network has no members yet.</source>
        <translation>Tinkle dar nėra dalyvių.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of institutions named by duty 6.1 have no member.</source>
        <translation>
            <numerusform>%n Aprašo 6.1 papunktyje nurodyta institucijų grupė neturi nė vieno dalyvio.</numerusform>
            <numerusform>%n Aprašo 6.1 papunktyje nurodytos institucijų grupės neturi nė vieno dalyvio.</numerusform>
            <numerusform>%n Aprašo 6.1 papunktyje nurodytų institucijų grupių neturi nė vieno dalyvio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the network have never been contacted.</source>
        <translation>
            <numerusform>Su %n tinklo dalyviu dar nesusisiekta.</numerusform>
            <numerusform>Su %n tinklo dalyviais dar nesusisiekta.</numerusform>
            <numerusform>Su %n tinklo dalyvių dar nesusisiekta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting or other activity of duty 6.1 is written down for %1.</source>
        <translation>Neįrašyta nė viena %1 m. 6.1 funkcijos veikla (susitikimas, darbo grupė).</translation>
    </message>
    <message>
        <source>Some issues that institutions raised have no solution written down.</source>
        <translation>Kai kurioms institucijų iškeltoms problemoms neįrašytas sprendimas.</translation>
    </message>
    <message>
        <source>It is not said how the needs of %1 were found: no study.</source>
        <translation>Nenurodyta, kaip nustatyti %1 m. poreikiai: neįrašytas joks tyrimas.</translation>
    </message>
    <message>
        <source>“%1” has no sample size.</source>
        <translation>Nenurodyta „%1“ imtis.</translation>
    </message>
    <message>
        <source>No need of %1 is written down; duty 6.2 asks for it at least once a year.</source>
        <translation>Neįrašytas nė vienas %1 m. poreikis; 6.2 funkcija reikalauja juos nustatyti bent kartą per metus.</translation>
    </message>
    <message>
        <source>No integration challenge of %1 is written down.</source>
        <translation>Neįrašytas nė vienas %1 m. integracijos iššūkis.</translation>
    </message>
    <message>
        <source>Measure %1 has no indicator.</source>
        <translation>Priemonė %1 neturi rodiklio.</translation>
    </message>
    <message>
        <source>Measure %1 has no result for %2.</source>
        <translation>Priemonei %1 neįrašyta %2 m. pasiekta reikšmė.</translation>
    </message>
    <message>
        <source>Measure %1 has no target for %2.</source>
        <translation>Priemonei %1 nenustatyta %2 m. siektina reikšmė.</translation>
    </message>
    <message>
        <source>The baseline of measure %1 is unknown.</source>
        <translation>Nežinoma priemonės %1 pradinė reikšmė.</translation>
    </message>
    <message>
        <source>It is not said why measure %1 missed its target.</source>
        <translation>Nenurodyta, kodėl priemonė %1 nepasiekė siektinos reikšmės.</translation>
    </message>
    <message>
        <source>No proposal of %1 is written down.</source>
        <translation>Neįrašytas nė vienas %1 m. pasiūlymas.</translation>
    </message>
    <message>
        <source>There is no plan that covers %1.</source>
        <translation>Nėra plano, kuris apimtų %1 metus.</translation>
    </message>
    <message>
        <source>The plan is not approved yet.</source>
        <translation>Planas dar nepatvirtintas.</translation>
    </message>
    <message>
        <source>Date or number of the act that approved the plan is missing.</source>
        <translation>Trūksta planą patvirtinusio akto datos arba numerio.</translation>
    </message>
    <message>
        <source>No measure of the plan is due in %1.</source>
        <translation>Plane nėra %1 metais vykdomų priemonių.</translation>
    </message>
    <message>
        <source>Measure %1 says neither where its money comes from nor that it needs none.</source>
        <translation>Priemonei %1 nenurodyta nei iš kur lėšos, nei kad jų nereikia.</translation>
    </message>
    <message>
        <source>Planned money of measure %1 is unknown.</source>
        <translation>Nežinomos planuotos priemonės %1 lėšos.</translation>
    </message>
    <message>
        <source>It is not said how much measure %1 spent in %2.</source>
        <translation>Nenurodyta, kiek lėšų priemonei %1 panaudota %2 m.</translation>
    </message>
    <message>
        <source>Money of several sources is to be split: %1.</source>
        <translation>Reikia padalyti kelių šaltinių lėšas: %1.</translation>
    </message>
    <message>
        <source>Spending differs from the plan by more than a tenth, and no reason is given.</source>
        <translation>Panaudota daugiau nei dešimtadaliu kitaip, nei planuota, bet priežastis nenurodyta.</translation>
    </message>
    <message>
        <source>Project “%1” has no contract number.</source>
        <translation>Nenurodytas projekto „%1“ sutarties numeris.</translation>
    </message>
    <message>
        <source>The payment request of quarter %1 is overdue.</source>
        <translation>%1 ketv. mokėjimo prašymas nepateiktas laiku.</translation>
    </message>
    <message>
        <source>No representation (duty 6.5) is written down for %1.</source>
        <translation>Neįrašyta nė viena %1 m. atstovavimo veikla (6.5 funkcija).</translation>
    </message>
    <message>
        <source>No channel or publication that informs residents is written down.</source>
        <translation>Neįrašytas nė vienas gyventojų informavimo kanalas ar leidinys.</translation>
    </message>
    <message>
        <source>Publicising micenter.lt is mandatory: no publication links to it.</source>
        <translation>Viešinti micenter.lt privaloma, bet nė viename leidinyje nėra nuorodos į jį.</translation>
    </message>
    <message>
        <source>“%1” does not bear the EU mark.</source>
        <translation>„%1“ nepažymėta ES ženklu.</translation>
    </message>
    <message>
        <source>No public education (duty 6.7) is written down for %1.</source>
        <translation>Neįrašyta nė viena %1 m. visuomenės švietimo veikla (6.7 funkcija).</translation>
    </message>
    <message>
        <source>The text of point %1 “%2” is not written.</source>
        <translation>Neparašytas %1 punkto „%2“ tekstas.</translation>
    </message>
    <message>
        <source>The text of point %1 “%2” is still a draft.</source>
        <translation>%1 punkto „%2“ tekstas dar tik juodraštis.</translation>
    </message>
    <message>
        <source>It is not said why measure %1 is behind its target.</source>
        <translation>Nenurodyta, kodėl priemonė %1 atsilieka nuo siektinos reikšmės.</translation>
    </message>
    <message>
        <source>Money of measure %1 has no source written down.</source>
        <translation>Nenurodytas priemonės %1 lėšų šaltinis.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>In the report</source>
        <translation>Ataskaitoje</translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation>Rekvizitai</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Parašas</translation>
    </message>
    <message>
        <source>Protection of data</source>
        <translation>Duomenų apsauga</translation>
    </message>
</context>
<context>
    <name>ReportSection</name>
    <message>
        <source>Text of the report</source>
        <translation>Ataskaitos tekstas</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Ataskaitos tekstai</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punktas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
</context>
<context>
    <name>ReportTemplate</name>
    <message>
        <source>The report template cannot be used: %1</source>
        <translation>Ataskaitos šablono naudoti negalima: %1</translation>
    </message>
    <message>
        <source>“%1” is no number of a point (as in 4.3).</source>
        <translation>„%1“ nėra papunkčio numeris (pvz., 4.3).</translation>
    </message>
    <message>
        <source>point %1 stands in it twice.</source>
        <translation>papunktis %1 jame įrašytas du kartus.</translation>
    </message>
    <message>
        <source>point %1 has no title (title_lt).</source>
        <translation>papunktis %1 neturi pavadinimo (title_lt).</translation>
    </message>
    <message>
        <source>point %1 asks for “%2”, which this version does not know.</source>
        <translation>papunktis %1 naudoja bloką „%2“, kurio ši programos versija nežino.</translation>
    </message>
    <message>
        <source>it is no JSON (%1 at byte %2).</source>
        <translation>tai ne JSON failas (%1, %2 baitas).</translation>
    </message>
    <message>
        <source>it is not a template of this program.</source>
        <translation>tai ne šios programos šablonas.</translation>
    </message>
    <message>
        <source>it was made for another version of this program.</source>
        <translation>jis parengtas kitai programos versijai.</translation>
    </message>
    <message>
        <source>section %1 opens with “%2”, which this version does not know.</source>
        <translation>%1 skyrius pradedamas „%2“, kurio ši programos versija nežino.</translation>
    </message>
    <message>
        <source>it has no title or no sections.</source>
        <translation>jame nėra pavadinimo arba skyrių.</translation>
    </message>
    <message>
        <source>it is too large to be a template.</source>
        <translation>failas per didelis šablonui.</translation>
    </message>
    <message>
        <source>The program has no report template.</source>
        <translation>Programoje nėra ataskaitos šablono.</translation>
    </message>
    <message>
        <source>The report template %1 cannot be opened. Check its path, and that you have the right to read it.</source>
        <translation>Nepavyko atverti ataskaitos šablono %1. Patikrinkite kelią ir ar turite teisę skaityti šį failą.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is of another data file, not of “%1”. Nothing was changed; open the backup itself to look into it.</source>
        <translation>Tai kito duomenų failo, ne „%1“, atsarginė kopija. Niekas nepakeista; norėdami ją peržiūrėti, atverkite pačią kopiją.</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>part of a folder&apos;s name</comment>
        <translation>sugadintas</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so the damaged file could not be kept. Nothing was changed.</source>
        <translation>Nepavyko sukurti aplanko „%1“, todėl sugadinto failo nebuvo kur išsaugoti. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>What was written to “%1” is not what was to be written: the disk is not to be trusted. The file is unchanged.</source>
        <translation>Į „%1“ įrašyta ne tai, kas turėjo būti: šiuo disku pasitikėti negalima. Failas nepakeistas.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>„%1“ naudoja kita programa. Užverkite jį ten ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Failui „%1“ atkurti</translation>
    </message>
    <message>
        <source>“%1” is not what was written: the disk is not to be trusted. Copy the backup “%2” to another disk and work there.</source>
        <translation>„%1“ yra ne tai, kas buvo įrašyta: šiuo disku pasitikėti negalima. Nukopijuokite atsarginę kopiją „%2“ į kitą diską ir dirbkite ten.</translation>
    </message>
    <message>
        <source>The backup of %1 was made by a newer version of Santalka. Install the newest version to restore it; nothing was changed.</source>
        <translation>%1 atsarginę kopiją padarė naujesnė „Santalkos“ versija. Norėdami ją atkurti, įdiekite naujausią versiją; niekas nepakeista.</translation>
    </message>
    <message>
        <source>“%1” is not a Santalka file, and this computer keeps no backup of it, so nothing was put in its place. Check the name. If it is a data file that a disk has spoilt, rename it first and restore again.</source>
        <translation>„%1“ nėra „Santalkos“ failas, ir šiame kompiuteryje nėra jo atsarginių kopijų, todėl jis niekuo nepakeistas. Patikrinkite pavadinimą. Jei tai duomenų failas, kurį sugadino diskas, pirmiausia jį pervadinkite ir atkurkite iš naujo.</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>There is not enough memory to work out the key from the password. Close other programs and try again.</source>
        <translation>Trūksta atminties raktui iš slaptažodžio apskaičiuoti. Užverkite kitas programas ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The encryption library could not be started; reinstall the program.</source>
        <translation>Nepavyko paleisti šifravimo bibliotekos; įdiekite programą iš naujo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: you may not have the right to.</source>
        <translation>Failo „%1“ perskaityti nepavyko: gal neturite teisės.</translation>
    </message>
    <message>
        <source>“%1” is not a file that Santalka put under a password.</source>
        <translation>„%1“ nėra failas, kurį Santalka apsaugojo slaptažodžiu.</translation>
    </message>
    <message>
        <source>“%1” does not open: the password is another one, or the file was changed on its way. Check the password, capital letters and the keyboard language.</source>
        <translation>„%1“ neatsiveria: slaptažodis kitas arba failas pakeliui pakeistas. Patikrinkite slaptažodį, didžiąsias raides ir klaviatūros kalbą.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s). Several words are easier to remember than signs.</source>
        <translation>
            <numerusform>Slaptažodį sudaro bent %n ženklas. Kelis žodžius įsiminti lengviau nei ženklus.</numerusform>
            <numerusform>Slaptažodį sudaro bent %n ženklai. Kelis žodžius įsiminti lengviau nei ženklus.</numerusform>
            <numerusform>Slaptažodį sudaro bent %n ženklų. Kelis žodžius įsiminti lengviau nei ženklus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not open: it asks for more memory or time than any file that Santalka puts under a password. It was changed on its way or made by something else; ask the sender for a new one.</source>
        <translation>„%1“ neatidaromas: jam atverti reikėtų daugiau atminties ar laiko, nei prireikia bet kuriam „Santalkos“ slaptažodžiu apsaugotam failui. Failas pakeliui pakeistas arba sukurtas kita programa; paprašykite siuntėjo naujo.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. It may have been moved or renamed.</source>
        <translation>Failo „%1“ nėra. Galbūt jis perkeltas arba pervadintas.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>„%1“ yra aplankas. Pasirinkite failą.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Nothing can be searched for in “%1” now: its list of words is damaged. The records are not. The list is made anew when the file is opened for work.</source>
        <translation>Dabar faile „%1“ ieškoti negalima: sugadintas jo žodžių sąrašas. Patys įrašai nesugadinti. Sąrašas bus sudarytas iš naujo, kai failas bus atvertas darbui.</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Nepavyko sukurti aplanko „%1“.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another place.</source>
        <translation>Aplanko „%1“ nėra. Pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <source>The second place “%1” cannot be reached. Connect it; the next backup goes there by itself.</source>
        <translation>Antroji vieta „%1“ nepasiekiama. Prijunkite ją – kita atsarginė kopija ten nukeliaus savaime.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Series</source>
        <translation>Duomenų eilutė</translation>
    </message>
    <message>
        <source>Statistics series</source>
        <translation>Statistikos duomenų eilutės</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Teikėjas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Mato vnt.</translation>
    </message>
    <message>
        <source>Population meant</source>
        <translation>Skaičiuojami gyventojai</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodas</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Versija iš</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>The file “%1” cannot be opened: it may have been moved, or another program holds it. Check the file and try again.</source>
        <translation>Failo „%1“ nepavyko atverti: galbūt jis perkeltas arba jį naudoja kita programa. Patikrinkite failą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text table: it holds bytes that no text has (the first at byte %2). Open it in the program it was made with and save it as XLSX or CSV.</source>
        <translation>Failas „%1“ nėra tekstinė lentelė: jame yra baitų, kokių tekste nebūna (pirmasis – %2-as baitas). Atverkite jį programa, kuria jis sukurtas, ir įrašykite XLSX arba CSV formatu.</translation>
    </message>
    <message>
        <source>File “%1”, row %2: a quotation mark (&quot;) is opened and never closed, so the rest of the file cannot be told apart. Close or remove it and try again.</source>
        <translation>Failo „%1“ %2 eilutėje kabutės (&quot;) atidarytos, bet neuždarytos, todėl likusios failo dalies neįmanoma suskirstyti. Uždarykite arba pašalinkite jas ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>File “%1”, row %2: there are more than %3 columns. This is not a table the program can read; check the separator.</source>
        <translation>Failo „%1“ %2 eilutėje daugiau negu %3 stulpelių. Tokios lentelės programa neperskaitys; patikrinkite skirtuką.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>jis tuščias.</translation>
    </message>
    <message>
        <source>it is in the old Excel format (.xls). Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>tai senojo formato „Excel“ failas (.xls). Atverkite jį „Excel“ arba „LibreOffice“ programa ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is protected with a password. Open it in Excel with the password, remove the protection (File, Info, Protect Workbook), and save it as XLSX.</source>
        <translation>jis apsaugotas slaptažodžiu. Atverkite jį „Excel“ programa su slaptažodžiu, nuimkite apsaugą (Failas, Informacija, Apsaugoti darbaknygę) ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a Word document, not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.</source>
        <translation>tai „Word“ dokumentas, o ne lentelė. Nukopijuokite lentelę į „Excel“ arba „LibreOffice Calc“ ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is in an old Office format. Open it in the program it was made with and save the table as XLSX.</source>
        <translation>tai senojo formato „Office“ failas. Atverkite jį programa, kuria jis sukurtas, ir lentelę įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the table it was made from, or copy the table into Excel and save it as XLSX.</source>
        <translation>tai PDF dokumentas. Paprašykite lentelės, iš kurios jis sukurtas, arba nukopijuokite lentelę į „Excel“ ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a picture, not a table.</source>
        <translation>tai paveikslas, o ne lentelė.</translation>
    </message>
    <message>
        <source>it is a web page, even if its name says otherwise. Open it in Excel or LibreOffice and save it as XLSX.</source>
        <translation>tai tinklalapis, nors jo pavadinimas rodo ką kita. Atverkite jį „Excel“ arba „LibreOffice“ programa ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a text document (RTF), not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.</source>
        <translation>tai tekstinis dokumentas (RTF), o ne lentelė. Nukopijuokite lentelę į „Excel“ arba „LibreOffice Calc“ ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is an XML file. If it comes from Excel, open it there and save it as XLSX.</source>
        <translation>tai XML failas. Jei jis sukurtas „Excel“ programa, atverkite jį ten ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a JSON file, not a table. Download the data as CSV or XLSX.</source>
        <translation>tai JSON failas, o ne lentelė. Atsisiųskite duomenis CSV arba XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a database file, not a table. A Santalka file is opened with File, Open.</source>
        <translation>tai duomenų bazės failas, o ne lentelė. „Santalkos“ failas atveriamas per meniu Failas, Atverti.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the table in it.</source>
        <translation>tai suglaudintas archyvas. Išskleiskite jį ir pasirinkite jame esančią lentelę.</translation>
    </message>
    <message>
        <source>it is not a table. The program reads XLSX, ODS and CSV files.</source>
        <translation>tai ne lentelė. Programa skaito XLSX, ODS ir CSV failus.</translation>
    </message>
    <message>
        <source>it is protected with a password. Open it in LibreOffice with the password and save it without one.</source>
        <translation>jis apsaugotas slaptažodžiu. Atverkite jį „LibreOffice“ programa su slaptažodžiu ir įrašykite be slaptažodžio.</translation>
    </message>
    <message>
        <source>it is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as XLSX.</source>
        <translation>tai dvejetainio formato „Excel“ failas (.xlsb). Atverkite jį „Excel“ programa ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a text document, not a table. Copy the table into Excel or LibreOffice Calc and save it as XLSX.</source>
        <translation>tai tekstinis dokumentas, o ne lentelė. Nukopijuokite lentelę į „Excel“ arba „LibreOffice Calc“ ir įrašykite XLSX formatu.</translation>
    </message>
    <message>
        <source>it is a presentation or a drawing, not a table.</source>
        <translation>tai pateiktis arba piešinys, o ne lentelė.</translation>
    </message>
    <message>
        <source>it is a packed archive without a table. Unpack it and choose the table in it.</source>
        <translation>tai suglaudintas archyvas be lentelės. Išskleiskite jį ir pasirinkite jame esančią lentelę.</translation>
    </message>
    <message>
        <source>it holds no sheet with cells.</source>
        <translation>jame nėra lapo su langeliais.</translation>
    </message>
    <message>
        <source>the row is repeated beyond the end of any sheet. Save the table as a new file in LibreOffice.</source>
        <translation>eilutė kartojama už lapo pabaigos. Įrašykite lentelę į naują failą „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the table goes on beyond the last row a sheet can have. Save it as a new file in LibreOffice.</source>
        <translation>lentelė tęsiasi už paskutinės galimos lapo eilutės. Įrašykite ją į naują failą „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the sheet has more columns than a spreadsheet can have. Save it as a new file in LibreOffice.</source>
        <translation>lape daugiau stulpelių, negu gali būti skaičiuoklėje. Įrašykite lentelę į naują failą „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the text of the cell is too long. Shorten it and try again.</source>
        <translation>langelio tekstas per ilgas. Sutrumpinkite jį ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>the cell is merged beyond the end of any sheet. Save the table as a new file in LibreOffice.</source>
        <translation>langelis sujungtas už lapo pabaigos. Įrašykite lentelę į naują failą „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>“%1” is stored as a number but is none. Type the value anew and save the file.</source>
        <translation>„%1“ įrašyta kaip skaičius, bet nėra skaičius. Įveskite reikšmę iš naujo ir įrašykite failą.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: a part of it cannot be unpacked. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.</source>
        <translation>Failas „%1“ sugadintas: dalies jo nepavyko išskleisti. Atverkite jį „Excel“ arba „LibreOffice“ programa, įrašykite į naują XLSX failą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The table in “%1” is too large to be read. Keep only the sheet and the rows needed and save them as a new file.</source>
        <translation>Failo „%1“ lentelė per didelė. Palikite tik reikalingą lapą ir eilutes ir įrašykite į naują failą.</translation>
    </message>
    <message>
        <source>The file “%1” is not read: it is packed in a way no office program does and would fill the memory. Ask the sender for a new copy.</source>
        <translation>Failas „%1“ neskaitomas: jis suglaudintas taip, kaip nedaro jokia biuro programa, ir užpildytų visą atmintį. Paprašykite siuntėjo naujos kopijos.</translation>
    </message>
    <message>
        <source>The file “%1” is not read: it holds a declaration (DOCTYPE) that no office program writes. Ask the sender for a new copy.</source>
        <translation>Failas „%1“ neskaitomas: jame yra aprašas (DOCTYPE), kokio nerašo jokia biuro programa. Paprašykite siuntėjo naujos kopijos.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: a part of it cannot be understood. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.</source>
        <translation>Failas „%1“ sugadintas: dalies jo neįmanoma suprasti. Atverkite jį „Excel“ arba „LibreOffice“ programa, įrašykite į naują XLSX failą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Skaitymas sustabdytas.</translation>
    </message>
    <message>
        <source>File “%1”, sheet “%2”, cell %3: %4</source>
        <translation>Failo „%1“ lapo „%2“ langelis %3: %4</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Failo „%1“ perskaityti negalima: %2</translation>
    </message>
    <message>
        <source>it holds more cells than any table of an office. Keep only the sheet and the rows needed and save them as a new file.</source>
        <translation>jame daugiau langelių, negu būna įstaigos lentelėse. Palikite tik reikalingą lapą ir eilutes ir įrašykite į naują failą.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabuliatorius</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>kabliataškis</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>kablelis</translation>
    </message>
    <message>
        <source>some letters are damaged and shown as �</source>
        <translation>kai kurios raidės sugadintos ir rodomos ženklu �</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. It may have been moved or renamed.</source>
        <translation>Failo „%1“ nėra. Galbūt jis perkeltas arba pervadintas.</translation>
    </message>
    <message>
        <source>it is a folder. Choose a file.</source>
        <translation>tai aplankas. Pasirinkite failą.</translation>
    </message>
    <message>
        <source>it cannot be opened: another program may hold it, or you have no right to read it. Close it elsewhere and try again.</source>
        <translation>jo nepavyko atverti: galbūt jį naudoja kita programa arba neturite teisės jo skaityti. Užverkite jį kitur ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>the file names the row “%1”, which no sheet has. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>faile nurodyta eilutė „%1“, kokios lape nebūna. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>lapo eilutės surašytos ne iš eilės. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the file names a cell “%1” that cannot be there. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>faile nurodytas langelis „%1“, kurio čia negali būti. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the sheet has more columns than a spreadsheet can have. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>lape daugiau stulpelių, negu gali būti skaičiuoklėje. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the text of the cell is missing from the file, which is damaged. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>sugadintame faile trūksta šio langelio teksto. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>the file describes merged cells “%1” that cannot be there. Save the table as a new XLSX file in Excel or LibreOffice.</source>
        <translation>faile aprašyti sujungti langeliai „%1“, kurių čia negali būti. Įrašykite lentelę į naują XLSX failą „Excel“ arba „LibreOffice“ programa.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or incomplete, so it cannot be unpacked. Open it in Excel or LibreOffice, save it as a new XLSX file, and try again.</source>
        <translation>Failas „%1“ sugadintas arba nepilnas, todėl jo nepavyko išskleisti. Atverkite jį „Excel“ arba „LibreOffice“ programa, įrašykite į naują XLSX failą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The file “%1” holds far more parts than a table has, so it is not read.</source>
        <translation>Faile „%1“ kur kas daugiau dalių, negu turi lentelė, todėl jis neskaitomas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The file “%1” is in the encoding UTF-32, which tables do not come in. Save it as XLSX, or as CSV in UTF-8.</source>
        <translation>Failo „%1“ koduotė – UTF-32, o lentelės ja nerašomos. Įrašykite jį kaip XLSX arba kaip CSV koduote UTF-8.</translation>
    </message>
    <message>
        <source>File “%1”, row %2: the row is longer than any row of a table. Check that the file is a table and that its lines end as they should.</source>
        <translation>Failas „%1“, %2 eilutė: eilutė ilgesnė, nei gali būti lentelės eilutė. Patikrinkite, ar failas yra lentelė ir ar jo eilutės baigiasi kaip reikia.</translation>
    </message>
    <message>
        <source>The file “%1” is not read: it holds a tag of more attributes than any office program writes. Ask the sender for a new copy.</source>
        <translation>Failas „%1“ neskaitomas: viena jo žyma turi daugiau atributų, nei rašo bet kuri biuro programa. Paprašykite siuntėjo naujos kopijos.</translation>
    </message>
    <message>
        <source>it holds more than %1 filled rows, which no office has of these. Keep only the sheet and the rows needed and save them as a new file.</source>
        <translation>jame daugiau kaip %1 užpildytų eilučių, o tiek tokių įrašų neturi jokia įstaiga. Palikite tik reikalingą lapą bei eilutes ir įrašykite juos kaip naują failą.</translation>
    </message>
    <message>
        <source>it is no ordinary file. Save the table as a file and choose that one.</source>
        <translation>tai nėra paprastas failas. Įrašykite lentelę kaip failą ir pasirinkite jį.</translation>
    </message>
    <message>
        <source>several sheets of it are one and the same, which no office program writes. Ask the sender for a new copy.</source>
        <translation>keli jo lapai yra vienas ir tas pats, o taip nerašo jokia biuro programa. Paprašykite siuntėjo naujos kopijos.</translation>
    </message>
    <message>
        <source>it holds more than %1 sheets. Keep only the sheet needed and save it as a new file.</source>
        <translation>jame daugiau kaip %1 lapų. Palikite tik reikalingą lapą ir įrašykite jį kaip naują failą.</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>“%1” is damaged, so no copy of it can be trusted. Restore the newest good backup.</source>
        <translation>„%1“ sugadintas, todėl jo kopija pasitikėti negalima. Atkurkite naujausią gerą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>Stopped; no copy was made.</source>
        <translation>Sustabdyta; kopija nepadaryta.</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message>
        <source>today %1</source>
        <translation>šiandien %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>vakar %1</translation>
    </message>
</context>
<context>
    <name>Stakeholder</name>
    <message>
        <source>Network member</source>
        <translation>Tinklo dalyvis</translation>
    </message>
    <message>
        <source>Network members</source>
        <translation>Tinklo dalyviai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>Register code</source>
        <translation>Įmonės kodas</translation>
    </message>
    <message>
        <source>Code of the legal entity, 9 digits (older ones 7).</source>
        <translation>Juridinio asmens kodas, 9 skaitmenys (senesni – 7).</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lygmuo</translation>
    </message>
    <message>
        <source>Role in the network</source>
        <translation>Vaidmuo tinkle</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Sritys</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Paslaugos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Svetainė</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Pirmas kontaktas</translation>
    </message>
    <message>
        <source>When the coordinator first introduced the work here; empty means not yet contacted.</source>
        <translation>Kada koordinatorius pirmą kartą čia pristatė veiklą; tuščia – dar nesusisiekta.</translation>
    </message>
    <message>
        <source>Issue raised</source>
        <translation>Iškelta problema</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Sprendimas</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Susitarimas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nebeveikia</translation>
    </message>
</context>
<context>
    <name>StakeholderImport</name>
    <message>
        <source>group of the institutions below</source>
        <translation>žemiau esančių įstaigų grupė</translation>
    </message>
    <message>
        <source>“%1” is not a register code: it has 9 digits (older ones 7).</source>
        <translation>„%1“ nėra juridinio asmens kodas: jį sudaro 9 skaitmenys (senesnius – 7).</translation>
    </message>
    <message>
        <source>Keep it in the notes</source>
        <translation>Palikti pastabose</translation>
    </message>
    <message>
        <source>the code stays unknown</source>
        <translation>kodas lieka nežinomas</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Neimportuoti</translation>
    </message>
    <message>
        <source>Code in the file: %1</source>
        <translation>Kodas faile: %1</translation>
    </message>
    <message>
        <source>“%1” is in the network with the code %2, and the file says %3.</source>
        <translation>„%1“ tinkle yra su kodu %2, o faile – %3.</translation>
    </message>
    <message>
        <source>Another institution of the same name</source>
        <translation>Kita įstaiga tokiu pačiu pavadinimu</translation>
    </message>
    <message>
        <source>a new one is added</source>
        <translation>bus pridėta nauja</translation>
    </message>
    <message>
        <source>The same one</source>
        <translation>Ta pati</translation>
    </message>
    <message>
        <source>its code is changed</source>
        <translation>jos kodas bus pakeistas</translation>
    </message>
    <message>
        <source>“%1” is not understood as a phone number; kept as written.</source>
        <translation>„%1“ nesuprasta kaip telefono numeris; palikta, kaip parašyta.</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address; kept as written.</source>
        <translation>„%1“ nepanašu į el. pašto adresą; palikta, kaip parašyta.</translation>
    </message>
    <message>
        <source>The institution has no name. Write it, or remove the row.</source>
        <translation>Įstaiga neturi pavadinimo. Įrašykite jį arba pašalinkite eilutę.</translation>
    </message>
    <message>
        <source>The group “%1” is not in the catalogue; kept as written.</source>
        <translation>Grupės „%1“ sąraše nėra; palikta, kaip parašyta.</translation>
    </message>
    <message>
        <source>The row names no group of institutions.</source>
        <translation>Eilutėje nenurodyta įstaigų grupė.</translation>
    </message>
    <message>
        <source>Other institutions</source>
        <translation>Kitos institucijos</translation>
    </message>
    <message>
        <source>can be changed later</source>
        <translation>galima pakeisti vėliau</translation>
    </message>
</context>
<context>
    <name>StartFigures</name>
    <message>
        <source>%1, persons</source>
        <translation>%1, asm.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Kitos</translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Be uždavinio</translation>
    </message>
    <message>
        <source>Sought</source>
        <translation>Ieškoma</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nenurodyta</translation>
    </message>
</context>
<context>
    <name>StatTables</name>
    <message>
        <source>Citizenship</source>
        <translation>Pilietybė</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statusas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Lytis</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Amžius</translation>
    </message>
    <message>
        <source>Ground of arrival</source>
        <translation>Atvykimo pagrindas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Lytis ir amžius</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pokytis</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>Foreigners by citizenship</source>
        <translation>Užsieniečiai pagal pilietybę</translation>
    </message>
    <message>
        <source>people</source>
        <translation>asm.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kitos</translation>
    </message>
</context>
<context>
    <name>StatisticsImport</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Skaitymas sustabdytas.</translation>
    </message>
    <message>
        <source>“%1” is not a period of time.</source>
        <translation>„%1“ nėra laikotarpis.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ nėra skaičius.</translation>
    </message>
    <message>
        <source>“%1” is less than zero.</source>
        <translation>„%1“ yra mažiau už nulį.</translation>
    </message>
    <message>
        <source>Sheet “%1”: no column of numbers was found. Check the row of headings, or choose the columns by hand.</source>
        <translation>Lapas „%1“: nerasta skaičių stulpelio. Patikrinkite antraščių eilutę arba parinkite stulpelius patys.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the day or year of the counts stands neither in a column nor above the table. Write it into a line above the table.</source>
        <translation>Lapas „%1“: skaičių diena ar metai nenurodyti nei stulpelyje, nei virš lentelės. Įrašykite juos eilutėje virš lentelės.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the table does not say of which municipality it is. Write its name into a line above the table.</source>
        <translation>Lapas „%1“: lentelėje nepasakyta, kurios savivaldybės tai duomenys. Įrašykite jos pavadinimą eilutėje virš lentelės.</translation>
    </message>
    <message>
        <source>The table names no territory; its counts are taken for %1.</source>
        <translation>Lentelėje teritorija nenurodyta; skaičiai priskirti: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n total(s) that repeat the sum of their parts are not stored.</source>
        <translation>
            <numerusform>%1: %n suma, kartojanti dalių sumą, nesaugoma.</numerusform>
            <numerusform>%1: %n sumos, kartojančios dalių sumą, nesaugomos.</numerusform>
            <numerusform>%1: %n sumų, kartojančių dalių sumą, nesaugoma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) are stored as totals, because some of their parts are withheld or missing.</source>
        <translation>
            <numerusform>%n suma saugoma kaip suma, nes dalis jos dėmenų neskelbiama ar trūksta.</numerusform>
            <numerusform>%n sumos saugomos kaip sumos, nes dalis jų dėmenų neskelbiama ar trūksta.</numerusform>
            <numerusform>%n sumų saugoma kaip sumos, nes dalis jų dėmenų neskelbiama ar trūksta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of groups of countries are not stored: their countries are there.</source>
        <translation>
            <numerusform>%n šalių grupės eilutė nesaugoma: yra pačios šalys.</numerusform>
            <numerusform>%n šalių grupių eilutės nesaugomos: yra pačios šalys.</numerusform>
            <numerusform>%n šalių grupių eilučių nesaugoma: yra pačios šalys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of town or countryside: only both together are stored.</source>
        <translation>
            <numerusform>%n miesto ar kaimo eilutė: saugoma tik bendrai.</numerusform>
            <numerusform>%n miesto ar kaimo eilutės: saugoma tik bendrai.</numerusform>
            <numerusform>%n miesto ar kaimo eilučių: saugoma tik bendrai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another row word for word.</source>
        <translation>
            <numerusform>%n eilutė pažodžiui kartoja kitą.</numerusform>
            <numerusform>%n eilutės pažodžiui kartoja kitas.</numerusform>
            <numerusform>%n eilučių pažodžiui kartoja kitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) are not stored, because its municipalities are in the table.</source>
        <translation>
            <numerusform>„%1“: %n eilutė nesaugoma, nes lentelėje yra jos savivaldybės.</numerusform>
            <numerusform>„%1“: %n eilutės nesaugomos, nes lentelėje yra jos savivaldybės.</numerusform>
            <numerusform>„%1“: %n eilučių nesaugoma, nes lentelėje yra jos savivaldybės.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is stored by itself: its municipalities are not all in the table.</source>
        <translation>„%1“ saugoma atskirai: lentelėje yra ne visos jos savivaldybės.</translation>
    </message>
    <message>
        <source>The total in %1 is %2, but its parts make %3.</source>
        <translation>Suma langelyje %1 yra %2, o jos dalys sudaro %3.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more total(s) that differ from their parts.</source>
        <translation>
            <numerusform>… ir dar %n suma, kuri skiriasi nuo dalių.</numerusform>
            <numerusform>… ir dar %n sumos, kurios skiriasi nuo dalių.</numerusform>
            <numerusform>… ir dar %n sumų, kurios skiriasi nuo dalių.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 has another value for the same count.</source>
        <translation>%1 eilutėje yra kita to paties skaičiaus reikšmė.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no municipality of today and has no values: %n row(s) not stored.</source>
        <translation>
            <numerusform>„%1“ – ne dabartinė savivaldybė ir reikšmių neturi: %n eilutė nesaugoma.</numerusform>
            <numerusform>„%1“ – ne dabartinė savivaldybė ir reikšmių neturi: %n eilutės nesaugomos.</numerusform>
            <numerusform>„%1“ – ne dabartinė savivaldybė ir reikšmių neturi: %n eilučių nesaugoma.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the list of territories.</source>
        <translation>„%1“ teritorijų sąraše nėra.</translation>
    </message>
    <message>
        <source>Keep it as written</source>
        <translation>Palikti, kaip parašyta</translation>
    </message>
    <message>
        <source>the counts stay, under this name</source>
        <translation>skaičiai lieka šiuo pavadinimu</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Šių eilučių neimportuoti</translation>
    </message>
    <message>
        <source>a heading or a note, not brought in</source>
        <translation>antraštė ar pastaba, neimportuojama</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: there is what looks like a personal code (11 digits). The program keeps no personal data of residents, so nothing was brought in. Remove the column of codes and try again.</source>
        <translation>Lapas „%1“, langelis %2: čia, atrodo, įrašytas asmens kodas (11 skaitmenų). Programa nesaugo gyventojų asmens duomenų, todėl nieko neimportuota. Pašalinkite kodų stulpelį ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>“%1” is neither men nor women nor both.</source>
        <translation>„%1“ nėra nei vyrai, nei moterys, nei abi lytys.</translation>
    </message>
    <message>
        <source>“%1” is not in the catalogue of the program.</source>
        <translation>„%1“ programos sąraše nėra.</translation>
    </message>
    <message>
        <source>The cell holds the text “%1”. The comma may mean two things.</source>
        <translation>Langelyje įrašytas tekstas „%1“. Kablelis gali reikšti du dalykus.</translation>
    </message>
    <message>
        <source>the comma parts the thousands</source>
        <translation>kablelis skiria tūkstančius</translation>
    </message>
    <message>
        <source>the comma parts the decimals</source>
        <translation>kablelis skiria trupmeną</translation>
    </message>
    <message>
        <source>%1: “%2” thousand would be more people than live in the country; taken as %3.</source>
        <translation>%1: „%2“ tūkst. būtų daugiau žmonių, negu gyvena šalyje; įrašyta %3.</translation>
    </message>
    <message>
        <source>The cell says “%1”, which is not one number.</source>
        <translation>Langelyje parašyta „%1“, tai nėra vienas skaičius.</translation>
    </message>
    <message>
        <source>the number alone</source>
        <translation>tik skaičius</translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation>Palikti nežinomą</translation>
    </message>
    <message>
        <source>the cell stays empty</source>
        <translation>langelis liks tuščias</translation>
    </message>
    <message>
        <source>The table names more than %1 different indicators, places or the like, which no statistics have. Check what each column is taken for, or keep only the rows needed; nothing was brought in.</source>
        <translation>Lentelėje yra daugiau kaip %1 skirtingų rodiklių, vietovių ar panašių pavadinimų, o tiek statistikoje nebūna. Patikrinkite, kam priskirtas kiekvienas stulpelis, arba palikite tik reikalingas eilutes; nieko neimportuota.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The record no longer exists; it may have been deleted.</source>
        <translation>Įrašo nebėra; gal jis ištrintas.</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>Study</source>
        <translation>Tyrimas</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Tyrimai</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nuo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Imtis</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Iš jų moterų</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Kas dalyvavo</translation>
    </message>
    <message>
        <source>Groups and counts only, no names.</source>
        <translation>Tik grupės ir skaičiai, be vardų.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Kas atliko</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Išvados</translation>
    </message>
    <message>
        <source>Needs found</source>
        <translation>Nustatyti poreikiai</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Submission</source>
        <translation>Pateikimas</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Pateikimai</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ataskaita</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Pateikta</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Pateikė</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registracijos numeris</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Kas pataisyta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Turinys</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>There is no table “%1”. There are: %2.</source>
        <translation>Lentelės „%1“ nėra. Yra: %2.</translation>
    </message>
    <message>
        <source>Plan table</source>
        <translation>Plano lentelė</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Eil. Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Priemonė</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Rodiklis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Matavimo vnt.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Pradinė reikšmė</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Siektina reikšmė %1 m.</translation>
    </message>
    <message>
        <source>Planned money %1, Eur</source>
        <translation>Planuojamos lėšos %1 m., Eur</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Finansavimo šaltinis</translation>
    </message>
    <message>
        <source>The export was stopped; the file was not written.</source>
        <translation>Eksportas sustabdytas; failas neįrašytas.</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet of Excel can hold. Export it as CSV.</source>
        <translation>Lentelė „%1“ turi daugiau eilučių, negu telpa „Excel“ lape. Eksportuokite ją kaip CSV.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3): the text is longer than a cell of Excel can hold, so its end was cut off. Export the table as CSV to have it whole.</source>
        <translation>Lapas „%1“, langelis %2 (%3): tekstas ilgesnis, nei telpa į „Excel“ langelį, todėl jo pabaiga nukirpta. Kad jis būtų visas, lentelę eksportuokite kaip CSV.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>Laukas „%1“ turi būti užpildytas.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ nėra skaičius.</translation>
    </message>
    <message>
        <source>“%1” may not be less than %2.</source>
        <translation>Laukas „%1“ negali būti mažesnis už %2.</translation>
    </message>
    <message>
        <source>“%1” may not be more than %2.</source>
        <translation>Laukas „%1“ negali būti didesnis už %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of “%2”.</source>
        <translation>Reikšmės „%1“ nėra lauko „%2“ sąraše.</translation>
    </message>
    <message>
        <source>“%1” holds what looks like a personal code. The program keeps no personal data of residents: remove it.</source>
        <translation>Lauke „%1“ yra tai, kas panašu į asmens kodą. Programoje gyventojų asmens duomenys nelaikomi: pašalinkite.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Pabaiga ankstesnė už pradžią.</translation>
    </message>
    <message>
        <source>A part cannot be larger than the whole (%1 of %2).</source>
        <translation>Dalis negali būti didesnė už visumą (%1 iš %2).</translation>
    </message>
    <message>
        <source>The last year is before the first.</source>
        <translation>Paskutiniai metai ankstesni už pirmuosius.</translation>
    </message>
    <message>
        <source>There is an amount, so money is needed: choose “funded” or “source sought”.</source>
        <translation>Suma įrašyta, vadinasi, lėšų reikia: pasirinkite „finansuojama“ arba „ieškoma šaltinio“.</translation>
    </message>
    <message>
        <source>Money that is secured or spent has a source: choose “funded”.</source>
        <translation>Užtikrintos ar panaudotos lėšos turi šaltinį: pasirinkite „finansuojama“.</translation>
    </message>
    <message>
        <source>The scale must end above its start.</source>
        <translation>Skalės pabaiga turi būti didesnė už pradžią.</translation>
    </message>
    <message>
        <source>The baseline lies outside the scale.</source>
        <translation>Pradinė reikšmė nepatenka į skalę.</translation>
    </message>
    <message>
        <source>A known value needs a number.</source>
        <translation>Žinomai reikšmei reikia skaičiaus.</translation>
    </message>
    <message>
        <source>There is a number, so the value is known.</source>
        <translation>Skaičius įrašytas, vadinasi, reikšmė žinoma.</translation>
    </message>
    <message>
        <source>A state set by hand needs a reason.</source>
        <translation>Ranka nustatytai būsenai reikia priežasties.</translation>
    </message>
    <message>
        <source>A register code has 9 digits (older ones 7), not “%1”.</source>
        <translation>Įmonės kodą sudaro 9 skaitmenys (senesnį – 7), o ne „%1“.</translation>
    </message>
    <message>
        <source>Write a position, a name, a phone or an e-mail.</source>
        <translation>Įrašykite pareigas, vardą, telefoną arba el. paštą.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>Shows this text.</source>
        <translation>Parodo šį tekstą.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Parodo versiją.</translation>
    </message>
    <message>
        <source>Language of the window: lt or en.</source>
        <translation>Lango kalba: lt arba en.</translation>
    </message>
    <message>
        <source>Colours of the window: light or dark.</source>
        <translation>Lango spalvos: light (šviesios) arba dark (tamsios).</translation>
    </message>
    <message>
        <source>Size of the text in percent, 100 to 200.</source>
        <translation>Teksto dydis procentais, nuo 100 iki 200.</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PROCENTAI</translation>
    </message>
    <message>
        <source>The page to show first, for instance activities.</source>
        <translation>Puslapis, kurį rodyti pirmiausia, pavyzdžiui, activities.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>VARDAS</translation>
    </message>
    <message>
        <source>Size of the window, for instance 1280x800.</source>
        <translation>Lango dydis, pavyzdžiui, 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>PxA</translation>
    </message>
    <message>
        <source>Draws the window into a PNG file and ends.</source>
        <translation>Nupiešia langą į PNG failą ir baigia darbą.</translation>
    </message>
    <message>
        <source>Ends after the first paint; for measuring the start.</source>
        <translation>Baigia darbą pirmą kartą nupiešus langą; paleidimo trukmei matuoti.</translation>
    </message>
    <message>
        <source>Santalka: the integration coordinator&apos;s desk.</source>
        <translation>Santalka: integracijos koordinatoriaus darbo stalas.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FAILAS</translation>
    </message>
    <message>
        <source>The data file to open (*.santalka).</source>
        <translation>Atveriamas duomenų failas (*.santalka).</translation>
    </message>
    <message>
        <source>an option lacks its value, or has one that it does not take</source>
        <translation>parinktis neturi reikšmės arba turi tokią, kurios nereikia</translation>
    </message>
    <message>
        <source>there is no option “%1”</source>
        <translation>parinkties „%1“ nėra</translation>
    </message>
    <message>
        <source>more than one file was named</source>
        <translation>nurodytas daugiau kaip vienas failas</translation>
    </message>
    <message>
        <source>--language is lt or en</source>
        <translation>--language yra lt arba en</translation>
    </message>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme yra light arba dark</translation>
    </message>
    <message>
        <source>--scale is a number from 100 to 200</source>
        <translation>--scale yra skaičius nuo 100 iki 200</translation>
    </message>
    <message>
        <source>--size looks like 1280x800</source>
        <translation>--size rašoma taip: 1280x800</translation>
    </message>
    <message>
        <source>there is no display to open a window on.</source>
        <translation>nėra ekrano, kuriame būtų galima atverti langą.</translation>
    </message>
    <message>
        <source>Without a display use santalka-cli, which does the same work: santalka-cli --help</source>
        <translation>Be ekrano tą patį darbą atlieka santalka-cli: santalka-cli --help</translation>
    </message>
    <message>
        <source>santalka: “%1” cannot be written.</source>
        <translation>santalka: „%1“ įrašyti nepavyko.</translation>
    </message>
</context>
<context>
    <name>WorkingCopy</name>
    <message>
        <source>The folder “%1” cannot be made, so “%2” cannot be worked on.</source>
        <translation>Nepavyko sukurti aplanko „%1“, todėl su „%2“ dirbti negalima.</translation>
    </message>
    <message>
        <source>Working on “%1”</source>
        <translation>Darbui su „%1“</translation>
    </message>
    <message>
        <source>“%1” changed while it was being read: somebody is writing to it. Wait a moment and try again.</source>
        <translation>„%1“ pasikeitė skaitymo metu: kažkas į jį rašo. Truputį palaukite ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>WriteGate</name>
    <message>
        <source>“%1” was taken over by %2 on the computer “%3”, so nothing more is written from here. What you saved before is in the file. What you are typing stays in its field: copy it, then open the file again.</source>
        <translation>Failą „%1“ kompiuteryje „%3“ perėmė %2, todėl iš čia į jį neberašoma. Kas įrašyta anksčiau, yra faile. Tai, ką rašote dabar, lieka savo laukelyje: nukopijuokite ir atidarykite failą iš naujo.</translation>
    </message>
</context>
<context>
    <name>XlsxCharts</name>
    <message>
        <source>(not shown: %1)</source>
        <translation>(nerodoma: %1)</translation>
    </message>
</context>
<context>
    <name>XlsxCover</name>
    <message>
        <source>Year of the report</source>
        <translation>Ataskaitiniai metai</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lapai</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Ženklai</translation>
    </message>
    <message>
        <source>0 – zero</source>
        <translation>0 – nulis</translation>
    </message>
</context>
<context>
    <name>XlsxFile</name>
    <message>
        <source>The workbook could not be started.</source>
        <translation>Darbaknygės pradėti nepavyko.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Cover</source>
        <translation>Titulinis</translation>
    </message>
    <message>
        <source>The workbook was not written: the export was stopped.</source>
        <translation>Darbaknygė neįrašyta: eksportas sustabdytas.</translation>
    </message>
</context>
<context>
    <name>santalka::AboutWindow</name>
    <message>
        <source>About Santalka</source>
        <translation>Apie „Santalką“</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versija %1</translation>
    </message>
    <message>
        <source>The desk of a municipality&apos;s integration coordinator: network, activities, needs, plan, money and the annual report, kept in one file on your own computer.</source>
        <translation>Savivaldybės integracijos koordinatoriaus darbo vieta: tinklas, veiklos, poreikiai, planas, lėšos ir metinė ataskaita – viename faile jūsų kompiuteryje.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (%1). © the authors of Santalka, 2026.</source>
        <translation>Laisvoji programa pagal Europos Sąjungos viešąją licenciją (%1). © „Santalkos“ autoriai, 2026.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Programoje naudojama</translation>
    </message>
    <message>
        <source>Libraries in the program, with versions and licences</source>
        <translation>Programos bibliotekos, jų versijos ir licencijos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Nukopijuota</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopijuoti duomenis</translation>
    </message>
    <message>
        <source>Versions and system as text, for a letter to whoever helps you</source>
        <translation>Versijos ir sistema tekstu – laiškui tam, kas jums padeda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencija</translation>
    </message>
</context>
<context>
    <name>santalka::ActionSet</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Naujas failas…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Atverti…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Įrašyti &amp;kopiją…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Atkurti iš atsarginės kopi&amp;jos…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Pakartoti</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Kopijuoti su antraš&amp;tėmis</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Įk&amp;lijuoti</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Ieškoti visur</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atgal</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Pirmyn</translation>
    </message>
    <message>
        <source>F&amp;ilter line</source>
        <translation>&amp;Filtro eilutė</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Kita s&amp;ritis</translation>
    </message>
    <message>
        <source>&amp;Side form</source>
        <translation>Šoninė f&amp;orma</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>Siaura &amp;naršymo juosta</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mažesnis tekstas</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>&amp;100 % tekstas</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Tamsios spalvos</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Naujas įrašas</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ištrinti</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuoti…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuoti…</translation>
    </message>
    <message>
        <source>&amp;Check my data</source>
        <translation>&amp;Tikrinti duomenis</translation>
    </message>
    <message>
        <source>&amp;Annual report</source>
        <translation>&amp;Metinė ataskaita</translation>
    </message>
    <message>
        <source>&amp;About Santalka</source>
        <translation>&amp;Apie „Santalką“</translation>
    </message>
    <message>
        <source>Try with a &amp;sample municipality</source>
        <translation>Išbandyti su &amp;pavyzdine savivaldybe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Šio &amp;puslapio žinynas</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klaviatūra</translation>
    </message>
    <message>
        <source>How to &amp;type in tables</source>
        <translation>Kaip &amp;rašyti lentelėse</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Didesnis tekstas</translation>
    </message>
    <message>
        <source>&amp;Hand the work over…</source>
        <translation>Perduoti &amp;darbus…</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iški&amp;rpti</translation>
    </message>
</context>
<context>
    <name>santalka::ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln veikla</numerusform>
            <numerusform>%Ln veiklos</numerusform>
            <numerusform>%Ln veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln dalyvis</numerusform>
            <numerusform>%Ln dalyviai</numerusform>
            <numerusform>%Ln dalyvių</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 m.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Visos rūšys</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>Participants unknown</source>
        <translation>Dalyviai nežinomi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mėnuo</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln participants</source>
        <translation>
            <numerusform>ne mažiau kaip %Ln dalyvis</numerusform>
            <numerusform>ne mažiau kaip %Ln dalyviai</numerusform>
            <numerusform>ne mažiau kaip %Ln dalyvių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::AnnualReportPage</name>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Ankstesnės versijos</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Eksportuoti PDF…</translation>
    </message>
    <message>
        <source>Export XLSX…</source>
        <translation>Eksportuoti XLSX…</translation>
    </message>
    <message>
        <source>Letter to SPPD…</source>
        <translation>El. laiškas SPPD…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Pateikti…</translation>
    </message>
    <message>
        <source>Points of the form</source>
        <translation>Formos punktai</translation>
    </message>
    <message>
        <source>Points of the form that are ready</source>
        <translation>Parengti formos punktai</translation>
    </message>
    <message>
        <source>Requisites of the document</source>
        <translation>Dokumento rekvizitai</translation>
    </message>
    <message>
        <source>Begin the report of %1</source>
        <translation>Pradėti %1 m. ataskaitą</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>button</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <comment>button</comment>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Letter to SPPD</source>
        <translation>El. laiškas SPPD</translation>
    </message>
    <message>
        <source>Annual-report-%1</source>
        <translation>Metine-ataskaita-%1</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Ataskaita PDF formatu</translation>
    </message>
    <message>
        <source>Export the report as a workbook</source>
        <translation>Ataskaita XLSX formatu</translation>
    </message>
    <message>
        <source>Letter with the report</source>
        <translation>Laiškas su ataskaita</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF dokumentai (*.pdf)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>XLSX knygos (*.xlsx)</translation>
    </message>
    <message>
        <source>Letters (*.eml)</source>
        <translation>El. laiškai (*.eml)</translation>
    </message>
    <message>
        <source>Other work is still running: wait for it or stop it at the foot of the window.</source>
        <translation>Dar vyksta kitas darbas: palaukite arba sustabdykite jį lango apačioje.</translation>
    </message>
    <message>
        <source>Annual-report-%1-version-%2</source>
        <translation>Metine-ataskaita-%1-versija-%2</translation>
    </message>
    <message>
        <source>Save the version that was sent</source>
        <translation>Išsaugoti pateiktą versiją</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Metinė ataskaita</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points ready</source>
        <translation>
            <numerusform>parengta %1 iš %n punkto</numerusform>
            <numerusform>parengta %1 iš %n punktų</numerusform>
            <numerusform>parengta %1 iš %n punktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation>
            <numerusform>trūksta %n dalyko</numerusform>
            <numerusform>trūksta %n dalykų</numerusform>
            <numerusform>trūksta %n dalykų</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ko trūksta</translation>
    </message>
    <message>
        <source>%1 required, %2 advised</source>
        <translation>būtinų %1, patartinų %2</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>Pateiktos versijos</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nieko netrūksta</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n things</source>
        <translation>
            <numerusform>Trūksta %n dalyko</numerusform>
            <numerusform>Trūksta %n dalykų</numerusform>
            <numerusform>Trūksta %n dalykų</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>Nothing is missing: the report can be sent.</source>
        <translation>Nieko netrūksta: ataskaitą galima pateikti.</translation>
    </message>
    <message>
        <source>What the report of %1 still lacks</source>
        <translation>Ko dar trūksta %1 m. ataskaitai</translation>
    </message>
    <message>
        <source>Sent on %1, version %2. What is changed now goes into the next version.</source>
        <translation>Pateikta %1, versija %2. Tai, kas keičiama dabar, pateks į kitą versiją.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versijos</translation>
    </message>
    <message>
        <source>Keeping the report as sent</source>
        <translation>Ataskaita fiksuojama</translation>
    </message>
    <message>
        <source>Annual report of %1</source>
        <translation>%1 m. metinė ataskaita</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>pateikta</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>pateikta %1</translation>
    </message>
    <message>
        <source>to be sent by %1 (%2)</source>
        <translation>pateikti iki %1 (%2)</translation>
    </message>
</context>
<context>
    <name>santalka::BackupActions</name>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Something else is still running. Wait until it has ended, then restore.</source>
        <translation>Dar vyksta kitas darbas. Palaukite, kol jis baigsis, ir tada atkurkite.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Atkuriama…</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Neatkurta</translation>
    </message>
    <message>
        <source>Restored: the state of %1.</source>
        <translation>Atkurta būsena: %1.</translation>
    </message>
    <message>
        <source>The state before is kept as a backup.</source>
        <translation>Ankstesnė būsena išsaugota kaip atsarginė kopija.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Grąžinti atgal</translation>
    </message>
    <message>
        <source>The damaged file is kept in %1.</source>
        <translation>Sugadintas failas išsaugotas čia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>What was erased for good since then was erased in it again: %n record(s).</source>
        <translation>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašas.</numerusform>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašai.</numerusform>
            <numerusform>Tai, kas nuo tada buvo negrįžtamai ištrinta, ištrinta ir jame: %n įrašų.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::BackupSettings</name>
    <message>
        <source>Second place for backups</source>
        <translation>Antroji atsarginių kopijų vieta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Antroji vieta</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Kopijuoti &amp;dabar</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Antros vietos nereikia</translation>
    </message>
    <message>
        <source>Backups are made on this computer by themselves: on the first change of each day, when the file is closed, and before imports and large changes.</source>
        <translation>Atsarginės kopijos šiame kompiuteryje daromos savaime: po pirmo dienos pakeitimo, užveriant failą, prieš importą ir didelius pakeitimus.</translation>
    </message>
    <message>
        <source>The last one: %1.</source>
        <translation>Paskutinė: %1.</translation>
    </message>
    <message>
        <source>A copy on another disk, a stick or the office&apos;s server also helps when this computer is lost. None is chosen yet.</source>
        <translation>Kopija kitame diske, atmintinėje ar įstaigos serveryje padeda ir tada, kai nebelieka šio kompiuterio. Vieta dar nepasirinkta.</translation>
    </message>
    <message>
        <source>the last backup went there %1.</source>
        <translation>paskutinė kopija ten nukeliavo %1.</translation>
    </message>
    <message>
        <source>no backup has gone there yet.</source>
        <translation>kopijų ten dar nėra.</translation>
    </message>
</context>
<context>
    <name>santalka::BackupWait</name>
    <message>
        <source>Backup</source>
        <translation>Atsarginė kopija</translation>
    </message>
    <message>
        <source>Before “%1” the file is copied, so that there is a way back.</source>
        <translation>Prieš veiksmą „%1“ failas nukopijuojamas, kad būtų kaip grįžti.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Daroma atsarginė kopija…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stabdoma…</translation>
    </message>
</context>
<context>
    <name>santalka::ChainView</name>
    <message>
        <source>in place</source>
        <translation>yra</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>spraga</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a need…</source>
        <translation>Susieti poreikį…</translation>
    </message>
    <message>
        <source>Name who is responsible…</source>
        <translation>Įrašyti atsakingą…</translation>
    </message>
    <message>
        <source>Add a value…</source>
        <translation>Įrašyti reikšmę…</translation>
    </message>
    <message>
        <source>Write down the money…</source>
        <translation>Įrašyti lėšas…</translation>
    </message>
    <message>
        <source>Write down an activity…</source>
        <translation>Įrašyti veiklą…</translation>
    </message>
    <message>
        <source>Add an indicator…</source>
        <translation>Pridėti rodiklį…</translation>
    </message>
</context>
<context>
    <name>santalka::CheckPage</name>
    <message>
        <source>Check my data</source>
        <translation>Duomenų patikra</translation>
    </message>
    <message>
        <source>looked through at %1</source>
        <translation>peržiūrėta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n radinys</numerusform>
            <numerusform>%n radiniai</numerusform>
            <numerusform>%n radinių</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Tikrinamas failas</translation>
    </message>
    <message>
        <source>Other work is running; check again when it has ended.</source>
        <translation>Vyksta kitas darbas; patikrinkite, kai jis baigsis.</translation>
    </message>
    <message>
        <source>The file is sound: its structure, its references and the rules of every record.</source>
        <translation>Failas tvarkingas: sandara, sąsajos ir kiekvieno įrašo taisyklės.</translation>
    </message>
    <message>
        <source>The first %1 are shown. A line leads to the record to be mended.</source>
        <translation>Rodomi pirmieji %1. Eilutė veda į taisytiną įrašą.</translation>
    </message>
    <message>
        <source>A line leads to the record to be mended.</source>
        <translation>Eilutė veda į taisytiną įrašą.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tikrinti iš naujo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Radiniai</translation>
    </message>
</context>
<context>
    <name>santalka::ChipBar</name>
    <message>
        <source>more</source>
        <translation>dar</translation>
    </message>
</context>
<context>
    <name>santalka::DeadlinesPage</name>
    <message>
        <source>Deadlines</source>
        <translation>Terminai</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n neatliktas</numerusform>
            <numerusform>%n neatlikti</numerusform>
            <numerusform>%n neatliktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
            <numerusform>%n vėluoja</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vėluoja</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Artimiausios dvi savaitės</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Nothing is due within a year.</source>
        <translation>Per artimiausius metus terminų nėra.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>The day is no workday: the next one is %1, the last one before it %2.</source>
        <translation>Tai ne darbo diena: artimiausia darbo diena po jos – %1, paskutinė prieš ją – %2.</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Naujas terminas</translation>
    </message>
    <message>
        <source>Marks the chosen own deadlines as done today, or as open again.</source>
        <translation>Pažymėtus savo terminus laiko atliktais šiandien arba vėl neatliktais.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Own deadlines</source>
        <translation>Savi terminai</translation>
    </message>
    <message>
        <source>Write what you do not want to forget; statutory terms, payment requests and next steps of activities come by themselves.</source>
        <translation>Užsirašykite, ko nenorite pamiršti; teisės aktų terminai, mokėjimo prašymai ir tolesni veiklų žingsniai atsiranda patys.</translation>
    </message>
</context>
<context>
    <name>santalka::DeliveryActions</name>
    <message>
        <source>the copy cannot be read</source>
        <translation>kopijos perskaityti nepavyksta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Uždaryti</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Dirbti toliau</translation>
    </message>
    <message>
        <source>The file stands here: %1 (%2). The work is done on a copy on this computer and delivered by itself.</source>
        <translation>Failas yra čia: %1 (%2). Dirbama su kopija šiame kompiuteryje, pakeitimai perduodami savaime.</translation>
    </message>
    <message>
        <source>Earlier work of yours could not be delivered to “%1”, because somebody else had changed that file meanwhile. It stands beside it as “%2”. You now work on the changed file; compare the two and bring over what is missing.</source>
        <translation>Ankstesnio Jūsų darbo į failą „%1“ perduoti negalima: tą failą tuo metu pakeitė kažkas kitas. Jūsų darbas padėtas šalia, faile „%2“. Dabar dirbate su pakeistuoju failu; palyginkite abu ir perkelkite, ko trūksta.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Rodyti aplanką</translation>
    </message>
    <message>
        <source>The place of “%1” cannot be reached. You work on the copy on this computer; what you write is delivered when the place answers again. Colleagues do not see until then that you are working.</source>
        <translation>Failo „%1“ vieta nepasiekiama. Dirbate su kopija šiame kompiuteryje; ką įrašysite, bus perduota, kai vieta vėl bus pasiekiama. Iki tol kolegos nemato, kad dirbate.</translation>
    </message>
    <message>
        <source>the place cannot be reached</source>
        <translation>vieta nepasiekiama</translation>
    </message>
    <message>
        <source>the place is full</source>
        <translation>nebėra laisvos vietos</translation>
    </message>
    <message>
        <source>the place takes no changes</source>
        <translation>vietoje negalima rašyti</translation>
    </message>
    <message>
        <source>the file is in use</source>
        <translation>failas užimtas</translation>
    </message>
    <message>
        <source>the place does not take the file</source>
        <translation>vieta failo nepriima</translation>
    </message>
    <message>
        <source>“%1” could not be delivered. %2

Your work is kept on this computer and will be delivered the next time you start Santalka.</source>
        <translation>Failo „%1“ perduoti nepavyko. %2

Jūsų darbas saugomas šiame kompiuteryje ir bus perduotas, kai kitą kartą paleisite „Santalką“.</translation>
    </message>
    <message>
        <source>%1 Your work is kept on this computer and is delivered by itself as soon as it can be.</source>
        <translation>%1 Jūsų darbas saugomas šiame kompiuteryje ir bus perduotas savaime, kai tik bus galima.</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>failo vietoje nebėra</translation>
    </message>
    <message>
        <source>%1

If you close now, you will be asked again the next time.</source>
        <translation>%1

Jei uždarysite dabar, kitą kartą bus paklausta dar kartą.</translation>
    </message>
    <message>
        <source>Put it back and close</source>
        <translation>Padėti atgal ir uždaryti</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Padėti atgal</translation>
    </message>
    <message>
        <source>While you worked, somebody else changed “%1”. That file was left as it is; yours stands beside it as “%2” and is delivered there from now on. Compare the two and agree on which one you all go on with.</source>
        <translation>Kol dirbote, failą „%1“ pakeitė kažkas kitas. Jis paliktas, koks yra; Jūsų failas padėtas šalia pavadinimu „%2“, ir toliau perduodama į jį. Palyginkite abu ir susitarkite su kolegomis, su kuriuo dirbsite toliau.</translation>
    </message>
    <message>
        <source>Delivered beside</source>
        <translation>Perduota greta</translation>
    </message>
    <message>
        <source>Delivered what was left of an earlier time: “%1”.</source>
        <translation>Perduota, kas buvo likę nuo ankstesnio karto: „%1“.</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”, so your work stands beside it as “%2”. Compare the two.</source>
        <translation>Failą „%1“ buvo pakeitęs kažkas kitas, todėl Jūsų darbas padėtas šalia, faile „%2“. Palyginkite abu.</translation>
    </message>
    <message>
        <source>“%1” is not yet delivered. %2 Open it to go on with it, or start Santalka again when the place can be reached.</source>
        <translation>Failas „%1“ dar neperduotas. %2 Atverkite jį ir dirbkite toliau arba paleiskite „Santalką“ iš naujo, kai vieta bus pasiekiama.</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>Perduodama…</translation>
    </message>
    <message>
        <source>“%1” is being brought to its place. The window closes as soon as that is done.</source>
        <translation>Failas „%1“ perduodamas į jo vietą. Langas užsidarys, kai bus baigta.</translation>
    </message>
    <message>
        <source>Close now, deliver next time</source>
        <translation>Uždaryti dabar, perduoti kitą kartą</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Dar neperduota</translation>
    </message>
</context>
<context>
    <name>santalka::DraftKeeper</name>
    <message numerus="yes">
        <source>The program was interrupted while you were typing. What you had typed is back in its field (%n); it is not saved yet.</source>
        <translation>
            <numerusform>Programa nutrūko jums rašant. Tai, ką buvote parašę, grąžinta į %n laukelį; tai dar neįrašyta.</numerusform>
            <numerusform>Programa nutrūko jums rašant. Tai, ką buvote parašę, grąžinta į %n laukelius; tai dar neįrašyta.</numerusform>
            <numerusform>Programa nutrūko jums rašant. Tai, ką buvote parašę, grąžinta į %n laukelių; tai dar neįrašyta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::EntityPage</name>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 iš %Ln įrašo</numerusform>
            <numerusform>%1 iš %Ln įrašų</numerusform>
            <numerusform>%1 iš %Ln įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln įrašas</numerusform>
            <numerusform>%Ln įrašai</numerusform>
            <numerusform>%Ln įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Side form</source>
        <translation>Šoninė forma</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Duomenys</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtras: %1</translation>
    </message>
    <message>
        <source>Written down in %1; the table shows %2.</source>
        <translation>Įrašyta į %1 m., o lentelėje rodomi %2 m.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but not seen: the table shows %1.</source>
        <translation>
            <numerusform>%Ln eilutė įrašyta, bet jos nesimato, nes rodomi %1 metai.</numerusform>
            <numerusform>%Ln eilutės įrašytos, bet jų nesimato, nes rodomi %1 metai.</numerusform>
            <numerusform>%Ln eilučių įrašyta, bet jų nesimato, nes rodomi %1 metai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but the filter does not show them.</source>
        <translation>
            <numerusform>%Ln eilutė įrašyta, bet filtras jos nerodo.</numerusform>
            <numerusform>%Ln eilutės įrašytos, bet filtras jų nerodo.</numerusform>
            <numerusform>%Ln eilučių įrašyta, bet filtras jų nerodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but the year and the filter do not show them.</source>
        <translation>
            <numerusform>%Ln eilutė įrašyta, bet jos nesimato dėl pasirinktų metų ir filtro.</numerusform>
            <numerusform>%Ln eilutės įrašytos, bet jų nesimato dėl pasirinktų metų ir filtro.</numerusform>
            <numerusform>%Ln eilučių įrašyta, bet jų nesimato dėl pasirinktų metų ir filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::EraseDialog</name>
    <message>
        <source>Erase this person for good</source>
        <translation>Ištrinti šį asmenį negrįžtamai</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To atšaukti negalima.</translation>
    </message>
    <message numerus="yes">
        <source>The name, phone, e-mail and notes are replaced by a neutral word in the record, in its history (%n line(s)), in undo, in the search and in the backups on this computer. The record itself stays, so that counts stay true.</source>
        <translation>
            <numerusform>Vardas, telefonas, el. paštas ir pastabos pakeičiami neutraliu žodžiu įraše, jo istorijoje (%n eilutė), atšaukimuose, paieškoje ir šio kompiuterio atsarginėse kopijose. Pats įrašas lieka, kad skaičiai liktų teisingi.</numerusform>
            <numerusform>Vardas, telefonas, el. paštas ir pastabos pakeičiami neutraliu žodžiu įraše, jo istorijoje (%n eilutės), atšaukimuose, paieškoje ir šio kompiuterio atsarginėse kopijose. Pats įrašas lieka, kad skaičiai liktų teisingi.</numerusform>
            <numerusform>Vardas, telefonas, el. paštas ir pastabos pakeičiami neutraliu žodžiu įraše, jo istorijoje (%n eilučių), atšaukimuose, paieškoje ir šio kompiuterio atsarginėse kopijose. Pats įrašas lieka, kad skaičiai liktų teisingi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also wherever these words stand: %1</source>
        <translation>Taip pat visur, kur yra šie žodžiai: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… ir dar %n vietoje</numerusform>
            <numerusform>… ir dar %n vietose</numerusform>
            <numerusform>… ir dar %n vietų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports already sent stay as they were sent (%n).</source>
        <translation>
            <numerusform>Išsiųstos ataskaitos lieka, kokios išsiųstos (%n).</numerusform>
            <numerusform>Išsiųstos ataskaitos lieka, kokios išsiųstos (%n).</numerusform>
            <numerusform>Išsiųstos ataskaitos lieka, kokios išsiųstos (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason, without names (stays in the log of erasures)</source>
        <translation>Priežastis, be vardų (lieka trynimų žurnale)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Palikti, kaip yra</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ištrinti negrįžtamai</translation>
    </message>
    <message>
        <source>Not only this person&apos;s, so it stays in the other records:</source>
        <translation>Priklauso ne tik šiam asmeniui, todėl kituose įrašuose liks:</translation>
    </message>
    <message>
        <source>A nickname or a misspelt name is not found by itself; search for it.</source>
        <translation>Pravardė ar su klaida parašytas vardas savaime nerandami; paieškokite jų patys.</translation>
    </message>
    <message>
        <source>The person may be meant here too. This is not changed: look at it first, and take the name out yourself.</source>
        <translation>Čia taip pat gali būti minimas šis asmuo. Šių vietų programa nekeičia: pirma jas peržiūrėkite ir vardą išbraukite patys.</translation>
    </message>
</context>
<context>
    <name>santalka::ExchangeStart</name>
    <message>
        <source>Bring in a table of the office</source>
        <translation>Importuoti įstaigos lentelę</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV as it is: titles, two-row headings, totals and notes are recognised. Nothing is written before you have seen what would change; one undo takes it all back.</source>
        <translation>XLSX, ODS ar CSV toks, koks yra: pavadinimai, dviejų eilučių antraštės, sumos ir pastabos atpažįstamos. Nieko neįrašoma, kol nepamatote, kas pasikeistų; visą importą galima atšaukti vienu veiksmu.</translation>
    </message>
    <message>
        <source>Plan: measures, indicators, money</source>
        <translation>Planas: priemonės, rodikliai, lėšos</translation>
    </message>
    <message>
        <source>Institutions and other members of the network</source>
        <translation>Institucijos ir kiti tinklo dalyviai</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>One row per measure or indicator; objectives may stand between as headings.</source>
        <translation>Eilutė kiekvienai priemonei ar rodikliui; uždaviniai gali būti tarp jų kaip antraštės.</translation>
    </message>
    <message>
        <source>Name, group, code, address, phones and e-mails.</source>
        <translation>Pavadinimas, grupė, kodas, adresas, telefonai ir el. paštas.</translation>
    </message>
    <message>
        <source>A log with dates, topics, participants.</source>
        <translation>Žurnalas su datomis, temomis, dalyviais.</translation>
    </message>
    <message>
        <source>Exports of the statistics portals and tables of the Migration Department, up to half a million counts.</source>
        <translation>Statistikos portalų eksportai ir Migracijos departamento lentelės, iki pusės milijono skaičių.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pasirinkti failą…</translation>
    </message>
    <message>
        <source>or drop it anywhere on this page</source>
        <translation>arba nutempkite jį ant šio puslapio</translation>
    </message>
    <message>
        <source>Bring out tables</source>
        <translation>Eksportuoti lenteles</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Darbo knyga (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tekstinė lentelė (CSV)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>with names, phones and e-mails of officials</source>
        <translation>su pareigūnų vardais, telefonais ir el. paštu</translation>
    </message>
    <message>
        <source>Bring out…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Visos lentelės</translation>
    </message>
    <message>
        <source>Plan (as one table)</source>
        <translation>Planas (viena lentele)</translation>
    </message>
</context>
<context>
    <name>santalka::FileActions</name>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Neseniai at&amp;verti</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>Naujas duomenų failas</translation>
    </message>
    <message>
        <source>Santalka files (*.santalka)</source>
        <translation>„Santalkos“ failai (*.santalka)</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Duomenų failo atvėrimas</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>Failas nesukurtas</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Į failą negalima rašyti</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Atverti tik skaityti</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Neatverti</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Failas neatvertas</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Failas naudojamas</translation>
    </message>
    <message>
        <source>The file is of a newer version</source>
        <translation>Failas – naujesnės versijos</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Perimti</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Failas sugadintas</translation>
    </message>
    <message>
        <source>%1

The newest good copy is of %2 (%3).</source>
        <translation>%1

Naujausia gera kopija – %2 (%3).</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Atkurti šią kopiją</translation>
    </message>
    <message>
        <source>The file was brought up to date for this version of the program. As it was before, it is kept as “%1”.</source>
        <translation>Failas atnaujintas šiai programos versijai. Ankstesnis jo variantas paliktas kaip „%1“.</translation>
    </message>
    <message>
        <source>Beside the file lay a journal that belongs to another file. It was put aside as “%1” and not used; your file was checked in full and is sound.</source>
        <translation>Šalia failo gulėjo kitam failui priklausantis žurnalas. Jis padėtas į šalį kaip „%1“ ir nepanaudotas; jūsų failas patikrintas visas ir yra tvarkingas.</translation>
    </message>
    <message>
        <source>The last write was cut off and was taken back. It was not certain that this was right, so the file as it was found is kept as “%1”. Look through what you did last; if a change is missing, open that copy under a name that ends in .santalka.</source>
        <translation>Paskutinis įrašymas nutrūko ir buvo atšauktas. Nebuvo visiškai aišku, ar tai teisinga, todėl failas toks, koks buvo rastas, paliktas kaip „%1“. Peržiūrėkite, ką darėte paskiausiai; jei kurio nors pakeitimo trūksta, atidarykite šią kopiją, davę jai pavadinimą, kuris baigiasi „.santalka“.</translation>
    </message>
    <message>
        <source>%1 is working on this file on the computer “%2”. You read along and see what changes.</source>
        <translation>Su šiuo failu kompiuteryje „%2“ dirba %1. Jūs skaitote ir matote, kas keičiasi.</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Dirbti su juo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Atidaryti iš naujo</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Ką daryti?</translation>
    </message>
    <message>
        <source>Nobody holds the file any more.</source>
        <translation>Failo niekas nebelaiko užėmęs.</translation>
    </message>
    <message>
        <source>The sample was not made</source>
        <translation>Pavyzdys nesukurtas</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Išsaugoti kopiją</translation>
    </message>
    <message>
        <source>The copy was not made</source>
        <translation>Kopija nepadaryta</translation>
    </message>
    <message>
        <source>A checked copy was saved: %1</source>
        <translation>Patikrinta kopija išsaugota: %1</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Išsaugoma kopija</translation>
    </message>
    <message>
        <source>Other work is running; try again when it has ended.</source>
        <translation>Vyksta kitas darbas; pamėginkite, kai jis baigsis.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>The file “%1” is being opened and checked.</source>
        <translation>Atveriamas ir tikrinamas failas „%1“.</translation>
    </message>
    <message>
        <source>%1 is working on this file on the computer “%2”. You read it as it was at %3; open it again to see what has changed since.</source>
        <translation>Su šiuo failu kompiuteryje „%2“ dirba %1. Jūs jį skaitote tokį, koks buvo %3; atverkite iš naujo, kad matytumėte, kas nuo tada pasikeitė.</translation>
    </message>
    <message>
        <source>Another program had changed the file and was ended before it was through. What it had written is in the file now; the file as it was found is kept as “%1”.</source>
        <translation>Failą buvo pakeitusi kita programa, kuri nutrūko nebaigusi. Ką ji įrašė, dabar yra faile; toks, koks rastas, failas išsaugotas kaip „%1“.</translation>
    </message>
</context>
<context>
    <name>santalka::FilesBanner</name>
    <message>
        <source>Made: %1</source>
        <translation>Parengta: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atverti failą</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Užverti pranešimą</translation>
    </message>
</context>
<context>
    <name>santalka::FirstSteps</name>
    <message>
        <source>Chosen. Coordinator, signatory and requisites are filled in under “Municipality”.</source>
        <translation>Pasirinkta. Koordinatorių, pasirašantį asmenį ir rekvizitus įrašysite puslapyje „Savivaldybė“.</translation>
    </message>
    <message>
        <source>Names and code are filled in by themselves; the coordinator and the signatory are named afterwards.</source>
        <translation>Pavadinimai ir kodas užsipildys patys; po to nurodysite koordinatorių ir pasirašantį asmenį.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 iš %n punkto</numerusform>
            <numerusform>%1 iš %n punktų</numerusform>
            <numerusform>%1 iš %n punktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Three steps to the first report</source>
        <translation>Trys žingsniai iki pirmosios ataskaitos</translation>
    </message>
    <message>
        <source>The file is still empty. The steps may be taken in any order, left out, or come back to.</source>
        <translation>Failas dar tuščias. Žingsnius galima atlikti bet kuria tvarka, praleisti ir grįžti vėliau.</translation>
    </message>
    <message>
        <source>Choose the municipality</source>
        <translation>Pasirinkite savivaldybę</translation>
    </message>
    <message>
        <source>Bring in the tables you have</source>
        <translation>Įkelkite turimas lenteles</translation>
    </message>
    <message>
        <source>They may stay as they are: the program finds the headings and shows what it understood before anything is written.</source>
        <translation>Tinka tokios, kokias jau turite: programa pati ras antraštes ir prieš įrašydama parodys, ką suprato.</translation>
    </message>
    <message>
        <source>See what the report lacks</source>
        <translation>Pažiūrėkite, ko trūksta ataskaitai</translation>
    </message>
    <message>
        <source>By points 6.1–6.7 of the Aprašas you see what is there and what is still to be gathered by %1.</source>
        <translation>Pagal Aprašo 6.1–6.7 punktus matysite, kas jau yra ir ką dar surinkti iki %1.</translation>
    </message>
    <message>
        <source>Begin to type, for instance “siauliai”</source>
        <translation>Pradėkite rašyti, pvz., „siauliai“</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pasirinkti</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institucijos</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>measures, indicators, money</source>
        <translation>priemonės, rodikliai, lėšos</translation>
    </message>
    <message>
        <source>network members and contacts</source>
        <translation>tinklo dalyviai ir kontaktai</translation>
    </message>
    <message>
        <source>meetings, events, numbers of participants</source>
        <translation>susitikimai, renginiai, dalyvių skaičiai</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pasirinkti failą…</translation>
    </message>
    <message>
        <source>start with an empty one</source>
        <translation>pradėti tuščią</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Atverti ataskaitą</translation>
    </message>
    <message>
        <source>Rather look around first? The example opens in a file of its own.</source>
        <translation>Norite pirma apsižvalgyti? Pavyzdys atveriamas atskirame faile.</translation>
    </message>
    <message>
        <source>Try with a sample municipality</source>
        <translation>Išbandyti su pavyzdine savivaldybe</translation>
    </message>
</context>
<context>
    <name>santalka::HandoverAction</name>
    <message>
        <source>Handing over</source>
        <translation>Perduodama</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Neperduota</translation>
    </message>
    <message>
        <source>Other long work is running. Wait until it ends and try again.</source>
        <translation>Vyksta kitas ilgas darbas. Palaukite, kol jis baigsis, ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The file is closed. In the folder are: %1 and %2. Give both to whoever takes over.</source>
        <translation>Failas užvertas. Aplanke yra: %1 ir %2. Abu duokite tam, kas perima.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Perdavė</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>santalka::HandoverDialog</name>
    <message>
        <source>Hand the work over</source>
        <translation>Perduoti darbus</translation>
    </message>
    <message>
        <source>The file is checked and backed up. A copy of it and one page on the state of the work (deadlines, what the report lacks, open applications) are put into a folder; then the file is closed here.</source>
        <translation>Failas patikrinamas ir padaroma atsarginė kopija. Į aplanką įdedama jo kopija ir darbų būklės lapas (terminai, ko trūksta ataskaitai, atviros paraiškos); tada failas čia užveriamas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Put the copy under a &amp;password</source>
        <translation>Apsaugoti kopiją &amp;slaptažodžiu</translation>
    </message>
    <message>
        <source>&amp;Hands over</source>
        <translation>&amp;Perduoda</translation>
    </message>
    <message>
        <source>&amp;Takes over</source>
        <translation>P&amp;erima</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Aplankas</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Slap&amp;tažodis</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Dar kartą</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Perduoti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne dabar</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Paketo aplankas</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Tokio aplanko nėra.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Slaptažodžiai nesutampa.</translation>
    </message>
    <message>
        <source>Nobody can open the copy without the password, not even we. Give it by another way than the file.</source>
        <translation>Be slaptažodžio kopijos neatvers niekas, net ir mes. Perduokite jį kitu keliu nei failą.</translation>
    </message>
</context>
<context>
    <name>santalka::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Ieškoti žinyne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temos</translation>
    </message>
</context>
<context>
    <name>santalka::HistoryModel</name>
    <message numerus="yes">
        <source>Deleted, with %n record(s) that belonged to it</source>
        <translation>
            <numerusform>Ištrinta kartu su %n jam priklausiusiu įrašu</numerusform>
            <numerusform>Ištrinta kartu su %n jam priklausiusiais įrašais</numerusform>
            <numerusform>Ištrinta kartu su %n jam priklausiusių įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pakeitimas</translation>
    </message>
</context>
<context>
    <name>santalka::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>Kas pasikeitė</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted record(s) can be brought back</source>
        <translation>
            <numerusform>galima grąžinti %n ištrintą įrašą</numerusform>
            <numerusform>galima grąžinti %n ištrintus įrašus</numerusform>
            <numerusform>galima grąžinti %n ištrintų įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n change(s)</source>
        <translation>
            <numerusform>naujausias %n pakeitimas</numerusform>
            <numerusform>naujausi %n pakeitimai</numerusform>
            <numerusform>naujausi %n pakeitimų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n pakeitimas</numerusform>
            <numerusform>%n pakeitimai</numerusform>
            <numerusform>%n pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>This record was deleted since; it may be in the bin.</source>
        <translation>Šis įrašas nuo to laiko ištrintas; gal jis šiukšlinėje.</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>Į šiukšlinę</translation>
    </message>
    <message>
        <source>Not brought back</source>
        <translation>Negrąžinta</translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n record(s).</source>
        <translation>
            <numerusform>Grąžintas %n įrašas.</numerusform>
            <numerusform>Grąžinti %n įrašai.</numerusform>
            <numerusform>Grąžinta %n įrašų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dienos</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Mėnuo</translation>
    </message>
    <message>
        <source>Since the hand-over</source>
        <translation>Nuo perdavimo</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Šiukšlinė</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Rodyti senesnius pakeitimus</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Rodyti įrašą</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Brings the deleted record back, with what belonged to it; can be undone.</source>
        <translation>Grąžina ištrintą įrašą su tuo, kas jam priklausė; galima atšaukti.</translation>
    </message>
    <message>
        <source>Changes of</source>
        <translation>Kieno pakeitimai</translation>
    </message>
</context>
<context>
    <name>santalka::HistoryView</name>
    <message>
        <source>Written down</source>
        <translation>Įrašyta</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Dar nieko nekeista.</translation>
    </message>
    <message>
        <source>Back to what it was before</source>
        <translation>Grąžinti, kaip buvo anksčiau</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Neatkurta</translation>
    </message>
</context>
<context>
    <name>santalka::ImportDesk</name>
    <message>
        <source>Looking what would change…</source>
        <translation>Žiūrima, kas pasikeistų…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Skaitomas failas…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Rašoma…</translation>
    </message>
</context>
<context>
    <name>santalka::ImportHeader</name>
    <message>
        <source>Column %1 is taken for</source>
        <translation>%1 stulpelis laikomas</translation>
    </message>
    <message>
        <source>— not brought in —</source>
        <translation>— neimportuojama —</translation>
    </message>
</context>
<context>
    <name>santalka::ImportPage</name>
    <message>
        <source>Tables in and out</source>
        <translation>Importas ir eksportas</translation>
    </message>
    <message>
        <source>Import of a plan</source>
        <translation>Plano importas</translation>
    </message>
    <message>
        <source>Import of institutions</source>
        <translation>Institucijų importas</translation>
    </message>
    <message>
        <source>Import of activities</source>
        <translation>Veiklų importas</translation>
    </message>
    <message>
        <source>Import of statistics</source>
        <translation>Statistikos importas</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>lapas „%1“</translation>
    </message>
    <message>
        <source>heading in row %1</source>
        <translation>antraštė %1 eilutėje</translation>
    </message>
    <message>
        <source>heading in rows %1–%2</source>
        <translation>antraštė %1–%2 eilutėse</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 doubtful · %4 the same are not touched</source>
        <translation>naujų %1, pakeistų %2, abejotinų %3 · tų pačių %4, jos nekeičiamos</translation>
    </message>
    <message>
        <source>Table to bring in</source>
        <translation>Importuojama lentelė</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Lentelės (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>Plan found by its title</source>
        <translation>Planas pagal pavadinimą</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns recognised · choices are remembered</source>
        <translation>
            <numerusform>Atpažinta %1 iš %n stulpelio · sąsajos įsimenamos</numerusform>
            <numerusform>Atpažinta %1 iš %n stulpelių · sąsajos įsimenamos</numerusform>
            <numerusform>Atpažinta %1 iš %n stulpelių · sąsajos įsimenamos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows with errors</source>
        <translation>
            <numerusform>Praleisti %n klaidingą eilutę</numerusform>
            <numerusform>Praleisti %n klaidingas eilutes</numerusform>
            <numerusform>Praleisti %n klaidingų eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation>Nėra ką importuoti</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n rows</source>
        <translation>
            <numerusform>Importuoti %n eilutę</numerusform>
            <numerusform>Importuoti %n eilutes</numerusform>
            <numerusform>Importuoti %n eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file is known already: nothing would change.</source>
        <translation>Viskas, kas yra faile, jau žinoma: niekas nepasikeistų.</translation>
    </message>
    <message>
        <source>One undo takes the whole import back. The file %1 is not changed.</source>
        <translation>Visą importą galima atšaukti vienu veiksmu. Failas %1 nekeičiamas.</translation>
    </message>
    <message>
        <source>Nothing was written: everything is known already.</source>
        <translation>Nieko neįrašyta: viskas jau žinoma.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>Praleista %n eilutė:</numerusform>
            <numerusform>Praleistos %n eilutės:</numerusform>
            <numerusform>Praleista %n eilučių:</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Sustabdyta. Nieko neįrašyta.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Naujos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Pakeistos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Tos pačios</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Abejotinos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Klaidos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Praleistos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Sheet and heading</source>
        <translation>Lapas ir antraštė</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>Lapas:</translation>
    </message>
    <message>
        <source>Rows of the heading:</source>
        <translation>Antraštės eilutės:</translation>
    </message>
    <message>
        <source>First row of the heading</source>
        <translation>Pirmoji antraštės eilutė</translation>
    </message>
    <message>
        <source>Last row of the heading</source>
        <translation>Paskutinė antraštės eilutė</translation>
    </message>
    <message>
        <source>Plan that is brought up to date</source>
        <translation>Atnaujinamas planas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Kitas failas…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>santalka-tables</source>
        <translation>santalka-lenteles</translation>
    </message>
    <message>
        <source>Bring out tables</source>
        <translation>Lentelių eksportas</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tekstinės lentelės (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Darbo knygos (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables are being brought out</source>
        <translation>Eksportuojamos lentelės</translation>
    </message>
    <message>
        <source>Other work is still running: wait for it or stop it at the foot of the window.</source>
        <translation>Dar vyksta kitas darbas: palaukite arba sustabdykite jį lango apačioje.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures will be brought in together. Only rows with a doubt or an error are listed here one by one.</source>
        <translation>
            <numerusform>Bus importuotas %n skaičius. Po vieną čia rodomos tik abejotinos ar klaidingos eilutės.</numerusform>
            <numerusform>Bus importuoti %n skaičiai kartu. Po vieną čia rodomos tik abejotinos ar klaidingos eilutės.</numerusform>
            <numerusform>Bus importuota %n skaičių kartu. Po vieną čia rodomos tik abejotinos ar klaidingos eilutės.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>Tokių eilučių nėra.</translation>
    </message>
    <message numerus="yes">
        <source>Brought in: %n row(s); in the file they made %1 records and changed %2. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>Importuota %n eilutė: faile atsirado naujų įrašų – %1, pakeista – %2. Ctrl+Z viską atšaukia.</numerusform>
            <numerusform>Importuotos %n eilutės: faile atsirado naujų įrašų – %1, pakeista – %2. Ctrl+Z viską atšaukia.</numerusform>
            <numerusform>Importuota %n eilučių: faile atsirado naujų įrašų – %1, pakeista – %2. Ctrl+Z viską atšaukia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ImportSide</name>
    <message>
        <source>row %1</source>
        <translation>%1 eilutė</translation>
    </message>
    <message>
        <source>Doubtful row %1</source>
        <translation>Abejotina %1 eilutė</translation>
    </message>
    <message>
        <source>Doubtful cell %1</source>
        <translation>Abejotinas langelis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>Write another value:</source>
        <translation>Įrašyti kitą reikšmę:</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
            <numerusform>%1 ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Also for the cells alike</source>
        <translation>Taikyti ir kitiems tokiems langeliams</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Keisti atsakymą</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Next doubt ›</source>
        <translation>Kita abejonė ›</translation>
    </message>
    <message>
        <source>Error in row %1</source>
        <translation>Klaida %1 eilutėje</translation>
    </message>
    <message>
        <source>Error in %1</source>
        <translation>Klaida langelyje %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Write what should stand here, Enter</source>
        <translation>Įrašykite, kas čia turi būti, ir Enter</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more errors</source>
        <translation>
            <numerusform>… ir dar %n klaida</numerusform>
            <numerusform>… ir dar %n klaidos</numerusform>
            <numerusform>… ir dar %n klaidų</numerusform>
        </translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Apie failą</translation>
    </message>
</context>
<context>
    <name>santalka::ImportTable</name>
    <message>
        <source>Preview of what will be brought in</source>
        <translation>Importuojamų eilučių peržiūra</translation>
    </message>
</context>
<context>
    <name>santalka::ImportTableModel</name>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ta pati</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>abejotina</translation>
    </message>
    <message>
        <source>error</source>
        <translation>klaida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>praleista</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>antraštė</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Eil.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Kas bus padaryta</translation>
    </message>
</context>
<context>
    <name>santalka::KeptFilters</name>
    <message>
        <source>Kept filters</source>
        <translation>Įsiminti filtrai</translation>
    </message>
    <message>
        <source>Keep the filter in force</source>
        <translation>Įsiminti taikomą filtrą</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Įsiminti „%1“</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Pamiršti</translation>
    </message>
</context>
<context>
    <name>santalka::MainWindow</name>
    <message>
        <source>For reading only</source>
        <translation>Tik skaityti</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Neatšaukta</translation>
    </message>
    <message>
        <source>Not redone</source>
        <translation>Nepakartota</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Atšaukta: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Pakartota: %1</translation>
    </message>
    <message>
        <source>Santalka</source>
        <translation>Santalka</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Failas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Taisa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Rodinys</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>&amp;Sritys</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Įraša&amp;s</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Duomenys</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Ataskaita</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ž&amp;inynas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Metai</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Ieškoti visur</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Sritys</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Atšaukiama…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Kartojama…</translation>
    </message>
    <message>
        <source>Other long work is running. Wait until it ends and try again.</source>
        <translation>Vyksta kitas ilgas darbas. Palaukite, kol jis baigsis, ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Atsisakyta: %1</translation>
    </message>
    <message>
        <source>%1 – Santalka</source>
        <translation>%1 – Santalka</translation>
    </message>
</context>
<context>
    <name>santalka::MeasurePanel</name>
    <message>
        <source>Indicators</source>
        <translation>Rodikliai</translation>
    </message>
    <message>
        <source>Yearly targets</source>
        <translation>Metų siektinos reikšmės</translation>
    </message>
    <message>
        <source>Values reached</source>
        <translation>Pasiektos reikšmės</translation>
    </message>
    <message>
        <source>Money by year and source, €</source>
        <translation>Lėšos pagal metus ir šaltinį, €</translation>
    </message>
    <message>
        <source>Split the amount between its sources…</source>
        <translation>Padalyti sumą šaltiniams…</translation>
    </message>
    <message>
        <source>Of the indicator “%1”:</source>
        <translation>Rodiklio „%1“:</translation>
    </message>
</context>
<context>
    <name>santalka::MessageBanner</name>
    <message>
        <source>Close the message</source>
        <translation>Užverti pranešimą</translation>
    </message>
</context>
<context>
    <name>santalka::MissingList</name>
    <message>
        <source>Write the text</source>
        <translation>Parašyti tekstą</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>required</source>
        <translation>būtina</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>patartina</translation>
    </message>
</context>
<context>
    <name>santalka::MoneyChart</name>
    <message>
        <source>planned</source>
        <translation>planuota</translation>
    </message>
    <message>
        <source>secured</source>
        <translation>užtikrinta</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>panaudota</translation>
    </message>
</context>
<context>
    <name>santalka::MoneyPage</name>
    <message>
        <source>All</source>
        <translation>Visos</translation>
    </message>
    <message>
        <source>To be split</source>
        <translation>Reikia išskaidyti</translation>
    </message>
</context>
<context>
    <name>santalka::MunicipalityForm</name>
    <message>
        <source>Choose the municipality</source>
        <translation>Pasirinkite savivaldybę</translation>
    </message>
    <message>
        <source>Begin to type, for instance “siauliai”</source>
        <translation>Pradėkite rašyti, pvz., „siauliai“</translation>
    </message>
</context>
<context>
    <name>santalka::MunicipalityPage</name>
    <message>
        <source>Municipality</source>
        <translation>Savivaldybė</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>dar nepasirinkta</translation>
    </message>
    <message>
        <source>Requisites</source>
        <translation>Rekvizitai</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Koordinatoriai</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Adresatai</translation>
    </message>
</context>
<context>
    <name>santalka::NavigationBar</name>
    <message>
        <source>Widen the bar</source>
        <translation>Praplėsti juostą</translation>
    </message>
    <message>
        <source>Narrow the bar</source>
        <translation>Susiaurinti juostą</translation>
    </message>
</context>
<context>
    <name>santalka::NavigationItem</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>in the navigation</comment>
        <translation>
            <numerusform>%n įrašas</numerusform>
            <numerusform>%n įrašai</numerusform>
            <numerusform>%n įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>in the navigation</comment>
        <translation>
            <numerusform>%n neatliktas</numerusform>
            <numerusform>%n neatlikti</numerusform>
            <numerusform>%n neatliktų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::NeedsPage</name>
    <message>
        <source>Of %1</source>
        <translation>%1 m.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Poreikiai</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Iššūkiai</translation>
    </message>
</context>
<context>
    <name>santalka::NoFilePage</name>
    <message>
        <source>No file is open</source>
        <translation>Failas neatvertas</translation>
    </message>
    <message>
        <source>Everything you write is kept in one file on your computer. Open yours or start a new one.</source>
        <translation>Viskas, ką rašote, laikoma viename faile Jūsų kompiuteryje. Atverkite savo failą arba pradėkite naują.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Atverti…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Naujas failas…</translation>
    </message>
    <message>
        <source>Try with a sample municipality</source>
        <translation>Išbandyti su pavyzdine savivaldybe</translation>
    </message>
</context>
<context>
    <name>santalka::ObservationEntry</name>
    <message>
        <source>Write down</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>santalka::ObservationModel</name>
    <message>
        <source>all</source>
        <comment>every value of a dimension</comment>
        <translation>visi</translation>
    </message>
</context>
<context>
    <name>santalka::OwedErasures</name>
    <message>
        <source>Finishing the erasure of a person</source>
        <translation>Baigiamas asmens ištrynimas</translation>
    </message>
</context>
<context>
    <name>santalka::PastePanel</name>
    <message>
        <source>Not pasted</source>
        <translation>Neįklijuota</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Įklijavimas</translation>
    </message>
    <message>
        <source>As new rows</source>
        <translation>Naujomis eilutėmis</translation>
    </message>
    <message>
        <source>Over the cells from the chosen one</source>
        <translation>Ant langelių nuo pasirinktojo</translation>
    </message>
    <message>
        <source>One undo takes all of it back.</source>
        <translation>Visą įklijavimą galima atšaukti vienu veiksmu.</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Neįklijuoti</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>error</source>
        <translation>klaida</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ta pati</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Kas bus padaryta</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Naujos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Pakeistos: %1</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Tos pačios: %1</translation>
    </message>
    <message>
        <source>With an error, will be skipped: %1</source>
        <translation>Su klaida, bus praleistos: %1</translation>
    </message>
    <message>
        <source>Columns without a place: %1</source>
        <translation>Stulpeliai, kuriems nėra vietos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation>
            <numerusform>Įklijuoti %n eilutę</numerusform>
            <numerusform>Įklijuoti %n eilutes</numerusform>
            <numerusform>Įklijuoti %n eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be pasted</source>
        <translation>Kas bus įklijuota</translation>
    </message>
    <message>
        <source>Copied %1 × %2 cells, chosen %3 × %4</source>
        <translation>Nukopijuota %1 × %2 langelių, pažymėta %3 × %4</translation>
    </message>
</context>
<context>
    <name>santalka::PersonActions</name>
    <message>
        <source>All data about this person…</source>
        <translation>Visi šio asmens duomenys…</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>Ištrinti šį asmenį negrįžtamai…</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Neįrašyta</translation>
    </message>
    <message>
        <source>All data about this person</source>
        <translation>Visi šio asmens duomenys</translation>
    </message>
    <message>
        <source>Data about a contact person.pdf</source>
        <translation>Kontaktinio asmens duomenys.pdf</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF dokumentas (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Įrašyta: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Not erased</source>
        <translation>Neištrinta</translation>
    </message>
    <message>
        <source>Erasing a person</source>
        <translation>Trinamas asmuo</translation>
    </message>
    <message>
        <source>Other long work is running. Wait until it ends and try again.</source>
        <translation>Vyksta kitas ilgas darbas. Palaukite, kol jis baigsis, ir bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>santalka::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Planas</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>dar neįrašytas</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n priemonė</numerusform>
            <numerusform>%n priemonės</numerusform>
            <numerusform>%n priemonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 iš %n priemonės</numerusform>
            <numerusform>%1 iš %n priemonių</numerusform>
            <numerusform>%1 iš %n priemonių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n uždavinys</numerusform>
            <numerusform>%n uždaviniai</numerusform>
            <numerusform>%n uždavinių</numerusform>
        </translation>
    </message>
    <message>
        <source>All responsible</source>
        <translation>Visos atsakingos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Visos būsenos</translation>
    </message>
    <message>
        <source>source sought</source>
        <translation>ieškoma šaltinio</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>šaltinis nenurodytas</translation>
    </message>
    <message>
        <source>no money needed</source>
        <translation>lėšų nereikia</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Visi šaltiniai</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
        <source>Objective %1 · %2</source>
        <translation>%1 uždavinys · %2</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 iš %2 · %3</translation>
    </message>
    <message>
        <source>Filter measures</source>
        <translation>Filtruoti priemones</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Atsakinga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Vėluoja</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Be duomenų</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Duomenys</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Grandinė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Pažanga %1</translation>
    </message>
    <message>
        <source>Money %1</source>
        <translation>Lėšos %1</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Paskutinis pokytis</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Plano dar nėra</translation>
    </message>
    <message>
        <source>Bring in the plan as your office has it, in a workbook or a table: measures, indicators and money are found. Or write the first measure here.</source>
        <translation>Įkelkite planą tokį, kokį jau turite – skaičiuoklės knygą ar lentelę: priemonės, rodikliai ir lėšos bus rasti. Arba parašykite pirmą priemonę čia.</translation>
    </message>
    <message>
        <source>Import the plan…</source>
        <translation>Importuoti planą…</translation>
    </message>
    <message>
        <source>Write the first measure</source>
        <translation>Rašyti pirmą priemonę</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nauja priemonė</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Naujas uždavinys</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Naujas rodiklis</translation>
    </message>
    <message>
        <source>New value reached</source>
        <translation>Nauja pasiekta reikšmė</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Perkelti aukštyn</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Perkelti žemyn</translation>
    </message>
    <message>
        <source>Properties of the plan…</source>
        <translation>Plano savybės…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Naujas planas…</translation>
    </message>
    <message>
        <source>Integration plan %1–%2</source>
        <translation>Integracijos planas %1–%2 m.</translation>
    </message>
    <message>
        <source>Moved up in the plan</source>
        <translation>Perkelta plane aukštyn</translation>
    </message>
    <message>
        <source>Moved down in the plan</source>
        <translation>Perkelta plane žemyn</translation>
    </message>
    <message>
        <source>Properties of the plan</source>
        <translation>Plano savybės</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n tikslas</numerusform>
            <numerusform>%n tikslai</numerusform>
            <numerusform>%n tikslų</numerusform>
        </translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Naujas tikslas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures are written down, but the filter does not show them.</source>
        <translation>
            <numerusform>%Ln priemonė įrašyta, bet filtras jos nerodo.</numerusform>
            <numerusform>%Ln priemonės įrašytos, bet filtras jų nerodo.</numerusform>
            <numerusform>%Ln priemonių įrašyta, bet filtras jų nerodo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures are written down, but not seen: they stand in another plan.</source>
        <translation>
            <numerusform>%Ln priemonė įrašyta, bet jos nesimato: ji yra kitame plane.</numerusform>
            <numerusform>%Ln priemonės įrašytos, bet jų nesimato: jos yra kitame plane.</numerusform>
            <numerusform>%Ln priemonių įrašyta, bet jų nesimato: jos yra kitame plane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::PlanTotals</name>
    <message>
        <source>Shown in total</source>
        <translation>Iš viso rodoma</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Iš viso plane</translation>
    </message>
</context>
<context>
    <name>santalka::PlanTree</name>
    <message>
        <source>Usual columns</source>
        <translation>Įprasti stulpeliai</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n measure(s)</source>
        <translation>
            <numerusform>Pažymėta %n priemonė</numerusform>
            <numerusform>Pažymėtos %n priemonės</numerusform>
            <numerusform>Pažymėta %n priemonių</numerusform>
        </translation>
    </message>
    <message>
        <source>Money %1: %2</source>
        <translation>Lėšos %1: %2</translation>
    </message>
    <message>
        <source>Reached: %1 %2</source>
        <translation>Pasiekta: %1 %2</translation>
    </message>
    <message>
        <source>Reached is not added up: different units</source>
        <translation>Pasiekta nesumuojama: skirtingi mato vienetai</translation>
    </message>
    <message>
        <source>Reached is not added up: averages and levels</source>
        <translation>Pasiekta nesumuojama: vidurkiai ir lygiai</translation>
    </message>
</context>
<context>
    <name>santalka::PointFigures</name>
    <message>
        <source>Key figures</source>
        <translation>Svarbiausi skaičiai</translation>
    </message>
</context>
<context>
    <name>santalka::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Fit the width, or real size</source>
        <translation>Pagal plotį arba tikru dydžiu</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Rengiami puslapiai…</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 iš %2 puslapių</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>atnaujinama…</translation>
    </message>
</context>
<context>
    <name>santalka::ProjectsPage</name>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mokėjimai</translation>
    </message>
</context>
<context>
    <name>santalka::ProsePanel</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 m. tekstas</translation>
    </message>
    <message>
        <source>Copy over as a start</source>
        <translation>Perkelti kaip pradžią</translation>
    </message>
    <message>
        <source>State of the text</source>
        <translation>Teksto būsena</translation>
    </message>
    <message>
        <source>What was done, what was not and why; the figures below are printed after the text.</source>
        <translation>Kas padaryta, kas nepavyko ir kodėl. Po tekstu spausdinami žemiau esantys skaičiai.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n žodis</numerusform>
            <numerusform>%n žodžiai</numerusform>
            <numerusform>%n žodžių</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::PublicationsPage</name>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Without micenter.lt</source>
        <translation>Be micenter.lt</translation>
    </message>
    <message>
        <source>Without the EU mark</source>
        <translation>Be ES ženklo</translation>
    </message>
</context>
<context>
    <name>santalka::RecordTable</name>
    <message>
        <source>Not deleted</source>
        <translation>Neištrinta</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <comment>records</comment>
        <translation>
            <numerusform>Pažymėta: %n įrašas</numerusform>
            <numerusform>Pažymėta: %n įrašai</numerusform>
            <numerusform>Pažymėta: %n įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Įprasti stulpeliai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln įrašas</numerusform>
            <numerusform>%Ln įrašai</numerusform>
            <numerusform>%Ln įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuoti pagal</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Be grupių</translation>
    </message>
    <message>
        <source>%1 is not added up: different units</source>
        <translation>%1: nesumuojama, skirtingi mato vienetai</translation>
    </message>
    <message>
        <source>%1 (average %2)</source>
        <translation>%1 (vidurkis %2)</translation>
    </message>
</context>
<context>
    <name>santalka::ReportFormPanel</name>
    <message>
        <source>Bring in…</source>
        <translation>Įkelti…</translation>
    </message>
    <message>
        <source>A form of the report as JSON, for instance when the ministry has changed it.</source>
        <translation>Ataskaitos forma (JSON), pavyzdžiui, kai ministerija ją pakeitė.</translation>
    </message>
    <message>
        <source>Take out to edit…</source>
        <translation>Išsaugoti redaguoti…</translation>
    </message>
    <message>
        <source>The present form as a text file (JSON): titles, points, their order and what fills them.</source>
        <translation>Dabartinė forma kaip tekstinis failas (JSON): pavadinimai, punktai, jų eilė ir kas juos užpildo.</translation>
    </message>
    <message>
        <source>Use the shipped form</source>
        <translation>Naudoti programos formą</translation>
    </message>
    <message>
        <source>The office&apos;s own form “%1”, version %2.</source>
        <translation>Įstaigos forma „%1“, %2 versija.</translation>
    </message>
    <message>
        <source>The form shipped with the program, “%1”, version %2.</source>
        <translation>Programos forma „%1“, %2 versija.</translation>
    </message>
    <message>
        <source>The office&apos;s own form “%1” is not meant for %2.</source>
        <translation>Įstaigos forma „%1“ %2 metams netaikoma.</translation>
    </message>
    <message>
        <source>Bring in a form of the report</source>
        <translation>Įkelti ataskaitos formą</translation>
    </message>
    <message>
        <source>Forms of the report (*.json)</source>
        <translation>Ataskaitos formos (*.json)</translation>
    </message>
    <message>
        <source>The form “%1” is in use from now on.</source>
        <translation>Nuo šiol naudojama forma „%1“.</translation>
    </message>
    <message>
        <source>The form in use has not changed.</source>
        <translation>Naudojama forma nepasikeitė.</translation>
    </message>
    <message>
        <source>Take out the form of the report</source>
        <translation>Išsaugoti ataskaitos formą</translation>
    </message>
    <message>
        <source>Report-form-%1</source>
        <translation>Ataskaitos-forma-%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Įrašyta: %1</translation>
    </message>
    <message>
        <source>The shipped form is in use from now on.</source>
        <translation>Nuo šiol naudojama programos forma.</translation>
    </message>
</context>
<context>
    <name>santalka::ReportPointView</name>
    <message>
        <source>Written by the coordinator. %1</source>
        <translation>Rašo koordinatorius. %1</translation>
    </message>
    <message>
        <source>Filled from the records; a text of your own may stand before it. %1</source>
        <translation>Pildoma iš duomenų; prieš juos galima parašyti savo tekstą. %1</translation>
    </message>
    <message>
        <source>Printed after the text: computed from the records</source>
        <translation>Spausdinama po tekstu: apskaičiuota iš duomenų</translation>
    </message>
</context>
<context>
    <name>santalka::ReportSectionList</name>
    <message>
        <source>complete</source>
        <translation>parengta</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>patartina papildyti</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>trūksta</translation>
    </message>
</context>
<context>
    <name>santalka::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Atkūrimas iš atsarginės kopijos</translation>
    </message>
    <message>
        <source>There is no backup of this file yet. The first one is made with the first change.</source>
        <translation>Šio failo atsarginių kopijų dar nėra. Pirmoji padaroma po pirmo pakeitimo.</translation>
    </message>
    <message>
        <source>Choose the state to go back to. The present one is kept as a backup first, so you can return to it in the same way.</source>
        <translation>Pasirinkite būseną, į kurią grįžti. Prieš tai esama būsena išsaugoma kaip atsarginė kopija, todėl į ją galėsite sugrįžti taip pat.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Padaryta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Atsarginės kopijos, naujausios viršuje</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Atkurti šią būseną</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Rodyti a&amp;planką</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Palikti, kaip yra</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Atsarginė kopija tikrinama…</translation>
    </message>
    <message>
        <source>Checked: the backup is whole.</source>
        <translation>Patikrinta: atsarginė kopija sveika.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Joje yra: %1.</translation>
    </message>
    <message>
        <source>The present file cannot be read to compare.</source>
        <translation>Esamo failo perskaityti ir palyginti nepavyko.</translation>
    </message>
    <message>
        <source>Its records are the same as the present ones.</source>
        <translation>Jos įrašai tokie patys kaip dabartiniai.</translation>
    </message>
    <message>
        <source>After restoring there would be:</source>
        <translation>Atkūrus būtų:</translation>
    </message>
</context>
<context>
    <name>santalka::SearchPopup</name>
    <message>
        <source>Nothing is found. Try the beginning of a word.</source>
        <translation>Nieko nerasta. Bandykite žodžio pradžią.</translation>
    </message>
</context>
<context>
    <name>santalka::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Spalvos</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>Stands in the history beside each change: a name or a position.</source>
        <translation>Rašomas istorijoje prie kiekvieno pakeitimo: vardas arba pareigos.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesios</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsios</translation>
    </message>
    <message>
        <source>Form of the annual report</source>
        <translation>Metinės ataskaitos forma</translation>
    </message>
</context>
<context>
    <name>santalka::SideForm</name>
    <message>
        <source>Close the form (Esc)</source>
        <translation>Užverti formą (Esc)</translation>
    </message>
</context>
<context>
    <name>santalka::SplitDialog</name>
    <message>
        <source>Split an amount between its sources</source>
        <translation>Sumos padalijimas šaltiniams</translation>
    </message>
    <message>
        <source>%1: planned for %2 from “%3”. How much comes from each source?</source>
        <translation>%1 suplanuota %2 m. iš „%3“. Kiek skiria kiekvienas šaltinis?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Planned, €</source>
        <translation>Planuota, €</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Padalyti</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti, kaip yra</translation>
    </message>
    <message>
        <source>The parts add up to the whole.</source>
        <translation>Dalys sudaro visą sumą.</translation>
    </message>
    <message>
        <source>Not yet divided: %1</source>
        <translation>Dar nepadalyta: %1</translation>
    </message>
    <message>
        <source>Not split</source>
        <translation>Nepadalyta</translation>
    </message>
</context>
<context>
    <name>santalka::StakeholdersPage</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln dalyvis</numerusform>
            <numerusform>%Ln dalyviai</numerusform>
            <numerusform>%Ln dalyvių</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Paskutinis kontaktas</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dar nebuvo</translation>
    </message>
</context>
<context>
    <name>santalka::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Pradžia</translation>
    </message>
    <message>
        <source>The municipality is not chosen yet</source>
        <translation>Savivaldybė dar nepasirinkta</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nauja veikla</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Kas artėja</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Visi terminai</translation>
    </message>
    <message>
        <source>What the report lacks</source>
        <translation>Ko trūksta ataskaitai</translation>
    </message>
    <message>
        <source>Foreigners by citizenship</source>
        <translation>Užsieniečiai pagal pilietybę</translation>
    </message>
    <message>
        <source>Progress of the plan</source>
        <translation>Plano pažanga</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Lėšos</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Paskutiniai pakeitimai</translation>
    </message>
    <message>
        <source>Nothing is due in the next four months.</source>
        <translation>Per artimiausius keturis mėnesius terminų nėra.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n terminas</numerusform>
            <numerusform>%n terminai</numerusform>
            <numerusform>%n terminų</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vėluoja</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Artimiausios dvi savaitės</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>for %1 · %2</source>
        <translation>už %1 m. · %2</translation>
    </message>
    <message>
        <source>The report lacks nothing</source>
        <translation>Ataskaitai netrūksta nieko</translation>
    </message>
    <message numerus="yes">
        <source>The report lacks %n thing(s)</source>
        <translation>
            <numerusform>Ataskaitai trūksta %n dalyko</numerusform>
            <numerusform>Ataskaitai trūksta %n dalykų</numerusform>
            <numerusform>Ataskaitai trūksta %n dalykų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 iš %n punkto</numerusform>
            <numerusform>%1 iš %n punktų</numerusform>
            <numerusform>%1 iš %n punktų</numerusform>
        </translation>
    </message>
    <message>
        <source>required</source>
        <translation>būtina</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>patartina</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s)</source>
        <translation>
            <numerusform>ir dar %n dalykas</numerusform>
            <numerusform>ir dar %n dalykai</numerusform>
            <numerusform>ir dar %n dalykų</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Visas sąrašas</translation>
    </message>
    <message>
        <source>no statistics yet</source>
        <translation>statistikos dar nėra</translation>
    </message>
    <message>
        <source>Progress of the plan %1</source>
        <translation>Plano pažanga %1 m.</translation>
    </message>
    <message>
        <source>no plan for this year</source>
        <translation>šiems metams plano nėra</translation>
    </message>
    <message>
        <source>by objective</source>
        <translation>pagal uždavinius</translation>
    </message>
    <message>
        <source>Money %1</source>
        <translation>Lėšos %1 m.</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>dar neįrašytos</translation>
    </message>
    <message>
        <source>spent / planned, thousand €</source>
        <translation>panaudota / planuota, tūkst. €</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change is saved at once and can be undone.</source>
        <translation>Dar nieko nepakeista. Kiekvienas pakeitimas įrašomas iš karto ir gali būti atšauktas.</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>pateikta %1</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>pateikta</translation>
    </message>
    <message>
        <source>The report is sent</source>
        <translation>Ataskaita pateikta</translation>
    </message>
</context>
<context>
    <name>santalka::StatisticsData</name>
    <message>
        <source>The series already holds a count for exactly this. It is selected below: change it there.</source>
        <translation>Toks skaičius eilutėje jau yra. Jis pažymėtas lentelėje – pakeiskite jį ten.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Duomenų eilutė</translation>
    </message>
    <message>
        <source>Counts of the series</source>
        <translation>Eilutės skaičiai</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Skaičius</translation>
    </message>
    <message>
        <source>All territories</source>
        <translation>Visos teritorijos</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Visos dienos</translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n skaičius</numerusform>
            <numerusform>%n skaičiai</numerusform>
            <numerusform>%n skaičių</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a count in the table</source>
        <translation>Pasirinkite skaičių lentelėje</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nauja duomenų eilutė</translation>
    </message>
    <message numerus="yes">
        <source>%n counts selected, together %1</source>
        <translation>
            <numerusform>Pažymėtas %n skaičius, iš viso %1</numerusform>
            <numerusform>Pažymėti %n skaičiai, iš viso %1</numerusform>
            <numerusform>Pažymėta %n skaičių, iš viso %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n duomenų eilutė</numerusform>
            <numerusform>%n duomenų eilutės</numerusform>
            <numerusform>%n duomenų eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n skaičius</numerusform>
            <numerusform>%n skaičiai</numerusform>
            <numerusform>%n skaičių</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures for the end of %1. Those for the end of %2 are shown.</source>
        <translation>%1 m. pabaigos duomenų nėra. Rodomi %2 m. pabaigos duomenys.</translation>
    </message>
    <message>
        <source>Year at a glance</source>
        <translation>Apžvalga</translation>
    </message>
    <message>
        <source>Series and counts</source>
        <translation>Eilutės ir skaičiai</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <source>Import statistics…</source>
        <translation>Importuoti statistiką…</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Naujas skaičius</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Nauja duomenų eilutė</translation>
    </message>
    <message>
        <source>Side form</source>
        <translation>Šoninė forma</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>No statistics yet</source>
        <translation>Statistikos dar nėra</translation>
    </message>
    <message>
        <source>Bring in the export of the statistics portal or a table of the Migration Department, or write down the numbers you were told, such as those of PIIA.</source>
        <translation>Importuokite statistikos portalo ar Migracijos departamento lentelę arba įrašykite gautus skaičius, pavyzdžiui, PIIA.</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Skaičiuojama…</translation>
    </message>
</context>
<context>
    <name>santalka::StatusLine</name>
    <message>
        <source>All saved %1</source>
        <translation>Viskas įrašyta %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Viskas įrašyta</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Atsarginė kopija: %1</translation>
    </message>
    <message>
        <source>Backup: after the first entry</source>
        <translation>Atsarginė kopija: po pirmo įrašo</translation>
    </message>
    <message>
        <source>Size of the text: Ctrl + and Ctrl −</source>
        <translation>Teksto dydis: „Ctrl +“ ir „Ctrl −“</translation>
    </message>
    <message>
        <source>All delivered</source>
        <translation>Viskas perduota</translation>
    </message>
    <message>
        <source>To be delivered in a moment</source>
        <translation>Netrukus bus perduota</translation>
    </message>
    <message>
        <source>Delivering…</source>
        <translation>Perduodama…</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Perduota %1</translation>
    </message>
    <message>
        <source>Delivered beside %1</source>
        <translation>Perduota greta %1</translation>
    </message>
    <message>
        <source>Not yet delivered since %1</source>
        <translation>Dar neperduota nuo %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>not yet delivered since – why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n field(s)</source>
        <translation>
            <numerusform>Neįrašytas %n laukas</numerusform>
            <numerusform>Neįrašyti %n laukai</numerusform>
            <numerusform>Neįrašyta %n laukų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%1 žingsnis iš %2: %3</translation>
    </message>
</context>
<context>
    <name>santalka::SubmitView</name>
    <message>
        <source>Sending the report of %1</source>
        <translation>%1 m. ataskaitos pateikimas</translation>
    </message>
    <message>
        <source>Sending a correction of the report of %1</source>
        <translation>%1 m. ataskaitos pataisymo pateikimas</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nieko netrūksta.</translation>
    </message>
    <message>
        <source>Everything required is there. Advised:</source>
        <translation>Visi būtini dalykai yra. Patartina:</translation>
    </message>
    <message numerus="yes">
        <source>%n required things are still missing:</source>
        <translation>
            <numerusform>Dar trūksta %n būtino dalyko:</numerusform>
            <numerusform>Dar trūksta %n būtinų dalykų:</numerusform>
            <numerusform>Dar trūksta %n būtinų dalykų:</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept as it is now: its PDF, its workbook and its figures become version %1 and never change. A later correction is a new version.</source>
        <translation>Ataskaita užfiksuojama tokia, kokia yra dabar: jos PDF, XLSX ir skaičiai tampa %1 versija ir nebesikeičia. Vėlesnis pataisymas bus nauja versija.</translation>
    </message>
    <message>
        <source>Note to this version (what was corrected, by which letter it was sent)</source>
        <translation>Pastaba apie šią versiją (kas pataisyta, kokiu raštu išsiųsta)</translation>
    </message>
    <message>
        <source>Send and keep version %1</source>
        <translation>Pateikti ir užfiksuoti %1 versiją</translation>
    </message>
    <message>
        <source>Send and keep version %1 all the same</source>
        <translation>Vis tiek pateikti ir užfiksuoti %1 versiją</translation>
    </message>
    <message>
        <source>The year %1 is not over: what happens until 31 December would not be in this version.</source>
        <translation>%1 metai dar nesibaigė: to, kas įvyks iki gruodžio 31 d., šioje versijoje nebus.</translation>
    </message>
    <message>
        <source>The document is dated %1, which is still to come.</source>
        <translation>Dokumento data – %1, ši diena dar neatėjo.</translation>
    </message>
</context>
<context>
    <name>santalka::TaskStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
</context>
<context>
    <name>santalka::UnseenRecords</name>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
</context>
<context>
    <name>santalka::VersionsView</name>
    <message>
        <source>Versions of the report of %1 that were sent</source>
        <translation>Pateiktos %1 m. ataskaitos versijos</translation>
    </message>
    <message>
        <source>The report of %1 has not been sent yet.</source>
        <translation>%1 m. ataskaita dar nepateikta.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1 versija</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Išsaugoti PDF…</translation>
    </message>
    <message>
        <source>Save XLSX…</source>
        <translation>Išsaugoti XLSX…</translation>
    </message>
</context>
<context>
    <name>santalka::Workspace</name>
    <message>
        <source>%1 It is kept as written.</source>
        <translation>%1 Įrašyta taip, kaip parašyta.</translation>
    </message>
</context>
</TS>
