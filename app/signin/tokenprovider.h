// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/accesstoken.h"

#include <QString>

#include <functional>
#include <tl/expected.hpp>

class QObject;

namespace Keyturn {

struct SignInError
{
    QString message; ///< a sentence for people, or empty

    bool operator==(const SignInError &) const = default;
};

using TokenHandler = std::function<void(const tl::expected<AccessToken, SignInError> &)>;

/// Hands out bearer tokens for Graph, and signs in or refreshes when it must. To be used from the
/// thread it lives in; other threads go through a TokenRelay. A handler runs once, unless its
/// context is destroyed first.
class TokenProvider
{
public:
    enum class Freshness {
        CachedIsFine,
        FiveMinutesLeft, ///< for a call that must not be refused half-way
        MustBeNew, ///< Graph refused the last one
    };

    TokenProvider() = default;
    virtual ~TokenProvider() = default;
    Q_DISABLE_COPY_MOVE(TokenProvider)

    virtual void requestToken(Freshness freshness, QObject *context, TokenHandler handler) = 0;
};

} // namespace Keyturn
