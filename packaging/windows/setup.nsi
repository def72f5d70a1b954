; SPDX-FileCopyrightText: 2026 The keyturn authors
; SPDX-License-Identifier: Apache-2.0
; makensis -DVERSION=… -DPAYLOAD=… -DICON=… -DLICENCE=… -DOUTPUT=…: the installer. Who is an administrator
; installs for all users or for themselves, everybody else for themselves, without being asked for more rights.
; Silent: /S, with /AllUsers or /CurrentUser, and /D=FOLDER as the last. Leaves 32 where Keyturn is running.

!ifdef TARGET_AMD64 ; Debian's NSIS can make an installer of 64 bits; elsewhere it has 32
    Target amd64-unicode
!endif
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID /FINAL lzma
SetDateSave off ; the same bytes whenever it is made
SetOverwrite on

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Keyturn"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Keyturn"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh
!include "${PAYLOAD}"

Name "Keyturn"
OutFile "${OUTPUT}"
BrandingText "Keyturn ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey ProductName "Keyturn"
VIAddVersionKey FileDescription "Keyturn Setup"
VIAddVersionKey CompanyName "The keyturn authors"
VIAddVersionKey LegalCopyright "2026 The keyturn authors, Apache License 2.0"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "Keyturn is removed from the folder below. Settings, lists and the secrets you kept stay: 'Forget everything on this computer…' in Keyturn takes them away first."
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Windows does not write over a program that runs.
!macro REQUIRE_CLOSED
    again:
    IfFileExists "$INSTDIR\keyturn.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\keyturn.exe" a
    IfErrors running
    FileClose $0
    Goto closed
    running:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Keyturn is running. Save what it shows, close it and try again." /SD IDCANCEL IDRETRY again
    SetErrorLevel 32
    Quit
    closed:
!macroend

Function .onInit
    StrCpy $9 $INSTDIR ; what /D= says, which the next line forgets
    !insertmacro MULTIUSER_INIT
    StrCmp $9 "" +2
    StrCpy $INSTDIR $9
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "Keyturn needs a 64-bit Windows." /SD IDOK
        SetErrorLevel 1
        Quit
    ${EndIf}
    SetRegView 64
FunctionEnd

Function un.onInit
    !insertmacro MULTIUSER_UNINIT
    SetRegView 64
FunctionEnd

; What an older version left may be what no newer one has. Only in the folder that it was installed in, as
; others, and who unpacked the ZIP, may have libraries in theirs.
Function clearFolder
    IfFileExists "$INSTDIR\*.*" 0 clear
    ReadRegStr $0 SHCTX "${ENTRY}" "InstallLocation"
    StrCmp $0 $INSTDIR ours
    FindFirst $0 $1 "$INSTDIR\*.*"
    next:
    StrCmp $1 "" empty
    StrCmp $1 "." skip
    StrCmp $1 ".." skip
    FindClose $0
    MessageBox MB_OK|MB_ICONSTOP "There is something else in $INSTDIR. Choose an empty folder." /SD IDOK
    SetErrorLevel 2
    Quit
    skip:
    FindNext $0 $1
    Goto next
    empty:
    FindClose $0
    Goto clear
    ours:
    Delete "$INSTDIR\*.dll"
    RMDir /r "$INSTDIR\plugins"
    RMDir /r "$INSTDIR\licences"
    clear:
    ; Before any file, so that who tries again after half of it finds a folder of its own.
    WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
FunctionEnd

Section
    !insertmacro REQUIRE_CLOSED
    Call clearFolder
    !insertmacro INSTALL_PAYLOAD
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Keyturn.lnk" "$INSTDIR\keyturn.exe"
    WriteRegStr SHCTX "${ENTRY}" "DisplayName" "Keyturn"
    WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${ENTRY}" "Publisher" "The keyturn authors"
    WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\keyturn.exe"
    WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${KEYTURN_SIZE}
    WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
    WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !insertmacro REQUIRE_CLOSED
    !insertmacro REMOVE_PAYLOAD
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Keyturn.lnk"
    DeleteRegKey SHCTX "${ENTRY}"
SectionEnd
