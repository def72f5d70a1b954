// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokenprovider.h"

#include <optional>
#include <vector>

/// Hands out "cached", and "fresh" where a new token is asked for; or the error it is given. It
/// keeps what was asked.
class RecordedTokens : public Keyturn::TokenProvider
{
public:
    void requestToken(const Keyturn::TokenWish &wish, QObject * /*context*/,
                      Keyturn::TokenHandler handler) override
    {
        asked.push_back(wish.freshness);
        claims.push_back(wish.claims);
        if (errorWithClaims && !wish.claims.isEmpty())
            handler(tl::unexpected(*errorWithClaims));
        else if (error)
            handler(tl::unexpected(*error));
        else
            handler(
                Keyturn::AccessToken(wish.freshness == Freshness::MustBeNew ? "fresh" : "cached"));
    }

    std::vector<Freshness> asked;
    std::vector<QByteArray> claims; ///< of each time it was asked; mostly none
    std::optional<Keyturn::SignInError> error;
    std::optional<Keyturn::SignInError> errorWithClaims; ///< where claims are asked for
};
