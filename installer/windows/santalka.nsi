; SPDX-License-Identifier: EUPL-1.2
; Per-user installer: no administrator. build.sh hands over VERSION, STAGE (the files), OUTFILE, ICON and SIZE_KB.
; The program's folder is exchanged whole by renaming, so that at every moment there is the old version or the new one.
Target amd64-unicode
Unicode true
!ifndef COMPRESSOR
  !define COMPRESSOR "/SOLID lzma"
!endif
SetCompressor ${COMPRESSOR}
CRCCheck force
ManifestDPIAware true
RequestExecutionLevel user
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Santalka"
!define FILE_TYPE "Santalka.File"

Name "Santalka"
OutFile "${OUTFILE}"
BrandingText "Santalka ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Santalka"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Santalka"
VIAddVersionKey /LANG=0 "FileDescription" "Santalka ${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\santalka.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Lithuanian"
!insertmacro MUI_LANGUAGE "English"

LangString RUNNING ${LANG_LITHUANIAN} "Santalka dabar veikia. Išsaugokite darbą, uždarykite programą ir spauskite „Kartoti“. Kol kas niekas nepakeista."
LangString RUNNING ${LANG_ENGLISH} "Santalka is running. Save your work, close the program and press “Retry”. Nothing has been changed so far."
LangString NO_RIGHT ${LANG_LITHUANIAN} "Į aplanką „$INSTDIR“ įrašyti nepavyko: neturite teisės ten rašyti arba diske nebėra vietos. Niekas neįdiegta; jei buvo ankstesnė versija, ji liko nepakeista."
LangString NO_RIGHT ${LANG_ENGLISH} "“$INSTDIR” cannot be written: you have no right to write there, or the disk is full. Nothing was installed; an older version, if there was one, is unchanged."
LangString FOREIGN ${LANG_LITHUANIAN} "Aplanke „$INSTDIR“ jau yra kitų failų. Pasirinkite tuščią aplanką. Niekas neįdiegta."
LangString FOREIGN ${LANG_ENGLISH} "The folder “$INSTDIR” holds other files already. Choose an empty folder. Nothing was installed."
LangString TYPE_NAME ${LANG_LITHUANIAN} "Santalka duomenų failas"
LangString TYPE_NAME ${LANG_ENGLISH} "Santalka data file"

; A program that runs cannot be opened for writing.
!macro STOP_WHILE_RUNNING folder
  Push "${folder}\santalka.exe"
  Call ${UN}WaitUntilClosed
  Push "${folder}\santalka-cli.exe"
  Call ${UN}WaitUntilClosed
!macroend
!macro RUNNING_FUNCTION un
Function ${un}WaitUntilClosed
  Pop $1
  ${DoWhile} ${FileExists} "$1"
    ClearErrors
    FileOpen $0 "$1" a
    ${IfNot} ${Errors}
      FileClose $0
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 3
      Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro RUNNING_FUNCTION ""
!insertmacro RUNNING_FUNCTION "un."

; Deletes what files.txt of a version of ours names below folder $R0, and the folders that are then empty. Other files stay.
!macro DELETE_FUNCTION un
Function ${un}DeleteOurFiles
  ClearErrors
  FileOpen $0 "$R0\files.txt" r
  ${If} ${Errors}
    Return
  ${EndIf}
  ${Do}
    ClearErrors
    FileReadUTF16LE $0 $1
    ${If} ${Errors}
      ${ExitDo}
    ${EndIf}
    Push $1
    Call ${un}WithoutLineEnd
    Pop $1
    ${If} $1 != ""
      Delete "$R0\$1"
      RMDir "$R0\$1"
    ${EndIf}
  ${Loop}
  FileClose $0
  Delete "$R0\files.txt"
  Delete "$R0\uninstall.exe"
  RMDir "$R0"
FunctionEnd
Function ${un}WithoutLineEnd
  Exch $2
  Push $3
  ${Do}
    StrCpy $3 $2 1 -1
    ${If} $3 == "$\n"
    ${OrIf} $3 == "$\r"
      StrCpy $2 $2 -1
    ${Else}
      ${ExitDo}
    ${EndIf}
  ${Loop}
  Pop $3
  Exch $2
FunctionEnd
!macroend
!insertmacro DELETE_FUNCTION ""
!insertmacro DELETE_FUNCTION "un."

Function TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd
Function un.TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

Function Fail
  Pop $1
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.new"
  MessageBox MB_OK|MB_ICONSTOP "$1" /SD IDOK
  SetErrorLevel 4
  Quit
FunctionEnd

; The old version goes; what the user had put into its folder moves into the new one.
Function ClearOld
  StrCpy $R0 "$INSTDIR.old"
  Call DeleteOurFiles
  FindFirst $0 $1 "$INSTDIR.old\*.*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      ClearErrors
      Rename "$INSTDIR.old\$1" "$INSTDIR\$1"
      ${If} ${Errors}
        Rename "$INSTDIR.old\$1" "$INSTDIR\$1.old"
      ${EndIf}
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir "$INSTDIR.old"
FunctionEnd

; An extraction that breaks off (disk full, damaged data) leaves nothing half-installed either.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.new"
FunctionEnd

Section
  SetShellVarContext current
  !define UN ""
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR"
  !undef UN
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\files.txt"
    FindFirst $0 $1 "$INSTDIR\*.*"
    ${DoWhile} $1 != ""
      ${If} $1 != "."
      ${AndIf} $1 != ".."
        FindClose $0
        Push "$(FOREIGN)"
        Call Fail
      ${EndIf}
      FindNext $0 $1
    ${Loop}
    FindClose $0
  ${EndIf}

  RMDir /r "$INSTDIR.new"
  ClearErrors
  SetOutPath "$INSTDIR.new"
  SetOverwrite try
  File /r "${STAGE}\*"
  WriteUninstaller "$INSTDIR.new\uninstall.exe"
  ${If} ${Errors}
  ${OrIfNot} ${FileExists} "$INSTDIR.new\santalka.exe"
  ${OrIfNot} ${FileExists} "$INSTDIR.new\files.txt"
    Push "$(NO_RIGHT)"
    Call Fail
  ${EndIf}

  SetOutPath "$TEMP"
  ${If} ${FileExists} "$INSTDIR\*.*"
    Call ClearOld ; what an upgrade that was cut off had left
    exchange:
    ClearErrors
    Rename "$INSTDIR" "$INSTDIR.old"
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY exchange
      RMDir /r "$INSTDIR.new"
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR.new" "$INSTDIR"
  ${If} ${Errors}
    Rename "$INSTDIR.old" "$INSTDIR"
    Push "$(NO_RIGHT)"
    Call Fail
  ${EndIf}
  Call ClearOld

  CreateShortCut "$SMPROGRAMS\Santalka.lnk" "$INSTDIR\santalka.exe"
  WriteRegStr HKCU "Software\Classes\.santalka" "" "${FILE_TYPE}"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}" "" "$(TYPE_NAME)"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\DefaultIcon" "" "$INSTDIR\santalka.exe,0"
  WriteRegStr HKCU "Software\Classes\${FILE_TYPE}\shell\open\command" "" '"$INSTDIR\santalka.exe" "%1"'
  Call TellExplorer

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Santalka"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\santalka.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; Programs, menu, file type and settings go; data files, backups and everything else that files.txt does not name stay.
Section Uninstall
  SetShellVarContext current
  !define UN "un."
  !insertmacro STOP_WHILE_RUNNING "$INSTDIR"
  !undef UN
  SetOutPath "$TEMP"
  StrCpy $R0 "$INSTDIR"
  Call un.DeleteOurFiles
  Delete "$SMPROGRAMS\Santalka.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.santalka" ""
  ${If} $0 == "${FILE_TYPE}"
    DeleteRegKey HKCU "Software\Classes\.santalka"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${FILE_TYPE}"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\santalka"
  ; Of the folder of backups, drafts and working copies only what is empty.
  RMDir "$LOCALAPPDATA\santalka\backups"
  RMDir "$LOCALAPPDATA\santalka\drafts"
  RMDir "$LOCALAPPDATA\santalka\passing"
  RMDir "$LOCALAPPDATA\santalka\work"
  RMDir "$LOCALAPPDATA\santalka"
  Call un.TellExplorer
SectionEnd
