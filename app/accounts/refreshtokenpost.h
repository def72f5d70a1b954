// SPDX-FileCopyrightText: 2026 The keyturn authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/account.h"
#include "app/core/secrettext.h"
#include "app/signin/formpost.h"

namespace Keyturn {

class RefreshTokenStore;

/// A refresh token on its way to the authority, whose answer may hold the next one: the only one
/// that is still good. Gives the answer to its source, once, and deletes itself; or goes on without
/// it. With its parent, or deleted earlier, it takes the request back.
class RefreshTokenPost : public QObject
{
    Q_OBJECT

public:
    RefreshTokenPost(const TransportSettings &transport, const QUrl &endpoint,
                     const FormFields &fields, FormPost::Handler handler, QObject *parent);

    /// The source ends, and nobody hears the answer: the next refresh token takes the place of the
    /// one that was sent, if that is still in the keychain. From here on it lives with the store.
    void goOnAlone(RefreshTokenStore &store, const Account &account, SecretText sent);

private:
    void hear(const HttpReply &reply);
    void keep(const SecretText &newest);

    FormPost::Handler m_handler; // empty once it goes on alone, or was called
    RefreshTokenStore *m_store = nullptr; // then its parent
    Account m_account;
    SecretText m_sent;
};

} // namespace Keyturn
