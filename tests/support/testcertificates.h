// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

/// The certificates that support/make-certificates made for this build.
namespace TestCertificates {

/// For a server that shows this certificate, e.g. "good" or "expired".
QSslConfiguration serverConfiguration(const QString &name = QStringLiteral("good"));
/// The PEM file with this certificate, e.g. "ca", the authority of the good ones.
QString file(const QString &name);
/// What a client has to trust.
QList<QSslCertificate> authorities();

} // namespace TestCertificates
