<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnualActivities</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interests of residents were represented %n time(s)</source>
        <translation>
            <numerusform>Interests of residents were represented once</numerusform>
            <numerusform>Interests of residents were represented %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>micenter.lt is linked in %n publication(s):</source>
        <translation>
            <numerusform>micenter.lt is linked in %n publication:</numerusform>
            <numerusform>micenter.lt is linked in %n publications:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Residents were informed through %n channel(s)</source>
        <translation>
            <numerusform>Residents were informed through %n channel</numerusform>
            <numerusform>Residents were informed through %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) of public education</source>
        <translation>
            <numerusform>%n activity of public education</numerusform>
            <numerusform>%n activities of public education</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n participant(s)</source>
        <translation>
            <numerusform>, %n participant</numerusform>
            <numerusform>, %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, at least %n participant(s)</source>
        <translation>
            <numerusform>, at least %n participant</numerusform>
            <numerusform>, at least %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualClosing</name>
    <message numerus="yes">
        <source>%n proposal(s) to SPPD and the ministry await decisions.</source>
        <translation>
            <numerusform>%n proposal to SPPD and the ministry awaits a decision.</numerusform>
            <numerusform>%n proposals to SPPD and the ministry await decisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualCover</name>
    <message numerus="yes">
        <source>%n application(s) submitted</source>
        <translation>
            <numerusform>%n application submitted</numerusform>
            <numerusform>%n applications submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members of the network (%n group(s))</source>
        <translation>
            <numerusform>members of the network (%n group)</numerusform>
            <numerusform>members of the network (%n groups)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n activity(ies)</source>
        <translation>
            <numerusform>%1 – %n activity</numerusform>
            <numerusform>%1 – %n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualMoney</name>
    <message numerus="yes">
        <source>%n measure(s) need no money.</source>
        <translation>
            <numerusform>%n measure needs no money.</numerusform>
            <numerusform>%n measures need no money.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n line(s) the sources are still to be split.</source>
        <translation>
            <numerusform>Of %n line the sources are still to be split.</numerusform>
            <numerusform>Of %n lines the sources are still to be split.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualNetwork</name>
    <message numerus="yes">
        <source>%n activity(ies) took place</source>
        <translation>
            <numerusform>%n activity took place</numerusform>
            <numerusform>%n activities took place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n participation(s) in them</source>
        <translation>
            <numerusform>, with %n participation</numerusform>
            <numerusform>, with %n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them served networking.</source>
        <translation>
            <numerusform>%n of them served networking.</numerusform>
            <numerusform>%n of them served networking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) with members of the network are in force.</source>
        <translation>
            <numerusform>%n agreement with a member of the network is in force.</numerusform>
            <numerusform>%n agreements with members of the network are in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The network has %n institution(s) and organisation(s)</source>
        <translation>
            <numerusform>The network has %n institution or organisation</numerusform>
            <numerusform>The network has %n institutions and organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualPlan</name>
    <message numerus="yes">
        <source>The plan holds %n measure(s)</source>
        <translation>
            <numerusform>The plan holds %n measure</numerusform>
            <numerusform>The plan holds %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them due in %1.</source>
        <translation>
            <numerusform>, %n of them due in %1.</numerusform>
            <numerusform>, %n of them due in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n measure(s) due,</source>
        <translation>
            <numerusform>Of %n measure due,</numerusform>
            <numerusform>Of %n measures due,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached the target of %1.</source>
        <translation>
            <numerusform>%n reached the target of %1.</numerusform>
            <numerusform>%n reached the target of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualProjects</name>
    <message numerus="yes">
        <source>%n application(s) submitted</source>
        <translation>
            <numerusform>%n application submitted</numerusform>
            <numerusform>%n applications submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them funded</source>
        <translation>
            <numerusform>, %n of them funded</numerusform>
            <numerusform>, %n of them funded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) running</source>
        <translation>
            <numerusform>%n project running</numerusform>
            <numerusform>%n projects running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualReportEmail</name>
    <message numerus="yes">
        <source>The municipality has %n foreign resident(s)</source>
        <translation>
            <numerusform>The municipality has %n foreign resident</numerusform>
            <numerusform>The municipality has %n foreign residents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n activity(ies) took place</source>
        <translation>
            <numerusform>, %n activity took place</numerusform>
            <numerusform>, %n activities took place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %n measure(s) reached the target of the year</source>
        <translation>
            <numerusform>, %1 of %n measure reached the target of the year</numerusform>
            <numerusform>, %1 of %n measures reached the target of the year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached: the report (PDF, %n page(s)), tables and data (XLSX)</source>
        <translation>
            <numerusform>Attached: the report (PDF, %n page), tables and data (XLSX)</numerusform>
            <numerusform>Attached: the report (PDF, %n pages), tables and data (XLSX)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n annex(es)</source>
        <translation>
            <numerusform>, %n annex</numerusform>
            <numerusform>, %n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n of the three activity coordinators of SPPD gets a copy: mark them “copy always” with an e-mail on the page Municipality.</source>
        <translation>
            <numerusform>Only %n of the three activity coordinators of SPPD gets a copy: mark them “copy always” with an e-mail on the page Municipality.</numerusform>
            <numerusform>Only %n of the three activity coordinators of SPPD get a copy: mark them “copy always” with an e-mail on the page Municipality.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We ask for decisions on %n question(s); they stand in point %1 of the report.</source>
        <translation>
            <numerusform>We ask for a decision on %n question; it stands in point %1 of the report.</numerusform>
            <numerusform>We ask for decisions on %n questions; they stand in point %1 of the report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnualResidents</name>
    <message numerus="yes">
        <source>%n foreign resident(s) live here.</source>
        <translation>
            <numerusform>%n foreign resident lives here.</numerusform>
            <numerusform>%n foreign residents live here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message numerus="yes">
        <source>%n indicator(s) have no result for this year.</source>
        <translation>
            <numerusform>%n indicator has no result for this year.</numerusform>
            <numerusform>%n indicators have no result for this year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>This command takes %n argument(s); --help shows which.</source>
        <translation>
            <numerusform>This command takes %n argument; --help shows which.</numerusform>
            <numerusform>This command takes %n arguments; --help shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n record(s).</source>
        <translation>
            <numerusform>Brought back: %n record.</numerusform>
            <numerusform>Brought back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was erased for good since then was erased in it again: %n record(s).</source>
        <translation>
            <numerusform>What was erased for good since then was erased in it again: %n record.</numerusform>
            <numerusform>What was erased for good since then was erased in it again: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedNames</name>
    <message numerus="yes">
        <source>%Ln municipality(ies)</source>
        <translation>
            <numerusform>%Ln municipality</numerusform>
            <numerusform>%Ln municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coordinator(s)</source>
        <translation>
            <numerusform>%Ln coordinator</numerusform>
            <numerusform>%Ln coordinators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addressee(s)</source>
        <translation>
            <numerusform>%Ln addressee</numerusform>
            <numerusform>%Ln addressees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln institution</numerusform>
            <numerusform>%Ln institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s)</source>
        <translation>
            <numerusform>%Ln need</numerusform>
            <numerusform>%Ln needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(ies)</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s)</source>
        <translation>
            <numerusform>%Ln plan</numerusform>
            <numerusform>%Ln plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln goal</numerusform>
            <numerusform>%Ln goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln objective(s)</source>
        <translation>
            <numerusform>%Ln objective</numerusform>
            <numerusform>%Ln objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln measure</numerusform>
            <numerusform>%Ln measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s)</source>
        <translation>
            <numerusform>%Ln indicator</numerusform>
            <numerusform>%Ln indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s)</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator value(s)</source>
        <translation>
            <numerusform>%Ln indicator value</numerusform>
            <numerusform>%Ln indicator values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln funding source(s)</source>
        <translation>
            <numerusform>%Ln funding source</numerusform>
            <numerusform>%Ln funding sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln budget line(s)</source>
        <translation>
            <numerusform>%Ln budget line</numerusform>
            <numerusform>%Ln budget lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment request(s)</source>
        <translation>
            <numerusform>%Ln payment request</numerusform>
            <numerusform>%Ln payment requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln publication(s)</source>
        <translation>
            <numerusform>%Ln publication</numerusform>
            <numerusform>%Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deadline(s)</source>
        <translation>
            <numerusform>%Ln deadline</numerusform>
            <numerusform>%Ln deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statistics series</source>
        <translation>
            <numerusform>%Ln statistics series</numerusform>
            <numerusform>%Ln statistics series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statistics import(s)</source>
        <translation>
            <numerusform>%Ln statistics import</numerusform>
            <numerusform>%Ln statistics imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) of statistics</source>
        <translation>
            <numerusform>%Ln figure of statistics</numerusform>
            <numerusform>%Ln figures of statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annual report(s)</source>
        <translation>
            <numerusform>%Ln annual report</numerusform>
            <numerusform>%Ln annual reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report section(s)</source>
        <translation>
            <numerusform>%Ln report section</numerusform>
            <numerusform>%Ln report sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report version(s) as sent</source>
        <translation>
            <numerusform>%Ln report version as sent</numerusform>
            <numerusform>%Ln report versions as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n indicator(s) have no value.</source>
        <translation>
            <numerusform>%n indicator has no value.</numerusform>
            <numerusform>%n indicators have no value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review the contacts of %n institution(s)</source>
        <translation>
            <numerusform>Review the contacts of %n institution</numerusform>
            <numerusform>Review the contacts of %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>… and %n more problem(s).</source>
        <translation>
            <numerusform>… and %n more problem.</numerusform>
            <numerusform>… and %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>Due in the next %n day(s) and overdue</source>
        <translation>
            <numerusform>Due in the next %n day and overdue</numerusform>
            <numerusform>Due in the next %n days and overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points of the report are filled; %n required one(s) are missing.</source>
        <translation>
            <numerusform>%1 of %2 points of the report are filled; %n required one is missing.</numerusform>
            <numerusform>%1 of %2 points of the report are filled; %n required ones are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>In %n dates of this column, such as “%1”, day and month can be read either way.</source>
        <translation>
            <numerusform>In %n date of this column, “%1”, day and month can be read either way.</numerusform>
            <numerusform>In %n dates of this column, such as “%1”, day and month can be read either way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” holds a table of the same kind with %n row(s), which is not brought in: bring it in as well by choosing that sheet.</source>
        <translation>
            <numerusform>The sheet “%1” holds a table of the same kind with %n row, which is not brought in: bring it in as well by choosing that sheet.</numerusform>
            <numerusform>The sheet “%1” holds a table of the same kind with %n rows, which is not brought in: bring it in as well by choosing that sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s) with errors, which are not told one by one.</source>
        <translation>
            <numerusform>… and %n more row with errors, which is not told by itself.</numerusform>
            <numerusform>… and %n more rows with errors, which are not told one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message numerus="yes">
        <source>The person is erased in %n place(s) of the file.</source>
        <translation>
            <numerusform>The person is erased in %n place of the file.</numerusform>
            <numerusform>The person is erased in %n places of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were cleaned as well.</source>
        <translation>
            <numerusform>%n backup was cleaned as well.</numerusform>
            <numerusform>%n backups were cleaned as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Versions of reports that were sent stay as they are (%n).</source>
        <translation>
            <numerusform>Versions of reports that were sent stay as they are (%n).</numerusform>
            <numerusform>Versions of reports that were sent stay as they are (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An erasure of a person that had been interrupted was finished: %n backup(s) were cleaned.</source>
        <translation>
            <numerusform>An erasure of a person that had been interrupted was finished: %n backup was cleaned.</numerusform>
            <numerusform>An erasure of a person that had been interrupted was finished: %n backups were cleaned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message numerus="yes">
        <source>%n group(s) of institutions named by duty 6.1 have no member.</source>
        <translation>
            <numerusform>%n group of institutions named by duty 6.1 has no member.</numerusform>
            <numerusform>%n groups of institutions named by duty 6.1 have no member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the network have never been contacted.</source>
        <translation>
            <numerusform>%n member of the network has never been contacted.</numerusform>
            <numerusform>%n members of the network have never been contacted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message numerus="yes">
        <source>A password has at least %n character(s). Several words are easier to remember than signs.</source>
        <translation>
            <numerusform>A password has at least %n character. Several words are easier to remember than signs.</numerusform>
            <numerusform>A password has at least %n characters. Several words are easier to remember than signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsImport</name>
    <message numerus="yes">
        <source>%1: %n total(s) that repeat the sum of their parts are not stored.</source>
        <translation>
            <numerusform>%1: %n total that repeats the sum of its parts is not stored.</numerusform>
            <numerusform>%1: %n totals that repeat the sum of their parts are not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) are stored as totals, because some of their parts are withheld or missing.</source>
        <translation>
            <numerusform>%n total is stored as a total, because some of its parts are withheld or missing.</numerusform>
            <numerusform>%n totals are stored as totals, because some of their parts are withheld or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of groups of countries are not stored: their countries are there.</source>
        <translation>
            <numerusform>%n row of a group of countries is not stored: its countries are there.</numerusform>
            <numerusform>%n rows of groups of countries are not stored: their countries are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of town or countryside: only both together are stored.</source>
        <translation>
            <numerusform>%n row of town or countryside: only both together are stored.</numerusform>
            <numerusform>%n rows of town or countryside: only both together are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another row word for word.</source>
        <translation>
            <numerusform>%n row repeats another row word for word.</numerusform>
            <numerusform>%n rows repeat other rows word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n row(s) are not stored, because its municipalities are in the table.</source>
        <translation>
            <numerusform>“%1”: %n row is not stored, because its municipalities are in the table.</numerusform>
            <numerusform>“%1”: %n rows are not stored, because its municipalities are in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more total(s) that differ from their parts.</source>
        <translation>
            <numerusform>… and %n more total that differs from its parts.</numerusform>
            <numerusform>… and %n more totals that differ from their parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no municipality of today and has no values: %n row(s) not stored.</source>
        <translation>
            <numerusform>“%1” is no municipality of today and has no values: %n row not stored.</numerusform>
            <numerusform>“%1” is no municipality of today and has no values: %n rows not stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ActivitiesPage</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln participants</source>
        <translation>
            <numerusform>at least %Ln participant</numerusform>
            <numerusform>at least %Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::AnnualReportPage</name>
    <message numerus="yes">
        <source>%1 of %n points ready</source>
        <translation>
            <numerusform>%1 of %n point ready</numerusform>
            <numerusform>%1 of %n points ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n things</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::BackupActions</name>
    <message numerus="yes">
        <source>What was erased for good since then was erased in it again: %n record(s).</source>
        <translation>
            <numerusform>What was erased for good since then was erased in it again: %n record.</numerusform>
            <numerusform>What was erased for good since then was erased in it again: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ChainView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::CheckPage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::DeadlinesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::DraftKeeper</name>
    <message numerus="yes">
        <source>The program was interrupted while you were typing. What you had typed is back in its field (%n); it is not saved yet.</source>
        <translation>
            <numerusform>The program was interrupted while you were typing. What you had typed is back in its field; it is not saved yet.</numerusform>
            <numerusform>The program was interrupted while you were typing. What you had typed is back in %n fields; it is not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::EntityPage</name>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but not seen: the table shows %1.</source>
        <translation>
            <numerusform>%Ln record is written down, but not seen: the table shows %1.</numerusform>
            <numerusform>%Ln records are written down, but not seen: the table shows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but the filter does not show them.</source>
        <translation>
            <numerusform>%Ln record is written down, but the filter does not show it.</numerusform>
            <numerusform>%Ln records are written down, but the filter does not show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are written down, but the year and the filter do not show them.</source>
        <translation>
            <numerusform>%Ln record is written down, but the year and the filter do not show it.</numerusform>
            <numerusform>%Ln records are written down, but the year and the filter do not show them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::EraseDialog</name>
    <message numerus="yes">
        <source>The name, phone, e-mail and notes are replaced by a neutral word in the record, in its history (%n line(s)), in undo, in the search and in the backups on this computer. The record itself stays, so that counts stay true.</source>
        <translation>
            <numerusform>The name, phone, e-mail and notes are replaced by a neutral word in the record, in its history (%n line), in undo, in the search and in the backups on this computer. The record itself stays, so that counts stay true.</numerusform>
            <numerusform>The name, phone, e-mail and notes are replaced by a neutral word in the record, in its history (%n lines), in undo, in the search and in the backups on this computer. The record itself stays, so that counts stay true.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more place(s)</source>
        <translation>
            <numerusform>… and in %n more place</numerusform>
            <numerusform>… and in %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reports already sent stay as they were sent (%n).</source>
        <translation>
            <numerusform>Reports already sent stay as they were sent (%n).</numerusform>
            <numerusform>Reports already sent stay as they were sent (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::FirstSteps</name>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::HistoryModel</name>
    <message numerus="yes">
        <source>Deleted, with %n record(s) that belonged to it</source>
        <translation>
            <numerusform>Deleted, with %n record that belonged to it</numerusform>
            <numerusform>Deleted, with %n records that belonged to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::HistoryPage</name>
    <message numerus="yes">
        <source>%n deleted record(s) can be brought back</source>
        <translation>
            <numerusform>%n deleted record can be brought back</numerusform>
            <numerusform>%n deleted records can be brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n change(s)</source>
        <translation>
            <numerusform>the newest %n change</numerusform>
            <numerusform>the newest %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back: %n record(s).</source>
        <translation>
            <numerusform>Brought back: %n record.</numerusform>
            <numerusform>Brought back: %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ImportPage</name>
    <message numerus="yes">
        <source>%1 of %n columns recognised · choices are remembered</source>
        <translation>
            <numerusform>%1 of %n column recognised · choices are remembered</numerusform>
            <numerusform>%1 of %n columns recognised · choices are remembered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows with errors</source>
        <translation>
            <numerusform>Leave out %n row with errors</numerusform>
            <numerusform>Leave out %n rows with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n rows</source>
        <translation>
            <numerusform>Bring in %n row</numerusform>
            <numerusform>Bring in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out:</source>
        <translation>
            <numerusform>%n row was left out:</numerusform>
            <numerusform>%n rows were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures will be brought in together. Only rows with a doubt or an error are listed here one by one.</source>
        <translation>
            <numerusform>%n figure will be brought in. Only rows with a doubt or an error are listed here one by one.</numerusform>
            <numerusform>%n figures will be brought in together. Only rows with a doubt or an error are listed here one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in: %n row(s); in the file they made %1 records and changed %2. Ctrl+Z takes all of it back.</source>
        <translation>
            <numerusform>Brought in: %n row; in the file it made %1 records and changed %2. Ctrl+Z takes all of it back.</numerusform>
            <numerusform>Brought in: %n rows; in the file they made %1 records and changed %2. Ctrl+Z takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ImportSide</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more errors</source>
        <translation>
            <numerusform>… and %n more error</numerusform>
            <numerusform>… and %n more errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::NavigationItem</name>
    <message numerus="yes">
        <source>%n records</source>
        <comment>in the navigation</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>in the navigation</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::PastePanel</name>
    <message numerus="yes">
        <source>Paste %n rows</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::PlanPage</name>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n measure(s)</source>
        <translation>
            <numerusform>%1 of %n measure</numerusform>
            <numerusform>%1 of %n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures are written down, but the filter does not show them.</source>
        <translation>
            <numerusform>%Ln measure is written down, but the filter does not show it.</numerusform>
            <numerusform>%Ln measures are written down, but the filter does not show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures are written down, but not seen: they stand in another plan.</source>
        <translation>
            <numerusform>%Ln measure is written down, but not seen: it stands in another plan.</numerusform>
            <numerusform>%Ln measures are written down, but not seen: they stand in another plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::PlanTree</name>
    <message numerus="yes">
        <source>Selected: %n measure(s)</source>
        <translation>
            <numerusform>Selected: %n measure</numerusform>
            <numerusform>Selected: %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::ProsePanel</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::RecordTable</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <comment>records</comment>
        <translation>
            <numerusform>Selected: %n record</numerusform>
            <numerusform>Selected: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StakeholdersPage</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StartPage</name>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report lacks %n thing(s)</source>
        <translation>
            <numerusform>The report lacks %n thing</numerusform>
            <numerusform>The report lacks %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s)</source>
        <translation>
            <numerusform>%1 of %n point</numerusform>
            <numerusform>%1 of %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s)</source>
        <translation>
            <numerusform>and %n more thing</numerusform>
            <numerusform>and %n more things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StatisticsData</name>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n count</numerusform>
            <numerusform>%n counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts selected, together %1</source>
        <translation>
            <numerusform>%n count selected, together %1</numerusform>
            <numerusform>%n counts selected, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StatisticsPage</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counts</source>
        <translation>
            <numerusform>%n count</numerusform>
            <numerusform>%n counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::StatusLine</name>
    <message numerus="yes">
        <source>Not saved: %n field(s)</source>
        <translation>
            <numerusform>Not saved: %n field</numerusform>
            <numerusform>Not saved: %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>santalka::SubmitView</name>
    <message numerus="yes">
        <source>%n required things are still missing:</source>
        <translation>
            <numerusform>%n required thing is still missing:</numerusform>
            <numerusform>%n required things are still missing:</numerusform>
        </translation>
    </message>
</context>
</TS>
