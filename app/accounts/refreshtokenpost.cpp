// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/refreshtokenpost.h"

#include "app/accounts/refreshtokenstore.h"
#include "app/core/logging.h"
#include "app/signin/tokengrant.h"

#include <QDateTime>

#include <utility>

namespace Keyturn {

RefreshTokenPost::RefreshTokenPost(const TransportSettings &transport, const QUrl &endpoint,
                                   const FormFields &fields, FormPost::Handler handler,
                                   QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    new FormPost(
        transport, endpoint, fields, [this](const HttpReply &reply) { hear(reply); }, this);
}

void RefreshTokenPost::goOnAlone(RefreshTokenStore &store, const Account &account, SecretText sent)
{
    m_handler = {};
    m_store = &store;
    m_account = account;
    m_sent = std::move(sent);
    setParent(&store);
}

void RefreshTokenPost::hear(const HttpReply &reply)
{
    if (const FormPost::Handler handler = std::exchange(m_handler, {})) {
        deleteLater();
        handler(reply); // it may destroy us
        return;
    }
    const GrantResult result = TokenGrant::fromReply(reply, QDateTime::currentDateTimeUtc());
    if (result && !result->refreshToken.isEmpty())
        keep(result->refreshToken);
    else
        deleteLater();
}

void RefreshTokenPost::keep(const SecretText &newest)
{
    m_store->replace(m_account, m_sent, newest, this, [this](const VaultResult<void> &stored) {
        if (!stored) // as it should be, where there is a newer one, or none is wanted any more
            qCInfo(logSignIn) << "the last refresh token of a sign-in is not in the keychain:"
                              << int(stored.error().kind);
        deleteLater();
    });
}

} // namespace Keyturn
