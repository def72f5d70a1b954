# SPDX-FileCopyrightText: 2026 The keyturn authors
# SPDX-License-Identifier: Apache-2.0
# sign.ps1 FILE…: signs them by the certificate in SIGNING_PFX (base64) with SIGNING_PASSWORD, and with a time, so
# that they stay valid when the certificate has run out. Never run but by .github/workflows/release.yml.
$ErrorActionPreference = 'Stop'
$pfx = Join-Path $env:RUNNER_TEMP 'signing.pfx'
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:SIGNING_PFX))
try {
    # Into the store of certificates, as signtool takes a password in its arguments only, which others can read.
    $password = ConvertTo-SecureString $env:SIGNING_PASSWORD -AsPlainText -Force
    $certificate = Import-PfxCertificate $pfx -CertStoreLocation Cert:\CurrentUser\My -Password $password
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object FullName | Select-Object -Last 1
    & $signtool sign /sha1 $certificate.Thumbprint /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /d Keyturn @args
    if ($LASTEXITCODE -ne 0) { throw "signtool left $LASTEXITCODE" }
} finally {
    Remove-Item $pfx
    if ($certificate) { Remove-Item $certificate.PSPath -DeleteKey }
}
