// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/secrettext.h"
#include "app/signin/clientcertificate.h"

#include <QString>

/// The files that support/make-client-certificates made for this build.
namespace ClientCertificates {

Keyturn::SecretText passphrase(); ///< of all that are protected, save "umlaut.pfx"

QString path(const QString &name);
/// What is in one of them, such as "plain.pem"; the test fails at once where there is none.
QByteArray file(const QString &name);
/// Whether OpenSSL could make that one here; it cannot make old ones everywhere.
bool isThere(const QString &name);

/// The one that all "plain" files hold, or another one that needs no passphrase.
Keyturn::ClientCertificate certificate(const QString &name = QStringLiteral("plain"));

/// What the openssl program says of a JSON Web Token's signature by "plain", as PS256.
bool isSignedByPlain(const QByteArray &token);

} // namespace ClientCertificates
