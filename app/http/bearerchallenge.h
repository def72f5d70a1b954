// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace Keyturn {

/// One of the ways in that a server names in WWW-Authenticate.
/// https://www.rfc-editor.org/rfc/rfc7235#section-4.1
struct AuthenticationChallenge
{
    QByteArray scheme = {}; ///< in lower case
    /// By name, in lower case; values without their quotation marks.
    std::vector<std::pair<QByteArray, QByteArray>> parameters = {};

    /// Nothing where there is none, and where two contradict each other.
    std::optional<QByteArray> parameter(QByteArrayView name) const;

    bool operator==(const AuthenticationChallenge &) const = default;
};

/// Those of all headers, joined by commas as HttpReply::header() does. From where the text breaks
/// the grammar nothing is taken, nor the challenge that it breaks off in.
std::vector<AuthenticationChallenge> readChallenges(QByteArrayView wwwAuthenticate);

/// What the next token has to prove, as a JSON object, where Graph refused one although it has not
/// run out: it was revoked, or the call takes more than was shown at sign-in. Empty where nothing
/// of that kind is asked for.
/// https://learn.microsoft.com/entra/identity-platform/claims-challenge
QByteArray claimsAskedFor(QByteArrayView wwwAuthenticate);

} // namespace Keyturn
