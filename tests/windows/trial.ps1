# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# trial.ps1 FOLDER: installs the setup.exe and the MSI in FOLDER silently, starts the program and removes it. What
# tests/windows/trial.py does under wine, in short, on Windows itself. Never run but by
# .github/workflows/release.yml.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
$place = Join-Path $env:ProgramFiles 'Keyturn'
$entries = 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*'

function Invoke-Program([string] $File, [string[]] $Arguments) {
    $process = Start-Process $File -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$File left $($process.ExitCode)" }
}

function Test-Program {
    $answer = & (Join-Path $place 'keyturn.exe') --version | Out-String
    if ($answer -notmatch '^keyturn \d') { throw "--version said: $answer" }
    $found = @(Get-ItemProperty $entries | Where-Object DisplayName -eq 'Keyturn')
    if ($found.Count -ne 1) { throw "$($found.Count) entries" }
    $process = Start-Process (Join-Path $place 'keyturn.exe') -ArgumentList '--sample' -PassThru
    for ($second = 0; $second -lt 30 -and -not $process.MainWindowTitle; $second++) {
        Start-Sleep 1
        $process.Refresh()
    }
    if (-not $process.MainWindowTitle) { throw 'there is no window' }
    Stop-Process $process -Force
    $process.WaitForExit()
}

function Test-Gone {
    for ($second = 0; $second -lt 30 -and (Test-Path $place); $second++) { Start-Sleep 1 }
    if (Test-Path $place) { throw "$place is left" }
    if (Get-ItemProperty $entries | Where-Object DisplayName -eq 'Keyturn') { throw 'an entry is left' }
}

$setup = (Get-Item "$Folder/*-setup.exe").FullName
Invoke-Program $setup '/S', '/AllUsers'
Invoke-Program $setup '/S', '/AllUsers'
Test-Program
Invoke-Program (Join-Path $place 'uninstall.exe') '/S', '/AllUsers'
Test-Gone
$msi = (Get-Item "$Folder/*.msi").FullName
Invoke-Program 'msiexec.exe' '/i', "`"$msi`"", '/qn'
Test-Program
Invoke-Program 'msiexec.exe' '/x', "`"$msi`"", '/qn'
Test-Gone
