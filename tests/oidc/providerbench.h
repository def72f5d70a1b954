// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/accesstoken.h"
#include "app/signin/tokengrant.h"
#include "app/signin/tokensource.h"
#include "oidc/openidprovider.h"

#include <QJsonObject>

/// A provider of one's own.
struct ProviderBench
{
    static constexpr int Patience = 30'000; // ms; the machine may be busy with all other tests

    OpenIdProvider provider;

    explicit ProviderBench(const QString &certificate = {})
        : provider(certificate)
    { }

    /// Turns the event loop until there is an answer.
    static Keyturn::GrantResult renew(Keyturn::TokenSource &source);
};

/// Of a refusal, for a test's output; empty for a grant.
QByteArray why(const Keyturn::GrantResult &grant);
/// What Graph would read in it.
QJsonObject claimsOf(const Keyturn::AccessToken &token);
