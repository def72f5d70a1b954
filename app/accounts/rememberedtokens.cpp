// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/rememberedtokens.h"

#include "app/accounts/refreshtokensource.h"
#include "app/accounts/refreshtokenstore.h"

#include <utility>

namespace Keyturn {

RememberedTokens::RememberedTokens(RefreshTokenStore &store, Account account, SignInTarget target,
                                   TransportSettings transport, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_account(std::move(account))
    , m_target(std::move(target))
    , m_transport(std::move(transport))
{ }

RememberedTokens::~RememberedTokens() = default;

void RememberedTokens::renew(const Wish &wish, QObject *context, GrantHandler handler)
{
    if (m_source)
        return m_source->renew(wish, context, std::move(handler));
    openRemembered(m_store, m_account, m_target, m_transport, context,
                   [this, wish, context, handler = std::move(handler)](OpenedResult opened) {
                       if (!opened)
                           return handler(tl::unexpected(opened.error()));
                       take(std::move(*opened), wish, context, handler);
                   });
}

void RememberedTokens::take(Opened opened, const Wish &wish, QObject *context,
                            const GrantHandler &handler)
{
    m_source = std::move(opened.source);
    if (const auto *const source = qobject_cast<RefreshTokenSource *>(m_source->asObject())) {
        connect(source, &RefreshTokenSource::keepingFailed, this, &RememberedTokens::keepingFailed);
        if (source->isKeepingFailed())
            Q_EMIT keepingFailed({});
    }
    // The first one was asked for without them.
    if (!wish.claims.isEmpty() || !wish.permissions.isEmpty())
        return m_source->renew(wish, context, handler);
    handler(std::move(opened.grant));
}

} // namespace Keyturn
