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
    void requestToken(Freshness freshness, QObject * /*context*/,
                      Keyturn::TokenHandler handler) override
    {
        asked.push_back(freshness);
        if (error)
            handler(tl::unexpected(*error));
        else
            handler(Keyturn::AccessToken(freshness == Freshness::MustBeNew ? "fresh" : "cached"));
    }

    std::vector<Freshness> asked;
    std::optional<Keyturn::SignInError> error;
};
