// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/signin/tokengrant.h"

class QObject;

namespace Keyturn {

/// What is left of a sign-in: a way to further tokens that needs no person. It lives in one thread.
class TokenSource
{
public:
    struct Wish
    {
        QStringList permissions = {}; ///< of Graph's, without its address; empty: as granted before
        QByteArray claims = {}; ///< of a challenge, as JSON; see SignInError::claims
    };

    TokenSource() = default;
    virtual ~TokenSource() = default;
    Q_DISABLE_COPY_MOVE(TokenSource)

    /// Gets a new token, whatever there was before. The handler runs once, and never from within
    /// this function, unless its context dies first; then the request is taken back. A source is
    /// asked for one token at a time.
    virtual void renew(const Wish &wish, QObject *context, GrantHandler handler) = 0;

    /// Itself, where it has signals; null for the others.
    virtual QObject *asObject() { return nullptr; }
};

} // namespace Keyturn
