# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# sign.ps1 FILE…: signs them by the certificate in SIGNING_PFX (base64) with SIGNING_PASSWORD, and with a time, so
# that they stay valid when the certificate has run out. Never run but by .github/workflows/release.yml.
$ErrorActionPreference = 'Stop'
$pfx = Join-Path $env:RUNNER_TEMP 'signing.pfx'
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:SIGNING_PFX))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object FullName | Select-Object -Last 1
    & $signtool sign /f $pfx /p $env:SIGNING_PASSWORD /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /d Keyturn @args
    if ($LASTEXITCODE -ne 0) { throw "signtool left $LASTEXITCODE" }
} finally {
    Remove-Item $pfx
}
