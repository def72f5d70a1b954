// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/signintarget.h"
#include "app/signin/tokengrant.h"
#include "app/signin/tokenrights.h"
#include "app/signin/tokensource.h"

#include <vector>

namespace Keyturn {

/// An access token that a person brought along. It is kept in memory only and cannot be renewed.
struct PastedToken
{
    /// What a person should know before they use it.
    enum class Warning {
        CannotWrite, ///< it holds no permission that adds secrets
        NoBlueprints, ///< nor one for agent blueprints, or one that takes those away
        OtherTenant, ///< than the one that was asked for
    };

    AccessToken accessToken;
    TokenRights rights = {}; ///< with its tenant and its end
    std::vector<Warning> warnings = {};

    /// Takes the token out of what a person pasted: alone, after "Bearer", in a header or in the
    /// answer of Azure CLI, broken into lines or in quotation marks. Refuses what cannot be of use
    /// for the target's Graph (Unusable, with a sentence that says what it is instead).
    static tl::expected<PastedToken, SignInError>
    read(const QString &text, const SignInTarget &target, const QDateTime &now);

    TokenGrant grant() const;
};

/// Says that there is no other token, however often it is asked.
class PastedTokens : public TokenSource
{
public:
    void renew(const Wish &wish, QObject *context, GrantHandler handler) override;
};

} // namespace Keyturn
