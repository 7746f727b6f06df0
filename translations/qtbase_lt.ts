<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Užverti kortelę</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Savaime</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Savaime</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Pseudonimas</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Diskas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pažymėti viską</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Didinti</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Ma&amp;žinti</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Sumažinti reikšmę</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Grįžta puslapiu atgal</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Eina į kitą puslapį</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Padidinti reikšmę</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Paspausti</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Slinkti žemyn</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Slinkti kairėn</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Slinkti dešinėn</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Slinkti aukštyn</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Slenka žemyn</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Slenka kairėn</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Slenka dešinėn</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Slenka aukštyn</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Perkelti židinį</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Perkelia židinį</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Rodyti meniu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Parodo meniu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Perjungti</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Perjungia būseną</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Įvykdo veiksmą</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Programai „%1“ reikia „Qt“ %2, o rasta „Qt“ %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Netinkama „Qt“ bibliotekos versija</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Pridėti prie savų spalvų</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Pa&amp;grindinės spalvos</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Sa&amp;vos spalvos</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Ž&amp;alia:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Paimti spalvą iš &amp;ekrano</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Raudona:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sotis:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>R&amp;yškumas:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Nepermatomumas:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Mėlyna:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Žymeklis: %1, %2
Atšaukiama klavišu ESC</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>A&amp;tspalvis:</translation>
    </message>
    <message>
        <source>Pick Screen Color</source>
        <translation>Paimti spalvą iš ekrano</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Pasirinkite spalvą</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Išskleisti pasirinkimų sąrašą</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Taip</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Naudojimas: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Parinktys:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentai:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[parinktys]</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Skirtukų lapai</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Apmokėjimo duomenys:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Įslaptinta</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidencialu</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dieną (06:00–17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Pabaiga:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Sulaikyti neribotai</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Užduotis</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Užduoties eiga</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Užduoties pirmumas:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Naktį (18:00–05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Spausdinti tuoj pat</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Kada spausdinti:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Antroje pamainoje (16:00–23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Slaptai</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Nurodytu laiku</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Pradžia:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Trečioje pamainoje (00:00–07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Visiškai slaptai</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Neįslaptinta</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Savaitgalį (šeštadienį ir sekmadienį)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Reikia prisijungti</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Kad naudotumėte %1 (%2), reikia prisijungti.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Kad naudotumėte %1, reikia prisijungti.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Slaptažodis:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Naudotojo vardas:</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>prieš piet</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>po pietų</translation>
    </message>
    <message>
        <source>am</source>
        <translation>prieš piet</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>po pietų</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Kas tai?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Gerai</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Užverti neįrašius</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Neįrašyti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e visiems</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atstatyti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atkurti numatytuosius</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Kartoti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Įrašyti viską</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>T&amp;aip visiems</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Užveria skydelį</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Atskirti</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Atskiria ir vėl prijungia skydelį</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Gerai</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Rodyti šį pranešimą ir toliau</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Rimta klaida:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Derinimo pranešimas:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Lemtinga klaida:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Informacija:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Įspėjimas:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Nepavyko sukurti „%1“ rašyti: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Nepavyko atverti „%1“ skaityti</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Nepavyko atverti paskirties failo: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Nepavyko atverti rašyti: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Nepavyko pašalinti pradinio failo</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Paskirties failas jau yra</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Paskirties failas yra tas pats failas.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Klaida pervadinant: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Nepavyko įrašyti duomenų: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Pradinio failo nėra.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Nepavyko atkurti iš „%1“: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Nuoseklusis failas nepervadinamas kopijuojant dalimis</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Failų sistema nepasiekiama</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Failų sistema nepasiekiama arba nepalaiko atvaizdžio panaikinimo</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Aplankas nerastas.
Patikrinkite, ar nurodėte teisingą aplanko vardą.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Failas nerastas.
Patikrinkite, ar nurodėte teisingą failo vardą.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>„%1“ jau yra.
Ar jį pakeisti?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pasirinkti</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ištrinti</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Naujas aplankas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Atverti</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Per&amp;vadinti</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ apsaugotas nuo rašymo.
Ar vis tiek jį ištrinti?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Pseudonimas</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi failai (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Ar tikrai ištrinti „%1“?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Rodyti išsamiai</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Rodyti sąrašu</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Aplanko ištrinti nepavyko.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Sukurti naują aplanką</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Išsamus rodinys</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Aplankai</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Aplankas:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Diskas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Failo &amp;vardas:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Failų rūšis:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Rasti aplanką</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Eiti atgal</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Eiti pirmyn</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Eiti į aukštesnį aplanką</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Sąrašas</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Vietų ir žymelių sąrašas</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Ieškoti:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Aukštesnis aplankas</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Paskiausios vietos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Įrašyti kaip</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Rodyti </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Rodyti &amp;paslėptus failus</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Šoninė juosta</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nežinoma</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mano kompiuteris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rūšis</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Bet kuri</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabų</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armėnų</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalų</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Juodžiausias</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pusjuodis</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirilica</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Vidutinio storio</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Vidutinio storio pusjuodis</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagaris</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Itin</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Itin juodas</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Itin šviesus</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gruzinų</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Graikų</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gudžaratų</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukis</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrajų</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursyvas</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonų</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kanadų</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmerų</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korėjiečių</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laosiečių</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lotynų</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesus</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malajalių</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vidutinis</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmiečių</translation>
    </message>
    <message>
        <source>N'Ko</source>
        <translation>Nko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Pasviręs</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogamas</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Orijų</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Runos</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Kinų supaprastinta</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhalų</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simboliai</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Sirų</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilų</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugų</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Tana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tajų</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Plonas</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetiečių</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Kinų tradicinė</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamiečių</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>Š&amp;riftas</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Dydis</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>Pa&amp;braukti</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efektai</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>Šrifto st&amp;ilius</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Pavyzdys</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Pasirinkite šriftą</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Perbraukti</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>Ra&amp;što sistema</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Gerai</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Į&amp;rašyti</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Užverti neįrašius</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Laikmenoje nebeliko vietos</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Tokio failo ar aplanko nėra</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Nėra teisės</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Per daug atvertų failų</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nežinoma klaida</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>atveriamas failas yra aplankas</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Failas nerastas</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Netinkamas įrenginys</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Nepavyko perskaityti paveikslo duomenų</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nežinoma klaida</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Nepalaikomas paveikslo formatas</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Nepavyko atverti įrenginio rašyti: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Nenurodytas įrenginys</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Į įrenginį rašyti negalima</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Paveikslas tuščias</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Nežinoma klaida</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Nepalaikomas paveikslo formatas</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Įveskite reikšmę:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Spauskite klavišus</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškir&amp;pti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(be pavadinimo)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Užverti</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Perkelti</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Atkurti</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Keisti &amp;dydį</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>&amp;Išskleisti</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Išskleisti</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Suskleisti</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Suskleisti</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Sumažinti</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Suvynioti</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Visada &amp;viršuje</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Išvynioti</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Apie „Qt“&lt;/h3&gt;&lt;p&gt;Ši programa naudoja „Qt“ %1 versiją.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;„Qt“ yra C++ priemonių rinkinys programoms įvairioms sistemoms kurti.&lt;/p&gt;&lt;p&gt;Ta pati programa veikia visose svarbiausiose stalinių kompiuterių sistemose, taip pat įterptinėje „Linux“ ir kitose įterptinėse bei mobiliosiose sistemose.&lt;/p&gt;&lt;p&gt;„Qt“ platinama pagal kelias licencijas, pritaikytas skirtingiems naudotojų poreikiams.&lt;/p&gt;&lt;p&gt;Pagal komercinę licenciją „Qt“ tinka nuosavybinei ar komercinei programinei įrangai, kai nenorite su kitais dalytis pirminiu tekstu arba negalite laikytis GNU (L)GPL sąlygų.&lt;/p&gt;&lt;p&gt;Pagal GNU (L)GPL „Qt“ tinka „Qt“&amp;nbsp;programoms kurti, jei laikotės šių licencijų sąlygų.&lt;/p&gt;&lt;p&gt;Licencijų apžvalga: &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;Autorių teisės © %1 The Qt Company Ltd ir kiti kūrėjai.&lt;/p&gt;&lt;p&gt;„Qt“ ir „Qt“ ženklas yra The Qt Company Ltd prekių ženklai.&lt;/p&gt;&lt;p&gt;„Qt“ yra The Qt Company Ltd gaminys, kuriamas kaip atvirasis projektas. Daugiau žinių: &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Apie „Qt“</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Slėpti išsamią informaciją…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Rodyti išsamiau…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicerai (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Dido punktai (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Aukštis:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Coliai (col.)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Gulsčias</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Paraštės</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrai (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Padėtis</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Puslapio išdėstymas</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Puslapių eilė:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Lapo dydis:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Puslapių lape:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Popieriaus dėklas:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Cicerai (pica, P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punktai (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stačias</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Gulsčias apverstas</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Stačias apverstas</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Plotis:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>apatinė paraštė</translation>
    </message>
    <message>
        <source>in</source>
        <translation>col.</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>kairioji paraštė</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>dešinioji paraštė</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>viršutinė paraštė</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2 col.</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 padidintas</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 padidintas</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 pailgintas</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 mažas</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 padidintas</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>„Architect“ A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>„Architect“ B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>„Architect“ C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>„Architect“ D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>„Architect“ E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 padidintas</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Kitas (%1 × %2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Kitas (%1 × %2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Kitas (%1 × %2 col.)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Kitas (%1 × %2 mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Kitas (%1 × %2 pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Kitas (%1 × %2 pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dvigubas atvirukas</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Vokas B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Vokas B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Vokas B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Vokas C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Vokas C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Vokas C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Vokas C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Vokas C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Vokas C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Vokas C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Vokas C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Vokas C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Vokas Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Vokas Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Vokas DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Vokas kvietimui</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Vokas itališkas</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Vokas Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Vokas Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Vokas „Monarch“</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Vokas PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Vokas PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Vokas PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Vokas PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Vokas PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Vokas PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Vokas PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Vokas PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Vokas PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Vokas PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Vokas asmeninis</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Vokas US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Vokas US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Vokas US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Vokas US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Vokas US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Vokas You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>„Executive“ (7,25 × 10,5 col.)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>„Executive“ (7,5 × 10 col.)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Lankstomasis vokiškas (8,5 × 12 col.)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Lankstomasis vokiškas „Legal“ (8,5 × 13 col.)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Lankstomasis JAV (14,875 × 11 col.)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>„Folio“ (8,27 × 13 col.)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>„Ledger“ / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>„Legal“</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>„Legal“ padidintas</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>„Letter“ / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>„Letter“ padidintas</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>„Letter“ pailgintas</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>„Letter“ mažas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Užrašų lapas</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K didelis</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Atvirukas</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>„Quarto“</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>„Statement“</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>„Tabloid“ / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>„Tabloid“ padidintas</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Taip</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Nutraukti</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Neįrašyti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;e visiems</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atstatyti</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Atkurti numatytuosius</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Kartoti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Įrašyti viską</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>T&amp;aip visiems</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>„%1“ jau yra.
Ar jį perrašyti?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>„%1“ užrašyta netinkamai. Puslapius ir ruožus atskirkite kableliu „,“, ruožą rašykite su brūkšneliu „-“, ruožai neturi persidengti.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>„%1“ yra aplankas.
Pasirinkite kitą failo vardą.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>Pa&amp;rinktys &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>Pa&amp;rinktys &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Spausdinti</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Visi puslapiai</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Savaime</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Iš apačios aukštyn, iš kairės į dešinę</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Iš apačios aukštyn, iš dešinės į kairę</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Kitas</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Nesuderinamos dvipusio spausdinimo nuostatos</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Lyginiai puslapiai</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>„Executive“</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Į failą „%1“ rašyti negalima.
Pasirinkite kitą failo vardą.</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>„Folio“</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Netinkamai nurodyti puslapiai</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>„Ledger“</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Iš kairės į dešinę, iš apačios aukštyn</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Iš kairės į dešinę, iš viršaus žemyn</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>„Legal“</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>„Letter“</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Vietinis failas</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Nelyginiai puslapiai</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Parinkčių „Puslapių lape“ ir „Kurie puslapiai“ kartu naudoti negalima.
Vieną iš jų išjunkite.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Spausdinti į failą…</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Spausdinti į failą (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Iš dešinės į kairę, iš apačios aukštyn</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Iš dešinės į kairę, iš viršaus žemyn</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>„Tabloid“</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>Reikšmė „nuo“ negali būti didesnė už reikšmę „iki“.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Dvipusio spausdinimo nuostatos nesuderinamos. Ar norite jas pataisyti?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Iš viršaus žemyn, iš kairės į dešinę</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Iš viršaus žemyn, iš dešinės į kairę</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Rašyti PDF failą</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Išsaugoti kaip PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Pirmas puslapis</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Visas puslapis</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pagal plotį</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Gulsčias</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Paskutinis puslapis</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Puslapio nuostatos</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Puslapio nuostatos</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Stačias</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Spaudinio peržiūra</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Rodyti atverstinius puslapius</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Rodyti visus puslapius</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Rodyti vieną puslapį</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Mažinti</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Nesuderinamos papildomos parinktys</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Užduoties parinktys</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Nesuderinamos puslapio nuostatos</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Spausdintuvo nuostatos</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Puslapio nuostatos nesuderinamos. Ar norite jas pataisyti?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Kai kurios papildomos parinktys nesuderinamos. Ar norite jas pataisyti?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Papildomai</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Puslapis</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Kai kurios parinktys nesuderinamos. Pataisykite jas.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Rūšiuoti egzempliorius</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Spalvotai</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Spalvos</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopijos</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Kopijų:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Dabartinis puslapis</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dvipusis spausdinimas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Pilkais pustoniais</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Versti per ilgąjį kraštą</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Jokio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parinktys</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Spausdinimo nuostatos</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Kurie puslapiai:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Puslapiai nuo</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Viską</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ką spausdinti</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Atvirkščia tvarka</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Pažymėta dalis</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Versti per trumpąjį kraštą</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Nurodykite puslapius arba jų ruožus, atskirtus kableliais. Ruožas rašomas dviem skaičiais su brūkšneliu. Pvz., 3,5-7,9 spausdina 3, 5, 6, 7 ir 9 puslapius.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>iki</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Pavadinimas:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Vieta:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Į &amp;failą:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Nu&amp;ostatos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Peržiūra</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Spausdintuvas</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Rūšis:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Nepavyko atverti įvesties skaityti</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Nepavyko atverti išvesties rašyti</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Klaida skaitant iš proceso</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Klaida rašant procesui</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Nenurodyta programa</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Procesas užstrigo</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Procesas nepasileido</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Procesas nepasileido: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Baigėsi procesui skirtas laikas</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Trūksta išteklių (procesas nesukurtas): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Klaida užveriant duomenų bazę</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Klaida atveriant duomenų bazę</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Nepavyko pradėti operacijos</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Nepavyko užbaigti operacijos</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Nepavyko atšaukti operacijos</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Nėra užklausos</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Nesutampa parametrų skaičius</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Nepavyko susieti parametrų</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Kelių sakinių iš karto įvykdyti negalima</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Nepavyko įvykdyti sakinio</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Nepavyko gauti eilutės</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Nepavyko atstatyti sakinio</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Į esamą failą „%1“ rašyti negalima</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Failo vardas nurodo aplanką</translation>
    </message>
    <message>
        <source>QSaveFile cannot open '%1' without direct write fallback enabled.</source>
        <translation>Nepavyko atverti „%1“: tiesioginis rašymas neleidžiamas.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Programa nutraukė rašymą</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Į apačią</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Į kairįjį kraštą</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Puslapiu žemyn</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Puslapiu kairėn</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Puslapiu dešinėn</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Puslapiu aukštyn</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Į dešinįjį kraštą</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Slinkti žemyn</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Slinkti čia</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Slinkti kairėn</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Slinkti dešinėn</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Slinkti aukštyn</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Į viršų</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Įtraukti į mėgstamus</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Derinti šviesumą</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Derinti kontrastą</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Programa kairėje</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Programa dešinėje</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Kitas garso takelis</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Groti atsitiktine tvarka</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Kartoti garsą</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Pasišalinta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Atgal ir pirmyn</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Tab atgal</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Stiprinti žemuosius dažnius</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Mažinti žemuosius dažnius</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Stiprinti žemuosius dažnius</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterija</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mėlynas</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Knyga</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Naršyklė</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Skaičiuotuvas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Fokusuoti kamerą</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Fotografuoti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Ankstesnis kanalas</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Kitas kanalas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Išvalyti</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Atlaisvinti įvestį</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Kodo įvedimas</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Bendruomenė</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>1 kontekstas</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>2 kontekstas</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>3 kontekstas</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>4 kontekstas</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Iškirpti</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekranas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu perjungimas</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Išstumti</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Vykdyti</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Baigti</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Mėgstami</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finansai</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Apversti</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Žaidimas</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Eiti</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Žalias</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul: pabaiga</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul: specialieji ženklai</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul: pradžia</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Padėti ragelį</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Užmigdyti</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Namų biuras</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Pradžios tinklalapis</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Svarbiausios nuorodos</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informacija</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Tamsinti klaviatūrą</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Šviesinti klaviatūrą</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Klaviatūros apšvietimas</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Klaviatūros meniu</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Kartoti paskutinį numerį</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Paleisti (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Paleisti (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Paleisti (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Paleisti (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Paleisti (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Paleisti (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Paleisti (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Paleisti (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Paleisti (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Paleisti (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Paleisti (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Paleisti (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Paleisti (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Paleisti (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Paleisti (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Paleisti (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Paleisti (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Paleisti (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Paleisti el. paštą</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Paleisti leistuvę</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kairėn</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Lemputė</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Atsijungti</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Persiųsti laišką</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Turgus</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Sukti įrašą pirmyn</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Kitas įrašas</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Pristabdyti įrašą</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Groti įrašą</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Ankstesnis įrašas</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Įrašyti garsą ar vaizdą</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Atsukti įrašą</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stabdyti įrašą</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Susitikimas</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Atmintinė</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meniu</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Meniu PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Nutildyti mikrofoną</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Tildyti mikrofoną</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Garsinti mikrofoną</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Tamsinti ekraną</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Šviesinti ekraną</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Keli variantai</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzika</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Mano svetainės</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Naujienos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Atverti adresą</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Parinktis</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Įdėti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Paveikslai</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Groti</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Išjungti maitinimą</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Išjungti</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Ankstesnis variantas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Spausdinti</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Spausdintuvas</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Raudonas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atnaujinti</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Įkelti iš naujo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Atsakyti</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Dešinėn</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Sukeisti langus</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Sukimas KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Sukimas PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Ekrano užsklanda</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pasirinkti</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Parduotuvė</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Miegas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Rašybos tikrinimas</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Padalyti ekraną</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Skaičiuoklė</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Budėjimas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Titrai</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Pagalba</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Sistemos užklausa</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Užduočių skydelis</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminalas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Darbų sąrašas</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Skambinti arba padėti ragelį</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Groti arba pristabdyti</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Įrankiai</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Pagrindinis meniu</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Išjungti jutiklinį kilimėlį</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Įjungti jutiklinį kilimėlį</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Perjungti jutiklinį kilimėlį</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Kelionė</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Mažinti aukštuosius dažnius</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Stiprinti aukštuosius dažnius</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Itin plačiajuostis ryšys</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vaizdo įrašas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Rinkti balsu</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Tyliau</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Nutildyti</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Garsiau</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>Žiniatinklis</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Pažadinti</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Vaizdo kamera</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Belaidis ryšys</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Tekstų rengyklė</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geltonas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Mastelis</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Didinti</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Mažinti</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>įspėjimas</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacija</translation>
    </message>
    <message>
        <source>application</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>padėjėjas</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>mygtuko meniu</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>mygtukas su sąrašu</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>mygtukas su išskleidžiamuoju tinkleliu</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>drobė</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>langelis</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagrama</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>žymimasis langelis</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>laikrodis</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>spalvos parinkiklis</translation>
    </message>
    <message>
        <source>column</source>
        <translation>stulpelis</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>stulpelio antraštė</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>išskleidžiamasis sąrašas</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>papildomas turinys</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>žymeklis</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>darbalaukis</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>rankenėlė</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialogo langas</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokumentas</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>formulė</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>užpildas</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>poraštė</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>rėmelis</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>paveikslas</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>dydžio keitimo kampas</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>antraštė</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>pagalbos debesėlis</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>klavišų laukas</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indikatorius</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>netinkamas vaidmuo</translation>
    </message>
    <message>
        <source>label</source>
        <translation>užrašas</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>sluoksniuotas skydelis</translation>
    </message>
    <message>
        <source>link</source>
        <translation>saitas</translation>
    </message>
    <message>
        <source>list</source>
        <translation>sąrašas</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>sąrašo įrašas</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>meniu juosta</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>meniu punktas</translation>
    </message>
    <message>
        <source>note</source>
        <translation>pastaba</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>pranešimas</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>kortelė</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>kortelių sąrašas</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>skydelis</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>pastraipa</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>kontekstinis meniu</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>eigos juosta</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>savybių puslapis</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>mygtukas</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>akutė</translation>
    </message>
    <message>
        <source>row</source>
        <translation>eilutė</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>eilutės antraštė</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>slankjuostė</translation>
    </message>
    <message>
        <source>section</source>
        <translation>skyrius</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>skirtukas</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>šliaužiklis</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>garsas</translation>
    </message>
    <message>
        <source>space</source>
        <translation>tarpas</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>skaičiaus laukas</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>skyriklis</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>būsenos juosta</translation>
    </message>
    <message>
        <source>table</source>
        <translation>lentelė</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminalas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekstas</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>teksto žymeklis</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>antraštės juosta</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>įrankių juosta</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>paaiškinimas</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>medis</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>medžio įrašas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nežinoma</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>saityno dokumentas</translation>
    </message>
    <message>
        <source>window</source>
        <translation>langas</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Programos nuostatos</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Programos duomenys</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Programos</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Podėlis</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Darbalaukis</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumentai</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Atsiuntimai</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Šriftai</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Namai</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Vaizdo įrašai</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muzika</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Paveikslai</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Vieši</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Vykdymo failai</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Bendrasis podėlis</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Bendrosios nuostatos</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Bendrieji duomenys</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablonai</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Laikinasis aplankas</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Laikinieji failai</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Slinkti kairėn</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Slinkti dešinėn</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Grąžinti: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Atšaukti: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;tuščia&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Grąžinti: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Atšaukti: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Atskirta dalis pagal pirmą stiprų ženklą</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Įterpti unikodo valdymo ženklą</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Rašymo iš kairės į dešinę intarpo pradžia</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Rašymo iš kairės į dešinę atskirta dalis</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Rašymo iš kairės į dešinę ženklas</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Priverstinio rašymo iš kairės į dešinę pradžia</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Rašymo krypties pabaiga</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Atskirtos dalies pabaiga</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Rašymo iš dešinės į kairę intarpo pradžia</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Rašymo iš dešinės į kairę atskirta dalis</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Rašymo iš dešinės į kairę ženklas</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Priverstinio rašymo iš dešinės į kairę pradžia</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Nulinio pločio jungtukas</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Nulinio pločio skirtukas</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Nulinio pločio tarpas</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What's This?</source>
        <translation>Kas tai?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Į&amp;dėti</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Grąžinti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atšaukti</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopijuoti &amp;saito adresą</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Iškir&amp;pti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pažymėti viską</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Baigti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ž&amp;inynas</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Toliau</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Toliau &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atgal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Įvykdyti</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Grįžti</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Žinynas</translation>
    </message>
</context>
</TS>
