// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/opening.h"

namespace Keyturn {

class SecretVault;

/// Where an application signs in, and how that place is reached.
struct ApplicationPlace
{
    SignInTarget target = {};
    TransportSettings transport = {};
};

// As an application. A handler runs once, and never from within the call, unless its context dies
// first; then what is under way is taken back.

/// With the client secret that the vault has for it, now and for each further token. Whoever is
/// signed in is remembered, so that the secret can be taken out again.
void openByKeptSecret(const ApplicationPlace &place, SecretVault &vault, QObject *context,
                      const OpenedHandler &handler);
/// With one that was entered, which is in memory for as long as its source is.
void openByEnteredSecret(const ApplicationPlace &place, const SecretText &secret, QObject *context,
                         const OpenedHandler &handler);
/// Stores it once it has signed somebody in, and reads it back. That a vault does not take it is
/// told by `notKept`, and the secret is used all the same.
void openKeepingSecret(const ApplicationPlace &place, const SecretText &secret, SecretVault &vault,
                       QObject *context, const std::function<void()> &notKept,
                       const OpenedHandler &handler);
/// With the certificate and key in a file; see ClientCertificate.
void openByCertificate(const ApplicationPlace &place, const QString &file, SecretText passphrase,
                       QObject *context, const OpenedHandler &handler);

} // namespace Keyturn
