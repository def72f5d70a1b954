// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/localhttpserver.h"

/// What Graph says to a token that does not prove enough: the header, with its line's end.
inline QByteArray challengeHeader(const QByteArray &claims)
{
    return R"(WWW-Authenticate: Bearer realm="", error="insufficient_claims", claims=")"
        + claims.toBase64() + "\"\r\n";
}

/// From now on it says that to every request whose first line holds `part`.
inline void challenge(LocalHttpServer &server, const QByteArray &part, const QByteArray &claims)
{
    server.replyTo(part, 401, R"({"error": {"code": "InvalidAuthenticationToken"}})", {},
                   challengeHeader(claims));
}
