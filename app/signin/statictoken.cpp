// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/signin/statictoken.h"

namespace Keyturn {

StaticToken::StaticToken(QByteArray bearer)
    : m_token(std::move(bearer))
{ }

void StaticToken::requestToken(const TokenWish &wish, QObject * /*context*/, TokenHandler handler)
{
    if (wish.freshness == Freshness::MustBeNew || !wish.claims.isEmpty())
        handler(tl::unexpected(SignInError{}));
    else
        handler(m_token);
}

} // namespace Keyturn
