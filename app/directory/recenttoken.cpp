// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/directory/recenttoken.h"

namespace Keyturn {

void RecentToken::requestToken(const TokenWish &wish, QObject *context, TokenHandler handler)
{
    if (wish == TokenWish(Freshness::CachedIsFine) && m_token
        && !m_age.hasExpired(std::chrono::milliseconds(MaxAge).count()))
        return handler(*m_token);
    m_token.reset();
    m_tokens.requestToken(
        wish, context,
        [this, handler = std::move(handler)](const tl::expected<AccessToken, SignInError> &token) {
            if (token) {
                m_token = *token;
                m_age.start();
            }
            handler(token);
        });
}

void RecentToken::noteRefusal(quint64 serial, const QByteArray &claims)
{
    m_token.reset();
    m_tokens.noteRefusal(serial, claims);
}

} // namespace Keyturn
