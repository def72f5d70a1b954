// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cloud/cloud.h"
#include "app/signin/signinway.h"

#include <QString>

#include <optional>

namespace Keyturn {

/// How somebody wants to sign in, as far as it is said: by the command line, or by whoever manages
/// the computer. Nothing in here is secret.
struct SignInRequest
{
    std::optional<Cloud> cloud = {};
    std::optional<QString> tenant = {}; ///< an ID or a domain
    std::optional<QString> clientId = {}; ///< a GUID without braces, in lower case
    /// Absolute, and it could be read; in the place of the one in the settings.
    std::optional<QString> authoritiesFile = {};
    std::optional<SignInWay> way = {};

    bool isEmpty() const { return *this == SignInRequest(); }
    bool operator==(const SignInRequest &) const = default;
};

/// A GUID as it stands in a SignInRequest, or nothing.
std::optional<QString> clientIdOf(const QString &text);

} // namespace Keyturn
