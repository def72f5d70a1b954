// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/accesstoken.h"
#include "app/signin/signinerror.h"

#include <QByteArray>

#include <functional>
#include <tl/expected.hpp>
#include <utility>

class QObject;

namespace Keyturn {

struct TokenWish;

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

    virtual void requestToken(const TokenWish &wish, QObject *context, TokenHandler handler) = 0;

    /// Graph has refused a token that was got because it had refused another: asking once more
    /// would go on for ever. `serial` is the token's, `claims` what it was to prove, if anything.
    virtual void noteRefusal(quint64 /*serial*/, const QByteArray & /*claims*/) { }
};

/// What a token has to be good for.
struct TokenWish
{
    // Not explicit: most callers wish for nothing else.
    TokenWish(TokenProvider::Freshness wanted, QByteArray asked = {}, quint64 refusedToken = 0)
        : freshness(wanted)
        , claims(std::move(asked))
        , refused(refusedToken)
    { }

    TokenProvider::Freshness freshness;
    /// What Graph asks the token to prove, as JSON; see claimsAskedFor(). Where there are any, only
    /// a token that was got with them will do, and it may take a person.
    QByteArray claims;
    /// Of MustBeNew: which token it was; see AccessToken::serial(). One that came after it is new.
    quint64 refused;

    bool operator==(const TokenWish &) const = default;
};

} // namespace Keyturn
